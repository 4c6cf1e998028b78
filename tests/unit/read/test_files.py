"""A path that cannot be read gives one message; a name never carries its folder into a report."""

import os
import pickle
from pathlib import Path

import pytest

from provenance.errors import InputError, UsageError
from provenance.read import MAX_BYTES, names, read_bytes, read_path

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def problem(path: str) -> InputError:
    with pytest.raises(InputError) as refused:
        read_path(path)
    return refused.value


def test_a_missing_file(tmp_path: Path) -> None:
    error = problem(str(tmp_path / "gone.txt"))
    assert (error.name, error.problem) == (str(tmp_path / "gone.txt"), "is missing: there is no such file.")


def test_the_library_fetches_no_address() -> None:
    assert "Only `provenance compare` fetches addresses" in str(problem("https://wire.example/story.txt"))


def test_an_address_of_another_kind() -> None:
    assert "only https:// and http:// are fetched" in str(problem("ftp://wire.example/story.txt"))


def test_a_name_that_cannot_be_seen() -> None:
    assert str(problem("")).startswith("'' is missing")


def test_a_folder(tmp_path: Path) -> None:
    assert problem(str(tmp_path)).problem == "is a folder, not a file."


def test_a_file_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    assert "cannot be read: Not a directory" in str(problem(str(tmp_path / "a" / "b.txt")))


@pytest.mark.skipif(ROOT, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert problem(str(path)).problem == "may not be read by this user."


def test_permission_errors_are_told_whoever_runs_the_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    assert problem("secret.txt").problem == "may not be read by this user."


def test_an_error_comes_out_of_a_pool_as_it_went_in() -> None:
    error = problem("gone.txt")
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.name, copied.remedy) == (str(error), error.name, error.remedy)


def test_a_nul_in_a_path() -> None:
    assert "cannot be read" in str(problem("a\0b"))


def test_too_large_is_told_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "archive.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert problem(str(path)).problem == "is larger than 20 MB."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device without end")
def test_a_device_without_end_is_too_large() -> None:
    assert problem("/dev/zero").problem == "is larger than 20 MB."


def test_bytes_have_the_same_bound() -> None:
    with pytest.raises(InputError, match="larger than 20 MB"):
        read_bytes(b"x" * (MAX_BYTES + 1), "copy.txt")


@pytest.mark.parametrize("name", ["long.txt", "long.md", "long.html"])
def test_what_is_compared_has_a_bound(name: str) -> None:
    with pytest.raises(InputError, match="more than"):
        read_bytes(b"word " * 500_000, name)
    with pytest.raises(InputError, match="more than"):
        read_bytes(b"x\n\n" * 100_001, name)


def test_the_longest_text_is_read() -> None:
    document = read_bytes(b"word " * 400_000, "long.txt")
    assert (len(document.text), document.source.size) == (2_000_000, 2_000_000)
    assert len(read_bytes(b"x\n" * 100_000, "many.txt").text) == 200_000
    with pytest.raises(InputError, match="more than 100,000 lines of text"):
        read_bytes(b"x\n" * 100_001, "many.txt")


@pytest.mark.parametrize(
    "name, expected",
    [
        ("story.txt", "story.txt"),
        ("/home/someone/desk/story.txt", "story.txt"),
        ("../story.txt", "story.txt"),
        ("https://wire.example/a/story.txt", "https://wire.example/a/story.txt"),
        ("caf\udce9.txt", "caf?.txt"),
        ("\ud800.txt", "?.txt"),
        ("-", "-"),
    ],
)
def test_a_name_has_no_folder_and_is_utf_8(name: str, expected: str) -> None:
    assert read_bytes(b"Some copy.", name).source.name == expected


def test_a_format_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match=r"There is no input format 'word'\. There are: .*\bmarkdown, .*text\."):
        read_bytes(b"Some copy.", "story.txt", "word")


def test_the_formats_are_listed_in_a_fixed_order() -> None:
    assert list(names()) == sorted(names())
    assert {"html", "markdown", "text"} <= set(names())
