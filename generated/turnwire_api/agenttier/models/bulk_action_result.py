from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model, plain


@_attrs_define(kw_only=True, repr=False)
class BulkActionResult(Model):
    """What became of the sandboxes."""

    results: list[BulkActionItem] | None
    """One for each."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "results": "results",
    }

    def to_dict(self) -> dict[str, Any]:
        results: list[dict[str, Any]] | None = plain(self.results)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}

        def _parse_results(data: object) -> list[BulkActionItem] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _results_type_0 = data
                results_type_0 = []
                if not isinstance(_results_type_0, list):
                    raise TypeError("results_type_0 is not an array")
                for results_type_0_item_data in _results_type_0:
                    results_type_0_item = BulkActionItem.from_dict(results_type_0_item_data)

                    results_type_0.append(results_type_0_item)

                return results_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[BulkActionItem] | None, data)

        results = _parse_results(d.pop("results"))

        bulk_action_result = cls(
            results=results,
        )

        bulk_action_result.additional_properties = d
        return bulk_action_result


from ..models.bulk_action_item import BulkActionItem  # noqa: E402
