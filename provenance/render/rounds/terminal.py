"""The round on a terminal: `text`, with colours where they are allowed."""

from provenance.render.rounds.text import draw_round

__all__ = ["draw_round"]
