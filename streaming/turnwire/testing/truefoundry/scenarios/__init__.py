"""The built-in scenarios.

The last user message chooses one by its keyword; the first line that fits wins, and the last
one answers everything else::

    clean up                     two calls that need approval, and one that does not
    rolling restart              two subagents, each with a call that needs approval
    ask and approve              an approval, a question, a client-side tool, at once
    step by step                 three pauses: a question, an approval, a question
    sign in, sign-in             a sign-in at an MCP server; the next request has no input
    forget to log in             a sign-in that is asked for twice
    everyone logs in             two subagents need the same sign-in; one event says so
    everything                   all of it in one turn; the first pause has every cause
    fail                         response.done with status error after some text
    too long                     finish_reason length, which is an error
    forever                      calls a tool until the iteration limit ends it
    wait for me                  says something, then is silent until it is cancelled
    wait below                   a subagent that is silent until the run is cancelled
    cut the line                 drops the connection within an event; a tool still runs
    end early                    the body ends properly, but without response.done
    rate limit                   429 with Retry-After once, then a message
    unavailable                  503 with an HTML body, always
    failing subagent             one of two subagents fails; the root goes on
    fatal                        a subagent ends the whole response with an error
    nested                       a subagent of a subagent of a subagent
    seven agents                 seven subagents: five run at once, two wait
    say hello                    one short message
    what is 1 + 2                one short message
    previous question            repeats the user message before this one
    write hello                  writes /tmp/greeting.txt in the sandbox
    read /tmp/greeting.txt       reads it again
    deploy                       asks a question, then calls a tool with the answer
    restart the billing service  one call that needs approval
    dashboard                    an OpenUI block, cut into small deltas
    pull requests, prs           two subagents side by side
    weather                      two calls in fragments; their results in reverse order
    interleaved                  fragments of two calls in turns; tool_info late, or never
    think                        reasoning text, signed and redacted thinking blocks
    long story                   some 7,000 characters in deltas of 20
    unicode                      characters of one to four bytes, separators, controls
    refuse                       a refusal, ended by the content filter
    unknown event                an event of an unknown type, and one without a type
    heartbeat                    comments, empty messages, retry and event lines
    broken json                  one message whose data is not JSON
    done marker                  a [DONE] line that the protocol does not have
    slowly                       two seconds of silence between two messages
    count to five                five tool calls, one per message
    your instruction             repeats the system prompt, placeholders filled in
    attached                     names the files of the message
    list the files               lists the sandbox's root folder
    connect                      mcp.initialize with two servers
    anything else                repeats what you said
"""

from turnwire.testing.truefoundry.scenario import Fail, Scenario, Step
from turnwire.testing.truefoundry.scenarios import failures, pauses, samples, streams
from turnwire.testing.truefoundry.shorthand import say

# Longer phrases stand before the shorter ones they contain.
ALL: tuple[Scenario, ...] = (
    *pauses.SCENARIOS,
    *failures.SCENARIOS,
    *samples.SCENARIOS,
    *streams.SCENARIOS,
)

FALLBACK = Scenario(
    name="echo",
    keywords=("anything else",),
    about="repeats what you said",
    steps=(say("You said: {{user}}", every=12),),
)

NOTHING_NEW: tuple[Step, ...] = (say("There is nothing new to answer."),)

NOTHING_SAID: tuple[Step, ...] = (Fail(message="the conversation has no message to answer"),)


def _table() -> str:
    rows = [(", ".join(each.keywords), each.about) for each in (*ALL, FALLBACK)]
    width = max(len(keywords) for keywords, _ in rows)
    return "\n".join(f"{keywords:<{width}}  {about}" for keywords, about in rows)


TABLE = _table()
"""One line per scenario: its keywords, and what it does."""
