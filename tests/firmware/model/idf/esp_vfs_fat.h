#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "driver/sdspi_host.h"

typedef int wl_handle_t;
#define WL_INVALID_HANDLE -1
typedef struct {
    bool format_if_mount_failed;
    int max_files;
    size_t allocation_unit_size;
} esp_vfs_fat_mount_config_t;

esp_err_t esp_vfs_fat_sdmmc_mount(const char *path, const sdmmc_host_t *, const void *slot,
                                  const esp_vfs_fat_mount_config_t *, sdmmc_card_t **);
esp_err_t esp_vfs_fat_sdspi_mount(const char *path, const sdmmc_host_t *, const sdspi_device_config_t *,
                                  const esp_vfs_fat_mount_config_t *, sdmmc_card_t **);
esp_err_t esp_vfs_fat_sdcard_unmount(const char *path, sdmmc_card_t *);
esp_err_t esp_vfs_fat_spiflash_mount_rw_wl(const char *path, const char *label, const esp_vfs_fat_mount_config_t *,
                                           wl_handle_t *);
esp_err_t esp_vfs_fat_spiflash_unmount_rw_wl(const char *path, wl_handle_t);
