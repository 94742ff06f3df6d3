"""What a gateway refuses, and as which error the published client reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from turnwire.testing.trueforge import Fault
from witness.trueforge_gateway_sdk import AGENT, KEY, Witness, part, read, sdk, witness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def gateway() -> Iterator[Witness]:
    with witness() as found:
        yield found


def test_not_there(gateway: Witness) -> None:
    session = gateway.session()
    calls = (
        lambda: gateway.sessions.get_session(session_id="none"),
        lambda: gateway.sessions.create_session(agent_name="nobody"),
        lambda: list(gateway.sessions.list_sessions(agent_name="nobody")),
        lambda: gateway.drafts.get_draft_session(draft_session_id=session.id),
        lambda: session.get_turn("none"),
        lambda: list(gateway.drafts.download_sandbox_file("none", path="/a")),
    )
    for call in calls:
        with pytest.raises(sdk().NotFoundError) as caught:
            call()
        assert caught.value.body.error.message.endswith(
            ("not found: none", "not found: nobody", f"not found: {session.id}")
        )


def test_a_message_while_something_is_pending(gateway: Witness) -> None:
    session = gateway.session()
    gateway.say("[delete]", session)
    refused = gateway.say("hello", session)
    assert (refused.items, refused.status) == ([], 422)
    # The release does not know this status here, so its body has no class either.
    assert type(refused.error) is part("core.api_error").ApiError


def test_malformed(gateway: Witness) -> None:
    refused = gateway.say("hello", gateway.session(), previous_turn_id=None)
    assert isinstance(refused.error, sdk().BadRequestError)
    with pytest.raises(sdk().BadRequestError, match="limit"):
        gateway.sessions.list_sessions(agent_name=AGENT, limit=101)


def test_whose_session_it_is() -> None:
    users = {KEY: "me", "another-key": "somebody"}
    with witness(tokens=users) as found, httpx.Client() as http:
        session = found.session()
        options = {"base_url": found.engine.base_url, "httpx_client": http}
        make = part("agents").AgentSessionClient
        with pytest.raises(sdk().ForbiddenError):
            make(api_key="another-key", **options).get_session(session_id=session.id)
        with pytest.raises(sdk().UnauthorizedError):
            make(api_key="no-key", **options).get_session(session_id=session.id)


def test_a_stream_that_is_gone() -> None:
    with witness(stream_window=0) as found:
        turn = found.say("hello").turn
        assert isinstance(read(turn, turn.stream()).error, sdk().PreconditionFailedError)


def cancel(found: Witness) -> None:
    found.session().cancel()


def subscribe(found: Witness) -> None:
    list(found.say("hello").turn.stream())


def download(found: Witness) -> None:
    list(found.drafts.download_sandbox_file("any", path="/a"))


@pytest.mark.parametrize(
    ("call", "path", "status", "name"),
    [
        (cancel, "/cancel", 412, "PreconditionFailedError"),
        (cancel, "/cancel", 424, "FailedDependencyError"),
        (subscribe, "/subscribe", 504, "GatewayTimeoutError"),
        (download, "/file", 410, "GoneError"),
        (download, "/file", 413, "ContentTooLargeError"),
        (download, "/file", 502, "BadGatewayError"),
    ],
)
def test_what_goes_wrong_behind_a_gateway(
    call: Callable[[Witness], None], path: str, status: int, name: str
) -> None:
    error = {"message": "out of reach", "type": "upstream", "code": None, "param": None}
    fault = Fault(status=status, path=path, body={"error": error})
    with witness(faults=[fault]) as found, pytest.raises(getattr(sdk(), name)) as caught:
        call(found)
    assert caught.value.body.error.message == "out of reach"
