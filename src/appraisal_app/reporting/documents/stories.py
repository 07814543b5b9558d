"""Which pages belong to which content."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from appraisal_app.application.documents.access.content import AccessContent
from appraisal_app.application.documents.addendum.content import AddendumContent
from appraisal_app.application.documents.adviser.content import AdviserContent
from appraisal_app.application.documents.agenda.content import AgendaContent
from appraisal_app.application.documents.assurance.content import AssuranceContent
from appraisal_app.application.documents.board.content import BoardContent
from appraisal_app.application.documents.check_ins.content import CheckInsContent
from appraisal_app.application.documents.disposal.content import DisposalContent
from appraisal_app.application.documents.evidence.content import EvidenceContent
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.forms.content import FormsContent
from appraisal_app.application.documents.handover.content import HandoverContent
from appraisal_app.application.documents.letter.content import LetterContent
from appraisal_app.application.documents.mid_cycle.content import MidCycleContent
from appraisal_app.application.documents.minute.content import MinuteContent
from appraisal_app.application.documents.pay.content import PayContent
from appraisal_app.application.documents.plan.content import PlanContent
from appraisal_app.application.documents.principles.content import PrinciplesContent
from appraisal_app.application.documents.reflection.content import ReflectionContent
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.timetable.content import TimetableContent
from appraisal_app.reporting.documents.access import access_story
from appraisal_app.reporting.documents.addendum import addendum_story
from appraisal_app.reporting.documents.adviser import adviser_story
from appraisal_app.reporting.documents.agenda import agenda_story
from appraisal_app.reporting.documents.assurance import assurance_story
from appraisal_app.reporting.documents.board import board_story
from appraisal_app.reporting.documents.check_ins import check_ins_story
from appraisal_app.reporting.documents.disposal import disposal_story
from appraisal_app.reporting.documents.evidence import evidence_story
from appraisal_app.reporting.documents.extract import extract_story
from appraisal_app.reporting.documents.forms import forms_story
from appraisal_app.reporting.documents.handover import handover_story
from appraisal_app.reporting.documents.letter import letter_story
from appraisal_app.reporting.documents.mid_cycle import mid_cycle_story
from appraisal_app.reporting.documents.minute import minute_story
from appraisal_app.reporting.documents.pay import pay_story
from appraisal_app.reporting.documents.plan import plan_story
from appraisal_app.reporting.documents.principles import principles_story
from appraisal_app.reporting.documents.reflection import reflection_story
from appraisal_app.reporting.documents.statement import statement_story
from appraisal_app.reporting.documents.timetable import timetable_story

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from appraisal_app.application.documents.entry import Content
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.story import Story

STORIES: Mapping[type[Content], Callable[[Any, Press], Story]] = MappingProxyType(
    {
        TimetableContent: timetable_story,
        PrinciplesContent: principles_story,
        ReflectionContent: reflection_story,
        EvidenceContent: evidence_story,
        AdviserContent: adviser_story,
        AgendaContent: agenda_story,
        StatementContent: statement_story,
        PlanContent: plan_story,
        MidCycleContent: mid_cycle_story,
        CheckInsContent: check_ins_story,
        PayContent: pay_story,
        BoardContent: board_story,
        ExtractContent: extract_story,
        MinuteContent: minute_story,
        LetterContent: letter_story,
        HandoverContent: handover_story,
        AccessContent: access_story,
        AssuranceContent: assurance_story,
        DisposalContent: disposal_story,
        FormsContent: forms_story,
        AddendumContent: addendum_story,
    }
)
