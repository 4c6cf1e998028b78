"""The runs of a graf as HTML: what was deleted, inserted and moved, each with the number of its edit."""

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup, escape

from provenance.model.edit import Family
from provenance.render.view import Mark, Row, Run
from provenance.render.view.story import Shown
from provenance.render.view.visible import visible

SHORT = {
    Family.SUBSTANTIVE: "sub",
    Family.STRUCTURE: "str",
    Family.CREDIT: "cre",
    Family.STYLE: "sty",
    Family.ACCIDENTAL: "acc",
    Family.FURNITURE: "fur",
}
"""The class of each family: a long story has thousands of them."""
QUIET = frozenset({Family.STYLE, Family.ACCIDENTAL, Family.FURNITURE})
_WORD_AT_MOST = 14
_TAGS = {Mark.DELETED: "del", Mark.INSERTED: "ins", Mark.MOVED: "span"}


def family(row: Row) -> str:
    """The classes by which an edit is shown or left out: its family, and whether a clause objects to a quiet one."""
    loud = row.edit.family in QUIET and not row.is_quiet
    return SHORT[row.edit.family] + (" loud" if loud else "") + (" wire" if row.edit.explained_by else "")


def runs(shown: Sequence[Shown], rows: Mapping[int, Row]) -> Markup:
    """A graf of the story. The last run of an edit in the graf carries its number."""
    last = {run.number: index for index, run in enumerate(shown)}
    return Markup("").join(_run(run, rows, last[run.number] == index) for index, run in enumerate(shown))


def _run(run: Shown, rows: Mapping[int, Row], is_last: bool) -> Markup:
    if run.mark is Mark.KEPT or not run.number:
        return escape(run.text)
    row = rows[run.number]
    tag = _TAGS[run.mark]
    classes = family(row) + (" mv" if run.mark is Mark.MOVED else "") + ("" if is_last else " un")
    classes += " one" if is_last and _is_one_word(run.text) else ""
    anchor = Markup(" id=from-e{}").format(run.number) if run.anchor else ""
    text = _written_out(run, row) if run.reveal else escape(run.text)
    quoted = Markup('"{}"' if " " in classes else "{}").format(classes)
    after = _space_after(run, row) if run.mark is Mark.DELETED and not run.reveal else ""
    marked = text[:-1] if after else text
    return Markup("<{} class={} data-n={}{}>{}</{}>{}").format(
        Markup(tag), quoted, run.number, anchor, marked, Markup(tag), after
    )


def _is_one_word(text: str) -> bool:
    """Short enough to stand in one line with the number after it, which would else begin the next one."""
    return len(text.strip()) <= _WORD_AT_MOST and " " not in text.strip()


def _space_after(run: Shown, row: Row) -> Markup | str:
    """The space that went with the words, shown where they are: it stands after their number."""
    if not (run.text.endswith(" ") and run.text.strip()):
        return ""
    return Markup('<span class="{} sp"> </span>').format(SHORT[row.edit.family])


def _written_out(run: Shown, row: Row) -> Markup:
    """What cannot be seen, written out: always, or while its quiet family is shown."""
    if row.edit.family not in QUIET:
        return escape(run.reveal)
    return Markup('<span class="off">{}</span><span class="on">{}</span>').format(run.text, run.reveal)


def passage(shown: Iterable[Run]) -> Markup:
    """The runs of a card, where there is no story to mark them in."""
    return Markup("").join(_piece(run) for run in visible(tuple(shown)))


def _piece(run: Run) -> Markup:
    if run.mark is Mark.GAP:
        words = f"… {run.left_out:,} {run.text} …" if run.left_out else "…"
        return Markup('<span class="gap">{}</span>').format(words)
    if run.mark is Mark.KEPT or not run.text:
        return escape(run.text)
    tag = Markup(_TAGS[run.mark])
    return Markup("<{}>{}</{}>").format(tag, run.text, tag)
