"""What a page states of itself, from wherever it states it."""

import json

import pytest

from provenance.model.document import Document
from provenance.read import read_bytes

BODY = (
    "<h1>Board buys ferry for island</h1><p>The harbor board voted on Tuesday to buy a used ferry for the island.</p>"
    "<p>The boat was the only one that could be paid for, said the chair of the board, Tobias Renn.</p>"
)
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Board buys ferry for island",
    "description": "A used boat from Norway",
    "datePublished": "2026-03-03T10:00:00Z",
    "dateModified": "2026-03-04T09:00:00Z",
    "author": [{"@type": "Person", "name": "Ines Corvane"}, {"@type": "Person", "name": "Olaf Brandt"}],
    "publisher": {"@type": "Organization", "name": "Harbor Post", "url": "https://harborpost.example"},
    "sourceOrganization": {"name": "Associated Press"},
    "copyrightHolder": {"name": "The Associated Press"},
    "sdPublisher": "Feed House",
    "creditText": "AP",
    "dateline": "PORT ELLERY, Maine",
    "isBasedOn": {"@type": "NewsArticle", "url": "https://wire.example/ferry"},
    "inLanguage": "en-US",
    "isAccessibleForFree": "False",
    "license": "https://wire.example/terms",
    "version": "3",
}


def page(head: str = "", body: str = BODY, html: str = "") -> Document:
    title = "<title>Board buys ferry | Harbor Post</title>"
    source = f"<!DOCTYPE html><html {html}><head>{title}{head}</head><body>{body}</body></html>"
    return read_bytes(source.encode(), "page.html")


def script(*items: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(item)}</script>' for item in items)


@pytest.mark.parametrize(
    "head",
    [
        script(ARTICLE),
        script([ARTICLE]),
        script({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, ARTICLE]}),
        script({"@type": "WebPage", "name": "x", "mainEntity": ARTICLE}),
        script(
            {"@type": "BreadcrumbList"},
            [[]],
            "text",
            3,
            None,
            ARTICLE | {"@type": ["Thing", "schema:ReportageNewsArticle"]},
        ),
        script({"@type": "NewsArticle", "headline": "Another story", "author": "Nobody"}, ARTICLE),
        f"<script type='application/ld+json'>\n//<![CDATA[\n{json.dumps(ARTICLE)};\n//]]>\n</script>",
        f"<script type='application/ld+json; charset=utf-8'><!-- {json.dumps(ARTICLE)} --></script>",
        script(
            ARTICLE | {"author": {"@id": "#a"}},
            {"@id": "#a", "@type": "Person", "name": "Ines Corvane and Olaf Brandt"},
        ),
    ],
)
def test_json_ld_however_it_is_wrapped(head: str) -> None:
    said = page(head).metadata
    assert (said.headline, said.byline) == ("Board buys ferry for island", "Ines Corvane and Olaf Brandt")
    assert (said.published, said.version, said.language) == ("2026-03-03T10:00:00Z", "3", "en-US")
    assert (said.agency, said.credit, said.dateline) == ("Associated Press", "AP", "PORT ELLERY, Maine")
    extra = dict(said.extra)
    assert extra["modified"] == "2026-03-04T09:00:00Z"
    assert extra["publisher"] == "Harbor Post"
    assert extra["copyright_holder"] == "The Associated Press"
    assert extra["sd_publisher"] == "Feed House"
    assert extra["is_based_on"] == "https://wire.example/ferry"
    assert extra["license"] == "https://wire.example/terms"
    assert extra["accessible_for_free"] == "False"


@pytest.mark.parametrize(
    "head, field, value",
    [
        ('<meta property="article:published_time" content="2026-03-03">', "published", "2026-03-03"),
        ('<meta name="pubdate" content=" 2026-03-03 ">', "published", "2026-03-03"),
        ('<meta name="author" content="By Ines Corvane">', "byline", "Ines Corvane"),
        ('<meta name="author" content="Associated Press">', "agency", "Associated Press"),
        ('<meta name="author" content="Ines Corvane, Associated Press">', "agency", "Associated Press"),
        ('<meta property="article:author" content="https://social.example/ines">', "byline", ""),
        (
            '<link rel="canonical" href="https://harborpost.example/ferry">',
            "canonical_url",
            "https://harborpost.example/ferry",
        ),
        (
            '<meta property="og:url" content="https://harborpost.example/f">',
            "canonical_url",
            "https://harborpost.example/f",
        ),
        ('<meta http-equiv="content-language" content="en-gb">', "language", "en-gb"),
        ('<meta property="og:locale" content="en_GB">', "language", "en-GB"),
        (script({"@type": "NewsArticle", "author": "Reuters"}), "agency", "Reuters"),
        (script({"@type": "NewsArticle", "headline": "x", "author": {"name": ["A Bee", "C Dee"]}}), "byline", "A Bee"),
    ],
)
def test_meta_elements(head: str, field: str, value: str) -> None:
    assert getattr(page(head).metadata, field) == value


@pytest.mark.parametrize(
    "head, name, value",
    [
        ('<meta name="original-source" content="https://wire.example/1">', "original_source", "https://wire.example/1"),
        (
            '<meta name="syndication-source" content="https://wire.example/2">',
            "syndication_source",
            "https://wire.example/2",
        ),
        ('<link rel="author" href="https://harborpost.example/ines">', "author_url", "https://harborpost.example/ines"),
        ('<link rel="license" href="https://wire.example/terms">', "license", "https://wire.example/terms"),
        ('<meta property="og:site_name" content="Harbor Post">', "publisher", "Harbor Post"),
        ('<meta name="copyright" content="© 2026 AP">', "copyright", "© 2026 AP"),
        (
            '<img src="https://count.example/pixel.gif?id=4" width=1 height=1>',
            "tracker",
            "https://count.example/pixel.gif?id=4",
        ),
    ],
)
def test_what_has_no_field_of_its_own(head: str, name: str, value: str) -> None:
    assert (name, value) in page(head).metadata.extra


def test_language_and_direction_of_the_page_and_of_the_story() -> None:
    assert page(html='lang="de-CH"').metadata.language == "de-CH"
    assert page(html='lang="en"', body=f'<article lang="fr">{BODY}</article>').metadata.language == "fr"
    assert ("dir", "rtl") in page(html='dir="rtl"').metadata.extra


def test_the_date_of_the_page_is_not_that_of_what_it_is_based_on() -> None:
    item = ARTICLE | {
        "isBasedOn": {"@type": "NewsArticle", "datePublished": "2026-01-01", "url": "https://wire.example/f"}
    }
    head = '<link rel="canonical" href="https://wire.example/2026/01/01/ferry">' + script(item)
    said = page(head).metadata
    assert said.published == "2026-03-03T10:00:00Z"
    assert said.canonical_url == "https://wire.example/2026/01/01/ferry"


@pytest.mark.parametrize(
    "source",
    ['{"@type": "NewsArticle", }', "not json", "[" * 20_000, '{"a":' * 20_000, "", '"\\ud800"', "1" * 50_000, "{}" * 3],
)
def test_a_script_that_is_no_json_is_left_out_and_said(source: str) -> None:
    document = page(f'<script type="application/ld+json">{source}</script>')
    document.text.encode()
    assert len(document.notes) <= 1


@pytest.mark.parametrize(
    "value", [7, True, None, [], {}, [[["x"]]], {"name": {"name": "x"}}, [{"name": 4}, None, "Bee"]]
)
@pytest.mark.parametrize(
    "name", ["headline", "author", "datePublished", "articleBody", "isBasedOn", "publisher", "@type", "@id"]
)
def test_values_of_any_type(name: str, value: object) -> None:
    document = page(script(ARTICLE | {name: value}))
    assert "The harbor board voted" in document.text


def test_entities_and_tags_in_values_are_resolved() -> None:
    said = page(script(ARTICLE | {"creditText": "A&amp;P &quot;wire&quot; <b>desk</b>"})).metadata
    assert said.credit == 'A&P "wire" desk'


def test_links_are_whole_addresses_with_their_place() -> None:
    body = BODY.replace("used ferry", '<a href="/boats">used ferry</a>').replace(
        "Tobias Renn", '<a href="  HTTPS://people.example/renn ">Tobias <b>Renn</b></a>'
    )
    document = page('<base href="https://harborpost.example/news/">', body)
    assert [(link.text, link.href) for link in document.metadata.links] == [
        ("used ferry", "https://harborpost.example/boats"),
        ("Tobias Renn", "HTTPS://people.example/renn"),
    ]
    assert [document.text[link.start : link.end] for link in document.metadata.links] == ["used ferry", "Tobias Renn"]


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", " java\nscript:alert(1)", "JAVASCRIPT&colon;x", "\x01javascript:x", "data:text/html,x",
     "vbscript:x", "file:///etc/passwd", "blob:x", "&#106;avascript:x"],
)  # fmt: skip
def test_links_that_run_something_are_dropped_with_a_note(href: str) -> None:
    document = page("", BODY.replace("used ferry", f'<a href="{href}" onclick="steal()">used ferry</a>'))
    assert document.metadata.links == ()
    assert "Links that run a script or carry data left out: 1." in document.notes
    assert "steal" not in document.text


@pytest.mark.parametrize("href", ["#comments", "", "  "])
def test_links_inside_the_page_are_none(href: str) -> None:
    document = page("", BODY.replace("used ferry", f'<a href="{href}">used ferry</a>'))
    assert (document.metadata.links, document.notes) == ((), ())


@pytest.mark.parametrize("href", ["http://[", "//[x", "?q=1", "a b"])
def test_odd_addresses_are_kept_as_they_are(href: str) -> None:
    document = page('<base href="http://[">', BODY.replace("used ferry", f'<a href="{href}">used ferry</a>'))
    assert [link.text for link in document.metadata.links] == ["used ferry"]
