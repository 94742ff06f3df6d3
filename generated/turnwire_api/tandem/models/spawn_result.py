from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class SpawnResult(Model):
    """The agent that was started."""

    ok: bool
    """Whether it was started."""

    mission_id: None | str | Unset = UNSET
    """The mission it works for."""

    instance_id: None | str | Unset = UNSET
    """Identifier of the instance."""

    session_id: None | str | Unset = UNSET
    """Its session."""

    run_id: None | str | Unset = UNSET
    """The run of its session."""

    status: None | str | Unset = UNSET
    """Its state."""

    skill_hash: None | str | Unset = UNSET
    """Digest of its skills."""

    workspace_root: None | str | Unset = UNSET
    """Absolute path of its workspace."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "ok": "ok",
        "missionID": "mission_id",
        "instanceID": "instance_id",
        "sessionID": "session_id",
        "runID": "run_id",
        "status": "status",
        "skillHash": "skill_hash",
        "workspaceRoot": "workspace_root",
    }

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        mission_id: None | str | Unset = self.mission_id

        instance_id: None | str | Unset = self.instance_id

        session_id: None | str | Unset = self.session_id

        run_id: None | str | Unset = self.run_id

        status: None | str | Unset = self.status

        skill_hash: None | str | Unset = self.skill_hash

        workspace_root: None | str | Unset = self.workspace_root

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
            }
        )
        if mission_id is not UNSET:
            field_dict["missionID"] = mission_id
        if instance_id is not UNSET:
            field_dict["instanceID"] = instance_id
        if session_id is not UNSET:
            field_dict["sessionID"] = session_id
        if run_id is not UNSET:
            field_dict["runID"] = run_id
        if status is not UNSET:
            field_dict["status"] = status
        if skill_hash is not UNSET:
            field_dict["skillHash"] = skill_hash
        if workspace_root is not UNSET:
            field_dict["workspaceRoot"] = workspace_root

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ok = d.pop("ok")

        mission_id = d.pop("missionID", UNSET)

        instance_id = d.pop("instanceID", UNSET)

        session_id = d.pop("sessionID", UNSET)

        run_id = d.pop("runID", UNSET)

        status = d.pop("status", UNSET)

        skill_hash = d.pop("skillHash", UNSET)

        workspace_root = d.pop("workspaceRoot", UNSET)

        spawn_result = cls(
            ok=ok,
            mission_id=mission_id,
            instance_id=instance_id,
            session_id=session_id,
            run_id=run_id,
            status=status,
            skill_hash=skill_hash,
            workspace_root=workspace_root,
        )

        spawn_result.additional_properties = d
        return spawn_result
