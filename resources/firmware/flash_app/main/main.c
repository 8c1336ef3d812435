/* The updater: runs the core, then restarts into the app, or stays and looks again. */
#include <stdio.h>

#include "asym_update.h"
#include "esp_chip_info.h"
#include "esp_system.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "layout.h"
#include "sdkconfig.h"
#include "slot.h"
#include "staging.h"

_Static_assert(ASYM_CHIP_ID == CONFIG_IDF_FIRMWARE_CHIP_ID, "layout.h is for another chip: see `idf.py set-target`");

/* Aligned for the DMA of every chip. */
static uint8_t sector[ASYM_SECTOR] __attribute__((aligned(64)));

static void wait_seconds(unsigned seconds)
{
    vTaskDelay(pdMS_TO_TICKS(1000 * seconds));
}

static void wait_before_retry(void *ctx, unsigned failed)
{
    (void)ctx;
    wait_seconds(failed);
}

#ifdef CONFIG_ASYM_LOG
static void log_event(void *ctx, enum asym_event event, uint32_t value)
{
    static const char *const NAMES[] = {"try", "verified, bytes", "refused, reason", "sector", "written, bytes"};
    (void)ctx;
    printf("updater: %s %u\n", NAMES[event], (unsigned)value);
}
#endif

static void report(struct asym_result result)
{
    static const char *const NAMES[] = {"updated", "back to the app", "STRANDED, no app can be started"};
    printf("updater: %s (reason %u)\n", NAMES[result.outcome], (unsigned)result.reason);
}

static struct asym_port port(uint32_t slot_size)
{
    esp_chip_info_t chip;
    esp_chip_info(&chip);
    return (struct asym_port){
        .slot_read = slot_read,
        .slot_read_raw = slot_read_raw,
        .slot_erase = slot_erase,
        .slot_write = slot_write,
        .staged_open = staging_open,
        .staged_read = staging_read,
        .staged_close = staging_close,
        .select_app = slot_select,
        .wait = wait_before_retry,
#ifdef CONFIG_ASYM_LOG
        .log = log_event,
#endif
        .chip = {.id = CONFIG_IDF_FIRMWARE_CHIP_ID, .revision = chip.revision},
        .slot_size = slot_size,
        .tries = CONFIG_ASYM_TRIES,
    };
}

void app_main(void)
{
    uint32_t slot_size;
    slot_confirm_updater();
    while (!slot_find(&slot_size)) {
        printf("updater: STRANDED, the table has no other slot with the app's subtype\n");
        wait_seconds(CONFIG_ASYM_WAIT_SECONDS);
    }
    /* An app that the bootloader refuses or that crashes would send the device round and round: slowly, then. */
    bool given_up = slot_was_given_up();
    const struct asym_port updater = port(slot_size);
    for (;;) {
        struct asym_result result = asym_update(&updater, sector);
        report(result);
        if (result.outcome == ASYM_STRANDED || (given_up && !slot_was_changed())) {
            wait_seconds(CONFIG_ASYM_WAIT_SECONDS);
        }
        if (result.outcome != ASYM_STRANDED) {
            esp_restart();
        }
    }
}
