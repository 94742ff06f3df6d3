"""Operations of a compiled package: how requests are made and answers read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

WHEN = "2026-11-20T10:00:00+00:00"
SESSION = {"id": "s1", "type": "chat", "started": WHEN}


@pytest.fixture
def studio(sample: Callable[[str], Any]) -> Any:
    return sample("studio.resources")


@pytest.fixture
def models(sample: Callable[[str], Any]) -> Any:
    return sample("studio.models")


class TestParameters:
    def test_path_query_and_header(self, studio: Any) -> None:
        assert studio.SESSIONS_LIST.request(
            {"limit": 5, "type": "chat", "tag": ["a", "b"], "params_": "p", "x_trace": "t"}, {}
        ) == {
            "method": "get",
            "url": "/sessions",
            "params": {"limit": 5, "type": "chat", "tag": ["a", "b"], "params": "p"},
            "headers": {"X-Trace": "t"},
        }

    def test_none_is_not_given(self, studio: Any, sample: Callable[[str], Any]) -> None:
        absent = sample("runtime.absent").UNSET
        request = studio.SESSIONS_LIST.request({"limit": None, "type": absent}, {})
        assert request["params"] == {}
        assert request["headers"] == {}

    def test_path_parameters_are_escaped(self, studio: Any) -> None:
        request = studio.SESSIONS_GET.request({"session_id": "a/b?c=d#e %2e"}, {})
        assert request["url"] == "/sessions/a%2Fb%3Fc%3Dd%23e%20%252e"

    @pytest.mark.parametrize("value", ["", ".", ".."])
    def test_path_parameters_that_lead_elsewhere(self, studio: Any, value: str) -> None:
        with pytest.raises(ValueError, match=r"\{part-id\} in the path may not be "):
            studio.SESSIONS_UPDATE_PART.request(
                {
                    "session_id": "s1",
                    "part_id": value,
                    "body": {"shape": {"kind": "circle", "radius": 1}},
                },
                {},
            )

    def test_dots_within_a_path_parameter(self, studio: Any) -> None:
        request = studio.SESSIONS_GET.request({"session_id": "..."}, {})
        assert request["url"] == "/sessions/..."

    @pytest.mark.parametrize("arguments", [{}, {"session_id": None}])
    def test_a_path_parameter_is_missing(self, studio: Any, arguments: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="'session_id' is missing"):
            studio.SESSIONS_GET.request(arguments, {})


class TestBodies:
    def body(self, operation: Any, body: Any, **extra: Any) -> Any:
        return operation.request({"body": body}, extra)["json"]

    def test_members(self, studio: Any, models: Any) -> None:
        given = {
            "name": "n",
            "type": None,
            "options": {"depth": {"default": None, "list": (1, 2)}},
            "started": datetime(2026, 11, 20, 10, tzinfo=UTC).isoformat(),
            "kinds": [
                {"kind": "circle", "radius": 1},
                models.Square(side=2, inner=models.Circle(radius=3)),
                {"kind": "hexagon", "sides": 6},
            ],
            "parent": models.Node(name="root", children=[models.Node(name="leaf")]),
            "new_field": [1],
        }
        assert self.body(studio.SESSIONS_CREATE, given) == {
            "name": "n",
            # What is inside a free object is the caller's, its nulls too.
            "options": {"depth": {"default": None, "list": [1, 2]}},
            "started": WHEN,
            "kinds": [
                {"kind": "circle", "radius": 1},
                {"kind": "square", "side": 2, "inner": {"kind": "circle", "radius": 3}},
                {"kind": "hexagon", "sides": 6},
            ],
            "parent": {"name": "root", "children": [{"name": "leaf"}]},
            "new_field": [1],
        }

    def test_datetimes_are_written(self, studio: Any) -> None:
        given = {"name": "n", "started": datetime(2026, 11, 20, 10, tzinfo=UTC)}
        assert self.body(studio.SESSIONS_CREATE, given) == {"name": "n", "started": WHEN}

    def test_a_model_says_null_where_it_means_null(self, studio: Any, models: Any) -> None:
        body = models.NewSession(name="n", note=None)
        assert self.body(studio.SESSIONS_CREATE, body) == {"name": "n", "note": None}
        assert self.body(studio.SESSIONS_CREATE, {"name": "n", "note": None}) == {"name": "n"}

    def test_null_where_there_is_none_is_not_sent(self, studio: Any, models: Any) -> None:
        given = {"shape": {"kind": "square", "side": None, "inner": None}}
        request = studio.SESSIONS_UPDATE_PART.request(
            {"session_id": "s", "part_id": "p", "body": given}, {}
        )
        assert request["json"] == {"shape": {"kind": "square"}}

    def test_extra_members_are_sent_as_they_are(self, studio: Any) -> None:
        request = studio.SESSIONS_CREATE.request(
            {"body": {"name": "n"}}, {"note": None, "deep": {"a": None}, "name": "other"}
        )
        assert request["json"] == {"name": "other", "note": None, "deep": {"a": None}}

    def test_the_content_type_is_json(self, studio: Any) -> None:
        request = studio.SESSIONS_CREATE.request({"body": {"name": "n"}}, {})
        assert request["headers"] == {"Content-Type": "application/json"}

    @pytest.mark.parametrize(
        ("body", "message"),
        [
            ({}, "NewSession: 'name' is missing"),
            ({"name": "n", "started": "yesterday"}, "NewSession: Invalid isoformat string"),
            ({"name": "n", "kinds": {"kind": "circle"}}, "NewSession: kinds is not an array"),
            ({"name": "n", "kinds": [{"kind": "circle"}]}, "NewSession: 'radius' is missing"),
            ({"name": "n", "options": [1]}, "NewSession: 'list' object is not a mapping"),
            ("name", "the body is no object that can be written as JSON"),
        ],
    )
    def test_what_does_not_fit(self, studio: Any, body: Any, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            self.body(studio.SESSIONS_CREATE, body)

    def test_a_model_made_of_mappings(self, studio: Any, models: Any) -> None:
        body = models.NewSession(name="n", parent=models.Node(owner={"id": "s1"}))
        with pytest.raises(ValueError, match="no object that can be written as JSON"):
            self.body(studio.SESSIONS_CREATE, body)

    @pytest.mark.parametrize(
        ("body", "chosen"),
        [
            ({"session": "s", "prompt": "p"}, "PromptRun"),
            ({"session": "s", "replay_of": "r"}, "ReplayRun"),
            ({"session": "s"}, "DefaultRun"),
        ],
    )
    def test_variants_are_told_apart_by_what_they_require(
        self, studio: Any, body: dict[str, Any], chosen: str
    ) -> None:
        assert self.body(studio.RUNS_STREAM, body) == body
        assert type(studio.RUNS_STREAM._body(body)).__name__ == chosen

    def test_two_variants_at_once(self, studio: Any) -> None:
        with pytest.raises(ValueError, match="exactly one of 'prompt' or 'replay_of', not both"):
            self.body(studio.RUNS_STREAM, {"session": "s", "prompt": "p", "replay_of": "r"})

    @pytest.mark.parametrize(
        "body",
        [{"verdict": "allow"}, {"verdict": "deny", "reason": "no"}, {"verdict": "later", "at": 1}],
    )
    def test_variants_are_told_apart_by_their_tag(self, studio: Any, body: Any) -> None:
        assert self.body(studio.RUNS_DECIDE, body) == body

    def test_a_variant_by_tag_that_does_not_fit(self, studio: Any) -> None:
        with pytest.raises(ValueError, match="'reason' is missing"):
            self.body(studio.RUNS_DECIDE, {"verdict": "deny"})

    def test_a_body_that_may_be_left_out(self, studio: Any) -> None:
        assert studio.VAULT_PUT.request({"body": None}, {})["json"] == {}


class TestAnswers:
    def test_a_model(self, studio: Any, models: Any) -> None:
        session = studio.SESSIONS_GET.parse(httpx.Response(200, json=SESSION))
        assert session == models.Session(
            id="s1", type="chat", started=datetime(2026, 11, 20, 10, tzinfo=UTC)
        )

    def test_an_array(self, studio: Any) -> None:
        sessions = studio.SESSIONS_EXPORT.parse(httpx.Response(200, json=[SESSION, SESSION]))
        assert [session.id for session in sessions] == ["s1", "s1"]

    def test_nothing(self, studio: Any) -> None:
        assert studio.SESSIONS_DELETE.parse(httpx.Response(204)) is None

    def test_an_open_union(self, studio: Any, models: Any) -> None:
        parse = studio.SESSIONS_UPDATE_PART.parse
        assert parse(httpx.Response(202, json={"kind": "circle", "radius": 2})) == models.Circle(
            radius=2
        )
        unknown = parse(httpx.Response(200, json={"kind": "star", "points": 5}))
        assert type(unknown).__name__ == "Unknown"
        assert unknown.points == 5

    def test_unwrapping(self, studio: Any) -> None:
        (session,) = studio.SESSIONS_LIST.parse(
            httpx.Response(200, json={"total": 1, "sessions": [SESSION]})
        )
        assert session.id == "s1"

    @pytest.mark.parametrize("answer", [{"total": 0}, {"total": 0, "sessions": None}])
    def test_unwrapping_what_is_absent(self, studio: Any, answer: Any) -> None:
        with pytest.raises(ValueError, match="the answer has no 'sessions'"):
            studio.SESSIONS_LIST.parse(httpx.Response(200, json=answer))

    def test_null_where_absent_is_meant(self, studio: Any, sample: Callable[[str], Any]) -> None:
        absent = sample("runtime.absent").UNSET
        nulls = dict.fromkeys(
            ("level", "format", "list", "dict", "node", "day", "uuid", "fixed", "stop")
        )
        answer = {**SESSION, **nulls, "note": None, "anything": None, "maybe_node": None}
        session = studio.SESSIONS_GET.parse(httpx.Response(200, json=answer))
        assert [session.get(name, absent) for name in nulls] == [absent] * len(nulls)
        assert (session.note, session.anything, session.maybe_node) == (None, None, None)
        assert session.to_dict() == {**SESSION, "note": None, "anything": None, "maybe_node": None}

    @pytest.mark.parametrize(
        ("response", "message"),
        [
            (httpx.Response(200, json={"id": "s1"}), "'type' is missing"),
            (httpx.Response(200, json=[]), "'list' object is not a mapping"),
            (httpx.Response(200, text="<html>"), "Expecting value"),
            (httpx.Response(200, content=b"\xff"), "codec can't decode"),
            (httpx.Response(207, json=SESSION), "unexpected status 207, "),
            (httpx.Response(200, text="[" * 100_000), "recursion"),
        ],
    )
    def test_what_does_not_fit(self, studio: Any, response: httpx.Response, message: str) -> None:
        with pytest.raises(ValueError, match=f"the answer does not fit: .*{message}"):
            studio.SESSIONS_GET.parse(response)

    @pytest.mark.parametrize("status", [529, 599])
    def test_statuses_that_python_does_not_know(
        self, sample: Callable[[str], Any], status: int
    ) -> None:
        endpoint = sample("studio.api.sessions.list_sessions")
        client = sample("studio.client").Client(
            httpx_client=httpx.Client(
                base_url="http://studio.test",
                transport=httpx.MockTransport(
                    lambda _: httpx.Response(status, json={"message": "overloaded"})
                ),
            )
        )
        with client:
            answer = endpoint.sync_detailed(client=client)
        assert answer.status_code == status
        assert (answer.parsed is None) == (status == 599)
        if status == 529:
            assert answer.parsed.message == "overloaded"

    def test_the_body_of_an_unexpected_status_is_not_in_the_message(
        self, sample: Callable[[str], Any]
    ) -> None:
        endpoint = sample("studio.api.sessions.get_session")
        with pytest.raises(sample("studio.errors").UnexpectedStatus) as caught:
            endpoint._parse_response(client=None, response=httpx.Response(418, text="the-secret"))
        assert "the-secret" not in str(caught.value)
        assert caught.value.content == b"the-secret"


def test_what_an_operation_knows(studio: Any) -> None:
    update = studio.SESSIONS_UPDATE_PART
    assert repr(update) == (
        "<Operation sessions.update_part: PATCH /sessions/{sessionID}/parts/{part-id}>"
    )
    assert [update.idempotent, update.streams, update.unwrap] == [True, False, None]
    assert not studio.SESSIONS_CREATE.idempotent
    assert studio.SESSIONS_DELETE.idempotent
    spec = studio.RUNS_STREAM.stream_spec()
    assert studio.RUNS_STREAM.streams
    assert (spec.terminal, spec.pause) == ({"run.ended"}, {"run.paused"})
    assert (spec.resume, spec.keep_alive, spec.run_id) == ("cursor", 15, "run_id")
    assert spec.table.sentinels == {"[DONE]", '"quoted"'}
