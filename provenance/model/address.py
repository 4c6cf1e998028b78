"""Where a link leads, in a form that can be compared; and which documents can have links at all."""

from provenance.late import late
from provenance.model.document import Document

_CAMPAIGN = late(r"(?i:utm_\w*|fbclid|gclid|mc_[ce]id|ref)")
_WITHOUT_LINKS = frozenset({"text"})
"""Formats that hold the words of a page and not its links."""


def comparable(href: str) -> str:
    """The address in one form; an empty string for one that leads nowhere outside (`#top`, `javascript:`).

    Scheme, "www.", the port, tracking parameters and a last slash do not count.
    """
    from urllib.parse import parse_qsl, urlencode, urlsplit  # plain text has no links

    try:
        parts = urlsplit(href.strip())
        if parts.scheme.lower() not in ("http", "https", "") or not parts.netloc:
            return ""
        host = (parts.hostname or "").removeprefix("www.")
        query = [(name, value) for name, value in parse_qsl(parts.query) if not _CAMPAIGN.fullmatch(name)]
    except ValueError:
        return ""
    return f"{host}{parts.path.rstrip('/')}" + (f"?{urlencode(query)}" if query else "")


def tells_links(document: Document) -> bool:
    """The document is of a format that has links, or states some."""
    return document.source.format not in _WITHOUT_LINKS or bool(document.metadata.links)
