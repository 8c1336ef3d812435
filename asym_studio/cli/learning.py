"""A lesson on the terminal: printed through, or stepped through with the keyboard where somebody sits at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from asym_studio.cli.picture import show_map
from asym_studio.cli.terminal import say, style, table_lines, width
from asym_studio.flash.export.text import printable
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.lessons.export.data import otadata_data, task_words
from asym_studio.lessons.export.handout import key_frames
from asym_studio.lessons.model import (
    BootView,
    CutTask,
    DragTask,
    FixTask,
    Frame,
    Judgement,
    Lesson,
    Option,
    Page,
    Predict,
    Score,
    Stroke,
    Tone,
)

_TONES = {Tone.GOOD: ("✔", "green"), Tone.MIND: ("▲", "yellow"), Tone.BAD: ("✖", "red")}
_STROKES = {Stroke.ERASE: "erase", Stroke.PROGRAM: "write", Stroke.VERIFY: "verify", Stroke.LOOK: "look at"}

Ask = Callable[[str], str]
"""Shows a prompt and returns the line that was typed; raises EOFError when nobody is there any more."""


class _Left(Exception):
    """The reader has had enough."""


@dataclass
class Player:
    """Plays a lesson. `ask` is None where nobody is there to answer: then everything is printed."""

    lesson: Lesson
    ask: Ask | None
    every_frame: bool = False
    score: Score = field(default_factory=Score)

    def play(self) -> Score:
        """Show all pages; return how many predictions were right."""
        say(f"{style(f'{self.lesson.number} · {self.lesson.title}', 'bold')}")
        _prose(str(self.lesson.summary))
        try:
            for number, page in enumerate(self.lesson.pages, 1):
                self._page(page, number)
        except (_Left, EOFError):
            say()
        if self.score.made:
            say(style(f"{self.score.right} of {self.score.made} predictions were right.", "bold"))
        return self.score

    def _page(self, page: Page, number: int) -> None:
        say()
        say(style(f"[{number}/{len(self.lesson.pages)}] {printable(str(page.title))}", "bold"))
        for sentence in page.text:
            _prose(str(sentence))
        if page.not_here is not None:
            _prose(str(page.not_here), "yellow")
            self._pause()
            return
        frames = page.frames if self.every_frame else key_frames(page.frames)
        for at, frame in enumerate(frames):
            show_frame(frame, f"{page.frames.index(frame) + 1}/{len(page.frames)}", frames[at - 1] if at else None)
            self._pause()
        if page.task is not None:
            self._task(page)

    def _pause(self) -> None:
        if self.ask is not None:
            self._line("Enter goes on, q ends ")

    def _line(self, prompt: str) -> str:
        assert self.ask is not None
        answer = self.ask(prompt).strip()
        if answer.lower() in ("q", "quit"):
            raise _Left
        return answer

    def _task(self, page: Page) -> None:
        task = page.task
        assert task is not None
        say()
        _prose(f"? {task_words(task, str)}", "bold")
        if isinstance(task, DragTask):
            _prose("This is done on the flash map: `asym-studio` opens the window, with this lesson on its Learn page.")
            return
        for number, option in enumerate(task.options, 1):
            say(f"  {number}  {printable(str(option.text))}")
        if self.ask is None:
            for line in _solutions(task):
                _prose(line)
            return
        judged = self._answer(task, page)
        if judged is None:
            return
        if not isinstance(task, FixTask):
            self.score = self.score.with_answer(judged)
        _prose(f"{'Right.' if judged.right else 'Not so.'} {judged.sentence}", "green" if judged.right else "red")
        for at, frame in enumerate(key_frames(judged.frames)):
            show_frame(frame, f"{at + 1}", None)
        self._pause()

    def _answer(self, task: Predict | CutTask | FixTask, page: Page) -> Judgement | None:
        """Ask until there is an answer; None if the reader goes on without one."""
        if isinstance(task, FixTask):
            chosen = self._numbers("Which of them, as numbers with blanks between? ", len(task.options), many=True)
            return task.judge(frozenset(task.options[number].id for number in chosen)) if chosen else None
        if isinstance(task, CutTask):
            where = self._numbers(f"Cut the power in which step (1–{len(page.frames)})? ", len(page.frames))
            if not where:
                return None
        chosen = self._numbers(f"Your answer (1–{len(task.options)})? ", len(task.options))
        if not chosen:
            return None
        option = task.options[chosen[0]].id
        return task.judge(where[0], 0.5, option) if isinstance(task, CutTask) else task.judge(option)

    def _numbers(self, prompt: str, most: int, *, many: bool = False) -> list[int]:
        """Return numbers from 0 on that the reader typed (counting from 1); empty for none."""
        while True:
            words = self._line(prompt).replace(",", " ").split()
            if all(word.isdecimal() and 1 <= int(word) <= most for word in words) and (many or len(words) < 2):
                return [int(word) - 1 for word in words]
            say(f"A number from 1 to {most}, please; Enter alone skips, q ends.")


def show_frame(frame: Frame, place: str, before: Frame | None) -> None:
    """Print a frame: the map unless the frame before it had the same, what is done, what boots, otadata, the log."""
    say()
    if before is None or before.layout != frame.layout:
        show_map(frame.layout)
    phase = f"{frame.phase}: " if frame.phase else ""
    _prose(f"({place}) {phase}{frame.sentence}")
    for mark in frame.marks:
        where = f"{hexadecimal(mark.offset)}–{hexadecimal(mark.offset + mark.size)}"
        say(f"    {_STROKES[mark.stroke]} {where}, {describe(mark.size)}{f': {mark.caption}' if mark.caption else ''}")
    _show_boots(frame.boots)
    rows = otadata_data(frame.otadata)
    if rows and (before is None or before.otadata != frame.otadata):
        cells = [
            (str(n), row["seq"], row["state"], row["crc"], "<" if row["active"] else "") for n, row in enumerate(rows)
        ]
        for line in table_lines(("otadata", "sequence", "state", "crc", ""), cells):
            say(f"    {line}")
    for name, value in frame.facts:
        say(f"    {printable(str(name))}: {printable(str(value))}")
    for line in frame.log:
        say(style(f"    | {printable(line)}", "dim"))


def _show_boots(boots: BootView | None) -> None:
    if boots is not None:
        sign, look = _TONES[boots.tone]
        _prose(f"{sign} {boots.sentence}", look, indent="    ")


def _solutions(task: Predict | CutTask | FixTask) -> Iterator[str]:
    """Return the right answers, for a reader who cannot be asked."""
    if isinstance(task, Predict):
        for option in task.options:
            judged = task.judge(option.id)
            if judged.right:
                yield f"→ {option.text}: {judged.sentence}"
    elif isinstance(task, CutTask):
        yield "→ It depends on the moment: play the lesson in a terminal, or in the window, and cut where you like."
    else:
        judged = task.judge(_right_choice(task.options, task.judge))
        yield f"→ {judged.sentence}"


def _right_choice(options: Sequence[Option], judge: Callable[[frozenset[str]], Judgement]) -> frozenset[str]:
    """Return the smallest set of options that is right; none of them where nothing is."""
    from itertools import combinations

    for count in range(len(options) + 1):
        for chosen in combinations([option.id for option in options], count):
            if judge(frozenset(chosen)).right:
                return frozenset(chosen)
    return frozenset()


def _prose(text: str, *looks: str, indent: str = "") -> None:
    for line in wrap(printable(text), width(100) - len(indent)) or [""]:
        say(indent + style(line, *looks))
