"""What importing costs, in fresh processes that take turns."""

import statistics
import subprocess
import sys
from collections.abc import Iterable

from benchmarks.measure import print_table

ROUNDS = 15
STATEMENTS = {
    "httpx": "import httpx",
    "turnwire": "import turnwire",
    "turnwire.truefoundry": "import turnwire.truefoundry",
    **{
        f"httpx, then turnwire.{engine}": f"import httpx, turnwire.{engine}"
        for engine in ("truefoundry", "tandem", "trueforge", "orchagent", "agenttier")
    },
    "openai": "import openai",
    "anthropic": "import anthropic",
}
_PROBE = """
import sys, time
before = len(sys.modules)
started = time.perf_counter()
{statement}
took = time.perf_counter() - started
print(took * 1e3, len(sys.modules) - before)
"""


def probe(statement: str) -> tuple[float, int]:
    """Run an import in a new process; return milliseconds and the number of modules loaded."""
    run = subprocess.run(  # noqa: S603 - our own code, run by this interpreter.
        [sys.executable, "-c", _PROBE.format(statement=statement)],
        capture_output=True,
        check=True,
        text=True,
    )
    milliseconds, modules = run.stdout.split()
    return float(milliseconds), int(modules)


def measure(statements: Iterable[str], *, rounds: int) -> dict[str, list[tuple[float, int]]]:
    """Probe all statements in each round, after one round that fills the bytecode cache."""
    found: dict[str, list[tuple[float, int]]] = {statement: [] for statement in statements}
    for statement in found:
        probe(statement)
    for _ in range(rounds):
        for statement, runs in found.items():
            runs.append(probe(statement))
    return found


def main() -> None:
    """Print the table."""
    found = measure(STATEMENTS.values(), rounds=ROUNDS)
    rows: list[tuple[str, ...]] = []
    baseline = _spread(found[STATEMENTS["httpx"]])
    for name, statement in STATEMENTS.items():
        best, median = _spread(found[statement])
        rows.append(
            (
                name,
                f"{best:.1f}",
                f"{median:.1f}",
                f"{best - baseline[0]:+.1f}",
                f"{median - baseline[1]:+.1f}",
                str(found[statement][0][1]),
            )
        )
    head = ("", "min ms", "median ms", "min over httpx", "median over httpx", "modules")
    print_table(f"Imports, {ROUNDS} fresh processes each", head, rows)


def _spread(runs: list[tuple[float, int]]) -> tuple[float, float]:
    times = [milliseconds for milliseconds, _ in runs]
    return min(times), statistics.median(times)


if __name__ == "__main__":
    main()
