import gc
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from finder.entry import Kind
from finder.kiosk.pin import hash_pin
from finder.policy import CentrePolicy, KioskPolicy, Policy
from ui.environment import Options
from ui.kiosk.app import build, build_own
from ui.kiosk.handover import Handover
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.printing import KioskPrinting
from ui.paper.printing import Progress
from ui.theme import fonts

PIN = "204817"
PIN_HASH = hash_pin(PIN)
PATIENCE = 60.0


class Line(Handover):
    """Keeps what was said to the supervisor."""

    def __init__(self):
        super().__init__()
        object.__setattr__(self, "said", [])

    def _say(self, word):
        self.said.append(word.decode())


class Printer:
    """Takes jobs, and waits before it sends one until it is let."""

    def __init__(self):
        self.jobs = []
        self.held = False
        self.broken = None

    def print_pages(self, job, handout):
        if self.broken is not None:
            raise self.broken
        count = len(handout.pages)
        for number in range(count):
            yield Progress(number + 1, count)
        end = time.monotonic() + PATIENCE
        while self.held:
            assert time.monotonic() < end, "nobody let the printer go on"
            time.sleep(0.01)
            yield Progress(count, count)
        self.jobs.append((job, count))
        yield Progress(count, count, sent=True)


class Opened:
    """A public screen with everything that a test asks of it."""

    def __init__(self, kiosk, parts, own, printer):
        self.kiosk = kiosk
        self.window = kiosk.window
        self.parts = parts
        self.own = own
        self.printer = printer
        self.closed = False
        self.said = own.handover.said

    def close(self):
        if self.closed:
            return
        self.closed = True
        self.printer.held = False
        self.window.forget()
        self.own.doors.open()
        self.own.printing.finish()
        self.own.maker.stop()
        self.parts.runner.stop()
        self.window.let_go()
        self.window.deleteLater()
        self.kiosk._collector.stop()
        self.parts.catalogue.close()
        self.parts.translation.use("en")


def built(qapp, file, folder, policy, *, counts, spooler):
    fonts.load()
    qapp.setStyle("Fusion")
    kiosk_policy = KioskPolicy(pin_hash=PIN_HASH, counts=counts, **policy)
    whole = Policy(centre=CentrePolicy("Oak Tree Centre"), kiosk=kiosk_policy)
    options = Options(folder)
    parts = build(options, whole, qapp, file)
    own = build_own(options, parts, qapp, Line())
    printer = Printer()
    if not spooler:
        own = replace(own, printing=KioskPrinting(kiosk_policy, printer.print_pages))
    return Opened(Kiosk(parts, own), parts, own, printer)


@pytest.fixture(autouse=True)
def collected_here():
    """What a test leaves is destroyed in this thread, not in the next one's printer's."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def open_kiosk(qapp, qtbot, whole_file, tmp_path):
    opened = []

    def open_kiosk(*, size=(1280, 800), lifted=True, counts=False, spooler=False, **policy):
        screen = built(qapp, whole_file, tmp_path, policy, counts=counts, spooler=spooler)
        opened.append(screen)
        window = screen.window
        screen.kiosk.show()
        window.showNormal()
        window.resize(*size)
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: screen.said == ["painted"])
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if lifted:
            qtbot.mouseClick(window.cover, Qt.MouseButton.LeftButton)
        return screen

    yield open_kiosk
    for screen in opened:
        screen.close()
    qapp.setStyleSheet("")


@pytest.fixture
def screen(open_kiosk):
    return open_kiosk()


@pytest.fixture
def helpline(screen):
    entries = screen.parts.catalogue.of_kind(Kind.ORGANISATION, "parents")
    return next(entry for entry in entries if entry.phones and entry.links)
