"""One test body for both Tandem clients: the synchronous one gets the face of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from both import AwaitableStream
from turnwire.tandem import SyncTandemClient, TandemClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.stream import EventStream

__all__ = ["AwaitableTandemClient", "maker"]


class _Awaitable:
    """Makes the methods of an object awaitable, and its streams asynchronous."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if not callable(found):
            return _Awaitable(found) if type(found).__module__.startswith("turnwire") else found

        def call(*arguments: Any, **keywords: Any) -> Any:
            if "stream" in name or name == "events":
                return AwaitableStream(cast("EventStream[Any]", found(*arguments, **keywords)))
            return _later(found, arguments, keywords)

        return call


async def _later(
    function: Callable[..., Any], arguments: tuple[Any, ...], keywords: dict[str, Any]
) -> Any:
    return function(*arguments, **keywords)


class AwaitableTandemClient(_Awaitable):
    """A ``SyncTandemClient`` with the face of a ``TandemClient``."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(SyncTandemClient(*arguments, **options))

    async def __aenter__(self) -> Self:
        self._target.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._target.__exit__(*error)

    async def aclose(self) -> None:
        self._target.close()


def maker(flavour: str) -> Callable[..., Any]:
    """Return what makes a client of this flavour, to be used with ``await``."""
    return AwaitableTandemClient if flavour == "sync" else TandemClient
