/* A data partition without a file system: the image from its start, the ticket in its last sector. */
#include "esp_partition.h"
#include "layout.h"
#include "staging.h"

static const esp_partition_t *stage;

int staging_open(void *ctx, uint8_t ticket[ASYM_TICKET_SIZE], uint32_t *size)
{
    (void)ctx;
    stage = esp_partition_find_first(ASYM_STAGING_TYPE, ASYM_STAGING_SUBTYPE, ASYM_STAGING_LABEL);
    if (stage == NULL) {
        return ESP_ERR_NOT_FOUND;
    }
    *size = asym_ticket_offset(stage->size);
    return esp_partition_read(stage, *size, ticket, ASYM_TICKET_SIZE);
}

int staging_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_read(stage, offset, data, length);
}

void staging_close(void *ctx)
{
    (void)ctx;
}
