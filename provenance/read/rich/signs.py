"""What RTF's control words stand for, and the code pages of its fonts."""

SIGNS = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f", "zwbo": "\u200b", "zwnbo": "\u2060",
}  # fmt: skip
"""Control words that are a character."""

SYMBOLS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}"}
"""Control symbols that are a character."""

ENDS = frozenset(("par", "sect", "page", "column", "cell", "nestcell", "row", "nestrow", "\n", "\r"))
"""Control words that end a paragraph."""

LEFT_OUT = frozenset((
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "shppict", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "xe", "tc", "txe", "rxe", "bkmkstart", "bkmkend", "themedata",
    "colorschememapping", "datastore", "latentstyles", "listtable", "listoverridetable", "revtbl", "rsidtbl",
    "generator", "object", "objdata", "fldinst", "nonshppict", "template", "operator", "mmathPr", "annotation",
    "atnid", "atnauthor", "atndate", "atnref", "atnicn", "atrfstart", "atrfend", "footnote", "ftnsep", "ftnsepc",
    "aftnsep", "aftnsepc", "listtext", "pntext", "pntxta", "pntxtb", "xmlnstbl", "wgrffmtfilter", "userprops",
    "docvar", "passwordhash",
))  # fmt: skip
"""Destinations whose text is not the story's."""

_BY_CHARSET = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_BY_PAGE = {10000: "mac-roman", 936: "gb18030", 65001: "utf-8"}
_PAGES = (437, 850, 852, 855, 857, 860, 861, 862, 863, 864, 865, 866, 869, 874, 932, 949, 950)
_DEFAULT = "cp1252"


def codec_of_charset(number: int, default: str) -> str:
    """The codec of a font with that character set."""
    return _BY_CHARSET.get(number, default)


def codec_of_page(number: int) -> str:
    """The codec of a code page."""
    known = number in _PAGES or 1250 <= number <= 1258
    return _BY_PAGE.get(number, f"cp{number}" if known else _DEFAULT)
