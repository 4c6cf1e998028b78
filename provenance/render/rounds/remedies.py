"""What a reporter can do about a finding. What was done on purpose can always be accepted, with a reason."""

from provenance.render.rounds.results import Result

_BY_KIND = {
    "quote-altered": "Put back what was said, word for word, or paraphrase it without quotation marks.",
    "quote-cut": "Put the quotation back, or ask whoever licenses the copy.",
    "quote-added": "Take the quotation out, or name its source in copy of your own.",
    "quote-marks": "Set the quotation marks where the original has them.",
    "number-change": "Check the figure against the original and put it back; if the wire is wrong, tell the wire.",
    "date-change": "Check the day against the original and put it back; another way of saying the same day is fine.",
    "name-change": "Check the name against the original and put it back.",
    "negation-change": "Put back the word that says yes or no: the sentence now says the opposite.",
    "attribution-change": "Put back who said it, and the verb that says how.",
    "attribution-cut": "Put back the words that say who says so.",
    "attribution-added": "Take out the attribution that the original does not have.",
    "hedge-change": "Put back the word that says how sure it is.",
    "loaded-term": "Use the original's term.",
    "headline-change": "Write a headline that the story bears out, or use the original's.",
    "cut": "Put the passage back, or ask whoever licenses the copy whether it may go.",
    "trim": "Put the end back, or ask whoever licenses the copy whether it may go.",
    "insertion": "Take the passage out, or set it apart as your own with a byline of yours.",
    "move": "Put the passage back in its place.",
    "byline-change": "Name everybody whom the original's byline names.",
    "dateline-change": "Put the dateline back.",
    "credit-change": "Credit the agency in the byline, the dateline or a credit line.",
    "link-change": "Put the link back.",
    "notice-cut": "Run the wire's note.",
}
_BY_FAMILY = {
    "accidental": "Set it as the original does.",
    "style": "Set it as the original does, or add your form to a house list of the policy.",
    "structure": "Put it back as it was.",
    "substantive": "Put back the original's words.",
    "credit": "Put the credit back.",
}
_BY_DEMAND = (
    ("days after the original; at most", "Take the page down, or ask whoever licenses the copy for more time."),
    ("days after the original; not before", "Take the page down until then."),
    ("day after the original; not before", "Take the page down until then."),
    ("the agency's credit is not", "Credit the agency in the byline, the dateline or a credit line."),
    ("as the story's maker", "Name it in the byline or in a credit line: to be named in the story is not enough."),
    ("the page does not say", "Put that line on the page, word for word, where the term asks for it."),
    ("the reader is not told", "Say on the page that the copy was edited, and by whom."),
    ("of the story are gone", "Put the links back."),
    ("of the story is gone", "Put the link back."),
    ("there is no link back", "Link to the original, where the term asks for it."),
    ("canonical address is not", "Set the page's canonical address to the original's."),
    ("does not load the counter", "Put the counter's code into the page as it came with the story."),
    ("still runs the earlier version", "Run the corrected version, and say what was corrected."),
)
"""What a requirement says that it misses (`provenance.judge`), and what mends it."""
_BY_MEASURE = (
    ("is allowed", "Undo some of these edits, or ask whoever licenses the copy whether they may stand."),
    ("are allowed", "Undo some of these edits, or ask whoever licenses the copy whether they may stand."),
    (" allowed", "Undo some of these edits, or ask whoever licenses the copy whether they may stand."),
)
_ELSE = "Do what the term asks for, or ask whoever licenses the copy."
_UNKNOWN = "Nothing has to be done; look at it yourself, since the program cannot."


def remedy(result: Result) -> str:
    """One sentence, to be acted on."""
    message = result.finding.message
    if not result.is_grade:
        if message.startswith("it cannot be told"):
            return _UNKNOWN
        asked = next((said for part, said in _BY_DEMAND if part in message), None)
        if asked is not None:
            return asked
    if result.edit is not None:
        return _BY_KIND.get(result.edit.kind) or _BY_FAMILY.get(result.edit.family.value, "Put it back as it was.")
    return next((said for part, said in _BY_MEASURE if message.endswith(part)), _ELSE)
