"""Settings of the documentation site: the guides of this folder, and the API reference from the docstrings.

Built by ``python -m sphinx --fail-on-warning docs build/docs``; why Sphinx: docs/decisions/0018-documentation-site.md.
"""

import re

from sphinx.application import Sphinx

from controlmap import __version__

project = "controlmap"
author = "The controlmap authors"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["build", "requirements.*"]
html_theme = "alabaster"
html_title = "controlmap"
html_static_path: list[str] = []

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_default_options = {"members": True}
napoleon_numpy_docstring = False

myst_heading_anchors = 3

_BESIDE_DOCS = re.compile(r"\]\(((?:\.\./)+[A-Z]+\.md)(?:#[^)]*)?\)")
"""A link from a guide to a file of the repository's top level, which is not a page of the site."""


def _link_as_file(_app: Sphinx, _name: str, source: list[str]) -> None:
    source[0] = _BESIDE_DOCS.sub(r"](path:\1)", source[0])


def setup(app: Sphinx) -> None:
    """Offer files beside the guides, such as README.md, as they are."""
    app.connect("source-read", _link_as_file)
