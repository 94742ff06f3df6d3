"""What a terminal wrote, for those who look now and those who come later."""

from turnwire.testing.agenttier.computer import Viewer

_KEPT = 64 * 1024


class Scrollback:
    """The end of a terminal's output, and its viewers.

    Whoever attaches sees first what is kept, so a terminal looks the same after a reconnect.
    """

    def __init__(self) -> None:
        self._kept = b""
        self._viewers: list[Viewer] = []

    def attach(self, viewer: Viewer) -> None:
        """Show a viewer what was written, and what will be."""
        if self._kept:
            viewer.show(self._kept)
        self._viewers.append(viewer)

    def detach(self, viewer: Viewer) -> None:
        """Forget a viewer; it may be gone already."""
        if viewer in self._viewers:
            self._viewers.remove(viewer)

    def show(self, data: bytes) -> None:
        """Show everybody what was written."""
        self._kept = (self._kept + data)[-_KEPT:]
        for viewer in tuple(self._viewers):
            viewer.show(data)

    def end(self) -> None:
        """Tell everybody that the shell is gone."""
        for viewer in tuple(self._viewers):
            viewer.end()
