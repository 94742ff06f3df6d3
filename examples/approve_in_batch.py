"""Show the calls that wait for an approval, allow all of them at once, print what follows."""

from turnwire.truefoundry import AgentClient

with AgentClient() as client:
    chat = client.conversation(model="openai/gpt-5")
    turn = chat.send("Restart the billing service in prod-us.")
    turn.result()
    if turn.pending:
        for call in turn.pending.approvals:
            print(f"Approval required\nTool: {call.tool}\nArguments: {call.arguments}")
        for event in chat.answer(turn.pending.allow_all()):
            print(event)
