#ifndef OVERSEEN_CCMARK_SHIM_H
#define OVERSEEN_CCMARK_SHIM_H
#include <cmark.h>
#include <string.h>
#endif
