from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ...runtime.model import Model
from ..types import UNSET, Unset


@_attrs_define(kw_only=True, repr=False)
class McpTool(Model):
    """A tool, as its MCP server describes it."""

    name: str
    """Name of the tool on its server."""

    title: str | Unset = UNSET
    """Name of the tool, for people."""

    description: str | Unset = UNSET
    """What it does, told to the model."""

    input_schema: McpToolInputSchema | Unset = UNSET
    """JSON Schema of the arguments."""

    annotations: McpToolAnnotations | Unset = UNSET
    """What a tool says about itself. Which calls wait for approval is decided by it."""

    execution: McpToolExecution | Unset = UNSET
    """How it may be run."""

    preload: bool | Unset = UNSET
    """Whether its schema is loaded at once."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    """Properties that the document does not have, as they arrived."""

    wire_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "title": "title",
        "description": "description",
        "inputSchema": "input_schema",
        "annotations": "annotations",
        "execution": "execution",
        "preload": "preload",
    }

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        title = self.title

        description = self.description

        input_schema: dict[str, Any] | Unset = UNSET
        if not isinstance(self.input_schema, Unset):
            input_schema = self.input_schema.to_dict()

        annotations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.annotations, Unset):
            annotations = self.annotations.to_dict()

        execution: dict[str, Any] | Unset = UNSET
        if not isinstance(self.execution, Unset):
            execution = self.execution.to_dict()

        preload = self.preload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if input_schema is not UNSET:
            field_dict["inputSchema"] = input_schema
        if annotations is not UNSET:
            field_dict["annotations"] = annotations
        if execution is not UNSET:
            field_dict["execution"] = execution
        if preload is not UNSET:
            field_dict["preload"] = preload

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")

        title = d.pop("title", UNSET)
        if title is None:
            title = UNSET

        description = d.pop("description", UNSET)
        if description is None:
            description = UNSET

        _input_schema = d.pop("inputSchema", UNSET)
        input_schema: McpToolInputSchema | Unset
        if _input_schema is None or _input_schema is UNSET:
            input_schema = UNSET
        else:
            input_schema = McpToolInputSchema.from_dict(_input_schema)

        _annotations = d.pop("annotations", UNSET)
        annotations: McpToolAnnotations | Unset
        if _annotations is None or _annotations is UNSET:
            annotations = UNSET
        else:
            annotations = McpToolAnnotations.from_dict(_annotations)

        _execution = d.pop("execution", UNSET)
        execution: McpToolExecution | Unset
        if _execution is None or _execution is UNSET:
            execution = UNSET
        else:
            execution = McpToolExecution.from_dict(_execution)

        preload = d.pop("preload", UNSET)
        if preload is None:
            preload = UNSET

        mcp_tool = cls(
            name=name,
            title=title,
            description=description,
            input_schema=input_schema,
            annotations=annotations,
            execution=execution,
            preload=preload,
        )

        mcp_tool.additional_properties = d
        return mcp_tool


from ..models.mcp_tool_annotations import McpToolAnnotations  # noqa: E402
from ..models.mcp_tool_execution import McpToolExecution  # noqa: E402
from ..models.mcp_tool_input_schema import McpToolInputSchema  # noqa: E402
