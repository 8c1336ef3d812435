#include "asym_stage.h"

#include <string.h>

enum { MAGIC = 0xe9, CHIP_AT = 12 };

static enum asym_stage_fault ended(struct asym_stage *stage, enum asym_stage_fault fault)
{
    stage->begun = false;
    return fault;
}

enum asym_stage_fault asym_stage_begin(struct asym_stage *stage, const struct asym_ticket *announced, uint32_t slot_size)
{
    stage->ticket = *announced;
    stage->written = 0;
    stage->begun = false;
    if (announced->length <= ASYM_STAGE_HEAD || announced->length > slot_size || announced->length > stage->place.room) {
        return ASYM_STAGE_SIZE;
    }
    stage->begun = stage->place.open(stage->place.ctx, announced->length) == 0;
    return stage->begun ? ASYM_STAGE_OK : ASYM_STAGE_PLACE;
}

/* Whether what is known of the first bytes can be the start of an image for this chip. */
static bool is_for_chip(struct asym_stage *stage, const uint8_t *data, uint32_t length)
{
    uint32_t known = stage->written;
    for (; known < ASYM_STAGE_HEAD && length > 0; length--) {
        stage->head[known++] = *data++;
    }
    uint16_t chip = (uint16_t)(stage->head[CHIP_AT] | stage->head[CHIP_AT + 1] << 8);
    return known == 0 || (stage->head[0] == MAGIC && (known < ASYM_STAGE_HEAD || chip == stage->chip.id));
}

enum asym_stage_fault asym_stage_write(struct asym_stage *stage, const void *data, uint32_t length)
{
    if (!stage->begun) {
        return ASYM_STAGE_ORDER;
    }
    if (length > stage->ticket.length - stage->written) {
        return ended(stage, ASYM_STAGE_SIZE);
    }
    if (!is_for_chip(stage, data, length)) {
        return ended(stage, ASYM_STAGE_CHIP);
    }
    if (stage->place.write(stage->place.ctx, stage->written, data, length) != 0) {
        return ended(stage, ASYM_STAGE_PLACE);
    }
    stage->written += length;
    return ASYM_STAGE_OK;
}

enum asym_stage_fault asym_stage_end(struct asym_stage *stage, const struct asym_buffer *buffer)
{
    if (!stage->begun) {
        return ASYM_STAGE_ORDER;
    }
    stage->begun = false;
    if (stage->written != stage->ticket.length) {
        return ASYM_STAGE_SIZE;
    }
    /* What counts is what lies there, not what was sent. */
    struct asym_source there = {stage->place.read, stage->place.ctx, stage->ticket.length};
    uint8_t bytes[ASYM_TICKET_SIZE], digest[ASYM_SHA256_SIZE];
    uint32_t length = 0;
    switch (asym_image_check(&there, &stage->chip, buffer, &length)) {
    case ASYM_IMAGE_OK:
        break;
    case ASYM_IMAGE_UNREADABLE:
        return ASYM_STAGE_PLACE;
    case ASYM_IMAGE_MAGIC:
    case ASYM_IMAGE_CHIP:
        return ASYM_STAGE_CHIP;
    default:
        return ASYM_STAGE_IMAGE;
    }
    /* Behind the image, the updater takes nothing but a signature: padding to a sector, and one sector more. */
    if (there.size > (length | (ASYM_SECTOR - 1)) + 1 + ASYM_SECTOR) {
        return ASYM_STAGE_SIZE;
    }
    if (asym_source_sha256(&there, there.size, buffer, digest) != 0) {
        return ASYM_STAGE_PLACE;
    }
    if (memcmp(digest, stage->ticket.sha256, sizeof digest) != 0) {
        return ASYM_STAGE_SHA256;
    }
    asym_ticket_write(&stage->ticket, bytes);
    return stage->place.commit(stage->place.ctx, bytes) == 0 ? ASYM_STAGE_OK : ASYM_STAGE_PLACE;
}
