"""Credits, notices and disclaimers, and sentences that are none."""

import pytest

from provenance.segment.first_look import first_guess
from provenance.segment.look import Look

CREDITS = """
(AP)
Reuters
— AFP
The Associated Press
Associated Press writer Jane Roe contributed to this report.
Associated Press writers Jane Roe in Denver and John Doe in Paris contributed to this report.
Reporting by Jane Roe; Editing by John Doe
(Reporting by Jane Roe; Additional reporting by John Doe; Editing by Mary Poe)
Roe reported from Denver. Associated Press writer John Doe contributed to this report.
— With assistance by Jane Roe, and John Doe
• Jane Roe and John Doe contributed to this article.
This report contains material from Reuters.
The Associated Press contributed to this report.
With files from The Canadian Press
(With inputs from agencies)
This story was originally published by The Daily Example.
This article is republished from The Conversation under a Creative Commons license.
Con información de AFP
"""
NOTICES = """
An earlier version of this article said the vote was 5-0. In fact, it was 4-1.
In a story published Tuesday about mooring fees, The Associated Press misspelled the name of Nora Pike.
Corrects toll in lede.
The story was first published on Tuesday. It was updated on Wednesday to correct the name of the harbor.
The Associated Press erroneously reported on Tuesday that the vote was unanimous. It was 4-1.
(Removes extraneous word in paragraph 4)
Corrected on Oct. 3: the name of the harbor was wrong.
The spelling of the mayor's name has been corrected in this story.
(This Oct. 3 story has been corrected to fix the name of the union in paragraph 4)
AP has corrected this story to attribute the estimate to the harbor master.
Due to an error by the agency, the fee was given as $41 in some versions of this story.
CORRECTION: The vote was 7-2, not 6-3.
Correction, Jan. 16, 2020: An earlier version misstated the vote.
Clarification: The mayor did not attend.
Editor's note: This story contains strong language.
EDITOR’S NOTE — This is the first of two parts.
This story has been corrected to show that the vote was 7-2.
This story has been updated to correct the name of the mayor.
An earlier version of this story misspelled the name of the mayor.
A previous version of this article gave the wrong date.
(Corrects name of mayor in paragraph 3)
(This story corrects the vote in paragraph 2)
(Refiles to fix byline)
Eds: Corrects the name of the mayor. With AP Photos.
NOTE TO EDITORS: This story contains strong language.
This is a developing story. Check back for updates.
This version corrects the spelling of the mayor's name.
UPDATE: The mayor resigned on Friday.
"""
DESK = """
Eds: Updates with quotes. With AP Photos.
Eds: With AP Photos.
UPDATES: with quotes
(Adds details, quote)
(Updates throughout)
ADDS: details, background
Editors: Photos are available.
Note to editors: an expanded version will move by 6 p.m.
RESENDS: with byline
"""
DISCLOSURES = {
    "generic": """
The Daily Example has reviewed this Associated Press story and may have altered it prior to publication to ensure that it meets our editorial standards.
This story has been edited by Example staff.
This article may have been modified from its original version.
AP content lightly edited.
""",
    "specific": """
This article has been edited for length and clarity.
This story has been shortened.
This AP story has been updated with local information.
The headline of this story has been changed by Example News.
This report has been condensed for space.
""",
    "unedited": """
(Except for the headline, this story has not been edited by Example staff and is published from a syndicated feed.)
This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed.
This report is auto-generated from a news agency feed.
This article has not been edited by our staff.
""",
}
COPYRIGHTS = """
© 2020 The Associated Press
Copyright 2018 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
Copyright 2020 Example Media. All rights reserved.
© Reuters 2021
(c) 2020 AFP
Copyright Agence France-Presse, 2021
"""
NONE = """
He contributed $5,000 to the campaign.
The report was published by the World Bank in June.
The novel was first published in 1950.
Police may have altered the video before it was released.
The headline on the flyer was changed twice.
An earlier version of the bill included a tax on fuel.
Iran bears no responsibility for the attack.
The bill was edited for clarity by a committee of nine lawyers on Friday, a clerk said.
Reporting from the front has become harder since spring.
Compiled by a team of 40, the list names 3,000 dead.
Updates to the code will take effect in May.
The record has been corrected to show that he voted no.
An Associated Press reporter saw five bodies outside the station.
"""


def _role(line: str) -> str:
    guess = first_guess(Look(line))
    return str(guess.role) if guess else ""


@pytest.mark.parametrize("line", CREDITS.strip().split("\n"))
def test_credits(line: str) -> None:
    assert _role(line) == "credit"


@pytest.mark.parametrize("line", NOTICES.strip().split("\n"))
def test_notices(line: str) -> None:
    assert _role(line) == "notice"


@pytest.mark.parametrize("line", DESK.strip().split("\n"))
def test_a_note_that_sets_nothing_right_is_the_desks(line: str) -> None:
    guess = first_guess(Look(line))
    assert guess is not None
    assert (str(guess.role), guess.sort) == ("furniture", "desk")


@pytest.mark.parametrize(
    ("disclosure", "line"), [(kind, line) for kind, lines in DISCLOSURES.items() for line in lines.strip().split("\n")]
)
def test_disclaimers_say_how_much_they_disclose(disclosure: str, line: str) -> None:
    guess = first_guess(Look(line))
    assert guess is not None
    assert str(guess.role) == "disclaimer"
    assert guess.sort == "disclaimer"
    assert guess.reason.startswith(f"{disclosure} disclosure: ")


@pytest.mark.parametrize("line", NONE.strip().split("\n"))
def test_none_of_these(line: str) -> None:
    assert _role(line) == ""


def test_an_opinion_notice_is_furniture() -> None:
    guess = first_guess(Look("The opinions expressed by columnists are their own."))
    assert guess is not None
    assert (str(guess.role), guess.sort) == ("furniture", "disclaimer")


@pytest.mark.parametrize("line", COPYRIGHTS.strip().split("\n"))
def test_a_copyright_line_is_furniture_whoever_owns_it(line: str) -> None:
    guess = first_guess(Look(line))
    assert guess is not None
    assert (str(guess.role), guess.sort) == ("furniture", "copyright")
