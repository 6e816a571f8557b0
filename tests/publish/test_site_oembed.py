"""oEmbed: other sites embed the static edition from its address."""

import json

from controlmap.atlas.atlas import Atlas
from controlmap.publish.site.static_site import site_files


def test_with_an_address_each_language_has_an_oembed_file_that_its_page_names(marrow_atlas: Atlas) -> None:
    files = site_files(marrow_atlas, address="https://news.example/map/")
    content = json.loads(files["oembed-en.json"])
    assert (content["version"], content["type"]) == ("1.0", "rich")
    assert 'src="https://news.example/map/index.html?embed=1"' in content["html"]
    assert 'type="application/json+oembed" href="oembed-en.json"' in files["index.html"].decode()


def test_without_an_address_there_is_none(marrow_atlas: Atlas) -> None:
    files = site_files(marrow_atlas)
    assert not [name for name in files if name.startswith("oembed")]
    assert "oembed" not in files["index.html"].decode()
