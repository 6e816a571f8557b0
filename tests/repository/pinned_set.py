"""The hashed requirements files, as an installer reads them, and the dependency tree that they must satisfy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import metadata
from typing import NamedTuple

from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import Version

PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {"linux": ("posix", "Linux"), "darwin": ("posix", "Darwin"), "win32": ("nt", "Windows")}
"""Values of ``os.name`` and ``platform.system()`` by ``sys.platform``."""
SUPPORTED = [(python, system) for python in PYTHONS for system in SYSTEMS]

Environment = Mapping[str, str]
Extras = dict[NormalizedName, set[str]]


class Pin(NamedTuple):
    """One line of a hashed requirements file."""

    name: NormalizedName
    extras: frozenset[str]
    version: Version
    marker: Marker | None


def environment_of(python: str, system: str) -> Environment:
    """Return the environment that markers are evaluated in, for one Python and one system."""
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
    """Return the environment of this machine that markers are evaluated in."""
    return {**default_environment()}  # type: ignore[dict-item]


def entries(text: str) -> Iterator[str]:
    """Yield each pinned release with its hashes, on one line, without comments."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    yield from "\n".join(lines).replace("\\\n", " ").splitlines()


def pins(text: str, environment: Environment) -> list[Pin]:
    """Return the pins of a file that apply in an environment. One release may have two: with an extra and without."""
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


@cache
def installed_requirements(name: NormalizedName) -> list[Requirement] | None:
    """Return the requirements of an installed package, for every environment; None if it is not installed here."""
    try:
        return [Requirement(line) for line in metadata.requires(name) or ()]
    except metadata.PackageNotFoundError:
        return None


def tree(
    roots: Iterable[Requirement],
    environment: Environment,
    requirements_of: Callable[[NormalizedName], list[Requirement] | None] = installed_requirements,
) -> Extras:
    """Return every package that the roots depend on in an environment, with the extras that are required of it."""
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
    """Return the packages that are required with an extra but pinned without it, such as `coverage[toml]`."""
    named: Extras = defaultdict(set)
    for pin in pinned:
        named[pin.name] |= pin.extras
    return sorted(f"{name}[{extra}]" for name, extras in asked.items() for extra in extras - named[name])
