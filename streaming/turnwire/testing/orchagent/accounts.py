"""Users and their tokens."""

import hmac
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field, frozen

from turnwire.testing.ids import Ids
from turnwire.testing.orchagent.answers import RefusedError

_CHALLENGE = {"www-authenticate": "Bearer"}


@frozen(kw_only=True)
class User:
    """A registered user.

    Attributes:
        id: Its id.
        email: Its e-mail address, which is its name.
        password: Its password.
        profile: What else was said at its registration.
    """

    id: str
    email: str
    password: str = field(repr=False)
    profile: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)


@define
class _Token:
    user: User
    ends: float | None


class Accounts:
    """Who may call the engine.

    Args:
        ids: Source of ids and tokens.
        clock: Returns seconds.
        lifetime: Seconds that a token is valid; None for ever.
    """

    def __init__(self, ids: Ids, clock: Callable[[], float], lifetime: float | None) -> None:
        self._ids = ids
        self._clock = clock
        self._lifetime = lifetime
        self._users: dict[str, User] = {}
        self._tokens: dict[str, _Token] = {}

    @property
    def users(self) -> tuple[User, ...]:
        """The registered users."""
        return tuple(self._users.values())

    def add(self, email: str, password: str, profile: Mapping[str, Any] | None = None) -> User:
        """Register a user.

        Raises:
            RefusedError: The address is taken (409).
        """
        if email in self._users:
            raise RefusedError(409, "this e-mail address is registered already")
        user_id = f"user_{self._ids.token(12)}"
        user = User(id=user_id, email=email, password=password, profile=profile or {})
        self._users[email] = user
        return user

    def login(self, email: str, password: str) -> str:
        """Return a new token for a user.

        Raises:
            RefusedError: There is no such user, or the password is wrong (401).
        """
        user = self._users.get(email)
        expected = user.password if user else ""
        is_right = hmac.compare_digest(password.encode(), expected.encode())
        if user is None or not is_right:
            raise RefusedError(401, "wrong e-mail address or password", _CHALLENGE)
        return self.issue(user)

    def issue(self, user: User) -> str:
        """Return a new token for a user."""
        token = self._ids.token(40)
        ends = None if self._lifetime is None else self._clock() + self._lifetime
        self._tokens[token] = _Token(user, ends)
        return token

    def accept(self, token: str, user: User) -> None:
        """Accept a token for a user until all tokens expire."""
        self._tokens[token] = _Token(user, None)

    def expire(self) -> None:
        """Make every token invalid."""
        self._tokens.clear()

    def user_of(self, authorization: str) -> User:
        """Return who sent a request.

        Args:
            authorization: The header, empty if there was none.

        Raises:
            RefusedError: There is no token, or it is not valid (401).
        """
        scheme, _, given = authorization.partition(" ")
        found = self._tokens.get(given.strip()) if scheme.lower() == "bearer" else None
        if found is None or (found.ends is not None and self._clock() >= found.ends):
            raise RefusedError(401, "missing, unknown or expired token", _CHALLENGE)
        return found.user
