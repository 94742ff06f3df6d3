"""The models that say more than the document does: phases, and what an invoke came to."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import field, frozen

from turnwire_api.agenttier.models import SandboxRecord

__all__ = ["InvokeEvent", "InvokeResult", "SandboxPhase", "SandboxSummary", "summary_of"]


class SandboxPhase(StrEnum):
    """Where a sandbox is in its life. ``UNKNOWN``: not seen by its controller yet, or new."""

    CREATING = "Creating"
    RUNNING = "Running"
    STOPPED = "Stopped"
    ERROR = "Error"
    DELETING = "Deleting"
    UNKNOWN = "Unknown"

    @classmethod
    def _missing_(cls, value: object) -> SandboxPhase:  # noqa: ARG003 - the base's shape.
        return cls.UNKNOWN


class SandboxSummary(SandboxRecord):
    """A sandbox, as it was when the Router was asked.

    Example:
        >>> SandboxSummary(sandbox_id="a", name="a", namespace="n", status="Running").phase
        <SandboxPhase.RUNNING: 'Running'>
    """

    @property
    def phase(self) -> SandboxPhase:
        """``status`` as an enumeration; a status that is not known is ``UNKNOWN``."""
        return SandboxPhase(self.status)


def summary_of(wire: SandboxRecord) -> SandboxSummary:
    """Return what the Router said of a sandbox, with its phase."""
    return SandboxSummary.from_dict(wire.to_dict())


@frozen
class InvokeEvent:
    """An event of ``invoke_stream``: ``start``, ``log``, ``exit`` or ``error``.

    Attributes:
        event: Its name.
        data: Its data as it is on the wire: ``event.data["exitCode"]``.
        native: The same as a model of ``openapi/agenttier.yaml``, or an ``UnknownEvent``.
    """

    event: str
    data: dict[str, Any]
    native: Any = field(repr=False)

    @property
    def type(self) -> str:
        """The same as ``event``."""
        return self.event

    def get(self, key: str, default: Any = None) -> Any:
        """Return a member of ``data``."""
        return self.data.get(key, default)


@frozen(kw_only=True)
class InvokeResult:
    r"""What an invoke came to.

    Attributes:
        invoke_id: The Router's id of it.
        exit_code: The program's; -1 if it has none (cancelled, timed out, not started).
        duration_ms: Milliseconds that it ran.
        reason: ``completed`` with any exit code, ``timeout``, ``canceled`` or ``error``.
        stdout: Its lines, joined by ``\n``. The Router drops what follows the last newline.
        stderr: Likewise.
    """

    invoke_id: str
    exit_code: int
    duration_ms: int
    reason: str
    stdout: str = field(repr=False)
    stderr: str = field(repr=False)
