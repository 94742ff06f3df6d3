"""/context/runs: logs, blackboards, tasks, and the streams over them."""

import json
from typing import Any

import pytest

from testing.tandem.conftest import Boot
from testing.tandem.support import Api, Json, Listener, until


def create(api: Api, run_id: str, workspace: str = "/work") -> str:
    lease = {"workspace_id": "w", "canonical_path": workspace, "lease_epoch": 1}
    body = {"run_id": run_id, "objective": "Test", "workspace": lease}
    return str(api.json("POST", "/context/runs", json=body)["run"]["run_id"])


def write(api: Api, run_id: str, kind: str = "step_started", **more: Any) -> Json:
    body = {"type": kind, "status": "running", "payload": {"n": 1}, **more}
    found: Json = api.json("POST", f"/context/runs/{run_id}/events", json=body)["event"]
    return found


def seqs(listener: Listener) -> list[int]:
    return [each["properties"]["seq"] for each in listener.events if "properties" in each]


class TestRecords:
    def test_a_run_and_its_log(self, api: Api) -> None:
        run = create(api, "c1")
        made = write(api, run, step_id="s1")
        assert (made["seq"], made["type"], made["step_id"]) == (1, "step_started", "s1")
        write(api, run, "step_done", status="completed")
        found = api.json("GET", f"/context/runs/{run}")["run"]
        assert (found["status"], found["last_event_seq"]) == ("completed", 2)
        rows = api.json("GET", f"/context/runs/{run}/events")["events"]
        assert [row["seq"] for row in rows] == [1, 2]
        (last,) = api.json("GET", f"/context/runs/{run}/events", params={"tail": "1"})["events"]
        assert last["type"] == "step_done"

    def test_lists_and_refusals(self, api: Api) -> None:
        create(api, "c1")
        create(api, "c2", "/other")
        assert api.post("/context/runs", json={"run_id": "c1", "objective": "x"}).status_code == 409
        found = api.json("GET", "/context/runs", params={"workspace": "/other"})["runs"]
        assert [each["run_id"] for each in found] == ["c2"]
        missing = api.get("/context/runs/none")
        assert (missing.status_code, missing.content) == (404, b"")
        bad = {"type": "x", "status": "happy"}
        assert api.post("/context/runs/c1/events", json=bad).status_code == 422

    def test_the_blackboard(self, api: Api) -> None:
        run = create(api, "c1")
        path = f"/context/runs/{run}/blackboard"
        fact = {"op": "add_fact", "payload": {"id": "f1", "text": "Use WAL"}}
        made = api.json("POST", f"{path}/patches", json=fact)
        assert (made["patch"]["seq"], made["patch"]["op"]) == (1, "add_fact")
        assert api.json("GET", path)["blackboard"]["facts"] == [fact["payload"]]
        question = {"op": "add_open_question", "payload": {"id": "q1"}}
        api.json("POST", f"{path}/patches", json=question)
        rest = api.json("GET", f"{path}/patches", params={"since_seq": "1"})["patches"]
        assert [each["op"] for each in rest] == ["add_open_question"]
        tasks = {"tasks": [{"id": "t1", "task_type": "research"}]}
        board = api.json("POST", f"/context/runs/{run}/tasks", json=tasks)["blackboard"]
        assert [task["id"] for task in board["tasks"]] == ["t1"]
        assert api.post(f"/context/runs/{run}/tasks", json={"tasks": []}).status_code == 400
        (event,) = api.json("GET", f"/context/runs/{run}/events")["events"]
        assert (event["type"], event["payload"]["task_id"]) == ("context.task.created", "t1")


class TestSessions:
    def test_a_session_writes_its_runs_down(self, api: Api) -> None:
        rule = {"permission": "*", "action": "allow"}
        session = api.session(permission=[rule])
        api.ask(session, "read the file")
        rows = api.json("GET", f"/context/runs/session-{session}/events")["events"]
        kinds = [row["type"] for row in rows]
        assert (kinds[0], kinds[-1]) == ("session_run_started", "session_run_finished")
        assert set(kinds[1:-1]) == {"session_tool_updated"}
        assert rows[-1]["status"] == "completed"
        assert {row["payload"]["sessionID"] for row in rows} == {session}

    def test_old_releases_name_the_session_in_the_part(self, boot: Boot) -> None:
        api = boot(version="0.7.1")
        session = api.session(permission=[{"permission": "*", "action": "allow"}])
        api.ask(session, "read the file")
        rows = api.json("GET", f"/context/runs/session-{session}/events")["events"]
        tools = [row for row in rows if row["type"] == "session_tool_updated"]
        assert tools[-1]["payload"]["part"]["state"] == "completed"

    def test_what_is_no_session_is_not_written_down(self, api: Api) -> None:
        api.engine.publish("session.run.started", {"sessionID": "none", "runID": "r"})
        api.engine.publish("message.part.updated", {"part": "text"})
        assert api.json("GET", "/context/runs")["runs"] == []

    def test_a_cancelled_one(self, api: Api) -> None:
        session = api.session()
        api.prompt(session, "wait for me")
        api.json("POST", f"/session/{session}/cancel")
        path = f"/context/runs/session-{session}"
        rows = api.json("GET", f"{path}/events")["events"]
        assert [row["status"] for row in rows[:2]] == ["running", "cancelled"]
        assert api.json("GET", path)["run"]["run_type"] == "session"


class TestStreamOfOneRun:
    def test_what_there_is_and_what_comes(self, api: Api) -> None:
        run = create(api, "c1")
        write(api, run)
        with api.listen(f"/context/runs/{run}/events/stream") as stream:
            write(api, run)
            until(lambda: seqs(stream) == [1, 2])
            ready, first, _ = stream.events
        assert (ready["status"], ready["stream"]) == ("ready", "context_run_events")
        assert (ready["runID"], ready["path"].endswith("events.jsonl")) == (run, True)
        assert (first["type"], first["properties"]["type"]) == ("run.event", "step_started")
        assert not any(line.startswith(("id:", "event:")) for line in stream.lines)

    @pytest.mark.parametrize(
        ("params", "expected"),
        [
            ({"since_seq": "2"}, [3, 4]),
            ({"tail": "1"}, [3, 4]),
            ({"since_seq": "1", "tail": "5"}, [2, 3, 4]),
            ({"since_seq": "3"}, [4]),
            ({"tail": "0"}, [1, 2, 3, 4]),
        ],
    )
    def test_where_it_begins(self, api: Api, params: dict[str, str], expected: list[int]) -> None:
        run = create(api, "c1")
        for _ in range(3):
            write(api, run)
        with api.listen(f"/context/runs/{run}/events/stream", **params) as stream:
            write(api, run)
            until(lambda: len(seqs(stream)) == len(expected))
            assert seqs(stream) == expected

    def test_a_run_that_nobody_made_is_silent(self, shared: Api) -> None:
        with shared.listen("/context/runs/none/events/stream") as stream:
            assert [each["runID"] for each in stream.events] == ["none"]


class TestStreamOfAWorkspace:
    path = "/context/runs/events/stream"

    def test_logs_and_blackboards(self, api: Api) -> None:
        create(api, "c1")
        create(api, "c2", "/other")
        write(api, "c1")
        with api.listen(self.path, workspace="/work") as stream:
            patch = {"op": "add_fact", "payload": {"id": "f1"}}
            api.json("POST", "/context/runs/c1/blackboard/patches", json=patch)
            write(api, "c2")
            write(api, "c1")
            until(lambda: len(stream.events) == 4)
            ready, *rest = stream.events
        assert (ready["kind"], ready["subscribed_run_ids"]) == ("ready", ["c1"])
        assert [(each["kind"], each["seq"]) for each in rest] == [
            ("context_run_event", 1),
            ("blackboard_patch", 1),
            ("context_run_event", 2),
        ]
        assert {each["run_id"] for each in rest} == {"c1"}
        assert rest[0]["payload"]["type"] == "step_started"

    @pytest.mark.parametrize(
        ("params", "expected"),
        [
            ({"tail": "1"}, [2]),
            ({"cursor": json.dumps({"events": {"c1": 1}})}, [2]),
            ({"cursor": json.dumps({"events": {"c1": 0}}), "tail": "1"}, [1, 2]),
            ({"cursor": json.dumps({"patches": {"c1": 1}})}, [1, 2]),
        ],
    )
    def test_where_it_begins(self, api: Api, params: dict[str, str], expected: list[int]) -> None:
        create(api, "c1")
        write(api, "c1")
        write(api, "c1")
        with api.listen(self.path, workspace="/work", run_ids="c1", **params) as stream:
            until(lambda: len(stream.events) == 1 + len(expected))
            assert [each["seq"] for each in stream.events[1:]] == expected

    @pytest.mark.parametrize(
        "params",
        [
            {},
            {"workspace": "/work", "run_ids": "none"},
            {"workspace": "/work", "run_ids": "c2"},
            {"workspace": "/work", "cursor": "{"},
            {"workspace": "/work", "cursor": '{"events":{"c1":-1}}'},
        ],
    )
    def test_what_is_refused(self, api: Api, params: dict[str, str]) -> None:
        create(api, "c1")
        create(api, "c2", "/other")
        refused = api.get(self.path, params=params)
        assert (refused.status_code, refused.content) == (400, b"")
