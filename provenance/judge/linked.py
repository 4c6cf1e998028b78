"""Required: links. To the original, of the original, the address that a search engine is told, what counts readers."""

from collections.abc import Callable, Collection, Iterator, Mapping

from provenance.judge.addresses import leads_to, links, story_links, tells_links, trackers
from provenance.judge.demand import Demand, Missing
from provenance.model.address import comparable
from provenance.model.witness import Witness

_SHOWN = 3
"""Addresses that a finding names; of more it says how many."""


def missing(demand: Demand) -> Iterator[Missing]:
    """What does not lead where it has to."""
    yield from _CHECKS[demand.subject](demand)


def _links(demand: Demand) -> Iterator[Missing]:
    """Links of the story that are gone; and those that an edit took, where one did."""
    taken = tuple(edit.id for edit in demand.case.edits if "link-change" in (edit.kind, *edit.also))
    wanted = story_links(demand.case.original)
    republished = demand.case.republished
    if wanted and not tells_links(republished):
        yield Missing("whether the links are kept: plain text holds none", is_known=False)
        return
    there = links(republished)
    gone = [href for address, href in wanted.items() if address not in there]
    if gone:
        yield Missing(f"{_counted(len(gone), len(wanted))} gone or changed: {_some(gone)}", taken)
    elif taken:
        yield Missing("a link of the original is gone or leads elsewhere", taken)


def _link_back(demand: Demand) -> Iterator[Missing]:
    republished = demand.case.republished
    there = {*links(republished), comparable(republished.document.metadata.canonical_url)} - {""}
    yield from _led_to(demand, there, "there is no link back to", "whether the page links back")


def _canonical(demand: Demand) -> Iterator[Missing]:
    canonical = comparable(demand.case.republished.document.metadata.canonical_url)
    there = {canonical} - {""}
    yield from _led_to(demand, there, "the page's canonical address is not", "which canonical address is asked for")


def _pixel(demand: Demand) -> Iterator[Missing]:
    there, wanted = trackers(demand.case.republished), trackers(demand.case.original)
    if demand.clause.any_of:
        yield from _led_to(demand, there, "the page does not load the counter of", "")
    elif wanted and not tells_links(demand.case.republished):
        yield Missing("whether the counter is kept: plain text holds none", is_known=False)
    elif gone := [href for address, href in wanted.items() if address not in there]:
        yield Missing(f"the page does not load the counter {_some(gone)}")


def _led_to(demand: Demand, there: Collection[str], said: str, unknown: str) -> Iterator[Missing]:
    """The wanted addresses are those of the clause, else the original's own."""
    wanted = demand.clause.any_of or _own_address(demand.case.original)
    if not wanted:
        yield Missing(f"{unknown}: the original states no address", is_known=False)
    elif not any(leads_to(address, target) for target in wanted for address in there):
        if tells_links(demand.case.republished):
            yield Missing(f"{said} {' or '.join(wanted)}")
        else:
            yield Missing(f"whether {' or '.join(wanted)} is linked: plain text holds no links", is_known=False)


def _own_address(original: Witness) -> tuple[str, ...]:
    address = original.document.metadata.canonical_url
    return (address,) if comparable(address) else ()


def _counted(gone: int, wanted: int) -> str:
    return f"{gone} of {wanted} link{'s' if wanted > 1 else ''} of the story {'are' if gone > 1 else 'is'}"


def _some(hrefs: list[str]) -> str:
    more = f" and {len(hrefs) - _SHOWN} more" if len(hrefs) > _SHOWN else ""
    return ", ".join(href[:200] for href in hrefs[:_SHOWN]) + more


_CHECKS: Mapping[str, Callable[[Demand], Iterator[Missing]]] = {
    "links": _links,
    "link-back": _link_back,
    "canonical": _canonical,
    "pixel": _pixel,
}
SUBJECTS = tuple(_CHECKS)
