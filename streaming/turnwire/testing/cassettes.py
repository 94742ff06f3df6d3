"""Recorded exchanges without secrets: filters for vcrpy's cassettes.

A cassette is a file that is committed and shown. The filters take keys, tokens, passwords, provider
secrets, cookies and sign-in addresses out of headers, URLs, JSON bodies and event streams, before
anything is written. They know secrets by their names.

Example:
    >>> hidden({"email": "a@b.example", "password": "hunter2", "usage": {"total_tokens": 3}})
    {'email': 'a@b.example', 'password': '***', 'usage': {'total_tokens': 3}}
"""

import json
import re
from typing import Any, TypeGuard
from urllib.parse import urlsplit, urlunsplit

__all__ = ["before_record_request", "before_record_response", "cassette_options", "hidden"]

_HIDDEN = "***"
_HEADERS = frozenset(
    {"authorization", "cookie", "proxy-authorization", "set-cookie", "x-agent-token", "x-api-key"}
)
# Names as they are without case and separators; all that stands below one is secret.
_NAMES = re.compile(
    r"(?:password|passwd|secrets?|secretheaders|credentials?|token|authorization|api_?key"
    r"|redirecturl|authurl|authorizationurl|verificationtoken)$"
)
_DATA = re.compile(r"^(data: ?)(.*)$", re.MULTILINE)


def cassette_options() -> dict[str, Any]:
    """Return the options for ``vcr.VCR(...)`` that keep secrets out of its cassettes.

    Example:
        >>> sorted(cassette_options())
        ['before_record_request', 'before_record_response', 'decode_compressed_response']
    """
    return {
        "before_record_request": before_record_request,
        "before_record_response": before_record_response,
        "decode_compressed_response": True,
    }


def before_record_request(request: Any) -> Any:
    """Take the secrets out of a request of vcrpy's: headers, userinfo, query values and body."""
    uri: str = request.uri
    parts = urlsplit(uri)
    host = parts.netloc.rpartition("@")[2]
    query = re.sub(r"=[^&]*", f"={_HIDDEN}", parts.query)
    request.uri = urlunsplit((parts.scheme, host, parts.path, query, ""))
    request.headers = {
        name: _HIDDEN if name.lower() in _HEADERS else value
        for name, value in request.headers.items()
    }
    if request.body:
        request.body = _clean(request.body)
    return request


def before_record_response(response: dict[str, Any]) -> dict[str, Any]:
    """Take the secrets out of a response of vcrpy's: headers, and a body of JSON or events."""
    headers = {
        name: [_HIDDEN] if name.lower() in _HEADERS else value
        for name, value in response["headers"].items()
        # The body is another one now.
        if name.lower() != "content-length"
    }
    body = {**response["body"], "string": _clean(response["body"]["string"])}
    return {**response, "headers": headers, "body": body}


def hidden(value: Any) -> Any:
    """Return JSON data with everything below a secret's name hidden.

    Args:
        value: Decoded JSON.
    """
    if _is_object(value):
        return {
            name: _all_hidden(each) if _is_secret(name) else hidden(each)
            for name, each in value.items()
        }
    if _is_array(value):
        return [hidden(each) for each in value]
    return value


def _all_hidden(value: Any) -> Any:
    if _is_object(value):
        return {name: _all_hidden(each) for name, each in value.items()}
    if _is_array(value):
        return [_all_hidden(each) for each in value]
    return value if value is None or isinstance(value, bool) else _HIDDEN


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_secret(name: str) -> bool:
    return _NAMES.search(re.sub(r"[^a-z]", "", name.lower())) is not None


def _clean(body: str | bytes) -> str | bytes:
    text = body if isinstance(body, str) else body.decode("utf-8", "surrogateescape")
    cleaned = _of_json(text)
    if cleaned is None:
        cleaned = _DATA.sub(lambda line: line[1] + (_of_json(line[2]) or line[2]), text)
    return cleaned if isinstance(body, str) else cleaned.encode("utf-8", "surrogateescape")


def _of_json(text: str) -> str | None:
    try:
        decoded = json.loads(text)
    except (ValueError, RecursionError):
        return None
    cleaned = hidden(decoded)
    # What has no secret stays as it was written.
    return text if cleaned == decoded else json.dumps(cleaned, separators=(",", ":"))
