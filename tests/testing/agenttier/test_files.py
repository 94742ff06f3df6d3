"""Files and archives, with the limits that nobody names."""

import io
import zipfile

import pytest

from testing.agenttier.conftest import Boot
from testing.agenttier.support import Api, Json


@pytest.fixture(params=[False, True], ids=["scripted", "local"])
def api(request: pytest.FixtureRequest, boot: Boot) -> Api:
    return boot(allow_exec=request.param)


@pytest.fixture
def path(api: Api) -> str:
    return api.sandbox(template="general-coding")


def names(api: Api, path: str, query: str = "") -> list[str]:
    entries: list[Json] = api.get(f"{path}/files/{query}").json()["entries"]
    return [entry["name"] for entry in entries]


def test_writing_and_reading(api: Api, path: str) -> None:
    written = api.put(f"{path}/files/workspace/sub/a.txt", content=b"hello\n")
    assert written.status_code == 201
    assert written.text == '{"bytes":6,"path":"/workspace/sub/a.txt"}\n'
    read = api.get(f"{path}/files/workspace/sub/a.txt")
    assert read.content == b"hello\n"
    assert read.headers["content-type"] == "application/octet-stream"
    assert read.headers["content-length"] == "6"
    assert read.headers["content-disposition"] == 'attachment; filename="a.txt"'


def test_listing(api: Api, path: str) -> None:
    assert api.get(f"{path}/files/").json() == {"entries": [], "path": "/workspace"}
    api.put(f"{path}/files/workspace/b", content=b"12")
    api.put(f"{path}/files/workspace/a/c", content=b"123")
    directory, file = api.get(f"{path}/files/?path=/workspace/").json()["entries"]
    assert (directory["name"], directory["isDir"]) == ("a", True)
    assert directory["mode"].startswith("d")
    assert (file["name"], file["isDir"], file["size"]) == ("b", False, 2)
    assert file["mode"] == "-rw-r--r--"
    assert isinstance(file["modifiedAt"], int)
    assert names(api, path, "?path=workspace/a") == ["c"]


def test_spaces_in_names_are_joined_by_one(api: Api, path: str) -> None:
    api.put(f"{path}/files/workspace/two  spaces", content=b"x")
    assert names(api, path) == ["two spaces"]


def test_what_is_not_there(api: Api, path: str) -> None:
    missing = api.get(f"{path}/files/workspace/none")
    told = {"error": "file not found: /workspace/none"}
    assert (missing.status_code, missing.json()) == (404, told)
    nowhere = api.get(f"{path}/files/?path=/nowhere")
    assert (nowhere.status_code, nowhere.json()) == (404, {"error": "path not found: /nowhere"})
    # A directory is no file, either.
    assert api.get(f"{path}/files/workspace").status_code == 404


def test_downloads_are_cut_without_a_word(api: Api, path: str) -> None:
    for n in range(10):
        api.put(f"{path}/files/workspace/part{n}", content=bytes([n]) * 90_000)
    sandbox = api.engine.find("demo").computer
    sandbox.write("/workspace/large", bytes(900_000))
    answer = api.get(f"{path}/files/workspace/large")
    assert (answer.status_code, len(answer.content)) == (200, 786_432)
    sandbox.write("/workspace/huge", bytes(32 * 1024 * 1024 + 1))
    assert api.get(f"{path}/files/workspace/huge").status_code == 413


def test_large_uploads_fail(api: Api, path: str) -> None:
    assert api.put(f"{path}/files/workspace/x", content=bytes(90_000)).status_code == 201
    failed = api.put(f"{path}/files/workspace/x", content=bytes(900_000))
    assert (failed.status_code, failed.json()) == (500, {"error": "write failed: "})
    too_large = api.put(f"{path}/files/workspace/x", content=bytes(32 * 1024 * 1024 + 1))
    told = {"error": "payload exceeds 33554432 bytes"}
    assert (too_large.status_code, too_large.json()) == (413, told)


def test_writing_where_a_directory_is(api: Api, path: str) -> None:
    answer = api.put(f"{path}/files/workspace", content=b"x")
    assert answer.status_code == 500
    assert answer.json()["error"].startswith("write failed: ")


@pytest.mark.parametrize("name", ["a'b", "a`b", "a\\b", "a%0Ab"])
def test_forbidden_characters(api: Api, path: str, name: str) -> None:
    answer = api.put(f"{path}/files/workspace/{name}", content=b"x")
    assert answer.status_code == 400
    assert answer.json() == {"error": "path contains disallowed characters"}


def test_paths_cannot_leave(api: Api, path: str) -> None:
    answer = api.put(f"{path}/files/workspace/..%2F..%2F..%2Fescaped", content=b"x")
    assert answer.json()["path"] == "/escaped"
    assert api.get(f"{path}/files/escaped").content == b"x"


def test_archives(api: Api, path: str) -> None:
    api.put(f"{path}/files/workspace/a/b.txt", content=b"hello")
    answer = api.get(f"{path}/archive")
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"] == 'attachment; filename="demo-workspace.zip"'
    assert answer.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.namelist() == ["a/", "a/b.txt"]
        assert archive.read("a/b.txt") == b"hello"
    below = api.get(f"{path}/archive?path=/workspace/a")
    assert below.headers["content-disposition"] == 'attachment; filename="demo-a.zip"'


def test_archives_of_what_may_not_be(api: Api, path: str) -> None:
    outside = api.get(f"{path}/archive?path=/etc")
    told = {"error": "path must live under /workspace"}
    assert (outside.status_code, outside.json()) == (400, told)
    missing = api.get(f"{path}/archive?path=/workspace/none")
    told = {"error": "directory not found: /workspace/none"}
    assert (missing.status_code, missing.json()) == (404, told)


def test_files_of_a_sandbox_that_does_not_run(api: Api) -> None:
    api.post("/sandboxes", {"name": "early", "templateRef": {"name": "general-coding"}})
    for method, where in (
        ("GET", "files/"),
        ("GET", "files/x"),
        ("PUT", "files/x"),
        ("GET", "archive"),
    ):
        answer = api.call(method, f"/sandboxes/early/{where}")
        assert (answer.status_code, answer.json()) == (409, {"error": "sandbox is not running"})
