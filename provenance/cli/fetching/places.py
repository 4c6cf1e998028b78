"""Where an address leads: its parts, and the machines behind its name, none of them a private one."""

import ipaddress
import re
import socket
from urllib.parse import quote, urljoin, urlsplit

from provenance.errors import InputError
from provenance.nouns import dataclass

MAX_ADDRESS = 2_000
"""Characters; browsers and servers take about as many."""

_UNFIT = re.compile(r"[\x00-\x20\x7f]")
_SAFE = "%/:=&?~#+!$,;'@()*[]-._"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_CHECK = "Check the address."
IP = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Place:
    """An address in its parts. `target` is what a server is asked for."""

    address: str
    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host as a request names it, with the port where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == {"http": 80, "https": 443}[self.scheme] else f"{host}:{self.port}"


def place_of(address: str, shown: str) -> Place:
    """The parts of an address. Raises InputError when it is none that may be fetched."""
    if len(address) > MAX_ADDRESS or _UNFIT.search(address):
        raise InputError(shown[:200], "is no address: it is too long, or has a space in it.", _CHECK)
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise InputError(shown, "is no address.", _CHECK) from None
    if parts.scheme not in ("http", "https"):
        raise InputError(shown, f"leads to an address of another kind: {parts.scheme[:20]}.", "Save the page.")
    if parts.username is not None or parts.password is not None:
        raise InputError(shown.rpartition("@")[2], "was given with a name or a password.", "Save the page yourself.")
    host = _ascii(parts.hostname or "", shown)
    path = quote(parts.path or "/", safe=_SAFE)
    target = f"{path}?{quote(parts.query, safe=_SAFE)}" if parts.query else path
    return Place(
        address.partition("#")[0], parts.scheme, host, port or (443 if parts.scheme == "https" else 80), target
    )


def _ascii(host: str, shown: str) -> str:
    if not 0 < len(host) <= 253:
        raise InputError(shown, "is no address: it names no host.", _CHECK)
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise InputError(shown, "is no address: its host is no name.", _CHECK) from None


def joined(place: Place, location: str) -> str:
    """The address that a redirect at `place` leads to."""
    try:
        return urljoin(place.address, location.strip())
    except ValueError:
        return location


def machines(place: Place, allow_private: bool, shown: str) -> list[str]:
    """The IP addresses behind the host, in the order in which they are to be tried.

    Raises InputError when the name is not known, or one of them is private, loopback or otherwise no public one and
    that was not allowed. The caller connects to these and does not ask again, so that no second answer can differ.
    """
    try:
        found = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise InputError(shown, f"cannot be reached: there is no host {place.host}.", _CHECK) from None
    known = list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))
    private = [ip for ip in known if not is_public(ipaddress.ip_address(ip))]
    if private and not allow_private:
        raise InputError(
            shown, f"leads to {private[0]}, which is no public address.", "If it is meant, say --allow-private."
        )
    return known


def is_public(ip: IP) -> bool:
    """Anybody can reach it. What an IPv6 address carries of IPv4 is looked at."""
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
    return ip.is_global and not ip.is_multicast
