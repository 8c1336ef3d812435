/* The app's side of an update in three calls: stage it, start the updater, finish after a good start.
 *
 * `folder` is where the app has mounted the card or the FAT partition that is the staging place ("/sdcard"); ignored
 * where the place is a raw partition. The names of the files and the partition are those of layout.h.
 * Not for two tasks at once.
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

struct asym_ota_image {
    enum asym_ota_what what;
    uint32_t length; /* in bytes, a signature included */
    uint8_t sha256[ASYM_SHA256_SIZE];
    const char *path; /* the file it comes from, on any file system; NULL: from a stream, which is read with */
    int (*receive)(void *ctx, void *data, uint32_t room); /* the next 1 to `room` bytes; 0 or less: no more */
    void *ctx;
};

/* 1. Stages an image. If its file is the staging file itself, it is only checked and declared valid. After a fault
 * nothing is staged, what was staged before neither; only ASYM_STAGE_SIZE at the very start leaves that alone. */
enum asym_stage_fault asym_ota_stage(const struct asym_ota_image *image, const char *folder);

/* 2. Selects the updater and restarts. Returns only if that cannot be: ESP_ERR_NOT_FOUND (no updater slot),
 * ESP_ERR_OTA_VALIDATE_FAILED (no valid updater in it; the app stays selected), or a flash error. */
esp_err_t asym_ota_start_updater(void);

/* 3. Confirms the app that runs, and removes the staged image if that is what runs now. ESP_ERR_INVALID_STATE: another
 * image is staged and waits for the updater, or the updater refused it: start the updater, or stage another. */
esp_err_t asym_ota_finish(const char *folder);

#ifdef __cplusplus
}
#endif

#endif
