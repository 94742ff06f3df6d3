"""Checkpoints: the state of a turn as sealed, versioned JSON.

A checkpoint holds ids, folded text and verdicts; no key, no header, no URL. It is sealed with an
HMAC, so that one that was forged, damaged or made for another engine is refused.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from typing import TYPE_CHECKING, Any, cast

from turnwire.errors import TurnwireError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["InvalidCheckpoint", "Seal"]

VERSION = 1
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class InvalidCheckpoint(TurnwireError, ValueError):
    """A checkpoint cannot be used: it is damaged, forged, too new, or of something else."""


class Seal:
    """Writes and reads the checkpoints of one client.

    Args:
        engine: Name of the engine.
        base_url: Where the engine is; the checkpoint holds a digest of it.
        key: What seals: the client's key, or a text of the caller's that outlives it. None:
            damage is found, forgery is not.

    Example:
        >>> seal = Seal("truefoundry", "http://host/tenant", key="secret")
        >>> seal.open(seal.close({"run": "r1"}))
        {'run': 'r1'}
        >>> Seal("truefoundry", "http://host/tenant", key="other").open(seal.close({}))
        Traceback (most recent call last):
        ...
        turnwire.state.InvalidCheckpoint: the checkpoint was changed, or sealed with another key
    """

    def __init__(self, engine: str, base_url: str, key: str | None) -> None:
        self._engine = engine
        self._origin = hashlib.sha256(base_url.encode()).hexdigest()[:16]
        self._key = hashlib.sha256(b"turnwire checkpoint " + (key or "").encode()).digest()

    def close(self, state: Mapping[str, Any]) -> str:
        """Return a checkpoint of JSON data."""
        body = {
            "turnwire": VERSION,
            "engine": self._engine,
            "origin": self._origin,
            "state": state,
        }
        text = _written(body)
        return f'{{"seal":"{self._mac(text)}","checkpoint":{text}}}'

    def open(self, checkpoint: str | bytes) -> Mapping[str, Any]:
        """Return the data of a checkpoint.

        Raises:
            InvalidCheckpoint: It is damaged, forged, too new, or of another engine or place.
        """
        try:
            outer = json.loads(checkpoint)
            body, seal = outer["checkpoint"], outer["seal"]
            version, engine, origin, state = (
                body[name] for name in ("turnwire", "engine", "origin", "state")
            )
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise InvalidCheckpoint("this is no checkpoint of a turn") from error
        if version != VERSION:
            raise InvalidCheckpoint(f"the checkpoint has version {version!r}, not {VERSION}")
        if engine != self._engine:
            raise InvalidCheckpoint(f"the checkpoint is of {engine!r}, not of {self._engine!r}")
        if origin != self._origin:
            raise InvalidCheckpoint("the checkpoint is of another base URL")
        text = _written(body)
        if not isinstance(seal, str) or not hmac.compare_digest(
            seal.encode("utf-8", "replace"), self._mac(text).encode()
        ):
            raise InvalidCheckpoint("the checkpoint was changed, or sealed with another key")
        if not isinstance(state, dict):
            raise InvalidCheckpoint("this is no checkpoint of a turn")
        return cast("Mapping[str, Any]", state)

    def _mac(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), "sha256").hexdigest()


def _written(body: Mapping[str, Any]) -> str:
    """Return JSON that is legal UTF-8 and is written the same after it was read."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        # A model's text may be cut within a surrogate pair. What is a pair together is one sign
        # to whoever reads it again; what is left alone has no form but an escape.
        joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", joined)
    return text
