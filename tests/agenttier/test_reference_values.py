"""What the documentation page's reference says of models, errors and credentials: a test each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest

from agenttier_client.flavours import maker
from agenttier_client.support import ADMIN_TOKEN, API_KEY, TOKEN, running, serving
from turnwire import agenttier, errors
from turnwire.agenttier import (
    APIKeyAuth,
    AsyncAgentTierClient,
    AuditEvent,
    BearerTokenAuth,
    CommandResult,
    CreatedBy,
    CurrentUser,
    ForwardedPort,
    KubeconfigAuth,
    SandboxPhase,
    SandboxSummary,
    Template,
    UsageAnalytics,
    credentials,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from turnwire.testing import EmbeddedEngine

    Open = Callable[..., Any]

pytestmark = pytest.mark.anyio


# Models


async def test_sandbox_summary(open_client: Open) -> None:
    async with open_client() as client:
        summary = await (await running(client)).status()
    assert isinstance(summary, SandboxSummary)
    assert (summary.sandbox_id, summary.name, summary.namespace) == ("demo", "demo", "default")
    assert (summary.status, summary.template_ref) == ("Running", "general-coding")
    assert summary.pod_name
    assert isinstance(summary.pvc_name, str)
    # Go's way to write a time, and no RFC 3339; it stays as it is.
    assert str(summary.created_at).endswith("+0000 UTC")
    assert summary.created_by.email == "user@example.com"
    assert summary.message == ""
    assert summary.last_activity_at


async def test_a_sandbox_that_nobody_looked_at_yet(flavour: str) -> None:
    async with serving(flavour, pending=1) as (_, client):
        summary = await (await client.create_sandbox("general-coding", "demo")).status()
    assert (summary.status, summary.phase) == ("", SandboxPhase.UNKNOWN)
    assert (summary.pod_name, summary.pvc_name, summary.template_ref) == ("", "", "")
    # The Router left these out, and they are false.
    assert not summary.last_activity_at


async def test_sandbox_phase() -> None:
    assert [phase.name for phase in SandboxPhase] == [
        "CREATING",
        "RUNNING",
        "STOPPED",
        "ERROR",
        "DELETING",
        "UNKNOWN",
    ]
    assert SandboxPhase("Running") == "Running"
    assert SandboxPhase("") is SandboxPhase("Hibernating") is SandboxPhase.UNKNOWN


async def test_command_result(open_client: Open) -> None:
    async with open_client() as client:
        result = await (await running(client)).exec("echo hi")
    assert isinstance(result, CommandResult)
    assert (result.stdout, result.stderr, result.exit_code) == ("hi\n", "", 0)


async def test_forwarded_port(flavour: str) -> None:
    async with serving(flavour) as (_, client):
        port = await (await running(client)).forward_port(80)
    assert isinstance(port, ForwardedPort)
    # There is none without a preview domain; it is false then, as the page's snippet needs it.
    assert not port.preview_url
    assert str(port.internal_url).endswith(":80")


async def test_template(open_client: Open) -> None:
    async with open_client() as client:
        template = await client.get_template("general-coding")
    assert isinstance(template, Template)
    assert (template.name, template.description) == ("general-coding", "general-coding template")
    assert template.image
    assert template.resource_version
    assert template.spec["mode"] == "code"


async def test_current_user_of_an_api_key(open_client: Open) -> None:
    async with open_client(auth=APIKeyAuth(API_KEY)) as client:
        user = await client.current_user()
    assert isinstance(user, CurrentUser)
    assert (user.sub, user.email, user.name) == ("user-1", "user@example.com", "Example User")
    # The Router writes null for every key.
    assert (user.groups, user.is_admin) == (None, False)


async def test_created_by(open_client: Open) -> None:
    async with open_client() as client:
        await running(client)
        (summary,) = await client.list_sandboxes()
    assert isinstance(summary.created_by, CreatedBy)
    assert (summary.created_by.email, summary.created_by.display_name) == (
        "user@example.com",
        "Example User",
    )


async def test_audit_event(open_client: Open) -> None:
    async with open_client() as client, open_client(ADMIN_TOKEN) as admin:
        # The Router answers null.
        assert await admin.audit_events() == []
        await running(client)
        await client.sharing.share("demo", identity="ada@example.com", level="viewer")
        events = await admin.audit_events()
        with pytest.raises(errors.PermissionDenied, match="admin_required"):
            await client.audit_events()
    assert {type(event) for event in events} == {AuditEvent}
    event = events[0]
    assert (event.sandbox_id, event.sandbox_name, event.namespace) == ("demo", "demo", "default")
    assert event.timestamp
    assert event.event_type
    assert event.user_email == ""
    assert event.details["reason"] == "ada@example.com"


async def test_usage_analytics(open_client: Open) -> None:
    async with open_client() as client, open_client(ADMIN_TOKEN) as admin:
        await running(client)
        usage = await admin.usage()
        with pytest.raises(errors.PermissionDenied):
            await client.usage()
    assert isinstance(usage, UsageAnalytics)
    assert usage.total_sandboxes == 1
    assert usage.to_dict()["status_breakdown"] == {"Running": 1}
    assert usage.to_dict()["template_breakdown"] == {"general-coding": 1}


async def test_models_take_both_spellings_and_what_is_new() -> None:
    """Names in Python are snake_case, those of the wire camelCase; new fields are kept."""
    wire = {"stdout": "", "stderr": "", "exitCode": 3, "signal": "KILL"}
    result = CommandResult.from_dict(wire)
    assert result == CommandResult.from_dict(wire)
    assert result.exit_code == result["exitCode"] == 3
    assert result["signal"] == "KILL"
    assert CommandResult(stdout="", stderr="", exit_code=3).to_dict()["exitCode"] == 3


# Errors


async def test_agent_tier_error() -> None:
    assert agenttier.AgentTierError is errors.TurnwireError
    named = [each for each in agenttier.__all__ if isinstance(getattr(agenttier, each), type)]
    kinds = [kind for name in named if issubclass(kind := getattr(agenttier, name), Exception)]
    assert len(kinds) >= 14
    assert all(issubclass(kind, agenttier.AgentTierError) for kind in kinds)


REFUSALS: dict[str, tuple[int, Any]] = {
    "AuthenticationError": (401, '{"error":"missing_authorization"}'),
    "PolicyViolationError": (403, {"error": "policy_violation", "violations": []}),
    "AuthorizationError": (403, {"error": "scoped key not permitted for this route"}),
    "NotFoundError": (404, {"error": "access denied to sandbox demo"}),
    "ConflictError": (409, {"error": "sandbox is not running"}),
    "APIError": (400, {"error": "name is required"}),
}


async def refused(flavour: str, name: str) -> Any:
    """Return what ``create_sandbox`` raises for a refusal."""
    status, body = REFUSALS[name]
    async with serving(flavour, faults=[{"status": status, "body": body}]) as (_, client):
        with pytest.raises(getattr(agenttier, name)) as caught:
            await client.create_sandbox("general-coding", "demo")
    assert isinstance(caught.value, agenttier.APIError)
    assert caught.value.status_code == status
    return caught.value


async def test_authentication_error(flavour: str) -> None:
    error = await refused(flavour, "AuthenticationError")
    assert error.body == {"error": "missing_authorization"}


async def test_authorization_error(flavour: str) -> None:
    error = await refused(flavour, "AuthorizationError")
    assert not isinstance(error, agenttier.PolicyViolationError)
    assert "scoped key not permitted" in str(error)


async def test_policy_violation_error(flavour: str) -> None:
    assert (await refused(flavour, "PolicyViolationError")).violations == []


async def test_not_found_error(flavour: str) -> None:
    assert "access denied to sandbox demo" in str(await refused(flavour, "NotFoundError"))


async def test_conflict_error(flavour: str) -> None:
    assert "sandbox is not running" in str(await refused(flavour, "ConflictError"))


async def test_sandbox_timeout_error(flavour: str) -> None:
    async with serving(flavour, fates={"demo": {"stuck": True}}) as (_, client):
        sandbox = await client.create_sandbox("general-coding", "demo")
        with pytest.raises(agenttier.SandboxTimeoutError, match="Creating") as caught:
            await sandbox.wait_until_running(timeout=0.05)
    assert isinstance(caught.value, TimeoutError)


async def test_sandbox_error_state(flavour: str) -> None:
    async with serving(flavour, fates={"demo": {"error": "Pod failed: exit 1"}}) as (_, client):
        sandbox = await client.create_sandbox("general-coding", "demo")
        with pytest.raises(agenttier.SandboxErrorState, match="Pod failed: exit 1") as caught:
            await sandbox.wait_until_running()
    assert caught.value.phase == "Error"


async def test_api_error(flavour: str) -> None:
    error = await refused(flavour, "APIError")
    assert (error.status_code, error.body) == (400, {"error": "name is required"})
    assert "name is required" in str(error)


# Credentials


async def test_api_key_auth(open_client: Open) -> None:
    async with open_client(auth=APIKeyAuth(API_KEY)) as client:
        assert (await client.current_user()).sub == "user-1"
    with pytest.raises(ValueError, match="empty"):
        APIKeyAuth("")


async def test_bearer_token_auth(open_client: Open) -> None:
    async with open_client(auth=BearerTokenAuth(TOKEN)) as client:
        assert (await client.current_user()).sub == "user-1"
    with pytest.raises(ValueError, match="empty"):
        BearerTokenAuth("")


async def test_the_environments_api_key(
    flavour: str, engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTTIER_API_KEY", API_KEY)
    monkeypatch.setenv("AGENTTIER_TOKEN", ADMIN_TOKEN)
    async with maker(flavour)(engine.base_url) as client:
        assert (await client.current_user()).groups is None
    (request,) = engine.requests
    assert "x-api-key" in request.headers
    assert "authorization" not in request.headers


async def test_the_environments_token(
    flavour: str, engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTTIER_API_KEY", "")
    monkeypatch.setenv("AGENTTIER_TOKEN", ADMIN_TOKEN)
    async with maker(flavour)(engine.base_url) as client:
        assert (await client.current_user()).is_admin
    assert "x-api-key" not in engine.requests[0].headers


async def test_the_pods_token(
    flavour: str, engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    token.write_text(f"{TOKEN}\n")
    monkeypatch.setattr(credentials, "_TOKEN_FILE", str(token))
    async with maker(flavour)(engine.base_url) as client:
        assert (await client.current_user()).is_admin is False
        # Kubernetes has rotated it.
        token.write_text(f"{ADMIN_TOKEN}\n")
        assert (await client.current_user()).is_admin is True


async def test_a_token_file_of_ones_own(
    flavour: str, engine: EmbeddedEngine[Any], tmp_path: Path
) -> None:
    token = tmp_path / "token"
    token.write_text(TOKEN)
    async with maker(flavour)(engine.base_url, KubeconfigAuth(token)) as client:
        assert (await client.current_user()).sub == "user-1"
        token.unlink()
        with pytest.raises(errors.ConfigurationError, match="cannot be read"):
            await client.current_user()
    assert len(engine.requests) == 1


async def test_no_credentials(
    flavour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(credentials, "_TOKEN_FILE", str(tmp_path / "none"))
    async with serving(flavour, dev_auth=True) as (engine, client):
        assert (await client.current_user()).name == "Dev User"
    assert not {"x-api-key", "authorization"} & set(engine.requests[0].headers)


async def test_explicit_credentials_win(
    open_client: Open, monkeypatch: pytest.MonkeyPatch, engine: EmbeddedEngine[Any]
) -> None:
    monkeypatch.setenv("AGENTTIER_API_KEY", "atk_of_nobody")
    async with open_client(auth=BearerTokenAuth(TOKEN)) as client:
        assert (await client.current_user()).sub == "user-1"
    assert "x-api-key" not in engine.requests[0].headers


async def test_a_function(flavour: str, engine: EmbeddedEngine[Any]) -> None:
    tokens = iter([TOKEN, ADMIN_TOKEN])
    async with maker(flavour)(engine.base_url, lambda: next(tokens)) as client:
        assert (await client.current_user()).is_admin is False
        assert (await client.current_user()).is_admin is True


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_coroutine_function(backend: str, engine: EmbeddedEngine[Any]) -> None:
    async def token() -> str:
        await anyio.lowlevel.checkpoint()
        return TOKEN

    async def main() -> None:
        async with AsyncAgentTierClient(engine.base_url, token) as client:
            assert (await client.current_user()).sub == "user-1"

    anyio.run(main, backend=backend)
