"""Race contenders in turns, so that a slow moment of the machine hits all of them."""

import gc
import time
from collections.abc import Callable, Mapping, Sequence

Contender = Callable[[], int]


def race(contenders: Mapping[str, Contender], *, expected: int, rounds: int) -> dict[str, float]:
    """Time every contender in every round and keep each one's best.

    Args:
        contenders: What to run, by name. Each returns how many events it produced.
        expected: How many events each must produce.
        rounds: How often each runs.

    Returns:
        Seconds by name, fastest first.
    """
    best = dict.fromkeys(contenders, float("inf"))
    for _ in range(rounds):
        for name, contender in contenders.items():
            gc.collect()
            started = time.perf_counter()
            produced = contender()
            best[name] = min(best[name], time.perf_counter() - started)
            assert produced == expected, f"{name} produced {produced} events, not {expected}"
    return dict(sorted(best.items(), key=lambda item: item[1]))


def print_rates(title: str, seconds: Mapping[str, float], events: int) -> None:
    """Print events per second, and how each contender compares with turnwire."""
    rows = [
        (name, f"{events / took:,.0f}", f"{took / events * 1e6:.2f}", _ratio(took, seconds))
        for name, took in seconds.items()
    ]
    print_table(title, ("", "events/s", "us/event", "turnwire is"), rows)


def print_rates_beside(
    title: str, seconds: Mapping[str, float], events: int, *, peers: Sequence[str]
) -> None:
    """Print events per second, and how many times as fast each contender is as each peer."""
    rows = [
        (
            name,
            f"{events / took:,.0f}",
            f"{took / events * 1e6:.2f}",
            *("" if name in peers else f"{seconds[peer] / took:.2f}" for peer in peers),
        )
        for name, took in seconds.items()
    ]
    print_table(title, ("", "events/s", "us/event", *(f"x {peer}" for peer in peers)), rows)


def print_times(title: str, seconds: Mapping[str, float]) -> None:
    """Print times in milliseconds, and how each contender compares with turnwire."""
    rows = [(name, f"{took * 1e3:.1f}", _ratio(took, seconds)) for name, took in seconds.items()]
    print_table(title, ("", "ms", "turnwire is"), rows)


def _ratio(took: float, seconds: Mapping[str, float]) -> str:
    ratio = took / seconds["turnwire"]
    return "" if ratio == 1 else f"{ratio:.2f} x as fast"


def print_table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table whose first column is text and whose others are numbers."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    print(f"\n{title}")
    for row in [head, *rows]:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        print("  " + "  ".join(cells).rstrip())
