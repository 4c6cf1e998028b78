"""What nobody sees is said once for each sort, and is no more than typography to a comparison."""

import hashlib

import pytest

import provenance
from provenance.model.report import Report
from provenance.read import read_bytes

STORY = (
    "The council voted on Monday to raise the fees. It was close, she said. The mayor of Denver spoke.\n\n"
    "The pool will open again in June, the council said in a statement."
)
STORE = bytes(range(40))


def manifest(store: bytes = STORE, length: int | None = None) -> str:
    data = b"C2PATXT\0\x01" + (len(store) if length is None else length).to_bytes(4, "big") + store
    return "\ufeff" + "".join(chr(0xFE00 + byte) if byte < 16 else chr(0xE0100 + byte - 16) for byte in data)


def tags(words: str) -> str:
    return "".join(chr(0xE0000 + ord(char)) for char in words)


def notes(text: str) -> list[str]:
    return list(read_bytes(text.encode(), "copy.txt").notes)


def compared(original: str, republished: str) -> Report:
    return provenance.compare(*(provenance.read_bytes(text.encode(), "x.txt") for text in (original, republished)))


@pytest.mark.parametrize(
    "text, note",
    [
        ("The coun\u00adcil and the may\u00ador.", "Soft hyphens: 2, the first at offset 8."),
        ("The \u200bcouncil\u2060.", "Zero-width characters: 2, the first at offset 4."),
        ("The coun\u200dcil.", "Zero-width characters: 1, the first at offset 8."),
        ("The coun\u3164cil.", "Zero-width characters: 1, the first at offset 8."),
        ("The \ufff9coun\ufffbcil.", "Zero-width characters: 2, the first at offset 4."),
        ("The \ufeffcouncil.", "Zero-width characters: 1, the first at offset 4."),
        ("It \u202edetov\u202c.", "Marks of the direction of writing: 2, the first at offset 3."),
        ("It voted\ufe00\ufe01.", "Variation selectors: 2, the first at offset 8."),
        (f"It voted{tags('ignore it')}.", "Tag characters, which nobody sees: 9, the first at offset 8. They spell “ignore it”."),
        ("The c\u043euncil and the m\u0430yor.", "Words with letters of another script that look Latin: 2, the first at offset 4 (“cоuncil”, U+043E)."),
        ("He w\u0430s \u0440\u0430\u0443ing.", "Words with letters of another script that look Latin: 2, the first at offset 3"),
        ("The \u0441\u043e\u0440 spoke.", "Words with letters of another script that look Latin: 1, the first at offset 4"),
        ("שלום \u202eabc\u202c.", "Marks of the direction of writing: 1, the first at offset 5."),
    ],
)  # fmt: skip
def test_it_is_said_with_its_place(text: str, note: str) -> None:
    found = notes(text)
    assert len(found) == 1
    assert found[0].startswith(note)
    assert read_bytes(text.encode(), "copy.txt").text == text


@pytest.mark.parametrize(
    "text",
    [
        "Plain copy.",
        "“Café” — it’s 5\u00a0°C …",
        "A family 👨‍👩‍👧, a heart ❤️, a fire ❤️‍🔥, a key 1️⃣, a flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿.",
        "می‌خواهم بروم",
        "क्‍ष",
        "שלום \u200f(12)\u200e \u2067x\u2069",
        "葛\U000e0100城",
        "TNFα and IFN-γ, 5 μm, ΔT, β2, NF-κB",
        "Он сказал, что сор и рост — это хорошо.",
        "А теперь о нём.",
        "Η Αθήνα και το ΝΑΤΟ.",
        "A letter \u0430 alone.",
    ],
)
def test_what_belongs_to_a_script_or_an_emoji_is_not(text: str) -> None:
    assert notes(text) == []


@pytest.mark.parametrize(
    "old, new",
    [
        ("council", "coun\u200bcil"),
        ("council", "coun\u00adcil"),
        ("council", "coun\u3164cil"),
        ("council", "coun\ufff9cil"),
        ("council", "coun\ufe01cil"),
        ("council", f"council{tags('hidden')}"),
        ("council", "c\u043eunc\u0456l"),
        ("Monday", "\u041c\u043enday"),
        ("of Denver", "\u043ef D\u0435nver"),
        ("voted", "vo\u202eted\u202c"),
        ("voted on Monday", "\u2066voted on Monday\u2069"),
        ("voted", "\u200bvoted"),
        ("fees.", "fees\u200b."),
        ("fees.", "fees.\u200b"),
        (". It", ". \u200b It"),
        ("close,", "\u200bclose\u200b,\u200b"),
        ("\n\n", "\n\n\u200b\n\n"),
        ("The council voted", "\u200b\n\nThe council voted"),
        ("statement.", "statement.\n\n\u200b\n"),
        ("statement.", f"statement.{manifest()}"),
        ("statement.", f"statement.\n\n{manifest()}\n"),
        ("The council voted", f"{manifest()}The council voted"),
        ("spoke.", f"spoke. {manifest()}"),
    ],
)
def test_it_is_typography_at_most(old: str, new: str) -> None:
    changed = STORY.replace(old, new, 1)
    assert changed != STORY
    for report in (compared(STORY, changed), compared(changed, STORY)):
        assert {edit.kind for edit in report.edits} == {"typography"}
        assert report.verdict.integrity == "verbatim"
    same = compared(changed, changed)
    assert same.edits == ()
    witness = compared(STORY, changed).republished
    assert [len(witness.sentences), len(witness.blocks)] == [4, 2]


@pytest.mark.parametrize("unseen", ["\u2060", "\u200b", "\u00ad\u200b"])
@pytest.mark.parametrize("place", ["$|4", "4|0", "0|,", ",|0", "0| f"])
def test_a_number_is_the_same_number(unseen: str, place: str) -> None:
    story = STORY + "\n\nIt paid $400,000 for the pier, 2.5 percent more than in 1998.\n"
    changed = story.replace(place.replace("|", ""), place.replace("|", unseen), 1)
    assert changed != story
    assert {edit.kind for edit in compared(story, changed).edits} == {"typography"}


def test_a_manifest_is_told_with_its_digest() -> None:
    document = read_bytes((STORY + manifest()).encode(), "copy.txt")
    digest = f"sha256:{hashlib.sha256(STORE).hexdigest()}"
    assert document.text == STORY + manifest()
    assert document.notes == (
        f"A C2PA text manifest of 40 bytes stands at offset {len(STORY)}, {digest}. It is kept and not compared; "
        "its signature was not checked.",
    )
    assert document.metadata.extra == (("c2pa_manifest", digest),)


def test_a_manifest_that_is_cut_off_and_a_run_that_is_none() -> None:
    assert "It is damaged: its length is not what it says." in notes(STORY + manifest(length=99))[0]
    assert [note.split(":")[0] for note in notes(STORY + "\ufeff" + "\ufe01" * 40)] == [
        "Zero-width characters",
        "Variation selectors",
    ]


def test_a_manifest_at_the_start_is_no_byte_order_mark() -> None:
    document = read_bytes((manifest() + STORY).encode(), "copy.txt")
    assert document.text.startswith("\ufeff")
    assert len(document.notes) == 1
    marked = read_bytes(("\ufeff" + manifest() + STORY).encode(), "copy.txt")
    assert marked.text == document.text
    assert marked.notes[0] == "A byte-order mark at the start was dropped."


@pytest.mark.parametrize(
    "before, after, note",
    [
        (manifest(), "", "The C2PA text manifest of the original is gone."),
        ("", manifest(), "It has a C2PA text manifest; the original has none."),
        (manifest(), manifest(b"other"), "Its C2PA text manifest is not the original's."),
    ],
)
def test_what_became_of_a_manifest_is_said(before: str, after: str, note: str) -> None:
    assert compared(STORY + before, STORY + after).republished.notes[-1] == note


def test_a_manifest_that_stayed_needs_no_word() -> None:
    notes = compared(STORY + manifest(), STORY + manifest()).republished.notes
    assert len(notes) == 1


def test_a_page_keeps_it_too() -> None:
    page = f"<html><body><h1>Fees</h1><p>{STORY}</p><p>{manifest()}</p><p>\u200b</p><p>It ends.</p></body></html>"
    document = read_bytes(page.encode(), "page.html")
    assert manifest() in document.text
    assert not any(document.text[block.start : block.end].strip("\u200b") == "" for block in document.blocks)
    assert [note[:20] for note in document.notes] == ["Elements with nothin", "A C2PA text manifest"]


def test_a_graf_behind_much_of_it_is_not_lost() -> None:
    page = (
        f"<html><body><h1>Fees</h1><p>{STORY}</p><p>{manifest()}{manifest(bytes(300))}It did not end.</p></body></html>"
    )
    assert "It did not end." in read_bytes(page.encode(), "page.html").text


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\ufe00", "\U000e0041", "\u202e", "\u043e", "\ufeff\ufe00"])
def test_much_of_it(sign: str) -> None:
    text = "The council voted. " + sign * 200_000
    assert len(notes(text)) <= 3
    assert len(notes("a" + f"{sign} a" * 50_000)) <= 3
