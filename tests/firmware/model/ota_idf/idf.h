/* As much of ESP-IDF's interface as the app's side calls, over a file that stands for the flash: see ota_harness.c. */
#ifndef MODEL_IDF_H
#define MODEL_IDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef MODEL_CHIP_ID
#define MODEL_CHIP_ID 0
#endif
#define CONFIG_IDF_FIRMWARE_CHIP_ID MODEL_CHIP_ID
#define CONFIG_IDF_TARGET_ESP32 1

typedef int esp_err_t;
enum { ESP_OK = 0, ESP_FAIL = -1, ESP_ERR_INVALID_STATE = 0x103, ESP_ERR_NOT_FOUND = 0x105, ESP_ERR_NOT_SUPPORTED };

typedef struct {
    uint16_t revision;
} esp_chip_info_t;
void esp_chip_info(esp_chip_info_t *chip);
void esp_restart(void);

typedef enum { ESP_PARTITION_TYPE_APP, ESP_PARTITION_TYPE_DATA, ESP_PARTITION_TYPE_NONE } esp_partition_type_t;
typedef int esp_partition_subtype_t;
typedef struct {
    esp_partition_type_t type;
    esp_partition_subtype_t subtype;
    uint32_t address, size;
    bool encrypted;
} esp_partition_t;
const esp_partition_t *esp_partition_find_first(esp_partition_type_t type, esp_partition_subtype_t subtype, const char *label);
esp_err_t esp_partition_read(const esp_partition_t *partition, size_t offset, void *data, size_t size);
esp_err_t esp_partition_write(const esp_partition_t *partition, size_t offset, const void *data, size_t size);
esp_err_t esp_partition_erase_range(const esp_partition_t *partition, size_t offset, size_t size);

typedef uint32_t esp_ota_handle_t;
typedef enum { ESP_OTA_IMG_NEW, ESP_OTA_IMG_PENDING_VERIFY, ESP_OTA_IMG_VALID } esp_ota_img_states_t;
const esp_partition_t *esp_ota_get_running_partition(void);
esp_err_t esp_ota_set_boot_partition(const esp_partition_t *partition);
esp_err_t esp_ota_get_state_partition(const esp_partition_t *partition, esp_ota_img_states_t *state);
esp_err_t esp_ota_mark_app_valid_cancel_rollback(void);
esp_err_t esp_ota_begin(const esp_partition_t *partition, size_t size, esp_ota_handle_t *handle);
esp_err_t esp_ota_write(esp_ota_handle_t handle, const void *data, size_t size);
esp_err_t esp_ota_end(esp_ota_handle_t handle);
esp_err_t esp_ota_abort(esp_ota_handle_t handle);

/* What the migration calls beside that; only compiled, never run. */
#define CONFIG_SPI_FLASH_DANGEROUS_WRITE_ALLOWED 1
#define CONFIG_PARTITION_TABLE_OFFSET 0x8000
#define CONFIG_BOOTLOADER_OFFSET_IN_FLASH 0x1000
typedef struct esp_flash_t esp_flash_t;
extern esp_flash_t *esp_flash_default_chip;
esp_err_t esp_flash_get_physical_size(esp_flash_t *chip, uint32_t *size);
esp_err_t esp_flash_read(esp_flash_t *chip, void *data, uint32_t address, uint32_t size);
esp_err_t esp_flash_write(esp_flash_t *chip, const void *data, uint32_t address, uint32_t size);
esp_err_t esp_flash_erase_region(esp_flash_t *chip, uint32_t start, uint32_t size);
typedef enum { ESP_FLASH_ENC_MODE_DISABLED, ESP_FLASH_ENC_MODE_DEVELOPMENT } esp_flash_enc_mode_t;
esp_flash_enc_mode_t esp_get_flash_encryption_mode(void);
enum { ESP_EFUSE_ABS_DONE_0, ESP_EFUSE_ABS_DONE_1 };
bool esp_efuse_read_field_bit(int field);
void vTaskDelay(uint32_t ticks);
#define pdMS_TO_TICKS(ms) (ms)
int model_log(const char *tag, const char *form, ...) __attribute__((format(printf, 2, 3)));
#define ESP_LOGI(tag, ...) model_log(tag, __VA_ARGS__)
#define ESP_LOGW(tag, ...) model_log(tag, __VA_ARGS__)
#define ESP_LOGE(tag, ...) model_log(tag, __VA_ARGS__)

#endif
