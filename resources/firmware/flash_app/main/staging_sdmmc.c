/* An SD card on the chip's SDMMC host (ESP32, ESP32-S3, ESP32-P4). */
#include "driver/sdmmc_host.h"
#include "esp_vfs_fat.h"
#include "layout.h"
#include "sdkconfig.h"
#include "staging.h"

static sdmmc_card_t *card;

esp_err_t staging_mount(void)
{
    const sdmmc_host_t host = SDMMC_HOST_DEFAULT();
    sdmmc_slot_config_t slot = SDMMC_SLOT_CONFIG_DEFAULT();
    slot.width = ASYM_SD_WIDTH;
    slot.flags |= SDMMC_SLOT_FLAG_INTERNAL_PULLUP;
#ifndef CONFIG_IDF_TARGET_ESP32 /* whose pins are fixed */
    slot.clk = ASYM_SD_PIN_CLK;
    slot.cmd = ASYM_SD_PIN_CMD;
    slot.d0 = ASYM_SD_PIN_D0;
#if ASYM_SD_WIDTH == 4
    slot.d1 = ASYM_SD_PIN_D1;
    slot.d2 = ASYM_SD_PIN_D2;
    slot.d3 = ASYM_SD_PIN_D3;
#endif
#endif
    const esp_vfs_fat_mount_config_t mount = {.max_files = 2};
    return esp_vfs_fat_sdmmc_mount(STAGING_MOUNT, &host, &slot, &mount, &card);
}

void staging_unmount(void)
{
    esp_vfs_fat_sdcard_unmount(STAGING_MOUNT, card);
}
