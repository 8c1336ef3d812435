"""The registry of what can go wrong with files, presets and projects; `flash.rules.codes` holds all other codes.

The severity is that of a problem in `scan`; the other codes are errors that end what was asked for.
"""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import GUIDE, STUDIO, ProblemCode

_E, _W, _H = Severity.ERROR, Severity.WARNING, Severity.HINT

_BUILD_CODES = (
    ProblemCode(
        "build-unknown",
        _E,
        "The folder is no build folder of a known tool, or nothing was built in it yet.",
        "Build first, then give the folder that holds the app image.",
        STUDIO,
    ),
    ProblemCode(
        "build-broken",
        _E,
        "A file in which a build describes itself cannot be used.",
        "Build the project again.",
        STUDIO,
    ),
    ProblemCode(
        "map-unreadable",
        _E,
        "The file is not a linker map that ESP-IDF's size tool can read.",
        "Give the .map file that the build wrote beside the ELF.",
        "esp-idf-size 2",
    ),
    ProblemCode("image-missing", _E, "There is no app image in the file.", "Name a slot that holds one.", STUDIO),
    ProblemCode("image-ambiguous", _E, "There are several app images in the file.", "Name the slot.", STUDIO),
    ProblemCode(
        "elf-unusable",
        _E,
        "The ELF file is not an ESP32 program, or esptool can make no image of it.",
        "Give the ELF of an ESP32 build, or the .bin file that the build made of it.",
        "esptool 5.6 elf2image",
    ),
)

_ALL = (
    *_BUILD_CODES,
    ProblemCode("file-missing", _E, "There is no such file.", "Check the name and the folder.", STUDIO),
    ProblemCode(
        "file-not-regular",
        _E,
        "What was named is a folder, a device or a pipe. Those are not opened: a pipe would block, and opening a "
        "serial port resets the board behind it.",
        "Choose a file.",
        STUDIO,
    ),
    ProblemCode(
        "file-too-large",
        _E,
        "The file is larger than anything that holds a partition table; it was not read.",
        "Choose a partition table or the dump of one board's flash.",
        STUDIO,
    ),
    ProblemCode(
        "file-not-readable",
        _E,
        "The system does not let the file be read.",
        "Check the file's permissions and that its disk is in order.",
        STUDIO,
    ),
    ProblemCode(
        "file-not-writable",
        _E,
        "The system does not let the file be written. Its old content is intact.",
        "Check permissions and free space, or save under another name.",
        STUDIO,
    ),
    ProblemCode("folder-missing", _E, "There is no such folder.", "Check the name.", STUDIO),
    ProblemCode("folder-not-readable", _E, "The folder cannot be listed.", "Check its permissions.", STUDIO),
    ProblemCode(
        "kit-folder-unusable",
        _E,
        "The folder for a firmware kit cannot be made or written to.",
        "Choose another folder, or check its permissions.",
        STUDIO,
    ),
    ProblemCode(
        "kit-path-unsafe",
        _E,
        "A link, or something else than a kit's file, stands where a firmware kit would write. Nothing was written.",
        "Remove it, or choose another folder.",
        STUDIO,
    ),
    ProblemCode("resources-missing", _E, "The program's own data files are missing.", "Install it again.", STUDIO),
    ProblemCode("preset-unknown", _E, "There is no preset of that name.", "List them: asym-studio presets.", STUDIO),
    ProblemCode("page-unknown", _E, "The documentation has no such page.", "Start from its first page.", STUDIO),
    ProblemCode("lesson-unknown", _E, "There is no lesson of that name.", "List them: asym-studio learn.", STUDIO),
    ProblemCode(
        "project-file-broken",
        _E,
        "A project's settings file is not what its name says.",
        "Mend the file; the tool that builds the project would stumble over it too.",
        STUDIO,
    ),
    ProblemCode(
        "table-missing",
        _E,
        "A project names a partition table that is not there.",
        "Make the table, or correct the name in the project's settings.",
        GUIDE,
    ),
    ProblemCode(
        "table-offset-unusable",
        _E,
        "A project puts its table where none can be: not at a multiple of 4 KB.",
        "Correct CONFIG_PARTITION_TABLE_OFFSET.",
        GUIDE,
    ),
    ProblemCode(
        "table-name-unresolved",
        _W,
        "A project's table is named by a variable that is known only while it is built.",
        "Open the table itself.",
        STUDIO,
    ),
    ProblemCode(
        "flash-size-unknown",
        _W,
        "A project's flash size is not a size.",
        "Write it like 4MB.",
        STUDIO,
    ),
    ProblemCode(
        "default-unknown",
        _H,
        "A project uses a table of its framework's that is not a preset here.",
        "Open the table itself, or give the project one of its own.",
        STUDIO,
    ),
)

FILE_CODES: dict[str, ProblemCode] = {code.code: code for code in _ALL}
"""Every code that `files/` adds to `flash.rules.codes.CODES`."""
