"""Run a project's tests in an AgentTier sandbox, and bring their log home.

Run it with ``python examples/agenttier_tests.py [LOG]``, with the Router's URL in
``AGENTTIER_API_URL`` and an API key in ``AGENTTIER_API_KEY``. So it is with all AgentTier examples.
"""

from __future__ import annotations

import sys
from pathlib import Path

from turnwire.agenttier import AgentTierClient

COMMAND = (
    "git clone https://github.com/org/repo /workspace/r && "
    "cd /workspace/r && make test > /tmp/test.log 2>&1; echo $?"
)


def main(log: Path) -> None:
    """Print how the tests ended, and how much they said."""
    with AgentTierClient() as client:
        sandbox = client.create_sandbox(template="general-coding", name="ci-run-123")
        try:
            sandbox.wait_until_running()
            result = sandbox.exec(COMMAND, timeout=300)
            print("tests finished, exit:", result.stdout.strip())
            size = sandbox.files.download("/tmp/test.log", log)  # noqa: S108 - in the sandbox.
            print(f"{log.name}: {size} bytes")
        finally:
            sandbox.terminate()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "test.log"))
