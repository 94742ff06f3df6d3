"""The API keys that users made themselves."""

import hashlib
from collections.abc import Iterator
from datetime import datetime

from attrs import frozen

from turnwire.testing.agenttier.answers import Json
from turnwire.testing.agenttier.go_time import as_nanoseconds
from turnwire.testing.agenttier.identity import Claims

ACTION_GROUPS = (
    "run-command",
    "files:read",
    "files:write",
    "ports",
    "agent:invoke",
    "agent:configure",
    "resume",
    "stop",
)
"""What a key for one sandbox may be for; ``delete`` is not among it."""

_ID_DIGITS = 40


@frozen(kw_only=True)
class Key:
    """An API key without the key itself, of which only a hash is kept.

    Attributes:
        digest: SHA-256 of the key, in hexadecimal.
        sub: Subject of its owner.
        email: Mail address of its owner.
        name: Name that the owner gave it.
        sandbox_id: The one sandbox it is for; empty if it is for all.
        action_groups: What it may do there.
        created_at: When it was made.
        expires_at: When it ceases to be valid; None for never.
    """

    digest: str
    sub: str
    email: str
    name: str
    sandbox_id: str = ""
    action_groups: tuple[str, ...] = ()
    created_at: datetime
    expires_at: datetime | None = None

    @property
    def id(self) -> str:
        """The key's id."""
        return f"agenttier-apikey-{self.digest[:_ID_DIGITS]}"

    def claims(self) -> Claims:
        """Return what the key says of its bearer: no groups, and never an administrator."""
        return Claims(
            sub=self.sub,
            email=self.email,
            name=self.name,
            sandbox_id=self.sandbox_id,
            action_groups=self.action_groups,
        )

    def wire(self) -> Json:
        """Return the key as lists show it."""
        shown: Json = {"id": self.id, "userId": self.sub, "name": self.name}
        if self.sandbox_id:
            shown |= {"sandboxId": self.sandbox_id, "actionGroups": list(self.action_groups)}
        shown["createdAt"] = as_nanoseconds(self.created_at)
        if self.expires_at is not None:
            shown["expiresAt"] = as_nanoseconds(self.expires_at)
        return shown


def digest_of(key: str) -> str:
    """Return the hash under which a key is kept."""
    return hashlib.sha256(key.encode()).hexdigest()


class Keys:
    """All keys."""

    def __init__(self) -> None:
        self._by_id: dict[str, Key] = {}

    def add(self, key: Key) -> None:
        """Keep a key."""
        self._by_id[key.id] = key

    def get(self, key_id: str) -> Key | None:
        """Return the key with an id."""
        return self._by_id.get(key_id)

    def remove(self, key_id: str) -> None:
        """Forget a key, at once."""
        del self._by_id[key_id]

    def of(self, sub: str) -> Iterator[Key]:
        """Return the keys of a user."""
        return (key for key in self._by_id.values() if key.sub == sub)

    def find(self, key: str, now: datetime) -> Key | None:
        """Return the record of a key that is valid now."""
        digest = digest_of(key)
        for found in self._by_id.values():
            if found.digest == digest:
                is_over = found.expires_at is not None and found.expires_at < now
                return None if is_over else found
        return None
