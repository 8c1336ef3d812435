"""The language of the window: which there are, which one is wanted, and loading it before any text is made."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from asym_studio.files.resources import resource

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "de": "Deutsch", "zh_CN": "简体中文"})
"""The languages by the names that Qt's locales have, each in its own words."""
SYSTEM = "system"
"""The choice that follows the system."""
FONTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "zh_CN": (
            "PingFang SC",
            "Microsoft YaHei UI",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
        )
    }
)
"""Fonts behind the system's own: one that has a language's letters in the shapes that its readers know.

Without them a system that runs in another language may show Chinese in Japanese shapes.
"""
_SIMPLIFIED = ("Hans", "CN", "SG")


def wanted_language(choice: str) -> str:
    """Return the language for a choice in the preferences: that one, or the first of the system's that there is."""
    if choice in LANGUAGES:
        return choice
    for tag in QLocale.system().uiLanguages():
        found = _known(tag)
        if found is not None:
            return found
    return "en"


def install_language(app: QCoreApplication, choice: str) -> str:
    """Let the window speak the language of a choice, Qt's own dialogs included; return the language."""
    language = wanted_language(choice)
    QLocale.setDefault(QLocale(language))
    if isinstance(app, QGuiApplication):
        _add_fonts(app, FONTS.get(language, ()))
    if language == "en":
        return language
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("asym-studio", str(resource("translations"))),
    ):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
    return language


def _add_fonts(app: QGuiApplication, families: tuple[str, ...]) -> None:
    font = app.font()
    own = [family for family in font.families() if not any(family in fonts for fonts in FONTS.values())]
    if font.families() != [*own, *families]:
        font.setFamilies([*own, *families])
        app.setFont(font)


def _known(tag: str) -> str | None:
    """Return the language that a tag such as `de-AT` or `zh-Hans-CN` names, if there is a translation."""
    parts = tag.replace("_", "-").split("-")
    if parts[0] == "zh":
        return "zh_CN" if len(parts) == 1 or any(part in _SIMPLIFIED for part in parts[1:]) else None
    return parts[0] if parts[0] in LANGUAGES else None
