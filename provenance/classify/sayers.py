"""Who says so at the head of a sentence or behind it, shown by what the other text keeps: "Officials at the ministry
say" or ", the authors wrote in a journal" went, and what they say stands as a sentence of its own.

A reading of one text alone cannot be sure that such words report; that the rest is printed as a statement shows it.
"""

from functools import cache
from itertools import pairwise

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.lexicons.inflection import forms_of
from provenance.model.span import Span
from provenance.model.witness import Token, TokenKind

_SPEAKER = 12
"""Words of a speaker at most."""

_CLAUSE = 90
"""Characters behind the verb in which the clause shows its own."""

_ARTICLES = frozenset(("a", "an", "the"))


def heads_in(side: Side, other: Side) -> str:
    """The speaker as printed; empty where the changed words are no speaker and verb at the sentence's head.

    `other` has nothing there but the word with which the statement begins anew: "The", "It".
    """
    tokens = _without_what_stayed(side, other)
    if not tokens or not _opens_its_sentence(side, tokens[0]):
        return ""
    tokens = _behind_opener(tokens)
    if tokens[-1].fold == "that":
        if len(tokens) > _CASE and tokens[-2].fold in _BEING and tokens[-3].fold in _table("cases"):
            return side.reading.witness.text[tokens[0].start : tokens[-3].end]
        tokens = tokens[:-1]
    if not 2 <= len(tokens) <= _SPEAKER:
        return ""
    subject, verb = tokens[:-1], tokens[-1]
    if _ARTICLES.issuperset(token.fold for token in subject) or any(
        token.kind is not TokenKind.WORD and token.fold not in _INSIDE for token in subject
    ):
        return ""
    if _UNSPEAKING.intersection(token.fold for token in subject[-2:]) or subject[0].fold in _table("subordinating"):
        return ""
    sure = verb.fold in _claiming()
    if not sure and not (verb.fold in _telling() and _clause_behind(side, tokens[-1].end)):
        return ""
    return side.reading.witness.text[subject[0].start : subject[-1].end]


def _behind_opener(tokens: list[Token]) -> list[Token]:
    """Without what leads up to the speaker: "Speaking to reporters on Friday, the mayor said"."""
    comma = next((at for at, token in enumerate(tokens[:-2]) if token.fold == ","), -1)
    return tokens[comma + 1 :] if comma > 0 and tokens[0].fold in _OPENERS else tokens


_OPENERS = frozenset(("speaking", "testifying", "writing", "addressing", "responding", "answering", "appearing"))
_CASE = 3
"""Words of "the prosecutors' case is that" at least, without the last."""
_BEING = frozenset(("is", "was"))


def tails_in(side: Side, other: Side) -> str:
    """The speaker as printed; empty where the changed words are no clause behind a statement that says who makes it.

    Behind the verb stands where it was said or when, and no thing: ", the city noted in its annual review".
    """
    tokens = side.tokens
    if other.words or len(tokens) < 3 or tokens[0].fold != "," or not _closes_its_sentence(side):
        return ""
    inner = tokens[1:]
    at = next((k for k, token in enumerate(inner[:_SPEAKER]) if k and _is_told_by(inner[k - 1], token)), 0)
    subject, behind = inner[:at], inner[at + 1 :]
    if not at or any(token.kind is not TokenKind.WORD and token.fold not in _INSIDE for token in subject):
        return ""
    if subject[0].fold in _JOINING or subject[-1].fold == "to":
        return ""
    if _UNSPEAKING.intersection(token.fold for token in subject) - {"to"}:
        return ""
    if any(b.fold in _DETERMINERS and a.fold not in _table("prepositions") | _AND for a, b in pairwise(subject)):
        return ""  # "a plan the mayor announced"
    if behind and (
        behind[0].fold not in _table("prepositions") | _WHEN or _SAYS_MORE.intersection(t.fold for t in behind)
    ):
        return ""
    return side.reading.witness.text[subject[0].start : subject[-1].end]


def _is_told_by(head: Token, verb: Token) -> bool:
    """ "said" behind anybody, a past behind who can speak. Others are nouns and participles too: ", a short report"."""
    if verb.fold in _PLAINLY:
        return True
    is_past = verb.fold in _telling() and not verb.fold.endswith("s") and verb.fold not in _bases()
    speaks = head.text[:1].isupper() or any(head.fold in _table(name) for name in _SPEAKERS)
    return is_past and speaks


_PLAINLY = frozenset(("said", "says", "say", "told", "tells", "tell", "wrote"))
_SPEAKERS = ("anonymous", "headline_speakers", "pronouns", "bodies")


def _closes_its_sentence(side: Side) -> bool:
    behind = [t for t in side.reading.tokens(Span(side.end, side.context.end)) if t.start >= side.end]
    return not behind or behind[0].fold in _STOPS


_STOPS = frozenset((".", "?", "!"))
_AND = frozenset(("and", "or", "&"))
_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "that"))
_JOINING = frozenset(
    ("but", "and", "or", "as", "if", "while", "because", "so", "where", "when", "whose", "whom", "what")
)
_WHEN = frozenset(("this", "last", "late", "early", "earlier", "later", "yesterday", "today", "again", "here", "then"))
_SAYS_MORE = frozenset(("that", ",", ";", ":", "who", "which"))


def _without_what_stayed(side: Side, other: Side) -> list[Token]:
    """The changed tokens without the words that `other` has in other case, and without an article before the rest."""
    if not joining_words().issuperset(other.words):
        return []
    tokens = list(side.tokens)
    for word in reversed(other.words):
        if tokens and tokens[-1].fold == word:
            tokens.pop()
        else:
            return []
    while tokens and tokens[-1].fold in _ARTICLES:
        tokens.pop()
    return tokens


def _opens_its_sentence(side: Side, first: Token) -> bool:
    sentence = side.reading.sentence(first.start)
    return side.reading.tokens(Span(sentence.start, first.end))[0].start == first.start


def _clause_behind(side: Side, end: int) -> bool:
    """A clause with a verb of its own follows, and no object alone: "found the pump had failed", "found the pump"."""
    behind = [t for t in side.reading.tokens(Span(end, min(end + _CLAUSE, side.context.end))) if t.start >= end]
    for at, token in enumerate(behind):
        if token.fold in _table("finite"):
            return at > 0
        if not token.fold[:1].isalnum() or token.fold in _OTHER_CLAUSE:
            return False
    return False


_INSIDE = frozenset(("'s", "-", "–", ".", "&", "'"))
_UNSPEAKING = frozenset(
    ("to", "not", "never", "n't", "who", "which", "that", "did", "does", "do", "could", "cannot", "be")
)
_OTHER_CLAUSE = frozenset(("who", "which", "to", "by", "as", "because", "when", "after", "before", "if", "where"))


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(lexicons.words("attribution_verbs", name))


@cache
def _bases() -> frozenset[str]:
    return frozenset(row[0] for row in lexicons.columns("attribution_verbs", "verbs"))


@cache
def _claiming() -> frozenset[str]:
    """Verbs behind which nothing but what is claimed can stand at the head of a sentence: "contend", "say"."""
    return _finite(_table("clausal"))


@cache
def _telling() -> frozenset[str]:
    """Verbs of speech that a clause can follow."""
    return _finite(frozenset(row[0] for row in lexicons.columns("attribution_verbs", "verbs") if " " not in row[0]))


def _finite(verbs: frozenset[str]) -> frozenset[str]:
    """The forms that a subject stands before: base, third person and past."""
    rows = [row for row in lexicons.columns("attribution_verbs", "verbs") if row[0] in verbs]
    irregular = [form for row in rows for form in row[-1].split() if not form.endswith("ing")]
    return frozenset(irregular).union(form for row in rows for form in forms_of(row[0])[: 2 if row[-1] else 3])
