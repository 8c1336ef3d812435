#include "asym_table.h"

#include <string.h>

#include "asym_md5.h"
#include "asym_migrate.h"

enum { ROW_SIZE = 32, MD5_AT = 16, APP_ALIGNMENT = 0x10000, SECTOR = 0x1000 };

static uint32_t word(const uint8_t *bytes)
{
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static bool is_filled(const uint8_t *bytes, uint32_t length)
{
    while (length > 0 && *bytes == 0xff) {
        bytes++;
        length--;
    }
    return length == 0;
}

/* The rows before the MD5 row, if that is right and all behind it is erased, with an end row at least; else 0. */
static unsigned counted(const uint8_t *table, uint32_t length)
{
    uint32_t end = 0;
    while (end + ROW_SIZE <= length && table[end] == 0xaa && table[end + 1] == 0x50) {
        end += ROW_SIZE;
    }
    if (end == 0 || end + ROW_SIZE > length || end + 2 * ROW_SIZE > ASYM_MIGRATE_TABLE_SIZE
        || length > ASYM_MIGRATE_TABLE_SIZE || table[end] != 0xeb || table[end + 1] != 0xeb) {
        return 0;
    }
    uint8_t digest[ASYM_MD5_SIZE];
    asym_md5(table, end, digest);
    uint32_t behind = end + ROW_SIZE;
    if (!is_filled(table + end + 2, MD5_AT - 2) || memcmp(table + end + MD5_AT, digest, sizeof digest) != 0
        || !is_filled(table + behind, length - behind)) {
        return 0;
    }
    return end / ROW_SIZE;
}

struct asym_row asym_table_row(const uint8_t *table, unsigned row)
{
    const uint8_t *bytes = table + row * ROW_SIZE;
    return (struct asym_row){
        .type = bytes[2],
        .subtype = bytes[3],
        .offset = word(bytes + 4),
        .size = word(bytes + 8),
        .label = bytes + 12,
        .flags = word(bytes + 28),
    };
}

static bool is_placed(const struct asym_row *row, uint32_t lowest)
{
    uint32_t alignment = row->type == ASYM_TYPE_APP ? APP_ALIGNMENT : SECTOR;
    return row->offset >= lowest && row->offset % alignment == 0 && row->size != 0 && row->size % SECTOR == 0
           && row->offset <= UINT32_MAX - row->size;
}

static bool overlaps(const struct asym_row *a, const struct asym_row *b)
{
    return a->offset < b->offset + b->size && b->offset < a->offset + a->size;
}

unsigned asym_table_rows(const uint8_t *table, uint32_t length, uint32_t lowest)
{
    unsigned rows = counted(table, length), otadata = 0;
    for (unsigned i = 0; i < rows; i++) {
        struct asym_row row = asym_table_row(table, i);
        if (!is_placed(&row, lowest)) {
            return 0;
        }
        for (unsigned j = 0; j < i; j++) {
            struct asym_row other = asym_table_row(table, j);
            if (overlaps(&row, &other)) {
                return 0;
            }
        }
        if (row.type == ASYM_TYPE_DATA && row.subtype == ASYM_DATA_OTA) {
            otadata += row.size == ASYM_OTADATA_SIZE ? 1 : 2;
        }
    }
    return otadata == 1 ? rows : 0;
}

uint32_t asym_table_end(const uint8_t *table, unsigned rows)
{
    uint32_t end = 0;
    while (rows-- > 0) {
        struct asym_row row = asym_table_row(table, rows);
        if (row.offset + row.size > end) {
            end = row.offset + row.size;
        }
    }
    return end;
}

unsigned asym_table_find(const uint8_t *table, unsigned rows, uint8_t type, uint8_t subtype)
{
    unsigned i = 0;
    for (; i < rows; i++) {
        struct asym_row row = asym_table_row(table, i);
        if (row.type == type && row.subtype == subtype) {
            break;
        }
    }
    return i;
}

unsigned asym_table_app_at(const uint8_t *table, unsigned rows, uint32_t offset)
{
    unsigned i = 0;
    for (; i < rows; i++) {
        struct asym_row row = asym_table_row(table, i);
        if (row.type == ASYM_TYPE_APP && row.offset == offset) {
            break;
        }
    }
    return i;
}

unsigned asym_table_slots(const uint8_t *table, unsigned rows)
{
    uint32_t seen = 0;
    unsigned slots = 0;
    for (unsigned i = 0; i < rows; i++) {
        struct asym_row row = asym_table_row(table, i);
        if (asym_row_is_slot(&row)) {
            seen |= (uint32_t)1 << (row.subtype - ASYM_APP_OTA);
            slots++;
        }
    }
    return seen == ((uint32_t)1 << slots) - 1 ? slots : 0;
}
