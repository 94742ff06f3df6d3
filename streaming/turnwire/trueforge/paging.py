"""A list of the engine, page after page. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Any

from turnwire.errors import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from turnwire_api.runtime.operation import AsyncTransport, Operation, RequestOptions, Transport

__all__ = ["Entries", "Paging", "iterate"]


class Paging:
    """Where a list has been read to. The last page names no next one.

    Args:
        arguments: What the operation is called with, but for the page's token.

    Attributes:
        over: There is no other page.

    Example:
        >>> paging = Paging({"session_id": "s", "limit": 2})
        >>> paging.take({"data": ["a", "b"], "pagination": {"next_page_token": "t1"}})
        ['a', 'b']
        >>> paging.arguments, paging.over
        ({'session_id': 's', 'limit': 2, 'page_token': 't1'}, False)
        >>> paging.take({"data": ["c"], "pagination": {}}), paging.over
        (['c'], True)
    """

    def __init__(self, arguments: Mapping[str, Any]) -> None:
        self.over = False
        self._arguments = dict(arguments)
        self._seen = {self._arguments.get("page_token")}

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What to call the operation with for the next page."""
        return self._arguments

    def take(self, page: Any) -> list[Any]:
        """Return the entries of a page.

        Raises:
            ProtocolError: The page names one as the next that was read before.
        """
        token = page.get("pagination").get("next_page_token")
        self.over = not token
        if token in self._seen and not self.over:
            raise ProtocolError("a page of a list leads back to one before it", retry_safe=True)
        self._seen.add(token)
        self._arguments["page_token"] = token
        return list(page.get("data"))


def iterate(
    transport: Transport[Any],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: RequestOptions | None,
) -> Iterator[Any]:
    """Read a list entry by entry; a page is asked for when the one before it is used up."""
    paging = Paging(arguments)
    while not paging.over:
        yield from paging.take(transport.call(operation, paging.arguments, options))


class Entries(AsyncIterator[Any]):
    """The entries of a list, asynchronously; see ``iterate``.

    No generator: one that is left before its end has to be closed, and trio warns of it.
    """

    def __init__(
        self,
        transport: AsyncTransport[Any],
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> None:
        self._ask = partial(transport.call, operation)
        self._options = options
        self._paging = Paging(arguments)
        self._entries: deque[Any] = deque()

    async def __anext__(self) -> Any:
        while not self._entries:
            if self._paging.over:
                raise StopAsyncIteration
            page = await self._ask(self._paging.arguments, self._options)
            self._entries.extend(self._paging.take(page))
        return self._entries.popleft()
