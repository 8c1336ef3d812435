#pragma once
typedef struct { int slot, max_freq_khz; } sdmmc_host_t;
typedef struct sdmmc_card sdmmc_card_t;
typedef int gpio_num_t;
