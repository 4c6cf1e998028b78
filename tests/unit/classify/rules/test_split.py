"""The three tables of split."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "split"

MATCHES = (
    row(
        "The storm hit at dawn, as ferries were leaving the port.",
        "The storm hit at dawn. Ferries were leaving the port.",
    ),
    row(
        "The bridge closed at noon, and the ferry stopped an hour later.",
        "The bridge closed at noon. The ferry stopped an hour later.",
    ),
    row(
        "Judge Ida Moss gave the county board until Dec. 5 to count the 9,416 ballots and report the result to the court.",
        "Judge Ida Moss gave the county board until Dec. 5 to count the 9,416 ballots. They must then report the result to the court.",
    ),
    row("The pier held all night; the boats did not.", "The pier held all night. The boats did not."),
    row("The pier held all night, but the boats did not.", "The pier held all night. But the boats did not."),
    row(
        "The bridge closed at noon, and the ferry stopped an hour later.",
        "The bridge closed at noon.\n\nThe ferry stopped an hour later.",
    ),
    row(
        "The bridge closed at noon while crews looked for cracks in its deck.",
        "The bridge closed at noon. Crews looked for cracks in its deck.",
    ),
    row(
        "Rourke joined the guard in May, becoming the oldest recruit on the coast.",
        "Rourke joined the guard in May. He became the oldest recruit on the coast.",
    ),
    row(
        "Rourke, who joined the guard in May, is the oldest recruit on the coast.",
        "Rourke joined the guard in May. He is the oldest recruit on the coast.",
    ),
    row(
        "The council raised the fees for small boats — it did not touch those for yachts.",
        "The council raised the fees for small boats. It did not touch those for yachts.",
    ),
    row(
        "Voss said that the yard was flooded and that nobody had been hurt in it.",
        "Voss said that the yard was flooded. Nobody had been hurt in it.",
    ),
    row(
        "The bridge closed at noon, and the ferry stopped an hour later.",
        "The bridge closed at noon.\n\nADVERTISEMENT\n\nThe ferry stopped an hour later.",
        KIND,
        "furniture",
    ),
    row(
        "The bridge closed at noon, and the ferry stopped two hours later.",
        "The bridge closed at noon. The ferry stopped three hours later.",
        KIND,
        "number-change",
    ),
    row(
        "The bridge closed at noon, the ferry stopped an hour later, and the school sent everyone home.",
        "The bridge closed at noon. The ferry stopped an hour later. The school sent everyone home.",
        KIND,
        KIND,
    ),
)

DOES_NOT_MATCH = (
    row(
        "The bridge closed at noon. The ferry stopped.",
        "The bridge closed at noon.\n\nThe ferry stopped.",
        "paragraphing",
    ),
    row("The bridge closed at noon.", "The bridge closed at noon. The mayor was asleep in her bed.", "insertion"),
    row("The pier held all night, and it rained.", "The pier held all night.", "words-cut"),
    row("The pier held. The boats did not.", "The pier held; the boats did not.", "merge"),
    row("The pier held all night; the boats did not.", "The pier held all night, the boats did not.", "punctuation"),
    row(
        '"The pier held all night, and we were lucky," Voss said.',
        '"The pier held all night. We were lucky," Voss said.',
        "quote-altered",
    ),
    row(
        "He was at the pier at 6 p.m. Tuesday with nine others.",
        "He was at the pier at 6 p.m. Tuesday with 9 others.",
        "number-style",
    ),
    row("Gov. Ana Lucero toured the wharf.", "Governor Ana Lucero toured the wharf.", "abbreviation"),
    row("The ferry left Eureka, California, at noon.", "The ferry left Eureka, Calif., at noon.", "abbreviation"),
    row(
        "The pier held all night ... and so did the boats.",
        "The pier held all night. And so did the boats.",
        "punctuation",
    ),
    row(
        "The bridge closed at noon, and the ferry stopped an hour later.",
        "The bridge closed at noon, and the ferry stopped an hour later. The school stayed open all day.",
        "insertion",
    ),
    row("The pier is old (it opened in 1936).", "The pier is old: it opened in 1936.", "punctuation"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
