"""Run the benchmarks, or those named: ``python benchmarks/run.py framing typed``.

Each runs in its own process, so that none warms up or fills the memory of another. What they
print are measurements, not tests: nothing fails because a machine is slow.
"""

import subprocess
import sys
from pathlib import Path

BENCHMARKS = ("framing", "typed", "turns", "imports", "memory")


def main(names: list[str]) -> int:
    """Run the named benchmarks, all by default; return the exit status."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
        return 2
    root = Path(__file__).parents[1]
    for name in names or BENCHMARKS:
        command = [sys.executable, "-m", f"benchmarks.{name}"]
        status = subprocess.run(command, cwd=root, check=False).returncode  # noqa: S603 - ours.
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
