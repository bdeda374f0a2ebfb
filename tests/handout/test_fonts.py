import json
import tomllib

from build_scripts.font_coverage import FONTS, drawn_by_families, ranges
from finder.handout.labels import Labels, languages
from finder.places import shipped


def test_the_coverage_file_says_what_the_fonts_draw(qapp):
    written = [tuple(pair) for pair in json.loads((FONTS / "coverage.json").read_text())]
    assert written == ranges(drawn_by_families(FONTS))


def test_every_family_has_its_licence_beside_it():
    families = {font.stem.partition("-")[0] for font in FONTS.glob("*.ttf")}
    assert families == {file.stem.removeprefix("OFL-") for file in FONTS.glob("OFL-*.txt")}


def test_every_language_has_the_same_words_with_the_same_placeholders():
    english = Labels.of("en").phrases
    for language in languages():
        words = tomllib.loads(shipped("handout", "labels", f"{language}.toml").read_text("utf-8"))
        assert words["phrases"].keys() == english.keys()
        assert len(words["months"]) == 12
        for name, phrase in words["phrases"].items():
            holes = {part.partition("}")[0] for part in phrase.split("{")[1:]}
            assert holes == {part.partition("}")[0] for part in english[name].split("{")[1:]}, name


def test_an_unknown_language_falls_back_to_english():
    assert Labels.of("xx") == Labels.of("en")
    assert Labels.of("../../en") == Labels.of("en")
