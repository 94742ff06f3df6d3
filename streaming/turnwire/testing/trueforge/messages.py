"""Turn one scripted message into its deltas and into the merged message.

The stream has an empty shell, then deltas, the last of them with the finish reason and the
usage. The lists have one merged message with the id of the shell. What is absent has no key.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from turnwire.testing.placeholders import fill
from turnwire.testing.tool_calls import cut
from turnwire.testing.trueforge.scenario import ASK_TOOL, SPAWN_TOOL, Call, Message
from turnwire.testing.trueforge.specs import Json
from turnwire.testing.trueforge.toolset import KnownTool

_CALL_TOKENS = 12
_INPUT_TOKENS = 100
_CACHED_TOKENS = 20
_FRAGMENTS = 3


@frozen(kw_only=True)
class PlacedCall:
    """A call with its final id and arguments.

    Attributes:
        id: The call's id.
        spec: The call as scripted.
        arguments: JSON text.
        known: What the server knows of the tool.
    """

    id: str
    spec: Call
    arguments: str
    known: KnownTool

    @property
    def is_question(self) -> bool:
        """Whether the client itself answers it."""
        return self.known.is_system and self.spec.tool == ASK_TOOL

    @property
    def spawns(self) -> bool:
        """Whether it creates a subagent."""
        return self.known.is_system and self.spec.tool == SPAWN_TOOL

    @property
    def needs_input(self) -> bool:
        """Whether the client must decide it before anything runs."""
        return self.is_question or self.known.is_gated

    def merged(self) -> Json:
        """Return the call as it stands in a merged message."""
        return {**self._head(self.arguments), "tool_info": self.known.info}

    def fragments(self, index: int) -> Iterator[Json]:
        """Yield the call as deltas have it; the first fragment has no arguments yet."""
        yield {"index": index, **self.merged(), **self._head("")}
        size = self.spec.every or max(len(self.arguments) // _FRAGMENTS, 1)
        for piece in cut(self.arguments, size):
            yield {"index": index, "function": {"arguments": piece}}

    def _head(self, arguments: str) -> Json:
        function = {"name": self.spec.tool, "arguments": arguments}
        return {"id": self.id, "type": "function", "function": function}


def place(
    call: Call, names: Mapping[str, str], known: KnownTool, new_id: Callable[[], str]
) -> PlacedCall:
    """Fill in a call's placeholders and give it an id."""
    arguments = fill(call.arguments, names)
    text = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return PlacedCall(id=new_id(), spec=call, arguments=text, known=known)


def pieces(message: Message, names: Mapping[str, str]) -> list[str]:
    """Return the text of a message as it is cut into deltas."""
    if message.pieces:
        return [str(fill(piece, names)) for piece in message.pieces]
    return list(cut(str(fill(message.text, names)), message.every))


def deltas(
    message: Message, names: Mapping[str, str], calls: tuple[PlacedCall, ...]
) -> Iterator[Json]:
    """Yield what each delta brings, the last one excepted.

    Example:
        >>> list(deltas(Message(text="abcd", every=2), {}, ()))
        [{'content': 'ab'}, {'content': 'cd'}]
    """
    for piece in message.reasoning:
        yield {"reasoning_content": fill(piece, names)}
    for piece in pieces(message, names):
        yield {"content": piece}
    for index, call in enumerate(calls):
        for fragment in call.fragments(index):
            yield {"tool_calls": [fragment]}


def finish_reason(message: Message) -> str:
    """Return why a message ends."""
    return message.finish_reason or ("tool_calls" if message.calls else "stop")


def content(message: Message, names: Mapping[str, str], calls: tuple[PlacedCall, ...]) -> Json:
    """Return the merged content of a message; its reasoning is live only."""
    found: Json = {}
    if text := "".join(pieces(message, names)):
        found["content"] = text
    if calls:
        found["tool_calls"] = [call.merged() for call in calls]
    return found


def usage(message: Message, breakdown: Mapping[str, Any]) -> Json:
    """Return what a message costs, in tokens.

    Args:
        message: The message.
        breakdown: What the parts of the request to the model cost.
    """
    tokens = message.output_tokens
    if tokens is None:
        tokens = _CALL_TOKENS if message.calls else len(pieces(message, {}))
    if tokens == 0:
        return {"input_tokens": 0, "output_tokens": 0, "input_tokens_breakdown": breakdown}
    return {
        "input_tokens": _INPUT_TOKENS,
        "output_tokens": tokens,
        "cache_read_tokens": _CACHED_TOKENS,
        "input_tokens_breakdown": breakdown,
    }
