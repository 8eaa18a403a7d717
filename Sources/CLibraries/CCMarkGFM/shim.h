#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

/* cmark-gfm lists what it accepts as an external flag value of an enumeration that Swift does not import. */
static inline int academy_cmark_is_link(cmark_node *node) { return cmark_node_get_type(node) == CMARK_NODE_LINK; }
static inline int academy_cmark_is_image(cmark_node *node) { return cmark_node_get_type(node) == CMARK_NODE_IMAGE; }
