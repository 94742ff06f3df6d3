"""The program examples/agenttier_terminal.py, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

from agenttier_client.support import API_KEY
from examples.processes import EXAMPLES
from turnwire.agenttier import AgentTierClient, APIKeyAuth
from turnwire.testing import serve

SECONDS = 60


def test_it_shows_what_the_shell_answers() -> None:
    with (
        serve("agenttier", api_key=API_KEY) as engine,
        AgentTierClient(engine.base_url, auth=APIKeyAuth(API_KEY)) as client,
    ):
        client.create_sandbox(template="general-coding", name="demo").wait_until_running()
        done = subprocess.run(  # noqa: S603 - the command is ours.
            [sys.executable, "-W", "error", EXAMPLES / "agenttier_terminal.py", "demo"],
            input="echo from here\n",
            text=True,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env={**os.environ, "AGENTTIER_API_URL": engine.base_url, "AGENTTIER_API_KEY": API_KEY},
        )
    assert "$ echo from here\nfrom here\n$ " in done.stdout
    assert done.stderr == ""
