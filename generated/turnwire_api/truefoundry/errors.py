"""Errors of the endpoint functions."""


class UnexpectedStatus(Exception):
    """The server answered with a status that the document does not list.

    The body is at hand as ``content``; it is not part of the message, since it may hold secrets.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"unexpected status {status_code}, {len(content)} bytes of body")


__all__ = ["UnexpectedStatus"]
