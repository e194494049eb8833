<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Following</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/following.py" />
            <source>{count} files are one source, as their names have it.</source>
            <translation>
                <numerusform>{count} file is one source, as its name has it.</numerusform>
                <numerusform>{count} files are one source, as their names have it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The settings are those of {count} tasks now.</source>
            <translation>
                <numerusform>The settings are those of {count} task now.</numerusform>
                <numerusform>The settings are those of {count} tasks now.</numerusform>
            </translation>
        </message>
    </context>
</TS>
