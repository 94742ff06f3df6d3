"""``client.coder``, where the published client has another name for an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from turnwire_api.tandem.resources.coder import AsyncCoder as AsyncBase
from turnwire_api.tandem.resources.coder import Coder as Base

if TYPE_CHECKING:
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import CoderMemoryHits

__all__ = ["AsyncCoder", "Coder"]

StreamT = TypeVar("StreamT")


class Coder(Base[StreamT]):
    """``client.coder``."""

    def get_memory_hits(
        self,
        run_id: str,
        *,
        query: str | None = None,
        q: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> CoderMemoryHits:
        """List what the memory says to some work, the best first.

        Args:
            run_id: The run.
            query: What to look for; sent as ``q``.
            q: The same under the server's name, for which ``query`` counts.
            limit: How many at most.
            options: What this call does differently from the client.
        """
        wanted = q if query is None else query
        return super().get_memory_hits(run_id, q=wanted, limit=limit, options=options)


class AsyncCoder(AsyncBase[StreamT]):
    """``client.coder``, asynchronous; see ``Coder``."""

    async def get_memory_hits(
        self,
        run_id: str,
        *,
        query: str | None = None,
        q: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> CoderMemoryHits:
        """List what the memory says to some work; see ``Coder.get_memory_hits``."""
        wanted = q if query is None else query
        return await super().get_memory_hits(run_id, q=wanted, limit=limit, options=options)
