"""Text that news does not have, and the program gets all the same."""

from hypothesis import strategies as st

import provenance

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🏴󠁧󠁢󠁥󠁮󠁧󠁿"

NAMED: dict[str, str] = {
    "emoji families": f"{FAMILY} went {FLAG} home. {FAMILY * 40} 👍🏽 said: “{FAMILY}”\n\n{FLAG}",
    "combining marks": "Z̷̛a̴l̶g̵o̸ s̈a̋ïd̈. " + "e" + "\u0301" * 300 + " came.\n\n" + "\u0301",
    "right to left": "אמר ראש העיר: „לא נסגור את הנמל”.\n\n"
    "قال رئيس البلدية إن الميناء لن يُغلق. \u202eABC\u202c (AP) — x.",
    "Chinese, Japanese, Korean": "市長は「港を閉じない」と述べた。\n\n"
    "市长表示：“港口不会关闭。”约有400人。 시장은 항구를 닫지 않겠다고 말했다.",
    "zero-width runs": "The\u200b\u200b mayor\u200d\ufeff said\u2060 " + "\u200b" * 500 + "no.\n\n\u200b\n\n\ufeff",
    "variation selectors": "Text" + "".join(chr(0xE0100 + n) for n in range(240)) + " ends.\ufe0f" * 20,
    "one letter in white space": " \t\u00a0\u3000\n" * 50 + "x" + "\u2028\u2029\x85\n" * 50,
    "one letter": "x",
    "one quotation mark": '"',
    "only quotation marks": "\"“”'‘’«»„" * 60,
    "only punctuation": ".,;:!?—–-…()[]{}/\\*&%$#@" * 40,
    "mixed line ends": "One.\r\nTwo.\rThree.\n\r\nFour.\r\r\nFive.\n\n\nSix.\x0bSeven.\x0cEight.",
    "quotations never closed": '"He said "she said "they said "no. ' * 30,
    "nested marks": "“‘“‘“‘“‘deep’”’”’”’”. " * 20,
    "the same sentence": "The mayor said no. " * 120,
    "the same line": "The mayor said no.\n" * 120,
    "numbers without end": "1" * 400 + "," + "000," * 100 + " 1.2.3.4.5 $" + "9" * 50 + "% 4-1-1-1-1",
    "capitals without end": "THE MAYOR OF PORT ELLERY SAID " * 40,
    "names without end": "Anna Maria Luisa de Medici " * 60,
    "initials": "A. B. C. D. E. F. U.S. U.N. a.m. p.m. Sept. No. " * 20,
    "datelines": "PORT ELLERY (AP) — " * 40,
    "bylines": "By JOHN DOE\n" * 40,
    "furniture only": "Share\nTweet\nAdvertisement\nRead more: no\n© 2026 Post. All rights reserved.\n",
    "ligatures and forms": "ﬁnancial oﬃce ﬂood ｆｕｌｌ　ｗｉｄｔｈ Ⅷ ½ ² ㎏ ǆ İstanbul ß ẞ ſ.",
    "hyphens": "a-" * 400 + "a " + "-" * 400 + " " + "—" * 400 + " " + "x'" * 300,
    "parens": "(" * 500 + "a" + ")" * 500,
    "attributions": "said said said he said she said they said, said. " * 30,
    "hedges": "may might could not never no none without allegedly " * 30,
    "lone marks": "' \" “ ” ‘ ’ \n\n ” . “ \n\n ’’ “” '' \"\"\n\n—\n\n…",
}
"""By what is wrong with it; each of them is a text that the program has to accept."""

HUGE: dict[str, str] = {
    "names, a line each": "Jane Doe\n\n" * 3_000,
    "agencies, a line each": "Associated Press\n\n" * 2_000,
    "questions, a line each": "Is it time to stop eating salmon?\n\n" * 2_000,
    "200 kB of one word": "a" * 200_000,
    "200 kB of one word, spaced": "word " * 40_000,
    "200 kB of quotation marks": '"' * 60_000 + "“" * 25_000 + "'" * 65_000,
    "200 kB of short quotations": "“a” " * 50_000,
    "200 kB of full stops": ". " * 100_000,
    "200 kB of new lines": "x" + "\n" * 200_000 + "y",
    "200 kB of one combining mark": "e" + "\u0301" * 200_000,
    "200 kB of capital letters": "A" * 200_000,
    "200 kB of digits": "1" * 200_000,
    "200 kB of digits and commas": "1," * 100_000,
    "200 kB of hyphens": "a-" * 100_000,
    "200 kB of initials": "A. " * 66_000,
    "200 kB of capitalised words": "Ab " * 66_000,
}

_MARKS = "\"'“”‘’«»–—-…,.;:!?()[] \t\n\r\u00a0\u200b\u200d\ufeff\u2028"
_LETTERS = "abcXYZ019éß漢字אب" + "\u0301\u0308\ufe0f"
_WORDS = (
    "said", "not", "Mayor", "12", "$3.5 million", "may", "U.S.", "(AP)", "By", "—", FAMILY, "percent", "Tuesday",
    "“", "”", '"', ".", "\n\n", "\n", "\r\n", "\u200b", "allegedly", "© 2026", "Share", "ABC", "港口", "לא",
)  # fmt: skip


def is_accepted(text: str) -> bool:
    """The program reads it: it is neither blank nor so full of control characters that it counts as binary."""
    try:
        provenance.read_bytes(text.encode(), name="copy.txt")
    except provenance.InputError:
        return False
    return True


def letters() -> st.SearchStrategy[str]:
    """Marks, letters of several scripts and the code points between them."""
    return st.text(st.sampled_from(_MARKS + _LETTERS), min_size=1, max_size=120)


def anything() -> st.SearchStrategy[str]:
    """Any text that can be written as UTF-8."""
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80)


def shards() -> st.SearchStrategy[str]:
    """Pieces that each mean something to a rule, in an order that means nothing."""
    return st.lists(st.sampled_from(_WORDS), min_size=1, max_size=60).map(" ".join)


def named() -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(NAMED)).map(NAMED.__getitem__)


def hostile() -> st.SearchStrategy[str]:
    """Any of these that the program accepts; the tests of law 9 see to the others."""
    return st.one_of(
        named(), letters().filter(is_accepted), shards().filter(is_accepted), anything().filter(is_accepted)
    )
