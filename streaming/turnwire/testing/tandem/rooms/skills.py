"""/skills: instructions for agents. Lists are bare arrays."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, delete, get, post

_LOCATIONS = ("project", "global")


class Skills(Room):
    """The skills.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_name: dict[str, Json] = {
            "release-notes": _skill("release-notes", "global", "Write release notes."),
        }

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/skills", self._list)
        yield get("/skills/templates", self._templates)
        yield get("/skills/{name}", self._get)
        yield delete("/skills/{name}", self._delete)
        yield post("/skills/import", self._import)
        yield post("/skills/import/preview", self._preview)

    def _list(self, request: Request) -> Reply:
        location = request.choice("location", _LOCATIONS)
        found = [_info(each) for each in self._by_name.values()]
        return ok([each for each in found if location in {None, each["location"]}])

    def _templates(self, _: Request) -> Reply:
        template = {"id": "code-review", "name": "code-review", "description": "Review code"}
        return ok([{**template, "requires": []}])

    def _get(self, request: Request) -> Reply:
        found = self._by_name.get(request["name"])
        if found is None:
            raise self._error(404, f"skill `{request['name']}` not found")
        return ok(found)

    def _delete(self, request: Request) -> Reply:
        request.choice("location", _LOCATIONS)
        if self._by_name.pop(request["name"], None) is None:
            raise self._error(404, f"skill `{request['name']}` not found")
        return ok({"deleted": True})

    def _import(self, request: Request) -> Reply:
        body = request.body()
        skill = self._read(body)
        policy = body.choice("conflict_policy", ("skip", "overwrite", "rename")) or "skip"
        exists = skill["info"]["name"] in self._by_name
        if exists and policy == "skip":
            return ok({"imported": [], "skipped": [skill["info"]["name"]], "errors": []})
        if exists and policy == "rename":
            skill = _skill(f"{skill['info']['name']}-2", body.text("location"), skill["content"])
        self._by_name[skill["info"]["name"]] = skill
        return ok({"imported": [skill["info"]], "skipped": [], "errors": []})

    def _preview(self, request: Request) -> Reply:
        body = request.body()
        if not body.text(body.named("fileOrPath", "file_or_path")):
            raise self._error(400, "fileOrPath is required")
        name = self._read(body)["info"]["name"]
        exists = name in self._by_name
        item = {"name": name, "valid": True, "conflict": exists}
        counts = {"total": 1, "valid": 1, "invalid": 0, "conflicts": int(exists)}
        return ok({"items": [item], **counts})

    def _read(self, body: Body) -> Json:
        location = body.required_choice("location", _LOCATIONS)
        content = body.text("content") or body.text(body.named("fileOrPath", "file_or_path"))
        if not content:
            raise self._error(400, "content or fileOrPath is required")
        named = [line for line in content.splitlines() if line.startswith("name:")]
        name = named[0].removeprefix("name:").strip() if named else "imported-skill"
        return _skill(name, location, content)

    def _error(self, status: int, message: str) -> Exception:
        return self.core.refuse(status, "SKILLS_ERROR", message)


def _info(skill: Json) -> Json:
    info: Json = skill["info"]
    return info


def _skill(name: str, location: str | None, content: str) -> Json:
    info = {
        "name": name,
        "description": content.splitlines()[-1][:80],
        "location": location,
        "path": f"/{location}/skills/{name}/SKILL.md",
        "version": None,
    }
    return {"info": info, "content": content, "base_dir": f"/{location}/skills/{name}", "files": []}
