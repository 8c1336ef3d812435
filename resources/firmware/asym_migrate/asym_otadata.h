/* otadata: two sectors with a record each; the valid one with the higher number selects slot (number - 1) % slots.
 * Private to this component. */
#ifndef ASYM_OTADATA_H
#define ASYM_OTADATA_H

#include <stdbool.h>
#include <stdint.h>

#define ASYM_RECORD_SIZE 32u

enum { ASYM_STATE_NEW = 0, ASYM_STATE_PENDING = 1, ASYM_STATE_VALID = 2, ASYM_STATE_INVALID = 3, ASYM_STATE_ABORTED = 4 };

struct asym_otadata {
    uint32_t sequence; /* of the record in force */
    uint32_t state;
    int sector; /* 0 or 1: where it lies; -1 if no record is in force */
};

/* A slot in a table with that many; `slots` 0 stands for no wish. */
struct asym_choice {
    unsigned slot, slots;
};

/* What the records at the start of the two sectors say, as the bootloader understands them. */
struct asym_otadata asym_otadata_read(const uint8_t first[ASYM_RECORD_SIZE], const uint8_t second[ASYM_RECORD_SIZE]);

bool asym_otadata_selects(const struct asym_otadata *now, struct asym_choice choice);

/* The least sequence number behind `sequence` (0: none) that selects both choices; 0 if there is none. */
uint32_t asym_otadata_next(uint32_t sequence, struct asym_choice a, struct asym_choice b);

void asym_otadata_record(uint32_t sequence, uint32_t state, uint8_t record[ASYM_RECORD_SIZE]);

#endif
