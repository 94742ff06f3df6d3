"""Scenarios in which a run waits for a person."""

from turnwire.testing.orchagent.scenario import Call, Scenario, SignIn, say

_MAIL = Call(tool="send_mail", args={"to": "me@example.com", "text": "Hi"}, needs_approval=True)
_EVENT = Call(server="calendar", tool="create_event", args={"title": "Lunch"}, needs_approval=True)

SCENARIOS = (
    Scenario(
        name="forgetful-sign-in",
        keywords=("forget to sign in",),
        about="a sign-in that is asked for twice",
        steps=(SignIn(times=2), say("At last.")),
    ),
    Scenario(
        name="sign-in-and-approve",
        keywords=("sign in and approve",),
        about="a sign-in, then a call that needs approval",
        steps=(SignIn(), _EVENT, say("It is in your calendar.")),
    ),
    Scenario(
        name="two-sign-ins",
        keywords=("two accounts",),
        about="two sign-ins at different places",
        steps=(
            SignIn(instruction="Connect your calendar."),
            SignIn(instruction="Connect your mail.", redirect_url="https://mail.example/login"),
            say("Both are connected."),
        ),
    ),
    Scenario(
        name="sign-in",
        keywords=("sign in", "my calendar"),
        about="a sign-in; then it goes on",
        steps=(say("Let me look."), SignIn(), say("You are free tomorrow.")),
    ),
    Scenario(
        name="approve-twice",
        keywords=("two mails",),
        about="the same call twice; both need approval",
        steps=(_MAIL, _MAIL, say("Both are sent.")),
    ),
    Scenario(
        name="approve",
        keywords=("send a mail",),
        about="a call that needs approval",
        steps=(_MAIL, say("It is sent.")),
    ),
)
