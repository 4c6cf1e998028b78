"""The passage round an edit, with what went and what came marked in it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from provenance.model.alignment import Operation
from provenance.model.edit import Edit, Passage, Segment
from provenance.model.report import Correspondence, Report
from provenance.model.span import Span
from provenance.render.view.nouns import Mark, Run
from provenance.render.view.places import Places

GRAF_AT_MOST = 480
"""Code points up to which the sentences round an edit are shown with it."""

SENTENCE_AT_MOST = 1_200
"""Code points up to which the sentence itself is shown whole; of a longer one the edits and AROUND each side."""
AROUND = 200


def sentence_runs(report: Report, places: Places, edits: tuple[Edit, ...], pair: Correspondence | None) -> list[Run]:
    """The republished passage that holds the edits, what they deleted put back in its place."""
    text, before = report.republished.text, report.original.text
    if text is None or before is None:
        return passage_runs(edits)
    region = _region(places, edits, pair)
    shown = _widened(places, region) if len(region) <= SENTENCE_AT_MOST else _narrowed(places, region, edits, text)
    runs = _tidy(list(_marked(report, places, {edit.id for edit in edits}, shown, before, text)))
    if _starts_inside(places, shown):
        runs[:0] = [Run("", Mark.GAP), Run(" ")]
    if _ends_inside(places, shown):
        runs += [Run(" "), Run("", Mark.GAP)]
    return runs


def passage_runs(edits: Iterable[Edit]) -> list[Run]:
    """The edits' own passages, where the texts round them are not in the report."""
    runs: list[Run] = []
    for edit in edits:
        if runs:
            runs.extend((Run(" "), Run("", Mark.GAP), Run(" ")))
        if edit.operation is Operation.MOVE and edit.republished is not None:
            runs.append(passage_run(edit.republished, Mark.KEPT))
            continue
        if edit.original is not None and edit.operation is not Operation.INSERT:
            runs.append(passage_run(edit.original, Mark.DELETED))
        if edit.republished is not None and edit.operation is not Operation.DELETE:
            runs.append(passage_run(edit.republished, Mark.INSERTED))
    return runs


def joined_runs(edits: Iterable[Edit]) -> list[Run]:
    """Passages of one text that follow each other, each a graf."""
    runs: list[Run] = []
    for edit in edits:
        run = passage_runs([edit])[0]
        runs.append(Run(("\n\n" if runs else "") + run.text.strip(), run.mark))
    return runs


def passage_run(passage: Passage, mark: Mark) -> Run:
    """A passage as the report keeps it. A report without texts may hold less of it than there was."""
    size = passage.end - passage.start
    if not passage.text and size:
        return Run(f"{size:,} character{'' if size == 1 else 's'} withheld", mark)
    return Run(passage.text + ("…" if len(passage.text) < size else ""), mark)


def _region(places: Places, edits: tuple[Edit, ...], pair: Correspondence | None) -> Span:
    if pair is not None:
        return places.hull(places.republished, pair.republished)
    spots = [index for edit in edits if not edit.republished for index in places.segments_of.get(edit.id, ())]
    passages = [Span(edit.republished.start, edit.republished.end) for edit in edits if edit.republished]
    hulls = passages + [Span(places.positions[index], places.positions[index]) for index in spots]
    if not hulls:
        return Span(0, 0)
    start, end = min(span.start for span in hulls), max(span.end for span in hulls)
    sentences = places.republished.sentences_in(start, end)
    return Span(sentences[0].start, sentences[-1].end) if sentences else Span(start, end)


def _widened(places: Places, region: Span) -> Span:
    """The region and the sentences round it in its graf, while it stays short and nothing else was done to them."""
    side = places.republished
    block = side.block_at(region.start)
    if block is None:
        return region
    for sentence in reversed(side.sentences_in(block.start, region.start)):
        wider = Span(min(sentence.start, region.start), region.end)
        if len(wider) > GRAF_AT_MOST or not places.is_untouched(wider.start, region.start):
            break
        region = wider
    for sentence in side.sentences_in(region.end, block.end) if region.end < block.end else ():
        wider = Span(region.start, max(sentence.end, region.end))
        if len(wider) > GRAF_AT_MOST or not places.is_untouched(region.end + 1, wider.end):
            break
        region = wider
    return region


def _narrowed(places: Places, region: Span, edits: tuple[Edit, ...], text: str) -> Span:
    """The part of a very long sentence in which the edits stand, from word to word."""
    spots = [index for edit in edits for index in places.segments_of.get(edit.id, ())]
    ends = [places.segments[index].republished for index in spots]
    start = min((places.positions[index] for index in spots), default=region.start)
    end = max((span.end for span in ends if span), default=start)
    start, end = max(region.start, start - AROUND), min(region.end, max(start, end) + AROUND)
    if start > region.start:
        start = text.find(" ", start, start + AROUND) + 1 or start
    if end < region.end:
        end = max(text.rfind(" ", end - AROUND, end), start) if " " in text[end - AROUND : end] else end
    return Span(start, end)


def _starts_inside(places: Places, shown: Span) -> bool:
    block = places.republished.block_at(shown.start)
    return block is not None and block.start < shown.start < block.end


def _ends_inside(places: Places, shown: Span) -> bool:
    block = places.republished.block_at(max(shown.start, shown.end - 1))
    return block is not None and block.start < shown.end < block.end


def _marked(report: Report, places: Places, wanted: set[str], shown: Span, before: str, text: str) -> Iterator[Run]:
    first = max(0, bisect_left(places.positions, shown.start) - 1)
    for index in range(first, len(report.segments)):
        if places.positions[index] > shown.end:
            return
        yield from _segment_runs(report.segments[index], wanted, shown, before, text)


def _segment_runs(segment: Segment, wanted: set[str], shown: Span, before: str, text: str) -> Iterator[Run]:
    """The segment as runs."""
    ours = segment.edit in wanted and segment.operation not in (Operation.MOVE, Operation.EQUAL)
    gone = segment.original.of(before) if ours and segment.original is not None else ""
    if gone and segment.republished is not None and gone == segment.republished.of(text):
        gone, ours = "", False  # words that stayed and lost their link
    if gone:
        yield Run(gone, Mark.DELETED)
    if segment.republished is not None:
        visible = text[max(segment.republished.start, shown.start) : min(segment.republished.end, shown.end)]
        if visible:
            yield Run(visible, Mark.INSERTED if ours else Mark.KEPT)


def _tidy(runs: list[Run]) -> list[Run]:
    """White space that came or went with words has no mark of its own; what parts deleted words stays between them."""
    tidy: list[Run] = []
    for run, following in zip(runs, [*runs[1:], Run("")], strict=True):
        bare = not run.text.strip()
        if run.mark is Mark.KEPT or (bare and run.mark is Mark.INSERTED):
            before = tidy.pop().text if tidy and tidy[-1].mark is Mark.KEPT else ""
            tidy.append(Run(before + run.text))
        elif not bare:
            tidy.append(run)
        elif following.mark is Mark.DELETED:
            tidy.append(Run(" "))
    return tidy
