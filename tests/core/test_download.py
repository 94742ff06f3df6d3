"""Answers of any size, in pieces."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from turnwire.errors import ConnectionFailed, NotFound
from turnwire.settings import Settings
from turnwire.transport import AsyncHttpTransport, HttpTransport
from turnwire_api.agenttier.resources import FILES_ARCHIVE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

pytestmark = pytest.mark.anyio

SETTINGS = Settings(base_url="http://router.test", key="key-of-the-tests", max_retries=0)
ARGUMENTS = {"sandbox_id": "box", "path": "/workspace"}


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, of which the last may never come."""

    def __init__(self, *pieces: bytes, cut: bool = False) -> None:
        self.pieces = pieces
        self.cut = cut
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.cut:
            raise httpx.ReadError("connection reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def answering(body: Pieces, status: int = 200) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(status, stream=body))


async def download(flavour: str, body: Pieces, status: int = 200, most: int = 99) -> list[bytes]:
    """Return the first pieces that a download brings."""
    mock, found = answering(body, status), list[bytes]()
    if flavour == "sync":
        with httpx.Client(transport=mock) as client:
            pieces = HttpTransport[Any](SETTINGS, client).download(FILES_ARCHIVE, ARGUMENTS)
            for piece in pieces:
                found.append(piece)
                if len(found) == most:
                    break
            pieces.close()
    else:
        async with httpx.AsyncClient(transport=mock) as client:
            transport = AsyncHttpTransport[Any](SETTINGS, client)
            async with aclosing(transport.download(FILES_ARCHIVE, ARGUMENTS)) as async_pieces:
                async for piece in async_pieces:
                    found.append(piece)
                    if len(found) == most:
                        break
    return found


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_pieces_come_as_they_are(kind: str) -> None:
    body = Pieces(b"PK", b"\x03\x04", b"rest")
    assert await download(kind, body) == [b"PK", b"\x03\x04", b"rest"]
    assert body.closed


async def test_who_leaves_early_closes_the_connection(kind: str) -> None:
    body = Pieces(b"PK", b"\x03\x04", b"rest")
    assert await download(kind, body, most=1) == [b"PK"]
    assert body.closed


async def test_a_cut_is_an_error(kind: str) -> None:
    body = Pieces(b"PK", cut=True)
    with pytest.raises(ConnectionFailed, match="reset") as caught:
        await download(kind, body)
    assert caught.value.request == "GET http://router.test/api/v1/sandboxes/box/archive"
    assert caught.value.retry_safe
    assert body.closed


async def test_a_refusal_is_read(kind: str) -> None:
    with pytest.raises(NotFound, match="access denied"):
        await download(kind, Pieces(b'{"error":"access denied to sandbox box"}'), status=404)
