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
        <name>PreviewCommands</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;back</source>
            <translation>
                <numerusform>{frames} frame &amp;back</numerusform>
                <numerusform>{frames} frames &amp;back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;forward</source>
            <translation>
                <numerusform>{frames} frame &amp;forward</numerusform>
                <numerusform>{frames} frames &amp;forward</numerusform>
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
    <context>
        <name>SeamWindow</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} seams</source>
            <translation>
                <numerusform>{count} seam</numerusform>
                <numerusform>{count} seams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} to look at</source>
            <translation>
                <numerusform>{count} to look at</numerusform>
                <numerusform>{count} to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendBox</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{count} pictures ({size}) go to {site}, {who}.</source>
            <translation>
                <numerusform>{count} picture ({size}) goes to {site}, {who}.</numerusform>
                <numerusform>{count} pictures ({size}) go to {site}, {who}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Save {count} pictures</source>
            <translation>
                <numerusform>&amp;Save {count} picture</numerusform>
                <numerusform>&amp;Save {count} pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{count} pictures saved</source>
            <translation>
                <numerusform>{count} picture saved</numerusform>
                <numerusform>{count} pictures saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SplitCommands</name>
        <message numerus="yes">
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>{count} pieces go to the queue's end.</source>
            <translation>
                <numerusform>{count} piece goes to the queue's end.</numerusform>
                <numerusform>{count} pieces go to the queue's end.</numerusform>
            </translation>
        </message>
    </context>
</TS>
