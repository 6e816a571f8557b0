"""The browser's program: every script and style sheet of ours, read from here by those who serves or writes them."""

from importlib.resources import files


def browser_file(name: str) -> str:
    """Return the text of a script or a style sheet.

    Args:
        name: its path below this package, such as ``"built/frame.css"``.

    """
    return (files(__package__) / name).read_text(encoding="utf-8")
