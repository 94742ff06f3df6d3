"""How large a file may be that goes to a sandbox as one shell argument.

The Router writes files by a shell command with the content in base64 in it, and Linux limits a
single argument. So uploads fail far below the limit that the Router names.
Source: Linux manual, execve(2), "Limits on size of arguments and environment".
"""

_MOST_PER_ARGUMENT = 32 * 4096
_BASE64_IN, _BASE64_OUT = 3, 4


def fits_into_an_argument(path: str, directory: str, data: bytes) -> bool:
    """Whether a file can be written.

    Example:
        >>> fits_into_an_argument("/workspace/a", "/workspace", bytes(90_000))
        True
        >>> fits_into_an_argument("/workspace/a", "/workspace", bytes(100_000))
        False
    """
    encoded = -(-len(data) // _BASE64_IN) * _BASE64_OUT
    around = f"mkdir -p '{directory}' && printf '%s' \"\" | base64 -d > '{path}'"
    # The kernel counts the zero at the end, too.
    return len(around.encode()) + encoded + 1 <= _MOST_PER_ARGUMENT
