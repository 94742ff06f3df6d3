"""Errors of the endpoint functions."""

from ..runtime.errors import UnexpectedStatus

__all__ = ["UnexpectedStatus"]
