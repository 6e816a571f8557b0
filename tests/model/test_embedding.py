"""The setting that names the sites which may frame the dashboard."""

import pytest

from controlmap.model.embedding import embedding_origins


@pytest.mark.parametrize(
    ("texts", "origins"),
    [
        ([], ()),
        ([""], ()),
        (["https://news.example"], ("https://news.example",)),
        (["HTTPS://News.Example/"], ("https://news.example",)),
        (
            ["https://a.example  http://b.example:8080", "https://a.example"],
            ("https://a.example", "http://b.example:8080"),
        ),
        (["https://*.news.example"], ("https://*.news.example",)),
        (["http://localhost:3000"], ("http://localhost:3000",)),
        (["http://127.0.0.1:3000"], ("http://127.0.0.1:3000",)),
    ],
)
def test_origins_are_listed_once_each_in_the_form_of_a_policy(texts: list[str], origins: tuple[str, ...]) -> None:
    assert embedding_origins(texts) == origins


@pytest.mark.parametrize(
    "text",
    [
        "*",
        "https://*",
        "https://*.example",
        "https://a.*.example",
        "news.example",
        "//news.example",
        "ftp://news.example",
        "https://news.example/page",
        "https://news.example?x",
        "https://user@news.example",
        "https://news.example;script-src",
        "https://news.example,https://other.example",
        "'self'",
        "'none'",
        "https://nachrichten.müller.example",
        "data:",
        "https://news.example:port",
    ],
)
def test_a_value_that_is_not_an_origin_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not the origin of a site\. Fix: write scheme and host"):
        embedding_origins([text])
