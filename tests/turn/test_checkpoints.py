"""Checkpoints: taken at any event, loaded anywhere, in another process too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from simulation.dialogue import SCRIPTS, Script, decided, hold, plain_outcome
from simulation.runner import run_flavour
from turn.chats import collect, new_chat
from turn.script import SEAL, created, memory, says
from turn.waiting import eventually
from turnwire.errors import InvalidRequest, StreamTruncated, TurnwireError
from turnwire.outcomes import Completed, Failed, NeedsInput
from turnwire.state import InvalidCheckpoint
from turnwire.truefoundry import AgentClient

if TYPE_CHECKING:
    from both import ClientMaker
    from turnwire.testing import EmbeddedEngine

KEY = "key-of-the-tests"


def ignore(_call: object) -> None:
    pass


class TestAtEveryEvent:
    """The conversations of the simulator, with a checkpoint after every event."""

    @pytest.mark.parametrize("script", SCRIPTS[::2], ids=str)
    def test_what_is_loaded_is_what_was_saved(self, script: Script) -> None:
        async def body(client: Any, wire: Any) -> int:
            wire.conversation = script.conversation()
            chat = client.conversation(model="m", sandbox={"enabled": True})
            turn = chat.send(script.prompt)
            count = 0
            while True:
                count += await self.check_turn(client, turn)
                if chat.pending is None:
                    return count
                turn = chat.answer(decided(chat.pending))

        assert run_flavour("sync", body) > 2

    async def check_turn(self, client: Any, turn: Any) -> int:
        count = 1
        self.check(client, turn)
        try:
            async for _event in turn:
                # Every twentieth is enough of a long text.
                if count < 60 or count % 20 == 0:
                    self.check(client, turn)
                count += 1
        except TurnwireError:
            self.check(client, turn)
        return count

    def check(self, client: Any, turn: Any) -> None:
        checkpoint = turn.checkpoint()
        loaded = client.conversation(model="m").resume(checkpoint)
        assert loaded.checkpoint() == checkpoint
        assert loaded.run_id == turn.run_id
        assert [agent.text for agent in loaded.agents] == [agent.text for agent in turn.agents]
        if turn.over:
            assert plain_outcome(loaded.outcome) == plain_outcome(turn.outcome)

    @pytest.mark.parametrize(
        "prompt", ["clean up", "everything", "step by step", "fail", "say hello", "cut the line"]
    )
    @pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])
    def test_another_program_goes_on(self, prompt: str, flavour: str) -> None:
        """From the end of each turn, to the same end; from within, to an error."""
        script = Script(prompt)

        async def body(client: Any, wire: Any) -> None:
            wire.conversation = script.conversation()
            whole = await hold(client, script)
            effects = wire.conversation.effects
            wire.conversation = script.conversation()
            turn = new_chat(client).send(prompt)
            for number in range(len(whole.ends)):
                within, errors = await self.read(turn)
                await self.cannot_be_read_on(client, wire.conversation, within)
                chat = new_chat(client)
                turn = chat.resume(turn.checkpoint())
                assert plain_outcome(turn.outcome) == whole.ends[number]
                assert len((await self.read(turn))[1]) == len(errors)
                if chat.pending:
                    turn = chat.answer(decided(chat.pending))
            assert wire.conversation.effects == effects

        run_flavour(flavour, body)

    @staticmethod
    async def read(turn: Any) -> tuple[list[str], list[TurnwireError]]:
        """Read a turn; return its checkpoints before it was over, and what it raised."""
        checkpoints: list[str] = []
        try:
            async for _event in turn:
                checkpoints += [] if turn.over else [turn.checkpoint()]
        except StreamTruncated as error:
            return checkpoints, [error]
        return checkpoints, []

    @staticmethod
    async def cannot_be_read_on(client: Any, engine: Any, checkpoints: list[str]) -> None:
        sent = len(engine.exchanges)
        for checkpoint in checkpoints[::5]:
            turn = new_chat(client).resume(checkpoint)
            assert not turn.over
            with pytest.raises(StreamTruncated, match="nothing is sent twice") as caught:
                await turn.result()
            assert caught.value.run_id == turn.run_id is not None
            assert isinstance(turn.outcome, Failed | NeedsInput)
        assert len(engine.exchanges) == sent


@pytest.mark.anyio
class TestOverSockets:
    async def test_a_conversation_that_has_begun(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("Say hello.")
            await turn.result()
            with pytest.raises(InvalidRequest, match="new"):
                chat.resume(turn.checkpoint())

    async def test_after_a_refusal_the_right_one_is_taken(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            first = new_chat(client)
            turn = first.send("clean up")
            await turn.result()
            chat = new_chat(client)
            with pytest.raises(InvalidCheckpoint):
                chat.resume(turn.checkpoint().replace("billing", "bullion"))
            assert not chat.pending
            resumed: Any = chat.resume(turn.checkpoint())
            # At once: there is nothing to wait for.
            assert resumed.pending is chat.pending
            assert isinstance(await chat.answer(resumed.pending.deny_all()).result(), Completed)

    async def test_callbacks_are_asked_again(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            turn = new_chat(client).send("clean up")
            await turn.result()
            chat = new_chat(client)
            resumed = chat.resume(turn.checkpoint(), approve=ignore)
            assert (resumed.over, chat.pending) == (False, None)
            assert await resumed.result() == NeedsInput(pending=chat.pending)

    async def test_a_run_that_was_left_can_be_cancelled(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            turn = new_chat(client).send("wait for me")
            await anext(turn)
            checkpoint = turn.checkpoint()
            await turn.aclose()
            assert engine.engine.responses[turn.run_id].status == "running"
            resumed = new_chat(client).resume(checkpoint)
            await resumed.cancel()
            assert await eventually(
                lambda: engine.engine.responses[turn.run_id].status == "cancelled"
            )
            assert isinstance(resumed.outcome, Failed)
            assert [type(event).__name__ for event in await collect(resumed)] == ["TurnDone"]

    async def test_another_key_of_the_callers(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            turn = new_chat(client, checkpoint_key="mine").send("Say hello.")
            with pytest.raises(InvalidCheckpoint, match="another key"):
                new_chat(client).resume(turn.checkpoint())
            resumed = new_chat(client, checkpoint_key="mine").resume(turn.checkpoint())
            assert (await resumed.result()).text == "Hello!"

    async def test_no_secrets(self, make_client: ClientMaker, engine: EmbeddedEngine[Any]) -> None:
        secret = "canary-6f1b"  # noqa: S105 - what must not be found.
        async with make_client(engine.base_url, KEY, headers={"x-secret": secret}) as client:
            chat = client.conversation(
                model="m",
                instruction=f"{secret}",
                mcp_servers=[{"name": "s", "headers": {"authorization": secret}}],
                variables={"token": secret},
                checkpoint_key=secret,
            )
            turn = chat.send("everything")
            checkpoints = [turn.checkpoint(), *[turn.checkpoint() async for _ in turn]]
            urls = [sign_in.url for sign_in in turn.pending.sign_ins]
            shown = "".join([*checkpoints, repr(turn), repr(chat)])
        assert urls[0].startswith("https://auth.example")
        for hidden in (secret, KEY, engine.base_url, *urls):
            assert hidden not in shown


class TestCost:
    @pytest.mark.parametrize("length", [0, 1_000, 100_000])
    def test_the_size_is_that_of_the_text(self, length: int) -> None:
        protocol = memory().say("go")
        protocol.start()
        protocol.event(created())
        for _ in range(length // 10):
            protocol.event(says("0123456789", finish_reason=None))
        assert len(SEAL.close(protocol.dump())) < 1024 + length

    def test_the_size_of_a_pause(self) -> None:
        async def body(client: Any, wire: Any) -> int:
            wire.conversation = Script("clean up").conversation()
            turn = new_chat(client).send("clean up")
            await turn.result()
            return len(turn.checkpoint())

        assert run_flavour("sync", body) < 4096


PROGRAM = """
import sys
from turnwire.decisions import Deny
from turnwire.truefoundry import AgentClient

with AgentClient(sys.argv[1], sys.argv[2]) as client:
    chat = client.conversation(model="acme/scripted", sandbox={"enabled": True})
    turn = chat.resume(sys.stdin.read())
    calls = [(call.tool, call.arguments["application_name"]) for call in turn.pending.approvals]
    print(calls[0])
    decided = turn.pending.allow_all(except_={"delete_*": Deny("not today")})
    print(chat.answer(decided).result().text)
    print(chat.send("What was my previous question?").result().text)
"""


def test_in_a_fresh_process(engine: EmbeddedEngine[Any]) -> None:
    with AgentClient(engine.base_url, KEY) as client:
        turn = client.conversation(model="acme/scripted", sandbox={"enabled": True}).send(
            "clean up"
        )
        turn.result()
    ran = subprocess.run(  # noqa: S603 - our own program.
        [sys.executable, "-c", PROGRAM, engine.base_url, KEY],
        input=turn.checkpoint(),
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        timeout=30,
    )
    assert ran.stderr == ""
    first, second, third = ran.stdout.splitlines()
    assert first == "('restart_application', 'billing')"
    assert second.startswith("Not everything was allowed: restart_application of billing: ok")
    assert third == "Your previous question was: clean up"
