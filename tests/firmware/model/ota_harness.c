/* The app's side on a model of ESP-IDF: the flash is a file, otadata a word in a second one.
 *
 * ota_harness FLASH FOLDER [OPERATION…] with the operations
 *   stage app|updater FILE LENGTH SHA256 CHUNK    a stream in pieces of CHUNK bytes
 *   file app|updater FILE LENGTH SHA256
 *   start, finish
 * Each prints its answer, `stage` also how often it let other tasks run; `restart`, `confirmed` and `selected 0x…` are printed when they happen.
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asym_ota.h"
#include "esp_ota_ops.h"
#include "layout.h"

static uint8_t flash[4 << 20];
static uint32_t written;
static const esp_partition_t APP = {0, ASYM_APP_SUBTYPE, ASYM_APP_OFFSET, ASYM_APP_SIZE, false};
static const esp_partition_t UPDATER = {0, ASYM_UPDATER_SUBTYPE, ASYM_UPDATER_OFFSET, ASYM_UPDATER_SIZE, false};
#ifdef ASYM_STAGING_SIZE
static const esp_partition_t STAGING = {
    ASYM_STAGING_TYPE, ASYM_STAGING_SUBTYPE, ASYM_STAGING_OFFSET, ASYM_STAGING_SIZE, false};
#else
static const esp_partition_t STAGING = {ESP_PARTITION_TYPE_NONE, -1, 0, 0, false};
#endif

static void fail(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(2);
}

void esp_chip_info(esp_chip_info_t *chip)
{
    chip->revision = 300;
}

static unsigned pauses;

void vTaskDelay(uint32_t ticks)
{
    pauses += ticks != 0;
}

void esp_restart(void)
{
    puts("restart");
}

const esp_partition_t *esp_partition_find_first(esp_partition_type_t type, esp_partition_subtype_t subtype, const char *label)
{
    (void)label;
    const esp_partition_t *all[] = {&APP, &UPDATER, &STAGING};
    for (unsigned i = 0; i < 3; i++) {
        if (all[i]->type == type && all[i]->subtype == subtype && all[i]->size != 0) {
            return all[i];
        }
    }
    return NULL;
}

static uint8_t *there(const esp_partition_t *partition, size_t offset, size_t size)
{
    if (offset > partition->size || size > partition->size - offset) {
        fail("outside the partition");
    }
    return flash + partition->address + offset;
}

esp_err_t esp_partition_read(const esp_partition_t *partition, size_t offset, void *data, size_t size)
{
    memcpy(data, there(partition, offset, size), size);
    return ESP_OK;
}

esp_err_t esp_partition_write(const esp_partition_t *partition, size_t offset, const void *data, size_t size)
{
    uint8_t *to = there(partition, offset, size);
    for (size_t i = 0; i < size; i++) {
        if (to[i] != 0xff) {
            fail("write where it is not erased");
        }
    }
    memcpy(to, data, size);
    return ESP_OK;
}

esp_err_t esp_partition_erase_range(const esp_partition_t *partition, size_t offset, size_t size)
{
    if (offset % 4096 != 0 || size % 4096 != 0) {
        fail("erase where no sector starts");
    }
    memset(there(partition, offset, size), 0xff, size);
    return ESP_OK;
}

const esp_partition_t *esp_ota_get_running_partition(void)
{
    return &APP;
}

esp_err_t esp_ota_set_boot_partition(const esp_partition_t *partition)
{
    if (*there(partition, 0, 1) != 0xe9) {
        return ESP_FAIL;
    }
    printf("selected 0x%x\n", (unsigned)partition->address);
    return ESP_OK;
}

esp_err_t esp_ota_get_state_partition(const esp_partition_t *partition, esp_ota_img_states_t *state)
{
    *state = ESP_OTA_IMG_PENDING_VERIFY;
    return partition == &APP ? ESP_OK : ESP_ERR_NOT_FOUND;
}

esp_err_t esp_ota_mark_app_valid_cancel_rollback(void)
{
    puts("confirmed");
    return ESP_OK;
}

esp_err_t esp_ota_begin(const esp_partition_t *partition, size_t size, esp_ota_handle_t *handle)
{
    if (partition->subtype < 0x10) {
        return ESP_FAIL;
    }
    *handle = partition->address;
    written = 0;
    return esp_partition_erase_range(partition, 0, (size + 4095) & ~(size_t)4095);
}

esp_err_t esp_ota_write(esp_ota_handle_t handle, const void *data, size_t size)
{
    written += (uint32_t)size;
    return handle == UPDATER.address ? esp_partition_write(&UPDATER, written - size, data, size) : ESP_FAIL;
}

esp_err_t esp_ota_end(esp_ota_handle_t handle)
{
    return handle == UPDATER.address && written != 0 ? ESP_OK : ESP_FAIL;
}

esp_err_t esp_ota_abort(esp_ota_handle_t handle)
{
    return handle == UPDATER.address ? ESP_OK : ESP_FAIL;
}

static void parse(const char *text, uint8_t sha256[ASYM_SHA256_SIZE])
{
    for (unsigned i = 0; i < ASYM_SHA256_SIZE; i++) {
        char pair[3] = {text[2 * i], text[2 * i + 1], 0};
        sha256[i] = (uint8_t)strtoul(pair, NULL, 16);
    }
}

struct stream {
    FILE *file;
    uint32_t chunk;
};

static int receive(void *ctx, void *data, uint32_t room)
{
    const struct stream *stream = ctx;
    return (int)fread(data, 1, room < stream->chunk ? room : stream->chunk, stream->file);
}

static int files_open(void)
{
    int count = 0;
    for (int file = 0; file < 64; file++) {
        count += fcntl(file, F_GETFD) != -1;
    }
    return count;
}

static int run(const char *folder, char **words)
{
    if (strcmp(words[0], "start") == 0) {
        return asym_ota_start_updater();
    }
    if (strcmp(words[0], "finish") == 0) {
        return asym_ota_finish(folder);
    }
    struct asym_ota_image image = {
        .what = strcmp(words[1], "app") == 0 ? ASYM_OTA_APP : ASYM_OTA_UPDATER,
        .length = (uint32_t)strtoul(words[3], NULL, 0),
        .path = words[2],
    };
    parse(words[4], image.sha256);
    if (strcmp(words[0], "file") == 0) {
        return asym_ota_stage(&image, folder);
    }
    struct stream stream = {fopen(words[2], "rb"), (uint32_t)strtoul(words[5], NULL, 0)};
    if (stream.file == NULL) {
        fail(words[2]);
    }
    int before = files_open();
    image.path = NULL;
    image.receive = receive;
    image.ctx = &stream;
    int fault = asym_ota_stage(&image, folder);
    printf("left open %d\n", files_open() - before);
    fclose(stream.file);
    printf("pauses %u\n", pauses);
    return fault;
}

int main(int count, char **words)
{
    FILE *file = count > 3 ? fopen(words[1], "rb") : NULL;
    if (file == NULL) {
        fail("arguments");
    }
    size_t length = fread(flash, 1, sizeof flash, file);
    fclose(file);
    printf("%d\n", run(words[2], words + 3));
    file = fopen(words[1], "wb");
    if (file == NULL || fwrite(flash, 1, length, file) != length || fclose(file) != 0) {
        fail("cannot write the flash back");
    }
    return 0;
}
