"""What people may do to a signed file, by accident or not, and the verdict each must get."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from tests.signing.conftest import Person
from tests.signing.edits import (
    BETWEEN,
    LATER_CHANGES,
    SMUGGLED,
    Writer,
    add_field,
    allow,
    in_the_signature,
    remove_certification,
)

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Verdict
from appraisal_app.signing import exact_cms
from appraisal_app.signing.embedding import Embedding, embed
from appraisal_app.signing.judge import judge
from appraisal_app.signing.typefaces import Typeface

Append = Callable[..., bytes]
Known = tuple[KnownSigner, KnownSigner]


def name_of(change: Callable[[Writer], None]) -> str:
    return change.__name__.strip("_")


@pytest.mark.parametrize("change", LATER_CHANGES, ids=name_of)
def test_anything_added_after_both_signatures_counts_as_changed(
    signed: bytes, known: Known, append: Append, change: Callable[[Writer], None]
) -> None:
    altered = append(signed, change)
    assert altered.startswith(signed)
    assert judge(altered, known=known).verdict is Verdict.CHANGED


@pytest.mark.parametrize("change", BETWEEN, ids=name_of)
def test_anything_added_after_the_first_signature_counts_as_changed(
    half_signed: bytes, known: Known, append: Append, change: Callable[[Writer], None]
) -> None:
    assert judge(append(half_signed, change), known=known).verdict is Verdict.CHANGED


@pytest.fixture(scope="module")
def sign_regardless(fonts: list[Any]) -> Callable[..., bytes]:
    """Signs without asking whether one should, as another program would."""

    def _sign(
        data: bytes, person: Person, name: str, *, certifies: bool = False, when: Any = None
    ) -> bytes:
        identity = person.identity
        embedding = Embedding(
            field=name,
            certifies=certifies,
            when=when or identity.certificate.not_before.replace(year=2027),
            reason="",
            paragraphs=(("Somebody", 9.0),),
            typefaces=[Typeface(fonts[0])],
            room=2048,
        )
        return embed(
            data,
            embedding,
            lambda digest: exact_cms.sign(identity.key, identity.certificate.der, digest),
        )

    return _sign


def test_the_careless_signer_itself_makes_good_files(
    unsigned: bytes, known: Known, chair: Person, ceo: Person, sign_regardless: Any
) -> None:
    first = sign_regardless(unsigned, chair, CHAIR_FIELD, certifies=True)
    both = sign_regardless(first, ceo, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.GOOD


@pytest.mark.parametrize("change", BETWEEN, ids=name_of)
def test_a_change_between_the_signatures_stays_visible_under_a_trusted_second_signature(
    half_signed: bytes,
    known: Known,
    ceo: Person,
    append: Append,
    sign_regardless: Any,
    change: Callable[[Writer], None],
) -> None:
    both = sign_regardless(append(half_signed, change), ceo, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.CHANGED


@pytest.mark.parametrize("change", SMUGGLED, ids=name_of)
def test_a_change_smuggled_into_the_second_signatures_own_revision_is_seen(
    half_signed: bytes,
    known: Known,
    ceo: Person,
    sign_regardless: Any,
    change: Callable[[Writer], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    honest = IncrementalPdfFileWriter.write

    def also_change(writer: Any, output: Any) -> None:
        change(writer)
        honest(writer, output)

    monkeypatch.setattr(IncrementalPdfFileWriter, "write", also_change)
    both = sign_regardless(half_signed, ceo, CEO_FIELD)
    monkeypatch.undo()
    report = judge(both, known=known)
    assert report.verdict is Verdict.CHANGED
    assert report.signatures[0].verdict is Verdict.CHANGED


@pytest.mark.parametrize(
    "change",
    [
        add_field,
        remove_certification,
        allow(1),
        allow(3),
        in_the_signature("/SubFilter", pdf_name("/adbe.pkcs7.detached")),
        in_the_signature("/Filter", pdf_name("/Other.Filter")),
        in_the_signature("/Type", pdf_name("/DocTimeStamp")),
    ],
)
def test_a_chair_who_signs_in_another_way_is_not_good(
    known: Known,
    chair: Person,
    make_document: Callable[..., bytes],
    sign_regardless: Any,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Writer], None],
) -> None:
    honest = IncrementalPdfFileWriter.write

    def also_change(writer: Any, output: Any) -> None:
        change(writer)
        honest(writer, output)

    document = make_document([CHAIR_FIELD])
    good = sign_regardless(document, chair, CHAIR_FIELD, certifies=True)
    monkeypatch.setattr(IncrementalPdfFileWriter, "write", also_change)
    odd = sign_regardless(document, chair, CHAIR_FIELD, certifies=True)
    monkeypatch.undo()
    assert judge(good, known=known).verdict is Verdict.GOOD
    assert judge(odd, known=known).verdict is Verdict.CHANGED


def test_a_version_number_that_no_signature_covers_must_be_the_one_written(
    signed: bytes, known: Known
) -> None:
    start = signed.rindex(b"/Contents <") + len(b"/Contents <")
    place = signed.index(b"020101", start)
    altered = signed[:place] + b"020103" + signed[place + 6 :]
    assert judge(altered, known=known).verdict is Verdict.CHANGED


def test_signing_in_the_wrong_order_elsewhere_is_not_good(
    unsigned: bytes, known: Known, chair: Person, ceo: Person, sign_regardless: Any
) -> None:
    first = sign_regardless(unsigned, ceo, CEO_FIELD)
    both = sign_regardless(first, chair, CHAIR_FIELD)
    assert judge(first, known=known).verdict is Verdict.CHANGED
    assert judge(both, known=known).verdict is Verdict.CHANGED


def test_a_chair_who_does_not_certify_is_not_good(
    unsigned: bytes, known: Known, chair: Person, ceo: Person, sign_regardless: Any
) -> None:
    first = sign_regardless(unsigned, chair, CHAIR_FIELD)
    both = sign_regardless(first, ceo, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.CHANGED


def test_a_look_alike_certificate_is_an_unknown_signer(
    half_signed: bytes, known: Known, stranger: Person, sign_regardless: Any
) -> None:
    both = sign_regardless(half_signed, stranger, CEO_FIELD)
    report = judge(both, known=known)
    assert report.verdict is Verdict.UNKNOWN_SIGNER
    assert [each.verdict for each in report.signatures] == [Verdict.GOOD, Verdict.UNKNOWN_SIGNER]


def test_one_persons_key_in_both_fields_is_an_unknown_signer(
    half_signed: bytes, known: Known, chair: Person, sign_regardless: Any
) -> None:
    both = sign_regardless(half_signed, chair, CEO_FIELD)
    assert judge(both, known=known).verdict is Verdict.UNKNOWN_SIGNER


def test_a_signature_dated_after_the_certificate_has_expired_is_an_unknown_signer(
    half_signed: bytes, known: Known, ceo: Person, sign_regardless: Any
) -> None:
    late = ceo.identity.certificate.not_after.replace(year=2040)
    both = sign_regardless(half_signed, ceo, CEO_FIELD, when=late)
    assert judge(both, known=known).verdict is Verdict.UNKNOWN_SIGNER


def test_a_file_cut_back_to_the_first_signature_is_incomplete(
    signed: bytes, half_signed: bytes, known: Known
) -> None:
    assert judge(signed[: len(half_signed)], known=known).verdict is Verdict.INCOMPLETE


def test_a_file_cut_back_to_the_base_is_unsigned(
    signed: bytes, unsigned: bytes, known: Known
) -> None:
    assert judge(signed[: len(unsigned)], known=known).verdict is Verdict.UNSIGNED


def test_an_end_mark_that_belongs_to_nothing_is_never_good(signed: bytes, known: Known) -> None:
    assert judge(signed + b"%%EOF\n", known=known).verdict is Verdict.UNREADABLE


@pytest.mark.parametrize("tail", [b"\n%% hello\n", b"\0", b" ", b"\n"])
def test_bytes_after_the_end_count_as_changed(signed: bytes, known: Known, tail: bytes) -> None:
    assert judge(signed + tail, known=known).verdict is Verdict.CHANGED


@pytest.mark.parametrize("head", [b"\n", b" ", b"hello\n"])
def test_bytes_before_the_beginning_are_never_good(
    signed: bytes, known: Known, head: bytes
) -> None:
    assert judge(head + signed, known=known).verdict in (Verdict.CHANGED, Verdict.UNREADABLE)


def test_a_full_rewrite_counts_as_changed(signed: bytes, known: Known) -> None:
    output = BytesIO()
    with pikepdf.open(BytesIO(signed)) as pdf:
        pdf.save(output)
    assert judge(output.getvalue(), known=known).verdict is Verdict.CHANGED


def test_a_rewrite_without_a_page_counts_as_changed(signed: bytes, known: Known) -> None:
    output = BytesIO()
    with pikepdf.open(BytesIO(signed)) as pdf:
        del pdf.pages[0]
        pdf.save(output)
    assert judge(output.getvalue(), known=known).verdict is Verdict.CHANGED


def test_a_rewrite_that_drops_the_signatures_is_unsigned(signed: bytes, known: Known) -> None:
    output = BytesIO()
    with pikepdf.open(BytesIO(signed)) as pdf:
        for each in pdf.Root.AcroForm.Fields:
            del each.V
        pdf.save(output)
    assert judge(output.getvalue(), known=known).verdict is Verdict.UNSIGNED


def test_a_flipped_byte_in_a_page_breaks_both_signatures(signed: bytes, known: Known) -> None:
    altered = flipped(signed, signed.index(b"stream") + 20)
    report = judge(altered, known=known)
    assert report.verdict in (Verdict.CHANGED, Verdict.UNREADABLE)


def test_a_flipped_byte_in_the_second_revision_leaves_the_first_signature_alone(
    signed: bytes, half_signed: bytes, known: Known
) -> None:
    place = signed.index(b"Received and discussed", len(half_signed))
    report = judge(flipped(signed, place), known=known)
    assert report.verdict is Verdict.CHANGED
    assert [each.verdict for each in report.signatures] == [Verdict.GOOD, Verdict.CHANGED]


@pytest.mark.parametrize("which", [0, 1])
def test_a_flipped_bit_in_a_signature_container_counts_as_changed(
    signed: bytes, known: Known, which: int
) -> None:
    start = [match.start() for match in re.finditer(rb"/Contents <", signed)][which]
    for offset in (11, 200, 1500, 3000):
        assert judge(flipped(signed, start + offset), known=known).verdict is Verdict.CHANGED


def test_hex_in_small_letters_counts_as_changed(signed: bytes, known: Known) -> None:
    start = signed.rindex(b"/Contents <") + 11
    end = signed.index(b">", start)
    small = signed[:start] + signed[start:end].lower() + signed[end:]
    assert len(small) == len(signed)
    assert judge(small, known=known).verdict is Verdict.CHANGED


def flipped(data: bytes, place: int) -> bytes:
    altered = bytearray(data)
    altered[place] ^= 1
    return bytes(altered)
