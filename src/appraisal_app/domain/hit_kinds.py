"""What open words may look like that do not belong in public."""

from __future__ import annotations

from enum import StrEnum


class HitKind(StrEnum):
    """What somebody's words look like."""

    MONEY = "money"
    SHARE = "share"
    PAY = "pay"
    RATING = "rating"
    VERDICT = "verdict"
    NAME = "name"
    SCHOOL = "school"
    PRIVATE = "private"
    PROCEDURE = "procedure"
    APPEAL = "appeal"
    CONTRACT = "contract"
    FEEDBACK = "feedback"
    COMMENT = "comment"
    OBJECTIVE = "objective"
    COPIED = "copied"
    VOTE = "vote"
