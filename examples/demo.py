"""Stream a conversation from an embedded engine: text, a tool call, a sandbox, a continued turn.

Run it with ``make demo``. The engine is a real HTTP server on this machine that plays scripted
agents; the client is the one you would point at a gateway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from turnwire.testing import serve
from turnwire.truefoundry import (
    AgentClient,
    AgentMessageEvent,
    Event,
    ResponseDoneEvent,
    SandboxCreatedEvent,
    ToolMessageEvent,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

PROMPTS = (
    "What is the weather in Oslo and in Porto?",
    "Write hello to /tmp/greeting.txt using the sandbox.",
    "Read /tmp/greeting.txt and tell me what it says.",
)


def show(events: Iterable[Event]) -> None:
    """Print the events of one turn as they arrive."""
    # A call arrives in pieces, told apart by index; it is whole when its message is finished.
    calls: dict[int, str] = {}
    for event in events:
        match event:
            case SandboxCreatedEvent(sandbox_id=sandbox):
                print(f"  [sandbox {sandbox}]")
            case AgentMessageEvent():
                print(event.content or "", end="", flush=True)
                for position, call in enumerate(event.tool_calls):
                    index = call.get("index", position)
                    name, piece = call.function.name, call.function.arguments
                    calls[index] = (
                        calls.get(index, "") + (f"{name} " if name else "") + str(piece or "")
                    )
                if event.finish_reason:
                    for text in calls.values():
                        print(f"  [calls {text}]")
                    calls.clear()
            case ToolMessageEvent(content=result):
                print(f"  [result {result.strip() or 'empty'}]")
            case ResponseDoneEvent():
                print("\n")
            case _:
                pass


def main() -> None:
    """Hold one conversation of three turns."""
    with (
        serve("truefoundry", pace=0.03) as engine,
        AgentClient(base_url=engine.base_url, api_key="any key will do") as client,
    ):
        print(f"an embedded engine listens at {engine.base_url}\n")
        previous = None
        for prompt in PROMPTS:
            print(f"> {prompt}")
            stream = client.responses.stream(
                model="acme/scripted",
                sandbox={"enabled": True},
                previous_response_id=previous,
                input=[{"role": "user", "content": prompt}],
            )
            show(stream)
            previous = stream.run_id


if __name__ == "__main__":
    main()
