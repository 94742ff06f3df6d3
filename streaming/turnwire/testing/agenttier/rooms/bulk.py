"""/sandboxes/bulk and /bulk-action: many at once, each with its own success or failure."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from turnwire.testing.agenttier.answers import Json, RefusedError, Reply, mapping, refuse
from turnwire.testing.agenttier.core import Core, Room
from turnwire.testing.agenttier.identity import Claims
from turnwire.testing.agenttier.lifecycles import Lifecycles
from turnwire.testing.agenttier.policies import check_bulk
from turnwire.testing.agenttier.requests import Body, Request
from turnwire.testing.agenttier.routing import Route, post
from turnwire.testing.agenttier.templates import AGENT, Templates


class Bulk(Room):
    """Sandboxes, many at a time.

    Args:
        core: What it shares with the others.
        lifecycles: Makes and ends them.
        templates: The templates.
    """

    def __init__(self, core: Core, lifecycles: Lifecycles, templates: Templates) -> None:
        super().__init__(core)
        self._lifecycles = lifecycles
        self._templates = templates
        self._actions: Mapping[str, Callable[[str, Claims], None]] = {
            "stop": lifecycles.stop,
            "resume": lifecycles.resume,
            "delete": lifecycles.delete,
        }

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield post("/sandboxes/bulk", self._create)
        yield post("/sandboxes/bulk-action", self._act)

    def _create(self, request: Request) -> Reply:
        items = request.body().objects("items")
        if not items:
            raise refuse(400, "items must be a non-empty array")
        self._check_quotas(items, request.claims)
        results = [self._create_one(n, item, request.claims) for n, item in enumerate(items)]
        return mapping({"results": results})

    def _act(self, request: Request) -> Reply:
        body = request.body()
        action, ids = body.text("action"), body.texts("ids")
        if action not in self._actions:
            raise refuse(400, 'action must be one of "stop", "resume", "delete"')
        if not ids:
            raise refuse(400, "ids must be a non-empty array")
        results = [self._act_on(action, each, request.claims) for each in ids]
        return mapping({"results": results})

    def _create_one(self, index: int, item: Body, claims: Claims) -> Json:
        try:
            sandbox = self._lifecycles.create(item, claims)
        except RefusedError as error:
            return {"index": index, "status": "error", "error": _sentence(error)}
        return {"index": index, "status": "created", "sandboxId": sandbox.name}

    def _act_on(self, action: str, name: str, claims: Claims) -> Json:
        try:
            self._actions[action](name, claims)
        except RefusedError as error:
            return {"id": name, "status": "error", "error": _sentence(error)}
        return {"id": name, "status": "ok"}

    def _check_quotas(self, items: list[Body], claims: Claims) -> None:
        """Refuse the whole batch if it would break a quota: then nothing is made."""
        counts, agents = Counter[str](), Counter[str]()
        for item in items:
            namespace = self._lifecycles.namespace_of(item)
            counts[namespace] += 1
            reference = item.nested("templateRef") or Body({})
            template = self._templates.get(reference.text("name"))
            agents[namespace] += template is not None and template.mode == AGENT
        for namespace, count in counts.items():
            policy = self._lifecycles.policies.effective(namespace)
            usage = self._lifecycles.usage(namespace, claims)
            violations = check_bulk(policy, usage, count, agents[namespace])
            if violations:
                shown = [violation.wire() for violation in violations]
                raise refuse(409, "quota_would_exceed", namespace=namespace, violations=shown)


def _sentence(refused: RefusedError) -> str:
    body = json.loads(refused.answer.content)
    violations = body.get("violations")
    if violations:
        return f"policy_violation: {'; '.join(each['message'] for each in violations)}"
    return str(body["error"])
