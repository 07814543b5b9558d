"""Strands and levels of improvement, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.improving import LeadershipLevel, Strand
from appraisal_app.ui.forms.blocks import Option

STRANDS: Mapping[Strand, str] = MappingProxyType(
    {
        Strand.LEARNING: "Professional learning",
        Strand.LEADERSHIP: "Leadership development",
        Strand.NETWORKS: "Professional networks",
        Strand.QUALITY: "Quality assurance",
    }
)
LEVELS: Mapping[LeadershipLevel, str] = MappingProxyType(
    {
        LeadershipLevel.TRUST: "The trust",
        LeadershipLevel.LOCAL: "The school's own leaders",
        LeadershipLevel.AUTHORITY: "With the local authority",
    }
)
_STRAND_MEANS: Mapping[Strand, str] = MappingProxyType(
    {
        Strand.LEARNING: "training that serves what a school has chosen to improve",
        Strand.LEADERSHIP: "leaders who can improve a school and know what will show it",
        Strand.NETWORKS: "people with the same task in different schools, meeting for a purpose",
        Strand.QUALITY: "looking closely with a school's leaders, ending in something to do",
    }
)
_LEVEL_MEANS: Mapping[LeadershipLevel, str] = MappingProxyType(
    {
        LeadershipLevel.TRUST: "the central team leads it, in several schools",
        LeadershipLevel.LOCAL: "the head and the leaders of one school lead it",
        LeadershipLevel.AUTHORITY: "it is done jointly with the council",
    }
)
STRAND_OPTIONS = tuple(Option(each.value, STRANDS[each], _STRAND_MEANS[each]) for each in Strand)
LEVEL_OPTIONS = tuple(
    Option(each.value, LEVELS[each], _LEVEL_MEANS[each]) for each in LeadershipLevel
)
