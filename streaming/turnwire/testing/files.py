"""Files that come with a user message, as data URIs.

Source of the form: RFC 2397, with a MIME type and base64, which these APIs require.
"""

import base64
import binascii
import re

from attrs import frozen

_DATA_URI = re.compile(r"data:(?P<mime>[\w.+-]+/[\w.+-]+)(?:;[\w=.+-]+)*;base64,(?P<payload>.*)")


@frozen
class File:
    """A file of a user message.

    Attributes:
        name: Its name, without leading slashes.
        mime: Its MIME type.
        data: Its content.
    """

    name: str
    mime: str
    data: bytes

    @property
    def goes_to_model(self) -> bool:
        """Whether the model reads it; every other file needs the sandbox."""
        return self.mime.startswith("image/") or self.mime == "application/pdf"


@frozen
class DataUri:
    """A data URI that was taken apart.

    Attributes:
        mime: Its MIME type.
        payload: Its base64 text, not checked.
    """

    mime: str
    payload: str

    @classmethod
    def of(cls, text: str) -> "DataUri | None":
        """Take a data URI apart; None if it has no MIME type or no base64.

        Example:
            >>> DataUri.of("data:text/csv;base64,YSxi").data()
            b'a,b'
        """
        found = _DATA_URI.fullmatch(text)
        return None if found is None else cls(found["mime"], found["payload"])

    def data(self) -> bytes | None:
        """Return the content; None if the base64 is broken."""
        try:
            return base64.b64decode(self.payload, validate=True)
        except binascii.Error:
            return None
