"""A CUPS of the test's own: a server on a socket in a folder, one printer that writes a file."""

import grp
import os
import signal
import subprocess  # noqa: TID251  (a real print server)
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.handout.reading_back import required

PRINTER = "Front-desk"
PATIENCE = 30
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "FRONT.PPD"
*Manufacturer: "Example"
*Product: "(Example)"
*ModelName: "Example Front Desk"
*NickName: "Example Front Desk"
*ShortNickName: "Example Front Desk"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*FileSystem: False
*cupsFilter: "application/vnd.cups-pdf 0 -"
{papers}*OpenUI *Duplex/Both sides: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
"""
SIZES = {"A4": (595, 842), "A5": (420, 595), "Letter": (612, 792)}
MARGIN = 12
FILES = """SystemGroup {group}
ServerRoot {folder}
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/temp
ErrorLog {folder}/error_log
AccessLog {folder}/access_log
PageLog {folder}/page_log
FileDevice Yes
"""
SERVER = """Listen {folder}/socket
Browsing Off
WebInterface No
DefaultAuthType None
PreserveJobHistory Yes
PreserveJobFiles No
DirtyCleanInterval 0
LogLevel warn
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  AuthType None
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    AuthType None
    Order deny,allow
  </Limit>
</Policy>
"""


class PrintQueue:
    """One printer of a private server; `out` is the file that it prints to, the newest job's."""

    def __init__(self, folder: Path, server: "subprocess.Popen[bytes]") -> None:
        self._folder = folder
        self._server = server
        self.out = folder / "out.pdf"
        self.environment = os.environ | {"CUPS_SERVER": str(folder / "socket"), "LC_ALL": "C"}

    def run(self, *command: str) -> str:
        """Run a program against this server and return what it wrote."""
        done = subprocess.run(  # noqa: S603
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def finished_jobs(self) -> list[str]:
        """Wait until nothing is under way; return the lines of the jobs that are done."""
        self._wait(lambda: not self.run(required("lpstat"), "-o"))
        return self.run(required("lpstat"), "-W", "completed", "-o").splitlines()

    def recorded(self) -> bytes:
        """Return what the server keeps of the newest job: title, options, nothing of the pages."""
        return max(self.spool.glob("c*")).read_bytes()

    @property
    def spool(self) -> Path:
        """The folder in which the server keeps jobs, and what it was sent of them."""
        return self._folder / "spool"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let the server answer nobody for a while."""
        self._server.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._server.send_signal(signal.SIGCONT)

    def _wait(self, condition) -> None:
        until = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < until, (self._folder / "error_log").read_text()
            time.sleep(0.1)


def _papers(offered: tuple[str, ...]) -> str:
    """Return the PPD's lines for papers; the first is the printer's own. It has margins."""
    lines = []
    for name in ("PageSize", "PageRegion"):
        lines += [f"*OpenUI *{name}: PickOne", f"*OrderDependency: 10 AnySetup *{name}"]
        lines += [f"*Default{name}: {offered[0]}", *(f'*{name} {one}: ""' for one in offered)]
        lines.append(f"*CloseUI: *{name}")
    lines += [f"*DefaultImageableArea: {offered[0]}", f"*DefaultPaperDimension: {offered[0]}"]
    for one in offered:
        width, height = SIZES[one]
        area = f"{MARGIN} {MARGIN} {width - MARGIN} {height - MARGIN}"
        lines += [f'*ImageableArea {one}: "{area}"', f'*PaperDimension {one}: "{width} {height}"']
    return "".join(f"{line}\n" for line in lines)


@contextmanager
def print_queue(*papers: str) -> Iterator[PrintQueue]:
    """Bring a server with one printer up, the default one, and take it down again.

    The printer has the papers that are named, its own first; all of them if none is.

    Its folder is not one of pytest's, which only their owner may enter: a server started by root
    runs its filters as somebody else.
    """
    with TemporaryDirectory(prefix="print-queue-") as name:
        Path(name).chmod(0o755)
        with _server(Path(name), papers or tuple(SIZES)) as queue:
            yield queue


@contextmanager
def _server(folder: Path, papers: tuple[str, ...]) -> Iterator[PrintQueue]:
    for name in ("cache", "state", "spool", "temp"):
        (folder / name).mkdir()
    group = grp.getgrgid(os.getgid()).gr_name
    (folder / "cups-files.conf").write_text(FILES.format(folder=folder, group=group))
    (folder / "cupsd.conf").write_text(SERVER.format(folder=folder))
    (folder / "front.ppd").write_text(PPD.format(papers=_papers(papers)))
    configuration = ["-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    server = subprocess.Popen([required("cupsd"), "-f", *configuration])  # noqa: S603
    queue = PrintQueue(folder, server)
    try:
        queue._wait((folder / "socket").exists)
        device, ppd = f"file:{queue.out}", str(folder / "front.ppd")
        queue.run(required("lpadmin"), "-p", PRINTER, "-E", "-v", device, "-P", ppd)
        queue.run(required("lpadmin"), "-d", PRINTER)
        yield queue
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=PATIENCE)
