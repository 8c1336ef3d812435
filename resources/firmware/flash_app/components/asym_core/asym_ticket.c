#include "asym_ticket.h"

#include <string.h>

#include "asym_bytes.h"

enum { VERSION_AT = 4, LENGTH_AT = 8, SHA256_AT = 12, CRC_AT = 44 };

static const char MAGIC[4] = {'A', 'S', 'Y', 'T'};

static void put_u32(uint8_t *bytes, uint32_t number)
{
    for (unsigned i = 0; i < 4; i++) {
        bytes[i] = (uint8_t)(number >> (8 * i));
    }
}

static uint32_t crc32(const uint8_t *bytes, uint32_t length)
{
    uint32_t crc = 0xffffffffu;
    while (length-- > 0) {
        crc ^= *bytes++;
        for (unsigned bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ (0xedb88320u & (0u - (crc & 1)));
        }
    }
    return ~crc;
}

void asym_ticket_write(const struct asym_ticket *ticket, uint8_t bytes[ASYM_TICKET_SIZE])
{
    memcpy(bytes, MAGIC, sizeof MAGIC);
    put_u32(bytes + VERSION_AT, ASYM_TICKET_VERSION);
    put_u32(bytes + LENGTH_AT, ticket->length);
    memcpy(bytes + SHA256_AT, ticket->sha256, ASYM_SHA256_SIZE);
    put_u32(bytes + CRC_AT, crc32(bytes, CRC_AT));
}

bool asym_ticket_read(const uint8_t bytes[ASYM_TICKET_SIZE], struct asym_ticket *ticket)
{
    ticket->length = asym_u32(bytes + LENGTH_AT);
    memcpy(ticket->sha256, bytes + SHA256_AT, ASYM_SHA256_SIZE);
    return memcmp(bytes, MAGIC, sizeof MAGIC) == 0 && asym_u32(bytes + VERSION_AT) == ASYM_TICKET_VERSION
           && asym_u32(bytes + CRC_AT) == crc32(bytes, CRC_AT);
}
