"""The engine's HTTP errors, without HTTP."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field


@define(eq=False)
class ApiError(Exception):
    """A request is answered with an error status; nothing was changed.

    Attributes:
        status: HTTP status.
        message: What is wrong, for people.
        type: Kind of error.
        param: The field that is wrong, if one is.
        body: The whole response body, if it is not the usual one.
        headers: Additional response headers.
    """

    status: int
    message: str
    type: str = "invalid_request_error"
    param: str | None = None
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict[str, str])

    def __attrs_post_init__(self) -> None:
        super().__init__(self.message)

    def payload(self) -> Any:
        """Return the response body.

        Example:
            >>> ApiError(404, "unknown agent").payload()["error"]["message"]
            'unknown agent'
        """
        if self.body is not None:
            return self.body
        detail = {"message": self.message, "type": self.type, "param": self.param, "code": None}
        return {"error": detail}
