"""Which agencies a text credits: in its byline, dateline, credit line, notices and page matter, not in the story."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance.classify.context import EditContext, Side
from provenance.lexicons.makers import Makers, closes_newsroom, makers_of, one_form
from provenance.model.document import Role
from provenance.model.span import Span
from provenance.model.witness import Token, Witness

_CREDITING = frozenset({Role.BYLINE, Role.DATELINE, Role.CREDIT, Role.DISCLAIMER, Role.FURNITURE, Role.NOTICE})
_APART = _CREDITING - {Role.BYLINE, Role.DATELINE}
_LONGEST = 5
"""Words of an agency's name at most."""


def agencies_in(side: Side) -> tuple[str, ...]:
    """The agencies that the block of this side names, each once, in one form."""
    block = side.block
    tokens = side.reading.tokens(Span(block.start, block.end))
    told: Iterator[str] = iter(())
    if block.role is Role.DATELINE:
        told = _in_brackets(tokens)
    elif block.role is Role.BYLINE:
        told = _on_its_own_line(side.reading.witness.text, tokens)
    return tuple(dict.fromkeys((*_agencies(tokens), *told)))


def agencies_touched(side: Side) -> tuple[str, ...]:
    """The agencies whose names the change touches, in one form."""
    return tuple(_agencies(side.tokens))


def lost_agencies(edit: EditContext) -> list[str]:
    """The agencies that the original's block names and the republished copy credits nowhere."""
    return [agency for agency in agencies_in(edit.original) if not credits(edit.republished.reading.witness, agency)]


def agencies_less_credited(original: Side, republished: Side) -> list[str]:
    """The agencies that the original's block names and the republished copy's does not, and that fewer places of the
    page credit now: a credit that only moved to a line of its own is none of them."""
    here = agencies_in(republished) if republished.role is original.role else ()
    left, right = original.reading.witness, republished.reading.witness
    gone = [agency for agency in agencies_in(original) if agency not in here]
    return [
        agency
        for agency in gone
        if _places(right, agency) < _places(left, agency)
        and _places(right, agency, _APART) <= _places(left, agency, _APART)
    ]


def _places(witness: Witness, agency: str, roles: frozenset[Role] = _CREDITING) -> int:
    """How many sentences of these roles credit the agency; the metadata count as one."""
    metadata = witness.document.metadata
    stated = agency in (one_form(metadata.agency.casefold()), one_form(metadata.credit.casefold()))
    return stated + sum(
        _names_agency(witness.tokens[sentence.first_token : sentence.last_token], agency)
        for sentence in witness.sentences
        if witness.blocks[sentence.block].role in roles
    )


def names_same_people(edit: EditContext) -> bool:
    """Both blocks have the same words but for the agencies and what joins them."""
    people, others = (_other_words(side) for side in edit.sides)
    return bool(people) and people == others


def same_makers(original: Side, republished: Side) -> bool:
    """Two bylines name the same makers; an agency that the republished one names too, the original credits elsewhere.

    A page may name them in several bylines, and who put it there in one more. An agency that is gone from the bylines
    is told, though the dateline may still have it.
    """
    if original.role is not Role.BYLINE or republished.role is not Role.BYLINE:
        return False
    ours, theirs = _makers_above(original.reading.witness), _makers_above(republished.reading.witness)
    own = makers_of(_block_text(republished))
    if not (ours.people or ours.agencies) or not ours.people <= theirs.people or not ours.agencies <= theirs.agencies:
        return False
    came = (own.agencies - ours.agencies) | (own.people - ours.people)
    if came - own.agencies - own.newsrooms:
        return False
    return all(credits(original.reading.witness, each) for each in came)


def is_named_above(original: Side, republished: Witness) -> bool:
    """All whom the original's byline names are named in the bylines of the republished copy."""
    ours, theirs = makers_of(_block_text(original)), _makers_above(republished)
    return bool(ours.people or ours.agencies) and ours.people <= theirs.people and ours.agencies <= theirs.agencies


def _makers_above(witness: Witness) -> Makers:
    """Whom the bylines above the story name."""
    people: set[str] = set()
    agencies: set[str] = set()
    for block in witness.blocks:
        if block.role is Role.BYLINE:
            found = makers_of(witness.text[block.start : block.end])
            people |= found.people
            agencies |= found.agencies
        elif block.role is Role.GRAF:
            break
    return Makers(frozenset(people), frozenset(agencies))


def _block_text(side: Side) -> str:
    return side.reading.witness.text[side.block.start : side.block.end]


def only_credits_more(edit: EditContext) -> bool:
    """The byline has everybody whom it had, and behind them a newsroom that the original did not name there."""
    if lost_agencies(edit):
        return False
    people, others = (_other_words(side) for side in edit.sides)
    came = others[len(people) :]
    if not people or others[: len(people)] != people:
        return False
    if not came:
        return len(agencies_in(edit.republished)) > len(agencies_in(edit.original))
    return closes_newsroom(came[-1]) or credits(edit.original.reading.witness, " ".join(came))


def _other_words(side: Side) -> list[str]:
    """The words of the block that are no agency's name."""
    tokens = side.reading.tokens(Span(side.block.start, side.block.end))
    if side.block.role is Role.BYLINE:
        tokens = tokens[: _own_line(side.reading.witness.text, tokens) or len(tokens)]
    words: list[str] = []
    at = 0
    while at < len(tokens):
        length = _length_at(tokens, at)
        word = tokens[at].fold
        if not length and any(letter.isalnum() for letter in word) and word not in _BY:
            words.append(word)
        at += max(1, length)
    return words


_BY = frozenset(("by", "and", "the", "of", "from", "for"))


def _in_brackets(tokens: tuple[Token, ...]) -> Iterator[str]:
    """What a dateline has in brackets is its agency, known to a list or not: "MARLOW (Harbor Wire) —"."""
    folds = [token.fold for token in tokens]
    if "(" in folds and ")" in folds:
        name = " ".join(folds[folds.index("(") + 1 : folds.index(")")])
        if name and any(letter.isalpha() for letter in name):
            yield one_form(name)


def _on_its_own_line(text: str, tokens: tuple[Token, ...]) -> Iterator[str]:
    """What stands on a line of its own below a byline's names is the newsroom, known to a list or not."""
    at = _own_line(text, tokens)
    if at:
        yield one_form(" ".join(token.fold for token in tokens[at:]))


def _own_line(text: str, tokens: tuple[Token, ...]) -> int:
    """Where the last line of the block begins, as an index of `tokens`; 0 where there is but one line."""
    lines = (k for k in range(len(tokens) - 1, 0, -1) if "\n" in text[tokens[k - 1].end : tokens[k].start])
    return next(lines, 0)


def credits(witness: Witness, agency: str) -> bool:
    """The witness names the agency where makers are named, or in its metadata."""
    return _places(witness, agency) > 0


def _names_agency(tokens: tuple[Token, ...], agency: str) -> bool:
    if agency in _agencies(tokens):
        return True
    return f" {agency} " in f" {' '.join(token.fold for token in tokens)} "


def credits_anybody_above(witness: Witness) -> bool:
    """A byline, dateline or credit line of the witness names an agency."""
    return any(
        any(_agencies(witness.tokens[sentence.first_token : sentence.last_token]))
        for sentence in witness.sentences
        if witness.blocks[sentence.block].role in (Role.BYLINE, Role.DATELINE, Role.CREDIT)
    )


def _agencies(tokens: "list[Token] | tuple[Token, ...]") -> Iterator[str]:
    at = 0
    while at < len(tokens):
        length = _length_at(tokens, at)
        if length:
            yield one_form(" ".join(t.fold for t in tokens[at : at + length]))
        at += max(1, length)


def _length_at(tokens: "list[Token] | tuple[Token, ...]", at: int) -> int:
    """How many tokens the longest agency's name at a place has; 0 where there is none."""
    if not tokens[at].text[:1].isupper() or _bare(tokens[at]).partition(" ")[0] not in _first_words():
        return 0
    return next((n for n in range(_LONGEST, 0, -1) if _is_named(tokens[at : at + n])), 0)


def _is_named(tokens: "list[Token] | tuple[Token, ...]") -> bool:
    name = " ".join([_bare(token) for token in tokens])
    return name in _names() and tokens[0].text[:1].isupper() and (len(name) > 4 or tokens[0].text.isupper())


def _bare(token: Token) -> str:
    return token.fold.removesuffix("'s").replace(".", "").replace("-", " ")


@cache
def _names() -> frozenset[str]:
    return frozenset(lexicons.words("agencies", "names"))


@cache
def _first_words() -> frozenset[str]:
    return frozenset([name.partition(" ")[0] for name in _names()])
