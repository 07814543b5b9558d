"""The trust's logo on the trust page: chosen from a file, shown by name, taken out again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.application.trust_logo import keep_logo
from appraisal_app.domain.english_sizes import size_in_words
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Facts, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.deeds import Deed, DeedTools

CHOOSE, DROP = "choose_logo", "drop_logo"
_PICTURES = FileKind("Picture", ("png", "jpg", "jpeg"))
_HINT = "It stands at the head of documents. A PNG or JPEG, up to 1 MB, kept in this file."
_NONE = "None; documents begin with the trust's name."


def logo_blocks(record: Record) -> tuple[Block, ...]:
    """Which picture it is, and the buttons to choose one and to take it out."""
    logo = record.profile.logo
    label = "Choose a logo…" if logo is None else "Choose another logo…"
    drop = () if logo is None else (PageAction(DROP, "Take the logo out"),)
    about = (
        _NONE
        if logo is None
        else phrased("{name}, {size}", name=logo.name, size=size_in_words(logo.size))
    )
    return (
        Facts("logo", (("Logo on documents", about),)),
        ActionBlock("logo.do", (PageAction(CHOOSE, label, hint=_HINT), *drop)),
    )


def logo_edits(record: Record) -> Mapping[str, PageEdit]:
    """Taking it out."""
    if record.profile.logo is None:
        return MappingProxyType({})
    return MappingProxyType({DROP: PageEdit(label="taking the logo out", change=_dropped)})


def logo_deeds() -> Mapping[str, Deed]:
    """Choosing one."""
    return MappingProxyType({CHOOSE: _choose})


def _choose(tools: DeedTools) -> None:
    path = tools.dialogs.open_path("Choose the trust's logo", (_PICTURES,), folder=tools.documents)
    if path is None:
        return
    logo = keep_logo(tools.case, path, tools.services.new_id)
    tools.editor.close_step()
    tools.editor.edit(
        lambda record: _with(record, logo), phrased("the logo “{name}”", name=logo.name)
    )
    tools.editor.save()


def _dropped(record: Record, _: NewId) -> Record:
    return _with(record, None)


def _with(record: Record, logo: KeptPaper | None) -> Record:
    return replace(record, profile=replace(record.profile, logo=logo))
