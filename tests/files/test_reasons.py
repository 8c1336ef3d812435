"""Why the system refused: in our own words, so that a window can say it in its language."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from asym_studio.board.virtual.flash_chip import open_chip
from asym_studio.files.reasons import Declined, reason_for
from asym_studio.files.store import read_bounded, reason_of, write_atomically
from asym_studio.flash.errors import InputUnreadable, Message, StudioError, message

_USUAL = [number for number in errno.errorcode if isinstance(reason_for(OSError(number, os.strerror(number))), Message)]


def _refused(call: Callable[[], object]) -> StudioError:
    with pytest.raises(InputUnreadable) as caught:
        call()
    return caught.value


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda folder: read_bounded(folder / ("n" * 300), 100), "the name is too long"),
        (lambda folder: read_bounded(folder / "zero\0byte", 100), "no file can have that name"),
        (lambda folder: read_bounded(folder / "file" / "below", 100), "a part of the path is no folder"),
        (lambda folder: write_atomically(folder / "none" / "file", b""), "there is no such file or folder"),
        (lambda folder: open_chip(folder / "file" / "flash.bin", 1 << 20), "there is something of that name already"),
    ],
)
def test_what_the_system_refuses_is_said_in_words_of_our_own(
    tmp_path: Path, act: Callable[[Path], object], why: str
) -> None:
    (tmp_path / "file").write_bytes(b"")
    reason = _refused(lambda: act(tmp_path)).message.values["reason"]
    assert reason == message(why), "a sentence that can be translated"


def test_the_reason_of_an_error_stands_in_another_sentence(tmp_path: Path) -> None:
    assert reason_of(_refused(lambda: read_bounded(tmp_path, 100))) == message("it is no file")
    assert reason_of(_refused(lambda: read_bounded(tmp_path / "none", 9))) == message("there is no such file or folder")
    (tmp_path / "large").write_bytes(bytes(100))
    assert reason_of(_refused(lambda: read_bounded(tmp_path / "large", 9))) == message("it is too large")


@pytest.mark.parametrize("number", _USUAL, ids=errno.errorcode.__getitem__)
def test_a_reason_is_a_part_of_a_sentence(number: int) -> None:
    said = str(reason_for(OSError(number, os.strerror(number))))
    assert said[0].islower() and said[-1] not in ".!", said


def test_the_usual_reasons_are_known() -> None:
    wanted = {errno.ENOSPC, errno.EACCES, errno.EPERM, errno.ENOENT, errno.EROFS, errno.EIO, errno.EBUSY}
    assert wanted <= set(_USUAL)


def test_an_unusual_reason_is_the_system_s() -> None:
    assert reason_for(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert reason_for(OSError()) == "OSError"


def test_what_we_decline_ourselves_has_a_reason_of_its_own() -> None:
    told = Declined(errno.EACCES, message("the file is write-protected"))
    assert reason_for(told) == message("the file is write-protected")
    assert told.errno == errno.EACCES
