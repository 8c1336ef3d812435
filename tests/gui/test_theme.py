"""The look: contrast, completeness, and icons that follow the theme."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from asym_studio.files.resources import resource
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.types import Role
from asym_studio.gui import badges, icons
from asym_studio.gui.theme import DARK, LIGHT, Theme, apply_theme, contrast, font, theme_for

TEXT, SHAPES = 4.5, 3.0
"""WCAG 2.2 AA: the least contrast of text, and of shapes that carry a meaning."""

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@both
def test_text_on_every_block_can_be_read(theme: Theme) -> None:
    for swatch in (*theme.blocks.roles.values(), theme.blocks.gap, theme.blocks.system):
        assert contrast(swatch.text, swatch.fill) >= TEXT
        assert contrast(swatch.text, swatch.pattern) >= TEXT
        assert contrast(swatch.outline, swatch.fill) >= SHAPES
        assert contrast(swatch.outline, theme.surface) >= SHAPES


@both
def test_text_on_every_surface_can_be_read(theme: Theme) -> None:
    for surface in (theme.window, theme.surface, theme.raised, theme.sunken, theme.hover, theme.accent_soft):
        for text in (theme.text, theme.muted):
            assert contrast(text, surface) >= TEXT
    for surface in (theme.window, theme.surface, theme.raised):
        for text in (theme.accent, theme.danger, theme.warning, theme.hint, theme.ok):
            assert contrast(text, surface) >= TEXT
    for text, surface in (
        (theme.accent_text, theme.accent),
        (theme.accent_text, theme.accent_hover),
        (theme.tooltip_text, theme.tooltip),
        (theme.danger, theme.danger_soft),
        (theme.warning, theme.warning_soft),
        (theme.hint, theme.hint_soft),
        (theme.ok, theme.ok_soft),
        (theme.text, theme.warning_soft),
    ):
        assert contrast(text, surface) >= TEXT


@both
def test_fields_and_focus_can_be_seen(theme: Theme) -> None:
    for surface in (theme.window, theme.surface):
        assert contrast(theme.focus, surface) >= SHAPES
        assert contrast(theme.field_border, surface) >= SHAPES


@both
def test_what_is_disabled_can_still_be_read(theme: Theme) -> None:
    for surface in (theme.window, theme.surface, theme.raised, theme.sunken):
        assert SHAPES <= contrast(theme.disabled, surface) < contrast(theme.muted, surface)


@both
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_mark_of_a_disabled_button_can_be_seen(
    qapp: QApplication, qtbot: QtBot, theme: Theme, kind: type[QAbstractButton]
) -> None:
    before = qapp.palette(), qapp.styleSheet(), qapp.style().objectName()
    try:
        apply_theme(qapp, theme)
        button = kind()
        qtbot.addWidget(button)
        button.setChecked(True)
        button.setEnabled(False)
        image = button.grab().toImage()
        inside = {image.pixelColor(x, y).name() for x in range(5, 14) for y in range(image.height())}
        assert {theme.disabled, theme.sunken} <= inside
    finally:
        qapp.setStyleSheet(before[1])
        qapp.setPalette(before[0])
        qapp.setStyle(before[2])


@both
def test_every_kind_of_block_has_its_own_look(theme: Theme) -> None:
    assert set(theme.blocks.roles) == set(Role)
    assert all(theme.swatch(kind).fill for kind in AreaKind)
    assert len({swatch.fill for swatch in theme.blocks.roles.values()}) == len(Role)
    assert len({badges.area_icon_name(AreaKind.PARTITION, role) for role in Role}) == len(Role)


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_theme_is_chosen_by_name_or_by_the_system(qapp: QApplication) -> None:
    assert theme_for(qapp, "dark") is DARK
    assert theme_for(qapp, "light") is LIGHT
    assert theme_for(qapp) is LIGHT  # the offscreen platform does not say


@both
def test_the_application_puts_a_theme_on(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    before = qapp.palette(), qapp.styleSheet(), qapp.style().objectName()
    try:
        apply_theme(qapp, theme)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.window)
        widget = QWidget()
        qtbot.addWidget(widget)
        assert widget.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.text)
        assert "$" not in qapp.styleSheet()
    finally:
        qapp.setStyleSheet(before[1])
        qapp.setPalette(before[0])
        qapp.setStyle(before[2])


def test_the_type_scale_rises(qapp: QApplication) -> None:
    sizes = [font(step).pointSizeF() for step in ("caption", "body", "heading", "title")]
    assert sizes == sorted(sizes) and len(set(sizes)) == len(sizes)


NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


def test_all_icons_draw_in_the_themes_colour(qapp: QApplication) -> None:
    assert {"new", "open", "save", "undo", "redo", "policy-push", "asym-studio"} <= set(NAMES)
    for name in set(NAMES) - {"asym-studio"}:
        for theme in (LIGHT, DARK):
            image = icons.icon(name, theme).pixmap(QSize(24, 24)).toImage()
            drawn = [
                image.pixelColor(x, y)
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y).alpha() > 250
            ]
            assert drawn, name
            assert all(abs(found.red() - QColor(theme.text).red()) < 8 for found in drawn), name


def test_icons_are_sharp_on_dense_screens_and_grey_when_disabled(qapp: QApplication) -> None:
    icon = icons.icon("save", LIGHT)
    drawn = icon.pixmap(QSize(20, 20), 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2.0)
    grey = icon.pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    colours = {
        grey.pixelColor(x, y).rgb() for x in range(20) for y in range(20) if grey.pixelColor(x, y).alpha() == 255
    }
    assert QColor(LIGHT.disabled).rgb() in colours
    assert icons.icon("save", LIGHT) is icon


def test_an_icon_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", LIGHT)


def test_fields_are_never_lower_than_their_words(qapp: QApplication, qtbot: QtBot) -> None:
    before, font_before = qapp.styleSheet(), qapp.font()
    try:
        large = qapp.font()
        large.setPointSizeF(18)
        qapp.setFont(large)
        apply_theme(qapp, LIGHT)
        holder = QWidget()
        qtbot.addWidget(holder)
        column = QVBoxLayout(holder)
        fields = [QComboBox(holder) for _ in range(4)]
        for each in fields:
            column.addWidget(each)
        holder.resize(200, 10)
        with qtbot.waitExposed(holder):
            holder.show()
        assert all(each.height() >= each.fontMetrics().height() + 8 for each in fields)
    finally:
        qapp.setFont(font_before)
        qapp.setStyleSheet(before)
