"""What a caller wants to say, as the items of a request's input. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from turnwire.errors import InvalidRequest
from turnwire_api.runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["input_items"]


def input_items(
    message: Any, is_whole: Callable[[Any], bool], wrap: Callable[[Any], Any]
) -> list[Any]:
    """Return a message as input items.

    Args:
        message: A text; a part or a list of parts; a whole message or a list of them. Parts and
            messages may be models or mappings.
        is_whole: Whether a model or mapping is a whole message.
        wrap: Makes a whole message of a text or of parts.

    Raises:
        InvalidRequest: It is none of these.

    Example:
        >>> input_items("hi", lambda item: "role" in item, lambda it: {"role": "u", "text": it})
        [{'role': 'u', 'text': 'hi'}]
    """
    if isinstance(message, str):
        return [wrap(message)]
    items = _listed(message)
    if not items or not all(isinstance(item, Mapping | Model) for item in items):
        raise InvalidRequest("a message is a text, parts, or user messages")
    whole = [is_whole(item) for item in items]
    if all(whole):
        return items
    if any(whole):
        raise InvalidRequest("parts of a message and whole messages cannot be mixed")
    return [wrap(items)]


def _listed(message: Any) -> list[Any]:
    if isinstance(message, Mapping | Model):
        return [message]
    try:
        return list(message)
    except TypeError:
        return []
