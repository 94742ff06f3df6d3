r"""Text in double quotes, as Go's ``%q`` writes it.

It looks like JSON and is none: ``\a``, ``\v`` and ``\x00`` are no JSON escapes.
Source: documentation of Go's package strconv, ``Quote``.
"""

from collections.abc import Mapping

_SHORT: Mapping[str, str] = {
    '"': r"\"",
    "\\": r"\\",
    "\a": r"\a",
    "\b": r"\b",
    "\f": r"\f",
    "\n": r"\n",
    "\r": r"\r",
    "\t": r"\t",
    "\v": r"\v",
}
_LAST_ASCII = 0x7F
_LAST_SHORT = 0xFFFF


def quote(text: str) -> str:
    r"""Return text as a Go string literal.

    Example:
        >>> quote("bell\a, caf\u00e9")
        '"bell\\a, café"'
        >>> quote("\x00")
        '"\\x00"'
    """
    return f'"{"".join(_quoted(character) for character in text)}"'


def _quoted(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    # Go prints no space but the usual one.
    if character == " " or (character.isprintable() and not character.isspace()):
        return character
    code = ord(character)
    if code <= _LAST_ASCII:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _LAST_SHORT else f"\\U{code:08x}"
