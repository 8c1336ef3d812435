"""Layouts and kits for the tests of the firmware kit."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from asym_studio.files.presets import load_preset
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import Kit, KitOptions, Origin

LARGE = b"""\
# asym-studio: chip=esp32s3 flash-size=16MB
nvs,      data, nvs,     0x9000,   0x6000,
otadata,  data, ota,     0xf000,   0x2000,
app,      app,  ota_0,   0x20000,  0xc00000,
flashApp, app,  ota_1,   0xc20000, 0x40000,
files,    data, fat,     0xc60000, 0x3a0000,
"""
ORIGINS = (Origin("min_spiffs", load_preset("min_spiffs").layout.table),)
SOURCES = {
    "README.md": b"about the firmware\n",
    "asym_ota/asym_ota.c": b"int ota;\n",
    "asym_migrate/asym_migrate.c": b"int migrate;\n",
    "flash_app/main/main.c": b"int main(void);\n",
}
# What a text file may trip over: quotes of all kinds, comment signs, escapes, expansions, blanks, other scripts.
ODD_LABELS = (
    *("a'b", 'a"b', "a b", "a;b#c", "%{a}", "a\\b", "*/ int x;", "/*", "??/", "`id`", "ä€", "‘’", "\U0001f600", "a|b"),
    *("@APP@", "a: b", "{x}", "&y", "--x", "\x7f", "\x1b[1m", "a\u2028b", "%s", "<!--", "]]>"),
)


def kit_of(preset: str, **wishes: object) -> Kit:
    """Return a preset's kit."""
    opened = load_preset(preset)
    return make_kit(opened.layout, KitOptions(**{"source": opened.csv, **wishes}), SOURCES)


def labelled(app: str, updater: str) -> Layout:
    """Return the OpenBikeSensor layout with other names for the slots."""
    layout = load_preset("esp32-ota-asym").layout
    names = {"app": app, "flashApp": updater}
    rows = [replace(p, label=names.get(p.label, p.label)) for p in layout.table]
    return layout.with_table(layout.table.with_rows(rows))


@st.composite
def asymmetric(draw: st.DrawFn) -> Layout:
    """Draw an asymmetric layout with any labels, sizes, slots and flash size."""
    start = load_preset("esp32-ota-asym").layout
    chip = draw(st.sampled_from(["esp32", "esp32s3", "esp32c3", "esp32c6"]))
    texts = st.one_of(st.sampled_from(ODD_LABELS), st.text(min_size=1, max_size=4))
    names = draw(st.lists(texts, min_size=2, max_size=2, unique_by=lambda name: name.encode("utf-8", "replace")[:15]))
    small, large = draw(st.integers(1, 16)), draw(st.integers(33, 200))
    factory = draw(st.booleans())
    kinds = (0x00, 0x10) if factory else (0x10, 0x11)
    sizes = (small, large) if factory else (large, small)
    flash = draw(st.sampled_from([16 * MB, 32 * MB, None]))
    rows = [
        Partition("nvs", 1, 2, 0x9000, 0x5000),
        Partition("otadata", 1, 0, 0xE000, 0x2000),
        Partition(names[0], 0, kinds[0], 0x10000, sizes[0] * 0x10000),
        Partition(names[1], 0, kinds[1], 0x10000 + sizes[0] * 0x10000, sizes[1] * 0x10000),
    ]
    layout = replace(start, table=PartitionTable(tuple(rows), md5=draw(st.booleans())), flash_size=flash, images=())
    return replace(layout, chip=CHIPS[chip])
