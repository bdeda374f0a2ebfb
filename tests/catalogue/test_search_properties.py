from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finder.catalogue.easing import ENOUGH, FEW, SENTENCE
from finder.catalogue.lexicon import Lexicon
from finder.catalogue.query import Query, Sort
from finder.catalogue.search import Searcher
from finder.entry import Status, freshness
from tests.catalogue.conftest import TODAY

careful = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60
)


def ids(results):
    return [row.id for row in results.rows]


def find(searcher, words, **options):
    return searcher.search(Query(words, **options))


@careful
@given(st.text(max_size=400))
def test_any_text_is_safe_to_search(large_searcher, text):
    results = find(large_searcher, text, limit=5)
    assert 0 <= len(results.rows) <= min(5, results.total)


@careful
@given(data=st.data())
def test_no_start_of_an_indexed_word_finds_nothing(large, large_searcher, data):
    words = [row["word"] for row in large.connection.execute("SELECT word FROM word")]
    word = data.draw(st.sampled_from(words))
    start = word[: data.draw(st.integers(1, len(word)))]
    assert find(large_searcher, start, limit=1, guess=False).total > 0


@careful
@given(data=st.data())
def test_words_that_are_all_known_never_give_a_guess(large, large_searcher, data):
    words = [row["word"] for row in large.connection.execute("SELECT word FROM word")]
    known = data.draw(st.lists(st.sampled_from(words), max_size=6))
    whole = find(large_searcher, " ".join(known), limit=1)
    assert (whole.strange, whole.guessed, whole.suggestions) == (False, "", ())
    last = data.draw(st.sampled_from(words))
    begun = " ".join((*known, last[: data.draw(st.integers(1, len(last)))]))
    typed = find(large_searcher, begun, limit=1, half=True)
    assert (typed.guessed, typed.suggestions) == ("", ())


@careful
@given(data=st.data())
def test_a_guess_that_is_only_offered_changes_no_answer(large, large_searcher, data):
    words = [row["word"] for row in large.connection.execute("SELECT word FROM word")]
    typed = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=4))
    slip = data.draw(st.sampled_from(words))
    at = data.draw(st.integers(1, len(slip)))
    asked = " ".join((*typed, slip[:at] + slip[at + 1 :]))
    offered = find(large_searcher, asked)
    if not offered.guessed:
        assert ids(offered) == ids(find(large_searcher, asked, guess=False))


TYPED = (
    *("sleep", "sleeping", "s", "sa", "the", "child", "family", "children", "worry", "cse", "re"),
    *("insomnia", "parent", "guide", "b", "qqq", "can't", "support-group", "publisher", "anxiety"),
)
words_typed = st.lists(st.sampled_from(TYPED), max_size=4)
filters_chosen = st.fixed_dictionaries(
    {},
    optional={
        "need": st.lists(st.sampled_from([f"need-{n}" for n in range(12)]), max_size=3),
        "area": st.lists(st.sampled_from([f"area-{n}" for n in range(4)]), max_size=2),
        "kind": st.lists(st.sampled_from(["guidance", "resource"]), max_size=2),
        "freshness": st.lists(st.sampled_from(["fresh", "old"]), max_size=1),
    },
)


def values_of(entry):
    return {
        "audience": entry.audience,
        "need": entry.needs,
        "kind": (entry.kind,),
        "support": entry.support,
        "area": entry.area,
        "publisher": (entry.publisher,),
        "format": (entry.format,),
        "freshness": (freshness(entry.checked, TODAY),),
    }


def passes(values, filters, but=""):
    return all(
        facet == but or not chosen or set(values[facet]) & set(chosen)
        for facet, chosen in filters.items()
    )


@careful
@given(typed=words_typed, filters=filters_chosen)
def test_totals_and_counts_are_those_of_plain_counting(
    large, large_content, large_searcher, typed, filters
):
    words = " ".join(typed)
    results = find(large_searcher, words, filters=filters, limit=2000, guess=False)
    terms = Lexicon(large).question(words).terms
    expression = " AND ".join(
        "(" + " OR ".join(choice.expression for choice in term.choices) + ")" for term in terms
    )
    current = [entry for entry in large_content.entries if entry.status is Status.CURRENT]
    whole = {entry.id for entry in current}
    if expression:
        sql = "SELECT rowid FROM search WHERE search MATCH ?"
        whole = {current[row[0] - 1].id for row in large.connection.execute(sql, (expression,))}
    unfiltered = set(ids(find(large_searcher, words, limit=2000, guess=False)))
    enough = 1 if len(terms) < 2 else FEW if len(terms) < SENTENCE else ENOUGH
    assert unfiltered == whole or (unfiltered > whole and len(whole) < enough)
    found = [(entry.id, values_of(entry)) for entry in current if entry.id in unfiltered]
    assert set(ids(results)) == {each for each, values in found if passes(values, filters)}
    assert results.total == len(results.rows) == len(set(ids(results)))
    for facet, counted in results.facets.items():
        expected = dict.fromkeys(counted, 0)
        for _, values in found:
            if passes(values, filters, but=facet):
                for value in values[facet]:
                    expected[value] += 1
        assert counted == expected


@careful
@given(typed=words_typed)
def test_marks_lie_in_their_texts_in_order_and_apart(large_searcher, typed):
    for row in find(large_searcher, " ".join(typed)).rows:
        for excerpt in (row.title, row.snippet):
            edges = [edge for mark in excerpt.marks for edge in mark]
            assert edges == sorted(edges)
            assert all(start < end for start, end in excerpt.marks)
            assert not edges or 0 <= edges[0] <= edges[-1] <= len(excerpt.text)


@settings(careful, max_examples=20)
@given(typed=words_typed)
def test_what_was_asked_before_changes_no_answer(large, large_searcher, typed):
    words = " ".join(typed)
    for end in range(1, len(words), 2):
        find(large_searcher, words[:end])
    assert find(large_searcher, words) == find(Searcher(large), words)


@settings(careful, max_examples=20)
@given(typed=words_typed, sort=st.sampled_from(Sort), size=st.integers(60, 400))
def test_pages_put_together_are_the_whole(large_searcher, typed, sort, size):
    words = " ".join(typed)
    whole = ids(find(large_searcher, words, sort=sort, limit=2000))
    pages = []
    for offset in range(0, len(whole) + 1, size):
        pages += ids(find(large_searcher, words, sort=sort, limit=size, offset=offset))
    assert pages == whole
