"""The file that keeps the token between programs."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from turnwire.errors import ConfigurationError
from turnwire.orchagent import tokens
from turnwire.orchagent.errors import TokenFileError

__all__ = ["DEFAULT_PATH", "TokenFile"]

DEFAULT_PATH = "~/.orchagent/token.json"
_PRIVATE_FOLDER = 0o700


class TokenFile:
    """A token on disk, readable by its owner only.

    Each write makes a new file and puts it in the place of the old one in one step. So another
    process finds the old file or the new one, never a part of one, and needs no lock.

    Args:
        path: Where it is; ``~`` is the home folder. A folder that is not there is made with
            mode 0700 by the first write; one that is there is left as it is.

    Raises:
        ConfigurationError: The path is empty, or there is no home folder.

    Example:
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = TokenFile(Path(folder, "new", "token.json"))
        ...     file.load() is None
        ...     file.save(tokens.StoredToken(None, "http://localhost:8080"))
        ...     oct(file.path.stat().st_mode)[-3:], file.load()
        True
        ('600', StoredToken(access_token=None, base_url='http://localhost:8080'))
    """

    def __init__(self, path: str | os.PathLike[str] = DEFAULT_PATH) -> None:
        if not os.fspath(path):
            raise ConfigurationError("the path of the token file is empty")
        try:
            # A program may change its folder later.
            self.path = Path(path).expanduser().absolute()
        except RuntimeError as error:
            raise ConfigurationError(f"the token file {path} has no place: {error}") from error

    def __repr__(self) -> str:
        return f"TokenFile({str(self.path)!r})"

    def load(self) -> tokens.StoredToken | None:
        """Read the file; None: there is none.

        Raises:
            TokenFileError: It cannot be read, or it is not what was written.
        """
        try:
            return tokens.load(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise self._error("read", error) from error

    def save(self, stored: tokens.StoredToken) -> None:
        """Write the file.

        Raises:
            TokenFileError: It cannot be written; the old one is as it was.
        """
        try:
            # A link stays one: what it points to is replaced.
            path = Path(os.path.realpath(self.path))
            path.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            _replace(path, tokens.dump(stored))
        except OSError as error:
            raise self._error("written", error) from error

    def _error(self, done: str, error: Exception) -> TokenFileError:
        why = error.strerror if isinstance(error, OSError) else str(error)
        return TokenFileError(f"the token file {self.path} cannot be {done}: {why}")


def _replace(path: Path, data: bytes) -> None:
    # mkstemp makes a file of mode 0600 whatever the umask, and never follows a link.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
