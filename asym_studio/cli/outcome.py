"""How every command ends: an exit status, and for every failure one error, for people or as JSON. No tracebacks.

Exit status: 0 done, 1 the answer is no, 2 wrong usage or unreadable input, 3 board not reachable or refused for safety,
4 interrupted and can be resumed, 130 Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from asym_studio.cli.terminal import print_json, style, warn
from asym_studio.flash.errors import (
    BoardRefused,
    BoardUnreachable,
    BoardWithout,
    EditStopped,
    JobInterrupted,
    Message,
    StudioError,
    TableRefused,
    message,
)

DONE, NO, UNUSABLE, NO_BOARD, RESUMABLE, INTERRUPTED = 0, 1, 2, 3, 4, 130


class Stopped(JobInterrupted):
    """Somebody asked a job to stop, and it did so at a safe point (exit status 130)."""


_STATUS: dict[type[StudioError], int] = {  # the first that an error is counts
    TableRefused: NO,
    EditStopped: NO,
    BoardWithout: NO,
    BoardUnreachable: NO_BOARD,
    BoardRefused: NO_BOARD,
    Stopped: INTERRUPTED,
    JobInterrupted: RESUMABLE,
}

DEBUG_VARIABLE = "ASYM_STUDIO_DEBUG"


class UsageWrong(StudioError):
    """The command line itself is wrong (exit status 2)."""


class SystemLacks(StudioError):
    """The machine lacks something that the command needs: a display, a library, a place to write (exit status 2)."""


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Return whether `--json` is among the options; behind `--` it is the name of a file."""
    return "--json" in (arguments[: arguments.index("--")] if "--" in arguments else arguments)


def guarded(body: Callable[[], int], *, as_json: bool) -> int:
    """Run `body` and return its exit status; whatever it raises becomes an error message and the status it stands for.

    With ASYM_STUDIO_DEBUG=1 an unforeseen exception is not caught.
    """
    try:
        return body()
    except StudioError as error:
        show_error(error, as_json=as_json)
        return exit_status(error)
    except KeyboardInterrupt:
        return interrupted(as_json=as_json)
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        show_error(_unforeseen(error), as_json=as_json)
        return UNUSABLE


def interrupted(*, as_json: bool) -> int:
    """Say that Ctrl-C ended the command, and return the exit status for that."""
    error = StudioError("interrupted", message("Interrupted."), message("Nothing was left half-done: start it again."))
    show_error(error, as_json=as_json)
    return INTERRUPTED


def exit_status(error: StudioError) -> int:
    """Return the exit status that the error stands for."""
    return next((status for kind, status in _STATUS.items() if isinstance(error, kind)), UNUSABLE)


def about(error: StudioError, place: str) -> StudioError:
    """Note which file or option the error is about, unless that is known already; return the error."""
    if not places(error):
        error.add_note(place)
    return error


def places(error: StudioError) -> list[str]:
    """Return the files or options that the error is about (see `about`)."""
    return list(getattr(error, "__notes__", ()))


def show_error(error: StudioError, *, as_json: bool) -> None:
    """Print the error: one JSON object on stdout, or a few lines on stderr; there, too, where stdout takes no more."""
    if as_json:
        with suppress(OSError):
            print_json({"error": error_json(error)})
            return
    warn(f"{style(f'error[{error.code}]', 'red', 'bold', to=sys.stderr)}: {error.message}")
    for place in places(error):
        position = ":".join(str(number) for number in (error.line, error.column) if number is not None)
        warn(f"  at {place}{':' if position else ''}{position}")
    if str(error.remedy):
        warn(f"  → {error.remedy}")


def error_json(error: StudioError) -> dict[str, object]:
    """Return the error's JSON object."""
    found: dict[str, object] = {"code": error.code, "message": str(error.message), "remedy": str(error.remedy)}
    if where := places(error):
        found["at"] = where[0]
    if error.line is not None:
        found |= {"line": error.line, "column": error.column}
    return found


def _unforeseen(error: Exception) -> StudioError:
    known = {
        MemoryError: message("There is not enough memory for this."),
        RecursionError: message("The input is nested too deeply."),
    }
    text: Message = known.get(type(error), message("{kind}: {text}", kind=type(error).__name__, text=str(error)[:300]))
    if isinstance(error, OSError):
        text = message("{text}", text=_os_sentence(error))
        return SystemLacks("system-error", text, message("Look at the file, the folder and their permissions."))
    remedy = message(
        "This is a fault of Asym Studio. Set {variable}=1 and try again for the details to report.",
        variable=DEBUG_VARIABLE,
    )
    return StudioError("internal-error", text, remedy)


def _os_sentence(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {reason}" if error.filename else reason
