"""The published client of a gateway as an independent client of the embedded engine.

What it reads and sends is what a gateway must speak: so the gateway's form of the engine, made from
documentation, is no invention of ours.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from trueforge.recordings import messages, streams
from witness.trueforge_gateway_sdk import (
    AGENT,
    KEY,
    MODEL,
    VERSION,
    Witness,
    allow,
    clients,
    decision,
    folded,
    message,
    part,
    plain,
    read,
    sdk,
    spec_of,
    witness,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trueforge.recordings import Exchange

SUBJECT = {"subject_id": "u", "subject_type": "user", "subject_slug": "me@example.com"}


@pytest.fixture(scope="module")
def gateway() -> Iterator[Witness]:
    with witness(sandbox=True) as found:
        yield found


class TestRequests:
    """What it sends."""

    def test_its_release(self, gateway: Witness) -> None:
        gateway.session()
        sent = gateway.engine.requests[-1]
        assert sent.headers["user-agent"] == f"truefoundry-gateway-sdk/{VERSION}"

    def test_a_turn(self) -> None:
        with witness(tenant="my-tenant") as found:
            session = found.session()
            found.say("hello", session, previous_turn_id="none")
            opened, created = found.engine.requests
        assert (opened.method, opened.path) == ("POST", "/my-tenant/v1/agents/sessions")
        assert opened.body == {"agent_name": AGENT}
        assert created.path == f"/my-tenant/v1/agents/sessions/{session.id}/turns"
        assert created.body == {
            "input": [{"type": "user.message", "content": "hello"}],
            "previous_turn_id": "none",
            "stream": True,
        }

    def test_a_cursor_is_in_the_body(self, gateway: Witness) -> None:
        turn = gateway.say("hello").turn
        list(turn.stream(after_sequence_number=4))
        (sent,) = gateway.asked("POST", f"{turn.id}/subscribe")
        assert sent.body == {"after_sequence_number": 4}
        assert "last-event-id" not in sent.headers


class TestSessions:
    """Sessions with a saved agent, and draft sessions."""

    def test_with_a_saved_agent(self, gateway: Witness) -> None:
        session = gateway.session()
        assert (session.type, session.agent_name, session.title) == ("session", AGENT, None)
        assert session.created_by_subject.subject_type == "user"
        gateway.say("hello", session)
        again = gateway.sessions.get_session(session_id=session.id)
        assert (again.id, again.title) == (session.id, "hello")
        assert again.created_by_subject == session.created_by_subject

    def test_lists_of_them(self, gateway: Witness) -> None:
        made = [gateway.session().id for _ in range(3)]
        found = [each.id for each in gateway.sessions.list_sessions(agent_name=AGENT, limit=2)]
        assert found[:3] == made[::-1]
        # The pages hold together: nothing is there twice, nothing is left out.
        assert len(found) == len(set(found))
        oldest = gateway.sessions.list_sessions(agent_name=AGENT, order="asc")
        assert [each.id for each in oldest] == found[::-1]

    def test_a_draft(self, gateway: Witness) -> None:
        draft = gateway.draft(
            instructions="Be brief.",
            mcp_servers=[sdk().RegisteredMcpServer(name="notes", preload=True)],
            variables={"who": "you"},
        )
        assert (draft.type, draft.agent_name, draft.title) == ("session/draft", None, None)
        assert (draft.agent_spec.model.name, draft.agent_spec.instructions) == (MODEL, "Be brief.")
        assert draft.agent_spec.mcp_servers[0].name == "notes"
        assert gateway.say("hello", draft).text == "You said: hello"

    def test_a_draft_that_is_changed(self, gateway: Witness) -> None:
        draft = gateway.draft(instructions="Be brief.")
        draft.update(agent_spec=spec_of(instructions="Be long."))
        found = gateway.drafts.get_draft_session(draft_session_id=draft.id)
        assert found.agent_spec.instructions == "Be long."
        assert found.updated_at > found.created_at

    def test_lists_of_drafts(self, gateway: Witness) -> None:
        linked = gateway.drafts.create_draft_session(agent_spec=spec_of(), agent_name=AGENT)
        made = [linked.id, gateway.draft().id]
        found = [each.id for each in gateway.drafts.list_draft_sessions(limit=1)]
        assert found[:2] == made[::-1]
        named = list(gateway.drafts.list_draft_sessions(agent_name=AGENT))
        assert [(each.id, each.agent_name) for each in named] == [(linked.id, AGENT)]


class TestTurns:
    """Turns and their streams."""

    def test_a_turn_to_its_end(self, gateway: Witness) -> None:
        found = gateway.say("[text]")
        assert found.error is None
        assert (found.types[0], found.types[-1]) == ("turn.created", "turn.done")
        assert found.numbers == list(range(1, len(found.items) + 1))
        assert found.turn.state.status == "done"
        assert found.turn.state.required_actions == []
        (said,) = [each for each in folded(found.events) if each.type == "model.message"]
        assert said.content == found.text
        assert said.finish_reason == sdk().FinishReason.STOP

    def test_turns_follow_each_other(self, gateway: Witness) -> None:
        session = gateway.session()
        first, second = (gateway.say(text, session).turn for text in ("one", "two"))
        root = gateway.say("three", session, previous_turn_id="none").turn
        assert (first.previous_turn_id, root.previous_turn_id) == (None, None)
        assert second.previous_turn_id == first.id
        branch = gateway.say("four", session, previous_turn_id=first.id).turn
        assert branch.previous_turn_id == first.id

    @pytest.mark.parametrize("after", [0, 1, 4])
    def test_a_stream_is_taken_up(self, gateway: Witness, after: int) -> None:
        first = gateway.say("[read]")
        again = read(first.turn, first.turn.stream(after_sequence_number=after))
        assert again.error is None
        assert again.items == first.items[after:]

    def test_a_running_turn_is_taken_up(self) -> None:
        with witness(time_scale=0.5) as found:
            turn = found.session().prepare_turn(input=[message("[slow]")])
            begun = turn.execute()
            head = [next(begun) for _ in range(5)]
            begun.close()
            assert turn.refresh().state.status == "running"
            tail = read(turn, turn.stream(after_sequence_number=head[-1].sequence_number))
            state = turn.refresh().state
        assert tail.numbers[0] == 6
        assert tail.types[-1] == "turn.done"
        assert tail.events[-1].state == state
        (said,) = [
            each
            for each in folded([*(each.event for each in head), *tail.events])
            if each.type == "model.message"
        ]
        assert said.content == state.output.content

    def test_without_a_stream(self, gateway: Witness, monkeypatch: pytest.MonkeyPatch) -> None:
        # Its own shortest pause is three seconds.
        monkeypatch.setattr(part("agents.turn"), "_MIN_POLL_INTERVAL_MS", 10)
        session = gateway.session()
        turn = session.prepare_turn(input=[message("hello")])
        state = turn.execute(stream=False, poll_interval_ms=10)
        assert (state.status, state.output.content) == ("done", "You said: hello")
        (sent,) = gateway.asked("POST", f"{session.id}/turns")
        assert sent.body["stream"] is False

    def test_lists_of_turns(self, gateway: Witness) -> None:
        session = gateway.session()
        turns = [gateway.say(text, session).turn for text in ("one", "two", "three")]
        found = list(session.list_turns(limit=1))
        assert [each.id for each in found] == [each.id for each in turns[::-1]]
        assert found[0].input == [message("three")]
        assert found[0].state == turns[-1].state
        one = session.get_turn(turns[0].id)
        assert (one.id, one.state.status) == (turns[0].id, "done")
        assert one.created_by_subject == session.created_by_subject

    def test_lists_of_events(self, gateway: Witness) -> None:
        session = gateway.session()
        first, second = gateway.say("[read]", session), gateway.say("hello", session)
        inner = [(each.type, each.id) for each in folded(first.events) if each.type[:5] != "turn."]
        assert [(each.type, each.id) for each in first.turn.list_events(limit=2)] == inner
        newest = first.turn.list_events(order="desc")
        assert [(each.type, each.id) for each in newest] == inner[::-1]
        items = list(session.list_events(limit=3))
        turns = [each.turn_id for each in items]
        assert turns == sorted(turns, key=[second.turn.id, first.turn.id].index)
        both = [*folded(first.events), *folded(second.events)]
        assert [each.event.id for each in items] == [each.id for each in both][::-1]
        of_first = session.list_events(last_turn_id=first.turn.id)
        assert {each.turn_id for each in of_first} == {first.turn.id}

    def test_cancel(self, gateway: Witness) -> None:
        turn = gateway.session().prepare_turn(input=[message("[hang]")])
        stream = turn.execute()
        while next(stream).event.type != "model.message.delta":
            pass
        turn.cancel()
        rest = read(turn, stream)
        assert rest.error is None
        assert rest.types[-1] == "turn.done"
        assert (turn.state.status, turn.state.reason) == ("cancelled", "client-cancelled")
        # Nothing runs any more, and that is no error.
        turn.cancel()
        assert turn.refresh().state.reason == "client-cancelled"

    def test_the_next_turn_cancels_a_running_one(self) -> None:
        with witness(time_scale=0.5) as found:
            session = found.session()
            turn = session.prepare_turn(input=[message("[slow]")])
            stream = turn.execute()
            next(stream)
            assert found.say("hello", session).turn.previous_turn_id == turn.id
            rest = read(turn, stream)
        assert rest.types[-1] == "turn.done"
        assert turn.state.reason == "cancelled-for-next-turn"

    def test_a_file_of_a_sandbox(self, gateway: Witness) -> None:
        config = sdk().RuntimeConfig(sandbox=sdk().SandboxConfig(enabled=True))
        found = gateway.say("write hello", gateway.draft(config=config))
        (made,) = [each for each in found.events if each.type == "sandbox.created"]
        # A path over there.
        path = "/tmp/greeting.txt"  # noqa: S108
        chunks = gateway.drafts.download_sandbox_file(made.sandbox_id, path=path)
        assert b"".join(chunks) == b"hello\n"


class TestDecisions:
    """Turns that stop, and how they go on."""

    @pytest.mark.parametrize("status", ["allow", "deny"])
    def test_an_approval(self, status: str) -> None:
        approval = (
            sdk().ApprovalAllow()
            if status == "allow"
            else sdk().ApprovalDeny(reason="Not that one.")
        )
        with witness() as found:
            session = found.session()
            asked = found.say("[delete]", session)
            (action,) = asked.turn.state.required_actions
            (call,) = action.tool_calls
            (holder,) = [each for each in folded(asked.events) if each.id == call.source_event_id]
            assert action.type == "tool.approval_required"
            assert [each.id for each in holder.tool_calls] == [call.id]
            before = len(found.engine.engine.effects)
            done = found.send([decision(call, action.thread_id, approval)], session)
            effects = [effect.tool for effect in found.engine.engine.effects]
        assert before == 0
        assert done.turn.previous_turn_id == asked.turn.id
        assert done.turn.state.required_actions == []
        (result,) = [each for each in done.events if each.type == "tool.response"]
        assert result.tool_call_id == call.id
        assert effects == (["delete_note"] if status == "allow" else [])
        assert ("Not that one." in result.content) == (status == "deny")

    def test_an_approval_and_a_question(self, gateway: Witness) -> None:
        session = gateway.draft(
            mcp_servers=[sdk().RegisteredMcpServer(name="notes", preload=True)],
        )
        asked = gateway.say("[both]", session).turn.state.required_actions
        approval = next(each for each in asked if each.type == "tool.approval_required")
        question = next(each for each in asked if each.type == "tool.response_required")
        items = [allow(each, approval.thread_id) for each in approval.tool_calls]
        # Half of the answers is none, and what was pending is pending still.
        half = gateway.send(items, session)
        assert (half.items, half.status) == ([], 422)
        items += [
            sdk().UserToolResponseEvent(
                thread_id=question.thread_id, tool_call_id=each.id, content="blue"
            )
            for each in question.tool_calls
        ]
        assert gateway.send(items, session).turn.state.required_actions == []

    def test_approvals_of_subagents(self, gateway: Witness) -> None:
        session = gateway.session()
        asked = gateway.say("[agents-approve]", session)
        actions = asked.turn.state.required_actions
        threads = {each.thread_id for each in asked.events if each.type == "thread.created"}
        assert {each.thread_id for each in actions} == threads
        assert len(threads) == 2
        items = [allow(call, each.thread_id) for each in actions for call in each.tool_calls]
        done = gateway.send(items, session)
        ended = [each for each in done.events if each.type == "thread.done"]
        assert {each.thread_id for each in ended} == threads
        assert {each.state.status for each in ended} == {"done"}


async def said(base_url: str, prompt: str) -> tuple[list[str], Any]:
    async with httpx.AsyncClient(timeout=10) as http:
        client = part("agents").AsyncAgentSessionClient(
            base_url=base_url, api_key=KEY, httpx_client=http
        )
        session = await client.create_session(agent_name=AGENT)
        turn = session.prepare_turn(input=[message(prompt)])
        types = [item.event.type async for item in turn.execute()]
        listed = [each.id async for each in await session.list_turns()]
        assert listed == [turn.id]
        return types, turn.state


@pytest.mark.anyio
async def test_asynchronous(gateway: Witness) -> None:
    types, state = await said(gateway.engine.base_url, "[read]")
    assert types == gateway.say("[read]").types
    assert state.status == "done"


@pytest.mark.parametrize(
    "prompt", ["[text]", "[both]", "[agents-approve]", "[unicode]", "[err500]", "[reason]"]
)
def test_both_clients_read_the_same(gateway: Witness, prompt: str) -> None:
    found = gateway.say(prompt)
    with gateway.ours.turns.subscribe(found.turn.session_id, found.turn.id) as stream:
        ours = [event.to_dict() for event in stream]
    assert ours == [plain(event) for event in found.events]
    listed = gateway.ours.turns.events(found.turn.session_id, found.turn.id).data
    assert [each.to_dict() for each in listed] == [plain(each) for each in found.turn.list_events()]


def as_a_gateway(exchange: Exchange) -> list[tuple[int, dict[str, Any]]]:
    """Return the events of a recorded server as a gateway has them: they say who began it."""
    return [
        (number, {**data, "created_by": SUBJECT} if data["type"] == "turn.created" else data)
        for number, data in messages(exchange.stream)
    ]


@pytest.mark.parametrize("exchange", streams(), ids=lambda exchange: exchange.name)
def test_recorded_streams(exchange: Exchange) -> None:
    events = as_a_gateway(exchange)
    body = "".join(f"data: {json.dumps(data)}\nid: {number}\n\n" for number, data in events)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=body)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        api, *_ = clients("http://gateway.invalid", http)
        with api.agents.sessions.create_turn_stream("s") as stream:
            found = [(int(each.id), plain(each.data)) for each in stream.with_metadata()]
    assert found == events
