"""Nothing of ours unpickles, evaluates, runs a shell or loads YAML's objects, and no reader's word becomes a path."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

FORBIDDEN = frozenset({
    "eval", "exec", "compile", "__import__", "breakpoint",
    "os.system", "os.popen", "os.execv", "os.execvp", "os.spawnv", "pty.spawn",
    "yaml.load", "yaml.load_all", "yaml.full_load", "yaml.unsafe_load",
    "tempfile.mktemp", "np.load", "numpy.load", "pd.read_pickle", "pandas.read_pickle",
    "subprocess.getoutput", "subprocess.getstatusoutput",
    "ET.parse", "ET.fromstring", "ElementTree.parse", "ElementTree.fromstring", "minidom.parse", "minidom.parseString",
})  # fmt: skip
"""Calls that run what they are given, can be made to, or let a document grow without bound."""

UNPICKLING = frozenset({"pickle", "cPickle", "dill", "marshal", "shelve", "joblib", "cloudpickle", "jsonpickle"})
"""Modules that build whatever a file says."""

FROM_A_READER = frozenset({"query_params", "file_uploader", "text_area", "text_input", "session_state"})
"""Where a reader's words come in."""

PATHS = frozenset({"Path", "open", "PurePath", "os.path.join", "send_file"})
"""Calls by which words become a path or a file."""


IN_A_SCRIPT = re.compile(
    r"innerHTML\s*\+?=(?!=)(?!.*(?:\bblock\(`|\bblock\((?:first|name)\)|map\(block\)|asPublished\[))"
    r"|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc|\beval\(|new Function"
    r"|set(?:Timeout|Interval)\(\s*['\"`]"
)
"""What makes markup or code of words in a browser. The static edition's blocks are markup already, made and escaped by
the templates, and may be shown again as they are."""

MESSAGES = re.compile(
    r"addEventListener\(\s*['\"`]message(?:error)?['\"`]|\bonmessage\b|postMessage|BroadcastChannel|MessageChannel"
)
"""What hears or sends messages between windows."""

LISTENERS = {"map_page_guard.js", "page_guard.js"}
"""The scripts that hear messages: each stops those that are not of its own origin before anything else hears them."""

CHECKS = (
    re.compile(r"\borigin [!=]== location\.origin\b"),
    re.compile(
        r"\borigin [!=]== self\.origin\b"
    ),  # of a sandboxed page, `location` names the origin that it does not have
    re.compile(r"\bsource === window\.parent\b"),
    re.compile(r"event\.stopImmediatePropagation\(\)"),
)
"""What every listener for messages has: who sent it, from which origin, and the end of what did not come from there."""

PANELS = ("prefetched_panels.js", "block.innerHTML = html;")
"""The one other line that shows markup: a zone's panel, a file of ours that the templates escaped. The tour through
injected markup clicks on every zone to prove it."""


def sources(repository: Path) -> Iterator[tuple[str, ast.AST]]:
    """Return every module that is shipped or run, parsed, with its name."""
    files = [repository / "app.py", *(repository / "src").rglob("*.py"), *(repository / ".ci").glob("*.py")]
    for path in sorted(files):
        yield path.relative_to(repository).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def faults(tree: ast.AST) -> list[str]:
    """Name what may not stand in a module."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            found += [called] if called in FORBIDDEN else []
            shell = next((word.value for word in node.keywords if word.arg == "shell"), None)
            found += ["a shell"] if shell is not None and ast.unparse(shell) != "False" else []
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            found += [f"import {name}" for name in names if name.partition(".")[0] in UNPICKLING]
    return found


def reaches_a_path(tree: ast.AST) -> list[str]:
    """Name the calls that make a path of an expression in which a reader's words stand."""
    return [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in PATHS
        and any(word in ast.unparse(argument) for argument in node.args for word in FROM_A_READER)
    ]


def test_no_module_runs_or_builds_what_it_is_given(repository: Path) -> None:
    found = {name: wrong for name, tree in sources(repository) if (wrong := faults(tree))}

    assert not found


def test_no_module_makes_a_path_of_what_a_reader_says(repository: Path) -> None:
    found = {name: wrong for name, tree in sources(repository) if (wrong := reaches_a_path(tree))}

    assert not found


def ours(repository: Path, kind: str) -> list[Path]:
    """Return the files of a kind in the source: not the development tools, nor what is built of the modules."""
    found = (repository / "src").rglob(kind)
    return [path for path in found if not {"node_modules", "built"} & set(path.parts)]


def missing_checks(script: str) -> list[str]:
    """Return the checks that a script which hears messages lacks."""
    return [check.pattern for check in CHECKS if not check.search(script)] if MESSAGES.search(script) else []


def test_every_listener_for_messages_is_known_and_checks_who_speaks(repository: Path) -> None:
    shipped = [path for kind in ("*.js", "*.html", "*.py") for path in ours(repository, kind)]
    texts = {path.name: path.read_text(encoding="utf-8") for path in shipped}
    heard = {name: MESSAGES.findall(text) for name, text in texts.items() if MESSAGES.search(text)}
    found = {name: ["".join(one.split()) for one in calls] for name, calls in heard.items()}

    assert found == {name: ['addEventListener("message"'] for name in LISTENERS}
    assert {name: missing for name in found if (missing := missing_checks(texts[name]))} == {}


@pytest.mark.parametrize(
    "script",
    [
        'window.addEventListener("message", (event) => take(event.data));',
        "window.onmessage = take;",
        "addEventListener( 'message', ({ data, origin }) => origin === location.origin && take(data));",
        'new BroadcastChannel("x").addEventListener(`message`, take);',
        'window.addEventListener("message", (event) => { if (event.source === window.parent) take(event.data); });',
    ],
)
def test_a_listener_without_its_checks_is_found(script: str) -> None:
    assert missing_checks(script)


def test_no_script_makes_markup_or_code_of_words(repository: Path) -> None:
    ready = {PANELS[0]: (PANELS[1], "")}
    found = {
        path.name: wrong
        for path in sorted(ours(repository, "*.js"))
        if (wrong := IN_A_SCRIPT.findall(path.read_text(encoding="utf-8").replace(*ready.get(path.name, ("", "")), 1)))
    }

    assert not found


@pytest.mark.parametrize(
    "script",
    [
        "box.innerHTML = words;",
        "new Function(words)();",
        "setTimeout('run()', 1);",
    ],
)
def test_what_is_looked_for_in_scripts_is_found(script: str) -> None:
    assert IN_A_SCRIPT.search(script)


@pytest.mark.parametrize(
    "text",
    [
        "eval(word)",
        "exec(word)",
        "import pickle",
        "from pickle import loads",
        "yaml.load(text, Loader=yaml.Loader)",
        "subprocess.run(word, shell=True)",
        "os.system(word)",
        "ElementTree.fromstring(word)",
    ],
)
def test_what_is_looked_for_is_found(text: str) -> None:
    assert faults(ast.parse(text))


def test_a_path_from_an_address_is_found() -> None:
    assert reaches_a_path(ast.parse('Path("geo") / Path(st.query_params["edition"])'))


def test_what_is_uploaded_is_of_a_named_kind_and_size(repository: Path) -> None:
    uploads = [
        (name, {word.arg for word in node.keywords})
        for name, tree in sources(repository)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".file_uploader")
    ]

    assert uploads
    for name, words in uploads:
        assert words >= {"type", "max_upload_size"}, name


def test_what_is_typed_is_of_a_bounded_length(repository: Path) -> None:
    boxes = [
        (name, {word.arg for word in node.keywords})
        for name, tree in sources(repository)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith((".text_area", ".text_input"))
    ]

    assert boxes
    for name, words in boxes:
        assert "max_chars" in words, name


def test_no_page_hands_streamlit_html_that_it_does_not_escape(repository: Path) -> None:
    marked = [name for name, tree in sources(repository) if "unsafe_allow_html=True" in ast.unparse(tree)]

    assert not marked
