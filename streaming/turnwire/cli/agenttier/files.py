"""The files of a sandbox."""

from __future__ import annotations

import base64
from pathlib import Path, PurePosixPath
from typing import Any

import click

from turnwire.cli.agenttier.parameters import read_stdin, sandbox_id
from turnwire.cli.agenttier.session import Session, command, sandbox_of

__all__ = ["files"]

_WORKSPACE = "/workspace"
_COLUMNS = {"MODE": "mode", "SIZE": "size", "NAME": "name"}
_LOCAL = click.Path(path_type=Path, dir_okay=False)


@click.group()
def files() -> None:
    """Read and write the files of a sandbox."""


@command(files, "ls")
@sandbox_id
@click.argument("path", default=_WORKSPACE)
def ls(session: Session, sandbox_id: str, path: str) -> None:
    """List a folder; default: /workspace."""
    with session.client() as client:
        session.output.rows(sandbox_of(client, sandbox_id).files.list(path), _COLUMNS)


@command(files, "cat")
@sandbox_id
@click.argument("path")
def cat(session: Session, sandbox_id: str, path: str) -> None:
    """Print a file, byte for byte."""
    with session.client() as client:
        content = sandbox_of(client, sandbox_id).files.read(path)
    if session.as_json:
        session.output.result({"path": path, **_content(content)}, "")
    else:
        click.echo(content, nl=False)


@command(files, "upload")
@sandbox_id
@click.argument("source", metavar="LOCAL", type=click.Path(exists=True, dir_okay=False))
@click.argument("path", metavar="REMOTE")
def upload(session: Session, sandbox_id: str, source: str, path: str) -> None:
    """Put a file of this machine there."""
    with session.client() as client:
        size = sandbox_of(client, sandbox_id).files.upload(path, source)
    _written(session, path, size)


@command(files, "write")
@sandbox_id
@click.argument("path")
@click.option("--content", metavar="TEXT", help="Default: the standard input.")
def write(session: Session, sandbox_id: str, path: str, content: str | None) -> None:
    """Write a file there from a text or the standard input."""
    data = read_stdin() if content is None else content.encode()
    with session.client() as client:
        sandbox_of(client, sandbox_id).files.write(path, data)
    _written(session, path, len(data))


@command(files, "download")
@sandbox_id
@click.argument("path", metavar="REMOTE")
@click.argument("destination", metavar="[LOCAL]", type=_LOCAL, required=False)
def download(session: Session, sandbox_id: str, path: str, destination: Path | None) -> None:
    """Save a file here; default: under its name, in this folder."""
    local = destination or Path(PurePosixPath(path).name)
    with session.client() as client:
        size = sandbox_of(client, sandbox_id).files.download(path, local)
    _saved(session, path, local, size)


@command(files, "archive")
@sandbox_id
@click.argument("path", default=_WORKSPACE)
@click.option("--output", "-o", "destination", type=_LOCAL, help="Default: ID.zip.")
def archive(session: Session, sandbox_id: str, path: str, destination: Path | None) -> None:
    """Save a folder below /workspace here, as a zip file."""
    local = destination or Path(f"{sandbox_id}.zip")
    with session.client() as client:
        size = sandbox_of(client, sandbox_id).files.archive(local, path)
    _saved(session, path, local, size)


def _written(session: Session, path: str, size: int) -> None:
    session.output.result({"path": path, "bytes": size}, f"{size} bytes written to {path}")


def _saved(session: Session, path: str, local: Path, size: int) -> None:
    data = {"path": path, "destination": str(local), "bytes": size}
    session.output.result(data, f"{size} bytes saved to {local}")


def _content(content: bytes) -> dict[str, Any]:
    try:
        return {"content": content.decode()}
    except UnicodeDecodeError:
        return {"content_base64": base64.b64encode(content).decode()}
