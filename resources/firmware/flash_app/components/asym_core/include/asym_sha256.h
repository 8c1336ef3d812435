/* SHA-256 (FIPS 180-4), small rather than fast: mbedtls/sha256.h is no public header any more in ESP-IDF 6. */
#ifndef ASYM_SHA256_H
#define ASYM_SHA256_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ASYM_SHA256_SIZE 32u

/* A running sum. Copying the struct forks it. */
struct asym_sha256 {
    uint32_t state[8];
    uint32_t length; /* bytes so far; sums of up to 512 MB - 1 */
    uint8_t block[64];
};

void asym_sha256_start(struct asym_sha256 *sum);
void asym_sha256_add(struct asym_sha256 *sum, const void *data, uint32_t length);
/* Writes the digest; `sum` is used up. */
void asym_sha256_end(struct asym_sha256 *sum, uint8_t digest[ASYM_SHA256_SIZE]);

#ifdef __cplusplus
}
#endif

#endif
