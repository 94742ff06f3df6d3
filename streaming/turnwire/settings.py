"""How a client talks to its engine, and how a request is made of it. No HTTP library."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, cast
from urllib.parse import urlsplit

from attrs import field, frozen

from turnwire import __version__
from turnwire.dialect import HTTP, Dialect
from turnwire.errors import ConfigurationError, InvalidRequest
from turnwire.exchange import Request
from turnwire.reader import EventReader
from turnwire.redact import Secret, Secrets, public_url
from turnwire.retry import RetryPolicy
from turnwire.state import Seal
from turnwire_api.runtime.absent import Unset

if TYPE_CHECKING:
    import ssl

    from turnwire_api.runtime.events import StreamSpec
    from turnwire_api.runtime.operation import Operation, RequestOptions

__all__ = ["ClientOptions", "ConnectionOptions", "Key", "Settings", "checked_key"]

Key: TypeAlias = str | Callable[[], str | Awaitable[str]] | None

# Seconds. A read limit for plain calls; streams have their idle timeout instead.
DEFAULT_TIMEOUT = 60.0
CONNECT_TIMEOUT = 10.0
# Longer than any server-side limit on a run that is known, so that a long silent tool call
# ends the run and not the connection.
DEFAULT_IDLE_TIMEOUT = 900.0


def _absolute(url: Any) -> str:
    """Check a base URL, and drop its last slash so that paths join with exactly one."""
    if not isinstance(url, str):
        raise ConfigurationError(f"base_url must be a str, not {type(url).__name__}")
    # urlsplit() drops some of these in silence, and the URL would not be the one it checked.
    if any(sign.isspace() or not sign.isprintable() for sign in url):
        raise ConfigurationError("base_url must not have spaces or control characters")
    try:
        parts = urlsplit(url)
        whole = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        # A bad port or IPv6 address. The reason may show what stands before it: a password.
        raise ConfigurationError("base_url has a host that cannot be read") from None
    if not whole:
        raise ConfigurationError("base_url must be an absolute http or https URL")
    if "@" in parts.netloc:
        raise ConfigurationError("base_url must not carry credentials; pass them as arguments")
    if "?" in url or "#" in url:
        raise ConfigurationError("base_url must not have a query or a fragment")
    return url.rstrip("/")


def checked_key(key: Any) -> Secret | None:
    """Return a key that a header can carry.

    Raises:
        ConfigurationError: It is no text, empty, or has characters that would break the
            header. The message does not show it.
    """
    if key is None:
        return None
    if not isinstance(key, str):
        raise ConfigurationError(f"the key must be a str, not {type(key).__name__}")
    if not key:
        raise ConfigurationError("the key is empty; pass None for none")
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise ConfigurationError("the key has characters or spaces that no header may carry")
    return Secret(key)


def _checked_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    checked = {name: checked_key(value) for name, value in headers.items()}
    return {name: value for name, value in checked.items() if value is not None}


def _checked_unless_function(key: Any) -> Any:
    return key if callable(key) else checked_key(key)


class ConnectionOptions(TypedDict, total=False):
    """What every client takes by keyword; see ``Settings`` for meanings and defaults."""

    idle_timeout: float | None
    max_retries: int
    headers: Mapping[str, str]
    max_event_size: int | None
    verify: bool | ssl.SSLContext


class ClientOptions(ConnectionOptions, total=False):
    """The same, of a client whose users do not expect the timeout elsewhere."""

    timeout: float | None


@frozen
class Settings:
    """How a client talks to its engine.

    Args:
        base_url: Where the API is; its path is kept.
        key: Bearer key, or a function that returns it, called for each try; None: none.
        timeout: Seconds for read and write of plain calls and for waiting for a connection
            of the pool; connecting has at most 10 of them. None: no limit.
        idle_timeout: Seconds without a byte after which a stream is given up; None: never.
        max_retries: How often a request is sent again, when that cannot act twice: on a
            passing failure if it is idempotent, else only when no connection could be made.
        headers: Sent with every request.
        max_event_size: Largest event accepted from a stream, in bytes; None: no limit.
        secret_headers: Like ``headers``, with values that no error may show.
        dialect: What the engine's answers mean beyond HTTP.
        verify: Check the server's certificate; or what to check it with. A client that is
            handed over does as it was made to.

    Raises:
        ConfigurationError: ``base_url`` or ``key`` is not usable.
    """

    base_url: str = field(converter=_absolute)
    key: Key = field(default=None, converter=_checked_unless_function, repr=False)
    timeout: float | None = DEFAULT_TIMEOUT
    idle_timeout: float | None = DEFAULT_IDLE_TIMEOUT
    max_retries: int = 2
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    max_event_size: int | None = None
    secret_headers: Mapping[str, str] = field(
        factory=dict[str, str], converter=_checked_secrets, repr=False
    )
    dialect: Dialect = field(default=HTTP, repr=False)
    verify: bool | ssl.SSLContext = field(default=True, repr=False)

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
        extra = options.extra_body if options else {}
        try:
            kwargs = operation.request(arguments, extra)
        except (ValueError, TypeError, RecursionError) as error:
            raise InvalidRequest(f"{operation.name}: {error}") from error
        url = self.base_url + kwargs.pop("url")
        headers = _merged(
            {"user-agent": f"turnwire/{__version__}"},
            _accept(operation),
            self.headers,
            self.secret_headers,
            kwargs.pop("headers", {}),
            options.headers if options else {},
        )
        return Request(
            label=f"{operation.method} {public_url(url)}",
            arguments={
                **kwargs,
                "url": url,
                "headers": headers,
                "timeout": self._timeouts(operation, options),
            },
            # A request with a key of its own is carried out once, however often it comes.
            idempotent=operation.idempotent
            or (self.dialect.minds_keys and "idempotency-key" in headers),
            streams=operation.streams,
            secrets=tuple(self.secret_headers.values()),
            error_type=self.dialect.error_type,
        )

    def policy(self, options: RequestOptions | None) -> RetryPolicy:
        """Return the retry policy of one call."""
        own = None if options is None else options.max_retries
        return RetryPolicy(max_retries=self.max_retries if own is None else own)

    def seal(self, engine: str, checkpoint_key: str | None) -> Seal:
        """Return what seals the checkpoints of this client's conversations.

        Args:
            engine: Name of the engine.
            checkpoint_key: The caller's own key for it; None: the bearer key, if it is a text.
        """
        key = self.key if isinstance(self.key, str) else None
        return Seal(engine, self.base_url, checkpoint_key or key)

    def reader(
        self,
        operation: Operation[Any],
        request: Request,
        spec: StreamSpec[Any] | None = None,
        keys: Iterable[str] = (),
    ) -> EventReader[Any]:
        """Return the reader of a new stream; without ``spec`` it reads what the document says.

        Args:
            operation: What is streamed.
            request: The request that opens the stream.
            spec: What the stream is.
            keys: Keys that were fetched; more may come to them.
        """
        fixed = [self.key] if isinstance(self.key, str) else []
        return EventReader(
            spec or operation.stream_spec(),
            request,
            max_event_size=self.max_event_size,
            secrets=Secrets([*fixed, *request.secrets], keys),
        )

    def _timeouts(
        self, operation: Operation[Any], options: RequestOptions | None
    ) -> tuple[float | None, float | None, float | None, float | None]:
        """Return connect, read, write and pool timeout."""
        limit, idle = self.timeout, self.idle_timeout
        if limit is not None:
            limit = max(limit, self.dialect.slow.get(operation.name, limit))
        if options is not None:
            limit = _chosen(options.timeout, limit)
            idle = _chosen(options.idle_timeout, idle)
        connect = CONNECT_TIMEOUT if limit is None else min(CONNECT_TIMEOUT, limit)
        return connect, idle if operation.streams else limit, limit, limit


def _merged(*layers: Mapping[str, str]) -> dict[str, str]:
    """Merge headers, the last one of a name wins, however it is spelt."""
    return {name.lower(): value for layer in layers for name, value in layer.items()}


def _accept(operation: Operation[Any]) -> dict[str, str]:
    if not operation.streams:
        return {"accept": operation.accept}
    # Compression makes intermediaries hold events back.
    return {"accept": "text/event-stream", "accept-encoding": "identity"}


def _chosen(value: object, default: float | None) -> float | None:
    """Return ``value`` unless it is UNSET; None is a choice."""
    return default if isinstance(value, Unset) else cast("float | None", value)
