from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class AddedArtifact(Model):
    """The artifact, and the run it was added to."""

    ok: bool | Unset = UNSET
    """True."""

    run: RoutineRun | Unset = UNSET
    """A run of a routine."""

    artifact: Artifact | Unset = UNSET
    """Something a run made."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "run": "run",
        "artifact": "artifact",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        run: dict[str, Any] | Unset = UNSET
        if not isinstance(self.run, Unset):
            run = self.run.to_dict()

        artifact: dict[str, Any] | Unset = UNSET
        if not isinstance(self.artifact, Unset):
            artifact = self.artifact.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if run is not UNSET:
            field_dict["run"] = run
        if artifact is not UNSET:
            field_dict["artifact"] = artifact

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok", UNSET)
        if ok is None:
            ok = UNSET

        _run = d.pop("run", UNSET)
        run: RoutineRun | Unset
        if _run is None or _run is UNSET:
            run = UNSET
        else:
            run = RoutineRun.from_dict(_run)

        _artifact = d.pop("artifact", UNSET)
        artifact: Artifact | Unset
        if _artifact is None or _artifact is UNSET:
            artifact = UNSET
        else:
            artifact = Artifact.from_dict(_artifact)

        added_artifact = cls(
            ok=ok,
            run=run,
            artifact=artifact,
        )

        added_artifact.additional_properties = d
        return added_artifact


from ..models.artifact import Artifact  # noqa: E402
from ..models.routine_run import RoutineRun  # noqa: E402
