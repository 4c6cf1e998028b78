"""A dek is copy: what changed in it is named by its words, not told as one unit as a headline is."""

import pytest

import provenance

STORY = """Harbor fees rise for the first time in ten years

{dek}

By DANA KESTREL

The council voted 4-1 Tuesday to raise the fees. Boats longer than 45 feet will pay $14 a foot.

The fees were last raised in 2009, when the harbor was dredged.
"""


@pytest.mark.parametrize(
    "dek, kind",
    [
        ("The owners know nothing before they pay", "attribution-cut"),
        ("Witnesses say the owners know little before they pay", "negation-change"),
        ("Witnesses say the owners know nothing until they pay", "rewording"),
    ],
)
def test_words_of_a_dek_are_named_as_words(dek: str, kind: str) -> None:
    before = STORY.format(dek="Witnesses say the owners know nothing before they pay")
    documents = [
        provenance.read_bytes(text.encode(), name, "text")
        for name, text in (("original.txt", before), ("republished.txt", STORY.format(dek=dek)))
    ]
    report = provenance.compare(*documents)
    assert [(edit.kind, edit.also) for edit in report.edits] == [(kind, ())]
