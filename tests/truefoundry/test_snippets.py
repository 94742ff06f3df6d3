"""The snippets of the vendor's documentation page run here, with only their import line changed."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from turnwire.testing import EmbeddedEngine

SNIPPETS = Path(__file__).parents[1] / "data" / "truefoundry" / "snippets"
THEIR_IMPORT = "from truefoundry import AgentClient"
OUR_IMPORT = "from turnwire.truefoundry import AgentClient"

# What differs from run to run, or (sequence_id) between the page's shortened samples and a run.
VOLATILE = (
    (r'"response_id":"[^"]+"', '"response_id":"R"'),
    (r'"created_at":"[^"]+"', '"created_at":"T"'),
    (r'"execution_id":"[^"]+"', '"execution_id":"E"'),
    (r'"id":"[^"]+"', '"id":"C"'),
    (r'"tool_call_id":"[^"]+"', '"tool_call_id":"C"'),
    (r"tool_call_id: \S+", "tool_call_id: C"),
    (r"previous_response_id=\S+", "previous_response_id=R"),
    (r"sandbox.created: \S+", "sandbox.created: S"),
    (r',"sequence_id":\d+', ""),
)

CREATED = '{"type":"response.created","response_id":"R","created_at":"T"}'
DONE = '{"type":"response.done","status":"done"}'

EXPECTED = {
    "quick_start": [
        CREATED,
        '{"type":"agent.message","role":"assistant","content":"Hello!","finish_reason":"stop",'
        '"execution_id":"E"}',
        DONE,
    ],
    "continue_a_turn": [
        CREATED,
        '{"type":"agent.message","role":"assistant",'
        '"content":"Your previous question was: What is 1 + 2?","finish_reason":"stop",'
        '"execution_id":"E"}',
        DONE,
    ],
    "sandbox": [
        "sandbox.created: S",
        "previous_response_id=R",
        CREATED,
        '{"type":"agent.message","role":"assistant","finish_reason":"tool_calls",'
        '"tool_calls":[{"id":"C","type":"function","function":{"name":"exec",'
        '"arguments":"{\\"command\\":\\"cat /tmp/greeting.txt\\"}"},'
        '"tool_info":{"mcp_server_id":"sandbox","mcp_server_name":"sandbox",'
        '"original_tool_name":"exec"}}],"execution_id":"E"}',
        '{"type":"agent.message","role":"tool","tool_call_id":"C","content":"hello\\n",'
        '"execution_id":"E"}',
        '{"type":"agent.message","role":"assistant","content":"The file says hello.",'
        '"finish_reason":"stop","execution_id":"E"}',
        DONE,
    ],
    "ask_user_question": [
        "ask_user_question tool call:",
        "  tool_call_id: C",
        "  question: Which cluster should I deploy booking-bot to?",
        "  option 1: tfy-prod-us (production)",
        "  option 2: tfy-staging-us (staging)",
        "  option 3: tfy-dev-us (development)",
        '{"type":"tool.response_required","execution_id":"E","tool_calls":[{"id":"C"}]}',
        CREATED,
    ],
    "approvals": [
        "Approval required",
        "Tool: restart_application",
        "Arguments: {'workspace_fqn': 'prod-us', 'application_name': 'billing'}",
        CREATED,
    ],
    "openui": [
        "OpenUI block ready to render:",
        "root = Stack([title, cards, chart, table])",
        'title = TextContent("Production Model Health", "large-heavy")',
    ],
}


def run(source: str) -> list[str]:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, "snippet", "exec"), {"__name__": "__main__"})  # noqa: S102 - the test.
    text = printed.getvalue()
    for pattern, replacement in VOLATILE:
        text = re.sub(pattern, replacement, text)
    return text.splitlines()


@pytest.fixture
def environment(engine: EmbeddedEngine[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GATEWAY_BASE_URL", engine.base_url)
    monkeypatch.setenv("TFY_API_KEY", "key-of-the-tests")


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_snippet_prints_what_the_page_shows(name: str) -> None:
    source = (SNIPPETS / f"{name}.txt").read_text(encoding="utf-8")
    assert source.count(THEIR_IMPORT) == 1
    printed = run(source.replace(THEIR_IMPORT, OUR_IMPORT))
    expected = EXPECTED[name]
    if name == "continue_a_turn":
        # The page shows the second turn only.
        printed = printed[-len(expected) :]
    assert printed[: len(expected)] == expected


@pytest.mark.usefixtures("environment")
def test_approval_snippet_gets_the_tool_run_once(engine: EmbeddedEngine[Any]) -> None:
    before = len(engine.engine.effects)
    source = (SNIPPETS / "approvals.txt").read_text(encoding="utf-8")
    printed = run(source.replace(THEIR_IMPORT, OUR_IMPORT))
    effects = engine.engine.effects[before:]
    assert [(effect.tool, effect.arguments) for effect in effects] == [
        ("restart_application", {"workspace_fqn": "prod-us", "application_name": "billing"})
    ]
    assert printed[-1] == DONE


@pytest.mark.usefixtures("environment")
def test_openui_snippet_reaches_the_end() -> None:
    source = (SNIPPETS / "openui.txt").read_text(encoding="utf-8")
    printed = run(source.replace(THEIR_IMPORT, OUR_IMPORT))
    assert printed[-1] == "response complete"


def test_every_snippet_of_the_page_is_covered() -> None:
    assert {path.stem for path in SNIPPETS.glob("*.txt")} == set(EXPECTED)
