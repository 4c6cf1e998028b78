"""Who says so: a speaker and a reporting verb in either order, or "according to" somebody.

The span is what a desk would strike out: ", police said Thursday", "Lucero told reporters that", "according to court
papers,". Verbs with other uses (add, find, claim) report only where the copy shows it: beside a quotation, before
"that" or a clause, or where they close the sentence.
"""

from bisect import bisect_right
from collections.abc import Iterator

from provenance.annotate.headlines import said_in_headlines
from provenance.annotate.phrased import phrased
from provenance.annotate.reporting import Verb, reporting
from provenance.annotate.said import Ground, Said, annotation_of
from provenance.annotate.scan import Scan
from provenance.annotate.speakers import Speaker, ends_clause, is_adverb, is_of_somebody, speaker_left, speaker_right
from provenance.annotate.tails import NOMINATIVE, SPOKEN, tail_end
from provenance.model.witness import Annotation

_CLAUSE = 14
_NEAR = 8
_TO_SOMEBODY = frozenset(("tell", "ask", "warn", "urge", "advise", "assure", "inform", "remind"))
_AHEAD = frozenset(("will", "would"))
"""Behind one of these a base form is the verb, whatever its subject: "a paper due next month will argue that"."""
_EARLY = frozenset(("early", "late", "earlier", "later", "latest", "nearly", "partly", "still", "also"))
"""What leads up to a speaker: ", early results showed"."""
_PASSIVE = frozenset(("believe", "think", "estimate", "predict", "allege"))
"""Behind "a man believed to" stands what others believe of him."""
_OF_ONE = frozenset(("the", "a", "an", "his", "her", "its", "their", "this"))
_SAYING = frozenset(("they", "we", "i", "you", "who", "police", "people", "some", "many", "others", "data", "media"))


def find_attributions(
    scan: Scan, quotations: list[Annotation], names: list[Annotation], dates: list[Annotation]
) -> list[Annotation]:
    """ATTRIBUTION annotations in text order. What a quotation itself reports is left alone."""
    outer = [
        quotation for quotation in quotations if quotation.fact("form") != "scare" and not quotation.fact("nested")
    ]
    ground = Ground(scan, scan.covered(outer), scan.covered(dates), scan.covered(names), names)
    found: list[Said] = []
    for at, first, last in _places(scan):
        if ground.quoted[at] or ground.named[at]:
            continue
        fold = scan.folds[at]
        verb = reporting().verbs.get(fold)
        said = _from_verb(ground, at, verb, first, last) if verb else None
        if said is None and fold == "according":
            said = _according(ground, at, first, last)
        if said is not None and (not found or said.verb >= found[-1].verb_end):
            found.append(said)
    for others in (said_in_headlines(ground), phrased(ground)):
        found.extend([said for said in others if all(said.verb != other.verb for other in found)])
    found.sort(key=lambda said: said.first)
    return [annotation_of(ground, said) for said in found]


def _places(scan: Scan) -> Iterator[tuple[int, int, int]]:
    """Where a reporting verb or "according" stands, with the half-open token range of its sentence."""
    sentences = scan.witness.sentences
    ends = [sentence.last_token for sentence in sentences]
    k = 0
    for at in scan.exactly(reporting().words):
        k = bisect_right(ends, at, k)
        yield at, sentences[k].first_token, ends[k]


def _from_verb(ground: Ground, at: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    scan = ground.scan
    end = at + 1
    if verb.particle:
        if scan.fold(end) != verb.particle:
            return None
        end += 1
    if verb.form == "ing":
        return _participle(ground, at, end, verb, floor, ceiling)
    if verb.form != "base" and scan.fold(at - 1) in ('"', "'", ",", "—") and end < ceiling:
        inverted = _inverted(ground, at, end, verb, floor, ceiling)
        if inverted is not None and (scan.fold(at - 1) in ('"', "'") or _is_speaker(ground, inverted)):
            return inverted
        other = _subject_first(ground, at, end, verb, floor, ceiling)
        return other or (inverted if scan.folds[end] in reporting().determiners else None)
    return _subject_first(ground, at, end, verb, floor, ceiling)


def _is_speaker(ground: Ground, said: Said) -> bool:
    """The words behind the verb are a name or a crowd, so that nothing else can be meant: ", said Lucero"."""
    if said.speaker is None:
        return False
    scan, first, last = ground.scan, said.speaker.first, said.speaker.last
    plain = all(scan.folds[at] not in reporting().finite for at in range(first, last))
    return bool(ground.named[last - 1] and plain) or scan.folds[last - 1] in reporting().anonymous


def _inverted(ground: Ground, at: int, end: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    """ "…," said Lucero, the deputy director."""
    scan = ground.scan
    beside_quote = scan.fold(at - 1) in ('"', "'")
    opens = (
        scan.tokens[end].text[0].isupper()
        or scan.folds[end] in reporting().determiners
        or scan.tokens[end].text[0].isalpha()
    )
    if not opens or scan.folds[end] in ("that", "in", "on", "at", "to", "by", "for"):
        return None
    if not beside_quote and (not verb.strong or not ends_clause(scan, end, ceiling)):
        return None
    right = speaker_right(scan, end, ceiling)
    if right is None or ground.quoted[end]:
        return None
    speaker, last = right
    last = tail_end(scan, ground.dated, ground.named, last, ceiling, takes_hearer=False)
    return Said(at, last, speaker, at, end, verb.lemma, verb.kind)


def _subject_first(ground: Ground, at: int, end: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    """Lucero said · police later said · Lucero, the deputy director, said."""
    scan = ground.scan
    left = _left_of_helpers(ground, at, floor)
    if left is None:
        return None
    if (
        verb.form == "base"
        and scan.fold(at - 1) not in _AHEAD
        and not (_may_say(scan.folds[left - 1]) or _of_documents(scan, max(floor, left - _NEAR), left))
        and not is_of_somebody(scan, max(floor, left - _NEAR), left)
    ):
        return None
    if scan.fold(left - 1) in ("and", "but") and left > floor and verb.form != "base":
        speaker = None
    else:
        speaker = speaker_left(scan, ground.dated, left, floor)
        ahead = verb.form == "base" and scan.fold(at - 1) in _AHEAD
        if speaker is None or ground.quoted[left - 1] or not (ahead or _agrees(ground, speaker, verb)):
            return None
    takes_hearer = verb.lemma in _TO_SOMEBODY
    last = tail_end(scan, ground.dated, ground.named, end, ceiling, takes_hearer)
    if last < ceiling and (
        scan.folds[last] in reporting().not_statements or _tells_a_thing(scan, verb, end, last, ceiling)
    ):
        return None
    start = speaker.start if speaker else left
    if not (verb.strong or _reports(scan, verb, start, end, last, ceiling) or _shows(scan, speaker, verb, last)):
        return None
    return Said(start, last, speaker, at, end, verb.lemma, verb.kind)


def _shows(scan: Scan, speaker: Speaker | None, verb: Verb, last: int) -> bool:
    """ "Court records show Lambeth pleaded guilty": what is written says what stands in it."""
    if speaker is None or verb.lemma not in reporting().shown_by or last >= len(scan.tokens):
        return False
    statement = scan.tokens[last].text[0].isalnum() and scan.folds[last] not in reporting().prepositions
    return statement and _of_documents(scan, speaker.first, speaker.last)


def _of_documents(scan: Scan, first: int, last: int) -> bool:
    """ "data from the ministry", "emails obtained by the paper": what is written, and where it comes from."""
    return any(fold in reporting().documents for fold in scan.folds[first:last])


def _tells_a_thing(scan: Scan, verb: Verb, end: int, last: int, ceiling: int) -> bool:
    """ "told her son a story": what follows the hearer is a thing and no clause."""
    thing = verb.lemma == "tell" and last > end and scan.folds[last] in ("a", "an")
    return thing and not _clause_follows(scan, last, ceiling)


def _left_of_helpers(ground: Ground, at: int, floor: int) -> int | None:
    """The token after the speaker, over "has also" and "on Thursday"; None where the verb does not report at all:
    "to say", "did not say", "was told"."""
    scan, between = ground.scan, reporting().between
    left = at
    while left > floor:
        before = scan.folds[left - 1]
        if before in _AHEAD and left == at and scan.fold(at + 1) == "that":
            left -= 1
            continue
        if before in reporting().denied or before.endswith("n't"):
            return None
        helping = before in between or (left - 1 > floor and is_adverb(scan, left - 1)) or ground.dated[left - 1]
        leading = before in ("on", "in", "at", "late", "early") and left < at and ground.dated[left]
        if not helping and not leading:
            break
        left -= 1
    return left if left > floor else None


def _may_say(before: str) -> bool:
    """A word before "say" that can be its subject or end what stands between the two; behind any other it is a noun."""
    return before in (",", "who", "which") or _is_plural(before)


def _is_plural(head: str) -> bool:
    return head.endswith("s") or head in _SAYING


def _agrees(ground: Ground, speaker: Speaker, verb: Verb) -> bool:
    """ "officials say" and "he says", but not "some answers" or "the say"."""
    scan = ground.scan
    head = scan.folds[speaker.last - 1]
    if verb.form == "third" and not verb.strong:
        named = ground.named[speaker.last - 1] or head in reporting().pronouns
        single = scan.folds[speaker.first] in _OF_ONE and not head.endswith("s")
        return (
            bool(named)
            or head in reporting().documents
            or head in ("who", "which")
            or (single and speaker.last - speaker.first < 7)
        )
    if verb.form == "base":
        documents = _of_documents(scan, speaker.first, speaker.last)
        return _is_plural(head) or documents or is_of_somebody(scan, speaker.first, speaker.last)
    if verb.form == "third":
        return not (head.endswith("s") and not scan.tokens[speaker.last - 1].text[0].isupper())
    return True


def _reports(scan: Scan, verb: Verb, start: int, end: int, last: int, ceiling: int) -> bool:
    """Whether a verb that has other uses reports here."""
    after = scan.fold(last) if last < ceiling else "."
    if scan.folds[last - 1] == "that" and last > end:
        return True
    if after in (":", '"', "that") or (after == "," and scan.fold(last + 1) in ('"', "'")):
        return True
    closes = after in (".", ",", "?", "!") or last >= ceiling
    before = start - 2 if scan.fold(start - 1) in _EARLY else start - 1
    if scan.fold(before) in ('"', "'") or (closes and scan.fold(before) == "," and before >= 0):
        return True
    if verb.lemma == "warn" and after in ("of", "about", "against"):
        return True
    if last >= ceiling:
        return False
    if verb.lemma == "claim" and after in ("it", "he", "she") and scan.fold(last + 1).endswith("s"):
        return True
    if verb.lemma in reporting().firm and verb.form != "base":
        token = scan.tokens[last]
        if token.fold == "to" and verb.form == "past" and verb.lemma in _PASSIVE:
            return False
        if token.text[0].isupper() or token.fold in reporting().clause_openers:
            return True
    return _clause_follows(scan, last, ceiling)


def _clause_follows(scan: Scan, first: int, ceiling: int) -> bool:
    for at in range(first, min(ceiling, first + _CLAUSE)):
        fold = scan.folds[at]
        if fold in reporting().finite:
            return at > first or "'" in fold
        if not fold[0].isalnum() or fold in (
            "who",
            "which",
            "to",
            "by",
            "as",
            "because",
            "when",
            "after",
            "before",
            "if",
        ):
            return False
    return False


def _participle(ground: Ground, at: int, end: int, verb: Verb, floor: int, ceiling: int) -> Said | None:
    """ ", saying that" · "was quoted as saying"."""
    scan = ground.scan
    speaker = None
    first = at
    if scan.fold(at - 1) == "as" and scan.fold(at - 2) in ("quoted", "cited"):
        left = at - 2
        while left > floor and scan.folds[left - 1] in ("was", "were", "is", "been", "has", "have", "had", "also"):
            left -= 1
        speaker = speaker_left(scan, ground.dated, left, floor)
        first = speaker.start if speaker else at - 2
    elif scan.fold(at - 1) != "," and at != floor and scan.fold(at - 1) not in ("by", "in", "while"):
        return None
    last = tail_end(scan, ground.dated, ground.named, end, ceiling, verb.lemma == "tell")
    shown = verb.strong or scan.folds[last - 1] == "that" or scan.fold(last) in (":", '"', "that")
    told = verb.lemma in SPOKEN and (scan.folds[last] in NOMINATIVE or _clause_follows(scan, last, ceiling))
    if not shown and not told:
        return None
    return Said(first, last, speaker, at, end, verb.lemma, verb.kind)


def _according(ground: Ground, at: int, floor: int, ceiling: int) -> Said | None:
    scan = ground.scan
    if scan.fold(at + 1) != "to" or at + 2 >= ceiling or scan.folds[at + 2] in reporting().not_sources:
        return None
    last = at + 2
    marks = (",", ".", ";", ":", '"', "—", ")", "(", "?", "!")
    while last < min(ceiling, at + 32) and scan.folds[last] not in marks:
        last += 1
    if last == at + 2:
        return None
    return Said(at, last, Speaker(at, at + 2, last), at, at + 2, "according to", "neutral")
