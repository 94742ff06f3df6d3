"""The overlays of this repository: each applies to its document, and each is needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from turnwire_compiler import documents
from turnwire_compiler.documents import check_refs, resolve
from turnwire_compiler.overlays import apply_all
from turnwire_compiler.project import Project

ROOT = Path(__file__).parents[2]
OVERLAYS = ROOT / "overlays"
COMPILE = sorted((OVERLAYS / "compile").glob("*.yaml"))
# Each is of the document of that name, or makes another form of a document.
FOLDERS = sorted(folder for folder in OVERLAYS.iterdir() if folder.name != "compile")
PAIRS = [(folder, file) for folder in FOLDERS for file in sorted(folder.glob("*.yaml"))]


# A large document takes seconds to read, and to change: once is enough.
load = cache(documents.load)


@cache
def applied(folder: Path) -> dict[str, Any]:
    """Return the document of a folder with all overlays."""
    return apply_all(load(document_of(folder)), overlays_of(folder))


def document_of(folder: Path) -> Path:
    """Return the document of a folder: ``tandem-0.4.6`` is an older release of ``tandem``.

    Overlays that make another form of a document name it with ``extends``.
    """
    for file in sorted(folder.glob("*.yaml")):
        extends = load(file).get("extends")
        if isinstance(extends, str):
            return (folder / extends).resolve()
    return ROOT / "openapi" / f"{folder.name.partition('-')[0]}.yaml"


def overlays_of(folder: Path) -> list[Path]:
    """Return what is applied, in order: an older release stands on the current one."""
    own = sorted(folder.glob("*.yaml"))
    current = OVERLAYS / document_of(folder).stem
    return own if current == folder else [*sorted(current.glob("*.yaml")), *own]


@pytest.mark.parametrize(
    ("folder", "file"), PAIRS, ids=[str(file.relative_to(OVERLAYS)) for _, file in PAIRS]
)
def test_overlay_applies_to_its_document(folder: Path, file: Path) -> None:
    result = applied(folder)
    check_refs(result, str(file))
    # Each one is needed: without it the result is another.
    others = [each for each in overlays_of(folder) if each != file]
    assert apply_all(load(document_of(folder)), others) != result


@pytest.mark.parametrize("document", sorted((ROOT / "openapi").glob("*.yaml")), ids=str)
def test_compile_overlays_leave_no_event_stream_schema(document: Path) -> None:
    before = load(document)
    after = apply_all(before, COMPILE)
    check_refs(after, str(document))
    for path, item in before["paths"].items():
        for method in item.keys() - {"parameters"}:
            for status, response in item[method].get("responses", {}).items():
                stream = response.get("content", {}).get("text/event-stream")
                if stream is None:
                    continue
                found = after["paths"][path][method]["responses"][status]["content"]
                schema = found["text/event-stream"]["schema"]
                assert schema == {"type": "string", "description": "The event stream, as text."}
                assert found["text/event-stream"]["x-sse"] == stream["x-sse"]


def test_compile_overlays_leave_other_documents_alone() -> None:
    document = {"paths": {"/a": {"get": {"responses": {"200": {"description": "A"}}}}}}
    assert apply_all(document, COMPILE) == document


def test_python_may_ask_every_agent_message_for_its_tool_calls() -> None:
    document = load(ROOT / "openapi" / "truefoundry.yaml")
    result = apply_all(document, sorted((OVERLAYS / "truefoundry").glob("*.yaml")))
    tool = resolve(result, "#/components/schemas/ToolMessageEvent")
    assistant = resolve(result, "#/components/schemas/AgentMessageEvent")
    assert (
        tool["properties"]["tool_calls"]["items"]
        == (assistant["properties"]["tool_calls"]["items"])
    )
    assert "tool_calls" not in tool["required"]
    names = [operation["post"]["x-python"]["method"] for operation in result["paths"].values()]
    assert names == ["stream", "cancel"]


def test_the_generated_code_is_of_these_files() -> None:
    # ``make drift`` compiles all of it anew and compares every byte, which takes long.
    project = Project(ROOT, ROOT / "openapi", OVERLAYS, ROOT / "generated")
    for engine, source in project.sources().items():
        inputs = import_module(f"turnwire_api.{engine}.contract").INPUTS
        files = (source.document, *source.overlays, *COMPILE)
        digests = {project.name(file): documents.digest(file.read_bytes()) for file in files}
        assert {name: inputs[name] for name in inputs if name != "compiler"} == digests
