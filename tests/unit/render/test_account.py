"""The verdict in plain sentences."""

from dataclasses import replace

from provenance.model.verdict import Derivation, Disclosure, Integrity, Outcome, Verdict
from provenance.render.view.account import account
from tests.golden.made import Made


def told(*grafs: str, **changes: object) -> str:
    return account(Made().story([("graf", [graf]) for graf in grafs]).report(**changes))


def test_says_what_was_done_and_to_what() -> None:
    assert told(
        "Ann paid {{number-change|12|21}} of {{number-change|3|4}}.",
        "Bo {{rewording|ran|went}}{{attribution-cut|, she said}}.",
        "{{cut|Cy left.}}",
        "{{insertion||Di came.}}",
    ) == (
        "88% of the original’s words stand in the republished copy. 2 numbers and 1 phrase were changed; "
        "1 attribution and 1 passage were cut; 1 passage was added."
    )


def test_counts_the_small_things_apart() -> None:
    said = told("Ann{{typography|'|’}}s {{number-style|four|4}} dogs.", "Bo{{typography|'|’}}s cat.")
    assert said.endswith("Otherwise, only 1 difference of house style and 2 of typography and punctuation.")


def test_what_a_version_of_the_wire_has_too_is_not_laid_to_the_outlet() -> None:
    report = Made().story([("graf", ["Ann paid {{number-change|12|21}} of {{number-change|3|4}}."])]).report()
    first, second = report.edits
    one = replace(report, edits=(replace(first, explained_by="second.txt"), second))
    assert account(one).endswith("1 number was changed. 1 difference stands in a version of the wire too.")
    both = replace(one, edits=tuple(replace(edit, explained_by="second.txt") for edit in report.edits))
    assert account(both).endswith("copy. 2 differences stand in a version of the wire too.")


def test_the_same_text_is_said_to_be_the_same() -> None:
    assert told("Ann left.") == "The republished copy is the original, word for word and mark for mark."


def test_unrelated_texts_are_said_to_be_so() -> None:
    none = Verdict(Outcome.PASS, Derivation.NONE, Integrity.ALTERED, Disclosure.NONE)
    assert told("Ann {{rewording|left|came}}.", verdict=none, related=False).startswith("The two texts have nothing")
    assert told("Ann {{rewording|left|came}}.", verdict=none) == (
        "88% of the original’s words stand in the republished copy, too few to say that it was taken from it."
    )
