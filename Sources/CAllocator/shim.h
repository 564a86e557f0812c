// What the GNU C library lets a program choose about its memory. Only imported where that library is the system's.
#include <malloc.h>
