#pragma once
#include <stdint.h>

typedef struct {
    uint32_t features;
    uint16_t revision;
} esp_chip_info_t;

void esp_chip_info(esp_chip_info_t *);
