"""Edits that programs or people make to a signed PDF, for the tests to make them too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string

from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD

Writer = Any  # pyHanko's writer and dictionaries, used without types here


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


def in_the_signature(key: str, value: object) -> Callable[[Writer], None]:
    def _set(writer: Writer) -> None:
        field(writer, CHAIR_FIELD)["/V"][key] = value

    return _set


def allow(level: int) -> Callable[[Writer], None]:
    def _allow(writer: Writer) -> None:
        reference = field(writer, CHAIR_FIELD)["/V"]["/Reference"][0]
        reference["/TransformParams"]["/P"] = generic.NumberObject(level)

    return _allow


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
