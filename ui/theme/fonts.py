"""The bundled typeface, so that every machine shows the same letters."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase

from finder.places import shipped

FAMILY = "Atkinson Hyperlegible Next"
FACES = ("Regular", "SemiBold", "Bold")
_FALLBACKS = ("Noto Sans", "Vazirmatn")


def load(faces: Sequence[str] = FACES) -> None:
    """Make the typeface known to Qt; a face that is missing falls back to the system's."""
    for face in faces:
        path = shipped("fonts", f"AtkinsonHyperlegibleNext-{face}.ttf")
        QFontDatabase.addApplicationFont(str(path))


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface at a size in pixels."""
    made = QFont([FAMILY, *_FALLBACKS])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
