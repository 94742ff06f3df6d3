"""Operations of a compiled package whose bodies or answers are bytes, or whose paths have paths."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

FILE: dict[str, Any] = {"depot_id": "d", "path": "a.txt"}


@pytest.fixture
def depot(sample: Callable[[str], Any]) -> Any:
    return sample("depot.resources")


class TestAnyBody:
    """The media type is the caller's."""

    @pytest.mark.parametrize(
        ("body", "content", "media"),
        [
            (b"\x00\xff", b"\x00\xff", "application/octet-stream"),
            (bytearray(b"ab"), b"ab", "application/octet-stream"),
            (b"", b"", "application/octet-stream"),
            ("é\n", b"\xc3\xa9\n", "text/plain; charset=utf-8"),
            ("", b"", "text/plain; charset=utf-8"),
            ({"b": "é", "a": None}, b'{"b":"\xc3\xa9","a":null}', "application/json"),
            ({}, b"{}", "application/json"),
        ],
    )
    def test_what_it_is_tells_its_type(
        self, depot: Any, body: Any, content: bytes, media: str
    ) -> None:
        assert depot.FILES_RUN.request({"body": body}, {}) == {
            "method": "post",
            "url": "/run",
            "content": content,
            "headers": {"Content-Type": media},
        }

    def test_a_model(self, depot: Any, sample: Callable[[str], Any]) -> None:
        problem = sample("depot.models").Problem(message="m")
        request = depot.FILES_RUN.request({"body": problem}, {})
        assert request["content"] == b'{"message":"m"}'
        assert request["headers"] == {"Content-Type": "application/json"}

    @pytest.mark.parametrize("arguments", [{}, {"body": None}])
    def test_nothing(self, depot: Any, arguments: dict[str, Any]) -> None:
        assert depot.FILES_RUN.request(arguments, {}) == {
            "method": "post",
            "url": "/run",
            "headers": {},
        }

    @pytest.mark.parametrize(
        ("body", "message"),
        [
            (["a"], "the body must be bytes, a text or an object, not list"),
            (1, "the body must be bytes, a text or an object, not int"),
            ({"a": object()}, "not JSON serializable"),
            ({"a": float("nan")}, "not JSON compliant"),
            ("\ud800", "surrogates not allowed"),
        ],
    )
    def test_what_cannot_be_sent(self, depot: Any, body: Any, message: str) -> None:
        with pytest.raises((TypeError, ValueError), match=message):
            depot.FILES_RUN.request({"body": body}, {})

    def test_it_has_no_members(self, depot: Any) -> None:
        with pytest.raises(ValueError, match="extra_body has no place in it"):
            depot.FILES_RUN.request({"body": {"a": 1}}, {"b": 2})


class TestBytes:
    """The media type is the document's."""

    def test_octets(self, depot: Any) -> None:
        request = depot.FILES_WRITE.request({**FILE, "body": b"\x00"}, {})
        assert request["content"] == b"\x00"
        assert request["headers"] == {"Content-Type": "application/octet-stream"}

    def test_another_type(self, depot: Any) -> None:
        request = depot.FILES_UNPACK.request({"depot_id": "d", "body": b"PK"}, {})
        assert request["content"] == b"PK"
        assert request["headers"] == {"Content-Type": "application/zip"}

    @pytest.mark.parametrize(("body", "kind"), [("text", "str"), ({"a": 1}, "dict")])
    def test_nothing_else_is_bytes(self, depot: Any, body: Any, kind: str) -> None:
        with pytest.raises(TypeError, match=f"the body must be bytes, not {kind}"):
            depot.FILES_WRITE.request({**FILE, "body": body}, {})

    def test_missing(self, depot: Any) -> None:
        with pytest.raises(ValueError, match="'body' is missing"):
            depot.FILES_WRITE.request(FILE, {})

    def test_empty(self, depot: Any) -> None:
        assert depot.FILES_WRITE.request({**FILE, "body": b""}, {})["content"] == b""

    def test_they_go_out_as_they_are(self, sample: Callable[[str], Any]) -> None:
        seen: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(204)

        client = sample("depot.client").Client(
            httpx_client=httpx.Client(
                base_url="http://depot.test", transport=httpx.MockTransport(answer)
            )
        )
        endpoint = sample("depot.api.default.write_file")
        with client:
            endpoint.sync_detailed(depot_id="d", path="a/b", client=client, body=b"\r\n\xff")
        (request,) = seen
        assert request.content == b"\r\n\xff"
        assert request.headers["content-type"] == "application/octet-stream"
        assert request.url.raw_path == b"/depots/d/files/a/b"


class TestAnswers:
    @pytest.mark.parametrize("name", ["FILES_READ", "FILES_ARCHIVE", "FILES_LOG"])
    @pytest.mark.parametrize("content", [b"", b"\x00\xff", b'{"log":"\\x00"}'])
    def test_bytes(self, depot: Any, name: str, content: bytes) -> None:
        headers = {"content-type": "application/json; charset=latin-1"}
        response = httpx.Response(200, content=content, headers=headers)
        assert getattr(depot, name).parse(response) == content

    def test_text(self, depot: Any) -> None:
        assert depot.FILES_RUN.parse(httpx.Response(200, text="é")) == "é"

    def test_one_of_two(self, depot: Any) -> None:
        parse = depot.FILES_UNPACK.parse
        assert parse(httpx.Response(200, json={"message": "m"})).message == "m"
        assert parse(httpx.Response(202, text="later")) == "later"

    @pytest.mark.parametrize(
        ("name", "accept"),
        [
            ("FILES_READ", "application/octet-stream"),
            ("FILES_ARCHIVE", "application/zip"),
            ("FILES_LOG", "application/json"),
            ("FILES_RUN", "text/plain"),
            # Of what an answer may be, only what is read.
            ("FILES_UNPACK", "application/json, text/plain"),
            # No content: only a refusal has any.
            ("FILES_WRITE", "application/json"),
        ],
    )
    def test_what_is_asked_for(self, depot: Any, name: str, accept: str) -> None:
        assert getattr(depot, name).accept == accept


class TestPathsInPaths:
    @pytest.mark.parametrize(
        ("path", "url"),
        [
            ("a", "a"),
            ("a/b/c.txt", "a/b/c.txt"),
            ("a b/ü", "a%20b/%C3%BC"),
            ("a?b=c#d%2F", "a%3Fb%3Dc%23d%252F"),
            ("a/...", "a/..."),
            ("..a/.b", "..a/.b"),
        ],
    )
    def test_slashes_stay_and_the_rest_is_escaped(self, depot: Any, path: str, url: str) -> None:
        request = depot.FILES_READ.request({"depot_id": "a/b", "path": path}, {})
        assert request["url"] == f"/depots/a%2Fb/files/{url}"

    @pytest.mark.parametrize("path", ["", "/a", "a/", "a//b", ".", "a/..", "../a", "a/./b"])
    def test_what_leads_elsewhere(self, depot: Any, path: str) -> None:
        with pytest.raises(ValueError, match=r"\{path\} in the path may not be "):
            depot.FILES_READ.request({"depot_id": "d", "path": path}, {})

    @given(st.text(max_size=12) | st.text("./%?#\\:a", max_size=12))
    def test_they_lead_where_they_say_or_nowhere(
        self, sample: Callable[[str], Any], path: str
    ) -> None:
        read = sample("depot.resources").FILES_READ
        try:
            request = read.request({"depot_id": "d", "path": path}, {})
        except ValueError:
            assert {"", ".", ".."} & set(path.split("/"))
            return
        assert httpx.URL("http://depot.test").join(request["url"]).path == f"/depots/d/files/{path}"

    def test_other_parameters_may_not_lead_elsewhere_either(self, depot: Any) -> None:
        with pytest.raises(ValueError, match=r"\{depotId\} in the path may not be '..'"):
            depot.FILES_READ.request({"depot_id": "..", "path": "a/b"}, {})


@pytest.mark.parametrize(
    ("method", "annotations"),
    [
        ("read", {"depot_id": "str", "path": "str", "return": "bytes"}),
        ("write", {"depot_id": "str", "path": "str", "body": "bytes", "return": "None"}),
        ("unpack", {"depot_id": "str", "body": "bytes", "return": "Problem | str"}),
        ("run", {"body": "bytes | str | Mapping[str, Any] | None", "return": "str"}),
    ],
)
def test_annotations(depot: Any, method: str, annotations: dict[str, str]) -> None:
    found = dict(getattr(depot.Files, method).__annotations__)
    assert found.pop("options") == "RequestOptions | None"
    assert found == annotations


def test_docstrings(depot: Any) -> None:
    lines = (inspect.getdoc(depot.Files.write) or "").splitlines()
    assert "    body: What is to be in the file." in lines
    assert "    body: The request's body." in (inspect.getdoc(depot.Files.run) or "").splitlines()
