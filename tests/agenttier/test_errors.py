"""The Router's refusals over real sockets: what they are called, and what they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from agenttier_client.flavours import maker
from agenttier_client.support import ADMIN_TOKEN, TOKEN, garbled, requests_to, running, serving
from turnwire import errors
from turnwire.agenttier import (
    AlreadyExists,
    APIKeyAuth,
    BearerTokenAuth,
    PolicyViolationError,
    SandboxErrorState,
)
from turnwire.testing import serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from turnwire.testing import EmbeddedEngine

    Open = Callable[..., Any]

pytestmark = pytest.mark.anyio


class TestCredentials:
    """The Router sends these as text, most of them JSON."""

    @pytest.mark.parametrize(
        ("auth", "said"),
        [
            (None, "missing_authorization"),
            (APIKeyAuth("atk_of_nobody"), "invalid_api_key"),
        ],
    )
    async def test_that_are_refused(
        self, auth: Any, said: str, flavour: str, engine: EmbeddedEngine[Any]
    ) -> None:
        async with maker(flavour)(engine.base_url, auth) as client:
            with pytest.raises(errors.AuthenticationFailed, match=said) as caught:
                await client.list_sandboxes()
        assert caught.value.body == {"error": said}
        assert caught.value.headers["content-type"].startswith("text/plain")
        assert caught.value.retry_safe

    async def test_whose_refusal_is_no_json(self, flavour: str) -> None:
        problem = 'token is unverifiable: kid "k1" not found'
        with serve("agenttier", token=TOKEN, token_problem=problem) as engine:
            async with maker(flavour)(engine.base_url, BearerTokenAuth("a.b.c")) as client:
                with pytest.raises(errors.AuthenticationFailed, match="k1") as caught:
                    await client.list_sandboxes()
        assert isinstance(caught.value.body, str)
        assert problem in caught.value.body

    async def test_whose_refusal_is_json(self, flavour: str, engine: EmbeddedEngine[Any]) -> None:
        async with maker(flavour)(engine.base_url, BearerTokenAuth("a.b.c")) as client:
            with pytest.raises(errors.AuthenticationFailed, match="malformed") as caught:
                await client.list_sandboxes()
        assert caught.value.body["error"] == "invalid_token"

    async def test_a_bad_key_beside_a_good_token(
        self, open_client: Open, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client(headers={"X-API-Key": "atk_of_nobody"}) as client:
            with pytest.raises(errors.AuthenticationFailed, match="invalid_api_key"):
                await client.list_sandboxes()

    async def test_what_is_for_admins(self, open_client: Open) -> None:
        async with open_client() as client:
            with pytest.raises(errors.PermissionDenied, match="admin_required") as caught:
                await client.usage()
        assert caught.value.body == {"error": "admin_required"}


class TestCreating:
    async def test_a_name_that_is_taken(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            await client.create_sandbox("general-coding", "demo")
            with pytest.raises(AlreadyExists, match="already exists") as caught:
                await client.create_sandbox("general-coding", "demo")
            # The Router says 500, which other requests are repeated on.
            assert [each.status for each in requests_to(engine, "/sandboxes")] == [201, 500]
        assert isinstance(caught.value, errors.Conflict)
        assert caught.value.status == 500

    async def test_a_template_that_is_not_there(self, flavour: str) -> None:
        async with serving(flavour, pending=1) as (_, client):
            sandbox = await client.create_sandbox("no-such-template", "demo")
            with pytest.raises(SandboxErrorState, match="no-such-template not found"):
                await sandbox.wait_until_running()

    async def test_against_policies(self, open_client: Open) -> None:
        policy = {"allowedTemplates": ["general-coding"], "maxTimeout": "1h"}
        async with open_client() as client, open_client(ADMIN_TOKEN) as admin:
            await admin.governance.set_cluster(policy)
            with pytest.raises(PolicyViolationError) as caught:
                await client.create_sandbox("langgraph-agent", "demo", timeout="8h")
        codes = [violation["code"] for violation in caught.value.violations]
        assert codes == ["template_not_allowed", "timeout_exceeded"]
        assert all(violation["message"] for violation in caught.value.violations)
        assert isinstance(caught.value, errors.PermissionDenied)

    @pytest.mark.parametrize("odd", [None, 3, "no", {"code": "x"}, [], [3]])
    async def test_violations_that_are_none(self, odd: Any, flavour: str) -> None:
        body = {"error": "policy_violation", "violations": odd}
        async with serving(flavour, faults=[{"status": 403, "body": body}]) as (_, client):
            with pytest.raises(PolicyViolationError) as caught:
                await client.create_sandbox("general-coding", "demo")
        assert caught.value.violations == []

    @pytest.mark.parametrize("name", ["timeout", "idle_timeout"])
    async def test_a_duration_without_a_unit(self, name: str, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            with pytest.raises(errors.InvalidRequest, match=name):
                await client.create_sandbox("general-coding", "demo", **{name: "30"})
            assert engine.requests == ()

    @pytest.mark.parametrize("given", [("", "demo"), ("general-coding", "")])
    async def test_without_a_name(self, given: tuple[str, str], flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            with pytest.raises(errors.InvalidRequest, match="must be given"):
                await client.create_sandbox(*given)
            assert engine.requests == ()


class TestWaiting:
    async def test_an_error_that_mends_itself(self, flavour: str) -> None:
        async with serving(flavour, fates={"demo": {"restarts": 1}}, restarting=2) as (_, client):
            sandbox = await client.create_sandbox("general-coding", "demo")
            summary = await sandbox.wait_until_running(poll_interval=0.01)
        assert summary.status == "Running"

    async def test_one_that_was_stopped(self, flavour: str) -> None:
        async with serving(flavour) as (engine, client):
            sandbox = await running(client)
            engine.engine.stop_sandbox("demo", "Idle timeout exceeded")
            with pytest.raises(SandboxErrorState, match="Idle timeout exceeded") as caught:
                await sandbox.wait_until_running()
        assert caught.value.phase == "Stopped"

    async def test_one_that_was_deleted(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            sandbox = await running(client)
            await sandbox.terminate()
            with pytest.raises(errors.NotFound):
                await sandbox.wait_until_running()


class TestOtherAnswers:
    async def test_no_route(self, flavour: str, engine: EmbeddedEngine[Any]) -> None:
        """Nor is there a 405: the wrong address is no JSON and has no request id."""
        async with maker(flavour)(f"{engine.base_url}/elsewhere") as client:
            with pytest.raises(errors.NotFound, match="404 page not found") as caught:
                await client.current_user()
        assert caught.value.body.strip() == "404 page not found"
        assert caught.value.request_id is None

    async def test_a_request_id(self, flavour: str) -> None:
        async with serving(flavour) as (_, client):
            with pytest.raises(errors.NotFound) as caught:
                await client.get_sandbox("demo")
        request_id = caught.value.request_id or ""
        assert len(request_id) == 16
        assert request_id in str(caught.value)
        assert str(caught.value.request).startswith("GET http://")

    async def test_a_command_in_a_sandbox_that_does_not_run(self, flavour: str) -> None:
        async with serving(flavour, pending=5) as (_, client):
            sandbox = await client.create_sandbox("general-coding", "demo")
            with pytest.raises(errors.Conflict, match="not running"):
                await sandbox.exec("true")

    @pytest.mark.parametrize(
        "body", ["not json", b"\xff".decode("latin-1"), "[1]", '{"sandboxes": 3}', "{}", ""]
    )
    async def test_answers_that_are_none(self, body: str, flavour: str) -> None:
        async with garbled(flavour, body) as client:
            with pytest.raises(errors.ProtocolError, match=r"sandboxes\.list"):
                await client.list_sandboxes()

    @pytest.mark.parametrize("body", ['{"templates": [3]}', '{"templates": {"a": {}}}'])
    async def test_lists_of_something_else(self, body: str, flavour: str) -> None:
        async with garbled(flavour, body) as client:
            with pytest.raises(errors.ProtocolError, match=r"templates\.list"):
                await client.list_templates()

    async def test_lists_that_are_null(self, flavour: str) -> None:
        for name, method in (
            ("sandboxes", "list_sandboxes"),
            ("templates", "list_templates"),
            ("events", "audit_events"),
        ):
            async with garbled(flavour, f'{{"{name}":null}}\n') as client:
                assert await getattr(client, method)() == []
