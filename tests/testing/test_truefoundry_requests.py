"""Requests: what is accepted, what is refused, with which status and which words."""

import base64
from typing import Any

import httpx
import pytest

from testing.support import Caller, Json, Start, allow, answer

USER = {"role": "user", "content": "Say hello."}
GATE = {"execution_id": "e", "tool_call_id": "c"}
APPROVAL = {"type": "tool.approval", **GATE}
ANSWER = {"type": "tool.client_side_response", **GATE}


def inline(**fields: Any) -> Json:
    return {"model": "acme/m", "input": [USER], **fields}


def content(*parts: Any) -> Json:
    return inline(input=[{"role": "user", "content": list(parts)}])


def upload(name: Any = "a.png", data: Any = "data:image/png;base64,aGk=") -> Json:
    return {"type": "file_upload", "file": {"filename": name, "file_data": data}}


BAD_BODIES: list[tuple[Any, str]] = [
    ([], "body: expected an object, got an array"),
    ({}, "exactly one of agent_name and model"),
    ({"model": "m", "agent_name": "a"}, "exactly one of agent_name and model"),
    ({"model": 5}, "model: expected a string, got a number"),
    ({"model": ""}, "model: must not be empty"),
    ({"agent_name": None}, "agent_name: expected a string, got null"),
    (inline(previous_response_id=None), "previous_response_id: expected a string, got null"),
    (inline(instruction=["be", "kind"]), "instruction: expected a string, got an array"),
    (inline(variables={"n": 1}), "variables.n: expected a string, got a number"),
    (inline(messages=[{"role": "system", "content": "x"}]), "messages[0].role: must be user"),
    (inline(messages=[{"role": "user", "content": ["x"]}]), "messages[0].content: expected a str"),
    (inline(sandbox=True), "sandbox: expected an object, got a boolean"),
    (inline(sandbox={}), "sandbox.enabled: is required"),
    (inline(sandbox={"enabled": "yes"}), "sandbox.enabled: expected a boolean, got a string"),
    (inline(iteration_limit=True), "iteration_limit: expected an integer, got a boolean"),
    (inline(iteration_limit=0), "iteration_limit: must be at least 1"),
    (inline(iteration_limit=1.5), "iteration_limit: expected an integer"),
    (inline(mcp_servers=[{}]), "mcp_servers[0].name: is required"),
    (inline(mcp_servers=[{"name": "s", "headers": {"a": 1}}]), "mcp_servers[0].headers.a: expec"),
    (inline(mcp_servers=[{"name": "s", "deferred": 1}]), "mcp_servers[0].deferred: expected a bo"),
    (
        inline(mcp_servers=[{"name": "s", "tools": [{"name": "t", "eager": False}]}]),
        "mcp_servers[0].tools[0].eager: admits only true",
    ),
    (inline(model_params={"temperature": "hot"}), "model_params.temperature: expected a number"),
    (inline(model_params={"parallel_tool_calls": 1}), "model_params.parallel_tool_calls: exp"),
    (inline(response_format={}), "response_format.type: is required"),
    (inline(response_format={"type": "xml"}), "response_format.type: must be one of text, "),
    (inline(response_format={"type": "json_schema"}), "response_format.json_schema: is required"),
    (inline(skills=[{}]), "skills[0].fqn: is required"),
    (inline(input=USER), "input: expected an array, got an object"),
    (inline(input=["hello"]), "input[0]: expected an object, got a string"),
    (inline(input=[{}]), "input[0]: needs a role or a type"),
    (inline(input=[{"role": "assistant", "content": "x"}]), "input[0].role: must be user"),
    (inline(input=[{"role": "user"}]), "input[0].content: is required"),
    (inline(input=[{"role": "user", "content": None}]), "input[0].content: expected a string"),
    (inline(input=[{"role": "user", "content": " \n"}]), "input[0].content: must not be empty"),
    (inline(input=[{"role": "user", "content": []}]), "input[0].content: must not be empty"),
    (inline(input=[{"type": "tool.magic", **GATE}]), "input[0].type: must be one of tool.app"),
    (inline(input=[USER, allow("e", "c")]), "input: must not mix user messages with tool dec"),
    (inline(input=[APPROVAL]), "input[0].approval: is required"),
    (inline(input=[{**APPROVAL, "approval": {}}]), "input[0].approval.status: is required"),
    (inline(input=[{**APPROVAL, "approval": {"status": "maybe"}}]), "must be one of allow, deny"),
    (
        inline(input=[{**APPROVAL, "approval": {"status": "deny", "reason": 5}}]),
        "input[0].approval.reason: expected a string",
    ),
    (inline(input=[ANSWER]), "input[0].content: is required"),
    (inline(input=[{**ANSWER, "content": ["yes"]}]), "input[0].content: expected a string"),
    (inline(input=[answer("e", "c", "")]), "input[0].content: must not be empty"),
    (inline(input=[{"type": "tool.approval"}]), "input[0].execution_id: is required"),
    (content({"type": "image_url"}), "content[0].type: must be one of text, file_upload"),
    (content({"text": "x"}), "content[0].type: is required"),
    (content({"type": "text"}), "content[0].text: is required"),
    (content({"type": "file_upload"}), "content[0].file: is required"),
    (content(upload(name="")), "filename: must not be empty"),
    (content(upload(name="///")), "filename: must be a path without '..'"),
    (content(upload(name="a/../b")), "filename: must be a path without '..'"),
    (content(upload(data="https://example.org/a.png")), "file_data: must be a data URI"),
    (content(upload(data="data:;base64,aGk=")), "file_data: must be a data URI"),
    (content(upload(data="data:image/png;base64,")), "file_data: must not be empty"),
    (content(upload(data="data:image/png;base64,a")), "file_data: has a broken base64 payload"),
    (content(upload("a.csv", "data:text/csv;base64,aGk=")), "file 'a.csv' needs the sandbox"),
]


@pytest.mark.parametrize(("body", "told"), BAD_BODIES)
def test_a_bad_body_is_400_and_says_where(caller: Caller, body: Any, told: str) -> None:
    refused = caller.post(body)
    assert refused.status == 400
    assert told in refused.error["message"]
    assert refused.error.keys() == {"message", "type", "param", "code"}


GOOD_BODIES = [
    inline(
        instruction="Be kind.",
        variables={"name": "Ann"},
        messages=[{"role": "user", "content": "I am {{name}}."}],
        mcp_servers=[
            {
                "name": "github",
                "headers": {"x-team": "a"},
                "enable_all_tools": False,
                "tools": [{"name": "search", "eager": True}, {"name": "read"}],
                "deferred": True,
            }
        ],
        model_params={
            "max_tokens": 100,
            "temperature": 0.5,
            "top_p": 1,
            "top_k": 4,
            "parallel_tool_calls": True,
            "reasoning_effort": "extreme",
        },
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "n", "description": "d", "schema": {}, "strict": True},
        },
        iteration_limit=3,
        skills=[{"fqn": "a/b", "preload_skill_md": True}],
        sandbox={"enabled": False},
    ),
    inline(response_format={"type": "json_object"}),
    inline(a_field_of_tomorrow={"x": None}),
    inline(input=[USER, USER]),
    content({"type": "text", "text": "Say hello."}, upload()),
    content(upload("/deep/a.pdf", "data:application/pdf;base64,aGk=")),
]


@pytest.mark.parametrize("body", GOOD_BODIES)
def test_a_good_body_is_accepted(caller: Caller, body: Json) -> None:
    assert caller.post(body).done["status"] == "done"


def test_files_of_a_message(caller: Caller) -> None:
    csv = "data:text/csv;charset=utf-8;base64," + base64.b64encode(b"a,b\n").decode()
    text = {"type": "text", "text": "What did I have attached?"}
    message = {"role": "user", "content": [text, upload(), upload("/data/b.csv", csv)]}
    first = caller.post(inline(input=[message], sandbox={"enabled": True}))
    assert first.text == "You attached: a.png, data/b.csv"
    listing = caller.say(
        "Now list the files.", sandbox={"enabled": True}, previous_response_id=first.id
    )
    assert listing.text == "Files: data"


def test_the_instruction_gets_the_variables(caller: Caller) -> None:
    reply = caller.say(
        "What is your instruction?",
        instruction="Serve {{ who }} and {{nobody}}.",
        variables={"who": "Ann", "user": "hidden"},
    )
    assert reply.text == "My instruction is: Serve Ann and {{nobody}}."


def test_the_saved_agent(caller: Caller) -> None:
    body = {"agent_name": "booking-agent", "input": [USER]}
    reply = caller.post(body)
    assert reply.of("sandbox.created")
    assert reply.text == "Hello!"


def test_saved_agents_are_an_option(start: Start) -> None:
    _, caller = start(agents={"poet": {"model": "acme/m", "instruction": "Rhyme."}})
    asked = {"role": "user", "content": "What is your instruction?"}
    assert caller.post({"agent_name": "poet", "input": [asked]}).text.endswith(": Rhyme.")
    assert caller.post({"agent_name": "booking-agent", "input": [USER]}).status == 404


def test_unknown_things_are_404(caller: Caller) -> None:
    unknown_agent = caller.post({"agent_name": "nonesuch", "input": [USER]})
    assert unknown_agent.status == 404
    assert unknown_agent.error["param"] == "agent_name"
    unknown_response = caller.post(inline(previous_response_id="acme.nonesuch"))
    assert unknown_response.status == 404
    assert unknown_response.error["param"] == "previous_response_id"


@pytest.mark.parametrize("body", [inline(), {"agent_name": "secret", "input": [USER]}])
def test_forbidden_agents_and_models_are_403(start: Start, body: Json) -> None:
    _, caller = start(forbidden={"acme/m", "secret"})
    assert caller.post(body).status == 403
    assert caller.post({"model": "acme/other", "input": [USER]}).status == 200


@pytest.mark.parametrize(
    "header", [None, "", "sesame", "Bearer", "Bearer wrong", "Basic sesame", "Bearer sesame2"]
)
def test_a_missing_or_wrong_token_is_401(start: Start, header: str | None) -> None:
    server, _ = start(token="sesame")
    headers = {} if header is None else {"authorization": header}
    response = httpx.post(server.base_url + "/agent/responses", json=inline(), headers=headers)
    assert response.status_code == 401
    assert response.json()["error"]["type"] == "authentication_error"


def test_the_right_token_is_let_in_and_never_recorded(start: Start) -> None:
    server, caller = start(token="sesame", client_token="sesame")
    assert caller.say("Say hello.").status == 200
    assert "sesame" not in repr(server.requests)
    assert server.requests[0].headers["authorization"] == "[redacted]"


def test_401_comes_before_any_look_at_the_body(start: Start) -> None:
    _, caller = start(token="sesame")
    assert caller.post({}).status == 401
    assert caller.http.post("/agent/nothing").status_code == 404


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-ndjson"])
def test_another_content_type_is_400(caller: Caller, content_type: str | None) -> None:
    headers = {} if content_type is None else {"content-type": content_type}
    response = caller.http.post("/agent/responses", content=b'{"model":"m"}', headers=headers)
    assert response.status_code == 400
    assert "application/json" in response.json()["error"]["message"]


@pytest.mark.parametrize("body", [b"", b'{"model":', b"\xff\xfe"])
def test_broken_json_is_400(caller: Caller, body: bytes) -> None:
    headers = {"content-type": "application/json; charset=utf-8"}
    response = caller.http.post("/agent/responses", content=body, headers=headers)
    assert response.status_code == 400
    assert "not JSON" in response.json()["error"]["message"]


def test_a_body_that_is_too_large_is_413(start: Start) -> None:
    _, caller = start(max_body=1000)
    assert caller.say("x" * 2000).status == 413
    chunks = (b"x" * 600 for _ in range(2))
    headers = {"content-type": "application/json"}
    assert caller.http.post("/agent/responses", content=chunks, headers=headers).status_code == 413


def test_only_post_and_only_known_routes(caller: Caller) -> None:
    wrong_method = caller.http.get("/agent/responses")
    assert wrong_method.status_code == 405
    assert wrong_method.headers["allow"] == "POST"
    assert caller.http.post("/agent/responses/nothing", json={}).status_code == 404
    assert caller.http.get("/agent/responses/acme.1").status_code == 404


def test_every_answer_has_its_own_request_id(caller: Caller) -> None:
    answers = [
        caller.say("Say hello.").response,
        caller.post({}).response,
        caller.http.get("/nothing"),
        caller.cancel("x"),
    ]
    assert len({response.headers["x-request-id"] for response in answers}) == 4


@pytest.mark.parametrize(
    ("prefix", "tenant"),
    [("", "local"), ("/acme", "acme"), ("/api/llm/my.tenant", "my.tenant")],
)
def test_the_tenant_is_the_path_before_the_route(start: Start, prefix: str, tenant: str) -> None:
    server, _ = start()
    mine = Caller(server.url + prefix)
    with mine.http:
        first = mine.say("Say hello.")
        assert first.id.startswith(tenant + ".")
        assert mine.say("Again.", previous_response_id=first.id).status == 200


def test_a_response_is_unknown_to_other_tenants(start: Start) -> None:
    server, caller = start()
    mine = caller.say("Say hello.")
    other = f"{server.url}/other/agent/responses"
    response = httpx.post(other, json=inline(previous_response_id=mine.id))
    assert response.status_code == 404
