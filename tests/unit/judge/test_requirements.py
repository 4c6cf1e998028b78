"""Each thing that can be required: met, not met, and not to be told."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from provenance.judge import judge
from provenance.model.document import Link, Metadata, Role, Source
from provenance.model.verdict import Clause, Finding, Policy, Severity
from provenance.model.witness import Witness
from tests.reports import Case, Piece, case_of, edit, same

PAGE = "https://wire.example/2026/dam"
ALL = Clause("all", "allow", ("credit", "structure", "substantive", "style", "accidental"))
STORY = (same("The dam held.\n\nNobody was hurt.\n\nThe river fell.\n\nRain is due."),)


def with_metadata(witness: Witness, format: str = "markdown", **stated: object) -> Witness:
    source = Source("a", format, "utf-8", 0, "0" * 64)
    metadata = Metadata(**stated)  # type: ignore[arg-type]
    return replace(witness, document=replace(witness.document, metadata=metadata, source=source))


def found(case: Case, what: str, **more: object) -> list[Finding]:
    clause = Clause("term", "require", (what,), severity=Severity.HIGH, why="It is asked.", **more)  # type: ignore[arg-type]
    policy = Policy("own", "Own", "", (ALL, clause), (), Severity.HIGH)
    return list(judge(policy, case.edits, case.alignment, case.original, case.republished)[0])


def said(case: Case, what: str, **more: object) -> list[tuple[str, str]]:
    return [(finding.severity.value, finding.message) for finding in found(case, what, **more)]


def pages(
    original: dict[str, object], republished: dict[str, object], *pieces: Piece, format: str = "markdown"
) -> Case:
    case = case_of(*(pieces or STORY), roles={"By ": Role.BYLINE, "Originally": Role.CREDIT, "CORRECTS": Role.NOTICE})
    return replace(
        case,
        original=with_metadata(case.original, **original),  # type: ignore[arg-type]
        republished=with_metadata(case.republished, format, **republished),  # type: ignore[arg-type]
    )


def links(*hrefs: str) -> dict[str, object]:
    return {"links": tuple(Link("text", href) for href in hrefs)}


def test_a_finding_says_the_term_behind_it() -> None:
    assert [finding.why for finding in found(pages({}, {}), "credit-line", any_of=("Harbor Wire",))] == ["It is asked."]


BYLINES = [
    ("By ANA SORN and IDA KELL", "By Ana Sorn and Ida Kell, Harbor Wire", True),
    ("By ANA SORN and IDA KELL", "By Ana Sorn", False),
    ("By ANA SORN", "By STAFF", False),
    ("By ANA SORN", None, False),
]


@pytest.mark.parametrize("original, republished, is_met", BYLINES)
def test_a_byline_is_kept_when_its_names_are(original: str, republished: str | None, is_met: bool) -> None:
    byline = edit(original + "\n\n", republished and republished + "\n\n", "byline-change")
    assert bool(said(pages({}, {}, byline, *STORY), "byline")) != is_met


def test_a_byline_may_stand_in_front_matter_and_an_added_one_takes_none_away() -> None:
    gone = edit("By ANA SORN\n\n", None, "byline-change")
    assert said(pages({}, {"byline": "Ana Sorn"}, gone, *STORY), "byline") == []
    assert said(pages({}, {}, edit(None, "By Staff\n\n", "byline-change"), *STORY), "byline") == []


LINE = "Originally published by Harbor Wire."


def test_a_line_is_asked_for_in_any_of_its_wordings() -> None:
    note = edit(None, f"{LINE}\n\n", "furniture")
    asked: dict[str, object] = {"any_of": ("first ran in", "originally  published BY harbor wire")}
    assert said(pages({}, {}, note, *STORY), "credit-line", **asked) == []
    assert said(pages({}, {"credit": LINE}), "credit-line", **asked) == []
    ((severity, message),) = said(pages({}, {}), "credit-line", **asked)
    assert severity == "high"
    assert message == 'the page does not say "first ran in" or "originally  published BY harbor wire"'


def test_a_phrase_is_not_found_inside_longer_words() -> None:
    assert said(pages({}, {}, *STORY), "credit-line", any_of=("am held",)) != []
    assert said(pages({}, {}, *STORY), "credit-line", any_of=("dam held",)) == []


@pytest.mark.parametrize("place, at_top", [("top", True), ("end", False)])
def test_a_line_may_be_asked_for_at_the_top_or_at_the_end(place: str, at_top: bool) -> None:
    grafs = tuple(same(f"Graf number {number} of the story.\n\n") for number in range(8))
    line = edit(None, f"{LINE}\n\n", "furniture")
    top, end = pages({}, {}, line, *grafs), pages({}, {}, *grafs, line)
    asked: dict[str, object] = {"any_of": ("Harbor Wire",), "place": place}
    assert bool(said(top, "credit-line", **asked)) != at_top
    assert bool(said(end, "credit-line", **asked)) == at_top


EDITED = (same("The dam held."), edit(" Nobody was hurt.", None, "cut"), same("\n\nThe river fell."))


def test_two_lines_one_for_edited_copy_and_one_for_the_rest() -> None:
    shortened, whole = pages({}, {}, *EDITED), pages({}, {})
    assert said(shortened, "credit-line", any_of=("edited",), when="edited") != []
    assert said(whole, "credit-line", any_of=("edited",), when="edited") == []
    assert said(shortened, "credit-line", any_of=("in full",), when="unedited") == []
    assert said(whole, "credit-line", any_of=("in full",), when="unedited") != []


def test_a_disclosure_may_have_to_be_in_certain_words() -> None:
    told = edit(None, "\n\nThis was shortened by the Post.", "furniture")
    asked: dict[str, object] = {"any_of": ("shortened by the Post",)}
    assert said(pages({}, {}, *EDITED, told), "disclosure", **asked) == []
    assert "it has to say" in said(pages({}, {}, *EDITED), "disclosure", **asked)[0][1]
    assert said(pages({}, {}), "disclosure", **asked) == []


def test_the_agency_is_named_where_makers_are() -> None:
    original: dict[str, object] = {"agency": "Harbor Wire"}
    assert said(pages(original, {"credit": "Harbor Wire"}), "agency") == []
    assert said(pages(original, {}, edit(None, f"{LINE}\n\n", "furniture"), *STORY), "agency") == []
    story = (same("Harbor Wire said the dam held.\n\nNobody was hurt."),)
    ((_, message),) = said(pages(original, {}, *story), "agency")
    assert message == "the page does not name Harbor Wire as the story's maker"
    assert said(pages({}, {"byline": "Ana Sorn, The Reef"}), "agency", any_of=("The Reef", "Reef Media")) == []


@pytest.mark.parametrize(
    "stated, printed", [("AP", "The Associated Press"), ("The Associated Press", "AP"), ("AFP", "Agence France-Presse")]
)
def test_an_agency_is_named_by_its_short_form_or_its_long_one(stated: str, printed: str) -> None:
    assert said(pages({"agency": stated}, {"credit": printed}), "agency") == []
    assert said(pages({"agency": stated}, {"credit": "Reuters"}), "agency") != []


def test_an_agency_that_the_original_does_not_state_is_known_by_its_credit_or_not_at_all() -> None:
    wire = (edit("By ANA SORN, Associated Press\n\n", "By ANA SORN\n\n", "byline-change"), *STORY)
    assert "associated press" in said(pages({}, {}, *wire), "agency")[0][1]
    assert said(pages({}, {}), "agency")[0] == (
        "info",
        "it cannot be told whether the agency is named: the original names none",
    )


def test_links_are_kept_however_they_are_written() -> None:
    wanted = links("https://court.example/filing/", "http://www.dam.example/?id=7&utm_source=x", "#top", "mailto:a@b")
    there = links("http://court.example/filing#page-2", "https://dam.example?id=7")
    assert said(pages(wanted, there), "links") == []
    ((severity, message),) = said(pages(wanted, links("https://dam.example/?id=8")), "links")
    assert severity == "high"
    assert message.startswith("2 of 2 links of the story are gone or changed: https://court.example/filing/, http://")


def test_a_printed_address_is_a_link_and_plain_text_has_no_other() -> None:
    wanted = links("https://court.example/filing")
    printed = edit(None, "\n\nSee https://court.example/filing.", "furniture")
    assert said(pages(wanted, {}, *STORY, printed), "links") == []
    assert said(pages(wanted, {}, format="text"), "links")[0][0] == "info"
    assert said(pages({}, {}, format="text"), "links") == []


def test_links_of_the_page_round_the_story_are_not_asked_for() -> None:
    case = pages({"links": (Link("Home", "https://wire.example/", 500, 504),)}, {})
    assert said(case, "links") == []


BACK: list[tuple[Sequence[str], bool]] = [
    ((PAGE,), True),
    ((f"{PAGE}/?utm_medium=rss",), True),
    (("https://wire.example/",), False),
    (("https://wire.example/2026/damage",), False),
    ((), False),
]


@pytest.mark.parametrize("hrefs, is_met", BACK)
def test_a_link_back_leads_to_the_original(hrefs: Sequence[str], is_met: bool) -> None:
    case = pages({"canonical_url": PAGE}, links(*hrefs))
    assert bool(said(case, "link-back")) != is_met


def test_a_link_back_may_be_to_a_host_or_be_the_canonical_address() -> None:
    assert said(pages({}, links("https://news.wire.example/x")), "link-back", any_of=("wire.example",)) == []
    assert said(pages({}, links("https://notwire.example/x")), "link-back", any_of=("wire.example",)) != []
    assert said(pages({"canonical_url": PAGE}, {"canonical_url": PAGE}), "link-back") == []
    assert said(pages({}, {}), "link-back")[0][0] == "info"
    assert said(pages({"canonical_url": PAGE}, {}, format="text"), "link-back")[0][0] == "info"


def test_the_canonical_address_is_no_link() -> None:
    assert said(pages({"canonical_url": PAGE}, links(PAGE)), "canonical") != []
    assert said(pages({"canonical_url": PAGE}, {"canonical_url": f"{PAGE}/"}), "canonical") == []


def counter(*addresses: str) -> dict[str, object]:
    return {"extra": tuple(("tracker", address) for address in addresses)}


def test_the_counter_is_kept() -> None:
    gif = "https://counter.wire.example/123/count.gif"
    assert said(pages(counter(gif), counter(gif)), "pixel") == []
    assert "does not load the counter https://counter" in said(pages(counter(gif), {}), "pixel")[0][1]
    assert said(pages({}, counter(gif)), "pixel", any_of=("counter.wire.example",)) == []
    assert said(pages({}, counter("https://other.example/x.gif")), "pixel", any_of=("counter.wire.example",)) != []
    assert said(pages(counter(gif), {}, format="text"), "pixel")[0][0] == "info"


NO_DATE = "it cannot be told whether it was published in time: the {} states no date"
LATE = "published {} after the original; at most {} days are allowed"
WINDOW = [
    ("2026-03-01", "2026-03-31", 90, None, None),
    ("2026-03-01", "2026-06-30T08:00:00Z", 90, None, LATE.format("121 days", "90")),
    ("March 1, 2026", "2 Mar 2026", 1, None, None),
    ("Sun, 01 Mar 2026 10:00:00 +0000", "20260302", 0, None, LATE.format("1 day", "0")),
    ("2026-03-02", "2026-03-02", None, 1, "published 0 days after the original; not before 1 day have passed"),
    ("2026-03-01", "2026-03-02", None, 1, None),
    ("soon", "2026-03-02", 3, None, NO_DATE.format("original")),
    ("2026-03-02", "", 3, None, NO_DATE.format("republished page")),
    ("2026-02-31", "2026-03-02", 3, None, NO_DATE.format("original")),
]  # fmt: skip


@pytest.mark.parametrize("first, then, at_most, at_least, message", WINDOW)
def test_the_window_goes_by_the_documents_dates(
    first: str, then: str, at_most: float | None, at_least: float | None, message: str | None
) -> None:
    case = pages({"published": first}, {"published": then})
    told = [message for _, message in said(case, "window", at_most=at_most, at_least=at_least)]
    assert told == ([message] if message else [])


def test_a_correction_is_applied_when_nothing_of_the_earlier_version_runs() -> None:
    note = edit("CORRECTS the number of gates.\n\n", None, "notice-cut")
    stale = edit("six", "five", "number-change", explained_by="second")
    body = (same("The dam has "), stale, same(" gates.\n\nIt held."))
    versions = (("second", case_of(same("The dam has five gates.")).original),)
    corrected = replace(pages({}, {}, note, *body), versions=versions)
    (finding,) = found(corrected, "correction")
    assert finding.edits == ("e2",)
    assert said(pages({"version": "2nd Writethru, corrected"}, {}, *body), "correction") != []
    assert said(pages({"extra": (("correction", "Corrective"),)}, {}, *body), "correction") != []
    assert said(pages({}, {}, *body), "correction") == []
    assert said(pages({}, {}, note, *STORY), "correction") == []


@pytest.mark.parametrize("scope, is_found", [((), True), (("body",), True), (("headline",), False)])
def test_a_limit_may_count_in_its_scope(scope: tuple[str, ...], is_found: bool) -> None:
    case = case_of(same("It was "), edit("one", "two", "rewording"), same(" day."))
    clause = Clause("few", "limit", ("rewording",), scope, at_most=0)
    policy = Policy("own", "Own", "", (ALL, clause), (), None)
    assert bool(judge(policy, case.edits, case.alignment, case.original, case.republished)[0]) == is_found


TOTALS = [
    ("total-cut", 1, "2 words of the story are cut"),
    ("total-added", 0, "1 words of the republished story are not"),
]


@pytest.mark.parametrize("subject, at_most, message", [*TOTALS, ("total-taken", 3, "4 words of the republished story")])
def test_words_may_be_limited(subject: str, at_most: float, message: str) -> None:
    case = case_of(same("One two"), edit(" three four", None, "cut"), same(" five six"), edit(None, " x", "insertion"))
    clause = Clause("words", "limit", (subject,), at_most=at_most)
    policy = Policy("own", "Own", "", (ALL, clause), (), None)
    (finding,) = judge(policy, case.edits, case.alignment, case.original, case.republished)[0]
    assert finding.message.startswith(message)
    enough = replace(policy, clauses=(ALL, replace(clause, at_most=at_most + 1)))
    assert judge(enough, case.edits, case.alignment, case.original, case.republished)[0] == ()


def test_an_allowance_may_hang_on_a_phrase() -> None:
    case = case_of(same("One."), edit(None, " First published by Harbor Wire.", "insertion"), same(" Two."))
    for phrase, is_found in (("published by harbor wire", False), ("the Post", True)):
        policy = Policy("own", "Own", "", (Clause("line", "allow", ("insertion",), any_of=(phrase,)),), (), None)
        assert bool(judge(policy, case.edits, case.alignment, case.original, case.republished)[0]) == is_found
