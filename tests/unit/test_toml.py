"""`toml.loads` reads what `tomllib.loads` reads, and refuses what it refuses."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import provenance
from provenance import toml

ROOM = Path(provenance.__file__).parent
FILES = sorted([*(ROOM / "lexicons").glob("*.toml"), *(ROOM / "policies").glob("*.toml")])


def read(loads: Any, text: str) -> object:
    try:
        return repr(loads(text))  # which tells 1 from 1.0 and True, and the order of keys
    except tomllib.TOMLDecodeError:
        return "refused"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_ships_is_read_as_tomllib_reads_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert repr(toml.loads(text)) == repr(tomllib.loads(text))


@pytest.mark.parametrize("name", ["lexicons/loaded", "lexicons/furniture", "policies/default"])
def test_what_ships_is_plain(name: str) -> None:
    assert toml._Plain((ROOM / f"{name}.toml").read_text("utf-8")).tables


TEXTS = [
    "", "# nothing", "a = 1", "a = 01", "a = 0", "a = -1", "a = 1.5", "a = 1_000", "a = 99999999999999999999", "a = ٣",
    "a = true\nb = false", "a = True", 'a = "b"', 'a = "b" # c', 'a = "b # c"', 'a = "b\\n"', 'a = ""', 'a = """b"""',
    'a = "b', "a = 'b'", 'a = "b" "c"', 'a = "=" ', "a =", "a", "= 1", "a b = 1", "a.b = 1", '"a" = 1', '"a.b" = 1', '"a = 1',
    '"a"b" = 1', '"a=b" = 1', "'a' = 1", "ä = 1", "a-b_c = 1", "1 = 1", "a = 1\na = 2", 'a = 1\n"a" = 2',
    "[a]\nb = 1", "[a]\n[a]", "[a]\n[b]\nc = 1\n[a.d]", "a = 1\n[a]", "[a]\n[[a]]", "[[a]]\n[a]", "[[a]]\nb = 1\n[[a]]\nb = 2",
    "a = []\n[[a]]", "[[a]]\n[[a.b]]", "[]", "[[]]", "[a", "[[a]", "[a]]", "[ a ]", "[a] # b", "[a]\n[b]\n[a]", '["a"]', "[[a]]\n[b]\n[[a]]",
    "a = []", "a = [ ]", 'a = ["b"]', 'a = ["b",]', 'a = ["b", "c"]', 'a = ["b" "c"]', 'a = [, "b"]', 'a = ["b",, "c"]', 'a = [,]',
    'a = [\n  "b",\n  "c",\n]', 'a = [\n  "b", # c\n]', 'a = [\n  "b\n", "c"]', 'a = ["b"', 'a = [\n"b"\nc = 1', 'a = ["b]"]', 'a = [\n"b]",\n"c"]',
    'a = [["b"]]', "a = [1]", 'a = ["b", 1]', "a = ['b']", 'a = ["b\\t"]', 'a = [\n"b"\n] c', 'a = ["b"] # c', 'a = [ "b"\n\n, "c" ]',
    "a = '''b'''", "a = '''\nb\nc\n'''", "a = '''\n\nb'''", "a = '''b''' c", "a = '''b''' # c", "a = '''b", "a = '''b''''", "a = '''b'''''",
    "# '''\na = 1\n# '''", "a = '''b'''\nc = '''d'''", "a = 1 '''b'''", "'''b'''", "a = ['''b''']", 'a = "' + "'''" + '"', "a = '''b'''\na = 1",
    "[a]\nb = '''c'''\n[d]\nb = '''e\\n'''", "a = '''\none\n'''\nb = 1.5\nc = [2, 'x']\n[d]\ne = '''three'''\n",
    "a = 1\r\nb = 2", "a = '''b\r\nc'''", 'a = "b\rc"', 'a = "b\x00c"', "# \x07", 'a = "b\tc"', "a = '''b\x0bc'''", "a\t=\t1", "\x0ca = 1", "\u00a0a = 1", "a = 1\u00a0",
    'a = "\u2028"', "a = 2026-03-01", "a = {b = 1}", "a = inf", "a = ''", 'a = "b"\n\n\n# c', "a = '''b'''\u00a0",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_is_read_as_tomllib_reads_it(text: str) -> None:
    assert read(toml.loads, text) == read(tomllib.loads, text)
