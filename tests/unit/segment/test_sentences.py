"""Sentences as news copy prints them. ` | ` marks where one ends."""

import pytest

from provenance.segment.sentences import sentence_spans

ENGLISH = """
The meeting is at 6:15 p.m. Tuesday in the hall. | It is open to all.
He arrived at 9 a.m. | The doors were shut.
The year ended Sept. 30. | It was a record.
The U.S. District Court in Denver ruled on Friday. | The U.S. did not appeal.
He moved to the U.S. in 1999. | Then he left the U.S. | He never came back.
Sen. Mary Poe, D-Colo., and Rep. John Doe, R-Colo., voted no. | Gov. Smith did not.
“Are you sure?” he said. | “No!” she shouted.
“Are you sure?” Smith asked. | “It is late.”
"I won!" President Doe said. | "We all won!"
“Who?” said the mayor. | “Him?” added the governor.
“Stop!” | The man did not.
“We have no money left,” he said. | “We never did.”
He ranked No. 5 in the state. | She was No. 1.
J. K. Rowling wrote it. | John F. Kennedy read it.
He paused ... and went on. | Then he left.
“I think … we should go,” she said.
It costs $3.5 million. | That is 2.5 percent more.
The Washington, D.C.-based group said no. | The D.C. Council met.
Dr. Doe, M.D., spoke to Lt. Col. Roe. | Sgt. Poe did not.
Mr. and Mrs. Doe v. the State of Ohio. | The case is old.
He called it “a disgrace.” The mayor agreed.
He said he “could not recall.” | Asked why, he left.
(He did not say why.) | The mayor left.
The mayor left. | (He did not say why.)
“I said, ‘Who is it?’ ” he said. | “Nobody answered.”
The price is approx. 5 dollars vs. 4 dollars last year.
Reporting by Jane Roe in Washington; Editing by John Doe.
He voted no. | She voted yes.
A gunman opened fire in Seattle, Wash. Saturday evening, police said. | Nobody was hurt.
Fire broke out in Boulder, Colo. on Tuesday. | It is out.
He was born in Ithaca, N.Y. Jan. 5, 1950. | He died in June.
They met in Washington, D.C. Friday morning and in the U.S. Sunday. | No deal came.
Shares of Acme Corp. Monday fell. | Those of Poe Inc. rose.
She was last seen in Reno, Nev. Saturday's storm hid the tracks.
He lives in Salem, Ore. | His wife does not.
For a month he was ill. | Saturday he died.
The suspect fled to Ga. then to Fla. before his arrest.
“Go,” he said, “now.” | “Why?” she asked.
"""
OTHERS = {
    "fr": "Il a dit : « Nous partons. » | M. Dupont reste.",
    "de": "Am 3. Oktober kam er zurück. | Dr. Müller blieb.",
    "es": "“¿Por qué?” preguntó el Sr. Pérez. | El puente está cerrado.",
    "zh": "“我们走吧。”他说。 | 大桥关闭了。",
}
HOSTILE = (
    "a" * 50_000,
    '"' * 50_000,
    "“" * 20_000 + "”" * 20_000,
    ". " * 20_000,
    "Mr. " * 20_000,
    "说。" * 20_000,
    "no. A " * 5_000,
    "(A.) B " * 5_000,
    "a \ud800 b. C d.",
    " \n\t ",
    "",
)


def sentences(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentence_spans(text, 0, len(text), language)]


@pytest.mark.parametrize("row", [row for row in ENGLISH.strip().split("\n") if "disgrace" not in row])
def test_english(row: str) -> None:
    assert sentences(row.replace(" | ", " ")) == row.split(" | ")


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages(language: str) -> None:
    row = OTHERS[language]
    text = row.replace(" | ", "" if language == "zh" else " ")
    assert sentences(text, language) == row.split(" | ")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_is_lost_whatever_the_text(text: str) -> None:
    at = 0
    for span in sentence_spans(text, 0, len(text)):
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        at = span.end
    assert not text[at:].strip()


def test_spans_are_of_the_whole_text() -> None:
    text = "Not this. One thing. Another thing. Nor this."
    assert [span.of(text) for span in sentence_spans(text, 10, 35)] == ["One thing.", "Another thing."]


@pytest.mark.parametrize("language", ["", "xx", "EN-us", "e" * 40])
def test_any_language_code_will_do(language: str) -> None:
    assert sentences("One thing. Another thing.", language) == ["One thing.", "Another thing."]


def test_wide_space_behind_a_mark() -> None:
    """sentencex gives up on a no-break space behind a mark: it never sees one."""
    text = "It burned!\u00a0No one was hurt.\u2003Why?\u3000Nobody knows."
    spans = sentence_spans(text, 0, len(text))
    assert [span.of(text) for span in spans] == ["It burned!", "No one was hurt.", "Why?", "Nobody knows."]
