/* The updater: brings the staged image into the app's slot, whatever is cut off whenever.
 *
 * What it does, in this order (the simulator of Asym Studio does the same flash operations):
 *   1. Opens the staged image, several times if need be, and reads its ticket.
 *   2. Verifies: the length against the slot, header, chip, segments, checksum, hash, the SHA-256 of the ticket.
 *      Nothing has been erased yet.
 *   3. If anything of that fails: selects the app, if the one in the slot is intact.
 *   4. If the slot already holds the image: selects the app. Otherwise the slot's first sector is erased, the others
 *      are erased, written and compared where they differ, the first one is written last, the whole is verified, the
 *      app is selected.
 * Until the app is selected the bootloader starts the updater: after a cut, the next start goes on.
 *
 * C99, no header of ESP-IDF, no dynamic memory; the only buffer is the caller's.
 */
#ifndef ASYM_UPDATE_H
#define ASYM_UPDATE_H

#include <stdint.h>

#include "asym_image.h"
#include "asym_ticket.h"

#ifdef __cplusplus
extern "C" {
#endif

enum asym_outcome {
    ASYM_UPDATED,     /* the slot holds the staged image, and the app is selected */
    ASYM_BACK_TO_APP, /* nothing was changed, and the app is selected */
    ASYM_STRANDED,    /* no app can be started; the updater stays selected */
};

/* Why an image was not installed. 1 to 7 are the faults of the staged image, as in enum asym_image_fault. */
enum asym_reason {
    ASYM_WHY_NONE = ASYM_IMAGE_OK,
    ASYM_WHY_NOT_STAGED = 16, /* the staging place or the image in it cannot be opened: no card, no file */
    ASYM_WHY_TICKET,          /* opened, but no undamaged ticket */
    ASYM_WHY_TOO_LARGE,       /* for the slot */
    ASYM_WHY_TRUNCATED,       /* shorter than its ticket says */
    ASYM_WHY_TRAILING,        /* more behind the image than a signature */
    ASYM_WHY_SHA256,          /* differs from the ticket */
    ASYM_WHY_READ,            /* the staged image could not be read any more while it was copied */
    ASYM_WHY_FLASH,           /* a sector of the slot does not take what is written */
    ASYM_WHY_VERIFY,          /* the slot's content is not what was staged: it changed while it was copied */
    ASYM_WHY_SELECT,          /* the app cannot be selected */
};

struct asym_result {
    enum asym_outcome outcome;
    enum asym_reason reason;
};

enum asym_event {
    ASYM_EVENT_TRY,      /* about to open the staged image; value: the number of the try, from 1 */
    ASYM_EVENT_VERIFIED, /* the staged image is good; value: its length */
    ASYM_EVENT_REFUSED,  /* it is not; value: enum asym_reason */
    ASYM_EVENT_SECTOR,   /* about to change a sector of the slot; value: its offset in the slot */
    ASYM_EVENT_WRITTEN,  /* the slot holds the image, verified */
};

/* What the updater needs of the world. Functions answer 0, or an error number of their own. Offsets in bytes. */
struct asym_port {
    void *ctx;

    /* The app's slot; sectors are ASYM_SECTOR bytes. Writing clears bits only and is never asked across a sector. */
    int (*slot_read)(void *ctx, uint32_t offset, void *data, uint32_t length);
    /* What the cells hold, never decrypted: an erased sector reads as blank only that way. */
    int (*slot_read_raw)(void *ctx, uint32_t offset, void *data, uint32_t length);
    int (*slot_erase)(void *ctx, uint32_t offset);
    int (*slot_write)(void *ctx, uint32_t offset, const void *data, uint32_t length);

    /* The staging place. `size` is how many bytes of image can be there. After an error nothing is open. */
    int (*staged_open)(void *ctx, uint8_t ticket[ASYM_TICKET_SIZE], uint32_t *size);
    int (*staged_read)(void *ctx, uint32_t offset, void *data, uint32_t length);
    void (*staged_close)(void *ctx);

    /* Lets the bootloader start the app next: the only thing that touches otadata. */
    int (*select_app)(void *ctx);

    /* A pause before the same is tried again; `failed` counts the tries so far. */
    void (*wait)(void *ctx, unsigned failed);

    /* May be NULL; not called at all where ASYM_NO_LOG is defined. */
    void (*log)(void *ctx, enum asym_event event, uint32_t value);

    struct asym_chip chip;
    uint32_t slot_size;
    uint8_t tries; /* to open the staged image, at least 1 */
};

#define ASYM_TRIES 5

/* Runs once. `buffer` is ASYM_SECTOR bytes, aligned as the port's functions want it. To restart is the caller's. */
struct asym_result asym_update(const struct asym_port *port, uint8_t *buffer);

#ifdef __cplusplus
}
#endif

#endif
