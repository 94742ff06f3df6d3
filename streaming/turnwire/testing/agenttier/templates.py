"""Templates, from which sandboxes are made."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import define, field

from turnwire.testing.agenttier.answers import Json
from turnwire.testing.agenttier.go_duration import InvalidDurationError, parse_duration
from turnwire.testing.agenttier.go_json import as_map

CODE = "code"
AGENT = "agent"

_FIRST = ("mode", "inheritsFrom", "description", "image", "resources", "storage", "network", "env")
_IMAGE = ("repository", "pullPolicy", "pullSecrets")


def _spec(value: Mapping[str, Any]) -> Json:
    """Return a spec as the Router gives it back: in its order, without an image's unknown keys."""
    order = (*(key for key in _FIRST if key in value), *(key for key in value if key not in _FIRST))
    spec = {key: value[key] for key in order}
    if "image" in spec:
        image = _inner(spec, "image")
        spec["image"] = {key: image[key] for key in _IMAGE if key in image}
    return spec


@define
class Template:
    """A template for all namespaces.

    Attributes:
        name: Its name.
        spec: What it says, with the keys of the wire.
        version: How often it was written.
    """

    name: str
    spec: Json = field(converter=_spec, factory=dict[str, Any])
    version: int = 999

    @property
    def mode(self) -> str:
        """``agent`` or ``code``; a template that does not say makes coding sandboxes."""
        return str(self.spec.get("mode") or CODE)

    @property
    def image(self) -> str:
        """The image's repository; empty if there is none."""
        return str(_inner(self.spec, "image").get("repository", ""))

    @property
    def concurrency(self) -> int:
        """How many agents may run at once; 0 for any number."""
        found = self._agent().get("maxConcurrentInvokes")
        return found if isinstance(found, int) else 0

    @property
    def invoke_timeout(self) -> int | None:
        """Nanoseconds after which an agent is ended; None if the template does not say."""
        try:
            return parse_duration(str(self._agent()["defaultInvokeTimeout"]))
        except (KeyError, InvalidDurationError):
            return None

    def wire(self) -> Json:
        """Return the template as it is shown."""
        return as_map(
            {
                "name": self.name,
                "description": str(self.spec.get("description", "")),
                "image": self.image,
                "resourceVersion": str(self.version),
                "spec": self.spec,
            }
        )

    def _agent(self) -> Mapping[str, Any]:
        return _inner(_inner(self.spec, "harness"), "agent")


def _inner(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return an object within an object; an empty one if there is none."""
    found: object = value.get(key)
    return cast("Mapping[str, Any]", found) if isinstance(found, Mapping) else {}


def template(name: str, mode: str = CODE, **spec: Any) -> Template:
    """Return a template with a description and an image after its name.

    Example:
        >>> template("general-coding").image
        'registry.example/general-coding:1'
    """
    return Template(
        name=name,
        spec={
            "mode": mode,
            "description": f"{name} template",
            "image": {"repository": f"registry.example/{name}:1"},
            **spec,
        },
    )


def built_in() -> tuple[Template, ...]:
    """Return the templates that are there unless the options say otherwise."""
    return (
        template("claude-code-bedrock"),
        template("general-coding"),
        template("langgraph-agent", AGENT, harness={"agent": {"maxConcurrentInvokes": 2}}),
    )


def as_template(value: Template | Mapping[str, Any]) -> Template:
    """Return a template as it is, or made of its ``name`` and ``spec``."""
    return value if isinstance(value, Template) else Template(**value)


class Templates:
    """All templates.

    Args:
        templates: Those that are there at the start.
    """

    def __init__(self, templates: tuple[Template, ...]) -> None:
        self._by_name = {each.name: each for each in templates}

    def __iter__(self) -> Iterator[Template]:
        return iter(sorted(self._by_name.values(), key=lambda each: each.name))

    def get(self, name: str) -> Template | None:
        """Return the template of a name."""
        return self._by_name.get(name)

    def add(self, new: Template) -> None:
        """Keep a template."""
        self._by_name[new.name] = new

    def remove(self, name: str) -> None:
        """Forget a template."""
        del self._by_name[name]
