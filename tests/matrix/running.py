"""One pair: planned, done, then cut at every flash operation and resumed elsewhere; every byte is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.context import BaseContext
from pathlib import Path
from types import SimpleNamespace

from asym_studio.board.backup import Store
from asym_studio.board.migration import Journal, Prepared, begin, carry_out, prepare
from asym_studio.board.session import connect
from asym_studio.board.virtual.urls import board_of, forget_boards
from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import JobInterrupted
from asym_studio.flash.reading import read_table
from asym_studio.plan.migration import Fate, FateKind, MigrationRefused, Target, littlefs
from tests.board.migration.lives import app_rows, small_app
from tests.matrix.pairs import Pair

_MOST_DROPS = 6


@dataclass
class Outcome:
    """What came of a pair. `losses` says what was not as it had to be; `refused` why it was not planned."""

    name: str
    cuts: int = 0
    checked: int = 0
    dropped: tuple[str, ...] = ()
    refused: str | None = None
    losses: tuple[str, ...] = ()


class Trial:
    """A pair on a virtual board in a folder of its own."""

    def __init__(self, pair: Pair, folder: Path) -> None:
        self.pair = pair
        self.before = pair.life.flash()
        self.file = folder / "flash.bin"
        self.store = Store(folder / "backups")
        self.journals = folder / "journals"
        self._size = pair.life.size
        self.losses: list[str] = []

    def url(self, cut: int | None = None) -> str:
        fault = f"&cut={cut}" if cut else ""
        return f"virtual://{self.file}?chip={self.pair.life.layout.chip.name}&size={self._size}{fault}"

    def run(self, context: BaseContext, step: int = 1) -> Outcome:
        """Migrate, then cut at every `step`-th operation. Raises nothing that a migration may raise."""
        outcome = Outcome(self.pair.name)
        prepared = self._plan(outcome)
        if prepared is None:
            return outcome
        final = self._whole(prepared)
        outcome.checked = self._check(prepared, final)
        for operation in range(1, 1_000_000, step):
            journal = self._cut(prepared, operation)
            if journal is None:
                break
            outcome.cuts += 1
            # `get_context` is typed for contexts without processes.
            worker = context.Process(target=resume, args=(self.url(), str(self.store.root), str(journal)))  # type: ignore[attr-defined]
            worker.start()
            worker.join()
            self._expect(worker.exitcode == 0, f"the resume after a cut at operation {operation} failed")
            self._expect(self.file.read_bytes() == final, f"another flash after a cut at operation {operation}")
            outcome.checked += len(final)
        outcome.losses = tuple(self.losses)
        return outcome

    def _plan(self, outcome: Outcome) -> Prepared | None:
        """Plan; what can only move at its own size is given up one by one, as a user would by --drop."""
        self._reset()
        opened = read_table(write_csv(self.pair.target))
        drop: frozenset[str] = frozenset()
        updater = small_app("updater", opened.layout.chip.name) if self.pair.updater else None
        for _ in range(_MOST_DROPS):
            try:
                with connect(self.url()) as session:
                    target = Target(opened.layout, updater=updater, drop=drop)
                    outcome.dropped = tuple(sorted(drop))
                    return prepare(session, self.store, opened, target)
            except MigrationRefused as error:
                outcome.refused = f"{error.code}: {error.message}"
                label = str(error.message.values.get("label", ""))
                if error.code != "would-lose-data" or not label or label in drop:
                    return None
                drop |= {label}
                outcome.refused = None
        return None

    def _whole(self, prepared: Prepared) -> bytes:
        self._reset()
        with connect(self.url()) as session:
            carry_out(session, self.store, begin(prepared, self.journals))
        return self.file.read_bytes()

    def _cut(self, prepared: Prepared, operation: int) -> Path | None:
        self._reset()
        journal = begin(prepared, self.journals)
        with connect(self.url(operation)) as session:
            try:
                carry_out(session, self.store, journal)
            except JobInterrupted:
                return journal.folder
        self._expect(board_of(self.url(operation)).operations < operation, "a cut was not noticed")
        return None

    def _reset(self) -> None:
        forget_boards()
        self.file.write_bytes(self.before)

    def _check(self, prepared: Prepared, final: bytes) -> int:
        """Look at every partition by ourselves; return how many bytes were compared."""
        checked = sum(self._kept(fate, final) for fate in prepared.plan.fates)
        layout = self.pair.life.layout
        old = app_rows(layout)[self.pair.life.runs]
        result = boot(final, layout.chip, BootOptions(rollback=True))
        image = small_app(f"app {self.pair.life.runs}", layout.chip.name)
        at = result.booted_offset
        started = at is not None and final[at : at + len(image)] == image
        self._expect(started, f"it starts {result.label} and not what ran in {old.label}")
        return checked + len(image)

    def _kept(self, fate: Fate, final: bytes) -> int:
        old, new = fate.before, fate.after
        if old is None or new is None or fate.kind not in (*_SAME, FateKind.GROWN, FateKind.SHRUNK) or old.is_app:
            self._expect(
                not (old and new is None) or self._may_go(fate), f"{fate.label} is gone, and nobody said that it may"
            )
            return 0
        before, after = self.before[old.offset : old.end], final[new.offset : new.end]
        if fate.preserved is None:
            self._expect(littlefs.tree(before) == littlefs.tree(after), f"the files in {fate.label} are others")
            return len(after)
        same = min(len(before), len(after))
        self._expect(before[:same] == after[:same], f"{fate.label} is not what it was")
        rest = before[same:] + after[same:]
        self._expect(not rest.strip(b"\xff"), f"{fate.label} lost something at its end")
        return same

    def _may_go(self, fate: Fate) -> bool:
        """An old partition without a new one is blank, an app slot, the boot selection, or was given up by label."""
        old = fate.before
        assert old is not None
        blank = not self.before[old.offset : old.end].strip(b"\xff")
        return blank or old.is_app or old.subtype_name == "ota" or fate.lost

    def _expect(self, good: bool, what: str) -> None:
        if not good:
            self.losses.append(what)


_SAME = (FateKind.KEPT, FateKind.MOVED)


def resume(url: str, store: str, journal: str) -> None:
    """What the other process does."""
    hurry()
    with connect(url) as session:
        carry_out(session, Store(Path(store)), Journal.open(Path(journal)))


def hurry() -> None:
    """Let esptool wait for nothing: a virtual board has neither capacitors nor drivers."""
    import time  # noqa: PLC0415 — only to be given on

    import esp_pylib.serial_reset  # noqa: PLC0415 — takes a while
    import esptool.cmds  # noqa: PLC0415 — as above
    import esptool.loader  # noqa: PLC0415 — as above

    patient = SimpleNamespace(time=time.time, sleep=lambda _seconds: None, monotonic=time.monotonic)
    for module in (esptool.loader, esptool.cmds, esp_pylib.serial_reset):
        module.time = patient
