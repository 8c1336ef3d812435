"""The exported page in a real browser: stepped through with keys, to the state that the simulator says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from asym_studio.files.lesson_assets import page_assets
from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.lessons.export.page import lessons_page
from asym_studio.lessons.model import Frame, Lesson, Predict
from tests.lessons.browser import browser, needs_chromium

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebDriver]:
    with browser(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


def _open(driver: WebDriver, lessons: list[Lesson], folder: Path) -> None:
    page = folder / "lesson.html"
    page.write_text(lessons_page(lessons, page_assets()), encoding="utf-8")
    driver.get(page.as_uri())


def _press(driver: WebDriver, *keys: str) -> None:
    ActionChains(driver).send_keys(*keys).perform()


_ASK = """
const sentence = document.querySelector(".sentence");
return {boots: "", ...document.getElementById("lesson").dataset, sentence: sentence ? sentence.innerText : ""};
"""
_WALK = f"""
const state = () => {{ {_ASK} }};
const found = [state()];
for (let step = 0; step < arguments[0]; step++) {{
  document.dispatchEvent(new KeyboardEvent("keydown", {{key: "ArrowRight", bubbles: true}}));
  found.push(state());
}}
return found;
"""


def _state(driver: WebDriver) -> dict[str, str]:
    """What the page says of itself, and its sentence as it is rendered; one question, as each takes its time."""
    found: dict[str, str] = driver.execute_script(_ASK)
    return found


def _boots(frame: Frame | None) -> str:
    if frame is None or frame.boots is None:
        return ""
    return frame.boots.label or "nothing"


@pytest.mark.parametrize("lesson_id", [text.id for text in lesson_texts()])
def test_every_frame_is_shown_as_the_simulator_says(chromium: WebDriver, tmp_path: Path, lesson_id: str) -> None:
    lesson = open_lesson(lesson_id)
    _open(chromium, [lesson], tmp_path)
    expected = [
        (str(number), str(at), frame)
        for number, page in enumerate(lesson.pages)
        for at, frame in enumerate([*page.frames] or [None])
    ]
    walked = chromium.execute_script(_WALK, len(expected))
    for found, (number, at, frame) in zip(walked[:-1], expected, strict=True):
        assert (found["page"], found["frame"]) == (number, at)
        assert found["boots"] == _boots(frame)
        if frame is not None:
            assert str(frame.sentence) in found["sentence"]
    final = lesson.pages[-1].frames[-1] if lesson.pages[-1].frames else None
    assert walked[-1]["boots"] == _boots(final)
    assert not [entry for entry in chromium.get_log("browser") if entry["level"] == "SEVERE"]


def test_keys_step_from_frame_to_frame_and_back(chromium: WebDriver, tmp_path: Path) -> None:
    lesson = open_lesson("plug")
    _open(chromium, [lesson], tmp_path)
    places = [
        (str(number), str(at)) for number, page in enumerate(lesson.pages[:2]) for at in range(len(page.frames) or 1)
    ]
    for place in places[:12]:
        found = _state(chromium)
        assert (found["page"], found["frame"]) == place
        _press(chromium, Keys.ARROW_RIGHT)
    _press(chromium, Keys.HOME)
    found = _state(chromium)
    assert (found["page"], found["frame"]) == places[0]


def _first_prediction() -> tuple[Lesson, int, Predict]:
    for text in lesson_texts():
        lesson = open_lesson(text.id)
        for number, page in enumerate(lesson.pages):
            if isinstance(page.task, Predict):
                return lesson, number, page.task
    raise LookupError("no lesson asks for a prediction")


def test_a_prediction_is_judged_and_counted_as_the_simulator_does(chromium: WebDriver, tmp_path: Path) -> None:
    lesson, number, task = _first_prediction()
    for choice, option in enumerate(task.options, 1):
        _open(chromium, [lesson], tmp_path)
        while int(_state(chromium)["page"]) < number:
            _press(chromium, Keys.ARROW_RIGHT)
        _press(chromium, str(choice))
        judged = task.judge(option.id)
        assert str(judged.sentence) in chromium.find_element(By.CLASS_NAME, "answer").text
        assert chromium.find_element(By.ID, "score").text.endswith(f"{int(judged.right)} / 1")


def test_several_lessons_share_a_page_and_a_clicker_goes_through_them(chromium: WebDriver, tmp_path: Path) -> None:
    lessons = [open_lesson(text.id) for text in lesson_texts()[:2]]
    _open(chromium, lessons, tmp_path)
    menu = chromium.find_element(By.ID, "lessons")
    assert [option.text.split(" · ")[1] for option in menu.find_elements(By.TAG_NAME, "option")] == [
        str(lesson.title) for lesson in lessons
    ]
    _press(chromium, Keys.PAGE_DOWN)
    assert _state(chromium)["frame"] == "1" or _state(chromium)["page"] == "1"
    _press(chromium, Keys.PAGE_UP)
    assert (_state(chromium)["page"], _state(chromium)["frame"]) == ("0", "0")
