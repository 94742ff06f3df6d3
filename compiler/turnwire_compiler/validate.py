"""Is the overlaid document OpenAPI 3.1, and does every reference in it lead somewhere?"""

from __future__ import annotations

from typing import Any

from openapi_spec_validator import validate as validate_openapi
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError, ValidatorDetectError

from .documents import check_refs, pointer
from .errors import CompileError


def validate(document: dict[str, Any], source: str) -> None:
    """Check a document with its overlays applied.

    Args:
        document: The document.
        source: What to name in errors.

    Raises:
        CompileError: A reference dangles (``contentSchema``, ``x-sse`` and discriminators
            included, which validators skip), or the document breaks the OpenAPI schema.
    """
    check_refs(document, source)
    try:
        validate_openapi(document)
    except ValidatorDetectError as error:
        raise CompileError(
            "not an OpenAPI document: 'openapi' must name a version", source=source
        ) from error
    except OpenAPIValidationError as error:
        path = [*getattr(error, "absolute_path", ())]
        raise CompileError(
            " ".join(str(getattr(error, "message", error)).split()),
            source=source,
            where=pointer(path) if path else None,
        ) from error
