"""The messages of a thread, each read by itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

from turnwire.errors import ProtocolError
from turnwire.orchagent.shapes import is_array
from turnwire_api.orchagent.models import HistoryItem as Base
from turnwire_api.runtime.absent import UNSET
from turnwire_api.runtime.errors import MISFITS
from turnwire_api.runtime.model import Unknown, is_object

if TYPE_CHECKING:
    from turnwire_api.orchagent.models import History

__all__ = ["HistoryItem", "Message", "messages"]


class HistoryItem(Base):
    """One message of a thread.

    Example:
        >>> item = HistoryItem(role="user", content="Hi", created_at="", meta_json='{"a": 1}')
        >>> item.role, item.meta
        ('user', {'a': 1})
    """

    @property
    def meta(self) -> Any:
        """What ``meta_json`` says, decoded anew each time; None: nothing, or no JSON."""
        text = self.meta_json
        if not isinstance(text, str):
            return None
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return None


Message: TypeAlias = HistoryItem | Unknown
"""A message; one that is not as the document says is ``Unknown``, and is read in the same way."""


def messages(history: History) -> list[Message]:
    """Return the messages of an answer, in the server's order.

    Raises:
        ProtocolError: The answer has something else in their place.

    Example:
        >>> from turnwire_api.orchagent.models import History
        >>> messages(History.from_dict({"items": [{"role": "user"}]}))
        [Unknown({'role': 'user'})]
        >>> messages(History.from_dict({"items": None}))
        []
    """
    items: Any = history.items
    if items is None or items is UNSET:
        return []
    if not is_array(items):
        raise ProtocolError("the items of the history are no array", retry_safe=True)
    return [_message(item) for item in items]


def _message(item: Any) -> Message:
    if not is_object(item):
        return Unknown(item)
    try:
        return HistoryItem.from_dict(item)
    except MISFITS:
        return Unknown(item)
