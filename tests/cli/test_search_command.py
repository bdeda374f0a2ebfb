import pytest

from finder.catalogue.vocabulary import FACETS


def test_json_has_the_stable_names(ask_json):
    found = ask_json("search", "cant", "sleep")
    assert {"query", "total", "results", "facets", "suggestions"} <= found.keys()
    assert found["query"] == "cant sleep"
    first = found["results"][0]
    assert {"id", "kind", "title", "summary", "publisher", "snippet"} <= first.keys()
    assert (first["id"], first["kind"]) == ("sleep", "guidance")
    assert set(found["facets"]) == set(FACETS)
    assert found["facets"]["kind"]["guidance"] == 1
    assert found["suggestions"] == []


def test_no_words_list_everything(ask_json):
    found = ask_json("search")
    assert found["total"] == len(found["results"]) == 6


def test_a_limit_cuts_the_results_and_not_the_total(ask_json):
    found = ask_json("search", "--limit", "2")
    assert (found["total"], len(found["results"])) == (6, 2)


def test_filters_narrow_what_is_found(ask_json):
    found = ask_json("search", "--audience", "professionals", "--need", "courts", "--kind", "tip")
    assert [result["id"] for result in found["results"]] == ["listen"]
    found = ask_json("search", "--kind", "tip", "--kind", "handout")
    assert found["total"] == 2


def test_sorting_by_title_is_by_title(ask_json):
    titles = [result["title"] for result in ask_json("search", "--sort", "title")["results"]]
    assert titles == sorted(titles, key=str.casefold)


def test_a_misspelt_word_gets_a_guess_that_is_named_as_one(ask, ask_json):
    found = ask_json("search", "exploytation")
    assert found["guessed"] == found["suggestions"][0] == "exploitation"
    assert found["total"] == 1
    _, out, _ = ask("search", "exploytation")
    assert out.startswith("Nothing found for “exploytation”. Did you mean “exploitation”?")
    assert "signpost show court" in out


def test_a_slip_among_known_words_is_offered_above_their_answers(ask, ask_json):
    found = ask_json("search", "nigt", "sleep")
    assert (found["guessed"], found["suggestions"]) == ("", ["night sleep"])
    _, out, _ = ask("search", "nigt", "sleep")
    assert out.startswith("Did you mean “night sleep”? No entry has every word")


def test_nothing_found_is_an_answer(ask):
    code, out, err = ask("search", "qqqqzzzz")
    assert (code, err) == (0, "")
    assert out.startswith("Nothing found for “qqqqzzzz”.")


def test_part_of_an_answer_says_so(ask):
    _, out, _ = ask("search", "police", "breathe", "poster")
    assert out.startswith("No entry has every word")


@pytest.mark.parametrize("words", ["--", "-- --x", '"', "'; --", "\x1b[2J"])
def test_any_words_can_be_searched(ask, words):
    code, out, _ = ask("search", *(["--"] if words.startswith("-") else []), words)
    assert code == 0
    assert "\x1b" not in out


def test_a_filter_that_is_not_known_names_those_that_are(ask):
    code, _, err = ask("search", "--need", "dragons")
    assert code == 2
    assert "rest, courts, unused" in err
