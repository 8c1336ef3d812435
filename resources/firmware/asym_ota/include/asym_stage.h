/* Staging an image anywhere: written as it comes, read back, checked, and only then declared valid. C99, no ESP-IDF. */
#ifndef ASYM_STAGE_H
#define ASYM_STAGE_H

#include "asym_image.h"
#include "asym_ticket.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where an image goes. Functions answer 0 or an error number; offsets and lengths in bytes. Writes come in order, each
 * from the start of a sector, of a whole one but for the last. */
struct asym_place {
    int (*open)(uint32_t length); /* whatever lies there is not valid any more */
    int (*write)(uint32_t offset, const uint8_t *data, uint32_t length);
    int (*read)(void *ctx, uint32_t offset, void *data, uint32_t length); /* without a context: NULL */
    int (*commit)(const uint8_t ticket[ASYM_TICKET_SIZE]); /* now it is valid */
    uint32_t room; /* for the image */
};

enum asym_stage_fault {
    ASYM_STAGE_OK = 0,
    ASYM_STAGE_SIZE,   /* larger than the slot or the place, or not as long as announced */
    ASYM_STAGE_CHIP,   /* no app image, or one for another chip: known after the first sector */
    ASYM_STAGE_IMAGE,  /* damaged: segments, checksum or hash */
    ASYM_STAGE_SHA256, /* intact, but not the image that was announced */
    ASYM_STAGE_PLACE,  /* the place cannot be opened, written, or read back */
};

struct asym_stage {
    struct asym_place place;
    struct asym_chip chip;
    struct asym_ticket announced;
    uint32_t slot_size;
    /* The next 1 to `room` bytes of the image; 0 or less: there are no more. NULL: it lies in the place already. */
    int (*receive)(void *ctx, void *data, uint32_t room);
    void *ctx;
};

/* `buffer` is ASYM_SECTOR bytes. */
enum asym_stage_fault asym_stage(const struct asym_stage *stage, const struct asym_buffer *buffer);

#ifdef __cplusplus
}
#endif

#endif
