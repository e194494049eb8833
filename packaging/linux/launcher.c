/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Starts the Python that lies beside this program with RipGUI. A program and not a script, so that file managers start it
 * at a double-click. Beside it, a folder named `data` keeps everything there instead of in the user's own folders.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef PYTHON
#error "PYTHON names the interpreter below python/bin"
#endif

/* Another Python's settings would lead ours astray. */
static const char *const foreign[] = {"PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONOPTIMIZE", "PYTHONPLATLIBDIR", NULL};

static char *beside(const char *folder, const char *name)
{
    static char path[4][PATH_MAX];
    static int used;
    char *result = path[used++ % 4];
    if (snprintf(result, PATH_MAX, "%s/%s", folder, name) >= PATH_MAX) {
        fputs("ripgui: its folder's name is too long\n", stderr);
        exit(1);
    }
    return result;
}

int main(int count, char **words)
{
    char folder[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", folder, sizeof folder - 1);
    if (length <= 0) {
        perror("ripgui: /proc/self/exe");
        return 1;
    }
    folder[length] = '\0';
    *strrchr(folder, '/') = '\0';

    for (const char *const *name = foreign; *name; ++name)
        unsetenv(*name);
    setenv("PYTHONNOUSERSITE", "1", 1);

    char *data = beside(folder, "data");
    struct stat found;
    if (!getenv("RIPGUI_HOME") && stat(data, &found) == 0 && S_ISDIR(found.st_mode))
        setenv("RIPGUI_HOME", data, 1);

    char *python = beside(folder, "python/bin/" PYTHON);
    char **argv = calloc((size_t)count + 5, sizeof *argv);
    if (!argv)
        return 1;
    int used = 0;
    argv[used++] = python;
    argv[used++] = "-P";
    argv[used++] = "-m";
    argv[used++] = "ripgui";
    for (int index = 1; index < count; ++index)
        argv[used++] = words[index];
    execv(python, argv);
    fprintf(stderr, "ripgui: %s: %s\n", python, strerror(errno));
    return 1;
}
