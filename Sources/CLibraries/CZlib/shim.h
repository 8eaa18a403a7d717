#pragma once
#include <zlib.h>

/* deflateInit2 and inflateInit2 are macros, which Swift does not see. */
static inline int academy_deflate_init(z_stream *stream, int level) { return deflateInit(stream, level); }
static inline int academy_inflate_init(z_stream *stream) { return inflateInit(stream); }
/* The same for GZIP, with the header that zlib writes by itself: no name, no time. */
static inline int academy_gzip_init(z_stream *stream, int level) { return deflateInit2(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY); }
static inline int academy_gunzip_init(z_stream *stream) { return inflateInit2(stream, 31); }
