/* The app's side of an update: stage it, start the updater, finish after a good start. Not for two tasks at once.
 *
 * `folder` is where the app has mounted the card or the FAT partition that is the staging place ("/sdcard"); ignored
 * where the place is a raw partition. The names of the files and the partition are those of layout.h.
 */
#ifndef ASYM_OTA_H
#define ASYM_OTA_H

#include "asym_stage.h"
#include "esp_err.h"

#ifdef __cplusplus
extern "C" {
#endif

enum asym_ota_what {
    ASYM_OTA_APP,     /* a new app: into the staging place, for the updater to install */
    ASYM_OTA_UPDATER, /* a new updater: into its own slot, at once. A cut leaves no updater: then do it again */
};

/* 1. Staging from a stream, of an image of that length (a signature included) and SHA-256. After a fault the rest
 * answers ASYM_STAGE_ORDER; nothing was staged then, and what was staged before is gone. */
enum asym_stage_fault asym_ota_begin(enum asym_ota_what what, const char *folder, uint32_t length,
                                     const uint8_t sha256[ASYM_SHA256_SIZE]);
enum asym_stage_fault asym_ota_write(const void *data, uint32_t length);
enum asym_stage_fault asym_ota_end(void);

/* The same from a file. If that is the staging file itself, it is only checked and declared valid. */
enum asym_stage_fault asym_ota_stage_file(enum asym_ota_what what, const char *folder, const char *path,
                                          uint32_t length, const uint8_t sha256[ASYM_SHA256_SIZE]);

/* 2. Selects the updater and restarts. Returns only if that cannot be: ESP_ERR_NOT_FOUND (no updater slot),
 * ESP_ERR_OTA_VALIDATE_FAILED (no valid updater in it; the app stays selected), or a flash error. */
esp_err_t asym_ota_start_updater(void);

/* 3. Confirms the app that runs, and removes the staged image if that is what runs now. ESP_ERR_INVALID_STATE: another
 * image is staged and waits for the updater, or the updater refused it: start the updater, or discard it. */
esp_err_t asym_ota_finish(const char *folder);
esp_err_t asym_ota_discard(const char *folder);

#ifdef __cplusplus
}
#endif

#endif
