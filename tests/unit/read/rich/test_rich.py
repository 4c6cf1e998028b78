r"""RTF: what is shown becomes copy, in whatever code page; what is tracked is read one way or the other."""

import pytest

from provenance.errors import InputError
from provenance.model.document import Document, Role
from provenance.read import read_bytes
from provenance.read.rich import scan

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial CYR;}"
    r"{\f2\fcharset128 MS Mincho;}}{\colortbl;\red0\green0\blue0;}"
    r"{\stylesheet{\ql Normal;}{\s1\b heading 1;}{\s2 Title;}{\*\cs3 Strong;}}"
    r"{\info{\title Not the copy}}\viewkind4 "
)


def read(body: str, part: str | None = None) -> Document:
    return read_bytes((HEAD + body + "}").encode("latin-1"), "story.rtf", part=part)


def test_paragraphs_and_styles() -> None:
    document = read(
        r"\pard\s2 Council raises fees\par\pard By Jane Writer\par" "\n" r"\pard\plain The council {\b voted}"
        "\n" r" on Monday.\line It was close.\par\par\pard\s1 The pool\par\pard{\listtext\'b7\tab}First point\par"
    )  # fmt: skip
    assert document.text.split("\n\n") == [
        "Council raises fees",
        "By Jane Writer",
        "The council voted on Monday.\nIt was close.",
        "The pool",
        "First point",
    ]
    roles = [Role.HEADLINE, Role.GRAF, Role.GRAF, Role.SUBHEAD, Role.LIST]
    assert [block.role for block in document.blocks] == roles
    assert document.metadata.headline == "Council raises fees"
    assert (document.source.format, document.source.encoding, document.notes) == ("rtf", "cp1252", ())


@pytest.mark.parametrize(
    "body, text",
    [
        (r"\ldblquote Fine,\rdblquote  it\rquote s said\emdash then\endash  gone\~now", "“Fine,” it’s said—then– gone\xa0now"),
        (r"caf\'e9 \'93open\'94", "café “open”"),
        (r"caf\u233?s and \u8220?x\u8221\'94y", "cafés and “x”y"),
        (r"{\uc2 a\u8211\'96\'96b}c\u8211 -d", "a–bc–d"),
        (r"\uc0 a\u8211 b", "a–b"),
        (r"{\f1 \'cc\'ee\'f1\'ea\'e2\'e0} and {\f2 \'93\'fa\'96\'7b}", "Москва and 日本"),
        (r"a smile \u-10179?\u-8704?.", "a smile 😀."),
        (r"1\_2 co\-op \{x\} \\ y", "1‑2 co\xadop {x} \\ y"),
        (r"one\tab two", "one\ttwo"),
        (r"a{\v hidden words}b{\v0 c}", "abc"),
        (r"a{\*\unknown x{\b y}}b{\pict ffd8ff}c{\footnote d}", "abc"),
        (r"a{\header b\par}{\*\pn c}d\bin3 }}}e", "ade"),
        (r"a{\field{\*\fldinst PAGE}{\fldrslt 7}}b", "a7b"),
        ("a\\\nb\\\r\nc", "a\n\nb\n\nc"),
        (r"a\unknownword12 b\*c", "ab"),
    ],
)  # fmt: skip
def test_what_is_shown(body: str, text: str) -> None:
    assert read(body).text == text


def test_links() -> None:
    document = read(
        r'See {\field{\*\fldinst{HYPERLINK "https://a.example/?a=1"}}{\fldrslt{\ul{this {\b page}}}}}, it said.'
    )
    assert document.text == "See this page, it said."
    assert [(link.text, link.href) for link in document.metadata.links] == [("this page", "https://a.example/?a=1")]


TRACKED = (
    r"The council {\deleted\revauth1 did not vote}{\revised\revauth1 voted} on Monday.\par{\revised New.\par}It ends."
)


@pytest.mark.parametrize(
    "part, text",
    [
        (None, "The council voted on Monday.\n\nNew.\n\nIt ends."),
        ("accepted", "The council voted on Monday.\n\nNew.\n\nIt ends."),
        ("rejected", "The council did not vote on Monday.\n\nIt ends."),
    ],
)
def test_tracked_changes(part: str | None, text: str) -> None:
    document = read(TRACKED, part)
    assert document.text == text
    assert document.notes[0].startswith(
        f"Tracked changes, stretches: 2 inserted, 1 deleted. They were read as {part or 'accepted'}; #"
    )


def test_what_is_left_out_is_said() -> None:
    document = read(r"One.{\pict 00}{\*\shppict{\pict 00}}{\footnote x}{\*\annotation y}{\v two three}")
    assert document.notes == (
        "Footnotes left out: 1.",
        "Comments in the margin left out: 1.",
        "Pictures and objects left out: 2.",
        "Words in hidden text left out: 2.",
    )


def test_other_encodings_of_the_whole_file() -> None:
    mac = read_bytes(rb"{\rtf1\mac caf\'8e}", "story.rtf")
    assert (mac.text, mac.source.encoding) == ("café", "mac-roman")
    assert read_bytes(rb"{\rtf1\ansi\ansicpg1250 Wa\'b3\'easa}", "story.rtf").text == "Wałęsa"
    assert read_bytes(rb"{\rtf1\ansi\ansicpg99999 caf\'e9}", "x").text == "café"


@pytest.mark.parametrize(
    "data, part, problem",
    [
        (b"{\\rtf1 The council", None, "is a damaged RTF file: it ends too soon."),
        (b"{\\rtf1}", None, "is an RTF file without text."),
        (b"{\\rtf1 x}", "2", "has no part '2'."),
        (b"{\\rtf1" + b"{" * 100_000, None, f"has RTF groups nested more than {scan.MAX_DEPTH} deep."),
        (b"{\\rtf1" + b"{}" * scan.MAX_TOKENS, None, f"has more than {scan.MAX_TOKENS} RTF words."),
        (b"{\\rtf1" + b"x\\par " * 20_002 + b"}", None, "has more than 20000 paragraphs."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_refused(data: bytes, part: str | None, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        read_bytes(data, "story.rtf", part=part)
    assert refused.value.problem == problem


@pytest.mark.parametrize(
    "body",
    [
        r"\bin-5 x",
        r"\bin99999999 x",
        r"\u x\u99999999999 ",
        r"}x",
        "\\",
        "\\'",
        "\\'zz",
        "\\" * 99,
        r"{\stylesheet{\s1{\s2}}{\fldrslt x",
        r"\uc99999999\u8211 abc",
        "HYPERLINK " * 9_000,
        "\0\xff\x80",
    ],
)
def test_any_marks(body: str) -> None:
    for data in (f"{{\\rtf1 One. {body}}}", f"{{\\rtf1 One. {body}", f"{{\\rtf1 {body} One.}}}}}}"):
        try:
            document = read_bytes(data.encode("latin-1"), "story.rtf")
        except InputError:
            continue
        document.text.encode()
        assert document.text.strip()
