"""Who a client is: an API key, a token, or the service account of the pod it runs in.

An API key goes before a token: the Router looks at ``X-API-Key`` first, and a bad one is refused
even beside a good token (openapi/agenttier.yaml, security).
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from attrs import field, frozen

from turnwire.errors import ConfigurationError
from turnwire.redact import Secret  # noqa: TC001 - read by attrs' users.
from turnwire.settings import checked_key

__all__ = ["APIKeyAuth", "Auth", "BearerTokenAuth", "KubeconfigAuth", "detect"]

_TOKEN_FILE = "/var/run/secrets/kubernetes.io/serviceaccount/token"  # noqa: S105 - a path.


def _secret(value: object) -> Secret:
    checked = checked_key(value)
    if checked is None:
        raise ConfigurationError("the key is missing")
    return checked


@frozen
class APIKeyAuth:
    """An API key, sent as ``X-API-Key``.

    Args:
        key: The key, such as ``atk_...``.

    Raises:
        ConfigurationError: It is empty, or no header may carry it. It is a ``ValueError``.
    """

    key: Secret = field(converter=_secret, repr=False)


@frozen
class BearerTokenAuth:
    """A token, sent as ``Authorization: Bearer``.

    Args:
        token: The token, an OIDC JWT.

    Raises:
        ConfigurationError: It is empty, or no header may carry it. It is a ``ValueError``.
    """

    token: Secret = field(converter=_secret, repr=False)


@frozen
class KubeconfigAuth:
    """The token of a service account, from its file.

    It is read for every request: Kubernetes rotates it while the program runs.

    Args:
        token_path: The file; default: where Kubernetes mounts it in a pod.
    """

    token_path: str | Path = _TOKEN_FILE

    def read(self) -> str:
        """Return the token.

        Raises:
            ConfigurationError: The file cannot be read, or is empty.
        """
        try:
            token = Path(self.token_path).read_text("utf-8").strip()
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"the token file cannot be read: {error}") from error
        if not token:
            raise ConfigurationError(f"the token file is empty: {self.token_path}")
        return token


Auth: TypeAlias = APIKeyAuth | BearerTokenAuth | KubeconfigAuth | Callable[[], str | Awaitable[str]]
"""Credentials; a function is called for each request and returns a bearer token.

It may be a coroutine function where the client is asynchronous.
"""


def detect(environ: Mapping[str, str] | None = None, token_file: Path | None = None) -> Auth | None:
    """Find credentials: ``AGENTTIER_API_KEY``, ``AGENTTIER_TOKEN``, the pod's token, else none.

    Args:
        environ: The environment; an empty variable is one that is not set.
        token_file: Where the pod's token would be.

    Example:
        >>> detect({"AGENTTIER_API_KEY": "atk_x", "AGENTTIER_TOKEN": "jwt"})
        APIKeyAuth()
    """
    given = os.environ if environ is None else environ
    if key := given.get("AGENTTIER_API_KEY"):
        return APIKeyAuth(key)
    if token := given.get("AGENTTIER_TOKEN"):
        return BearerTokenAuth(token)
    path = token_file or Path(_TOKEN_FILE)
    return KubeconfigAuth(path) if path.is_file() else None
