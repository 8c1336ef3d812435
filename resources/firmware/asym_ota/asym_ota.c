/* The app's side on ESP-IDF 5.1 to 6.0. */
#include "asym_ota.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "asym_place.h"
#include "esp_chip_info.h"
#include "esp_ota_ops.h"
#include "esp_partition.h"
#include "esp_system.h"
#include "layout.h"
#include "sdkconfig.h"

_Static_assert(ASYM_CHIP_ID == CONFIG_IDF_FIRMWARE_CHIP_ID, "layout.h is for another chip: see `idf.py set-target`");

static struct asym_stage stage;
static uint8_t sector[ASYM_SECTOR] __attribute__((aligned(64)));
static const struct asym_buffer buffer = {sector, sizeof sector};

enum asym_stage_fault asym_ota_begin(enum asym_ota_what what, const char *folder, uint32_t length,
                                     const uint8_t sha256[ASYM_SHA256_SIZE])
{
    esp_chip_info_t chip;
    struct asym_ticket announced = {.length = length};
    bool app = what == ASYM_OTA_APP;
    memcpy(announced.sha256, sha256, sizeof announced.sha256);
    esp_chip_info(&chip);
    stage.chip = (struct asym_chip){CONFIG_IDF_FIRMWARE_CHIP_ID, chip.revision};
    stage.begun = false;
    if (!(app ? asym_place_staging(&stage.place, folder) : asym_place_updater(&stage.place))) {
        return ASYM_STAGE_PLACE;
    }
    return asym_stage_begin(&stage, &announced, app ? ASYM_APP_SIZE : ASYM_UPDATER_SIZE);
}

enum asym_stage_fault asym_ota_write(const void *data, uint32_t length)
{
    return asym_stage_write(&stage, data, length);
}

enum asym_stage_fault asym_ota_end(void)
{
    return asym_stage_end(&stage, &buffer);
}

static enum asym_stage_fault copy_file(const char *path)
{
    int file = open(path, O_RDONLY);
    ssize_t got = file < 0 ? -1 : 1;
    enum asym_stage_fault fault = ASYM_STAGE_OK;
    while (fault == ASYM_STAGE_OK && got > 0) {
        got = read(file, sector, sizeof sector);
        if (got > 0) {
            fault = asym_ota_write(sector, (uint32_t)got);
        }
    }
    if (file >= 0) {
        close(file);
    }
    return fault == ASYM_STAGE_OK && got < 0 ? ASYM_STAGE_PLACE : fault;
}

enum asym_stage_fault asym_ota_stage_file(enum asym_ota_what what, const char *folder, const char *path,
                                          uint32_t length, const uint8_t sha256[ASYM_SHA256_SIZE])
{
    enum asym_stage_fault fault = asym_ota_begin(what, folder, length, sha256);
    if (fault == ASYM_STAGE_OK && what == ASYM_OTA_APP && asym_place_is_file(path)) {
        stage.written = length; /* it lies there already */
    } else if (fault == ASYM_STAGE_OK) {
        fault = copy_file(path);
    }
    return fault == ASYM_STAGE_OK ? asym_ota_end() : fault;
}

esp_err_t asym_ota_start_updater(void)
{
    const esp_partition_t *updater =
        esp_partition_find_first(ESP_PARTITION_TYPE_APP, (esp_partition_subtype_t)ASYM_UPDATER_SUBTYPE, NULL);
    if (updater == NULL || updater == esp_ota_get_running_partition()) {
        return ESP_ERR_NOT_FOUND;
    }
    /* Verifies the image first. An OTA slot goes into otadata; for a factory updater otadata is erased. */
    esp_err_t error = esp_ota_set_boot_partition(updater);
    if (error == ESP_OK) {
        esp_restart();
    }
    return error;
}

static int read_running(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    return esp_partition_read(ctx, offset, data, length);
}

/* Whether what runs is what the ticket is for. */
static bool is_running(const struct asym_ticket *ticket)
{
    const esp_partition_t *running = esp_ota_get_running_partition();
    uint8_t digest[ASYM_SHA256_SIZE];
    struct asym_source there = {read_running, (void *)running, running->size};
    return ticket->length <= running->size && asym_source_sha256(&there, ticket->length, &buffer, digest) == 0
           && memcmp(digest, ticket->sha256, sizeof digest) == 0;
}

esp_err_t asym_ota_finish(const char *folder)
{
    struct asym_place place;
    struct asym_ticket ticket;
    esp_ota_img_states_t state;
    esp_err_t error = ESP_OK;
    if (esp_ota_get_state_partition(esp_ota_get_running_partition(), &state) == ESP_OK
        && (state == ESP_OTA_IMG_PENDING_VERIFY || state == ESP_OTA_IMG_NEW)) {
        error = esp_ota_mark_app_valid_cancel_rollback();
    }
    if (error != ESP_OK || !asym_place_staging(&place, folder) || !asym_place_ticket(&ticket)) {
        return error;
    }
    return is_running(&ticket) ? asym_ota_discard(folder) : ESP_ERR_INVALID_STATE;
}

esp_err_t asym_ota_discard(const char *folder)
{
    struct asym_place place;
    stage.begun = false;
    return asym_place_staging(&place, folder) && asym_place_remove() == 0 ? ESP_OK : ESP_FAIL;
}
