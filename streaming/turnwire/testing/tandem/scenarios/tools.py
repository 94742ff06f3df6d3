"""Scenarios with tool calls, which ask for permission unless a rule allows them."""

from turnwire.testing.tandem.scenario import Ask, Call, Message, Scenario, Todo, call, say

SCENARIOS = (
    Scenario(
        name="read-file",
        keywords=("read the file", "summarize the readme"),
        about="one call of 'read', its arguments in pieces",
        steps=(
            Message(
                text="Let me look.",
                every=4,
                calls=(Call(tool="read", args={"path": "README.md"}, every=6),),
            ),
            say("The file says: {{result}}", every=8),
        ),
    ),
    Scenario(
        name="restart-service",
        keywords=("restart the billing service",),
        about="one call of 'bash'; another answer if it is denied",
        steps=(
            call(
                Call(
                    tool="bash",
                    args={"command": "systemctl restart billing"},
                    result="billing restarted",
                    denied=(say("I left the billing service alone."),),
                )
            ),
            say("Done: {{result}}", every=5),
        ),
    ),
    Scenario(
        name="two-tools",
        keywords=("write and read",),
        about="'write', then 'read'",
        steps=(
            call(
                Call(tool="write", args={"path": "notes.md", "content": "Use WAL"}),
                Call(tool="read", args={"path": "notes.md"}),
            ),
            say("Written and read: {{result}}"),
        ),
    ),
    Scenario(
        name="same-tool-twice",
        keywords=("read twice",),
        about="'read', and 'read' again: a standing rule answers for the second",
        steps=(
            call(Call(tool="read", args={"path": "README.md"}, result="first")),
            call(Call(tool="read", args={"path": "README.md"}, result="second")),
            say("Read: {{result}}"),
        ),
    ),
    Scenario(
        name="slow-tool",
        keywords=("slow tool",),
        about="a call that takes half a second",
        steps=(
            call(Call(tool="websearch", args={"query": "WAL"}, result="found", seconds=0.5)),
            say("The search says: {{result}}"),
        ),
    ),
    Scenario(
        name="failing-tool",
        keywords=("failing tool",),
        about="a call that fails; the run goes on",
        steps=(
            call(Call(tool="websearch", args={"query": "x"}, error="the network is down")),
            say("It failed: {{result}}"),
        ),
    ),
    Scenario(
        name="policy",
        keywords=("by policy",),
        about="a call that a policy blocks: state approval_required",
        steps=(
            call(Call(tool="bash", args={"command": "rm -r /"}, needs_policy_approval=True)),
            say("Not done: {{result}}"),
        ),
    ),
    Scenario(
        name="question",
        keywords=("ask me",),
        about="question.asked; the run does not wait for the answer",
        steps=(
            Ask(
                questions=(
                    {
                        "header": "Database",
                        "question": "Which database?",
                        "options": [{"label": "sqlite"}, {"label": "postgres"}],
                    },
                )
            ),
            say("I asked, and went on with sqlite."),
        ),
    ),
    Scenario(
        name="todo",
        keywords=("make a plan",),
        about="todo.updated, twice",
        steps=(
            Todo(items=({"content": "Look"}, {"content": "Leap"})),
            say("First I look. ", every=5),
            Todo(items=({"content": "Look", "status": "completed"}, {"content": "Leap"})),
            say("Then I leap.", every=5),
        ),
    ),
)
