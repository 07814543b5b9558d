"""Looks at the signed pages that a file keeps, which nobody may have changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.signing import Signing
from appraisal_app.application.verifying import kept_pages, known_signers
from appraisal_app.domain.verdicts import KnownSigner, Report, Verdict

_ALTERED = {Verdict.CHANGED, Verdict.UNREADABLE}
_REMEMBERED = 64


def altered_statements(case: CaseFile, signing: Signing) -> tuple[str, ...]:
    """Which statements and addenda are not as they were signed, or are gone, by their titles.

    Compares the pages with their hash, then judges every signature; raises AppError.
    """
    kept = kept_pages(case)
    known = known_signers(case, signing) if kept else ()
    return tuple(
        title
        for title, data in kept
        if data is None or _verdict(signing.judge, data, known) in _ALTERED
    )


@lru_cache(maxsize=_REMEMBERED)
def _verdict(judge: Callable[..., Report], data: bytes, known: tuple[KnownSigner, ...]) -> Verdict:
    """The same pages are judged once for the same signers, however often a file is opened."""
    return judge(data, known=known).verdict
