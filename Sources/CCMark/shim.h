#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stddef.h>

/// Parses GitHub-flavoured Markdown with tables, struck-out text and task lists.
/// The caller owns the root and frees it with `cmark_node_free`; NULL when memory is short.
static inline cmark_node *ccmark_parse(const char *bytes, size_t count) {
    static const char *const names[] = {"table", "strikethrough", "tasklist"};
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
    if (!parser) { return NULL; }
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(names[index]);
        if (extension) { cmark_parser_attach_syntax_extension(parser, extension); }
    }
    cmark_parser_feed(parser, bytes, count);
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return root;
}
