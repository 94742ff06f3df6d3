from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class CoderAnswer(Model):
    """What came of it. It differs by request; these members are the usual ones."""

    ok: bool | Unset = UNSET
    """Whether it was done."""

    deduped: bool | Unset = UNSET
    """Whether it had been begun before."""

    coder_run: CoderRun | Unset = UNSET
    """A piece of work on a repository."""

    run: Any | Unset = UNSET
    """The run behind it."""

    artifact: CoderArtifact | Unset = UNSET
    """Something that came of a piece of work."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "deduped": "deduped",
        "coder_run": "coder_run",
        "run": "run",
        "artifact": "artifact",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        deduped = self.deduped

        coder_run: dict[str, Any] | Unset = UNSET
        if not isinstance(self.coder_run, Unset):
            coder_run = self.coder_run.to_dict()

        run = self.run

        artifact: dict[str, Any] | Unset = UNSET
        if not isinstance(self.artifact, Unset):
            artifact = self.artifact.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if deduped is not UNSET:
            field_dict["deduped"] = deduped
        if coder_run is not UNSET:
            field_dict["coder_run"] = coder_run
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

        deduped = d.pop("deduped", UNSET)
        if deduped is None:
            deduped = UNSET

        _coder_run = d.pop("coder_run", UNSET)
        coder_run: CoderRun | Unset
        if _coder_run is None or _coder_run is UNSET:
            coder_run = UNSET
        else:
            coder_run = CoderRun.from_dict(_coder_run)

        run = d.pop("run", UNSET)

        _artifact = d.pop("artifact", UNSET)
        artifact: CoderArtifact | Unset
        if _artifact is None or _artifact is UNSET:
            artifact = UNSET
        else:
            artifact = CoderArtifact.from_dict(_artifact)

        coder_answer = cls(
            ok=ok,
            deduped=deduped,
            coder_run=coder_run,
            run=run,
            artifact=artifact,
        )

        coder_answer.additional_properties = d
        return coder_answer


from ..models.coder_artifact import CoderArtifact  # noqa: E402
from ..models.coder_run import CoderRun  # noqa: E402
