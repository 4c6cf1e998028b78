"""An address that was given as an input: fetched once, within bounds, and kept as evidence where that is asked for.

Only `compare` fetches, only what is named on its command line, and only http and https. The library never does.
"""

from provenance.cli.fetching.fetch import Fetching, is_address

__all__ = ["Fetching", "is_address"]
