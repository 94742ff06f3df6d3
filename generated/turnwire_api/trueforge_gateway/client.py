"""What the endpoint functions take as ``client``: HTTP clients that somebody else built."""

from typing import Self

from attrs import define, field

from ..runtime.http import httpx


@define
class Client:
    """HTTP clients for the endpoint functions of this package.

    It never builds a client: timeouts, authentication, proxies and the base URL are the
    business of whoever builds the client that is passed here.

    Args:
        httpx_client: Used by ``sync`` and ``sync_detailed``.
        async_httpx_client: Used by ``asyncio`` and ``asyncio_detailed``.
        raise_on_unexpected_status: Raise ``UnexpectedStatus`` for an undocumented status
            instead of returning no parsed answer.
    """

    _client: httpx.Client | None = field(
        default=None, kw_only=True, alias="httpx_client", repr=False
    )
    _async_client: httpx.AsyncClient | None = field(
        default=None, kw_only=True, alias="async_httpx_client", repr=False
    )
    raise_on_unexpected_status: bool = field(default=False, kw_only=True)

    def get_httpx_client(self) -> httpx.Client:
        """Return the synchronous client; RuntimeError when there is none."""
        if self._client is None:
            raise RuntimeError("this Client was made without httpx_client=")
        return self._client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous client; RuntimeError when there is none."""
        if self._async_client is None:
            raise RuntimeError("this Client was made without async_httpx_client=")
        return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.get_httpx_client().close()

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.get_async_httpx_client().aclose()


# Authentication is the HTTP client's; the two names are what the endpoint modules import.
AuthenticatedClient = Client
