"""Looks at the signed pages that a file keeps, which nobody may have changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.signing import Signing
from appraisal_app.application.verifying import kept_statements, known_signers
from appraisal_app.domain.verdicts import KnownSigner, Report, Verdict

_ALTERED = {Verdict.CHANGED, Verdict.UNREADABLE}
_REMEMBERED = 64


def altered_statements(case: CaseFile, signing: Signing) -> tuple[str, ...]:
    """The labels of the reviews whose statement is not as it was signed, or is gone.

    Compares the pages with their hash, then judges every signature; raises AppError.
    """
    kept = kept_statements(case)
    known = known_signers(case, signing) if kept else ()
    return tuple(
        label
        for label, data in kept
        if data is None or _verdict(signing.judge, data, known) in _ALTERED
    )


@lru_cache(maxsize=_REMEMBERED)
def _verdict(judge: Callable[..., Report], data: bytes, known: tuple[KnownSigner, ...]) -> Verdict:
    """The same pages are judged once for the same signers, however often a file is opened."""
    return judge(data, known=known).verdict
