"""`signpost search`: find entries by words and filters."""

import argparse

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.query import Query, Sort
from finder.catalogue.search import Results, Row, Searcher
from finder.cli.opening import opened_catalogue
from finder.cli.output import write, write_json
from finder.cli.parser import Subparsers, WrongUse, positive

SHOWN = 20
"""Results that are printed when no limit is given; JSON and a search without words give all."""

_FILTERS = {
    "audience": "for whom",
    "need": "what it helps with",
    "kind": "what it is",
    "support": "type of support",
    "area": "where it works",
    "publisher": "who publishes it",
    "format": "what form it has",
    "freshness": "how old its last check is",
}


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("search", help="find entries by words and filters")
    parser.add_argument("words", nargs="*", metavar="WORDS", help="nothing lists everything")
    for name, what in _FILTERS.items():
        parser.add_argument(
            f"--{name}", action="append", default=[], metavar="ID", help=f"only {what}; repeatable"
        )
    parser.add_argument(
        "--sort", choices=[str(sort) for sort in Sort], default=str(Sort.BEST), help="the order"
    )
    parser.add_argument("--limit", type=positive, metavar="N", help="at most so many results")
    parser.add_argument("--json", action="store_true", help="JSON with stable names")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Search and print; nothing found is an answer, not an error."""
    with opened_catalogue(arguments) as catalogue:
        query = _query(arguments, catalogue)
        results = Searcher(catalogue).search(query)
        if arguments.json:
            write_json(as_json(results))
        else:
            _print(results, catalogue)
    return 0


def as_json(results: Results) -> dict[str, object]:
    """Return results under their stable names."""
    return {
        "query": results.query.words,
        "total": results.total,
        "results": [_row_as_json(row) for row in results.rows],
        "facets": results.facets,
        "suggestions": list(results.suggestions),
        "guessed": results.guessed,
        "loose": results.loose,
    }


def _row_as_json(row: Row) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind,
        "title": row.title.text,
        "summary": row.summary,
        "publisher": row.publisher,
        "snippet": row.snippet.text,
        "checked": row.checked,
    }


def _query(arguments: argparse.Namespace, catalogue: Catalogue) -> Query:
    words = " ".join(arguments.words)
    filters: dict[str, tuple[str, ...]] = {}
    for name in _FILTERS:
        values: list[str] = getattr(arguments, name)
        known = [str(term.id) for term in catalogue.vocabulary.terms(name)]
        for value in values:
            if value not in known:
                raise WrongUse(f"“{value}” is no {name}. Use one of: {', '.join(known)}.")
        if values:
            filters[name] = tuple(values)
    everything = catalogue.info.entries
    limit = arguments.limit or (SHOWN if words and not arguments.json else max(everything, 1))
    return Query(words, filters, sort=Sort(arguments.sort), limit=limit)


def _print(results: Results, catalogue: Catalogue) -> None:
    write(_heading(results))
    for row in results.rows:
        write()
        kind = catalogue.vocabulary.label("kind", row.kind)
        by = f", {row.publisher}" if row.publisher else ""
        write(row.title.text)
        write(f"{kind}{by} · signpost show {row.id}", indent=2)
        write(row.snippet.text, indent=2)


def _heading(results: Results) -> str:
    words = results.query.words.strip()
    shown = len(results.rows)
    count = f"{shown} of {results.total}" if shown < results.total else f"{results.total}"
    about = f" for “{words}”" if words else ""
    if results.guessed:
        return f"Nothing found{about}. Did you mean “{results.guessed}”? That gives {count}:"
    if results.total == 0:
        meant = " or ".join(f"“{guess}”" for guess in results.suggestions)
        advice = f"Did you mean {meant}?" if meant else "Try fewer or other words, or no filter."
        return f"Nothing found{about}. {advice}"
    meant = f"Did you mean “{results.suggestions[0]}”? " if results.suggestions else ""
    if results.loose:
        return f"{meant}No entry has every word of “{words}”. {count} have some of them:"
    return f"{meant}{count} found{about}:"
