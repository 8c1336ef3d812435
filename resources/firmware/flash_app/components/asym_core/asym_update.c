#include "asym_update.h"

#include <string.h>

#ifdef ASYM_NO_LOG
#define LOG(port, event, value) ((void)0)
#else
#define LOG(port, event, value)                          \
    do {                                                 \
        if ((port)->log != NULL) {                       \
            (port)->log((port)->ctx, (event), (value));  \
        }                                                \
    } while (0)
#endif

enum {
    SECTOR_TRIES = 3,
    READ_TRIES = 3,
    PIECE = 256, /* of the slot, on the stack, to be compared with the buffer */
};

/* One run: the port, the buffer, and the image that is staged. */
struct run {
    const struct asym_port *port;
    uint8_t *sector;
    struct asym_ticket ticket;
};

static struct asym_buffer whole_buffer(const struct run *run)
{
    return (struct asym_buffer){run->sector, ASYM_SECTOR};
}

/* --- the staged image */

/* Everything that can be known of the staged image; nothing of the slot but its size is looked at. */
static enum asym_reason verify_staged(const struct run *run, uint32_t staged_size)
{
    const struct asym_port *port = run->port;
    struct asym_source staged = {port->staged_read, port->ctx, run->ticket.length};
    struct asym_buffer buffer = whole_buffer(run);
    uint8_t digest[ASYM_SHA256_SIZE];
    uint32_t length;
    if (run->ticket.length > port->slot_size) {
        return ASYM_WHY_TOO_LARGE;
    }
    if (run->ticket.length > staged_size) {
        return ASYM_WHY_TRUNCATED;
    }
    enum asym_image_fault fault = asym_image_check(&staged, &port->chip, &buffer, &length);
    if (fault != ASYM_IMAGE_OK) {
        return (enum asym_reason)fault;
    }
    /* Secure boot v2 pads to a sector and adds one of signatures; v1 adds less. */
    uint32_t signed_length = ((length + ASYM_SECTOR - 1) & ~(ASYM_SECTOR - 1)) + ASYM_SECTOR;
    if (run->ticket.length > signed_length) {
        return ASYM_WHY_TRAILING;
    }
    if (asym_source_sha256(&staged, run->ticket.length, &buffer, digest) != 0) {
        return (enum asym_reason)ASYM_IMAGE_UNREADABLE;
    }
    return memcmp(digest, run->ticket.sha256, sizeof digest) == 0 ? ASYM_WHY_NONE : ASYM_WHY_SHA256;
}

/* Leaves it open only if the answer is ASYM_WHY_NONE. */
static enum asym_reason open_staged(struct run *run)
{
    const struct asym_port *port = run->port;
    enum asym_reason why = ASYM_WHY_NOT_STAGED;
    for (unsigned failed = 0; failed < port->tries; failed++) {
        uint8_t ticket[ASYM_TICKET_SIZE];
        uint32_t size = 0;
        if (failed > 0) {
            port->wait(port->ctx, failed);
        }
        LOG(port, ASYM_EVENT_TRY, failed + 1);
        if (port->staged_open(port->ctx, ticket, &size) != 0) {
            continue;
        }
        if (asym_ticket_read(ticket, &run->ticket)) {
            why = verify_staged(run, size);
            if (why != ASYM_WHY_NONE) {
                port->staged_close(port->ctx);
            }
            return why;
        }
        port->staged_close(port->ctx);
        why = ASYM_WHY_TICKET;
    }
    return why;
}

/* Fills the buffer with a sector of the staged image, what is behind its end being blank. */
static bool load_sector(const struct run *run, uint32_t at)
{
    const struct asym_port *port = run->port;
    uint32_t part = run->ticket.length - at;
    if (part > ASYM_SECTOR) {
        part = ASYM_SECTOR;
    }
    for (unsigned failed = 0; failed < READ_TRIES; failed++) {
        if (failed > 0) {
            port->wait(port->ctx, failed);
        }
        if (port->staged_read(port->ctx, at, run->sector, part) == 0) {
            memset(run->sector + part, 0xff, ASYM_SECTOR - part);
            return true;
        }
    }
    return false;
}

/* --- the slot */

/* Whether a sector of the slot holds what is in the buffer, or is blank if `blank`. */
static bool sector_is(const struct run *run, uint32_t at, bool blank)
{
    const struct asym_port *port = run->port;
    uint8_t piece[PIECE];
    for (uint32_t i = 0; i < ASYM_SECTOR; i += PIECE) {
        if ((blank ? port->slot_read_raw : port->slot_read)(port->ctx, at + i, piece, PIECE) != 0) {
            return false;
        }
        for (uint32_t j = 0; j < PIECE; j++) {
            if (piece[j] != (blank ? 0xff : run->sector[i + j])) {
                return false;
            }
        }
    }
    return true;
}

static bool slot_holds_image(const struct run *run)
{
    const struct asym_port *port = run->port;
    struct asym_source slot = {port->slot_read, port->ctx, port->slot_size};
    struct asym_buffer buffer = whole_buffer(run);
    uint8_t digest[ASYM_SHA256_SIZE];
    return asym_source_sha256(&slot, run->ticket.length, &buffer, digest) == 0
           && memcmp(digest, run->ticket.sha256, sizeof digest) == 0;
}

static bool slot_is_intact(const struct run *run)
{
    const struct asym_port *port = run->port;
    struct asym_source slot = {port->slot_read, port->ctx, port->slot_size};
    struct asym_buffer buffer = whole_buffer(run);
    struct asym_chip chip = port->chip;
    chip.any_later = true; /* it may have run so far: an eFuse can make bootloaders overlook that */
    return asym_image_check(&slot, &chip, &buffer, NULL) == ASYM_IMAGE_OK;
}

/* Erases a sector unless it is blank. */
static bool clear_sector(const struct run *run, uint32_t at)
{
    for (unsigned failed = 0; failed < SECTOR_TRIES; failed++) {
        if (sector_is(run, at, true)) {
            return true;
        }
        /* An error is seen by the sector not being blank. */
        (void)run->port->slot_erase(run->port->ctx, at);
    }
    return sector_is(run, at, true);
}

/* Writes the buffer to a sector. The first one is blank as a rule, so it is not erased once more. */
static bool write_sector(const struct run *run, uint32_t at)
{
    const struct asym_port *port = run->port;
    LOG(port, ASYM_EVENT_SECTOR, at);
    for (unsigned failed = 0; failed < SECTOR_TRIES; failed++) {
        bool erased = at == 0 ? clear_sector(run, at) : port->slot_erase(port->ctx, at) == 0;
        if (erased && port->slot_write(port->ctx, at, run->sector, ASYM_SECTOR) == 0 && sector_is(run, at, false)) {
            return true;
        }
    }
    return false;
}

static enum asym_reason copy(const struct run *run)
{
    /* From here on the slot holds no image that the bootloader would start, until its first sector is written. */
    if (!clear_sector(run, 0)) {
        return ASYM_WHY_FLASH;
    }
    for (uint32_t at = ASYM_SECTOR; at < run->ticket.length; at += ASYM_SECTOR) {
        if (!load_sector(run, at)) {
            return ASYM_WHY_READ;
        }
        if (!sector_is(run, at, false) && !write_sector(run, at)) {
            return ASYM_WHY_FLASH;
        }
    }
    if (!load_sector(run, 0)) {
        return ASYM_WHY_READ;
    }
    if (!write_sector(run, 0)) {
        return ASYM_WHY_FLASH;
    }
    return slot_holds_image(run) ? ASYM_WHY_NONE : ASYM_WHY_VERIFY;
}

/* --- the whole */

static struct asym_result select_app(const struct run *run, enum asym_outcome outcome, enum asym_reason reason)
{
    if (run->port->select_app(run->port->ctx) != 0) {
        return (struct asym_result){ASYM_STRANDED, ASYM_WHY_SELECT};
    }
    return (struct asym_result){outcome, reason};
}

struct asym_result asym_update(const struct asym_port *port, uint8_t *buffer)
{
    struct run run = {.port = port, .sector = buffer};
    enum asym_reason why = open_staged(&run);
    if (why != ASYM_WHY_NONE) {
        LOG(port, ASYM_EVENT_REFUSED, why);
        if (slot_is_intact(&run)) {
            return select_app(&run, ASYM_BACK_TO_APP, why);
        }
        return (struct asym_result){ASYM_STRANDED, why};
    }
    LOG(port, ASYM_EVENT_VERIFIED, run.ticket.length);
    if (!slot_holds_image(&run)) {
        why = copy(&run);
    }
    port->staged_close(port->ctx);
    if (why != ASYM_WHY_NONE) {
        return (struct asym_result){ASYM_STRANDED, why};
    }
    LOG(port, ASYM_EVENT_WRITTEN, run.ticket.length);
    return select_app(&run, ASYM_UPDATED, ASYM_WHY_NONE);
}
