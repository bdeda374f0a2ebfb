"""Entries like those of the catalogue, all invented, for handouts in tests."""

from datetime import date

from finder.entry import (
    Block,
    BlockKind,
    Citation,
    Confidence,
    Entry,
    Kind,
    Link,
    Phone,
    Span,
    Status,
)
from finder.handout.handout import Centre, Handout, HandoutItem

TODAY = date(2026, 11, 24)
LONG_ADDRESS = (
    "https://www.young-people.example.org/resources-and-publications/guides/"
    "trauma-and-young-people-a-guide-for-families.pdf?edition=2&format=a4"
)
TERMS = {
    "support.helpline": "Helpline",
    "support.advice": "Advice",
    "support.peer-support": "Peer support",
    "format.leaflet": "Leaflet or PDF",
    "format.website": "Website",
    "format.interactive": "Interactive resource",
    "area.england-wales": "England and Wales",
    "area.uk": "UK-wide",
}

PARENTS_TOGETHER = Entry(
    id="parents-together",
    kind=Kind.ORGANISATION,
    title="Parents Together",
    summary="Works only with parents and carers. It offers advice, a national telephone helpline "
    "and contact with other parents who have been through the same.",
    support=("helpline", "advice", "peer-support"),
    area=("england-wales",),
    links=(Link("Website", "https://www.parents-together.example.org/"),),
    phones=(
        Phone("01632 960 101", "Helpline", "Free from landlines and most mobiles"),
        Phone("01632 960 102", "Office", confidence=Confidence.MEDIUM),
        Phone("01632 960 999", "Old number", confidence=Confidence.LOW),
    ),
    checked="2018-03",
    notice="Now called the Lantern Trust.",
)
TRAUMA_GUIDE = Entry(
    id="trauma-guide",
    kind=Kind.RESOURCE,
    title="Trauma and young people: a guide for families",
    summary="How trauma can show in mood, sleep and behaviour, and what helps.",
    publisher="Fund for Young People",
    format="leaflet",
    links=(Link("Guide", LONG_ADDRESS),),
    checked="2018-03",
)
SAFER_HOME = Entry(
    id="safer-home",
    kind=Kind.RESOURCE,
    title="Safer Home",
    summary="Answers and facts to help adults keep children safe, online and at home.",
    publisher="Hearth Foundation",
    format="website",
    links=(
        Link("Website", "http://www.saferhome.example.org"),
        Link("Helpline page", "https://hearth.example.org/helpline/"),
    ),
    checked="2026-03-02",
)
COURT = Entry(
    id="court",
    kind=Kind.RESOURCE,
    title="Your day in court",
    summary="What happens at court, who will be there, and what you can ask for.",
    publisher="Witness Care",
    format="interactive",
    links=(Link("Website", "https://witness.example.org/court"),),
    checked="2026-09-30",
)
LOCAL = Entry(
    id="local",
    kind=Kind.ORGANISATION,
    title="Riverside Counselling",
    summary="Talking therapy for adults. You can ask for yourself; nobody needs to refer you.",
    support=("advice",),
    links=(Link("Website", "https://riverside-counselling.example.org/ask?for=you&from=paper"),),
    checked="",
)
FIVE = (PARENTS_TOGETHER, TRAUMA_GUIDE, SAFER_HOME, COURT, LOCAL)


def _lines(*texts: str) -> tuple[tuple[Span, ...], ...]:
    return tuple((Span(text),) for text in texts)


SLEEP = Entry(
    id="sleep",
    kind=Kind.GUIDANCE,
    title="Looking after your sleep",
    summary="Worry keeps many parents awake. Small things done each day can help, and your doctor "
    "can help with the rest.",
    blocks=(
        Block(BlockKind.HEADING, _lines("Why sleep goes first")),
        Block(
            BlockKind.PARAGRAPH,
            (
                (
                    Span("Four in five parents in one survey said that they slept badly."),
                    Span("", cite="v"),
                    Span(" This is what worry does. It is "),
                    Span("not your fault", strong=True),
                    Span(", and it does not mean that you are not coping."),
                    Span("", cite="xi"),
                ),
            ),
        ),
        Block(
            BlockKind.PARAGRAPH,
            _lines(
                "Your body stays ready for the telephone to ring. It takes time for that to "
                "settle, even after your child is safe. Rest counts, too: lying quietly in a dark "
                "room helps your body, even if you do not sleep."
            ),
        ),
        Block(BlockKind.HEADING, _lines("What you can try tonight")),
        Block(
            BlockKind.BULLETS,
            _lines(
                "Put your phone where you can hear it but cannot see it.",
                "Write down what goes round in your head, then close the book.",
                "Get up at the same time each morning, however the night went.",
                "Ask someone you trust to listen out for the phone for one night.",
            ),
        ),
        Block(BlockKind.HEADING, _lines("When to see your doctor")),
        Block(
            BlockKind.STEPS,
            _lines(
                "Keep a note of your sleep for a week.",
                "Make an appointment, and say that it is about sleep and worry.",
                "Take the note with you. You need not say more than you want to.",
            ),
        ),
        Block(
            BlockKind.CALLOUT,
            _lines("One next step: choose one thing from this page, and try it tonight."),
        ),
    ),
    format="page",
    citations=(
        Citation("xi", "survey-two", "B. Writer (2015) Families and rest. Example Press."),
        Citation(
            "v",
            "survey",
            "A. Writer (2016) How parents sleep. Example Press.",
            "The source prints the year as 2061.",
        ),
    ),
    checked="2018-03",
)
TIPS = tuple(
    Entry(id=f"tip-{number}", kind=Kind.TIP, title=title, summary=how, checked="2018-03")
    for number, (title, how) in enumerate(
        (
            ("Listen first.", "Let parents finish before you ask anything."),
            ("Say who will be there.", "Send the names before the meeting, in plain words."),
            ("Be honest about time.", "Say how long things take, and when you will ring next."),
        )
    )
)
STUDY = Entry(
    id="study",
    kind=Kind.RESEARCH,
    title="How parents sleep",
    summary="A survey of 400 parents about their health.",
    publisher="Example Press",
    authors=("A. Writer", "C. Writer"),
    year=2016,
    format="article",
    links=(Link("Report", "https://press.example.org/sleep.pdf"),),
    checked="2018-03",
)
RETIRED = Entry(
    id="gone",
    kind=Kind.RESOURCE,
    title="A page that has gone",
    summary="Nothing.",
    status=Status.RETIRED,
    reason="The page was taken down.",
    successor="court",
)
CHECKLIST = (
    "Write down dates, places and names, and who you told.",
    "Ask what each meeting is for and who will be there.",
    "Look after your own sleep; tell your doctor how you are.",
)
MESSAGE = (
    "It was good to meet you on Tuesday. I have put the one to ring first at the top.\n"
    "You do not have to do any of this at once."
)


def handout(*entries: Entry, **options: object) -> Handout:
    """Return a handout of these entries with any of its options changed."""
    settings = {
        "today": TODAY,
        "catalogue_version": "2018.03",
        "terms": TERMS,
        "centre": Centre("Riverside Family Centre", "01632 960 010"),
    } | options
    return Handout(items=tuple(HandoutItem(entry) for entry in entries), **settings)
