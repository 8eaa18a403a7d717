#pragma once
#include <cairo.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <hb-ot.h>
#include <hb-subset.h>
#include <pango/pango.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>

/* GObject's casts and Pango's flags are macros, which Swift does not see. */

/* A font map that knows only the fonts of `config`, in points; the caller owns it. NULL where Cairo was built without FreeType. */
static inline PangoFontMap *academy_font_map_create(FcConfig *config) {
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (map == NULL) return NULL;
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
    return map;
}

/* The file a font of such a map was loaded from; lives as long as the font. */
static inline const char *academy_font_file(PangoFont *font) {
    FcChar8 *file = NULL;
    FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    if (pattern == NULL || FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch) return NULL;
    return (const char *)file;
}

static inline int academy_glyph_is_unknown(PangoGlyph glyph) { return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0; }
static inline int academy_glyph_is_empty(PangoGlyph glyph) { return glyph == PANGO_GLYPH_EMPTY; }

/* The tables a PDF viewer draws from (ISO 32000-1, 9.9) stay; layout, names and hinting have done their work or are not wanted. */
static inline void academy_subset_keep_outlines_only(hb_subset_input_t *input) {
    static const char *const dropped[] = {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "OS/2", "name", "post", "cmap", "DSIG",
                                          "kern", "hdmx", "VDMX", "LTSH", "gasp", "STAT", "meta"};
    hb_set_t *tables = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (unsigned index = 0; index < sizeof dropped / sizeof *dropped; index++)
        hb_set_add(tables, hb_tag_from_string(dropped[index], -1));
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
}
