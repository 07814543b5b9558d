"""What goes between the board and the chief executive's desk about the statement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from appraisal_app.domain.judgement import Agreement

COMMENTS_MOST: Final = 20_000
"""Characters of the chief executive's comments; the statement prints them in full."""
DECLINED_MOST: Final = 1_000
"""Characters of why the chief executive does not sign; the chair's reason has room for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftToComment:
    """The draft statement as pages; `sha256` is that of the pages, in small digits."""

    review: str
    label: str
    document: bytes = field(repr=False)
    sha256: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementToSign:
    """The statement as the chair certified it; `fingerprint` is that of the chair's certificate."""

    review: str
    label: str
    document: bytes = field(repr=False)
    sha256: str
    certified_by: str
    fingerprint: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementComments:
    """What the chief executive says to the draft with that SHA-256, word for word.

    Without words it says that there are none to come.
    """

    review: str
    sha256: str
    comments: str = ""
    agreed: Agreement | None = None
    given_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedStatement:
    """The statement with both signatures, or in the chief executive's words why there is none.

    `sha256` is that of the pages that were offered; either `document` or `declined` is empty.
    """

    review: str
    sha256: str
    document: bytes = field(default=b"", repr=False)
    declined: str = ""
    agreed: Agreement | None = None
    given_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSigned:
    """Why the chief executive does not sign, as it was sent to the board."""

    sha256: str
    words: str
    agreed: Agreement | None = None
    given_on: date
