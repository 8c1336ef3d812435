/* The updater's own slot, an OTA slot: written by esp_ota. */
#include "asym_place.h"
#include "esp_ota_ops.h"

static const esp_partition_t *slot;
static esp_ota_handle_t handle;
static bool busy;

static int slot_open(uint32_t length)
{
    if (busy) {
        esp_ota_abort(handle); /* what a fault left */
    }
    esp_err_t error = esp_ota_begin(slot, length, &handle);
    busy = error == ESP_OK;
    return error;
}

static int slot_write(uint32_t offset, const uint8_t *data, uint32_t length)
{
    (void)offset;
    return esp_ota_write(handle, data, length);
}

static int slot_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_read(slot, offset, data, length);
}

static int slot_commit(const uint8_t ticket[ASYM_TICKET_SIZE])
{
    (void)ticket;
    busy = false;
    return esp_ota_end(handle);
}

struct asym_place asym_place_updater(const esp_partition_t *updater)
{
    slot = updater;
    return (struct asym_place){slot_open, slot_write, slot_read, slot_commit, slot->size};
}
