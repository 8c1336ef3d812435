"""The language of the window: chosen, followed, and nowhere forgotten."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction, QFontInfo
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from asym_studio.flash.errors import message
from asym_studio.gui.app import make_application
from asym_studio.gui.dialogs.gallery import PresetGallery
from asym_studio.gui.dialogs.preferences import PreferencesDialog
from asym_studio.gui.dialogs.shortcuts import ShortcutsDialog
from asym_studio.gui.fields import Field
from asym_studio.gui.i18n import figure, joined, translated
from asym_studio.gui.language import LANGUAGES, install_language, wanted_language
from asym_studio.gui.look import Look
from asym_studio.gui.model import Column
from asym_studio.gui.palette import CommandPalette, entries
from asym_studio.gui.preferences import Preferences
from asym_studio.gui.recent_boards import remember_board
from asym_studio.gui.theme import font as look_font
from asym_studio.gui.window import MainWindow
from tests.gui.marking import texts, unmarked, wordy
from tests.gui.windowing import FAULTY, choose, document, open_csv, page


def test_no_page_says_anything_that_cannot_be_translated(marked: MainWindow, qtbot: QtBot) -> None:
    assert unmarked(marked) == set()
    assert marked.filing.new_from("min_spiffs")
    assert marked.editor is not None
    marked.editor.show_fit(True)
    assert unmarked(marked) == set()
    marked.show_learn(True)
    learn = marked.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None)
    assert unmarked(marked) == set()
    marked.show_board(True)
    board = marked.boarding.page
    assert board is not None
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    assert unmarked(marked) == set()


def test_no_dialog_says_anything_that_cannot_be_translated(marked: MainWindow) -> None:
    remember_board("/dev/ttyUSB0", "ESP32", "a0:b1:c2:d3:e4:f5", datetime(2026, 5, 4, tzinfo=UTC))
    marked.start.refresh()
    assert unmarked(marked.start) == set()
    assert marked.filing.new_from("min_spiffs")
    dialogs = (
        PresetGallery(marked.look, marked),
        PreferencesDialog(marked.choices, marked.look, marked),
        ShortcutsDialog(marked.menuBar(), marked),
        CommandPalette(entries(marked), marked.look, marked),
    )
    for dialog in dialogs:
        assert unmarked(dialog) == set(), type(dialog).__name__
    told = [entry for entry in entries(marked) if "⟦" not in entry.title]
    assert told == []


def test_a_sentence_within_a_sentence_is_translated_as_well(marked: MainWindow) -> None:
    told = message("Byte for byte: {content}.", content=message("LittleFS, damaged"))
    assert str(told) == "Byte for byte: LittleFS, damaged."
    assert translated(told) == "⟦Byte for byte: ⟦LittleFS, damaged⟧.⟧"


def test_what_somebody_types_wrongly_is_answered_in_the_language_of_the_window(marked: MainWindow) -> None:
    assert marked.filing.new_from("min_spiffs")
    choose(marked, "app0")
    editor = page(marked)
    editor.show_fit(True)
    sizes = [field for field in marked.findChildren(Field) if "abel" not in field.edit.accessibleName()]
    for field in sizes:
        field.edit.setText("no, size")
        field.edit.textEdited.emit("no, size")
    answers = {field.edit.accessibleName(): field.message.text() for field in sizes}
    assert len(answers) >= 6 and all(said.startswith("⟦“no, size” is not a size") for said in answers.values()), answers
    row = document(marked).layout().table.find("app0")
    assert row is not None
    told: list[str] = []
    editor.model.editRefused.connect(told.append)
    typed = {Column.TYPE: "other", Column.SUBTYPE: "x", Column.FLAGS: "y", Column.SIZE: "much"}
    for column, text in typed.items():
        editor.model.setData(editor.model.index_of_row(row, column), text)
    assert len(told) == len(typed) and all(said.startswith("⟦") for said in told), told


def test_what_is_filled_into_sentences_is_translated_as_well(
    wordless: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    strange = b"nvs,data,nvs,0x9000,0x2000\n,data,0x99,,0x1800\nlonger-than-any-16,app,0x33,,0x1000\nx,0x50,7,,0x4000\n"
    open_csv(wordless, qtbot, tmp_path / "partitions.csv", strange + b"# asym-studio: flash-size=4MC secure-boot=v7\n")
    problems = page(wordless).problems.list.problems
    assert len(problems) > 6
    for problem in problems:
        assert not re.search(r"[a-z]{2} [a-z]{2,} [a-z]{2}", translated(problem.message)), problem
    for row in range(4):
        page(wordless).map.choose_row(row)
        assert wordy(wordless) == set()
    page(wordless).show_fit(True)
    assert wordy(wordless) == set()


@pytest.fixture
def english() -> Iterator[None]:
    """Whatever a test installs is taken away again."""
    app = make_application()
    before, font = QLocale(), app.font()
    known = set(app.findChildren(QTranslator))
    yield
    app.setFont(font)
    for translator in set(app.findChildren(QTranslator)) - known:
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "word"), [("de", "Öffnen"), ("zh_CN", "打开"), ("en", "Open")])
def test_the_window_speaks_the_language_that_is_chosen(english: None, qtbot: QtBot, language: str, word: str) -> None:
    assert install_language(make_application(), language) == language
    main = MainWindow(Look(make_application(), "light"))
    qtbot.addWidget(main)
    assert any(word in action.text().replace("&", "") for action in main.findChildren(QAction))
    assert main.close()


def test_labels_stand_in_the_quotation_marks_of_the_language(english: None, qtbot: QtBot, tmp_path: Path) -> None:
    install_language(make_application(), "de")
    main = MainWindow(Look(make_application(), "light"))
    qtbot.addWidget(main)
    open_csv(main, qtbot, tmp_path / "partitions.csv", FAULTY)

    def said(mark: str) -> list[str]:
        return [text for text in texts(main) if mark in text]

    qtbot.waitUntil(lambda: said("„nvs“ ist") != [])
    assert said("”") == []
    assert main.close()


@pytest.mark.parametrize(("language", "parts"), [("de", "Eins. Zwei."), ("zh_CN", "Eins.Zwei.")])
def test_sentences_follow_each_other_as_in_the_language(english: None, language: str, parts: str) -> None:
    install_language(make_application(), language)
    assert joined(["Eins.", "", "Zwei."]) == parts
    assert joined(["a", "b"], ", ") == ("a、b" if language == "zh_CN" else "a, b")


@pytest.mark.parametrize(("language", "thousands"), [("en", "3,952"), ("de", "3\u202f952"), ("zh_CN", "3,952")])
def test_a_german_reader_takes_no_thousands_for_a_fraction(english: None, language: str, thousands: str) -> None:
    install_language(make_application(), language)
    assert figure(3952) == thousands
    assert translated(message("3,952 B")) == f"{thousands} B"
    assert thousands in translated(message("{size} is not the size of a whole flash.", size="3,952 B"))
    assert "a,123" in translated(message("There is no flag “{name}”.", name="a,123"))


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("zh_CN", "取消"), ("en", "Cancel")])
def test_qt_s_own_dialogs_speak_it_too(english: None, qtbot: QtBot, language: str, cancel: str) -> None:
    install_language(make_application(), language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel


def test_chinese_asks_for_fonts_with_chinese_shapes(english: None) -> None:
    app = make_application()
    own, numbers = app.font().families(), QFontInfo(look_font(fixed=True)).family()
    install_language(app, "zh_CN")
    assert app.font().families()[: len(own)] == own, "the system's own font comes first"
    assert QFontInfo(look_font(fixed=True)).family() == numbers, "numbers stay in columns"
    assert "Noto Sans CJK SC" in app.font().families()
    assert "Microsoft YaHei UI" in look_font(fixed=True).families()
    install_language(app, "de")
    assert app.font().families() == own


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["de-AT", "en-GB"], "de"),
        (["fr-FR", "de"], "de"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "en"], "en"),
        (["pt-BR"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_languages_are_followed(monkeypatch: pytest.MonkeyPatch, tags: list[str], expected: str) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: tags)
    assert wanted_language("system") == expected


def test_every_language_can_be_remembered() -> None:
    for language in ("system", *LANGUAGES):
        assert Preferences().remember(language=language).language == language
