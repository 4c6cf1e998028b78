"""How a finding says what it found: plain words that a reporter can check, and no motive."""

_WORDS = {
    "paragraphing": ("grafs broken otherwise in 1 place", "grafs broken otherwise in {n} places"),
    "typography": ("other typography in 1 place", "other typography in {n} places"),
    "punctuation": ("punctuation changed in 1 place", "punctuation changed in {n} places"),
    "capitalization": ("capitals changed in 1 place", "capitals changed in {n} places"),
    "spelling": ("1 word spelled otherwise", "{n} words spelled otherwise"),
    "number-style": ("1 number written otherwise", "{n} numbers written otherwise"),
    "date-style": ("1 date written otherwise", "{n} dates written otherwise"),
    "abbreviation": ("1 name or term in another form", "{n} names or terms in another form"),
    "cut": ("1 passage cut", "{n} passages cut"),
    "trim": ("the end is cut", "the end is cut, {n} passages"),
    "insertion": ("1 passage inserted", "{n} passages inserted"),
    "move": ("1 passage moved", "{n} passages moved"),
    "split": ("1 sentence split", "{n} sentences split"),
    "merge": ("sentences merged in 1 place", "sentences merged in {n} places"),
    "headline-change": ("the headline says something else", "the headline says something else in {n} places"),
    "quote-altered": ("1 quotation altered", "quotations altered in {n} places"),
    "quote-cut": ("1 quotation cut", "quotations cut in {n} places"),
    "quote-added": ("1 quotation added", "quotations added in {n} places"),
    "quote-marks": ("quotation marks changed in 1 place", "quotation marks changed in {n} places"),
    "number-change": ("1 number changed", "{n} numbers changed"),
    "date-change": ("1 date or time changed", "{n} dates or times changed"),
    "name-change": ("1 name changed", "{n} names changed"),
    "attribution-change": ("1 attribution changed", "{n} attributions changed"),
    "attribution-cut": ("1 attribution cut", "{n} attributions cut"),
    "attribution-added": ("1 attribution added", "{n} attributions added"),
    "hedge-change": ("1 statement more or less certain", "{n} statements more or less certain"),
    "negation-change": ("1 negation changed", "{n} negations changed"),
    "loaded-term": ("1 loaded term came or went", "{n} loaded terms came or went"),
    "words-cut": ("words cut in 1 place", "words cut in {n} places"),
    "words-added": ("words added in 1 place", "words added in {n} places"),
    "rewording": ("reworded in 1 place", "reworded in {n} places"),
    "byline-change": ("the byline is changed", "the byline is changed in {n} places"),
    "dateline-change": ("the dateline is changed", "the dateline is changed in {n} places"),
    "credit-change": ("the agency's credit is changed", "the agency's credit is changed in {n} places"),
    "link-change": ("1 link gone or changed", "{n} links gone or changed"),
    "notice-cut": ("1 notice cut", "{n} notices cut"),
    "byline-change:credited": ("the byline names a newsroom too", "bylines name a newsroom too in {n} places"),
    "insertion:subhead": ("a subhead was put in", "{n} subheads were put in"),
    "headline-change:restyled": ("the headline is in another style", "headlines in another style in {n} places"),
    "headline-change:shortened": ("the headline is shorter", "headlines shorter in {n} places"),
    "headline-change:reworded": ("the headline is reworded", "headlines reworded in {n} places"),
    "headline-change:reframed": ("the headline is reframed", "headlines reframed in {n} places"),
    "accidental": ("1 accidental", "{n} accidentals"),
    "style": ("1 change of style", "{n} changes of style"),
    "structure": ("1 change of structure", "{n} changes of structure"),
    "substantive": ("1 substantive edit", "{n} substantive edits"),
    "credit": ("1 change of credit", "{n} changes of credit"),
}


def counted(kind: str, number: int, change: str = "") -> str:
    """What was found, in words: "2 numbers changed". A kind that is new here is called by its id."""
    fallback = (f"1 edit of the kind {kind}", f"{{n}} edits of the kind {kind}")
    one, many = _WORDS.get(f"{kind}:{change}") or _WORDS.get(kind, fallback)
    return one if number == 1 else many.format(n=number)
