/* Partition tables as they lie in the flash: rows of 32 bytes, an MD5 row, erased bytes. Private to this component. */
#ifndef ASYM_TABLE_H
#define ASYM_TABLE_H

#include <stdbool.h>
#include <stdint.h>

enum {
    ASYM_TYPE_APP = 0,
    ASYM_TYPE_DATA = 1,
    ASYM_APP_OTA = 0x10,
    ASYM_APP_OTA_END = 0x20,
    ASYM_DATA_OTA = 0,
    ASYM_DATA_NVS = 2,
    ASYM_DATA_NVS_KEYS = 4,
    ASYM_OTADATA_SIZE = 0x2000,
    ASYM_LABEL_SIZE = 16,
};

struct asym_row {
    uint8_t type, subtype;
    uint32_t offset, size, flags;
    const uint8_t *label; /* ASYM_LABEL_SIZE bytes */
};

/* How many rows the table has (given `length` bytes of it, the rest 0xFF), or 0 if it is not sound: rows, a right
 * MD5 row, nothing behind it; no overlaps, nothing below `lowest`, sectors and app slots aligned, exactly one otadata
 * of 0x2000 bytes. */
unsigned asym_table_rows(const uint8_t *table, uint32_t length, uint32_t lowest);

struct asym_row asym_table_row(const uint8_t *table, unsigned row);

/* Where the last partition ends. */
uint32_t asym_table_end(const uint8_t *table, unsigned rows);

/* The row of that kind, or `rows`. */
unsigned asym_table_find(const uint8_t *table, unsigned rows, uint8_t type, uint8_t subtype);

/* The app row that starts there, or `rows`. */
unsigned asym_table_app_at(const uint8_t *table, unsigned rows, uint32_t offset);

/* How many OTA slots there are; 0 if they are not ota_0, ota_1 and so on without a gap. */
unsigned asym_table_slots(const uint8_t *table, unsigned rows);

static inline bool asym_row_is_slot(const struct asym_row *row)
{
    return row->type == ASYM_TYPE_APP && row->subtype >= ASYM_APP_OTA && row->subtype < ASYM_APP_OTA_END;
}

#endif
