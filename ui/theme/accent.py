"""A centre's own colour in the brand's place, always strong enough to be read.

Contrast depends on luminance alone (WCAG 2.2), so what surrounds the accent takes its hue from the
centre and its luminance from the token that it stands in for.
"""

import colorsys
from collections.abc import Mapping

LEAST = 4.6
"""The contrast of the accent with all that it is written on: 4.5, and room for rounding."""

_GROUNDS = ("window", "surface", "sunken", "brand_tint")
_HUED = ("on_brand", "brand_tint", "brand_line")
_MOST_SATURATED = 0.4
"""Of what surrounds the accent: a ground is no signal."""
_FLARE = 0.05
_BEND = 0.04045
"""Where sRGB goes over from a line to a curve (IEC 61966-2-1)."""
_HALVINGS = 16


def accented(colours: Mapping[str, str], accent: str) -> Mapping[str, str]:
    """Return a theme's colours with those of the brand in the hue.

    The accent itself stays as it is where its contrast suffices on every ground, and is darkened,
    in a dark theme lightened, until it does.
    """
    token = {name: _luminance(colour) for name, colour in colours.items()}
    grounds = [token[name] for name in _GROUNDS]
    own = _luminance(accent)
    if token["ink"] < token["surface"]:
        brand = min(own, (min(grounds) + _FLARE) / LEAST - _FLARE)
    else:
        brand = max(own, (max(grounds) + _FLARE) * LEAST - _FLARE)
    step = (token["brand_hover"] + _FLARE) / (token["brand"] + _FLARE)
    made = {name: _at(accent, token[name], _MOST_SATURATED) for name in _HUED}
    made["brand"] = accent if brand == own else _at(accent, brand)
    made["brand_hover"] = _at(accent, _stepped(brand, step))
    return {**colours, **made}


def _stepped(luminance: float, step: float) -> float:
    """Return the luminance that differs by the contrast `step`, the other way where none is."""
    stepped = (luminance + _FLARE) * step - _FLARE
    return stepped if 0 <= stepped <= 1 else (luminance + _FLARE) / step - _FLARE


def _at(colour: str, luminance: float, most_saturated: float = 1.0) -> str:
    """Return the colour of the same hue that is as dark or as light as asked."""
    hue, _, saturation = colorsys.rgb_to_hls(*_parts(colour))
    saturation = min(saturation, most_saturated)
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _luminance(_named(hue, middle, saturation)) < luminance:
            low = middle
        else:
            high = middle
    return _named(hue, high, saturation)


def _named(hue: float, lightness: float, saturation: float) -> str:
    parts = colorsys.hls_to_rgb(hue, lightness, saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= _BEND else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
