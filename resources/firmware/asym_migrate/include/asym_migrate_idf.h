/* What an app calls to migrate the board it runs on. Read asym_migrate.h about what cannot be made safe. */
#ifndef ASYM_MIGRATE_IDF_H
#define ASYM_MIGRATE_IDF_H

#include "asym_migrate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Migrates this board to the table in migrate_tables.h, if its own table is one of the origins there, and restarts
 * whenever the migration asks for it. Returns when there is nothing to do, or nothing that may be done: the result
 * says why. To be called at the start of app_main, before Wi-Fi, before nvs is used, and after the app was confirmed
 * (esp_ota_mark_app_valid_cancel_rollback). Not to be called by two tasks. */
struct asym_migrate_result asym_migrate_this_board(void);

#ifdef __cplusplus
}
#endif

#endif
