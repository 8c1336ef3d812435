#pragma once
#include "driver/sdmmc_types.h"

typedef struct {
    gpio_num_t clk, cmd, d0, d1, d2, d3;
    unsigned char width;
    unsigned flags;
} sdmmc_slot_config_t;

#define SDMMC_SLOT_FLAG_INTERNAL_PULLUP 1
#define SDMMC_HOST_DEFAULT() {.slot = 1, .max_freq_khz = 20000}
#define SDMMC_SLOT_CONFIG_DEFAULT() {.clk = 14, .cmd = 15}
