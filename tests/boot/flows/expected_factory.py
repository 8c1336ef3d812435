"""What a cut leads to with the updater in factory, and in migrations, written by hand from FACTS §2 and §8."""

from __future__ import annotations

from tests.boot.flows.expected import (
    CORRUPT,
    NO_UPDATER,
    TOO_LARGE,
    WRONG_CHIP,
    WRONG_HASH,
    R,
    case,
)

GONE = """
    app switching wait      | old>old
    app switching erase     | old>old
    app switching restart   | old>old
    bootloader switching wait | old>old
"""

# --- Tasmota: otadata erased and a retained flag; failure ends in safeboot again, and so does a lost flag

SAFEBOOT_BAD = """
    app switching wait      | old>old
    app switching erase     | old>old upd>waits upd>waits
    app switching restart   | upd>waits
    bootloader switching wait | upd>waits
    updater erasing erase   | upd>waits
    updater writing program | upd>waits
    updater verifying verify | upd>waits
    updater verifying wait  | upd>waits
"""
SAFEBOOT = [
    case("safeboot", "new", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater erasing erase   | upd>waits
        updater writing program | upd>waits
        updater verifying verify | upd>waits
        updater selecting select | upd>waits upd>waits new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
    """),
    case("safeboot", "new", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater erasing erase   | upd>waits
        updater writing program | upd>waits
        updater verifying verify | upd>waits
        updater selecting select | upd>waits upd>waits new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        bootloader switching erase | new>new upd>waits upd>waits
        bootloader switching select | upd>waits
        app confirming erase    | upd>waits
        app confirming select   | upd>waits upd>waits new>new
    """, **R),
    case("safeboot", "waits", SAFEBOOT_BAD, **CORRUPT),
    case("safeboot", "waits", SAFEBOOT_BAD, **WRONG_CHIP),
    case("safeboot", "waits", SAFEBOOT_BAD, **CORRUPT, **R),
    case("safeboot", "waits", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater downloading wait | upd>waits
    """, **TOO_LARGE),
    case("safeboot", "other", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater erasing erase   | upd>waits
        updater writing program | upd>waits
        updater verifying verify | upd>waits
        updater selecting select | upd>waits upd>waits other>other
        updater switching restart | other>other
        bootloader switching wait | other>other
    """, **WRONG_HASH),
    # Factory is empty: the bootloader goes on to ota_0.
    case("safeboot", "old", GONE, **NO_UPDATER),
    case("safeboot", "old", GONE, **NO_UPDATER, **R),
]  # fmt: skip

# --- Mycila: the app is selected again at once, and an image counts only with its first 16 bytes, which come last

ONE_SHOT_BAD = """
    app switching wait      | old>old
    app switching erase     | old>old upd>waits upd>waits
    app switching restart   | upd>waits
    bootloader switching wait | upd>waits
    updater switching select | upd>waits upd>waits old>old
    updater erasing erase   | old>old upd>waits upd>waits
    updater writing program | upd>waits
    updater verifying verify | upd>waits
    updater verifying wait  | upd>waits
"""
ONE_SHOT = [
    case("one-shot", "new", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater switching select | upd>waits upd>waits old>old
        updater erasing erase   | old>old upd>waits upd>waits
        updater writing program | upd>waits upd>waits new>new
        updater verifying verify | new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
    """),
    case("one-shot", "new", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater switching select | upd>waits upd>waits old>old
        updater erasing erase   | old>old upd>waits upd>waits
        updater writing program | upd>waits upd>waits new>new
        updater verifying verify | new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        bootloader switching erase | new>new upd>waits upd>waits
        bootloader switching select | upd>waits
        app confirming erase    | upd>waits
        app confirming select   | upd>waits upd>waits new>new
    """, **R),
    case("one-shot", "waits", ONE_SHOT_BAD, **CORRUPT),
    case("one-shot", "waits", ONE_SHOT_BAD, **WRONG_CHIP),
    case("one-shot", "waits", ONE_SHOT_BAD, **WRONG_CHIP, **R),
    case("one-shot", "waits", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater switching select | upd>waits upd>waits old>old
        updater downloading wait | old>old
    """, **TOO_LARGE),
    case("one-shot", "other", """
        app switching wait      | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater switching select | upd>waits upd>waits old>old
        updater erasing erase   | old>old upd>waits upd>waits
        updater writing program | upd>waits upd>waits other>other
        updater verifying verify | other>other
        updater switching restart | other>other
        bootloader switching wait | other>other
    """, **WRONG_HASH),
    case("one-shot", "old", GONE, **NO_UPDATER),
    case("one-shot", "old", GONE, **NO_UPDATER, **R),
]  # fmt: skip

# --- migrations: a torn table boots nothing; a device that does it by itself goes on by itself before and after

REPLACING = """
        app verifying verify    | old>new
        app table erase         | old>new none>cable none>cable
        app table program       | none>cable none>cable new>new
        app verifying verify    | new>new
        app switching restart   | new>new
        bootloader switching wait | new>new
"""
CABLE = """
    computer writing *      | old>old
    computer table erase    | old>old none>cable none>cable
    computer table program  | none>cable none>cable new>new
    computer switching restart | new>new
    bootloader switching wait | new>new
"""
MIGRATIONS = [
    *(
        case(flow, "new", "app writing * | old>new\n" + REPLACING, **options)
        for flow in ("air", "air-to-factory")
        for options in ({}, R)
    ),
    case("air-from-1", "new", """
        app writing *           | old>new
        app verifying verify    | old>new
        app selecting select    | old>new
        app switching restart   | old>new
        bootloader switching wait | old>new
        app writing *           | old>new
    """ + REPLACING),
    case("air-from-1", "new", """
        app writing *           | old>new
        app verifying verify    | old>new
        app selecting select    | old>new
        app switching restart   | old>new
        bootloader switching wait | old>new
        bootloader switching erase | old>new
        bootloader switching select | old>new
        app confirming erase    | old>new
        app confirming select   | old>new
        app writing *           | old>new
    """ + REPLACING, **R),
    # Sequence 2 selects slot 1 of three, but slot 1 of two is the updater: 5 selects the app under both tables.
    case("air-from-three", "new", """
        app writing *           | old>new
        app verifying verify    | old>new
        app selecting select    | old>new
        app table erase         | old>new none>cable none>cable
        app table program       | none>cable none>cable new>new
        app verifying verify    | new>new
        app switching restart   | new>new
        bootloader switching wait | new>new
    """),
    case("cable", "new", CABLE),
    case("cable", "new", CABLE, **R),
]  # fmt: skip
