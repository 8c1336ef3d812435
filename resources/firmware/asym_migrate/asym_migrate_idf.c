/* The migration on ESP-IDF 5.1 to 6.0: flash, eFuses and log behind asym_migrate.h. */
#include "asym_migrate_idf.h"

#include <inttypes.h>

#include "esp_efuse.h"
#include "esp_efuse_table.h"
#include "esp_flash.h"
#include "esp_flash_encrypt.h"
#include "esp_log.h"
#include "esp_ota_ops.h"
#include "esp_system.h"
#include "freertos/FreeRTOS.h"
#include "freertos/task.h"
#include "sdkconfig.h"

#include "layout.h"
#include "migrate_tables.h"

#ifndef CONFIG_SPI_FLASH_DANGEROUS_WRITE_ALLOWED
#error "ESP-IDF forbids to write the partition table: set CONFIG_SPI_FLASH_DANGEROUS_WRITE_ALLOWED=y for this build"
#endif
#if ASYM_TABLE_OFFSET != CONFIG_PARTITION_TABLE_OFFSET
#error "the kit was written for another place of the partition table than CONFIG_PARTITION_TABLE_OFFSET"
#endif
#if ASYM_CHIP_ID != CONFIG_IDF_FIRMWARE_CHIP_ID
#error "the kit was written for another chip than this build is for"
#endif

enum { SECTOR = 0x1000, AT_A_TIME = 0x10000, TORN_TRIES = 20, TORN_WAIT_MS = 500 };

static const char *TAG = "asym_migrate";
static struct asym_migrate_work work;
static bool table_is_open; /* while it is replaced no time may be lost */
static uint32_t unpaused;

/* Lets other tasks run, the idle task that a watchdog waits for above all: sums of megabytes take seconds. */
static void breathe(uint32_t length)
{
    unpaused += length;
    if (!table_is_open && unpaused >= AT_A_TIME) {
        unpaused = 0;
        vTaskDelay(1);
    }
}

static int flash_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    breathe(length);
    return esp_flash_read(NULL, data, offset, length);
}

static int flash_erase(void *ctx, uint32_t offset)
{
    (void)ctx;
    breathe(AT_A_TIME);
    return esp_flash_erase_region(NULL, offset, SECTOR);
}

static int flash_write(void *ctx, uint32_t offset, const void *data, uint32_t length)
{
    (void)ctx;
    return esp_flash_write(NULL, data, offset, length);
}

static void tell(void *ctx, enum asym_migrate_event event, uint32_t value)
{
    (void)ctx;
    switch (event) {
    case ASYM_MIGRATE_EVENT_COPY:
        ESP_LOGI(TAG, "copying the app (%" PRIu32 " bytes) to 0x%x; a cut does no harm", value,
                 (unsigned)asym_migration.app_offset);
        break;
    case ASYM_MIGRATE_EVENT_OTADATA:
        ESP_LOGI(TAG, "selecting the app in otadata (sequence %" PRIu32 ")", value);
        break;
    case ASYM_MIGRATE_EVENT_TABLE:
        ESP_LOGW(TAG, "writing the partition table: if power is cut now, only a cable can repair this board");
        breathe(AT_A_TIME); /* so that no watchdog bites from here on */
        table_is_open = true;
        break;
    case ASYM_MIGRATE_EVENT_TABLE_DONE:
        table_is_open = false;
        ESP_LOGI(TAG, "the table is written");
        break;
    }
}

static const char *why(enum asym_migrate_reason reason)
{
    static const char *const WORDS[] = {
        [ASYM_MIGRATE_OK] = "all is well",
        [ASYM_MIGRATE_ENCRYPTED] = "flash encryption is on",
        [ASYM_MIGRATE_SECURE_BOOT] = "secure boot is on",
        [ASYM_MIGRATE_READ] = "the flash cannot be read",
        [ASYM_MIGRATE_TARGET] = "the new table is not sound",
        [ASYM_MIGRATE_ORIGIN] = "the board's table is none of those known",
        [ASYM_MIGRATE_ORIGIN_MD5] = "the board's table has no right checksum row, or is not sound",
        [ASYM_MIGRATE_FLASH_SIZE] = "the new table ends behind the flash, or behind what the bootloader takes for it",
        [ASYM_MIGRATE_BOOTLOADER] = "there is no bootloader where it should be",
        [ASYM_MIGRATE_NVS] = "nvs would not stay where it is",
        [ASYM_MIGRATE_OTADATA] = "otadata would not stay where it is",
        [ASYM_MIGRATE_CONTENT] = "a partition that is kept would not stay where it is",
        [ASYM_MIGRATE_ELSEWHERE] = "what runs is not the app of that table",
        [ASYM_MIGRATE_UNCONFIRMED] = "the app has not been confirmed yet",
        [ASYM_MIGRATE_IMAGE] = "the app is not intact in the flash",
        [ASYM_MIGRATE_TOO_LARGE] = "the app does not fit its new slot",
        [ASYM_MIGRATE_NO_SLOT] = "the old table has no slot where the app must go",
        [ASYM_MIGRATE_COPY_FAILS] = "the copy of the app does not start",
        [ASYM_MIGRATE_WRITE] = "a sector does not take what is written",
    };
    return (unsigned)reason < sizeof WORDS / sizeof WORDS[0] ? WORDS[reason] : "?";
}

/* From the eFuses: esp_secure_boot_enabled() of an ESP32 app that was built without secure boot does not look there. */
static bool has_secure_boot(void)
{
#if CONFIG_IDF_TARGET_ESP32
    return esp_efuse_read_field_bit(ESP_EFUSE_ABS_DONE_0) || esp_efuse_read_field_bit(ESP_EFUSE_ABS_DONE_1);
#else
    return esp_efuse_read_field_bit(ESP_EFUSE_SECURE_BOOT_EN);
#endif
}

static struct asym_migrate_result run(void)
{
    static const struct asym_migrate_port port = {NULL, flash_read, flash_erase, flash_write, tell};
    const esp_partition_t *running = esp_ota_get_running_partition();
    uint32_t flash_size = 0;
    if (running == NULL || esp_flash_get_physical_size(esp_flash_default_chip, &flash_size) != ESP_OK) {
        return (struct asym_migrate_result){ASYM_MIGRATE_REFUSED, ASYM_MIGRATE_READ};
    }
    const struct asym_migrate_board board = {
        .running = running->address,
        .flash_size = flash_size,
        .table_offset = CONFIG_PARTITION_TABLE_OFFSET,
        .bootloader_offset = CONFIG_BOOTLOADER_OFFSET_IN_FLASH,
        .chip_id = CONFIG_IDF_FIRMWARE_CHIP_ID,
        .encrypted = esp_get_flash_encryption_mode() != ESP_FLASH_ENC_MODE_DISABLED,
        .secure_boot = has_secure_boot(),
    };
    return asym_migrate(&port, &asym_migration, &board, &work);
}

struct asym_migrate_result asym_migrate_this_board(void)
{
    struct asym_migrate_result result = run();
    for (unsigned i = 0; i < TORN_TRIES && result.action == ASYM_MIGRATE_TORN; i++) {
        ESP_LOGE(TAG, "the partition table is torn: leave the power on, trying again");
        vTaskDelay(pdMS_TO_TICKS(TORN_WAIT_MS));
        result = run();
    }
    switch (result.action) {
    case ASYM_MIGRATE_COPIED:
    case ASYM_MIGRATE_DONE:
        ESP_LOGI(TAG, "restarting");
        esp_restart();
        break;
    case ASYM_MIGRATE_NOTHING:
        ESP_LOGI(TAG, "nothing to do: %s", why(result.reason));
        break;
    case ASYM_MIGRATE_REFUSED:
        ESP_LOGW(TAG, "not migrated: %s", why(result.reason));
        break;
    case ASYM_MIGRATE_TORN:
        ESP_LOGE(TAG, "the partition table cannot be written. Do not restart: only a cable repairs this board then");
        break;
    }
    return result;
}
