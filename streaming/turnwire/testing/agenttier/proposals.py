"""What a request asks a new sandbox to be."""

from turnwire.testing.agenttier.answers import refuse
from turnwire.testing.agenttier.go_duration import InvalidDurationError, parse_duration
from turnwire.testing.agenttier.go_quote import quote
from turnwire.testing.agenttier.policies import Proposal
from turnwire.testing.agenttier.requests import Body
from turnwire.testing.agenttier.templates import CODE, Templates

CLUSTER = "ClusterSandboxTemplate"


def read_name(body: Body) -> str:
    """Return the name of a new sandbox.

    Raises:
        RefusedError: It is missing, or the template's is (400).
    """
    name = body.text("name")
    if not name:
        raise refuse(400, "name is required")
    template = body.nested("templateRef")
    if template is None or not template.text("name"):
        raise refuse(400, "templateRef.name is required")
    return name


def read_proposal(body: Body, templates: Templates) -> Proposal:
    """Return what a new sandbox shall be.

    Its mode comes from the template of the cluster, even where the controller will look for one
    of the namespace. An unknown template is no error here.

    Raises:
        RefusedError: A duration is none (400).
    """
    reference = body.nested("templateRef") or Body({})
    storage = body.nested("storage")
    found = templates.get(reference.text("name")) if template_kind(body) in {"", CLUSTER} else None
    timeout, idle_timeout = body.text("timeout"), body.text("idleTimeout")
    return Proposal(
        template=reference.text("name"),
        mode=CODE if found is None else found.mode,
        timeout=read_duration("timeout", timeout) if timeout else None,
        idle_timeout=read_duration("idleTimeout", idle_timeout) if idle_timeout else None,
        storage="" if storage is None else storage.text("size"),
    )


def template_kind(body: Body) -> str:
    """Return what kind of template a request names; empty if it does not say."""
    reference = body.nested("templateRef")
    return "" if reference is None else reference.text("kind")


def template_scope(body: Body, namespace: str) -> str | None:
    """Return the namespace of the template; None for one of the cluster.

    Who does not say gets the namespace's, whatever the Router took the mode from.
    """
    if template_kind(body) == CLUSTER:
        return None
    reference = body.nested("templateRef")
    return (reference.text("namespace") if reference is not None else "") or namespace


def read_duration(name: str, text: str) -> int:
    """Return the nanoseconds of a duration, which must be positive.

    Raises:
        RefusedError: It is not (400).
    """
    try:
        found = parse_duration(text)
    except InvalidDurationError as error:
        raise refuse(400, f"invalid {name}: invalid duration {quote(text)}: {error}") from error
    if found <= 0:
        raise refuse(400, f"invalid {name}: duration must be positive, got {quote(text)}")
    return found


def limits_of(resources: Body) -> dict[str, str]:
    """Return the limits of CPU and memory; a number counts as its digits."""
    limits = resources.nested("limits")
    return {} if limits is None else {key: str(value) for key, value in limits.values.items()}
