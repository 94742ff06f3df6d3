"""Documents that cannot be compiled: what was done to them, and what is said about it."""

from __future__ import annotations

from typing import NamedTuple


class Broken(NamedTuple):
    """An edit of a document that breaks it, and the line it leads to.

    Attributes:
        engine: The document.
        old: A text that stands in it once.
        new: What to put there.
        where: The line between the document's name and ``what``.
        what: How the line ends.
    """

    engine: str
    old: str
    new: str
    where: str
    what: str


UNION = "#/components/schemas/"
TICKS = "GET /ticks"
EXECUTE = "POST /execute"

BROKEN = {
    # ------------------------------------------------------------------ documents
    "syntax": Broken("ticker", "paths:", "paths: [", "line ", "expected ',' or ']', but got ':'"),
    "a key twice": Broken("ticker", "  /ticks:", "  /ticks: {}\n  /ticks:", "line ", "/ticks"),
    "a date": Broken(
        "ticker", "version: '1.0.0'", "version: 2026-11-20", "#/info/version", "quote it"
    ),
    "no version": Broken(
        "ticker", "openapi: '3.1.1'", "swagger: '2.0'", "openapi", "is not an OpenAPI 3.1 document"
    ),
    "version 3.2": Broken(
        "ticker",
        "openapi: '3.1.1'",
        "openapi: '3.2.0'",
        "openapi",
        "is not an OpenAPI 3.1 document",
    ),
    "no title": Broken("ticker", "title: Ticker, ", "", "#/info", "is a required property"),
    "two operations with one id": Broken(
        "studio", "operationId: getSession", "operationId: deleteSession", "", "deleteSession"
    ),
    # ----------------------------------------------------------------- references
    "a reference": Broken(
        "terminal",
        "schema: {$ref: '#/components/schemas/Command'}",
        "schema: {$ref: '#/components/schemas/Comand'}",
        "#/paths/~1execute/post/requestBody/content/application~1json/schema/$ref",
        "'#/components/schemas/Comand' names nothing",
    ),
    "a reference in contentSchema": Broken(
        "terminal",
        "contentSchema: {$ref: '#/components/schemas/TerminalEvent'}",
        "contentSchema: {$ref: '#/components/schemas/Gone'}",
        "#/components/schemas/Frame/properties/data/contentSchema/$ref",
        "'#/components/schemas/Gone' names nothing",
    ),
    "a reference in x-sse": Broken(
        "terminal",
        "union: '#/components/schemas/UsageEvent'",
        "union: '#/components/schemas/Gone'",
        "x-sse/union",
        "'#/components/schemas/Gone' names nothing",
    ),
    "a reference in a mapping": Broken(
        "ticker", "up: Up, down: Down", "up: Up, down: Gone", "mapping/down", "names nothing"
    ),
    "a reference to another file": Broken(
        "ticker",
        "schema: {type: object}",
        "schema: {$ref: 'other.yaml#/Tick'}",
        "schema/$ref",
        "'other.yaml#/Tick' names nothing",
    ),
    "a reference to itself": Broken(
        "terminal",
        "    Command:\n      type: object",
        "    Command: {$ref: '#/components/schemas/Command'}\n    Other:\n      type: object",
        "requestBody/content/application~1json/schema/$ref",
        "'#/components/schemas/Command' leads to itself",
    ),
    # --------------------------------------------------------------------- unions
    "tags are not written out": Broken(
        "ticker", "        mapping: {up: Up, down: Down}\n", "", f"{UNION}Tick", "are not guessed"
    ),
    "a variant without a tag": Broken(
        "ticker", "up: Up, down: Down", "up: Up", f"{UNION}Tick", "do not agree on Down"
    ),
    "a variant without a name": Broken(
        "ticker",
        "        - {$ref: '#/components/schemas/Down'}",
        "        - {type: object}",
        f"{UNION}Tick",
        "give each variant a name of its own under #/components/schemas",
    ),
    "a tagged union without a name": Broken(
        "ticker",
        "        kind: {type: string, const: up}",
        """        kind: {type: string, const: up}
        step:
          oneOf: [{$ref: '#/components/schemas/Up'}]
          discriminator: {propertyName: kind, mapping: {up: Up}}""",
        "#/components/schemas/Up/properties/step",
        "give this union a name of its own under #/components/schemas",
    ),
    "a union of something else than objects": Broken(
        "ticker",
        "    Down:\n      type: object",
        "    Down:\n      type: string",
        "union Tick",
        "Down is no object schema, so no class was made",
    ),
    "a union that contains itself": Broken(
        "ticker",
        "        mapping: {up: Up, down: Down}",
        "        mapping: {up: Up, down: Down, self: Tick}",
        f"{UNION}Tick",
        "contains itself",
    ),
    "two unions of the same": Broken(
        "ticker",
        "    Up:\n",
        """    Kind:
      oneOf: [{$ref: '#/components/schemas/Up'}, {$ref: '#/components/schemas/Down'}]
      discriminator: {propertyName: sort, mapping: {up: Up, down: Down}}
    Up:
""",
        "union Kind",
        "has the same variants as Tick, but tells them apart in another way",
    ),
    "a union within another that has no tag": Broken(
        "studio",
        "        text_or_one:\n          oneOf:\n            - {type: string}\n",
        "        text_or_one:\n          oneOf:\n"
        "            - {$ref: '#/components/schemas/Node'}\n",
        "property text_or_one",
        "Node stands beside a union with a discriminator: make it part of it",
    ),
    "two unions of one class name": Broken(
        "ticker",
        "    Up:\n",
        """    tick:
      oneOf: [{$ref: '#/components/schemas/Up'}]
      discriminator: {propertyName: sort, mapping: {up: Up}}
    Up:
""",
        "Tick",
        "is the class name of two unions",
    ),
    # ---------------------------------------------------------------------- x-sse
    "no x-sse": Broken(
        "ticker",
        "              x-sse: {union: '#/components/schemas/Tick', terminal: []}\n",
        "",
        TICKS,
        "a text/event-stream response needs x-sse",
    ),
    "an unknown key in x-sse": Broken(
        "ticker", "terminal: []}", "terminal: [], pauses: []}", TICKS, "x-sse.pauses is not known"
    ),
    "no terminal types": Broken(
        "ticker",
        ", terminal: []}",
        "}",
        TICKS,
        "x-sse.terminal is missing: say [] where the server ends no stream",
    ),
    "a terminal type alone": Broken(
        "ticker", "terminal: []", "terminal: up", TICKS, "x-sse.terminal is not a list of strings"
    ),
    "an unknown way to resume": Broken(
        "ticker",
        "terminal: []}",
        "terminal: [], resume: again}",
        TICKS,
        "x-sse.resume is not one of none, replay, cursor",
    ),
    "a keep-alive in words": Broken(
        "ticker",
        "terminal: []}",
        "terminal: [], keep-alive: often}",
        TICKS,
        "x-sse.keep-alive is not a number of seconds",
    ),
    "no union": Broken(
        "ticker", "{union: '#/components/schemas/Tick', ", "{", TICKS, "x-sse.union is missing"
    ),
    "a union that is none": Broken(
        "ticker",
        "{union: '#/components/schemas/Tick'",
        "{union: '#/components/schemas/Up'",
        "x-sse.union",
        "Up is no union with a discriminator",
    ),
    "a union outside the schemas": Broken(
        "ticker",
        "{union: '#/components/schemas/Tick'",
        "{union: '#/info'",
        "#/info",
        "a schema below #/components/schemas is needed here",
    ),
    "an event class with two types": Broken(
        "ticker",
        "up: Up, down: Down",
        "up: Up, rise: Up, down: Down",
        "x-sse.union",
        "Up is the schema of 'up' and of 'rise': make it two",
    ),
    # ------------------------------------------------------------------- x-python
    "no x-python": Broken(
        "ticker",
        "      x-python: {namespace: ticks, method: stream}\n",
        "",
        TICKS,
        "x-python is missing: say namespace and method",
    ),
    "x-python is text": Broken(
        "ticker", "{namespace: ticks, method: stream}", "ticks", TICKS, "x-python is not an object"
    ),
    "no method": Broken(
        "ticker", "ticks, method: stream}", "ticks}", TICKS, "x-python.method is missing"
    ),
    "a method that is no name": Broken(
        "ticker", "method: stream}", "method: class}", TICKS, "'class' is no name for Python"
    ),
    "an unknown key in x-python": Broken(
        "ticker",
        "method: stream}",
        "method: stream, argument: []}",
        TICKS,
        "x-python.argument is not known",
    ),
    "an unknown form of body": Broken(
        "terminal", "body: flat", "body: round", EXECUTE, "x-python.body is not one of flat, whole"
    ),
    "an unknown argument": Broken(
        "terminal",
        "arguments: [command]",
        "arguments: [cmd]",
        "execute",
        "x-python.arguments: there is no parameter 'cmd'",
    ),
    "an argument twice": Broken(
        "terminal",
        "arguments: [command]",
        "arguments: [command, command]",
        "execute",
        "x-python.arguments: a name stands there twice",
    ),
    "a required argument after another": Broken(
        "studio",
        "body: flat, arguments: [name]",
        "body: flat, arguments: [note, name]",
        "createSession",
        "x-python.arguments: 'name' is required, 'note' before it is not",
    ),
    "two methods of one name": Broken(
        "studio",
        "method: get, arguments",
        "method: export, arguments",
        "getSession",
        "sessions.export is already the name of exportSessions",
    ),
    "two constants of one name": Broken(
        "studio",
        "namespace: runs, method: decide",
        "namespace: sessions_update, method: part",
        "decide",
        "SESSIONS_UPDATE_PART is already the generated name of updatePart",
    ),
    "two modules of one name": Broken(
        "studio",
        "operationId: exportSessions",
        "operationId: list_sessions",
        "list_sessions",
        "api.sessions.list_sessions is already the generated name of listSessions",
    ),
    "nothing to unwrap": Broken(
        "studio",
        "unwrap: sessions",
        "unwrap: items",
        "listSessions",
        "x-python.unwrap: the answer has no property 'items'",
    ),
    "no operationId": Broken(
        "ticker", "      operationId: ticks\n", "", TICKS, "operationId is missing"
    ),
    "x-idempotent in words": Broken(
        "studio",
        "x-idempotent: true",
        "x-idempotent: sure",
        "PATCH /sessions/{sessionID}/parts/{part-id}",
        "x-idempotent is not true or false",
    ),
    # --------------------------------------------------------------------- bodies
    "a body without a name": Broken(
        "terminal",
        "schema: {$ref: '#/components/schemas/Command'}",
        "schema: {type: object}",
        EXECUTE,
        "give the body's schema a name under #/components/schemas",
    ),
    "a body that is no object": Broken(
        "terminal",
        "    Command:\n      type: object",
        "    Command:\n      type: string",
        "execute",
        "the body Command is no object schema",
    ),
    "a body that is not JSON": Broken(
        "terminal",
        "content: {application/json: {schema: {$ref: '#/components/schemas/Command'}}}",
        "content: {text/plain: {schema: {type: string}}}",
        EXECUTE,
        "a body is application/json or bytes, not text/plain",
    ),
    "bodies that cannot be told apart": Broken(
        "studio",
        "      required: [session, replay_of]",
        "      required: [session]",
        "startRun",
        "the variants of the body require the same: give them a discriminator",
    ),
    "a parameter in the path and in the body": Broken(
        "studio",
        "method: update_part, arguments: [session_id, part_id, body]}",
        "method: update_part, body: flat, arguments: [session_id, part_id]}",
        "updatePart",
        "",
    ),
    # ------------------------------------------------------------------ generator
    "a warning of the generator": Broken(
        "studio",
        "        '529':\n          description: Overloaded.\n          content: {application/json:",
        "        '529':\n          description: Overloaded.\n          content: {application/x-y:",
        "generator",
        "Cannot parse response for status code (Unsupported content_type application/x-y)",
    ),
    "a class name that is taken": Broken(
        "ticker",
        "    Up:\n      type: object",
        "    Unknown: {type: object}\n    Up:\n      type: object",
        "Unknown",
        "generated code needs this name itself; give the schema a title",
    ),
    "a path item that is a reference": Broken(
        "ticker",
        "components:\n",
        """  /more: {$ref: '#/components/pathItems/More'}
components:
  pathItems:
    More: {get: {operationId: more}}
""",
        "/more",
        "write the path item out: the generator does not follow references here",
    ),
}
MORE_EDITS = {
    "a union that contains itself": (
        "        - {$ref: '#/components/schemas/Up'}\n",
        "        - {$ref: '#/components/schemas/Tick'}\n"
        "        - {$ref: '#/components/schemas/Up'}\n",
    ),
    "a parameter in the path and in the body": (
        "        shape: {$ref: '#/components/schemas/Shape'}\n",
        "        shape: {$ref: '#/components/schemas/Shape'}\n        part_id: {type: string}\n",
    ),
}
