"""Small layouts and images for flows, so that every cut of every flow is tried in seconds."""

from __future__ import annotations

from functools import cache

from asym_studio.boot.flows.images import make_image
from asym_studio.boot.flows.model import CableStep, FlowKind, FlowOptions, Scenario
from asym_studio.boot.flows.run import Run, start_run
from asym_studio.flash.binary import write_binary
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import SECTOR

NVS = Partition("nvs", 1, 2, 0x9000, 0x5000)
OTADATA = Partition("otadata", 1, 0, 0xE000, 0x2000)
LARGEST_IMAGE = 0x4000
PLAIN = FlowOptions()


def layout(*apps: tuple[str, int, int, int]) -> Layout:
    """nvs, otadata, and apps given as label, subtype, offset, size."""
    rows = (Partition(label, 0, subtype, offset, size) for label, subtype, offset, size in apps)
    return Layout(PartitionTable((NVS, OTADATA, *rows)))


SYMMETRIC = layout(("app0", 0x10, 0x10000, 0x50000), ("app1", 0x11, 0x60000, 0x50000))
SPLIT = layout(("app", 0x10, 0x10000, 0x50000), ("updater", 0x11, 0x60000, 0x20000))
FACTORY = layout(("updater", 0x00, 0x10000, 0x20000), ("app", 0x10, 0x30000, 0x50000))
MIGRATED = layout(("app", 0x10, 0x10000, 0x80000), ("updater", 0x11, 0x90000, 0x20000))
MIGRATED_FACTORY = layout(("updater", 0x00, 0x10000, 0x20000), ("app", 0x10, 0x60000, 0x50000))
THREE = layout(("app0", 0x10, 0x10000, 0x40000), ("app1", 0x11, 0x50000, 0x40000), ("app2", 0x12, 0x90000, 0x40000))
MIGRATED_FROM_THREE = layout(("updater", 0x11, 0x10000, 0x20000), ("app", 0x10, 0x50000, 0x40000))

LAYOUTS = {
    "symmetric": (FlowKind.SYMMETRIC, SYMMETRIC),
    "seed": (FlowKind.ASYMMETRIC_SD, SPLIT),
    "kit": (FlowKind.ASYMMETRIC_KIT, SPLIT),
    "kit-factory": (FlowKind.ASYMMETRIC_KIT, FACTORY),
    "safeboot": (FlowKind.SAFEBOOT, FACTORY),
    "one-shot": (FlowKind.ONE_SHOT, FACTORY),
    "air": (FlowKind.MIGRATE_AIR, SYMMETRIC),
    "air-from-1": (FlowKind.MIGRATE_AIR, SYMMETRIC),
    "air-to-factory": (FlowKind.MIGRATE_AIR, SYMMETRIC),
    "air-from-three": (FlowKind.MIGRATE_AIR, THREE),
    "cable": (FlowKind.MIGRATE_CABLE, SYMMETRIC),
}

TARGETS = {"air-to-factory": MIGRATED_FACTORY, "air-from-three": MIGRATED_FROM_THREE}


@cache
def run(name: str, options: FlowOptions = PLAIN) -> Run:
    """The flow of that name, played to its end."""
    return start_run(scenario(name, options))


def scenario(name: str, options: FlowOptions = PLAIN) -> Scenario:
    """The flow of that name on its small layout."""
    kind, before = LAYOUTS[name]
    target = TARGETS.get(name, MIGRATED)
    runs_in = int(name in ("air-from-1", *TARGETS))
    if kind is not FlowKind.MIGRATE_CABLE:
        return Scenario(before, kind, options, target, largest_image=LARGEST_IMAGE, runs_in=runs_in)
    flash = start_run(Scenario(before, FlowKind.SYMMETRIC, options, largest_image=LARGEST_IMAGE)).device.flash
    return Scenario(before, kind, options, target, cable_steps(), flash)


def cable_steps() -> tuple[CableStep, ...]:
    """What a computer does: install the updater, then replace the table."""
    updater = make_image(SYMMETRIC.chip, LARGEST_IMAGE, "updater", "1.0")
    table = write_binary(MIGRATED.table).ljust(SECTOR, b"\xff")
    return (
        CableStep(message("Install the updater."), 0x90000, updater),
        CableStep(message("Replace the table."), 0x8000, table),
    )
