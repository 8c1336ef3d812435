#include "slot.h"

#include "asym_ticket.h"
#include "esp_ota_ops.h"
#include "esp_partition.h"
#include "layout.h"

static const esp_partition_t *app;
static bool changed;

bool slot_find(uint32_t *size)
{
    /* By subtype, as otadata counts; a label may have changed since. */
    app = esp_partition_find_first(ESP_PARTITION_TYPE_APP, (esp_partition_subtype_t)ASYM_APP_SUBTYPE, NULL);
    if (app == NULL || app == esp_ota_get_running_partition()) {
        return false;
    }
    *size = app->size;
    return true;
}

bool slot_was_given_up(void)
{
    esp_ota_img_states_t state;
    if (esp_ota_get_boot_partition() == app) {
        return true;
    }
    return esp_ota_get_state_partition(app, &state) == ESP_OK
           && (state == ESP_OTA_IMG_ABORTED || state == ESP_OTA_IMG_INVALID);
}

bool slot_was_changed(void)
{
    return changed;
}

void slot_confirm_updater(void)
{
    esp_ota_img_states_t state;
    if (esp_ota_get_state_partition(esp_ota_get_running_partition(), &state) == ESP_OK
        && state == ESP_OTA_IMG_PENDING_VERIFY) {
        esp_ota_mark_app_valid_cancel_rollback();
    }
}

int slot_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_read(app, offset, data, length);
}

int slot_read_raw(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_read_raw(app, offset, data, length);
}

int slot_erase(void *ctx, uint32_t offset)
{
    (void)ctx;
    changed = true;
    return esp_partition_erase_range(app, offset, ASYM_SECTOR);
}

int slot_write(void *ctx, uint32_t offset, const void *data, uint32_t length)
{
    (void)ctx;
    return esp_partition_write(app, offset, data, length);
}

int slot_select(void *ctx)
{
    (void)ctx;
    /* Where otadata names the app already, it is not worn by being written once more. */
    return esp_ota_get_boot_partition() == app ? ESP_OK : esp_ota_set_boot_partition(app);
}
