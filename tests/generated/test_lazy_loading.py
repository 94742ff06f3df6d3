"""Nothing is loaded before it is needed. Each test looks at a fresh process."""

from __future__ import annotations

import json
import subprocess
import sys

ASK = """
import json, sys
{code}
ours = {{"turnwire_api", "httpx"}}
print(json.dumps([name for name in sys.modules if name.split(".")[0] in ours]))
"""
MODELS = "turnwire_api.truefoundry.models."


def loaded(code: str) -> set[str]:
    """Return the generated modules, and httpx, that a fresh process has after some code."""
    run = subprocess.run(  # noqa: S603 - code of this file.
        [sys.executable, "-c", ASK.format(code=code)], capture_output=True, text=True, check=True
    )
    return set(json.loads(run.stdout))


def test_the_doors_load_no_models() -> None:
    modules = loaded("import turnwire_api.truefoundry.resources, turnwire_api.truefoundry.events")
    assert "turnwire_api.truefoundry.events" in modules
    assert not {name for name in modules if name.startswith(MODELS)}
    assert "httpx" not in modules


def test_an_event_loads_what_it_is_made_of() -> None:
    modules = loaded(
        "from turnwire_api.truefoundry.events import decode\n"
        """assert decode('{"type":"agent.message","execution_id":"e"}').type"""
    )
    assert {name.removeprefix(MODELS) for name in modules if name.startswith(MODELS)} == {
        *("agent_message_event", "function_call", "redacted_thinking_block"),
        *("thinking_text_block", "tool_call_delta", "tool_call_delta_provider_specific_fields"),
        *("tool_call_function_delta", "tool_info"),
    }
    assert "httpx" not in modules


def test_an_unknown_event_loads_nothing() -> None:
    modules = loaded(
        "from turnwire_api.truefoundry.events import decode\n"
        """assert decode('{"type":"new"}').type == "new" """
    )
    assert not {name for name in modules if name.startswith(MODELS)}


def test_a_model_is_loaded_by_its_name() -> None:
    modules = loaded(
        "from turnwire_api.truefoundry import models\n"
        "assert 'ToolInfo' in dir(models) and 'ToolInfo' in models.__all__\n"
        "assert models.ToolInfo is models.ToolInfo"
    )
    assert {name.removeprefix(MODELS) for name in modules if name.startswith(MODELS)} == {
        "tool_info"
    }
