"""The one view of rows that every renderer draws: made from a finished report alone, counting nothing anew."""

from provenance.render.view.build import view
from provenance.render.view.nouns import Card, Facts, HeadlinePair, Mark, Row, Run, Shape, View

__all__ = ["Card", "Facts", "HeadlinePair", "Mark", "Row", "Run", "Shape", "View", "view"]
