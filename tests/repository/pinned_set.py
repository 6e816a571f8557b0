"""The hashed requirements files, read as an installer reads them, and the tree of requirements that they answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import metadata
from typing import NamedTuple

from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import Version

PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {"linux": ("posix", "Linux"), "darwin": ("posix", "Darwin"), "win32": ("nt", "Windows")}
"""By ``sys.platform``: what ``os.name`` and ``platform.system()`` are there."""
SUPPORTED = [(python, system) for python in PYTHONS for system in SYSTEMS]

Environment = Mapping[str, str]
Extras = dict[NormalizedName, set[str]]


class Pin(NamedTuple):
    """One line of a hashed set."""

    name: NormalizedName
    extras: frozenset[str]
    version: Version
    marker: Marker | None


def environment_of(python: str, system: str) -> Environment:
    """Return what markers are evaluated against on one Python and one system."""
    os_name, platform_system = SYSTEMS[system]
    return {
        **this_environment(),
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "os_name": os_name,
        "platform_system": platform_system,
    }


def this_environment() -> Environment:
    """Return what markers are evaluated against where this runs."""
    return {**default_environment()}  # type: ignore[dict-item]


def entries(text: str) -> Iterator[str]:
    """Yield each pinned release with its hashes, on one line, without comments."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    yield from "\n".join(lines).replace("\\\n", " ").splitlines()


def pins(text: str, environment: Environment) -> list[Pin]:
    """Return the pins of a set that apply in an environment. One release may have two: with an extra and without."""
    found = []
    for entry in entries(text):
        requirement = Requirement(entry.split("--hash")[0])
        if requirement.marker is None or requirement.marker.evaluate({**environment}):
            (pin,) = requirement.specifier
            name, version = canonicalize_name(requirement.name), Version(pin.version)
            found.append(Pin(name, frozenset(requirement.extras), version, requirement.marker))
    return found


def releases(text: str, environment: Environment) -> dict[NormalizedName, Version]:
    """Return the release of each package that an environment installs."""
    return {pin.name: pin.version for pin in pins(text, environment)}


def installed_requirements(name: NormalizedName) -> list[Requirement] | None:
    """Return what an installed package asks for, in every environment; None where it is not installed here."""
    try:
        return [Requirement(line) for line in metadata.requires(name) or ()]
    except metadata.PackageNotFoundError:
        return None


def tree(
    roots: Iterable[Requirement],
    environment: Environment,
    requirements_of: Callable[[NormalizedName], list[Requirement] | None] = installed_requirements,
) -> Extras:
    """Return every package that the roots lead to in an environment, with the extras that anything asks it for."""
    asked: Extras = defaultdict(set)
    waiting = list(roots)
    seen: set[tuple[NormalizedName, str]] = set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        asked[name] |= requirement.extras
        for extra in {"", *requirement.extras}:
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            waiting += [
                further
                for further in requirements_of(name) or ()
                if further.marker is None or further.marker.evaluate({**environment, "extra": extra})
            ]
    return asked


def without_their_extras(asked: Extras, pinned: Iterable[Pin]) -> list[str]:
    """Return the packages that are asked for with an extra and pinned without it: `coverage[toml]`."""
    named: Extras = defaultdict(set)
    for pin in pinned:
        named[pin.name] |= pin.extras
    return sorted(f"{name}[{extra}]" for name, extras in asked.items() for extra in extras - named[name])
