"""The long version of the lesson tests: every lesson on every preset (`python -m tests.lessons`, some minutes)."""

from __future__ import annotations

import sys
import time

from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import load_preset, presets
from tests.lessons.test_lessons import check_frame
from tests.lessons.walking import messages, page_frames


def main() -> int:
    """Open and check everything; print a line for each preset."""
    for preset in presets():
        layout, told, slowest = load_preset(preset.id).layout, "", 0.0
        for text in lesson_texts():
            start = time.perf_counter()
            lesson = open_lesson(text.id, layout)
            slowest = max(slowest, time.perf_counter() - start)
            told += " " + "".join("-" if page.not_here else "#" for page in lesson.pages)
            assert all(str(sentence) for sentence in messages(lesson))
            for page in lesson.pages:
                for frame in page_frames(page):
                    check_frame(frame)
        sys.stdout.write(f"{preset.id:30}{told}  slowest {slowest:.1f} s\n")
        sys.stdout.flush()
    return 0


sys.exit(main())
