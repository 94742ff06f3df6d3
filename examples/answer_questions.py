"""Let a plain function answer the questions of an agent."""

from turnwire.truefoundry import AgentClient


def ask_user_question(question: str, options: list[str]) -> str:
    """Ask the person at the keyboard."""
    return input(f"{question} {options}: ")


with AgentClient() as client:
    chat = client.conversation(model="openai/gpt-5", tools=[ask_user_question])
    print("".join(chat.send("Deploy booking-bot to production.").text()))
