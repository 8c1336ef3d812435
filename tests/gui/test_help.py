"""The documentation in the window, and what a problem's code means."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from asym_studio.board.all_codes import all_codes
from asym_studio.files.docs import docs_folder, read_page
from asym_studio.flash.errors import InputUnreadable
from asym_studio.gui.help.setting import picture_for
from asym_studio.gui.help.viewer import HelpWindow
from asym_studio.gui.theme import DARK, LIGHT
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import FAULTY, answering, dialog_handled, page


@pytest.fixture
def guide(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    """The documentation, opened with its key."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.helping.guide is not None
    return window.helping.guide


def test_every_page_is_listed_and_shows_something(guide: HelpWindow) -> None:
    listed = [guide.pages.item(row).data(Qt.ItemDataRole.UserRole) for row in range(guide.pages.count())]
    there = {str(path.relative_to(docs_folder())) for path in docs_folder().rglob("*.md")}
    assert set(listed) >= there - {"README.md", "figures.md"}
    for row in range(guide.pages.count()):
        guide.pages.setCurrentRow(row)
        assert guide.browser.page == listed[row]
        assert len(guide.browser.toPlainText()) > 300


def test_links_lead_to_pages_and_back_again(guide: HelpWindow, qtbot: QtBot) -> None:
    guide.open_page("guide/build.md")
    guide.browser.anchorClicked.emit(QUrl("../cli.md"))
    assert guide.browser.page == "cli.md"
    guide.back()
    assert guide.browser.page == "guide/build.md"


def test_code_stands_on_a_ground_of_its_own(guide: HelpWindow) -> None:
    guide.open_page("guide/goals.md")
    block = guide.browser.document().begin()
    code = []
    while block.isValid():
        if "asym-studio check" in block.text():
            code.append(block.blockFormat())
        block = block.next()
    assert code
    assert {found.background().color().name() for found in code} == {guide._look.theme.sunken}


def test_pictures_are_those_of_the_theme(guide: HelpWindow, window: MainWindow) -> None:
    folder = docs_folder()
    for theme in (LIGHT, DARK):
        for ratio in (1.0, 2.0):
            for path in folder.rglob("*.md"):
                for target in re.findall(r"\]\(([^)]+\.png)\)", path.read_text(encoding="utf-8")):
                    file = picture_for(target, theme, ratio)
                    assert (path.parent / file).is_file(), file
                    assert theme.name in file
    guide.open_page("guide/boards.md")
    shades = []
    for choice in ("light", "dark"):
        window.look.choose(choice)
        found = guide.browser.loadResource(QTextDocument.ResourceType.ImageResource, "../images/board-light.png")
        assert isinstance(found, QImage)
        shades.append(found.pixelColor(5, 5).lightness())
    assert shades[0] > 128 > shades[1]


def test_links_to_other_places_open_in_the_browser(guide: HelpWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.browser.anchorClicked.emit(QUrl("https://example.org/page"))
    assert opened == ["https://example.org/page"]


@pytest.mark.parametrize("name", ["../README.md", "/etc/passwd", "guide/../../pyproject.toml", "nothing.md", "images"])
def test_only_pages_of_the_documentation_are_shown(guide: HelpWindow, name: str) -> None:
    with pytest.raises(InputUnreadable):
        read_page(name)
    guide.open_page(name)
    assert "documentation" in guide.browser.toPlainText()


def test_every_relative_link_in_the_documentation_leads_somewhere() -> None:
    for path in docs_folder().rglob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_a_click_on_a_code_explains_it_and_leads_to_its_entry(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "faulty.csv"
    path.write_bytes(FAULTY)
    window.filing.open_path(path)
    problems = page(window).problems.list
    code = problems.problems[0].code
    place = problems.visualItemRect(problems.item(0, 1)).center()
    qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    card = window.helping.card
    assert card is not None and card.isVisible()
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert code in texts and all_codes()[code].cause in texts and all_codes()[code].remedy in texts
    button = next(button for button in card.findChildren(QPushButton) if "Documentation" in button.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    guide = window.helping.guide
    assert guide is not None and guide.browser.page == "problems.md"
    assert guide.browser.verticalScrollBar().value() > 0 or code == min(all_codes())


def test_an_error_leads_to_what_its_code_means(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_text("nvs,nothing,nvs,0x9000,0x5000,\n")
    with dialog_handled(answering("What It Means")) as seen:
        window.filing.open_path(path)
    assert seen
    card = window.helping.card
    assert card is not None and card.isVisible()
    assert "type-unknown" in [label.text() for label in card.findChildren(QLabel)]
    card.close()
