"""Opens what the global options name."""

import argparse
from pathlib import Path

from finder.catalogue.catalogue import Catalogue
from finder.places import bundled_catalogue


def catalogue_path(arguments: argparse.Namespace) -> Path:
    """Return the catalogue that a command is to read."""
    chosen: Path | None = getattr(arguments, "catalogue", None)
    return chosen or bundled_catalogue()


def opened_catalogue(arguments: argparse.Namespace) -> Catalogue:
    """Open the catalogue that a command is to read, in the language of `--lang`.

    Raises CatalogueMissing or CatalogueDamaged.
    """
    language: str = getattr(arguments, "lang", "")
    return Catalogue.open(catalogue_path(arguments), language=lambda: language)


def data_folder(arguments: argparse.Namespace) -> Path | None:
    """Return the folder of `--data`, None when it was not given."""
    return getattr(arguments, "data", None)
