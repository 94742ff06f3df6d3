"""Is the overlaid document OpenAPI 3.1, and does every reference in it lead somewhere?"""

from __future__ import annotations

from typing import Any

from openapi_spec_validator import validate as validate_openapi
from openapi_spec_validator.validation.exceptions import (
    OpenAPIValidationError,
    ValidatorDetectError,
)

from turnwire_compiler.documents import check_refs, pointer
from turnwire_compiler.errors import CompileError

__all__ = ["validate"]


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
    version = document.get("openapi")
    # 3.2 is valid too, but the generator does not read it.
    if not isinstance(version, str) or not version.startswith("3.1."):
        raise CompileError("is not an OpenAPI 3.1 document", source=source, where="openapi")
    try:
        validate_openapi(document)
    except ValidatorDetectError as error:
        raise CompileError(
            "is not an OpenAPI 3.1 document", source=source, where="openapi"
        ) from error
    except OpenAPIValidationError as error:
        path = [*getattr(error, "absolute_path", ())]
        raise CompileError(
            " ".join(str(getattr(error, "message", error)).split()),
            source=source,
            where=pointer(path) if path else None,
        ) from error
    except Exception as error:  # The validator trips over some documents in its own ways.
        message = f"cannot be validated: {type(error).__name__}: {' '.join(str(error).split())}"
        raise CompileError(message, source=source) from error
