"""Turns of Orchagent over sockets, with the synchronous and the asynchronous client."""

from __future__ import annotations

import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from orchagent.turn.support import TOKEN, User, client_of, converse, kinds, refused
from turnwire.errors import InvalidRequest, NotFound, StreamTruncated
from turnwire.events import OtherEvent, SignInRequired, StreamResumed
from turnwire.orchagent import OrchClient
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, TurnFailed
from turnwire.testing import serve
from turnwire.testing.orchagent import Fault

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

pytestmark = pytest.mark.anyio

DONE = Completed(text="", details={})
URL = "https://auth.example/authorize"
PLACES = ("details", "top", "message")


@asynccontextmanager
async def talking(flavour: str, **options: Any) -> AsyncGenerator[tuple[Any, Any, Any]]:
    """Serve an engine to one test, with a client and a conversation in a new thread."""
    with serve("orchagent", token=TOKEN, **options) as engine:
        async with client_of(flavour, engine.base_url) as client:
            yield engine.engine, client, converse(client, workflow={"name": "test"})


async def read_to(turn: Any, kind: type[Any]) -> Any:
    async for event in turn:
        if isinstance(event, kind):
            return event
    raise AssertionError(f"no {kind.__name__} came")


async def test_turns_of_one_thread(flavour: str) -> None:
    async with talking(flavour) as (engine, client, chat):
        first, second = chat.send("in one word"), None
        assert await first.result() == Completed(text="Yes.", details={"tokens": 1})
        second = chat.send("say hello")
        assert await second.result() == DONE
        assert len(engine.threads) == 1
        (thread_id,) = engine.threads
        history = await client.threads.history(thread_id)
        assert [item.content for item in history if item.role == "user"] == [
            "in one word",
            "say hello",
        ]
        assert first.run_id != second.run_id
        again = converse(client, thread_id=thread_id)
        assert await again.send("say hello").result() == DONE
        assert len(engine.threads) == 1


async def test_inputs_and_secrets_go_with_every_message(flavour: str) -> None:
    async with talking(flavour) as (_, client, _):
        config = {"workflow": {}, "secrets": {"TAVILY_API_KEY": "tvly-12345678"}}
        user = User(client)
        await user.read(converse(client, **config).send("which secrets"))
        told = next(event.native["message"] for event in user.events if type(event) is OtherEvent)
        assert "TAVILY_API_KEY" in told
        assert "tvly" not in told


async def test_an_error_event(flavour: str) -> None:
    async with talking(flavour) as (_, _, chat):
        turn = chat.send("fail now")
        with pytest.raises(TurnFailed, match="upstream broke"):
            await turn.result()
        assert turn.outcome == Failed(message="upstream broke", details={"code": 502})
        assert await chat.send("say hello").result() == DONE


async def test_an_unknown_thread(flavour: str) -> None:
    async with talking(flavour) as (engine, client, _):
        with pytest.raises(NotFound):
            await converse(client, thread_id="th_none").send("hi").result()
        assert not engine.runs


class TestSignIn:
    @pytest.mark.parametrize("keeps_open", [True, False])
    @pytest.mark.parametrize("survives_pauses", [True, False])
    async def test_in_the_loop(
        self, flavour: str, *, keeps_open: bool, survives_pauses: bool
    ) -> None:
        options = {"keeps_open": keeps_open, "survives_pauses": survives_pauses}
        async with talking(flavour, **options) as (_, client, chat):
            user = User(client)
            assert await user.read(chat.send("two accounts")) == DONE
            assert [each.server for each in user.sign_ins] == ["auth.example", "mail.example"]
            assert chat.pending is None

    @pytest.mark.parametrize("redirect_in", PLACES)
    @pytest.mark.parametrize("instruction_in", PLACES)
    async def test_wherever_they_stand(
        self, flavour: str, redirect_in: str, instruction_in: str
    ) -> None:
        places = {"redirect_in": redirect_in, "instruction_in": instruction_in}
        async with talking(flavour, **places) as (_, client, chat):
            user = User(client)
            assert await user.read(chat.send("sign in")) == DONE
            (sign_in,) = user.sign_ins
            assert sign_in.url.startswith(URL)
            assert " " not in sign_in.url
            assert sign_in.instruction

    @pytest.mark.parametrize("clean", [True, False])
    async def test_asked_once_over_cuts(self, flavour: str, *, clean: bool) -> None:
        cuts = [{"cut_after": number, "clean": clean} for number in (1, 2, 2, 3)]
        async with talking(flavour, stream_faults=cuts) as (_, client, chat):
            user = User(client)
            assert await user.read(chat.send("sign in")) == DONE
            assert len(user.sign_ins) == 1
            resumed = [event for event in user.events if isinstance(event, StreamResumed)]
            assert not any(event.gap for event in resumed)
            assert resumed

    async def test_the_server_hangs_up_while_it_waits(self, flavour: str) -> None:
        async with talking(flavour, survives_pauses=False) as (_, client, chat):
            turn = chat.send("sign in")
            assert isinstance(await turn.result(), NeedsInput)
            assert "waits" not in await refused(turn, turn.pending.signed_in())
            with pytest.raises(InvalidRequest):
                chat.send("more")
            answering = chat.answer(turn.pending.signed_in())
            assert await User(client).read(answering) == DONE
            assert answering.run_id == turn.run_id

    async def test_silence_while_the_user_signs_in(self, flavour: str) -> None:
        """A user may take longer than a stream may be silent."""
        with serve("orchagent", token=TOKEN) as engine:
            async with client_of(flavour, engine.base_url, idle_timeout=0.05) as client:
                turn, waits = converse(client, workflow={}).send("sign in"), 0
                async for event in turn:
                    waits += isinstance(event, StreamResumed)
                    if waits == 8 and turn.pending is not None:
                        await turn.answer(turn.pending.signed_in())
                assert turn.outcome == DONE

    @pytest.mark.parametrize("flavour", ["asyncio", "trio"])
    async def test_from_another_task(self, flavour: str) -> None:
        """The one who reads waits for events; somebody else answers."""
        async with talking(flavour) as (_, _, chat):
            turn, asked = chat.send("sign in"), anyio.Event()

            async def read() -> None:
                async for event in turn:
                    if isinstance(event, SignInRequired):
                        asked.set()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(read)
                await asked.wait()
                await turn.answer(turn.pending.signed_in())
            assert turn.outcome == DONE

    def test_from_another_thread(self) -> None:
        asked = threading.Event()
        with (
            serve("orchagent", token=TOKEN) as engine,
            OrchClient(engine.base_url, TOKEN) as client,
        ):
            turn = client.conversation(workflow={}).send("sign in")

            def read() -> None:
                for event in turn:
                    if isinstance(event, SignInRequired):
                        asked.set()

            reader = threading.Thread(target=read)
            reader.start()
            assert asked.wait(10)
            pending = turn.pending
            assert pending is not None
            turn.answer(pending.signed_in())
            reader.join()
            assert turn.outcome == DONE

    async def test_a_second_answer_is_refused(self, flavour: str) -> None:
        async with talking(flavour) as (_, client, chat):
            turn = chat.send("sign in")
            await read_to(turn, SignInRequired)
            pending = turn.pending
            await turn.answer(pending.signed_in())
            assert "not open any more" in await refused(turn, pending.signed_in())
            assert await User(client).read(turn) == DONE

    async def test_one_that_is_refused_may_be_answered_again(self, flavour: str) -> None:
        faults = [Fault(method="POST", path="/runs", status=403)]
        async with talking(flavour, faults=faults) as (_, client, chat):
            turn = chat.send("sign in")
            await read_to(turn, SignInRequired)
            with pytest.raises(Exception, match="403"):
                await turn.answer(turn.pending.signed_in())
            await turn.answer(turn.pending.signed_in())
            assert await User(client).read(turn) == DONE


async def test_approvals_while_the_turn_runs(flavour: str) -> None:
    async with talking(flavour) as (engine, client, chat):
        user = User(client)
        assert await user.read(chat.send("send a mail")) == DONE
        assert user.approved == 1
        assert [effect.tool for effect in engine.effects] == ["send_mail"]
        assert kinds(user.events)[0] == "TurnStarted"


@pytest.mark.parametrize("fault", [{"omit": [0]}, {"replace": {0: {"type": "other"}}}])
async def test_a_gap(flavour: str, fault: Any) -> None:
    async with talking(flavour, stream_faults=[{"cut_after": 2}, fault]) as (_, client, chat):
        user = User(client)
        assert await user.read(chat.send("use tools")) == DONE
        assert [event.gap for event in user.events if isinstance(event, StreamResumed)] == [True]


async def test_a_run_that_nobody_says_is_over(flavour: str) -> None:
    async with talking(flavour) as (_, _, chat):
        turn = chat.send("vanish")
        with pytest.raises(StreamTruncated) as caught:
            await turn.result()
        assert caught.value.run_id == turn.run_id
        assert await chat.send("say hello").result() == DONE


async def test_cancel(flavour: str) -> None:
    async with talking(flavour) as (engine, _, chat):
        unsent = chat.send("say hello")
        await unsent.cancel()
        assert unsent.outcome == Cancelled(reason="cancelled before it was sent")
        assert not engine.runs
        turn = chat.send("wait for me")
        await read_to(turn, OtherEvent)
        with pytest.raises(InvalidRequest, match="no way to stop"):
            await turn.cancel()
        await turn.aclose()
        assert isinstance(turn.outcome, Failed)


async def test_a_turn_of_another_process(flavour: str) -> None:
    async with talking(flavour) as (_, client, chat):
        turn = chat.send("sign in")
        await read_to(turn, SignInRequired)
        checkpoint = turn.checkpoint()
        assert URL not in checkpoint
        await turn.aclose()
        user = User(client)
        later = converse(client).resume(checkpoint)
        assert await user.read(later) == DONE
        assert later.run_id == turn.run_id
        assert kinds(user.events) == ["StreamResumed", "SignInRequired", "OtherEvent", "TurnDone"]
        assert len(user.sign_ins) == 1
