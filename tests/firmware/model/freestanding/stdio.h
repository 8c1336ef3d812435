#pragma once
#include <stddef.h>

int printf(const char *, ...) __attribute__((format(printf, 1, 2)));
int snprintf(char *, size_t, const char *, ...) __attribute__((format(printf, 3, 4)));
