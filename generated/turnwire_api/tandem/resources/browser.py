"""``client.browser`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.browser_install_result import BrowserInstallResult
    from ..models.browser_smoke_test_result import BrowserSmokeTestResult
    from ..models.browser_status import BrowserStatus

StreamT = TypeVar("StreamT")

BROWSER_STATUS: Operation[BrowserStatus] = Operation(
    _PACKAGE,
    name="browser.status",
    method="GET",
    path="/browser/status",
    endpoint="api.browser.get_browser_status",
    idempotent=True,
)
BROWSER_INSTALL: Operation[BrowserInstallResult] = Operation(
    _PACKAGE,
    name="browser.install",
    method="POST",
    path="/browser/install",
    endpoint="api.browser.install_browser",
)
BROWSER_SMOKE_TEST: Operation[BrowserSmokeTestResult] = Operation(
    _PACKAGE,
    name="browser.smoke_test",
    method="POST",
    path="/browser/smoke-test",
    endpoint="api.browser.smoke_test_browser",
    bodies=(("", "BrowserSmokeTestRequest"),),
)


class Browser(Generic[StreamT]):
    """``client.browser``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def status(self, *, options: RequestOptions | None = None) -> BrowserStatus:
        """Tell whether the engine can drive a browser.

        Nothing is started.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(BROWSER_STATUS, {}, options)

    def install(self, *, options: RequestOptions | None = None) -> BrowserInstallResult:
        """Install what the engine needs to drive a browser.

        Downloads a program to the engine's host. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(BROWSER_INSTALL, {}, options)

    def smoke_test(
        self, url: str | None = None, *, options: RequestOptions | None = None
    ) -> BrowserSmokeTestResult:
        """Open a page to see whether the browser works.

        The browser is closed again.

        Args:
            url: Its URL. The engine has one of its own.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            BROWSER_SMOKE_TEST,
            {
                "body": {
                    "url": url,
                },
            },
            options,
        )


class AsyncBrowser(Generic[StreamT]):
    """``client.browser``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def status(self, *, options: RequestOptions | None = None) -> BrowserStatus:
        """Tell whether the engine can drive a browser.

        Nothing is started.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(BROWSER_STATUS, {}, options)

    async def install(self, *, options: RequestOptions | None = None) -> BrowserInstallResult:
        """Install what the engine needs to drive a browser.

        Downloads a program to the engine's host. Only from the loopback interface.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(BROWSER_INSTALL, {}, options)

    async def smoke_test(
        self, url: str | None = None, *, options: RequestOptions | None = None
    ) -> BrowserSmokeTestResult:
        """Open a page to see whether the browser works.

        The browser is closed again.

        Args:
            url: Its URL. The engine has one of its own.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            BROWSER_SMOKE_TEST,
            {
                "body": {
                    "url": url,
                },
            },
            options,
        )
