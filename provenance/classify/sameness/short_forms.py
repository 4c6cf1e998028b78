"""Short forms that no list of names has: initials of a phrase, clipped words, an initial for a first name, dots."""

from collections.abc import Iterator
from functools import cache

from provenance import lexicons
from provenance.classify.context import Side
from provenance.classify.joining import joining_words
from provenance.classify.sameness.long_forms import singulars
from provenance.model.witness import AnnotationKind, Token, TokenKind

_LONGEST = 7
"""Letters of initials at most."""

_MOST_WORDS = 10
"""Words of the phrase that they stand for at most."""


def same_short_form(original: Side, republished: Side) -> bool:
    """One side has the other's words, each clipped or in full, or the initials of them."""
    if not original.words or not republished.words:
        return False
    if any(side.touched(AnnotationKind.DATE) for side in (original, republished)):
        return False
    return (
        _are_initials(original, republished)
        or _are_initials(republished, original)
        or _word_by_word(original, republished)
        or _without_dots(original, republished)
    )


def _are_initials(short: Side, long: Side) -> bool:
    """MRI and "magnetic resonance imaging", BoE and "Bank of England"; small words may be passed over."""
    tokens = [t for t in short.tokens if t.kind in (TokenKind.WORD, TokenKind.NUMBER) and not _is_article(t)]
    words = [t.text for t in long.tokens if t.text[:1].isalnum() and t.fold not in _ARTICLES]
    if len(tokens) != 1 or not words or len(words) > _MOST_WORDS or (len(words) == 1 and "-" not in words[0]):
        return False
    if are_initials(tokens[0].text, words) or _are_of_another_tongue(tokens[0].text, words):
        return True
    if len(words) > 2 and words[-1].casefold() in _HEADS and are_initials(tokens[0].text, words[:-1]):
        return True
    return len(words) > 2 and _owner(words[0]).casefold() in _lands() and are_initials(tokens[0].text, words[1:])


_HEADS = frozenset(
    (
        *("exam", "examination", "scan", "test", "tests", "testing", "imaging", "virus", "system", "machine", "device"),
        *("therapy", "treatment", "program", "programme", "screening", "disease", "syndrome", "infection", "camera"),
        *("plane", "aircraft", "drone", "technology", "form", "status", "tube", "chip", "number", "tax", "unit"),
    )
)
"""What may stand behind the words that initials are of: "a magnetic resonance imaging exam" is an MRI."""


def _are_of_another_tongue(short: str, words: list[str]) -> bool:
    """CGTO of a General Confederation of Ouadaran Workers: a long name's initials in another language, mostly the same
    letters in another order."""
    letters = _bare(short)
    if not 3 <= len(letters) <= _LONGEST or not letters.isalpha() or not letters.isupper():
        return False
    telling = [word for word in words if word.lower() not in joining_words()]
    if not len(telling) >= 3 or not all(word[0].isupper() for word in telling) or len(telling) < len(letters) - 1:
        return False
    if not any(_owner(word).casefold() in _bodies() for word in telling):
        return False
    left = [word[0] for word in telling]
    shared = 0
    for letter in letters:
        if letter in left:
            left.remove(letter)
            shared += 1
    return 3 * shared >= 2 * len(letters)


@cache
def _bodies() -> frozenset[str]:
    """What a body is, in the names of unions, parties, fronts and federations too."""
    words = ("confederation", "syndicate", "union", "party", "front", "movement", "league", "federation", "congress")
    listed = (word for table in ("heads", "tails") for line in lexicons.words("names", table) for word in line.split())
    return frozenset((*words, "alliance", "organization", "organisation", "committee", "office", "agency", *listed))


@cache
def _lands() -> frozenset[str]:
    """Whose a body is, which its short form may leave out: the "U.S." of NHTSA."""
    peoples = (word for line in lexicons.words("names", "demonyms") for word in line.split())
    return frozenset(("u.s.", "us", "u.k.", "uk", "u.n.", "un", "eu", "national", "federal", "royal")).union(peoples)


def _is_article(token: Token) -> bool:
    """AN can be the initials of an agency."""
    return token.fold in _ARTICLES and not (len(token.text) > 1 and token.text.isupper())


def is_short_for(short: str, words: list[str]) -> bool:
    """The short form that a text gives in brackets behind a phrase: HPV for "human papillomavirus"."""
    letters = short.replace(".", "").replace("-", "").casefold()
    phrase = "".join(words).casefold()
    if not short or not words or len(words) > _MOST_WORDS or sum(c.isupper() for c in short) < 2:
        return False
    if are_initials(short, words):
        return True
    if len(letters) > _LONGEST or letters[:1] != phrase[:1]:
        return False
    rest = iter(phrase)
    is_name = len(words) > 1 and all(word[0].isupper() for word in words if word not in joining_words())
    return is_name or all(letter in rest for letter in letters)  # a name can have the initials of another language


def are_initials(short: str, words: list[str]) -> bool:
    """The letters of a word in capitals are those with which the words of a phrase begin."""
    printed = _bare(short)
    letters, plural = (printed[:-1], True) if printed[-1:] == "s" and printed[:-1].isupper() else (printed, False)
    if not 2 <= len(letters) <= _LONGEST or sum(c.isupper() for c in letters) < 2 or not letters[0].isupper():
        return False
    if plural and not _owner(words[-1]).lower().endswith("s"):
        return False
    if "&" in letters and "&" in words and _spell(letters.replace("&", "").lower(), words[:-1]):
        return True  # what the company does is left out: "Smith & Wesson Brands" is S&W
    return _spell(letters.replace("&", "").lower(), words)


def _bare(text: str) -> str:
    return _owner(text).replace(".", "")


def _owner(text: str) -> str:
    """Without a possessive ending."""
    return text[:-2] if text[-2:] in ("'s", "’s") else text


def _spell(letters: str, words: list[str]) -> bool:
    """Every word gives its first letter, or those of its parts; a small word may give none."""
    reached = {0}
    for word in words:
        small = word.lower() in joining_words() or word == "&"
        steps = set(reached) if small else set()
        for given in _given(word):
            steps |= {at + len(given) for at in reached if letters.startswith(given, at)}
        reached = steps
    return len(letters) in reached


_SUFFIX = 4
"""Letters of a word that is initials itself, less than: MSSA of Minera Solano SA."""

_SECOND = ("workers", "worker", "makers", "owners", "owner", "holders", "men", "back")
"""Second words of compounds, which may give a letter too: USW of the United Steelworkers."""


def _given(word: str) -> Iterator[str]:
    yield word[0].lower()
    fold = word.casefold()
    if "." in word or (len(word) < _SUFFIX and word.isupper()):
        yield fold.replace(".", "")
    second = next((end for end in _SECOND if fold.endswith(end) and len(fold) > len(end) + 2), "")
    if second:
        yield fold[0] + second[0]
    parts = [part for part in word.replace("\u2010", "-").replace("\u2011", "-").split("-") if part]
    if len(parts) > 1:
        yield "".join(part[0] for part in parts).lower()
        yield "".join(c for c in word if c.isupper()).lower() or word[0].lower()


def _word_by_word(original: Side, republished: Side) -> bool:
    """The same words one by one, of which some are clipped: "photo lab" and "photographic laboratory"."""
    left, right = _words(original), _words(republished)
    if _are_listed(" ".join([t.fold for t in left]), " ".join([t.fold for t in right])):
        return True
    if len(left) != len(right):
        return False
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a.fold != b.fold]
    return bool(pairs) and all(_is_clipped(a, b) or _is_initial(a, b) or _is_initial(b, a) for a, b in pairs)


def _words(side: Side) -> list[Token]:
    return [t for t in side.tokens if t.kind is TokenKind.WORD and t.fold not in _ARTICLES]


_ARTICLES = frozenset(("a", "an", "the"))


def _is_clipped(word: Token, other: Token) -> bool:
    left, right = _owner(word.fold), _owner(other.fold)
    return _ending(word) == _ending(other) and _are_listed(left, right)


def _are_listed(form: str, other: str) -> bool:
    """One is clipped and the other its full form, or they are the plurals of two such forms."""
    if other in _clipped().get(form, ()):
        return True
    pairs = ((one, two) for one in singulars(form) for two in _clipped().get(one, ()))
    return any(_plural(one) == form and _plural(two) == other for one, two in pairs)


def _ending(word: Token) -> bool:
    return word.fold.endswith("'s")


def _is_initial(letter: Token, name: Token) -> bool:
    """J. and James, S. and South: a capital, mostly with its stop, and a name that begins with it."""
    if letter.text[1:] not in ("", ".") or not letter.text[:1].isupper() or letter.text in _WORDS:
        return False
    return name.text[0] == letter.text[0] and len(name.text) > 2 and name.text[1:].isalpha()


_WORDS = ("A", "I")
"""Capitals that are words without a stop."""


@cache
def _clipped() -> dict[str, list[str]]:
    """Each clipped word with its full ones, and back."""
    found: dict[str, list[str]] = {}
    for short, full in lexicons.columns("abbreviations", "clipped"):
        for long in full.split(","):
            found.setdefault(short, []).append(long.strip())
            found.setdefault(long.strip(), []).append(short)
    return found


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in ("a", "e", "i", "o", "u"):
        return word[:-1] + "ies"
    return word + "s"


def _without_dots(original: Side, republished: Side) -> bool:
    """J.R. and JR, N.S.W. and NSW."""
    left, right = ("".join(t.text for t in side.tokens) for side in (original, republished))
    plain, other = (text.replace(".", "").replace(" ", "") for text in (left, right))
    return left != right and plain == other and len(plain) > 1 and plain.isalpha() and plain.isupper()
