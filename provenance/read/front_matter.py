"""The block of YAML (---) or TOML (+++) that a Markdown file may open with.

Values are taken as printed: `date: 2026-03-01` is those ten characters and `title: 1984` no number.
The block is bounded in length, depth and number of values, so that one whose aliases stand for
billions of values is refused and not unfolded.
"""

import re
from datetime import date, datetime, time
from typing import Any

from provenance.errors import InputError

MAX_LENGTH = 16_384
"""Characters. tomllib takes time by the square of a dotted key's length: a second at this length."""

MAX_VALUES = 2_000
MAX_DEPTH = 12

_OPENING = re.compile(r"(---|\+\+\+)[ \t]*\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*$\n?", re.MULTILINE),
}
_SHORTEN = "Shorten the block at the top of the file, or take it out."
_MEND = "Mend the block at the top of the file, or take it out."
_MEND_YAML = f"{_MEND} A value with a colon in it needs quotation marks."

Value = str | list["Value"] | dict[str, "Value"]


def split(text: str, shown: str) -> tuple[dict[str, Value], str]:
    """The front matter's values, as strings, and the text behind it; an empty dict if there is none.

    Lines end in a line feed.

    Raises InputError when the block is there but is not valid YAML or TOML, or is beyond its bounds.
    """
    opening = _OPENING.match(text)
    closing = _CLOSING[opening[1]].search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return {}, text
    block = text[opening.end() : closing.start()]
    if len(block) > MAX_LENGTH:
        raise _refusal(shown, f"has more than {MAX_LENGTH} characters")
    values = _yaml(block, shown) if opening[1] == "---" else _toml(block, shown)
    if not isinstance(values, dict):  # a rule, a line of text and a rule: no front matter
        return {}, text
    return _Plain(shown).mapping(values, 0), text[closing.end() :]


def _toml(block: str, shown: str) -> Any:
    import tomllib  # here because most inputs have no front matter

    try:
        return tomllib.loads(block)
    except tomllib.TOMLDecodeError as error:
        raise _refusal(shown, f"is not valid TOML: {error}", _MEND) from None
    except RecursionError:
        raise _refusal(shown, f"is nested more than {MAX_DEPTH} deep") from None


def _yaml(block: str, shown: str) -> Any:
    import yaml  # here because most inputs have no front matter

    try:
        events = yaml.parse(block, Loader=yaml.BaseLoader)
        _refuse_deep(events, yaml.CollectionStartEvent, yaml.CollectionEndEvent, shown)
        return yaml.load(block, Loader=yaml.BaseLoader)  # which makes strings, lists and dicts, and nothing else
    except yaml.YAMLError as error:
        raise _refusal(shown, f"is not valid YAML: {_reason(error)}", _MEND_YAML) from None


def _refuse_deep(events: Any, start: type, end: type, shown: str) -> None:
    depth = 0
    for event in events:
        depth += isinstance(event, start) - isinstance(event, end)
        if depth > MAX_DEPTH:
            raise _refusal(shown, f"is nested more than {MAX_DEPTH} deep")


def _reason(error: Any) -> str:
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be parsed"
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 2}: {problem}" if mark else str(problem)


def _refusal(shown: str, problem: str, remedy: str = _SHORTEN) -> InputError:
    return InputError(shown, f"has front matter that {problem}.", remedy)


class _Plain:
    """Makes strings, lists and dicts of what a parser made, within the bounds."""

    def __init__(self, shown: str) -> None:
        self._shown = shown
        self._left = MAX_VALUES

    def mapping(self, values: dict[Any, Any], depth: int) -> dict[str, Value]:
        return {_sound(str(key)): self.value(value, depth + 1) for key, value in values.items()}

    def value(self, value: Any, depth: int) -> Value:
        self._left -= 1
        if self._left < 0 or depth > MAX_DEPTH:
            raise _refusal(self._shown, f"holds more than {MAX_VALUES} values or is nested more than {MAX_DEPTH} deep")
        if isinstance(value, dict):
            return self.mapping(value, depth)
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in value]
        if isinstance(value, bool):
            return "true" if value else "false"
        return value.isoformat() if isinstance(value, (date, datetime, time)) else _sound(str(value))


def _sound(text: str) -> str:
    r"""The text without lone surrogates, which a "\ud800" in YAML makes and UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
