/* The updater's own slot. esp_ota writes an OTA slot; it refuses a factory slot, which is written as a partition, its
 * first bytes last: until then the bootloader takes it for empty. */
#include <string.h>

#include "asym_place.h"
#include "esp_ota_ops.h"
#include "esp_partition.h"
#include "layout.h"

static const esp_partition_t *slot;
#if ASYM_UPDATER_IS_FACTORY
static uint8_t head[ASYM_STAGE_HEAD];
static uint32_t erased;

static int slot_open(void *ctx, uint32_t length)
{
    (void)ctx, (void)length;
    erased = 0;
    memset(head, 0xff, sizeof head);
    return slot->encrypted ? ESP_ERR_NOT_SUPPORTED : ESP_OK;
}

static int slot_write(void *ctx, uint32_t offset, const void *data, uint32_t length)
{
    (void)ctx;
    const uint8_t *bytes = data;
    esp_err_t error = ESP_OK;
    for (; error == ESP_OK && erased < offset + length; erased += ASYM_SECTOR) {
        error = esp_partition_erase_range(slot, erased, ASYM_SECTOR);
    }
    for (; length > 0 && offset < sizeof head; length--) {
        head[offset++] = *bytes++;
    }
    return error != ESP_OK || length == 0 ? error : esp_partition_write(slot, offset, bytes, length);
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

static int slot_commit(void *ctx, const uint8_t ticket[ASYM_TICKET_SIZE])
{
    (void)ctx, (void)ticket;
    return esp_partition_write(slot, 0, head, sizeof head);
}
#else
static esp_ota_handle_t handle;
static bool busy;

static int slot_open(void *ctx, uint32_t length)
{
    (void)ctx;
    if (busy) {
        esp_ota_abort(handle);
    }
    esp_err_t error = esp_ota_begin(slot, length, &handle);
    busy = error == ESP_OK;
    return error;
}

static int slot_write(void *ctx, uint32_t offset, const void *data, uint32_t length)
{
    (void)ctx, (void)offset;
    return esp_ota_write(handle, data, length);
}

static int slot_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_read(slot, offset, data, length);
}

static int slot_commit(void *ctx, const uint8_t ticket[ASYM_TICKET_SIZE])
{
    (void)ctx, (void)ticket;
    busy = false;
    return esp_ota_end(handle);
}
#endif

bool asym_place_updater(struct asym_place *place)
{
    slot = esp_partition_find_first(ESP_PARTITION_TYPE_APP, (esp_partition_subtype_t)ASYM_UPDATER_SUBTYPE, NULL);
    if (slot == NULL || slot == esp_ota_get_running_partition()) {
        return false;
    }
    *place = (struct asym_place){slot_open, slot_write, slot_read, slot_commit, NULL, slot->size};
    return true;
}
