"""Which characters the bytes of a page are: marks, declarations, and declarations that are wrong."""

import pytest

from provenance.errors import InputError
from provenance.read import read_bytes

STORY = "<h1>Café réouvert</h1><p>“The café’s owner,” said Zoë Åkerblom, “won’t pay €400 — not now.”</p>"
ENGLISH = "".join(
    f"<p>The café’s owner, No. {n}, said the board’s plan was fine — or “almost fine.”</p>" for n in range(9)
)
TEXT = "“The café’s owner,” said Zoë Åkerblom, “won’t pay €400 — not now.”"
META = '<meta charset="{}">'
HTTP_EQUIV = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">'
XML = '<?xml version="1.0" encoding="{}"?>'


def page(head: str, story: str = STORY) -> str:
    before = head if head.startswith("<?xml") else ""
    inside = "" if before else head
    return f"{before}<!DOCTYPE html><head>{inside}<title>Café réouvert</title></head><body>{story}</body></html>"


@pytest.mark.parametrize(
    "head, codec, encoding",
    [
        ("", "utf-8", "utf-8"),
        ("", "utf-8-sig", "utf-8"),
        ("", "utf-16", "utf-16-le"),
        (META.format("utf-8"), "utf-8", "utf-8"),
        (META.format("windows-1252"), "cp1252", "windows-1252"),
        (META.format("ISO-8859-1"), "cp1252", "windows-1252"),
        (META.format("latin1"), "cp1252", "windows-1252"),
        (HTTP_EQUIV.format("iso-8859-1"), "cp1252", "windows-1252"),
        (HTTP_EQUIV.format("iso-8859-15"), "utf-8", "utf-8"),
        (XML.format("windows-1252"), "cp1252", "windows-1252"),
        (META.format("ISO-8859-1"), "utf-8", "utf-8"),
        (META.format("shift_jis"), "utf-8", "utf-8"),
        (META.format("utf-16"), "utf-8", "utf-8"),
        (META.format("utf-7"), "utf-8", "utf-8"),
        (META.format("no-such-thing"), "utf-8", "utf-8"),
        (META.format("hex"), "utf-8", "utf-8"),
        (META.format("windows-1252"), "utf-8-sig", "utf-8"),
        ("<meta charset=windows-1252>", "cp1252", "windows-1252"),
        ("<meta charset='windows-1252'/>", "cp1252", "windows-1252"),
    ],
)
def test_the_characters_are_those_that_were_meant(head: str, codec: str, encoding: str) -> None:
    document = read_bytes(page(head).encode(codec), "page.html")
    assert (document.source.encoding, TEXT in document.text) == (encoding, True)


@pytest.mark.parametrize(
    "label, codec, story",
    [
        ("koi8-r", "koi8-r", "<p>Совет порта во вторник решил купить паром.</p>"),
        ("windows-1251", "cp1251", "<p>Совет порта во вторник решил купить паром.</p>"),
        ("gb2312", "gb18030", "<p>港口委员会周二投票决定购买一艘旧渡轮。</p>"),
        ("Shift_JIS", "cp932", "<p>港湾委員会は火曜日、中古フェリーの購入を決めた。</p>"),
        ("euc-kr", "cp949", "<p>항만위원회는 화요일 중고 여객선 구입을 의결했다.</p>"),
        ("iso-2022-jp", "iso2022_jp", "<p>港湾委員会は火曜日、中古フェリーの購入を決めた。</p>"),
        ("big5", "big5", "<p>港務委員會週二投票決定購買一艘舊渡輪。</p>"),
    ],
)
def test_encodings_of_other_scripts_as_declared(label: str, codec: str, story: str) -> None:
    source = f"<!DOCTYPE html><html><head>{META.format(label)}</head><body>{story}</body></html>"
    document = read_bytes(source.encode(codec), "page.html")
    assert story.removeprefix("<p>").removesuffix("</p>") in document.text


@pytest.mark.parametrize("head", ["", META.format("utf-8"), META.format("no-such-thing")])
def test_what_is_not_declared_is_told_by_its_bytes(head: str) -> None:
    document = read_bytes(page(head, ENGLISH).encode("cp1252"), "page.html")
    assert document.source.encoding == "windows-1252"
    assert "café’s owner, No. 4, said the board’s plan was fine — or “almost fine.”" in document.text


def test_a_wrong_declaration_is_said() -> None:
    notes = read_bytes(page(META.format("latin1")).encode(), "page.html").notes
    assert notes == ("The page declares windows-1252, but its bytes are UTF-8: read as UTF-8.",)
    notes = read_bytes(page(META.format("utf-8"), ENGLISH).encode("cp1252"), "page.html").notes
    assert notes[0] == "The page declares utf-8, which it is not."


LONG = STORY * 3


def test_damage_beside_the_story_is_counted() -> None:
    data = page(META.format("utf-8"), f"<nav>caf\u0001</nav>{LONG}").encode().replace(b"\x01", b"\xe9")
    document = read_bytes(data, "page.html")
    assert TEXT in document.text
    assert "Damaged stretches of bytes outside the story, shown as U+FFFD: 1." in document.notes


def test_damage_in_the_story_is_refused_with_its_place() -> None:
    data = page(META.format("utf-8"), LONG + "<p>The caf\u0001 is open again, said Zoë Åkerblom.</p>")
    with pytest.raises(InputError, match=r"damaged characters in its story: .*The caf. is open"):
        read_bytes(data.encode().replace(b"\x01", b"\xe9"), "page.html")


def test_a_damaged_character_that_the_page_has_itself_is_no_damage() -> None:
    document = read_bytes(page("", STORY + "<p>The caf\ufffd is open again, said the owner.</p>").encode(), "page.html")
    assert "caf\ufffd is" in document.text


@pytest.mark.parametrize("data", [b"\0\0\0\0", b"\xff\xfe\0\xd8", b"\x00\x81" * 40])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        read_bytes(b"<!DOCTYPE html><p>" + data, "page.html")
