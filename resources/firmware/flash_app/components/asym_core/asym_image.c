#include "asym_image.h"

#include <stdbool.h>
#include <string.h>

#include "asym_bytes.h"

enum {
    HEADER_SIZE = 24,
    SEGMENT_HEADER_SIZE = 8,
    MAX_SEGMENTS = 16,
    MAGIC = 0xe9,
    CHECKSUM_SEED = 0xef,
    COUNT_AT = 1,
    CHIP_AT = 12,
    LEAST_REVISION_AT = 15,
    HIGHEST_REVISION_AT = 17,
    NO_LIMIT = 0xffff,
    HASHED_AT = 23,
};

/* What the headers say; everything in bytes from the start of the image. */
struct outline {
    uint32_t end;    /* of the last segment */
    uint32_t length; /* of the whole image without the appended hash */
    uint8_t headers; /* XOR of all header bytes: the checksum leaves them out */
    bool hashed;
};

static uint8_t xored(const uint8_t *bytes, uint32_t length)
{
    uint8_t all = 0;
    while (length-- > 0) {
        all ^= *bytes++;
    }
    return all;
}

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Feeds [from, to) to the sum and to the XOR. The last piece stays in the buffer. */
static int pass(const struct asym_source *source, uint32_t from, uint32_t to, const struct asym_buffer *buffer,
                struct asym_sha256 *sum, uint8_t *all)
{
    while (from < to) {
        uint32_t part = smaller(to - from, buffer->size);
        int error = source->read(source->ctx, from, buffer->data, part);
        if (error != 0) {
            return error;
        }
        asym_sha256_add(sum, buffer->data, part);
        *all ^= xored(buffer->data, part);
        from += part;
    }
    return 0;
}

/* Whether the bootloader would let it run on that chip. An image names no highest revision by 0, too. */
static bool is_for(const uint8_t header[HEADER_SIZE], const struct asym_chip *chip)
{
    uint16_t highest = asym_u16(header + HIGHEST_REVISION_AT);
    if (asym_u16(header + CHIP_AT) != chip->id || asym_u16(header + LEAST_REVISION_AT) > chip->revision) {
        return false;
    }
    return chip->any_later || chip->revision == ASYM_ANY_REVISION || highest == 0 || highest == NO_LIMIT
           || chip->revision <= highest;
}

static enum asym_image_fault read_header(const struct asym_source *source, const struct asym_chip *chip,
                                         uint8_t header[HEADER_SIZE])
{
    if (source->size < HEADER_SIZE) {
        return ASYM_IMAGE_LENGTH;
    }
    if (source->read(source->ctx, 0, header, HEADER_SIZE) != 0) {
        return ASYM_IMAGE_UNREADABLE;
    }
    if (header[0] != MAGIC) {
        return ASYM_IMAGE_MAGIC;
    }
    if (!is_for(header, chip)) {
        return ASYM_IMAGE_CHIP;
    }
    return header[COUNT_AT] == 0 || header[COUNT_AT] > MAX_SEGMENTS ? ASYM_IMAGE_SEGMENTS : ASYM_IMAGE_OK;
}

/* Walks from segment header to segment header; none of them is believed before it is known to lie in the source. */
static enum asym_image_fault read_outline(const struct asym_source *source, const struct asym_chip *chip,
                                          struct outline *outline)
{
    uint8_t header[HEADER_SIZE];
    enum asym_image_fault fault = read_header(source, chip, header);
    if (fault != ASYM_IMAGE_OK) {
        return fault;
    }
    unsigned count = header[COUNT_AT];
    outline->hashed = header[HASHED_AT] != 0;
    outline->headers = xored(header, HEADER_SIZE);
    outline->end = HEADER_SIZE;
    while (count-- > 0) {
        if (source->size - outline->end < SEGMENT_HEADER_SIZE) {
            return ASYM_IMAGE_LENGTH;
        }
        if (source->read(source->ctx, outline->end, header, SEGMENT_HEADER_SIZE) != 0) {
            return ASYM_IMAGE_UNREADABLE;
        }
        uint32_t length = asym_u32(header + 4);
        outline->headers ^= xored(header, SEGMENT_HEADER_SIZE);
        outline->end += SEGMENT_HEADER_SIZE;
        if (length % 4 != 0) {
            return ASYM_IMAGE_SEGMENTS;
        }
        if (source->size - outline->end < length) {
            return ASYM_IMAGE_LENGTH;
        }
        outline->end += length;
    }
    outline->length = (outline->end | 15) + 1;
    uint32_t whole = outline->length + (outline->hashed ? ASYM_SHA256_SIZE : 0);
    return whole > source->size ? ASYM_IMAGE_LENGTH : ASYM_IMAGE_OK;
}

enum asym_image_fault asym_image_check(const struct asym_source *source, const struct asym_chip *chip,
                                       const struct asym_buffer *buffer, uint32_t *length)
{
    struct outline outline;
    enum asym_image_fault fault = read_outline(source, chip, &outline);
    if (fault != ASYM_IMAGE_OK) {
        return fault;
    }
    struct asym_sha256 sum;
    uint8_t check = CHECKSUM_SEED ^ outline.headers, padding = 0;
    asym_sha256_start(&sum);
    if (pass(source, 0, outline.end, buffer, &sum, &check) != 0
        || pass(source, outline.end, outline.length, buffer, &sum, &padding) != 0) {
        return ASYM_IMAGE_UNREADABLE;
    }
    /* The padding is 1 to 16 bytes, the last of them the checksum. */
    if (buffer->data[outline.length - outline.end - 1] != check) {
        return ASYM_IMAGE_CHECKSUM;
    }
    uint32_t whole = outline.length;
    if (outline.hashed) {
        uint8_t digest[ASYM_SHA256_SIZE], stored[ASYM_SHA256_SIZE];
        asym_sha256_end(&sum, digest);
        if (source->read(source->ctx, whole, stored, sizeof stored) != 0) {
            return ASYM_IMAGE_UNREADABLE;
        }
        if (memcmp(digest, stored, sizeof digest) != 0) {
            return ASYM_IMAGE_HASH;
        }
        whole += sizeof stored;
    }
    if (length != NULL) {
        *length = whole;
    }
    return ASYM_IMAGE_OK;
}

int asym_source_sha256(const struct asym_source *source, uint32_t length, const struct asym_buffer *buffer,
                       uint8_t digest[ASYM_SHA256_SIZE])
{
    struct asym_sha256 sum;
    uint8_t all = 0;
    asym_sha256_start(&sum);
    int error = pass(source, 0, length, buffer, &sum, &all);
    asym_sha256_end(&sum, digest);
    return error;
}
