/* The staging place: where the app leaves an image for the updater. Exactly one of the staging_*.c is built. */
#ifndef STAGING_H
#define STAGING_H

#include <stdint.h>

#include "asym_ticket.h"
#include "esp_err.h"

/* As in struct asym_port; offsets and lengths in bytes. */
int staging_open(void *ctx, uint8_t ticket[ASYM_TICKET_SIZE], uint32_t *size);
int staging_read(void *ctx, uint32_t offset, void *data, uint32_t length);
void staging_close(void *ctx);

/* For the places that hold files: the file system appears at this path. */
#define STAGING_MOUNT "/s"
esp_err_t staging_mount(void);
void staging_unmount(void);

#endif
