"""The scripted model: plays the steps of a scenario as one run.

The deltas of an answer carry the *user* message's id and a new part id each, as the engine's
do.
"""

from collections.abc import Callable, Generator

from turnwire.testing.framing import compact
from turnwire.testing.items import Cut, RawBytes, Writable
from turnwire.testing.placeholders import fill
from turnwire.testing.tandem import scenario as script
from turnwire.testing.tandem import scenarios
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.failures import RunFailedError
from turnwire.testing.tandem.feeds import truncated
from turnwire.testing.tandem.jobs import Waits
from turnwire.testing.tandem.parts import DELTA_LIMIT, StoredMessage
from turnwire.testing.tandem.questions import Questions
from turnwire.testing.tandem.run import Run
from turnwire.testing.tandem.tool_calls import ToolCalls

_Detour = Generator[float | None, None, tuple[script.Step, ...] | None]


class Model:
    """Plays scenarios.

    Args:
        core: What the engine shares.
        tools: Executes tool calls.
        questions: Where questions go.

    Attributes:
        restart: Restarts the engine; set by the engine.
    """

    def __init__(self, core: Core, tools: ToolCalls, questions: Questions) -> None:
        self._core = core
        self._tools = tools
        self._questions = questions
        self.restart: Callable[[float], None] = lambda _: None

    def steps(self, prompt: str) -> tuple[script.Step, ...]:
        """Return what to do with a prompt; without a scenario the echo provider answers."""
        options = self._core.options
        known = (*options.scenarios, *(scenarios.ALL if options.builtin else ()))
        return next((each for each in known if each.fits(prompt)), scenarios.ECHO).steps

    def play(self, run: Run, asked: StoredMessage, steps: tuple[script.Step, ...]) -> Waits:
        """Play steps.

        Args:
            run: The run; its ``answer`` becomes the text of the last message.
            asked: The user's message, which tool calls are stored in.
            steps: The steps.

        Raises:
            RunFailedError: A step says so.
        """
        for step in steps:
            yield from run.pace()
            match step:
                case script.Message():
                    detour = yield from self._message(run, asked, step)
                    if detour is not None:
                        yield from self.play(run, asked, detour)
                        return
                case script.Wait(seconds=seconds):
                    yield from run.wait(seconds)
                case script.WaitForCancel():
                    yield from run.wait(None)
                case script.Fail(message=message):
                    raise RunFailedError(str(fill(message, run.names)))
                case _:
                    self._beside(run, asked, step)

    def _beside(self, run: Run, asked: StoredMessage, step: script.Step) -> None:
        """Do what takes no time."""
        match step:
            case script.Ask(questions=questions):
                self._questions.ask(run.session.id, asked.id, fill(questions, run.names))
            case script.Todo(items=items):
                self._update_todos(run, items)
            case script.Emit(kind=kind, properties=properties):
                ids = {"sessionID": run.session.id, "runID": run.id}
                self._core.bus.publish(kind, {**ids, **fill(properties, run.names)})
            case script.EmitBytes(data=data):
                self._core.bus.write(RawBytes(data))
            case script.CutStreams(clean=clean):
                self._core.bus.write(*cut(clean=clean))
            case script.Restart(seconds=seconds):
                self.restart(seconds)
            case _:
                pass

    def _update_todos(self, run: Run, items: tuple[object, ...]) -> None:
        todos: list[dict[str, str]] = fill(items, run.names)
        defaults = {"status": "pending"}
        run.session.todos = [
            {"id": f"todo-{n}", **defaults, **todo} for n, todo in enumerate(todos, start=1)
        ]
        self._core.publish(
            "todo.updated",
            sessionID=run.session.id,
            todos=[dict(todo) for todo in run.session.todos],
            workspaceRoot=run.session.workspace,
            effectiveCwd=run.session.directory,
        )

    def _message(self, run: Run, asked: StoredMessage, message: script.Message) -> _Detour:
        run.iteration += 1
        about = {
            "iteration": run.iteration,
            "providerID": run.model["provider_id"],
            "modelID": run.model["model_id"],
        }
        run.say_of_message("provider.call.iteration.start", asked.id, **about)
        yield from self._words(run, asked, message)
        for call in message.calls:
            yield from self._tools.stream_arguments(run, asked, call)
        self._count_tokens(run, asked, message)
        run.say_of_message(
            "provider.call.iteration.finish",
            asked.id,
            **about,
            finishReason="tool_calls" if message.calls else "stop",
            acceptedToolCalls=len(message.calls),
            rejectedToolCalls=0,
        )
        for call in message.calls:
            is_allowed = yield from self._tools.execute(run, asked, call)
            if not is_allowed and call.denied is not None:
                return call.denied
        return None

    def _words(self, run: Run, asked: StoredMessage, message: script.Message) -> Waits:
        if message.reasoning:
            reasoning = str(fill(message.reasoning, run.names))
            part = {"type": "reasoning", "text": reasoning}
            run.show(part, asked.id, delta=truncated(reasoning, DELTA_LIMIT))
            yield from run.pace()
        text = str(fill(message.text, run.names))
        if text:
            run.answer = text
        for delta in _deltas(text, message.every):
            capped = truncated(delta, DELTA_LIMIT)
            run.show({"type": "text", "text": capped}, asked.id, delta=capped)
            yield from run.pace()

    def _count_tokens(self, run: Run, asked: StoredMessage, message: script.Message) -> None:
        run.prompt_tokens += message.prompt_tokens
        run.completion_tokens += message.completion_tokens
        run.say_of_message(
            "provider.usage",
            asked.id,
            correlationID=run.id,
            providerID=run.model["provider_id"],
            modelID=run.model["model_id"],
            promptTokens=message.prompt_tokens,
            completionTokens=message.completion_tokens,
            totalTokens=message.prompt_tokens + message.completion_tokens,
            usageSource="provider",
        )


def _deltas(text: str, every: int | None) -> list[str]:
    if not text:
        return []
    size = every or len(text)
    return [text[start : start + size] for start in range(0, len(text), size)]


def cut(*, clean: bool) -> tuple[Writable, ...]:
    """Return what ends a stream: properly, or within a frame."""
    if clean:
        return (Cut(clean=True),)
    event = compact({"type": "message.part.updated", "properties": {"part": {}}})
    half = f"data: {event}".encode()[:40]
    return (RawBytes(half), Cut())
