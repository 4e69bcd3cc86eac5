#pragma once

// libcurl, reached only when a question is really asked: loading it brings some thirty shared libraries
// with it, and most commits ask nothing. So nothing here links against it. The types come from its own
// header, the few functions are looked up at run time and held in a table that Swift owns.

#include <curl/curl.h>
#include <dlfcn.h>
#include <stddef.h>

/// The functions of libcurl that guardhook calls.
typedef struct ccurl_functions {
    CURLcode (*global_init)(long flags);
    char *(*version)(void);
    const char *(*easy_strerror)(CURLcode code);
    CURL *(*easy_init)(void);
    CURLcode (*easy_setopt)(CURL *easy, CURLoption option, ...);
    CURLcode (*easy_getinfo)(CURL *easy, CURLINFO info, ...);
    void (*easy_cleanup)(CURL *easy);
    CURLM *(*multi_init)(void);
    CURLMcode (*multi_add_handle)(CURLM *multi, CURL *easy);
    CURLMcode (*multi_remove_handle)(CURLM *multi, CURL *easy);
    CURLMcode (*multi_perform)(CURLM *multi, int *running);
    CURLMcode (*multi_poll)(CURLM *multi, struct curl_waitfd extra[], unsigned int count, int timeout, int *ready);
    CURLMcode (*multi_wakeup)(CURLM *multi);
    CURLMsg *(*multi_info_read)(CURLM *multi, int *left);
    CURLMcode (*multi_cleanup)(CURLM *multi);
    struct curl_slist *(*slist_append)(struct curl_slist *list, const char *text);
    void (*slist_free_all)(struct curl_slist *list);
} ccurl_functions;

/// Fills the table; returns the name of what is missing (a library or a function), NULL when all is there.
static inline const char *_Nullable ccurl_load(ccurl_functions *_Nonnull table) {
#if defined(__APPLE__)
    static const char *const names[] = {"libcurl.4.dylib", "/usr/lib/libcurl.4.dylib", "libcurl.dylib"};
#else
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so"};
#endif
    void *library = NULL;
    for (size_t index = 0; index < sizeof names / sizeof *names && library == NULL; index++) {
        library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    }
    if (library == NULL) return names[0];
// A function pointer and dlsym's `void *` have one representation wherever dlsym exists (POSIX).
#define CCURL_FIND(member) \
    do { \
        *(void **)&table->member = dlsym(library, "curl_" #member); \
        if (table->member == NULL) return "curl_" #member; \
    } while (0)
    CCURL_FIND(global_init);
    CCURL_FIND(version);
    CCURL_FIND(easy_strerror);
    CCURL_FIND(easy_init);
    CCURL_FIND(easy_setopt);
    CCURL_FIND(easy_getinfo);
    CCURL_FIND(easy_cleanup);
    CCURL_FIND(multi_init);
    CCURL_FIND(multi_add_handle);
    CCURL_FIND(multi_remove_handle);
    CCURL_FIND(multi_perform);
    CCURL_FIND(multi_poll);
    CCURL_FIND(multi_wakeup);
    CCURL_FIND(multi_info_read);
    CCURL_FIND(multi_cleanup);
    CCURL_FIND(slist_append);
    CCURL_FIND(slist_free_all);
#undef CCURL_FIND
    return NULL;
}

// Swift calls no variadic functions: one helper for each kind of value.

static inline CURLcode ccurl_set_long(
    const ccurl_functions *_Nonnull table, CURL *_Nonnull easy, CURLoption option, long value
) {
    return table->easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_string(
    const ccurl_functions *_Nonnull table, CURL *_Nonnull easy, CURLoption option, const char *_Nonnull value
) {
    return table->easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_list(
    const ccurl_functions *_Nonnull table, CURL *_Nonnull easy, CURLoption option,
    struct curl_slist *_Nullable value
) {
    return table->easy_setopt(easy, option, value);
}

/// A body of known length, copied by libcurl.
static inline CURLcode ccurl_set_body(
    const ccurl_functions *_Nonnull table, CURL *_Nonnull easy, const void *_Nullable bytes, size_t count
) {
    CURLcode code = table->easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    if (code != CURLE_OK) return code;
    return table->easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, bytes);
}

typedef size_t (*ccurl_sink)(char *_Nullable bytes, size_t size, size_t count, void *_Nullable context);

/// Where body and header bytes go.
static inline CURLcode ccurl_set_sinks(
    const ccurl_functions *_Nonnull table, CURL *_Nonnull easy, ccurl_sink _Nonnull body,
    ccurl_sink _Nonnull header, void *_Nonnull context
) {
    CURLcode code = table->easy_setopt(easy, CURLOPT_WRITEFUNCTION, body);
    if (code == CURLE_OK) code = table->easy_setopt(easy, CURLOPT_WRITEDATA, context);
    if (code == CURLE_OK) code = table->easy_setopt(easy, CURLOPT_HEADERFUNCTION, header);
    if (code == CURLE_OK) code = table->easy_setopt(easy, CURLOPT_HEADERDATA, context);
    return code;
}

/// HTTP and HTTPS alone, in the option that this libcurl knows (the newer one is from 7.85).
static inline CURLcode ccurl_only_http(const ccurl_functions *_Nonnull table, CURL *_Nonnull easy) {
    CURLcode code = table->easy_setopt(easy, (CURLoption)10318 /* PROTOCOLS_STR */, "http,https");
    if (code == CURLE_UNKNOWN_OPTION) {
        code = table->easy_setopt(easy, (CURLoption)181 /* PROTOCOLS */, 3L /* HTTP | HTTPS */);
    }
    return code;
}

static inline long ccurl_status(const ccurl_functions *_Nonnull table, CURL *_Nonnull easy) {
    long status = 0;
    return table->easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}

/// The Content-Type header, owned by the handle; NULL when there was none.
static inline const char *_Nullable ccurl_content_type(
    const ccurl_functions *_Nonnull table, CURL *_Nonnull easy
) {
    char *text = NULL;
    return table->easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &text) == CURLE_OK ? text : NULL;
}

/// 1 and the transfer's result when it is over, 0 while it runs.
static inline int ccurl_finished(
    const ccurl_functions *_Nonnull table, CURLM *_Nonnull multi, CURLcode *_Nonnull result
) {
    int left = 0;
    for (CURLMsg *message; (message = table->multi_info_read(multi, &left)) != NULL;) {
        if (message->msg == CURLMSG_DONE) {
            *result = message->data.result;
            return 1;
        }
    }
    return 0;
}
