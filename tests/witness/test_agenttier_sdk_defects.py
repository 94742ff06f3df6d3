"""Where AgentTier's published client fails on the Router's answers.

The release is pinned: a test that fails after an update says that a defect is gone.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pydantic import ValidationError

from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.agenttier import Fault, StreamFault
from witness.agenttier_sdk import KEY, configured, directory, running, sdk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.testing.agenttier import Engine


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine[Engine]]:
    with serve("agenttier", api_key=KEY, admin_token="adm") as found:
        yield found


@pytest.fixture
def client(engine: EmbeddedEngine[Engine]) -> Iterator[Any]:
    auth = sdk().APIKeyAuth(KEY)
    with sdk().AgentTierClient(api_url=engine.base_url, auth=auth) as found:
        yield found


def test_groups_that_are_null(engine: EmbeddedEngine[Engine], client: Any) -> None:
    with pytest.raises(ValidationError, match="groups"):
        client.current_user()
    auth = sdk().BearerTokenAuth("adm")
    with sdk().AgentTierClient(api_url=engine.base_url, auth=auth) as admin:
        assert admin.current_user().is_admin


def test_an_end_without_an_exit_looks_like_an_end(client: Any) -> None:
    result = configured(client).agent.invoke("end early")
    assert (result.stdout, result.exit_code, result.reason) == ("so far", -1, "error")


def test_an_event_is_torn_at_a_character(client: Any) -> None:
    events = list(configured(client).agent.invoke_stream("odd lines"))
    torn = [event.data for event in events if "nel" in str(event.data) or "ends" in str(event.data)]
    assert torn == [{"data": '{"data":"ends'}]


def test_errors_of_streams_are_of_no_class(engine: EmbeddedEngine[Engine], client: Any) -> None:
    sandbox = configured(client)
    bad = [{"path": "/workspace/x", "contentBase64": "!!!"}]
    with pytest.raises(RuntimeError, match="configure failed during files") as caught:
        sandbox.agent.configure(files=bad)
    assert not isinstance(caught.value, sdk().AgentTierError)
    engine.engine.break_next(StreamFault(on="configure", without_end=True))
    with pytest.raises(RuntimeError, match="ended without a result event"):
        sandbox.agent.configure(entrypoint=["x"])


def test_a_dropped_connection_is_the_http_librarys_error(client: Any) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        configured(client).agent.invoke("cut the line")


def test_an_installation_that_failed_is_no_error(client: Any) -> None:
    result = running(client).agent.configure(install_command=["fail", "to", "install"])
    assert result.install_exit_code == 7


def test_an_empty_file_cannot_be_sent(client: Any) -> None:
    with pytest.raises(sdk().APIError, match="must set content or contentBase64"):
        running(client).agent.configure(files=[("/workspace/__init__.py", b"")])


def test_no_class_for_what_must_come_first_or_later(client: Any) -> None:
    sandbox = running(client)
    with pytest.raises(sdk().APIError) as caught:
        sandbox.agent.invoke("x")
    assert caught.value.status_code == 424
    sandbox.agent.configure(entrypoint=["agent"])
    one, two = (sandbox.agent.invoke_stream("wait for me") for _ in range(2))
    assert next(one).event == next(two).event == "start"
    with pytest.raises(sdk().APIError) as caught:
        sandbox.agent.invoke("x")
    assert (caught.value.status_code, caught.value.body["limit"]) == (429, 2)
    one.close()
    two.close()


def test_a_policy_violation_says_nothing_by_itself(
    engine: EmbeddedEngine[Engine], client: Any
) -> None:
    body = {"allowedTemplates": ["other"]}
    url = f"{engine.base_url}/api/v1/governance/policies"
    httpx.put(url, json=body, headers={"Authorization": "Bearer adm"}).raise_for_status()
    with pytest.raises(sdk().PolicyViolationError) as caught:
        client.create_sandbox(template="general-coding", name="x")
    assert str(caught.value) == "policy_violation"
    assert [each["code"] for each in caught.value.violations] == ["template_not_allowed"]


def test_a_failure_that_heals_itself_is_taken_for_the_end(client: Any) -> None:
    sandbox = client.create_sandbox(template="general-coding", name="infra-failure")
    with pytest.raises(sdk().SandboxErrorState, match="before restart attempt 1/5"):
        sandbox.wait_until_running(timeout=5, poll_interval=0.01)
    sandbox.wait_until_running(timeout=5, poll_interval=0.01)


def test_ids_are_not_escaped(engine: EmbeddedEngine[Engine], client: Any) -> None:
    with pytest.raises(sdk().NotFoundError):
        client.get_sandbox("x?status=Running")
    assert (engine.requests[-1].path, engine.requests[-1].query) == (
        "/api/v1/sandboxes/x",
        "status=Running",
    )


def test_nothing_is_tried_again(engine: EmbeddedEngine[Engine], client: Any) -> None:
    engine.engine.fail_next(Fault(status=503, body={"error": "busy"}))
    with pytest.raises(sdk().APIError, match="503"):
        client.list_templates()
    assert client.list_templates()


def test_the_command_cannot_start() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "agenttier.cli", "version"],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(directory())},
    )
    assert found.returncode == 1
    assert "conflicting option string: --output" in found.stderr
