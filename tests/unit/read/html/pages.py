"""One invented story, and the pages that five kinds of content system would make of it."""

import json
from collections.abc import Callable
from html import escape

HEADLINE = "Ferry to Gull Island will run again in May"
BYLINE = "By Ines Corvane"
GRAFS = (
    "PORT ELLERY, Maine (AP) — The ferry to Gull Island will sail again on May 4, ten months after a fire below deck "
    "left 212 islanders without a regular way to the mainland.",
    "The harbor board voted 4-1 on Tuesday to pay $1.3 million for a used boat from a Norwegian line. Board chair "
    "Tobias Renn said the purchase was the only one that could be made before summer.",
    "“We looked at eleven boats, and this is the one that floats, fits and can be paid for,” Renn said after the vote.",
    "Islanders have crossed on lobster boats since July. At least 40 people left for good, according to a count by the "
    "island’s one-room school, which had nine pupils last spring and has four now.",
    "“My daughter asks every evening whether the ferry is back,” said Odile Marsh, who runs the island’s store. "
    "“In May I can finally tell her yes.”",
    "Not everybody was pleased. Member Harlan Voss, who voted no, called the boat too large for the island’s pier and "
    "said repairs could cost another $400,000.",
    "The pier was built in 1958 and has not been inspected since 2009, state records show.",
    "A spokeswoman for the state’s transport department, Lena Okafor, said the department was not asked to help and "
    "may not have money if it were.",
    "The boat, the Solveig, carries 150 passengers and 20 cars. It is expected to reach Port Ellery by April 12, "
    "weather permitting.",
)
LINKED = "state records"
ADDRESS = "https://records.example/piers/1958"

PLAIN = "\n\n".join((HEADLINE, BYLINE, *GRAFS))

ORIGINAL = (
    PLAIN.replace("4-1", "3-2")
    .replace("“My daughter asks every", "“My son asks each")
    .replace("may not have", "has no")
)
"""What the agency sent: a vote, a quotation and a hedge are not as the pages have them."""


def _graf(text: str) -> str:
    return escape(text, quote=False).replace(LINKED, f'<a href="{ADDRESS}">{LINKED}</a>')


HEAD = f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>{HEADLINE} | Harbor Post</title>
<meta property="og:title" content="{HEADLINE}"><script>var menu = "<p>no copy</p>";</script>
<style>p {{ color: black }}</style></head>"""
MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li>Sea</li></ul></nav>'
FOOT = '<footer><p>© 2026 Harbor Post</p><ul><li><a href="/terms">Terms</a></li></ul></footer>'


def divs() -> str:
    """Grafs in div elements, with the furniture of a modern page between them."""
    grafs = [f"<div>{_graf(graf)}</div>" for graf in GRAFS]
    grafs.insert(4, '<div class="related-box"><h3>Related</h3><a href="/a">Ferry fire still unexplained</a></div>')
    return (
        f'{HEAD}<body class="has-sidebar comments-open">{MENU}<main><h1>{HEADLINE}</h1>'
        f'<div class="byline">{BYLINE}</div><div class="share-bar"><a href="#f">Share</a><a href="#m">Mail</a></div>'
        f"<div class=story>{''.join(grafs)}</div></main>"
        f'<div id="comments"><p>First! I have waited for this boat for ages, and so has my family.</p></div>'
        f"{FOOT}</body></html>"
    )


def breaks() -> str:
    """Grafs parted by two line breaks, in the capitals and unquoted attributes of an older page."""
    return (
        f"<HTML><HEAD><TITLE>{HEADLINE}</TITLE></HEAD><BODY BGCOLOR=white>\n<H1>{HEADLINE}</H1>\n<B>{BYLINE}</B><BR>"
        f"<BR>\n{'<br><BR/>'.join(_graf(graf) for graf in GRAFS)}\n<BR><BR>\n</BODY></HTML>"
    )


def amp() -> str:
    """An AMP page: custom elements, a consent layer, a hidden menu, an advertisement in the story."""
    grafs = [f"<p>{_graf(graf)}</p>" for graf in GRAFS]
    grafs.insert(3, "<amp-ad width=300 height=250><div placeholder>Advertisement</div></amp-ad>")
    return (
        f'<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>{HEADLINE}</title>'
        f'<link rel="canonical" href="https://harborpost.example/ferry"></head><body>'
        f'<amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/sport">Sport</a></li></ul></amp-sidebar>'
        f'<amp-consent id="c" layout="nodisplay"><p>We use cookies to show you better pages.</p></amp-consent>'
        f'<article><header><h1>{HEADLINE}</h1><p class="author-name">{BYLINE}</p></header>'
        f"{''.join(grafs)}<amp-social-share type=email></amp-social-share></article></body></html>"
    )


def table() -> str:
    """A page laid out by tables in tables, its headline a large font."""
    menu = "<br>".join(f'<a href="/{name}">{name}</a>' for name in ("News", "Sport", "Tides", "Letters"))
    grafs = "".join(f"<p>{_graf(graf)}" for graf in GRAFS)
    return (
        f"<html><head><title>{HEADLINE}</title></head><body><table width=760><tr><td colspan=2><b>THE HARBOR POST</b>"
        f"</td></tr><tr><td width=120 valign=top>{menu}</td><td><table><tr><td><font size=5>{HEADLINE}</font></td></tr>"
        f"<tr><td><i>{BYLINE}</i></td></tr><tr><td>{grafs}</td></tr></table></td></tr></table></body></html>"
    )


def stated() -> str:
    """A page that a script draws: its story is in its JSON-LD alone."""
    item = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Harbor Post"},
            {
                "@type": ["NewsArticle"],
                "headline": HEADLINE,
                "author": [{"@type": "Person", "name": BYLINE.removeprefix("By ")}],
                "articleBody": "\n\n".join(GRAFS),
            },
        ],
    }
    return (
        f'{HEAD.replace("</head>", "")}<script type="application/ld+json">{json.dumps(item)}</script></head>'
        '<body><div id="root"></div><script src="/app.js"></script></body></html>'
    )


TEMPLATES: dict[str, Callable[[], str]] = {
    "divs": divs,
    "breaks": breaks,
    "amp": amp,
    "table": table,
    "stated": stated,
}
