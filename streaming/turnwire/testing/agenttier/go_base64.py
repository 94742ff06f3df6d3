"""Base64 as strictly as Go reads it, with Go's errors.

Source: documentation of Go's package encoding/base64, ``StdEncoding``.
"""

import base64
import string

_ALPHABET = frozenset(string.ascii_letters + string.digits + "+/")
_QUANTUM = 4
_LEAST = 2


class CorruptInputError(ValueError):
    """A text is no base64; the message is Go's."""

    def __init__(self, at: int) -> None:
        super().__init__(f"illegal base64 data at input byte {at}")


def decode(text: str) -> bytes:
    r"""Return the bytes of a text in base64.

    Args:
        text: The text; line ends in it are ignored.

    Raises:
        CorruptInputError: It is no base64.

    Example:
        >>> decode("AAEC")
        b'\x00\x01\x02'
        >>> decode("AA*=")
        Traceback (most recent call last):
        turnwire.testing.agenttier.go_base64.CorruptInputError: illegal base64 data at input byte 2
    """
    kept = [(at, character) for at, character in enumerate(text) if character not in "\r\n"]
    for n, (at, character) in enumerate(kept):
        if character == "=":
            _check_padding(kept, n, len(text))
            break
        if character not in _ALPHABET:
            raise CorruptInputError(at)
    else:
        if len(kept) % _QUANTUM:
            raise CorruptInputError(len(text) - len(kept) % _QUANTUM)
    return base64.b64decode("".join(character for _, character in kept))


def _check_padding(kept: list[tuple[int, str]], n: int, length: int) -> None:
    place = n % _QUANTUM
    if place < _LEAST:
        raise CorruptInputError(kept[n][0])
    end = n + _QUANTUM - place
    for following in range(n + 1, end):
        if following >= len(kept):
            raise CorruptInputError(length)
        if kept[following][1] != "=":
            raise CorruptInputError(kept[following][0])
    if end < len(kept):
        raise CorruptInputError(kept[end][0])
