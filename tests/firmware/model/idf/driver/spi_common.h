#pragma once
#include "esp_err.h"

typedef enum { SPI2_HOST = 1 } spi_host_device_t;
typedef enum { SPI_DMA_CH_AUTO = 3 } spi_dma_chan_t;
typedef struct {
    int mosi_io_num, miso_io_num, sclk_io_num, quadwp_io_num, quadhd_io_num, max_transfer_sz;
} spi_bus_config_t;

esp_err_t spi_bus_initialize(spi_host_device_t, const spi_bus_config_t *, spi_dma_chan_t);
esp_err_t spi_bus_free(spi_host_device_t);
