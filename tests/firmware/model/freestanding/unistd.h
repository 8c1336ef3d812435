#pragma once
#include <stddef.h>

typedef long off_t;
typedef int ssize_t;
#define SEEK_SET 0
#define SEEK_END 2

ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
off_t lseek(int, off_t, int);
int close(int);
int unlink(const char *);
int fsync(int);
