"""What the page is made of beside its templates: the style and the script, and the policy that lets only these run."""

import hashlib
from base64 import b64encode
from functools import cache
from pathlib import Path

from markupsafe import Markup

_ROOM = Path(__file__).parent
STYLES = ("tokens", "page", "top", "map", "bar", "story", "marks", "notes", "record", "narrow", "print")
"""The parts of the style, in the order of the cascade."""
SCRIPTS = ("keeping", "inert", "copying", "walking", "saving", "reviewing", "keys", "start")
"""The parts of the script: each may use those before it."""


@cache
def style() -> Markup:
    """The style sheet, to stand in a `style` element."""
    return _joined("style", STYLES, "css")


@cache
def script() -> Markup:
    """The script, to stand in a `script` element."""
    return _joined("script", SCRIPTS, "js")


def security(*inline: Markup) -> str:
    """The Content-Security-Policy of the page: nothing loads, and of style and script only what was put in here."""
    own_style, own_script = (_hash(text) for text in inline)
    return (
        f"default-src 'none'; style-src {own_style}; script-src {own_script}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _joined(room: str, names: tuple[str, ...], ending: str) -> Markup:
    """The files one after another. They are ours, and hold nothing that could close their element."""
    text = "\n".join((_ROOM / room / f"{name}.{ending}").read_text(encoding="utf-8") for name in names)
    return Markup("\n" + text)
