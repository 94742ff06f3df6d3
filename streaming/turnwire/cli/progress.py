"""A spinner for those who wait at a terminal."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

__all__ = ["waiting"]


@contextmanager
def waiting(text: str) -> Generator[Callable[[str], object], None, None]:
    """Show on stderr that something is waited for, and for how long; not in a pipe or a file.

    Args:
        text: What is waited for.

    Yields:
        Takes what is known now, to be shown beside it.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415 - slow to load, and rarely needed.
    from rich.progress import (  # noqa: PLC0415 - as above.
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    described = TextColumn("{task.description}", markup=False)
    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(), described, TimeElapsedColumn(), console=console, transient=True
    ) as shown:
        task = shown.add_task(text, total=None)
        yield lambda now: shown.update(task, description=f"{text}: {now}" if now else text)
