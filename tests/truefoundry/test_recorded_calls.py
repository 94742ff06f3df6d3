"""Plain request/response calls, replayed from cassettes: no engine runs here.

A cassette holds what the embedded engine answered. To make one again, delete it and run
``TURNWIRE_RECORD=1 python -m pytest tests/truefoundry/test_recorded_calls.py``.
"""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from turnwire import errors
from turnwire.testing import serve
from turnwire.truefoundry import CancelResponseResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from both import ClientMaker

pytestmark = pytest.mark.anyio

# vcrpy has no type hints.
vcr: Any = importlib.import_module("vcr")

KEY = "key-of-the-cassettes"
HOST = "http://gateway.invalid"
CASSETTES = Path(__file__).parents[1] / "cassettes"
RECORDING = os.environ.get("TURNWIRE_RECORD") == "1"


def without_address(request: Any) -> Any:
    """Forget where the engine ran: another run has another port."""
    request.uri = HOST + request.path
    return request


def without_server_headers(response: dict[str, Any]) -> dict[str, Any]:
    kept = {"content-type", "x-request-id"}
    headers = response["headers"]
    response["headers"] = {name: headers[name] for name in headers if name.lower() in kept}
    return response


recorder = vcr.VCR(
    cassette_library_dir=str(CASSETTES),
    path_transformer=vcr.VCR.ensure_suffix(".yaml"),
    record_mode=vcr.mode.ONCE if RECORDING else vcr.mode.NONE,
    match_on=["method", "path", "body"],
    filter_headers=[
        ("authorization", "REDACTED"),
        ("user-agent", "turnwire"),
        ("host", "REDACTED"),
    ],
    before_record_request=without_address,
    before_record_response=without_server_headers,
)


@pytest.fixture
def base_url(request: pytest.FixtureRequest) -> Iterator[str]:
    status = getattr(request, "param", 200)
    if RECORDING:
        with serve("truefoundry", token=KEY, seed=1, unknown_cancel_status=status) as engine:
            yield engine.base_url
    else:
        yield HOST + "/acme"


@pytest.mark.parametrize("base_url", [412], indirect=True)
async def test_cancel_of_an_unknown_response(make_client: ClientMaker, base_url: str) -> None:
    with recorder.use_cassette("truefoundry-cancel-unknown"):
        async with make_client(base_url, KEY) as client:
            with pytest.raises(errors.PreconditionFailed) as caught:
                await client.responses.cancel("acme.unknown")
    assert caught.value.status == 412
    assert caught.value.request_id
    assert caught.value.retry_safe


async def test_cancel_with_a_wrong_key(make_client: ClientMaker, base_url: str) -> None:
    with recorder.use_cassette("truefoundry-cancel-wrong-key"):
        async with make_client(base_url, "some-other-key") as client:
            with pytest.raises(errors.AuthenticationFailed):
                await client.responses.cancel("acme.unknown")


async def test_cancel_of_a_finished_response(make_client: ClientMaker, base_url: str) -> None:
    with recorder.use_cassette("truefoundry-cancel-finished"):
        async with make_client(base_url, KEY) as client:
            stream = client.responses.stream(
                model="acme/scripted", input=[{"role": "user", "content": "say hello"}]
            )
            events = [event async for event in stream]
            result = await client.responses.cancel(stream.run_id)
    assert events[-1].status == "done"
    assert isinstance(result, CancelResponseResult)


def test_no_cassette_holds_a_key() -> None:
    cassettes = list(CASSETTES.glob("*.yaml"))
    assert len(cassettes) == 3
    for cassette in cassettes:
        text = cassette.read_text(encoding="utf-8")
        assert KEY not in text
        assert "some-other-key" not in text
        assert "127.0.0.1" not in text
