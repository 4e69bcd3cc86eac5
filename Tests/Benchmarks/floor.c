/* The least that any program on libgit2 pays: start the library, open the repository, diff HEAD with the index. */
#include <git2.h>
#include <stdio.h>

int main(void) {
    git_repository *repository = NULL;
    git_object *tree = NULL;
    git_diff *diff = NULL;
    git_libgit2_init();
    if (git_repository_open_ext(&repository, NULL, GIT_REPOSITORY_OPEN_FROM_ENV, NULL) != 0) return 3;
    if (git_revparse_single(&tree, repository, "HEAD^{tree}") != 0) return 3;
    if (git_diff_tree_to_index(&diff, repository, (git_tree *)tree, NULL, NULL) != 0) return 3;
    printf("%zu\n", git_diff_num_deltas(diff));
    git_diff_free(diff);
    git_object_free(tree);
    git_repository_free(repository);
    git_libgit2_shutdown();
    return 0;
}
