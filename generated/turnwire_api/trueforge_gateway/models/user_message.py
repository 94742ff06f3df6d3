from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class UserMessage(Model):
    """A message of the user."""

    type: Literal["user.message"] = "user.message"
    """Always `user.message`."""

    content: list[FilePart | TextPart | Unknown] | str
    """Text, or parts. Blank text and an empty array are rejected."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
    }

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        content: list[dict[str, Any]] | str = plain(self.content)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "content": content,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type = d.pop("type")
        if type != "user.message":
            raise ValueError(f"type must be 'user.message', got {type!r}")

        def _parse_content(data: object) -> list[FilePart | TextPart | Unknown] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _content_type_1 = data
                content_type_1 = []
                if not isinstance(_content_type_1, list):
                    raise TypeError("content_type_1 is not an array")
                for content_type_1_item_data in _content_type_1:
                    content_type_1_item = unions.INPUT_PART.read(content_type_1_item_data)

                    content_type_1.append(content_type_1_item)

                return content_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[FilePart | TextPart | Unknown] | str, data)

        content = _parse_content(d.pop("content"))

        user_message = cls(
            type=type,
            content=content,
        )

        user_message.additional_properties = d
        return user_message


from ...runtime.model import Unknown  # noqa: E402
from .. import unions  # noqa: E402
from ..models.file_part import FilePart  # noqa: E402
from ..models.text_part import TextPart  # noqa: E402
