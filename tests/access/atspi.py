"""A small screen reader: what AT-SPI tells of another program, over D-Bus."""

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jeepney import DBusAddress, MessageType, Properties, message_bus, new_method_call
from jeepney.bus_messages import MatchRule
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields

PATIENCE = 30.0
STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    20: "pressed",
    22: "selectable",
    23: "selected",
    25: "showing",
    30: "visible",
    41: "checkable",
    43: "read only",
}
REGISTRY = DBusAddress(
    "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
)
STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
ROOT = "/org/a11y/atspi/accessible/root"


class Gone(Exception):  # noqa: N818
    """The object, or what was asked of it, does not exist (any more)."""


@dataclass(frozen=True)
class Heard:
    """An event: `what` as in "object:state-changed:focused", from whom, with what."""

    what: str
    source: "Node"
    detail: int
    value: object


@dataclass(frozen=True)
class Node:
    """One object of the program's tree."""

    reader: "Reader"
    bus_name: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def language(self) -> str:
        return str(self._property("Locale"))

    @property
    def level(self) -> str:
        """A heading's level, "" for what has none."""
        return dict(self._ask("GetAttributes")[0]).get("level", "")

    @property
    def role(self) -> str:
        return str(self._ask("GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        low, high = self._ask("GetState")[0]
        bits = low | high << 32
        return frozenset(word for bit, word in STATES.items() if bits >> bit & 1)

    @property
    def children(self) -> list["Node"]:
        return [Node(self.reader, *one) for one in self._ask("GetChildren")[0]]

    @property
    def parent(self) -> "Node":
        return Node(self.reader, *self._property("Parent"))

    @property
    def text(self) -> str:
        return str(self._ask("GetText", "ii", (0, -1), interface="Text")[0])

    def press(self) -> None:
        """Do the first of its actions, as a screen reader does at a key."""
        self._ask("DoAction", "i", (0,), interface="Action")

    @property
    def actions(self) -> list[str]:
        return [one[0] for one in self._ask("GetActions", interface="Action")[0]]

    def walk(self) -> Iterator["Node"]:
        """Itself and all that is shown below it."""
        yield self
        for child in self.children:
            with contextlib.suppress(Gone):
                if "showing" in child.states:
                    yield from child.walk()

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"

    def _ask(self, method, signature="", body=(), *, interface="Accessible"):
        address = DBusAddress(self.path, self.bus_name, f"org.a11y.atspi.{interface}")
        return self.reader.ask(new_method_call(address, method, signature or None, body))

    def _property(self, name: str):
        address = DBusAddress(self.path, self.bus_name, "org.a11y.atspi.Accessible")
        return self.reader.ask(Properties(address).get(name))[0][1]


class Reader:
    """Connected to an accessibility bus; use it in a `with` statement."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _answer(session, new_method_call(bus, "GetAddress"))[0]
            setting = Properties(STATUS).set("IsEnabled", "b", True)  # noqa: FBT003
            session.send_and_get_reply(setting, timeout=PATIENCE)
        self._bus: DBusConnection = open_dbus_connection(address)
        self.heard: list[Heard] = []

    def __enter__(self) -> "Reader":
        for event in ("object:", "window:", "focus:"):
            self.ask(new_method_call(REGISTRY, "RegisterEvent", "s", (event,)))
        for kind in ("Object", "Window", "Focus"):
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{kind}")
            self.ask(message_bus.AddMatch(rule))
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def ask(self, message):
        """Send a call and return what the answer holds; what comes meanwhile is kept."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            got = self._bus.receive(timeout=PATIENCE)
            if got.header.fields.get(HeaderFields.reply_serial) == serial:
                if got.header.message_type is MessageType.error:
                    raise Gone(got.body)
                return got.body
            self._keep(got)
        raise TimeoutError(message)

    def program(self, name: str) -> Node:
        """Wait for a program and return its root."""

        def found() -> Node | None:
            root = Node(self, "org.a11y.atspi.Registry", ROOT)
            return next((one for one in root.children if one.name == name), None)

        return self.wait(found, f"no program named {name}")

    def listen(self, seconds: float = 0.1) -> None:
        """Take in what has come, until nothing comes for so long."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._keep(self._bus.receive(timeout=seconds))

    def wait(self, condition: Callable[[], object], why: str):
        """Listen until a condition holds; return what it gives."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(Gone):
                if given := condition():
                    return given
            self.listen()
        raise AssertionError(f"{why}; heard {self.announced()}")

    def announced(self) -> list[str]:
        """What was said aloud without being asked for."""
        return [str(one.value) for one in self.heard if one.what == "object:announcement"]

    def _keep(self, message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        interface = fields[HeaderFields.interface]
        if not interface.startswith("org.a11y.atspi.Event."):
            return
        kind = interface.rpartition(".")[2].lower()
        member = "".join("-" + c.lower() if c.isupper() else c for c in fields[HeaderFields.member])
        sub, detail, _, value = message.body[:4]
        what = f"{kind}:{member.strip('-')}" + (f":{sub}" if sub else "")
        source = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
        self.heard.append(Heard(what, source, detail, value[1]))


def _answer(bus: DBusConnection, message):
    reply = bus.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise Gone(reply.body)
    return reply.body
