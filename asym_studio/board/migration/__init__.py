"""Doing a migration on a board: looking, planning, carrying out, resuming, undoing, and what to keep of it."""

from asym_studio.board.migration.by_hand import write_commands
from asym_studio.board.migration.ending import Ending, end, keep_report
from asym_studio.board.migration.executing import Done, carry_out, undo
from asym_studio.board.migration.finding import find_unfinished
from asym_studio.board.migration.journal import Journal, journals_folder
from asym_studio.board.migration.past import BoardPast, Past, PastState, past_migrations
from asym_studio.board.migration.placing import layouts_of
from asym_studio.board.migration.preparing import Prepared, begin, demand_unchanged, plan_json, prepare
from asym_studio.board.migration.report import result_json, step_words
from asym_studio.board.migration.verdict import Verdict, judge, unheard

__all__ = [
    "BoardPast",
    "Done",
    "Ending",
    "Journal",
    "Past",
    "PastState",
    "Prepared",
    "Verdict",
    "begin",
    "carry_out",
    "demand_unchanged",
    "end",
    "find_unfinished",
    "journals_folder",
    "judge",
    "keep_report",
    "layouts_of",
    "past_migrations",
    "plan_json",
    "prepare",
    "result_json",
    "step_words",
    "undo",
    "unheard",
    "write_commands",
]
