"""``client.auth``: logging in, and the token that the client then has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from turnwire_api.orchagent.resources.auth import AsyncAuth as AsyncBase
from turnwire_api.orchagent.resources.auth import Auth as Base

if TYPE_CHECKING:
    from collections.abc import Mapping

    from turnwire.orchagent.login import Login
    from turnwire.redact import Secret
    from turnwire_api.orchagent.models import Profile
    from turnwire_api.runtime.operation import AsyncTransport, RequestOptions, Transport

__all__ = ["AsyncAuth", "Auth"]

StreamT = TypeVar("StreamT")


class _Token:
    """The token of the client, which needs no request."""

    _login: Login

    def set_token(self, token: str | None, save: bool = True) -> None:  # noqa: FBT001, FBT002 - as published.
        """Use a token from now on.

        Args:
            token: The token; None or "": none, which logs out.
            save: Keep it in the token file.

        Raises:
            ConfigurationError: No header can carry the token.
            TokenFileError: It cannot be saved; it is in use nevertheless.
        """
        self._login.set(token, save=save)

    def get_token(self) -> Secret | None:
        """Return the token, None without one. Its repr does not show it.

        Raises:
            TokenFileError: It is in a file that cannot be read.
        """
        return self._login.token()


class Auth(_Token, Base[StreamT]):
    """``client.auth``.

    Args:
        transport: What sends the requests; they carry no token.
        login: Who the client is.
    """

    def __init__(self, transport: Transport[StreamT], login: Login) -> None:
        super().__init__(transport)
        self._login = login

    def register(
        self,
        email: str,
        password: str,
        profile: Profile | Mapping[str, Any] | None = None,
        save: bool = True,  # noqa: FBT001, FBT002 - as published.
        *,
        options: RequestOptions | None = None,
    ) -> Secret:
        """Make an account and log in to it: this client uses its token from now on.

        Args:
            email: The account's name.
            password: Its password.
            profile: More about the account; an empty one is sent too.
            save: Keep the token in the token file, which holds one token.
            options: What this call does differently from the client.

        Returns:
            The token.

        Raises:
            ProtocolError: The server gave no token.
            TokenFileError: The token cannot be saved; it is in use nevertheless.
            TurnwireError: The call was refused, failed or was not answered.
        """
        token = super().register(email, password, profile, options=options)
        return self._login.accept(token, save=save)

    def login(
        self,
        email: str,
        password: str,
        save: bool = True,  # noqa: FBT001, FBT002 - as published.
        *,
        options: RequestOptions | None = None,
    ) -> Secret:
        """Log in: this client uses the token from now on, saved or not.

        Args:
            email: The account's name.
            password: Its password.
            save: Keep the token in the token file, which holds one token.
            options: What this call does differently from the client.

        Returns:
            The token.

        Raises:
            ProtocolError: The server gave no token.
            TokenFileError: The token cannot be saved; it is in use nevertheless.
            TurnwireError: The call was refused, failed or was not answered.
        """
        token = super().login(email, password, options=options)
        return self._login.accept(token, save=save)


class AsyncAuth(_Token, AsyncBase[StreamT]):
    """``client.auth``, asynchronous; a token file is so small that it is written at once.

    Args:
        transport: What sends the requests; they carry no token.
        login: Who the client is.
    """

    def __init__(self, transport: AsyncTransport[StreamT], login: Login) -> None:
        super().__init__(transport)
        self._login = login

    async def register(
        self,
        email: str,
        password: str,
        profile: Profile | Mapping[str, Any] | None = None,
        save: bool = True,  # noqa: FBT001, FBT002 - as published.
        *,
        options: RequestOptions | None = None,
    ) -> Secret:
        """Make an account and log in to it; see ``Auth.register``."""
        token = await super().register(email, password, profile, options=options)
        return self._login.accept(token, save=save)

    async def login(
        self,
        email: str,
        password: str,
        save: bool = True,  # noqa: FBT001, FBT002 - as published.
        *,
        options: RequestOptions | None = None,
    ) -> Secret:
        """Log in; see ``Auth.login``."""
        token = await super().login(email, password, options=options)
        return self._login.accept(token, save=save)
