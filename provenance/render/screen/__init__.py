"""The report as styled lines, for a terminal or for plain text; what a style looks like is chosen by the renderer."""

from provenance.render.screen.page import page

__all__ = ["page"]
