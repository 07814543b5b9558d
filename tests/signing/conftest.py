"""A small document with two empty signature fields, two people, and the document signed by both."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, SIGNING_ORDER, KnownSigner
from appraisal_app.signing.identities import Identity, MadeIdentity, make_identity, open_identity
from appraisal_app.signing.signer import SignatureRequest, sign_document

SUMMER_TIME = timezone(timedelta(hours=1))
MADE = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
CHAIR_SIGNS = datetime(2026, 11, 10, 19, 4, tzinfo=UTC)
CEO_SIGNS = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)
PASSPHRASE = "correct horse battery"
RECORD_ID = "record-2026-7f3a"

MakeDocument = Callable[..., bytes]
Sign = Callable[..., bytes]


def minimal_document(
    fields: Sequence[str] = SIGNING_ORDER, *, plain_xref: bool = False, links: int = 0
) -> bytes:
    """Two pages of text, an attached record, and one empty widget of 240 x 84 points per field.

    With `links`, so many further objects, each of which refers to all the others.
    """
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )
    for number in (1, 2):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = pdf.make_stream(
            b"BT /F1 12 Tf 72 700 Td (Objective %d was met in part.) Tj ET" % number
        )
    widgets = [_widget(pdf, name, 50 + 260 * place) for place, name in enumerate(fields)]
    pdf.pages[1].obj.Annots = Array(widgets)
    pdf.Root.AcroForm = Dictionary(Fields=Array(widgets), SigFlags=1)
    _tangle(pdf, links)
    record = json.dumps({"record_id": RECORD_ID}).encode()
    pdf.attachments["appraisal-record.json"] = pikepdf.AttachedFileSpec(
        pdf,
        record,
        description="The record of this document",
        filename="appraisal-record.json",
        mime_type="application/json",
        creation_date="",
        mod_date="",
    )
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = "Statement"
    mode = pikepdf.ObjectStreamMode
    output = BytesIO()
    pdf.save(output, object_stream_mode=mode.disable if plain_xref else mode.generate)
    return output.getvalue()


def _tangle(pdf: pikepdf.Pdf, links: int) -> None:
    knots = [pdf.make_indirect(Dictionary(Knot=number)) for number in range(links)]
    for knot in knots:
        knot.Others = Array(knots)
    if knots:
        pdf.Root.PieceInfo = Dictionary(Knots=Array(knots))


def _widget(pdf: pikepdf.Pdf, name: str, left: int) -> pikepdf.Object:
    page = pdf.pages[1].obj
    drawing = pdf.make_stream(
        b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 240, 84])
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(name),
            TU=String(f"Signature {name}"),
            F=4,
            P=page,
            Rect=Array([left, 100, left + 240, 184]),
            AP=Dictionary(N=drawing),
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who signs, and how the others know them."""

    made: MadeIdentity
    identity: Identity
    known: KnownSigner


@pytest.fixture(scope="session")
def fonts() -> list[Path]:
    folder = Path(__file__).resolve().parents[2] / "resources" / "fonts"
    names = (
        "NotoSans-Regular.ttf",
        "NotoNaskhArabic-Regular.ttf",
        "NotoSansGurmukhi-Regular.ttf",
        "NotoSansDevanagari-Regular.ttf",
        "DejaVuSans.ttf",
    )
    return [folder / name for name in names]


@pytest.fixture(scope="session")
def make_document() -> MakeDocument:
    return minimal_document


@pytest.fixture(scope="session")
def meet() -> Callable[[str, str], Person]:
    def _meet(name: str, field: str) -> Person:
        made = make_identity(
            name=name, organisation="Elm Grove Trust", passphrase=PASSPHRASE, now=MADE
        )
        return Person(
            made=made,
            identity=open_identity(made.p12, PASSPHRASE),
            known=KnownSigner(
                field=field,
                certificate=made.certificate.der,
                role="chair" if field == CHAIR_FIELD else "ceo",
                valid_from=date(2026, 9, 1),
            ),
        )

    return _meet


@pytest.fixture(scope="session")
def chair(meet: Callable[[str, str], Person]) -> Person:
    return meet("Gurpreet Kaur", CHAIR_FIELD)


@pytest.fixture(scope="session")
def ceo(meet: Callable[[str, str], Person]) -> Person:
    return meet("Siôn Llŷr Żółć", CEO_FIELD)


@pytest.fixture(scope="session")
def stranger(meet: Callable[[str, str], Person]) -> Person:
    """Somebody else whose certificate bears the chief executive's name."""
    return meet("Siôn Llŷr Żółć", CEO_FIELD)


@pytest.fixture(scope="session")
def signing_with(fonts: list[Path]) -> Sign:
    def _sign(data: bytes, identity: Identity, field: str, when: datetime | None = None) -> bytes:
        office = "Chair of trustees" if field == CHAIR_FIELD else "Chief executive"
        request = SignatureRequest(
            field=field,
            office=office,
            when=when or (CHAIR_SIGNS if field == CHAIR_FIELD else CEO_SIGNS),
            fonts=fonts,
            meaning="" if field == CHAIR_FIELD else "Received and discussed",
        )
        return sign_document(data, identity=identity, request=request)

    return _sign


@pytest.fixture(scope="session")
def sign(signing_with: Sign) -> Sign:
    def _sign(data: bytes, person: Person, field: str, when: datetime | None = None) -> bytes:
        return signing_with(data, person.identity, field, when)

    return _sign


@pytest.fixture(scope="session")
def unsigned(make_document: MakeDocument) -> bytes:
    return make_document()


@pytest.fixture(scope="session")
def half_signed(unsigned: bytes, chair: Person, sign: Sign) -> bytes:
    return sign(unsigned, chair, CHAIR_FIELD)


@pytest.fixture(scope="session")
def signed(half_signed: bytes, ceo: Person, sign: Sign) -> bytes:
    return sign(half_signed, ceo, CEO_FIELD)


@pytest.fixture(scope="session")
def known(chair: Person, ceo: Person) -> tuple[KnownSigner, KnownSigner]:
    return (chair.known, ceo.known)


@pytest.fixture(scope="session")
def append() -> Callable[..., bytes]:
    """Append one more revision with any changes, as a program that edits PDFs does."""

    def _append(
        data: bytes, change: Callable[[IncrementalPdfFileWriter], None] | None = None
    ) -> bytes:
        writer = IncrementalPdfFileWriter(BytesIO(data))
        if change is None:
            writer.update_root()
        else:
            change(writer)
        output = BytesIO()
        writer.write(output)
        return output.getvalue()

    return _append


@pytest.fixture(scope="session")
def run_pdfsig() -> Callable[[Path], str]:
    program = shutil.which("pdfsig")
    if program is None:
        pytest.skip("poppler's pdfsig is not installed")

    def _run(path: Path) -> str:
        done = subprocess.run(
            [program, "-nocert", "-no-ocsp", str(path)], capture_output=True, text=True, check=True
        )
        return done.stdout

    return _run
