"""A link of the original is gone or leads elsewhere, and the words that carried it stayed.

    original     The [court filing](https://court.example/filing.pdf) was sealed.
    republished  The court filing was sealed.

Tracking parameters, "www." and a last slash make no other address, and an address that is printed counts as a link. A
copy in a format that has no links (plain text) is not said to have lost any. Not this kind:

    original     The [court filing](https://court.example/filing.pdf) was sealed.
    republished  The judge sealed it.

There the words went, and the link with them: that is `rewording`. Links that the page added are its own.

Nothing of the text differs where a link changed, so that its segment replaces the words by themselves. No other edit
does that.
"""

from provenance.classify.context import EditContext, Unit
from provenance.classify.linking import link_of
from provenance.model.address import comparable
from provenance.model.edit import EditKind, Evidence, Family

KIND = EditKind("link-change", Family.CREDIT, "Link changed", "A link of the original is gone or leads elsewhere.")

_SHOWN = 120
"""Characters of an address that a reason shows."""


def match(edit: EditContext) -> Evidence | None:
    """Words that stayed and carried a link."""
    link, other = link_of(edit.original), link_of(edit.republished)
    if edit.unit is not Unit.LINK or link is None:
        return None
    facts = [("change", "elsewhere" if other else "gone"), ("original", link.href)]
    reason = f"The link to {_short(link.href)} is gone."
    if other is not None:
        facts.append(("republished", other.href))
        reason = f"The link leads to {_short(other.href)} and no longer to {_short(link.href)}."
    if comparable(link.href) in edit.republished.reading.addresses:
        facts.append(("linked_elsewhere", "yes"))
        reason = f"{reason} Other words of the page lead there."
    return Evidence(reason, tuple(facts))


def _short(href: str) -> str:
    return href if len(href) <= _SHOWN else href[: _SHOWN - 1] + "…"
