"""What a document says about itself: XMP, the information dictionary, colour and attachments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from appraisal_app.reporting.text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_XMP: Final = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"{archival_names}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{tool}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate>
<xmp:ModifyDate>{created}</xmp:ModifyDate>
<pdf:Producer>{tool}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
{archival}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_ARCHIVAL_NAMES: Final = """
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#\""""
_ARCHIVAL: Final = """\
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
"""
"""What claims PDF/A-3a, and describes the claim of PDF/UA-1 as PDF/A wants it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What a document says about itself; `created` must know its time zone.

    A form is not archival: it is there to be changed.
    """

    title: str
    author: str
    subject: str
    created: datetime
    tool: str
    language: str = "en-GB"
    is_archival: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file carried inside the document, as the data that the document was made from."""

    name: str
    content: bytes
    media_type: str
    description: str


def write_particulars(pdf: Pdf, particulars: Particulars) -> None:
    """Title, language, author and time, alike in XMP and in the information dictionary."""
    root = pdf.Root
    root.Lang = String(particulars.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    created = String(pdf_time(particulars.created))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(one_line(particulars.title)),
            Author=String(one_line(particulars.author)),
            Subject=String(one_line(particulars.subject)),
            Creator=String(particulars.tool),
            Producer=String(particulars.tool),
            CreationDate=created,
            ModDate=created,
        )
    )
    packet = _XMP.format(
        title=escape(one_line(particulars.title)),
        author=escape(one_line(particulars.author)),
        subject=escape(one_line(particulars.subject)),
        language=escape(particulars.language),
        tool=escape(particulars.tool),
        created=particulars.created.replace(microsecond=0).isoformat(),
        archival_names=_ARCHIVAL_NAMES if particulars.is_archival else "",
        archival=_ARCHIVAL if particulars.is_archival else "",
    )
    root.Metadata = new_stream(pdf, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)


def write_colour_profile(pdf: Pdf, profile: bytes) -> None:
    """Say that colours are meant as sRGB, which PDF/A asks for."""
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        DestOutputProfile=new_stream(pdf, profile, N=3),
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
    )
    pdf.Root.OutputIntents = Array([intent])


def write_attachments(pdf: Pdf, attachments: Sequence[Attachment], created: datetime) -> None:
    """Embed the files, each said to be the data of the document."""
    if not attachments:
        return
    specifications = {
        attachment.name: _file_specification(pdf, attachment, created) for attachment in attachments
    }
    names = Array()
    for name in sorted(specifications):
        names.extend([String(name), specifications[name]])
    pdf.Root.AF = Array(specifications.values())
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))


def new_stream(pdf: Pdf, content: bytes, **entries: Any) -> Object:
    """A stream of `pdf` with these entries in its dictionary."""
    return pdf.make_stream(content, **entries)  # pyright: ignore[reportUnknownMemberType]


def pdf_time(moment: datetime) -> str:
    """A moment in PDF's own notation, with its offset from universal time."""
    offset = moment.strftime("%z")
    if not offset:
        raise ValueError("the time of a document must say its time zone")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _file_specification(pdf: Pdf, attachment: Attachment, created: datetime) -> Object:
    content = new_stream(
        pdf,
        attachment.content,
        Type=Name.EmbeddedFile,
        Subtype=Name(f"/{attachment.media_type}"),
        Params=Dictionary(Size=len(attachment.content), ModDate=String(pdf_time(created))),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(attachment.name),
            UF=String(attachment.name),
            Desc=String(one_line(attachment.description)),
            AFRelationship=Name.Data,
            EF=Dictionary(F=content, UF=content),
        )
    )
