#include "asym_sha256.h"

#include <string.h>

static const uint32_t ROUND[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static const uint32_t START[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static uint32_t rotated(uint32_t word, unsigned bits)
{
    return word >> bits | word << (32 - bits);
}

static uint32_t big_endian(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void store_big_endian(uint8_t *bytes, uint32_t word)
{
    for (unsigned i = 0; i < 4; i++) {
        bytes[i] = (uint8_t)(word >> (24 - 8 * i));
    }
}

/* Word `i` of the message schedule, kept in a ring of 16. */
static uint32_t scheduled(uint32_t ring[16], unsigned i, const uint8_t *block)
{
    if (i < 16) {
        ring[i] = big_endian(block + 4 * i);
    } else {
        uint32_t early = ring[(i + 1) & 15], late = ring[(i + 14) & 15];
        ring[i & 15] += (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3) + ring[(i + 9) & 15]
                        + (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
    }
    return ring[i & 15];
}

static void add_block(uint32_t state[8], const uint8_t *block)
{
    uint32_t v[8], ring[16];
    memcpy(v, state, sizeof v);
    for (unsigned i = 0; i < 64; i++) {
        uint32_t e = v[4], a = v[0];
        uint32_t one = v[7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & v[5]) ^ (~e & v[6]))
                       + ROUND[i] + scheduled(ring, i, block);
        uint32_t two = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += one;
        v[0] = one + two;
    }
    for (unsigned i = 0; i < 8; i++) {
        state[i] += v[i];
    }
}

void asym_sha256_start(struct asym_sha256 *sum)
{
    memcpy(sum->state, START, sizeof START);
    sum->length = 0;
}

void asym_sha256_add(struct asym_sha256 *sum, const void *data, uint32_t length)
{
    const uint8_t *bytes = data;
    while (length > 0) {
        uint32_t at = sum->length % 64, part = 64 - at;
        if (part > length) {
            part = length;
        }
        memcpy(sum->block + at, bytes, part);
        sum->length += part;
        bytes += part;
        length -= part;
        if (at + part == 64) {
            add_block(sum->state, sum->block);
        }
    }
}

void asym_sha256_end(struct asym_sha256 *sum, uint8_t digest[ASYM_SHA256_SIZE])
{
    static const uint8_t mark = 0x80, zero = 0;
    uint8_t bits[8] = {0};
    store_big_endian(bits + 4, sum->length << 3);
    asym_sha256_add(sum, &mark, 1);
    while (sum->length % 64 != 56) {
        asym_sha256_add(sum, &zero, 1);
    }
    asym_sha256_add(sum, bits, sizeof bits);
    for (unsigned i = 0; i < 8; i++) {
        store_big_endian(digest + 4 * i, sum->state[i]);
    }
}
