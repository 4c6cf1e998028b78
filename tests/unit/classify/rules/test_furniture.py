"""The three tables of furniture."""

from tests.unit.classify.rules.tables import Row, row, three_tables

KIND = "furniture"

RAIN = "Rain fell on the town all through the night."
PIER = "The pier held, and so did the sea wall behind it."


def between(line: str, sort: str, *kinds: str) -> Row:
    """The line stands between two grafs of the republished story."""
    return row(f"{RAIN}\n\n{PIER}", f"{RAIN}\n\n{line}\n\n{PIER}", *kinds, facts={"sort": sort} if sort else {})


def behind(line: str, sort: str, *kinds: str) -> Row:
    """The line stands at the end of the page."""
    return row("", line, *kinds, where="end", facts={"sort": sort})


YARD = "“They were told in writing, and they did nothing,” said Gerrit Palmquist, who runs the yard."
BINS = 'Paulina Odecker left early. "Every bin I have is full," she said. "I have nowhere to put the rest."'


def pulled(line: str, *kinds: str) -> Row:
    """The line is set between two grafs that quote people; see `between`."""
    return row(f"{YARD}\n\n{PIER}\n\n{BINS}", f"{YARD}\n\n{PIER}\n\n{line}\n\n{BINS}", *kinds)


MATCHES = (
    between("Waterways", "other"),
    between("Is it time to stop eating salmon?", "related"),
    between("A heat dome is moving east. Where will it be hottest?", "related"),
    between("Who let the town flood like that?", "", "insertion"),
    between("Where is the outrage?", "", "insertion"),
    between("Who signed the check?", "", "insertion"),
    between("Shame.", "", "insertion"),
    between("“No.”", "", "insertion"),
    # Pull quotes repeat the story's own words, with who says them or without.
    pulled("“They were told in writing, and they did nothing.”"),
    pulled("“They were told in writing, and they did nothing.”\n\n— Gerrit Palmquist", KIND, KIND),
    pulled("“They were told in writing, and they did nothing.”\n— Gerrit Palmquist", KIND, KIND),
    pulled("They were told in writing, and they did nothing."),
    pulled('PAULINA ODECKER: "Every bin I have is full."'),
    pulled('> "Every bin I have is full."'),
    pulled('"Every bin I have is full."\n\nPaulina Odecker', KIND, KIND),
    pulled("“They were told in writing, and they did nothing.”\n\n— Paulina Odecker", KIND, "insertion"),
    pulled('"Every bin I have is full. I have nowhere to put the rest."'),
    between("Share on Facebook", "share"),
    between("Facebook Twitter Email Print", "share"),
    between("Facebook\nTwitter\nEmail\nPrint", "share", *[KIND] * 4),
    between("ADVERTISEMENT", "ad"),
    between("Story continues below advertisement", "ad"),
    between("RELATED: Mayor Faces New Questions Over Pier Money", "related"),
    between("Read more: Ten piers to see this summer", "related"),
    between("Mayor Faces New Questions Over Missing Pier Money", "related"),
    between("Sign up for our free morning newsletter", "newsletter"),
    between(
        "Get the Harbor Ledger in your inbox. Sign up for our free morning newsletter. You can unsubscribe at any time.",
        "newsletter",
    ),
    between("Do you think the pier should be torn down?\n\nYes\n\nNo\n\nView results", "poll", *[KIND] * 4),
    between("Home › News › Harbor", "navigation"),
    between("5 min read", "reading-time"),
    behind("Dale Whitcomb in Boston contributed.", "source-link"),
    behind("Dale Whitcomb and Ana Lucero in New Harbor and Tom Pike in Lima contributed.", "source-link"),
    behind("Compiled from wire reports.", "source-link"),
    behind("From Reuters:", "source-link"),
    behind("The Ellery Foundation contributed.", "", "insertion"),
    behind("Tags: harbor, pier, storms", "tags"),
    behind("#harbor #pier #storms", "tags"),
    behind("© 2026 The Harbor Ledger. All rights reserved.", "copyright"),
    behind("Our Standards: The Harbor Ledger Trust Principles.", "copyright"),
    behind("Continue reading at The Harbor Ledger", "source-link"),
    behind("The Harbor Ledger reviewed this story and may have altered it prior to publication.", "disclaimer"),
    behind("Jon Reed is a reporter for the Harbor Ledger. Follow him on Twitter: @jonreed", "bio"),
    behind(
        "The Associated Press is an independent global news organization dedicated to factual reporting. "
        "Founded in 1846, AP today remains a trusted source of news in all formats.",
        "bio",
    ),
    behind("3 Comments", "comments"),
    behind("Submit a correction", "correction-form"),
    behind("Download our free app", "app-promo"),
    row("Share on Facebook", "", where="end", facts={"sort": "share"}),
    row(f"{RAIN}\n\n(AP Photo/Jon Reed)\n\n{PIER}", f"{RAIN}\n\n{PIER}", facts={"sort": "caption"}),
)

DOES_NOT_MATCH = (
    # Other words, another speaker, half of a sentence, or words that nobody is quoted with.
    pulled('"Every bin I have is empty."', "insertion"),
    pulled("“They were told in writing and did nothing.”", "insertion"),
    pulled("“Odecker and the yard did nothing.”", "insertion"),
    pulled('GERRIT PALMQUIST: "Every bin I have is full."', "insertion"),
    pulled("“The pier held, and so did the sea wall behind it.”", "insertion"),
    pulled("“And they did nothing.”", "insertion"),
    pulled('"Every bin I have is full," Odecker said.', "insertion"),
    pulled(PIER, "insertion"),
    between("The mayor has been criticized for years over her spending.", "", "insertion"),
    between("The Ledger has asked the mayor for comment.", "", "insertion"),
    between("Voss shared the story on Facebook before dawn.", "", "insertion"),
    between("The town put an advertisement in the paper.", "", "insertion"),
    between("A poll found that most owners would pay more.", "", "insertion"),
    between('"Read more," the teacher told her class.', "", "insertion"),
    between("The newsletter of the yacht club was late.", "", "insertion"),
    between("Police said the app had been down all day.", "", "insertion"),
    row("ADVERTISEMENT", "ADVERTISEMENT"),
    row(f"{RAIN}\n\nShare on Facebook\n\n{PIER}", f"{RAIN}\n\nShare on Facebook\n\n{PIER}"),
    row("WHAT COMES NEXT\n\nThe pier held all night.", "WHAT COMES NEXT\n\nThe pier held all day.", "rewording"),
    row("The mayor shared a photo of it.", "The mayor shared it.", "words-cut"),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
