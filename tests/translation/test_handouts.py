"""Handouts in the other languages: fixed words, direction, and what is not translated."""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from finder.handout.characters import END_ISOLATE, LEFT_TO_RIGHT_ISOLATE, Cleaner, Coverage
from finder.handout.handout import DISCREET_TITLE, Layout
from finder.handout.labels import Labels, language_names, languages
from finder.handout.plain_text import plain_text
from finder.handout.sheet import put_into_words
from finder.handout.typeset import Form, Typesetter
from finder.places import shipped
from tests.handout.examples import FIVE, MESSAGE, PARENTS_TOGETHER, SLEEP, handout

OTHERS = [language for language in languages() if language != "en"]


@pytest.fixture(scope="module")
def typesetter():
    return Typesetter()


@pytest.fixture
def cleaner():
    return Cleaner(Coverage(shipped("fonts", "coverage.json")), right_to_left=True)


def isolated(text):
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{END_ISOLATE}"


def test_the_languages_are_offered_by_their_own_names_english_and_welsh_first():
    assert language_names()[:2] == (("en", "English"), ("cy", "Cymraeg"))
    assert dict(language_names())["ar"] == "العربية"
    assert dict(language_names())["ur"] == "اردو"


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("language", OTHERS)
def test_every_language_makes_an_accessible_pdf_in_every_layout(typesetter, language, layout):
    asked = handout(*FIVE, SLEEP, language=language, layout=layout, message=MESSAGE)
    made = typesetter.typeset(asked, Form.PDF)
    assert made.accessible
    assert made.replaced == ""


@pytest.mark.parametrize("language", OTHERS)
def test_a_handout_with_english_entries_says_so_in_its_language_and_in_english(language):
    said = put_into_words(handout(*FIVE, language=language)).partly
    assert said == (Labels.of(language).phrase("partly"), Labels.of("en").phrase("partly"))
    assert " ".join(said).split()[0] in plain_text(handout(*FIVE, language=language))


def test_a_handout_that_is_all_in_one_language_does_not_say_so():
    welsh = replace(PARENTS_TOGETHER, language="cy")
    assert put_into_words(handout(welsh, language="cy")).partly == ()
    assert put_into_words(handout(*FIVE)).partly == ()


@pytest.mark.parametrize("language", OTHERS)
def test_the_discreet_title_is_in_the_handouts_language(language):
    titled = put_into_words(handout(*FIVE, language=language, title=DISCREET_TITLE))
    assert titled.title == Labels.of(language).phrase("title") != DISCREET_TITLE
    own = put_into_words(handout(*FIVE, language=language, title="For Tuesday"))
    assert own.title == "For Tuesday"


def test_a_translation_that_nobody_reviewed_says_so_on_paper():
    awaiting = replace(PARENTS_TOGETHER, language="cy", unreviewed=True)
    phrase = Labels.of("cy").phrase("unreviewed")
    assert phrase in put_into_words(handout(awaiting, language="cy")).parts[0].checked
    reviewed = replace(awaiting, unreviewed=False)
    assert phrase not in put_into_words(handout(reviewed, language="cy")).parts[0].checked


@pytest.mark.parametrize(("language", "left"), [("ar", True), ("ur", True), ("cy", False)])
def test_the_qr_code_stands_at_the_end_of_the_line(typesetter, tmp_path, language, left):
    made = typesetter.typeset(handout(PARENTS_TOGETHER, language=language), Form.PNG, ppi=120)
    picture = tmp_path / "page.png"
    picture.write_bytes(made.pages[0])
    with Image.open(picture) as page:
        (code,) = zxingcpp.read_barcodes(page.convert("L"))
        assert (code.position.top_left.x < page.width / 2) is left


def test_an_english_sentence_keeps_its_full_stop_at_its_end(cleaner):
    assert cleaner.text("It is free. Ring now.") == isolated("It is free. Ring now.")
    assert cleaner.text("اتصل الآن. It is free.") == f"اتصل الآن. {isolated('It is free.')}"
    assert cleaner.text("يفتح NSPCC الآن.") == "يفتح NSPCC الآن."


def test_english_paper_has_no_hidden_marks():
    plain = Cleaner(Coverage(shipped("fonts", "coverage.json")))
    assert plain.text("It is free. Ring now.") == "It is free. Ring now."
