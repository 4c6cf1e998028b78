"""A gzip file is read as the file in it, within the same bound, and damage is said to be damage."""

import gzip
import hashlib
import tracemalloc
from pathlib import Path

import pytest

from provenance.errors import InputError
from provenance.read import MAX_BYTES, gzipped, read_bytes, read_path

STORY = b"The council voted.\n"
PAGE = b"<!DOCTYPE html><html><body><h1>Fees</h1><p>The council voted on the fees on Monday night.</p></body></html>"


@pytest.mark.parametrize(
    "inner, name, format",
    [(STORY, "story.txt.gz", "text"), (STORY, "story.md.gz", "markdown"), (STORY, "s", "text"), (PAGE, "p.gz", "html")],
)
def test_it_is_read_as_what_is_in_it(inner: bytes, name: str, format: str) -> None:
    data = gzip.compress(inner, mtime=0)
    document = read_bytes(data, name)
    assert "The council voted" in document.text
    assert (document.source.name, document.source.format) == (name, format)
    assert (document.source.size, document.source.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert document.notes[0] == f"Unpacked from gzip: {len(data)} bytes became {len(inner)}."
    assert read_bytes(data, name, format) == document


def test_several_members_and_padding() -> None:
    data = gzip.compress(b"The council ") + gzip.compress(b"voted.") + bytes(512)
    assert read_bytes(data, "story.gz").text == "The council voted."


SOUND = gzip.compress(STORY * 100, mtime=0)


@pytest.mark.parametrize(
    "data, problem",
    [
        (SOUND[:-9], "it ends too soon"),
        (SOUND[:12], "it ends too soon"),
        (b"\x1f\x8b", "it ends too soon"),
        (b"\x1f\x8b\x09" + bytes(40), "cannot be unpacked"),
        (SOUND[:-8] + bytes(4) + SOUND[-4:], "cannot be unpacked"),
        (SOUND[:20] + b"\xff" * 9 + SOUND[29:], "cannot be unpacked"),
        (SOUND + b"<p>more</p>", "something else stands behind its end"),
        (gzip.compress(b"", mtime=0), "is empty"),
        (gzip.compress(b"x", mtime=0) * (gzipped.MAX_MEMBERS + 1), "of more than 10000 members"),
        (gzip.compress(b"\x89PNG\r\n\x1a\n\0\0", mtime=0), "is a PNG picture"),
    ],
)
def test_damage_is_told(data: bytes, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        read_bytes(data, "story.txt.gz")
    assert str(refused.value).startswith("story.txt.gz ")
    assert problem in refused.value.problem


def test_a_bomb_is_not_unpacked() -> None:
    bomb = gzip.compress(bytes(60_000_000), compresslevel=9)
    many = gzip.compress(bytes(19_000_000)) * 50
    for data in (bomb, many):
        assert len(data) < 2_000_000
        tracemalloc.start()
        with pytest.raises(InputError, match=r"holds more than 20 MB once unpacked"):
            read_bytes(data, "story.txt.gz")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 4 * MAX_BYTES


def test_a_part_of_what_has_no_parts(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.gz"
    path.write_bytes(SOUND)
    with pytest.raises(InputError, match=r"story.txt.gz#2 is plain text and has no item '2'"):
        read_path(f"{path}#2")


def test_a_sign_in_a_file_name_is_part_of_the_name(tmp_path: Path) -> None:
    path = tmp_path / "story #2.txt"
    path.write_bytes(STORY)
    assert read_path(str(path)).source.name == "story #2.txt"
    with pytest.raises(InputError, match=r"is missing: there is no such file"):
        read_path(str(tmp_path / "other.txt#2"))
