"""What answers at the address of an MCP server: its tools, or nothing at all."""

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

from attrs import field, frozen

from turnwire.testing.framing import compact

Json = dict[str, Any]


class ToolFailedError(Exception):
    """A tool could not do what it was asked; the message is its result."""


@frozen(kw_only=True)
class Tool:
    """One tool of an MCP server.

    Attributes:
        name: Its name.
        title: Its title.
        description: What it does.
        schema: JSON Schema of its arguments.
        annotations: What it says about itself; None if it says nothing.
        run: Carries out a call; raises `ToolFailedError`.
    """

    name: str
    title: str = ""
    description: str = ""
    schema: Mapping[str, Any] = field(factory=dict[str, Any])
    annotations: Mapping[str, bool] | None = None
    run: Callable[[Mapping[str, Any]], str] = field(default=lambda _: "", repr=False)

    @property
    def writes(self) -> bool:
        """Whether it says that it changes something."""
        return self.annotations is not None and not self.annotations.get("readOnlyHint", False)

    @property
    def destroys(self) -> bool:
        """Whether it says that what it changes cannot be brought back."""
        return self.annotations is not None and self.annotations.get("destructiveHint", False)

    def is_selected(self, selectors: list[str]) -> bool:
        """Whether selectors (``@all``, ``@write``, ``@destructive``, or names) mean this tool."""
        groups = {"@all": True, "@write": self.writes, "@destructive": self.destroys}
        return any(groups.get(selector, selector == self.name) for selector in selectors)

    def wire(self) -> Json:
        """Return the tool as the server lists it."""
        schema = {**self.schema, "$schema": "http://json-schema.org/draft-07/schema#"}
        about: Json = {"title": self.title} if self.title else {}
        found: Json = {
            "name": self.name,
            **about,
            "description": self.description,
            "inputSchema": schema,
        }
        if self.annotations is not None:
            found["annotations"] = dict(self.annotations)
        return {**found, "execution": {"taskSupport": "forbidden"}, "preload": True}


@frozen(kw_only=True)
class Toolbox:
    """An MCP server.

    Attributes:
        tools: Its tools.
        tokens: What their definitions cost the model.
        attempts: How often a turn asks to sign in before the user has done so; 0 needs no
            sign-in, None asks until `Engine.sign_in` is called.
    """

    tools: tuple[Tool, ...] = ()
    tokens: int = 0
    attempts: int | None = 0


def failure(text: str) -> str:
    """Return the result of a call that failed, as the model and the client see it.

    Example:
        >>> failure("no")
        '{"error":[{"type":"text","text":"no"}]}'
    """
    return compact({"error": [{"type": "text", "text": text}]})


def read_arguments(text: str) -> Mapping[str, Any]:
    """Decode the arguments of a call.

    Raises:
        ToolFailedError: They are no JSON, or no object; in the words of the server's JSON parser.
    """
    try:
        found: Any = json.loads(text or "{}")
    except json.JSONDecodeError as error:
        place = f"position {error.pos} (line {error.lineno} column {error.colno})"
        problem = (
            "Expected ',' or '}' after property value in JSON"
            if error.msg.startswith("Expecting ','")
            else "Unexpected token in JSON"
        )
        raise ToolFailedError(compact({"error": f"{problem} at {place}"})) from error
    if not isinstance(found, Mapping):
        raise ToolFailedError(compact({"error": "Expected an object"}))
    return cast("Mapping[str, Any]", found)


def _note(arguments: Mapping[str, Any]) -> str:
    note = str(arguments.get("note_id", ""))
    if note == "missing":
        raise ToolFailedError(f"note not found: {note}")
    return note


_NOTE_SCHEMA: Json = {
    "type": "object",
    "properties": {"note_id": {"type": "string"}},
    "required": ["note_id"],
}

NOTES = Toolbox(
    tools=(
        Tool(
            name="lookup_note",
            title="Look up a note",
            description="Read one note",
            schema=_NOTE_SCHEMA,
            annotations={"readOnlyHint": True},
            run=lambda arguments: f"note {_note(arguments)}: remember the milk",
        ),
        Tool(
            name="delete_note",
            title="Delete a note",
            description="Delete one note for good",
            schema=_NOTE_SCHEMA,
            annotations={"readOnlyHint": False, "destructiveHint": True},
            run=lambda arguments: f"deleted {_note(arguments)}",
        ),
    ),
    tokens=103,
)
"""Notes: one tool that reads, and one that destroys."""

TOOLBOXES: Mapping[str, Toolbox] = {"notes": NOTES, "locked": Toolbox(attempts=None)}
"""The MCP servers that can be reached unless the option ``toolboxes`` says otherwise."""
