"""A session that is recorded: no secret of it is in the cassette, and it can be played again."""

from __future__ import annotations

import contextlib
import importlib
from typing import TYPE_CHECKING, Any

from orchagent.test_canary import CANARIES, PASSWORD, SCENARIO, SECRETS, WORKFLOW
from turnwire.errors import TurnwireError
from turnwire.orchagent import OrchClient
from turnwire.testing import serve
from turnwire.testing.cassettes import cassette_options

if TYPE_CHECKING:
    from pathlib import Path

# vcrpy has no type hints.
vcr: Any = importlib.import_module("vcr")

EMAIL = "user@mail.example"


def session(base_url: str) -> tuple[list[str], str]:
    """Log in, say something with secrets, sign in, read on; return event types and the token."""
    client = OrchClient(base_url, max_retries=0)
    client.auth.register(EMAIL, PASSWORD, save=False)
    token = client.auth.login(EMAIL, PASSWORD, save=False)
    assert client.auth.get_token() == token
    thread_id = client.threads.create(WORKFLOW)
    client.threads.set_secrets(thread_id, {"providers": {"openai": {"api_key": CANARIES[3]}}})
    run_id = client.runs.send_message(thread_id, "canary", secrets=SECRETS)["run_id"]
    seen: list[str] = []
    # The recorder reads an answer to its end, and this one ends at the sign-in.
    with contextlib.suppress(TurnwireError):
        seen += [event["type"] for event in client.runs.stream_events_once(run_id)]
    client.runs.resume(run_id)
    seen += [event["type"] for event in client.runs.stream_events_once(run_id)]
    client.close()
    return seen, token


def test_no_secret_is_in_a_cassette(tmp_path: Path) -> None:
    path = tmp_path / "session.yaml"
    recorder = vcr.VCR(**cassette_options(), match_on=["method", "path"])
    with serve("orchagent", scenarios=[SCENARIO], survives_pauses=False) as engine:
        with recorder.use_cassette(str(path), record_mode=vcr.mode.ALL) as cassette:
            seen, token = session(engine.base_url)
        base_url = engine.base_url
    assert "auth.required" in seen
    assert seen[-1] == "run.completed"

    text = path.read_text("utf-8")
    assert len(cassette) == len(text.split("\n- request:")) - 1 == 8
    assert len(token) > 10
    for secret in (*CANARIES, token):
        assert secret not in text
        # As it is quoted in JSON within YAML.
        assert secret.replace('"', '\\"') not in text
    assert EMAIL in text
    assert "Done." in text

    # The engine is gone; the cassette is enough.
    with recorder.use_cassette(str(path), record_mode=vcr.mode.NONE):
        assert session(base_url) == (seen, "***")
