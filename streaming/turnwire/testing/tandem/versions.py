"""What differs between the engine's releases, as far as clients can see it."""

from typing import Self

from attrs import frozen

_OLD_CODES = {
    "APPROVAL_REPLY_INVALID": "invalid_permission_reply",
    "APPROVAL_REQUEST_NOT_FOUND": "permission_request_not_found",
}


@frozen(order=True)
class Version:
    """A release of the engine.

    Example:
        >>> Version.parse("0.7.1").parts_have_ids
        False
    """

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``major.minor.patch``.

        Raises:
            ValueError: It is not three numbers.
        """
        numbers = text.split(".")
        if len(numbers) != 3 or not all(number.isdecimal() for number in numbers):  # noqa: PLR2004 - x.y.z.
            raise ValueError(f"'version' must be like 0.7.2: {text!r}")
        return cls(*map(int, numbers))

    @property
    def parts_have_ids(self) -> bool:
        """Whether ``message.part.updated`` names its session and run at the top.

        Before, the filters of the event streams dropped every such event.
        """
        return self >= Version(0, 7, 2)

    @property
    def has_envelopes(self) -> bool:
        """Whether events have an envelope, and whether there is a durable log of runs."""
        return self >= Version(0, 6, 0)

    @property
    def has_error_codes(self) -> bool:
        """Whether the error envelope has the codes of one enumeration and ``retryable``."""
        return self >= Version(0, 6, 0)

    @property
    def has_idempotency(self) -> bool:
        """Whether prompts may carry an idempotency key."""
        return self >= Version(0, 7, 0)

    @property
    def has_goals(self) -> bool:
        """Whether there are orchestrations and goals."""
        return self >= Version(0, 6, 9)

    @property
    def monitor(self) -> str:
        """The name of the incident monitor.

        Example:
            >>> Version(0, 6, 4).monitor
            'bug-monitor'
        """
        return "incident-monitor" if self >= Version(0, 6, 5) else "bug-monitor"

    @property
    def guards_routines(self) -> bool:
        """Whether routines must be changed by a human."""
        return self >= Version(0, 6, 0)

    @property
    def guards_automations(self) -> bool:
        """Whether automations must be changed by a human."""
        return self >= Version(0, 4, 39)

    @property
    def is_strict(self) -> bool:
        """Whether health is two booleans, unknown runs are 404 and permissions keep decisions."""
        return self >= Version(0, 7, 2)

    def error_code(self, code: str) -> str:
        """Return an error code as this release spells it.

        Example:
            >>> Version(0, 4, 6).error_code("APPROVAL_REPLY_INVALID")
            'invalid_permission_reply'
        """
        return code if self.has_error_codes else _OLD_CODES.get(code, code)
