"""The handout of each lesson: a PDF with its pages, its questions and its answers."""

import shutil
import subprocess
from pathlib import Path
from unicodedata import normalize

import pytest
from pytestqt.qtbot import QtBot

from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.gui.printing import print_pdf
from asym_studio.lessons.export.handout import handout, key_frames
from asym_studio.lessons.model import DragTask, Predict

_READER = shutil.which("pdftotext")


@pytest.mark.skipif(_READER is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("lesson_id", [text.id for text in lesson_texts()])
def test_a_handout_has_every_page_question_and_answer(qtbot: QtBot, tmp_path: Path, lesson_id: str) -> None:
    lesson = open_lesson(lesson_id)
    path = tmp_path / "handout.pdf"
    path.write_bytes(print_pdf(handout([lesson])))
    done = subprocess.run([_READER or "", str(path), "-"], capture_output=True, text=True, check=True)
    words = "".join(normalize("NFKC", done.stdout).split())  # the PDF's font has ligatures

    def has(text: str) -> bool:
        return "".join(normalize("NFKC", text).split()) in words

    assert has(str(lesson.title)) and has(str(lesson.summary))
    for page in lesson.pages:
        assert has(str(page.title))
        if isinstance(page.task, Predict):
            assert has(str(page.task.question))
            assert all(has(str(option.text)) for option in page.task.options)
            right = [judged for option in page.task.options if (judged := page.task.judge(option.id)).right]
            assert right and all(has(str(judged.sentence)) for judged in right)
        elif page.task is not None and not isinstance(page.task, DragTask):
            assert all(has(str(option.text)) for option in page.task.options)


@pytest.mark.parametrize("lesson_id", [text.id for text in lesson_texts()])
def test_the_frames_that_are_printed_tell_the_whole_story(lesson_id: str) -> None:
    for page in open_lesson(lesson_id).pages:
        chosen = key_frames(page.frames)
        assert len(chosen) <= 6
        if page.frames:
            assert chosen[0] == page.frames[0] and chosen[-1] == page.frames[-1]
