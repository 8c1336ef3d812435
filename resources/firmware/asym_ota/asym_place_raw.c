/* Staging in a data partition without a file system: the image from its start, the ticket in its last sector. */
#include "asym_place.h"
#include "layout.h"

static const esp_partition_t *stage;

int asym_place_remove(void)
{
    return esp_partition_erase_range(stage, asym_ticket_offset(stage->size), ASYM_SECTOR);
}

static int raw_open(uint32_t length)
{
    (void)length;
    return asym_place_remove();
}

static int raw_write(uint32_t offset, const uint8_t *data, uint32_t length)
{
    esp_err_t error = esp_partition_erase_range(stage, offset, ASYM_SECTOR);
    return error == ESP_OK ? esp_partition_write(stage, offset, data, length) : error;
}

static int raw_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_read(stage, offset, data, length);
}

static int raw_commit(const uint8_t bytes[ASYM_TICKET_SIZE])
{
    return esp_partition_write(stage, asym_ticket_offset(stage->size), bytes, ASYM_TICKET_SIZE);
}

bool asym_place_staging(struct asym_place *place, const char *folder)
{
    (void)folder;
    stage = esp_partition_find_first(ASYM_STAGING_TYPE, ASYM_STAGING_SUBTYPE, ASYM_STAGING_LABEL);
    if (stage == NULL) {
        return false;
    }
    *place = (struct asym_place){raw_open, raw_write, raw_read, raw_commit, asym_ticket_offset(stage->size)};
    return true;
}

int asym_place_close(void)
{
    return 0;
}

bool asym_place_is_file(const char *path)
{
    (void)path;
    return false;
}

bool asym_place_ticket(struct asym_ticket *ticket)
{
    uint8_t bytes[ASYM_TICKET_SIZE];
    return esp_partition_read(stage, asym_ticket_offset(stage->size), bytes, sizeof bytes) == ESP_OK
           && asym_ticket_read(bytes, ticket);
}
