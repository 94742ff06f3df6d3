"""Cancelling over real sockets: from within, from beside, too early and too late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import anyio.abc
import anyio.lowlevel
import pytest

from turn.waiting import eventually
from turnwire import errors
from turnwire.decisions import Allow
from turnwire.events import TextDelta
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, TurnCancelled
from turnwire.testing import EmbeddedEngine, serve
from turnwire.truefoundry import AsyncAgentClient

if TYPE_CHECKING:
    from both import ClientMaker
    from turnwire.agents import ToolCall

pytestmark = pytest.mark.anyio

KEY = "key-of-the-tests"
STOPPED = Cancelled(reason="client-cancelled")


def cancels(engine: EmbeddedEngine[Any], since: int = 0) -> list[Any]:
    return [each.body for each in engine.requests[since:] if each.path.endswith("/cancel")]


def kinds(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


def runs(engine: EmbeddedEngine[Any], turn: Any) -> bool:
    return bool(engine.engine.responses[turn.run_id].status == "running")


class TestByTheReader:
    async def test_mid_way(self, open_client: ClientMaker, engine: EmbeddedEngine[Any]) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            chat = client.conversation(model="m")
            turn = chat.send("wait for me")
            async for event in turn:
                if isinstance(event, TextDelta):
                    break
            await turn.cancel()
            assert turn.outcome == STOPPED
            assert engine.engine.responses[turn.run_id].status == "cancelled"
            # What came meanwhile is there to be read.
            assert kinds([event async for event in turn])[-1] == "TurnDone"
            assert turn.root.text == "I am waiting"
            for _ in range(2):
                with pytest.raises(TurnCancelled, match="client-cancelled"):
                    await turn.result()
            await turn.cancel()
            assert cancels(engine, before) == [{"response_id": turn.run_id}]
            assert isinstance(await chat.send("hello").result(), Completed)

    async def test_within_the_loop(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            turn = client.conversation(model="m").send("wait below")
            seen: list[Any] = []
            async for event in turn:
                seen.append(event)
                if isinstance(event, TextDelta):
                    await turn.cancel()
            assert kinds(seen)[-2:] == ["AgentFailed", "TurnDone"]
            assert turn.outcome == STOPPED
            assert turn.agents[1].error == "client-cancelled"

    async def test_before_it_is_sent(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            chat = client.conversation(model="m")
            turn = chat.send("long story")
            await turn.cancel()
            assert turn.outcome == Cancelled(reason="cancelled before it was sent")
            assert kinds([event async for event in turn]) == ["TurnDone"]
            assert len(engine.requests) == before
            assert isinstance(await chat.send("hello").result(), Completed)

    async def test_too_late(self, open_client: ClientMaker, engine: EmbeddedEngine[Any]) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            turn = client.conversation(model="m").send("Say hello.")
            await turn.result()
            await turn.cancel()
            assert turn.outcome == Completed(text="Hello!", details={})
        assert len(engine.requests) == before + 1

    async def test_a_pause_stays_a_pause(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            chat = client.conversation(model="m")
            turn = chat.send("clean up")
            await turn.result()
            await turn.cancel()
            assert turn.outcome == NeedsInput(pending=chat.pending)
        assert cancels(engine, before) == []

    async def test_refused(self, make_client: ClientMaker) -> None:
        with serve("truefoundry", unknown_cancel_status=424) as engine:
            async with make_client(engine.base_url, "any-key") as client:
                turn = client.conversation(model="m").send("Say hello.")
                assert kinds([await anext(turn)]) == ["TurnStarted"]
                assert await eventually(lambda: not runs(engine, turn))
                with pytest.raises(errors.StatusError) as caught:
                    await turn.cancel()
                assert caught.value.status == 424
                # It is read on, and says how it ended.
                assert (await turn.result()).text == "Hello!"

    async def test_after_it_was_closed(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with open_client() as client:
            chat = client.conversation(model="m")
            turn = chat.send("wait for me")
            await anext(turn)
            await turn.aclose()
            assert runs(engine, turn)
            await turn.cancel()
            assert isinstance(turn.outcome, Failed)
            assert await eventually(lambda: not runs(engine, turn))
            assert isinstance(await chat.send("hello").result(), Completed)

    async def test_in_a_policy(
        self, flavour: str, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)

        def policy(_call: ToolCall) -> Any:
            if flavour == "sync":
                turn._turn.cancel()
                return Allow()

            async def later() -> Allow:
                await turn.cancel()
                return Allow()

            return later()

        async with open_client() as client:
            turn = client.conversation(model="m").send("clean up", approve=policy)
            assert isinstance(await turn.result(), NeedsInput)
        assert len(engine.requests) == before + 1


class TestFromAnotherTask:
    """One task reads, another one cancels."""

    @pytest.fixture(params=["asyncio", "trio"])
    def flavour(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    async def test_while_it_waits_for_an_event(self, engine: EmbeddedEngine[Any]) -> None:
        before = len(engine.requests)
        async with AsyncAgentClient(engine.base_url, KEY) as client:
            turn = client.conversation(model="m").send("wait for me")
            seen: list[Any] = []

            async def read() -> None:
                seen.extend([event async for event in turn])

            async with anyio.create_task_group() as group:
                group.start_soon(read)
                assert await eventually(lambda: turn.agents and turn.agents[0].text)
                await turn.cancel()
            assert kinds(seen)[-1] == "TurnDone"
            assert turn.outcome == STOPPED
        assert len(cancels(engine, before)) == 1

    async def test_while_it_looks_at_an_event(self, engine: EmbeddedEngine[Any]) -> None:
        seen: list[Any] = []
        async with AsyncAgentClient(engine.base_url, KEY) as client:
            turn = client.conversation(model="m").send("wait for me")

            async def read(task_status: anyio.abc.TaskStatus[None]) -> None:
                async for event in turn:
                    seen.append(event)
                    if len(seen) == 1:
                        task_status.started()
                        await anyio.lowlevel.checkpoint()

            async with anyio.create_task_group() as group:
                await group.start(read)
                await turn.cancel()
        assert kinds(seen)[0] == "TurnStarted"
        assert kinds(seen)[-1] == "TurnDone"
        assert turn.outcome == STOPPED

    async def test_one_who_waits_for_another_is_cancelled(
        self, engine: EmbeddedEngine[Any]
    ) -> None:
        """That is no reason for the one who reads to stop."""
        async with AsyncAgentClient(engine.base_url, KEY) as client:
            turn = client.conversation(model="m").send("wait for me")
            seen: list[Any] = []

            async def read() -> None:
                seen.extend([event async for event in turn])

            async with anyio.create_task_group() as group:
                group.start_soon(read)
                assert await eventually(lambda: turn.agents and turn.agents[0].text)
                with anyio.move_on_after(0.05) as scope:
                    await anext(turn)
                assert scope.cancelled_caught
                await turn.cancel()
            assert kinds(seen)[-1] == "TurnDone"

    async def test_while_a_policy_is_asked(self, engine: EmbeddedEngine[Any]) -> None:
        before = len(engine.requests)
        asked, go_on = anyio.Event(), anyio.Event()

        async def policy(_call: ToolCall) -> Allow:
            asked.set()
            await go_on.wait()
            return Allow()

        async with AsyncAgentClient(engine.base_url, KEY) as client:
            chat = client.conversation(model="m")
            turn = chat.send("clean up", approve=policy)
            async with anyio.create_task_group() as group:
                group.start_soon(turn.result)
                await asked.wait()
                await turn.cancel()
                assert isinstance(turn.outcome, NeedsInput)
                go_on.set()
            assert await turn.result() == NeedsInput(pending=chat.pending)  # type: ignore[arg-type]  # It is there.
        assert len(engine.requests) == before + 1
