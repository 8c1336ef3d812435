/* An image staged as a file, the ticket in a second one. Without stdio, whose buffers would only cost. */
#include <fcntl.h>
#include <stdbool.h>
#include <unistd.h>

#include "layout.h"
#include "staging.h"

static int image = -1;

static bool read_ticket(uint8_t ticket[ASYM_TICKET_SIZE])
{
    int file = open(STAGING_MOUNT "/" ASYM_TICKET_FILE, O_RDONLY);
    if (file < 0) {
        return false;
    }
    ssize_t got = read(file, ticket, ASYM_TICKET_SIZE);
    close(file);
    return got == (ssize_t)ASYM_TICKET_SIZE;
}

static bool open_image(uint32_t *size)
{
    image = open(STAGING_MOUNT "/" ASYM_STAGING_FILE, O_RDONLY);
    if (image < 0) {
        return false;
    }
    off_t end = lseek(image, 0, SEEK_END);
    *size = end > 0 ? (uint32_t)end : 0;
    return end > 0;
}

int staging_open(void *ctx, uint8_t ticket[ASYM_TICKET_SIZE], uint32_t *size)
{
    esp_err_t error = staging_mount();
    if (error != ESP_OK) {
        return error;
    }
    if (read_ticket(ticket) && open_image(size)) {
        return ESP_OK;
    }
    staging_close(ctx);
    return ESP_ERR_NOT_FOUND;
}

int staging_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    if (lseek(image, (off_t)offset, SEEK_SET) != (off_t)offset) {
        return ESP_FAIL;
    }
    return read(image, data, length) == (ssize_t)length ? ESP_OK : ESP_FAIL;
}

void staging_close(void *ctx)
{
    (void)ctx;
    if (image >= 0) {
        close(image);
        image = -1;
    }
    staging_unmount();
}
