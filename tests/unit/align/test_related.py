"""Copies are related; independent accounts of one event, and stories that share what was said, are not."""

from dataclasses import replace

from provenance.align import align
from provenance.model.alignment import Operation, Relation
from provenance.model.span import Span
from provenance.model.witness import Annotation, AnnotationKind, Witness
from tests.unit.align.texts import aligned, lay_out

WIRE = (
    "A cargo ship struck the Dover Street bridge before dawn on Friday, closing the only road to the fuel terminal.",
    "No one was hurt, but harbor pilots said it may take a week before the channel can be used again.",
    "“I felt the whole house shake, and then there was no sound at all,” said Mira Castellan, who lives beside it.",
    "Engineers spent the morning lowering cameras along the eastern pier, where two steel braces had been torn away.",
    "“We will not open it until we are sure of every bolt, and that may be a long time,” Mayor Lucia Vance said.",
    "The ship, the Andrea Lund, was carrying road salt from the north and had a licensed pilot aboard.",
)
ACCOUNT = (
    "The Dover Street bridge will stay shut after a freighter hit one of its piers early Friday.",
    "Nobody was injured in the crash, which left the fuel depot cut off and drivers facing long detours.",
    "Mira Castellan heard it. “I felt the whole house shake, and then there was no sound at all,” she told us.",
    "Inspectors found damage to two braces and will go on looking with divers over the weekend.",
    "“We will not open it until we are sure of every bolt, and that may be a long time,” according to the mayor.",
    "State records show that the Andrea Lund was cited twice last year for faulty steering gear.",
)
OTHER = (
    "The school board postponed its decision on a new gymnasium until March, citing the price of steel.",
    "Parents who had packed the hall left in silence, and several wept in the corridor.",
    "A consultant hired in the autumn had put the cost at nine million dollars, twice the first estimate.",
    "Board members will meet the architects again in the new year to look for savings in the design.",
    "The old gymnasium was built before the war and has failed three inspections for its wiring.",
    "Its roof leaks over the stage, so that concerts have been held in a church since the spring.",
)


def _quoted(witness: Witness) -> Witness:
    """With a quotation between each two of its curly marks."""
    opened = [k for k, char in enumerate(witness.text) if char == "“"]
    closed = [k + 1 for k, char in enumerate(witness.text) if char == "”"]
    marks = [Annotation(AnnotationKind.QUOTATION, a, b, "") for a, b in zip(opened, closed, strict=True)]
    return replace(witness, annotations=tuple(marks))


def test_a_copy_cut_to_a_third_is_related() -> None:
    assert aligned(_quoted(lay_out(*WIRE)), _quoted(lay_out(*WIRE[:2]))).related


def test_a_third_of_it_in_a_longer_story_is_related() -> None:
    assert aligned(_quoted(lay_out(*WIRE)), _quoted(lay_out(*OTHER[:3], *WIRE[:2], *OTHER[3:]))).related


def test_two_accounts_that_share_what_was_said_are_not() -> None:
    assert not aligned(_quoted(lay_out(*WIRE)), _quoted(lay_out(*ACCOUNT))).related


def test_an_interview_is_related_by_what_was_said() -> None:
    talk = lay_out(*[f"“{sentence}” she said." for sentence in (*WIRE, *OTHER) if "“" not in sentence])
    other = lay_out(*[f"“{sentence}” Vance told us." for sentence in (*WIRE, *OTHER) if "“" not in sentence])
    assert aligned(_quoted(talk), _quoted(other)).related


def test_strangers_are_cut_and_inserted_whole() -> None:
    one, other = lay_out(*WIRE), lay_out(*OTHER)
    alignment = aligned(one, other)
    assert not alignment.related
    assert {pair.relation for pair in alignment.pairs} == {Relation.CUT, Relation.INSERTED}
    assert [(op.operation, op.original, op.republished) for op in alignment.ops] == [
        (Operation.DELETE, Span(0, len(one.text)), None),
        (Operation.INSERT, None, Span(0, len(other.text))),
    ]


def test_short_texts_need_a_third_of_their_words() -> None:
    assert align(lay_out("The fire killed 12 people."), lay_out("The fire killed 21 people.")).related
    assert not align(lay_out("The fire killed 12 people."), lay_out("Rain is likely on Sunday.")).related


def test_nothing_but_marks() -> None:
    assert aligned(lay_out('"' * 40), lay_out('"' * 39)).related
    assert not aligned(lay_out("***"), lay_out("…!")).related


def test_a_text_is_related_to_itself() -> None:
    assert aligned(lay_out("***"), lay_out("***")).related
    assert aligned(lay_out(""), lay_out("")).related
