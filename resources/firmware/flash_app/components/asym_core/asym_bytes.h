/* Little-endian numbers in byte buffers of any alignment; private to this component. */
#ifndef ASYM_BYTES_H
#define ASYM_BYTES_H

#include <stdint.h>

static inline uint32_t asym_u32(const uint8_t *bytes)
{
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static inline uint16_t asym_u16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] | bytes[1] << 8);
}

#endif
