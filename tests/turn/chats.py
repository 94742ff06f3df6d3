"""Conversations with the embedded engine, and callbacks that answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.decisions import Allow, Deny

if TYPE_CHECKING:
    from turnwire.agents import ToolCall
    from turnwire.testing import EmbeddedEngine


def new_chat(client: Any, **options: Any) -> Any:
    return client.conversation(model="acme/scripted", sandbox={"enabled": True}, **options)


async def collect(turn: Any) -> list[Any]:
    return [event async for event in turn]


def tools_run(engine: EmbeddedEngine[Any], since: int) -> list[str]:
    return [effect.tool for effect in engine.engine.effects[since:]]


def allow(_call: ToolCall) -> Allow:
    return Allow()


def deny(_call: ToolCall) -> Deny:
    return Deny()


def ask_user_question(question: str, options: list[str]) -> str:
    return options[0] if options else "billing"


def get_location() -> str:
    return "Oslo"
