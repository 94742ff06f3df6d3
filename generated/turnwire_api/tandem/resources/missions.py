"""``client.missions`` of Tandem engine API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    from ..models.mission import Mission
    from ..models.mission_event import MissionEvent
    from ..models.mission_event_result import MissionEventResult
    from ..models.mission_list import MissionList
    from ..models.new_work_item import NewWorkItem

StreamT = TypeVar("StreamT")

MISSIONS_LIST: Operation[MissionList] = Operation(
    _PACKAGE,
    name="missions.list",
    method="GET",
    path="/mission",
    endpoint="api.missions.list_missions",
    idempotent=True,
)
MISSIONS_CREATE: Operation[Mission] = Operation(
    _PACKAGE,
    name="missions.create",
    method="POST",
    path="/mission",
    endpoint="api.missions.create_mission",
    bodies=(("", "MissionCreateRequest"),),
    unwrap="mission",
)
MISSIONS_GET: Operation[Mission] = Operation(
    _PACKAGE,
    name="missions.get",
    method="GET",
    path="/mission/{mission_id}",
    endpoint="api.missions.get_mission",
    required=("mission_id",),
    unwrap="mission",
    idempotent=True,
)
MISSIONS_APPLY_EVENT: Operation[MissionEventResult] = Operation(
    _PACKAGE,
    name="missions.apply_event",
    method="POST",
    path="/mission/{mission_id}/event",
    endpoint="api.missions.apply_mission_event",
    required=("mission_id",),
    bodies=(("", "MissionEventRequest"),),
)


class Missions(Generic[StreamT]):
    """``client.missions``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(self, *, options: RequestOptions | None = None) -> MissionList:
        """List the missions.

        By their identifiers. Missions are lost when the engine ends.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(MISSIONS_LIST, {}, options)

    def create(
        self,
        title: str,
        goal: str,
        work_items: Sequence[NewWorkItem | Mapping[str, Any]] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Mission:
        """Begin a mission.

        With the work that is known.

        Args:
            title: Its title.
            goal: Its goal.
            work_items: The work.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MISSIONS_CREATE,
            {
                "body": {
                    "title": title,
                    "goal": goal,
                    "work_items": work_items,
                },
            },
            options,
        )

    def get(self, mission_id: str, *, options: RequestOptions | None = None) -> Mission:
        """Get a mission.

        With its work.

        Args:
            mission_id: Identifier of the mission.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MISSIONS_GET,
            {
                "mission_id": mission_id,
            },
            options,
        )

    def apply_event(
        self,
        mission_id: str,
        event: MissionEvent | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MissionEventResult:
        """Tell a mission what happened.

        The event must name the same mission.

        Args:
            mission_id: Identifier of the mission.
            event: Something that happened in a mission. Further members differ by type.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            MISSIONS_APPLY_EVENT,
            {
                "mission_id": mission_id,
                "body": {
                    "event": event,
                },
            },
            options,
        )


class AsyncMissions(Generic[StreamT]):
    """``client.missions``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(self, *, options: RequestOptions | None = None) -> MissionList:
        """List the missions.

        By their identifiers. Missions are lost when the engine ends.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(MISSIONS_LIST, {}, options)

    async def create(
        self,
        title: str,
        goal: str,
        work_items: Sequence[NewWorkItem | Mapping[str, Any]] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> Mission:
        """Begin a mission.

        With the work that is known.

        Args:
            title: Its title.
            goal: Its goal.
            work_items: The work.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MISSIONS_CREATE,
            {
                "body": {
                    "title": title,
                    "goal": goal,
                    "work_items": work_items,
                },
            },
            options,
        )

    async def get(self, mission_id: str, *, options: RequestOptions | None = None) -> Mission:
        """Get a mission.

        With its work.

        Args:
            mission_id: Identifier of the mission.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MISSIONS_GET,
            {
                "mission_id": mission_id,
            },
            options,
        )

    async def apply_event(
        self,
        mission_id: str,
        event: MissionEvent | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> MissionEventResult:
        """Tell a mission what happened.

        The event must name the same mission.

        Args:
            mission_id: Identifier of the mission.
            event: Something that happened in a mission. Further members differ by type.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            MISSIONS_APPLY_EVENT,
            {
                "mission_id": mission_id,
                "body": {
                    "event": event,
                },
            },
            options,
        )
