"""The one place that talks HTTP: it builds clients, sends requests and maps failures.

Every decision about what to send, repeat or raise is made in ``exchange``; here are the two
drivers that perform it with httpx.
"""

from __future__ import annotations

import contextlib
import inspect
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import httpx

from turnwire import loops, tls
from turnwire.errors import InvalidRequest, ProtocolError
from turnwire.exchange import (
    Effect,
    FetchKey,
    NetworkFailure,
    ReadBody,
    Request,
    Send,
    Sleep,
    connection_error,
    exchange,
    request_id,
)
from turnwire.failures import HTTP_ERRORS, failure_of
from turnwire.reader import ResponseInfo
from turnwire.redact import RecentKeys, Secrets, public_headers, public_url
from turnwire.settings import Settings, checked_key
from turnwire.stream import AsyncEventStream, EventStream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator, Mapping

    from turnwire.reader import Missed
    from turnwire.redact import Secret
    from turnwire_api.runtime.events import StreamSpec
    from turnwire_api.runtime.operation import Operation, RequestOptions

__all__ = ["AsyncHttpTransport", "HttpTransport"]

T = TypeVar("T")
E = TypeVar("E")
V = TypeVar("V")


class _Body:
    """An open answer read with httpx."""

    def __init__(self, response: httpx.Response) -> None:
        self.info = ResponseInfo(response.status_code, public_headers(response.headers))
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes()
        except HTTP_ERRORS as error:
            raise failure_of(error) from error

    def close(self) -> None:
        self._response.close()


class _AsyncBody:
    """The same, asynchronous."""

    def __init__(self, response: httpx.Response) -> None:
        self.info = ResponseInfo(response.status_code, public_headers(response.headers))
        self._response = response
        self._chunks = response.aiter_bytes()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._chunks)
        except HTTP_ERRORS as error:
            raise failure_of(error) from error

    async def aclose(self) -> None:
        await self._response.aclose()
        # httpx reads through nested generators. With the connection closed, the next step ends
        # all of them; left to the collector, trio would warn of each.
        with contextlib.suppress(Exception, StopAsyncIteration):
            while True:
                await anext(self._chunks)

    def abort(self) -> None:
        """Shut the socket down now; let the event loop, if one runs, tidy the pool up."""
        if self._response.is_closed:
            return
        stream = self._response.extensions.get("network_stream")
        # Other requests share an HTTP/2 connection.
        if stream is not None and self._response.http_version.startswith("HTTP/1"):
            _shut_down(stream.get_extra_info("socket"))
        # Without a loop there is no pool to tidy up.
        loops.spawn(self.aclose)


def _shut_down(socket: Any) -> None:
    # It may be gone already, or no socket at all.
    with contextlib.suppress(OSError, AttributeError):
        socket.shutdown(2)  # SHUT_RDWR


class _Transport(Generic[T]):
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._keys = RecentKeys()

    @property
    def secrets(self) -> Secrets:
        """Texts that no error may show: the secret headers, and the last few keys as they come."""
        return Secrets(self.settings.secret_headers.values(), self._keys)

    def _checked(self, key: Any) -> Secret | None:
        checked = checked_key(key)
        if checked is not None:
            self._keys.add(checked)
        return checked

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {public_url(self.settings.base_url)}>"

    @staticmethod
    def _build(client: httpx.Client | httpx.AsyncClient, effect: Send) -> httpx.Request:
        if client.is_closed:
            raise InvalidRequest("the client is closed", request=effect.request.label)
        arguments = dict(effect.request.arguments)
        if effect.key:
            arguments["headers"] = {
                **arguments["headers"],
                "authorization": f"Bearer {effect.key}",
            }
        try:
            return client.build_request(**arguments)
        except (TypeError, ValueError, httpx.InvalidURL) as error:
            raise InvalidRequest(
                f"the request cannot be written: {error}", request=effect.request.label
            ) from error

    @staticmethod
    def _parse(operation: Operation[Any], request: Request, response: httpx.Response) -> Any:
        try:
            return operation.parse(response)
        except Exception as error:  # A generated parser may fail in any way on odd data.
            raise ProtocolError(
                f"the answer to {operation.name} cannot be read: {error}",
                request=request.label,
                request_id=request_id(public_headers(response.headers)),
                retry_safe=request.idempotent,
            ) from error


class HttpTransport(_Transport[E]):
    """Sends requests with ``httpx.Client``.

    Args:
        settings: How to talk to the engine.
        client: The caller's own HTTP client (proxy, certificates, mounts); it is not closed
            here. None: one is made, and closed with the transport.
    """

    def __init__(self, settings: Settings, client: httpx.Client | None = None) -> None:
        super().__init__(settings)
        self._owned = client is None
        self.client = client or httpx.Client(
            timeout=settings.timeout, verify=tls.context(verify=settings.verify)
        )

    def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> T:
        """Send one request and read its answer."""
        request = self.settings.request(operation, arguments, options)
        response = self._run(exchange(request, self.settings.policy(options)))
        return cast("T", self._parse(operation, request, response))

    def stream(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> EventStream[E]:
        """Prepare an event stream; it is opened when it is entered or first read."""
        return self.stream_of(None, operation, arguments, options)

    def stream_of(
        self,
        spec: StreamSpec[V] | None,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
        catch_up: Callable[[], Missed[V]] | None = None,
    ) -> EventStream[V]:
        """Prepare an event stream that is read as ``spec`` says; see ``EventStream``."""
        request = self.settings.request(operation, arguments, options)
        flow = partial(exchange, request, self.settings.policy(options))
        reader = self.settings.reader(operation, request, spec, self._keys)
        return EventStream(reader, lambda: _Body(self._run(flow())), catch_up)

    def download(
        self,
        operation: Operation[bytes],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> Generator[bytes]:
        """Send one request and read its answer in pieces, of whatever size it is."""
        request = self.settings.request(operation, arguments, options)._replace(streams=True)
        body = _Body(self._run(exchange(request, self.settings.policy(options))))
        try:
            yield from body
        except NetworkFailure as failure:
            raise connection_error(request, failure, sent=True) from failure
        finally:
            body.close()

    def close(self) -> None:
        """Close the HTTP client, unless it is the caller's."""
        if self._owned:
            self.client.close()

    def _run(self, flow: Generator[Effect, Any, Any]) -> httpx.Response:
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except HTTP_ERRORS as error:
                    if isinstance(effect, FetchKey):
                        raise  # The caller's function failed, not our request.
                    effect = flow.throw(failure_of(error))
                else:
                    effect = flow.send(result)
        except StopIteration as done:
            return cast("httpx.Response", done.value)

    def _perform(self, effect: Effect) -> Any:
        match effect:
            case FetchKey():
                key = self.settings.key
                found = key() if callable(key) else key
                if inspect.iscoroutine(found):
                    found.close()
                return self._checked(found)
            case Send():
                request = self._build(self.client, effect)
                return self.client.send(request, stream=True, auth=None)
            case ReadBody(answer):
                response = cast("httpx.Response", answer)
                try:
                    return response.read()
                finally:
                    response.close()
            case Sleep(seconds):
                return time.sleep(seconds)


class AsyncHttpTransport(_Transport[E]):
    """Sends requests with ``httpx.AsyncClient``; see ``HttpTransport``.

    Args:
        settings: How to talk to the engine; the key's function may be a coroutine function.
        client: The caller's own HTTP client; it is not closed here.
    """

    def __init__(self, settings: Settings, client: httpx.AsyncClient | None = None) -> None:
        super().__init__(settings)
        self._owned = client is None
        self.client = client or httpx.AsyncClient(
            timeout=settings.timeout, verify=tls.context(verify=settings.verify)
        )

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> T:
        """Send one request and read its answer."""
        request = self.settings.request(operation, arguments, options)
        response = await self._run(exchange(request, self.settings.policy(options)))
        return cast("T", self._parse(operation, request, response))

    def stream(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[E]:
        """Prepare an event stream; it is opened when it is entered or first read."""
        return self.stream_of(None, operation, arguments, options)

    def stream_of(
        self,
        spec: StreamSpec[V] | None,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
        catch_up: Callable[[], Awaitable[Missed[V]]] | None = None,
    ) -> AsyncEventStream[V]:
        """Prepare an event stream that is read as ``spec`` says; see ``AsyncEventStream``."""
        request = self.settings.request(operation, arguments, options)
        flow = partial(exchange, request, self.settings.policy(options))

        async def open_body() -> _AsyncBody:
            return _AsyncBody(await self._run(flow()))

        reader = self.settings.reader(operation, request, spec, self._keys)
        return AsyncEventStream(reader, open_body, catch_up)

    async def download(
        self,
        operation: Operation[bytes],
        arguments: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> AsyncGenerator[bytes]:
        """Send one request and read its answer in pieces; to be closed if it is left early."""
        request = self.settings.request(operation, arguments, options)._replace(streams=True)
        body = _AsyncBody(await self._run(exchange(request, self.settings.policy(options))))
        try:
            async for piece in body:
                yield piece
        except NetworkFailure as failure:
            raise connection_error(request, failure, sent=True) from failure
        finally:
            await body.aclose()

    async def aclose(self) -> None:
        """Close the HTTP client, unless it is the caller's."""
        if self._owned:
            await self.client.aclose()

    async def _run(self, flow: Generator[Effect, Any, Any]) -> httpx.Response:
        try:
            effect = next(flow)
            while True:
                try:
                    result = await self._perform(effect)
                except HTTP_ERRORS as error:
                    if isinstance(effect, FetchKey):
                        raise  # The caller's function failed, not our request.
                    effect = flow.throw(failure_of(error))
                else:
                    effect = flow.send(result)
        except StopIteration as done:
            return cast("httpx.Response", done.value)

    async def _perform(self, effect: Effect) -> Any:
        match effect:
            case FetchKey():
                key = self.settings.key
                found = key() if callable(key) else key
                return self._checked(await found if inspect.isawaitable(found) else found)
            case Send():
                request = self._build(self.client, effect)
                return await self.client.send(request, stream=True, auth=None)
            case ReadBody(answer):
                response = cast("httpx.Response", answer)
                try:
                    return await response.aread()
                finally:
                    await response.aclose()
            case Sleep(seconds):
                return await loops.sleep(seconds)
