"""A text of another language is marked in running text, and plain in attributes and in elements of plain text."""

import copy

import pytest
from jinja2 import Environment

from controlmap.model.text import MarkedText
from controlmap.render.marked_language import MarkedLanguage, marked

TEXT = MarkedText("dehors & <b>", "fr")
MARKED = '<span lang="fr" dir="ltr">dehors &amp; &lt;b&gt;</span>'
PLAIN = "dehors &amp; &lt;b&gt;"


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("<p>{{ text }}</p>", f"<p>{MARKED}</p>"),
        ("<p>{{- text -}} </p>", f"<p>{MARKED}</p>"),
        ('<p title="{{ text }}">x</p>', f'<p title="{PLAIN}">x</p>'),
        ('<p{% if 2 > 1 %} title="{{ text }}"{% endif %}>{{ text }}</p>', f'<p title="{PLAIN}">{MARKED}</p>'),
        ("<title>{{ text }}</title>{{ text }}", f"<title>{PLAIN}</title>{MARKED}"),
        ("<option>{{ text }}</option>", f"<option>{PLAIN}</option>"),
        ("{# <a #}{{ text if 1 else '' }}", MARKED),
        ("<p>{{ 'a' ~ 1 }}</p>", "<p>a1</p>"),
    ],
)
def test_only_running_text_is_marked(template: str, shown: str) -> None:
    made = Environment(autoescape=True, extensions=[MarkedLanguage])
    made.filters["marked"] = marked
    code = made.compile(template, name="any.html")
    assert made.template_class.from_code(made, code, {}).render(text=TEXT) == shown


@pytest.mark.parametrize(("language", "direction"), [("fa", "rtl"), ("fr", "ltr"), ("zz", "auto")])
def test_the_mark_has_the_direction_of_the_language(language: str, direction: str) -> None:
    assert f'dir="{direction}"' in marked(MarkedText("x", language))


def test_a_copy_of_a_marked_text_is_marked() -> None:
    made = copy.deepcopy(TEXT)
    assert (made, made.language) == (TEXT, "fr")
