"""/templates."""

from collections.abc import Iterable

from turnwire.testing.agenttier.answers import Reply, empty, mapping, refuse
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.requests import Request
from turnwire.testing.agenttier.routing import Route, delete, get, post, put
from turnwire.testing.agenttier.sandboxes import Sandboxes
from turnwire.testing.agenttier.templates import Template, Templates


class TemplateRoutes(Room):
    """The templates; only administrators change them.

    Args:
        core: What it shares with the others.
        templates: The templates.
        sandboxes: The sandboxes that are made of them.
    """

    def __init__(self, core: Core, templates: Templates, sandboxes: Sandboxes) -> None:
        super().__init__(core)
        self._templates = templates
        self._sandboxes = sandboxes

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/templates", self._list)
        yield post("/templates", self._create, admin=True)
        yield get("/templates/{name}", self._show)
        yield put("/templates/{name}", self._update, admin=True)
        yield delete("/templates/{name}", self._delete, admin=True)

    def _list(self, _: Request) -> Reply:
        return mapping({"templates": [each.wire() for each in self._templates] or None})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        name, spec = body.text("name"), body.nested("spec")
        if not name:
            raise refuse(400, "name is required")
        if self._templates.get(name) is not None:
            problem = f'clustersandboxtemplates.agenttier.io "{name}" already exists'
            raise refuse(500, f"failed to create template: {problem}")
        new = Template(name=name, spec={} if spec is None else spec.values, version=1)
        self._templates.add(new)
        return mapping(new.wire(), 201)

    def _show(self, request: Request) -> Reply:
        return mapping(self._find(request).wire())

    def _update(self, request: Request) -> Reply:
        old = self._find(request)
        spec = request.body().nested("spec")
        new = Template(
            name=old.name, spec={} if spec is None else spec.values, version=old.version + 1
        )
        self._templates.add(new)
        return mapping(new.wire())

    def _delete(self, request: Request) -> Reply:
        name = request["name"]
        for sandbox in self._sandboxes:
            if sandbox.resolved == name and sandbox.is_running:
                problem = f'sandbox "{sandbox.name}" is still using it'
                raise refuse(409, f"cannot delete template: {problem}")
        self._templates.remove(self._find(request).name)
        return empty()

    def _find(self, request: Request) -> Template:
        found = self._templates.get(request["name"])
        if found is None:
            raise refuse(404, "template not found")
        return found
