"""What a LittleFS says of its size, against littlefs itself: made, written to, grown, and cut in the middle."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from littlefs import LittleFS, UserContext

from asym_studio.flash.contents import Bytes, ContentKind, look
from asym_studio.flash.littlefs import superblock

BLOCKS = (512, 1024, 4096)


def made(block: int, count: int) -> bytearray:
    return bytearray(LittleFS(block_size=block, block_count=count).context.buffer)


def mounted(image: bytearray, block: int) -> LittleFS:
    volume = LittleFS(UserContext(buffer=image), block_size=block, block_count=0, mount=False)
    volume.mount()
    return volume


def written(image: bytearray, block: int, writes: int, seed: int) -> None:
    """Write small files over and over, which compacts the first pair again and again."""
    volume, chosen = mounted(image, block), random.Random(seed)
    for _ in range(writes):
        with volume.open(f"file {chosen.randrange(6)}", "wb") as file:
            file.write(chosen.randbytes(chosen.randrange(100)))


def grown(image: bytearray, block: int, count: int) -> bytearray:
    image = image.ljust(block * count, b"\xff")
    mounted(image, block).fs_grow(count)
    return image


def read(image: bytes | bytearray) -> tuple[int, int] | None:
    found = superblock(Bytes(bytes(image)).read)
    return found and (found.block_size, found.block_count)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(BLOCKS), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 30)), max_size=4), st.integers())
def test_the_size_is_what_littlefs_says(block: int, life: list[tuple[int, int]], seed: int) -> None:
    count = 16
    image = made(block, count)
    for writes, more in life:
        written(image, block, writes, seed)
        if more:
            count += more
            image = grown(image, block, count)
        assert read(image) == (block, count)
        assert mounted(image, block).fs_stat().block_count == count
    found = look(Bytes(bytes(image)))
    assert (found.kind, found.extent) == (ContentKind.LITTLEFS, block * count)


@pytest.mark.parametrize("block", BLOCKS)
def test_a_torn_commit_does_not_count(block: int) -> None:
    image = made(block, 16)
    image = image.ljust(block * 20, b"\xff")
    before = bytes(image)
    mounted(image, block).fs_grow(20)
    changed = [at for at in range(len(image)) if image[at] != before[at]]
    counts = set()
    for end in range(changed[0], changed[-1] + 2):
        torn = bytes(image[:end]) + before[end:]
        counts.add(read(torn))
    assert counts == {(block, 16), (block, 20)}


def test_a_first_block_that_is_gone_leaves_the_second() -> None:
    image = made(4096, 16)
    written(image, 4096, 200, 1)
    for lost in (0, 4096):
        torn = bytearray(image)
        torn[lost : lost + 4096] = b"\xff" * 4096
        assert read(torn) == (4096, 16)


@given(st.binary(max_size=300))
def test_anything_is_read_without_failing(noise: bytes) -> None:
    image = bytearray(made(512, 16))
    image[: len(noise)] = noise
    look(Bytes(bytes(image)))
