"""How Tandem's clients differ from others in what every client is told: gaps in their streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.settings import Settings
from turnwire.tandem.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turnwire.exchange import Request
    from turnwire.reader import EventReader
    from turnwire_api.runtime.events import StreamSpec
    from turnwire_api.runtime.operation import Operation

__all__ = ["TandemSettings"]


class TandemSettings(Settings):
    """The settings of a client, whose watched streams tell of gaps."""

    def reader(
        self,
        operation: Operation[Any],
        request: Request,
        spec: StreamSpec[Any] | None = None,
        keys: Iterable[str] = (),
    ) -> EventReader[Any]:
        """Return the reader of a new stream, in which a ``Watch`` may insert notices."""
        reader = super().reader(operation, request, spec, keys)
        if spec is not None and isinstance(spec.table, Watch):
            spec.table.insert = reader.insert
        return reader
