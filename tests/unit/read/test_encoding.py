"""Bytes become the right characters, or are refused with a message that says where and what to do."""

import pytest

from provenance.errors import InputError
from provenance.read import read_bytes

ENGLISH = (
    "HARBOR CITY — The council’s vote “was a long time coming,” Mayor Ana Peña said Tuesday.\n\n"
    "Fees rise to $12 per ton in June… The port at Córdoba Street will follow – if the state agrees.\n"
)
LEGACY = [
    ("de", "Die Bürgermeisterin sagte, die Brücke über den Fluß werde frühestens im März geöffnet.", "windows-1252"),
    ("fr", "Le maire a déclaré jeudi que le pont ne rouvrirait pas avant l’été, à Noël peut-être.", "windows-1252"),
    ("sv", "Borgmästaren sade på torsdagen att bron över ån inte öppnar före våren.", "windows-1252"),
    ("pl", "Burmistrz powiedział w czwartek, że most nad rzeką nie zostanie otwarty przed latem.", "windows-1250"),
    ("cs", "Starosta ve čtvrtek řekl, že most přes řeku nebude otevřen dříve než v létě.", "iso-8859-2"),
    ("ru", "Мэр города заявил в четверг, что мост через реку не откроют до лета.", "windows-1251"),
    ("ru", "Мэр города заявил в четверг, что мост через реку не откроют до лета.", "koi8-r"),
    ("el", "Ο δήμαρχος δήλωσε την Πέμπτη ότι η γέφυρα δεν θα ανοίξει πριν από το καλοκαίρι.", "windows-1253"),
    ("ja", "市長は木曜日、川に架かる橋は夏まで開通しないと述べた。住民は交通を心配している。", "cp932"),
    ("ja", "市長は木曜日、川に架かる橋は夏まで開通しないと述べた。住民は交通を心配している。", "iso2022_jp"),
    ("zh", "市长周四表示，跨河大桥在夏季之前不会开放。居民对交通表示担忧，报纸报道。", "gb18030"),
    ("ko", "시장은 목요일 강을 가로지르는 다리가 여름 전에는 개통되지 않을 것이라고 말했다.", "cp949"),
]


def read(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    document = read_bytes(data, "copy.txt", "text")
    return document.text, document.source.encoding, document.notes


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "windows-1252"])
def test_a_story_without_a_mark_comes_back_whole(codec: str) -> None:
    text, encoding, notes = read(ENGLISH.encode(codec))
    assert (text, encoding) == (ENGLISH, codec)
    assert (notes == ()) == (codec == "utf-8"), "what was guessed is said"


@pytest.mark.parametrize(
    "codec, mark",
    [
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ],
)
def test_a_mark_decides_and_is_dropped_and_said(codec: str, mark: bytes) -> None:
    text, encoding, notes = read(mark + ENGLISH.encode(codec))
    assert (text, encoding, notes) == (ENGLISH, codec, ("A byte-order mark at the start was dropped.",))


@pytest.mark.parametrize("language, text, codec", LEGACY)
def test_legacy_encodings_are_told_apart(language: str, text: str, codec: str) -> None:
    copy = (text + "\n\n") * 4
    assert read(copy.encode(codec))[0] == copy


def test_a_single_accent_in_english_copy_is_windows_1252() -> None:
    copy = "The council voted on Tuesday to raise fees in the harbor, members said after the session. " * 8
    for word in ("Peña", "naïve", "São Paulo", "½", "£5", "façade", "don’t", "1990–95"):
        text, encoding, notes = read((copy + word).encode("windows-1252"))
        assert (text, encoding) == (copy + word, "windows-1252")
        assert notes == ("Not UTF-8; read as windows-1252 by the look of its bytes.",)


def test_an_old_macs_quotation_marks_are_told_from_capitals() -> None:
    assert read(ENGLISH.encode("mac-roman"))[:2] == (ENGLISH, "macintosh")


def test_cyrillic_in_utf_16_has_few_nul_bytes_and_is_still_told() -> None:
    copy = "Мэр города заявил в четверг, что мост через реку не откроют до лета.\n" * 3
    assert read(copy.encode("utf-16-be"))[:2] == (copy, "utf-16-be")


@pytest.mark.parametrize("text", ["one\r\ntwo\r\n", "one\rtwo", " lead\ttab \x0cfeed", "a\u0085b", "é\u200bb\u00a0"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert read(text.encode())[0] == text


@pytest.mark.parametrize(
    "data, problem",
    [
        (b"caf\xc3\xa9 and \xc3\xa9t\xc3\xa9 " * 5 + b"\xff then more", "is not sound utf-8: byte 0xFF at offset 80"),
        ("Peña, café, São Paulo".encode() + b"\xe2\x80", "ends in the middle of a character"),
        (b"surrogates \xed\xa0\x80 in \xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", "byte 0xED at offset 11"),
        (b"\xff\xfe" + b"a\0" + b"\x00\xd8" + b"b\0", "is not sound utf-16-le"),
        (b"\xff\xfea\0b", "is not sound utf-16-le: it ends in the middle"),
        (b"a\0b story", "is a binary file: it holds NUL bytes"),
        ("\ufeffa\0b".encode("utf-16-le"), "is a binary file"),
        (bytes(range(1, 32)) * 20, "is a binary file, full of control characters"),
        (b" \r\n\t\xc2\xa0 \xe2\x80\x8b\n", "is empty: it holds nothing but white space"),
        (b"\xef\xbb\xbf", "is empty: it holds nothing but white space"),
        (b"", "is empty: it has no bytes"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        read(data)
    assert problem in str(refused.value)
    assert str(refused.value).startswith("copy.txt ")
    assert refused.value.remedy, "it says what to do"


def test_a_line_is_named_where_the_damage_is() -> None:
    with pytest.raises(InputError, match="on line 3"):
        read("é\né\né".encode() + b"\x80" + "é".encode())


def test_every_byte_sequence_is_read_or_refused() -> None:
    for first in range(256):
        for rest in (b"", b"\0", b"\x80", b"\xd8\0", b"abc", b"\xff" * 7, "é“".encode()):
            data = bytes([first]) + rest
            try:
                text = read_bytes(data, "x").text
            except InputError:
                continue
            text.encode("utf-8")


def test_oddities_are_counted_in_the_notes() -> None:
    notes = read("Ein\ufffd Text\x07 mit\x07 \ufeff Marke und noch mehr Wörtern".encode())[2]
    assert [note.split(":")[0] for note in notes] == [
        "Control characters in the text",
        "Replacement characters (U+FFFD) in the text",
        "Zero-width characters",
    ]
    assert "text: 2." in notes[0]


def test_size_and_hash_are_of_the_bytes_as_read() -> None:
    source = read_bytes(b"\xef\xbb\xbfabc", "a/b/copy.txt").source
    assert (source.name, source.format, source.size) == ("copy.txt", "text", 6)
    assert source.sha256 == "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c"
