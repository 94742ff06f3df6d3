"""/mission: goals with work items, which events move on."""

from collections.abc import Iterable, Mapping

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Request
from turnwire.testing.tandem.routing import Route, get, post

_STATUS_AFTER: Mapping[str, str] = {
    "mission_started": "running",
    "mission_paused": "paused",
    "mission_resumed": "running",
    "mission_canceled": "cancelled",
    "mission_completed": "succeeded",
}


class Missions(Room):
    """The missions.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_id: dict[str, Json] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/mission", self._list)
        yield post("/mission", self._create)
        yield get("/mission/{id}", self._get)
        yield post("/mission/{id}/event", self._apply)

    def _list(self, _: Request) -> Reply:
        return ok({"missions": list(self._by_id.values()), "count": len(self._by_id)})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        title, goal = body.required_text("title"), body.required_text("goal")
        mission_id = self.core.ids.uuid()
        items = [
            {
                "work_item_id": item.text("work_item_id") or self.core.ids.uuid(),
                "title": item.required_text("title"),
                "detail": item.text("detail"),
                "status": "todo",
                "depends_on": list(item.texts("depends_on")),
                "assigned_agent": item.text("assigned_agent"),
                "run_id": None,
            }
            for item in body.objects("work_items")
        ]
        spec: Json = {
            "mission_id": mission_id,
            "title": title,
            "goal": goal,
            "success_criteria": [],
            "entrypoint": None,
            "metadata": None,
        }
        mission: Json = {
            "mission_id": mission_id,
            "status": "draft",
            "spec": spec,
            "work_items": items,
            "revision": 1,
            "updated_at_ms": self.core.now_ms(),
        }
        self._by_id[mission_id] = mission
        self.core.publish("mission.created", missionID=mission_id, workItemCount=len(items))
        return ok({"mission": mission})

    def _get(self, request: Request) -> Reply:
        return ok({"mission": self._found(request)})

    def _apply(self, request: Request) -> Reply:
        event = request.body().required_object("event")
        kind = event.required_text("type")
        mission = self._found(request)
        mission["status"] = _STATUS_AFTER.get(kind, mission["status"])
        commands: list[Json] = []
        if kind == "mission_started":
            for item in mission["work_items"]:
                if not item["depends_on"]:
                    item["status"] = "in_progress"
                    commands.append({"type": "start_run", "work_item_id": item["work_item_id"]})
        mission["revision"] += 1
        mission["updated_at_ms"] = self.core.now_ms()
        self.core.publish(
            "mission.updated",
            missionID=mission["mission_id"],
            revision=mission["revision"],
            status=mission["status"],
            commandCount=len(commands),
        )
        return ok({"mission": mission, "commands": commands})

    def _found(self, request: Request) -> Json:
        found = self._by_id.get(request["id"])
        if found is None:
            message = "mission not found"
            raise coded(404, "MISSION_NOT_FOUND", message, missionID=request["id"])
        return found
