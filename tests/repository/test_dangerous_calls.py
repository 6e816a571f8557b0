"""Our code never unpickles, evaluates, runs a shell or loads YAML objects, and no reader's input becomes a path."""

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
"""Calls that execute their input, can be made to, or let a document expand without limit."""

UNPICKLING = frozenset({"pickle", "cPickle", "dill", "marshal", "shelve", "joblib", "cloudpickle", "jsonpickle"})
"""Modules that construct whatever a file describes."""

FROM_A_READER = frozenset({"query_params", "file_uploader", "text_area", "text_input", "session_state"})
"""Where a reader's input enters."""

PATHS = frozenset({"Path", "open", "PurePath", "os.path.join", "send_file"})
"""Calls that turn text into a path or a file."""


IN_A_SCRIPT = re.compile(
    r"innerHTML\s*\+?=(?!=)(?!.*(?:\bblock\(`|\bblock\((?:first|name)\)|map\(block\)|asPublished\[))"
    r"|outerHTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc|\beval\(|new Function"
    r"|set(?:Timeout|Interval)\(\s*['\"`]"
)
"""Ways to turn text into markup or code in a browser. The static edition's blocks are markup already, rendered and
escaped by the templates, and may be inserted again unchanged.
"""

MESSAGES = re.compile(
    r"addEventListener\(\s*['\"`]message(?:error)?['\"`]|\bonmessage\b|postMessage|BroadcastChannel|MessageChannel"
)
"""Ways to receive or send messages between windows."""

LISTENERS = {"map_page_guard.js", "page_guard.js"}
"""The scripts that receive messages: each stops those of other origins before any other listener gets them."""

SENDERS = {
    "embedding.js": "window.parent.postMessage(message, host);",
    "map_page_guard.js": "window.parent.postMessage(READY, location.origin);",
}
"""The scripts that send messages, and how: to an origin that the address names, or to their own, never to any."""

CHECKS = (
    re.compile(r"\borigin [!=]== location\.origin\b"),
    re.compile(r"\borigin [!=]== self\.origin\b"),  # a sandboxed page has another origin than its `location`
    re.compile(r"\bsource === window\.parent\b"),
    re.compile(r"event\.stopImmediatePropagation\(\)"),
)
"""Checks that every listener for messages must contain: source, origin, and stopping a message that fails them."""

PANELS = ("prefetched_panels.js", "block.innerHTML = html;")
"""The one other line that inserts markup: a zone's panel, a file of ours that the templates escaped. The tour with
injected markup clicks on every zone to prove that it is safe.
"""


def sources(repository: Path) -> Iterator[tuple[str, ast.AST]]:
    """Return every module that is shipped or run, parsed, with its name."""
    files = [repository / "app.py", *(repository / "src").rglob("*.py"), *(repository / ".ci").glob("*.py")]
    for path in sorted(files):
        yield path.relative_to(repository).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def faults(tree: ast.AST) -> list[str]:
    """Return the forbidden calls and imports of a module."""
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
    """Return the calls that make a path from an expression with a reader's input."""
    return [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in PATHS
        and any(word in ast.unparse(argument) for argument in node.args for word in FROM_A_READER)
    ]


def test_no_module_executes_or_constructs_its_input(repository: Path) -> None:
    found = {name: wrong for name, tree in sources(repository) if (wrong := faults(tree))}

    assert not found


def test_no_module_makes_a_path_from_a_readers_input(repository: Path) -> None:
    found = {name: wrong for name, tree in sources(repository) if (wrong := reaches_a_path(tree))}

    assert not found


def ours(repository: Path, kind: str) -> list[Path]:
    """Return the files of a kind in the source, without the development tools and the built files."""
    found = (repository / "src").rglob(kind)
    return [path for path in found if not {"node_modules", "built"} & set(path.parts)]


def _without(sending: str, script: str) -> str:
    """Return a script without the one line in which it may send messages, and without comments."""
    assert not sending or script.count(sending) == 1
    return re.sub(r"/\*.*?\*/", "", script.replace(sending, ""), flags=re.DOTALL) if sending else script


def missing_checks(script: str) -> list[str]:
    """Return the checks that are missing from a script that receives messages."""
    return [check.pattern for check in CHECKS if not check.search(script)] if MESSAGES.search(script) else []


def test_every_listener_for_messages_is_listed_and_checks_the_sender(repository: Path) -> None:
    shipped = [path for kind in ("*.js", "*.html", "*.py") for path in ours(repository, kind)]
    texts = {path.name: _without(SENDERS.get(path.name, ""), path.read_text(encoding="utf-8")) for path in shipped}
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


def test_no_script_makes_markup_or_code_from_text(repository: Path) -> None:
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
        "box.outerHTML = words;",
        "new Function(words)();",
        "setTimeout('run()', 1);",
    ],
)
def test_the_search_finds_each_forbidden_pattern_in_a_script(script: str) -> None:
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
def test_the_search_finds_each_forbidden_call(text: str) -> None:
    assert faults(ast.parse(text))


def test_a_path_from_an_address_is_found() -> None:
    assert reaches_a_path(ast.parse('Path("geo") / Path(st.query_params["edition"])'))


def test_uploads_have_a_named_kind_and_a_size_limit(repository: Path) -> None:
    uploads = [
        (name, {word.arg for word in node.keywords})
        for name, tree in sources(repository)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".file_uploader")
    ]

    assert uploads
    for name, words in uploads:
        assert words >= {"type", "max_upload_size"}, name


def test_text_inputs_have_a_length_limit(repository: Path) -> None:
    boxes = [
        (name, {word.arg for word in node.keywords})
        for name, tree in sources(repository)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith((".text_area", ".text_input"))
    ]

    assert boxes
    for name, words in boxes:
        assert "max_chars" in words, name


def test_no_page_passes_unescaped_html_to_streamlit(repository: Path) -> None:
    marked = [name for name, tree in sources(repository) if "unsafe_allow_html=True" in ast.unparse(tree)]

    assert not marked
