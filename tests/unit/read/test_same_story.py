"""One story in every file that a newsroom may have it in is one story: no edit, and the same roles."""

import gzip
import textwrap

import pytest

import provenance
from tests.unit.read.paper.pdfs import column
from tests.unit.read.paper.pdfs import made as pdf
from tests.unit.read.webarchives import archive, record, response
from tests.unit.read.word.archives import made as docx
from tests.unit.read.word.archives import paragraph

GRAFS = [
    "Council raises fees",
    "By Jane Writer",
    "ALDER (AP) — The council voted on Monday, 4-3, to raise the fees of the swimming pool, which had been the same for "
    "a decade, the mayor said.",
    "“It was close,” she said. “Very close — too close for comfort.”",
    "The pool will open again in June, the council said in a statement.",
]
TEXT = "\n\n".join(GRAFS).encode()
HEAD = "From: d@x.example\nSubject: Council raises fees\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
PAGE = f"<html><body><h1>{GRAFS[0]}</h1>{''.join(f'<p>{graf}</p>' for graf in GRAFS[1:])}</body></html>".encode()


def rich(text: str) -> str:
    return "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in text)


LINES = [line for graf in GRAFS[1:] for line in (*textwrap.wrap(graf, 60), "")]
FILES = {
    "story.docx": docx(paragraph(GRAFS[0], "Titre") + "".join(map(paragraph, GRAFS[1:]))),
    "story.pdf": pdf([[(72, 740, 20, GRAFS[0]), *column(LINES)]]),
    "story.rtf": ("{\\rtf1\\ansi " + "\\par\\par ".join(map(rich, GRAFS)) + "}").encode(),
    "story.eml": (HEAD + "\n\n".join(textwrap.fill(graf, 72) for graf in GRAFS[1:])).encode(),
    "story.html": PAGE,
    "story.warc.gz": archive(record(response(PAGE))),
    "story.txt.gz": gzip.compress(TEXT),
}


@pytest.mark.parametrize("name", FILES)
def test_it_is_the_same_story(name: str) -> None:
    report = provenance.compare(provenance.read_bytes(TEXT, "wire.txt"), provenance.read_bytes(FILES[name], name))
    assert (report.verdict.derivation, report.verdict.integrity) == ("whole", "verbatim")
    assert {edit.kind for edit in report.edits} <= ({"typography"} if name == "story.eml" else set())
    assert [block.role for block in report.republished.blocks] == [block.role for block in report.original.blocks]
