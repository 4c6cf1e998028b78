"""The three tables of merge."""

from tests.unit.classify.rules.tables import row, three_tables

KIND = "merge"

MATCHES = (
    row(
        "The store shut at 5 p.m. Customers were told to leave.",
        "The store shut at 5 p.m., and customers were told to leave.",
    ),
    row(
        "The bridge closed at noon. The ferry stopped an hour later.",
        "The bridge closed at noon, and the ferry stopped an hour later.",
    ),
    row("The pier held all night. The boats did not.", "The pier held all night; the boats did not."),
    row("The pier held all night. But the boats did not.", "The pier held all night, but the boats did not."),
    row(
        "The bridge closed at noon.\n\nThe ferry stopped an hour later.",
        "The bridge closed at noon, and the ferry stopped an hour later.",
    ),
    row(
        "The bridge closed at noon. Crews looked for cracks in its deck.",
        "The bridge closed at noon while crews looked for cracks in its deck.",
    ),
    row(
        "Rourke joined the guard in May. He became the oldest recruit on the coast.",
        "Rourke joined the guard in May, becoming the oldest recruit on the coast.",
    ),
    row(
        "The council raised the fees for small boats. It did not touch those for yachts.",
        "The council raised the fees for small boats — it did not touch those for yachts.",
    ),
    row(
        "The bridge closed at noon. Nobody was hurt by it. The ferry stopped an hour later.",
        "The bridge closed at noon, and the ferry stopped an hour later.",
        KIND,
        "cut",
    ),
    row(
        "The bridge closed at noon.\n\nADVERTISEMENT\n\nThe ferry stopped an hour later.",
        "The bridge closed at noon, and the ferry stopped an hour later.",
        KIND,
        "furniture",
    ),
    row(
        "The bridge closed at noon. The ferry stopped two hours later.",
        "The bridge closed at noon, and the ferry stopped three hours later.",
        KIND,
        "number-change",
    ),
    row(
        "The bridge closed at noon. The ferry stopped an hour later. The school sent everyone home.",
        "The bridge closed at noon, the ferry stopped an hour later, and the school sent everyone home.",
        KIND,
        KIND,
    ),
    row(
        "Rourke joined the guard in May. He is the oldest recruit on the coast.",
        "Rourke, who joined the guard in May, is the oldest recruit on the coast.",
    ),
    # The look alone would make the page's of it: it speaks to us, of platforms.
    row(
        "The ferry is the future. That's what firms like Google and Uber are telling us.",
        "The ferry is the future, or at least that's what firms like Google and Uber are telling us.",
    ),
)

DOES_NOT_MATCH = (
    row(
        "The bridge closed at noon.\n\nThe ferry stopped.",
        "The bridge closed at noon. The ferry stopped.",
        "paragraphing",
    ),
    row("The bridge closed at noon. The mayor was asleep in her bed.", "The bridge closed at noon.", "cut"),
    row("The pier held all night.", "The pier held all night, and it rained.", "words-added"),
    row("The pier held all night; the boats did not.", "The pier held all night. The boats did not.", "split"),
    row("The pier held all night, the boats did not.", "The pier held all night; the boats did not.", "punctuation"),
    row("He left at 6 p.m. Tuesday by boat.", "He left at 6 p.m. Tuesday by ship.", "rewording"),
    row("The ferry left Eureka, Calif., at noon.", "The ferry left Eureka, California, at noon.", "abbreviation"),
    row("The pier held... The boats did not.", "The pier held… The boats did not.", "typography"),
    row(
        "The bridge closed at noon. The ferry stopped. The school stayed open all day.",
        "The bridge closed at noon. The school stayed open all day.",
        "cut",
    ),
    row("The pier held! The boats did not.", "The pier held. The boats did not.", "punctuation"),
    row(
        '"The pier held all night. We were lucky," Voss said.',
        '"The pier held all night, and we were lucky," Voss said.',
        "quote-altered",
    ),
    row("The boats sank. Nobody saw it.", "The boats sank.\nNobody saw it.", "paragraphing"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
