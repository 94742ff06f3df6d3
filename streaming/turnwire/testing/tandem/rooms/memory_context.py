"""/memory/import and /memory/context: files and conversations that become notes, as a tree.

The tree has a folder for each tier and a node for each note: ``tandem://memory/<tier>/<id>``.
"""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.rooms.memory import Memory
from turnwire.testing.tandem.routing import Route, get, post
from turnwire.testing.tandem.workspace import Workspace

_ROOT = "tandem://memory"
_FORMATS = ("directory", "openclaw")
_TIERS = ("global", "project", "session")
_SUMMARY = 60


class MemoryContext(Room):
    """What fills the memory from outside, and shows it as a tree.

    Args:
        core: What it shares with the others.
        memory: The notes.
        workspace: Where the files to import are.
    """

    def __init__(self, core: Core, memory: Memory, workspace: Workspace) -> None:
        super().__init__(core)
        self._memory = memory
        self._workspace = workspace
        self._layers: dict[str, list[Json]] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/memory/import", self._import)
        yield post("/memory/context/resolve", self._resolve)
        yield get("/memory/context/tree", self._tree)
        yield post("/memory/context/layers/generate", self._generate)
        yield post("/memory/context/distill", self._distill)

    def _import(self, request: Request) -> Reply:
        body = request.body()
        source = body.required_object("source")
        kind, path = source.required_choice("kind", ("path",)), source.text("path") or ""
        form = body.choice("format", _FORMATS) or "directory"
        tier = body.choice("tier", _TIERS) or "project"
        about = {name: body.text(name) for name in ("project_id", "session_id")}
        self._require_owner(tier, about)
        binding, syncs = body.text("source_binding_id"), body.boolean("sync_deletes") or False
        self.core.require_local(request)
        if not path:
            raise self.core.refuse(400, "VALIDATION_FAILED", "source.path is required")
        found = self._found(path)
        if not found:
            raise self.core.refuse(400, "VALIDATION_FAILED", f"`{path}` does not exist")
        self.core.publish("memory.import.started", path=path, tier=tier)
        for name, text in found.items():
            self._memory.keep(text, tier, about["project_id"], {"path": name, "binding": binding})
        self.core.publish("memory.import.succeeded", path=path, tier=tier, files=len(found))
        return ok(
            {
                "ok": True,
                "source": {"kind": kind, "path": path},
                "format": form,
                "tier": tier,
                **about,
                "source_binding_id": binding,
                "sync_deletes": syncs,
                **_counts(len(found)),
            }
        )

    def _require_owner(self, tier: str, about: Json) -> None:
        name = {"project": "project_id", "session": "session_id"}.get(tier)
        if name is not None and not about[name]:
            message = f"{name} is required for the tier {tier}"
            raise self.core.refuse(400, "VALIDATION_FAILED", message)

    def _found(self, path: str) -> dict[str, str]:
        """Return the file of a path, or those of a folder."""
        folder = "" if path.rstrip("/") in {"", "."} else path.rstrip("/") + "/"
        return {
            name: text
            for name, text in self._workspace.files.items()
            if name == path or name.startswith(folder)
        }

    def _resolve(self, request: Request) -> Reply:
        uri = request.body().required_text("uri")
        node = next((each for each in self._nodes() if each["uri"] == uri), None)
        if node is None:
            raise bare(404)
        return ok({"node": node})

    def _tree(self, request: Request) -> Reply:
        uri = request.text("uri")
        if uri is None:
            raise bare(400)
        depth = request.integer("max_depth", 3, low=0, high=10)
        start = uri.rstrip("/")
        below = [
            node
            for node in self._nodes()
            if node["uri"].startswith(f"{start}/")
            and node["uri"].removeprefix(start).count("/") <= depth
        ]
        return ok({"uri": uri, "max_depth": depth, "tree": below, "count": len(below)})

    def _generate(self, request: Request) -> Reply:
        node_id = request.body().required_text("node_id")
        node = next((each for each in self._nodes() if each["id"] == node_id), None)
        if node is None:
            raise bare(404)
        text = node.get("content") or node["uri"]
        self._layers[node_id] = [
            {"layer": "L0", "content": text[:_SUMMARY]},
            {"layer": "L1", "content": text},
        ]
        return ok({"ok": True, "node_id": node_id, "layers": self._layers[node_id]})

    def _distill(self, request: Request) -> Reply:
        body = request.body()
        session = body.required_text("session_id")
        body.required("conversation")
        said = [text.strip() for text in body.texts("conversation") if text.strip()]
        facts = [
            {"id": self._memory.keep(text, "session", None, {"session_id": session}), "text": text}
            for text in dict.fromkeys(said)
        ]
        return ok(
            {
                "ok": True,
                "session_id": session,
                "facts_extracted": len(facts),
                "facts": facts,
            }
        )

    def _nodes(self) -> list[Json]:
        notes = self._memory.notes()
        folders = [
            {"id": tier, "uri": f"{_ROOT}/{tier}", "node_type": "directory"}
            for tier in dict.fromkeys(note["tier"] for note in notes)
        ]
        root = {"id": "memory", "uri": _ROOT, "node_type": "directory"}
        return [root, *folders, *(self._node(note) for note in notes)]

    def _node(self, note: Json) -> Json:
        return {
            "id": note["id"],
            "uri": f"{_ROOT}/{note['tier']}/{note['id']}",
            "node_type": "file",
            "content": note["content"],
            "layers": self._layers.get(note["id"], []),
        }


def _counts(files: int) -> Json:
    some = ("discovered_files", "files_processed", "indexed_files", "chunks_created")
    none = ("skipped_files", "deleted_files", "errors")
    return {**dict.fromkeys(some, files), **dict.fromkeys(none, 0)}
