"""Deltas into messages and tool calls, per agent. No I/O, and nothing of any one engine.

An engine's protocol says what each of its events adds; the fold adds it and answers with the turn's
events. The rules are those of OpenAI's chat completion chunks: text is appended, the pieces of a
tool call find each other by index or id, a finish reason closes the message.

Every piece is kept as it came and joined when somebody asks, so the time is linear in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from turnwire.agents import Agent, Message, Text, ThinkingBlock, ToolCall
from turnwire.agents_json import Record, dump_agent, dump_call, load_agent, load_call
from turnwire.call_pieces import CallPiece, Slots
from turnwire.events import (
    AgentDone,
    AgentFailed,
    AgentStarted,
    MessageCompleted,
    ReasoningDelta,
    TextDelta,
    ToolCallCompleted,
    ToolCallDelta,
    ToolCallStarted,
    ToolResult,
    UIBlock,
)
from turnwire.fences import FenceScanner

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from turnwire.events import TurnEvent

__all__ = ["CallPiece", "Fold"]


class Fold:
    """What the agents of a turn have said and called so far.

    Attributes:
        root: The agent that was spoken to; None until it is known.
        agents: Every agent by its id, in order of appearance; the root under all its ids.
        sandbox_id: Where the agents run code, once it is known.

    Example:
        >>> fold = Fold()
        >>> root = fold.agent("a1")
        >>> [event.text for event in fold.text(root, "Hel", None) + fold.text(root, "lo", None)]
        ['Hel', 'lo']
        >>> fold.close(root, "stop", None)[-1].message.text, fold.final_text
        ('Hello', 'Hello')
    """

    def __init__(self) -> None:
        self.root: Agent | None = None
        self.agents: dict[str, Agent] = {}
        self.sandbox_id: str | None = None
        self._calls: dict[Agent, dict[str, ToolCall]] = {}
        self._slots: dict[Agent, Slots] = {}
        # Only of agents whose text may be inside a fence just now.
        self._scanners: dict[Agent, FenceScanner] = {}

    @property
    def final_text(self) -> str:
        """Text of the root's last message that has any; "" if none has."""
        messages = self.root.messages if self.root else []
        return next((message.text for message in reversed(messages) if message.body), "")

    def agent(self, agent_id: str) -> Agent:
        """Return the agent with an id; the root if nobody announced that id.

        The root is never announced, and its id may be another one in every turn.
        """
        known = self.agents.get(agent_id)
        if known is not None:
            return known
        if self.root is None:
            self.root = Agent(id=agent_id)
        elif not self.root.id:
            # Something was told of the root before its id was.
            self.root.id = agent_id
            self.agents = {agent.id: agent for agent in self.agents.values()}
        self.agents[agent_id] = self.root
        return self.root

    def start_agent(
        self,
        agent_id: str,
        *,
        name: str,
        task: str,
        parent_id: str,
        parent_call: str,
        native: Any,
    ) -> AgentStarted:
        """Announce a subagent. Announced again, it is the same one, and keeps what is known.

        Args:
            agent_id: The engine's id of it.
            name: Its name.
            task: What it was told to do.
            parent_id: Who created it; the root if that agent was not announced.
            parent_call: Id of the call that created it.
            native: The engine's event.
        """
        agent = self._subagent(agent_id, self.agent(parent_id))
        agent.name = agent.name or name
        agent.task = agent.task or task
        agent.parent_call = agent.parent_call or parent_call
        return AgentStarted(agent=agent, native=native)

    def finish_agent(self, agent_id: str, *, result: str | None, native: Any) -> AgentDone:
        """An agent is done. ``result`` is a whole message and no piece of its text."""
        agent = self._subagent(agent_id, self.root or self.agent(""))
        agent.status = "done"
        agent.result = result
        return AgentDone(agent=agent, native=native)

    def fail_agent(
        self, agent_id: str, *, message: str, result: str | None = None, native: Any
    ) -> AgentFailed:
        """An agent failed with a message, and maybe with a partial result."""
        agent = self._subagent(agent_id, self.root or self.agent(""))
        agent.status = "failed"
        agent.error = message
        agent.result = result
        return AgentFailed(agent=agent, native=native, message=message)

    def text(self, agent: Agent, piece: str, native: Any) -> list[TurnEvent]:
        """Append to the text of the agent's message; a UI block may be complete with it."""
        if not piece:
            return []
        body = self._message(agent).body
        mid_line = not body.at_line_start
        piece = body.add(piece)
        if not piece:
            return []  # Half a character; the other half brings it.
        events: list[TurnEvent] = [TextDelta(text=piece, agent=agent, native=native)]
        if "`" in piece or agent in self._scanners:
            codes = self._scan(agent, piece, mid_line=mid_line)
            events += [UIBlock(code=code, agent=agent, native=native) for code in codes]
        return events

    def reasoning(self, agent: Agent, piece: str, native: Any) -> list[TurnEvent]:
        """Append to the reasoning that is shown beside the agent's message."""
        whole = self._message(agent).reasoning_body.add(piece) if piece else ""
        return [ReasoningDelta(text=whole, agent=agent, native=native)] if whole else []

    def refusal(self, agent: Agent, piece: str) -> None:
        """Append to the refusal of the agent's message."""
        if piece:
            self._message(agent).refusal_body.add(piece)

    def thinking(self, agent: Agent, block: Mapping[str, Any]) -> None:
        """Add a piece of thinking to the agent's message.

        Args:
            agent: Who thinks.
            block: A block of the wire. Text goes to the last block as long as that is thinking
                without a signature; anything else is a new block.
        """
        blocks = self._message(agent).blocks
        fields = dict(block)
        if fields.get("type") != "thinking":
            blocks.append(ThinkingBlock(fields=fields))
            return
        piece = fields.pop("thinking", None)
        if not blocks or not blocks[-1].open:
            blocks.append(ThinkingBlock(fields={}, body=Text()))
        last = blocks[-1]
        last.fields.update(fields)
        if last.body is not None and isinstance(piece, str):
            last.body.add(piece)

    def call_piece(
        self, agent: Agent, position: int, piece: CallPiece, native: Any
    ) -> list[TurnEvent]:
        """Add a piece of a tool call to the agent's message.

        Nothing is told of a call before its id is known. The first id, name of its own and
        server stay; a later ``id`` and ``name`` replace the earlier.

        Args:
            agent: Who calls.
            position: Where the piece stood among the pieces of its event, from 0.
            piece: The piece.
            native: The engine's event.
        """
        message = self._message(agent)
        slots = self._slots.get(agent) or self._slots.setdefault(agent, Slots(message))
        place = slots.find(position, piece)
        call = message.calls.get(place) or ToolCall(id="", agent=agent)
        began = call.id
        if piece.id and piece.id != call.id:
            call = self._identify(message, place, call, piece.id)
        message.calls[place] = call
        call.name = piece.name or call.name
        call.own_name = call.own_name or piece.own_name
        call.server = call.server or piece.server
        call.needs_approval = call.needs_approval or piece.needs_approval
        call.client_side = call.client_side or piece.client_side
        added = call.text.add(piece.arguments)
        if not call.id:
            return []
        events: list[TurnEvent] = []
        if not began:
            events.append(ToolCallStarted(call=call, agent=agent, native=native))
        grown = added if began else call.arguments_text
        if grown:
            events.append(ToolCallDelta(call=call, text=grown, agent=agent, native=native))
        return events

    def close(self, agent: Agent, finish_reason: str, native: Any) -> list[TurnEvent]:
        """Close the agent's message, an empty one if none is open.

        A call that never got an id stays in the message, but nobody could answer it: no event
        tells of it.
        """
        message = self._message(agent)
        message.finish_reason = finish_reason
        self._slots.pop(agent, None)
        self._scanners.pop(agent, None)
        calls = message.tool_calls
        for call in calls:
            call.complete = True
        return [
            *(ToolCallCompleted(call=it, agent=agent, native=native) for it in calls if it.id),
            MessageCompleted(message=message, agent=agent, native=native),
        ]

    def tool_result(self, agent: Agent, call_id: str, content: str, native: Any) -> ToolResult:
        """A tool returned ``content`` to a call, the agent's own or else another agent's."""
        call = self._find(agent, call_id)
        call.result = content
        return ToolResult(call=call, content=content, agent=agent, native=native)

    def call(self, agent_id: str, call_id: str) -> ToolCall:
        """Return an agent's call; one that was never streamed is made, and kept, as not seen."""
        agent = self.agent(agent_id)
        calls = self._calls.setdefault(agent, {})
        if call_id not in calls:
            calls[call_id] = ToolCall(id=call_id, agent=agent, seen=False)
        return calls[call_id]

    def dump(self) -> dict[str, Any]:
        """Return everything as JSON data."""
        return {
            "sandbox_id": self.sandbox_id,
            "agents": [
                {
                    **dump_agent(agent),
                    "unseen": [dump_call(call) for call in self._unseen(agent)],
                    "fence": self._scanners[agent].dump() if agent in self._scanners else None,
                }
                for agent_id, agent in self.agents.items()
                if agent_id == agent.id
            ],
            "aliases": [
                agent_id for agent_id, agent in self.agents.items() if agent_id != agent.id
            ],
        }

    @classmethod
    def load(cls, data: Any) -> Self:
        """Make a fold of what ``dump`` returned.

        Raises:
            ValueError: The data is malformed; it may have been forged.
        """
        record = Record(data, "the fold")
        fold = cls()
        fold.sandbox_id = record.optional("sandbox_id")
        for each in record.records("agents", "an agent"):
            fold._load_agent(each)
        for alias in record.strings("aliases"):
            if fold.root is None or alias in fold.agents:
                raise record.error(f"{alias!r} cannot be another id of the root")
            fold.agents[alias] = fold.root
        return fold

    def _message(self, agent: Agent) -> Message:
        """Return the agent's open message; make one if there is none."""
        messages = agent.messages
        if not messages or messages[-1].finish_reason is not None:
            messages.append(Message(agent=agent))
        return messages[-1]

    def _subagent(self, agent_id: str, parent: Agent) -> Agent:
        """Return the agent whose own id this is; make one if there is none."""
        agent = self.agents.get(agent_id)
        if agent is None or agent.id != agent_id:
            # What was taken for an id of the root's goes to the end, behind its parent.
            self.agents.pop(agent_id, None)
            agent = self.agents[agent_id] = Agent(id=agent_id, parent=parent)
            parent.children.append(agent)
        return agent

    def _scan(self, agent: Agent, piece: str, *, mid_line: bool) -> list[str]:
        """Look for UI blocks; keep the scanner only while it is amid something."""
        scanner = self._scanners.pop(agent, None)
        if scanner is None:
            scanner = FenceScanner(mid_line=mid_line)
        codes = scanner.feed(piece)
        if not scanner.idle:
            self._scanners[agent] = scanner
        return codes

    def _identify(self, message: Message, place: int, call: ToolCall, call_id: str) -> ToolCall:
        """Give a call its id; an earlier reference to that id becomes the call."""
        calls = self._calls.setdefault(call.agent, {})
        renamed = bool(call.id)
        earlier = calls.get(call_id)
        if earlier is not None and not earlier.seen:
            earlier.text, earlier.name, earlier.seen = call.text, call.name, True
            earlier.own_name, earlier.server = call.own_name, call.server
            earlier.needs_approval = call.needs_approval
            earlier.client_side = call.client_side
            call = earlier
        call.id = call_id
        # Calls stand in the order in which they got their ids: of one id, the latest is meant.
        message.calls.pop(place, None)
        calls[call_id] = message.calls[place] = call
        if renamed:
            self._index(call.agent)
        return call

    def _index(self, agent: Agent) -> None:
        """Make the agent's calls found by their ids, and by no others."""
        unseen = {call.id: call for call in self._unseen(agent)}
        calls = (call for message in agent.messages for call in message.calls.values())
        self._calls[agent] = {call.id: call for call in calls if call.id} | unseen
        self._slots.pop(agent, None)

    def _find(self, agent: Agent, call_id: str) -> ToolCall:
        """Return the call a result is for: the agent's own, or the first that lacks a result."""
        own = self._calls.get(agent, {}).get(call_id)
        if own is not None and own.seen:
            return own
        others = [
            calls[call_id]
            for other in self.agents.values()
            if call_id in (calls := self._calls.get(other, {})) and calls[call_id].seen
        ]
        if not others:
            return self.call(agent.id, call_id)
        return next((call for call in others if call.result is None), others[0])

    def _unseen(self, agent: Agent) -> Iterable[ToolCall]:
        return (call for call in self._calls.get(agent, {}).values() if not call.seen)

    def _load_agent(self, record: Record) -> None:
        agent = load_agent(record, self.agents)
        if agent.id in self.agents:
            raise record.error(f"there are two agents {agent.id!r}")
        if agent.is_root != (self.root is None):
            raise record.error("the first agent, and no other, must be the root")
        self.root = self.root or agent
        self.agents[agent.id] = agent
        self._index(agent)
        calls = self._calls[agent]
        for each in record.records("unseen", f"an unseen call of agent {agent.id!r}"):
            call = load_call(each, agent, seen=False)
            if call.id in calls:
                raise each.error(f"the id {call.id!r} is taken")
            calls[call.id] = call
        fence = record.data.get("fence")
        if fence is not None:
            self._scanners[agent] = FenceScanner.load(Record(fence, "a fence").data)
