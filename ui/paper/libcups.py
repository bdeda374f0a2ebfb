"""The functions of CUPS's library that printing needs. It comes from the system, never with us.

Python lets other threads run during each call.
"""

import sys
from collections.abc import Callable
from ctypes import CDLL, CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_size_t, c_void_p
from typing import Any

NAMES = {"linux": "libcups.so.2", "darwin": "libcups.2.dylib"}


class Option(Structure):
    """cups_option_t."""

    _fields_ = (("name", c_char_p), ("value", c_char_p))


class Destination(Structure):
    """cups_dest_t: a queue with what is known of it."""

    _fields_ = (
        ("name", c_char_p),
        ("instance", c_char_p),
        ("is_default", c_int),
        ("count", c_int),
        ("options", POINTER(Option)),
    )


Destinations = POINTER(Destination)
Options = POINTER(Option)
AskPassword = CFUNCTYPE(c_void_p, c_char_p, c_void_p, c_char_p, c_char_p, c_void_p)


class LibCups:
    """Each attribute is a function of the library; what it gives is CUPS's own and opaque."""

    def __init__(self, library: CDLL) -> None:
        def function(name: str, returns: Any, *takes: Any) -> Callable[..., Any]:  # noqa: ANN401  (ctypes' types)
            found = getattr(library, name)
            found.restype, found.argtypes = returns, takes
            return found

        number, opaque, text = c_int, c_void_p, c_char_p
        places = opaque, number, number, number, number, opaque
        self.server = function("cupsServer", text)
        self.port = function("ippPort", number)
        self.user = function("cupsUser", text)
        self.ask_password = function("cupsSetPasswordCB2", None, AskPassword, opaque)
        self.connect = function("httpConnect2", opaque, text, number, *places)
        self.close = function("httpClose", None, opaque)
        self.queues = function("cupsGetDests2", number, opaque, POINTER(Destinations))
        self.queue = function("cupsGetNamedDest", Destinations, opaque, text, text)
        self.free_queues = function("cupsFreeDests", None, number, Destinations)
        self.details = function("cupsCopyDestInfo", opaque, opaque, Destinations)
        self.free_details = function("cupsFreeDestInfo", None, opaque)
        offered = opaque, Destinations, opaque, text, text
        self.offers = function("cupsCheckDestSupported", number, *offered)
        self.option = function("cupsGetOption", text, text, number, Options)
        self.add_option = function("cupsAddOption", number, text, text, number, POINTER(Options))
        self.free_options = function("cupsFreeOptions", None, number, Options)
        self.request = function("ippNewRequest", opaque, number)
        self.add = function("ippAddString", opaque, opaque, number, number, text, text, text)
        self.add_options = function("cupsEncodeOptions2", None, opaque, number, Options, number)
        self.free_message = function("ippDelete", None, opaque)
        self.send = function("cupsSendRequest", number, opaque, opaque, text, c_size_t)
        self.write = function("cupsWriteRequestData", number, opaque, text, c_size_t)
        self.answer = function("cupsGetResponse", opaque, opaque, text)
        self.status = function("cupsLastError", number)


def find() -> LibCups | None:
    """Return the system's library; None if it has none."""
    name = NAMES.get(sys.platform)
    if name is None:
        return None
    try:
        return LibCups(CDLL(name))
    except OSError:
        return None
