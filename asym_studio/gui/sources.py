"""What only the file can tell of a layout: the problems of the source as it would be written now."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import Problem, StudioError
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import read_table
from asym_studio.flash.settings import Given

if TYPE_CHECKING:
    from asym_studio.flash.csv_reader import CsvDocument


def written_problems(layout: Layout, csv: CsvDocument | None) -> tuple[Problem, ...]:
    """Return what reading would find wrong with the file, were the layout written in the style of `csv` now.

    Writing sorts the rows and makes binary tables whole, so that most problems of a source end with the first edit;
    what stands in comments may stay. Without a CSV there is nothing that could stay.
    """
    if csv is None:
        return ()
    try:
        given = Given(env=dict(os.environ), project=csv.project)
        return read_table(write_csv(layout, csv, csv.project), given).problems
    except StudioError:
        return ()  # the rules tell why nobody could read it
