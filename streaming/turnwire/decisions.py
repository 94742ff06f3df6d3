"""What a paused turn waits for, and what is decided about it. No I/O.

A decision is an id and a verdict, nothing more: no name and no argument of a call goes back to the
engine. ``Pending`` never changes; each method returns a new one that knows more answers. Whatever
cannot be decided for sure is left open, and a batch that is not complete cannot be sent.

Example:
    >>> from turnwire.agents import Agent, ToolCall
    >>> root = Agent(id="a")
    >>> restart = ToolCall(id="c1", agent=root, name="restart_service", needs_approval=True)
    >>> delete = ToolCall(id="c2", agent=root, name="delete_backup", needs_approval=True)
    >>> pending = Pending(approvals=(restart, delete))
    >>> decided = pending.allow_all(except_={"delete_*": Deny("not today")})
    >>> dict(decided.answers)
    {('a', 'c1'): Allow(), ('a', 'c2'): Deny(reason='not today')}
    >>> pending.complete, decided.complete
    (False, True)
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, field, frozen

from turnwire.agents import SignIn, ToolCall
from turnwire.errors import InvalidRequest
from turnwire.verdicts import (
    Allow,
    AsyncPolicy,
    Decision,
    Deny,
    Exceptions,
    Policy,
    Ref,
    Respond,
    is_named,
    judge,
    matches,
    rules_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Allow", "AsyncPolicy", "Decision", "Deny", "Pending", "Policy", "Ref", "Respond"]


def _ref(call: ToolCall) -> Ref:
    return call.agent.id, call.id


def _describe(item: ToolCall | SignIn) -> str:
    # repr() for what a model or a server wrote: it may hold control characters.
    if isinstance(item, SignIn):
        return f"the sign-in to {item.name or item.server!r}"
    name = repr(item.tool) if item.tool else "a call that was not streamed"
    return f"{name} ({item.id!r} of agent {item.agent.label!r})"


def _names(items: Iterable[ToolCall | SignIn]) -> str:
    return ", ".join(_describe(item) for item in items)


def _once(calls: Iterable[ToolCall]) -> tuple[ToolCall, ...]:
    return tuple({_ref(call): call for call in calls}.values())


@frozen(eq=False, kw_only=True, repr=False)
class Pending:
    """Everything a paused turn waits for, and the answers so far.

    A call stands in it once, however often the engine named it; one that waits for an approval
    too stands among the approvals only.

    Args:
        approvals: Calls that wait for ``Allow`` or ``Deny``.
        tool_calls: Calls that wait for ``Respond``.
        sign_ins: Sign-ins that the user has to finish.
    """

    approvals: tuple[ToolCall, ...] = field(default=(), converter=_once)
    tool_calls: tuple[ToolCall, ...] = field(default=(), converter=_once)
    sign_ins: tuple[SignIn, ...] = field(default=(), converter=tuple[SignIn, ...])
    # By their private names in the constructor too: who makes a Pending has not decided yet.
    _answers: dict[Ref, Decision] = field(factory=dict[Ref, Decision], alias="_answers")
    _signed_in: bool = field(default=False, alias="_signed_in")

    def __attrs_post_init__(self) -> None:
        # Two answers under one pair of ids could not be told apart.
        asked = {_ref(call) for call in self.approvals}
        others = tuple(call for call in self.tool_calls if _ref(call) not in asked)
        object.__setattr__(self, "tool_calls", others)

    # What is known

    @property
    def answers(self) -> Mapping[Ref, Decision]:
        """What is decided so far; read only."""
        return MappingProxyType(self._answers)

    @property
    def missing(self) -> tuple[ToolCall | SignIn, ...]:
        """What is still open: approvals, then tool calls, then sign-ins."""
        open_sign_ins = () if self._signed_in else self.sign_ins
        return (*self._open(self.approvals), *self._open(self.tool_calls), *open_sign_ins)

    @property
    def is_signed_in(self) -> bool:
        """There are sign-ins, and ``signed_in`` said that the user finished them."""
        return bool(self.sign_ins) and self._signed_in

    @property
    def complete(self) -> bool:
        """Nothing is open; the answers can be sent."""
        return not self.missing

    def require_complete(self) -> None:
        """Check that nothing is open.

        Raises:
            InvalidRequest: Something is; the message names all of it.
        """
        if missing := self.missing:
            raise InvalidRequest(f"not decided yet: {_names(missing)}")

    def __bool__(self) -> bool:
        return bool(self.approvals or self.tool_calls or self.sign_ins)

    def __repr__(self) -> str:
        counts = {
            "approvals": len(self.approvals),
            "tool calls": len(self.tool_calls),
            "sign-ins": len(self.sign_ins),
        }
        parts = [f"{count} {what}" for what, count in counts.items() if count]
        return f"<Pending: {', '.join(parts) or 'nothing'}; {len(self.missing)} open>"

    # Deciding

    def allow_all(self, *, except_: Exceptions = ()) -> Pending:
        """Allow every open approval, with exceptions.

        A call that was never streamed has no name to judge by; it stays open. Patterns are rules,
        not a list of what is pending: one that matches no call now is no error.

        Args:
            except_: Glob patterns on tool names (``fnmatch.fnmatchcase``), the first one that
                matches counts. Mapped to ``Deny(...)`` it denies; mapped to None, or only listed,
                it leaves the call open.

        Raises:
            InvalidRequest: ``except_`` has something else in it.
        """
        rules = rules_of(except_)
        return self._and(
            {
                _ref(call): verdict
                for call in self._open(self.approvals)
                if is_named(call) and (verdict := judge(call, rules, Allow()))
            }
        )

    def deny_all(self, reason: str | None = None, *, except_: Exceptions = ()) -> Pending:
        """Deny every open approval, with exceptions; also of calls that were never streamed.

        Args:
            reason: What the agent is told.
            except_: See ``allow_all``; a pattern may be mapped to ``Allow()``, and then matches
                the tool's own name only.

        Raises:
            InvalidRequest: ``except_`` has something else in it.
        """
        rules, deny = rules_of(except_), Deny(reason)
        return self._and(
            {
                _ref(call): verdict
                for call in self._open(self.approvals)
                if (verdict := judge(call, rules, deny))
            }
        )

    def respond(self, answers: str | Mapping[str, str]) -> Pending:
        """Answer open tool calls.

        Args:
            answers: The answer to the one open tool call; or answers by call id or by glob
                pattern on the tool's name. An id goes before a pattern, an earlier pattern before
                a later one; a pattern answers every open call it matches.

        Raises:
            InvalidRequest: An answer is blank, or it is not clear which open call it is for.
        """
        waiting = self._open(self.tool_calls)
        if isinstance(answers, str):
            if len(waiting) != 1:
                raise InvalidRequest(
                    f"one answer, but {len(waiting)} tool calls are open: {_names(waiting)}"
                )
            return self._and({_ref(waiting[0]): Respond(answers)})
        ids = {call.id for call in waiting}
        found: dict[Ref, Decision] = {}
        # The sort is stable: ids come first, patterns keep their order.
        for key in sorted(answers, key=lambda key: key not in ids):
            calls = (
                [self._find(key, waiting)]
                if key in ids
                else [call for call in waiting if matches(call, key)]
            )
            if not calls:
                raise InvalidRequest(f"no open tool call is named {key!r}")
            answer = Respond(answers[key])
            for call in calls:
                found.setdefault(_ref(call), answer)
        return self._and(found)

    def decide(self, call: ToolCall | str, decision: Decision) -> Pending:
        """Decide about one call; an earlier decision about it is replaced.

        Args:
            call: The call, or its id.
            decision: ``Allow`` or ``Deny`` for an approval, ``Respond`` for a tool call.

        Raises:
            InvalidRequest: No such call is pending, the id is not the only one of its kind, or
                the decision is not one that the call waits for.
        """
        known = self._find(call, self.approvals + self.tool_calls)
        asks = _ref(known) in {_ref(approval) for approval in self.approvals}
        fits = isinstance(decision, Allow | Deny) if asks else isinstance(decision, Respond)
        if not fits:
            wanted = "Allow() or Deny()" if asks else "Respond(...)"
            raise InvalidRequest(f"{_describe(known)} waits for {wanted}, not {decision!r}")
        return self._and({_ref(known): decision})

    def signed_in(self) -> Pending:
        """Say that the user finished every sign-in. The engine checks it, and may ask again."""
        return evolve(self, _signed_in=True)

    # Suspending

    def dump(self) -> dict[str, Any]:
        """Return JSON data: ids and verdicts, not a name, an argument or a URL."""

        def entry(call: ToolCall) -> dict[str, Any]:
            ids = {"agent": call.agent.id, "call": call.id}
            match self._answers.get(_ref(call)):
                case None:
                    return ids
                case Allow():
                    return {**ids, "verdict": "allow"}
                case Deny(reason=None):
                    return {**ids, "verdict": "deny"}
                case Deny(reason=reason):
                    return {**ids, "verdict": "deny", "reason": reason}
                case Respond(content=content):
                    return {**ids, "content": content}

        return {
            "approvals": [entry(call) for call in self.approvals],
            "tool_calls": [entry(call) for call in self.tool_calls],
            "sign_ins": [{"server": s.server, "agents": list(s.agents)} for s in self.sign_ins],
            "signed_in": self._signed_in,
        }

    @classmethod
    def load(cls, data: Any, resolve: Callable[[str, str], ToolCall]) -> Pending:
        """Make a ``Pending`` of what ``dump`` returned.

        A sign-in comes back without its URL, which may hold a secret and is good only for a while:
        the engine gives a new one when it is asked to go on.

        Args:
            data: Decoded JSON.
            resolve: Finds a call by the ids of its agent and of itself; a ``LookupError`` if
                there is none.

        Raises:
            InvalidRequest: The data are not what ``dump`` returned, or name an unknown call.
        """
        try:
            approvals = [(resolve(*_ids(e)), _approval(e)) for e in _list_in(data, "approvals")]
            tool_calls = [(resolve(*_ids(e)), _answer(e)) for e in _list_in(data, "tool_calls")]
            sign_ins = [_sign_in(entry) for entry in _list_in(data, "sign_ins")]
            signed_in = data["signed_in"]
        except LookupError as error:
            raise InvalidRequest(f"saved decisions: {error} is missing or unknown") from error
        except (TypeError, ValueError) as error:
            raise InvalidRequest(f"saved decisions are malformed: {error}") from error
        pending = cls(
            approvals=tuple(call for call, _ in approvals),
            tool_calls=tuple(call for call, _ in tool_calls),
            sign_ins=tuple(sign_ins),
            _signed_in=signed_in is True,
        )
        once = len(pending.approvals + pending.tool_calls) == len(approvals + tool_calls)
        if not once or not isinstance(signed_in, bool):
            raise InvalidRequest("saved decisions are malformed: a call twice, or no signed_in")
        for call, decision in (*approvals, *tool_calls):
            pending = pending.decide(call, decision) if decision else pending
        return pending

    def _open(self, calls: Iterable[ToolCall]) -> list[ToolCall]:
        return [call for call in calls if _ref(call) not in self._answers]

    def _and(self, answers: Mapping[Ref, Decision]) -> Pending:
        return evolve(self, _answers={**self._answers, **answers})

    def _find(self, call: ToolCall | str, calls: Iterable[ToolCall]) -> ToolCall:
        found = [
            known
            for known in calls
            if (known.id == call if isinstance(call, str) else _ref(known) == _ref(call))
        ]
        if not found:
            name = repr(call) if isinstance(call, str) else _describe(call)
            raise InvalidRequest(f"no pending call is {name}")
        if len(found) > 1:
            agents = ", ".join(f"{known.agent.label} ({known.agent.id})" for known in found)
            raise InvalidRequest(f"several agents have a pending call {call!r}: {agents}")
        return found[0]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _list_in(data: Any, key: str) -> Sequence[Any]:
    value = data[key]
    if not isinstance(value, list):
        raise TypeError(f"{key} is no list")
    return cast("Sequence[Any]", value)


def _ids(entry: Mapping[str, Any]) -> Ref:
    return _text(entry["agent"]), _text(entry["call"])


def _approval(entry: Mapping[str, Any]) -> Decision | None:
    match entry.get("verdict"):
        case None:
            return None
        case "allow":
            return Allow()
        case "deny":
            return Deny(entry.get("reason"))
        case other:
            raise ValueError(f"{other!r} is no verdict")


def _answer(entry: Mapping[str, Any]) -> Decision | None:
    return Respond(entry["content"]) if "content" in entry else None


def _sign_in(entry: Mapping[str, Any]) -> SignIn:
    server = _text(entry["server"])
    agents = tuple(_text(agent) for agent in _list_in(entry, "agents"))
    return SignIn(server=server, name=server, url="", agents=agents)
