/* On-device migration: gives a board in the field another partition table, without a cable.
 *
 * WHAT CANNOT BE MADE SAFE: the table is one flash sector. If power goes away between the erase of that sector and the
 * end of its writing (some 50 to 400 ms), the board starts nothing any more, and only a cable (esptool, ROM download
 * mode) brings it back. No program on the board can change that. Everything else is done so that a cut does no harm:
 * it is enough to call this again.
 *
 * What it does, each step only if the one before is verified:
 *   1. Checks everything that can be checked. If anything is not as it must be, nothing is written.
 *   2. If the app runs elsewhere than in its new slot: copies it there (the whole image with checksum and hash, first
 *      sector last), verifies the copy, selects it, and asks for a restart under the old table.
 *   3. Makes otadata select the app in both tables, if a sequence number can do that.
 *   4. Erases the table's sector and writes the new table, at once; reads it back.
 *   5. Makes otadata select the app in the new table, if it does not already.
 * What is already as it should be is not written. On a board that is migrated nothing is written at all.
 *
 * The core is C99 without a header of ESP-IDF and without dynamic memory; asym_migrate_idf.h is what an app calls.
 */
#ifndef ASYM_MIGRATE_H
#define ASYM_MIGRATE_H

#include <stdbool.h>
#include <stdint.h>

#include "asym_image.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ASYM_MIGRATE_TABLE_SIZE 0xc00u

/* A binary table up to its MD5 row at least; the rest of its 0xC00 bytes is 0xFF. */
struct asym_migrate_table {
    const uint8_t *bytes;
    uint32_t length;
};

/* What is to become of which boards; constant, compiled in (`asym-studio kit` writes it). */
struct asym_migration {
    struct asym_migrate_table target;
    const struct asym_migrate_table *origins; /* the tables that may be replaced, byte for byte */
    unsigned origin_count;
    uint32_t app_offset; /* where the app's slot (one of ota_0 to ota_15) starts in the new table */
};

/* The board this runs on. Bytes and offsets in the flash. */
struct asym_migrate_board {
    uint32_t running;           /* where the app that runs starts */
    uint32_t flash_size;        /* of the chip itself, not what an image header says */
    uint32_t table_offset;      /* CONFIG_PARTITION_TABLE_OFFSET */
    uint32_t bootloader_offset; /* CONFIG_BOOTLOADER_OFFSET_IN_FLASH */
    uint16_t chip_id;           /* CONFIG_IDF_FIRMWARE_CHIP_ID */
    bool encrypted;             /* flash encryption is on */
    bool secure_boot;
};

enum asym_migrate_action {
    ASYM_MIGRATE_NOTHING, /* the board has the new table, and starts the app: go on as usual */
    ASYM_MIGRATE_COPIED,  /* the app lies in its new place too, and is selected: restart, then call again */
    ASYM_MIGRATE_DONE,    /* the new table is in force: restart now */
    ASYM_MIGRATE_REFUSED, /* the table was not touched; the reason says why. Go on as usual */
    ASYM_MIGRATE_TORN,    /* the table's sector does not take the new table, nor the old one again: do NOT restart.
                             Call again; while the app runs it can be repaired, after that only over a cable */
};

enum asym_migrate_reason {
    ASYM_MIGRATE_OK = 0,
    ASYM_MIGRATE_ENCRYPTED,
    ASYM_MIGRATE_SECURE_BOOT,
    ASYM_MIGRATE_READ,        /* the flash cannot be read */
    ASYM_MIGRATE_TARGET,      /* the new table is not sound: MD5 row, overlaps, alignment, otadata, app slot */
    ASYM_MIGRATE_ORIGIN,      /* the board's table is none of those that may be replaced */
    ASYM_MIGRATE_ORIGIN_MD5,  /* the board's table has no MD5 row, or a wrong one, or is not sound */
    ASYM_MIGRATE_FLASH_SIZE,  /* the new table ends behind the flash: the chip's, or the bootloader header's */
    ASYM_MIGRATE_BOOTLOADER,  /* no bootloader where it should be */
    ASYM_MIGRATE_NVS,         /* nvs would not stay at its place and size */
    ASYM_MIGRATE_OTADATA,     /* otadata would not stay at its place */
    ASYM_MIGRATE_CONTENT,     /* a partition that the new table keeps would not stay at its place and size */
    ASYM_MIGRATE_ELSEWHERE,   /* the app that runs is not one of the table's, or not the app of the new table */
    ASYM_MIGRATE_UNCONFIRMED, /* the app has not been confirmed: esp_ota_mark_app_valid_cancel_rollback() first */
    ASYM_MIGRATE_IMAGE,       /* the app that runs is not intact in the flash */
    ASYM_MIGRATE_TOO_LARGE,   /* the app does not fit its new slot */
    ASYM_MIGRATE_NO_SLOT,     /* the app must move, and the old table has no OTA slot where it must go */
    ASYM_MIGRATE_COPY_FAILS,  /* the copy is complete and selected, but the bootloader started the old one again */
    ASYM_MIGRATE_WRITE,       /* a sector does not take what is written */
};

enum asym_migrate_event {
    ASYM_MIGRATE_EVENT_COPY,    /* about to copy the app; value: its length */
    ASYM_MIGRATE_EVENT_OTADATA, /* about to write otadata; value: the sequence number */
    ASYM_MIGRATE_EVENT_TABLE,   /* about to replace the table: from here to the next event, no cut may happen */
    ASYM_MIGRATE_EVENT_TABLE_DONE,
};

/* What the migration needs of the world. Functions answer 0, or an error number of their own. Offsets in the flash,
 * sectors of 0x1000 bytes; writing clears bits only. */
struct asym_migrate_port {
    void *ctx;
    int (*read)(void *ctx, uint32_t offset, void *data, uint32_t length);
    int (*erase)(void *ctx, uint32_t offset);
    int (*write)(void *ctx, uint32_t offset, const void *data, uint32_t length);
    void (*log)(void *ctx, enum asym_migrate_event event, uint32_t value); /* may be NULL */
};

/* Memory that it works in; contents are of no use to anybody else. */
struct asym_migrate_work {
    uint8_t sector[0x1000];
    uint8_t table[ASYM_MIGRATE_TABLE_SIZE]; /* the board's table as it was found */
    bool torn;                              /* false before the first call */
};

struct asym_migrate_result {
    enum asym_migrate_action action;
    enum asym_migrate_reason reason;
};

/* Runs once. Whoever calls it restarts, or not, as the action says. Nothing else may write to the flash meanwhile. */
struct asym_migrate_result asym_migrate(const struct asym_migrate_port *port, const struct asym_migration *migration,
                                        const struct asym_migrate_board *board, struct asym_migrate_work *work);

#ifdef __cplusplus
}
#endif

#endif
