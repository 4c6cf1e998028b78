"""The round for programs: `check.schema.json`."""

import json

from provenance.model.round import Round
from provenance.render.options import Options
from provenance.report.encode_round import encode_round


def draw_round(round: Round, options: Options) -> str:
    """The round as JSON; the reports themselves are written by `--reports`."""
    del options
    return json.dumps(encode_round(round), ensure_ascii=False, indent=1) + "\n"
