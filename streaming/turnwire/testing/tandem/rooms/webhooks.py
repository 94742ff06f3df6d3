"""/automations/v2/{id}/webhook-triggers: what starts an automation from outside."""

from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, coded, ok
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.guards import require_human
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, delete, get, patch, post
from turnwire.testing.tandem.webhooks import Trigger, Webhooks, provider_name

_SCHEMES = (
    "hmac_sha256_v1",
    "github_hmac_sha256",
    "notion_hmac_sha256",
    "shared_secret_header_v1",
    "unsigned_dev_mode",
)


class WebhookRoutes(Room):
    """Webhook triggers. A secret is in the answer that makes it, and in no other.

    Args:
        core: What it shares with the others.
        automations: What the triggers start.
        webhooks: The triggers.
    """

    def __init__(self, core: Core, automations: Automations, webhooks: Webhooks) -> None:
        super().__init__(core)
        self._automations = automations
        self._webhooks = webhooks

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        base = "/automations/v2/{id}/webhook-triggers"
        one = f"{base}/{{trigger}}"
        yield get(base, self._list)
        yield post(base, self._create)
        yield get(one, self._get)
        yield patch(one, self._update)
        yield delete(one, self._delete)
        yield post(f"{one}/disable", self._disable)
        yield post(f"{one}/rotate-secret", self._rotate)
        yield get(f"{one}/deliveries", self._deliveries)
        yield get(f"{one}/deliveries/{{delivery}}", self._delivery)

    def _list(self, request: Request) -> Reply:
        automation_id = self._automation_id(request)
        found = [
            self._shown(request, trigger)
            for trigger in self._webhooks.triggers.values()
            if trigger.automation_id == automation_id
        ]
        return ok({"triggers": found, "count": len(found)})

    def _create(self, request: Request) -> Reply:
        body = request.body()
        provider, scheme = _provider(body), body.choice("signature_scheme", _SCHEMES)
        automation_id = self._automation_id(request)
        require_human(self.core, request)
        now, enabled = self.core.now_ms(), body.boolean("enabled")
        trigger = Trigger(
            id=self.core.ids.uuid(),
            automation_id=automation_id,
            name=body.text("name") or provider,
            provider=provider,
            event_kind=_event_kind(body),
            scheme=scheme or "hmac_sha256_v1",
            enabled=enabled is not False,
            path_token=self.core.ids.token(32),
            secret=self._webhooks.new_secret(),
            created_at_ms=now,
            updated_at_ms=now,
        )
        self._webhooks.triggers[trigger.id] = trigger
        return self._with_secret(request, trigger)

    def _get(self, request: Request) -> Reply:
        return ok({"trigger": self._shown(request, self._found(request))})

    def _update(self, request: Request) -> Reply:
        body = request.body()
        scheme = body.choice("signature_scheme", _SCHEMES)
        name, enabled = body.text("name"), body.boolean("enabled")
        trigger = self._changeable(request)
        if "provider" in body:
            trigger.provider = _provider(body)
        if "provider_event_kind" in body:
            trigger.event_kind = _event_kind(body)
        trigger.name = name or trigger.name
        trigger.scheme = scheme or trigger.scheme
        trigger.enabled = trigger.enabled if enabled is None else enabled
        return self._changed(request, trigger)

    def _delete(self, request: Request) -> Reply:
        trigger = self._changeable(request)
        del self._webhooks.triggers[trigger.id]
        return ok({"ok": True, "deleted": True, "trigger_id": trigger.id})

    def _disable(self, request: Request) -> Reply:
        trigger = self._changeable(request)
        trigger.enabled = False
        return self._changed(request, trigger)

    def _rotate(self, request: Request) -> Reply:
        trigger = self._changeable(request)
        trigger.secret = self._webhooks.new_secret()
        trigger.version += 1
        trigger.rotated_at_ms = trigger.updated_at_ms = self.core.now_ms()
        return self._with_secret(request, trigger)

    def _deliveries(self, request: Request) -> Reply:
        limit = request.integer("limit", 50, low=1, high=500)
        found = self._found(request).deliveries[::-1][:limit]
        return ok({"deliveries": found, "count": len(found), "limit": limit})

    def _delivery(self, request: Request) -> Reply:
        for delivery in self._found(request).deliveries:
            if delivery["delivery_id"] == request["delivery"]:
                return ok({"delivery": delivery})
        message = "Webhook delivery not found"
        raise coded(404, "AUTOMATION_WEBHOOK_DELIVERY_NOT_FOUND", message)

    def _changed(self, request: Request, trigger: Trigger) -> Reply:
        trigger.updated_at_ms = self.core.now_ms()
        return ok({"ok": True, "trigger": self._shown(request, trigger)})

    def _with_secret(self, request: Request, trigger: Trigger) -> Reply:
        shown = self._shown(request, trigger)
        secret = {"new_secret": trigger.secret, "secret_one_time": True}
        return ok({"ok": True, "trigger": shown, **secret})

    def _shown(self, request: Request, trigger: Trigger) -> Json:
        host = request.headers.get("host")
        return trigger.wire("" if host is None else f"http://{host}")

    def _automation_id(self, request: Request) -> str:
        if request["id"] not in self._automations.by_id:
            message = "Automation not found"
            raise coded(404, "AUTOMATION_V2_NOT_FOUND", message, automationID=request["id"])
        return request["id"]

    def _found(self, request: Request) -> Trigger:
        automation_id = self._automation_id(request)
        found = self._webhooks.triggers.get(request["trigger"])
        if found is None or found.automation_id != automation_id:
            message = "Webhook trigger not found"
            raise coded(404, "AUTOMATION_WEBHOOK_TRIGGER_NOT_FOUND", message)
        return found

    def _changeable(self, request: Request) -> Trigger:
        self._automation_id(request)
        require_human(self.core, request)
        return self._found(request)


def _provider(body: Body) -> str:
    body.required("provider")
    provider = provider_name(body.text("provider") or "")
    if not provider:
        message = "provider is required"
        raise coded(400, "AUTOMATION_WEBHOOK_PROVIDER_REQUIRED", message)
    return provider


def _event_kind(body: Body) -> str | None:
    return (body.text("provider_event_kind") or "").strip().lower() or None
