"""The text of the article on its page, without a browser."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.atlas.statements.anchoring import anchor_text, make_anchors
from controlmap.messages.catalogue import Catalogue
from controlmap.render.blocks.marked_article import own_words
from controlmap.ui.parts.article_text import read_bytes
from tests.atlas.gazette import LINES
from tests.ui import test_shipped_pages as shipped
from tests.ui.test_shipped_pages import Open, html

open_page = shipped.open_page


def uploaded(app: AppTest, text: str) -> AppTest:
    app.text_area[0].set_value(text).run()
    assert not app.exception, app.exception
    return app


def test_the_page_offers_an_upload_of_the_article_and_says_where_it_stays(open_page: Open) -> None:
    app = open_page("article")
    assert "not stored, not logged" in html(app)
    assert 'data-panel="article"' in html(app)


def test_the_article_is_shown_with_every_statement_marked(open_page: Open, syria_atlas: Atlas, shared: Path) -> None:
    text = (shared / "article.txt").read_text(encoding="utf-8")
    shown = html(uploaded(open_page("article"), text))
    assert "39 of 39 lines were found" in shown
    assert 'data-panel="article"' not in shown
    marked = set(re.findall(r'data-annotation="([^"]+)"', shown))
    assert marked == {note.id for note in syria_atlas.edition.annotations}


def test_the_text_can_be_removed_again(open_page: Open, shared: Path) -> None:
    app = uploaded(open_page("article"), (shared / "article.txt").read_text(encoding="utf-8"))
    app.button[0].click().run()
    assert 'data-panel="own-words"' not in html(app)
    assert 'data-panel="article"' in html(app)
    assert app.text_area[0].value == ""


def test_another_text_is_refused_politely_and_forgotten(open_page: Open) -> None:
    app = uploaded(open_page("article"), " ".join(LINES))
    assert "does not seem to be the article" in html(app)
    assert 'data-panel="article"' in html(app)
    assert app.text_area[0].value == ""
    assert "millers" not in repr(app.session_state)


def test_no_text_of_the_article_reaches_a_log(open_page: Open, shared: Path, caplog: pytest.LogCaptureFixture) -> None:
    text = (shared / "article.txt").read_text(encoding="utf-8")
    with caplog.at_level(logging.DEBUG):
        uploaded(open_page("article"), text)
    assert not [line for line in text.splitlines() if line[:40] in caplog.text]


def test_an_edition_without_anchors_offers_nothing(marrow_atlas: Atlas) -> None:
    assert marrow_atlas.edition.anchors is None


def test_markup_in_a_reader_s_copy_stays_text(marrow_atlas: Atlas, english: Catalogue) -> None:
    anchors = make_anchors(list(LINES), "marrow")
    text = "<script>alert(1)</script>\n" + "\n".join(LINES).replace("Pith", "<i>Pith</i>") + "\n<img src=x>"
    found = anchor_text(anchors, text)
    assert found.is_article
    shown = own_words(view_of(marrow_atlas), english, text, found, None)
    assert "<script>" not in shown
    assert "<i>" not in shown
    assert re.sub(r"<[^>]+>", "", shown).count("&lt;script&gt;alert(1)") == 1
    assert shown.count("data-annotation") == len(marrow_atlas.edition.annotations)


def test_a_file_is_read_as_utf8_with_or_without_a_byte_order_mark() -> None:
    assert read_bytes("\ufeffعربي".encode()) == "عربي"
    assert read_bytes(b"plain") == "plain"
    assert read_bytes(b"\xff\xfe\x00") is None


def test_a_file_larger_than_a_browser_would_send_is_not_read() -> None:
    assert read_bytes(b"a" * 2**20) is not None
    assert read_bytes(b"a" * (2**20 + 1)) is None
