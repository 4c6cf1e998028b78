"""A review as JSON, as the page of a report exports it."""

import json
from collections.abc import Mapping
from typing import Any

from provenance import schema
from provenance.errors import ReportError
from provenance.model.review import Judgement, Remark, Review

SCHEMA_VERSION = "1"


def encode_review(review: Review) -> dict[str, Any]:
    """The review as plain dicts, lists and scalars, in the order of its schema."""
    return {
        "$schema": "urn:provenance:schema:review:1",
        "schema_version": SCHEMA_VERSION,
        "original": review.original,
        "republished": review.republished,
        "remarks": [
            {
                "fingerprint": remark.fingerprint,
                "judgement": None if remark.judgement is None else remark.judgement.value,
                "note": remark.note,
                "title": remark.title,
            }
            for remark in review.remarks
        ],
    }


def review_to_json(review: Review) -> str:
    """The review as JSON text, the same bytes that the page exports."""
    return json.dumps(encode_review(review), ensure_ascii=False, indent=1) + "\n"


def decode_review(encoded: Mapping[str, Any]) -> Review:
    """The review that `encode_review` gave. Raises ReportError where it does not hold to its schema."""
    faults = schema.faults(encoded, "review")
    if faults:
        raise ReportError("this is not a review of schema 1:\n  " + "\n  ".join(faults))
    remarks = tuple(
        Remark(
            remark["fingerprint"],
            None if remark["judgement"] is None else Judgement(remark["judgement"]),
            remark["note"],
            remark["title"],
        )
        for remark in encoded["remarks"]
    )
    return Review(encoded["original"], encoded["republished"], remarks)


def review_from_json(text: str) -> Review:
    """The review in a JSON text. Raises ReportError where it is no JSON or no review."""
    return decode_review(schema.parse(text))
