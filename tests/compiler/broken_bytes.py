"""The same for what is bytes, and for paths within paths."""

from __future__ import annotations

from compiler.broken import Broken

BROKEN_BYTES = {
    "x-multi-segment in words": Broken(
        "depot",
        "x-multi-segment: true",
        "x-multi-segment: often",
        "GET /depots/{depotId}/files/{path}",
        "x-multi-segment is not true",
    ),
    "a path in the middle of a path": Broken(
        "depot",
        "{name: depotId, in: path, required: true,",
        "{name: depotId, in: path, required: true, x-multi-segment: true,",
        "GET /depots/{depotId}/files/{path}",
        "x-multi-segment: depotId is not the last segment of the path",
    ),
    "a path in a query": Broken(
        "depot",
        "        - {$ref: '#/components/parameters/FilePath'}\n      responses:\n        '200':",
        "        - {name: q, in: query, x-multi-segment: true, schema: {type: string}}\n"
        "        - {$ref: '#/components/parameters/FilePath'}\n      responses:\n        '200':",
        "GET /depots/{depotId}/files/{path}",
        "x-multi-segment: q is not the last segment of the path",
    ),
    "a path that is a number": Broken(
        "depot",
        "x-multi-segment: true, schema: {type: string}",
        "x-multi-segment: true, schema: {type: integer}",
        "parameter path",
        "x-multi-segment: only a string has slashes",
    ),
    "a body of two kinds": Broken(
        "depot",
        "content: {'*/*': {schema: {type: string, format: binary}}}",
        "content: {'*/*': {schema: {$ref: '#/components/schemas/Bytes'}}, text/plain: {}}",
        "POST /run",
        "a body is application/json or bytes, not */*, text/plain",
    ),
    "a flat body of bytes": Broken(
        "depot",
        "method: run, arguments: [body]",
        "method: run, body: flat",
        "POST /run",
        "x-python.body is flat, but a body of bytes has no members",
    ),
    "an answer in bytes that is called a text": Broken(
        "depot",
        "description: All files.\n"
        "          content: {application/zip: {schema: {type: string, format: binary}}}",
        "description: All files.\n          content: {application/zip: {schema: {type: string}}}",
        "GET /depots/{depot_id}/archive",
        "an answer of this media type is bytes: give its schema the format binary",
    ),
}
