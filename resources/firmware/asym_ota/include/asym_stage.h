/* Staging an image anywhere: written as it comes, read back, checked, and only then declared valid. C99, no ESP-IDF. */
#ifndef ASYM_STAGE_H
#define ASYM_STAGE_H

#include "asym_image.h"
#include "asym_ticket.h"

/* Where an image goes. Functions answer 0 or an error number; offsets and lengths in bytes, writes come in order. */
struct asym_place {
    int (*open)(void *ctx, uint32_t length); /* whatever lies there is not valid any more */
    int (*write)(void *ctx, uint32_t offset, const void *data, uint32_t length);
    int (*read)(void *ctx, uint32_t offset, void *data, uint32_t length);
    int (*commit)(void *ctx, const uint8_t ticket[ASYM_TICKET_SIZE]); /* now it is valid */
    void *ctx;
    uint32_t room; /* for the image */
};

enum asym_stage_fault {
    ASYM_STAGE_OK = 0,
    ASYM_STAGE_SIZE,   /* larger than the slot or the place, or not as long as announced */
    ASYM_STAGE_CHIP,   /* no app image, or one for another chip: known after the first 16 bytes */
    ASYM_STAGE_IMAGE,  /* damaged: segments, checksum or hash */
    ASYM_STAGE_SHA256, /* intact, but not the image that was announced */
    ASYM_STAGE_PLACE,  /* the place cannot be opened, written, or read back */
    ASYM_STAGE_ORDER,  /* nothing was begun, or it has failed already */
};

#define ASYM_STAGE_HEAD 16u

struct asym_stage {
    struct asym_place place;
    struct asym_chip chip;
    struct asym_ticket ticket; /* what was announced */
    uint32_t written;
    uint8_t head[ASYM_STAGE_HEAD];
    bool begun;
};

enum asym_stage_fault asym_stage_begin(struct asym_stage *stage, const struct asym_ticket *announced, uint32_t slot_size);
enum asym_stage_fault asym_stage_write(struct asym_stage *stage, const void *data, uint32_t length);
enum asym_stage_fault asym_stage_end(struct asym_stage *stage, const struct asym_buffer *buffer);

#endif
