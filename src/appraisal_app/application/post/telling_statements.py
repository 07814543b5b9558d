"""What a packet about the statement is, in words, before anybody takes it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents.words import AGREEMENTS
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.packets import Body
from appraisal_app.domain.statement_papers import (
    DraftToComment,
    SignedStatement,
    StatementComments,
    StatementToSign,
)
from appraisal_app.domain.verdicts import in_groups

_Rows = tuple[tuple[str, str], ...]


def _draft(body: DraftToComment, _: tzinfo | None) -> _Rows:
    return (
        ("Review", body.label),
        ("Comments wanted by", long_day(body.due)),
        ("SHA-256 of the pages", in_groups(body.sha256.upper())),
    )


def _to_sign(body: StatementToSign, _: tzinfo | None) -> _Rows:
    return (
        ("Review", body.label),
        ("Wanted by", long_day(body.due)),
        ("Certified by", body.certified_by),
        ("Fingerprint of the certificate", in_groups(body.fingerprint.upper())),
        ("SHA-256 of the pages", in_groups(body.sha256.upper())),
    )


def _comments(body: StatementComments, _: tzinfo | None) -> _Rows:
    words = len(body.comments.split())
    return (
        ("Given on", long_day(body.given_on)),
        ("Words", str(words) if words else "None: there is nothing to add"),
        ("The chief executive", _answer(body.agreed)),
    )


def _signed(body: SignedStatement, _: tzinfo | None) -> _Rows:
    what = (
        ("Not signed, because", body.declined)
        if body.declined
        else ("Signed", "with a key, as received and discussed")
    )
    return (
        what,
        ("Given on", long_day(body.given_on)),
        ("The chief executive", _answer(body.agreed)),
    )


def _answer(agreed: Agreement | None) -> str:
    return AGREEMENTS[agreed] if agreed is not None else "Left open"


ABOUT_STATEMENTS: Mapping[type[Body], Callable[[Any, tzinfo | None], _Rows]] = MappingProxyType(
    {
        DraftToComment: _draft,
        StatementToSign: _to_sign,
        StatementComments: _comments,
        SignedStatement: _signed,
    }
)
