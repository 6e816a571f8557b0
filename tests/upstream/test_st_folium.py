"""Internals of streamlit-folium that the map's bridge depends on."""

from typing import Any

import folium
import pytest
import streamlit_folium

from controlmap.atlas.atlas import Atlas
from controlmap.atlas.day_view import view_of
from controlmap.messages.catalogue import Catalogue
from controlmap.render.web_map.folium_map import build_map
from controlmap.render.web_map.map_assets import MapAssets, map_assets
from controlmap.ui.link.guarded_map_page import COMPONENT, RUN_BY_FRONT_END, START, guarded_page
from tests.upstream.leaning import ST_FOLIUM, front_end, must_hold

READ_FIRST = "read docs/decisions/0003-the-click.md first"


@pytest.fixture
def assets(marrow_atlas: Atlas, english: Catalogue) -> MapAssets:
    return map_assets(view_of(marrow_atlas), english)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Return the arguments that st_folium sends to its front end, call by call."""
    calls: list[dict[str, Any]] = []
    must_hold(
        holds=callable(getattr(streamlit_folium, "_component_func", None)),
        internal="streamlit_folium._component_func, by which st_folium sends everything, is gone",
        remedy="find the function that st_folium calls now; these tests and AppTest replace it",
    )
    monkeypatch.setattr(streamlit_folium, "_component_func", lambda **named: calls.append(named))
    return calls


def drawn(assets: MapAssets, atlas: Atlas) -> folium.Map:
    return build_map(assets, atlas.edition.manifest.bounds, "../../app/static/built/")


def test_its_front_end_puts_streamlit_into_the_frames_window() -> None:
    must_hold(
        holds="window.Streamlit=" in front_end(ST_FOLIUM, "main.*.js"),
        internal="st_folium's frame no longer has window.Streamlit",
        remedy="browser/map/bridge.js uses it to set the frame's height on a narrow screen: use the new name there",
    )


def test_its_front_end_runs_foliums_script_in_the_frame_and_calls_the_map_map_div() -> None:
    script = front_end(ST_FOLIUM, "main.*.js")
    must_hold(
        holds="window.map = map_div" in script and "innerHTML=script" in script,
        internal="st_folium no longer runs Folium's script as an element of its frame with the map in `map_div`",
        remedy=f"check that ControlMap.start still gets the Leaflet map (render/web_map/folium_map.py); {READ_FIRST}",
    )


def test_its_page_can_be_put_behind_our_guard() -> None:
    page = (ST_FOLIUM.parents[1] / "index.html").read_text(encoding="utf-8")
    must_hold(
        holds="<script>guard</script>"
        in guarded_page(page, "guard", front_end="x.js", folder="y/").replace(
            ' data-front-end="x.js" data-folder="y/" data-start="' + START + '"', ""
        ),
        internal="st_folium's page no longer has exactly one script, at the end of its head",
        remedy="ui/link/guarded_map_page.py inserts its guard there; read docs/decisions/0015-messages.md first",
    )


def test_its_front_end_adds_exactly_the_code_that_our_policy_allows() -> None:
    before, after = RUN_BY_FRONT_END.removeprefix(START).split("false")
    must_hold(
        holds=f'innerHTML=script+"{before}".concat(return_on_hover,"{after}")' in front_end(ST_FOLIUM, "main.*.js"),
        internal="st_folium adds other code to the map's script: the frame's policy names the digest of the old code",
        remedy="copy the new text into ui/link/guarded_map_page.py, RUN_BY_FRONT_END",
    )


def test_its_front_end_accepts_a_message_without_an_event() -> None:
    must_hold(
        holds="onRenderMessage=function" in front_end(ST_FOLIUM, "main.*.js"),
        internal="st_folium's frame no longer has Streamlit.onRenderMessage",
        remedy="browser/page/map_page_guard.js passes checked messages to it: find what receives render messages now",
    )


def test_its_component_has_the_name_under_which_we_serve_ours() -> None:
    must_hold(
        holds=streamlit_folium._component_func.name == COMPONENT,
        internal=f"st_folium's component is no longer called {COMPONENT}",
        remedy="use the new name in ui/link/guarded_map_page.py, or st_folium's own page is served without a guard",
    )


def test_its_script_names_the_map_map_div(sent: list[dict[str, Any]], marrow_atlas: Atlas, assets: MapAssets) -> None:
    streamlit_folium.st_folium(drawn(assets, marrow_atlas), key="one", returned_objects=[])
    must_hold(
        holds="ControlMap.start(map_div," in sent[0]["script"].replace("\n", ""),
        internal="st_folium no longer renames Folium's map to map_div in the script that it sends",
        remedy=f"render/web_map/folium_map.py must name the map as the frame does; {READ_FIRST}",
    )


def test_it_requests_the_maps_own_files_and_no_others_for_the_frame(
    sent: list[dict[str, Any]], marrow_atlas: Atlas, assets: MapAssets
) -> None:
    streamlit_folium.st_folium(drawn(assets, marrow_atlas), key="one", returned_objects=[])
    wanted = [*sent[0]["js_links"], *sent[0]["css_links"]]
    must_hold(
        holds=bool(wanted) and all(address.startswith("../../app/static/built/") for address in wanted),
        internal=f"st_folium no longer takes links only from Map.default_js and default_css: {wanted}",
        remedy="build_map must keep every address inside the server: find the source of the others",
    )


def test_the_same_map_has_the_same_script_and_key_on_every_run(
    sent: list[dict[str, Any]], marrow_atlas: Atlas, assets: MapAssets
) -> None:
    for _ in range(2):
        streamlit_folium.st_folium(drawn(assets, marrow_atlas), key="one", returned_objects=[])
    first, second = sent
    must_hold(
        holds=(first["script"], first["key"]) == (second["script"], second["key"]),
        internal="st_folium gives the same map another script or another key on the next run: its frame reloads",
        remedy="find what differs and keep it constant in render/web_map/folium_map.py, or key the component otherwise",
    )


def test_two_keys_make_two_frames(sent: list[dict[str, Any]], marrow_atlas: Atlas, assets: MapAssets) -> None:
    for key in ("base-1a2b3c", "base-4d5e6f"):
        streamlit_folium.st_folium(drawn(assets, marrow_atlas), key=key, returned_objects=[])
    must_hold(
        holds=sent[0]["key"] != sent[1]["key"],
        internal="st_folium's hash of a map no longer includes the key: another edition would show the old map",
        remedy="ui/parts/map_frame.py puts digests into `key=`; put them where the hash still includes them",
    )


def test_nothing_is_sent_again_if_no_answer_is_requested(
    sent: list[dict[str, Any]], marrow_atlas: Atlas, assets: MapAssets
) -> None:
    streamlit_folium.st_folium(drawn(assets, marrow_atlas), key="one", returned_objects=[])
    must_hold(
        holds=sent[0]["returned_objects"] == [] and not sent[0]["feature_group"],
        internal="st_folium requests an answer, or sends a feature group, though it was asked to do neither",
        remedy="a click would run the whole page: find the argument that prevents it now (ui/parts/map_frame.py)",
    )
