"""A catalogue of any size, the same each time, to measure and test the search with.

Its words follow Zipf's law as English does: common words, this field's own words in the titles,
and a long tail of made-up ones. An entry is as long as one of ours: 6 words of title, 40 of
summary, 150 of body.
"""

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from finder.catalogue.content import About, Content, curated
from finder.catalogue.vocabulary import OWN_FACETS, Vocabulary
from finder.catalogue.words import STOP_WORDS
from finder.entry import Block, BlockKind, Entry, Kind, Link, Phone, Span, Term

TOPICS = {
    "sleep": "sleep sleeping bedtime insomnia nightmares tired routine night bed sleepless rest",
    "anxiety": "anxiety anxious worry panic stress fear calm breathing phobia nervous worries",
    "trauma": "trauma flashbacks traumatic recovery distress therapy grounding abuse survivors",
    "safety": "safeguarding safety protection exploitation sexual child abuse grooming referral",
    "bullying": "bullying bully peer online playground harassment friends exclusion teasing",
    "home": "domestic abuse violence refuge partner controlling perpetrator victim survivor",
    "school": "school attendance exclusion teacher classroom refusal learning pupil transition",
    "autism": "autism autistic sensory diagnosis assessment meltdown masking communication",
    "grief": "bereavement grief loss death funeral grieving remember memory suicide mourning",
    "substances": "alcohol drugs misuse cannabis vaping addiction recovery smoking harm",
    "housing": "housing homeless tenancy eviction rent benefits council debt credit landlord",
    "parenting": "parenting parents carers behaviour boundaries toddler teenager attachment",
}
GENERAL = (
    "support help advice guide young people children family service information helpline worksheet"
    " toolkit leaflet training group counselling local charity free practitioner resource wellbeing"
    " health crisis contact confidential"
)
_TAIL = 60_000
_ONSETS = (
    *"bcdfghlmnprstvw",
    "br",
    "ch",
    "cl",
    "cr",
    "dr",
    "fl",
    "gr",
    "pl",
    "pr",
    "sh",
    "st",
    "tr",
)
_VOWELS = (*"aeiou", "ai", "ea", "ee", "ie", "oo", "ou")
_CODAS = ("", "", *"nrstldm", "nd", "st", "ck", "ng")
_FOR_PROFESSIONALS, _WITH_PHONE = 0.4, 0.3


def synthetic_content(size: int, *, seed: int = 7) -> Content:
    """Return a catalogue with `size` entries."""
    writer = _Writer(Random(seed))  # noqa: S311 no secret here
    entries = sorted((writer.entry(number) for number in range(size)), key=curated)
    about = About("0", f"{size} made-up entries", "2026-01", "en", "Nothing: words at random")
    return Content(about, _vocabulary(), tuple(entries))


def _vocabulary() -> Vocabulary:
    sizes = {"audience": 2, "need": 12, "support": 8, "area": 50, "format": 6}
    facets = {
        facet: tuple(Term(f"{facet}-{n}", f"{facet.title()} {n}") for n in range(sizes[facet]))
        for facet in OWN_FACETS
    }
    facets["publisher"] = tuple(Term(f"Publisher {n}", f"Publisher {n}") for n in range(200))
    return Vocabulary(
        facets,
        acronyms={"CSE": "child sexual exploitation"},
        synonyms=(("can't sleep", "insomnia", "sleepless"), ("worry", "anxiety", "panic")),
    )


@dataclass(frozen=True)
class _Weighted:
    """Things to choose from at random, the first the likeliest."""

    things: list[str]
    weights: list[float]

    @classmethod
    def zipf(cls, things: list[str], power: float) -> "_Weighted":
        return cls(things, list(accumulate((n + 2.7) ** -power for n in range(len(things)))))

    def some(self, random: Random, count: int) -> list[str]:
        return random.choices(self.things, cum_weights=self.weights, k=count)


class _Writer:
    def __init__(self, random: Random) -> None:
        self._random = random
        common = sorted(STOP_WORDS, key=lambda word: (len(word), word))
        self._prose = _Weighted.zipf([*common, *GENERAL.split(), *self._tail()], 1.08)
        self._topics = [
            _Weighted.zipf([*words.split(), *GENERAL.split()], 0.8) for words in TOPICS.values()
        ]
        self._areas = _Weighted.zipf([f"area-{n}" for n in range(50)], 0.7)
        self._publishers = _Weighted.zipf([f"Publisher {n}" for n in range(200)], 0.8)

    def entry(self, number: int) -> Entry:
        """Return the entry with this number."""
        random = self._random
        place = random.randrange(len(self._topics))
        year, month = random.randint(2018, 2026), random.randint(1, 12)
        host = f"https://www.{number}.example.org/"
        return Entry(
            id=f"entry-{number}",
            kind=random.choice([Kind.ORGANISATION, Kind.RESOURCE, Kind.GUIDANCE, Kind.RESEARCH]),
            title=self._text(place, random.randint(4, 8), own=0.55).capitalize(),
            summary=self._text(place, random.randint(30, 50), own=0.12).capitalize() + ".",
            blocks=(self._block(place), self._block(place), self._block(place)),
            publisher=self._publishers.some(random, 1)[0],
            audience=tuple(
                sorted({f"audience-{random.random() < _FOR_PROFESSIONALS:d}", "audience-0"})
            ),
            needs=tuple(sorted({f"need-{place}", f"need-{random.randrange(12)}"})),
            support=(f"support-{random.randrange(8)}",),
            area=(self._areas.some(random, 1)[0],),
            format=f"format-{random.randrange(6)}",
            links=(Link("Website", host),),
            phones=(Phone("01632 960000"),) if random.random() < _WITH_PHONE else (),
            checked=f"{year}-{month:02}",
        )

    def _block(self, place: int) -> Block:
        text = self._text(place, self._random.randint(37, 63), own=0.12).capitalize() + "."
        return Block(BlockKind.PARAGRAPH, ((Span(text),),))

    def _text(self, place: int, count: int, *, own: float) -> str:
        words = self._prose.some(self._random, count)
        for at in range(count):
            if self._random.random() < own:
                words[at] = self._topics[place].some(self._random, 1)[0]
        return " ".join(words)

    def _tail(self) -> list[str]:
        """Return made-up words, each once, the shorter ones earlier as in a language."""
        words: dict[str, None] = {}
        while len(words) < _TAIL:
            syllables = 1 + (len(words) > 500) + (len(words) > 8000) + (self._random.random() < 0.3)  # noqa: PLR2004 as long as needed
            words["".join(self._syllable() for _ in range(syllables))] = None
        return list(words)

    def _syllable(self) -> str:
        pick = self._random.choice
        return pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS)
