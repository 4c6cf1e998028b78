"""The format is told from the content first and the name second, and what cannot be read is refused by name."""

import gzip
import io
import zipfile

import pytest

from provenance.errors import InputError
from provenance.read import read_bytes

FRONT = b"---\ntitle: Fees rise\n---\nThe council voted.\n"
PAGE = b"<!DOCTYPE html>\n<html><head><title>Fees</title></head><body><p>The council voted.</p></body></html>"


def archive(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return held.getvalue()


def packed(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = gzip.compress(data, mtime=0)
    return data


@pytest.mark.parametrize(
    "data, name, format",
    [
        (b"The council voted.", "story.txt", "text"),
        (b"The council voted.", "story", "text"),
        (b"The council voted.", "story.unknown", "text"),
        (b"The council voted.", "story.MD", "markdown"),
        (b"The council voted.", "story.markdown", "markdown"),
        (FRONT, "story", "markdown"),
        (FRONT, "-", "markdown"),
        (b"\xef\xbb\xbf" + FRONT, "story", "markdown"),
        (b"+++\ntitle = 'Fees'\n+++\nThe council voted.\n", "story", "markdown"),
        (FRONT, "story.txt", "text"),
        (b"---\nThe council voted: yes.\n---\n", "story", "text"),
        (b"5 < 6 and <b>bold</b> talk", "story.txt", "text"),
        (b"{not json} said the mayor", "story.txt", "text"),
        (b'"A quotation," she said.', "story.txt", "text"),
        (b"[brackets] open", "story.txt", "text"),
        (b"MZ and ID3 are letters", "story.txt", "text"),
        (b"PAR for the course", "story.txt", "text"),
        (b"<div align=center>\n\nThe council *voted*.", "story.md", "markdown"),
        (b"Write <p> before each graf and </p> after it, the desk was told.", "story.txt", "text"),
        (b"<p> is a tag", "story", "text"),
        (PAGE, "page.html", "html"),
        (PAGE, "page.txt", "html"),
        (PAGE, "page.md", "html"),
        (b"\n  " + PAGE.lower(), "page", "html"),
        (b"<!-- saved -->\n" + PAGE, "page", "html"),
        ("\ufeff".encode() + PAGE, "page", "html"),
        (PAGE.decode().encode("utf-16"), "page", "html"),
        (b'<?xml version="1.0" encoding="UTF-8"?>\n' + PAGE, "page.xml", "html"),
        (b"<p>The council voted.</p>", "piece.txt", "html"),
        (b"Lead in\n<p>a</p><p>b</p><p>c</p>", "piece.txt", "html"),
        (b"The council <b>voted</b>.", "piece.html", "html"),
        (b"Just text.", "page.htm", "text"),
        (FRONT, "page.html", "markdown"),
    ],
)
def test_the_format_is_found(data: bytes, name: str, format: str) -> None:
    assert read_bytes(data, name).source.format == format


@pytest.mark.parametrize(
    "data, name, what",
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "photo.txt", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\0", "photo", "a JPEG picture"),
        (b"GIF89a\0", "photo", "a GIF picture"),
        (b"%PDF-1.7\n", "story.txt", "a damaged PDF file"),
        (b"{\\rtf1 The council voted.", "story.txt", "a damaged RTF file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "story.doc", "an old Word"),
        (packed(b"The council voted.", 4), "story.txt.gz", "a gzip file"),
        (archive("a.txt"), "stories.zip", "a ZIP archive"),
        (archive("mimetype", "application/epub+zip"), "book.epub", "an EPUB book"),
        (b"RIFF\0\0\0\0WEBP", "photo", "WebP"),
        (b"\0\0\0\x18ftypmp42", "film", "a film"),
        (b"MZ\x90\0", "setup", "a program"),
        (b'<?xml version="1.0"?><rss/>', "feed", "an RSS feed"),
        (b'<rss xmlns:wp="http://wordpress.org/export/1.2/">', "feed", "a WordPress export"),
        (b'<?xml version="1.0"?><Story/>', "feed", "an XML file with the root <Story>"),
        (b"<Story>", "story.xml", "an XML file"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", "feed", "an Atom feed"),
        (b'{"headline": "Fees rise"}', "feed", "a JSON file that is neither ninjs"),
        (b'{"body_html": "<p>a</p><p>b</p><p>c</p><p>d</p>"}', "feed", "a JSON file"),
        (
            b'<?xml version="1.0"?>\n<!-- x -->\n<rss><body><p>a</p><p>b</p><p>c</p></body></rss>',
            "f.html",
            "an RSS feed",
        ),
        (b"<feed><body><p>a</p><p>b</p><p>c</p><p>d</p></body></feed>", "feed.txt", "an Atom feed"),
        (b'[\n {\n "uri": "x"}]', "feed", "a JSON file"),
        (b"From wire@desk.example\n\nThe council voted.", "copy.mbox", "a mailbox"),
    ],
)
def test_what_has_no_reader_is_refused_by_name(data: bytes, name: str, what: str) -> None:
    with pytest.raises(InputError) as refused:
        read_bytes(data, name)
    assert f"is {what}" in refused.value.problem or what in refused.value.problem
    assert refused.value.remedy.endswith((".", ")"))


def test_a_page_is_compared_as_text_when_that_is_asked_for() -> None:
    document = read_bytes(PAGE, "page.html", "text")
    assert (document.source.format, document.text) == ("text", PAGE.decode())


def test_a_picture_is_refused_whatever_is_asked_for() -> None:
    with pytest.raises(InputError, match="a PNG picture"):
        read_bytes(b"\x89PNG\r\n\x1a\n\0\0", "photo.png", "text")
