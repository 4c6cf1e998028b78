"""The report as one page that holds everything: it needs no network and runs nothing of the copy."""

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from provenance.model.report import Report
from provenance.render.html import embedded, material
from provenance.render.html.filters import filters
from provenance.render.html.marks import QUIET
from provenance.render.html.page import page
from provenance.render.layout.harmless import plain
from provenance.render.options import Options


def draw(report: Report, options: Options) -> str:
    """The page. Its templates, style and script lie beside this file; every text in it is escaped."""
    shown = page(report, options)
    style, script = material.style(), material.script()
    drawn = (
        _environment()
        .get_template("page.html.j2")
        .render(page=shown, style=style, script=script, policy=material.security(style, script), data=embedded.SLOT)
    )
    return embedded.put(drawn, report)


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("provenance.render.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(filters())
    environment.globals["quiet"] = frozenset(family.value for family in QUIET)
    return environment


def _harmless(value: object) -> object:
    """What a template puts out: every text that is no mark-up of ours is made harmless, then escaped."""
    return plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value
