"""Ask a server on this machine, for the preview of a forwarded port."""

import asyncio
import http.client
from collections.abc import Mapping
from urllib.parse import quote, urlencode

_SECONDS = 10.0


class UnreachableError(Exception):
    """Nobody answers."""


async def fetch(
    port: int, method: str, path: str, query: Mapping[str, str], content: bytes
) -> tuple[int, dict[str, str], bytes]:
    """Return the status, the headers by lower-case name, and the body of an answer.

    Args:
        port: Port of the server.
        method: HTTP method.
        path: Path, decoded.
        query: Query parameters.
        content: The body.

    Raises:
        UnreachableError: Nobody answers.
    """
    target = quote(path) + (f"?{urlencode(query)}" if query else "")
    return await asyncio.to_thread(_fetch, port, method, target, content)


def _fetch(
    port: int, method: str, target: str, content: bytes
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_SECONDS)
    try:
        connection.request(method, target, body=content or None)
        answer = connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, headers, answer.read()
    except (OSError, http.client.HTTPException) as error:
        raise UnreachableError(f"dial tcp 127.0.0.1:{port}: {error}") from error
    finally:
        connection.close()
