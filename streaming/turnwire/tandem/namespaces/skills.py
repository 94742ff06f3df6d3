"""``client.skills``, where the server takes less than the published client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from turnwire.tandem import readme
from turnwire_api.tandem.resources.skills import AsyncSkills as AsyncBase
from turnwire_api.tandem.resources.skills import Skills as Base

if TYPE_CHECKING:
    from turnwire_api.runtime.operation import RequestOptions
    from turnwire_api.tandem.models import SkillImportPreview

__all__ = ["AsyncSkills", "Skills"]

StreamT = TypeVar("StreamT")


class Skills(Base[StreamT]):
    """``client.skills``."""

    def preview(
        self,
        location: str,
        file_or_path: str | None = None,
        *,
        content: str | None = None,
        namespace: str | None = None,
        conflict_policy: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillImportPreview:
        """Look into a file with skills; nothing is kept.

        Args:
            location: Where it would be kept: ``project`` or ``global``.
            file_or_path: A file on the engine's host: a skill, or an archive of skills.
            content: The published client has it; the server previews files only, and it is refused
                here. ``import_skill`` takes a skill's text.
            namespace: Folder it would be kept in.
            conflict_policy: ``skip``, ``overwrite`` or ``rename`` a skill of the same name.
            options: What this call does differently from the client.

        Raises:
            InvalidRequest: There is no file, or there is a text. Nothing was sent.
            TurnwireError: The call was refused, failed or was not answered.
        """
        return super().preview(
            location,
            readme.skill_file(file_or_path, content),
            namespace=namespace,
            conflict_policy=conflict_policy,
            options=options,
        )


class AsyncSkills(AsyncBase[StreamT]):
    """``client.skills``, asynchronous; see ``Skills``."""

    async def preview(
        self,
        location: str,
        file_or_path: str | None = None,
        *,
        content: str | None = None,
        namespace: str | None = None,
        conflict_policy: str | None = None,
        options: RequestOptions | None = None,
    ) -> SkillImportPreview:
        """Look into a file with skills; see ``Skills.preview``."""
        return await super().preview(
            location,
            readme.skill_file(file_or_path, content),
            namespace=namespace,
            conflict_policy=conflict_policy,
            options=options,
        )
