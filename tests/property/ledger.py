"""The first four laws, checked on the report's JSON alone.

Written apart from `provenance verify`, so that neither can hide a fault of the other.
"""

import hashlib
from typing import Any

import provenance

Json = dict[str, Any]


def document(text: str | bytes, name: str) -> provenance.Document:
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return provenance.read_bytes(data, name=name)


def compare(original: str, republished: str, **options: Any) -> provenance.Report:
    """The report on two plain texts."""
    return provenance.compare(document(original, "original.txt"), document(republished, "republished.txt"), **options)


def texts(report: Json) -> tuple[str, str]:
    documents = report["documents"]
    return documents["original"]["text"], documents["republished"]["text"]


def check_complete(report: Json) -> None:
    """Law 1: the segments tile both texts, and what is called equal or moved is the same text."""
    original, republished = texts(report)
    for side, text in (("original", original), ("republished", republished)):
        spans = sorted(tuple(segment[side]) for segment in report["segments"] if segment[side] is not None)
        reached = 0
        for start, end in spans:
            assert start == reached, f"{side}: a gap or an overlap at {reached}, next segment {start}:{end}"
            assert end > start, f"{side}: an empty segment at {start}"
            reached = end
        assert reached == len(text), f"{side}: the segments end at {reached} of {len(text)}"
    for segment in report["segments"]:
        if segment["op"] in ("equal", "move"):
            assert original[slice(*segment["original"])] == republished[slice(*segment["republished"])]
        else:
            sides = (segment["original"] is not None, segment["republished"] is not None)
            assert sides == {"insert": (False, True), "delete": (True, False), "replace": (True, True)}[segment["op"]]


def check_replay(report: Json) -> None:
    """Law 2: the segments, in their order, turn the original into the republished text."""
    original, republished = texts(report)
    made = []
    for segment in report["segments"]:
        if segment["op"] in ("equal", "move"):
            made.append(original[slice(*segment["original"])])
        elif segment["republished"] is not None:
            made.append(republished[slice(*segment["republished"])])
    assert "".join(made) == republished


def check_order(report: Json) -> None:
    """Segments stand in the order of the republished text, unmoved ones in that of the original too.

    A deletion stands right after the segment that precedes it in the original.
    """
    segments = report["segments"]
    starts = [segment["republished"][0] for segment in segments if segment["republished"]]
    assert starts == sorted(starts)
    equal = [segment["original"][0] for segment in segments if segment["op"] == "equal"]
    assert equal == sorted(equal)
    for before, here in zip([None, *segments], segments, strict=False):
        if here["op"] == "delete" and here["original"][0] > 0:
            assert before is not None
            assert before["original"] is not None, f"a deletion does not follow what precedes it: {here}"
            assert before["original"][1] == here["original"][0]


def check_accounted(report: Json) -> None:
    """Law 3: every segment that is not equal belongs to one edit, every edit has a segment.

    What is printed of a segment lies inside its edit; white space round it need not.
    """
    edits = {edit["id"]: edit for edit in report["edits"]}
    assert len(edits) == len(report["edits"])
    seen = set()
    for segment in report["segments"]:
        if segment["edit"] is None:
            assert segment["op"] == "equal"
            continue
        edit = edits[segment["edit"]]
        seen.add(segment["edit"])
        for side in ("original", "republished"):
            if segment[side] is not None and edit[side] is not None:
                text = report["documents"][side]["text"]
                start, end = _without_space(text, *segment[side])
                assert start == end or edit[side]["start"] <= start <= end <= edit[side]["end"]
            elif segment[side] is not None:
                assert segment["op"] == "equal", f"{edit['id']} has no {side} side, its segment has"
    assert seen == set(edits)


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A segment without the white space at its ends, which an edit's passage leaves out."""
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return first, max(first, start + len(piece.rstrip()))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    shown = text[start:end]
    return start + len(shown) - len(shown.lstrip()), end - len(shown) + len(shown.rstrip())


def check_honest(report: Json, original: bytes, republished: bytes) -> None:
    """Law 4: spans lie inside their text and say what is there; the hashes are those of the inputs."""
    for side, data in (("original", original), ("republished", republished)):
        record = report["documents"][side]
        assert record["source"]["sha256"] == hashlib.sha256(data).hexdigest()
        assert record["source"]["size"] == len(data)
        _check_record(record)
        for edit in report["edits"]:
            if edit[side] is not None:
                start, end = edit[side]["start"], edit[side]["end"]
                assert 0 <= start < end <= len(record["text"])
                assert edit[side]["text"] == record["text"][start:end]
    ids = {edit["id"] for edit in report["edits"]}
    kinds = {kind["id"] for kind in report["kinds"]}
    assert all(edit["kind"] in kinds and kinds.issuperset(edit["also"]) for edit in report["edits"])
    assert all(ids.issuperset(finding["edits"]) for finding in report["findings"])


def _check_record(record: Json) -> None:
    """Every character that is no space stands in exactly one block and one sentence of that block."""
    text, blocks = record["text"], {block["id"]: block for block in record["blocks"]}
    for rows in (record["blocks"], record["sentences"]):
        reached = 0
        for row in rows:
            assert reached <= row["start"] < row["end"] <= len(text)
            assert not text[reached : row["start"]].strip(), f"outside every block: {text[reached : row['start']]!r}"
            reached = row["end"]
        assert not text[reached:].strip()
    for sentence in record["sentences"]:
        block = blocks[sentence["block"]]
        assert block["start"] <= sentence["start"] < sentence["end"] <= block["end"]


def check_first_four(report: Json, original: bytes, republished: bytes) -> None:
    check_complete(report)
    check_replay(report)
    check_order(report)
    check_accounted(report)
    check_honest(report, original, republished)


def editorial(report: Json) -> list[Json]:
    """The edits that a standards editor would want to hear of."""
    return [edit for edit in report["edits"] if edit["family"] not in ("accidental", "furniture")]
