"""Feed one stream in many different chunks."""

from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from turnwire.sse import Comment, Decoder, ServerSentEvent


def cut(stream: bytes, cuts: Iterable[int]) -> list[bytes]:
    """Cut a stream at the given offsets."""
    edges = [0, *sorted(cuts), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


def decode(
    chunks: Iterable[bytes], decoder: Decoder | None = None
) -> list[ServerSentEvent | Comment]:
    """Feed chunks to a decoder, a new one unless given, and end the stream."""
    decoder = decoder or Decoder()
    items = [item for chunk in chunks for item in decoder.feed(chunk)]
    decoder.close()
    return items


def every_way(stream: bytes, *, longest_for_pairs: int = 48) -> Iterator[list[bytes]]:
    """Yield the stream whole, in single bytes, cut at every offset and, if short, every two."""
    yield [stream]
    yield cut(stream, range(1, len(stream)))
    yield from (cut(stream, [offset]) for offset in range(len(stream) + 1))
    if len(stream) <= longest_for_pairs:
        yield from (cut(stream, pair) for pair in combinations(range(1, len(stream)), 2))
