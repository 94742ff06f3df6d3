"""The server's certificate is checked, unless the caller says otherwise."""

from __future__ import annotations

import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from turnwire.errors import AuthenticationFailed, ConnectionFailed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from both import ClientMaker

pytestmark = pytest.mark.anyio


class Refusing(BaseHTTPRequestHandler):
    """Answers every call that its certificate did not put off."""

    def do_POST(self) -> None:
        self.send_response(401)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what is tested."""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def base_url(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    own = tmp_path_factory.mktemp("certificate") / "own.pem"
    authority.issue_cert("localhost").private_key_and_cert_chain_pem.write_to_path(str(own))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own)
    with Server(("127.0.0.1", 0), Refusing) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        yield f"https://localhost:{server.server_port}"
        server.shutdown()
        thread.join()


async def call(make_client: ClientMaker, base_url: str, **options: Any) -> None:
    async with make_client(base_url=base_url, api_key="k", **options) as client:
        await client.responses.cancel("resp_1")


async def test_of_an_unknown_authority(make_client: ClientMaker, base_url: str) -> None:
    with pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED") as raised:
        await call(make_client, base_url, max_retries=0)
    assert raised.value.retry_safe


async def test_of_an_authority_of_the_environment(
    make_client: ClientMaker,
    base_url: str,
    authority: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with pytest.raises(AuthenticationFailed):
        await call(make_client, base_url)
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ConnectionFailed, match="CERTIFICATE_VERIFY_FAILED"):
        await call(make_client, base_url, max_retries=0)


async def test_of_an_authority_that_is_given(
    make_client: ClientMaker, base_url: str, authority: trustme.CA
) -> None:
    context = ssl.create_default_context(cadata=authority.cert_pem.bytes().decode())
    with pytest.raises(AuthenticationFailed):
        await call(make_client, base_url, verify=context)


async def test_unchecked(make_client: ClientMaker, base_url: str) -> None:
    with pytest.raises(AuthenticationFailed):
        await call(make_client, base_url, verify=False)
