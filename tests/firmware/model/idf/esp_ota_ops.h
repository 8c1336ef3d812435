#pragma once
#include "esp_partition.h"

typedef enum { ESP_OTA_IMG_PENDING_VERIFY = 1, ESP_OTA_IMG_INVALID = 3, ESP_OTA_IMG_ABORTED = 4 } esp_ota_img_states_t;

const esp_partition_t *esp_ota_get_running_partition(void);
const esp_partition_t *esp_ota_get_boot_partition(void);
esp_err_t esp_ota_set_boot_partition(const esp_partition_t *);
esp_err_t esp_ota_get_state_partition(const esp_partition_t *, esp_ota_img_states_t *);
esp_err_t esp_ota_mark_app_valid_cancel_rollback(void);
