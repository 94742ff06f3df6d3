"""What each call sends, and what it returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from orchagent.flavours import Script
from turnwire.errors import InvalidRequest, ProtocolError
from turnwire.orchagent import HistoryItem, deprecations
from turnwire.orchagent.secrets import (
    anthropic,
    google_genai,
    merged,
    ollama,
    openai,
    openai_compatible,
    provider,
)
from turnwire_api.runtime.model import Unknown
from turnwire_api.runtime.operation import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.anyio

THREAD = {"id": "t1"}
RUN = {"run_id": "r1"}


def answering(answer: Any, status: int = 200) -> Script:
    return Script(httpx.Response(status, json=answer))


class TestThreads:
    async def test_a_workflow_is_sent_as_it_is(self, flavour: str) -> None:
        script = answering(THREAD, 201)
        spec = {"b": None, "a": [None, {"x": 1.0}], "t": "{{inputs.user_id}} é"}
        async with script.client(flavour) as client:
            assert await client.threads.create(spec) == "t1"
        (request,) = script.requests
        assert request.content == (
            '{"b":null,"a":[null,{"x":1.0}],"t":"{{inputs.user_id}} é"}'.encode()
        )
        assert request.headers["content-type"] == "application/json"

    async def test_a_file_is_sent_byte_for_byte(self, flavour: str, tmp_path: Path) -> None:
        data = b'{ "name" : "caf\xc3\xa9",\n\t"n": 1e2, "n": 2 }\r\n'
        (tmp_path / "flow.json").write_bytes(data)
        script = answering(THREAD)
        async with script.client(flavour) as client:
            assert await client.threads.create_from_file(str(tmp_path / "flow.json")) == "t1"
        assert script.requests[0].content == data

    @pytest.mark.parametrize(
        "data", [b"", b"{", b"[1]", b'\xef\xbb\xbf{"a": 1}', b'{"a": "\xff"}', b"[" * 9999]
    )
    async def test_a_file_that_is_no_workflow_is_not_sent(
        self, flavour: str, tmp_path: Path, data: bytes
    ) -> None:
        (tmp_path / "flow.json").write_bytes(data)
        script = Script()
        async with script.client(flavour) as client:
            with pytest.raises(InvalidRequest, match=r"flow\.json is no JSON object"):
                await client.threads.create_from_file(tmp_path / "flow.json")
            with pytest.raises(InvalidRequest, match=r"none\.json cannot be read: No such"):
                await client.threads.create_from_file(tmp_path / "none.json")
        assert not script.requests

    @pytest.mark.parametrize("spec", [[1], "{}", None, {"a": {1, 2}}, {"a": float("nan")}])
    async def test_what_is_no_workflow_is_not_sent(self, flavour: str, spec: Any) -> None:
        script = Script()
        async with script.client(flavour) as client:
            with pytest.raises(InvalidRequest):
                await client.threads.create(spec)
        assert not script.requests

    @pytest.mark.parametrize(
        "data", [b'{"secrets": "tvly-123', b'{"secrets":' + b"[" * 900 + b"]" * 900 + b"}"]
    )
    async def test_bytes_whose_secrets_cannot_be_found_are_not_sent(
        self, flavour: str, data: bytes
    ) -> None:
        script = Script()
        async with script.client(flavour) as client:
            with pytest.raises(InvalidRequest) as caught:
                await client.threads.create_from_bytes(data)
        assert "tvly" not in str(caught.value)
        assert not script.requests

    @pytest.mark.parametrize("answer", [{}, [], {"thread_id": "t1"}])
    async def test_an_answer_without_an_id(self, flavour: str, answer: Any) -> None:
        async with answering(answer).client(flavour) as client:
            with pytest.raises(ProtocolError):
                await client.threads.create({})

    @pytest.mark.parametrize(("status", "text"), [(204, ""), (200, ""), (200, "ok"), (202, "{}")])
    async def test_secrets(self, flavour: str, status: int, text: str) -> None:
        script = Script(httpx.Response(status, text=text))
        secrets = {"providers": {"x": {"api_key": "k", "more": None}}, "A": "b"}
        async with script.client(flavour) as client:
            assert await client.threads.set_secrets("t1", secrets) is None
        assert script.requests[0].url.path == "/threads/t1/secrets"
        assert script.bodies == [{"secrets": secrets}]

    async def test_history(self, flavour: str) -> None:
        said = {"role": "user", "content": "Hi", "created_at": "now"}
        items = [
            {**said, "meta_json": '{"a": 1}', "more": 2},
            {**said, "meta_json": None},
            {**said, "meta_json": "{broken"},
            {**said, "meta_json": {"no": "text"}},
            {"role": "user"},
            "odd",
        ]
        script = answering({"items": items})
        async with script.client(flavour) as client:
            found = await client.threads.history("t1")
        assert script.requests[0].url.query == b"limit=20"
        assert [getattr(item, "meta", None) or None for item in found[:4]] == [
            {"a": 1},
            None,
            None,
            None,
        ]
        assert all(isinstance(item, HistoryItem) for item in found[:4])
        assert (found[0].role, found[0]["more"], found[0].get("content")) == ("user", 2, "Hi")
        assert isinstance(found[4], Unknown)
        assert (found[4].role, found[5].raw) == ("user", "odd")

    @pytest.mark.parametrize("answer", [{}, {"items": None}, {"items": []}])
    async def test_an_empty_history(self, flavour: str, answer: Any) -> None:
        async with answering(answer).client(flavour) as client:
            assert await client.threads.history("t1", limit=5) == []

    @pytest.mark.parametrize("answer", [{"items": 3}, {"items": {"a": 1}}, [1]])
    async def test_what_is_no_history(self, flavour: str, answer: Any) -> None:
        async with answering(answer).client(flavour) as client:
            with pytest.raises(ProtocolError):
                await client.threads.history("t1")


class TestRuns:
    @pytest.mark.parametrize(
        ("given", "sent"),
        [
            ({}, {}),
            ({"inputs": None, "secrets": None}, {}),
            ({"inputs": {}, "secrets": {}}, {"inputs": {}, "secrets": {}}),
            ({"inputs": {"a": None}}, {"inputs": {"a": None}}),
        ],
    )
    async def test_a_message(self, flavour: str, given: Any, sent: Any) -> None:
        script = answering({**RUN, "more": 1})
        async with script.client(flavour) as client:
            run = await client.runs.send_message("t1", "Hi", **given)
        assert (run["run_id"], run.run_id, run["more"]) == ("r1", "r1", 1)
        assert script.bodies == [{"user_prompt": "Hi", **sent}]

    async def test_resuming_sends_an_empty_object(self, flavour: str) -> None:
        script = answering({"status": "running"})
        async with script.client(flavour) as client:
            assert (await client.runs.resume("r1"))["status"] == "running"
        assert script.requests[0].content == b"{}"

    @pytest.mark.parametrize("run_id", ["", ".", ".."])
    async def test_ids_that_lead_elsewhere(self, flavour: str, run_id: str) -> None:
        script = Script()
        async with script.client(flavour) as client:
            with pytest.raises(InvalidRequest):
                await client.runs.resume(run_id)
            with pytest.raises(InvalidRequest):
                await anext(client.runs.stream_events(run_id))
        assert not script.requests


class TestApprovals:
    async def test_the_defaults_are_sent(self, flavour: str) -> None:
        script = answering({})
        async with script.client(flavour) as client:
            await client.approvals.approve("r1", "search")
        assert script.bodies == [{"server": "mcp", "tool": "search", "args_keys": []}]

    async def test_all_of_it(self, flavour: str) -> None:
        script = answering({"status": "approved"})
        async with script.client(flavour) as client:
            done = await client.approvals.approve("r1", "t", server="s", args_keys=["a", "b"])
        assert done.get("status") == "approved"
        assert script.bodies == [{"server": "s", "tool": "t", "args_keys": ["a", "b"]}]

    @pytest.mark.parametrize(
        "given",
        [{}, {"all": True}, {"all": False}, {"user_id": "me"}, {"all": True, "user_id": ""}],
    )
    async def test_clearing_sends_what_is_given(self, flavour: str, given: Any) -> None:
        script = answering({})
        async with script.client(flavour) as client:
            await client.approvals.clear(**given)
        assert script.bodies == [given]


class TestMeta:
    async def test_deprecations(self, flavour: str) -> None:
        told = ["old", {"name": "n", "message": "m", "sunset": "s"}, {"sunset_date": "d"}, 3, None]
        async with answering({"deprecations": told, "version": 1}).client(flavour) as client:
            meta = await client.get_meta()
        assert meta["version"] == 1
        assert [tuple(each) for each in deprecations(meta)] == [
            ("", "old", None),
            ("n", "m", "s"),
            ("", "", "d"),
        ]

    @pytest.mark.parametrize("answer", [{}, {"deprecations": None}, {"deprecations": []}])
    async def test_none(self, flavour: str, answer: Any) -> None:
        async with answering(answer).client(flavour) as client:
            assert deprecations(await client.get_meta()) == []


class TestSecrets:
    def test_each_provider(self) -> None:
        url = "https://compatible.example/api"
        assert [openai("k"), openai_compatible("k", url), anthropic("k"), google_genai("k")] == [
            {"providers": {"openai": {"api_key": "k"}}},
            {"providers": {"openai": {"api_key": "k", "base_url": url}}},
            {"providers": {"anthropic": {"api_key": "k"}}},
            {"providers": {"google_genai": {"api_key": "k"}}},
        ]
        assert ollama() == {"providers": {"ollama": {"base_url": "http://localhost:11434"}}}
        assert provider("new") == {"providers": {"new": {}}}

    def test_several_and_their_repr(self) -> None:
        whole = merged(openai("sk-12345678"), {"A": "x"}, TAVILY_API_KEY="tvly-12345678")
        assert whole["TAVILY_API_KEY"] == "tvly-12345678"
        assert "12345678" not in repr(whole)

    def test_none_is_lost(self) -> None:
        others: list[dict[str, Any]] = [openai("b"), {"providers": {"openai": {}}}]
        for more in others:
            with pytest.raises(InvalidRequest, match="openai"):
                merged(openai("a"), more)
        with pytest.raises(InvalidRequest, match="'A'"):
            merged({"A": "1"}, A="2")

    def test_the_given_ones_are_left_alone(self) -> None:
        one = openai("a")
        merged(one, anthropic("b"))
        assert one == openai("a")


async def test_members_of_ones_own(open_client: Callable[..., Any]) -> None:
    async with open_client() as client:
        options = RequestOptions(extra_body={"trace": True})
        thread = await client.threads.create({})
        assert (await client.runs.send_message(thread, "Hi", options=options)).run_id
