"""The correspondence of sentences while it is being found: groups of original and republished sentence indexes."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Group:
    """Sentences of both texts that correspond, each side increasing."""

    original: list[int]
    republished: list[int]
    similarity: float
    moved: bool = False


@dataclass(slots=True)
class Groups:
    """All groups, and which group each sentence is in."""

    groups: list[Group] = field(default_factory=list)
    of_original: dict[int, Group] = field(default_factory=dict)
    of_republished: dict[int, Group] = field(default_factory=dict)

    def add(self, i: int, j: int, similarity: float, moved: bool = False) -> None:
        group = Group([i], [j], similarity, moved)
        self.groups.append(group)
        self.of_original[i] = self.of_republished[j] = group

    def extend(self, group: Group, *, original: int | None = None, republished: int | None = None) -> None:
        """Puts one more sentence into a group."""
        if original is not None:
            group.original = sorted([*group.original, original])
            self.of_original[original] = group
        if republished is not None:
            group.republished = sorted([*group.republished, republished])
            self.of_republished[republished] = group

    def backbone(self) -> list[Group]:
        """The groups that have not moved, in order."""
        return sorted((g for g in self.groups if not g.moved), key=lambda g: (g.original[0], g.republished[0]))
