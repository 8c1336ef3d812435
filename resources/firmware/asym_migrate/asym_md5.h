/* MD5 (RFC 1321) of a piece of memory: what the last row of a partition table holds. */
#ifndef ASYM_MD5_H
#define ASYM_MD5_H

#include <stdint.h>

#define ASYM_MD5_SIZE 16u

/* `length` is a multiple of 32, as rows are. */
void asym_md5(const uint8_t *data, uint32_t length, uint8_t digest[ASYM_MD5_SIZE]);

#endif
