"""/goals: how goals begin, move and end, and the streams of their events."""

import time

import pytest

from testing.tandem.orchestrated import ARTIFACT, publish, start
from testing.tandem.support import Api, Json, Listener, until

STARTED, PAUSED, RESUMED, CANCELLED = (
    f"orchestration.goal.{each}" for each in ("started", "paused", "resumed", "cancelled")
)


@pytest.fixture
def goal(api: Api) -> str:
    publish(api.http)
    return start(api.http)


def names(listener: Listener) -> list[str]:
    return [line.removeprefix("event: ") for line in listener.lines if line.startswith("event: ")]


def kinds(api: Api, goal: str, **params: str) -> list[str]:
    found = api.json("GET", f"/goals/{goal}/events", params=params)
    return [each["event"]["event_type"] for each in found["events"]]


def move(api: Api, goal: str, way: str, key: str = "m1") -> Json:
    body = {"transition_key": way, "idempotency_key": key, "artifact": ARTIFACT}
    response = api.post(f"/goals/{goal}/transitions", json=body)
    assert response.status_code in {200, 202}, response.text
    found: Json = response.json()
    return found


def status(api: Api, goal: str) -> str:
    return str(api.json("GET", f"/goals/{goal}")["status"])


class TestLifecycle:
    def test_a_goal_begins_with_a_run(self, api: Api, goal: str) -> None:
        found = api.json("GET", f"/goals/{goal}")
        assert (found["status"], found["goal"]["current_node_id"]) == ("active", "write")
        assert found["goal"]["metadata"]["started_by"]["kind"] == "human_user"
        assert found["budgets"]["remaining"] == {
            "hops": 100,
            "tokens": 1000,
            "cost_usd": None,
            "deadline_ms": None,
        }
        (row,) = api.json("GET", f"/goals/{goal}/runs")["runs"]
        assert row["link"]["run_id"] == found["goal"]["active_run_id"] == row["run"]["run_id"]
        assert row["run"]["trigger_type"] == "orchestration"
        until(lambda: api.json("GET", f"/goals/{goal}/runs")["runs"][0]["run"]["finished_at_ms"])
        assert status(api, goal) == "active"

    def test_the_same_key_begins_nothing_new(self, api: Api, goal: str) -> None:
        body = {"orchestration_id": "article", "objective": "An article", "idempotency_key": "k1"}
        again = api.post("/goals", json=body)
        assert (again.status_code, again.json()["replayed"]) == (200, True)
        assert again.json()["goal"]["goal_id"] == goal
        other = api.post("/goals", json={**body, "objective": "Another"})
        assert (other.status_code, other.json()["error"]) == (409, "goal_state_conflict")
        assert api.json("GET", "/goals")["count"] == 1

    def test_metadata_that_is_no_object_is_kept(self, api: Api, goal: str) -> None:
        other = start(api.http, "k2", metadata="note")
        assert other != goal
        assert api.json("GET", f"/goals/{other}")["goal"]["metadata"]["value"] == "note"

    def test_there_must_be_a_published_version(self, api: Api, goal: str) -> None:
        body = {"orchestration_id": "none", "objective": "x", "idempotency_key": "k2"}
        refused = api.post("/goals", json=body)
        assert (refused.status_code, refused.json()["error"]) == (404, "goal_not_found")
        versioned = {**body, "orchestration_id": "article", "orchestration_version": 7}
        assert api.post("/goals", json=versioned).status_code == 404
        assert api.post("/goals", json={"objective": "x"}).status_code == 422
        assert status(api, goal) == "active"

    def test_pause_and_resume(self, api: Api, goal: str) -> None:
        def post(verb: str) -> str:
            return str(api.json("POST", f"/goals/{goal}/{verb}", json={})["outcome"])

        assert [post(verb) for verb in ("resume", "pause", "pause")] == [
            *("not_paused", "paused", "already_paused"),
        ]
        assert status(api, goal) == "paused"
        assert post("resume") == "resumed"
        assert (status(api, goal), kinds(api, goal)) == ("active", [STARTED, PAUSED, RESUMED])
        assert api.post(f"/goals/{goal}/pause").status_code == 415

    def test_cancel(self, api: Api, goal: str) -> None:
        move(api, goal, "submit")
        found = api.json("POST", f"/goals/{goal}/cancel", json={"reason": "enough"})
        assert (found["outcome"], found["goal"]["status"]) == ("Applied", "cancelled")
        assert len(found["dead_lettered_handoff_ids"]) == 1
        again = api.json("POST", f"/goals/{goal}/cancel", json={})
        assert again["outcome"] == "AlreadyTerminal"
        for verb in ("pause", "resume"):
            refused = api.post(f"/goals/{goal}/{verb}", json={})
            assert (refused.status_code, refused.json()["error"]) == (409, "goal_terminal")
            assert refused.json()["status"] == "cancelled"

    def test_lists(self, api: Api, goal: str) -> None:
        other = start(api.http, "k2")
        api.json("POST", f"/goals/{other}/cancel", json={})
        found = api.json("GET", "/goals")
        assert [each["goal_id"] for each in found["goals"]] == [other, goal]
        active = api.json("GET", "/goals", params={"status": "active"})
        assert [each["goal_id"] for each in active["goals"]] == [goal]
        none = api.json("GET", "/goals", params={"orchestration_id": "none"})
        assert none == {"goals": [], "count": 0}

    @pytest.mark.parametrize(
        "path", ["", "/graph", "/runs", "/events", "/events/stream", "/budgets", "/artifacts"]
    )
    def test_unknown_goals(self, shared: Api, path: str) -> None:
        refused = shared.get(f"/goals/none{path}")
        assert (refused.status_code, refused.json()) == (404, {"error": "goal_not_found"})


class TestWays:
    def test_the_next_run(self, api: Api, goal: str) -> None:
        found = move(api, goal, "again")
        assert (found["outcome"], found["handoff"]["status"]) == ("committed", "consumed")
        assert found["link"]["run_id"] == found["downstream_run_id"]
        assert (found["link"]["hop_index"], found["goal"]["hop_count"]) == (1, 1)
        repeated = move(api, goal, "again")
        assert repeated["handoff"]["handoff_id"] == found["handoff"]["handoff_id"]
        other = {"transition_key": "finish", "idempotency_key": "m1", "artifact": ARTIFACT}
        assert api.post(f"/goals/{goal}/transitions", json=other).status_code == 409
        assert api.json("GET", f"/goals/{goal}/runs")["count"] == 2
        assert kinds(api, goal)[-1] == "orchestration.goal.transitioned"
        (artifact,) = api.json("GET", f"/goals/{goal}/artifacts")["artifacts"]
        assert artifact["consumed_by_run_id"] == found["downstream_run_id"]

    @pytest.mark.parametrize(
        ("change", "code", "error"),
        [
            ({"transition_key": "fly"}, 400, "invalid_goal_request"),
            ({"artifact": {"artifact_type": "image"}}, 400, "invalid_goal_request"),
            (
                {"artifact": {"artifact_type": "text", "content_path": "gone.md"}},
                422,
                "artifact_policy_violation",
            ),
            (
                {
                    "artifact": {
                        "artifact_type": "text",
                        "content_path": "README.md",
                        "content_digest": "sha256:00",
                    }
                },
                422,
                "artifact_policy_violation",
            ),
        ],
    )
    def test_ways_that_cannot_be_taken(
        self, api: Api, goal: str, change: Json, code: int, error: str
    ) -> None:
        body = {"transition_key": "again", "idempotency_key": "m1", "artifact": ARTIFACT}
        refused = api.post(f"/goals/{goal}/transitions", json={**body, **change})
        assert (refused.status_code, refused.json()["error"]) == (code, error)
        assert api.json("GET", f"/goals/{goal}/handoffs")["count"] == 0

    def test_an_approval(self, api: Api, goal: str) -> None:
        asked = move(api, goal, "submit")
        handoff = asked["handoff"]["handoff_id"]
        assert (asked["outcome"], asked["goal"]["status"]) == ("pending_approval", "waiting")
        path = f"/goals/{goal}/handoffs/{handoff}/decision"
        assert api.post(path, json={"decision": "maybe"}).status_code == 400
        decided = api.json("POST", path, json={"decision": "approve", "reason": "good"})
        assert decided["handoff"]["status"] == "approved"
        until(lambda: status(api, goal) == "active")
        (given,) = api.json("GET", f"/goals/{goal}/handoffs")["handoffs"]
        assert (given["status"], given["target_node_id"]) == ("consumed", "review")
        assert api.post(path, json={"decision": "reject"}).status_code == 409
        unknown = api.post(f"/goals/{goal}/handoffs/none/decision", json={"decision": "reject"})
        assert (unknown.status_code, unknown.json()["error"]) == (404, "handoff_not_found")

    def test_a_rejection(self, api: Api, goal: str) -> None:
        handoff = move(api, goal, "submit")["handoff"]["handoff_id"]
        path = f"/goals/{goal}/handoffs/{handoff}/decision"
        decided = api.json("POST", path, json={"decision": "reject"})
        assert decided["handoff"]["status"] == "rejected"
        assert status(api, goal) == "active"
        assert api.json("GET", f"/goals/{goal}/runs")["count"] == 1

    def test_a_wait(self, api: Api, goal: str) -> None:
        assert move(api, goal, "print")["goal"]["status"] == "waiting"
        (wait,) = api.json("GET", f"/goals/{goal}/waits")["waits"]
        assert (wait["status"], wait["wait_kind"]) == ("waiting", "external_condition")
        path = f"/goals/{goal}/waits/{wait['wait_id']}"
        assert api.json("GET", path)["wait"] == wait
        answer = {"idempotency_key": "w1", "payload": {"copies": 3}}
        assert api.json("POST", f"{path}/resolve", json=answer)["wait"]["status"] == "woken"
        assert api.json("POST", f"{path}/resolve", json=answer)["wait"]["status"] == "woken"
        other = api.post(f"{path}/resolve", json={"idempotency_key": "w2"})
        assert (other.status_code, other.json()["error"]) == (409, "wait_resolution_conflict")
        found = api.json("GET", f"/goals/{goal}")["goal"]
        assert (found["status"], found["final_artifact"]["value"]) == ("completed", {"copies": 3})
        assert api.get(f"/goals/{goal}/waits/none").json() == {"error": "wait_not_found"}

    @pytest.mark.parametrize(("way", "end"), [("finish", "completed"), ("give-up", "failed")])
    def test_the_end(self, api: Api, goal: str, way: str, end: str) -> None:
        waiting = api.json("POST", f"/goals/{goal}/completion", json={})
        assert (waiting["outcome"], waiting["goal"]["status"]) == ("awaiting_transition", "waiting")
        refused = api.post(f"/goals/{goal}/completion", json={"transition_key": "again"})
        assert (refused.status_code, refused.json()["error"]) == (400, "invalid_goal_request")
        body = {"transition_key": way, "final_artifact": ARTIFACT}
        ended = api.json("POST", f"/goals/{goal}/completion", json=body)
        assert (ended["outcome"], ended["goal"]["status"]) == ("terminal", end)
        late = {"transition_key": "again", "idempotency_key": "m9", "artifact": ARTIFACT}
        refused = api.post(f"/goals/{goal}/transitions", json=late)
        assert (refused.status_code, refused.json()["error"]) == (409, "goal_terminal")

    def test_a_timer(self, api: Api, goal: str) -> None:
        move(api, goal, "sleep")
        api.json("POST", f"/goals/{goal}/pause", json={})
        (wait,) = api.json("GET", f"/goals/{goal}/waits")["waits"]
        assert (wait["wait_kind"], wait["status"]) == ("timer", "waiting")
        path = f"/goals/{goal}/waits/{wait['wait_id']}/resolve"
        assert api.post(path, json={"idempotency_key": "w"}).status_code == 409
        assert api.json("POST", f"/goals/{goal}/resume", json={})["goal"]["status"] == "waiting"
        until(lambda: status(api, goal) == "active")
        assert api.json("GET", f"/goals/{goal}")["goal"]["current_node_id"] == "review"

    def test_a_timer_of_a_goal_that_is_given_up(self, api: Api, goal: str) -> None:
        move(api, goal, "sleep")
        ended = api.json("POST", f"/goals/{goal}/cancel", json={})
        assert len(ended["cancelled_wait_ids"]) == 1
        time.sleep(0.4)
        (wait,) = api.json("GET", f"/goals/{goal}/waits")["waits"]
        assert (wait["status"], status(api, goal)) == ("cancelled", "cancelled")

    def test_the_automation_is_gone(self, api: Api, goal: str) -> None:
        move(api, goal, "sleep")
        for spec in api.json("GET", "/automations/v2")["automations"]:
            api.human(f"/automations/v2/{spec['automation_id']}", method="DELETE")
        until(lambda: status(api, goal) == "failed")
        body = {"orchestration_id": "article", "objective": "x", "idempotency_key": "k2"}
        refused = api.post("/goals", json=body)
        assert (refused.status_code, refused.json()["error"]) == (400, "invalid_goal_request")

    def test_an_end_that_is_a_pause(self, api: Api, goal: str) -> None:
        ended = move(api, goal, "hold")["goal"]
        assert (ended["status"], ended["finished_at_ms"]) == ("paused", None)
        assert api.json("POST", f"/goals/{goal}/resume", json={})["outcome"] == "resumed"

    def test_the_graph(self, api: Api, goal: str) -> None:
        handoff = move(api, goal, "submit")["handoff"]["handoff_id"]
        body = {"decision": "approve"}
        api.json("POST", f"/goals/{goal}/handoffs/{handoff}/decision", json=body)
        until(lambda: status(api, goal) == "active")
        graph = api.json("GET", f"/goals/{goal}/graph")
        states = {node["node_id"]: node["state"] for node in graph["nodes"]}
        assert (states["write"], states["review"], states["done"]) == (
            *("visited", "current"),
            "not_started",
        )
        assert graph["current_workflow"]["run_id"] == graph["nodes"][1]["runs"][0]["run_id"]
        assert len(graph["edges"]) == 9
        assert api.json("GET", f"/goals/{goal}/budgets")["budgets"]["consumed"]["hops"] == 1


class TestStreams:
    def test_messages_have_names_and_ids(self, api: Api, goal: str) -> None:
        with api.listen(f"/goals/{goal}/events/stream") as stream:
            api.json("POST", f"/goals/{goal}/pause", json={"reason": "tea"})
            until(lambda: PAUSED in names(stream) and len(stream.data) == 3)
            assert names(stream) == ["ready", STARTED, PAUSED]
            ids = [line for line in stream.lines if line.startswith("id: ")]
            assert ids == ["id: 1", "id: 2"]
            ready, started, paused = stream.events
        assert (ready["goal_id"], ready["cursor"]) == (goal, 0)
        assert (started["cursor"], started["event"]["event_type"]) == (1, STARTED)
        assert paused["event"]["payload"] == {"goal_id": goal, "reason": "tea"}
        assert stream.headers["content-type"] == "text/event-stream"

    @pytest.mark.parametrize(
        ("params", "last", "first"),
        [
            ({"cursor": "1"}, None, 2),
            ({}, "1", 2),
            ({"cursor": "1"}, "2", 3),
            ({"cursor": "2"}, "not a number", 3),
            ({"cursor": "0"}, "0", 1),
        ],
    )
    def test_a_stream_is_taken_up_again(
        self, api: Api, goal: str, params: dict[str, str], last: str | None, first: int
    ) -> None:
        for verb in ("pause", "resume"):
            api.json("POST", f"/goals/{goal}/{verb}", json={})
        headers = {} if last is None else {"last-event-id": last}
        url = f"{api.server.base_url}/goals/{goal}/events/stream"
        with Listener(url, params=params, headers=headers) as stream:
            until(lambda: len(stream.data) == 5 - first)
            cursors = [each["cursor"] for each in stream.events]
        assert cursors == [first - 1, *range(first, 4)]

    def test_other_goals_are_not_shown(self, api: Api, goal: str) -> None:
        other = start(api.http, "k2")
        with api.listen(f"/goals/{goal}/events/stream") as stream:
            api.json("POST", f"/goals/{other}/pause", json={})
            api.json("POST", f"/goals/{goal}/cancel", json={})
            until(lambda: len(names(stream)) == 3)
            assert names(stream) == ["ready", STARTED, CANCELLED]
            assert [each["cursor"] for each in stream.events[1:]] == [1, 4]

    def test_the_log_cannot_be_read(self, api: Api, goal: str) -> None:
        with api.listen() as others, api.listen(f"/goals/{goal}/events/stream") as stream:
            api.engine.fail_goal_streams("disk is gone")
            assert stream.join() == "clean"
            assert names(stream)[-1] == "error"
            assert stream.events[-1] == {
                "error": "goal_event_read_failed",
                "detail": "disk is gone",
            }
            assert others.ended is None

    @pytest.mark.parametrize(("end", "how"), [("restart", "clean"), ("drop_streams", "dropped")])
    def test_the_log_outlives_the_streams(self, api: Api, goal: str, end: str, how: str) -> None:
        with api.listen(f"/goals/{goal}/events/stream") as stream:
            until(lambda: len(stream.data) == 2)
            getattr(api.engine, end)()
            assert stream.join() == how
        assert kinds(api, goal) == [STARTED]

    def test_pages(self, api: Api, goal: str) -> None:
        for verb in ("pause", "resume"):
            api.json("POST", f"/goals/{goal}/{verb}", json={})
        assert kinds(api, goal, limit="2") == [STARTED, PAUSED]
        assert kinds(api, goal, cursor="2") == [RESUMED]
        page = api.json("GET", f"/goals/{goal}/events", params={"limit": "2"})
        assert (page["count"], page["last_cursor"]) == (2, 2)
        empty = api.json("GET", f"/goals/{goal}/events", params={"cursor": "9"})
        assert (empty["events"], empty["last_cursor"]) == ([], None)

    def test_the_bus_tells_too(self, api: Api, goal: str) -> None:
        with api.listen() as events:
            api.json("POST", f"/goals/{goal}/pause", json={})
            told = events.wait(PAUSED)
        assert (told["goalID"], told["tenantContext"]["org_id"]) == (goal, "local")
