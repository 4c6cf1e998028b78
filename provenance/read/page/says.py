"""What a page says of itself, from everywhere that it says it, sorted into the fields that every format has."""

import re
from functools import lru_cache

from provenance import lexicons
from provenance.nouns import dataclass
from provenance.read.page.metas import Metas, metas_of
from provenance.read.page.structured import Item, address_at, articles_of, body_of, joined, names_at, text_at
from provenance.read.page.tree import Node

_SITE_NAME = re.compile(r"\s+[|–—-]\s+|\s*[|»]\s*|\s+[:·•]\s+")
_BY = re.compile(r"(?:by|from)\s+", re.IGNORECASE)

_FROM_ITEM = (
    ("modified", ("dateModified",)),
    ("publisher", ("publisher",)),
    ("source_organization", ("sourceOrganization",)),
    ("provider", ("provider",)),
    ("copyright_holder", ("copyrightHolder",)),
    ("copyright_notice", ("copyrightNotice",)),
    ("sd_publisher", ("sdPublisher",)),
    ("section", ("articleSection",)),
    ("accessible_for_free", ("isAccessibleForFree",)),
    ("correction", ("correction", "correctionText")),
)
_FROM_META = (
    ("modified", ("article:modified_time", "og:updated_time", "lastmod", "last-modified", "dcterms.modified")),
    ("publisher", ("og:site_name", "dc.publisher", "application-name")),
    ("section", ("article:section",)),
    ("original_source", ("original-source",)),
    ("syndication_source", ("syndication-source",)),
    ("copyright", ("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder")),
)
_PUBLISHED = (
    "article:published_time og:published_time datepublished parsely-pub-date sailthru.date dc.date.issued "
    "dcterms.issued dcterms.created dc.date pubdate publishdate publish-date publication_date date"
)
_AUTHORS = "author parsely-author sailthru.author byl dc.creator dcterms.creator article:author creator"
"""Names of `meta`, the most telling first."""


@dataclass(frozen=True, slots=True)
class Says:
    """What a page states. `titles` are its headline as different places have it, the best first; `body` is its
    story where JSON-LD has it; `is_free` is False where the page says that not everybody may read it."""

    titles: tuple[str, ...]
    dek: str
    byline: str
    dateline: str
    credit: str
    agency: str
    published: str
    version: str
    language: str
    canonical_url: str
    base: str
    body: str
    is_free: bool
    is_article: bool
    extra: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def says_of(root: Node) -> Says:
    """Read what the page states of itself."""
    metas = metas_of(root)
    titles = _titles(metas)
    items, broken = articles_of(root, (*titles, *metas.headings))
    item = _merged(items)
    notes = (f"Scripts of JSON-LD that are no JSON were left out: {broken}.",) if broken else ()
    canonical = metas.link("canonical") or metas.first("og:url") or address_at(item, "url", "mainEntityOfPage")
    return Says(
        titles=tuple(dict.fromkeys(filter(None, (text_at(item, "headline"), *titles)))),
        dek=text_at(item, "description", "alternativeHeadline") or metas.first("og:description", "description"),
        byline=joined(_authors(item, metas)),
        dateline=text_at(item, "dateline"),
        credit=text_at(item, "creditText"),
        agency=_agency(item, metas),
        published=text_at(item, "datePublished", "dateCreated") or metas.first(*_PUBLISHED.split()),
        version=text_at(item, "version"),
        language=_language(item, metas),
        canonical_url=canonical,
        base=metas.base or canonical,
        body=body_of(item),
        is_free=text_at(item, "isAccessibleForFree").lower() not in ("false", "no"),
        is_article=(bool(item) and body_of(item) != "") or metas.first("og:type").lower() == "article",
        extra=tuple(_extra(item, metas)),
        notes=notes,
    )


def _merged(items: list[Item]) -> Item:
    """The best item, with what it lacks taken from the next ones."""
    merged: Item = {}
    for item in items[:4]:
        for name, value in item.items():
            merged.setdefault(name, value)
    return merged


def _titles(metas: Metas) -> tuple[str, ...]:
    stated = [metas.first(name) for name in ("og:title", "twitter:title", "dc.title", "headline", "parsely-title")]
    parts = _SITE_NAME.split(metas.title)
    longest = max(parts, key=len) if parts else ""
    return tuple(dict.fromkeys(filter(None, (*stated, longest if len(longest.split()) > 2 else "", metas.title))))


def _authors(item: Item, metas: Metas) -> list[str]:
    names = names_at(item, "author", "creator")
    if not names:
        names = metas.all(*_AUTHORS.split())
    return [_BY.sub("", name, count=1) if _BY.match(name) else name for name in names if "://" not in name][:20]


def _agency(item: Item, metas: Metas) -> str:
    """The organisation that the copy comes from: the stated source, else a maker that is known as an agency."""
    stated = text_at(item, "sourceOrganization") or text_at(item, "provider")
    makers = [
        stated,
        text_at(item, "creditText"),
        *names_at(item, "author", "creator"),
        *names_at(item, "copyrightHolder"),
        metas.first("dc.source", "source", "article:source"),
        *metas.all("author"),
    ]
    parts = (part for maker in makers for part in (maker, *maker.split(", ")))
    known = (part for part in parts if _folded(part) in _agencies())
    return next(known, text_at(item, "sourceOrganization"))


def _language(item: Item, metas: Metas) -> str:
    language = metas.language or metas.first("content-language", "og:locale") or text_at(item, "inLanguage")
    return language.partition(",")[0].strip().replace("_", "-")[:35]


def _extra(item: Item, metas: Metas) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for name, properties in _FROM_ITEM:
        found[name] = text_at(item, *properties)
    for name, metanames in _FROM_META:
        found[name] = found.get(name, "") or metas.first(*metanames)
    found["is_based_on"] = address_at(item, "isBasedOn", "isBasedOnUrl") or text_at(item, "isBasedOn")
    found["license"] = address_at(item, "license", "usageInfo", "acquireLicensePage") or metas.link("license")
    found["author_url"] = metas.link("author") or address_at(item, "author")
    found["canonical"] = metas.link("canonical") if metas.link("canonical") != metas.first("og:url") else ""
    found["og_url"] = metas.first("og:url") if metas.link("canonical") else ""
    found["dir"] = metas.direction
    return [(name, value) for name, value in found.items() if value]


def _folded(name: str) -> str:
    return " ".join(re.sub(r"[.’']", "", name.lower()).replace("-", " ").split())


@lru_cache(maxsize=1)
def _agencies() -> frozenset[str]:
    return frozenset(lexicons.words("agencies", "names"))
