"""The device while a flow runs: flash, card and retained memory, and the acts by which programs change them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

from asym_studio.boot.flows.device import Device
from asym_studio.boot.flows.model import Actor, CardState, Ending, Op, Phase
from asym_studio.boot.flows.places import Slot
from asym_studio.boot.image import Loaded, Machine, load_image, why_not_startable
from asym_studio.boot.log import BootLog
from asym_studio.boot.model_flash import Boots, ModelFlash
from asym_studio.boot.result import BootResult, Verdict
from asym_studio.boot.table import Row
from asym_studio.flash.errors import Message
from asym_studio.flash.table import OTADATA_SIZE, TABLE_AREA


@dataclass(frozen=True)
class Card:
    """The SD card: whether it is in, how many bytes of the image are on it, and whether the ticket is there."""

    present: bool = True
    staged: int = 0
    ticket: bool = False


@dataclass(frozen=True)
class Act:
    """One thing that a program does. What it changes is in `data` (flash), `card` and `flag`; None changes nothing."""

    actor: Actor
    op: Op
    phase: Phase
    what: Message
    offset: int = 0
    size: int = 0
    data: bytes = field(default=b"", repr=False)
    card: Card | None = None
    flag: bool | None = None

    @property
    def changes_flash(self) -> bool:
        """Whether it erases or programs."""
        return self.op in (Op.ERASE, Op.PROGRAM, Op.SELECT)


Program = Generator[Act, None, Ending | None]
"""What runs on the device, as acts; it returns how the flow ended, or None after a restart."""


class World:
    """A device at a moment. `flag` is memory that survives a restart, but no power loss."""

    def __init__(self, device: Device, flash: ModelFlash, card: Card, *, flag: bool = False) -> None:
        self.device = device
        self.flash = flash
        self.card = card
        self.flag = flag
        self.running = Boots.OLD_APP
        self.running_at: int | None = device.running.offset

    @classmethod
    def at_first(cls, device: Device) -> World:
        """Return the device before anything was done."""
        present = device.scenario.options.card is not CardState.MISSING
        return cls(device, ModelFlash(device.flash), Card(present))

    def copy(self) -> World:
        """Return the same device, to try something with it."""
        return World(self.device, self.flash.copy(), self.card, flag=self.flag)

    @property
    def updater(self) -> Slot:
        """The updater's slot, in flows that have one."""
        if self.device.updater is None:
            raise ValueError("this flow has no updater")
        return self.device.updater

    def apply(self, act: Act, part: float = 1.0) -> None:
        """Do an act, or as much of it as power lasted for (0 to 1)."""
        if act.op is Op.ERASE:
            self.flash.erase(act.offset, int(act.size * part))
        elif act.data:
            self.flash.program(act.offset, act.data[: int(len(act.data) * part)])
        if act.card is not None:
            self.card = act.card if part == 1.0 else self._half_done(act.card, part)
        if act.flag is not None and part == 1.0:
            self.flag = act.flag

    def _half_done(self, after: Card, part: float) -> Card:
        staged = self.card.staged + int((after.staged - self.card.staged) * part)
        return Card(self.card.present, staged, self.card.ticket)

    def booted(self) -> BootResult:
        """Return what the bootloader does now."""
        return self.flash.boot(self.device.scenario.chip, self.device.boot_options)

    def boots(self) -> Boots:
        """Return what starts now."""
        if self.flash.answer is None:
            self.flash.answer = self._boots()
        return self.flash.answer

    def _boots(self) -> Boots:
        result = self.booted()
        at = result.booted_offset
        if result.verdict is not Verdict.APP or at is None:
            return Boots.NOTHING
        if self.device.table_after:
            return self._migrated(at)
        device = self.device
        for what, image in (
            (Boots.NEW_APP, device.new_app),
            (Boots.OLD_APP, device.old_app),
            (Boots.UPDATER, device.updater_image),
        ):
            if image and self.flash.holds(at, image):
                return what
        return Boots.OTHER_APP

    def _migrated(self, at: int) -> Boots:
        """Name what starts in a migration: the new app is the one under the new table.

        A table that is neither starts nothing: the bootloader takes one that was cut behind a whole row, but apps
        refuse it.
        """
        device, table = self.device, self.device.layout.table.offset
        after = self.flash.holds(table, device.table_after)
        if not after and not self.flash.holds(table, device.table_before):
            return Boots.NOTHING
        if device.updater_image and self.flash.holds(at, device.updater_image):
            return Boots.UPDATER
        if after and at == device.app.offset and self.flash.holds(at, device.new_app):
            return Boots.NEW_APP
        return Boots.OLD_APP if self.flash.holds(at, device.old_app) else Boots.OTHER_APP

    def intact(self, slot: Slot) -> bool:
        """Return whether the bootloader would start what is in a slot."""
        chip = self.device.scenario.chip
        row = Row(slot.label, 0, 0, slot.offset, slot.size)
        image = load_image(self.flash.view(), row, Machine(chip), BootLog())
        return isinstance(image, Loaded) and why_not_startable(image, chip) is None

    def otadata(self) -> bytes:
        """Return the two sectors of otadata."""
        partition = self.device.otadata
        return self.read(partition.offset, OTADATA_SIZE) if partition else b""

    def read(self, offset: int, length: int) -> bytes:
        """Return bytes of the flash."""
        return bytes(self.flash.data[offset : offset + length])

    def has_new_table(self) -> bool:
        """Return whether the table is the one that the migration leads to."""
        return self.read(self.device.layout.table.offset, TABLE_AREA) == self.device.table_after

    def state(self) -> tuple[bytes, Card, bool]:
        """Return all that decides how it goes on."""
        return self.flash.sha256(0, len(self.flash.data)), self.card, self.flag
