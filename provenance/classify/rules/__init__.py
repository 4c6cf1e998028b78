"""One file for each kind of edit. The order of RULES is the precedence; the last rule matches everything.

A rule is a module: its docstring is the user's page (`provenance explain`), `KIND` declares the kind, `match` says why
an edit is of that kind, or None.
"""

from typing import Protocol

from provenance.classify.context import EditContext
from provenance.classify.rules import (
    abbreviation,
    attribution_added,
    attribution_change,
    attribution_cut,
    byline_change,
    capitalization,
    credit_change,
    cut,
    date_change,
    date_style,
    dateline_change,
    furniture,
    headline_change,
    hedge_change,
    insertion,
    link_change,
    loaded_term,
    merge,
    move,
    name_change,
    negation_change,
    notice_cut,
    number_change,
    number_style,
    paragraphing,
    punctuation,
    quote_added,
    quote_altered,
    quote_cut,
    quote_marks,
    rewording,
    spelling,
    split,
    trim,
    typography,
    words_added,
    words_cut,
)
from provenance.model.edit import EditKind, Evidence


class Rule(Protocol):
    """What a rule's module holds."""

    __doc__: str | None
    KIND: EditKind

    def match(self, edit: EditContext, /) -> Evidence | None: ...


RULES: tuple[Rule, ...] = (
    headline_change,
    byline_change,
    dateline_change,
    credit_change,
    notice_cut,
    link_change,
    furniture,
    move,
    split,
    merge,
    trim,
    cut,
    insertion,
    paragraphing,
    quote_altered,
    negation_change,
    number_change,
    date_change,
    name_change,
    attribution_change,
    attribution_cut,
    attribution_added,
    hedge_change,
    quote_cut,
    quote_added,
    quote_marks,
    loaded_term,
    abbreviation,
    date_style,
    number_style,
    spelling,
    capitalization,
    punctuation,
    typography,
    words_cut,
    words_added,
    rewording,
)

CATCH_ALL = frozenset({"words-cut", "words-added", "rewording"})
"""Kinds that are named only where nothing else is."""
