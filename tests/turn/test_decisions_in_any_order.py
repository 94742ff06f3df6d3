"""Pending, whatever is decided in whatever order."""

import json
from collections.abc import Callable
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from turn.pauses import GITHUB, call
from turnwire.agents import Agent, ToolCall
from turnwire.decisions import Allow, Deny, Pending, Ref, Respond
from turnwire.verdicts import Verdict

Rules: TypeAlias = dict[str, Verdict]
Step: TypeAlias = Callable[[Pending], Pending]

AGENTS = [Agent(id=f"agent-{n}", name="helper") for n in range(3)]
TOOLS = ["", "restart_service", "delete_backup", "ask_user_question"]
CALL = st.builds(
    call, st.sampled_from(["k1", "k2", "k3"]), st.sampled_from(TOOLS), st.sampled_from(AGENTS)
)
PENDING = st.builds(
    Pending,
    approvals=st.lists(CALL).map(tuple),
    tool_calls=st.lists(CALL).map(tuple),
    sign_ins=st.sampled_from([(), (GITHUB,)]),
)
PATTERN = st.sampled_from(["*", "delete_*", "restart_service", "x"])
RULES: st.SearchStrategy[Rules] = st.dictionaries(
    PATTERN, st.sampled_from([None, Allow(), Deny(), Deny("canary")])
)


def allowing(rules: Rules) -> Step:
    return lambda pending: pending.allow_all(except_=rules)


def denying(rules: Rules) -> Step:
    return lambda pending: pending.deny_all("why", except_=rules)


def answering(pending: Pending) -> Pending:
    """Decide about the first open call, one by one as a person would."""
    for each in pending.missing:
        if isinstance(each, ToolCall):
            allowed = each in pending.approvals
            return pending.decide(each, Allow() if allowed else Respond("said"))
    return pending.signed_in()


STEP: st.SearchStrategy[Step] = st.one_of(
    RULES.map(allowing), RULES.map(denying), st.sampled_from([answering, Pending.signed_in])
)


def refs(pending: Pending) -> set[Ref]:
    return {(each.agent.id, each.id) for each in pending.approvals + pending.tool_calls}


@given(PENDING, st.lists(STEP, max_size=6))
def test_steps(pending: Pending, steps: list[Step]) -> None:
    for step in steps:
        before, missing = pending.dump(), pending.missing
        after = step(pending)
        assert (pending.dump(), pending.missing) == (before, missing), "a step changes nothing"
        assert after.answers.items() >= pending.answers.items(), "a step forgets nothing"
        assert set(map(id, after.missing)) <= set(map(id, missing)), "a step opens nothing"
        assert after.answers.keys() <= refs(after), "nothing is answered that was not asked"
        assert after.complete == (not after.missing)
        open_refs = {(c.agent.id, c.id) for c in after.missing if isinstance(c, ToolCall)}
        assert open_refs == refs(after) - after.answers.keys()
        pending = after


@given(PENDING, RULES)
def test_rules_never_allow_the_unseen(pending: Pending, rules: Rules) -> None:
    for decided in (pending.allow_all(except_=rules), pending.deny_all(except_=rules)):
        allowed = {ref for ref, decision in decided.answers.items() if decision == Allow()}
        unseen = {(c.agent.id, c.id) for c in pending.approvals if not c.seen}
        assert not allowed & unseen


@given(PENDING, st.lists(STEP, max_size=6))
def test_dumps_hold_ids_and_verdicts_only(pending: Pending, steps: list[Step]) -> None:
    for step in steps:
        pending = step(pending)
    known = {(c.agent.id, c.id): c for c in pending.approvals + pending.tool_calls}
    data = json.loads(json.dumps(pending.dump()))
    again = Pending.load(data, lambda agent, call_id: known[agent, call_id])
    assert (again.dump(), again.answers) == (data, pending.answers)
    texts = {text for entry in data["approvals"] + data["tool_calls"] for text in entry.values()}
    ids = {text for ref in known for text in ref}
    assert texts <= ids | {"allow", "deny", "why", "canary", "said"}
