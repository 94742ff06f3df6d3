"""A bell: the engine rings it when something changed, and the shell listens."""

from collections.abc import Callable


class Bell:
    """Calls its listeners; the engine itself never waits.

    Example:
        >>> bell = Bell()
        >>> heard = []
        >>> silence = bell.listen(lambda: heard.append("ring"))
        >>> bell.ring()
        >>> silence()
        >>> bell.ring()
        >>> heard
        ['ring']
    """

    def __init__(self) -> None:
        self._listeners: dict[object, Callable[[], object]] = {}

    def ring(self) -> None:
        """Call every listener."""
        for listener in tuple(self._listeners.values()):
            listener()

    def listen(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Call a listener from now on; returns how to end that."""
        key = object()
        self._listeners[key] = listener

        def stop() -> None:
            self._listeners.pop(key, None)

        return stop
