#pragma once
#include <zlib.h>

/* deflateInit2 and inflateInit2 are macros, which Swift does not see. */
static inline int academy_deflate_init(z_stream *stream, int level) { return deflateInit(stream, level); }
static inline int academy_inflate_init(z_stream *stream) { return inflateInit(stream); }
