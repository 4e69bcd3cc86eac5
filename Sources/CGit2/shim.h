#pragma once
#include <git2.h>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

// git_libgit2_opts takes a variable argument list, which Swift cannot call.

/// Names the repository extensions that this process can work with besides libgit2's own.
static inline int guard_set_extensions(const char **names, size_t count) {
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, count);
}

/// Switches libgit2's own check of a repository's owner.
static inline int guard_set_owner_validation(int enabled) {
    return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

/// The commit that this program was built from, or NULL; `-DGUARDHOOK_COMMIT="abc1234"` tells it.
static inline const char *guardhook_commit(void) {
#ifdef GUARDHOOK_COMMIT
    return GUARDHOOK_COMMIT;
#else
    return 0;
#endif
}
