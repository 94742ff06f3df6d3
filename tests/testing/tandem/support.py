"""A small client of its own for the embedded Tandem engine: plain httpx and threads."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import httpx

from turnwire.testing import EmbeddedEngine
from turnwire.testing.tandem import Engine

Json = dict[str, Any]

# Made once, because it takes longer than a test.
_TLS = ssl.create_default_context()

HUMAN = {"x-tandem-request-source": "control_panel"}


def until(condition: Callable[[], Any]) -> Any:
    """Wait for something that another thread does; returns the first true value."""
    deadline = time.monotonic() + 5
    while not (value := condition()):
        assert time.monotonic() < deadline, "it did not happen within 5 seconds"
        time.sleep(0.005)
    return value


class Listener:
    """Reads one event stream in a thread of its own.

    Attributes:
        data: The data of every message.
        lines: Every line.
        ended: How the stream ended: "clean", "dropped", or None while it is open.
    """

    def __init__(self, url: str, **request: Any) -> None:
        self.data: list[str] = []
        self.lines: list[str] = []
        self.ended: str | None = None
        self._client = httpx.Client(timeout=10, verify=_TLS)
        method = request.pop("method", "GET")
        self._opened = threading.Event()
        self._socket: socket.socket | None = None
        self.headers: httpx.Headers = httpx.Headers()
        self._thread = threading.Thread(target=self._read, args=(method, url, request))
        self._thread.start()
        assert self._opened.wait(5)

    def _read(self, method: str, url: str, request: Any) -> None:
        try:
            with self._client.stream(method, url, **request) as response:
                assert response.status_code == 200
                self.headers = response.headers
                self._socket = response.extensions["network_stream"].get_extra_info("socket")
                self._opened.set()
                for line in _lines(response.iter_bytes()):
                    self.lines.append(line)
                    if line.startswith("data: "):
                        self.data.append(line.removeprefix("data: "))
            self.ended = "clean"
        except (httpx.RemoteProtocolError, httpx.ReadError, RuntimeError):
            self.ended = "dropped"
        finally:
            self._opened.set()

    @property
    def events(self) -> list[Json]:
        """The events whose data is JSON."""
        found: list[Json] = []
        for data in tuple(self.data):
            try:
                found.append(json.loads(data))
            except ValueError:
                continue
        return found

    @property
    def types(self) -> list[str]:
        return [event.get("type", "") for event in self.events]

    def of(self, kind: str) -> list[Json]:
        """Return the properties of every event of a type."""
        return [each["properties"] for each in self.events if each.get("type") == kind]

    def wait(self, kind: str, number: int = 1) -> Json:
        """Wait for an event; returns its properties."""
        found: list[Json] = until(lambda: len(self.of(kind)) >= number and self.of(kind))
        return found[number - 1]

    def join(self) -> str | None:
        """Wait until the stream has ended; returns how."""
        self._thread.join(5)
        assert not self._thread.is_alive()
        return self.ended

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._socket is not None:
            # Closing the client does not wake a thread that reads from it.
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._client.close()


def _lines(chunks: Iterable[bytes]) -> Iterator[str]:
    """Yield lines; only line feeds end them here, unlike in httpx."""
    waiting = b""
    for chunk in chunks:
        *lines, waiting = (waiting + chunk).split(b"\n")
        for line in lines:
            yield line.decode()


class Api:
    """One engine and a client for it."""

    def __init__(self, server: EmbeddedEngine[Engine], token: str | None = None) -> None:
        self.server = server
        self.engine = server.engine
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        self.http = httpx.Client(base_url=server.base_url, headers=headers, timeout=10, verify=_TLS)
        self.get = self.http.get
        self.post = self.http.post
        self.put = self.http.put
        self.patch = self.http.patch
        self.delete = self.http.delete

    def json(self, method: str, path: str, **request: Any) -> Any:
        """Return the body of an answer that must be 200."""
        response = self.http.request(method, path, **request)
        assert response.status_code == 200, response.text
        return response.json()

    def human(self, path: str, body: Json | None = None, method: str = "POST") -> Json:
        """Do something as a person."""
        found: Json = self.json(method, path, json=body or {}, headers=HUMAN)
        return found

    def session(self, **fields: Any) -> str:
        return str(self.json("POST", "/session", json=fields)["id"])

    def prompt(self, session: str, text: str, **fields: Any) -> str:
        """Prompt a session; returns the run's id."""
        response = self.try_prompt(session, text, **fields)
        assert response.status_code == 202, response.text
        return str(response.json()["runID"])

    def try_prompt(
        self, session: str, text: str, headers: dict[str, str] | None = None, **fields: Any
    ) -> httpx.Response:
        body = prompt(text, **fields)
        path = f"/session/{session}/prompt_async"
        return self.post(path, params={"return": "run"}, json=body, headers=headers)

    def ask(self, session: str, text: str, **fields: Any) -> list[Json]:
        """Prompt a session and wait; returns all its messages."""
        body = prompt(text, **fields)
        found: list[Json] = self.json("POST", f"/session/{session}/prompt_sync", json=body)
        return found

    def decide(self, request: str, reply: str) -> Json:
        """Answer a permission request."""
        path = f"/permission/{request}/reply"
        found: Json = self.json("POST", path, json={"reply": reply})
        return found

    def listen(self, path: str = "/event", **params: str) -> Listener:
        headers = dict(self.http.headers)
        made = Listener(self.server.base_url + path, params=params, headers=headers)
        greetings = 2 if path.endswith("/event") else 1
        until(lambda: len(made.data) >= greetings)
        return made

    def idle(self, session: str) -> None:
        """Wait until a session has no active run."""
        until(lambda: self.json("GET", f"/session/{session}/run") == {"active": None})


def prompt(text: str, **fields: Any) -> Json:
    return {"parts": [{"type": "text", "text": text}], **fields}


def texts(messages: list[Json]) -> list[str]:
    """Return the text of each message."""
    return ["".join(part.get("text", "") for part in each["parts"]) for each in messages]


def parts(listener: Listener, kind: str) -> list[Json]:
    """Return the message parts of a type, in order."""
    found = [each["part"] for each in listener.of("message.part.updated")]
    return [part for part in found if part["type"] == kind]
