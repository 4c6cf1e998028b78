"""One file for each kind of edit. The order of RULES is the precedence; the last rule matches everything.

A rule is a module: its docstring is the user's page (`provenance explain`), `KIND` declares the kind, `match` says why an
edit is of that kind, or None.
"""

from typing import Protocol

from provenance.classify.context import EditContext
from provenance.classify.rules import (
    byline_change,
    credit_change,
    cut,
    dateline_change,
    furniture,
    headline_change,
    insertion,
    link_change,
    merge,
    move,
    notice_cut,
    paragraphing,
    rewording,
    split,
    trim,
    typography,
    words_added,
    words_cut,
)
from provenance.model.edit import EditKind, Evidence


class Rule(Protocol):
    """What a rule's module holds."""

    KIND: EditKind

    @staticmethod
    def match(edit: EditContext) -> Evidence | None: ...


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
    typography,
    words_cut,
    words_added,
    rewording,
)

CATCH_ALL = frozenset({"words-cut", "words-added", "rewording"})
"""Kinds that are named only where nothing else is."""
