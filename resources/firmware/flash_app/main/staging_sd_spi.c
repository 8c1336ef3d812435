/* An SD card on an SPI bus. */
#include "driver/sdspi_host.h"
#include "driver/spi_common.h"
#include "esp_vfs_fat.h"
#include "layout.h"
#include "staging.h"

static sdmmc_card_t *card;

esp_err_t staging_mount(void)
{
    const spi_bus_config_t bus = {
        .mosi_io_num = ASYM_SD_PIN_MOSI,
        .miso_io_num = ASYM_SD_PIN_MISO,
        .sclk_io_num = ASYM_SD_PIN_SCLK,
        .quadwp_io_num = -1,
        .quadhd_io_num = -1,
        .max_transfer_sz = ASYM_SECTOR,
    };
    const sdmmc_host_t host = SDSPI_HOST_DEFAULT();
    sdspi_device_config_t device = SDSPI_DEVICE_CONFIG_DEFAULT();
    device.gpio_cs = ASYM_SD_PIN_CS;
    device.host_id = host.slot;
    const esp_vfs_fat_mount_config_t mount = {.max_files = 2};

    esp_err_t error = spi_bus_initialize(host.slot, &bus, SPI_DMA_CH_AUTO);
    if (error != ESP_OK) {
        return error;
    }
    error = esp_vfs_fat_sdspi_mount(STAGING_MOUNT, &host, &device, &mount, &card);
    if (error != ESP_OK) {
        spi_bus_free(host.slot);
    }
    return error;
}

void staging_unmount(void)
{
    const sdmmc_host_t host = SDSPI_HOST_DEFAULT();
    esp_vfs_fat_sdcard_unmount(STAGING_MOUNT, card);
    spi_bus_free(host.slot);
}
