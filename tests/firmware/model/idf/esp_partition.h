#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "esp_err.h"

typedef enum { ESP_PARTITION_TYPE_APP, ESP_PARTITION_TYPE_DATA } esp_partition_type_t;
typedef enum { ESP_PARTITION_SUBTYPE_APP_FACTORY, ESP_PARTITION_SUBTYPE_ANY = 0xff } esp_partition_subtype_t;
typedef struct {
    esp_partition_type_t type;
    esp_partition_subtype_t subtype;
    uint32_t address, size, erase_size;
    char label[17];
    bool encrypted;
} esp_partition_t;

const esp_partition_t *esp_partition_find_first(esp_partition_type_t, esp_partition_subtype_t, const char *label);
esp_err_t esp_partition_read(const esp_partition_t *, size_t offset, void *to, size_t size);
esp_err_t esp_partition_read_raw(const esp_partition_t *, size_t offset, void *to, size_t size);
esp_err_t esp_partition_write(const esp_partition_t *, size_t offset, const void *from, size_t size);
esp_err_t esp_partition_erase_range(const esp_partition_t *, size_t offset, size_t size);
