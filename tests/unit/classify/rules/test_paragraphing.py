"""The three tables of paragraphing."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "paragraphing"

ONE = "Tugs towed the barge to the yard. Divers looked at its hull. Nobody slept."
WRAPPED = "Tugs towed the barge to the yard. Divers looked\nat its hull. Nobody slept."
THREE = "Tugs towed the barge to the yard.\n\nDivers looked at its hull.\n\nNobody slept."

MATCHES = (
    row("“I never opened a box. I didn’t have to.”", "“I never opened a box.\n\nI did not have to.”", KIND, "spelling"),
    row(ONE, ONE.replace("yard. ", "yard.\n\n"), facts={"change": "broken"}),
    row(ONE.replace("yard. ", "yard.\n\n"), ONE, facts={"change": "joined"}),
    row(ONE, THREE, KIND, KIND),
    row(THREE, ONE, KIND, KIND),
    row(ONE, ONE.replace("yard. ", "yard.\n"), facts={"change": "broken"}),
    row(ONE, ONE.replace("yard. ", "yard.\r\n\r\n")),
    row(ONE, ONE.replace("yard. ", "yard.\n\n    ")),
    row(ONE, ONE.replace("yard. ", "yard.\u2029")),
    row('"We lost," he said. "We tried."', '"We lost," he said.\n\n"We tried."'),
    row('"We lost. We tried," he said.', '"We lost.\n\n"We tried," he said.', KIND, "punctuation"),
    row(ONE, ONE.replace("Divers", "Four divers").replace("yard. ", "yard.\n\n"), KIND, "words-added"),
    row(ONE, ONE.replace("yard. ", "yard.\n\n\n\n")),
    row(ONE, ONE.replace("yard. ", "yard.\n\nADVERTISEMENT\n\n"), KIND, "furniture"),
    row(ONE, ONE.replace("yard. Divers", "yard.\n\nTwo gulls watched.\n\nDivers"), KIND, "insertion"),
)

DOES_NOT_MATCH = (
    row(THREE, THREE.replace("\n\n", "\n\n\n"), "typography", "typography"),
    row(THREE, THREE.replace("\n\n", "\r\n\r\n"), "typography", "typography"),
    row(ONE, WRAPPED, "typography"),
    row(WRAPPED, ONE, "typography"),
    row(ONE, ONE.replace("yard. ", "yard.  "), "typography"),
    row(ONE, ONE.replace("yard. Divers looked", "yard, and divers looked"), "merge"),
    row(ONE, ONE + "\n\nShare this story on Facebook", "furniture"),
    row(ONE, ONE.replace("Divers looked at its hull. ", ""), "cut"),
    row(ONE, ONE.replace("yard. ", "yard.\u00a0"), "typography"),
    row(THREE, THREE, where="end"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
