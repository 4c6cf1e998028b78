"""Pages without a story are refused by name, with what to do; a story is read whatever stands round it."""

import pytest

from provenance.errors import InputError
from provenance.read import read_bytes

STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The harbor board of Port Ellery voted on Tuesday to buy a used ferry for the crossing to Gull Island.",
        "Board chair Tobias Renn said the boat was the only one that could be paid for before the summer season.",
        "Islanders have crossed on lobster boats since a fire below deck put the old ferry out of service in July.",
        "The ferry is expected to reach the harbor by the middle of April, weather permitting, the board said.",
        "Member Harlan Voss, who voted no, called the boat too large for the pier and said repairs could cost more.",
        "A spokeswoman for the transport department said that it was not asked to help and may not have the money.",
        "Forty people have left the island for good since July, according to a count by its school.",
        "The board meets again on the first Tuesday of May, when it will set the fares for islanders and for visitors.",
    )
)
LINKS = "".join(f"<li><a href=/{n}>Section {n}</a></li>" for n in range(40))
MENU = f"<nav><ul>{LINKS}</ul></nav>"
TEASERS = "".join(
    f"<div><h3><a href=/{n}>Council hears of plan number {n} for town</a></h3>"
    f"<p>The plan for {n} would cost the town more than it has, the council heard on Monday.</p></div>"
    for n in range(12)
)


def refusal(body: str, head: str = "") -> str:
    source = f"<!DOCTYPE html><html><head><title>Harbor Post</title>{head}</head><body>{body}</body></html>"
    with pytest.raises(InputError) as refused:
        read_bytes(source.encode(), "page.html")
    assert refused.value.remedy.endswith(".")
    return refused.value.problem


@pytest.mark.parametrize(
    "body, what",
    [
        (MENU, "only navigation"),
        (f"<div>{LINKS}</div>", "only navigation"),
        (f"{MENU}<h1>Harbor Post</h1><footer>© 2026 Harbor Post. All rights reserved.</footer>", "only navigation"),
        (f"{MENU}{TEASERS}", "a list of stories"),
        (f"<h1>News</h1><div><div>{TEASERS}</div></div>", "a list of stories"),
        ("", "is empty"),
        ("<div id=root></div><script src=app.js></script>", "a script draws the page"),
        (
            "<div id=app></div><noscript>Please enable JavaScript.</noscript><script>x()</script>",
            "a script draws the page",
        ),
        (
            "<div><p>You need to enable JavaScript to run this app.</p></div><script>x()</script>",
            "a script draws the page",
        ),
        (
            "<div><h1>We value your privacy</h1><p>We and our partners store and read data on your device.</p>"
            "<button>Accept all cookies</button><button>Manage cookies</button></div>",
            "consent wall",
        ),
        ("<h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies.</p><button>Alle akzeptieren</button>", "consent wall"),
        (
            f"{MENU}<article><h1>Board buys ferry</h1><p>The harbor board voted on Tuesday to buy a used ferry.</p>"
            "<div><p>Subscribe to continue reading this story.</p><p>Already a subscriber? Log in.</p></div></article>",
            "paywall",
        ),
        (
            "<article><h1>Board buys ferry</h1><p>Le conseil du port a voté mardi l’achat d’un bac.</p>"
            "<div><p>La suite est réservée. Article réservé aux abonnés.</p></div></article>",
            "paywall",
        ),
        ("<h1>Checking your browser</h1><p>Please verify you are human before you go on. Ray ID: 77ab</p>", "robots"),
        (
            "<h1>Access denied</h1><p>You don’t have permission to access this page on this server.</p>",
            "refusal of access",
        ),
        (f"{MENU}<h1>Page not found</h1><p>The page you are looking for is not here.</p>", "error page"),
        ("<h1>404 Not Found</h1><hr><center>server</center>", "error page"),
    ],
)
def test_a_page_without_a_story_is_refused_by_its_name(body: str, what: str) -> None:
    assert what in refusal(body)


def test_a_page_that_says_it_is_not_free_and_has_a_wall() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    body = "<article><p>The harbor board voted on Tuesday to buy a used ferry.</p><div class=paywall></div></article>"
    assert "paywall" in refusal(body, head)


def test_frames_hold_their_pages_elsewhere() -> None:
    source = b"<html><head><title>News</title></head><frameset cols=20,80><frame src=m.html></frameset></html>"
    with pytest.raises(InputError, match="a frame round other pages"):
        read_bytes(source, "page.html")


@pytest.mark.parametrize(
    "around",
    [
        "<div class=cookies><p>We use cookies. We value your privacy.</p><button>Accept all cookies</button></div>",
        "<div><p>Already a subscriber? Log in. Subscribe to continue reading with no advertising.</p></div>",
        "<p>Please enable JavaScript.</p>",
        f"{MENU}{TEASERS}",
        "<footer><p>Page not found? Tell us. Access denied? Tell us, too.</p></footer>",
    ],
)
def test_a_story_is_read_whatever_stands_round_it(around: str) -> None:
    document = read_bytes(
        f"<!DOCTYPE html><body>{around}<h1>Board buys ferry</h1>{STORY}{around}</body>".encode(), "page.html"
    )
    grafs = [document.text[block.start : block.end] for block in document.blocks if block.role.value == "graf"]
    assert len([graf for graf in grafs if graf in STORY]) == 8


@pytest.mark.parametrize(
    "body",
    [
        "<p>The council voted.</p>",
        "<h1>Fees rise</h1><p>The council voted to raise mooring fees.</p>",
        f"{MENU}<h1>Fees rise</h1><p>The council voted on Tuesday to raise mooring fees by half from May.</p>",
        "Test",
    ],
)
def test_a_short_page_is_a_story_all_the_same(body: str) -> None:
    assert read_bytes(f"<!DOCTYPE html><title>Fees rise</title><body>{body}".encode(), "page.html").text


def test_the_whole_story_of_a_teaser_is_in_its_json_ld() -> None:
    grafs = STORY.replace("<p>", "").split("</p>")[:-1]
    body = "\\n\\n".join(grafs)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    shown = f"<h1>Board buys ferry</h1><p>{grafs[0]}</p><p>Subscribe to continue reading.</p>"
    source = f"<!DOCTYPE html><html><head>{head}</head><body>{shown}</body></html>"
    document = read_bytes(source.encode(), "page.html")
    found = [document.text[block.start : block.end] for block in document.blocks if block.role.value == "graf"]
    assert found == grafs
    assert "it was read from its JSON-LD." in document.notes[0]


def test_json_ld_whose_story_has_tags_or_entities() -> None:
    for body in (STORY.replace('"', "'"), STORY.replace("<p>", "").replace("</p>", "&lt;br/&gt;&lt;br/&gt;")):
        item = f'{{"@type": "Article", "headline": "Board", "articleBody": "{body}"}}'
        head = f'<script type="application/ld+json">{item}</script>'
        document = read_bytes(f"<!DOCTYPE html><head>{head}</head><body><div id=x></div>".encode(), "page.html")
        assert [block.role.value for block in document.blocks] == ["headline", *["graf"] * 8]
