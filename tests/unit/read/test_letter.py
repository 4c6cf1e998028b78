"""An e-mail: which of its texts is read, what its header becomes, and what a hostile one costs."""

import gzip
from email.message import EmailMessage

import pytest

from provenance.errors import InputError
from provenance.model.document import Document
from provenance.read import letter, read_bytes

BODY = "The council voted on Monday.\n\nIt was close, she said.\n"
PAGE = "<html><body><h1>Council raises fees</h1><p>The council voted on Monday.</p><p>Café.</p></body></html>"


def made(text: str | None = BODY, html: str | None = None, **fields: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = fields.get("sender", "Wire Desk <wire@desk.example>")
    message["Subject"] = fields.get("subject", "Council raises fees")
    message["Date"] = fields.get("date", "Thu, 01 Oct 2026 10:00:00 +0200")
    message["Message-ID"] = "<1@desk.example>"
    if text is not None:
        message.set_content(text)
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message


def read(message: EmailMessage, part: str | None = None) -> Document:
    return read_bytes(message.as_bytes(), "copy.eml", part=part)


def test_the_text_and_the_header() -> None:
    document = read(made(subject="Fwd: [press] Café raises fees"))
    assert document.text == f"Café raises fees\n\n{BODY}"
    assert document.source.format == "email"
    assert document.metadata.headline == "Café raises fees"
    assert document.metadata.published == "2026-10-01T10:00:00+02:00"
    assert dict(document.metadata.extra) == {
        "from": "Wire Desk <wire@desk.example>",
        "subject": "Fwd: [press] Café raises fees",
        "sent": "2026-10-01T10:00:00+02:00",
        "message_id": "<1@desk.example>",
    }
    assert document.notes == (
        "Of the letter its plain text was read.",
        "The subject of the letter was taken for its headline.",
    )


def test_a_subject_that_the_text_opens_with_is_not_put_on_top() -> None:
    assert read(made(f"FOR RELEASE\n\nCOUNCIL  RAISES FEES\n\n{BODY}")).text.startswith("FOR RELEASE")


@pytest.mark.parametrize(
    "text, html, part, first, note",
    [
        (BODY, PAGE, None, "The council voted", "its plain text was read; it also has HTML"),
        (BODY, PAGE, "html", "The council voted", "its HTML was read; it also has plain text"),
        (None, PAGE, None, "The council voted", "its HTML was read."),
        (
            "Use another mailer.",
            PAGE + "<p>The mayor said that the fees will rise in June.</p>" * 9,
            None,
            "The council voted",
            "its HTML was read; it also has",
        ),
        ("Use another mailer.", PAGE, "text", "Use another mailer", "its plain text was read"),
    ],
)
def test_which_text_is_read(text: str | None, html: str, part: str | None, first: str, note: str) -> None:
    document = read(made(text, html), part)
    assert document.text.split("\n\n")[:2] == ["Council raises fees", document.text.split("\n\n")[1]]
    assert document.text.split("\n\n")[1].startswith(first)
    assert note in document.notes[0]


def test_a_letter_without_an_ending_is_known_by_its_header() -> None:
    data = made().as_bytes()
    assert read_bytes(data, "copy").source.format == "email"
    assert read_bytes(b"From: the desk\nTo: all papers\n\nThe council voted.\n", "copy").source.format == "text"
    assert read_bytes(b"Just text.", "copy.eml").source.format == "text"
    assert read_bytes(data.replace(b"\n", b"\r\n"), "copy.eml").source.format == "email"
    assert read_bytes(b"From wire Thu Oct  1 10:00:00 2026\n" + data, "copy.eml").text.startswith("Council raises")


@pytest.mark.parametrize(
    "charset, data, text, encoding",
    [
        ("iso-8859-2", "Wałęsa spoke.".encode("iso-8859-2"), "Wałęsa spoke.", "iso-8859-2"),
        ("utf-8", "Café “open”".encode(), "Café “open”", "utf-8"),
        ("us-ascii", "Café “open” there".encode(), "Café “open” there", "utf-8"),
        ("utf-8", "Café “open” there".encode("cp1252"), "Café “open” there", "windows-1252"),
        ("x-nothing", "Café “open” there".encode("cp1252"), "Café “open” there", "windows-1252"),
        ("punycode", b"Cafe open there-", "Cafe open there-", "utf-8"),
    ],
)
def test_encodings(charset: str, data: bytes, text: str, encoding: str) -> None:
    head = f"From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n"
    document = read_bytes(head.encode() + data, "copy.eml")
    assert (document.text, document.source.encoding) == (text, encoding)


def test_flowed_text_is_joined() -> None:
    head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed; charset=utf-8\n\n"
    body = "The council \nvoted on \nMonday.\n\nIt was\n-- \nclose."
    assert read_bytes((head + body).encode(), "m.eml").text == "The council voted on Monday.\n\nIt was\n-- \nclose."


def with_attachment() -> EmailMessage:
    message = made()
    message.add_attachment(b"The council did not vote.\n", maintype="text", subtype="plain", filename="story.txt")
    message.add_attachment(gzip.compress(PAGE.encode()), maintype="application", subtype="gzip", filename="p.html.gz")
    return message


@pytest.mark.parametrize(
    "part, format, text",
    [
        (None, "email", "Council raises fees\n\nThe council voted on Monday."),
        ("story.txt", "text", "The council did not vote.\n"),
        ("1", "text", "The council did not vote.\n"),
        ("2", "html", "Council raises fees\n\nThe council voted on Monday."),
        ("p.html.gz", "html", "Council raises fees\n\nThe council voted on Monday."),
    ],
)
def test_attachments_are_read_by_name_or_number(part: str | None, format: str, text: str) -> None:
    message = with_attachment()
    document = read(message, part)
    assert document.text.startswith(text)
    assert document.source.format == format
    assert document.source.name == "copy.eml" + ("" if part is None else f"#{part}")
    assert document.source.size == len(message.as_bytes())
    told = dict(document.metadata.extra)
    assert told["from" if part is None else "letter_from"] == "Wire Desk <wire@desk.example>"


def test_attachments_that_were_not_read_are_said() -> None:
    assert read(with_attachment()).notes[-1] == "Attachments that were not read: story.txt, p.html.gz."


NEST = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
EMPTY = "From: a@b.example\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "data, part, problem",
    [
        (made().as_bytes(), "other.txt", "has no part 'other.txt'."),
        (made().as_bytes(), "html", "has no part 'html'."),
        (EMPTY.encode() + b"\n \n", None, "is an e-mail without text."),
        (EMPTY.encode() + b"Content-Type: image/png\n\nx", None, "is an e-mail without text."),
        ((EMPTY + NEST * 10_000).encode(), None, f"is an e-mail nested more than {letter.MAX_NESTS} deep."),
        (EMPTY.encode() + b"\n" * (letter.MAX_LINES + 9), None, f"is an e-mail of more than {letter.MAX_LINES} lines."),
        (EMPTY.encode() + b"\nThe \0 council voted on Monday, and it was close, she said.", None, "is a binary file"),
    ],
)
def test_what_is_refused(data: bytes, part: str | None, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        read_bytes(data, "copy.eml", part=part)
    assert problem in refused.value.problem


@pytest.mark.parametrize(
    "field",
    ["(" * 50_000, "=?utf-8?q?" * 9_000, "=?utf-8?b?x?=", "=?nothing?q?=ff?=", '"' * 50_000, "<" * 50_000, "\udcff"],
)
def test_header_fields_of_any_sort(field: str) -> None:
    head = f"From: {field}\nSubject: {field}\nDate: {field}\nMessage-ID: {field}\nContent-Language: {field}\n"
    document = read_bytes(head.encode("utf-8", "surrogateescape") + b"\nThe council voted.\n", "copy.eml")
    assert "The council voted." in document.text
    document.text.encode()
    assert all(len(value) <= 1_000 for _, value in document.metadata.extra)
