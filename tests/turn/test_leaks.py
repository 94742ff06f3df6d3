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


async def cancelled_when(reached: Callable[[], object], body: Callable[[], Awaitable[Any]]) -> None:
    """Run something until it has reached a point, and cancel it there."""
    ended = False

    async def work() -> None:
        nonlocal ended
        await body()
        ended = True

    async with anyio.create_task_group() as group:
        group.start_soon(work)
        assert await eventually(reached)
        # It tells just before it waits.
        await anyio.sleep(0.02)
        group.cancel_scope.cancel()
    assert not ended


@pytest.mark.anyio
class TestCancelledTasks:
    """A task is cancelled while it waits for something of a turn."""

    @pytest.fixture(params=["asyncio", "trio"])
    def flavour(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    @pytest.mark.parametrize("point", ["head", "stream"])
    async def test_while_it_reads(self, make_client: ClientMaker, point: Any) -> None:
        with SilentServer(point) as server:
            async with nothing_left(lambda: server.waiting):
                async with make_client(server.base_url, "any-key") as client:
                    turn = new_chat(client).send("hello")
                    await cancelled_when(lambda: server.waiting == 1, turn.result)
                    assert turn.over
                    assert await eventually(lambda: server.waiting == 0)
                del turn

    @pytest.mark.parametrize("point", ["cancel", "stream"])
    async def test_while_it_cancels(self, make_client: ClientMaker, point: Any) -> None:
        """Before the engine has answered, or while it waits for the run's end."""
        with SilentServer(point) as server:
            async with nothing_left(lambda: server.waiting):
                async with make_client(server.base_url, "any-key") as client:
                    turn = new_chat(client).send("hello")
                    await anext(turn)
                    waiting = 2 if point == "cancel" else 1
                    await cancelled_when(lambda: server.waiting == waiting, turn.cancel)
                    # Who is cancelled in a cancel has not closed the turn.
                    assert turn.over == (point == "stream")
                    await turn.aclose()
                    assert await eventually(lambda: server.waiting == 0)
                del turn

    @pytest.mark.parametrize("point", ["approve", "tools", "save"])
    async def test_in_a_callback(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any], point: str
    ) -> None:
        reached = False

        async def wait(*_: Any) -> Any:
            nonlocal reached
            reached = True
            await anyio.sleep_forever()

        async def ask_user_question(question: str, options: list[str]) -> Any:
            return await wait()

        sent = len(engine.requests)
        async with nothing_left(lambda: engine.connections):
            async with open_client() as client:
                callback = [ask_user_question] if point == "tools" else wait
                chat = new_chat(client, **{point: callback})
                turn = chat.send("deploy" if point == "tools" else "restart the billing service")
                await cancelled_when(lambda: reached, turn.result)
                assert turn.over
                assert (chat.pending is None) == (point == "save")
                assert len(engine.requests) - sent == (0 if point == "save" else 1)
            del turn

    async def test_the_conversation_goes_on(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        async with nothing_left(lambda: engine.connections), open_client() as client:
            chat = new_chat(client)
            turn = chat.send("wait for me")
            await cancelled_when(lambda: turn.agents and turn.agents[0].text, turn.result)
            responses = engine.engine.responses
            assert responses[turn.run_id].status == "running"
            # The run goes on; it can be stopped still.
            await turn.cancel()
            assert await eventually(lambda: responses[turn.run_id].status == "cancelled")
            answer = await chat.send("What was my previous question?").result()
            assert answer.text == "Your previous question was: wait for me"


@contextmanager
def interrupted_soon() -> Generator[None]:
    """Raise KeyboardInterrupt here after a while, as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
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

    @pytest.mark.parametrize("point", ["head", "stream"])
    def test_while_it_reads(self, point: Any) -> None:
        with SilentServer(point) as server:
            before = sockets()
            with AgentClient(server.base_url, "any-key") as client:
                turn = client.conversation(model="m").send("hello")
                with interrupted_soon():
                    turn.result()
                assert turn.over
                assert soon(lambda: server.waiting == 0)
            assert soon(lambda: sockets() <= before)

    @pytest.mark.parametrize("point", ["cancel", "stream"])
    def test_while_it_cancels(self, point: Any) -> None:
        with SilentServer(point) as server:
            before = sockets()
            with AgentClient(server.base_url, "any-key") as client:
                turn = client.conversation(model="m").send("hello")
                next(turn)
                with interrupted_soon():
                    turn.cancel()
                assert turn.over == (point == "stream")
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
