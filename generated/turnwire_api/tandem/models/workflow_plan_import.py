from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class WorkflowPlanImport(Model):
    """What becomes of a bundle."""

    ok: bool | Unset = UNSET
    """Whether it can be imported, or was."""

    bundle: Any | Unset = UNSET
    """The bundle as it would be stored."""

    import_validation: Any | Unset = UNSET
    """What is wrong with the bundle."""

    plan_package_preview: Any | Unset = UNSET
    """The package that it holds."""

    plan_package_validation: Any | Unset = UNSET
    """What is wrong with the package."""

    derived_scope_snapshot: Any | Unset = UNSET
    """What it may reach here."""

    summary: Any | Unset = UNSET
    """What it does, in short."""

    import_transform_log: list[Any] | Unset = UNSET
    """What was changed while reading it."""

    import_source_bundle_digest: None | str | Unset = UNSET
    """Digest of the bundle."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "bundle": "bundle",
        "import_validation": "import_validation",
        "plan_package_preview": "plan_package_preview",
        "plan_package_validation": "plan_package_validation",
        "derived_scope_snapshot": "derived_scope_snapshot",
        "summary": "summary",
        "import_transform_log": "import_transform_log",
        "import_source_bundle_digest": "import_source_bundle_digest",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        bundle = self.bundle

        import_validation = self.import_validation

        plan_package_preview = self.plan_package_preview

        plan_package_validation = self.plan_package_validation

        derived_scope_snapshot = self.derived_scope_snapshot

        summary = self.summary

        import_transform_log: list[Any] | Unset = UNSET
        if not isinstance(self.import_transform_log, Unset):
            import_transform_log = self.import_transform_log

        import_source_bundle_digest: None | str | Unset = self.import_source_bundle_digest

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if bundle is not UNSET:
            field_dict["bundle"] = bundle
        if import_validation is not UNSET:
            field_dict["import_validation"] = import_validation
        if plan_package_preview is not UNSET:
            field_dict["plan_package_preview"] = plan_package_preview
        if plan_package_validation is not UNSET:
            field_dict["plan_package_validation"] = plan_package_validation
        if derived_scope_snapshot is not UNSET:
            field_dict["derived_scope_snapshot"] = derived_scope_snapshot
        if summary is not UNSET:
            field_dict["summary"] = summary
        if import_transform_log is not UNSET:
            field_dict["import_transform_log"] = import_transform_log
        if import_source_bundle_digest is not UNSET:
            field_dict["import_source_bundle_digest"] = import_source_bundle_digest

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        bundle = d.pop("bundle", UNSET)

        import_validation = d.pop("import_validation", UNSET)

        plan_package_preview = d.pop("plan_package_preview", UNSET)

        plan_package_validation = d.pop("plan_package_validation", UNSET)

        derived_scope_snapshot = d.pop("derived_scope_snapshot", UNSET)

        summary = d.pop("summary", UNSET)

        import_transform_log = d.pop("import_transform_log", UNSET)
        if import_transform_log is None:
            import_transform_log = UNSET

        import_source_bundle_digest = d.pop("import_source_bundle_digest", UNSET)

        workflow_plan_import = cls(
            ok=ok,
            bundle=bundle,
            import_validation=import_validation,
            plan_package_preview=plan_package_preview,
            plan_package_validation=plan_package_validation,
            derived_scope_snapshot=derived_scope_snapshot,
            summary=summary,
            import_transform_log=import_transform_log,
            import_source_bundle_digest=import_source_bundle_digest,
        )

        workflow_plan_import.additional_properties = d
        return workflow_plan_import
