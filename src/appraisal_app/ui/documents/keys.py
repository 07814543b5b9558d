"""Keys of what can be pressed, chosen or followed among the documents."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.documents.entry import DocumentId

PREVIEW, EXPORT, PRINT, FOLD = "preview:", "export:", "print:", "fold:"
WRITE, WORD, TEXT, COPY = "write:", "word:", "text:", "copy:"
BACK = "back"
FOR_WHOM = "for_whom"
PACK_PAGE, PACK, WRITE_PACK = "export_for", "pack", "write_pack"
COPY_PAGE, COPY_READER, COPY_WAY, COPY_UNTIL = "copy_for", "copy_reader", "copy_way", "copy_until"
MAKE_COPY = "make_copy"
STOP, SHOW = "stop", "show_in_folder"
WHOLE_LOG = "whole_log"
PASSWORD = "password"  # noqa: S105 - the key of a menu entry
_PART = ":"


@dataclass(frozen=True, slots=True)
class Target:
    """One document in one edition; "" is its only or its usual one."""

    document: DocumentId
    edition: str = ""

    @property
    def key(self) -> str:
        """Such as "D07", or "D06:panel"."""
        parts = (self.document.value, self.edition)
        return _PART.join(part for part in parts if part)


def target_in(key: str) -> Target | None:
    """What `Target.key` was made from, or None when no document has that number."""
    number, _, edition = key.partition(_PART)
    return Target(DocumentId(number), edition) if number in set(DocumentId) else None
