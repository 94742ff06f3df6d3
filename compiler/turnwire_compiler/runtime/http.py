"""The one place where generated code names its HTTP library."""

import httpx

__all__ = ["httpx"]
