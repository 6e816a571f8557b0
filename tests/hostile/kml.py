"""KML that loads other files by entities and links, or is made to exhaust its reader."""

from __future__ import annotations

from collections.abc import Callable

from tests.hostile.bait import AGAIN, PLACEMARK, Bait, Hostile, text

DECLARED = "it has a document type declaration (<!DOCTYPE), by which XML names other files."
REMOVE = "Fix: remove the declaration."
LINKED = "it has a network link, which names another file or address."
SHOWN = "Fix: open it in Google Earth, and save what the link shows."
DAMAGED = "it is damaged: it cannot be read as KML."

BILLION = "".join(f'<!ENTITY l{step} "{f"&l{step - 1};" * 10}">' for step in range(1, 10))


def _declared(doctype: str, name: str = "&secret;") -> Callable[[Bait], str]:
    def make(bait: Bait) -> str:
        doc = doctype.format(secret=bait.secret().as_uri(), url=bait.url)
        return f'<?xml version="1.0"?>{doc}<kml><Document><Placemark><name>{name}</name></Placemark></Document></kml>'

    return make


def _linked(link: str) -> Callable[[Bait], str]:
    def make(bait: Bait) -> str:
        inside = link.format(secret=bait.secret("secret.kml"), url=bait.url)
        return f"<kml xmlns:kml='http://www.opengis.net/kml/2.2'><Document>{PLACEMARK}{inside}</Document></kml>"

    return make


def _bad(name: str, content: str) -> Hostile:
    return Hostile(name, text(content), DAMAGED, AGAIN)


KML = [
    *(
        Hostile(name, text(_declared(doctype, shown)), DECLARED, REMOVE)
        for name, doctype, shown in (
            ("external.kml", '<!DOCTYPE kml [<!ENTITY secret SYSTEM "{secret}">]>', "&secret;"),
            ("external-address.kml", '<!DOCTYPE kml [<!ENTITY secret SYSTEM "{url}">]>', "&secret;"),
            ("external-subset.kml", '<!DOCTYPE kml SYSTEM "{url}">', "x"),
            ("public.kml", '<!DOCTYPE kml PUBLIC "-//X//Y//EN" "{url}">', "x"),
            ("parameter.kml", '<!DOCTYPE kml [<!ENTITY % more SYSTEM "{url}"> %more;]>', "x"),
            ("internal.kml", '<!DOCTYPE kml [<!ENTITY secret "x">]>', "&secret;"),
            ("billion.kml", f'<!DOCTYPE kml [<!ENTITY l0 "lol">{BILLION}]>', "&l9;"),
        )
    ),
    *(
        Hostile(name, text(_linked(link)), LINKED, SHOWN)
        for name, link in (
            ("network.kml", "<NetworkLink><Link><href>{url}</href></Link></NetworkLink>"),
            ("local.kml", "<NetworkLink><Link><href>{secret}</href></Link></NetworkLink>"),
            ("beside.kml", "<Folder><NetworkLink><Url><href>secret.kml</href></Url></NetworkLink></Folder>"),
            ("prefixed.kml", "<kml:NetworkLink><kml:Link><kml:href>{url}</kml:href></kml:Link></kml:NetworkLink>"),
            ("control.kml", "<NetworkLinkControl><Update><targetHref>{url}</targetHref></Update></NetworkLinkControl>"),
        )
    ),
    Hostile(
        "deep.kml",
        text(f"<kml>{'<Folder>' * 50_000}{'</Folder>' * 50_000}</kml>"),
        "its elements are nested more than 100 deep.",
        "Fix: save its folders one by one.",
    ),
    _bad("unclosed.kml", "<kml><Document>"),
    _bad("undeclared.kml", "<kml><Document><name>&secret;</name></Document></kml>"),
    Hostile(
        "unknown-encoding.kml",
        text('<?xml version="1.0" encoding="x-none"?><kml/>'),
        "it is an XML document, named .kml.",
    ),
    _bad("two-roots.kml", "<kml/><OGRVRTDataSource/>"),
]
