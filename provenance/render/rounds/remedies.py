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
_ELSE = "Do what the term asks for, or ask whoever licenses the copy."
_UNKNOWN = "Nothing has to be done; look at it yourself, since the program cannot."


def remedy(result: Result) -> str:
    """One sentence, to be acted on."""
    if result.edit is None:
        if result.finding.message.startswith("it cannot be told"):
            return _UNKNOWN
        return _ELSE
    return _BY_KIND.get(result.edit.kind) or _BY_FAMILY.get(result.edit.family.value, "Put it back as it was.")
