"""Pauses answered by hand and by callbacks, over real sockets, in three flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from turn.chats import allow, ask_user_question, deny, get_location, new_chat, tools_run
from turnwire import errors
from turnwire.decisions import Allow, Deny
from turnwire.outcomes import Completed, Failed, NeedsInput
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.truefoundry.scenario import HttpFault

if TYPE_CHECKING:
    from both import ClientMaker
    from turnwire.agents import ToolCall

pytestmark = pytest.mark.anyio


class TestDeciding:
    async def test_by_hand(self, open_client: ClientMaker, engine: EmbeddedEngine[Any]) -> None:
        before = len(engine.engine.effects)
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("clean up")
            assert await turn.result() == NeedsInput(pending=chat.pending)
            assert tools_run(engine, before) == []
            decided = turn.pending.allow_all(except_={"delete_*": Deny("not today")})
            outcome = await chat.answer(decided).result()
        assert "User denied tool call: not today" in outcome.text
        assert tools_run(engine, before) == ["restart_application", "list_caches"]

    async def test_everything(self, open_client: ClientMaker, engine: EmbeddedEngine[Any]) -> None:
        before = len(engine.engine.effects)
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("everything")
            pauses = 0
            while isinstance(outcome := await turn.result(), NeedsInput):
                pauses += 1
                answers = {call.id: "yes" for call in outcome.pending.tool_calls}
                decided = outcome.pending.allow_all().signed_in().respond(answers)
                turn = chat.answer(decided)
            assert (pauses, outcome.text) == (2, "That was everything.")
            assert len({effect.tool_call_id for effect in engine.engine.effects[before:]}) == 4
            assert len(tools_run(engine, before)) == 4

    @pytest.mark.parametrize("prompt", ["sign in", "forget to log in", "everyone logs in"])
    async def test_signing_in(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any], prompt: str
    ) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send(prompt)
            await turn.result()
            while chat.pending:
                assert chat.pending.sign_ins[0].url.startswith("https://auth.example/s2/")
                turn = chat.answer(chat.pending.signed_in())
                await turn.result()
                assert engine.requests[-1].body["input"] == []
            assert isinstance(turn.outcome, Completed)

    async def test_by_callbacks(
        self,
        open_client: ClientMaker,
        engine: EmbeddedEngine[Any],
        flavoured: Any,
    ) -> None:
        before = len(engine.engine.effects)
        async with open_client() as client:
            chat = new_chat(
                client,
                approve=flavoured(allow),
                tools=[flavoured(ask_user_question), flavoured(get_location)],
            )
            turn = chat.send("step by step")
            assert (await turn.result()).text == "You said yes."
            assert tools_run(engine, before) == ["stop_application"]
            assert (await chat.send("ask and approve").result()).text.startswith("Done: ")
            await chat.send("rolling restart").result()
            assert isinstance(await chat.send("everything").result(), NeedsInput)

    async def test_by_callbacks_of_one_turn(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client, approve=allow)
            turn = chat.send("restart the billing service", approve=deny)
            assert (await turn.result()).text == "I did not restart the billing service."
            turn = chat.send("restart the billing service")
            assert (await turn.result()).text == "The billing service in prod-us was restarted."

    async def test_a_fork_has_the_callbacks_too(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client, tools=iter([ask_user_question]))
            await chat.send("What is 1 + 2?").result()
            fork = chat.fork()
            assert (await fork.send("What was my previous question?").result()).text.endswith("?")
            assert isinstance(await fork.send("deploy").result(), Completed)

    async def test_a_policy_raises(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any], flavoured: Any
    ) -> None:
        def policy(call: ToolCall) -> Allow:
            raise KeyError(call.tool)

        sent, ran = len(engine.requests), len(engine.engine.effects)
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("restart the billing service", approve=flavoured(policy))
            with pytest.raises(KeyError, match="restart_application"):
                await turn.result()
            assert await turn.result() == NeedsInput(pending=chat.pending)
            assert (len(engine.requests), len(engine.engine.effects)) == (sent + 1, ran)
            await chat.answer(chat.pending.allow_all()).result()
        assert tools_run(engine, ran) == ["restart_application"]

    async def test_a_callback_cannot_read_its_own_turn(
        self, flavour: str, open_client: ClientMaker
    ) -> None:
        def read(_call: ToolCall) -> Any:
            return turn.result() if flavour != "sync" else turn._turn.result()

        async with open_client() as client:
            turn = new_chat(client).send("restart the billing service", approve=read)
            with pytest.raises(errors.InvalidRequest, match="cannot read the turn"):
                await turn.result()
            assert isinstance(turn.outcome, NeedsInput)

    @pytest.mark.parametrize("status", [400, 422, 429])
    @pytest.mark.parametrize("within", [False, True])
    async def test_a_batch_that_is_refused(
        self,
        open_client: ClientMaker,
        engine: EmbeddedEngine[Any],
        status: int,
        *,
        within: bool,
    ) -> None:
        before = len(engine.engine.effects)
        fault = HttpFault(status=status)

        def policy(_call: ToolCall) -> Allow:
            engine.engine.faults.append(fault)
            return Allow()

        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("restart the billing service", approve=policy if within else None)
            if not within:
                await turn.result()
                turn = chat.answer(chat.pending.allow_all())
                engine.engine.faults.append(fault)
            with pytest.raises(errors.StatusError) as caught:
                await turn.result()
            assert caught.value.status == status
            assert turn.outcome == NeedsInput(pending=chat.pending)
            assert tools_run(engine, before) == []
            assert isinstance(await chat.answer(chat.pending).result(), Completed)
        assert tools_run(engine, before) == ["restart_application"]

    async def test_a_batch_whose_fate_is_unknown(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            await chat.send("restart the billing service").result()
            decided = chat.pending.allow_all()
            engine.engine.faults.append(HttpFault(status=503))
            turn = chat.answer(decided)
            with pytest.raises(errors.ServerError):
                await turn.result()
            assert isinstance(turn.outcome, Failed)
            assert turn.unconfirmed is decided
            with pytest.raises(errors.InvalidRequest, match="nothing is pending"):
                chat.answer(decided)
            # The engine still waits, and says so.
            with pytest.raises(errors.Unprocessable):
                await chat.send("hello").result()

    async def test_without_done_after_a_pause(self, make_client: ClientMaker) -> None:
        with serve("truefoundry", done_after_pause=False) as engine:
            async with make_client(engine.base_url, "any-key") as client:
                chat = new_chat(client, approve=allow)
                assert isinstance(await chat.send("rolling restart").result(), Completed)
