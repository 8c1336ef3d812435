"""Update flows on a model flash: every erase and write in order, cut anywhere, judged by the bootloader simulator."""
