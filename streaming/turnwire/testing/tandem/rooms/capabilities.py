"""/capabilities: which tool does what a workflow needs. A missing one is a 409."""

from collections.abc import Iterable

from turnwire.testing.fields import InvalidValueError
from turnwire.testing.tandem.answers import Json, RefusedError, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, get, post, put
from turnwire.testing.tandem.workspace import Workspace


class Capabilities(Room):
    """Bindings of capabilities to tools.

    Args:
        core: What it shares with the others.
        workspace: The engine's own tools.
    """

    def __init__(self, core: Core, workspace: Workspace) -> None:
        super().__init__(core)
        self._workspace = workspace
        self._file: Json = {
            "schema_version": "v1",
            "generated_at": None,
            "builtin_version": "1",
            "last_merged_at_ms": None,
            "bindings": _builtin(),
        }

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/capabilities/bindings", self._get)
        yield put("/capabilities/bindings", self._set)
        yield post("/capabilities/bindings/refresh-builtins", self._refresh)
        yield post("/capabilities/bindings/reset-to-builtins", self._reset)
        yield get("/capabilities/discovery", self._discover)
        yield post("/capabilities/resolve", self._resolve)
        yield post("/capabilities/readiness", self._readiness)

    def _get(self, _: Request) -> Reply:
        return ok({"bindings": self._file})

    def _set(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body()
        body.required("schema_version")
        try:
            bindings = [
                {
                    **_binding(
                        each.required_text("capability_id"),
                        each.required_text("provider"),
                        each.required_text("tool_name"),
                    ),
                    **each.values,
                }
                for each in body.objects("bindings")
            ]
        except InvalidValueError as error:
            raise bare(400) from error
        self._file = {**self._file, **body.values, "bindings": bindings}
        return ok({"ok": True})

    def _refresh(self, request: Request) -> Reply:
        self.core.require_local(request)
        known = {_key(each) for each in self._file["bindings"]}
        added = [each for each in _builtin() if _key(each) not in known]
        return self._merged([*self._file["bindings"], *added], added=len(added))

    def _reset(self, request: Request) -> Reply:
        self.core.require_local(request)
        return self._merged(_builtin(), removed=len(self._file["bindings"]))

    def _merged(self, bindings: list[Json], **changes: int) -> Reply:
        merged = {"bindings": bindings, "last_merged_at_ms": self.core.now_ms()}
        self._file = {**self._file, **merged}
        return ok({"ok": True, "summary": {**changes, "total": len(bindings)}})

    def _discover(self, _: Request) -> Reply:
        return ok(
            {
                "tools": [
                    {
                        "provider": "tandem",
                        "tool_name": tool["name"],
                        "schema": tool["input_schema"],
                    }
                    for tool in self._workspace.schemas()
                ]
            }
        )

    def _resolve(self, request: Request) -> Reply:
        body = request.body()
        resolution = self._resolution(body)
        missing = resolution["missing_required"]
        if missing:
            raise self._missing(body, missing)
        return ok({"resolution": resolution})

    def _readiness(self, request: Request) -> Reply:
        body = request.body()
        resolution = self._resolution(body)
        missing = resolution["missing_required"]
        is_runnable = not missing or bool(body.boolean("allow_unbound"))
        readiness: Json = {
            "workflow_id": body.text("workflow_id"),
            "runnable": is_runnable,
            "resolved": resolution["resolved"],
            "missing_required_capabilities": missing,
            "unbound_capabilities": resolution["missing_optional"],
            "blocking_issues": [{"code": "missing_capability", "capability_ids": missing}]
            if missing
            else [],
        }
        self.core.publish(
            "capabilities.readiness.evaluated",
            workflow_id=body.text("workflow_id"),
            runnable=is_runnable,
            blocking_issue_count=len(readiness["blocking_issues"]),
        )
        return ok({"readiness": readiness}, 200 if is_runnable else 409)

    def _resolution(self, body: Body) -> Json:
        preference = body.texts("provider_preference")
        resolved: list[Json] = []
        missing: dict[str, list[str]] = {"required": [], "optional": []}
        for need, lost in missing.items():
            for capability in body.texts(f"{need}_capabilities"):
                found = self._bound(capability, preference)
                if found is None:
                    lost.append(capability)
                else:
                    resolved.append(found)
        return {
            "resolved": resolved,
            "missing_required": missing["required"],
            "missing_optional": missing["optional"],
            "considered_bindings": len(self._file["bindings"]),
        }

    def _bound(self, capability: str, preference: tuple[str, ...]) -> Json | None:
        fitting = [
            (n, each)
            for n, each in enumerate(self._file["bindings"])
            if each["capability_id"] == capability
        ]
        fitting.sort(key=lambda found: found[1]["provider"] not in preference)
        if not fitting:
            return None
        index, binding = fitting[0]
        names = {key: binding[key] for key in ("capability_id", "provider", "tool_name")}
        return {**names, "binding_index": index}

    def _missing(self, body: Body, missing: list[str]) -> RefusedError:
        conflict = {
            "code": "missing_capability",
            "workflow_id": body.text("workflow_id"),
            "missing_capabilities": missing,
            "suggestions": [f"install a pack that provides {each}" for each in missing],
        }
        return RefusedError(ok(conflict, 409))


def _builtin() -> list[Json]:
    """Return the bindings that the engine brings."""
    return [
        _binding("github.create_pull_request", "arcade", "mcp.arcade.create_pr"),
        _binding("files.read", "tandem", "read"),
    ]


def _key(binding: Json) -> tuple[str, ...]:
    return tuple(str(binding[name]) for name in ("capability_id", "provider", "tool_name"))


def _binding(capability: str, provider: str, tool: str) -> Json:
    return {
        "capability_id": capability,
        "provider": provider,
        "tool_name": tool,
        "tool_name_aliases": [],
        "request_transform": None,
        "response_transform": None,
        "metadata": {},
    }
