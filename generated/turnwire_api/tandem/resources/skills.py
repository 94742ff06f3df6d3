"""``client.skills`` of Tandem engine API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ...runtime.operation import AsyncTransport, Operation, RequestOptions, Transport
from .. import __name__ as _PACKAGE

if TYPE_CHECKING:
    import builtins

    from ..models.skill import Skill
    from ..models.skill_content import SkillContent
    from ..models.skill_import import SkillImport
    from ..models.skill_import_preview import SkillImportPreview
    from ..models.skill_template import SkillTemplate

StreamT = TypeVar("StreamT")

SKILLS_LIST: Operation[list[Skill]] = Operation(
    _PACKAGE,
    name="skills.list",
    method="GET",
    path="/skills",
    endpoint="api.skills.list_skills",
    idempotent=True,
)
SKILLS_TEMPLATES: Operation[list[SkillTemplate]] = Operation(
    _PACKAGE,
    name="skills.templates",
    method="GET",
    path="/skills/templates",
    endpoint="api.skills.list_skill_templates",
    idempotent=True,
)
SKILLS_IMPORT_SKILL: Operation[SkillImport] = Operation(
    _PACKAGE,
    name="skills.import_skill",
    method="POST",
    path="/skills/import",
    endpoint="api.skills.import_skill",
    bodies=(("", "SkillImportRequest"),),
)
SKILLS_PREVIEW: Operation[SkillImportPreview] = Operation(
    _PACKAGE,
    name="skills.preview",
    method="POST",
    path="/skills/import/preview",
    endpoint="api.skills.preview_skill_import",
    bodies=(("", "SkillPreviewRequest"),),
    idempotent=True,
)
SKILLS_GET: Operation[SkillContent] = Operation(
    _PACKAGE,
    name="skills.get",
    method="GET",
    path="/skills/{skill_name}",
    endpoint="api.skills.get_skill",
    required=("skill_name",),
    idempotent=True,
)


class Skills(Generic[StreamT]):
    """``client.skills``."""

    def __init__(self, transport: Transport[StreamT]) -> None:
        self._transport = transport

    def list(
        self, location: str | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[Skill]:
        """List the skills.

        Without their texts.

        Args:
            location: Only skills kept there.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SKILLS_LIST,
            {
                "location": location,
            },
            options,
        )

    def templates(self, *, options: RequestOptions | None = None) -> builtins.list[SkillTemplate]:
        """List skills to begin with.

        They come with the engine.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(SKILLS_TEMPLATES, {}, options)

    def import_skill(
        self,
        location: str,
        *,
        content: str | None = None,
        file_or_path: str | None = None,
        namespace: str | None = None,
        conflict_policy: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillImport:
        """Import a skill.

        A text gives one skill, a file one or more.

        Args:
            location: Where to keep it.
            content: Text of the skill.
            file_or_path: A file on the engine's host: a skill, or an archive of skills.
            namespace: Folder to keep it in.
            conflict_policy: What to do with a skill of the same name. The engine's default
                is `skip`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SKILLS_IMPORT_SKILL,
            {
                "body": {
                    "location": location,
                    "content": content,
                    "file_or_path": file_or_path,
                    "namespace": namespace,
                    "conflict_policy": conflict_policy,
                },
            },
            options,
        )

    def preview(
        self,
        location: str,
        file_or_path: str,
        *,
        namespace: str | None = None,
        conflict_policy: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillImportPreview:
        """Look into a file with skills.

        Nothing is kept.

        Args:
            location: Where it would be kept.
            file_or_path: A file on the engine's host: a skill, or an archive of skills.
            namespace: Folder it would be kept in.
            conflict_policy: What would be done with a skill of the same name. The engine's
                default is `skip`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SKILLS_PREVIEW,
            {
                "body": {
                    "location": location,
                    "file_or_path": file_or_path,
                    "namespace": namespace,
                    "conflict_policy": conflict_policy,
                },
            },
            options,
        )

    def get(self, skill_name: str, *, options: RequestOptions | None = None) -> SkillContent:
        """Get a skill.

        With its text.

        Args:
            skill_name: Name of the skill.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return self._transport.call(
            SKILLS_GET,
            {
                "skill_name": skill_name,
            },
            options,
        )


class AsyncSkills(Generic[StreamT]):
    """``client.skills``, asynchronous."""

    def __init__(self, transport: AsyncTransport[StreamT]) -> None:
        self._transport = transport

    async def list(
        self, location: str | None = None, *, options: RequestOptions | None = None
    ) -> builtins.list[Skill]:
        """List the skills.

        Without their texts.

        Args:
            location: Only skills kept there.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SKILLS_LIST,
            {
                "location": location,
            },
            options,
        )

    async def templates(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[SkillTemplate]:
        """List skills to begin with.

        They come with the engine.

        Args:
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(SKILLS_TEMPLATES, {}, options)

    async def import_skill(
        self,
        location: str,
        *,
        content: str | None = None,
        file_or_path: str | None = None,
        namespace: str | None = None,
        conflict_policy: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillImport:
        """Import a skill.

        A text gives one skill, a file one or more.

        Args:
            location: Where to keep it.
            content: Text of the skill.
            file_or_path: A file on the engine's host: a skill, or an archive of skills.
            namespace: Folder to keep it in.
            conflict_policy: What to do with a skill of the same name. The engine's default
                is `skip`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SKILLS_IMPORT_SKILL,
            {
                "body": {
                    "location": location,
                    "content": content,
                    "file_or_path": file_or_path,
                    "namespace": namespace,
                    "conflict_policy": conflict_policy,
                },
            },
            options,
        )

    async def preview(
        self,
        location: str,
        file_or_path: str,
        *,
        namespace: str | None = None,
        conflict_policy: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillImportPreview:
        """Look into a file with skills.

        Nothing is kept.

        Args:
            location: Where it would be kept.
            file_or_path: A file on the engine's host: a skill, or an archive of skills.
            namespace: Folder it would be kept in.
            conflict_policy: What would be done with a skill of the same name. The engine's
                default is `skip`.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SKILLS_PREVIEW,
            {
                "body": {
                    "location": location,
                    "file_or_path": file_or_path,
                    "namespace": namespace,
                    "conflict_policy": conflict_policy,
                },
            },
            options,
        )

    async def get(self, skill_name: str, *, options: RequestOptions | None = None) -> SkillContent:
        """Get a skill.

        With its text.

        Args:
            skill_name: Name of the skill.
            options: What this call does differently from the client.

        Raises:
            TurnwireError: The call was refused, failed or was not answered.
        """
        return await self._transport.call(
            SKILLS_GET,
            {
                "skill_name": skill_name,
            },
            options,
        )
