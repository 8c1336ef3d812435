"""What a cut leads to in the kit's flow, written by hand: nothing is erased before everything is checked."""

from __future__ import annotations

from tests.boot.flows.expected import (
    CORRUPT,
    MISSING,
    NO_UPDATER,
    REMOVED,
    TOO_LARGE,
    WRONG_CHIP,
    WRONG_HASH,
    R,
    case,
)

REFUSED = """
    app verifying verify    | old>old
    app downloading card    | old>old
    app verifying verify    | old>old
    app verifying wait      | old>old
    app confirming card     | old>old
"""
NO_CARD = """
    app verifying verify    | old>old
    app downloading wait    | old>old
"""
NOBODY_THERE = """
    app verifying verify    | old>old
    app verifying wait      | old>old
"""
KIT = [
    case("kit", "new", """
        app verifying verify    | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing *       | upd>new
        updater verifying verify | upd>new
        updater selecting erase | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        app confirming card     | new>new
    """),
    # With rollback the updater is on trial, too, and confirms itself; before that a cut ends the update, not the app.
    case("kit", "new", """
        app verifying verify    | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        bootloader switching erase | upd>new old>old old>old
        bootloader switching select | old>old
        updater confirming erase | old>old
        updater confirming select | old>old old>old upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing *       | upd>new
        updater verifying verify | upd>new
        updater selecting erase | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        bootloader switching erase | new>new upd>new upd>new
        bootloader switching select | upd>new
        app confirming erase    | upd>new
        app confirming select   | upd>new upd>new new>new
        app confirming card     | new>new
    """, **R),
    # Updater in factory: erasing otadata selects it.
    case("kit-factory", "new", """
        app verifying verify    | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching erase     | old>old upd>new upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing *       | upd>new
        updater verifying verify | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        app confirming card     | new>new
    """),
    case("kit-factory", "new", """
        app verifying verify    | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching erase     | old>old upd>new upd>new
        app switching restart   | upd>new
        bootloader switching wait | upd>new
        updater verifying verify | upd>new
        updater erasing erase   | upd>new
        updater writing *       | upd>new
        updater verifying verify | upd>new
        updater selecting select | upd>new upd>new new>new
        updater switching restart | new>new
        bootloader switching wait | new>new
        bootloader switching erase | new>new upd>new upd>new
        bootloader switching select | upd>new
        app confirming erase    | upd>new
        app confirming select   | upd>new upd>new new>new
        app confirming card     | new>new
    """, **R),
    *(
        case(flow, "old", table, **options)
        for flow in ("kit", "kit-factory")
        for table, options in (
            (REFUSED, CORRUPT),
            (REFUSED, TOO_LARGE),
            (REFUSED, WRONG_HASH),
            (REFUSED, WRONG_CHIP),
            (NO_CARD, MISSING),
            (NOBODY_THERE, NO_UPDATER),
            (REFUSED, {**CORRUPT, **R}),
            (NO_CARD, {**MISSING, **R}),
        )
    ),
    # The card goes when half is written: the updater tries a few times, then shows that it needs one. It does not loop.
    case("kit", "waits", """
        app verifying verify    | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching select    | old>old old>old upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater verifying verify | upd>waits
        updater erasing erase   | upd>waits
        updater writing *       | upd>waits
        updater verifying wait  | upd>waits
    """, **REMOVED),
    case("kit-factory", "waits", """
        app verifying verify    | old>old
        app downloading card    | old>old
        app verifying verify    | old>old
        app switching erase     | old>old upd>waits upd>waits
        app switching restart   | upd>waits
        bootloader switching wait | upd>waits
        updater verifying verify | upd>waits
        updater erasing erase   | upd>waits
        updater writing *       | upd>waits
        updater verifying wait  | upd>waits
    """, **REMOVED, **R),
]  # fmt: skip
