"""Who a client is: its token, shared by threads and kept in a file."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from turnwire.errors import ProtocolError
from turnwire.orchagent.errors import TokenFileError
from turnwire.orchagent.tokens import StoredToken
from turnwire.redact import Secret
from turnwire.settings import checked_key

if TYPE_CHECKING:
    from turnwire.orchagent.token_file import TokenFile

__all__ = ["Login"]


class Login:
    """The token of one client.

    The file is read once, here. One that cannot be read is an error only where its token is
    wanted: logging in anew must be possible, and replaces it.

    Args:
        base_url: The server.
        file: Where the token is kept.
        home: The server of a token whose file does not say which one it is for.
        token: The token; None: the one of the file.
    """

    def __init__(self, base_url: str, file: TokenFile, home: str, token: str | None) -> None:
        self.base_url = base_url
        self.file = file
        self._lock = threading.Lock()
        # Held while a file is written too, so that the file has the token that was set last.
        self._setting = threading.Lock()
        self._token: Secret | None = checked_key(token)
        self._unread: TokenFileError | None = None
        if self._token is None:
            try:
                stored = file.load()
            except TokenFileError as error:
                self._unread = error
            else:
                self._token = stored and stored.token_for(base_url, home)

    def __repr__(self) -> str:
        return f"<Login {self.base_url}>"

    @property
    def known(self) -> bool:
        """There is a token."""
        with self._lock:
            return self._token is not None

    def token(self) -> Secret | None:
        """Return the token, None without one.

        Raises:
            TokenFileError: It is in a file that cannot be read.
        """
        with self._lock:
            if self._unread is not None:
                # A new one for each reader: an error collects the places that it passes.
                raise TokenFileError(self._unread.message)
            return self._token

    def set(self, token: str | None, *, save: bool) -> None:
        """Use a token from now on.

        Args:
            token: The token; "" or None: none.
            save: Keep it in the file.

        Raises:
            ConfigurationError: No header can carry the token.
            TokenFileError: It cannot be saved; it is in use nevertheless.
        """
        checked = checked_key(token or None)
        with self._setting:
            with self._lock:
                self._token, self._unread = checked, None
            if save:
                self.file.save(StoredToken(checked, self.base_url))

    def accept(self, token: object, *, save: bool) -> Secret:
        """Use the token of an answer from now on, and return it.

        Raises:
            ProtocolError: It is none.
            TokenFileError: It cannot be saved; it is in use nevertheless.
        """
        if not isinstance(token, str) or not token:
            raise ProtocolError("the server logged in and gave no access_token")
        self.set(token, save=save)
        return Secret(token)
