"""Ask every address in the content whether it still answers (for a maintainer's online machine).

It prints what it found and drafts a list of `checked` changes for a person to confirm. Content is
only ever read: an address that answers says nothing about whether the facts beside it still hold.
"""

import argparse
import http.client
import sys
import time
import tomllib
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import zip_longest
from pathlib import Path
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

ENTRIES = Path(__file__).resolve().parent.parent / "resources" / "catalogue" / "entries"
AGENT = "signpost-link-check (a person reads the result; one request at a time)"
GONE = (404, 410)
MOST_STEPS = 5
SECONDS_TO_WAIT_FOR_AN_ANSWER = 20.0
SECONDS_BETWEEN_REQUESTS = 1.0


class State(StrEnum):
    """What came of asking for an address."""

    DEAD = "dead"
    MOVED = "moved"
    UNASKED = "could not ask"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class Address:
    """An address and where the content has it; `own` is false for evidence."""

    url: str
    entry: str
    file: str
    checked: str
    own: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address said: `to` is where it moved, `why` a word for a person."""

    state: State
    to: str = ""
    why: str = ""


def addresses(entries: Path) -> Iterator[Address]:
    """Yield every web address of every current entry under a folder of content.

    A translation (“pace.cy.md”) has none of its own.
    """
    for path in sorted(path for path in entries.rglob("*.md") if "." not in path.stem):
        fields = _front_matter(path.read_text(encoding="utf-8"))
        if fields.get("status") == "retired":
            continue
        own: list[str] = [link["url"] for link in fields.get("links", [])]
        proofs: list[str] = [
            url
            for proof in (*fields.get("phones", []), *fields.get("evidence", []))
            for url in (*proof.get("evidence", []), *proof.get("addresses", []))
        ]
        for url in dict.fromkeys((*own, *proofs)):
            if urlsplit(url).scheme in ("http", "https"):
                file = path.relative_to(entries).as_posix()
                yield Address(url, path.stem, file, fields.get("checked", ""), url in own)


def _front_matter(text: str) -> dict[str, Any]:
    return tomllib.loads(text.split("+++\n", 2)[1])


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Leave each step to the caller, so that a host is never asked twice at once."""

    def redirect_request(self, *_: Any, **__: Any) -> None:  # noqa: ANN401 seven parts, none used
        return None


@dataclass
class Asker:
    """Asks one address at a time, and pauses before it asks the same host again."""

    timeout: float = SECONDS_TO_WAIT_FOR_AN_ANSWER
    pause: float = SECONDS_BETWEEN_REQUESTS
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _last: dict[str, float] = field(default_factory=dict[str, float])

    def ask(self, url: str) -> Answer:
        """Follow an address to where it ends; only 404 and 410 count as dead."""
        place = url
        for _ in range(MOST_STEPS):
            try:
                status, location = self._step(place)
            except (OSError, http.client.HTTPException, ValueError) as error:
                return Answer(State.UNASKED, why=str(getattr(error, "reason", error)))
            if location:
                place = urljoin(place, location)
            elif status in GONE:
                return Answer(State.DEAD, to=place if place != url else "", why=str(status))
            elif status >= http.HTTPStatus.MULTIPLE_CHOICES:
                return Answer(State.UNASKED, why=str(status))
            elif place != url:
                return Answer(State.MOVED, to=place, why=_doubt(url, place))
            else:
                return Answer(State.OK)
        return Answer(State.UNASKED, why=f"more than {MOST_STEPS} redirects")

    def _step(self, url: str) -> tuple[int, str]:
        """Return a status and, for a redirect, where it leads; the page itself is not read."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https"):
            raise ValueError(f"it leads to {parts.scheme}:, which is not the web")
        self._take_turns(parts.netloc)
        plain = quote(url, safe="%/:=&?~#+!$,;'@()*[]")
        request = urllib.request.Request(plain, headers={"User-Agent": AGENT})  # noqa: S310 web only, above
        opener = urllib.request.build_opener(_NoRedirect)
        try:
            with opener.open(request, timeout=self.timeout) as answer:
                return answer.status, ""
        except urllib.error.HTTPError as error:
            error.close()
            redirect = http.HTTPStatus.MULTIPLE_CHOICES <= error.code < http.HTTPStatus.BAD_REQUEST
            return error.code, (error.headers.get("Location") or "") if redirect else ""

    def _take_turns(self, host: str) -> None:
        due = self._last.get(host, -self.pause) + self.pause
        if (rest := due - self.clock()) > 0 and host in self._last:
            self.wait(rest)
        self._last[host] = self.clock()


def _doubt(url: str, place: str) -> str:
    """Warn of a redirect that gives up: from a page deep inside to the front page."""
    deep, front = urlsplit(url).path.strip("/"), not urlsplit(place).path.strip("/")
    return "this is only the front page: look for the page by hand" if deep and front else ""


def in_turn(urls: Iterable[str]) -> list[str]:
    """Return each address once, hosts taking turns, so that few pauses are needed."""
    by_host: dict[str, list[str]] = {}
    for url in dict.fromkeys(urls):
        by_host.setdefault(urlsplit(url).netloc, []).append(url)
    return [url for row in zip_longest(*by_host.values()) for url in row if url]


def report(asked: Sequence[Address], answers: dict[str, Answer]) -> Iterator[str]:
    """Yield a line for each address: state, entry, address and where it went; the worst first."""
    states = list(State)
    for address in sorted(asked, key=lambda address: states.index(answers[address.url].state)):
        answer = answers[address.url]
        to = f" -> {answer.to}" if answer.to else ""
        why = f" ({answer.why})" if answer.why else ""
        yield f"{answer.state:13}  {address.entry}  {address.url}{to}{why}"


def draft(asked: Sequence[Address], answers: dict[str, Answer], today: date) -> str:
    """Write the list that a person confirms: what to read, and what to change if it still holds."""
    by_file: dict[str, list[Address]] = {}
    for address in asked:
        if address.own:
            by_file.setdefault(address.file, []).append(address)
    ready: list[str] = []
    first_mend: list[str] = []
    for file, own in by_file.items():
        change = f'`checked = "{own[0].checked}"` to `checked = "{today.isoformat()}"`'
        all_ok = all(answers[address.url].state is State.OK for address in own)
        item = f"- [ ] `{file}`: {change}" if all_ok else f"- [ ] `{file}`"
        lines = [item, *(f"      {line}" for line in report(own, answers))]
        (ready if all_ok else first_mend).extend(lines)
    return "\n".join(
        [
            f"# Addresses asked on {today.isoformat()}",
            "",
            "Nothing has been changed. An address that answers is not yet a fact that holds: open",
            "the page, read it against the entry, and only then change `checked` and tick the box.",
            "",
            "## Every address of these entries answers",
            "",
            *(ready or ["None."]),
            "",
            "## Mend or look into an address first; leave `checked` as it is until then",
            "",
            *(first_mend or ["None."]),
            "",
        ]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask, print and draft; return 1 if an address is dead or has moved."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=Path, default=ENTRIES, help="the folder of content")
    parser.add_argument("--draft", type=Path, required=True, help="where to write the list")
    parser.add_argument("--timeout", type=float, default=SECONDS_TO_WAIT_FOR_AN_ANSWER)
    parser.add_argument("--pause", type=float, default=SECONDS_BETWEEN_REQUESTS)
    chosen = parser.parse_args(arguments)
    if chosen.draft.resolve().is_relative_to(chosen.entries.resolve()):
        parser.error("The draft may not lie among the content; choose another folder.")
    asked = tuple(addresses(chosen.entries))
    asker = Asker(chosen.timeout, chosen.pause)
    answers: dict[str, Answer] = {}
    urls = in_turn(address.url for address in asked)
    for number, url in enumerate(urls, 1):
        print(f"Asking {number} of {len(urls)}: {url}", file=sys.stderr)
        answers[url] = asker.ask(url)
    print(*report(asked, answers), sep="\n")
    chosen.draft.write_text(draft(asked, answers, date.today()), encoding="utf-8")
    print(f"The list to confirm is in {chosen.draft}.")
    return int(any(answer.state in (State.MOVED, State.DEAD) for answer in answers.values()))


if __name__ == "__main__":
    sys.exit(main())
