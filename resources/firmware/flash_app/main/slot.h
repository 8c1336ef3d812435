/* The app's slot and the choice of what starts next, through ESP-IDF. */
#ifndef SLOT_H
#define SLOT_H

#include <stdbool.h>
#include <stdint.h>

/* Finds the slot, false if there is none or if it is the one that runs. Comes before everything else. */
bool slot_find(uint32_t *size);
/* Whether the bootloader was told to start the app and did not, or started it and the app never confirmed. */
bool slot_was_given_up(void);
/* Whether anything in it was erased since the start. */
bool slot_was_changed(void);
/* Keeps a bootloader with app rollback from taking an updater that was interrupted for one that failed. */
void slot_confirm_updater(void);

/* As in struct asym_port. */
int slot_read(void *ctx, uint32_t offset, void *data, uint32_t length);
int slot_read_raw(void *ctx, uint32_t offset, void *data, uint32_t length);
int slot_erase(void *ctx, uint32_t offset);
int slot_write(void *ctx, uint32_t offset, const void *data, uint32_t length);
int slot_select(void *ctx);

#endif
