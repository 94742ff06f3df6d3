"""Count what a turn costs."""

from attrs import define

from turnwire.testing.trueforge.specs import Json

_REASONING_TOKENS = 2


@define
class Meter:
    """The tokens of a turn's messages; those of a message that was broken off do not count.

    Example:
        >>> Meter().metrics()
        {'total_input_tokens': 0, 'total_output_tokens': 0, 'total_tokens': 0}
    """

    _input: int = 0
    _output: int = 0
    _cached: int = 0
    _reasoning: int = 0

    def add(self, usage: Json) -> None:
        """Count a message."""
        self._input += usage["input_tokens"]
        self._output += usage["output_tokens"]
        if "cache_read_tokens" in usage:
            self._cached += usage["cache_read_tokens"]
            self._reasoning += _REASONING_TOKENS

    def metrics(self) -> Json:
        """Return the totals as a turn has them."""
        details: Json = {}
        if self._cached:
            details = {
                "total_cache_read_tokens": self._cached,
                "total_reasoning_tokens": self._reasoning,
            }
        return {
            "total_input_tokens": self._input,
            "total_output_tokens": self._output,
            "total_tokens": self._input + self._output,
            **details,
        }
