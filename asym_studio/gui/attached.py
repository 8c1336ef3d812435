"""The images attached to a document's partitions: attaching them, and following their files on the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asym_studio.files.attaching import attached_path, image_for, path_to_write
from asym_studio.flash import edits
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Attached
from asym_studio.gui.background import Background, Job
from asym_studio.gui.document import Document
from asym_studio.gui.watching import BuildWatcher

if TYPE_CHECKING:
    from asym_studio.files.builds import Build
    from asym_studio.flash.chips import Chip
    from asym_studio.flash.images import Image


class AttachedImages(QObject):
    """Reads attached images beside the window, and again whenever they are rebuilt."""

    rebuilt = Signal(str, object, object)
    """The name of a file that was built again, the image that it held before, and the one that it holds now."""
    lost = Signal(str, object)
    """The name of a file that held an image, and the StudioError that says why it holds none any more."""
    refused = Signal(str, object)
    """The label that something was to be attached to, and the StudioError that says why it was not."""
    busyChanged = Signal(str, bool)
    """Whether something is being read for that label."""

    def __init__(self, document: Document, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._watchers: dict[Path, BuildWatcher] = {}
        self._reading: dict[Path, Job] = {}
        self._attaching: dict[str, Job] = {}
        self._good: dict[tuple[Path, str], Image] = {}
        self._chip = document.layout().chip
        document.layoutChanged.connect(self._follow)
        document.stateChanged.connect(self._follow)
        self._follow()

    # --- what the window asks for

    def attach(self, label: str, path: Path) -> None:
        """Read what is at `path` and attach it to the partition, as one undo step; or tell why not (`refused`)."""
        self.cancel(label)
        work = partial(_open_build, path, self._document.layout().chip)
        self._attaching[label] = self._background.submit(self, work, partial(self._attach, label, path))
        self.busyChanged.emit(label, True)

    def cancel(self, label: str) -> None:
        """Give up reading what was to be attached."""
        job = self._attaching.pop(label, None)
        if job is not None:
            job.cancel()
            self.busyChanged.emit(label, False)

    def busy(self) -> tuple[str, ...]:
        """Return the labels for which something is being read to be attached to them."""
        return tuple(self._attaching)

    def detach(self, label: str) -> None:
        """Take the image away from the partition."""
        layout = self._document.layout()
        row = layout.table.find(label)
        if row is not None:
            title = self.tr("Detach the image of {0}").format(label)
            self._document.apply(edits.attach(layout, row, None).layout, title)

    def check(self) -> None:
        """Look at all files now; what could not be read is tried again."""
        for path, watcher in self._watchers.items():
            watcher.check()
            if any(each.error is not None for each in self._at(path)):
                self._read(path)

    # --- attaching

    def _attach(self, label: str, path: Path, answer: Build | StudioError) -> None:
        del self._attaching[label]
        self.busyChanged.emit(label, False)
        layout = self._document.layout()
        row = layout.table.find(label)
        if row is None:
            return
        try:
            if isinstance(answer, StudioError):
                raise answer
            image_for(label, answer)
        except StudioError as error:
            self.refused.emit(label, error)
            return
        edit = edits.attach(layout, row, path_to_write(path, self._document.folder()))
        attached = edit.layout.attached(label)
        assert attached is not None
        self.know({self._place(attached.path): answer})
        self._document.apply(edit.layout, self.tr("Attach {0} to {1}").format(path.name, label), row=edit.row)

    def know(self, builds: Mapping[Path, Build]) -> None:
        """Take over builds that were just read for paths that are attached, or are about to be."""
        self._document.know_builds(builds)

    # --- following the files

    def _follow(self) -> None:
        """Read and watch what is attached now, and nothing else."""
        layout = self._document.layout()
        if layout.chip is not self._chip:
            self._chip = layout.chip
            self._good.clear()  # another chip's reading of the same file is no rebuild
            self._forget(set(self._watchers))
        wanted = {attached_path(each, self._document.folder()) for each in layout.images}
        self._forget(self._watchers.keys() - wanted)
        for path in wanted - self._watchers.keys():
            watcher = self._watchers[path] = BuildWatcher(self)
            watcher.changed.connect(partial(self._read, path))
            watcher.watch((path,))
            self._read(path)

    def _forget(self, paths: set[Path]) -> None:
        for path in paths:
            watcher = self._watchers.pop(path)
            watcher.watch(())
            watcher.deleteLater()
            job = self._reading.pop(path, None)
            if job is not None:
                job.cancel()

    def _read(self, path: Path) -> None:
        job = self._reading.pop(path, None)
        if job is not None:
            job.cancel()
        work = partial(_open_build, path, self._chip)
        self._reading[path] = self._background.submit(self, work, partial(self._take, path))

    def _take(self, path: Path, answer: Build | StudioError) -> None:
        """Take over what was read. A file that changed meanwhile is told by its watcher, and read again."""
        del self._reading[path]
        before = {each.label: each.error for each in self._at(path)}
        self._document.know_builds({path: answer})
        if not isinstance(answer, StudioError):
            self._watchers[path].watch({path, *answer.files})
        self._tell(path, before)

    def _tell(self, path: Path, errors_before: Mapping[str, StudioError | None]) -> None:
        say: Callable[[], None] | None = None
        for each in self._at(path):
            key = (path, each.label)
            before = self._good.get(key)
            if each.image is not None:
                if before is not None and (before != each.image or errors_before[each.label] is not None):
                    say = partial(self.rebuilt.emit, path.name, before, each.image)
                self._good[key] = each.image
            elif each.error is not None and before is not None and errors_before[each.label] is None:
                say = partial(self.lost.emit, path.name, each.error)
        if say is not None:
            say()

    def _at(self, path: Path) -> list[Attached]:
        folder = self._document.folder()
        return [each for each in self._document.layout().images if attached_path(each, folder) == path]

    def _place(self, written: str) -> Path:
        return self._document.folder() / written


def _open_build(path: Path, chip: Chip | None) -> Build:
    from asym_studio.files.builds import open_build  # noqa: PLC0415 — most layouts have no images

    return open_build(path, chip)
