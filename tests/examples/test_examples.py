"""The programs in examples/: what they print, and what the engine was sent."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from examples.processes import EXAMPLES, KEY, run, run_in_terminal
from turnwire.testing import EmbeddedEngine, serve
from turnwire.testing.truefoundry import Scenario, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turnwire.testing.truefoundry import Engine

HERE = Path(__file__)
SNIPPETS = HERE.parents[1] / "data" / "truefoundry" / "snippets"
# Two engines with one seed give the same ids, so their requests can be compared.
SEED = 7


@pytest.fixture
def engine() -> Iterator[EmbeddedEngine[Engine]]:
    with serve("truefoundry", token=KEY, seed=SEED) as running:
        yield running


def inputs(engine: EmbeddedEngine[Any]) -> list[Any]:
    """Return what each request said to the agent."""
    assert {request.status for request in engine.requests} == {200}
    return [request.body["input"] for request in engine.requests]


def executed(engine: EmbeddedEngine[Engine]) -> list[str]:
    """Return the tools that ran."""
    return [effect.tool for effect in engine.engine.effects]


def of_the_page(snippet: str, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Run a snippet of the vendor's page, and return the bodies that it sent."""
    code = (SNIPPETS / snippet).read_text("utf-8")
    code = code.replace("truefoundry", "turnwire.truefoundry", 1)
    with serve("truefoundry", token=KEY, seed=SEED) as engine:
        monkeypatch.setenv("GATEWAY_BASE_URL", engine.base_url)
        monkeypatch.setenv("TFY_API_KEY", KEY)
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(code, snippet, "exec"), {})  # noqa: S102 - our own copy.
        return bodies(engine)


def bodies(engine: EmbeddedEngine[Any]) -> list[Any]:
    """Return what was sent, without the model: the page leaves its name open."""
    return [{**request.body, "model": ""} for request in engine.requests]


def length(path: Path) -> int:
    """Count the lines that are neither blank nor only a comment."""
    lines = map(str.strip, path.read_text("utf-8").splitlines())
    return sum(bool(line) and not line.startswith("#") for line in lines)


def test_stream(engine: EmbeddedEngine[Engine]) -> None:
    assert run(engine, "stream.py").splitlines() == [
        '[root calls get_weather with {"city":"Oslo","unit":"celsius"}]',
        '[root calls get_weather with {"city":"Porto","unit":"celsius"}]',
        '[get_weather returned {"city":"Porto","degrees":21}]',
        '[get_weather returned {"city":"Oslo","degrees":4}]',
        'I know: {"city":"Porto","degrees":21}, {"city":"Oslo","degrees":4}',
        "[completed]",
    ]


@pytest.mark.parametrize(
    ("prompt", "last"),
    [
        ("Restart the billing service.", "[waits for an answer: <Pending: 1 approvals; 1 open>]"),
        ("Please fail.", "[failed: Request failed (500): upstream broke]"),
        ("Talk forever.", "[failed: You have reached iteration limit of 25]"),
    ],
)
def test_stream_tells_how_a_turn_ended(
    engine: EmbeddedEngine[Engine], prompt: str, last: str
) -> None:
    assert run(engine, "stream.py", prompt).splitlines()[-1].startswith(last)


def test_approve_in_batch(engine: EmbeddedEngine[Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    printed = run(engine, "approve_in_batch.py").splitlines()
    assert printed[:3] == [
        "Approval required",
        "Tool: restart_application",
        "Arguments: {'workspace_fqn': 'prod-us', 'application_name': 'billing'}",
    ]
    assert printed[-1].startswith("TurnDone(")
    assert "The billing service in prod-us was restarted." in printed[-1]
    assert executed(engine) == ["restart_application"]
    assert bodies(engine) == of_the_page("approvals.txt", monkeypatch)


def test_answer_questions(engine: EmbeddedEngine[Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    printed = run(engine, "answer_questions.py", typed="tfy-prod-us (production)\n")
    assert printed.startswith("Which cluster should I deploy booking-bot to? ['tfy-prod-us")
    assert printed.endswith(": Done: booking-bot is live on tfy-prod-us (production).\n")
    assert executed(engine) == ["deploy_application"]
    assert bodies(engine) == of_the_page("ask_user_question.txt", monkeypatch)


@pytest.mark.parametrize(
    ("example", "snippet", "most"),
    [
        ("approve_in_batch.py", "approvals.txt", 12),
        ("answer_questions.py", "ask_user_question.txt", 8),
    ],
)
def test_a_short_example_is_short(example: str, snippet: str, most: int) -> None:
    assert length(EXAMPLES / example) <= most
    assert length(SNIPPETS / snippet) > 3 * most


def test_approve_by_policy(engine: EmbeddedEngine[Engine]) -> None:
    assert run(engine, "approve_by_policy.py").splitlines()[:3] == [
        "restart_application: restart_application of billing: ok",
        'list_caches: ["hot","cold"]',
        'delete_cache: {"error":"User denied tool call: this program deletes nothing"}',
    ]
    _, batch = inputs(engine)
    assert [item["approval"] for item in batch] == [
        {"status": "allow"},
        {"status": "deny", "reason": "this program deletes nothing"},
    ]
    assert "delete_cache" not in executed(engine)


def test_a_policy_that_is_not_sure_sends_nothing(engine: EmbeddedEngine[Engine]) -> None:
    printed = run(engine, "approve_by_policy.py", "Do a rolling restart.")
    assert printed.startswith("not decided, so nothing was sent: (<ToolCall ")
    assert printed.endswith(" restart_application of restart-search>,)\n")
    assert len(inputs(engine)) == 1
    assert executed(engine) == []


@pytest.mark.parametrize(
    ("answer", "verdict"), [("y\n", {"status": "allow"}), ("n\n", {"status": "deny"})]
)
def test_a_policy_asks_at_the_terminal(
    engine: EmbeddedEngine[Engine], answer: str, verdict: Any
) -> None:
    prompt, question = "Do a rolling restart.", "[s]kip: "
    seen = run_in_terminal(engine, "approve_by_policy.py", prompt, question=question, answer=answer)
    assert seen.count(question) == 1
    assert "  | agent: restart-search\n" in seen
    _, batch = inputs(engine)
    assert [item["approval"] for item in batch] == [{"status": "allow"}, verdict]


def test_subagents_stand_side_by_side(engine: EmbeddedEngine[Engine]) -> None:
    printed = run(engine, "subagents.py")
    assert "\x1b" not in printed
    first, *_ = printed.splitlines()
    assert re.fullmatch(r"╭─+ bob-prs ─+╮╭─+ alice-prs ─+╮", first)
    assert len(first) == 100
    assert printed.count("bob-prs ─") == 1
    assert re.search(r"│ I found \*\*2\*\* so far\. +││ No PRs merged by alice", printed)
    assert re.search(r"^╭─+ root ─+╮$", printed, re.MULTILINE)


def test_subagents_are_drawn_while_they_work() -> None:
    with serve("truefoundry", token=KEY, pace=0.03) as engine:
        seen = run_in_terminal(engine, "subagents.py")
    assert "\x1b[" in seen
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    # One picture has the two at work, before either has said everything.
    assert len(re.findall(r"╭─+ bob-prs ─+╮╭─+ alice-prs ─+╮", plain)) > 1
    assert plain.index("I found") < plain.index("a comprehensive summary")


def test_a_model_cannot_move_the_cursor() -> None:
    nasty = Scenario(name="nasty", keywords=("x",), steps=(say("a\x1b[2Jb\x07\rc [bold]d"),))
    with serve("truefoundry", token=KEY, scenarios=[nasty]) as engine:
        printed = run(engine, "subagents.py", "x")
    assert "│ a[2Jbc [bold]d" in printed


def test_suspend_in_one_process_and_resume_in_another(
    engine: EmbeddedEngine[Engine], tmp_path: Path
) -> None:
    checkpoint = tmp_path / "checkpoint.json"
    waiting = run(engine, "suspend.py", checkpoint).splitlines()[-2:]
    assert waiting == [
        'waits: restart-billing wants restart_application with {"application_name":"billing"}',
        'waits: restart-search wants restart_application with {"application_name":"search"}',
    ]
    assert (len(engine.requests), executed(engine)) == (1, [])
    assert KEY not in checkpoint.read_text("utf-8")

    printed = run(engine, "resume.py", checkpoint).splitlines()
    assert printed[:2] == [
        'allowed: restart-billing may restart_application with {"application_name":"billing"}',
        'allowed: restart-search may restart_application with {"application_name":"search"}',
    ]
    assert printed[2].startswith("Completed(text='Both subagents are back: ")

    _, batch = inputs(engine)
    assert [item["approval"] for item in batch] == [{"status": "allow"}] * 2
    assert len({item["execution_id"] for item in batch}) == 2
    assert executed(engine) == ["restart_application"] * 2

    assert run(engine, "resume.py", checkpoint).splitlines() == printed[2:]
    assert len(engine.requests) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint.json"]


def test_demo(engine: EmbeddedEngine[Engine]) -> None:
    printed = run(engine, "demo.py")
    assert "\n> Read /tmp/greeting.txt and tell me what it says.\n" in printed
    assert "The file says hello." in printed
    assert not engine.requests, "it brings an engine of its own"


def test_every_example_is_run_here() -> None:
    tests = "".join(path.read_text("utf-8") for path in HERE.parent.glob("test_*.py"))
    named = set(re.findall(r'"(\w+\.py)"', tests))
    assert named == {path.name for path in EXAMPLES.glob("*.py")}
