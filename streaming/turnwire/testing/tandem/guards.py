"""Who may change what is governed."""

from turnwire.testing.tandem.answers import coded
from turnwire.testing.tandem.core import Core
from turnwire.testing.tandem.requests import Request


def require_human(core: Core, request: Request) -> None:
    """Refuse to let anybody but people change automations and what starts them.

    The engine's open edition cannot let agents do it, and says that they need another one.

    Args:
        core: What the engine shares.
        request: The request.

    Raises:
        RefusedError: The caller is not known to be a person (501).
    """
    guards = core.version.guards_automations and core.options.require_human
    if guards and not request.is_human:
        message = "governed automations are a premium feature"
        raise coded(501, "PREMIUM_FEATURE_REQUIRED", message)
