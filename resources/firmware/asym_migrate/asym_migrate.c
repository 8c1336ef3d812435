#include "asym_migrate.h"

#include <string.h>

#include "asym_otadata.h"
#include "asym_table.h"

enum {
    SECTOR = 0x1000,
    PIECE = 128, /* what is compared at a time */
    TRIES = 3,
    IMAGE_MAGIC = 0xe9,
    MB = 0x100000,
};

/* The chips that can have more than 16 MB of flash: esp32s3, esp32p4, esp32c61, esp32c5, esp32h4, esp32s31. */
static const uint16_t LARGE_CHIPS[] = {9, 18, 20, 23, 28, 32};

/* Everything that a migration knows on its way. */
struct job {
    const struct asym_migrate_port *port;
    const struct asym_migration *migration;
    const struct asym_migrate_board *board;
    struct asym_migrate_work *work;
    unsigned old_rows, new_rows;
    struct asym_row app;      /* the app's slot in the new table */
    struct asym_row running;  /* the slot it runs from, in the board's table */
    uint32_t otadata;         /* where otadata lies, in both tables */
    uint32_t length;          /* of the app's image */
    struct asym_choice in_old, in_new; /* the app's slot as a choice in both tables; no slots: it is factory there */
};

typedef enum asym_migrate_reason reason_t;

static struct asym_migrate_result result(enum asym_migrate_action action, reason_t reason)
{
    return (struct asym_migrate_result){action, reason};
}

static void tell(const struct job *job, enum asym_migrate_event event, uint32_t value)
{
    if (job->port->log != NULL) {
        job->port->log(job->port->ctx, event, value);
    }
}

static int read_flash(const struct job *job, uint32_t offset, void *data, uint32_t length)
{
    return job->port->read(job->port->ctx, offset, data, length);
}

/* Whether the flash holds these bytes there (NULL: is erased there). */
static bool holds(const struct job *job, uint32_t offset, const uint8_t *data, uint32_t length)
{
    uint8_t piece[PIECE];
    for (uint32_t at = 0; at < length; at += PIECE) {
        uint32_t part = length - at < PIECE ? length - at : PIECE;
        if (read_flash(job, offset + at, piece, part) != 0) {
            return false;
        }
        for (uint32_t i = 0; i < part; i++) {
            if (piece[i] != (data != NULL ? data[at + i] : 0xff)) {
                return false;
            }
        }
    }
    return true;
}

/* Makes a sector hold `data` at its start; nothing is written if it does. Read back, and tried again. */
static bool put(const struct job *job, uint32_t offset, const uint8_t *data, uint32_t length)
{
    for (unsigned i = 0; i < TRIES; i++) {
        if (holds(job, offset, data, length)) {
            return true;
        }
        if (job->port->erase(job->port->ctx, offset) == 0) {
            (void)job->port->write(job->port->ctx, offset, data, length);
        }
    }
    return holds(job, offset, data, length);
}

static bool erase(const struct job *job, uint32_t offset)
{
    for (unsigned i = 0; i < TRIES && !holds(job, offset, NULL, SECTOR); i++) {
        (void)job->port->erase(job->port->ctx, offset);
    }
    return holds(job, offset, NULL, SECTOR);
}

/* --- the tables ------------------------------------------------------------------------------------------------- */

/* Whether the board's table is that one, to the end of its 0xC00 bytes. */
static bool is_table(const struct job *job, const struct asym_migrate_table *table)
{
    const uint8_t *found = job->work->table;
    if (table->length > ASYM_MIGRATE_TABLE_SIZE || memcmp(found, table->bytes, table->length) != 0) {
        return false;
    }
    for (uint32_t i = table->length; i < ASYM_MIGRATE_TABLE_SIZE; i++) {
        if (found[i] != 0xff) {
            return false;
        }
    }
    return true;
}

static bool is_known(const struct job *job)
{
    for (unsigned i = 0; i < job->migration->origin_count; i++) {
        if (is_table(job, &job->migration->origins[i])) {
            return true;
        }
    }
    return false;
}

static reason_t check_target(struct job *job)
{
    const struct asym_migrate_table *target = &job->migration->target;
    const uint8_t *table = target->bytes;
    job->new_rows = asym_table_rows(table, target->length, job->board->table_offset + SECTOR);
    unsigned row = asym_table_app_at(table, job->new_rows, job->migration->app_offset);
    job->in_new.slots = asym_table_slots(table, job->new_rows);
    if (job->new_rows == 0 || row == job->new_rows || job->in_new.slots == 0) {
        return ASYM_MIGRATE_TARGET;
    }
    job->app = asym_table_row(table, row);
    if (!asym_row_is_slot(&job->app)) {
        return ASYM_MIGRATE_TARGET;
    }
    job->in_new.slot = job->app.subtype - ASYM_APP_OTA;
    row = asym_table_find(table, job->new_rows, ASYM_TYPE_DATA, ASYM_DATA_OTA);
    job->otadata = asym_table_row(table, row).offset;
    return ASYM_MIGRATE_OK;
}

/* The flash size that the bootloader believes in, whatever the chip has; 0 if there is no bootloader. */
static uint32_t believed_size(const struct job *job, const uint8_t header[4])
{
    unsigned code = header[3] >> 4, codes = 5;
    for (unsigned i = 0; i < sizeof LARGE_CHIPS / sizeof LARGE_CHIPS[0]; i++) {
        codes = job->board->chip_id == LARGE_CHIPS[i] ? 8 : codes;
    }
    if (header[0] != IMAGE_MAGIC) {
        return 0;
    }
    return code < codes ? (uint32_t)MB << code : 2 * (uint32_t)MB;
}

static reason_t check_flash(const struct job *job)
{
    uint32_t end = asym_table_end(job->migration->target.bytes, job->new_rows);
    uint8_t header[4];
    if (end > job->board->flash_size) {
        return ASYM_MIGRATE_FLASH_SIZE;
    }
    if (read_flash(job, job->board->bootloader_offset, header, sizeof header) != 0) {
        return ASYM_MIGRATE_READ;
    }
    uint32_t size = believed_size(job, header);
    return size == 0 ? ASYM_MIGRATE_BOOTLOADER : end > size ? ASYM_MIGRATE_FLASH_SIZE : ASYM_MIGRATE_OK;
}

static bool same_place(const struct asym_row *a, const struct asym_row *b)
{
    return a->type == b->type && a->subtype == b->subtype && a->offset == b->offset && a->size == b->size;
}

static bool has_label_of(const struct asym_row *a, const struct asym_row *b)
{
    return memcmp(a->label, b->label, ASYM_LABEL_SIZE) == 0;
}

static reason_t moved(const struct asym_row *row)
{
    if (row->type == ASYM_TYPE_DATA && (row->subtype == ASYM_DATA_NVS || row->subtype == ASYM_DATA_NVS_KEYS)) {
        return ASYM_MIGRATE_NVS;
    }
    return row->type == ASYM_TYPE_DATA && row->subtype == ASYM_DATA_OTA ? ASYM_MIGRATE_OTADATA : ASYM_MIGRATE_CONTENT;
}

/* What of an old row's content becomes. nvs, its keys and otadata must stay. Any other partition may be left out of the
 * new table, but if it is there, by its label, then at its place, with its size, kind and flags. */
static reason_t check_kept(const struct job *job, const struct asym_row *old)
{
    reason_t must = moved(old);
    if (old->type == ASYM_TYPE_APP) {
        return ASYM_MIGRATE_OK;
    }
    for (unsigned i = 0; i < job->new_rows; i++) {
        struct asym_row row = asym_table_row(job->migration->target.bytes, i);
        if (same_place(old, &row) && (has_label_of(old, &row) || must == ASYM_MIGRATE_OTADATA)) {
            return row.flags == old->flags ? ASYM_MIGRATE_OK : must;
        }
        if (row.type != ASYM_TYPE_APP && has_label_of(old, &row)) {
            return must;
        }
    }
    return must == ASYM_MIGRATE_CONTENT ? ASYM_MIGRATE_OK : must;
}

static reason_t check_origin(struct job *job)
{
    const uint8_t *table = job->work->table;
    if (!is_known(job) || !holds(job, job->board->table_offset + ASYM_MIGRATE_TABLE_SIZE, NULL,
                                 SECTOR - ASYM_MIGRATE_TABLE_SIZE)) {
        return ASYM_MIGRATE_ORIGIN;
    }
    job->old_rows = asym_table_rows(table, ASYM_MIGRATE_TABLE_SIZE, job->board->table_offset + SECTOR);
    if (job->old_rows == 0) {
        return ASYM_MIGRATE_ORIGIN_MD5;
    }
    for (unsigned i = 0; i < job->old_rows; i++) {
        struct asym_row row = asym_table_row(table, i);
        reason_t reason = check_kept(job, &row);
        if (reason != ASYM_MIGRATE_OK) {
            return reason;
        }
    }
    unsigned row = asym_table_app_at(table, job->old_rows, job->board->running);
    if (row == job->old_rows) {
        return ASYM_MIGRATE_ELSEWHERE;
    }
    job->running = asym_table_row(table, row);
    return ASYM_MIGRATE_OK;
}

/* Finds how the old table selects what starts at the app's new place; false if there is no slot. */
static bool find_old_choice(struct job *job)
{
    const uint8_t *table = job->work->table;
    unsigned row = asym_table_app_at(table, job->old_rows, job->app.offset);
    if (row == job->old_rows) {
        return false;
    }
    struct asym_row slot = asym_table_row(table, row);
    if (asym_row_is_slot(&slot)) {
        job->in_old.slot = slot.subtype - (unsigned)ASYM_APP_OTA;
        job->in_old.slots = asym_table_slots(table, job->old_rows);
    }
    return slot.size >= job->length;
}

/* --- the app's image -------------------------------------------------------------------------------------------- */

struct part {
    const struct job *job;
    uint32_t offset;
};

static int read_part(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    const struct part *part = ctx;
    return read_flash(part->job, part->offset + offset, data, length);
}

/* Whether a whole image lies there: headers, chip, segments, checksum, hash. */
static bool has_image(const struct job *job, uint32_t offset, uint32_t size, uint32_t *length)
{
    struct part part = {job, offset};
    struct asym_source source = {read_part, &part, size};
    struct asym_chip chip = {.id = job->board->chip_id, .revision = ASYM_ANY_REVISION};
    struct asym_buffer buffer = {job->work->sector, SECTOR};
    return asym_image_check(&source, &chip, &buffer, length) == ASYM_IMAGE_OK;
}

static uint32_t piece_of(const struct job *job, uint32_t at)
{
    return job->length - at < SECTOR ? job->length - at : SECTOR;
}

/* Whether the new place holds the same as where the app runs; in doubt, it does not. */
static bool is_copied(const struct job *job)
{
    uint8_t *sector = job->work->sector;
    for (uint32_t at = 0; at < job->length; at += SECTOR) {
        if (read_flash(job, job->running.offset + at, sector, piece_of(job, at)) != 0
            || !holds(job, job->app.offset + at, sector, piece_of(job, at))) {
            return false;
        }
    }
    return true;
}

static bool copy_sector(const struct job *job, uint32_t at)
{
    uint8_t *sector = job->work->sector;
    return read_flash(job, job->running.offset + at, sector, piece_of(job, at)) == 0
           && put(job, job->app.offset + at, sector, piece_of(job, at));
}

/* The first sector is erased first and written last: a copy that was cut is never taken for an app. */
static bool copy_app(const struct job *job)
{
    if (is_copied(job)) {
        return true;
    }
    tell(job, ASYM_MIGRATE_EVENT_COPY, job->length);
    if (!erase(job, job->app.offset)) {
        return false;
    }
    for (uint32_t at = SECTOR; at < job->length; at += SECTOR) {
        if (!copy_sector(job, at)) {
            return false;
        }
    }
    uint32_t length;
    return copy_sector(job, 0) && is_copied(job) && has_image(job, job->app.offset, job->app.size, &length)
           && length == job->length;
}

/* --- otadata ---------------------------------------------------------------------------------------------------- */

static reason_t read_otadata(const struct job *job, struct asym_otadata *now)
{
    uint8_t first[ASYM_RECORD_SIZE], second[ASYM_RECORD_SIZE];
    if (read_flash(job, job->otadata, first, sizeof first) != 0
        || read_flash(job, job->otadata + SECTOR, second, sizeof second) != 0) {
        return ASYM_MIGRATE_READ;
    }
    *now = asym_otadata_read(first, second);
    return ASYM_MIGRATE_OK;
}

/* Makes otadata select both choices with one number. The record in force is not touched: a cut leaves the old choice
 * or the new one. Only where the numbers are used up the old record has to go, after the new one is there. */
static bool select_slot(const struct job *job, struct asym_choice a, struct asym_choice b)
{
    struct asym_otadata now;
    if (read_otadata(job, &now) != ASYM_MIGRATE_OK) {
        return false;
    }
    if (asym_otadata_selects(&now, a) && asym_otadata_selects(&now, b)) {
        return true;
    }
    uint32_t sequence = asym_otadata_next(now.sequence, a, b);
    bool used_up = sequence == 0;
    if (used_up) {
        sequence = asym_otadata_next(0, a, b);
    }
    if (sequence == 0) {
        return false;
    }
    uint8_t record[ASYM_RECORD_SIZE];
    asym_otadata_record(sequence, now.state == ASYM_STATE_VALID ? ASYM_STATE_VALID : 0xffffffffu, record);
    tell(job, ASYM_MIGRATE_EVENT_OTADATA, sequence);
    uint32_t other = job->otadata + (now.sector == 0 ? SECTOR : 0);
    if (!put(job, other, record, sizeof record)) {
        return false;
    }
    return !used_up || now.sector < 0 || erase(job, job->otadata + (uint32_t)now.sector * SECTOR);
}

/* --- the steps -------------------------------------------------------------------------------------------------- */

/* Erases and writes at once: between these two there is no table. */
static bool write_table(const struct job *job, const uint8_t *table, uint32_t length)
{
    uint8_t *sector = job->work->sector;
    memset(sector, 0xff, ASYM_MIGRATE_TABLE_SIZE);
    memcpy(sector, table, length);
    return put(job, job->board->table_offset, sector, ASYM_MIGRATE_TABLE_SIZE);
}

static struct asym_migrate_result replace_table(const struct job *job)
{
    const struct asym_migrate_table *target = &job->migration->target;
    tell(job, ASYM_MIGRATE_EVENT_TABLE, job->board->table_offset);
    if (write_table(job, target->bytes, target->length)) {
        job->work->torn = false;
        tell(job, ASYM_MIGRATE_EVENT_TABLE_DONE, 0);
        bool selected = select_slot(job, job->in_new, (struct asym_choice){0, 0});
        /* Where that failed the bootloader still finds the app, as the only image in the table or as the fallback. */
        return result(ASYM_MIGRATE_DONE, selected ? ASYM_MIGRATE_OK : ASYM_MIGRATE_WRITE);
    }
    job->work->torn = !write_table(job, job->work->table, ASYM_MIGRATE_TABLE_SIZE);
    tell(job, ASYM_MIGRATE_EVENT_TABLE_DONE, 0);
    return result(job->work->torn ? ASYM_MIGRATE_TORN : ASYM_MIGRATE_REFUSED, ASYM_MIGRATE_WRITE);
}

/* The board has the new table already: what is left is otadata, if power was cut just behind the table. */
static struct asym_migrate_result finish(const struct job *job)
{
    if (job->board->running != job->app.offset) {
        return result(ASYM_MIGRATE_NOTHING, ASYM_MIGRATE_ELSEWHERE);
    }
    bool selected = select_slot(job, job->in_new, (struct asym_choice){0, 0});
    return result(ASYM_MIGRATE_NOTHING, selected ? ASYM_MIGRATE_OK : ASYM_MIGRATE_WRITE);
}

static struct asym_migrate_result move_app(const struct job *job)
{
    struct asym_otadata now;
    reason_t reason = read_otadata(job, &now);
    if (reason != ASYM_MIGRATE_OK) {
        return result(ASYM_MIGRATE_REFUSED, reason);
    }
    if (asym_otadata_selects(&now, job->in_old) && is_copied(job)) {
        return result(ASYM_MIGRATE_REFUSED, ASYM_MIGRATE_COPY_FAILS);
    }
    if (!copy_app(job) || !select_slot(job, job->in_old, (struct asym_choice){0, 0})) {
        return result(ASYM_MIGRATE_REFUSED, ASYM_MIGRATE_WRITE);
    }
    return result(ASYM_MIGRATE_COPIED, ASYM_MIGRATE_OK);
}

static reason_t check_app(struct job *job)
{
    struct asym_otadata now;
    if (read_otadata(job, &now) != ASYM_MIGRATE_OK) {
        return ASYM_MIGRATE_READ;
    }
    if (now.state == ASYM_STATE_NEW || now.state == ASYM_STATE_PENDING) {
        return ASYM_MIGRATE_UNCONFIRMED;
    }
    if (!has_image(job, job->running.offset, job->running.size, &job->length)) {
        return ASYM_MIGRATE_IMAGE;
    }
    if (job->length > job->app.size) {
        return ASYM_MIGRATE_TOO_LARGE;
    }
    bool movable = find_old_choice(job) && job->in_old.slots != 0;
    return movable || job->running.offset == job->app.offset ? ASYM_MIGRATE_OK : ASYM_MIGRATE_NO_SLOT;
}

static reason_t check_board(struct job *job)
{
    if (job->board->encrypted) {
        return ASYM_MIGRATE_ENCRYPTED;
    }
    if (job->board->secure_boot) {
        return ASYM_MIGRATE_SECURE_BOOT;
    }
    reason_t reason = check_target(job);
    if (reason == ASYM_MIGRATE_OK) {
        reason = check_flash(job);
    }
    return reason;
}

struct asym_migrate_result asym_migrate(const struct asym_migrate_port *port, const struct asym_migration *migration,
                                        const struct asym_migrate_board *board, struct asym_migrate_work *work)
{
    struct job job = {.port = port, .migration = migration, .board = board, .work = work};
    reason_t reason = check_board(&job);
    if (reason != ASYM_MIGRATE_OK) {
        return result(ASYM_MIGRATE_REFUSED, reason);
    }
    if (work->torn) {
        return replace_table(&job); /* everything was checked before it was torn */
    }
    if (read_flash(&job, board->table_offset, work->table, sizeof work->table) != 0) {
        return result(ASYM_MIGRATE_REFUSED, ASYM_MIGRATE_READ);
    }
    if (is_table(&job, &migration->target)) {
        return finish(&job);
    }
    reason = check_origin(&job);
    if (reason == ASYM_MIGRATE_OK) {
        reason = check_app(&job);
    }
    if (reason != ASYM_MIGRATE_OK) {
        return result(ASYM_MIGRATE_REFUSED, reason);
    }
    if (job.running.offset != job.app.offset) {
        return move_app(&job);
    }
    if (job.in_old.slots != 0) {
        /* One number that is right in both tables, where there is one; else otadata is written behind the table. */
        (void)select_slot(&job, job.in_old, job.in_new);
    }
    return replace_table(&job);
}
