"""The evidence to read, once nothing in it can be changed."""

from __future__ import annotations

from appraisal_app.domain.crosswalk import seen_under
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.evidence import EvidenceItem
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Card, ListField
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.process.evidence.coverage import name_of_item
from appraisal_app.ui.stages.process.evidence.item import summary_of
from appraisal_app.ui.stages.process.evidence.menu import label_of
from appraisal_app.ui.stages.reading_only import told
from appraisal_app.ui.stages.wording import ORIGINS, titled


def evidence_to_read(record: Record) -> ListField:
    """A card for each piece, with what is known about it."""
    return ListField(
        "items",
        "What can be looked up",
        who=who.EVIDENCE,
        items=tuple(_card(record, each) for each in record.evidence.items),
        empty_text="No evidence was listed.",
    )


def _card(record: Record, item: EvidenceItem) -> Card:
    origins = {each.value: each.label for each in ORIGINS}
    rows = (
        ("What it is about", label_of(item.kind)),
        ("Where it comes from", origins.get(item.origin.value, "")),
        ("Date", long_day(item.date)),
        ("Where it is kept", item.where_kept),
        ("Web address or path", item.link),
        ("What it says", item.summary),
        ("Speaks to", _objectives(record, item)),
        ("Parts of the role", _areas(record, item)),
        ("Seen also under", _seen(record, item)),
        ("Care", "It says something about other people." if item.contains_third_party else ""),
        ("Kept in this file", _papers(item)),
    )
    return Card(
        item.id,
        name_of_item(item),
        summary=summary_of(record, item),
        blocks=told(f"items.{item.id}", rows),
    )


def _objectives(record: Record, item: EvidenceItem) -> str:
    return strung(
        "\n",
        (
            phrased("{no}. {title}", no=no, title=titled(each.title))
            for no, each in enumerate(record.objectives.standing, start=1)
            if each.id in item.objectives
        ),
    )


def _areas(record: Record, item: EvidenceItem) -> str:
    return strung(
        "\n",
        (
            phrased("{title} ({title2})", title=area.title, title2=framework.title)
            for framework in record.cycle.frameworks
            for area in framework.domains
            if area.id in item.areas
        ),
    )


def _seen(record: Record, item: EvidenceItem) -> str:
    found = seen_under(record.cycle.frameworks, item.areas)
    return strung(
        "\n",
        (
            phrased("{title} ({title2})", title=area.title, title2=framework.title)
            for framework, area in found
        ),
    )


def _papers(item: EvidenceItem) -> str:
    return strung(
        "\n",
        (
            phrased("{name} ({size})", name=each.name, size=size_in_words(each.size))
            for each in item.papers
        ),
    )
