"""Sending comments, a signature, or that there is none: each leaves as a sealed packet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import export, read_file
from appraisal_app.application.ports.interaction import (
    Choice,
    PassphraseQuestion,
    Progress,
    Question,
)
from appraisal_app.application.post.own_statements import (
    Answering,
    SignedPages,
    seal_sent_again,
    send_comments,
    send_refusal,
    send_signed,
    signed_pages,
)
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.destinations import IDENTITIES
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.kept_pages.submitting import SENT, asked_where
from appraisal_app.ui.own_desk.content import DeskTools
from appraisal_app.ui.own_desk.keys import review_name
from appraisal_app.ui.stages.outcomes.sign_off.key_signing import IDENTITY_FILES
from appraisal_app.ui.stages.outcomes.sign_off.words import DECLARATION

_FILE, _MAKE, _NOT_NOW = "file", "make", "not_now"
SIGNING = "The statement is being signed…"
IDENTITY = (
    "You sign with an identity of your own, a key that lies on this computer or in a file. You are "
    "asked for its passphrase."
)


def comments(tools: DeskTools) -> None:
    """Seal the comments as they stand."""
    if tools.dialogs.confirm(
        "Send your comments",
        "They are sealed for the board word for word, with whether you agree. Nothing is sent by "
        "itself, and the draft in your file stays yours.",
        accept="Seal them",
        keep="Go on writing",
    ):
        _sent(tools, "comments", lambda path: send_comments(_answering(tools), path))


def refusal(tools: DeskTools) -> None:
    """Seal that she does not sign, in her words."""
    if tools.dialogs.confirm(
        "Send that you do not sign",
        "Your words are sealed for the board. The chair may print them as the reason why the "
        "statement is closed without your signature. You may still sign until then.",
        accept="Seal them",
        keep="Not yet",
    ):
        _sent(tools, "answer", lambda path: send_refusal(_answering(tools), path))


def comments_again(tools: DeskTools) -> None:
    """Seal the same comments once more."""
    _again(tools, PacketKind.COMMENTS, "comments")


def answer_again(tools: DeskTools) -> None:
    """Seal the same answer once more."""
    _again(tools, PacketKind.SIGNED_STATEMENT, "answer")


def sign(tools: DeskTools) -> None:
    """Sign with an identity of her own, and seal the statement with both signatures."""
    chosen = _identity(tools)
    if chosen is not None:
        _attempt(tools, *chosen)


def _attempt(tools: DeskTools, owner: str, p12: bytes, error: str = "") -> None:
    passphrase = tools.dialogs.ask_passphrase(
        PassphraseQuestion(
            title="Sign as received and discussed",
            text=phrased(
                "Type the passphrase of the signing identity of {owner}. It is used "
                "once, for this signature, and kept nowhere.",
                owner=owner,
            ),
            accept="Sign",
            error=error,
        )
    )
    if passphrase is None:
        return
    signing = tools.services.signing()
    try:
        signing.certificate_of(p12, passphrase)
    except AppError as wrong:
        _attempt(tools, owner, p12, wrong.sentence)
        return
    answering = _answering(tools)

    def job(_: Progress) -> SignedPages:
        return signed_pages(answering, p12, passphrase)

    def done(signed: SignedPages) -> None:
        try:
            _sent(tools, "signed", lambda path: send_signed(answering, signed, path))
        except (AppError, DomainError) as failure:
            failed(failure)
        tools.look_again()

    def failed(failure: Exception) -> None:
        tools.tell(strung(" ", (each.text for each in problems_in(failure))))

    tools.tell(SIGNING)
    tools.tasks.run(job, done=done, failed=failed)


def _identity(tools: DeskTools) -> tuple[str, bytes] | None:
    """Whose it is and its locked bytes; None when she turned away; raises AppError."""
    kept = {each.id: each.certificate for each in tools.services.identities().kept()}
    meaning = DECLARATION[SignatoryRole.CHIEF_EXECUTIVE]
    from_file = Choice(_FILE, "With an identity from a file…")
    make = Choice(_MAKE, "Make or look after identities")
    question = Question(
        title="Sign as received and discussed",
        text=phrased("{meaning}\n\n{identity}", meaning=meaning, identity=IDENTITY),
        choices=(
            *(Choice(key, phrased("Sign as {name}", name=each.name)) for key, each in kept.items()),
            # Whoever has none yet most likely has to make one.
            *((from_file, make) if kept else (make, from_file)),
            Choice(_NOT_NOW, "Not now"),
        ),
    )
    answer = tools.dialogs.choose(question)
    if answer in kept:
        return kept[answer].name, tools.services.identities().read(answer)
    if answer == _FILE:
        path = tools.dialogs.open_path("Choose a signing identity", IDENTITY_FILES)
        return None if path is None else (path.stem, read_file(path))
    if answer == _MAKE:
        tools.navigate(IDENTITIES)
    return None


def _sent(tools: DeskTools, what: str, send: Callable[[Path], None]) -> None:
    path = _asked_where(tools, what)
    if path is not None:
        send(path)
        tools.tell(phrased(SENT, path=path))


def _again(tools: DeskTools, kind: PacketKind, what: str) -> None:
    path = _asked_where(tools, what)
    if path is not None:
        export(seal_sent_again(_answering(tools), kind).data, path)
        tools.tell(phrased(SENT, path=path))


def _asked_where(tools: DeskTools, what: str) -> Path | None:
    name = phrased("{review} {what}", review=review_name(tools.review), what=what)
    return asked_where(tools.dialogs, "Save the packet for the chair", tools.documents, name)


def _answering(tools: DeskTools) -> Answering:
    return Answering(
        editor=tools.editor, case=tools.case, services=tools.services, review=tools.review
    )
