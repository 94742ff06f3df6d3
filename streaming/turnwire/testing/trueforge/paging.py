"""Pages of a list. A token is base64 of a JSON object; where a page begins, as a rule."""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from typing import Any

from turnwire.testing.framing import compact
from turnwire.testing.trueforge.answers import Answer, RefusedError, json_answer
from turnwire.testing.trueforge.schema import as_object


def page_token(content: Mapping[str, Any]) -> str:
    """Return the token of a page.

    Example:
        >>> page_token({"offset": 1})
        'eyJvZmZzZXQiOjF9'
    """
    return base64.urlsafe_b64encode(compact(content).encode()).decode().rstrip("=")


def read_token(token: str, **kinds: type) -> Mapping[str, Any]:
    """Return what a token holds.

    Args:
        token: The token.
        kinds: The members that it must have, and their types.

    Raises:
        RefusedError: It is none of the server's (400).

    Example:
        >>> read_token("eyJvZmZzZXQiOjF9", offset=int)
        {'offset': 1}
    """
    invalid = RefusedError(400, f"Invalid page token: {token}")
    padding = "=" * (-len(token) % 4)
    try:
        found = json.loads(base64.b64decode(token + padding, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError) as error:
        raise invalid from error
    if not isinstance(found, Mapping):
        raise invalid
    content = as_object(found)
    if not all(type(content.get(name)) is kind for name, kind in kinds.items()):
        raise invalid
    return content


def offset_page(
    items: Sequence[Any], limit: int, offset: int, more: Mapping[str, Any] | None = None
) -> Answer:
    """Return a page that begins at an offset.

    Args:
        items: The whole list.
        limit: Items on a page.
        offset: Where the page begins.
        more: What else the tokens of the list hold.
    """
    others = more or {}
    pagination: dict[str, Any] = {"limit": limit}
    if offset + limit < len(items):
        pagination["next_page_token"] = page_token({**others, "offset": offset + limit})
    if offset > 0:
        previous = max(offset - limit, 0)
        pagination["previous_page_token"] = page_token({**others, "offset": previous})
    return json_answer({"data": items[offset : offset + limit], "pagination": pagination})
