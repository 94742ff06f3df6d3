"""What is published: the wheel's contents and metadata, and what an import costs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from email.parser import HeaderParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).parents[1]
SOURCES = {
    "turnwire": ROOT / "streaming",
    "turnwire_api": ROOT / "generated",
    "turnwire_compiler": ROOT / "compiler",
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
DIST_INFO = f"turnwire-{PROJECT['version']}.dist-info"
NAME = re.compile(r"[A-Za-z0-9._-]+")


def run(*command: str, cwd: Path | None = None, **environment: str) -> str:
    """Run Python with warnings as errors; return what it printed."""
    done = subprocess.run(  # noqa: S603 - our own command.
        [sys.executable, "-W", "error", *command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def build(project: Path, target: Path) -> Path:
    """Build a wheel with what is installed: hatchling needs no network."""
    run(
        *("-m", "hatchling", "build", "-t", "wheel", "-d", str(target)),
        cwd=project,
        SOURCE_DATE_EPOCH="1700000000",
    )
    (wheel,) = target.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


@pytest.fixture(scope="module")
def metadata(unpacked: Path) -> Message:
    return HeaderParser().parsestr((unpacked / DIST_INFO / "METADATA").read_text("utf-8"))


class TestContents:
    def test_it_holds_the_three_packages_and_nothing_else(self, unpacked: Path) -> None:
        assert {path.name for path in unpacked.iterdir()} == {*SOURCES, DIST_INFO}

    @pytest.mark.parametrize("package", SOURCES)
    def test_it_holds_each_file_of_a_package(self, unpacked: Path, package: str) -> None:
        packed = files(unpacked / package)
        assert packed == files(SOURCES[package] / package)
        assert "py.typed" in packed

    def test_it_holds_what_the_compiler_copies_and_fills_in(self, unpacked: Path) -> None:
        packed = files(unpacked / "turnwire_compiler")
        assert {"runtime/model.py", "runtime/events.py"} <= packed
        assert {
            "templates/generator/model.py.jinja",
            "templates/turnwire/events.py.jinja",
        } <= packed

    def test_it_has_the_licence(self, unpacked: Path) -> None:
        packed = (unpacked / DIST_INFO / "licenses" / "LICENSE").read_bytes()
        assert packed == (ROOT / "LICENSE").read_bytes()

    def test_it_can_be_used_as_it_is(self, unpacked: Path) -> None:
        """What is imported is the wheel's copy, not the working tree's."""
        code = (
            "import turnwire_api, turnwire_compiler, turnwire.truefoundry as t;"
            "print(t.AgentMessageEvent(execution_id='e'));"
            "print(t.__file__, turnwire_api.__file__, turnwire_compiler.__file__)"
        )
        event, places = run("-c", code, cwd=unpacked, PYTHONPATH=str(unpacked)).splitlines()
        assert event == '{"type":"agent.message","execution_id":"e"}'
        assert all(place.startswith(str(unpacked)) for place in places.split())

    def test_its_compiler_compiles(self, unpacked: Path, tmp_path: Path) -> None:
        code = (
            "import sys; from turnwire_compiler.cli import main; "
            "raise SystemExit(main(['--root', sys.argv[1], '--output', *sys.argv[2:]]))"
        )
        # All that the large ones would take is time.
        engines = ("agenttier", "trueforge_gateway", "truefoundry")
        arguments = (str(ROOT), str(tmp_path), *engines)
        run("-c", code, *arguments, cwd=unpacked, PYTHONPATH=str(unpacked))
        made, ours = tmp_path / "turnwire_api", ROOT / "generated" / "turnwire_api"
        for folder in ("runtime", *engines):
            assert files(made / folder) == files(ours / folder)
            for name in files(made / folder):
                assert (made / folder / name).read_bytes() == (ours / folder / name).read_bytes()


class TestMetadata:
    def test_three_requirements_without_an_extra(self, metadata: Message) -> None:
        always = [each for each in requirements(metadata) if "extra ==" not in each]
        assert {name_of(each) for each in always} == {"attrs", "httpx", "sseclient-py"}

    def test_extras(self, metadata: Message) -> None:
        extras = metadata.get_all("Provides-Extra") or []
        assert set(extras) == set(PROJECT["optional-dependencies"])
        assert {"testing", "compiler", "fast", "cli"} <= set(extras)
        for extra, names in {
            "terminal": {"wsproto"},
            "testing": {"starlette", "uvicorn", "wsproto"},
            "fast": {"orjson"},
        }.items():
            ending = f"extra == '{extra}'"
            listed = [each for each in requirements(metadata) if each.endswith(ending)]
            assert {name_of(each) for each in listed} == names

    def test_what_it_says_of_itself(self, metadata: Message) -> None:
        assert metadata["Name"] == "turnwire"
        assert metadata["Requires-Python"] == ">=3.11"
        assert metadata["License-Expression"] == "Apache-2.0"
        assert metadata.get_payload() == (ROOT / "README.md").read_text("utf-8")

    def test_the_version_is_written_the_same_twice(self, metadata: Message) -> None:
        printed = run("-c", "import turnwire; print(turnwire.__version__)")
        assert printed.strip() == metadata["Version"]

    def test_the_command(self, unpacked: Path) -> None:
        text = (unpacked / DIST_INFO / "entry_points.txt").read_text("utf-8")
        assert "turnwire-compile = turnwire_compiler.cli:main" in text


def test_a_build_elsewhere_and_later_gives_the_same_bytes(tmp_path: Path) -> None:
    # Both from copies, so that an edit during the test makes no difference.
    here = copy_of(ROOT, tmp_path / "here")
    there = copy_of(here, tmp_path / "some" / "other" / "place")
    wheels = [build(project, project / "dist") for project in (here, there)]
    assert wheels[0].name == wheels[1].name
    assert wheels[0].read_bytes() == wheels[1].read_bytes()


class TestImports:
    def test_the_library_without_http_and_models(self) -> None:
        loaded = modules_after("import turnwire.truefoundry")
        assert "turnwire.truefoundry.client" in loaded
        assert not {"httpx", "attr", "attrs", "anyio", "asyncio", "ssl"} & loaded
        assert not {name for name in loaded if name.startswith("turnwire_api.truefoundry.models.")}

    def test_a_model_comes_alone(self) -> None:
        loaded = modules_after("from turnwire.truefoundry import SandboxCreatedEvent")
        models = {name for name in loaded if name.startswith("turnwire_api.truefoundry.models.")}
        assert models == {"turnwire_api.truefoundry.models.sandbox_created_event"}
        assert "httpx" not in loaded

    def test_the_package_alone_loads_nothing(self) -> None:
        loaded = modules_after("import turnwire")
        assert {name for name in loaded if name.startswith("turnwire")} == {"turnwire"}

    @pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
    def test_engines_without_their_extra_say_what_to_install(self, missing: str) -> None:
        code = (
            f"import sys; sys.modules[{missing!r}] = None\n"
            "try:\n    from turnwire.testing import serve\n"
            "except ModuleNotFoundError as error:\n    print(error, error.name, sep='; ')"
        )
        told = f"turnwire.testing needs {missing}: pip install 'turnwire[testing]'; {missing}"
        assert run("-c", code).strip() == told


class TestCommands:
    def test_the_compiler_has_help(self) -> None:
        assert "usage: turnwire-compile" in command("turnwire-compile", "--help")

    def test_help_does_not_need_the_extra(self) -> None:
        code = (
            "import sys; sys.modules.update(openapi_python_client=None, ruamel=None)\n"
            "from turnwire_compiler.cli import main; main(['--help'])"
        )
        assert "usage: " in run("-c", code)


def copy_of(project: Path, target: Path) -> Path:
    """Copy what a wheel is built from; not its times."""
    for folder in SOURCES.values():
        shutil.copytree(
            project / folder.name,
            target / folder.name,
            ignore=shutil.ignore_patterns("__pycache__"),
            copy_function=shutil.copyfile,
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copyfile(project / name, target / name)
    return target


def files(folder: Path) -> set[str]:
    """Return the files of a package by relative path."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def requirements(metadata: Message) -> list[str]:
    return metadata.get_all("Requires-Dist") or []


def name_of(requirement: str) -> str:
    found = NAME.match(requirement)
    assert found is not None
    return found[0]


def modules_after(code: str) -> set[str]:
    printed = run("-c", f"{code}; import json, sys; print(json.dumps(list(sys.modules)))")
    return set(json.loads(printed))


def command(name: str, *arguments: str) -> str:
    """Run an installed command of this environment."""
    path = Path(sys.executable).with_name(name)
    return run(str(path), *arguments)
