"""Where a reader is in a lesson: page, frame, what an answer showed, the score; and playing on by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from asym_studio.lessons.model import Frame, Judgement, Lesson, Page, Score

SPEEDS = (0.5, 1.0, 2.0, 4.0)
"""How many times as fast as usual frames may follow each other."""
_MILLISECONDS = 1600
"""That a frame is shown while a lesson plays by itself at the usual speed."""


class Player(QObject):
    """Steps through one lesson. Frames that an answer has brought up are shown in place of the page's own."""

    changed = Signal()
    """Another frame is shown, or the same in another state."""
    pageChanged = Signal()
    playingChanged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lesson: Lesson | None = None
        self.page_number = 0
        self.frame_number = 0
        self.score = Score()
        self.judgement: Judgement | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        self.set_speed(1.0)

    # --- where one is

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.lesson.pages[self.page_number] if self.lesson is not None and self.lesson.pages else None

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The frames to step through: the page's, or those of the answer that was given."""
        if self.judgement is not None and self.judgement.frames:
            return self.judgement.frames
        return self.page.frames if self.page is not None else ()

    @property
    def frame(self) -> Frame | None:
        """The frame that is shown; None where the page has none."""
        return self.frames[self.frame_number] if self.frames else None

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def at_start(self) -> bool:
        """Return whether there is nothing before."""
        return self.page_number == 0 and self.frame_number == 0 and self.judgement is None

    def at_end(self) -> bool:
        """Return whether there is nothing behind."""
        pages = len(self.lesson.pages) if self.lesson is not None else 1
        return self.page_number >= pages - 1 and self.frame_number >= len(self.frames) - 1

    # --- moving

    def open(self, lesson: Lesson) -> None:
        """Begin a lesson."""
        self.stop()
        self.lesson, self.score = lesson, Score()
        self.go_to_page(0)

    def go_to_page(self, number: int, *, last: bool = False) -> None:
        """Show a page from its first frame on (or its last one)."""
        pages = len(self.lesson.pages) if self.lesson is not None else 1
        self.page_number = min(max(number, 0), max(pages - 1, 0))
        self.judgement = None
        self.frame_number = max(len(self.frames) - 1, 0) if last else 0
        self.pageChanged.emit()
        self.changed.emit()

    def go_to_frame(self, number: int) -> None:
        """Show a frame of those that there are."""
        number = min(max(number, 0), max(len(self.frames) - 1, 0))
        if number != self.frame_number:
            self.frame_number = number
            self.changed.emit()

    def next(self) -> None:
        """Go on by one frame, or to the next page."""
        if self.frame_number < len(self.frames) - 1:
            self.go_to_frame(self.frame_number + 1)
        elif not self.at_end():
            self.go_to_page(self.page_number + 1)
        else:
            self.stop()

    def back(self) -> None:
        """Go back by one frame, from an answer to the question, or to the page before."""
        if self.frame_number > 0:
            self.go_to_frame(self.frame_number - 1)
        elif self.judgement is not None:
            self.go_to_page(self.page_number, last=True)
        elif self.page_number > 0:
            self.go_to_page(self.page_number - 1, last=True)

    # --- answers

    def show_judgement(self, judgement: Judgement, *, counts: bool) -> None:
        """Show what an answer was worth; it `counts` where it was a prediction."""
        self.stop()
        if counts:
            self.score = self.score.with_answer(judgement)
        self.judgement = judgement
        if judgement.frames:
            self.frame_number = 0
        self.changed.emit()

    # --- playing

    def set_speed(self, speed: float) -> None:
        """Play at so many times the usual speed."""
        self._timer.setInterval(round(_MILLISECONDS / speed))

    def play(self) -> None:
        """Go on by itself from here; from the start again where the end is reached."""
        if self.at_end():
            self.go_to_page(0)
        self._timer.start()
        self.playingChanged.emit(True)

    def stop(self) -> None:
        """Stand still."""
        if self._timer.isActive():
            self._timer.stop()
            self.playingChanged.emit(False)

    def _play_on(self) -> None:
        if self.at_end():
            self.stop()
        else:
            self.next()
