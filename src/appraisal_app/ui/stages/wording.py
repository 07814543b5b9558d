"""The answers one can choose from, in words."""

from __future__ import annotations

from datetime import date

from appraisal_app.application.documents import planning_words, words
from appraisal_app.domain.development import DevelopmentKind
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.evidence import Origin
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.objectives import Control, MilestoneState, ObjectiveKind, ObjectiveStatus
from appraisal_app.domain.panel import ConflictAction, PanelRole
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.domain.process import Scale
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.sentences import shortened
from appraisal_app.ui.stages.fields import NO, YES


def opening(text: str, otherwise: str) -> str:
    """The first words of a text, to name its card; `otherwise` while it is blank."""
    plain = " ".join(text.split())
    if len(plain) <= _OPENING:
        return plain or otherwise
    return phrased("{rsplit}…", rsplit=plain[:_OPENING].rsplit(" ", 1)[0])


OFFICES = tuple(Option(each.value, capital(words.OFFICES[each])) for each in Office)
OBJECTIVE_KINDS = tuple(Option(each.value, capital(words.KINDS[each])) for each in ObjectiveKind)
DEVELOPMENT_KINDS = tuple(
    Option(each.value, capital(words.DEVELOPMENT[each])) for each in DevelopmentKind
)
AGREEMENTS = (
    Option(Agreement.YES.value, "Agrees"),
    Option(Agreement.IN_PART.value, "Agrees in part"),
    Option(Agreement.NO.value, "Does not agree"),
)
YES_OR_NO = (Option(YES, "Yes"), Option(NO, "No"))
PANEL_ROLES = (
    Option(PanelRole.LEAD.value, "Leads the panel"),
    Option(PanelRole.MEMBER.value, "Member"),
    Option(PanelRole.RESERVE.value, "Reserve", "steps in when a member cannot go on"),
)
CONFLICT_ACTIONS = (
    Option(ConflictAction.UNDECIDED.value, "Not decided yet"),
    Option(ConflictAction.NONE.value, "No conflict", "nothing needs to be done"),
    Option(ConflictAction.NOTE.value, "Noted", "the person stays, and the interest is on record"),
    Option(ConflictAction.WITHDRAW.value, "Withdraws", "from the part of the review it touches"),
    Option(ConflictAction.REPLACE.value, "Replaced", "somebody else takes the place on the panel"),
)
CONTROLS = (
    Option(Control.FULL.value, "Fully", "the chief executive decides"),
    Option(Control.SHARED.value, "In part", "others have to do their share"),
    Option(Control.LOW.value, "Hardly", "it depends mostly on others or on events"),
)
STATUSES = (
    Option(ObjectiveStatus.DRAFT.value, "Draft", "still being talked about"),
    Option(ObjectiveStatus.AGREED.value, "Agreed", "by both sides"),
    Option(
        ObjectiveStatus.SET_BY_PANEL.value,
        "Set by the panel",
        "the chief executive does not agree, and it says why",
    ),
    Option(ObjectiveStatus.WITHDRAWN.value, "Withdrawn", "it is kept, and not judged"),
)
MILESTONE_STATES = (
    Option(MilestoneState.PLANNED.value, "Planned"),
    Option(MilestoneState.MET.value, "Met"),
    Option(MilestoneState.LATE.value, "Met late"),
    Option(MilestoneState.MISSED.value, "Missed"),
)
ENTRIES = (
    Option(
        Entry.BY_CHIEF_EXECUTIVE.value,
        "By the chief executive",
        "sent in as a file, a form or typed here",
    ),
    Option(Entry.FROM_PAPER.value, "Typed in from paper", "and compared with the paper"),
)
ORIGINS = (
    Option(Origin.BOARD_PAPER.value, "Board paper"),
    Option(Origin.DATASET.value, "Figures"),
    Option(Origin.REPORT.value, "Report"),
    Option(Origin.SURVEY.value, "Survey"),
    Option(Origin.CONVERSATION.value, "Conversation"),
    Option(Origin.OWN_STATEMENT.value, "The chief executive's own statement"),
    Option(Origin.OTHER.value, "Something else"),
)
OWNERS = planning_words.OWNERS
NAMELESS = "Somebody without a name"
_OPENING = 120


def person_options(record: Record) -> tuple[Option, ...]:
    """Everybody the file knows, with the office."""
    return tuple(
        Option(each.id, shortened(each.full_name) or NAMELESS, _office_of(each))
        for each in record.people.persons
    )


def options_on(
    record: Record, day: date | None, chosen: tuple[str, ...] = ()
) -> tuple[Option, ...]:
    """Those who had not left by that day, and whoever is chosen already."""
    if day is None:
        return person_options(record)
    gone = {each.id for each in record.people.persons if each.has_left_by(day)} - set(chosen)
    return tuple(each for each in person_options(record) if each.value not in gone)


def _office_of(person: Person) -> str:
    office = words.OFFICES[person.display_role]
    return (
        phrased("{office} until {until}", office=office, until=long_day(person.until))
        if person.until is not None
        else office
    )


def name_of(record: Record, person_id: str) -> str:
    """The name of a person of the file; "" when nobody has that id."""
    person = record.people.get(person_id)
    return "" if person is None else shortened(person.full_name) or NAMELESS


def rating_options(scale: Scale) -> tuple[Option, ...]:
    """The words of the scale, each with its meaning, and its number where the trust shows them."""
    return tuple(Option(each.key, scale.label(each.key), each.meaning) for each in scale.ratings)


def objective_options(record: Record) -> tuple[Option, ...]:
    """The objectives that are judged, by number and title."""
    return tuple(
        Option(each.id, phrased("{no}. {title}", no=no, title=titled(each.title)))
        for no, each in enumerate(record.objectives.standing, start=1)
    )


def titled(title: str) -> str:
    """A title, or words for one that is still missing."""
    return title.strip() or "Objective without a title"
