/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * RipGUI.app/Contents/MacOS/RipGUI: starts the Python that lies in Contents/Resources. Untested: written on Linux.
 */
#include <mach-o/dyld.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/param.h>
#include <unistd.h>

int main(int count, char **words)
{
    char told[MAXPATHLEN], program[MAXPATHLEN], python[MAXPATHLEN];
    uint32_t size = sizeof told;
    if (_NSGetExecutablePath(told, &size) != 0 || !realpath(told, program))
        return 1;
    *strrchr(program, '/') = '\0';
    if (snprintf(python, sizeof python, "%s/../Resources/python/bin/" PYTHON, program) >= (int)sizeof python)
        return 1;
    unsetenv("PYTHONHOME");
    unsetenv("PYTHONPATH");
    setenv("PYTHONNOUSERSITE", "1", 1);
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
    perror(python);
    return 1;
}
