"""What is bytes, not JSON: bodies and answers whose schema has the format ``binary``.

openapi-python-client 0.29.1 reads such a schema as a file of a form, and knows of no media type
for bytes but ``application/octet-stream``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.responses import BYTES_SOURCE
from openapi_python_client.schema import UntrustedString

from turnwire_compiler.documents import is_array, is_object
from turnwire_compiler.errors import CompileError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ANY_MEDIA", "OCTETS", "BytesProperty", "is_binary", "media_overrides", "read_as_bytes"]

OCTETS: Final = "application/octet-stream"
ANY_MEDIA: Final = "*/*"


@define
class BytesProperty(FileProperty):
    """A whole body or answer in bytes."""

    _type_string: ClassVar[str] = "bytes"
    _json_type_string: ClassVar[str] = "bytes"
    # It constructs nothing, so the answer's content is returned as it is.
    template: ClassVar[str] = "any_property.py.jinja"
    is_raw: ClassVar[bool] = True

    def get_imports(self, *, prefix: str) -> set[str]:
        """Return the imports of an optional property; ``bytes`` itself needs none."""
        needed = super().get_imports(prefix=prefix)
        return {line for line in needed if "File" not in line and "BytesIO" not in line}


def is_binary(schema: dict[str, Any]) -> bool:
    """Say whether a schema is that of bytes.

    Example:
        >>> is_binary({"type": "string", "format": "binary"}), is_binary({"type": "string"})
        (True, False)
    """
    return schema.get("type") == "string" and schema.get("format") == "binary"


def media_overrides(document: dict[str, Any]) -> dict[str, str]:
    """Return the media types of bytes that the generator does not know, each as one it does.

    Example:
        >>> zip = {"schema": {"type": "string", "format": "binary"}}
        >>> media_overrides({"content": {"application/zip": zip}})
        {'application/zip': 'application/octet-stream'}
    """
    return {
        kind: OCTETS
        for content in _contents(document)
        for kind, media in content.items()
        # JSON that is read as bytes stays JSON elsewhere.
        if not kind.startswith("text/") and not kind.endswith("json")
        if is_object(media) and is_binary(media.get("schema", {}))
    }


def _contents(node: Any) -> Iterator[dict[str, Any]]:
    if is_object(node):
        if is_object(content := node.get("content")):
            yield content
        for value in node.values():
            yield from _contents(value)
    elif is_array(node):
        for item in node:
            yield from _contents(item)


def read_as_bytes(endpoint: Any, source: str) -> None:
    """Make the bodies and answers of a parsed endpoint that are files plain bytes, in place.

    Args:
        endpoint: The endpoint.
        source: What to name in errors.

    Raises:
        CompileError: An answer is of a media type for bytes, and its schema is another.
    """
    for holder in (*endpoint.bodies, *endpoint.responses):
        if isinstance(holder.prop, FileProperty):
            holder.prop = _bytes_of(holder.prop)
    for body in endpoint.bodies:
        if isinstance(body.prop, BytesProperty):
            body.body_type = BodyType.CONTENT
            if body.content_type == ANY_MEDIA:
                body.content_type = UntrustedString(OCTETS)
    for response in endpoint.responses:
        if isinstance(response.prop, BytesProperty):
            response.source = BYTES_SOURCE
        elif response.source == BYTES_SOURCE:
            message = "an answer of this media type is bytes: give its schema the format binary"
            where = f"{endpoint.method.upper()} {endpoint.path.get_untrusted_value()}"
            raise CompileError(message, source=source, where=where)


def _bytes_of(prop: FileProperty) -> BytesProperty:
    return BytesProperty(
        name=prop.name,
        required=prop.required,
        default=None,
        python_name=prop.python_name,
        description=prop.description,
        example=prop.example,
    )
