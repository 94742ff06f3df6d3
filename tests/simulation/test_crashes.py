"""The program dies, another one goes on from what was saved: nothing is done twice."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from attrs import define, field

from both import FLAVOURS
from simulation.dialogue import MOST_ERRORS, PAUSES, Mode, Record, Script, decided, hold
from simulation.dialogue import plain_outcome as plain
from simulation.oracle import nothing_twice
from simulation.runner import run_flavour
from turnwire.decisions import Allow
from turnwire.errors import StreamTruncated, TurnwireError


class Crash(BaseException):
    """The program dies."""


@define
class Program:
    """A program that saves its turns and dies at some step of its life.

    Attributes:
        mode: Who answers the pauses.
        life: How many steps it lives: events, callbacks, checkpoints saved.
        saved: The last checkpoint.
        ran: How often each client-side tool ran to its end.
        ends: The outcomes of its turns.
        errors: What was raised.
    """

    mode: Mode
    life: int
    saved: str = ""
    ran: Counter[str] = field(factory=Counter[str])
    ends: list[Any] = field(factory=list[Any])
    errors: list[TurnwireError] = field(factory=list[TurnwireError])

    async def begin(self, client: Any, prompt: str) -> None:
        chat = self._chat(client)
        await self._finish(chat, chat.send(prompt))

    async def go_on(self, client: Any) -> None:
        chat = self._chat(client)
        await self._finish(chat, chat.resume(self.saved))

    def _chat(self, client: Any) -> Any:
        callbacks: dict[str, Any] = {"save": self._save}
        if self.mode == "callbacks":
            callbacks |= {"approve": self._approve}
            callbacks["tools"] = [self.ask_user_question, self.get_location]
        return client.conversation(model="m", sandbox={"enabled": True}, **callbacks)

    async def _finish(self, chat: Any, turn: Any) -> None:
        await self._read(turn)
        while chat.pending is not None and len(self.errors) < MOST_ERRORS:
            turn = chat.answer(decided(chat.pending))
            await self._read(turn)

    async def _read(self, turn: Any) -> None:
        try:
            async for _event in turn:
                self._step()
        except TurnwireError as error:
            self.errors.append(error)
        self.ends.append(plain(turn.outcome))

    def _step(self) -> None:
        self.life -= 1
        if self.life == 0:
            raise Crash

    def _save(self, checkpoint: str) -> None:
        self.saved = checkpoint
        self._step()

    def _approve(self, _call: object) -> Allow:
        self._step()
        return Allow()

    def ask_user_question(self, question: str, options: list[str]) -> str:
        self._step()
        self.ran[question] += 1
        return "yes"

    def get_location(self) -> str:
        self._step()
        self.ran["location"] += 1
        return "yes"


async def die_and_go_on(client: Any, wire: Any, script: Script, whole: Record, life: int) -> bool:
    """Let a program die after some steps and another one go on; tell if it died at all."""
    wire.conversation = script.conversation()
    program = Program(script.mode, life)
    try:
        await program.begin(client, script.prompt)
        died = False
    except Crash:
        died = True
    if died:
        await program.go_on(client)
    nothing_twice(wire.conversation)
    assert set(program.ran.values()) <= {1}
    if program.errors:
        # Something was under way, and this engine cannot tell what became of it.
        assert isinstance(program.errors[0], StreamTruncated)
    else:
        assert program.ends[-1] == whole.ends[-1]
    return died


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("mode", ["hand", "callbacks"])
@pytest.mark.parametrize("prompt", PAUSES)
def test_at_every_step(prompt: str, mode: Mode, flavour: str) -> None:
    script = Script(prompt, mode)

    async def body(client: Any, wire: Any) -> int:
        wire.conversation = script.conversation()
        whole = await hold(client, script)
        life = 1
        while await die_and_go_on(client, wire, script, whole, life):
            life += 1
        return life

    assert run_flavour(flavour, body) > 10
