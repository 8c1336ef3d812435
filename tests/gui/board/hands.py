"""Hands on the Board page, and where its boards are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.board.page import BoardPage
from tests.gui.windowing import click, dialog_handled

TABLE = 0x8000


def url(flash: Path, **options: object) -> str:
    query = "&".join(f"{key.replace('_', '-')}={value}" for key, value in {"chip": "esp32", **options}.items())
    return f"virtual://{flash}?{query}"


def settle(page: BoardPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def connect(page: BoardPage, qtbot: QtBot, port: str) -> None:
    page.connection.choose(port)
    click(page.connection.button)
    settle(page, qtbot)


def report(page: BoardPage) -> str:
    return page.banners.texts().get("report", "")


def shown_state(page: BoardPage) -> str:
    face = page.state.face
    return face.title if face is not None and page.state.isVisible() else ""


def do(page: BoardPage, qtbot: QtBot, button: QWidget, answer: Callable[[QWidget], None]) -> list[str]:
    """Click, answer the question that comes up, and wait until it is done; return the question's titles."""
    with dialog_handled(answer) as seen:
        click(button)
        qtbot.waitUntil(lambda: bool(seen))
    settle(page, qtbot)
    return seen
