#pragma once
extern int errno;
#define ENOENT 2
