"""Webhook triggers and the backlog of a run: what belongs to automations beside them."""

import pytest

from testing.tandem.orchestrated import AUTOMATION
from testing.tandem.support import HUMAN, Api, Json, until


@pytest.fixture
def automation(api: Api) -> str:
    return str(api.human("/automations/v2", AUTOMATION)["automation"]["automation_id"])


@pytest.fixture
def base(automation: str) -> str:
    return f"/automations/v2/{automation}/webhook-triggers"


def create(api: Api, base: str, **more: object) -> Json:
    return api.human(base, {"provider": "GitHub.com", "provider_event_kind": "Push", **more})


def deliveries(api: Api, path: str) -> list[Json]:
    found: list[Json] = api.json("GET", f"{path}/deliveries")["deliveries"]
    return found


class TestTriggers:
    def test_the_secret_is_shown_once(self, api: Api, base: str) -> None:
        made = create(api, base)
        secret, trigger = made["new_secret"], made["trigger"]
        assert (made["secret_one_time"], trigger["provider"]) == (True, "github")
        assert (trigger["provider_event_kind"], trigger["enabled"]) == ("push", True)
        assert trigger["callback_url"].startswith(api.server.base_url + "/webhooks/automations/")
        path = f"{base}/{trigger['trigger_id']}"
        rotated = api.human(f"{path}/rotate-secret")
        assert rotated["new_secret"] != secret
        assert rotated["trigger"]["secret_status"]["secret_version"] == 2
        for text in (api.get(base).text, api.get(path).text):
            assert secret not in text
            assert rotated["new_secret"] not in text

    def test_changes(self, api: Api, base: str) -> None:
        path = f"{base}/{create(api, base)['trigger']['trigger_id']}"
        change = {"name": "Pushes", "signature_scheme": "github_hmac_sha256"}
        changed = api.human(path, change, "PATCH")["trigger"]
        assert (changed["name"], changed["signature_scheme"]) == tuple(change.values())
        assert changed["provider"] == "github"
        assert api.human(f"{path}/disable")["trigger"]["enabled"] is False
        assert api.human(path, {"enabled": True}, "PATCH")["trigger"]["enabled"] is True
        assert api.json("GET", base)["count"] == 1
        assert api.human(path, method="DELETE")["deleted"] is True
        gone = api.get(path)
        code = "AUTOMATION_WEBHOOK_TRIGGER_NOT_FOUND"
        assert (gone.status_code, gone.json()["code"]) == (404, code)

    @pytest.mark.parametrize(
        ("body", "status"),
        [({}, 422), ({"provider": " "}, 400), ({"provider": "x", "signature_scheme": "y"}, 422)],
    )
    def test_bad_triggers(self, api: Api, base: str, body: Json, status: int) -> None:
        assert api.post(base, json=body, headers=HUMAN).status_code == status

    def test_only_people_change_them(self, api: Api, base: str) -> None:
        path = f"{base}/{create(api, base)['trigger']['trigger_id']}"
        for response in (
            api.post(base, json={"provider": "github"}),
            api.patch(path, json={"name": "x"}),
            api.post(f"{path}/disable"),
            api.post(f"{path}/rotate-secret"),
            api.delete(path),
        ):
            code = response.json()["code"]
            assert (response.status_code, code) == (501, "PREMIUM_FEATURE_REQUIRED")
        assert api.get(path).status_code == 200

    def test_they_belong_to_their_automation(self, api: Api, base: str) -> None:
        trigger = create(api, base)["trigger"]["trigger_id"]
        other = api.human("/automations/v2", AUTOMATION)["automation"]["automation_id"]
        foreign = api.get(f"/automations/v2/{other}/webhook-triggers/{trigger}")
        assert foreign.status_code == 404
        nowhere = api.get("/automations/v2/none/webhook-triggers")
        code = "AUTOMATION_V2_NOT_FOUND"
        assert (nowhere.status_code, nowhere.json()["code"]) == (404, code)


class TestDeliveries:
    def test_a_request_starts_a_run(self, api: Api, base: str) -> None:
        trigger = create(api, base)["trigger"]["trigger_id"]
        path = f"{base}/{trigger}"
        for event in ("e1", "e1", "e2"):
            api.engine.deliver_webhook(trigger, {"ref": "main"}, event)
        until(lambda: len(deliveries(api, path)) == 3)
        third, second, first = deliveries(api, path)
        assert [each["status"] for each in (first, second, third)] == [
            *("accepted", "duplicate", "accepted"),
        ]
        assert second["duplicate_of_delivery_id"] == first["delivery_id"]
        assert second["queued_run_id"] is None
        run = api.json("GET", f"/automations/v2/runs/{first['queued_run_id']}")["run"]
        assert run["trigger_type"] == "webhook"
        one = api.json("GET", f"{path}/deliveries/{first['delivery_id']}")["delivery"]
        assert (one, one["sanitized_preview"]) == (first, {"ref": "main"})
        counts = api.json("GET", path)["trigger"]["delivery_counts"]
        assert (counts["total"], counts["accepted"], counts["duplicate"]) == (3, 2, 1)
        assert len(api.json("GET", f"{path}/deliveries?limit=1")["deliveries"]) == 1
        assert api.get(f"{path}/deliveries/none").status_code == 404

    def test_a_disabled_trigger_starts_nothing(self, api: Api, base: str) -> None:
        trigger = create(api, base, enabled=False)["trigger"]["trigger_id"]
        api.engine.deliver_webhook(trigger, {})
        (found,) = until(lambda: deliveries(api, f"{base}/{trigger}"))
        assert (found["status"], found["queued_run_id"]) == ("disabled", None)
        with pytest.raises(KeyError):
            api.engine.deliver_webhook("none", {})


class TestBacklog:
    @pytest.fixture
    def path(self, api: Api, automation: str) -> str:
        run = api.human(f"/automations/v2/{automation}/run_now")["run"]["run_id"]
        context = f"automation-v2-{run}"
        body = {"run_id": context, "objective": "Backlog"}
        api.json("POST", "/context/runs", json=body)
        kinds = {"t1": "automation_backlog_item", "t2": "research"}
        tasks = [{"id": name, "task_type": kind} for name, kind in kinds.items()]
        api.json("POST", f"/context/runs/{context}/tasks", json={"tasks": tasks})
        return f"/automations/v2/runs/{run}/backlog/tasks"

    def test_a_task_is_taken_for_a_while(self, api: Api, path: str) -> None:
        body = {"agent_id": "a1", "lease_ms": 60_000}
        claimed = api.json("POST", f"{path}/t1/claim", json=body)
        assert (claimed["ok"], claimed["agent_id"]) == (True, "a1")
        assert (claimed["task"]["status"], claimed["task"]["lease_owner"]) == ("in_progress", "a1")
        assert claimed["contextRunID"].startswith("automation-v2-")
        busy = api.post(f"{path}/t1/claim", json={})
        code = "AUTOMATION_V2_BACKLOG_TASK_NOT_CLAIMABLE"
        assert (busy.status_code, busy.json()["code"]) == (409, code)
        again = api.json("POST", f"{path}/t1/requeue", json={"reason": "late"})
        assert (again["task"]["status"], again["reason"]) == ("runnable", "late")
        assert "lease_owner" not in again["task"]
        reclaimed = api.json("POST", f"{path}/t1/claim", json={"lease_ms": 1})["task"]
        assert reclaimed["attempt"] == 2
        until(lambda: api.post(f"{path}/t1/claim", json={}).status_code == 200)

    @pytest.mark.parametrize("task", ["none", "t2"])
    def test_no_task_of_the_backlog(self, api: Api, path: str, task: str) -> None:
        for verb in ("claim", "requeue"):
            refused = api.post(f"{path}/{task}/{verb}", json={})
            code = "AUTOMATION_V2_BACKLOG_TASK_NOT_FOUND"
            assert (refused.status_code, refused.json()["code"]) == (404, code)

    def test_what_is_done_stays_done(self, api: Api, path: str) -> None:
        context = f"automation-v2-{path.split('/')[4]}"
        done = {"id": "t3", "task_type": "automation_backlog_item", "status": "done"}
        api.json("POST", f"/context/runs/{context}/tasks", json={"tasks": [done]})
        refused = api.post(f"{path}/t3/requeue", json={})
        assert (refused.status_code, refused.json()["status"]) == (409, "done")

    def test_no_run(self, shared: Api) -> None:
        refused = shared.post("/automations/v2/runs/none/backlog/tasks/t/claim", json={})
        code = "AUTOMATION_V2_RUN_NOT_FOUND"
        assert (refused.status_code, refused.json()["code"]) == (404, code)
