"""Webhook triggers: requests from outside that start automations, and what became of them."""

import hashlib
from typing import Any

from attrs import define, field

from turnwire.testing.framing import compact
from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core

OUTCOMES = ("received", "accepted", "rejected", "duplicate", "suppressed", "disabled", "failed")

_ALIASES = {
    "custom": "generic",
    "http": "generic",
    "gh": "github",
    "github.com": "github",
    "gitlab.com": "gitlab",
    "linear.app": "linear",
    "slack.com": "slack",
    "stripe.com": "stripe",
}


def provider_name(text: str) -> str:
    """Return the name of a provider as the engine writes it.

    Example:
        >>> provider_name(" GitHub.com ")
        'github'
    """
    name = "-".join(text.lower().split())
    return _ALIASES.get(name, name)


@define(eq=False, kw_only=True)
class Trigger:
    """One trigger.

    Attributes:
        id: Its id.
        automation_id: What it starts.
        name: Its name.
        provider: Who sends the requests.
        event_kind: Which events of the provider are meant; None for all.
        scheme: How the requests are signed.
        enabled: Whether it starts anything.
        path_token: The part of the callback's path that only the provider knows.
        secret: What the requests are signed with; shown once.
        created_at_ms: When it was made.
        updated_at_ms: When it changed last.
        rotated_at_ms: When it got its present secret, if that is not its first.
        version: How many secrets it had.
        deliveries: What arrived, oldest first.
    """

    id: str
    automation_id: str
    name: str
    provider: str
    event_kind: str | None
    scheme: str
    enabled: bool
    path_token: str
    secret: str = field(repr=False)
    created_at_ms: int
    updated_at_ms: int
    rotated_at_ms: int | None = None
    version: int = 1
    deliveries: list[Json] = field(factory=list[Json])

    def wire(self, base_url: str) -> Json:
        """Return the record, without the secret.

        Args:
            base_url: Where the caller reached the engine.
        """
        path = f"/webhooks/automations/{self.path_token}"
        return {
            "trigger_id": self.id,
            "automation_id": self.automation_id,
            "name": self.name,
            "provider": self.provider,
            "provider_event_kind": self.event_kind,
            "provider_metadata": {
                "canonical_provider": self.provider,
                "provider_event_kind": self.event_kind,
                "polling": {"supported": False, "reconciliation_supported": False},
            },
            "enabled": self.enabled,
            "callback_path": path,
            "callback_url": base_url + path,
            "tenant_label": "local / local",
            "signature_scheme": self.scheme,
            "secret_status": {
                "configured": True,
                "secret_version": self.version,
                "created_at_ms": self.created_at_ms,
                "rotated_at_ms": self.rotated_at_ms,
            },
            "created_at_ms": self.created_at_ms,
            "updated_at_ms": self.updated_at_ms,
            "delivery_counts": self._counts(),
        }

    def _counts(self) -> Json:
        found = [delivery["status"] for delivery in self.deliveries]
        return {"total": len(found), **{each: found.count(each) for each in OUTCOMES}}


class Webhooks:
    """All triggers.

    Args:
        core: What the engine shares.
        automations: What they start.

    Attributes:
        triggers: The triggers by their ids, oldest first.
    """

    def __init__(self, core: Core, automations: Automations) -> None:
        self._core = core
        self._automations = automations
        self.triggers: dict[str, Trigger] = {}

    def new_secret(self) -> str:
        """Return a secret that nobody has yet."""
        return f"whsec_{self._core.ids.token(32)}"

    def deliver(self, trigger: Trigger, body: Any, event_id: str | None = None) -> Json:
        """Take a request that a provider sent and signed properly.

        Args:
            trigger: The trigger it was sent to.
            body: Its JSON.
            event_id: What the provider calls the event; the same event counts once.

        Returns:
            What became of it.
        """
        earlier = self._earlier(trigger, event_id)
        run_id = None
        if not trigger.enabled:
            status = "disabled"
        elif earlier is not None:
            status = "duplicate"
        else:
            status, run_id = self._start(trigger)
        delivery: Json = {
            "delivery_id": self._core.ids.uuid(),
            "trigger_id": trigger.id,
            "automation_id": trigger.automation_id,
            "provider_event_id": event_id,
            "body_digest": hashlib.sha256(compact(body).encode()).hexdigest(),
            "status": status,
            "idempotency_key": event_id,
            "dedupe_result": "new" if earlier is None else "duplicate",
            "dedupe_reason_code": None if earlier is None else "provider_event_id",
            "duplicate_of_delivery_id": earlier and earlier["delivery_id"],
            "queued_run_id": run_id,
            "received_at_ms": self._core.now_ms(),
            "sanitized_preview": body,
        }
        trigger.deliveries.append(delivery)
        return delivery

    def _earlier(self, trigger: Trigger, event_id: str | None) -> Json | None:
        if event_id is None:
            return None
        same = (each for each in trigger.deliveries if each["provider_event_id"] == event_id)
        return next((each for each in same if each["status"] == "accepted"), None)

    def _start(self, trigger: Trigger) -> tuple[str, str | None]:
        spec = self._automations.by_id.get(trigger.automation_id)
        if spec is None:
            return "failed", None
        run = self._automations.fire(spec, dry_run=False)
        run.record["trigger_type"] = "webhook"
        return "accepted", run.id
