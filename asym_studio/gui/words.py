"""What is said about an image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asym_studio.flash.errors import Severity
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import human
from asym_studio.gui.i18n import tr

if TYPE_CHECKING:
    from asym_studio.flash.images import Image


def describe_image(image: Image) -> str:
    """Return the chip and what the image says of itself: `ESP32 · safeboot v1.2 · IDF v5.5.1 · 4 MB flash`."""
    chip = image.chip.title if image.chip else tr("unknown chip (id {id})", "image", id=image.chip_id)
    parts = [chip]
    about = image.description
    if about is not None:
        parts.append(" ".join(word for word in (about.project, about.version) if word))
        parts.append(f"IDF {about.idf_version}" if about.idf_version else "")
    if image.spi.flash_size is not None:
        parts.append(tr("for {size} flash", "image", size=human(image.spi.flash_size)))
    return " · ".join(part for part in parts if part)


def rebuilt_text(name: str, before: Image, now: Image) -> str:
    """Return what a rebuild of a file changed."""
    if before.length == now.length:
        return tr("{name} was rebuilt and is as large as before: {size}", "image", name=name, size=human(now.length))
    sizes = {"before": human(before.length), "now": human(now.length)}
    return tr("{name} was rebuilt: {before} → {now}", "image", name=name, **sizes)


def verified_text(image: Image) -> str:
    """Return what was verified: checksum, hash, signatures."""
    if any(problem.severity is Severity.ERROR for problem in image.problems):
        return tr("damaged", "image")
    done = tr("checksum and SHA-256 verified", "image") if image.hash_appended else tr("checksum verified", "image")
    if image.signature is None:
        return done
    scheme = "v2" if image.signature.scheme is SecureBoot.V2 else "v1"
    signed = tr("signed for secure boot {scheme} ({blocks})", "image", scheme=scheme, blocks=image.signature.blocks)
    return f"{done} · {signed}"
