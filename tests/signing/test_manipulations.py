"""What people may do to a signed file, by accident or not, and the verdict each must get."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any, Protocol

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Verdict
from appraisal_app.signing import exact_cms
from appraisal_app.signing.embedding import Embedding, embed
from appraisal_app.signing.identities import Identity
from appraisal_app.signing.judge import judge
from appraisal_app.signing.typefaces import Typeface

Writer = Any  # pyHanko's writer and dictionaries, used without types here
Append = Callable[..., bytes]
Known = tuple[KnownSigner, KnownSigner]


class Person(Protocol):
    @property
    def identity(self) -> Identity: ...


def array(*items: object) -> generic.ArrayObject:
    return generic.ArrayObject(items)


def dictionary(**items: object) -> generic.DictionaryObject:
    return generic.DictionaryObject({pdf_name("/" + key): item for key, item in items.items()})


def number_array(*numbers: int) -> generic.ArrayObject:
    return generic.ArrayObject([generic.NumberObject(each) for each in numbers])


def stream(data: bytes, **items: object) -> generic.StreamObject:
    return generic.StreamObject(dict_data=dictionary(**items), stream_data=data)


def page(writer: Writer, index: int = 0) -> Any:
    return writer.find_page_for_modification(index)[0].get_object()


def field(writer: Writer, name: str) -> Any:
    fields = writer.root["/AcroForm"]["/Fields"]
    return next(fields[index] for index in range(len(fields)) if fields[index]["/T"] == name)


def add_text(writer: Writer) -> None:
    target = page(writer)
    drawn = writer.add_object(stream(b"BT /F1 30 Tf 100 500 Td (MET IN FULL) Tj ET"))
    target["/Contents"] = array(target.raw_get("/Contents"), drawn)
    writer.update_container(target)


def remove_page(writer: Writer) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = array(pages["/Kids"].raw_get(1))
    pages["/Count"] = generic.NumberObject(1)
    writer.update_container(pages)


def add_note(writer: Writer) -> None:
    target = page(writer)
    note = dictionary(
        Type=pdf_name("/Annot"),
        Subtype=pdf_name("/FreeText"),
        Rect=number_array(100, 100, 300, 200),
        Contents=pdf_string("not met"),
        DA=pdf_string("/Helv 12 Tf"),
    )
    target["/Annots"] = array(writer.add_object(note))
    writer.update_container(target)


def rotate(writer: Writer) -> None:
    target = page(writer)
    target["/Rotate"] = generic.NumberObject(90)
    writer.update_container(target)


def repaint(name: str) -> Callable[[Writer], None]:
    def _repaint(writer: Writer) -> None:
        target = field(writer, name)
        drawing = stream(
            b"1 0 0 rg 0 0 240 84 re f",
            Type=pdf_name("/XObject"),
            Subtype=pdf_name("/Form"),
            BBox=number_array(0, 0, 240, 84),
        )
        target["/AP"] = dictionary(N=writer.add_object(drawing))
        writer.update_container(target)

    return _repaint


def remove_signature(name: str) -> Callable[[Writer], None]:
    def _remove(writer: Writer) -> None:
        target = field(writer, name)
        del target["/V"]
        writer.update_container(target)

    return _remove


def remove_both_signatures(writer: Writer) -> None:
    remove_signature(CHAIR_FIELD)(writer)
    remove_signature(CEO_FIELD)(writer)


def remove_field(writer: Writer) -> None:
    form = writer.root["/AcroForm"]
    form["/Fields"] = array(form["/Fields"].raw_get(0))
    writer.update_root()


def add_field(writer: Writer) -> None:
    form = writer.root["/AcroForm"]
    extra = dictionary(
        Type=pdf_name("/Annot"),
        Subtype=pdf_name("/Widget"),
        FT=pdf_name("/Sig"),
        T=pdf_string("sig_clerk"),
        Rect=number_array(0, 0, 0, 0),
        F=generic.NumberObject(132),
    )
    form["/Fields"] = array(*form["/Fields"], writer.add_object(extra))
    writer.update_root()


def swap_record(writer: Writer) -> None:
    specification = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
    forged = writer.add_object(stream(b'{"record_id":"x"}', Type=pdf_name("/EmbeddedFile")))
    specification["/EF"] = dictionary(F=forged, UF=forged)
    writer.update_container(specification)


def swap_description(writer: Writer) -> None:
    described = stream(
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
        Type=pdf_name("/Metadata"),
        Subtype=pdf_name("/XML"),
    )
    writer.root["/Metadata"] = writer.add_object(described)
    writer.update_root()


def swap_information(writer: Writer) -> None:
    writer.set_info(writer.add_object(dictionary(Title=pdf_string("Another title"))))


def hide_an_object(writer: Writer) -> None:
    writer.add_object(dictionary(Rating=pdf_string("met in full")))


def run_script_on_opening(writer: Writer) -> None:
    writer.root["/OpenAction"] = dictionary(
        S=pdf_name("/JavaScript"), JS=pdf_string("app.alert(1)")
    )
    writer.update_root()


def remove_certification(writer: Writer) -> None:
    del writer.root["/Perms"]
    writer.update_root()


def nothing_at_all(writer: Writer) -> None:
    writer.update_root()


LATER_CHANGES = [
    add_text,
    remove_page,
    add_note,
    rotate,
    repaint(CHAIR_FIELD),
    repaint(CEO_FIELD),
    remove_signature(CHAIR_FIELD),
    remove_signature(CEO_FIELD),
    remove_both_signatures,
    remove_field,
    add_field,
    swap_record,
    swap_description,
    swap_information,
    hide_an_object,
    run_script_on_opening,
    remove_certification,
    nothing_at_all,
]
BETWEEN = [
    add_text,
    remove_page,
    add_note,
    rotate,
    repaint(CHAIR_FIELD),
    remove_signature(CHAIR_FIELD),
    add_field,
    swap_record,
    swap_description,
    swap_information,
    hide_an_object,
    run_script_on_opening,
    remove_certification,
    nothing_at_all,
]


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


def move_the_own_field(writer: Writer) -> None:
    field(writer, CEO_FIELD)["/Rect"] = number_array(0, 0, 595, 842)


def rename_the_own_field(writer: Writer) -> None:
    field(writer, CEO_FIELD)["/TU"] = pdf_string("Signature in protest")


def give_the_own_field_an_action(writer: Writer) -> None:
    script = dictionary(S=pdf_name("/JavaScript"), JS=pdf_string("app.alert(1)"))
    field(writer, CEO_FIELD)["/A"] = script


def replace_the_catalogue(writer: Writer) -> None:
    other = generic.DictionaryObject(writer.root)
    other["/Lang"] = pdf_string("cy")
    writer.trailer["/Root"] = writer.add_object(other)


def replace_the_index_of_the_first_revision(writer: Writer) -> None:
    index = writer.prev.xrefs.get_xref_container_info(0).stream_ref
    writer.objects[(0, index.idnum)] = dictionary(Rating=pdf_string("met in full"))


SMUGGLED = [
    move_the_own_field,
    rename_the_own_field,
    give_the_own_field_an_action,
    replace_the_catalogue,
    replace_the_index_of_the_first_revision,
    add_text,
    remove_page,
    add_note,
    rotate,
    repaint(CHAIR_FIELD),
    add_field,
    swap_record,
    swap_description,
    swap_information,
    hide_an_object,
    run_script_on_opening,
]


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


def in_the_signature(key: str, value: object) -> Callable[[Writer], None]:
    def _set(writer: Writer) -> None:
        field(writer, CHAIR_FIELD)["/V"][key] = value

    return _set


def allow(level: int) -> Callable[[Writer], None]:
    def _allow(writer: Writer) -> None:
        reference = field(writer, CHAIR_FIELD)["/V"]["/Reference"][0]
        reference["/TransformParams"]["/P"] = generic.NumberObject(level)

    return _allow


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
