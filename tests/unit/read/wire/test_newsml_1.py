"""NewsML 1.2: components inside components, one story in one or several languages."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.wire.stories import GRAFS, HEADLINE, NOTE, SUBHEAD, extra, lines, read


def made(component: str, management: str = "", part: str | None = None) -> Document:
    data = f"<NewsML><NewsItem><NewsManagement>{management}</NewsManagement>{component}</NewsItem></NewsML>"
    return read_bytes(data.encode(), "feed.xml", part=part)


def content(data: str, role: str = "Main", language: str = "") -> str:
    tongue = f"<DescriptiveMetadata><Language FormalName='{language}'/></DescriptiveMetadata>" if language else ""
    return (
        f"<NewsComponent><NewsLines><HeadLine>Fees {language}</HeadLine></NewsLines>{tongue}<NewsComponent>"
        f"<Role FormalName='{role}'/><ContentItem><DataContent>{data}</DataContent></ContentItem></NewsComponent></NewsComponent>"
    )


def test_what_is_stated() -> None:
    document = read("ferry.newsml1.xml")
    metadata = document.metadata
    assert document.source.format == "newsml"
    assert (metadata.headline, metadata.byline, metadata.dateline) == (HEADLINE, "By DANA KESTREL", "MARLOW, Maine")
    assert (metadata.version, metadata.language, metadata.published) == ("2", "en", "20310306T170500Z")
    assert (metadata.agency, metadata.credit) == ("Harbor Wire", "Harbor Wire")
    assert extra(document) == {
        "item": "urn:newsml:harborwire.example:20310306:ferry-fares:2U",
        "slug": "US--Ferry Fares, 1st Ld-Writethru",
        "writethru": "1st Ld-Writethru",
        "status": "Embargoed",
        "embargo": "20310306T170000Z",
        "editor_note": NOTE,
        "usage_terms": "Not for use after 30 days.",
        "copyright_notice": "(c) 2031 Harbor Wire",
        "first_created": "20310306T154000Z",
        "genre": "Current",
        "urgency": "4",
    }


def test_the_copy() -> None:
    document = read("ferry.newsml1.xml")
    assert lines(document, Role.GRAF) == list(GRAFS)
    assert lines(document, Role.HEADLINE, Role.NOTICE, Role.BYLINE, Role.SUBHEAD) == [
        HEADLINE, NOTE, "By DANA KESTREL", SUBHEAD,
    ]  # fmt: skip
    assert "Fares rise." not in document.text


def test_html_in_data() -> None:
    document = made(content("<![CDATA[<P>The board met.</P><P>It&nbsp;voted.</P>]]>"))
    assert lines(document, Role.GRAF) == ["The board met.", "It\xa0voted."]


def test_grafs_without_a_wrapping() -> None:
    assert lines(made(content("<p>The board met.</p><p>It voted.</p>")), Role.GRAF) == ["The board met.", "It voted."]


def test_a_subheadline_that_is_the_lede_stays_the_lede() -> None:
    lines_of = (
        "<NewsComponent><NewsLines><HeadLine>Fees</HeadLine><SubHeadLine>The board met.</SubHeadLine></NewsLines>"
    )
    document = made(
        f"{lines_of}<ContentItem><DataContent><p>The board met.</p></DataContent></ContentItem></NewsComponent>"
    )
    assert [block.role for block in document.blocks] == [Role.HEADLINE, Role.GRAF]


def test_two_languages_are_two_items() -> None:
    both = f"<NewsComponent>{content('<p>The board met.</p>', language='en')}{content('<p>Le conseil.</p>', language='fr')}</NewsComponent>"
    with pytest.raises(InputError, match="holds 2 items with copy: #1 Fees en; #2 Fees fr"):
        made(both)
    document = made(both, part="2")
    assert (document.text, document.metadata.language) == ("Fees fr\n\nLe conseil.", "fr")


def test_a_killed_item_says_so() -> None:
    document = made(content("<p>The board met.</p>"), "<Status FormalName='Canceled'/>")
    assert document.notes == ("The agency has withdrawn this item, or holds it back: Canceled.",)


@pytest.mark.parametrize(
    "component, problem",
    [
        (content("<p> </p>"), "has no copy: its item is one without text"),
        (content("Fees rise.", "Caption"), "has no copy: its item is one without text"),
        (
            "<NewsComponent><ContentItem Href='a'><MediaType FormalName='Photo'/></ContentItem></NewsComponent>",
            "is a photo",
        ),
    ],
)
def test_what_has_no_copy_is_refused(component: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        made(component)


def test_no_item_is_refused() -> None:
    with pytest.raises(InputError, match="is NewsML without an item"):
        read_bytes(b"<NewsML/>", "feed.xml")
