import argparse
import json

import pytest
import rispy

from finder.catalogue.catalogue import Catalogue
from finder.catalogue.compiler import compile_catalogue
from finder.catalogue.sources import read_content
from finder.cli.export_command import add_arguments, export
from finder.entry import Kind
from finder.exchange.citations import CitationFormat
from finder.places import shipped
from finder.problems import FileNotWritten


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    path = tmp_path_factory.mktemp("catalogue") / "catalogue.sqlite"
    compile_catalogue(read_content(shipped("catalogue")), path)
    with Catalogue.open(path) as opened:
        yield opened


def test_every_research_entry_reference_and_cited_entry_is_exported_once(catalogue, tmp_path):
    made = tmp_path / "references.ris"

    export(catalogue, CitationFormat.RIS, made)

    exported = [record["id"] for record in rispy.loads(made.read_text(encoding="utf-8"))]
    due = {
        entry.id for kind in (Kind.RESEARCH, Kind.REFERENCE) for entry in catalogue.of_kind(kind)
    }
    due |= {endnote.entry for endnote in catalogue.endnotes()}
    assert len(exported) == len(set(exported))
    assert set(exported) == due


def test_every_endnote_of_the_source_is_named_in_what_is_exported(catalogue, capsys):
    export(catalogue, CitationFormat.CSL_JSON, None)

    notes = " ".join(item["note"] for item in json.loads(capsys.readouterr().out))
    numerals = [endnote.endnote for endnote in catalogue.endnotes()]
    assert len(numerals) == 19
    assert all(f"Endnote {numeral}: " in notes for numeral in numerals)


def test_people_are_parted_into_family_and_given_names_and_groups_are_kept_whole(catalogue, capsys):
    export(catalogue, CitationFormat.CSL_JSON, None)

    items = {item["id"]: item for item in json.loads(capsys.readouterr().out)}
    assert items["evidence-review-scott-mcneish"]["author"] == [
        {"family": "Scott", "given": "Sara"},
        {"family": "McNeish", "given": "Di"},
    ]
    assert items["parents-speak-out"]["author"] == [{"literal": "Parent Action Group (PACE)"}]
    assert items["family-support-thomas-darcy"]["author"] == [
        {"family": "Thomas"},
        {"family": "D'Arcy"},
    ]


def test_a_place_that_cannot_be_written_is_a_sentence_not_a_crash(catalogue, tmp_path):
    nowhere = tmp_path / "no-such-folder" / "references.bib"

    with pytest.raises(FileNotWritten, match="could not be written: there is no such place"):
        export(catalogue, CitationFormat.BIBTEX, nowhere)


def test_the_command_line_takes_the_three_formats_and_no_other(capsys):
    parser = argparse.ArgumentParser()
    add_arguments(parser)

    assert CitationFormat(parser.parse_args(["--format", "ris"]).format) is CitationFormat.RIS
    with pytest.raises(SystemExit):
        parser.parse_args(["--format", "docx"])
    assert "choose from" in capsys.readouterr().err
