"""Nothing is left, however and wherever a turn is left: no connection, task or thread."""

from __future__ import annotations

import asyncio
import gc
import signal
import threading
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest
import trio

from turn.chats import allow, new_chat
from turn.silent import SilentServer
from turn.waiting import eventually, soon
from turnwire.errors import TurnwireError
from turnwire.events import TextDelta
from turnwire.truefoundry import AgentClient

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from both import ClientMaker
    from turnwire.decisions import Allow
    from turnwire.testing import EmbeddedEngine

KEY = "key-of-the-tests"


def sockets() -> int:
    """Return how many sockets this process has open."""
    count = 0
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # Closed meanwhile.
            count += str(entry.readlink()).startswith("socket:")
    return count


def tasks() -> int:
    try:
        return trio.lowlevel.current_statistics().tasks_living
    except RuntimeError:
        return len(asyncio.all_tasks())


def threads() -> int:
    """Return how many threads there are but those that trio keeps for its next name lookup."""
    return sum(not thread.name.startswith("Trio thread") for thread in threading.enumerate())


def open_things() -> tuple[int, int, int]:
    return sockets(), tasks(), threads()


@asynccontextmanager
async def nothing_left(streams: Callable[[], int]) -> AsyncGenerator[None]:
    """Check that what is done here leaves nothing behind, without the garbage collector."""
    await anyio.lowlevel.checkpoint()
    before = open_things()
    gc.disable()
    try:
        yield
        assert await eventually(lambda: streams() == 0)
        assert await eventually(
            lambda: all(now <= then for now, then in zip(open_things(), before, strict=True))
        )
    finally:
        gc.enable()


@pytest.mark.anyio
class TestLeaving:
    """A turn that is being read is left."""

    @pytest.fixture
    def leave(self, open_client: ClientMaker, engine: EmbeddedEngine[Any]) -> Any:
        async def leave(body: Callable[[Any], Awaitable[None]]) -> None:
            async with nothing_left(lambda: engine.connections), open_client() as client:
                await body(client)
                assert await eventually(lambda: engine.connections == 0)

        return leave

    async def test_break(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            async for _event in new_chat(client).send("wait for me"):
                break

        await leave(body)

    async def test_break_in_its_text(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            async for _piece in new_chat(client).send("wait for me").text():
                break

        await leave(body)

    async def test_break_in_a_with_block(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            async with new_chat(client).send("wait for me") as turn:
                async for _event in turn:
                    break

        await leave(body)

    async def test_an_exception(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            with pytest.raises(KeyError):
                async for _event in new_chat(client).send("wait for me"):
                    raise KeyError("mine")

        await leave(body)

    async def test_a_cut(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            with pytest.raises(TurnwireError):
                await new_chat(client).send("cut the line").result()

        await leave(body)

    async def test_a_refusal(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            with pytest.raises(TurnwireError):
                await new_chat(client).send("unavailable").result()

        await leave(body)

    @pytest.mark.parametrize("error", [KeyError("mine"), KeyboardInterrupt()])
    async def test_a_callback_that_raises(
        self, leave: Any, flavoured: Any, error: BaseException
    ) -> None:
        def policy(_call: object) -> Allow:
            raise error

        async def body(client: Any) -> None:
            with pytest.raises(type(error)):
                await new_chat(client, approve=flavoured(policy)).send("clean up").result()

        await leave(body)

    async def test_nothing_was_read(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            new_chat(client).send("hello")

        await leave(body)

    async def test_everything_was_read(self, leave: Any) -> None:
        async def body(client: Any) -> None:
            chat = new_chat(client, approve=allow)
            for prompt in ("Say hello.", "rolling restart", "fail"):
                async for _event in chat.send(prompt):
                    pass

        await leave(body)


@pytest.mark.anyio
class TestCancelledTasks:
    """A task is cancelled while it waits for something of a turn."""

    @pytest.fixture(params=["asyncio", "trio"])
    def flavour(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    @pytest.mark.parametrize("point", ["head", "stream", "cancel", "drain"])
    async def test_at_the_wire(self, make_client: ClientMaker, point: Any) -> None:
        with SilentServer("stream" if point == "drain" else point) as server:
            async with nothing_left(lambda: server.waiting):
                async with make_client(server.base_url, "any-key") as client:
                    turn = new_chat(client).send("hello")
                    with anyio.move_on_after(0.1) as scope:
                        if point in {"cancel", "drain"}:
                            await anext(turn)
                            await turn.cancel()
                        await turn.result()
                    assert scope.cancelled_caught
                    assert turn.over == (point != "cancel")
                    if point == "cancel":
                        await turn.aclose()
                    assert await eventually(lambda: server.waiting == 0)
                del turn

    @pytest.mark.parametrize("point", ["approve", "tool", "save"])
    async def test_in_a_callback(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any], point: str
    ) -> None:
        async def policy(_call: object) -> Any:
            await anyio.sleep_forever()

        async def ask_user_question(question: str, options: list[str]) -> Any:
            await anyio.sleep_forever()

        sent = len(engine.requests)
        async with nothing_left(lambda: engine.connections):
            async with open_client() as client:
                chat = new_chat(
                    client,
                    approve=policy if point == "approve" else None,
                    tools=[ask_user_question],
                    save=policy if point == "save" else None,
                )
                turn = chat.send("restart the billing service" if point != "tool" else "deploy")
                with anyio.move_on_after(0.1) as scope:
                    await turn.result()
                assert scope.cancelled_caught
                assert turn.over
                assert (chat.pending is None) == (point == "save")
                assert len(engine.requests) - sent == (0 if point == "save" else 1)
            del turn

    async def test_the_conversation_goes_on(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with nothing_left(lambda: engine.connections), open_client() as client:
            chat = new_chat(client)
            with anyio.move_on_after(0.1):
                await chat.send("wait for me").result()
            first = engine.requests[-1]
            assert first.status == 200
            run_id = next(reversed(engine.engine.responses))
            await client.responses.cancel(run_id)
            assert await eventually(lambda: engine.engine.responses[run_id].status == "cancelled")
            assert (await chat.send("What was my previous question?").result()).text.endswith(
                "wait for me"
            )


@contextmanager
def interrupted_soon() -> Generator[None]:
    """Raise KeyboardInterrupt here after a while, as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


@pytest.mark.skipif(
    threading.current_thread() is not threading.main_thread(), reason="signals need the main thread"
)
class TestInterrupted:
    """Ctrl-C while a thread waits for something of a turn."""

    @pytest.mark.parametrize("point", ["head", "stream", "cancel", "drain"])
    def test_at_the_wire(self, point: Any) -> None:
        with SilentServer("stream" if point == "drain" else point) as server:
            before = sockets()
            with AgentClient(server.base_url, "any-key") as client:
                turn = client.conversation(model="m").send("hello")
                with interrupted_soon():
                    if point in {"cancel", "drain"}:
                        next(turn)
                        turn.cancel()
                    turn.result()
                assert turn.over == (point != "cancel")
                if point == "cancel":
                    turn.close()
                assert soon(lambda: server.waiting == 0)
            assert soon(lambda: sockets() <= before)

    def test_the_turn_is_lost_and_the_conversation_goes_on(
        self, engine: EmbeddedEngine[Any]
    ) -> None:
        with AgentClient(engine.base_url, KEY) as client:
            chat = client.conversation(model="m")
            turn = chat.send("wait for me")
            with interrupted_soon():
                for event in turn:
                    assert not isinstance(event, TextDelta) or event.text
            assert engine.engine.responses[str(turn.run_id)].status == "running"
            # The run goes on; it can be stopped still.
            turn.cancel()
            assert soon(lambda: engine.engine.responses[str(turn.run_id)].status == "cancelled")
            assert chat.send("Say hello.").result().text == "Hello!"  # type: ignore[union-attr]  # It completes.
