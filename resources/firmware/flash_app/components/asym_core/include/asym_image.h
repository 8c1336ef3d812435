/* Checks of an app image, wherever it lies: what the bootloader will want of it, known before anything is erased.
 *
 * The format: components/bootloader_support/include/esp_app_format.h and esp_image_format.c of ESP-IDF.
 */
#ifndef ASYM_IMAGE_H
#define ASYM_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "asym_sha256.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where bytes come from. `read` answers 0 once all `length` bytes are in `data`. */
struct asym_source {
    int (*read)(void *ctx, uint32_t offset, void *data, uint32_t length);
    void *ctx;
    uint32_t size; /* bytes that can be read */
};

/* The chip that shall run the image. */
struct asym_chip {
    uint16_t id;       /* CONFIG_IDF_FIRMWARE_CHIP_ID */
    uint16_t revision; /* 100 for a major step (v3.1 is 301), ASYM_ANY_REVISION if not known */
    bool any_later;    /* do not mind the highest revision that an image names */
};

#define ASYM_ANY_REVISION 0xffffu

/* A piece of memory to read into, 64 bytes at least: the larger, the quicker. */
struct asym_buffer {
    uint8_t *data;
    uint32_t size;
};

enum asym_image_fault {
    ASYM_IMAGE_OK = 0,
    ASYM_IMAGE_UNREADABLE, /* the source answered with an error */
    ASYM_IMAGE_MAGIC,      /* does not begin with 0xE9 */
    ASYM_IMAGE_CHIP,       /* for another chip, or for other revisions of it */
    ASYM_IMAGE_SEGMENTS,   /* no segment, more than 16, or a length that is no multiple of 4 */
    ASYM_IMAGE_LENGTH,     /* its segments, checksum and hash reach behind the end of the source */
    ASYM_IMAGE_CHECKSUM,
    ASYM_IMAGE_HASH, /* the SHA-256 appended to it */
};

/* Checks the image at the start of `source`. Its length without a signature goes to `length` (NULL: not wanted). */
enum asym_image_fault asym_image_check(const struct asym_source *source, const struct asym_chip *chip,
                                       const struct asym_buffer *buffer, uint32_t *length);

/* The SHA-256 of the first `length` bytes; 0, or what `read` answered. */
int asym_source_sha256(const struct asym_source *source, uint32_t length, const struct asym_buffer *buffer,
                       uint8_t digest[ASYM_SHA256_SIZE]);

#ifdef __cplusplus
}
#endif

#endif
