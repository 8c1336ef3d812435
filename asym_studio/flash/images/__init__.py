"""Built app images: reading them, verifying them, and what they say of themselves."""

from asym_studio.flash.images.image import Description, Image, Segment, SpiSettings
from asym_studio.flash.images.reader import image_length_at, read_image
from asym_studio.flash.images.signature import Signature

__all__ = ["Description", "Image", "Segment", "Signature", "SpiSettings", "image_length_at", "read_image"]
