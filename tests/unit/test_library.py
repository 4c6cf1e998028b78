"""The library's names stay what they are, whatever was imported: two of them are rooms of the package as well."""

from pathlib import Path

import pytest

import provenance


def test_reading_twice_is_reading(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Some copy.")
    documents = [provenance.read(path), provenance.read(str(path)), provenance.read_bytes(b"Some copy.", "story.txt")]
    assert len(set(map(repr, documents))) == 1


def test_every_name_is_there() -> None:
    import provenance.read.text
    import provenance.render.text

    assert all(callable(getattr(provenance, name)) for name in provenance.__all__ if name != "__version__")


def test_every_error_is_a_provenance_error(tmp_path: Path) -> None:
    with pytest.raises(provenance.ProvenanceError, match="no such file"):
        provenance.read(tmp_path / "gone.txt")
    with pytest.raises(provenance.ProvenanceError, match="no input format"):
        provenance.read_bytes(b"Some copy.", "story.txt", "word")
    with pytest.raises(provenance.ProvenanceError, match="not JSON"):
        provenance.Report.from_json("")
