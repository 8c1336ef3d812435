"""WCAG 2.2 AA from the tokens of both themes: everything that is read or recognised, on every surface it stands on.

What is disabled is exempt, as WCAG exempts it.
"""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from asym_studio.files.resources import resource
from asym_studio.gui.stylesheet import stylesheet
from asym_studio.gui.theme import DARK, LIGHT, Theme, contrast
from asym_studio.lessons import colours
from asym_studio.lessons.colours import Colours

TEXT, SHAPES = 4.5, 3.0
SURFACES = ("window", "surface", "raised", "sunken", "hover", "accent_soft", "danger_soft", "warning_soft", "hint_soft")
WORDS = ("text", "muted", "accent", "danger", "warning", "hint", "ok")
LESSONS = {"light": colours.LIGHT, "dark": colours.DARK}

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def too_faint(pairs: list[tuple[str, str, str]], least: float) -> list[str]:
    """Return which of (name, colour, ground) have less contrast than `least`."""
    return [f"{name}: {contrast(one, two):.2f}" for name, one, two in pairs if contrast(one, two) < least]


def lessons_of(theme: Theme) -> Colours:
    return LESSONS[theme.name]


@both
def test_words_in_every_tone_can_be_read_on_every_surface(theme: Theme) -> None:
    pairs = [
        (f"{word} on {surface}", getattr(theme, word), getattr(theme, surface))
        for word in WORDS
        for surface in (*SURFACES, "ok_soft")
    ]
    pairs += [(f"{word} on a pressed button", getattr(theme, word), theme.border) for word in ("text", "muted")]
    assert too_faint(pairs, TEXT) == []


@both
def test_focus_and_fields_stand_out_from_every_surface(theme: Theme) -> None:
    pairs = [
        (f"{edge} on {surface}", getattr(theme, edge), getattr(theme, surface))
        for edge in ("focus", "field_border")
        for surface in (*SURFACES, "ok_soft")
    ]
    pairs.append(("the ring of a filled button", theme.text, theme.window))
    assert too_faint(pairs, SHAPES) == []


@both
def test_what_a_lesson_shows_can_be_read(theme: Theme) -> None:
    shown = lessons_of(theme)
    for swatch in shown.holds.values():
        assert contrast(swatch.text, swatch.fill) >= TEXT
        assert contrast(swatch.text, swatch.pattern) >= TEXT
    grounds = {"page": shown.blocks.background, "surface": theme.surface, "window": theme.window}
    words = {**{tone.name: token for tone, token in shown.tones.items()}, "text": shown.blocks.text}
    words |= {stroke.name: token for stroke, token in shown.strokes.items()} | {"muted": shown.blocks.muted}
    pairs = [(f"{word} on {ground}", words[word], grounds[ground]) for word in words for ground in grounds]
    assert too_faint(pairs, TEXT) == []


@both
def test_shapes_of_a_lesson_stand_out(theme: Theme) -> None:
    shown = lessons_of(theme)
    fills = {holds.name: swatch.fill for holds, swatch in shown.holds.items()}
    fills |= {role.name: swatch.fill for role, swatch in shown.blocks.roles.items()}
    grounds = (shown.blocks.background, theme.surface, theme.window)
    pairs = [
        (f"{stroke.name} over {name}", token, fill)
        for stroke, token in shown.strokes.items()
        for name, fill in fills.items()
    ]
    for holds, swatch in shown.holds.items():
        pairs += [(f"outline of {holds.name}", swatch.outline, ground) for ground in (*grounds, swatch.fill)]
    assert too_faint(pairs, SHAPES) == []


def test_every_control_shows_that_it_has_the_focus() -> None:
    """A variant of a control must not take back, further below in the style sheet, what :focus says above."""
    sheet = stylesheet(defaultdict(str))
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", sheet)
    order = {name.strip(): number for number, (names, _body) in enumerate(rules) for name in names.split(",")}
    for control in ("QPushButton", "QToolButton", "QCheckBox::indicator", "QRadioButton::indicator"):
        variants = [
            name
            for name, number in order.items()
            if name.startswith((f"{control}[kind=", f"{control}:checked", f"{control}:default"))
            and name.count(":") - 2 * name.count("::") <= 1
            and ":focus" not in name
            and not name.endswith((":hover", ":pressed", ":disabled"))
            and "border-color" in rules[number][1]
        ]
        assert variants, control
        for name in variants:
            assert order.get(f"{name}:focus", -1) > order[name], f"{name} hides the focus"


def test_every_icon_of_a_control_is_there_in_both_themes() -> None:
    names = {path.stem.rpartition("-")[0::2] for path in resource("icons", "controls").glob("*.svg")}
    assert {name for name, theme in names if theme == "light"} == {name for name, theme in names if theme == "dark"}
