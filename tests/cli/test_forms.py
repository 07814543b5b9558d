"""Forms to fill in on the command line: made, and taken in one after the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.cli.conftest import Command
from tests.exchange.forms.fillers import by_pypdf
from tests.exchange.forms.making import NUMBER, TEXTS
from tests.exchange.forms.making import form as short_form
from tests.journeys.prepared import prepared, under_way
from tests.wired import example_at, opened

from appraisal_app.application.fillable.strangers import OTHER
from appraisal_app.application.form_content import Question
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, read_record
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.fillable_forms import FormField, IssuedForm
from appraisal_app.domain.packets import PacketKind

SAID = "A calm year; ŵ ŷ."


@pytest.fixture
def board(tmp_path: Path, wiring: Services) -> Path:
    return prepared(tmp_path / "Board.appraisal", wiring, under_way)


@pytest.fixture
def form(board: Path, command: Command) -> Path:
    path = board.with_name("form.pdf")
    done = command("form", "issue", board, "-o", path, "--due", "2030-01-02")
    assert (done.code, done.err) == (0, "")
    assert [len(group) for group in done.out.strip().split("-")] == [4, 4, 4]
    return path


def returned(form: Path, name: str, said: str) -> Path:
    path = form.with_name(name)
    path.write_bytes(by_pypdf(form.read_bytes(), {"y_achievements": said}))
    return path


def achievements(board: Path, services: Services) -> str:
    case = services.files().open(board, None, at=services.clock.now())
    found = read_record(case).reflection.achievements
    case.close()
    return found


def test_a_form_goes_and_comes_back_once(
    board: Path, form: Path, command: Command, wiring: Services
) -> None:
    back = returned(form, "back.pdf", SAID)
    done = command("form", "take", board, back)
    assert done.code == 0
    assert "Self-reflection" in done.out
    assert "“These are my words” at the end is not ticked" in done.err
    assert achievements(board, wiring) == SAID
    again = command("form", "take", board, back)
    assert again.code == 1
    assert "taken in already" in again.err


def test_each_of_several_has_its_own_line_and_other_words_want_a_word_more(
    board: Path, form: Path, command: Command, wiring: Services
) -> None:
    first, second = returned(form, "1.pdf", SAID), returned(form, "2.pdf", "Another year.")
    folder = form.with_name("back")
    folder.mkdir()
    (folder / "damaged.pdf").write_bytes(b"no pdf")
    (folder / "letter.docx").write_bytes(b"PK")
    done = command("form", "take", board, folder, first, second)
    assert done.code == 1
    assert [line.partition(":")[0] for line in done.out.splitlines()] == [str(first)]
    assert "damaged.pdf: This is not a PDF, or it is damaged" in done.err
    assert f"letter.docx: {OTHER}" in done.err
    assert "--replace" in done.err
    assert achievements(board, wiring) == SAID
    assert command("form", "take", board, second, "--replace").code == 0
    assert achievements(board, wiring) == "Another year."


def test_a_form_has_the_day_that_a_packet_would_show_unless_another_is_given(
    board: Path, command: Command, wiring: Services
) -> None:
    case = opened(board, wiring)
    record = read_record(case)
    case.close()
    due = request_for(record).due
    assert due is not None
    usual, none = board.with_name("usual.pdf"), board.with_name("none.pdf")
    done = command("form", "issue", board, "-o", usual)
    assert done.code == 0
    assert ("past already" in done.err) == (due < wiring.clock.today())
    assert command("form", "issue", board, "-o", none, "--no-due").code == 0
    texts = ["".join(p.extract_text() for p in PdfReader(each).pages) for each in (usual, none)]
    assert [long_day(due) in " ".join(text.split()) for text in texts] == [True, False]


def test_a_shorter_form_asks_about_the_areas_that_were_named_and_comes_back(
    board: Path, command: Command, wiring: Services
) -> None:
    (wanted, _) = read_record(case := opened(board, wiring)).cycle.frameworks
    case.close()
    pages: list[int] = []
    for number, areas in enumerate(((), ("--areas", wanted.title.upper()), ("--areas", "none"))):
        path = board.with_name(f"{number}.pdf")
        assert command("form", "issue", board, "-o", path, "--no-due", *areas).code == 0
        pages.append(len(PdfReader(path).pages))
    assert pages == sorted(pages, reverse=True)
    assert pages[0] >= pages[1] + 3 >= pages[2] + 6
    back = returned(board.with_name("2.pdf"), "back.pdf", SAID)
    assert command("form", "take", board, back).code == 0
    assert achievements(board, wiring) == SAID
    done = command("form", "issue", board, "-o", board.with_name("x.pdf"), "--areas", "Weather")
    assert done.is_one_sentence()
    assert wanted.title in done.err


def test_a_form_is_not_written_over_another_file(board: Path, form: Path, command: Command) -> None:
    before = form.read_bytes()
    done = command("form", "issue", board, "-o", form)
    assert (done.code, done.out) == (2, "")
    assert form.read_bytes() == before
    assert command("form", "issue", board, "-o", form, "--due", "soon").code == 2


def test_a_form_joins_the_review_for_which_it_was_made(
    tmp_path: Path, command: Command, wiring: Services
) -> None:
    board = example_at(tmp_path / "Board.appraisal")
    case = opened(board, wiring)
    first, *_, latest = cycles(case)
    asked = FormField(name=TEXTS[0], answers="achievements", limit=100)
    ticked = FormField(name="confirmed", answers="confirmed")
    issued = IssuedForm(
        id=NUMBER,
        kind=PacketKind.REFLECTION,
        review=first.id,
        made_at=wiring.clock.now(),
        fields=(asked, ticked),
    )
    with case.unit_of_work() as unit:
        save_correspondence(unit, correspondence(unit).with_issued(issued))
    case.close()
    (part,) = short_form().parts
    tick = Question(name="confirmed", ask="Mine", tick="Mine.")
    made = replace(short_form(), parts=(replace(part, questions=(*part.questions, tick)),))
    back = tmp_path / "back.pdf"
    back.write_bytes(by_pypdf(wiring.form_writer().write(made), {TEXTS[0]: SAID}))
    done = command("form", "take", board, back, "--replace")
    assert done.code == 1
    assert latest.label not in done.err
    assert "belongs to the review" not in done.err
    assert "while the review waits for it" in done.err
