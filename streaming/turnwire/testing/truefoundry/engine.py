"""The TrueFoundry engine without I/O: requests in, runs of items out.

The engine validates requests, keeps the conversations, and starts runs. It knows no HTTP and
no event loop; `turnwire.testing.truefoundry.app` puts it on the wire.
"""

from collections import Counter, deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from attrs import evolve

from turnwire.testing.fields import Fields
from turnwire.testing.ids import Ids
from turnwire.testing.sandbox import Sandbox
from turnwire.testing.truefoundry import scenarios as builtin
from turnwire.testing.truefoundry.batch import check_continuation
from turnwire.testing.truefoundry.errors import ApiError
from turnwire.testing.truefoundry.options import Options
from turnwire.testing.truefoundry.requests import (
    AgentSpec,
    CreateRequest,
    read_cancel,
    read_create,
    read_spec,
)
from turnwire.testing.truefoundry.responses import StoredResponse, placeholders
from turnwire.testing.truefoundry.run import Run
from turnwire.testing.truefoundry.scenario import HttpFault, Scenario, Step
from turnwire.testing.truefoundry.text import fill
from turnwire.testing.truefoundry.tree import Tree
from turnwire.testing.truefoundry.turn import Effect, Turn


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Engine:
    """Conversations, saved agents and scenarios of one embedded engine.

    Args:
        options: How it behaves.
        now: Returns the time.

    Attributes:
        responses: Every response by its id.
        faults: HTTP errors that the next create requests get, one each, in this order.

    Example:
        >>> engine = Engine(Options(seed=1))
        >>> hello = [{"role": "user", "content": "Say hello in one sentence."}]
        >>> run = engine.create("acme", {"model": "acme/m", "input": hello})
        >>> [item.data["type"] for item in run]
        ['response.created', 'agent.message', 'response.done']
    """

    def __init__(self, options: Options, now: Callable[[], datetime] = _utc_now) -> None:
        self._options = options
        self._now = now
        self._ids = Ids(options.seed)
        self._effects: list[Effect] = []
        self._expired: set[str] = set()
        self._runs: dict[str, Run] = {}
        self._faults_served: Counter[str] = Counter()
        self.responses: dict[str, StoredResponse] = {}
        self.faults: deque[HttpFault] = deque()
        self._agents = {
            name: read_spec(Fields(spec, f"agents.{name}")) for name, spec in options.agents.items()
        }

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The tool calls that were executed so far, in order."""
        return tuple(self._effects)

    def expire(self, response_id: str) -> None:
        """Forget a response: to continue it now answers 412."""
        self._expired.add(response_id)

    def create(self, tenant: str, body: object) -> Run:
        """Start or continue a conversation.

        Args:
            tenant: The tenant of the request.
            body: The decoded JSON body.

        Returns:
            The run; nothing of it has happened yet.

        Raises:
            InvalidValueError: The body is not a valid request.
            ApiError: The request is refused; nothing was changed.
        """
        request = read_create(body)
        spec = self._agent(request)
        _check_files(request, spec)
        previous = self._previous(tenant, request)
        check_continuation(previous, request)
        if self.faults:
            raise _as_error(self.faults.popleft())
        response, sandbox_is_new = self._respond(tenant, request, spec, previous)
        tree = self._tree(response)
        # Nothing can refuse the request any more: from here on, things change.
        response.tree = tree
        if response.sandbox is not None:
            response.sandbox.upload(file for each in request.messages for file in each.files)
        self.responses[response.id] = response
        run = Run(
            response=response,
            tree=tree,
            sandbox_is_new=sandbox_is_new,
            done_after_pause=self._options.done_after_pause,
            sequence_ids=self._options.sequence_ids,
        )
        self._runs[response.id] = run
        return run

    def cancel(self, tenant: str, body: object) -> Run | None:
        """Cancel a running response.

        Args:
            tenant: The tenant of the request.
            body: The decoded JSON body.

        Returns:
            The run that was cancelled; None if nothing runs.

        Raises:
            InvalidValueError: The body is not a valid request.
            ApiError: Nothing runs, and the options ask for an error then.
        """
        response = self.responses.get(read_cancel(body))
        if response is None or response.tenant != tenant or response.status != "running":
            status = self._options.unknown_cancel_status
            if status >= 400:  # noqa: PLR2004 - where HTTP errors begin
                raise ApiError(status, "the response is not running")
            return None
        run = self._runs[response.id]
        run.cancel("client-cancelled")
        return run

    def _agent(self, request: CreateRequest) -> AgentSpec:
        name = request.agent_name
        spec = request.spec if name is None else self._agents.get(name)
        if name in self._options.forbidden or (spec and spec.model in self._options.forbidden):
            raise ApiError(403, f"no access to {name or 'this model'}", type="permission_error")
        if spec is None:
            raise ApiError(404, f"unknown agent {name!r}", type="not_found", param="agent_name")
        instruction = str(fill(spec.instruction, request.variables))
        messages = tuple(str(fill(message, request.variables)) for message in spec.messages)
        return evolve(spec, instruction=instruction, messages=messages)

    def _previous(self, tenant: str, request: CreateRequest) -> StoredResponse | None:
        wanted = request.previous_response_id
        if wanted is None:
            return None
        found = self.responses.get(wanted)
        param = "previous_response_id"
        if found is None or found.tenant != tenant:
            raise ApiError(404, f"unknown response {wanted!r}", type="not_found", param=param)
        if wanted in self._expired or self._is_too_old(found):
            raise ApiError(412, f"response {wanted!r} is no longer kept", param=param)
        return found

    def _is_too_old(self, response: StoredResponse) -> bool:
        kept = self._options.retention
        return kept is not None and self._now() - response.created_at > timedelta(seconds=kept)

    def _respond(
        self,
        tenant: str,
        request: CreateRequest,
        spec: AgentSpec,
        previous: StoredResponse | None,
    ) -> tuple[StoredResponse, bool]:
        sandbox = previous.sandbox if previous else None
        is_new = sandbox is None and spec.sandbox
        if is_new:
            sandbox = Sandbox(f"{tenant}.{self._ids.uuid()}")
        response = StoredResponse(
            id=f"{tenant}.{self._ids.uuid()}",
            tenant=tenant,
            previous=previous,
            request=request,
            spec=spec,
            created_at=self._now(),
            sandbox=sandbox,
        )
        return response, is_new

    def _tree(self, response: StoredResponse) -> Tree:
        turn = self._turn(response)
        previous = response.previous
        if previous is not None and previous.status == "paused" and previous.tree is not None:
            tree, previous.tree = previous.tree, None
            tree.go_on(response.request.decisions, turn)
            return tree
        return Tree(self._steps(response), turn)

    def _steps(self, response: StoredResponse) -> tuple[Step, ...]:
        if response.request.messages:
            return self._scenario(response.request.messages[-1].text).steps
        if response.previous is not None:
            return builtin.NOTHING_NEW
        if response.spec.messages:
            return self._scenario(response.spec.messages[-1]).steps
        return builtin.NOTHING_SAID

    def _turn(self, response: StoredResponse) -> Turn:
        return Turn(
            names=placeholders(response),
            sandbox=response.sandbox if response.spec.sandbox else None,
            iteration_limit=response.spec.iteration_limit or self._options.iteration_limit,
            always_index=self._options.always_index,
            effect=self._effects.append,
            new_call_id=lambda: f"call_{self._ids.token()}",
            new_uuid=self._ids.uuid,
            new_auth_url=lambda server: (
                f"https://auth.example/{server}/authorize?state={self._ids.token()}"
            ),
            now=self._now,
            messages=response.messages,
        )

    def _scenario(self, text: str) -> Scenario:
        known = (*self._options.scenarios, *(builtin.ALL if self._options.builtin else ()))
        found = next((each for each in known if each.fits(text)), builtin.FALLBACK)
        fault = found.http_error
        if fault is not None and (
            fault.times is None or self._faults_served[found.name] < fault.times
        ):
            self._faults_served[found.name] += 1
            raise _as_error(fault)
        return found


def _as_error(fault: HttpFault) -> ApiError:
    message = f"the engine was told to answer {fault.status}"
    return ApiError(fault.status, message, type="fault", body=fault.body, headers=fault.headers)


def _check_files(request: CreateRequest, spec: AgentSpec) -> None:
    for message in request.messages:
        for file in message.files:
            if not file.goes_to_model and not spec.sandbox:
                raise ApiError(400, f"file {file.name!r} needs the sandbox", param="input")
