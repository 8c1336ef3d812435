/* The updater's core on a model of a NOR flash, driven over stdin and stdout by device.py.
 *
 * The flash holds to the rules of the real one: erasing sets a sector's bits, writing clears bits. Writing where it is
 * not blank ends the program, since on a chip it would go unnoticed. Power can be cut before or within every operation
 * that changes the flash; the program then leaves the core as a reset does and keeps the flash as it is.
 */
#include <setjmp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asym_update.h"

enum { LARGEST = 1 << 20 };

/* What the power cut leaves of the operation that it meets. */
enum cut { CUT_BEFORE, CUT_FRONT_DONE, CUT_BACK_DONE, CUT_SOME_BITS };

struct content {
    uint8_t bytes[LARGEST];
    long size; /* -1: there is none */
};

static struct {
    struct content slot, image, other, ticket;
    long cut_at, cut_mode, seed;
    long open_failures;             /* the first ones */
    long read_failures, read_from;  /* how many staged reads fail, and after how many good ones */
    long other_from;                /* after how many staged reads there is another file, -1: never */
    long bad_sector, bad_times;     /* erasing this sector does nothing that often, and says nothing */
    long erase_errors, write_errors, slot_read_errors, select_errors;
    long chip, revision, tries;
    long encrypted;                 /* what is read and written goes through a key, as the chip's cache has it */
} set;

static struct {
    long operations, reads;
    bool open, selected;
    jmp_buf power;
    uint32_t random;
} now;

static void refuse(const char *why)
{
    fprintf(stderr, "harness: %s\n", why);
    abort();
}

static uint32_t random_bits(void)
{
    now.random ^= now.random << 13;
    now.random ^= now.random >> 17;
    now.random ^= now.random << 5;
    return now.random;
}

static bool fails(long *left)
{
    return *left > 0 && (*left)--;
}

/* Brings `flash` to `wanted`, or part of the way if this is the operation at which the power goes. */
static void change(uint8_t *flash, const uint8_t *wanted, uint32_t length)
{
    uint32_t half = length / 2;
    if (now.operations++ != set.cut_at) {
        memcpy(flash, wanted, length);
        return;
    }
    if (set.cut_mode == CUT_FRONT_DONE) {
        memcpy(flash, wanted, half);
    } else if (set.cut_mode == CUT_BACK_DONE) {
        memcpy(flash + half, wanted + half, length - half);
    } else if (set.cut_mode == CUT_SOME_BITS) {
        for (uint32_t i = 0; i < length; i++) {
            uint8_t mask = (uint8_t)random_bits();
            flash[i] = (uint8_t)((flash[i] & ~mask) | (wanted[i] & mask));
        }
    }
    longjmp(now.power, 1);
}

/* --- the port */

static uint8_t *within_slot(uint32_t offset, uint32_t length)
{
    if (offset > (uint32_t)set.slot.size || length > (uint32_t)set.slot.size - offset) {
        refuse("outside the slot");
    }
    return set.slot.bytes + offset;
}

static int slot_read_raw(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    memcpy(data, within_slot(offset, length), length);
    return fails(&set.slot_read_errors) ? -1 : 0;
}

/* Flash encryption, as far as it counts here: other bits, and other ones at every place. */
static uint8_t key(uint32_t offset)
{
    return set.encrypted ? (uint8_t)(0x5a + offset % 251) : 0;
}

static int slot_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    uint8_t *bytes = data;
    int error = slot_read_raw(ctx, offset, data, length);
    for (uint32_t i = 0; i < length; i++) {
        bytes[i] ^= key(offset + i);
    }
    return error;
}

static int slot_erase(void *ctx, uint32_t offset)
{
    static uint8_t blank[ASYM_SECTOR];
    (void)ctx;
    memset(blank, 0xff, sizeof blank);
    if (offset % ASYM_SECTOR != 0) {
        refuse("erasing from within a sector");
    }
    if (fails(&set.erase_errors)) {
        return -1;
    }
    printf("erase %u\n", (unsigned)offset);
    if (offset == (uint32_t)set.bad_sector && fails(&set.bad_times)) {
        return 0;
    }
    change(within_slot(offset, ASYM_SECTOR), blank, ASYM_SECTOR);
    return 0;
}

static int slot_write(void *ctx, uint32_t offset, const void *data, uint32_t length)
{
    (void)ctx;
    const uint8_t *bytes = data;
    uint8_t *flash = within_slot(offset, length);
    bool stubborn = offset == (uint32_t)set.bad_sector;
    if (offset / ASYM_SECTOR != (offset + length - 1) / ASYM_SECTOR) {
        refuse("writing across sectors");
    }
    for (uint32_t i = 0; i < length && !stubborn; i++) {
        if (flash[i] != 0xff && (bytes[i] ^ key(offset + i)) != 0xff) {
            refuse("writing where it is not blank");
        }
    }
    if (fails(&set.write_errors)) {
        return -1;
    }
    printf("write %u\n", (unsigned)offset);
    static uint8_t result[ASYM_SECTOR];
    for (uint32_t i = 0; i < length; i++) {
        result[i] = (uint8_t)(flash[i] & (bytes[i] ^ key(offset + i)));
    }
    change(flash, result, length);
    return 0;
}

static int staged_open(void *ctx, uint8_t ticket[ASYM_TICKET_SIZE], uint32_t *size)
{
    (void)ctx;
    if (now.open) {
        refuse("opened twice");
    }
    if (set.image.size < 0 || set.ticket.size < (long)ASYM_TICKET_SIZE || fails(&set.open_failures)) {
        return -1;
    }
    now.open = true;
    memcpy(ticket, set.ticket.bytes, ASYM_TICKET_SIZE);
    *size = (uint32_t)set.image.size;
    return 0;
}

static int staged_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    const struct content *file = set.other_from >= 0 && now.reads >= set.other_from ? &set.other : &set.image;
    if (!now.open) {
        refuse("read while closed");
    }
    if (now.reads++ >= set.read_from && fails(&set.read_failures)) {
        return -1;
    }
    if ((long)offset + (long)length > file->size) {
        return -1;
    }
    memcpy(data, file->bytes + offset, length);
    return 0;
}

static void staged_close(void *ctx)
{
    (void)ctx;
    if (!now.open) {
        refuse("closed twice");
    }
    now.open = false;
}

static int select_app(void *ctx)
{
    (void)ctx;
    if (now.open) {
        refuse("selected with the staging place still open");
    }
    if (fails(&set.select_errors)) {
        return -1;
    }
    printf("select\n");
    uint8_t selected = now.selected, yes = 1;
    change(&selected, &yes, 1);
    now.selected = true;
    return 0;
}

static void wait_a_little(void *ctx, unsigned failed)
{
    (void)ctx;
    printf("wait %u\n", failed);
}

static void log_event(void *ctx, enum asym_event event, uint32_t value)
{
    (void)ctx;
    printf("log %d %u\n", (int)event, (unsigned)value);
}

/* --- the commands */

/* What asym_ota does: the ticket for the staged image. */
static void print_ticket(void)
{
    uint8_t part[64], bytes[ASYM_TICKET_SIZE];
    const struct asym_source source = {staged_read, NULL, (uint32_t)set.image.size};
    const struct asym_buffer buffer = {part, sizeof part};
    struct asym_ticket ticket = {.length = (uint32_t)set.image.size};
    now.open = true;
    now.reads = 0;
    if (asym_source_sha256(&source, ticket.length, &buffer, ticket.sha256) != 0) {
        refuse("the staged image cannot be read");
    }
    asym_ticket_write(&ticket, bytes);
    fwrite(bytes, 1, sizeof bytes, stdout);
    fflush(stdout);
}

static void run(void)
{
    uint8_t *sector = malloc(ASYM_SECTOR); /* so that a step outside of it is noticed */
    const struct asym_port port = {
        .slot_read = slot_read,
        .slot_read_raw = slot_read_raw,
        .slot_erase = slot_erase,
        .slot_write = slot_write,
        .staged_open = staged_open,
        .staged_read = staged_read,
        .staged_close = staged_close,
        .select_app = select_app,
        .wait = wait_a_little,
        .log = log_event,
        .chip = {.id = (uint16_t)set.chip, .revision = (uint16_t)set.revision},
        .slot_size = (uint32_t)set.slot.size,
        .tries = (uint8_t)set.tries,
    };
    now.operations = 0;
    now.reads = 0;
    now.open = false;
    now.selected = false;
    now.random = (uint32_t)set.seed * 2654435761u | 1;
    if (setjmp(now.power) == 0) {
        struct asym_result result = asym_update(&port, sector);
        if (now.open) {
            refuse("left open");
        }
        printf("end %d %d %d %ld\n", (int)result.outcome, (int)result.reason, (int)now.selected, now.operations);
    } else {
        printf("cut %d %ld\n", (int)now.selected, now.operations);
    }
    free(sector);
    fwrite(set.slot.bytes, 1, (size_t)set.slot.size, stdout);
    fflush(stdout);
}

static const struct { const char *name; struct content *content; } CONTENTS[] = {
    {"slot", &set.slot}, {"image", &set.image}, {"other", &set.other}, {"ticket", &set.ticket},
};

static const struct { const char *name; long *number; } NUMBERS[] = {
    {"cut_at", &set.cut_at}, {"cut_mode", &set.cut_mode}, {"seed", &set.seed},
    {"open_failures", &set.open_failures}, {"read_failures", &set.read_failures}, {"read_from", &set.read_from},
    {"other_from", &set.other_from}, {"bad_sector", &set.bad_sector}, {"bad_times", &set.bad_times},
    {"erase_errors", &set.erase_errors}, {"write_errors", &set.write_errors},
    {"slot_read_errors", &set.slot_read_errors}, {"select_errors", &set.select_errors},
    {"chip", &set.chip}, {"revision", &set.revision}, {"tries", &set.tries},
    {"encrypted", &set.encrypted},
};

static void put(const char *name, long value)
{
    for (size_t i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++) {
        if (strcmp(NUMBERS[i].name, name) == 0) {
            *NUMBERS[i].number = value;
            return;
        }
    }
    for (size_t i = 0; i < sizeof CONTENTS / sizeof CONTENTS[0]; i++) {
        if (strcmp(CONTENTS[i].name, name) == 0) {
            struct content *content = CONTENTS[i].content;
            content->size = value;
            if (value > LARGEST || (value > 0 && fread(content->bytes, 1, (size_t)value, stdin) != (size_t)value)) {
                refuse("no such content");
            }
            return;
        }
    }
    refuse(name);
}

int main(void)
{
    char name[32];
    long value;
    while (scanf(" %31s", name) == 1) {
        if (strcmp(name, "run") == 0) {
            run();
        } else if (strcmp(name, "print_ticket") == 0) {
            print_ticket();
        } else if (scanf("%ld", &value) == 1 && getchar() == '\n') {
            put(name, value);
        } else {
            refuse("not understood");
        }
    }
    return 0;
}
