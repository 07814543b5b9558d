"""Words for what is done away with, and how."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.domain.disposals import DisposedKind, Method

KINDS: Mapping[DisposedKind, str] = MappingProxyType(
    {
        DisposedKind.REVIEW: "a whole review",
        DisposedKind.PAPERS: "single papers",
        DisposedKind.FORMS: "forms that were filled in by hand",
        DisposedKind.PACKETS: "packets and the words that open them",
        DisposedKind.COPIES: "copies and backups",
        DisposedKind.OTHER: "something else",
    }
)
METHODS: Mapping[Method, str] = MappingProxyType(
    {
        Method.DELETED: "deleted",
        Method.SHREDDED: "shredded",
        Method.CONFIDENTIAL_WASTE: "given to confidential waste",
        Method.RETURNED: "returned to whom it belonged",
        Method.OTHER: "done away with in another way",
    }
)
