"""The house's `dataclass` does what the standard library's does: each law is asked of both."""

import ast
import copy
import dataclasses
import inspect
import pickle
from pathlib import Path
from typing import Any

import pytest

import provenance
from provenance import nouns
from provenance.model.span import Span

BOTH = {"ours": nouns.dataclass, "theirs": dataclasses.dataclass}


class Place:
    """A docstring."""

    name: str
    line: int = 1
    notes: tuple[str, ...] = ()

    def shout(self) -> str:
        return self.name.upper()


class Lone:
    name: str


class Empty:
    """It has no field."""


def made(dataclass: Any, plain: type = Place, **more: bool) -> Any:
    copied = type(plain.__name__, (), {k: v for k, v in vars(plain).items() if k not in ("__dict__", "__weakref__")})
    return dataclass(**{"slots": True, "frozen": True, **more})(copied)


both = pytest.mark.parametrize("dataclass", BOTH.values(), ids=BOTH.keys())


@both
def test_it_has_values_and_defaults(dataclass: Any) -> None:
    place = made(dataclass)("a", notes=("b",))
    assert (place.name, place.line, place.notes, place.shout()) == ("a", 1, ("b",), "A")
    assert repr(place) == "Place(name='a', line=1, notes=('b',))"
    assert made(dataclass).__doc__ == "A docstring."
    assert repr(made(dataclass, Empty)()) == "Empty()"


@both
def test_wrong_arguments_are_told(dataclass: Any) -> None:
    kind = made(dataclass)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        kind()
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        kind("a", colour=1)
    assert str(inspect.signature(kind)) == ("(name: str, line: int = 1, notes: tuple[str, ...] = ()) -> None")


@both
@pytest.mark.parametrize("plain", [Place, Lone])
def test_equality_is_of_one_class_and_all_values(dataclass: Any, plain: type) -> None:
    kind = made(dataclass, plain)
    assert kind("a") == kind("a") != kind("b")
    assert kind("a") != made(dataclass, plain)("a")
    assert kind("a") != "a"
    assert hash(kind("a")) == hash(kind("a"))
    assert len({kind("a"), kind("a"), kind("b")}) == 2


@both
def test_the_frozen_stays_as_it_is(dataclass: Any) -> None:
    place = made(dataclass)("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        place.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'name'"):
        del place.name
    assert not hasattr(place, "__dict__")


@both
def test_what_is_not_frozen_may_change_and_is_no_key(dataclass: Any) -> None:
    place = made(dataclass, frozen=False)("a")
    place.name = "b"
    assert place == type(place)("b")
    with pytest.raises(TypeError, match="unhashable"):
        hash(place)
    with pytest.raises(AttributeError):
        place.colour = 1


@both
def test_the_standard_library_knows_it(dataclass: Any) -> None:
    place = made(dataclass)("a")
    assert dataclasses.is_dataclass(place)
    assert dataclasses.asdict(place) == {"name": "a", "line": 1, "notes": ()}
    assert dataclasses.replace(place, line=2) == type(place)("a", 2)
    match place:
        case object(name="a", line=1):
            pass
        case _:
            pytest.fail("it does not match")
    assert type(place).__match_args__ == ("name", "line", "notes")


@both
def test_the_ordered_is_ordered(dataclass: Any) -> None:
    kind = made(dataclass, order=True)
    low, high = kind("a", 2), kind("b", 1)
    assert low < high
    assert low <= high
    assert high > low
    assert high >= low
    with pytest.raises(TypeError):
        assert low < ("b", 1, ())


@both
def test_what_a_class_says_itself_stays(dataclass: Any) -> None:
    class Odd:
        name: str

        def __repr__(self) -> str:
            return f"<{self.name}>"

    assert repr(dataclass(slots=True, frozen=True)(Odd)("a")) == "<a>"


@both
def test_one_that_goes_round_can_be_told(dataclass: Any) -> None:
    ring = made(dataclass, Lone, frozen=False)("")
    ring.name = ring
    assert repr(ring) == "Lone(name=...)"


FIELDS = {"ours": (nouns.dataclass, nouns.field), "theirs": (dataclasses.dataclass, dataclasses.field)}


@pytest.mark.parametrize("dataclass, field", FIELDS.values(), ids=FIELDS.keys())
@pytest.mark.parametrize("frozen", [True, False])
def test_a_field_may_be_more_than_a_default(dataclass: Any, field: Any, frozen: bool) -> None:
    @dataclass(slots=True, frozen=frozen)
    class Kept:
        name: str
        place: str = field(default="here")
        notes: list[str] = field(default_factory=list)
        seen: dict[str, int] = field(init=False, default_factory=dict)
        size: int = field(init=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "size", len(self.notes))

    first, second = Kept("a"), Kept("b", "there", notes=["c"])
    assert (first.name, first.place, first.notes, first.seen, first.size) == ("a", "here", [], {}, 0)
    assert (second.name, second.place, second.notes, second.size) == ("b", "there", ["c"], 1)
    assert Kept("a").notes is not first.notes
    assert first == Kept("a") != second
    with pytest.raises(TypeError):
        Kept("a", seen={})
    replaced = (nouns.replace if dataclass is nouns.dataclass else dataclasses.replace)(second, place="away")
    assert (replaced.name, replaced.place, replaced.notes) == ("b", "away", ["c"])
    assert [(told.name, told.type, told.init) for told in dataclasses.fields(Kept)] == [
        ("name", str, True),
        ("place", str, True),
        ("notes", list[str], True),
        ("seen", dict[str, int], False),
        ("size", int, False),
    ]


@both
def test_one_may_be_made_of_another(dataclass: Any) -> None:
    @dataclass(slots=True, frozen=True)
    class First:
        name: str

        def shout(self) -> str:
            return self.name.upper()

    @dataclass(slots=True, frozen=True)
    class Second(First):
        line: int = 1

    @dataclass(slots=True, frozen=True)
    class Third(First):
        """It has no field of its own."""

    assert repr(Second("a", 2)).endswith("Second(name='a', line=2)")
    assert Second("a").shout() == "A"
    assert Third("a") == Third("a") != First("a")
    assert [told.name for told in dataclasses.fields(Second)] == ["name", "line"]
    assert dataclasses.replace(Third("a"), name="b") == Third("b")
    assert not hasattr(Third("a"), "__dict__")


def test_the_standard_library_may_add_to_one() -> None:
    @dataclasses.dataclass(frozen=True)
    class Longer(Span):
        name: str = ""

    assert Longer(1, 2, "a") == Longer(start=1, end=2, name="a")


def test_a_default_is_not_followed_by_none() -> None:
    class Wrong:
        line: int = 1
        name: str

    with pytest.raises(TypeError, match="without a default"):
        nouns.dataclass(slots=True)(Wrong)()


def test_it_can_be_copied_and_sent() -> None:
    span = Span(1, 2)
    assert pickle.loads(pickle.dumps(span)) == copy.copy(span) == copy.deepcopy(span) == span


def test_everybody_takes_them_from_here() -> None:
    room = Path(provenance.__file__).parent
    for path in room.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and path.name != "nouns.py":
                assert node.module != "dataclasses", f"{path.relative_to(room)}"
