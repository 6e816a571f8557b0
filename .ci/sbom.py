"""Write the bill of materials of a release: CycloneDX, from the hashed requirements alone.

Run as `python .ci/sbom.py REQUIREMENTS OUT`, with cyclonedx-python-lib installed. Nothing is installed or requested
from a server: the bill lists the pinned releases of the file, each with its possible digests. Exits 1 if the result is
not valid by CycloneDX's own schema.
"""

import re
import sys
import tomllib
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement

DIGEST = re.compile(r"--hash=sha256:([0-9a-f]{64})")
ROOT = Path(__file__).parents[1]


def pinned(requirements: str) -> list[Component]:
    """Return each release that a requirements file pins, for any platform.

    A release has two lines if it is required with an extra under a condition; it is still one component.
    """
    components: dict[str, Component] = {}
    for entry in requirements.replace("\\\n", " ").splitlines():
        if not entry.strip() or entry.lstrip().startswith("#"):
            continue
        wanted = Requirement(entry.partition("--hash")[0].strip())
        (version,) = (specifier.version for specifier in wanted.specifier)
        purl = PackageURL("pypi", name=wanted.name.lower(), version=version)
        if str(purl) in components:
            components[str(purl)].description = None  # it is left out, since it would have to combine two conditions
            continue
        digests = [HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in DIGEST.findall(entry)]
        components[str(purl)] = Component(
            name=wanted.name,
            version=version,
            type=ComponentType.LIBRARY,
            purl=purl,
            bom_ref=str(purl),
            hashes=digests,
            description=f"for {wanted.marker}" if wanted.marker else None,
        )
    return list(components.values())


def bill(requirements: str) -> str:
    """Return the bill of materials of the program as JSON."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    program = Component(
        name=project["name"], version=project["version"], type=ComponentType.APPLICATION, bom_ref=project["name"]
    )
    bom = Bom(components=pinned(requirements))
    bom.metadata.component = program
    bom.register_dependency(program, bom.components)
    return str(JsonV1Dot6(bom).output_as_string(indent=2))


def main(requirements: str, out: str) -> int:
    """Write the bill and return the exit code."""
    text = bill(Path(requirements).read_text(encoding="utf-8"))
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        print(f"The result is not valid CycloneDX 1.6: {fault}")
        return 1
    Path(out).write_text(text + "\n", encoding="utf-8")
    print(f"{out}: {len(pinned(Path(requirements).read_text(encoding='utf-8')))} releases.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
