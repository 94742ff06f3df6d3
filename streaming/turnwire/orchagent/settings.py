"""How a client talks to Orchagent: what its requests carry is kept out of errors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import frozen

from turnwire.errors import InvalidRequest
from turnwire.orchagent.shapes import is_array
from turnwire.settings import Settings
from turnwire_api.runtime.model import is_object, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from turnwire.exchange import Request
    from turnwire_api.runtime.operation import Operation, RequestOptions

__all__ = ["OrchSettings", "secret_texts"]

_SECRET_MEMBERS = ("password", "secrets")


@frozen
class OrchSettings(Settings):
    """The settings of an Orchagent client; see ``turnwire.Settings``.

    A server that refuses a request may quote it. So an error hides every text below
    ``password`` and ``secrets`` of the request's body, wherever it stands in the answer.
    """

    def request(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Request:
        """Make a request of an operation and its arguments.

        Raises:
            InvalidRequest: The arguments do not fit.
        """
        request = super().request(operation, arguments, options)
        sent = request.arguments.get("json") or request.arguments.get("content")
        try:
            found = secret_texts(sent)
        except (ValueError, RecursionError):
            # The reason would have the body with it.
            found = None
        if found is None:
            raise InvalidRequest(f"{operation.name}: the body is no JSON, or nested too deeply")
        return request._replace(secrets=(*request.secrets, *found))


def secret_texts(body: Any) -> list[str]:
    """Return the secrets in a request's body, longest first: one may be a part of another.

    Args:
        body: An object, or JSON in bytes.

    Raises:
        ValueError: The bytes are no JSON.
        RecursionError: The body is nested too deeply.

    Example:
        >>> secret_texts({"secrets": {"providers": {"openai": {"api_key": "sk-12345"}}}})
        ['sk-12345']
        >>> secret_texts(b'{"secrets": {"TAVILY_API_KEY": "tvly-123"}, "name": "chat"}')
        ['tvly-123']
    """
    sent = json.loads(body) if isinstance(body, bytes) else body
    if not is_object(sent):
        return []
    found = (text for name in _SECRET_MEMBERS for text in _texts(plain(sent.get(name))))
    return sorted(set(found), key=len, reverse=True)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        # As it stands in the body, which a server may quote as one text.
        yield json.dumps(value, ensure_ascii=False)[1:-1]
    elif is_object(value):
        for member in value.values():
            yield from _texts(member)
    elif is_array(value):
        for item in value:
            yield from _texts(item)
