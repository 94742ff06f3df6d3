"""Which of the generator's templates were forked, and of which text.

A new version of the generator that changes one of them fails here. Compare the two, take over
what is new into ``compiler/turnwire_compiler/templates/generator``, then write the new hash here.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import openapi_python_client
import pytest

from turnwire_compiler.documents import digest
from turnwire_compiler.generator import GENERATOR_VERSION, TEMPLATES

STOCK = Path(openapi_python_client.__file__).parent / "templates"
ROOT = Path(__file__).parents[2]
OWN = "property_templates/open_union_property.py.jinja"

FORKED = {
    "client.py.jinja": ("4eac65762f21014a7fbf59e730f1be6d28c9c85ddc1c40b458b6ff5f67a64c9e"),
    "endpoint_module.py.jinja": (
        "c1b2628053eb4875ba59566baa5ae907666f9cbfafa308d93f970a4404b7cd52"
    ),
    "errors.py.jinja": ("b6ba7ea79aa7d7f24b47119985d1ed20268d3da0ab70309ee138088a106b6af9"),
    "literal_enum.py.jinja": ("04f2eb9334dd543ab7fa91a1fe3a73e7d5f2cf50e09d864429ddb58e506c8b68"),
    "model.py.jinja": ("fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0"),
    "models_init.py.jinja": ("4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a"),
    "package_init.py.jinja": ("ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210"),
    "property_templates/const_property.py.jinja": (
        "d296884c11f3aafad6772d8cb71de0a3d08ad36c9ad197c0e727082f86f32659"
    ),
    "property_templates/list_property.py.jinja": (
        "4390b5f673fdb10d1ae7f47fd2720a88dce53a4c64a6137549559566f9107a2c"
    ),
    "property_templates/property_macros.py.jinja": (
        "c79a9954579902a214d7caecf5b7c00912d1f20b941238d290099fcb027233f9"
    ),
    "property_templates/union_property.py.jinja": (
        "03790f2710deaeb219c18e518ae183ad4a41eda1f78cf625d139edff7546cd26"
    ),
    "types.py.jinja": ("93df9d75883a4eafac77dd21bc6907f3ef612e3f7841e08656618dcf6c4ce494"),
}


def test_every_fork_is_listed() -> None:
    folder = TEMPLATES / "generator"
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.jinja")}
    assert found == {*FORKED, OWN}


@pytest.mark.parametrize("name", FORKED)
def test_the_original_is_the_one_that_was_forked(name: str) -> None:
    text = (STOCK / name).read_bytes()
    assert digest(text) == FORKED[name], f"{name} has changed: fork it again"
    assert text != (TEMPLATES / "generator" / name).read_bytes(), f"{name} need not be here"


def test_the_template_of_ours_hides_none_of_theirs() -> None:
    assert not (STOCK / OWN).exists()


def test_the_version_is_pinned_exactly() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = project["optional-dependencies"]["compiler"]
    assert f"openapi-python-client=={GENERATOR_VERSION}" in pins
    assert any(pin.startswith("ruff==") for pin in pins)
