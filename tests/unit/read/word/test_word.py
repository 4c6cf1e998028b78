"""A Word document: what is shown becomes copy with its roles, and what is tracked is read one way or the other."""

import hashlib

import pytest

from provenance.model.document import Document, Role
from provenance.read import read_bytes
from tests.unit.read.word.archives import deleted, inserted, made, packed, paragraph, parts, run


def read(body: str, part: str | None = None, **more: str) -> Document:
    return read_bytes(made(body, **more), "story.docx", part=part)


STORY = "".join(
    (
        paragraph("Council raises fees", "Titre"),
        paragraph("A close vote on Monday", "Soustitre"),
        paragraph("By Jane Writer"),
        paragraph(run("The council ") + run("voted", "<w:b/>") + run(" on Monday.")),
        paragraph("The pool", "berschrift1"),
        paragraph("First point", "Listen"),
        paragraph("Second point", "", "<w:numPr/>"),
    )
)


def test_styles_are_roles_and_grafs_are_open() -> None:
    document = read(STORY)
    assert document.text.split("\n\n") == [
        "Council raises fees",
        "A close vote on Monday",
        "By Jane Writer",
        "The council voted on Monday.",
        "The pool",
        "First point",
        "Second point",
    ]
    roles = [Role.HEADLINE, Role.DEK, Role.GRAF, Role.GRAF, Role.SUBHEAD, Role.LIST, Role.LIST]
    assert [block.role for block in document.blocks] == roles
    assert [block.doubt > 0 for block in document.blocks] == [False, False, True, True, False, False, False]
    assert document.metadata.headline == "Council raises fees"
    assert document.notes == ()
    assert (document.source.format, document.source.encoding) == ("docx", "utf-8")
    assert document.source.sha256 == hashlib.sha256(made(STORY)).hexdigest()


def test_the_first_heading_is_the_headline_where_no_style_says_so() -> None:
    document = read(paragraph("Fees", "berschrift1") + paragraph("It voted.") + paragraph("Pool", "berschrift1"))
    assert [block.role for block in document.blocks] == [Role.HEADLINE, Role.GRAF, Role.SUBHEAD]


TRACKED = paragraph(
    run("The council ") + deleted("did not vote") + inserted("voted", "B. Desk") + run(" on Monday.")
) + paragraph("It was close.")


@pytest.mark.parametrize(
    "part, text",
    [
        (None, "The council voted on Monday."),
        ("accepted", "The council voted on Monday."),
        ("rejected", "The council did not vote on Monday."),
    ],
)
def test_tracked_changes(part: str | None, text: str) -> None:
    document = read(TRACKED, part)
    assert document.text == f"{text}\n\nIt was close."
    other = "accepted" if part == "rejected" else "rejected"
    assert document.notes == (
        f"Tracked changes by 2 people, stretches: 1 inserted, 1 deleted. They were read as {part or 'accepted'}; "
        f"#{other} behind the path reads the other text.",
    )
    assert document.source.name == "story.docx" + ("" if part is None else f"#{part}")


GONE_END = '<w:rPr><w:del w:id="3" w:author="A. Desk"/></w:rPr>'
NEW_END = '<w:rPr><w:ins w:id="3" w:author="A. Desk"/></w:rPr>'


@pytest.mark.parametrize(
    "body, accepted, rejected",
    [
        (paragraph("One.", "", GONE_END) + paragraph(" Two."), "One. Two.", "One.\n\nTwo."),
        (paragraph("One.", "", NEW_END) + paragraph(" Two."), "One.\n\nTwo.", "One. Two."),
        (paragraph("One.", "", GONE_END), "One.", "One."),
        (paragraph(inserted("New graf."), "", NEW_END) + paragraph("Old."), "New graf.\n\nOld.", "Old."),
        (paragraph(deleted("Gone graf."), "", GONE_END) + paragraph("Old."), "Old.", "Gone graf.\n\nOld."),
        (
            f'<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="A. Desk"/></w:trPr><w:tc>{paragraph("Row.")}</w:tc></w:tr>'
            f"<w:tr><w:tc>{paragraph('Stays.')}</w:tc></w:tr></w:tbl>",
            "Stays.",
            "Row.\n\nStays.",
        ),
        (
            paragraph(f'<w:moveFrom w:id="1" w:author="A. Desk">{run("Moved.")}</w:moveFrom>{run("Here.")}')
            + paragraph(f'<w:moveTo w:id="2" w:author="A. Desk">{run("Moved.")}</w:moveTo>'),
            "Here.\n\nMoved.",
            "Moved.Here.",
        ),
    ],
)
def test_changes_of_ends_rows_and_places(body: str, accepted: str, rejected: str) -> None:
    assert read(body).text == accepted
    assert read(body, "rejected").text == rejected
    assert "Tracked changes by 1 person" in read(body).notes[0]


def field(address: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText> HYPERLINK "{address}" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_links() -> None:
    body = paragraph(
        run("See ")
        + f'<w:hyperlink r:id="r1">{run("this")}</w:hyperlink>'
        + run(" and ")
        + field("https://b.example/", "that")
        + run(".")
    )
    document = read(paragraph("Before.") + body)
    assert document.text.endswith("See this and that.")
    links = [(link.text, link.href) for link in document.metadata.links]
    assert links == [("this", "https://a.example/x?a=1&b=2"), ("that", "https://b.example/")]
    assert all(document.text[link.start : link.end] == link.text for link in document.metadata.links)


def test_links_in_a_paragraph_with_empty_lines() -> None:
    link = f'<w:hyperlink r:id="r1">{run("this")}</w:hyperlink>'
    document = read(paragraph(f"{run('One.')}<w:r><w:br/><w:br/></w:r>{run('See ')}{link}{run('.')}"))
    assert document.text == "One.\n\nSee this."
    assert [document.text[link.start : link.end] for link in document.metadata.links] == ["this"]


@pytest.mark.parametrize(
    "content, text",
    [
        ("<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>", "A\tB\nC"),
        ('<w:r><w:t>A</w:t><w:br w:type="page"/><w:t>B</w:t></w:r>', "AB"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>s</w:t></w:r>", "co‑op\xads"),
        ("<w:r><w:t>5 &lt; 6 &amp;c. “é”</w:t></w:r>", "5 < 6 &c. “é”"),
        (run("Shown") + run(" hidden words", "<w:vanish/>") + run(".", '<w:vanish w:val="0"/>'), "Shown."),
        (f"<w:sdt><w:sdtContent>{run('Inside.')}</w:sdtContent></w:sdt>", "Inside."),
        (f"<w:smartTag>{run('Inside.')}</w:smartTag>", "Inside."),
    ],
)
def test_what_is_shown(content: str, text: str) -> None:
    assert read(paragraph(content)).text == text


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    document = read(paragraph(f"{run('Before')}<w:r>{both}</w:r>{run(' and after.')}"))
    assert sorted(document.text.split("\n\n")) == ["Before and after.", "In the box."]


def test_what_is_left_out_is_said() -> None:
    seen = "<w:r><w:footnoteReference w:id='1'/><w:commentReference w:id='1'/><w:drawing/></w:r>"
    document = read(paragraph(run("One.") + seen + run(" two three", "<w:vanish/>")))
    assert document.text == "One."
    assert document.notes == (
        "Footnotes and endnotes left out: 1.",
        "Comments in the margin left out: 1.",
        "Pictures and shapes left out: 1.",
        "Words in hidden text left out: 2.",
    )


def test_the_properties() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Fees</dc:title><dc:creator>A. Desk</dc:creator>'
        "<dcterms:modified>2026-10-01T10:00:00Z</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>"
    )
    metadata = read(paragraph("One."), **{"docProps/core.xml": core}).metadata
    assert metadata.extra == (("title", "Fees"), ("creator", "A. Desk"), ("modified", "2026-10-01T10:00:00Z"))
    assert (metadata.language, metadata.published, metadata.byline) == ("en-GB", "", "")


def test_the_main_part_may_have_another_name_and_encoding() -> None:
    files: dict[str, bytes] = {name: text.encode() for name, text in parts(paragraph("“Fine,” it said.")).items()}
    files["word/document2.xml"] = files.pop("word/document.xml").decode().replace("UTF-8", "UTF-16").encode("utf-16")
    files["_rels/.rels"] = files["_rels/.rels"].replace(b"document.xml", b"document2.xml")
    document = read_bytes(packed(files), "story")
    assert (document.text, document.source.format) == ("“Fine,” it said.", "docx")
