"""The two event streams: what a configure and an invoke come to. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from turnwire.agenttier.errors import AgentFailed, InstallFailed
from turnwire.agenttier.models import InvokeEvent, InvokeResult
from turnwire.errors import StreamTruncated
from turnwire.redact import hide
from turnwire_api.agenttier.events import STREAMS, TABLE
from turnwire_api.agenttier.models import (
    ConfigureResult,
    ErrorEvent,
    ExitEvent,
    LogEvent,
    StartEvent,
)
from turnwire_api.runtime.events import EventTable, StreamSpec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turnwire_api.agenttier.events import Event

__all__ = ["Configuring", "Invoking", "LogLine", "invoke_spec"]


class LogLine(NamedTuple):
    """A line that a program wrote, and where to."""

    stream: str
    text: str


class Invoking:
    """Gathers the events of an invoke.

    Args:
        sandbox_id: The sandbox, for errors.
        secrets: Texts that no error may show; errors quote what the Router says. They are looked
            at when an error is made, since a key may be fetched later.
    """

    def __init__(self, sandbox_id: str, secrets: Iterable[str] = ()) -> None:
        self._sandbox_id = sandbox_id
        self._secrets = secrets
        self._lines: dict[str, list[str]] = {"stdout": [], "stderr": []}
        self._invoke_id: str | None = None
        self._exit: ExitEvent | None = None

    def take(self, event: Event) -> LogLine | None:
        """Take an event; return the line that it brings.

        Raises:
            AgentFailed: It says that the invoke failed.
        """
        match event:
            case StartEvent(invoke_id=invoke_id):
                self._invoke_id = invoke_id
            case LogEvent(data=text, stream=stream):
                self._lines.setdefault(stream, []).append(text)
                return LogLine(stream, text)
            case ExitEvent():
                self._exit = event
            case ErrorEvent():
                raise _failed("the invoke failed", event, self._sandbox_id, self._secrets)
            case _:
                pass
        return None

    def result(self) -> InvokeResult:
        """Return what it came to; the stream has brought its last event.

        Raises:
            StreamTruncated: That event could not be read.
        """
        end = self._exit
        if end is None:
            raise _unreadable("invoke", self._sandbox_id, self._invoke_id)
        return InvokeResult(
            invoke_id=end.invoke_id,
            exit_code=end.exit_code,
            duration_ms=int(end.get("durationMs") or 0),
            reason=str(end.get("reason") or ""),
            stdout="\n".join(self._lines["stdout"]),
            stderr="\n".join(self._lines["stderr"]),
        )


class Configuring:
    """Gathers the events of a configure.

    Args:
        sandbox_id: The sandbox, for errors.
        secrets: Texts that no error may show; errors quote what the Router says. They are looked
            at when an error is made, since a key may be fetched later.
        check: An install that failed is an error.
    """

    def __init__(self, sandbox_id: str, secrets: Iterable[str] = (), *, check: bool) -> None:
        self._sandbox_id = sandbox_id
        self._secrets = secrets
        self._check = check
        self._result: ConfigureResult | None = None

    def take(self, event: Event) -> LogLine | None:
        """Take an event; return the line that it brings.

        Raises:
            AgentFailed: It says that the configure failed.
        """
        match event:
            case LogEvent(data=text, stream=stream):
                return LogLine(stream, text)
            case ConfigureResult():
                self._result = event
            case ErrorEvent():
                raise _failed("the configure failed", event, self._sandbox_id, self._secrets)
            case _:
                pass
        return None

    def result(self) -> ConfigureResult:
        """Return what it came to; the stream has brought its last event.

        Raises:
            InstallFailed: The install command failed, and that was to be checked.
            StreamTruncated: That event could not be read.
        """
        result = self._result
        if result is None:
            raise _unreadable("configure", self._sandbox_id)
        code = result.install_exit_code
        if self._check and code:
            what = f"the install command ended with exit code {code} in {self._sandbox_id!r}"
            raise InstallFailed(what, exit_code=code)
        return result


def _failed(what: str, event: ErrorEvent, sandbox_id: str, secrets: Iterable[str]) -> AgentFailed:
    phase = hide(str(event.get("phase") or ""), secrets)
    during = f" ({phase})" if phase else ""
    said = hide(event.message, secrets)
    return AgentFailed(f"{what} in {sandbox_id!r}{during}: {said}", phase=phase)


def _unreadable(what: str, sandbox_id: str, invoke_id: str | None = None) -> StreamTruncated:
    said = f"the last event of the {what} in {sandbox_id!r} could not be read; how it ended"
    return StreamTruncated(f"{said} is not known", run_id=invoke_id)


class _InvokeTable(EventTable[InvokeEvent]):
    """Reads the events of an invoke under their names, with their data as it is."""

    def decode(self, data: str | bytes, event: str | None = None) -> InvokeEvent | None:
        native: Any = TABLE.decode(data, event)
        if native is None:
            return None
        return InvokeEvent(native.type, native.to_dict(), native)


def invoke_spec() -> StreamSpec[InvokeEvent]:
    """Return what the stream of ``invoke_stream`` is."""
    wire = STREAMS["invokeAgent"]
    return StreamSpec(
        _InvokeTable(TABLE.choice, by_name=True),
        terminal=wire.terminal,
        keep_alive=wire.keep_alive,
        run_id=wire.run_id,
    )
