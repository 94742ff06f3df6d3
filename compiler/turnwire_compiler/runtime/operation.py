"""API operations as values, and what they ask of a transport."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .absent import Unset
from .model import fits, is_absent, plain

if TYPE_CHECKING:
    from .events import StreamSpec
    from .http import httpx

__all__ = ["AsyncTransport", "Operation", "RequestOptions", "Transport"]

T = TypeVar("T")
StreamT = TypeVar("StreamT")
StreamT_co = TypeVar("StreamT_co", covariant=True)


class RequestOptions:
    """What one call does differently from its client.

    Args:
        headers: Extra request headers.
        timeout: Seconds for each of connect, read, write and pool; None: no limit.
        idle_timeout: Seconds without a byte after which an event stream is given up; None: never.
        max_retries: How often a request that is safe to repeat is repeated.
        extra_body: Members added to the JSON body, for fields the document does not have.
    """

    __slots__ = ("extra_body", "headers", "idle_timeout", "max_retries", "timeout")

    def __init__(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None | Unset = Unset(),  # noqa: B008  # The one instance.
        idle_timeout: float | None | Unset = Unset(),  # noqa: B008
        max_retries: int | None = None,
        extra_body: Mapping[str, Any] | None = None,
    ) -> None:
        self.headers = dict(headers or {})
        self.timeout = timeout
        self.idle_timeout = idle_timeout
        self.max_retries = max_retries
        self.extra_body = dict(extra_body or {})


class Operation(Generic[T]):
    """One operation of an API: how its request is made and its answer read.

    Args:
        package: The engine's package.
        name: Namespace and method, for messages: ``responses.cancel``.
        method: HTTP method.
        path: Path template, for messages.
        endpoint: Module below the package with the generated request builder.
        bodies: Body models: (property that only this variant requires or "", class name).
        unwrap: Property of the answer to return instead of the answer.
        idempotent: Sending the request twice does what sending it once does.
        streams: The answer is an event stream.
    """

    __slots__ = (
        "_bodies",
        "_endpoint",
        "idempotent",
        "method",
        "name",
        "package",
        "path",
        "streams",
        "unwrap",
    )

    def __init__(
        self,
        package: str,
        *,
        name: str,
        method: str,
        path: str,
        endpoint: str,
        bodies: Sequence[tuple[str, str]] = (),
        unwrap: str | None = None,
        idempotent: bool = False,
        streams: bool = False,
    ) -> None:
        self.package = package
        self.name = name
        self.method = method
        self.path = path
        self.unwrap = unwrap
        self.idempotent = idempotent
        self.streams = streams
        self._endpoint = endpoint
        self._bodies = bodies

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    def _module(self) -> ModuleType:
        return import_module(f"{self.package}.{self._endpoint}")

    def request(self, arguments: Mapping[str, Any], extra_body: Mapping[str, Any]) -> dict[str, Any]:
        """Build the request: the keyword arguments of ``httpx.Client.build_request``.

        Args:
            arguments: Path, query and header parameters by Python name; the members of the
                body under "body". None means not given.
            extra_body: Members added to the body as they are.

        Raises:
            ValueError: An argument is missing, contradicts another or does not fit.
        """
        given = {name: value for name, value in arguments.items() if not is_absent(value)}
        if self._bodies:
            given["body"] = self._body(plain(given.get("body", {})))
        kwargs: dict[str, Any] = self._module()._get_kwargs(**given)  # noqa: SLF001  # Ours.
        if extra_body:
            kwargs["json"] = {**kwargs.get("json", {}), **plain(extra_body)}
        for segment in str(kwargs["url"]).split("/"):
            # An HTTP library resolves these, and the request would go somewhere else.
            if segment in {".", ".."}:
                raise ValueError(f"a path parameter may not be {segment!r}")
        return kwargs

    def _body(self, members: dict[str, Any]) -> Any:
        named = [(key, name) for key, name in self._bodies if not key or key in members]
        if len(named) != 1:
            keys = " or ".join(repr(key) for key, _ in self._bodies)
            raise ValueError(f"give exactly one of {keys}, not {'both' if named else 'neither'}")
        models = import_module(f"{self.package}.models")
        return fits(getattr(models, named[0][1]), members)

    def parse(self, response: httpx.Response) -> T:
        """Read the answer of a successful call.

        Raises:
            ValueError: The answer does not fit the document.
        """
        try:
            parsed = self._module()._parse_response(client=None, response=response)  # noqa: SLF001
            return cast("T", parsed if self.unwrap is None else parsed[self.unwrap])
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"the answer does not fit: {error!r}") from error

    def stream_spec(self) -> StreamSpec[Any]:
        """Return what the document says about this operation's event stream."""
        return cast("StreamSpec[Any]", import_module(f"{self.package}.events").STREAM)


class Transport(Protocol[StreamT_co]):
    """What the generated resources ask of the layer that talks HTTP."""

    def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> T:
        """Send one request and return its answer."""
        ...

    def stream(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> StreamT_co:
        """Prepare an event stream; it is opened when it is entered or first read."""
        ...


class AsyncTransport(Protocol[StreamT_co]):
    """The same for asynchronous resources."""

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> T:
        """Send one request and return its answer."""
        ...

    def stream(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> StreamT_co:
        """Prepare an event stream; it is opened when it is entered or first read."""
        ...
