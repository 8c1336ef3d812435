#include "asym_otadata.h"

#include <string.h>

enum { STATE_AT = 24, CRC_AT = 28 };

static const uint32_t BLANK = 0xffffffffu;

static uint32_t word(const uint8_t *bytes)
{
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static void put_word(uint8_t *bytes, uint32_t number)
{
    for (unsigned i = 0; i < 4; i++) {
        bytes[i] = (uint8_t)(number >> (8 * i));
    }
}

/* zlib's crc32 of the number's four bytes with 0xFFFFFFFF as the sum so far. */
static uint32_t checksum(uint32_t sequence)
{
    uint32_t crc = sequence;
    for (unsigned bit = 0; bit < 32; bit++) {
        crc = crc >> 1 ^ (0xedb88320u & (0u - (crc & 1)));
    }
    return ~crc;
}

static bool is_valid(const uint8_t *record)
{
    uint32_t sequence = word(record), state = word(record + STATE_AT);
    return sequence != BLANK && state != ASYM_STATE_INVALID && state != ASYM_STATE_ABORTED
           && word(record + CRC_AT) == checksum(sequence);
}

struct asym_otadata asym_otadata_read(const uint8_t first[ASYM_RECORD_SIZE], const uint8_t second[ASYM_RECORD_SIZE])
{
    bool one = is_valid(first), two = is_valid(second);
    if (!one && !two) {
        return (struct asym_otadata){.sequence = 0, .state = BLANK, .sector = -1};
    }
    bool other = two && (!one || word(second) > word(first));
    const uint8_t *record = other ? second : first;
    return (struct asym_otadata){.sequence = word(record), .state = word(record + STATE_AT), .sector = other};
}

static bool selects(uint32_t sequence, struct asym_choice choice)
{
    return choice.slots == 0 || (sequence - 1) % choice.slots == choice.slot;
}

bool asym_otadata_selects(const struct asym_otadata *now, struct asym_choice choice)
{
    return now->sector >= 0 && selects(now->sequence, choice);
}

uint32_t asym_otadata_next(uint32_t sequence, struct asym_choice a, struct asym_choice b)
{
    /* 16 slots at most: the pattern repeats after 240 numbers. */
    for (uint32_t step = 1; step <= 256 && sequence < BLANK - step; step++) {
        if (selects(sequence + step, a) && selects(sequence + step, b)) {
            return sequence + step;
        }
    }
    return 0;
}

void asym_otadata_record(uint32_t sequence, uint32_t state, uint8_t record[ASYM_RECORD_SIZE])
{
    memset(record, 0xff, ASYM_RECORD_SIZE);
    put_word(record, sequence);
    put_word(record + STATE_AT, state);
    put_word(record + CRC_AT, checksum(sequence));
}
