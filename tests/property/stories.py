"""News-like copy made of invented sentences, and what a desk does to it.

A story is a tuple of grafs, a graf a tuple of sentences. The sentences of one topic share no
name and no subject with those of another, so that two topics make two unrelated stories.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import strategies as st

TOPICS: dict[str, tuple[str, ...]] = {
    "harbor": (
        "The harbor board of Port Ellery voted 5-2 on Tuesday to dredge the north channel before winter.",
        "The work is expected to cost $12 million and may close the fish market for six weeks.",
        '"We did not choose this channel, the river did," said Ingrid Salle, who leads the board.',
        "Fishermen said the closing would come at the worst time of the year.",
        "Captain Moses Adair has allegedly moved three of his boats to a harbor down the coast.",
        "About 400 people work at the market, according to the chamber of commerce.",
        "The last dredging, in 2009, took 11 weeks and uncovered two anchors and a church bell.",
        '"My father sold the bell for scrap," Adair said. "The parish has not forgiven us."',
        "The board will publish the bids on Sept. 30.",
        "A spokesman for the coast guard declined to comment on the depth of the channel.",
        "Salle said the board could delay the work if the price of fuel rose by more than 20 percent.",
        "No ship over 90 meters has entered the port since March.",
        "The mayor, Tomas Varela, said he had never seen so many letters about mud.",
        "Divers are to survey the breakwater next week.",
    ),
    "school": (
        "A rural school in Lowell Heights will teach its pupils to mend bicycles from Monday.",
        "The lessons were paid for by a widow who left the district $88,000 and a tandem.",
        '"Nobody has ever failed bicycle," said Yusuf Keane, the headmaster, to parents on Wednesday.',
        "Parents were told that helmets might not be supplied before the spring term.",
        "Some 230 children attend the school, and nine in ten of them live on farms.",
        "A teacher, Bridget Fallon, learned the trade from her uncle in a shed without windows.",
        "The state inspector reportedly asked whether the tandem counts as one bicycle or two.",
        "Keane insisted that it was one.",
        "Grades in arithmetic rose 3.1 percent last year, the district said.",
        '"I would like a bell that works," said Owen Nwosu, 9. "Mine says nothing."',
        "The workshop stands where the coal for the boiler was kept until 1964.",
        "Fallon said she would not let anybody ride home on loose brakes.",
        "A second workshop could open at the middle school in 2028.",
        "The bus company was not amused.",
    ),
    "court": (
        "A judge in Marlow dismissed on Friday all 14 charges against a beekeeper accused of fraud.",
        "Prosecutors had claimed that Alfred Nunn sold clover honey as heather honey for a decade.",
        "The laboratory admitted that its sample had been labeled by an intern, court papers show.",
        '"The jars are innocent too," said his lawyer, Carla Mendes, on the steps of the courthouse.',
        "Nunn, 66, was never held in jail, and his hives were not seized.",
        "The attorney general may appeal within 30 days.",
        "Jurors tasted nine kinds of honey during a trial of three weeks.",
        "One of them is believed to have asked for the recipe of a cake.",
        "Judge Phyllis Grange wrote that doubt had been spread thick.",
        "The case cost the county an estimated $2.4 million.",
        '"I will not sue," Nunn said. "I have bees to see to."',
        "A civil suit by two grocers was withdrawn in May.",
        "Mendes said her client had lost 60 percent of his customers.",
        "The grocers could not be reached.",
    ),
}

OUTLET = (
    "Readers of these pages will remember who built that fence and who paid for it.",
    "It is the sort of thing that happens when nobody keeps an eye on the till.",
    "Our own poll of local shopkeepers found little patience with such arguments.",
    "Whatever the outcome, the taxpayers of the valley are left holding the bill.",
)

FURNITURE = (
    "Share on Facebook",
    "Advertisement",
    "ADVERTISEMENT",
    "RELATED: Ten gardens to visit this summer",
    "Read more: The best soup of the season",
    "Sign up for our free newsletter and get the day's top stories in your inbox.",
    "Tags: gardens, soup, travel",
    "© 2026 Northgate Post. All rights reserved.",
    "3 min read",
    "Comments (12)",
    "Click here to subscribe",
    "Download our app for breaking news alerts.",
)

DISCLAIMERS = (
    "The Northgate Post may have altered this story from its original version for style and length.",
    "This story has been edited by the Northgate Post for length and clarity.",
    "This article was published by a wire service and may have been edited by our staff.",
)

HEADLINES = {
    "harbor": "Port Ellery to dredge its north channel",
    "school": "Rural school puts bicycles on the timetable",
    "court": "Beekeeper cleared of selling false honey",
}
PLACES = {"harbor": "PORT ELLERY", "school": "LOWELL HEIGHTS", "court": "MARLOW"}
BYLINES = {"harbor": "HELENE PRYCE", "school": "MIRIAM ASHDOWN", "court": "LUIS FERRANTE"}


@dataclass(frozen=True)
class Story:
    """One topic's headline, byline and dateline over grafs of sentences."""

    topic: str
    grafs: tuple[tuple[str, ...], ...]
    headline: str
    credited: bool = True

    def text(self) -> str:
        """The story as a wire would send it, grafs parted by an empty line."""
        body = "\n\n".join(" ".join(graf) for graf in self.grafs if graf)
        top = f"{self.headline}\n\n"
        if self.credited:
            top += f"By {BYLINES[self.topic]}\nHarbor Wire\n\n{PLACES[self.topic]} (Harbor Wire) — "
        return top + body + "\n"


@st.composite
def stories(draw: st.DrawFn, topic: str | None = None, least: int = 6) -> Story:
    """A story of `least` to 14 sentences; the first sentence of its topic is always the lede."""
    chosen = topic or draw(st.sampled_from(sorted(TOPICS)))
    lede, *rest = TOPICS[chosen]
    body = draw(st.lists(st.sampled_from(rest), min_size=least - 1, max_size=len(rest), unique=True))
    grafs: list[tuple[str, ...]] = [(lede,)]
    for sentence in body:
        if len(grafs[-1]) < 3 and len(grafs) > 1 and draw(st.booleans()):
            grafs[-1] += (sentence,)
        else:
            grafs.append((sentence,))
    return Story(chosen, tuple(grafs), HEADLINES[chosen])


def _drop_graf(story: Story, at: int) -> Story:
    return replace(story, grafs=story.grafs[:at] + story.grafs[at + 1 :]) if len(story.grafs) > 4 else story


def _trim(story: Story, at: int) -> Story:
    return replace(story, grafs=story.grafs[: max(3, at)])


def _insert(story: Story, at: int) -> Story:
    own = OUTLET[at % len(OUTLET)]
    return replace(story, grafs=(*story.grafs[:at], (own,), *story.grafs[at:]))


def _move(story: Story, at: int) -> Story:
    rest = story.grafs[:at] + story.grafs[at + 1 :]
    to = 1 + (at + 2) % max(1, len(rest) - 1)
    return replace(story, grafs=(*rest[:to], story.grafs[at], *rest[to:]))


def _join(story: Story, at: int) -> Story:
    if at + 1 >= len(story.grafs):
        return story
    return replace(story, grafs=(*story.grafs[:at], story.grafs[at] + story.grafs[at + 1], *story.grafs[at + 2 :]))


def _uncredit(story: Story, at: int) -> Story:
    return replace(story, credited=False)


def _headline(story: Story, at: int) -> Story:
    return replace(story, headline="What they will not tell you about the valley")


def _words(pattern: str, into: str) -> Callable[[Story, int], Story]:
    def change(story: Story, at: int) -> Story:
        graf = tuple(re.sub(pattern, into, sentence, count=1) for sentence in story.grafs[at])
        return replace(story, grafs=(*story.grafs[:at], graf, *story.grafs[at + 1 :]))

    return change


DESK = {
    "drop": _drop_graf,
    "trim": _trim,
    "insert": _insert,
    "move": _move,
    "join": _join,
    "uncredit": _uncredit,
    "headline": _headline,
    "number": _words(r"\b(\d)(\d)\b", r"\2\1"),
    "not": _words(r" not\b", ""),
    "may": _words(r"\b(?:may|could|might)\b", "will"),
    "allegedly": _words(r" (?:allegedly|reportedly)\b", ""),
    "said": _words(r"\bsaid\b", "claimed"),
    "day": _words(r"\b(?:Monday|Tuesday|Wednesday|Friday)\b", "Thursday"),
    "percent": _words(r" percent\b", "%"),
    "who": _words(r"(, [^,.]{3,30}),", r"\1"),
}
"""What a desk does, by name: a function of the story and the graf that it is done to."""


@st.composite
def edited(draw: st.DrawFn, story: Story, most: int = 5) -> Story:
    """The story after up to `most` acts of a desk."""
    acts = st.tuples(st.sampled_from(sorted(DESK)), st.integers(0, 12))
    for name, at in draw(st.lists(acts, max_size=most)):
        story = DESK[name](story, at % len(story.grafs))
    return story


@st.composite
def pairs(draw: st.DrawFn, most: int = 5) -> tuple[Story, Story]:
    """A story and what became of it."""
    original = draw(stories())
    return original, draw(edited(original, most))


def curly(text: str) -> str:
    """Straight marks set as a typesetter would."""
    text = re.sub(r'(^|[\s(])"', r"\1“", text, flags=re.MULTILINE).replace('"', "”")
    return re.sub(r"(^|[\s(“])'", r"\1‘", text, flags=re.MULTILINE).replace("'", "’")


@st.composite
def dressed(draw: st.DrawFn, story: Story) -> str:
    """The text of `story` as a page has it: any of curly quotes, one-sentence grafs, furniture and a disclaimer."""
    if draw(st.booleans()):
        story = replace(story, grafs=tuple((sentence,) for graf in story.grafs for sentence in graf))
    text = story.text()
    if draw(st.booleans()):
        text = curly(text)
    parts = text.rstrip("\n").split("\n\n")
    head = 2 if story.credited else 1
    for line in draw(st.lists(st.sampled_from(FURNITURE), max_size=4, unique=True)):
        parts.insert(draw(st.integers(head, len(parts))), line)
    if draw(st.booleans()):
        parts.append(draw(st.sampled_from(DISCLAIMERS)))
    return "\n\n".join(parts) + "\n"
