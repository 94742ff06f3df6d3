"""What the agents of the turn benchmarks say, in pieces."""

# The helpers of the peers slow down with the length of the text.
EVENTS = 20_000


def piece(number: int) -> str:
    """Make one piece of the text.

    >>> piece(7)
    'token 7 '
    """
    return f"token {number} "


def said(events: int) -> str:
    """Make the whole text, of so many pieces.

    >>> said(2)
    'token 0 token 1 '
    """
    return "".join(map(piece, range(events)))


TEXT = said(EVENTS)
