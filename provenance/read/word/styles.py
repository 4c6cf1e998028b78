"""The part of a Word document that gives styles their names."""

from provenance.read.word.events import Attributes, Handler


class Styles(Handler):
    """Reads the part of styles. `names` are the names in lower case by id."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._id = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "style":
            self._id = attributes.get("styleId", "")
        elif tag == "name" and self._id:
            self.names[self._id] = attributes.get("val", "").strip().lower()
