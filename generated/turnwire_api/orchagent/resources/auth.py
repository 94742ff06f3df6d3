"""``client.auth`` of Orchagent API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.profile import Profile

StreamT = TypeVar("StreamT")

AUTH_REGISTER: Operation[str] = Operation(
    _PACKAGE,
    name="auth.register",
    method="POST",
    path="/auth/register",
    endpoint="api.auth.register",
    bodies=(("", "RegisterRequest"),),
    unwrap="access_token",
)
AUTH_LOGIN: Operation[str] = Operation(
    _PACKAGE,
    name="auth.login",
    method="POST",
    path="/auth/login",
    endpoint="api.auth.login",
    bodies=(("", "LoginRequest"),),
    unwrap="access_token",
)


class Auth(Generic[StreamT]):
    """``client.auth``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def register(
        self,
        email: str,
        password: str,
        profile: Profile | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Make an account.

        Makes an account and logs in to it.

        Args:
            email: The e-mail address, the account's name.
            password: The password.
            profile: More about the account. Its members are not known.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTH_REGISTER,
            {
                "body": {
                    "email": email,
                    "password": password,
                    "profile": profile,
                },
            },
            options,
        )

    def login(self, email: str, password: str, *, options: RequestOptions | None = None) -> str:
        """Log in.

        Gives a token to who knows the password.

        Args:
            email: The e-mail address.
            password: The password.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            AUTH_LOGIN,
            {
                "body": {
                    "email": email,
                    "password": password,
                },
            },
            options,
        )


class AsyncAuth(Generic[StreamT]):
    """``client.auth``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def register(
        self,
        email: str,
        password: str,
        profile: Profile | Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Make an account.

        Makes an account and logs in to it.

        Args:
            email: The e-mail address, the account's name.
            password: The password.
            profile: More about the account. Its members are not known.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTH_REGISTER,
            {
                "body": {
                    "email": email,
                    "password": password,
                    "profile": profile,
                },
            },
            options,
        )

    async def login(
        self, email: str, password: str, *, options: RequestOptions | None = None
    ) -> str:
        """Log in.

        Gives a token to who knows the password.

        Args:
            email: The e-mail address.
            password: The password.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            AUTH_LOGIN,
            {
                "body": {
                    "email": email,
                    "password": password,
                },
            },
            options,
        )
