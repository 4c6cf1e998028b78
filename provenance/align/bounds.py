"""Bounds on counted work. A bound that was reached is said in the report, in these words."""

NEIGHBOURS = 8
"""Candidates looked at closely for a sentence: more never changed an alignment on 86 pairs of drafts."""

COMMON = 64
"""A word in more sentences than this tells nothing about which sentence is meant."""

GAP_CELLS = 4_000
"""Sentence pairs compared one by one between two anchors; a larger gap is left to its candidates."""

TOKEN_CELLS = 400_000_000
"""Token pairs of one word diff: rapidfuzz keeps a bit for each, so this is 50 MB."""

GAP_REACHED = "a stretch without a common sentence was too long to compare every sentence of it with every other"
TOKENS_REACHED = (
    "two sentences were too long to compare word by word at once; the comparison of their words is not minimal"
)
CODES_REACHED = "the texts have more distinct words than can be told apart; the rarest were taken for one"
