"""Word documents for the tests, made part by part."""

import io
import zipfile
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
HEAD = f'<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="{_MC}"><w:body>'
TAIL = "</w:body></w:document>"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = {"Titre": "Title", "berschrift1": "heading 1", "Soustitre": "Subtitle", "Listen": "List Bullet"}


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str, style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{content if content.startswith('<') else run(content)}</w:p>"


def inserted(content: str, author: str = "A. Desk") -> str:
    return f'<w:ins w:id="1" w:author="{author}" w:date="2026-10-01T10:00:00Z">{run(content)}</w:ins>'


def deleted(content: str, author: str = "A. Desk") -> str:
    return f'<w:del w:id="2" w:author="{author}"><w:r><w:delText>{escape(content)}</w:delText></w:r></w:del>'


def parts(body: str, **more: str) -> dict[str, str]:
    """The parts of a document with that body; `more` are parts by the last word of their name."""
    styles = "".join(f'<w:style w:styleId="{i}"><w:name w:val="{name}"/></w:style>' for i, name in STYLES.items())
    office = f'<Relationship Id="r1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    links = f'<Relationship Id="r1" Type="{_R}/hyperlink" Target="https://a.example/x?a=1&amp;b=2"/>'
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{office}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{links}</Relationships>',
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{styles}</w:styles>',
        "word/document.xml": HEAD + body + TAIL,
        **more,
    }


def packed(files: dict[str, str] | dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()


def made(body: str, **more: str) -> bytes:
    """A Word document with that body."""
    return packed(parts(body, **more))
