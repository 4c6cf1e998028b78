"""Segment: a document becomes a witness with blocks, sentences and tokens."""

from provenance.segment.settle import settle
from provenance.segment.titles import with_headlines_shared
from provenance.segment.witness import segment

__all__ = ["segment", "settle", "with_headlines_shared"]
