"""Secrets as ``threads.set_secrets`` and ``runs.send_message`` take them.

The server merges secrets, highest first: those of the message, those of the thread, those in the
workflow, its own environment. Whether it merges within a provider is not known, so each of these
functions gives the whole provider.

Example:
    >>> openai("sk-12345678")
    {'providers': {'openai': {'api_key': ***}}}
    >>> merged(anthropic("sk-ant-12345678"), ollama(), TAVILY_API_KEY="tvly-12345678")
    ... # doctest: +NORMALIZE_WHITESPACE
    {'providers': {'anthropic': {'api_key': ***}, 'ollama': {'base_url': 'http://localhost:11434'}},
     'TAVILY_API_KEY': ***}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from turnwire.errors import InvalidRequest
from turnwire.redact import Secret
from turnwire_api.runtime.model import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "anthropic",
    "google_genai",
    "merged",
    "ollama",
    "openai",
    "openai_compatible",
    "provider",
]

_PROVIDERS = "providers"


def openai(api_key: str) -> dict[str, Any]:
    """Return the secrets for OpenAI."""
    return provider("openai", api_key=api_key)


def openai_compatible(api_key: str, base_url: str) -> dict[str, Any]:
    """Return the secrets for a server that has OpenAI's API; it takes the place of OpenAI."""
    return provider("openai", api_key=api_key, base_url=base_url)


def anthropic(api_key: str) -> dict[str, Any]:
    """Return the secrets for Anthropic."""
    return provider("anthropic", api_key=api_key)


def google_genai(api_key: str) -> dict[str, Any]:
    """Return the secrets for Gemini."""
    return provider("google_genai", api_key=api_key)


def ollama(base_url: str = "http://localhost:11434") -> dict[str, Any]:
    """Return what is needed for Ollama, which has no key."""
    return provider("ollama", base_url=base_url)


def provider(
    name: str, *, api_key: str | None = None, base_url: str | None = None
) -> dict[str, Any]:
    """Return the secrets for a provider.

    Args:
        name: What the server calls it.
        api_key: The key; None: it needs none.
        base_url: Where it is, if not at its own address.
    """
    settings: dict[str, Any] = {}
    if api_key is not None:
        settings["api_key"] = Secret(api_key)
    if base_url is not None:
        settings["base_url"] = base_url
    return {_PROVIDERS: {name: settings}}


def merged(*secrets: Mapping[str, Any], **names: str) -> dict[str, Any]:
    """Return several secrets as one.

    Args:
        *secrets: What the other functions return, or objects of the same form.
        **names: Secrets outside providers, such as ``TAVILY_API_KEY``.

    Raises:
        InvalidRequest: Two of them are about the same provider or name, and one would be lost.
    """
    whole: dict[str, Any] = {}
    for each in (*secrets, {name: Secret(value) for name, value in names.items()}):
        for name, value in each.items():
            if name == _PROVIDERS and is_object(value):
                _join(whole.setdefault(_PROVIDERS, {}), value)
            else:
                _join(whole, {name: value})
    return whole


def _join(whole: dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, value in more.items():
        if name in whole:
            raise InvalidRequest(f"there are two secrets for {name!r}")
        whole[name] = value
