import importlib.util
import socket
import sys
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "build_scripts" / "check_links.py"
spec = importlib.util.spec_from_file_location("check_links", SCRIPT)
check_links = importlib.util.module_from_spec(spec)
sys.modules["check_links"] = check_links
spec.loader.exec_module(check_links)

State = check_links.State
STATUSES = {"/here": 200, "/": 200, "/missing": 404, "/gone": 410, "/busy": 503, "/private": 403}
MOVES = {
    "/old": "/here",
    "/older": "/old",
    "/old/deep/page": "/",
    "/lost": "/missing",
    "/loop": "/loop",
    "/elsewhere": "file:///etc/hostname",
}


class Site(BaseHTTPRequestHandler):
    """A small web site that answers as real ones do, and notes how it was asked."""

    def do_GET(self):
        self.server.asked.append((self.path, self.headers["User-Agent"]))
        if self.path == "/slow":
            self.server.closing.wait(5)
        status = 301 if self.path in MOVES else STATUSES.get(self.path.split("?")[0], 404)
        self.send_response(status)
        if self.path in MOVES:
            self.send_header("Location", MOVES[self.path])
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Keep the test's output clean."""


@pytest.fixture
def site(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.asked, server.closing = [], Event()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.closing.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def at(site):
    return lambda path: f"http://127.0.0.1:{site.server_port}{path}"


class Waits(list):
    """A clock that stands still, and a note of every pause that was asked for."""

    def __call__(self, seconds):
        self.append(seconds)


@pytest.fixture
def waits():
    return Waits()


@pytest.fixture
def asker(waits):
    return check_links.Asker(timeout=2.0, pause=1.0, wait=waits, clock=lambda: 0.0)


def test_an_address_that_answers_is_ok(asker, at):
    assert asker.ask(at("/here?words=a%20b")) == check_links.Answer(State.OK)


def test_a_redirect_is_followed_to_where_it_ends(asker, at):
    answer = asker.ask(at("/older"))

    assert (answer.state, answer.to, answer.why) == (State.MOVED, at("/here"), "")


def test_a_deep_page_that_now_leads_to_the_front_page_is_doubted(asker, at):
    answer = asker.ask(at("/old/deep/page"))

    assert (answer.state, answer.to) == (State.MOVED, at("/"))
    assert "look for the page by hand" in answer.why


@pytest.mark.parametrize("path", ["/missing", "/gone", "/lost"])
def test_what_the_site_no_longer_has_is_dead(asker, at, path):
    assert asker.ask(at(path)).state is State.DEAD


@pytest.mark.parametrize("path", ["/busy", "/private", "/loop", "/elsewhere"])
def test_an_answer_that_proves_nothing_is_never_called_dead(asker, at, path):
    answer = asker.ask(at(path))

    assert answer.state is State.UNASKED
    assert answer.why


def test_a_site_that_does_not_answer_in_time_could_not_be_asked(at):
    impatient = check_links.Asker(timeout=0.05, pause=0.0)

    assert impatient.ask(at("/slow")).state is State.UNASKED


def test_a_site_that_nobody_runs_could_not_be_asked(asker, at):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    assert asker.ask(f"http://127.0.0.1:{port}/").state is State.UNASKED


def test_a_host_is_left_alone_between_two_requests_even_along_redirects(asker, at, waits):
    asker.ask(at("/older"))

    assert waits == [1.0, 1.0]


def test_the_site_is_told_who_is_asking(asker, at, site):
    asker.ask(at("/here"))

    assert site.asked == [("/here", check_links.AGENT)]


def test_hosts_take_turns_and_no_address_is_asked_twice():
    urls = ["http://a.example/1", "http://a.example/2", "http://b.example/1", "http://a.example/1"]

    assert check_links.in_turn(urls) == [urls[0], urls[2], urls[1]]


ENTRY = """+++
kind = "organisation"
title = "A title"
checked = "2018-03"
{more}
+++

Text with +++ in it.
"""


def link(url: str) -> str:
    return f'[[links]]\nlabel = "A link"\nurl = "{url}"\n'


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "entries"
    (folder / "organisations").mkdir(parents=True)

    def add(name: str, more: str) -> None:
        text = ENTRY.format(more=more)
        (folder / "organisations" / f"{name}.md").write_text(text, encoding="utf-8")

    add.folder = folder
    return add


def test_links_and_the_evidence_of_numbers_and_facts_are_all_read(content):
    content(
        "a",
        link("https://example.org/a")
        + '[[phones]]\nnumber = "01632 960001"\nevidence = ["https://example.org/phone"]\n'
        + '[[evidence]]\nsays = "A fact."\naddresses = ["https://example.org/fact"]\n',
    )

    found = list(check_links.addresses(content.folder))

    assert [(address.url, address.own) for address in found] == [
        ("https://example.org/a", True),
        ("https://example.org/phone", False),
        ("https://example.org/fact", False),
    ]
    assert {(address.entry, address.file, address.checked) for address in found} == {
        ("a", "organisations/a.md", "2018-03")
    }


def test_a_retired_entry_is_not_asked_after(content):
    content("a", 'status = "retired"\n' + link("https://example.org/a"))

    assert list(check_links.addresses(content.folder)) == []


def test_a_checked_date_is_only_proposed_where_every_own_address_answers(content):
    content("good", link("https://example.org/good"))
    content("half", link("https://example.org/good") + link("https://example.org/moved"))
    answers = {
        "https://example.org/good": check_links.Answer(State.OK),
        "https://example.org/moved": check_links.Answer(State.MOVED, to="https://example.org/new"),
    }

    asked = tuple(check_links.addresses(content.folder))
    ready, first_mend = check_links.draft(asked, answers, date(2026, 11, 24)).split("## Mend")

    assert '`organisations/good.md`: `checked = "2018-03"` to `checked = "2026-11-24"`' in ready
    assert "half.md" not in ready
    assert "- [ ] `organisations/half.md`\n" in first_mend
    assert "https://example.org/moved -> https://example.org/new" in first_mend


def test_evidence_that_is_gone_does_not_hold_up_an_entry(content):
    fact = '[[evidence]]\nsays = "A fact."\naddresses = ["https://example.org/fact"]\n'
    content("a", link("https://example.org/a") + fact)
    answers = {
        "https://example.org/a": check_links.Answer(State.OK),
        "https://example.org/fact": check_links.Answer(State.DEAD, why="404"),
    }

    asked = tuple(check_links.addresses(content.folder))

    assert (
        "organisations/a.md" in check_links.draft(asked, answers, date.today()).split("## Mend")[0]
    )
    assert any("fact" in line for line in check_links.report(asked, answers))


def test_a_run_reports_drafts_and_leaves_the_content_as_it_was(content, at, tmp_path, capsys):
    content("a", link(at("/here")))
    content("b", link(at("/gone")))
    before = {path: path.read_bytes() for path in content.folder.rglob("*.md")}
    made = tmp_path / "links.md"

    code = check_links.main(
        ["--entries", str(content.folder), "--draft", str(made), "--pause", "0", "--timeout", "2"]
    )

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert [line.split("  ")[0] for line in lines[:2]] == ["dead", "ok"]
    assert "organisations/a.md" in made.read_text(encoding="utf-8").split("## Mend")[0]
    assert {path: path.read_bytes() for path in content.folder.rglob("*.md")} == before


def test_a_run_where_everything_answers_ends_well(content, at, tmp_path):
    content("a", link(at("/here")))
    options = ["--entries", str(content.folder), "--draft", str(tmp_path / "links.md")]

    assert check_links.main(options) == 0


def test_the_draft_is_refused_a_place_among_the_content(content, capsys):
    options = ["--entries", str(content.folder), "--draft", str(content.folder / "links.md")]

    with pytest.raises(SystemExit):
        check_links.main(options)

    assert "may not lie among the content" in capsys.readouterr().err
