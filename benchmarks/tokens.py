"""What the agents of the turn benchmarks say, in pieces."""

# The helpers of the peers slow down with the length of the text.
EVENTS = 20_000
TEXT = "".join(f"token {number} " for number in range(EVENTS))
