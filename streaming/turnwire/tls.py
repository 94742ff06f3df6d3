"""The TLS context of the clients, made once: reading the certificates takes longer than a call."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl

__all__ = ["context"]

# What the default context is made of, besides the certificates that come with httpx.
_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


def context(*, verify: bool | ssl.SSLContext) -> bool | ssl.SSLContext:
    """Return what httpx is to check certificates with.

    Args:
        verify: ``Settings.verify``. True becomes one context for all clients of the process, or
            another once an environment variable says so; anything else stays as it is.

    Example:
        >>> context(verify=True) is context(verify=True)
        True
    """
    return _default(*map(os.environ.get, _VARIABLES)) if verify is True else verify


@lru_cache(maxsize=1)
def _default(*_variables: str | None) -> ssl.SSLContext:
    return httpx.create_ssl_context()
