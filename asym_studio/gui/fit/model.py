"""What the Fit panel asks for and gets, as values: no widget needs to be there to compute it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from asym_studio.files.attaching import image_for, path_to_write
from asym_studio.files.builds import Build, Found
from asym_studio.flash import edits
from asym_studio.flash.errors import EditStopped, Message, Severity, StudioError, message
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.rules import check
from asym_studio.flash.table import Partition
from asym_studio.plan.fit import NO_HEADROOM, Fit, Headroom, fit, fit_length
from asym_studio.plan.split import Change, Split, UpdaterSlot, Wish, smallest_changes, split

_APP, _UPDATER = "app", "flashApp"


@dataclass(frozen=True)
class Candidate:
    """What is to go into a slot: the image found in a build, or a size in bytes that somebody typed."""

    size: int = 0
    path: Path | None = None
    build: Build | None = None
    found: Found | None = None

    def fit(self, layout: Layout, headroom: Headroom) -> Fit:
        """Return the smallest partition for it on that layout's chip and flash."""
        where = (layout.chip, layout.extent, layout.secure_boot, headroom)
        return fit(self.found.image, *where) if self.found is not None else fit_length(self.size, *where)


@dataclass(frozen=True)
class Order:
    """What is asked for: a layout to start from, what the two slots are to hold, and what may happen to the rest.

    `moving` and `dropped` are labels, `shrunk` labels with the bytes that they give up; `flash_size` (bytes) is another
    flash than the layout's.
    """

    layout: Layout
    updater: Candidate | None = None
    app: Candidate | None = None
    headroom: Headroom = NO_HEADROOM
    slot: UpdaterSlot = UpdaterSlot.OTA_1
    moving: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    shrunk: tuple[tuple[str, int], ...] = ()
    flash_size: int | None = None

    def start(self) -> Layout:
        """Return the layout to split, on the flash and with the sizes that were chosen."""
        layout = self.layout
        if self.flash_size is not None:
            layout = replace(layout, flash_size=self.flash_size)
        for label, less in self.shrunk:
            row = layout.table.find(label)
            if row is not None and layout.table[row].size > less:
                smaller = replace(layout.table[row], size=layout.table[row].size - less)
                layout = layout.with_table(layout.table.with_row(row, smaller))
        return layout


@dataclass(frozen=True)
class Answer:
    """The split, or why there is none and what would change that."""

    order: Order
    split: Split | None = None
    error: StudioError | None = None
    changes: tuple[Change, ...] = ()


def others(layout: Layout) -> tuple[Partition, ...]:
    """Return the partitions that a split does not replace and that are not placed by the tool itself."""
    return tuple(p for p in layout.table if not (p.is_primary or p.is_bootable))


def candidate_of(path: Path, build: Build, label: str | None = None, *, largest: bool = False) -> Candidate:
    """Return the candidate in a build: of several images the one in the slot `label`, else the smallest or largest.

    Raises InputUnreadable where there is no image, or a damaged one.
    """
    found = next((each for each in build.images if label is not None and each.label == label), None)
    if found is None:
        by_length = sorted(build.images, key=lambda each: each.image.length)
        found = by_length[-1 if largest else 0] if by_length else build.app()
    broken = next((p for p in found.image.problems if p.severity is Severity.ERROR), None)
    if broken is not None:
        raise StudioError("image-damaged", broken.message, message("Build it again."))
    return Candidate(path=path, build=build, found=found)


def wish_of(order: Order) -> Wish:
    """Return what the solver is asked."""
    assert order.updater is not None
    layout = order.start()
    staying = frozenset(p.label for p in others(layout)) - order.dropped
    keep = staying - order.moving
    return Wish(
        layout,
        order.updater.fit(layout, order.headroom).partition_size,
        order.app.fit(layout, order.headroom).partition_size if order.app is not None else 0,
        keep if order.moving else None,
        order.dropped,
        order.slot,
        app_label=_free_label(_APP, layout, staying),
        updater_label=_free_label(_UPDATER, layout, staying),
    )


def answer(order: Order) -> Answer:
    """Solve it. Takes a while where many partitions may move: do it beside the window."""
    wish = wish_of(order)
    try:
        result = split(wish)
    except EditStopped as error:
        changes = smallest_changes(wish) if error.code == "split-no-room" else ()
        return Answer(order, error=error, changes=changes)
    faults = [problem for problem in check(result.layout) if problem.severity is Severity.ERROR]
    if faults:
        remedy = message("Correct the table first.")
        return Answer(order, error=EditStopped("split-refused", faults[0].message, remedy))
    return Answer(order, split=result)


def applied(found: Answer, folder: Path) -> Layout:
    """Return the layout to apply, with the images attached to their new partitions."""
    assert found.split is not None
    result, order = found.split, found.order
    labels = {p.label for p in result.layout.table}
    new = (result.app.label, result.updater.label)
    images = [each for each in order.layout.images if each.label in labels and each.label not in new]
    for label, candidate in ((result.app.label, order.app), (result.updater.label, order.updater)):
        attached = _attached(label, candidate, folder)
        if attached is not None:
            images.append(attached)
    return replace(result.layout, images=tuple(images))


def builds_of(found: Answer, folder: Path) -> dict[Path, Build]:
    """Return what was read for the images that `applied()` attaches, by where they lie."""
    known: dict[Path, Build] = {}
    for candidate in (found.order.app, found.order.updater):
        if candidate is not None and candidate.path is not None and candidate.build is not None:
            known[folder / path_to_write(candidate.path, folder)] = candidate.build
    return known


def gain_text(result: Split) -> Message:
    """Return what was won, in one sentence."""
    return result.explanation()[0]


def costs(result: Split) -> tuple[Message, ...]:
    """Return what it costs, a sentence each."""
    return result.explanation()[1:]


def _attached(label: str, candidate: Candidate | None, folder: Path) -> Attached | None:
    """Return the image as it is attached; None where a dump would later give another image for that label."""
    if candidate is None or candidate.path is None or candidate.build is None or candidate.found is None:
        return None
    try:
        image = image_for(label, candidate.build)
    except StudioError:
        return None
    if image != candidate.found.image:
        return None
    return Attached(label, path_to_write(candidate.path, folder), image)


def _free_label(wanted: str, layout: Layout, staying: frozenset[str]) -> str:
    rows = [p for p in layout.table if p.label in staying]
    return edits.unique_label(layout.with_table(layout.table.with_rows(rows)), wanted)
