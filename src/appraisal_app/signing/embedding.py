"""Writes a signature into a field of a PDF as an incremental update, through pyHanko."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, cast

from pyhanko.pdf_utils import form_tools
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from appraisal_app.signing.appearance import VisibleSignature
from appraisal_app.signing.typefaces import Typeface
from appraisal_app.signing.wording import compose


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedding:
    """One signature to write: where, what it shows, and how many bytes it may take at most.

    A certifying signature allows nothing after it but filling in fields and signing (DocMDP 2).
    """

    field: str
    certifies: bool
    when: datetime
    reason: str
    paragraphs: Sequence[tuple[str, float]]
    typefaces: Sequence[Typeface]
    room: int


class _Writer(IncrementalPdfFileWriter):
    """Adds the signature and leaves the document's description (XMP, dates) as it was."""

    def _update_meta(self) -> None:
        """Nothing: the second signature must not change what the first one covers."""


def embed(data: bytes, embedding: Embedding, sign_digest: Callable[[bytes], bytes]) -> bytes:
    """`data` with the signature appended; `sign_digest` turns a SHA-256 into the container.

    Raises whatever pyHanko raises where the file is not one that it can extend.
    """
    writer = _Writer(BytesIO(data))
    # pyHanko leads through its steps with an untyped generator.
    steps = cast(
        "Any", PdfCMSEmbedder().write_cms(embedding.field, writer, existing_fields_only=True)
    )
    field = next(steps).get_object()
    _draw(writer, form_tools.get_single_field_annot(field), embedding)
    steps.send(_setup(embedding))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    steps.send(sign_digest(prepared.document_digest))
    return cast("bytes", output.getvalue())


def _setup(embedding: Embedding) -> SigObjSetup:
    return SigObjSetup(
        sig_placeholder=SignatureObject(
            bytes_reserved=2 * embedding.room,
            subfilter=SigSeedSubFilter.PADES,
            timestamp=embedding.when,
            reason=embedding.reason or None,
        ),
        mdp_setup=SigMDPSetup(
            md_algorithm="sha256",
            certify=embedding.certifies,
            docmdp_perms=MDPPerm.FILL_FORMS if embedding.certifies else None,
        ),
    )


def _draw(writer: _Writer, widget: DictionaryObject, embedding: Embedding) -> None:
    width, height = form_tools.annot_width_height(widget)
    box = (float(width), float(height))
    lines = compose(embedding.paragraphs, embedding.typefaces, box)
    VisibleSignature(writer, lines, box).apply_appearance(widget)
    writer.update_container(widget)
