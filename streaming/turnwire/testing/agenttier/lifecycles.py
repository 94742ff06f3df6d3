"""Making, stopping, resuming and deleting sandboxes, whichever route asks for it."""

from collections.abc import Callable, Mapping, Sequence

from turnwire.testing.agenttier.answers import refuse
from turnwire.testing.agenttier.computer import Computer
from turnwire.testing.agenttier.controller import Controller
from turnwire.testing.agenttier.core import Core
from turnwire.testing.agenttier.identity import Claims
from turnwire.testing.agenttier.policies import (
    Policies,
    Policy,
    Proposal,
    Usage,
    Violation,
    check,
)
from turnwire.testing.agenttier.proposals import read_name, read_proposal, template_scope
from turnwire.testing.agenttier.requests import Body
from turnwire.testing.agenttier.sandboxes import ERROR, RUNNING, STOPPED, Sandbox, Sandboxes
from turnwire.testing.agenttier.templates import AGENT, Templates

Build = Callable[[str, Mapping[str, bytes] | None], Computer]
"""Makes the computer of a sandbox, with files that are there at the start."""


class Lifecycles:
    """Makes and ends sandboxes.

    Args:
        core: What the engine shares.
        templates: The templates.
        build: Makes computers.

    Attributes:
        controller: Moves them from phase to phase.
        policies: What is allowed.
        sandboxes: All sandboxes.
    """

    def __init__(self, core: Core, templates: Templates, build: Build) -> None:
        self._core = core
        self._templates = templates
        self._build = build
        self.controller = Controller(core, templates)
        self.policies = Policies()
        self.sandboxes = Sandboxes(core.options.namespace, self.controller.look)

    def create(self, body: Body, claims: Claims) -> Sandbox:
        """Make a sandbox.

        Raises:
            RefusedError: The request is wrong (400), a policy forbids it (403), or there is one
                of that name (500).
        """
        name = read_name(body)
        namespace = self.namespace_of(body)
        wanted = read_proposal(body, self._templates)
        policy = self.policies.effective(namespace)
        self.require_allowed(check(policy, self.usage(namespace, claims), wanted))
        return self.add(name, namespace, wanted, claims, scope=template_scope(body, namespace))

    def add(
        self,
        name: str,
        namespace: str,
        wanted: Proposal,
        claims: Claims,
        *,
        scope: str | None,
        files: Mapping[str, bytes] | None = None,
    ) -> Sandbox:
        """Make a sandbox that nobody has anything against.

        Raises:
            RefusedError: There is one of that name (500).
        """
        sandbox = Sandbox(
            name=name,
            namespace=namespace,
            wanted=wanted,
            template_scope=scope,
            owner=claims,
            created_at=self._core.now(),
            computer=self._build(name, files),
        )
        try:
            self.sandboxes.add(sandbox)
        except Exception:
            sandbox.computer.close()
            raise
        self.controller.create(sandbox)
        return sandbox

    def stop(self, name: str, claims: Claims) -> None:
        """Begin to stop a sandbox.

        Raises:
            RefusedError: It is not there (404), or does not run (409).
        """
        sandbox = self.sandboxes.own(name, claims)
        if sandbox.phase != RUNNING:
            raise refuse(409, f"cannot stop sandbox in phase {sandbox.phase}")
        self.controller.stop(sandbox)

    def resume(self, name: str, claims: Claims) -> None:
        """Begin to start a sandbox again.

        Raises:
            RefusedError: It is not there (404), or neither stopped nor failed (409).
        """
        sandbox = self.sandboxes.own(name, claims)
        if sandbox.phase not in {STOPPED, ERROR}:
            raise refuse(409, f"cannot resume sandbox in phase {sandbox.phase}")
        self.controller.resume(sandbox)

    def delete(self, name: str, claims: Claims) -> None:
        """Begin to delete a sandbox.

        Raises:
            RefusedError: It is not there (404).
        """
        self.controller.delete(self.sandboxes.own(name, claims))

    def namespace_of(self, body: Body) -> str:
        """Return where a request wants its sandbox."""
        return body.text("namespace") or self._core.options.namespace

    def usage(self, namespace: str, claims: Claims) -> Usage:
        """Count the sandboxes of a namespace; those in Error do not count."""
        counted = [
            each for each in self.sandboxes if each.namespace == namespace and each.phase != ERROR
        ]
        return Usage(
            total=len(counted),
            own=sum(each.owner.sub == claims.sub for each in counted),
            agents=sum(each.wanted.mode == AGENT for each in counted),
        )

    def require_allowed(self, violations: Sequence[Violation]) -> None:
        """Refuse what breaks a rule (403)."""
        if violations:
            shown = [violation.wire() for violation in violations]
            raise refuse(403, "policy_violation", violations=shown)

    def policy_of(self, sandbox: Sandbox) -> Policy:
        """Return what holds for a sandbox."""
        return self.policies.effective(sandbox.namespace)
