"""Agents, with their messages and tool calls, as JSON data and back. No I/O.

What comes back may be damaged or forged, so every value is checked on its way in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

from turnwire.agents import Agent, AgentStatus, Message, Text, ThinkingBlock, ToolCall

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Record", "dump_agent", "dump_call", "load_agent", "load_call"]

_T = TypeVar("_T")
# What ``list`` alone leaves open.
_LIST: type[list[Any]] = list


class Record:
    """A JSON object that is read with its types checked.

    Args:
        data: Decoded JSON.
        where: What it is, for messages.

    Raises:
        ValueError: The data is no object. Every method raises it for a value of a wrong type.

    Example:
        >>> Record({"id": 7}, "agent").string("id")
        Traceback (most recent call last):
        ...
        ValueError: agent: "id" must be a string
    """

    def __init__(self, data: Any, where: str) -> None:
        if type(data) is not dict:
            raise ValueError(f"{where} must be an object")
        self.data: dict[Any, Any] = data
        self.where = where

    def string(self, key: str) -> str:
        """Return a string."""
        return self._take(key, str, "a string")

    def optional(self, key: str) -> str | None:
        """Return a string or None."""
        return None if self.data.get(key) is None else self._take(key, str, "a string or null")

    def flag(self, key: str) -> bool:
        """Return a boolean."""
        return self._take(key, bool, "true or false")

    def number(self, key: str) -> int:
        """Return an integer that is not negative."""
        value = self._take(key, int, "an integer")
        if value < 0:
            raise self.error(f'"{key}" must not be negative')
        return value

    def strings(self, key: str) -> list[str]:
        """Return a list of strings."""
        values = self._list(key)
        if not all(isinstance(value, str) for value in values):
            raise self.error(f'"{key}" must be a list of strings')
        return values

    def records(self, key: str, where: str) -> Iterator[Record]:
        """Return the objects of a list."""
        return (Record(value, where) for value in self._list(key))

    def error(self, problem: str) -> ValueError:
        """Return an error that says where the problem is."""
        return ValueError(f"{self.where}: {problem}")

    def _list(self, key: str) -> list[Any]:
        return self._take(key, _LIST, "a list")

    def _take(self, key: str, kind: type[_T], words: str) -> _T:
        value = self.data.get(key)
        # Exact: True is an int to isinstance, and not to JSON.
        if type(value) is not kind:
            raise self.error(f'"{key}" must be {words}')
        return value


def dump_agent(agent: Agent) -> dict[str, Any]:
    """Return an agent with its messages; its children only refer to it."""
    return {
        "id": agent.id,
        "name": agent.name,
        "task": agent.task,
        "parent": None if agent.parent is None else agent.parent.id,
        "parent_call": agent.parent_call,
        "status": agent.status,
        "result": agent.result,
        "error": agent.error,
        "messages": [_dump_message(message) for message in agent.messages],
    }


def load_agent(record: Record, agents: Mapping[str, Agent]) -> Agent:
    """Read an agent and make it known to its parent.

    Args:
        record: What ``dump_agent`` returned.
        agents: The agents read so far, its parent among them: so there are no cycles.

    Raises:
        ValueError: The data is malformed.
    """
    status = record.string("status")
    if status not in get_args(AgentStatus):
        raise record.error(f"{status!r} is no status")
    parent = record.optional("parent")
    if parent is not None and parent not in agents:
        raise record.error(f"its parent {parent!r} does not stand before it")
    agent = Agent(
        id=record.string("id"),
        name=record.string("name"),
        task=record.string("task"),
        parent=None if parent is None else agents[parent],
        parent_call=record.string("parent_call"),
        status=cast("AgentStatus", status),
        result=record.optional("result"),
        error=record.optional("error"),
    )
    for message in record.records("messages", f"a message of agent {agent.id!r}"):
        if agent.messages and agent.messages[-1].finish_reason is None:
            raise record.error("only its last message may be open")
        agent.messages.append(_load_message(message, agent))
    if agent.parent is not None:
        agent.parent.children.append(agent)
    return agent


def dump_call(call: ToolCall) -> dict[str, Any]:
    """Return a tool call; it does not say whose it is."""
    return {
        "id": call.id,
        "name": call.name,
        "own_name": call.own_name,
        "server": call.server,
        "needs_approval": call.needs_approval,
        "client_side": call.client_side,
        "arguments": call.arguments_text,
        "complete": call.complete,
        "result": call.result,
    }


def load_call(record: Record, agent: Agent, *, seen: bool) -> ToolCall:
    """Read a tool call of an agent.

    Raises:
        ValueError: The data is malformed.
    """
    return ToolCall(
        id=record.string("id"),
        agent=agent,
        name=record.string("name"),
        own_name=record.string("own_name"),
        server=record.string("server"),
        needs_approval=record.flag("needs_approval"),
        client_side=record.flag("client_side"),
        text=Text(record.string("arguments")),
        complete=record.flag("complete"),
        result=record.optional("result"),
        seen=seen,
    )


def _dump_message(message: Message) -> dict[str, Any]:
    return {
        "text": message.text,
        "reasoning": message.reasoning,
        "refusal": message.refusal,
        "thinking": message.thinking,
        "calls": [{"place": place, **dump_call(call)} for place, call in message.calls.items()],
        "finish_reason": message.finish_reason,
    }


def _load_message(record: Record, agent: Agent) -> Message:
    message = Message(
        agent=agent,
        body=Text(record.string("text")),
        reasoning_body=Text(record.string("reasoning")),
        refusal_body=Text(record.string("refusal")),
        blocks=[_load_block(block) for block in record.records("thinking", "a thinking block")],
        finish_reason=record.optional("finish_reason"),
    )
    for call in record.records("calls", f"a tool call of agent {agent.id!r}"):
        place = call.number("place")
        if place in message.calls:
            raise call.error(f"the place {place} is taken")
        message.calls[place] = load_call(call, agent, seen=True)
    return message


def _load_block(record: Record) -> ThinkingBlock:
    fields = dict(record.data)
    if fields.get("type") != "thinking":
        return ThinkingBlock(fields=fields)
    body = Text(record.string("thinking"))
    del fields["thinking"]
    return ThinkingBlock(fields=fields, body=body)
