"""A kit in a folder: what the user changed is kept, and nothing outside the folder is ever touched."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from asym_studio.files.kit import MANIFEST, Outcome, State, read_firmware, write_kit
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.kit.model import Ecosystem, Kit, KitFile
from tests.board.migration.commands import obeys_permissions
from tests.kit.layouts import kit_of
from tests.plugins.patience import PATIENCE_SECONDS

SMALL = frozenset({Ecosystem.ESP_IDF, Ecosystem.ESPTOOL})
OTHER = frozenset({Ecosystem.ESPHOME})


def states(outcomes: tuple[Outcome, ...]) -> dict[str, State]:
    return {outcome.path: outcome.state for outcome in outcomes}


def content(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def kit() -> Kit:
    return kit_of("esp32-ota-asym", ecosystems=SMALL)


def test_what_is_written_is_the_kit(kit: Kit, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "kit"
    assert set(states(write_kit(kit, folder)).values()) == {State.WRITTEN}
    found = content(folder)
    manifest = json.loads(found.pop(MANIFEST))
    assert found == {file.path: file.content for file in kit.files}
    assert manifest["files"] == {path: [hashlib.sha256(data).hexdigest()] for path, data in found.items()}
    assert "writing" not in manifest
    if os.name != "nt":
        assert os.access(folder / "esptool/flash.sh", os.X_OK)
        assert not os.access(folder / "layout.h", os.X_OK) or os.geteuid() == 0
        assert (folder / "layout.h").stat().st_mode & 0o111 == 0


def test_writing_it_again_changes_nothing(kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.*") if path.name != MANIFEST}
    assert set(states(write_kit(kit, tmp_path)).values()) == {State.UNCHANGED}
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_another_layout_replaces_what_nobody_changed(kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    other = kit_of("tasmota-safeboot", ecosystems=SMALL)
    assert State.BESIDE not in states(write_kit(other, tmp_path)).values()
    assert content(tmp_path)["layout.h"] == other.file("layout.h").content


def test_what_the_user_changed_is_kept_and_the_new_one_is_beside_it(kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    mine = tmp_path / "layout.h"
    mine.write_bytes(mine.read_bytes() + b"/* mine */\n")
    kept = mine.read_bytes()
    for preset in ("tasmota-safeboot", "meshtastic-4MB", "meshtastic-4MB"):
        other = kit_of(preset, ecosystems=SMALL)
        outcomes = write_kit(other, tmp_path)
        assert states(outcomes)["layout.h"] is State.BESIDE
        assert mine.read_bytes() == kept
        assert (tmp_path / "layout.h.new").read_bytes() == other.file("layout.h").content
    (tmp_path / "layout.h.new").write_bytes(b"half merged")
    outcomes = write_kit(kit_of("tasmota-safeboot", ecosystems=SMALL), tmp_path)
    assert next(o.written_to for o in outcomes if o.path == "layout.h") == "layout.h.new2"
    assert (tmp_path / "layout.h.new").read_bytes() == b"half merged"


def test_force_overwrites(kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    (tmp_path / "layout.h").write_bytes(b"mine")
    assert states(write_kit(kit, tmp_path, force=True))["layout.h"] is State.WRITTEN
    assert (tmp_path / "layout.h").read_bytes() == kit.file("layout.h").content


def test_files_that_were_there_before_any_kit_are_the_users(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_bytes(b"# My project\n")
    (tmp_path / "partitions.csv").write_bytes(kit.file("partitions.csv").content)
    found = states(write_kit(kit, tmp_path))
    assert found["README.md"] is State.BESIDE
    assert found["partitions.csv"] is State.UNCHANGED
    assert (tmp_path / "README.md").read_bytes() == b"# My project\n"


def test_files_of_an_earlier_kit_go_unless_they_were_changed(kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    (tmp_path / "esptool/flash.ps1").write_bytes(b"mine")
    found = states(write_kit(kit_of("esp32-ota-asym", ecosystems=OTHER), tmp_path))
    assert found["esptool/flash.sh"] is State.REMOVED
    assert found["esptool/flash.ps1"] is State.LEFT
    assert not (tmp_path / "firmware").exists()
    assert (tmp_path / "esptool/flash.ps1").read_bytes() == b"mine"
    again = states(write_kit(kit_of("esp32-ota-asym", ecosystems=OTHER), tmp_path))
    assert again["esptool/flash.ps1"] is State.LEFT


CUT = """
import os, sys
from pathlib import Path
from asym_studio.files.kit import write_kit
from asym_studio.kit.model import Ecosystem
from tests.board.migration.commands import obeys_permissions
from tests.kit.layouts import kit_of

kit = kit_of("tasmota-safeboot", ecosystems=frozenset({Ecosystem.ESP_IDF, Ecosystem.ESPTOOL}))
left = int(sys.argv[2])

def cut(event, arguments):
    global left
    if event == "os.rename":
        left -= 1
        if left == 0:
            os._exit(9)

sys.addaudithook(cut)
write_kit(kit, Path(sys.argv[1]))
"""


@pytest.mark.parametrize("renames", [1, 2, 6, 9])
def test_after_a_run_that_was_killed_nothing_is_taken_for_the_users(renames: int, kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    killed = subprocess.run([sys.executable, "-c", CUT, tmp_path, str(renames)], check=False, timeout=PATIENCE_SECONDS)
    assert killed.returncode == 9
    for rest in tmp_path.rglob("*.tmp"):
        rest.unlink()
    third = kit_of("meshtastic-4MB", ecosystems=SMALL)
    assert State.BESIDE not in states(write_kit(third, tmp_path)).values()
    found = content(tmp_path)
    del found[MANIFEST]
    assert found == {file.path: file.content for file in third.files}


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@pytest.mark.parametrize("link", ["layout.h", "esptool", MANIFEST, "firmware"])
def test_links_lead_nowhere(link: str, kit: Kit, tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "kit"
    outside.mkdir()
    folder.mkdir()
    (outside / "file").write_bytes(b"precious")
    (folder / link).symlink_to(outside / "file" if "." in link else outside)
    with pytest.raises(InputUnreadable) as refused:
        write_kit(kit, folder, force=True)
    assert refused.value.code == "kit-path-unsafe"
    assert content(outside) == {"file": b"precious"}
    assert [path.name for path in folder.iterdir()] == [link]


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_the_folder_itself_may_be_a_link(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "kit").symlink_to(tmp_path / "real")
    write_kit(kit, tmp_path / "kit")
    assert (tmp_path / "real" / "layout.h").is_file()


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "a\\b", "C:x", "", "."])
def test_paths_out_of_the_folder_are_refused(path: str, kit: Kit, tmp_path: Path) -> None:
    evil = replace(kit, files=(*kit.files, KitFile(path, b"x", message(""))))
    with pytest.raises(InputUnreadable) as refused:
        write_kit(evil, tmp_path / "kit")
    assert refused.value.code == "kit-path-unsafe"
    assert content(tmp_path) == {}


@pytest.mark.parametrize("key", ["files", "writing"])
def test_a_manifest_of_somebody_else_deletes_nothing_outside(key: str, kit: Kit, tmp_path: Path) -> None:
    folder, precious = tmp_path / "kit", tmp_path / "precious"
    folder.mkdir()
    precious.write_bytes(b"x")
    digest = hashlib.sha256(b"x").hexdigest()
    (folder / MANIFEST).write_text(json.dumps({key: {"../precious": [digest], str(precious): [digest], "a": 5}}))
    write_kit(kit, folder)
    assert precious.read_bytes() == b"x"


@pytest.mark.parametrize("manifest", [b"", b"[]", b"{", b'{"files": 7}', b"\xff" * 50, b"[" * 100000])
def test_a_manifest_that_makes_no_sense_counts_as_none(manifest: bytes, kit: Kit, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(manifest)
    (tmp_path / "layout.h").write_bytes(b"mine")
    assert states(write_kit(kit, tmp_path))["layout.h"] is State.BESIDE


def test_a_file_in_place_of_the_folder_is_an_error_to_read(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "kit").write_bytes(b"x")
    with pytest.raises(InputUnreadable) as refused:
        write_kit(kit, tmp_path / "kit")
    assert refused.value.code == "kit-folder-unusable"


def test_the_firmware_is_found() -> None:
    found = read_firmware()
    assert "flash_app/main/main.c" in found
    assert list(found) == sorted(found)
    assert not [path for path in found if "/." in path or "__pycache__" in path]


PRUNING = """
import sys
from pathlib import Path
from asym_studio.files.kit import write_kit
from asym_studio.flash.errors import StudioError
from tests.board.migration.commands import obeys_permissions
from tests.kit.layouts import kit_of
from asym_studio.kit.model import Ecosystem
try:
    write_kit(kit_of("esp32-ota-asym", ecosystems=frozenset({Ecosystem.ESPHOME})), Path(sys.argv[1]))
except StudioError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX systems")
def test_an_old_file_that_may_not_be_deleted_is_one_clear_error(kit: Kit, tmp_path: Path) -> None:
    write_kit(kit, tmp_path)
    folder = next(path for path in sorted(tmp_path.rglob("*")) if path.is_dir())
    folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", PRUNING, str(tmp_path)],
        preexec_fn=obeys_permissions,
        capture_output=True,
        text=True,
        check=False,
    )
    folder.chmod(0o755)
    assert (done.stdout, done.stderr) == ("kit-folder-unusable\n", "")
