/* The updater's own slot, a factory slot, which esp_ota refuses: written as a partition, its first bytes last. Until
 * then the bootloader takes it for empty. */
#include <string.h>

#include "asym_place.h"

enum { HEAD = 16 };

static const esp_partition_t *slot;
static uint8_t head[HEAD];

static int slot_open(uint32_t length)
{
    (void)length;
    return slot->encrypted ? ESP_ERR_NOT_SUPPORTED : ESP_OK; /* where 16 bytes cannot be left for later */
}

static int slot_write(uint32_t offset, const uint8_t *data, uint32_t length)
{
    uint32_t skipped = offset == 0 ? HEAD : 0;
    if (offset == 0) {
        memcpy(head, data, sizeof head);
    }
    esp_err_t error = esp_partition_erase_range(slot, offset, ASYM_SECTOR);
    return error == ESP_OK ? esp_partition_write(slot, offset + skipped, data + skipped, length - skipped) : error;
}

static int slot_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    uint8_t *bytes = data;
    esp_err_t error = esp_partition_read(slot, offset, data, length);
    for (uint32_t i = 0; i < length && offset + i < sizeof head; i++) {
        bytes[i] = head[offset + i];
    }
    return error;
}

static int slot_commit(const uint8_t ticket[ASYM_TICKET_SIZE])
{
    (void)ticket;
    return esp_partition_write(slot, 0, head, sizeof head);
}

struct asym_place asym_place_updater(const esp_partition_t *updater)
{
    slot = updater;
    return (struct asym_place){slot_open, slot_write, slot_read, slot_commit, slot->size};
}
