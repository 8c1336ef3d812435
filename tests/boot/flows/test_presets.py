"""Every flow on every preset: it ends with the new app, or says why it does not apply."""

from __future__ import annotations

from typing import Any

import pytest

from asym_studio.boot.flows.model import Ending, FlowDoesNotApply, FlowKind, Scenario
from asym_studio.boot.flows.run import Run, start_run
from asym_studio.files.presets import load_preset, presets
from asym_studio.flash.layout import Layout

FITS = {
    "esp32-ota-asym": ("seed", "kit"),
    "meshtastic-8MB": ("seed", "kit"),
    "tasmota-safeboot": ("kit", "safeboot", "one-shot"),
    "mycila-safeboot": ("kit", "safeboot", "one-shot"),
    "tinyuf2-4MB": ("kit", "safeboot", "one-shot"),
    "min_spiffs": ("symmetric",),
    "default_16MB": ("symmetric",),
    "huge_app": (),
    "tower": (),
    "espflash-4MB": (),
}


def played(layout: Layout, kind: FlowKind, **more: Any) -> Run | None:
    try:
        return start_run(Scenario(layout, kind, largest_image=0x2000, **more))
    except FlowDoesNotApply as refusal:
        assert str(refusal.message)
        return None


@pytest.mark.parametrize("preset", [preset.id for preset in presets()])
def test_a_flow_ends_with_the_new_app_or_does_not_apply(preset: str) -> None:
    layout = load_preset(preset).layout
    runs = {kind.value: played(layout, kind) for kind in FlowKind}
    fitting = tuple(name for name, run in runs.items() if run)
    assert fitting == FITS.get(preset, fitting)
    assert all(run.end is Ending.NEW_APP for run in runs.values() if run)


@pytest.mark.parametrize("runs_in", [0, 1])
def test_the_seeds_migration_works_over_the_air_from_either_slot(runs_in: int) -> None:
    before, after = (load_preset(name).layout for name in ("min_spiffs", "esp32-ota-asym"))
    run = played(before, FlowKind.MIGRATE_AIR, target=after, runs_in=runs_in)
    assert run is not None
    assert run.end is Ending.NEW_APP
