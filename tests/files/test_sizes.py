"""What makes an image large, from a linker's map."""

from __future__ import annotations

from pathlib import Path

import pytest

from asym_studio.files.sizes import Archive, archive_sizes, levers
from asym_studio.flash.errors import InputUnreadable

MAP = """\
Archive member included to satisfy reference by file (symbol)

libmain.a(a.o)                (app_main)
liblwip.a(l.o)                libmain.a(a.o) (lwip_send)

Discarded input sections

 .comment       0x00000000       0x28 libmain.a(a.o)

Memory Configuration

Name             Origin             Length             Attributes
iram0_0_seg      0x40080000         0x00020000         xr
iram0_2_seg      0x400d0020         0x0032ffe0         xr
dram0_0_seg      0x3ffb0000         0x0002c200         rw
drom0_0_seg      0x3f400020         0x003fffe0         r
*default*        0x00000000         0xffffffff

Linker script and memory map

                0x00000000                        IDF_TARGET_ESP32 = 0x0

.dram0.data     0x3ffb0000        0x4
 *(.data*)
 .data          0x3ffb0000        0x4 liblwip.a(l.o)
                0x3ffb0000                counter

.dram0.bss      0x3ffb0020      0x190
 *(.bss*)
 .bss           0x3ffb0020      0x190 liblwip.a(l.o)
                0x3ffb0020                zero

.flash.rodata   0x3f400020      0xbb8
 *(.rodata*)
 .rodata        0x3f400020      0xbb8 liblwip.a(l.o)
                0x3f400020                msg

.flash.text     0x400d0020       0x3b
 *(.text*)
 .text          0x400d0020       0x15 libmain.a(a.o)
                0x400d0020                app_main
 .text          0x400d0035       0x26 liblwip.a(l.o)
                0x400d0035                lwip_send
LOAD libmain.a
LOAD liblwip.a
OUTPUT(fw.elf elf32-xtensa-le)

Cross Reference Table

Symbol                                            File
app_main                                          libmain.a(a.o)
"""


def test_archives_are_listed_by_what_they_put_on_flash(tmp_path: Path) -> None:
    path = tmp_path / "firmware.map"
    path.write_text(MAP, encoding="utf-8")
    assert archive_sizes(path) == (Archive("liblwip.a", 0xBB8 + 0x26 + 4), Archive("libmain.a", 0x15))


@pytest.mark.parametrize("content", ["", "nothing of a map\n" * 50, "Memory Configuration\n", "\0" * 5000])
def test_what_is_no_map_is_one_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "firmware.map"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputUnreadable) as caught:
        archive_sizes(path)
    assert caught.value.code == "map-unreadable"


def test_a_missing_map_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputUnreadable) as caught:
        archive_sizes(tmp_path / "firmware.map")
    assert caught.value.code == "file-missing"


def test_levers_say_what_they_save_and_who_says_so() -> None:
    known = {lever.id: lever for lever in levers()}
    assert {"logs", "mdns", "tls", "ipv6", "nano-format", "lto"} <= set(known)
    assert (known["nano-format"].least, known["nano-format"].most) == (25 * 1024, 50 * 1024)
    assert all(lever.source and lever.cost and lever.setting for lever in known.values())
    assert known["ipv6"].applies_to((Archive("liblwip.a", 1),))
    assert not known["mdns"].applies_to((Archive("liblwip.a", 1),))
    assert known["logs"].applies_to(())
