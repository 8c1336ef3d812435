#!/bin/sh
# The caches of desktop entries, icons and file types are brought up to date by dpkg's triggers; udev has none.
set -e
if [ "$1" = configure ] && [ -e /run/udev/control ] && command -v udevadm >/dev/null; then
    udevadm control --reload || true
    udevadm trigger --subsystem-match=tty || true
fi
