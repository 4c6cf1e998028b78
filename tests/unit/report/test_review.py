"""A review goes into JSON and comes out of it; what is none is refused by name."""

import json

import pytest

from provenance import schema
from provenance.errors import ReportError
from provenance.model.review import Judgement, Remark, Review
from provenance.report.review import encode_review, review_from_json, review_to_json

REVIEW = Review(
    "a" * 64,
    "b" * 64,
    (Remark("0" * 32, Judgement.BENIGN, "ein „Wort“\n第二行", "Reworded"), Remark("1" * 32, None, "a note")),
)


def test_it_comes_out_as_it_went_in() -> None:
    assert review_from_json(review_to_json(REVIEW)) == REVIEW
    schema.validate(encode_review(REVIEW), "review")
    assert schema.name_of(encode_review(REVIEW)) == "review"


def test_of_several_remarks_on_one_edit_the_last_counts() -> None:
    later = Remark("0" * 32, Judgement.CONFIRMED)
    assert Review("a" * 64, "b" * 64, (*REVIEW.remarks, later)).remark_on("0" * 32) == later
    assert REVIEW.remark_on("f" * 32) is None


@pytest.mark.parametrize(
    "change", [{"schema_version": "2"}, {"remarks": [{}]}, {"original": "x"}, {"more": 1}, {"remarks": {}}]
)
def test_what_is_none_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ReportError, match="this is not a review of schema 1"):
        review_from_json(json.dumps({**encode_review(REVIEW), **change}))
