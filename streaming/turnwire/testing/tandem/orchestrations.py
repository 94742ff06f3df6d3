"""Orchestrations: automations that follow one another, as drafts and published versions."""

import hashlib
from collections.abc import Iterator
from copy import deepcopy

from turnwire.testing.framing import compact
from turnwire.testing.tandem.answers import Json
from turnwire.testing.tandem.automations import Automations
from turnwire.testing.tandem.core import Core

# What changes while an automation runs is no part of its definition.
_NO_DEFINITION = frozenset({"status", "updated_at_ms", "last_fired_at_ms", "next_fire_at_ms"})


class Orchestrations:
    """All orchestrations.

    Args:
        core: What the engine shares.
        automations: What their nodes run.

    Attributes:
        drafts: The draft of each, by its id, oldest first.
        published: The published versions of each, by its id and their numbers.
    """

    def __init__(self, core: Core, automations: Automations) -> None:
        self._core = core
        self._automations = automations
        self.drafts: dict[str, Json] = {}
        self.published: dict[str, dict[int, Json]] = {}

    def put(self, draft: Json) -> Json:
        """Keep a draft; returns it with the time of the change."""
        # Two changes within one millisecond must not look like one.
        before = self.drafts.get(draft["orchestration_id"], {}).get("updated_at_ms", 0)
        draft["updated_at_ms"] = max(self._core.now_ms(), before + 1)
        self.drafts[draft["orchestration_id"]] = draft
        return draft

    def publish(self, draft: Json) -> Json:
        """Make the next version of a draft."""
        versions = self.published.setdefault(draft["orchestration_id"], {})
        now = self._core.now_ms()
        made = deepcopy(draft)
        changes = {"status": "published", "version": len(versions) + 1, "published_at_ms": now}
        made |= {**changes, "updated_at_ms": now}
        for node in workflows(made):
            node["pinned_definition_hash"] = self.definition_hash(node["automation_id"])
        versions[made["version"]] = made
        return made

    def version(self, orchestration_id: str, number: int | None) -> Json | None:
        """Return a published version, the newest if there is no number; None if there is none."""
        versions = self.published.get(orchestration_id, {})
        return versions.get(number or max(versions, default=0))

    def refresh(self, draft: Json) -> list[str]:
        """Accept the automations of a draft as they are now; returns the nodes that changed."""
        changed: list[str] = []
        for node in workflows(draft):
            current = self.definition_hash(node["automation_id"])
            if current is not None and node.get("pinned_definition_hash") != current:
                node["pinned_definition_hash"] = current
                changed.append(node["node_id"])
        return changed

    def references(self, draft: Json) -> list[Json]:
        """Return the automations of a draft, and whether they are as they were chosen."""
        return [self._reference(node) for node in workflows(draft)]

    def stale(self, draft: Json) -> list[Json]:
        """Return the automations that have changed since they were chosen, or are gone."""
        return [each for each in self.references(draft) if each["state"] in {"stale", "missing"}]

    def definition_hash(self, automation_id: str) -> str | None:
        """Return the digest of an automation's definition; None if there is no such one."""
        spec = self._automations.by_id.get(automation_id)
        if spec is None:
            return None
        definition = {key: value for key, value in spec.items() if key not in _NO_DEFINITION}
        return hashlib.sha256(compact(definition).encode()).hexdigest()

    def _reference(self, node: Json) -> Json:
        pinned = node.get("pinned_definition_hash")
        current = self.definition_hash(node["automation_id"])
        if current is None:
            state = "missing"
        elif pinned is None:
            state = "unpinned"
        else:
            state = "fresh" if pinned == current else "stale"
        return {
            "node_id": node["node_id"],
            "automation_id": node["automation_id"],
            "state": state,
            "pinned_hash": pinned,
            "current_hash": current,
        }


def workflows(spec: Json) -> list[Json]:
    """Return the nodes that run an automation."""
    return [node for node in spec["nodes"] if node["kind"] == "workflow"]


def node_of(spec: Json, node_id: str | None) -> Json | None:
    """Return a node by its id; None if there is none."""
    return next((node for node in spec["nodes"] if node["node_id"] == node_id), None)


def edge_of(spec: Json, node_id: str | None, key: str | None) -> Json | None:
    """Return the way of a name from a node; any way if there is no name; None if there is none."""
    for edge in spec["edges"]:
        if edge["from_node_id"] == node_id and key in {None, edge["transition_key"]}:
            found: Json = edge
            return found
    return None


def dry_run(spec: Json, node_id: str, key: str, artifact: str | None) -> Json:
    """Return where a way leads, and why it cannot be taken.

    Args:
        spec: The orchestration.
        node_id: Where the way begins.
        key: Its name.
        artifact: The kind of what is handed over, if anything is.
    """
    edge = edge_of(spec, node_id, key)
    issues = list(_obstacles(spec, edge, node_id, key, artifact))
    target = None if edge is None else node_of(spec, edge["to_node_id"])
    return {
        "allowed": not issues,
        "issues": issues,
        "edge": edge and _short_edge(edge),
        "target": target and _short_node(target),
    }


def _obstacles(
    spec: Json, edge: Json | None, node_id: str, key: str, artifact: str | None
) -> Iterator[Json]:
    about = {"node_id": node_id, "transition_key": key}
    node = node_of(spec, node_id)
    if node is None:
        yield {"code": "unknown_source_node", "node_id": node_id}
        return
    # A node that names no ways allows each.
    if key not in (node.get("allowed_transition_keys") or [key]):
        yield {"code": "transition_key_not_allowed", **about}
    if edge is None:
        yield {"code": "no_matching_edge", **about}
        return
    contract: Json = edge["artifact_contract"] or {}
    wanted = {"edge_id": edge["edge_id"], "expected": contract.get("artifact_type")}
    if artifact is None and contract.get("required"):
        yield {"code": "artifact_required", **wanted}
    if artifact is not None and contract and artifact != contract["artifact_type"]:
        yield {"code": "artifact_type_mismatch", **wanted, "provided": artifact}


def _short_edge(edge: Json) -> Json:
    approval: Json = edge["approval"] or {}
    names = ("edge_id", "transition_key", "artifact_contract")
    return {
        **{name: edge[name] for name in names},
        "approval_required": approval.get("required", False),
    }


def _short_node(node: Json) -> Json:
    kind = {key: node[key] for key in node if key not in {"node_id", "name", "position"}}
    return {"node_id": node["node_id"], "name": node["name"], "kind": kind}


def report(spec: Json) -> Json:
    """Return what is wrong with an orchestration.

    Example:
        >>> report({"root_node_id": "a", "nodes": [], "edges": []})["issues"][0]["code"]
        'root_node_missing'
    """
    issues = list(_issues(spec))
    return {"valid": not issues, "issues": issues}


def _issues(spec: Json) -> Iterator[Json]:
    ids = [node["node_id"] for node in spec["nodes"]]
    if spec["root_node_id"] not in ids:
        yield _issue("root_node_missing", "the root node does not exist")
    for node_id in sorted({each for each in ids if ids.count(each) > 1}):
        yield _issue("duplicate_node_id", "two nodes have the same id", node_id=node_id)
    for edge in spec["edges"]:
        for end in ("from_node_id", "to_node_id"):
            if edge[end] not in ids:
                about = {"edge_id": edge["edge_id"], "node_id": edge[end]}
                yield _issue("edge_node_missing", "an edge leads nowhere", **about)


def _issue(code: str, message: str, **about: str) -> Json:
    names = ("node_id", "edge_id", "transition_key", "expected", "provided")
    return {"code": code, "message": message, **{name: about.get(name) for name in names}}
