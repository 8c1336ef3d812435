"""Several boards at once: the same migration for a bench of boards of one kind, each one in a process of its own.

Every board has its own backup, its own plan (made from its own content), journal, verdict and report. Nothing is
shared, so that one that is refused, lost or killed disturbs no other. For a window (poll with a timer) or a terminal:

    wishes = Wishes(opened, updater=image, files=((path, raw),))
    with Several(["/dev/ttyUSB0", "/dev/ttyUSB1"], wishes) as several:  # the processes start, and look at their boards
        while not (several.is_planned or several.is_over):
            for event in several.events(0.2):  # 0 in a window: never waits
                show(event)
        if several.is_planned:
            show_the_page(several.stations)  # .planned.plan, .failed.failure of each; nothing is written yet
            several.agree()  # or agree(ports): the others are let go; without it nothing is ever written
        while not several.is_over:  # cancel() may come at any time, from any thread: stops at the next safe points
            for event in several.events(0.2):
                show(event)
    # close(), here by the `with`, asks what still runs to stop, waits for it, and lets go of all ports

Events: Looked (who it is), Progressed, Planned (waits for a yes), Begun (its journal), Ended (verdict, report), Failed
(code, message, remedy; with a journal it can be resumed or undone). `stations` is what all of them came to, per board.
A worker whose parent dies stops at its next safe point.
"""

from asym_studio.board.migration.several.bench import Several
from asym_studio.board.migration.several.model import (
    Begun,
    Ended,
    Event,
    Failed,
    Failure,
    Kind,
    Looked,
    Phase,
    Planned,
    Progressed,
    Station,
    Wishes,
)

__all__ = [
    "Begun",
    "Ended",
    "Event",
    "Failed",
    "Failure",
    "Kind",
    "Looked",
    "Phase",
    "Planned",
    "Progressed",
    "Several",
    "Station",
    "Wishes",
]
