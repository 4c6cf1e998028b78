"""The three tables of link-change."""

from tests.unit.classify.rules.tables import Row, row, three_tables

KIND = "link-change"

FILING = "https://court.example/filing.pdf"
LINKED = f"The [court filing]({FILING}) was sealed by a judge on the first day."
BARE = "The court filing was sealed by a judge on the first day."


def both(original: str, republished: str, *kinds: str, change: str = "", passage: str = "") -> Row:
    """A row of two Markdown pages; `passage` is what carried the link, the same on both sides."""
    passages = (passage, passage) if passage else None
    facts = {"change": change} if change else {}
    return row(original, republished, *kinds, passages=passages, facts=facts, formats=("md", "md"))


MATCHES = (
    both(LINKED, BARE, change="gone", passage="court filing"),
    both(LINKED, LINKED.replace(FILING, "https://ledger.example/courts"), change="elsewhere", passage="court filing"),
    both(LINKED, LINKED.replace(FILING, "/tag/courts"), change="elsewhere", passage="court filing"),
    both(LINKED, LINKED.replace(FILING, "https://court.example/filing.pdf?page=2"), change="elsewhere"),
    both(LINKED, LINKED.replace("court.example", "mirror.example"), change="elsewhere"),
    both(LINKED, BARE.replace("a judge", "two judges"), KIND, "number-change", passage="court filing"),
    both(LINKED, BARE.replace("The ", "A "), KIND, "rewording", passage="court filing"),
    both(
        f"The [court filing]({FILING}) and the [ruling](https://court.example/ruling) were sealed on the first day.",
        "The court filing and the ruling were sealed on the first day.",
        KIND,
        KIND,
    ),
    both(
        f"The [court filing]({FILING}) and the [ruling](https://court.example/ruling) were sealed on the first day.",
        f"The [court filing]({FILING}) and the ruling were sealed on the first day.",
        change="gone",
        passage="ruling",
    ),
    both(
        f"{LINKED}\n\nNobody slept.",
        f"{BARE}\n\nNobody slept. [Read more](https://ledger.example/more)",
        KIND,
        "furniture",
    ),
    both(LINKED, f"{BARE}\n\nSee the [papers of the court]({FILING}) in full.", KIND, "insertion"),
    both(
        f"Rain fell on the town all night. The pier held until the morning came. {LINKED}",
        f"{BARE} Rain fell on the town all night. The pier held until the morning came.",
        "move",
        KIND,
    ),
    both(
        f"The court filing, [sealed by a judge on the first day]({FILING}), was long.",
        "The court filing, sealed by a judge on the first day, was long.",
    ),
    both(
        f"The [sealed court filing]({FILING}) was long and hard to read.",
        "The court filing was long and hard to read.",
        KIND,
        "words-cut",
        passage="court filing",
    ),
)

DOES_NOT_MATCH = (
    both(LINKED, LINKED),
    row(LINKED, BARE, "typography", formats=("md", "txt")),
    row(BARE, LINKED, "typography", formats=("txt", "md")),
    both(BARE, LINKED),
    both(LINKED, LINKED.replace(FILING, FILING.replace("https:", "http:"))),
    both(LINKED, LINKED.replace("court.example", "www.court.example")),
    both(LINKED, LINKED.replace(FILING, f"{FILING}?utm_source=ledger&utm_medium=web")),
    both(
        LINKED.replace(FILING, "https://court.example/filing/"), LINKED.replace(FILING, "https://court.example/filing")
    ),
    both(LINKED, LINKED.replace("[court filing]", "court [filing]")),
    both(LINKED, LINKED + " Nobody slept that night.", "insertion"),
    both(LINKED, "Nine boats sank before dawn.", "cut", "insertion"),
    both(LINKED, LINKED.replace(f"[court filing]({FILING})", "complaint"), "rewording"),
    both(f"{LINKED} Nobody slept that night.", "Nobody slept that night.", "cut"),
    both(LINKED.replace("The [court filing]", "A [court filing]"), LINKED, "rewording"),
    both(LINKED, BARE.replace("filing", f"filing ({FILING})"), "words-added"),
    both("Write to [the desk](mailto:desk@ledger.example) by noon.", "Write to the desk by noon."),
)

KNOWN_WRONG = ()

test_matches, test_does_not_match, test_known_wrong = three_tables(KIND, MATCHES, DOES_NOT_MATCH, KNOWN_WRONG)
