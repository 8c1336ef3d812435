import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.files.store import fingerprint, is_file, is_folder, read_bounded, write_atomically
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.units import KB, MB

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and special files")
root = hasattr(os, "geteuid") and os.geteuid() == 0


def refusal(path: Path, limit: int = MB) -> InputUnreadable:
    with pytest.raises(InputUnreadable) as caught:
        read_bounded(path, limit)
    assert str(caught.value.remedy)
    assert str(path) in str(caught.value)
    return caught.value


class TestReading:
    def test_a_file_up_to_the_limit_is_read_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "table.bin"
        path.write_bytes(bytes(range(256)))
        assert read_bounded(path, 256) == bytes(range(256))

    def test_one_byte_more_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "table.bin"
        path.write_bytes(bytes(257))
        assert refusal(path, 256).code == "file-too-large"

    def test_a_sparse_gigabyte_is_refused_by_its_size(self, tmp_path: Path) -> None:
        path = tmp_path / "dump.bin"
        with path.open("wb") as stream:
            stream.truncate(1024 * MB)
        error = refusal(path, 256 * MB)
        assert error.code == "file-too-large"
        assert "1,024 MB (0x40000000), at most 256 MB (0x10000000)" in str(error)

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "none.csv").code == "file-missing"

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        error = refusal(tmp_path)
        assert error.code == "file-not-regular"
        assert "a folder" in str(error)

    @posix
    def test_a_pipe_is_refused_without_waiting_for_a_writer(self, tmp_path: Path) -> None:
        path = tmp_path / "pipe.csv"
        os.mkfifo(path)
        assert refusal(path).code == "file-not-regular"

    @posix
    @pytest.mark.parametrize("device", ["/dev/zero", "/dev/tty", "/dev/null"])
    def test_a_device_is_refused_and_not_opened(self, device: str) -> None:
        assert refusal(Path(device)).code == "file-not-regular"

    @posix
    def test_a_socket_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "s"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(path))
            assert refusal(path).code == "file-not-regular"

    @posix
    def test_a_symlink_to_itself_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "loop.csv"
        path.symlink_to(path)
        assert refusal(path).code == "file-not-readable"

    @pytest.mark.skipif(root, reason="root may read everything")
    @posix
    def test_a_file_that_may_not_be_read_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "secret.csv"
        path.touch(mode=0)
        assert refusal(path).code == "file-not-readable"

    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc here")
    def test_a_file_that_reports_no_size_is_read_up_to_the_limit(self) -> None:
        path = Path("/proc/self/status")
        assert read_bounded(path, MB).startswith(b"Name:")
        assert refusal(path, 10).code == "file-too-large"

    @pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "a/b\0/c"])
    def test_impossible_names_are_errors_like_others(self, name: str, tmp_path: Path) -> None:
        assert refusal(tmp_path / name).code == "file-not-readable"
        assert fingerprint(tmp_path / name) is None
        assert not is_file(tmp_path / name)
        assert not is_folder(tmp_path / name)
        with pytest.raises(InputUnreadable):
            write_atomically(tmp_path / name, b"x")


class TestWriting:
    @given(st.binary(max_size=2 * KB), st.binary(max_size=2 * KB))
    def test_what_was_written_is_read_back(
        self, tmp_path_factory: pytest.TempPathFactory, first: bytes, second: bytes
    ) -> None:
        path = tmp_path_factory.mktemp("written") / "partitions.csv"
        for data in (first, second):
            write_atomically(path, data)
            assert read_bounded(path, 2 * KB) == data
        assert [entry.name for entry in path.parent.iterdir()] == ["partitions.csv"]

    @posix
    @pytest.mark.parametrize("mode", [0o600, 0o644, 0o640, 0o664])
    def test_the_old_mode_stays(self, mode: int, tmp_path: Path) -> None:
        path = tmp_path / "partitions.csv"
        path.touch()
        path.chmod(mode)
        write_atomically(path, b"new")
        assert stat.S_IMODE(path.stat().st_mode) == mode

    @posix
    def test_a_new_file_gets_the_mode_of_the_umask(self, tmp_path: Path) -> None:
        path, usual = tmp_path / "new.csv", tmp_path / "usual.csv"
        usual.touch()
        write_atomically(path, b"new")
        assert path.stat().st_mode == usual.stat().st_mode

    @posix
    def test_a_symlink_stays_and_its_target_is_written(self, tmp_path: Path) -> None:
        target = tmp_path / "real" / "partitions.csv"
        target.parent.mkdir()
        target.write_bytes(b"old")
        link = tmp_path / "partitions.csv"
        link.symlink_to(Path("real", "partitions.csv"))
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert target.read_bytes() == b"new"
        assert len(list(target.parent.iterdir())) == 1

    @posix
    def test_a_write_protected_file_stays_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "partitions.csv"
        path.write_bytes(b"old")
        path.chmod(0o444)
        assert self.failure(path).code == "file-not-writable"
        assert path.read_bytes() == b"old"

    @pytest.mark.skipif(root, reason="root may write everywhere")
    @posix
    def test_a_read_only_folder_leaves_the_file_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "partitions.csv"
        path.write_bytes(b"old")
        tmp_path.chmod(0o500)
        try:
            assert self.failure(path).code == "file-not-writable"
        finally:
            tmp_path.chmod(0o700)
        assert path.read_bytes() == b"old"

    def test_a_vanished_folder_is_an_error_with_a_way_out(self, tmp_path: Path) -> None:
        error = self.failure(tmp_path / "gone" / "partitions.csv")
        assert error.code == "file-not-writable"
        assert str(error.remedy) == "The folder is gone: save under another name."

    def test_a_folder_or_device_is_not_replaced(self, tmp_path: Path) -> None:
        folder = tmp_path / "partitions.csv"
        folder.mkdir()
        assert self.failure(folder).code == "file-not-regular"
        assert folder.is_dir()

    @posix
    def test_a_device_is_not_replaced(self) -> None:
        assert self.failure(Path(os.devnull)).code == "file-not-regular"
        assert not Path(os.devnull).is_file()

    @posix
    def test_a_full_disk_leaves_the_old_file_and_nothing_else(self, tmp_path: Path) -> None:
        """The system refuses to write more than 4 KB here, as it does where a quota or a disk is used up."""
        path = tmp_path / "partitions.csv"
        path.write_bytes(b"old")
        program = f"""
import resource
from pathlib import Path
from asym_studio.files.store import write_atomically
from asym_studio.flash.errors import InputUnreadable
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_atomically(Path({str(path)!r}), bytes(100_000))
except InputUnreadable as error:
    print(error.code, error.remedy, sep="|")
"""
        told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert told.stdout.strip() == (
            "file-not-writable|Make room on the disk, or save to another one. The old file is intact."
        )
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]

    def test_the_longest_name_that_a_folder_takes_can_be_written(self, tmp_path: Path) -> None:
        path = tmp_path / ("ä" * 120 + ".csv")
        write_atomically(path, b"new")
        assert path.read_bytes() == b"new"

    @staticmethod
    def failure(path: Path) -> InputUnreadable:
        with pytest.raises(InputUnreadable) as caught:
            write_atomically(path, b"new")
        assert str(caught.value.remedy)
        return caught.value


class TestFingerprint:
    def test_it_tells_that_a_file_was_changed_replaced_or_removed(self, tmp_path: Path) -> None:
        path = tmp_path / "partitions.csv"
        path.write_bytes(b"one")
        first = fingerprint(path)
        assert first == fingerprint(path)
        write_atomically(path, b"two")  # same size, possibly within one tick of the clock
        replaced = fingerprint(path)
        assert replaced != first
        path.write_bytes(b"three")
        assert fingerprint(path) != replaced
        path.unlink()
        assert fingerprint(path) is None
