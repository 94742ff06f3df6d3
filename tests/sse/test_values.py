"""Events and comments are values, and the module does no I/O."""

import subprocess
import sys

from turnwire.sse import Comment, ServerSentEvent


def test_events_are_equal_by_value() -> None:
    event = ServerSentEvent("message", "x", "1", 5)
    comment: object = Comment("x")

    assert event == ServerSentEvent(event="message", data="x", id="1", retry=5)
    assert event != ServerSentEvent("message", "x", "2", 5)
    assert event != comment
    assert comment == Comment(text="x")


def test_events_match_by_position_and_name() -> None:
    found: list[ServerSentEvent | Comment] = [Comment("ping"), ServerSentEvent("log", "line")]
    seen: list[str] = []

    for item in found:
        match item:
            case Comment(text):
                seen.append(text)
            case ServerSentEvent(event="log", data=data):
                seen.append(data)
            case ServerSentEvent():
                raise AssertionError(item)
    assert seen == ["ping", "line"]


def test_events_carry_no_dict() -> None:
    assert not hasattr(ServerSentEvent("message", "x"), "__dict__")
    assert not hasattr(Comment("x"), "__dict__")


def test_the_module_imports_no_io() -> None:
    code = (
        "import sys, turnwire.sse\n"
        "print(*{'asyncio', 'anyio', 'httpx', 'socket', 'ssl', 'selectors'} & set(sys.modules))"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603 - our own code.

    assert run.stdout.split() == []
