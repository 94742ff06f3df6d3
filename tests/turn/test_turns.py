"""Turns over real sockets; each test runs synchronously, on asyncio and on trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from turn.chats import collect, new_chat
from turnwire import RequestOptions, errors
from turnwire.events import TextDelta
from turnwire.outcomes import Cancelled, Completed, Failed, NeedsInput, TurnFailed

if TYPE_CHECKING:
    from both import ClientMaker
    from turnwire.testing import EmbeddedEngine

pytestmark = pytest.mark.anyio


class TestReading:
    async def test_a_conversation(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            assert (await chat.send("What is 1 + 2?").result()).text == "1 + 2 = 3."
            second = await chat.send("What was my previous question?").result()
            assert second.text == "Your previous question was: What is 1 + 2?"

    async def test_nothing_is_sent_before_it_is_read(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            turn = new_chat(client).send("hello")
            assert (turn.run_id, turn.root, turn.pending, turn.over) == (None, None, None, False)
            assert "not started" in repr(turn)
            with pytest.raises(errors.StreamError, match="not over"):
                _ = turn.outcome
        assert len(engine.requests) == before

    async def test_text_and_then_events(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            turn = new_chat(client).send("long story")
            first = [await anext(turn.text()) for _ in range(3)]
            second = await anext(turn)
            assert isinstance(second, TextDelta)
            rest = [piece async for piece in turn.text()]
            whole = "".join([*first, second.text, *rest])
            assert whole == turn.outcome.text == turn.root.text
            assert len(whole) > 7000

    async def test_a_finished_turn_stays_finished(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            turn = new_chat(client).send("Say hello.")
            assert (
                await turn.result() == await turn.result() == Completed(text="Hello!", details={})
            )
            assert await collect(turn) == []
            assert [piece async for piece in turn.text()] == []

    async def test_a_failed_turn_stays_failed(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("fail")
            for _ in range(2):
                with pytest.raises(TurnFailed, match="upstream broke") as caught:
                    await turn.result()
                assert caught.value.run_id == turn.run_id
            assert isinstance(turn.outcome, Failed)
            assert await collect(turn) == []
            assert (await chat.send("Say hello.").result()).text == "Hello!"

    async def test_the_agents(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            turn = new_chat(client).send("pull requests")
            await turn.result()
            root, *others = turn.agents
            assert root is turn.root
            assert [agent.name for agent in others] == ["bob-prs", "alice-prs"]
            assert {agent.parent for agent in others} == {root}
            assert others[1].result == "No PRs merged by alice in the last 7 days."

    async def test_the_sandbox(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            first = chat.send("write hello")
            await first.result()
            second = chat.send("read /tmp/greeting.txt")
            assert (await second.result()).text == "The file says hello."
            assert first.sandbox_id == second.sandbox_id is not None

    @pytest.mark.parametrize(
        ("prompt", "outcome"),
        [
            ("refuse", Completed),
            ("think", Completed),
            ("unicode", Completed),
            ("heartbeat", Completed),
            ("unknown event", Completed),
            ("done marker", Completed),
            ("nested", Completed),
            ("seven agents", Completed),
            ("failing subagent", Completed),
            ("fatal", Failed),
            ("too long", Failed),
            ("forever", Failed),
            ("clean up", NeedsInput),
            ("everything", NeedsInput),
        ],
    )
    async def test_how_it_ends(
        self, open_client: ClientMaker, prompt: str, outcome: type[Any]
    ) -> None:
        async with open_client() as client:
            turn = new_chat(client).send(prompt)
            events = await collect(turn)
            assert type(events[-1]).__name__ == "TurnDone"
            assert events[-1].outcome is turn.outcome
            assert type(turn.outcome) is outcome

    @pytest.mark.parametrize(
        ("prompt", "error"),
        [
            ("cut the line", errors.StreamTruncated),
            ("end early", errors.StreamTruncated),
            ("broken json", errors.ProtocolError),
            ("unavailable", errors.ServerError),
        ],
    )
    async def test_what_it_raises(
        self, open_client: ClientMaker, prompt: str, error: type[Exception]
    ) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send(prompt)
            for _ in range(2):
                with pytest.raises(error):
                    await turn.result()
            assert isinstance(turn.outcome, Failed)
            assert isinstance(turn.outcome.error, error)
            assert await collect(turn) == []

    async def test_nobody_listens_there(self, make_client: ClientMaker) -> None:
        async with make_client("http://127.0.0.1:9/acme", "any-key", max_retries=0) as client:
            chat = new_chat(client)
            with pytest.raises(errors.ConnectionFailed):
                await chat.send("hello").result()
            with pytest.raises(errors.ConnectionFailed):
                await chat.send("the conversation goes on").result()


class TestAKeyFunctionThatFails:
    """What the caller's own code raises is raised as it is; nobody knows what was sent."""

    @pytest.mark.parametrize("answers", [False, True])
    async def test_it_is_raised(self, open_client: ClientMaker, *, answers: bool) -> None:
        fails = not answers

        def key() -> str:
            if fails:
                raise KeyError("vault")
            return "key-of-the-tests"

        async with open_client(api_key=key) as client:
            chat = new_chat(client)
            turn = chat.send("restart the billing service")
            if answers:
                await turn.result()
                turn, fails = chat.answer(chat.pending.allow_all()), True
            with pytest.raises(KeyError, match="vault"):
                await turn.result()
            assert isinstance(turn.outcome, Failed)
            assert (turn.unconfirmed is not None) == answers
            fails = False
            if not answers:
                assert isinstance(await chat.send("Say hello.").result(), Completed)


class TestClosing:
    """A closed turn is over; its conversation goes on."""

    @pytest.mark.parametrize("how", ["close", "with", "drop"])
    async def test_mid_way(self, open_client: ClientMaker, how: str) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("long story")
            if how == "with":
                async with turn:
                    await anext(turn)
            else:
                await anext(turn)
            if how == "close":
                await turn.aclose()
            if how != "drop":
                for _ in range(2):
                    with pytest.raises(errors.StreamError, match="closed before its end"):
                        await anext(turn)
                with pytest.raises(errors.StreamError, match="closed before its end"):
                    await turn.result()
                assert isinstance(turn.outcome, Failed)
            del turn
            # The engine goes on meanwhile, and may not be ready for the next message.
            try:
                outcome = await chat.send("What was my previous question?").result()
            except errors.Unprocessable as error:
                assert "still running" in str(error)  # noqa: PT017 - or it succeeds.
            else:
                assert outcome.text == "Your previous question was: long story"

    async def test_before_it_is_read(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        async with open_client() as client:
            chat = new_chat(client)
            chat.send("nobody keeps this one")
            async with chat.send("nobody reads this one") as turn:
                pass
            assert isinstance(turn.outcome, Failed)
            assert len(engine.requests) == before
            assert isinstance(await chat.send("hello").result(), Completed)

    async def test_an_answer_before_it_is_read(self, open_client: ClientMaker) -> None:
        async with open_client() as client:
            chat = new_chat(client)
            await chat.send("restart the billing service").result()
            decided = chat.pending.allow_all()
            chat.answer(decided)
            assert chat.pending is decided
            assert isinstance(await chat.answer(decided).result(), Completed)

    async def test_after_the_end(self, open_client: ClientMaker) -> None:
        async with open_client() as client, new_chat(client).send("Say hello.") as turn:
            await turn.result()
            await turn.aclose()
            await turn.aclose()
        assert turn.outcome == Completed(text="Hello!", details={})


class TestRequestOptions:
    async def test_they_are_used_for_all_requests_of_the_turn(
        self, open_client: ClientMaker, engine: EmbeddedEngine[Any]
    ) -> None:
        before = len(engine.requests)
        options = RequestOptions(headers={"x-team": "blue"})
        async with open_client() as client:
            chat = new_chat(client)
            turn = chat.send("wait for me", options=options)
            await anext(turn)
            await turn.cancel()
            assert isinstance(turn.outcome, Cancelled)
            await chat.send("hello").result()
        teams = [request.headers.get("x-team") for request in engine.requests[before:]]
        assert teams == ["blue", "blue", None]
