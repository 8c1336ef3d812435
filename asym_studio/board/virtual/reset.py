"""How DTR and RTS reach the chip's reset and boot pins: the two transistors of a USB-UART bridge, or the USB block."""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import Enum


class Start(Enum):
    """What the chip does when it leaves reset."""

    DOWNLOAD = "download"
    """The ROM waits for commands on the serial line."""
    RUN = "run"
    """The ROM starts the bootloader from flash."""


class Lines(ABC):
    """DTR and RTS as the host sets them (True = asserted), and what the circuit behind them makes of that.

    `change`, `both` and `settle` return how the chip starts, if they start it. While `held` is true the chip is in
    reset.
    """

    def __init__(self) -> None:
        self.dtr = False
        self.rts = False
        self.held = False

    def change(self, *, dtr: bool | None = None, rts: bool | None = None) -> Start | None:
        """Set one line."""
        return self.both(self.dtr if dtr is None else dtr, self.rts if rts is None else rts)

    def both(self, dtr: bool, rts: bool) -> Start | None:
        """Set both lines at the same moment."""
        if (dtr, rts) == (self.dtr, self.rts):
            return None
        self.dtr, self.rts = dtr, rts
        return self._changed()

    def settle(self) -> Start | None:
        """Let time pass with the lines as they are."""
        return None

    @abstractmethod
    def _changed(self) -> Start | None:
        """Return how the chip starts now that the lines are what they are, if that starts it."""


class BridgeLines(Lines):
    """The auto-reset circuit of most boards.

    DTR alone pulls GPIO0 low, RTS alone pulls EN low; asserted together they do nothing. EN rises slowly (10 kΩ and
    1 µF): on the way from "RTS alone" over "both" to "DTR alone" GPIO0 is low before EN is high.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rising = False

    def _changed(self) -> Start | None:
        if self.rts and not self.dtr:
            self.held, self._rising = True, False
            return None
        if self.rts and self.dtr:
            self._rising = self.held
            return None
        return self._release(Start.DOWNLOAD if self.dtr else Start.RUN)

    def settle(self) -> Start | None:
        """EN has risen meanwhile, if both lines are asserted."""
        return self._release(Start.RUN) if self._rising else None

    def _release(self, start: Start) -> Start | None:
        was_held, self.held, self._rising = self.held, False, False
        return start if was_held else None


class UsbLines(Lines):
    """The USB-Serial-JTAG block: DTR alone sets the download flag, RTS alone resets, neither clears the flag."""

    def __init__(self) -> None:
        super().__init__()
        self._download = False

    def _changed(self) -> Start | None:
        if self.rts and not self.dtr:
            return Start.DOWNLOAD if self._download else Start.RUN
        if not self.rts:
            self._download = self.dtr
        return None


def lines_of(usb: str) -> Lines:
    """Return the circuit of a board connected by `uart`, `otg` or `jtag`.

    The OTG port's CDC driver in ROM acts on the lines as a bridge's circuit does.
    """
    return UsbLines() if usb == "jtag" else BridgeLines()
