"""The one thing that may follow the chair's signature: the chief executive's, and nothing else."""

from __future__ import annotations

from io import BytesIO
from typing import Any, cast

from pyhanko.pdf_utils.generic import Reference
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.sign.diff_analysis import (
    DiffPolicy,
    DiffResult,
    ModificationLevel,
    SuspiciousModification,
)
from pyhanko.sign.fields import FieldMDPSpec, MDPPerm, enumerate_sig_fields

_FILLED_IN = {"/V", "/AP"}


class OnlyTheNextSignature(DiffPolicy):
    """Allows one later revision, which fills in one signature field.

    It may replace a single object, the field, and in it only the value and the drawing. Everything
    else it brings must be new and belong to those two. So no other object of the document can
    differ from what was certified. This is stricter than DocMDP level 2, which also allows other
    fields, new descriptions and unused objects, and it takes no longer for a longer document.
    """

    def review_file(
        self,
        reader: PdfFileReader,
        base_revision: int | HistoricalResolver,
        field_mdp_spec: FieldMDPSpec | None = None,
        doc_mdp: MDPPerm | None = None,
    ) -> DiffResult | SuspiciousModification:
        """What was done to the file after `base_revision`."""
        base = int(cast("Any", getattr(base_revision, "revision", base_revision)))
        if reader.total_revisions != base + 2:
            return SuspiciousModification("there is not just one later revision")
        try:
            return self.apply(
                reader.get_historical_resolver(base),
                reader.get_historical_resolver(base + 1),
                field_mdp_spec,
                doc_mdp,
            )
        except SuspiciousModification as suspicion:
            return suspicion

    def apply(
        self,
        old: HistoricalResolver,
        new: HistoricalResolver,
        field_mdp_spec: FieldMDPSpec | None = None,
        doc_mdp: MDPPerm | None = None,
    ) -> DiffResult:
        """What `new` changed; raises SuspiciousModification for anything but one signature."""
        del field_mdp_spec, doc_mdp
        earlier, later = cast("Any", old), cast("Any", new)
        touched: set[Reference] = set(later.explicit_refs_in_revision())
        # Numbers below the old end count as replaced even if unused: something may refer to them.
        replaced = {each for each in touched if not old.is_ref_unassignable(each)}
        fields = _fields(new)
        if len(replaced) != 1 or not replaced <= fields.keys() or later.refs_freed_in_revision():
            raise SuspiciousModification("more was replaced than one signature field")
        (field,) = replaced
        before, after = earlier(field), later(field)
        if not _only_filled_in(before, after) or not _same_roots(earlier, later):
            raise SuspiciousModification("the field or the document was altered")
        if touched - replaced - _explained(later, after):
            raise SuspiciousModification("objects were added that the signature does not use")
        return DiffResult(ModificationLevel.FORM_FILLING, {fields[field]})


def _fields(handler: HistoricalResolver) -> dict[Reference, str]:
    found = cast("Any", enumerate_sig_fields(handler))
    return {reference.reference: name for name, _, reference in found}


def _only_filled_in(before: Any, after: Any) -> bool:
    """True if an empty field got a value and a drawing and is otherwise as it was."""
    kept = before.keys() - _FILLED_IN
    return (
        "/V" not in before
        and after.keys() == kept | _FILLED_IN
        and all(_written(before.raw_get(key)) == _written(after.raw_get(key)) for key in kept)
    )


def _same_roots(old: Any, new: Any) -> bool:
    before, after = old.trailer_view, new.trailer_view
    return all(
        (key in before) == (key in after)
        and (key not in before or _written(before.raw_get(key)) == _written(after.raw_get(key)))
        for key in ("/Root", "/Info", "/Encrypt")
    )


def _explained(new: Any, field: Any) -> set[Reference]:
    """The objects of this revision that the field's value and drawing need, and its own index."""
    explained: set[Reference] = set()
    for key in _FILLED_IN:
        explained |= new.collect_dependencies(field.raw_get(key), since_revision=new.revision)
    index = new.reader.xrefs.get_xref_container_info(new.revision).stream_ref
    return explained if index is None else explained | {index}


def _written(value: Any) -> bytes:
    output = BytesIO()
    value.write_to_stream(output, None)
    return output.getvalue()
