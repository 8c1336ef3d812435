/* Staging as a file, the ticket in a second one beside it. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "asym_place.h"
#include "layout.h"

static char image_path[96], ticket_path[96];
static int image = -1;

int asym_place_close(void)
{
    int error = image < 0 ? 0 : close(image);
    image = -1;
    return error;
}

static int remove_file(const char *path)
{
    return unlink(path) == 0 || errno == ENOENT ? 0 : -1;
}

static int file_open(uint32_t length)
{
    (void)length;
    asym_place_close();
    if (remove_file(ticket_path) != 0) {
        return -1;
    }
    /* Not cut to nothing: the image may lie there already. A longer file does no harm, the ticket has the length. */
    image = open(image_path, O_RDWR);
    if (image < 0) {
        image = open(image_path, O_RDWR | O_CREAT | O_TRUNC, 0600); /* FatFs creates nothing without O_TRUNC */
    }
    return image < 0 ? -1 : 0;
}

static int file_write(uint32_t offset, const uint8_t *data, uint32_t length)
{
    (void)offset; /* in order */
    return write(image, data, length) == (ssize_t)length ? 0 : -1;
}

static int file_read(void *ctx, uint32_t offset, void *data, uint32_t length)
{
    (void)ctx;
    bool there = lseek(image, (off_t)offset, SEEK_SET) == (off_t)offset;
    return there && read(image, data, length) == (ssize_t)length ? 0 : -1;
}

static int file_commit(const uint8_t bytes[ASYM_TICKET_SIZE])
{
    int error = fsync(image);
    if (asym_place_close() != 0 || error != 0) {
        return -1;
    }
    image = open(ticket_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    bool good = image >= 0 && write(image, bytes, ASYM_TICKET_SIZE) == (ssize_t)ASYM_TICKET_SIZE && fsync(image) == 0;
    return asym_place_close() == 0 && good ? 0 : -1;
}

bool asym_place_staging(struct asym_place *place, const char *folder)
{
    int length = snprintf(image_path, sizeof image_path, "%s/%s", folder, ASYM_STAGING_FILE);
    int other = snprintf(ticket_path, sizeof ticket_path, "%s/%s", folder, ASYM_TICKET_FILE);
    *place = (struct asym_place){file_open, file_write, file_read, file_commit, UINT32_MAX};
    return length < (int)sizeof image_path && other < (int)sizeof ticket_path;
}

bool asym_place_is_file(const char *path)
{
    return strcmp(path, image_path) == 0;
}

bool asym_place_ticket(struct asym_ticket *ticket)
{
    uint8_t bytes[ASYM_TICKET_SIZE];
    int file = open(ticket_path, O_RDONLY);
    bool whole = file >= 0 && read(file, bytes, sizeof bytes) == (ssize_t)sizeof bytes;
    if (file >= 0) {
        close(file);
    }
    return whole && asym_ticket_read(bytes, ticket);
}

int asym_place_remove(void)
{
    asym_place_close();
    return remove_file(ticket_path) == 0 ? remove_file(image_path) : -1;
}
