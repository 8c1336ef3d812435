/* The migration's core on a model of a NOR flash: a file, read at the start and written back at the end.
 *
 * migrate_harness FLASH RUNNING CHIP_SIZE CHIP_ID FLAGS CUT MODE STUCK TIMES APP_OFFSET TARGET [ORIGIN…]
 * FLAGS: `e` encrypted, `s` secure boot, `-` neither. CUT: the operation (from 1) that power fails in, 0 never; MODE: 0
 * before it, 1 after its front half, 2 after its back half. STUCK: the sector that does not take TIMES writes.
 * Prints the action, the reason, the number of operations and those of the table's sector.
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asym_migrate.h"

enum { SECTOR = 0x1000, TABLE_AT = 0x8000, MOST_ORIGINS = 8, MOST_CALLS = 4 };

static uint8_t flash[16 << 20];
static uint32_t flash_length, stuck_at;
static long cut_at, cut_mode, stuck_times, operations, first_of_table, last_of_table;
static jmp_buf power;

static void fail(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(2);
}

static long number(const char *text)
{
    return strtol(text, NULL, 0);
}

static uint32_t load(const char *path, uint8_t *data, size_t most)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fail(path);
    }
    size_t got = fread(data, 1, most, file);
    fclose(file);
    return (uint32_t)got;
}

/* What a cut leaves undone of an operation on [offset, offset + length): the range that is done. */
static int begin(uint32_t *offset, uint32_t *length)
{
    operations++;
    if (*offset / SECTOR == TABLE_AT / SECTOR) {
        last_of_table = operations;
        first_of_table = first_of_table == 0 ? operations : first_of_table;
    }
    if (operations != cut_at) {
        return 0;
    }
    uint32_t half = *length / 2;
    *offset += cut_mode == 2 ? half : 0;
    *length = cut_mode == 0 ? 0 : cut_mode == 1 ? half : *length - half;
    return 1;
}

static int model_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    if (offset > flash_length || length > flash_length - offset) {
        return 1;
    }
    memcpy(data, flash + offset, length);
    return 0;
}

static int model_erase(void *ctx, uint32_t offset)
{
    (void)ctx;
    uint32_t length = SECTOR;
    if (offset % SECTOR != 0 || offset >= flash_length) {
        fail("erase where no sector starts");
    }
    int cut = begin(&offset, &length);
    memset(flash + offset, 0xff, length);
    if (cut) {
        longjmp(power, 1);
    }
    return 0;
}

static int model_write(void *ctx, uint32_t offset, const void *data, uint32_t length)
{
    (void)ctx;
    const uint8_t *bytes = data;
    uint32_t start = offset;
    if (offset > flash_length || length > flash_length - offset || offset / SECTOR != (offset + length - 1) / SECTOR) {
        fail("write across a sector");
    }
    for (uint32_t i = 0; i < length; i++) {
        if (flash[offset + i] != 0xff) {
            fail("write where it is not erased");
        }
    }
    int cut = begin(&offset, &length);
    if (offset / SECTOR == stuck_at / SECTOR && stuck_times > 0) {
        stuck_times--;
        return 0;
    }
    for (uint32_t i = 0; i < length; i++) {
        flash[offset + i] &= bytes[offset - start + i];
    }
    if (cut) {
        longjmp(power, 1);
    }
    return 0;
}

int main(int count, char **words)
{
    static uint8_t tables[MOST_ORIGINS + 1][ASYM_MIGRATE_TABLE_SIZE + 1];
    static struct asym_migrate_table origins[MOST_ORIGINS];
    static struct asym_migrate_work work;
    static struct asym_migrate_result done = {ASYM_MIGRATE_TORN, ASYM_MIGRATE_OK};
    if (count < 12 || count > 12 + MOST_ORIGINS) {
        fail("arguments");
    }
    flash_length = load(words[1], flash, sizeof flash);
    struct asym_migrate_board board = {
        .running = (uint32_t)number(words[2]),
        .flash_size = (uint32_t)number(words[3]),
        .table_offset = TABLE_AT,
        .bootloader_offset = number(words[4]) == 0 ? 0x1000 : 0,
        .chip_id = (uint16_t)number(words[4]),
        .encrypted = strchr(words[5], 'e') != NULL,
        .secure_boot = strchr(words[5], 's') != NULL,
    };
    cut_at = number(words[6]);
    cut_mode = number(words[7]);
    stuck_at = (uint32_t)number(words[8]);
    stuck_times = number(words[9]);
    struct asym_migration migration = {
        .target = {tables[0], load(words[11], tables[0], sizeof tables[0])},
        .origins = origins,
        .origin_count = (unsigned)count - 12,
        .app_offset = (uint32_t)number(words[10]),
    };
    for (int i = 12; i < count; i++) {
        uint8_t *table = tables[i - 11];
        origins[i - 12] = (struct asym_migrate_table){table, load(words[i], table, sizeof tables[0])};
    }
    struct asym_migrate_port port = {NULL, model_read, model_erase, model_write, NULL};
    volatile int calls = 0;
    if (setjmp(power) == 0) {
        do {
            done = asym_migrate(&port, &migration, &board, &work);
        } while (done.action == ASYM_MIGRATE_TORN && ++calls < MOST_CALLS);
        printf("%d %d %ld %ld %ld %d\n", done.action, done.reason, operations, first_of_table, last_of_table, calls);
    } else {
        printf("cut\n");
    }
    FILE *file = fopen(words[1], "wb");
    if (file == NULL || fwrite(flash, 1, flash_length, file) != flash_length || fclose(file) != 0) {
        fail("cannot write the flash back");
    }
    return 0;
}
