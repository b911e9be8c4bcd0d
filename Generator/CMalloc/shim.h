#include <stdlib.h>

// What only the GNU C Library has: its memory's settings.
#ifdef __GLIBC__
#include <malloc.h>
#endif
