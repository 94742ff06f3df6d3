"""The calls about a sandbox that are more than one request, or one that needs care. No I/O."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from turnwire.agenttier.durations import go_duration
from turnwire.agenttier.errors import SandboxErrorState, SandboxTimeoutError
from turnwire.agenttier.models import SandboxPhase, SandboxSummary, summary_of
from turnwire.errors import InvalidRequest, ProtocolError
from turnwire.flow import Call, Pause
from turnwire_api.agenttier.resources import (
    FILES_LIST,
    FILES_READ,
    SANDBOXES_CREATE,
    SANDBOXES_GET,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.agenttier.durations import Duration
    from turnwire.flow import Flow
    from turnwire_api.agenttier.models import CreatedSandbox

__all__ = ["create", "read_file", "wait_until_running"]

# Seconds between two looks: a sandbox of a warm pool runs at once, others take a minute.
_FIRST_PAUSE, _GROWTH = 0.25, 1.5
# In the message of an error that the controller is going to mend.
_WILL_RESTART = "before restart attempt"
# What the Router's default transport cuts a download to, without a word.
_LONGEST_READ = 786_432


def create(
    template: str,
    name: str,
    *,
    namespace: str,
    timeout: Duration | None,
    idle_timeout: Duration | None,
    storage_size: str | None,
) -> Flow[CreatedSandbox]:
    """Create a sandbox from a cluster template.

    The kind of the template is always sent: without it the Router takes the mode from one kind
    and the controller looks for the other.
    """
    body: dict[str, Any] = {
        "name": required(name, "name"),
        "namespace": namespace,
        "templateRef": {"name": required(template, "template"), "kind": "ClusterSandboxTemplate"},
        "timeout": go_duration(timeout, "timeout"),
        "idleTimeout": go_duration(idle_timeout, "idle_timeout"),
        "storage": {"size": storage_size} if storage_size else None,
    }
    created: CreatedSandbox = yield Call(SANDBOXES_CREATE, {"body": body})
    return created


def wait_until_running(
    sandbox_id: str,
    *,
    timeout: float,
    longest_pause: float,
    on_status: Callable[[SandboxSummary], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Flow[SandboxSummary]:
    """Ask for the phase until the sandbox runs, with growing pauses.

    Args:
        sandbox_id: The sandbox.
        timeout: Seconds after which to give up.
        longest_pause: Seconds to which the pauses grow.
        on_status: Called with what each look finds.
        clock: Tells the time in seconds.

    Raises:
        SandboxErrorState: It is in the Error phase for good, or stopped.
        SandboxTimeoutError: It is not running yet.
    """
    if timeout <= 0 or longest_pause <= 0:
        raise InvalidRequest("timeout and poll_interval must be more than 0 seconds")
    deadline, pause = clock() + timeout, _FIRST_PAUSE
    while True:
        summary = summary_of((yield Call(SANDBOXES_GET, {"sandbox_id": sandbox_id})))
        if on_status is not None:
            on_status(summary)
        message = str(summary.message or "")
        match summary.phase:
            case SandboxPhase.RUNNING:
                return summary
            case SandboxPhase.ERROR if _WILL_RESTART not in message:
                raise _state(sandbox_id, summary, message or "the Router gave no reason")
            case SandboxPhase.STOPPED:
                raise _state(sandbox_id, summary, message or "it is stopped; resume it first")
            case _:
                pass
        left = deadline - clock()
        if left <= 0:
            phase = f"its phase is {summary.status or 'not known yet'}"
            said = f": {message}" if message else ""
            raise SandboxTimeoutError(
                f"sandbox {sandbox_id!r} is not running after {timeout:g} s; {phase}{said}",
                retry_safe=True,
            )
        yield Pause(min(pause, longest_pause, left))
        pause = min(pause * _GROWTH, longest_pause)


def _state(sandbox_id: str, summary: SandboxSummary, why: str) -> SandboxErrorState:
    what = f"sandbox {sandbox_id!r} is in phase {summary.status}: {why}"
    return SandboxErrorState(what, phase=summary.status)


def read_file(sandbox_id: str, path: str) -> Flow[bytes]:
    """Read a file, and make sure that it is whole.

    Raises:
        ProtocolError: The Router has cut it.
    """
    content: bytes = yield Call(FILES_READ, {"sandbox_id": sandbox_id, "path": path.lstrip("/")})
    if len(content) != _LONGEST_READ:
        return content
    folder, _, name = path.rpartition("/")
    listing = yield Call(FILES_LIST, {"sandbox_id": sandbox_id, "path": folder or "/"})
    # The Router writes runs of spaces as one, and a link with where it leads: "name -> target".
    shown = " ".join(name.split())
    size = next((entry.size for entry in listing or () if entry.name == shown), None)
    if size != len(content):
        whole = "an unknown number of" if size is None else str(size)
        raise ProtocolError(
            f"the Router sent {len(content)} of {whole} bytes of {path}, as if it were all;"
            " read it in pieces with exec",
            retry_safe=True,
        )
    return content


def required(value: str, name: str) -> str:
    """Return a text that must be given.

    Raises:
        InvalidRequest: It is empty, or no text.
    """
    if not isinstance(cast("object", value), str) or not value:
        raise InvalidRequest(f"{name} must be given")
    return value
