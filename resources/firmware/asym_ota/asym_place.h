/* The places that ESP-IDF offers to stage in; private to this component. */
#ifndef ASYM_PLACE_H
#define ASYM_PLACE_H

#include "asym_stage.h"
#include "esp_partition.h"

/* The staging place of layout.h. False if there is none: no such partition, or the folder's name is too long. The four
 * functions behind it are about the place that was asked for last. */
bool asym_place_staging(struct asym_place *place, const char *folder);
bool asym_place_is_file(const char *path); /* whether that is the file an image is staged in */
bool asym_place_ticket(struct asym_ticket *ticket);
int asym_place_close(void); /* lets go of the image's file, if that is open */
int asym_place_remove(void);

/* The updater's slot, which must not be the one that runs. */
struct asym_place asym_place_updater(const esp_partition_t *updater);

#endif
