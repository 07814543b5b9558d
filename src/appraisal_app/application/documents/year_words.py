"""Words for the year between two reviews: how a conversation was led, how an objective goes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.year import ConversationModel, Progress

MODELS: Mapping[ConversationModel, str] = MappingProxyType(
    {
        ConversationModel.GROW: "led by GROW",
        ConversationModel.OSKAR: "led by OSKAR",
        ConversationModel.STRENGTHS: "led by strengths first",
        ConversationModel.FREE: "",
    }
)
PROGRESS: Mapping[Progress, str] = MappingProxyType(
    {
        Progress.ON_COURSE: "on course",
        Progress.AT_RISK: "at risk",
        Progress.OFF_COURSE: "off course",
        Progress.DONE: "done already",
    }
)
