"""How a run can go wrong, and how the engine names it."""

_CODES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("OS_MISMATCH", ("os error 3", "cannot find path", "no such file or directory")),
    ("RATE_LIMIT_EXCEEDED", ("rate limit", "too many requests", "429")),
    ("CONTEXT_LENGTH_EXCEEDED", ("context length", "max tokens", "token limit")),
    (
        "AUTHENTICATION_ERROR",
        ("unauthorized", "authentication", "invalid api key", "401", "403"),
    ),
    ("PROVIDER_SERVER_ERROR", ("provider_server_error", "internal server error")),
    ("TOOL_SCHEMA_INVALID", ("invalid_function_parameters", "array schema missing items")),
)

_CATEGORIES = {
    "ENGINE_TIMEOUT": "timeout",
    "AUTHENTICATION_ERROR": "authentication",
    "RATE_LIMIT_EXCEEDED": "provider",
    "CONTEXT_LENGTH_EXCEEDED": "provider",
    "PROVIDER_SERVER_ERROR": "provider",
    "TOOL_SCHEMA_INVALID": "validation",
    "OS_MISMATCH": "tool_execution",
}


class RunFailedError(Exception):
    """A run failed; the message says why."""


class CancelledError(Exception):
    """Somebody cancelled the run."""


class TimedOutError(Exception):
    """The run took too long."""


def failure_code(message: str) -> str:
    """Return the code of a failure; the engine guesses it from the message.

    Example:
        >>> failure_code("HTTP 429: slow down")
        'RATE_LIMIT_EXCEEDED'
        >>> failure_code("upstream broke")
        'ENGINE_DISPATCH_FAILED'
    """
    lower = message.lower()
    for code, signs in _CODES:
        if any(sign in lower for sign in signs):
            return code
    return "ENGINE_DISPATCH_FAILED"


def failure_category(code: str) -> str:
    """Return the kind of failure that ``session.run.finished`` names.

    Example:
        >>> failure_category("ENGINE_TIMEOUT")
        'timeout'
    """
    return _CATEGORIES.get(code, "runtime")
