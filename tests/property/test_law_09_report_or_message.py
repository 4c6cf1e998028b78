"""Law 9. Whatever the bytes, the program ends with a report or with a message and exit 2."""

import json
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.cli.program import PROGRAM
from tests.property.hostile import hostile

NAMES = ("copy.txt", "copy.md", "copy", "copy.html", "copy.json", "copy.docx", "copy.xml")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(PROGRAM, list(arguments))


def check_ended_well(result: Result, *names: str, codes: tuple[int, ...] = (0, 2)) -> None:
    """Exit 0 with output, or exit 2 with one message that names a file and shows no trace."""
    assert result.exit_code in codes, (result.exit_code, result.output, result.exception)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    assert "Traceback" not in result.output
    assert "fault of the program" not in result.output, result.output
    if result.exit_code == 0:
        assert result.stdout.strip()
    else:
        assert any(name in result.output for name in names), result.output


def check_compare(original: bytes, republished: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder) / "original.txt", Path(folder) / name
        first.write_bytes(original)
        second.write_bytes(republished)
        result = run("compare", str(first), str(second), "-f", "json")
        check_ended_well(result, "original.txt", name)
        if result.exit_code == 0:
            json.loads(result.stdout)


STORY = "Mill closes\n\nSTANNARD (Harbor Wire) — The mill closed. “It was time,” its owner said.\n".encode()


@given(st.binary(max_size=400), st.sampled_from(NAMES))
@example(b"", "copy.txt")
@example(b"\x00", "copy.txt")
@example(b"\xff\xfe", "copy.txt")
@example(b"\xff\xfe\x00", "copy.txt")
@example(b"\xef\xbb\xbf", "copy.txt")
@example(b"\xc3", "copy.md")
@example(b"---\n", "copy.md")
@example(b"---\ntitle: [\n---\nText.\n", "copy.md")
@example(b"+++\n= \n+++\nText.\n", "copy.md")
@example(b"\xed\xa0\x80 lone surrogate", "copy.txt")
@example(b"%PDF-1.7\n\x93\x8c", "copy.txt")
@example(b"PK\x03\x04\x14\x00", "copy.docx")
@example(b" \r\n\t \r\n", "copy.txt")
def test_any_bytes_as_the_republished_copy(data: bytes, name: str) -> None:
    check_compare(STORY, data, name)


@given(st.binary(min_size=1, max_size=200), st.binary(min_size=1, max_size=200))
def test_any_bytes_on_both_sides(original: bytes, republished: bytes) -> None:
    check_compare(original, republished, "copy.txt")


@given(hostile(), st.sampled_from(("utf-8", "utf-16", "utf-8-sig", "utf-32")), st.sampled_from(NAMES[:3]))
def test_any_text_in_any_encoding(text: str, encoding: str, name: str) -> None:
    check_compare(STORY, text.encode(encoding), name)


@given(st.binary(max_size=300), st.sampled_from(("render", "validate")))
@example(b"{}", "render")
@example(b"[]", "validate")
@example(b"null", "render")
@example(b"[" * 100_000, "render")
@example(b'{"schema_version": "1"}', "render")
@example(b'{"schema_version": NaN}', "validate")
@example(b"1" * 5000, "validate")
def test_any_bytes_as_a_report(data: bytes, command: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stored.json"
        path.write_bytes(data)
        result = run(command, str(path))
        check_ended_well(result, "stored.json", codes=(1, 2) if command == "validate" else (2,))


@pytest.mark.parametrize("missing", ["original.txt", "republished.txt"])
def test_a_file_that_is_not_there(tmp_path: Path, missing: str) -> None:
    names = ["original.txt", "republished.txt"]
    for name in names:
        if name != missing:
            (tmp_path / name).write_bytes(STORY)
    result = run("compare", *(str(tmp_path / name) for name in names))
    assert result.exit_code == 2
    assert missing in result.stderr
    assert len(result.stderr.strip().splitlines()) <= 5


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "original.txt").write_bytes(STORY)
    (tmp_path / "folder.txt").mkdir()
    result = run("compare", str(tmp_path / "original.txt"), str(tmp_path / "folder.txt"))
    check_ended_well(result, "folder.txt")
    assert result.exit_code == 2
