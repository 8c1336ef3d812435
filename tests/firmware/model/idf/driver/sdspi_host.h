#pragma once
#include "driver/sdmmc_types.h"
#include "driver/spi_common.h"

typedef struct {
    spi_host_device_t host_id;
    gpio_num_t gpio_cs;
} sdspi_device_config_t;

#define SDSPI_HOST_DEFAULT() {.slot = SPI2_HOST, .max_freq_khz = 20000}
#define SDSPI_DEVICE_CONFIG_DEFAULT() {.host_id = SPI2_HOST, .gpio_cs = 13}
