"""The application's style sheet, written from a theme's tokens: flat surfaces, rounded fields, one accent.

Widgets choose a variant through dynamic properties: `scale` (caption, heading, title), `tone` (muted, danger, warning,
hint, ok), `kind` (primary, danger, quiet for buttons; card, sunken for frames), `ring` (for what can have the focus
without an item that shows it).

Texts are plain everywhere: labels of partitions come from boards and files, and Qt would draw `<img …>` as a picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_TEMPLATE = Template("""
QMainWindow, QDialog { background: $window; }
QLabel, QToolTip { qproperty-textFormat: PlainText; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QLabel[scale="caption"] { font-size: ${caption}pt; }
QLabel[scale="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[scale="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="hint"] { color: $hint; }
QLabel[tone="ok"] { color: $ok; }
QFrame[kind="card"] { background: $surface; border: 1px solid $border; border-radius: ${card}px; }
QFrame[kind="sunken"] { background: $sunken; border: none; border-radius: ${radius}px; }
QFrame[kind="card"] QLabel, QFrame[kind="sunken"] QLabel { background: transparent; }

QToolTip { color: $tooltip_text; background: $tooltip; border: 1px solid $tooltip; padding: 6px 8px; }

QMenuBar { background: $window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $border; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border-color: $focus; }
QToolButton:checked:focus { border: 2px solid $text; padding: 4px; }
QToolButton:disabled { color: $disabled; }
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton::menu-button { border: none; width: 14px; }
QToolButton::menu-indicator { image: none; }
QToolButton::menu-arrow { image: url("controls:chevron-down-$name.svg"); width: 12px; height: 12px; }

QPushButton { background: $raised; border: 1px solid $border; border-radius: ${radius}px; padding: 6px 14px;
  min-height: ${line}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border-color: $focus; }
QPushButton::menu-indicator { image: url("controls:chevron-down-$name.svg"); width: 12px; height: 12px;
  subcontrol-position: right center; right: 6px; }
QPushButton:disabled { color: $disabled; background: $sunken; }
QPushButton:default, QPushButton[kind="primary"] { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton:default:hover, QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton:default:focus, QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 13px; }
QPushButton:default:disabled, QPushButton[kind="primary"]:disabled { background: $sunken; color: $disabled;
  border-color: $border; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border-color: $focus; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: $surface; color: $text;
  border: 1px solid $field_border; border-radius: ${radius}px; padding: 4px 8px; min-height: ${line}px;
  selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $focus; padding: 3px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: $sunken; color: $disabled;
  border-color: $border; }
QLineEdit:read-only { background: $sunken; border-color: $border; }
QLineEdit[invalid="true"] { border: 2px solid $danger; padding: 3px 7px; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox { border-radius: 2px; padding: 0 4px; min-height: 0; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 22px; border: none; }
QComboBox::down-arrow { image: url("controls:chevron-down-$name.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("controls:chevron-up-$name.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("controls:chevron-down-$name.svg"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 16px; height: 16px;
  border: 1px solid $field_border; background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; width: 14px; height: 14px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
  image: url("controls:check-$name.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("controls:dot-$name.svg"); }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $disabled; }
QCheckBox::indicator:checked:disabled { image: url("controls:check-disabled-$name.svg"); }
QRadioButton::indicator:checked:disabled { image: url("controls:dot-disabled-$name.svg"); }

QAbstractItemView { background: $surface; border: none; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QTableView { gridline-color: transparent; alternate-background-color: $window; }
QTableView::item, QTreeView::item, QListView::item { padding: 3px 7px; border: 1px solid transparent; }
QTableView::item { border-bottom: 1px solid $border; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $accent_soft;
  color: $text; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus { border-color: $focus; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected:hover, QTreeView::item:selected:hover { background: $accent_soft; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 6px 8px; font-weight: 600; font-size: ${caption}pt; }
QTableCornerButton::section { background: $surface; border: none; }

QDockWidget { titlebar-close-icon: none; }
QDockWidget::title { background: $window; padding: 8px 12px; font-weight: 600; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { border-bottom-color: $focus; background: $hover; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 4px; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $text; }
QSlider { border: 1px solid transparent; border-radius: 4px; }
QSlider:focus { border-color: $focus; }
QProgressBar { background: $sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
  text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[tone="warning"]::chunk { background: $warning; }
QProgressBar[tone="danger"]::chunk { background: $danger; }
QFrame#rule { background: $border; border: none; }
QToolButton[kind="compact"] { background: $raised; border-color: $border; padding: 2px 10px; min-height: ${low}px; }
QToolButton[kind="compact"]:hover { background: $hover; }
QToolButton[kind="compact"]:focus { border-color: $focus; }
QFrame[dropping="true"] { background: $accent_soft; border: 1px dashed $accent; }

QScrollArea { border: none; background: transparent; }
QAbstractScrollArea[ring="true"] { border: 1px solid transparent; border-radius: 4px; }
QAbstractScrollArea[ring="true"]:focus { border-color: $focus; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $field_border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
""")


def stylesheet(tokens: Mapping[str, object]) -> str:
    """Return the style sheet with the `$tokens` filled in. Raises KeyError for one that is missing."""
    return _TEMPLATE.substitute(tokens)
