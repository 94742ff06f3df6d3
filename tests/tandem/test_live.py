"""A real engine, if there is one: set ``TANDEM_BASE_URL`` and ``TANDEM_TOKEN`` to run this.

Its echo provider answers, so that nothing is asked of a model.
"""

from __future__ import annotations

import os

import pytest

from turnwire.tandem import SyncTandemClient

URL, TOKEN = os.environ.get("TANDEM_BASE_URL"), os.environ.get("TANDEM_TOKEN")

pytestmark = pytest.mark.skipif(not (URL and TOKEN), reason="no engine is named")


def test_a_session_and_its_run() -> None:
    with SyncTandemClient(URL, TOKEN) as client:
        assert client.health().ready
        session_id = client.sessions.create(title="turnwire")
        try:
            echo = {"provider_id": "local", "model_id": "echo-1"}
            run = client.sessions.prompt_async(session_id, "Hello", model=echo)
            events = list(client.stream(session_id, run.run_id))
            text = "".join(
                each.properties["delta"] for each in events if each.type == "session.response"
            )
        finally:
            client.sessions.delete(session_id)
    assert text.startswith("Echo: ")
    assert events[-1].properties["status"] == "completed"
