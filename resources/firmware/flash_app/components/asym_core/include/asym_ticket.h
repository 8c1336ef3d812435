/* The ticket: what the app writes beside a staged image, and the updater trusts.
 *
 * It is written last, after the image, so that a staging cut off is not taken for a complete one.
 *   - Staged as a file: a second file beside it that holds the ticket alone.
 *   - Staged in a raw data partition: the image from its start, the ticket at the start of its last sector.
 *
 * 48 bytes, little-endian:
 *    0  "ASYT"
 *    4  u32  version, 1
 *    8  u32  length of the staged file in bytes, a signature included
 *   12  SHA-256 of those bytes
 *   44  u32  CRC-32 (as zlib's) of bytes 0 to 43
 */
#ifndef ASYM_TICKET_H
#define ASYM_TICKET_H

#include <stdbool.h>
#include <stdint.h>

#include "asym_sha256.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ASYM_SECTOR 4096u
#define ASYM_TICKET_SIZE 48u
#define ASYM_TICKET_VERSION 1u
/* Beside the staged file, in the same folder. 8.3, since FatFs has no long names unless it is told to. */
#define ASYM_TICKET_FILE "app.tkt"

struct asym_ticket {
    uint32_t length;
    uint8_t sha256[ASYM_SHA256_SIZE];
};

/* Where the ticket lies in a raw staging partition of `size` bytes (a multiple of the sector): also the room for
 * the image. 0 for a partition of a single sector. */
static inline uint32_t asym_ticket_offset(uint32_t size)
{
    return size < ASYM_SECTOR ? 0 : (size & ~(ASYM_SECTOR - 1)) - ASYM_SECTOR;
}

void asym_ticket_write(const struct asym_ticket *ticket, uint8_t bytes[ASYM_TICKET_SIZE]);
/* False if the bytes are no ticket of this version, or damaged; `ticket` is then undefined. */
bool asym_ticket_read(const uint8_t bytes[ASYM_TICKET_SIZE], struct asym_ticket *ticket);

#ifdef __cplusplus
}
#endif

#endif
