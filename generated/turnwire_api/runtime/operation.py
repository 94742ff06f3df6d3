"""API operations as values, and what they ask of a transport."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .absent import UNSET, is_absent
from .errors import MISFITS, UnexpectedStatus, misfit
from .model import Model, fits, plain
from .octets import octets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .absent import Unset
    from .events import StreamSpec
    from .http import httpx

__all__ = ["AsyncTransport", "Operation", "RequestOptions", "Transport"]

T = TypeVar("T")
StreamT_co = TypeVar("StreamT_co", covariant=True)


class RequestOptions:
    """What one call does differently from its client.

    Args:
        headers: Extra request headers.
        timeout: Seconds for each of connect, read, write and pool; None: no limit.
        idle_timeout: Seconds without a byte after which an event stream is given up; None: never.
        max_retries: How often a request that is safe to repeat is repeated.
        extra_body: Members added to the JSON body as they are, nulls too: for fields that the
            document does not have, and for a null that means something.
    """

    __slots__ = ("extra_body", "headers", "idle_timeout", "max_retries", "timeout")

    def __init__(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | Unset | None = UNSET,
        idle_timeout: float | Unset | None = UNSET,
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
        path: Path template.
        endpoint: Module below the package with the generated request builder.
        required: Path, query and header parameters that must be given, by Python name.
        bodies: Body models: (property that only this variant requires or "", class name).
        body_union: The constant in the package's ``unions`` that reads the body, for one
            whose variants have a tag.
        raw_body: Media type of a body in bytes; ``*/*``: the caller's; None: it is JSON.
        accept: Media types of the answer.
        unwrap: Property of the answer to return instead of the answer.
        idempotent: Sending the request twice does what sending it once does.
        stream: Name of its event stream in the package's ``events``; None: it has none.
    """

    __slots__ = (
        "_bodies",
        "_body_union",
        "_endpoint",
        "_raw_body",
        "_required",
        "_stream",
        "accept",
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
        required: Sequence[str] = (),
        bodies: Sequence[tuple[str, str]] = (),
        body_union: str | None = None,
        raw_body: str | None = None,
        accept: str = "application/json",
        unwrap: str | None = None,
        idempotent: bool = False,
        stream: str | None = None,
    ) -> None:
        self.package = package
        self.name = name
        self.method = method
        self.path = path
        self.accept = accept
        self.unwrap = unwrap
        self.idempotent = idempotent
        self.streams = stream is not None
        self._stream = stream
        self._endpoint = endpoint
        self._required = required
        self._bodies = bodies
        self._body_union = body_union
        self._raw_body = raw_body

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    def _load(self, module: str) -> Any:
        return import_module(f"{self.package}.{module}")

    def request(
        self, arguments: Mapping[str, Any], extra_body: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Build the request: the keyword arguments of ``httpx.Client.build_request``.

        Args:
            arguments: Path, query and header parameters by Python name; the body, or its
                members, under "body"; see ``octets`` for a body in bytes. None means not given.
            extra_body: Members added to the body as they are.

        Raises:
            ValueError: An argument is missing, contradicts another or does not fit.
            TypeError: The body must be bytes, and is something else.
        """
        given = {name: value for name, value in arguments.items() if not is_absent(value)}
        for name in self._required:
            if name not in given:
                raise ValueError(f"{name!r} is missing")
        if self._raw_body is None:
            kwargs = self._json_request(given, extra_body)
        elif extra_body:
            raise ValueError("the body has no members, so extra_body has no place in it")
        else:
            kwargs = self._raw_request(given, self._raw_body)
        self._check_path(kwargs["url"])
        return kwargs

    def _json_request(self, given: dict[str, Any], extra_body: Mapping[str, Any]) -> dict[str, Any]:
        if self._bodies or self._body_union:
            given["body"] = self._body(_members(given.get("body", {})))
        kwargs = self._kwargs(given)
        if extra_body:
            kwargs["json"] = {**kwargs.get("json", {}), **plain(extra_body)}
        return kwargs

    def _raw_request(self, given: dict[str, Any], media: str) -> dict[str, Any]:
        if "body" not in given:
            return self._kwargs(given)
        content, media = octets(given["body"], media)
        kwargs = self._kwargs({**given, "body": content})
        kwargs["headers"]["Content-Type"] = media
        return kwargs

    def _kwargs(self, given: dict[str, Any]) -> dict[str, Any]:
        kwargs: dict[str, Any] = self._load(self._endpoint)._get_kwargs(**given)  # noqa: SLF001  # Ours.
        return kwargs

    def _body(self, members: dict[str, Any]) -> Any:
        if self._body_union is not None:
            try:
                return getattr(self._load("unions"), self._body_union).read(members)
            except MISFITS as error:
                raise ValueError(misfit(error)) from error
        told = [name for key, name in self._bodies if key and key in members]
        chosen = told or [name for key, name in self._bodies if not key]
        if len(chosen) != 1:
            keys = " or ".join(repr(key) for key, _ in self._bodies if key)
            raise ValueError(f"give exactly one of {keys}, not {'both' if told else 'neither'}")
        return fits(getattr(self._load("models"), chosen[0]), members)

    def _check_path(self, url: str) -> None:
        """Refuse what would lead elsewhere: "" to the parent, and HTTP libraries resolve dots."""
        templates, segments = self.path.split("/"), url.split("/")
        # Only the last parameter may hold slashes; those of all others are escaped.
        templates += templates[-1:] * (len(segments) - len(templates))
        for template, segment in zip(templates, segments, strict=True):
            if "{" in template and segment in {"", ".", ".."}:
                raise ValueError(f"{template} in the path may not be {segment!r}")

    def parse(self, response: httpx.Response) -> T:
        """Read the answer of a successful call.

        Raises:
            ValueError: The answer does not fit the document.
        """
        try:
            answer = self._load(self._endpoint)._parse_response(client=None, response=response)  # noqa: SLF001  # Ours.
        except (*MISFITS, UnexpectedStatus) as error:
            raise ValueError(f"the answer does not fit: {misfit(error)}") from error
        if self.unwrap is None:
            return cast("T", answer)
        if isinstance(answer, Model) and self.unwrap in answer:
            return cast("T", answer[self.unwrap])
        raise ValueError(f"the answer has no {self.unwrap!r}")

    def stream_spec(self) -> StreamSpec[Any]:
        """Return what the document says about this operation's event stream."""
        return cast("StreamSpec[Any]", self._load("events").STREAMS[self._stream])


def _members(body: Any) -> dict[str, Any]:
    """Return the members of a body; a member that is None is not given."""
    try:
        if isinstance(body, Model):
            members: dict[str, Any] = plain(body)
            return members
        return {key: plain(value) for key, value in body.items() if not is_absent(value)}
    except (TypeError, AttributeError) as error:
        raise ValueError(f"the body is no object that can be written as JSON: {error}") from error


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
