/* The app's side on ESP-IDF 5.1 to 6.0. */
#include "asym_ota.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "asym_place.h"
#include "esp_chip_info.h"
#include "esp_ota_ops.h"
#include "esp_system.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "layout.h"
#include "sdkconfig.h"

_Static_assert(ASYM_CHIP_ID == CONFIG_IDF_FIRMWARE_CHIP_ID, "layout.h is for another chip: see `idf.py set-target`");

static uint8_t sector[ASYM_SECTOR] __attribute__((aligned(64))); /* for the DMA of every chip */
static const struct asym_buffer buffer = {sector, sizeof sector};

/* Lets other tasks run, the idle task that a watchdog waits for above all: sums of megabytes take seconds. */
static void pause_after(uint32_t length)
{
    static uint32_t since;
    since += length;
    vTaskDelay(since / 0x10000); /* by 0 ticks nobody waits */
    since %= 0x10000;
}

static struct asym_place place;

static int read_place(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    pause_after(length);
    return place.read(ctx, offset, data, length);
}

static const esp_partition_t *find_updater(void)
{
    const esp_partition_t *updater =
        esp_partition_find_first(ESP_PARTITION_TYPE_APP, (esp_partition_subtype_t)ASYM_UPDATER_SUBTYPE, NULL);
    return updater == esp_ota_get_running_partition() ? NULL : updater;
}

static int read_file(void *file, void *data, uint32_t room)
{
    return (int)read(*(const int *)file, data, room);
}

enum asym_stage_fault asym_ota_stage(const struct asym_ota_image *image, const char *folder)
{
    struct asym_stage stage = {.receive = image->receive, .ctx = image->ctx};
    const esp_partition_t *updater = find_updater();
    bool app = image->what == ASYM_OTA_APP;
    if (app ? !asym_place_staging(&place, folder) : updater == NULL) {
        return ASYM_STAGE_PLACE;
    }
    stage.place = place = app ? place : asym_place_updater(updater);
    stage.place.read = read_place;
    esp_chip_info_t chip;
    esp_chip_info(&chip);
    stage.chip = (struct asym_chip){.id = CONFIG_IDF_FIRMWARE_CHIP_ID, .revision = chip.revision};
    stage.slot_size = app ? ASYM_APP_SIZE : ASYM_UPDATER_SIZE;
    stage.announced.length = image->length;
    memcpy(stage.announced.sha256, image->sha256, sizeof image->sha256);
    int file = image->path != NULL ? open(image->path, O_RDONLY) : -1;
    if (image->path != NULL) {
        stage.receive = app && asym_place_is_file(image->path) ? NULL : read_file;
        stage.ctx = &file;
    }
    enum asym_stage_fault fault = image->path != NULL && file < 0 ? ASYM_STAGE_PLACE : asym_stage(&stage, &buffer);
    (void)asym_place_close(); /* after a fault it is still open */
    if (file >= 0) {
        close(file);
    }
    return fault;
}

esp_err_t asym_ota_start_updater(void)
{
    const esp_partition_t *updater = find_updater();
    /* Verifies the image first. An OTA slot goes into otadata; for a factory updater otadata is erased. */
    esp_err_t error = updater == NULL ? ESP_ERR_NOT_FOUND : esp_ota_set_boot_partition(updater);
    if (error == ESP_OK) {
        esp_restart();
    }
    return error;
}

static int read_running(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    pause_after(length);
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
    return !is_running(&ticket) ? ESP_ERR_INVALID_STATE : asym_place_remove() == 0 ? ESP_OK : ESP_FAIL;
}
