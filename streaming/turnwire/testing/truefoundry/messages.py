"""Turn one scripted message into its deltas and into the complete message.

Deltas follow OpenAI's chat completion chunks. A message that is not cut anywhere goes out as
one event without ``index`` on its calls, as in the short samples of the vendor's pages.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain, zip_longest
from typing import Any, TypeAlias

from attrs import frozen

from turnwire.testing.framing import compact
from turnwire.testing.tool_calls import cut
from turnwire.testing.truefoundry.scenario import Call, Message, RedactedThinking, Thinking
from turnwire.testing.truefoundry.text import fill

Json: TypeAlias = dict[str, Any]


@frozen
class PlacedCall:
    """A call with its final id, name and arguments.

    Attributes:
        id: The call's id.
        spec: The call as scripted.
        name: The name the model uses.
        arguments: JSON text.
        tool_info: What is known of the tool.
    """

    id: str
    spec: Call
    name: str
    arguments: str
    tool_info: Json

    def full(self) -> Json:
        """Return the call as it stands in a complete message."""
        wire = _head(self, self.arguments)
        if self.spec.tool_info != "never":
            wire["tool_info"] = self.tool_info
        return wire


def place(call: Call, names: Mapping[str, str], new_call_id: Callable[[], str]) -> PlacedCall:
    """Fill in a call's placeholders and give it an id.

    Args:
        call: The scripted call.
        names: Values of the placeholders.
        new_call_id: Makes an id for a call that has none.
    """
    arguments = fill(call.arguments, names)
    return PlacedCall(
        id=call.id or new_call_id(),
        spec=call,
        name=call.name or call.tool,
        arguments=arguments if isinstance(arguments, str) else compact(arguments),
        tool_info=_tool_info(call),
    )


def finish_reason(message: Message) -> str:
    """Return why the message ends."""
    return message.finish_reason or ("tool_calls" if message.calls else "stop")


def complete(message: Message, names: Mapping[str, str], calls: tuple[PlacedCall, ...]) -> Json:
    """Return the message as the engine stores it; absent parts have no key.

    Args:
        message: The scripted message.
        names: Values of the placeholders.
        calls: Its calls.
    """
    whole: Json = {"type": "agent.message", "role": "assistant"}
    if text := _text(message, names):
        whole["content"] = text
    if message.refusal:
        whole["refusal"] = fill(message.refusal, names)
    if message.thinking:
        whole["thinking_blocks"] = [_block(block) for block in message.thinking]
    if calls:
        whole["tool_calls"] = [call.full() for call in calls]
    whole["finish_reason"] = finish_reason(message)
    return whole


def deltas(
    message: Message,
    names: Mapping[str, str],
    calls: tuple[PlacedCall, ...],
    *,
    always_index: bool = False,
) -> Iterator[Json]:
    """Yield the message as events, without ``type`` and ``execution_id``.

    Args:
        message: The scripted message.
        names: Values of the placeholders.
        calls: Its calls.
        always_index: Whether the calls of an uncut message have an ``index`` too.
    """
    if not _is_cut(message):
        whole = complete(message, names, calls)
        del whole["type"]
        if calls and always_index:
            whole["tool_calls"] = [
                {"index": index, **call.full()} for index, call in enumerate(calls)
            ]
        yield whole
        return
    parts = chain(
        ({"reasoning_content": fill(piece, names)} for piece in message.reasoning),
        ({"thinking_blocks": [piece]} for piece in _thinking_pieces(message)),
        ({"content": piece} for piece in _text_pieces(message, names)),
        ({"refusal": piece} for piece in cut(fill(message.refusal, names), message.every)),
        ({"tool_calls": [piece]} for piece in _call_pieces(message, calls)),
    )
    first: Json = {"role": "assistant"}
    for part in parts:
        yield {**first, **part}
        first = {}
    yield {**first, "finish_reason": finish_reason(message)}


def _is_cut(message: Message) -> bool:
    cut_calls = any(call.every or call.tool_info == "late" for call in message.calls)
    parts = (message.pieces, message.every, message.reasoning, message.thinking)
    return cut_calls or any(bool(part) for part in parts)


def _text(message: Message, names: Mapping[str, str]) -> str:
    return "".join(_text_pieces(message, names))


def _text_pieces(message: Message, names: Mapping[str, str]) -> Iterator[str]:
    if message.pieces:
        return (str(fill(piece, names)) for piece in message.pieces)
    return cut(str(fill(message.text, names)), message.every)


def _block(block: Thinking | RedactedThinking) -> Json:
    if isinstance(block, RedactedThinking):
        return {"type": "redacted_thinking", "data": block.data}
    whole = {"type": "thinking", "thinking": block.text}
    return whole if block.signature is None else {**whole, "signature": block.signature}


def _thinking_pieces(message: Message) -> Iterator[Json]:
    for block in message.thinking:
        if isinstance(block, RedactedThinking):
            yield _block(block)
            continue
        for piece in cut(block.text, block.every):
            yield {"type": "thinking", "thinking": piece}
        if block.signature is not None:
            yield {"type": "thinking", "thinking": "", "signature": block.signature}


def _call_pieces(message: Message, calls: tuple[PlacedCall, ...]) -> Iterator[Json]:
    fragments = [_fragments(index, call) for index, call in enumerate(calls)]
    if not message.interleave:
        return chain.from_iterable(fragments)
    rounds = chain.from_iterable(zip_longest(*fragments))
    return (piece for piece in rounds if piece is not None)


def _fragments(index: int, call: PlacedCall) -> Iterator[Json]:
    pieces = list(cut(call.arguments, call.spec.every)) or [""]
    head = {"index": index, **_head(call, pieces[0])}
    if call.spec.tool_info == "first":
        head["tool_info"] = call.tool_info
    yield head
    if call.spec.tool_info == "late":
        yield {"index": index, "tool_info": call.tool_info}
    for piece in pieces[1:]:
        yield {"index": index, "function": {"arguments": piece}}


def _head(call: PlacedCall, arguments: str) -> Json:
    function = {"name": call.name, "arguments": arguments}
    return {"id": call.id, "type": "function", "function": function}


def _tool_info(call: Call) -> Json:
    info: Json = {
        "mcp_server_id": call.server,
        "mcp_server_name": call.server,
        "original_tool_name": call.tool,
    }
    flags = {
        "is_approval_required": call.gated,
        "is_deferred": call.deferred,
        "is_client_side": call.client_side,
    }
    return {**info, **{name: True for name, is_set in flags.items() if is_set}}
