"""From what the engine's documentation says to what its server takes. No I/O.

The published README and the server disagree in several places. These functions turn the README's
arguments into the server's; whatever is in the server's form already passes unchanged.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, cast

from turnwire.errors import InvalidRequest

if TYPE_CHECKING:
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import ModelRef

__all__ = [
    "Family",
    "PromptOptions",
    "Triggered",
    "automation",
    "channel",
    "decision",
    "default_model",
    "is_legacy",
    "joined",
    "legacy",
    "memory_scope",
    "memory_source",
    "model_ref",
    "noted",
    "prompt",
    "routine",
    "skill_file",
    "text_part",
    "unsearchable",
]

Family: TypeAlias = Literal["routines", "automations"]
"""What ``family=`` chooses: the records as routines, or in the older dress of automations."""

Json: TypeAlias = dict[str, Any]

# The local engine's only tenant.
_LOCAL = {"org_id": "local", "workspace_id": "local"}
DEFAULT_PROJECT = "default"
DEFAULT_RUN = "turnwire"


class Triggered(TypedDict):
    """What goes with a run that is started by hand."""

    run_count: int | None
    reason: str | None
    options: RequestOptions | None


class PromptOptions(TypedDict, total=False):
    """What else goes with a prompt; see ``sessions.prompt_async_parts``."""

    model: ModelRef | Mapping[str, Any] | None
    agent: str | None
    tool_mode: str | None
    tool_allowlist: Sequence[str] | None
    context_mode: str | None
    strict_kb_grounding: bool | None
    write_required: bool | None
    prewrite_requirements: Any
    temperature: float | None
    top_p: float | None
    max_tokens: int | None
    options: RequestOptions | None


def is_legacy(family: str) -> bool:
    """Tell whether a family is the older one.

    Raises:
        InvalidRequest: There is no such family.
    """
    if family not in {"routines", "automations"}:
        raise InvalidRequest(f"family must be 'routines' or 'automations', not {family!r}")
    return family == "automations"


def text_part(prompt: str) -> list[Json]:
    """Return a prompt's text as its parts."""
    return [{"type": "text", "text": prompt}]


def prompt(idempotency_key: str | None) -> Json:
    """Return what makes the answer name the run, and a second delivery start nothing.

    >>> prompt("my-key")
    {'return_': 'run', 'idempotency_key': 'my-key'}
    """
    return {"return_": "run", "idempotency_key": idempotency_key or str(uuid.uuid4())}


def model_ref(provider: str | None, model: Any) -> Any:
    """Return the model that a session is created with: a name needs its provider.

    >>> model_ref("openrouter", "some/model")
    {'provider_id': 'openrouter', 'model_id': 'some/model'}

    Raises:
        InvalidRequest: There is a model's name and no provider.
    """
    if not isinstance(model, str):
        return model
    if not provider:
        raise InvalidRequest(f"model={model!r} needs a provider=")
    return {"provider_id": provider, "model_id": model}


def routine(options: Any) -> Json:
    """Return a routine: a cron string as its schedule, ``prompt`` as its entrypoint.

    >>> routine({"schedule": "0 8 * * *", "prompt": "Say hello."})
    {'schedule': {'cron': {'expression': '0 8 * * *'}}, 'entrypoint': 'Say hello.'}
    """
    given = _members(options)
    asked = given.pop("prompt", None)
    if asked is not None:
        given.setdefault("entrypoint", asked)
    schedule = given.get("schedule")
    if isinstance(schedule, str):
        given["schedule"] = {"cron": {"expression": schedule}}
    elif isinstance(schedule, int):
        given["schedule"] = {"interval_seconds": {"seconds": schedule}}
    return _with_policy(given)


def legacy(options: Any) -> Json:
    """Return an automation of the older family: ``prompt`` is the objective of its mission.

    >>> legacy({"name": "n", "prompt": "Say hello."})
    {'name': 'n', 'mission': {'objective': 'Say hello.'}}
    """
    given = routine(options)
    objective = given.pop("entrypoint", None)
    if objective is not None:
        given.setdefault("mission", {"objective": objective})
    tools = given.pop("allowed_tools", None)
    if tools is not None:
        given.setdefault("policy", {"tool": {"run_allowlist": tools}})
    return given


def automation(spec: Any) -> Json:
    """Return an automation (V2): its schedule has its misfire policy as an object.

    >>> automation({"schedule": {"type": "manual", "misfire_policy": "run_once"}})
    {'schedule': {'type': 'manual', 'misfire_policy': {'type': 'run_once'}}}
    """
    given = _members(spec)
    schedule = given.get("schedule")
    if isinstance(schedule, Mapping):
        given["schedule"] = _with_policy(_members(schedule))
    return given


def channel(config: Any) -> Json:
    """Return a channel's configuration: its ``token`` is the ``bot_token``.

    >>> channel({"token": "bot:xxx", "allowed_users": ["@you"]})
    {'allowed_users': ['@you'], 'bot_token': 'bot:xxx'}
    """
    given = _members(config)
    token = given.pop("token", None)
    if token is not None:
        given.setdefault("bot_token", token)
    return given


def memory_scope(run_id: str | None, partition: Any, tier: str = "session") -> Json:
    """Return the run and the partition that the server wants with each access to its memory.

    >>> memory_scope("r1", {"project_id": "p"})["partition"]
    {'org_id': 'local', 'workspace_id': 'local', 'project_id': 'p', 'tier': 'session'}
    """
    given = _members(partition or {})
    return {
        "run_id": run_id or DEFAULT_RUN,
        "partition": {**_LOCAL, "project_id": DEFAULT_PROJECT, "tier": tier, **given},
    }


def noted(metadata: Any, **facts: Any) -> Any:
    """Return the metadata of a memory, with what the server has no members of its own for.

    >>> noted({"by": "me"}, tags=["sqlite"], source=None)
    {'by': 'me', 'tags': ['sqlite']}

    Raises:
        InvalidRequest: The metadata is no object, so nothing can be put beside it.
    """
    told = {name: fact for name, fact in facts.items() if fact is not None}
    if not told:
        return metadata
    if metadata is not None and not isinstance(metadata, Mapping):
        raise InvalidRequest(f"metadata must be an object to have {', '.join(told)} beside it")
    return {**(cast("Mapping[str, Any]", metadata) or {}), **told}


def joined(body: Any, **members: Any) -> Json:
    """Return a body with the members that were given beside it, which count.

    >>> joined({"from_node_id": "a", "version": 1}, version=2, artifact_type=None)
    {'from_node_id': 'a', 'version': 2}
    """
    given = {name: value for name, value in members.items() if value is not None}
    return {**_members({} if body is None else body), **given}


def decision(decision: str | None, *, approve: bool | None) -> str:
    """Return the decision about a handoff, which the published client gives as a truth value.

    >>> decision(None, approve=False)
    'reject'

    Raises:
        InvalidRequest: There is no decision, or there are two.
    """
    if decision is not None and approve is None:
        return decision
    if decision is None and approve is not None:
        return "approve" if approve else "reject"
    raise InvalidRequest("give either a decision or approve=")


def skill_file(file_or_path: str | None, content: str | None) -> str:
    """Return the file that is previewed; the server previews no text.

    Raises:
        InvalidRequest: There is no file, or there is a text.
    """
    if content is not None or file_or_path is None:
        raise InvalidRequest("a preview needs file_or_path, on the engine's host, and no content")
    return file_or_path


def memory_source(source: Any, path: str | None) -> Any:
    """Return what is imported: the server knows paths only, which the published client gives.

    >>> memory_source(None, "/notes")
    {'kind': 'path', 'path': '/notes'}

    Raises:
        InvalidRequest: There is neither a source nor a path, or there are both.
    """
    if (source is None) == (path is None):
        raise InvalidRequest("give either path= or source=")
    return source if path is None else {"kind": "path", "path": path}


def unsearchable(**filters: Any) -> None:
    """Refuse to search by what the server cannot look for: more would be found than was meant.

    Raises:
        InvalidRequest: There is such a filter.
    """
    for name, value in filters.items():
        if value:
            raise InvalidRequest(f"the engine cannot search by {name}")


def default_model(provider_id: str, model_id: str) -> Json:
    """Return the change of the configuration that makes a model the default one."""
    return {
        "default_provider": provider_id,
        "providers": {provider_id: {"default_model": model_id}},
    }


def _with_policy(given: Json) -> Json:
    policy = given.get("misfire_policy")
    if isinstance(policy, str):
        given["misfire_policy"] = {"type": policy}
    return given


def _members(value: Any) -> Json:
    """Return the members of a mapping or a model, as a copy that may be changed."""
    to_dict = getattr(value, "to_dict", None)
    return dict(cast("Mapping[str, Any]", to_dict() if to_dict is not None else value))
