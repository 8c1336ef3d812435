/* A FAT file system with wear levelling in a data partition. */
#include "esp_vfs_fat.h"
#include "layout.h"
#include "staging.h"

static wl_handle_t wear_levelling = WL_INVALID_HANDLE;

esp_err_t staging_mount(void)
{
    const esp_vfs_fat_mount_config_t mount = {.max_files = 2};
    return esp_vfs_fat_spiflash_mount_rw_wl(STAGING_MOUNT, ASYM_STAGING_LABEL, &mount, &wear_levelling);
}

void staging_unmount(void)
{
    esp_vfs_fat_spiflash_unmount_rw_wl(STAGING_MOUNT, wear_levelling);
}
