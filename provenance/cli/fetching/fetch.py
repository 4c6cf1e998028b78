"""From an address to a Document, over its redirects."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import pairwise

from provenance.cli import files
from provenance.cli.fetching.archive import archived
from provenance.cli.fetching.exchange import Clock, Exchange, exchange
from provenance.cli.fetching.places import joined, machines, place_of
from provenance.errors import InputError
from provenance.model.document import Document
from provenance.nouns import dataclass, field, replace
from provenance.read import http, read_bytes

MAX_SECONDS = 30.0
"""For all requests of one address together."""
MAX_REDIRECTS = 5

_REASONS = {401: "it wants a password", 403: "it refuses access", 404: "there is no such page", 410: "it is gone",
            429: "it was asked too often", 451: "it may not be shown"}  # fmt: skip


def is_address(path: str) -> bool:
    """The input was given as an address that can be fetched."""
    return path.lower().startswith(("https://", "http://"))


@dataclass(slots=True)
class Fetching:
    """How addresses are fetched. `save` is the path of the web archive that keeps them, None for none."""

    allow_private: bool = False
    save: str | None = None
    seconds: float = MAX_SECONDS
    _fetched: dict[str, list[Exchange]] = field(default_factory=dict)
    _archive: bytes = b""

    def fetch(self, paths: Sequence[str]) -> None:
        """Fetch what of the paths is an address, each once; keep it, where that was asked for.

        Raises InputError when one cannot be fetched: see `exchange`. Ends with a message when the archive cannot be
        written.
        """
        for path in paths:
            if is_address(path) and path not in self._fetched:
                self._fetched[path] = self._hops(path)
        if self.save is not None:
            date = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            data = archived([each for hops in self._fetched.values() for each in hops], date)
            files.write_whole([(self.save, data)])
            self._archive = data

    def has(self, path: str) -> bool:
        """The path is an address that was fetched."""
        return path in self._fetched

    def document(self, path: str, format: str | None, select: str | None) -> Document:
        """The Document of an address that was fetched: of what was kept, or else of the page itself."""
        hops = self._fetched[path]
        said = tuple(f"Redirected ({a.status}) from {a.place.address} to {b.place.address}." for a, b in pairwise(hops))
        if self.save is not None:
            document = read_bytes(self._archive, self.save, format, select, part=hops[-1].place.address)
            return replace(document, notes=(*said, *document.notes))
        response = http.parsed(hops[-1].response)
        if response is None:
            raise InputError(path, "was not answered in HTTP.", "Save the page from a browser.")
        data, notes = http.content(response, path)
        document = read_bytes(data, path, format, select)
        return replace(document, notes=(*said, *notes, *document.notes))

    def _hops(self, path: str) -> list[Exchange]:
        clock = Clock(self.seconds)
        hops: list[Exchange] = []
        address = path
        while len(hops) <= MAX_REDIRECTS:
            place = place_of(address, path)
            hops.append(exchange(place, machines(place, self.allow_private, path), clock, path))
            if not hops[-1].location:
                _refuse_failure(hops[-1], path)
                return hops
            address = joined(place, hops[-1].location)
        raise InputError(path, f"redirects more than {MAX_REDIRECTS} times.", "Give the address where it ends.")


def _refuse_failure(answer: Exchange, path: str) -> None:
    if not 200 <= answer.status < 300:
        reason = _REASONS.get(answer.status, "the server did not send the page")
        raise InputError(path, f"was answered with status {answer.status}: {reason}.", "Save the page from a browser.")
