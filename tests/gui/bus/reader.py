"""What a screen reader hears: a program of its own that knows the window only through the accessibility bus.

It runs with the system's Python, which has the bindings of AT-SPI, and presses keys and the mouse as X does. What it
found is one JSON object in the file that is its argument.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (after the version is chosen)

CONTROL, ALT, TAB, RETURN, ESCAPE, HOME, LEFT, RIGHT, END, L, Z = 37, 64, 23, 36, 9, 110, 113, 114, 115, 46, 52
"""Key codes of X. Key symbols would take another way than the keys that are held, and come out of turn."""
PATIENCE = 20.0
_QUIET = 0.3
"""Seconds in which nothing more comes after what was waited for."""
_AGAIN = 1.0
"""Seconds after which a key that nothing answered is pressed again."""
_MOST_CHILDREN = 200


class Bus:
    """Everything heard so far, and hands on keyboard and mouse."""

    def __init__(self) -> None:
        Atspi.init()
        self.focus: list[tuple[str, str]] = []
        self.said: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:state-changed:focused", "object:announcement"):
            self._listener.register(event)
        self._loop = GLib.MainContext.default()

    def _hear(self, event: Atspi.Event) -> None:
        try:
            if event.type.startswith("object:announcement"):
                self.said.append(str(event.any_data))
            elif event.detail1:
                self.focus.append((event.source.get_role_name(), event.source.get_name()))
        except GLib.Error:
            pass  # it was gone before it could be asked

    def wait(self, until: Callable[[], object], patience: float = PATIENCE) -> bool:
        end = time.monotonic() + patience
        while time.monotonic() < end:
            while self._loop.pending():
                self._loop.iteration(False)
            if until():
                return True
            time.sleep(0.01)
        return False

    def quiet(self) -> None:
        heard = -1
        while heard != (heard := len(self.focus) + len(self.said)):
            self.wait(lambda: False, _QUIET)

    def key(self, code: int, *held: int) -> None:
        kinds = Atspi.KeySynthType
        for each in held:
            Atspi.generate_keyboard_event(each, None, kinds.PRESS)
        Atspi.generate_keyboard_event(code, None, kinds.PRESSRELEASE)
        for each in reversed(held):
            Atspi.generate_keyboard_event(each, None, kinds.RELEASE)

    def focused_by(self, code: int, *held: int) -> tuple[str, str]:
        """Press a key and return what the focus went to: the last that was told."""
        before = len(self.focus)
        self.key(code, *held)
        self.wait(lambda: len(self.focus) > before)
        self.quiet()  # a list tells of itself before its item
        return self.focus[-1] if len(self.focus) > before else ("", "")

    def said_by(self, act: Callable[[], object]) -> list[str]:
        """Do something and return everything that was said after it."""
        before = len(self.said)
        act()
        self.wait(lambda: len(self.said) > before)
        self.quiet()
        return self.said[before:]

    def drag(self, x: int, y: int, by: int, *, give_up: bool = False) -> None:
        Atspi.generate_mouse_event(x, y, "b1p")
        for step in range(1, 11):
            Atspi.generate_mouse_event(x + by * step // 10, y, "abs")
        if give_up:
            self._escape()
        Atspi.generate_mouse_event(x + by, y, "b1r")

    def _escape(self) -> None:
        """Press Esc until it is answered: keys take another way than the mouse, and may come before the drag begins."""
        before, end = len(self.said), time.monotonic() + PATIENCE
        while len(self.said) == before and time.monotonic() < end:
            self.key(ESCAPE)
            self.wait(lambda: len(self.said) > before, _AGAIN)


def find(root: Atspi.Accessible, role: str, name: str = "") -> Atspi.Accessible | None:
    """Return the first descendant that is shown, with that role, and that name in its own."""
    for place in range(min(root.get_child_count(), _MOST_CHILDREN)):
        child = root.get_child_at_index(place)
        if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        if child.get_role_name() == role and name in (child.get_name() or ""):
            return child
        found = find(child, role, name)
        if found is not None:
            return found
    return None


def names(parent: Atspi.Accessible, role: str) -> list[str]:
    children = (parent.get_child_at_index(place) for place in range(min(parent.get_child_count(), _MOST_CHILDREN)))
    return [child.get_name() for child in children if child is not None and child.get_role_name() == role]


def application() -> Atspi.Accessible | None:
    desktop = Atspi.get_desktop(0)
    running = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    return next((each for each in running if each is not None and each.get_name() == "asym-studio"), None)


def labels_of(widget: Atspi.Accessible) -> list[str]:
    wanted = Atspi.RelationType.LABELLED_BY
    found = (each for each in widget.get_relation_set() if each.get_relation_type() == wanted)
    return [each.get_target(0).get_name() for each in found]


def place_of(widget: Atspi.Accessible) -> tuple[int, int]:
    at = Atspi.Component.get_extents(widget, Atspi.CoordType.SCREEN)
    return at.x + at.width // 2, at.y + at.height // 2


def look(root: Atspi.Accessible) -> dict[str, object]:
    """Return what can be read without doing anything."""
    flash_map, table = find(root, "list", "Flash map"), find(root, "table", "Partition table")
    chip = find(root, "combo box", "ESP32")
    return {
        "blocks": names(flash_map, "list item"),
        "columns": names(table, "table column header"),
        "chip": labels_of(chip),
        "picture": find(root, "image", "Overview") is not None,
    }


def edit(bus: Bus, root: Atspi.Accessible) -> dict[str, object]:
    """Walk and edit by keys and mouse, and return what is told of it."""
    flash_map = find(root, "list", "Flash map")
    arrows = [bus.focused_by(code) for code in (RIGHT, RIGHT, HOME, END, LEFT)]
    heard: dict[str, object] = {
        "arrows": arrows,
        "key": bus.said_by(lambda: bus.key(RIGHT, ALT)),
        "undo": bus.said_by(lambda: bus.key(Z, CONTROL)),
        "drag": bus.said_by(lambda: bus.drag(*place_of(find(flash_map, "list item", "spiffs")), 60)),
        "given up": bus.said_by(lambda: bus.drag(*place_of(find(flash_map, "list item", "spiffs")), 30, give_up=True)),
    }
    heard["tabs"] = [bus.focused_by(TAB) for _ in range(12)]
    problems = find(root, "table", "Problems")
    Atspi.Component.grab_focus(problems)
    bus.wait(lambda: bus.focus[-1] == ("table", "Problems"))
    heard["fix"] = bus.said_by(lambda: bus.key(RETURN, CONTROL))
    return heard


def learn(bus: Bus, root: Atspi.Accessible) -> dict[str, object]:
    """Open the lessons, step, and return what is told of it."""
    opened = bus.said_by(lambda: bus.key(L, CONTROL))
    stepped = bus.said_by(lambda: bus.key(RIGHT))
    track = find(root, "slider", "Timeline")
    value = Atspi.Value.get_current_value(track) if track is not None else None
    return {"opened": opened, "stepped": stepped, "value": value}


def main() -> int:
    bus = Bus()
    bus.wait(lambda: application() is not None, 2 * PATIENCE)
    root = application()
    if root is None or not bus.wait(lambda: any(role == "list item" for role, _ in bus.focus)):
        sys.stderr.write("The window did not come up on the bus, or got no focus.\n")
        return 1
    found = {"start": bus.focus[-1], **look(root), **edit(bus, root), **learn(bus, root)}
    Path(sys.argv[1]).write_text(json.dumps(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
