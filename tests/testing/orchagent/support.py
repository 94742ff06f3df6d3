"""A small client of its own for the embedded Orchagent engine: plain httpx and threads."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, cast

import httpx

from turnwire.testing import EmbeddedEngine
from turnwire.testing.orchagent import Engine

Json = dict[str, Any]

# Made once, because it takes longer than a test.
_TLS = ssl.create_default_context()

TOKEN = "token-of-the-tests"  # noqa: S105 - of an engine that is gone after the test.
EMAIL = "you@example.com"
PASSWORD = "pass123"  # noqa: S105 - likewise.


def until(condition: Callable[[], Any]) -> Any:
    """Wait for something that another thread does; returns the first true value."""
    deadline = time.monotonic() + 5
    while not (value := condition()):
        assert time.monotonic() < deadline, "it did not happen within 5 seconds"
        time.sleep(0.005)
    return value


def read_data(body: bytes) -> list[str]:
    """Return the data of each message that a blank line ends, as the standard reads it."""
    text = body.decode().removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found: list[str] = []
    data: list[str] = []
    for line in text.split("\n")[:-1]:
        if not line:
            if data:
                found.append("\n".join(data))
            data = []
        elif line.startswith("data:"):
            data.append(line.removeprefix("data:").removeprefix(" "))
    return found


def read_events(body: bytes) -> list[Json]:
    """Return the events of a body, those that are JSON objects."""
    found: list[Json] = []
    for data in read_data(body):
        with suppress(ValueError):
            value = json.loads(data)
            if isinstance(value, dict):
                found.append(cast("Json", value))
    return found


def plain(events: list[Json]) -> list[Json]:
    """Return events without their times."""
    return [{key: item for key, item in each.items() if key != "timestamp"} for each in events]


class Listener:
    """Reads one event stream in a thread of its own.

    Attributes:
        body: The bytes so far.
        ended: How the stream ended: "clean", "dropped", or None while it is open.
    """

    def __init__(self, url: str, headers: httpx.Headers) -> None:
        self.body = b""
        self.ended: str | None = None
        self._client = httpx.Client(timeout=10, verify=_TLS, headers=headers)
        self._opened = threading.Event()
        self._socket: socket.socket | None = None
        self._thread = threading.Thread(target=self._read, args=(url,))
        self._thread.start()
        assert self._opened.wait(5)

    def _read(self, url: str) -> None:
        try:
            with self._client.stream("GET", url) as response:
                assert response.status_code == 200
                self._socket = response.extensions["network_stream"].get_extra_info("socket")
                self._opened.set()
                for chunk in response.iter_bytes():
                    self.body += chunk
            self.ended = "clean"
        except (httpx.RemoteProtocolError, httpx.ReadError):
            self.ended = "dropped"
        finally:
            self._opened.set()

    @property
    def events(self) -> list[Json]:
        return read_events(self.body)

    @property
    def types(self) -> list[str]:
        return [event.get("type", "") for event in self.events]

    def wait(self, kind: str, number: int = 1) -> Json:
        """Wait for an event of a type and return it."""

        def found() -> list[Json]:
            matching = [each for each in self.events if each.get("type") == kind]
            return matching if len(matching) >= number else []

        events: list[Json] = until(found)
        return events[number - 1]

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


class Api:
    """One engine and a client for it."""

    def __init__(self, server: EmbeddedEngine[Engine], token: str | None = TOKEN) -> None:
        self.server = server
        self.engine = server.engine
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        self.http = httpx.Client(base_url=server.base_url, headers=headers, timeout=10, verify=_TLS)
        self.get = self.http.get
        self.post = self.http.post

    def json(self, method: str, path: str, **request: Any) -> Any:
        """Return the body of an answer that must be 200."""
        response = self.http.request(method, path, **request)
        assert response.status_code == 200, response.text
        return response.json()

    def login(self, email: str = EMAIL, password: str = PASSWORD) -> str:
        body = {"email": email, "password": password}
        return str(self.json("POST", "/auth/login", json=body)["access_token"])

    def register(self, email: str) -> str:
        body = {"email": email, "password": "their-password"}
        return str(self.json("POST", "/auth/register", json=body)["access_token"])

    def thread(self, workflow: Json | None = None) -> str:
        return str(self.json("POST", "/threads", json=workflow or {})["id"])

    def send(self, thread: str, prompt: str, **fields: Any) -> str:
        """Send a message; returns the run's id."""
        body = {"user_prompt": prompt, **fields}
        return str(self.json("POST", f"/threads/{thread}/messages", json=body)["run_id"])

    def start(self, prompt: str, **fields: Any) -> str:
        """Send a message to a thread of its own; returns the run's id."""
        return self.send(self.thread(), prompt, **fields)

    def body(self, run: str) -> bytes:
        """Read an event stream to its end."""
        response = self.get(f"/runs/{run}/events")
        assert response.status_code == 200, response.text
        assert response.headers["content-type"].startswith("text/event-stream")
        return response.content

    def events(self, run: str) -> list[Json]:
        return read_events(self.body(run))

    def ask(self, prompt: str, **fields: Any) -> list[Json]:
        """Send a message and read its events to the end."""
        return self.events(self.start(prompt, **fields))

    def said(self, prompt: str, **fields: Any) -> str:
        """Return the text of the agent's answer to a message."""
        events = self.ask(prompt, **fields)
        return "".join(each["message"] for each in events if each["type"] == "agent.message")

    def resume(self, run: str) -> httpx.Response:
        return self.post(f"/runs/{run}/resume", json={})

    def approve(self, run: str, tool: str, *keys: str, server: str = "mcp") -> Json:
        body = {"server": server, "tool": tool, "args_keys": list(keys)}
        found: Json = self.json("POST", f"/approvals/{run}/approve", json=body)
        return found

    def history(self, thread: str, limit: int = 20) -> list[Json]:
        found = self.json("GET", f"/threads/{thread}/history", params={"limit": limit})
        items: list[Json] = found["items"]
        return items

    def listen(self, run: str) -> Listener:
        return Listener(f"{self.server.base_url}/runs/{run}/events", self.http.headers)
