"""Entries of a YAML file as they are written: the lines of one are looked at, or replaced, with all their comments."""

from controlmap.authoring.store.yaml_entries import entries_in, with_entry

_STEP = "  "


def lines_of(text: str, key: str, name: str) -> str:
    """Return the lines of an entry without their indentation and dash; "" if the file has no entry of that id."""
    found = entries_in(text, key).get(name)
    if found is None:
        return ""
    lines = text.split("\n")[found.start : found.end]
    at = lines[0].index("-")
    inside = len(lines[0]) - len(lines[0][at + 1 :].lstrip(" "))
    return "\n".join([lines[0][inside:], *(_outdented(line, inside) for line in lines[1:])])


def with_lines_of(text: str, key: str, name: str | None, wanted: str) -> str:
    """Return the text of a file in which an entry has other lines; without a name they become a further entry."""
    if name is None:
        name = "0"
        text = with_entry(text, key, {"id": name})
    found = entries_in(text, key)[name]
    lines = text.split("\n")
    dash = lines[found.start][: lines[found.start].index("-")]
    first, *others = wanted.strip("\n").rstrip().split("\n")
    new = [f"{dash}- {first}", *(f"{dash}{_STEP}{line}" if line.strip() else "" for line in others)]
    return "\n".join([*lines[: found.start], *new, *lines[found.end :]])


def _outdented(line: str, columns: int) -> str:
    return line[columns:] if not line[:columns].strip() else line.lstrip(" ")
