/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Starts the Python of this package with RipGUI. A program and not a script, so that file managers start it at a
 * double-click. Beside it, a folder named `data` keeps everything there instead of in the user's own folders. What stands
 * below __APPLE__ is untested: written on Linux.
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

#ifdef __APPLE__
#include <mach-o/dyld.h>
#define PARTS "../Resources/python/bin/"

static int find_program(char *program)
{
    char told[PATH_MAX];
    uint32_t size = sizeof told;
    return _NSGetExecutablePath(told, &size) == 0 && realpath(told, program);
}
#else
#define PARTS "python/bin/"

static int find_program(char *program)
{
    return realpath("/proc/self/exe", program) != NULL;
}
#endif

/* Another Python's settings would lead ours astray. */
static const char *const foreign[] = {"PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONOPTIMIZE", "PYTHONPLATLIBDIR", NULL};

static void beside(char *result, const char *folder, const char *name)
{
    if (snprintf(result, PATH_MAX, "%s/%s", folder, name) >= PATH_MAX) {
        fputs("ripgui: its folder's name is too long\n", stderr);
        exit(1);
    }
}

int main(int count, char **words)
{
    char folder[PATH_MAX], python[PATH_MAX], data[PATH_MAX];
    if (!find_program(folder)) {
        perror("ripgui: where it lies");
        return 1;
    }
    *strrchr(folder, '/') = '\0';
    beside(python, folder, PARTS PYTHON);
    beside(data, folder, "data");

    for (const char *const *name = foreign; *name; ++name)
        unsetenv(*name);
    setenv("PYTHONNOUSERSITE", "1", 1);
    struct stat found;
    if (!getenv("RIPGUI_HOME") && stat(data, &found) == 0 && S_ISDIR(found.st_mode))
        setenv("RIPGUI_HOME", data, 1);

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
