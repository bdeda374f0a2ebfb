import sqlite3
import threading
from contextlib import suppress
from itertools import count

import pytest

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.lexicon import Lexicon
from finder.catalogue.query import MOST_WORDS, Query, Sort, asked
from finder.catalogue.search import Interrupted, Searcher
from finder.catalogue.vocabulary import FACETS
from finder.problems import CatalogueUnreadable


def ids(results):
    return [row.id for row in results.rows]


def find(searcher, words, **options):
    return searcher.search(Query(words, **options))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Lantern Trust", "lantern-trust"),
        ("LAMP", "lantern-trust"),
        ("lamp project", "lantern-trust"),
        ("light and more peace", "lantern-trust"),
        ("formerly", "lantern-trust"),
        ("01632 960001", "lantern-trust"),
        ("phone", "lantern-trust"),
        ("cant sleep", "sleep"),
        ("can\u2019t sleep", "sleep"),
        ("insomnia", "sleep"),
        ("sleepless", "sleep"),
        ("mother's", "sleep"),
        ("mothers", "sleep"),
        ("mother", "sleep"),
        ("worrying", "sleep"),
        ("cafe", "sleep"),
        ("CAFÉ", "sleep"),
        ("self-harm", "court"),
        ("self harm", "court"),
        ("selfharm", "court"),
        ("police", "court"),
        ("exploited", "court"),
        ("poli", "court"),
        ("a study", "study-of-nights"),
        ("org01", "lantern-trust"),
        ("help I really cannot get any sleep at night what should I do", "sleep"),
    ],
)
def test_what_somebody_may_type_finds_something_sensible_first(searcher, words, first):
    assert ids(find(searcher, words))[0] == first


def test_no_words_list_everything_in_use_in_curated_order(searcher):
    results = find(searcher, "  ")
    assert results.total == 6
    assert ids(results)[:3] == ["court", "sleep", "lantern-trust"]
    assert "old-leaflet" not in ids(results)


def test_words_too_common_to_count_are_searched_when_there_are_no_others(searcher):
    assert find(searcher, "you").total > 0


def test_a_sentence_that_no_entry_has_whole_is_answered_in_part_and_says_so(searcher):
    results = find(searcher, "police breathe poster")
    assert results.loose
    assert {"court", "sleep"} <= set(ids(results))
    assert not find(searcher, "police").loose


def test_a_sentence_finds_the_entry_that_is_named_after_one_of_its_words(searcher):
    sentence = "police expect day exploited harm self courts hearing insomnia"
    assert ids(find(searcher, sentence)) == ["court", "sleep"]


def test_the_matter_of_a_sentence_counts_more_than_the_words_it_is_told_with(searcher):
    assert ids(find(searcher, "she first heard the police"))[0] == "court"


def test_both_of_two_words_stand_before_one_of_them_in_a_name(searcher):
    results = find(searcher, "sleep police")
    assert (ids(results)[0], results.loose) == ("lantern-trust", False)
    assert {"sleep", "court"} <= set(ids(results))


def test_the_first_result_of_a_sentence_stays_while_its_last_word_is_typed(searcher):
    for half in ("l", "la", "lan", "lant"):
        typed = f"police breathe night {half}"
        assert ids(find(searcher, typed, guess=False))[0] == "sleep"
    assert ids(find(searcher, "police breathe night lantern", guess=False))[0] == "lantern-trust"


def test_a_word_leads_to_what_is_named_after_a_wider_one_and_not_back(searcher, small):
    assert ids(find(searcher, "constable")) == ["court"]
    assert ids(find(searcher, "constable insomnia")) == ["sleep", "court"]
    (term,) = Lexicon(small).question("police").terms
    assert ("constable",) not in {phrase for way in term.choices for phrase in way.phrases}


def test_a_longer_phrase_is_not_read_as_the_word_in_it(small):
    def read_as(words):
        terms = Lexicon(small).question(words).terms
        return {phrase for term in terms for way in term.akin for phrase in way.phrases}

    assert ("slumber",) in read_as("sleep")
    assert ("slumber",) not in read_as("can't sleep")
    assert ("insomnia",) in read_as("can't sleep")


def test_a_word_that_only_the_vocabulary_has_is_found_half_typed_and_misspelt(searcher):
    assert "sleep" in ids(find(searcher, "slumb", guess=False))
    results = find(searcher, "slmuber")
    assert results.guessed == "slumber"
    assert "sleep" in ids(results)


def test_a_misspelt_word_is_guessed_and_the_guess_is_named(searcher):
    results = find(searcher, "exploytation")
    assert results.guessed == "exploitation"
    assert results.suggestions[0] == "exploitation"
    assert ids(results) == ["court"]
    assert find(searcher, "lanturn").guessed == "Lantern"


def test_nothing_is_guessed_when_it_is_not_asked_for(searcher):
    results = find(searcher, "exploytation", guess=False)
    assert (results.total, results.guessed, results.suggestions) == (0, "", ())


def test_a_word_that_something_has_is_never_guessed_at(searcher):
    assert find(searcher, "sleep").suggestions == ()


def test_a_stranger_among_known_words_is_not_bent_into_another_word(searcher):
    results = find(searcher, "police hits breathe")
    assert results.guessed == ""
    assert results.total > 0


def test_a_slip_among_known_words_is_offered_and_the_answers_stay(searcher):
    results = find(searcher, "Can't sleep, nigt police")
    assert results.suggestions == ("Can't sleep, night police",)
    assert results.strange
    assert (results.guessed, ids(results)) == ("", ids(find(searcher, results.query.words)))
    assert ids(results) == ids(find(searcher, results.query.words, guess=False))


def test_a_last_word_that_begins_another_is_no_slip_while_it_is_typed(searcher):
    assert find(searcher, "police lante").suggestions == ()
    assert find(searcher, "slee police").suggestions == ("sleep police",)
    assert find(searcher, "police slee").suggestions == ("police sleep",)
    assert find(searcher, "police slee", half=True).suggestions == ()
    assert find(searcher, "police nigt", half=True).suggestions == ("police night",)


def test_nothing_at_all_is_an_honest_answer(searcher):
    results = find(searcher, "qqqqqqzzzz")
    assert (results.total, results.rows) == (0, ())
    assert set(results.facets) == set(FACETS)


def test_marks_show_what_answered(searcher):
    (row, *_) = find(searcher, "cant sleep").rows
    marked = [row.title.text[start:end] for start, end in row.title.marks]
    assert marked == ["can't", "sleep"]
    (row,) = find(searcher, "slow").rows
    assert [row.snippet.text[start:end] for start, end in row.snippet.marks] == ["slow"]


def test_a_heading_does_not_run_into_the_words_after_it(searcher):
    (row,) = find(searcher, "cafe").rows
    assert "Lantern Trust. What helps: Put the phone away. Keep a café" in row.snippet.text
    assert [row.snippet.text[start:end] for start, end in row.snippet.marks] == ["café"]


def test_every_known_value_is_counted_even_when_nothing_has_it(searcher):
    facets = find(searcher, "sleep").facets
    assert facets["need"] == {"rest": 4, "courts": 1, "unused": 0}
    assert facets["publisher"] == {"Lantern Trust": 1, "Example Press": 1}


def test_a_facet_is_counted_under_the_filters_of_the_others(searcher):
    results = find(searcher, "", filters={"need": ("rest",), "audience": ("parents",)})
    assert results.total == 3
    assert results.facets["need"]["courts"] == 2
    assert results.facets["audience"]["professionals"] == 1
    assert results.facets["kind"]["reference"] == 0


def test_filters_join_within_a_facet_and_meet_between_facets(searcher):
    either = find(searcher, "", filters={"kind": ("tip", "handout")})
    assert set(ids(either)) == {"listen", "first-night"}
    both = find(searcher, "", filters={"kind": ("tip", "handout"), "need": ("rest",)})
    assert ids(both) == ["first-night"]
    assert find(searcher, "", filters={"kind": ("nonsense",)}).total == 0
    assert find(searcher, "", filters={"kind": ()}).total == 6


def test_an_answer_is_loose_when_the_filters_leave_no_entry_with_every_word(searcher):
    results = find(searcher, "police breathe", filters={"kind": ("tip",)})
    assert (ids(results), results.loose) == (["listen"], True)


def test_freshness_is_a_filter_like_any_other(searcher):
    facets = find(searcher, "").facets["freshness"]
    assert facets == {"fresh": 1, "check": 1, "old": 4}
    assert ids(find(searcher, "", filters={"freshness": ("fresh",)})) == ["sleep"]


def test_results_can_be_sorted_by_title_and_by_the_newest_check(searcher):
    titles = [row.title.text for row in find(searcher, "", sort=Sort.TITLE).rows]
    assert titles == sorted(titles, key=str.casefold)
    checked = [row.checked for row in find(searcher, "", sort=Sort.CHECKED).rows]
    assert checked == sorted(checked, reverse=True)


def test_a_file_changed_for_the_worse_is_a_problem_and_not_a_crash(small_file):
    with Catalogue.open(small_file) as catalogue:
        searcher = Searcher(catalogue)
        catalogue.connection.set_authorizer(lambda *_: sqlite3.SQLITE_DENY)
        with pytest.raises(CatalogueUnreadable, match="can no longer be read"):
            find(searcher, "sleep")


def test_a_search_can_be_stopped_from_another_thread(large_file):
    with Catalogue.open(large_file) as catalogue:
        searcher = Searcher(catalogue)
        calls = count()

        def interrupt_once():
            if next(calls) == 0:
                stopper = threading.Thread(target=searcher.interrupt)
                stopper.start()
                stopper.join()

        find(searcher, "warm up")
        catalogue.connection.set_progress_handler(interrupt_once, 1)
        with pytest.raises(Interrupted):
            find(searcher, "the family")
        catalogue.connection.set_progress_handler(None, 1)
        assert find(searcher, "family").total > 0


def test_wherever_a_search_was_stopped_the_next_page_is_right(large_file):
    with Catalogue.open(large_file) as catalogue:
        whole = ids(find(Searcher(catalogue), "support", limit=40))
        searcher = Searcher(catalogue)

        def search(stop):
            """Search until SQLite has looked `stop` times; return how often it has."""
            find(searcher, "warm up")
            steps = count(1)
            catalogue.connection.set_progress_handler(lambda: next(steps) == stop, 10)
            with suppress(Interrupted):
                find(searcher, "support", limit=20)
            catalogue.connection.set_progress_handler(None, 10)
            return next(steps)

        last = search(-1)
        for stop in range(1, last, last // 40):
            search(stop)
            assert ids(find(searcher, "support", limit=20, offset=20)) == whole[20:40]


@pytest.mark.parametrize(
    "text",
    [
        *['"', "'", "*", "a*", "AND", "OR NOT", "NEAR(a b)", "title:x", "{a}", "^a", "-a", "a -b"],
        *[
            "(",
            ")",
            "a:b",
            "\x00",
            "a\x00b",
            "'; DROP TABLE entry; --",
            "%",
            "_",
            "\\",
            "😀",
            "ﷺ" * 99,
        ],
        "word " * 10_000,
        "a" * 100_000,
    ],
)
def test_what_means_something_to_a_database_means_nothing_here(large_searcher, text):
    assert find(large_searcher, text, limit=1).total >= 0


def test_a_long_text_is_cut_before_it_is_searched():
    assert len(asked("word " * 1000)) == MOST_WORDS
    assert asked("a" * 1000) == ["a" * 200]


def test_a_frequent_word_stands_in_names_first(large_searcher):
    results = find(large_searcher, "family", limit=2000)
    in_title = [bool(row.title.marks) for row in results.rows]
    assert in_title == sorted(in_title, reverse=True)
    assert any(in_title)
    assert not all(in_title)
