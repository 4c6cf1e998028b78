"""What is packed comes out again with any tool, and has the same bytes everywhere."""

import gzip
import hashlib
import random
from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.render.html.packed import gzip as pack
from provenance.render.html.packed import packed

rng = random.Random(1)
DATA = {
    "nothing": b"",
    "one byte": b"a",
    "one byte again and again": b"a" * 100_000,
    "every byte": bytes(range(256)) * 3,
    "noise": rng.randbytes(70_000),
    "words": " ".join(rng.choices(["river", "council", "bridge", "of", "the"], k=20_000)).encode(),
    "far apart": b"0123456789" + rng.randbytes(40_000) + b"0123456789",
}


@pytest.mark.parametrize("name", DATA)
def test_it_comes_out_as_it_went_in(name: str) -> None:
    assert gzip.decompress(pack(DATA[name])) == DATA[name]


@given(st.lists(st.sampled_from([b"ab", b"abc", b"\x00", b"river, ", b'{"edit": ', b"\xff" * 9]), max_size=400))
def test_whatever_repeats(parts: list[bytes]) -> None:
    assert gzip.decompress(pack(b"".join(parts))) == b"".join(parts)


@given(st.binary(max_size=2_000))
def test_whatever_it_is(data: bytes) -> None:
    assert gzip.decompress(pack(data)) == data


def test_it_gets_small() -> None:
    assert len(pack(DATA["words"])) < len(DATA["words"]) / 4
    assert len(pack(DATA["one byte again and again"])) < 600


def test_the_bytes_are_these() -> None:
    digest = hashlib.sha256(pack(DATA["words"])).hexdigest()
    assert digest == "5777e6fd018299a9dafc57d651f872287cacb7c30617ddd9342163efa7ba5017"


def test_text_is_packed_as_utf_8_in_base64() -> None:
    assert gzip.decompress(b64decode(packed("ü 市"))).decode("utf-8") == "ü 市"
