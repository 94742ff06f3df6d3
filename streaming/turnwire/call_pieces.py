"""Pieces of tool calls, and which call of a message each belongs to. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from turnwire.agents import Message

__all__ = ["CallPiece", "Slots"]


@define(kw_only=True)
class CallPiece:
    """A piece of a tool call; "" and False mean that it says nothing of the matter.

    Attributes:
        index: Which call of the message it is a piece of, if it says so.
        id: The call's id.
        name: The tool's name as the model uses it.
        arguments: JSON text to append.
        own_name: The tool's own name.
        server: Id of the server that has the tool.
        needs_approval: The engine asks before it runs the call.
        client_side: The call is the client's to answer.
    """

    index: int | None = None
    id: str = ""
    name: str = ""
    arguments: str = ""
    own_name: str = ""
    server: str = ""
    needs_approval: bool = False
    client_side: bool = False


class Slots:
    """The places of one message's calls.

    The pieces of a call find each other by ``index``. It may be missing (not every engine sends
    it): then by ``id``, else by their position in the event. Places are keys, not list items, so
    that an index far out of range costs nothing.

    Args:
        message: The message. The fold adds its calls, and makes new slots when one is renamed.
    """

    def __init__(self, message: Message) -> None:
        self._calls = message.calls
        self._places = {call.id: place for place, call in message.calls.items()}
        self._next = max(message.calls, default=-1) + 1

    def find(self, position: int, piece: CallPiece) -> int:
        """Return the place of the piece: by index, else by id, else by position."""
        place = self._find(position, piece)
        self._next = max(self._next, place + 1)
        there = self._calls.get(place)
        if piece.id and (there is None or there.id != piece.id):
            self._places[piece.id] = place
        return place

    def _find(self, position: int, piece: CallPiece) -> int:
        if piece.index is not None and piece.index >= 0:
            return piece.index
        if piece.id and piece.id in self._places:
            return self._places[piece.id]
        there = self._calls.get(position)
        if there is not None and (not piece.id or not there.id):
            return position
        return self._next
