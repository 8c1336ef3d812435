#include "asym_stage.h"

#include <string.h>

enum { MAGIC = 0xe9, CHIP_AT = 12, LEAST = 16 };

static bool fill(const struct asym_stage *stage, uint8_t *data, uint32_t length)
{
    int got = 1;
    while (length > 0 && got > 0) {
        got = stage->receive(stage->ctx, data, length);
        data += got;
        length -= (uint32_t)got;
    }
    return got > 0;
}

static enum asym_stage_fault receive(const struct asym_stage *stage, uint8_t *data)
{
    uint32_t length = stage->announced.length;
    for (uint32_t at = 0, part = ASYM_SECTOR; at < length; at += part) {
        part = length - at < part ? length - at : part;
        if (!fill(stage, data, part)) {
            return ASYM_STAGE_SIZE;
        }
        if (at == 0 && (data[0] != MAGIC || (data[CHIP_AT] | data[CHIP_AT + 1] << 8) != stage->chip.id)) {
            return ASYM_STAGE_CHIP;
        }
        if (stage->place.write(at, data, part) != 0) {
            return ASYM_STAGE_PLACE;
        }
    }
    return ASYM_STAGE_OK;
}

/* What counts is what lies there, not what was sent. */
static enum asym_stage_fault check(const struct asym_stage *stage, const struct asym_buffer *buffer)
{
    const struct asym_source there = {stage->place.read, NULL, stage->announced.length};
    uint8_t digest[ASYM_SHA256_SIZE];
    uint32_t length = 0;
    enum asym_image_fault fault = asym_image_check(&there, &stage->chip, buffer, &length);
    if (fault != ASYM_IMAGE_OK) {
        return fault == ASYM_IMAGE_UNREADABLE                             ? ASYM_STAGE_PLACE
               : fault == ASYM_IMAGE_MAGIC || fault == ASYM_IMAGE_CHIP ? ASYM_STAGE_CHIP
                                                                       : ASYM_STAGE_IMAGE;
    }
    /* Behind the image, the updater takes nothing but a signature: padding to a sector, and one sector more. */
    if (there.size > ((length + ASYM_SECTOR - 1) & ~(ASYM_SECTOR - 1)) + ASYM_SECTOR) {
        return ASYM_STAGE_SIZE;
    }
    if (asym_source_sha256(&there, there.size, buffer, digest) != 0) {
        return ASYM_STAGE_PLACE;
    }
    return memcmp(digest, stage->announced.sha256, sizeof digest) == 0 ? ASYM_STAGE_OK : ASYM_STAGE_SHA256;
}

enum asym_stage_fault asym_stage(const struct asym_stage *stage, const struct asym_buffer *buffer)
{
    const struct asym_place *place = &stage->place;
    uint32_t length = stage->announced.length;
    if (length <= LEAST || length > stage->slot_size || length > place->room) {
        return ASYM_STAGE_SIZE;
    }
    if (place->open(length) != 0) {
        return ASYM_STAGE_PLACE;
    }
    enum asym_stage_fault fault = stage->receive == NULL ? ASYM_STAGE_OK : receive(stage, buffer->data);
    fault = fault == ASYM_STAGE_OK ? check(stage, buffer) : fault;
    if (fault != ASYM_STAGE_OK) {
        return fault;
    }
    uint8_t ticket[ASYM_TICKET_SIZE];
    asym_ticket_write(&stage->announced, ticket);
    return place->commit(ticket) == 0 ? ASYM_STAGE_OK : ASYM_STAGE_PLACE;
}
