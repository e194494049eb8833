<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AbilityCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>Costs: {price}</source>
            <translation>费用：{price}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>What it offers</source>
            <translation>提供的功能</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>counts what it did</source>
            <translation>统计已完成的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes a task</source>
            <translation>删除任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes several at once</source>
            <translation>一次删除多个任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>encodes a clip again</source>
            <translation>重新压制某个片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>finds a task again</source>
            <translation>重新找到任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>hands out results</source>
            <translation>提供结果下载</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>is sent the source</source>
            <translation>接收源文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps storages</source>
            <translation>保存存储设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps templates</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>lists its tasks</source>
            <translation>列出其任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>merges again</source>
            <translation>重新合并</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>progress of each clip</source>
            <translation>每个片段的进度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>takes tasks</source>
            <translation>接受任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>tells how far a task is</source>
            <translation>报告任务进度</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>&amp;Copy versions</source>
            <translation>复制版本信息(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>About RipGUI</source>
            <translation>关于 RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Encodes video with VapourSynth, in chunks, and loses nothing.</source>
            <translation>用 VapourSynth 分块压制视频，一帧不丢。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>自由软件，采用 GPL 第 3 版或更新版本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Looking …</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Plugins</source>
            <translation>插件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>RipGUI stands on VapourSynth, BestSource and their plugins, on FFmpeg and its encoders, on Qt and Python, and on the packages under “Licences”.

Its ways were learned from FinalRip, vs-preview, StaxRip and Av1an, whose presets and habits it reads.

Thank you to all who make and keep them, and to everybody who reports what does not work.</source>
            <translation>RipGUI 建立在 VapourSynth、BestSource 及其插件、FFmpeg 及其编码器、Qt 与 Python，以及“许可证”中所列软件包之上。

它的做法学自 FinalRip、vs-preview、StaxRip 和 Av1an，并能读取它们的预设，沿用其习惯。

感谢所有制作和维护它们的人，也感谢每一位报告问题的人。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Thanks</source>
            <translation>致谢</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is told</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed of the script</source>
            <translation>脚本速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Without encoder, as fast as it goes</source>
            <translation>不含编码器，全速运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>frames {start} – {last}</source>
            <translation>第 {start} – {last} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{frames} of {total} frames in {time}</source>
            <translation>{total} 帧中的 {frames} 帧，用时 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Go to</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks are set at the frame that is shown.</source>
            <translation>书签会加在当前显示的帧上。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Frame</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Re&amp;name</source>
            <translation>重命名(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>ByKey</name>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Arrow keys move it</source>
            <translation>方向键可移动它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Line between two parts</source>
            <translation>两部分之间的分隔线</translation>
        </message>
    </context>
    <context>
        <name>CacheRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clearing …</source>
            <translation>正在清除…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>It takes {size}.</source>
            <translation>占用 {size}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Looking how much it takes …</source>
            <translation>正在计算占用空间…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Not while the queue works: it is using them.</source>
            <translation>队列运行时不可用：正在使用这些内容。</translation>
        </message>
    </context>
    <context>
        <name>CalibrateCommands</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The queue works, and would be measured with: pause it or wait for its end.</source>
            <translation>队列正在运行，会影响测量：请先暂停或等它结束。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The script has to be confirmed first: look at it in the preview.</source>
            <translation>需要先确认脚本：请在预览中查看。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With a film that is made for it, the script that is shown, and {encoder}</source>
            <translation>使用生成的测试视频、当前显示的脚本和 {encoder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With {source}, its script and {encoder}</source>
            <translation>使用 {source}、其脚本和 {encoder}</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Measure</source>
            <translation>测量(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>About as fast as before with less memory ({choice}). Tasks use it now.</source>
            <translation>速度与之前相近，但内存更少（{choice}）。任务现已使用它。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Against automatic</source>
            <translation>与自动相比</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Encoder threads</source>
            <translation>编码器线程</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Faster than what RipGUI chose so far: {change} ({choice}). Tasks use it now.</source>
            <translation>比 RipGUI 此前的选择更快：{change}（{choice}）。任务现已使用它。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Frames a second</source>
            <translation>每秒帧数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>How far the measurement is</source>
            <translation>测量进度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measure this computer</source>
            <translation>测量此计算机</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measurement {number} of {count} …</source>
            <translation>第 {number} 次测量，共 {count} 次…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>No task is selected: a film of this size is made and measured with</source>
            <translation>未选中任务：将生成此尺寸的视频并用它测量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Size of the film that is made</source>
            <translation>生成视频的尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Stopped; nothing is remembered of it.</source>
            <translation>已停止；未保留任何结果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The clip is encoded for a minute with several numbers of workers and encoder threads. The fastest is remembered, and tasks with this script, encoder and size of picture use it, unless they name a number of workers.</source>
            <translation>用多种工作进程数和编码器线程数对片段压制，约一分钟。最快的组合会被记住；脚本、编码器和画面尺寸相同的任务会使用它，除非任务自己指定了工作进程数。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The script is opened …</source>
            <translation>正在打开脚本…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What RipGUI chooses by itself is the best here ({choice}).</source>
            <translation>RipGUI 自动选择的就是这里最好的（{choice}）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What was measured</source>
            <translation>测量结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Workers</source>
            <translation>工作进程</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>the encoder's choice</source>
            <translation>由编码器决定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads as it likes</source>
            <translation>工作进程：{workers}，编码器线程由其自定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads of each: {threads}</source>
            <translation>工作进程：{workers}，各自的编码器线程：{threads}</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Copy the answer</source>
            <translation>复制应答(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Send</source>
            <translation>发送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered.</source>
            <translation>已应答。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered; of a long answer only the beginning is shown.</source>
            <translation>已应答；应答较长，只显示开头。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Asking {name} …</source>
            <translation>正在询问 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Calls of the document</source>
            <translation>文档中的调用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It changes something at the server.</source>
            <translation>它会更改服务器上的内容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It costs {price}.</source>
            <translation>费用为 {price}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Really &amp;send</source>
            <translation>确定发送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Stopped; what was sent may have arrived.</source>
            <translation>已停止；已发送的内容可能已经到达。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>The server's answer</source>
            <translation>服务器的应答</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>What the server answers stands here.</source>
            <translation>服务器的应答会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>CallTip</name>
        <message>
            <location filename="../../ripgui/ui/script/call_tip.py" />
            <source>Arguments of the call</source>
            <translation>该调用的参数</translation>
        </message>
    </context>
    <context>
        <name>ChapterTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add a chapter</source>
            <translation>添加章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>As the source</source>
            <translation>与源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Begins</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapter</source>
            <translation>章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters as the source has them</source>
            <translation>使用源的章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters from a file</source>
            <translation>从文件导入章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Import …</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>OGM text, Matroska XML or ffmpeg's metadata; it may be dropped here, too</source>
            <translation>OGM 文本、Matroska XML 或 ffmpeg 元数据；也可以拖放到这里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove the selected chapters</source>
            <translation>移除所选章节</translation>
        </message>
    </context>
    <context>
        <name>ClipCheck</name>
        <message>
            <location filename="../../ripgui/ui/clip_check.py" />
            <source>It has times for {counted} frames; the source has about {frames}</source>
            <translation>其中有 {counted} 帧的时间；源约有 {frames} 帧</translation>
        </message>
    </context>
    <context>
        <name>ClipStrip</name>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>Clips</source>
            <translation>片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>{done} of {all} clips done</source>
            <translation>已完成 {done}/{all} 个片段</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Close, and go on at the next start</source>
            <translation>关闭，下次启动时继续(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Stop the queue and close</source>
            <translation>停止队列并关闭(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Finished chunks are kept. What about the others?</source>
            <translation>已完成的分块会保留，其余的怎么办？</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Keep &amp;running, stay open</source>
            <translation>继续运行，保持打开(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>The queue is still running</source>
            <translation>队列仍在运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Work is running</source>
            <translation>有任务正在运行</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>{key} is with “{command}”</source>
            <translation>{key} 已用于“{command}”</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add the videos of a folder</source>
            <translation>添加文件夹中的视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add videos</source>
            <translation>添加视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Numbered pictures ({patterns})</source>
            <translation>编号图片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes</source>
            <translation>时间码</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes (*.txt *.tc *.timecodes)</source>
            <translation>时间码 (*.txt *.tc *.timecodes)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Videos ({patterns})</source>
            <translation>视频 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Where results go</source>
            <translation>结果存放位置</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>Completion</source>
            <translation>补全</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>What can be written next</source>
            <translation>接下来可以输入的内容</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>&amp;Now</source>
            <translation>立即(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Shuts down in {seconds} s</source>
            <translation>{seconds} 秒后关机</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;awake</source>
            <translation>保持唤醒(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;on</source>
            <translation>保持开机(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The computer sleeps in {seconds} s</source>
            <translation>电脑将在 {seconds} 秒后睡眠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done</source>
            <translation>队列已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done, and this was asked for.</source>
            <translation>队列已完成，这是事先要求的操作。</translation>
        </message>
    </context>
    <context>
        <name>CropBar</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Reset</source>
            <translation>重置(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Write into script</source>
            <translation>写入脚本(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop: {side}</source>
            <translation>裁剪：{side}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Find black &amp;borders</source>
            <translation>查找黑边(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Top</source>
            <translation>上</translation>
        </message>
    </context>
    <context>
        <name>CropCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>Show a frame of the script's result first: that is what is cropped</source>
            <translation>请先显示脚本结果的一帧：裁剪针对的是它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>The settings of this task are fixed</source>
            <translation>此任务的设置已固定</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPanel</name>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Give it another name</source>
            <translation>换一个名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>How long a link to the result opens it</source>
            <translation>结果链接的有效时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>If it is taken</source>
            <translation>名称已被占用时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Leave what is there</source>
            <translation>保留已有文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Links open for</source>
            <translation>链接有效期</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>May hold {fields}; a folder ends with a slash</source>
            <translation>可包含 {fields}；以斜杠结尾表示文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name in the storage</source>
            <translation>在存储中的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name there</source>
            <translation>存储中的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Nowhere: it stays here</source>
            <translation>不发送：留在本机</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Replace what is there</source>
            <translation>替换已有文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Send to</source>
            <translation>发送到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Show the storages</source>
            <translation>显示存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storage that results are sent to</source>
            <translation>结果要发送到的存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storages …</source>
            <translation>存储…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>There is no storage {name}: make one of that name, or choose another.</source>
            <translation>没有名为 {name} 的存储：请新建同名存储或另选一个。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Where the name is taken in the storage</source>
            <translation>存储中名称已被占用时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>the result's own name</source>
            <translation>结果自身的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>{name} (not known here)</source>
            <translation>{name}（此处未知）</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../ripgui/ui/editing.py" />
            <source>the task was begun</source>
            <translation>任务已开始</translation>
        </message>
    </context>
    <context>
        <name>EncoderEdit</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Change what is often changed without typing it</source>
            <translation>无需输入即可更改常用选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Encoder arguments</source>
            <translation>编码器参数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options of the encoder</source>
            <translation>编码器选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>encoder ✓</source>
            <translation>编码器 ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>two passes ✓</source>
            <translation>两遍编码 ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>{option} … is not finished</source>
            <translation>{option} … 尚未写完</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>{size:g} MiB ✓</source>
            <translation>{size:g} MiB ✓</translation>
        </message>
    </context>
    <context>
        <name>EncoderPanel</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source> kbit/s</source>
            <translation> kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>1 to 10, 10 is the best: the same for all encoders</source>
            <translation>1 到 10，10 最好：所有编码器通用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate</source>
            <translation>码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate, 2 passes</source>
            <translation>码率，两遍编码</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>File size</source>
            <translation>文件大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Of the whole file, sound and all else included</source>
            <translation>整个文件，包括音频和其他一切</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality 1–10</source>
            <translation>质量 1–10</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Rate by</source>
            <translation>码率控制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>With two passes or a size, bits go to the chunks that need them</source>
            <translation>指定两遍编码或文件大小时，码率会分给需要的分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>encoder's</source>
            <translation>编码器自身的</translation>
        </message>
    </context>
    <context>
        <name>EncoderTitles</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>360° equator</source>
            <translation>360° 赤道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>AQ strength</source>
            <translation>AQ 强度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Adaptive quality</source>
            <translation>自适应量化</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>B-frames</source>
            <translation>B 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Checksums</source>
            <translation>校验和</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Depth, chroma</source>
            <translation>位深、色度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>FFV1 lossless</source>
            <translation>FFV1 无损</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Film grain</source>
            <translation>胶片颗粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Grain is taken out and described, and players put it back; larger means stronger</source>
            <translation>颗粒会被去除并记录，由播放器还原；数值越大越强</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>How much flat parts are favoured</source>
            <translation>平坦区域受照顾的程度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Its own scale</source>
            <translation>编码器自身的标度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Keyframe every</source>
            <translation>关键帧间隔</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Larger is faster, and worse for the same size</source>
            <translation>越大越快，同样大小下质量越差</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most B-frames in a row</source>
            <translation>最多连续 B 帧数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most frames from keyframe to keyframe</source>
            <translation>关键帧之间的最多帧数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Parts of a picture that are coded side by side</source>
            <translation>画面中并行编码的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slices</source>
            <translation>切片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slower makes smaller files of the same quality</source>
            <translation>越慢，同等质量下文件越小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>So that damage is noticed</source>
            <translation>用于发现损坏</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Ten bits keep gradients smooth</source>
            <translation>10 位使渐变保持平滑</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Tune</source>
            <translation>调优</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What players must be able to do</source>
            <translation>播放器必须具备的能力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What the picture holds, or what is measured</source>
            <translation>画面内容，或衡量指标</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Where in a picture bits go</source>
            <translation>码率在画面中的去向</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto variance</source>
            <translation>自动方差</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto, dark</source>
            <translation>自动，偏暗部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>complexity</source>
            <translation>复杂度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>cyclic</source>
            <translation>循环</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>edges</source>
            <translation>边缘</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>encoder's</source>
            <translation>编码器自身的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>the clip's</source>
            <translation>片段自身的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>to the eye</source>
            <translation>主观视觉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>variance</source>
            <translation>方差</translation>
        </message>
    </context>
    <context>
        <name>EndpointDialog</name>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>No remote system yet.
Say of which kind it is and where, and save it.</source>
            <translation>还没有远程系统。
请选择类型、填写地址并保存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Remote systems</source>
            <translation>远程系统</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Servers that encode for you: tasks run there where the tool row says so.</source>
            <translation>代为压制的服务器：工具栏选择它时，任务在那里运行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Tasks and &amp;calls …</source>
            <translation>任务与调用(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>not checked</source>
            <translation>未检查</translation>
        </message>
    </context>
    <context>
        <name>EndpointForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Check the server's certificate</source>
            <translation>检查服务器证书</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose a file with certificates</source>
            <translation>选择证书文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>File with certificates to trust</source>
            <translation>要信任的证书文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Further headers</source>
            <translation>其他标头</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind of system</source>
            <translation>系统类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait</source>
            <translation>最长等待</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait for an answer</source>
            <translation>等待应答的最长时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>None: only sources that are addresses</source>
            <translation>无：只接受网址形式的源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Not checked: somebody else could answer in its place.</source>
            <translation>未检查：别人可能冒充它应答。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secret key</source>
            <translation>私有密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secrets</source>
            <translation>机密</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Settings of the kind</source>
            <translation>此类型的设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage that sources are put into</source>
            <translation>存放源文件的存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The address is missing: each has their own {title}</source>
            <translation>缺少地址：每个 {title} 都有自己的地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The way there</source>
            <translation>连接方式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Where the secrets are</source>
            <translation>机密存放位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>https://server.example</source>
            <translation>https://server.example</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>none; http://… or env:NAME</source>
            <translation>无；http://… 或 env:NAME</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>those of the system</source>
            <translation>系统的证书</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>{name} (not known here)</source>
            <translation>{name}（此处未知）</translation>
        </message>
    </context>
    <context>
        <name>FailureWatch</name>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI ended unexpectedly the last time. A report was written.</source>
            <translation>RipGUI 上次意外退出。已写入报告。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). A report was written.</source>
            <translation>RipGUI 自身出错（{error}）。已写入报告。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). No report could be written.</source>
            <translation>RipGUI 自身出错（{error}）。无法写入报告。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>The report is in the clipboard.</source>
            <translation>报告已复制到剪贴板。</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>{name} is missing</source>
            <translation>缺少 {name}</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../ripgui/ui/file_dialog.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Regular expression</source>
            <translation>正则表达式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace this one</source>
            <translation>替换这一处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Whole words</source>
            <translation>全字匹配</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not a pattern</source>
            <translation>不是有效的表达式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>takes too long</source>
            <translation>耗时过长</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{count} found</source>
            <translation>找到 {count} 处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>Settings for the next files</source>
            <translation>后续文件的设置</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/following.py" />
            <source>{count} files are one source, as their names have it.</source>
            <translation>
                <numerusform>从名称看，{count} 个文件属于同一个源。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>{name} · settings are fixed</source>
            <translation>{name} · 设置已固定</translation>
        </message>
    </context>
    <context>
        <name>HeaderRows</name>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Add a &amp;header</source>
            <translation>添加标头(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's name</source>
            <translation>标头名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's value</source>
            <translation>标头的值</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove the header</source>
            <translation>移除标头</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>X-Name</source>
            <translation>X-Name</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>kept; type to change it</source>
            <translation>已保存；输入即可更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>the variable's name</source>
            <translation>变量名</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Save the statistics</source>
            <translation>保存统计</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>The result is read for its receipt …</source>
            <translation>正在读取结果以生成凭单…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>{name} goes to the queue's end.</source>
            <translation>{name} 将排到队列末尾。</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Runs</source>
            <translation>运行记录</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Views of the history</source>
            <translation>历史的视图</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source> float</source>
            <translation> 浮点</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Frame {number}{kind}</source>
            <translation>第 {number} 帧{kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · RGB</source>
            <translation>直方图 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · luma</source>
            <translation>直方图 · 亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Inspect</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>No frame</source>
            <translation>没有帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Scope</source>
            <translation>示波器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Vectorscope</source>
            <translation>矢量示波器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · RGB</source>
            <translation>波形图 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · luma</source>
            <translation>波形图 · 亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bit</source>
            <translation>{bits} 位</translation>
        </message>
    </context>
    <context>
        <name>Installer</name>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Asking the package index for {package} …</source>
            <translation>正在向软件包索引查询 {package}…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Download and install</source>
            <translation>下载并安装</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Downloading {packages} …</source>
            <translation>正在下载 {packages} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Install …</source>
            <translation>安装…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Installed. The script runs anew with it.</source>
            <translation>已安装，脚本将重新运行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>It could not be installed: {problem}</source>
            <translation>无法安装：{problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>将从 {hosts} 下载到 {folder}：{packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>{name} is missing. The package {package} has it.</source>
            <translation>缺少 {name}，软件包 {package} 提供它。</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>A frame, a time such as 12:34.5, or so far from here: +5s, -100</source>
            <translation>帧号、12:34.5 这样的时间，或相对距离：+5s、-100</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>Frame</source>
            <translation>帧</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/recorder.py" />
            <source>Press a key …</source>
            <translation>请按下按键…</translation>
        </message>
    </context>
    <context>
        <name>LineBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Go to line</source>
            <translation>转到行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>of {count}</source>
            <translation>共 {count}</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>How long the link opens it</source>
            <translation>链接的有效时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link to {name}</source>
            <translation>{name} 的链接</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>The link as a QR code</source>
            <translation>链接的二维码</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Whoever has it may open it</source>
            <translation>得到链接的人都能打开</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a day</source>
            <translation>一天内有效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a week</source>
            <translation>一周内有效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for an hour</source>
            <translation>一小时内有效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for {hours} hours</source>
            <translation>{hours} 小时内有效</translation>
        </message>
    </context>
    <context>
        <name>ListAndForm</name>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Cl&amp;ose</source>
            <translation>关闭(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Ne&amp;w</source>
            <translation>新建(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Really re&amp;move</source>
            <translation>确定移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Sa&amp;ve</source>
            <translation>保存(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All chunks</source>
            <translation>所有分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All tasks</source>
            <translation>所有任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk</source>
            <translation>分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk </source>
            <translation>分块 </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Filter lines</source>
            <translation>筛选行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Selected task</source>
            <translation>所选任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Whose lines</source>
            <translation>显示谁的日志</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>… {count} lines skipped</source>
            <translation>…跳过 {count} 行</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>A graphics card was found ({card}); it does not encode.</source>
            <translation>找到显卡（{card}），但它不能编码。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>No graphics card was found; the processor does it all.</source>
            <translation>未找到显卡；全部由处理器完成。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>VapourSynth {version} with {count} plugins.</source>
            <translation>VapourSynth {version}，有 {count} 个插件。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>Your graphics card encodes, too: {names}.</source>
            <translation>显卡也能编码：{names}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>{count} encoders work here, {names} among them.</source>
            <translation>这里有 {count} 个编码器可用，其中有 {names}。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ripgui/ui/main_window.py" />
            <source>The queue goes on where it was.</source>
            <translation>队列从上次的位置继续。</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close all</source>
            <translation>全部关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>{count} more</source>
            <translation>另有 {count} 条</translation>
        </message>
    </context>
    <context>
        <name>ModelField</name>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose: {name}</source>
            <translation>选择：{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>brightness alone</source>
            <translation>仅亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being loaded …</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being read …</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being tried …</source>
            <translation>正在试用…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is tried on a small picture …</source>
            <translation>正在用小图片试用…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>takes {size} alone</source>
            <translation>只接受 {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{name}: what it is</source>
            <translation>{name}：说明</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{time} ms for {size}</source>
            <translation>{size} 用时 {time} 毫秒</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../ripgui/ui/script/notice.py" />
            <source>In progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/notice.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>The queue is done</source>
            <translation>队列已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done</source>
            <translation>完成 {done} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done, {failed} failed</source>
            <translation>完成 {done} 个，失败 {failed} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{name} failed</source>
            <translation>{name} 失败</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder of numbered pictures, 16 bits deep where the clip has more than 8; no sound.</source>
            <translation>编号图片文件夹，片段超过 8 位时为 16 位；没有音频。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder with index.m3u8, for players in web pages: H.264, HEVC or AV1 in segments of about 6 s, each audio and subtitle track beside them. Chapters, fonts, covers and tags stay out.</source>
            <translation>含 index.m3u8 的文件夹，供网页播放器使用：H.264、HEVC 或 AV1，每段约 6 秒，旁边是各条音轨和字幕轨。不含章节、字体、封面和标签。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>About how long a chunk is; boundaries move to scene cuts</source>
            <translation>分块的大致长度；边界会移到场景切换处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic ({seconds:g} s)</source>
            <translation>自动（{seconds:g} 秒）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Chunk length</source>
            <translation>分块长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Container</source>
            <translation>容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>FLV holds H.264, HEVC and AV1 with one audio track, AAC or MP3. Subtitles, chapters, fonts, covers, titles and languages stay out.</source>
            <translation>FLV 可容纳 H.264、HEVC 和 AV1，以及一条 AAC 或 MP3 音轨。不含字幕、章节、字体、封面、标题和语言。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>HLS (index.m3u8)</source>
            <translation>HLS (index.m3u8)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>How many chunks are encoded at a time</source>
            <translation>同时压制的分块数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>MP4 cannot hold everything: styled subtitles lose their style, fonts stay out.</source>
            <translation>MP4 无法容纳全部内容：带样式的字幕会失去样式，字体不会保留。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Name pattern</source>
            <translation>名称格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Output file</source>
            <translation>输出文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>PNG pictures (.png)</source>
            <translation>PNG 图片 (.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Replace a file of that name</source>
            <translation>替换同名文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>WebM holds VP9 and AV1. Sound becomes Opus, subtitles become WebVTT without their style, fonts and covers stay out.</source>
            <translation>WebM 可容纳 VP9 和 AV1。音频转为 Opus，字幕转为无样式的 WebVTT，字体和封面不会保留。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Workers</source>
            <translation>工作进程</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>beside the source</source>
            <translation>在源旁边</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>the whole clip, or 240:480, or 0:01:00-0:02:30</source>
            <translation>整个片段，或 240:480，或 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>{name} is the source's name, {title}, {episode} and {group} are what stands in it; {preset} is the preset's, {codec} the encoder's; {resolution} and [CRC32] are filled when the file is there</source>
            <translation>{name} 是源的名称，{title}、{episode} 和 {group} 取自其中；{preset} 是预设，{codec} 是编码器；{resolution} 和 [CRC32] 在文件生成后填入</translation>
        </message>
    </context>
    <context>
        <name>PackageCommands</name>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for newer versions …</source>
            <translation>正在向软件包索引查询新版本…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for {package} …</source>
            <translation>正在向软件包索引查询 {package}…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Downloading {packages} …</source>
            <translation>正在下载 {packages} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Go on without them</source>
            <translation>不加载它们继续</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Installed: {packages}</source>
            <translation>已安装：{packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>It was stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Load them again</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>RipGUI did not end well the last time. Packages that you added may be the reason.</source>
            <translation>RipGUI 上次未正常退出，原因可能是自行添加的软件包。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Scripts do without the packages that you added.</source>
            <translation>脚本不使用自行添加的软件包。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Show them …</source>
            <translation>显示…</translation>
        </message>
    </context>
    <context>
        <name>PackageDialog</name>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Download and install</source>
            <translation>下载并安装(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>A package, or package==version</source>
            <translation>软件包名，或 软件包==版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Added packages</source>
            <translation>添加的软件包</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>关闭(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Everything is up to date.</source>
            <translation>全部都是最新的。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>In progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look &amp;up</source>
            <translation>查询(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look for &amp;newer versions</source>
            <translation>查找新版本(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Nothing was added yet.
Name a package of the Python Package Index below, such as vapoursynth-bwdif.</source>
            <translation>尚未添加软件包。
请在下方输入 Python Package Index 中的软件包名，例如 vapoursynth-bwdif。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package</source>
            <translation>软件包</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package to add</source>
            <translation>要添加的软件包</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Plugins and modules for scripts, in a folder of your own. Scripts find those that are ticked.</source>
            <translation>供脚本使用的插件和模块，放在自己的文件夹中。脚本能找到勾选的那些。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Really &amp;remove?</source>
            <translation>确定移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>将从 {hosts} 下载到 {folder}：{packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>PictureCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Folder for pictures</source>
            <translation>图片文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Pictures (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Saved {path}</source>
            <translation>已保存 {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>{name} pictures</source>
            <translation>{name} 图片</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>0,0 from the upper left; -16,-16 from the lower right</source>
            <translation>0,0 从左上角算起；-16,-16 从右下角算起</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A height such as 720p, whose width follows, or both, such as 1280x720; the shape is kept</source>
            <translation>720p 这样的高度（宽度按比例），或 1280x720 这样的宽高；保持形状</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A picture that is burnt in; where it is clear, the video shows</source>
            <translation>要烧录的图片；透明处显示视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose a logo</source>
            <translation>选择徽标</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frame rate</source>
            <translation>帧率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frames a second; frames are left out or shown again, nothing gets faster</source>
            <translation>每秒帧数；会丢弃或重复帧，播放速度不变</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes</source>
            <translation>其他尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes are for HLS alone</source>
            <translation>其他尺寸仅用于 HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo</source>
            <translation>徽标</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's place</source>
            <translation>徽标位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's size</source>
            <translation>徽标大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Pictures ({patterns})</source>
            <translation>图片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Place of the logo</source>
            <translation>徽标的位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Resolution</source>
            <translation>分辨率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Size of the logo</source>
            <translation>徽标的大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Smaller heights that players change to; behind @ the most kbit/s that one may take</source>
            <translation>播放器可切换的较小高度；@ 后为其最高 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>as the script makes it</source>
            <translation>由脚本决定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>its own, or a height, or 200x80</source>
            <translation>原始大小，或高度，或 200x80</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none, or such as 720p@3000 480p</source>
            <translation>无，或如 720p@3000 480p</translation>
        </message>
    </context>
    <context>
        <name>PictureSet</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>Frame {frame} of {outputs} cannot be had</source>
            <translation>无法取得 {outputs} 的第 {frame} 帧</translation>
        </message>
    </context>
    <context>
        <name>PieceList</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Pieces</source>
            <translation>分段</translation>
        </message>
    </context>
    <context>
        <name>PieceModel</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Dropped are frames that were rendered in time, but not shown in time</source>
            <translation>“丢弃”是指渲染及时但未能及时显示的帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Playing without sound: {why}</source>
            <translation>正在无声播放：{why}</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Not as the preset says: {what}</source>
            <translation>与预设不同：{what}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Own settings</source>
            <translation>自定义设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Script or encoder are your own</source>
            <translation>脚本或编码器是自定义的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>chunk length</source>
            <translation>分块长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>container</source>
            <translation>容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>picture</source>
            <translation>画面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>tracks and what is kept</source>
            <translation>轨道与保留内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{title} · changed</source>
            <translation>{title} · 已更改</translation>
        </message>
    </context>
    <context>
        <name>PresetCommands</name>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the next files</source>
            <translation>用于后续文件(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the task</source>
            <translation>用于此任务(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for {count} tasks</source>
            <translation>用于 {count} 个任务(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Export a preset</source>
            <translation>导出预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Import presets</source>
            <translation>导入预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Imported {titles}</source>
            <translation>已导入 {titles}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>My preset</source>
            <translation>我的预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Preset (*.toml);;FinalRip's script and parameters (*.py);;Visionular's template (*.json)</source>
            <translation>预设 (*.toml);;FinalRip 脚本与参数 (*.py);;Visionular 模板 (*.json)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets that are edited and not saved: {count}. They wait where they were edited.</source>
            <translation>已编辑但未保存的预设：{count} 个。它们保留在编辑处。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets, and scripts with parameters (*.toml *.json *.py *.txt)</source>
            <translation>预设，以及带参数的脚本 (*.toml *.json *.py *.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Wrote {files}</source>
            <translation>已写入 {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set for {count} of {all} selected tasks.</source>
            <translation>已为所选 {all} 个任务中的 {count} 个设置“{title}”。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set.</source>
            <translation>已设置“{title}”。</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Duplicate</source>
            <translation>复制一份(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Export …</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Import …</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Revert</source>
            <translation>还原(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save as my own</source>
            <translation>另存为自己的(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Use</source>
            <translation>使用(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>A preset of the settings in the window</source>
            <translation>用窗口中的设置新建预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>De&amp;lete</source>
            <translation>删除(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Deleted “{title}”</source>
            <translation>已删除“{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Forget what was not saved</source>
            <translation>放弃未保存的更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>No preset says that</source>
            <translation>没有匹配的预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets that ship with RipGUI stay</source>
            <translation>RipGUI 自带的预设不会更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Saved “{title}”</source>
            <translation>已保存“{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search by title, encoder, …</source>
            <translation>按标题、编码器等搜索…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search presets</source>
            <translation>搜索预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>there is a preset named {name} already</source>
            <translation>已有名为 {name} 的预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (copy)</source>
            <translation>{title}（副本）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (own)</source>
            <translation>{title}（自定义）</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Chunk length</source>
            <translation>分块长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Container</source>
            <translation>容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Encoder arguments</source>
            <translation>编码器参数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name on the command line</source>
            <translation>命令行中的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Rules for tracks: {rules}, tags: {tags}; the Tracks tab has them.</source>
            <translation>轨道规则：{rules} 条，标签：{tags} 个；见“轨道”选项卡。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth 脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>What its file is called, and ripgui encode --preset takes</source>
            <translation>其文件名，也是 ripgui encode --preset 所用的名称</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Presets</source>
            <translation>预设</translation>
        </message>
    </context>
    <context>
        <name>PreviewCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Esc leaves the full screen</source>
            <translation>按 Esc 退出全屏</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Frames that a far step goes:</source>
            <translation>大步跳过的帧数：</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Size of the step</source>
            <translation>步长</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>The picture of frame {number} is copied</source>
            <translation>已复制第 {number} 帧的图片</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;back</source>
            <translation>
                <numerusform>后退 {frames} 帧(&amp;B)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;forward</source>
            <translation>
                <numerusform>前进 {frames} 帧(&amp;F)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Indexing the source …</source>
            <translation>正在为源建立索引…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Rendering the frame …</source>
            <translation>正在渲染帧…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Runs the script and shows a frame of the result</source>
            <translation>运行脚本并显示结果中的一帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Select a task to see its frames</source>
            <translation>选择任务以查看其画面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Show frame</source>
            <translation>显示帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Starting the script …</source>
            <translation>正在启动脚本…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>The source can still be looked at</source>
            <translation>仍可查看源画面</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Retry task</source>
            <translation>重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Select a task to see its frames</source>
            <translation>选择任务以查看其画面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Show line {line}</source>
            <translation>显示第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>{first} − {second} · the pictures are equal here</source>
            <translation>{first} − {second} · 此处画面相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>{first} − {second} · × {gain}</source>
            <translation>{first} − {second} · × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ProgramWatch</name>
        <message>
            <location filename="../../ripgui/ui/replaced.py" />
            <source>RipGUI was removed while it runs, and can begin nothing new. Your queue stays; install RipGUI again to go on with it.</source>
            <translation>RipGUI 在运行时被移除，无法再开始新的工作。队列仍然保留；重新安装 RipGUI 即可继续。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/replaced.py" />
            <source>RipGUI was replaced by another version while it runs. Close this window and start it again; the queue goes on where it was.</source>
            <translation>RipGUI 在运行时被替换为另一个版本。请关闭此窗口并重新启动；队列会从中断处继续。</translation>
        </message>
    </context>
    <context>
        <name>PropertiesModel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Property</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>PropertiesView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Find a frame property</source>
            <translation>查找帧属性</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Hide &amp;chunks</source>
            <translation>隐藏分块(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Pause &amp;task</source>
            <translation>暂停任务(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Re&amp;move, and delete it at the server</source>
            <translation>移除并在服务器上删除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>移除并删除临时文件(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Resume &amp;task</source>
            <translation>继续任务(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Save a list of frames</source>
            <translation>保存帧列表</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Script, encoder and all other settings of {name} are copied.</source>
            <translation>已复制 {name} 的脚本、编码器和其他所有设置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Show &amp;all chunks</source>
            <translation>显示所有分块(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The desktop has no program that opens {path}</source>
            <translation>桌面没有能打开 {path} 的程序</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The settings are those of {count} tasks now.</source>
            <translation>
                <numerusform>现在 {count} 个任务使用这些设置。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{count} selected: only after {name} is done.</source>
            <translation>已选 {count} 个：在 {name} 完成后才运行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{path} is not there any more</source>
            <translation>{path} 已不存在</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>1 task</source>
            <translation>1 个任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Filter tasks</source>
            <translation>筛选任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} failed</source>
            <translation>{count} 个失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} tasks</source>
            <translation>{count} 个任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Drop videos, folders or scripts here</source>
            <translation>将视频、文件夹或脚本拖放到这里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Add …</source>
            <translation>添加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Asking {name} …</source>
            <translation>正在询问 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Cha&amp;nge …</source>
            <translation>更改(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}</source>
            <translation>条目：{count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}; the first {shown} are shown</source>
            <translation>条目：{count}；显示前 {shown} 条</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Really &amp;delete</source>
            <translation>确定删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>What the server keeps</source>
            <translation>服务器保存的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>{name} is deleted at the server.</source>
            <translation>已在服务器上删除 {name}。</translation>
        </message>
    </context>
    <context>
        <name>RemoteCommands</name>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Asking {name} …</source>
            <translation>正在询问 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>证书 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates to trust</source>
            <translation>要信任的证书</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>The result's address is copied.</source>
            <translation>已复制结果的地址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed.</source>
            <translation>已移除 {name}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>已移除 {name}；仍指向它、缺少它会失败的任务：{count} 个。</translation>
        </message>
    </context>
    <context>
        <name>RestorationForm</name>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>A frame of every field: double rate</source>
            <translation>每个场一帧：双倍帧率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, Bwdif</source>
            <translation>始终，Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, NNEDI3</source>
            <translation>始终，NNEDI3</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Animation</source>
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Anything else</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected</source>
            <translation>按检测结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected: Bwdif, where the frames say that they are interlaced</source>
            <translation>按检测结果：帧标明为交错时用 Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As they are</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · ONNX Runtime</source>
            <translation>处理器 · ONNX Runtime</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · OpenVINO</source>
            <translation>处理器 · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Cleaning</source>
            <translation>清理</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Computer graphics</source>
            <translation>计算机图形</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deband</source>
            <translation>去色带</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deblock</source>
            <translation>去块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deinterlace</source>
            <translation>反交错</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Denoise</source>
            <translation>降噪</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Drawn pictures want none of what is greyed out.</source>
            <translation>绘制的画面不需要灰显的项目。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Enhance faces</source>
            <translation>增强人脸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Film grain</source>
            <translation>胶片颗粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage</source>
            <translation>素材</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage of medium quality is cleaned harder</source>
            <translation>中等质量的素材会清理得更彻底</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Intel graphics · OpenVINO</source>
            <translation>Intel 显卡 · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>反胶卷过带 (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Keep the trimmed original beside it</source>
            <translation>在旁边保留剪切后的原片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind of footage</source>
            <translation>素材类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length of the range</source>
            <translation>范围长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for faces</source>
            <translation>人脸模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for super-resolution</source>
            <translation>超分辨率模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models get large pictures in squares of this side, which takes less memory</source>
            <translation>大图按此边长的方块交给模型，占用内存更少</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models run on</source>
            <translation>模型运行于</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>NNEDI3, or an ONNX file</source>
            <translation>NNEDI3，或 ONNX 文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Old film</source>
            <translation>老电影</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality of the footage</source>
            <translation>素材质量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restoration</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restore: write these steps into the script</source>
            <translation>修复：把这些步骤写入脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Runs on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start of the range</source>
            <translation>范围起点</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Super-resolution</source>
            <translation>超分辨率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Tiles</source>
            <translation>分块尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.601 (SD)</source>
            <translation>转为 BT.601 (SD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.709 (HD)</source>
            <translation>转为 BT.709 (HD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Write the lines anew</source>
            <translation>重新写入这些行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>an ONNX file for faces</source>
            <translation>用于人脸的 ONNX 文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>it takes pictures of {size} alone: no tiles have that size</source>
            <translation>它只接受 {size} 的图片：没有这样的方块尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>none: whole pictures</source>
            <translation>无：整张图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>the beginning</source>
            <translation>开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>to the end</source>
            <translation>到结尾</translation>
        </message>
    </context>
    <context>
        <name>RestoreCommands</name>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Its lines in the script were changed by hand: writing them anew would lose that.</source>
            <translation>脚本中的这些行已手动改过：重新写入会丢失改动。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>ONNX 模型 (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>These lines of the script were changed by hand, or written by another version.</source>
            <translation>脚本中的这些行已手动改过，或由其他版本写入。</translation>
        </message>
    </context>
    <context>
        <name>RowView</name>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default: {setting}</source>
            <translation>恢复默认：{setting}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add the rule</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>All tracks</source>
            <translation>所有轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Audio</source>
            <translation>音频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Codec of the track</source>
            <translation>轨道的编码格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Kind of track</source>
            <translation>轨道类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Part of the title</source>
            <translation>标题的一部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all</source>
            <translation>全部移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all rules</source>
            <translation>移除所有规则</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove the selected rule</source>
            <translation>移除所选规则</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules hold for the tracks of every file; each goes before those above it. The rest stays as it is.</source>
            <translation>规则适用于每个文件的轨道，后面的优先于前面的。其余保持原样。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>What the rule does</source>
            <translation>规则的作用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any codec</source>
            <translation>任何编码格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any language, or jpn, eng</source>
            <translation>任何语言，或 jpn, eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any title, or a part of it</source>
            <translation>任何标题，或其中一部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>burn in</source>
            <translation>烧录</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>convert to {codec}</source>
            <translation>转换为 {codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>leave out</source>
            <translation>不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>make default</source>
            <translation>设为默认</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>mix to stereo</source>
            <translation>混为立体声</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>without loss</source>
            <translation>无损格式</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Runs</source>
            <translation>运行记录</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Picture</source>
            <translation>画面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Add the source to the queue once more, with the same settings</source>
            <translation>用相同设置把源再次加入队列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All runs</source>
            <translation>所有运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All that is known of the run</source>
            <translation>该次运行的全部信息</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>At any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Newer runs</source>
            <translation>较新的运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Older runs</source>
            <translation>较旧的运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Open &amp;folder</source>
            <translation>打开文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Run &amp;again</source>
            <translation>再次运行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search names, presets, encoders and errors</source>
            <translation>搜索名称、预设、编码器和错误</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search the history</source>
            <translation>搜索历史</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Settings, versions and hashes of the result, as a file beside it</source>
            <translation>结果的设置、版本和哈希值，存为旁边的文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Since when</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>There is no such run.</source>
            <translation>没有这样的运行记录。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>What was run will be listed here.</source>
            <translation>运行过的任务会列在这里。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Which runs</source>
            <translation>哪些运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Write a &amp;receipt</source>
            <translation>写入凭单(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>{first} to {last} of {count}</source>
            <translation>第 {first} 到 {last} 条，共 {count} 条</translation>
        </message>
    </context>
    <context>
        <name>ScopeView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Histogram</source>
            <translation>直方图</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Vectorscope</source>
            <translation>矢量示波器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Waveform</source>
            <translation>波形图</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>green</source>
            <translation>绿</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>luma</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>red</source>
            <translation>红</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>{name} from {lowest} to {highest}, half of it up to {middle}</source>
            <translation>{name}：{lowest} 到 {highest}，一半不超过 {middle}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCommands</name>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>New script from &amp;template</source>
            <translation>从模板新建脚本(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open &amp;recent script</source>
            <translation>打开最近的脚本(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open a script</source>
            <translation>打开脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Running the script … {key} stops it.</source>
            <translation>正在运行脚本… 按 {key} 停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Save the script</source>
            <translation>保存脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Scripts (*.vpy *.py)</source>
            <translation>脚本 (*.vpy *.py)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The check was stopped.</source>
            <translation>检查已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The script works: {outputs}</source>
            <translation>脚本可用：{outputs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>所选任务的脚本已固定；请选择其他任务或不选。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>This script was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>此脚本从未在这里运行过。脚本是程序，可以在本机做任何事：请先阅读。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Trust it</source>
            <translation>信任它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>{path} was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>{path} 从未在这里运行过。脚本是程序，可以在本机做任何事：请先阅读。</translation>
        </message>
    </context>
    <context>
        <name>ScriptEditor</name>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Tab indents, Ctrl+Tab goes on to the next control</source>
            <translation>Tab 缩进，Ctrl+Tab 转到下一个控件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth 脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Write a script here, open one, or choose a preset</source>
            <translation>在此编写脚本、打开脚本，或选择预设</translation>
        </message>
    </context>
    <context>
        <name>ScriptFiles</name>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Bring it back</source>
            <translation>恢复它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Recover</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Reload</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Save it again</source>
            <translation>重新保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Saved {path}</source>
            <translation>已保存 {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The script that stood here was in no file. It was put aside.</source>
            <translation>这里原来的脚本没有存为文件，已另行保存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>所选任务的脚本已固定；请选择其他任务或不选。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>When RipGUI ended, edits of {name} from {when} were not saved. They were kept.</source>
            <translation>RipGUI 结束时，{name} 自 {when} 起的编辑尚未保存，已保留下来。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your edits of {name} were not saved. They were put aside.</source>
            <translation>对 {name} 的编辑未保存，已另行存放。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task are lost: {problem}</source>
            <translation>对任务的最后编辑已丢失：{problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}).</source>
            <translation>对任务的最后编辑未被采用（{why}）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}). The script as you wrote it is in {path}.</source>
            <translation>任务的上次编辑未被采用（{why}）。所写的脚本在 {path}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your own edits are not saved; after reloading, Undo brings them back.</source>
            <translation>自己的编辑尚未保存；重新加载后可用“撤销”找回。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>a script without a file</source>
            <translation>没有文件的脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program and read again.</source>
            <translation>{name} 被其他程序更改，已重新读取。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} 被其他程序更改。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was deleted or moved. What you see is all that is left of it.</source>
            <translation>{name} 已被删除或移走，看到的是仅存的内容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{path} was not opened: meanwhile another task was selected, or this one was begun.</source>
            <translation>未打开 {path}：其间选择了其他任务，或此任务已开始。</translation>
        </message>
    </context>
    <context>
        <name>ScriptHead</name>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New from template</source>
            <translation>从模板新建</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New script from a template</source>
            <translation>从模板新建脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>Script without a file</source>
            <translation>没有文件的脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>● {name} · edited, not saved</source>
            <translation>● {name} · 已编辑，未保存</translation>
        </message>
    </context>
    <context>
        <name>SeamList</name>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Chunks</source>
            <translation>分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Frame</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Here</source>
            <translation>此处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>How much worse the worst frame at the seam is than the middles of its chunks</source>
            <translation>接缝处最差的帧比其分块中部差多少</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 in the middles of the chunks before and after</source>
            <translation>前后两个分块中部的 SSIMULACRA2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 of the worst frame at the seam: 90 cannot be told apart, 70 is good</source>
            <translation>接缝处最差帧的 SSIMULACRA2：90 无法分辨，70 良好</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Seams</source>
            <translation>接缝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Worse by</source>
            <translation>差值</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR</source>
            <translation>XPSNR</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR of the worst frame at the seam, in dB</source>
            <translation>接缝处最差帧的 XPSNR，单位 dB</translation>
        </message>
    </context>
    <context>
        <name>SeamQuad</name>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Frames before and after the seam, of the script and of the result</source>
            <translation>接缝前后的帧，脚本与结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame}</source>
            <translation>结果 · 第 {frame} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame} · {score} · {noise} dB</source>
            <translation>结果 · 第 {frame} 帧 · {score} · {noise} dB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Script · frame {frame}</source>
            <translation>脚本 · 第 {frame} 帧</translation>
        </message>
    </context>
    <context>
        <name>SeamStrip</name>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Before frame {frame}</source>
            <translation>第 {frame} 帧之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Seams from the first to the last</source>
            <translation>从第一个到最后一个接缝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: not measured yet</source>
            <translation>{place}：尚未测量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: {drop} below its chunks</source>
            <translation>{place}：比其分块低 {drop}</translation>
        </message>
    </context>
    <context>
        <name>SeamWindow</name>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Indexing …</source>
            <translation>正在建立索引…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Line {line}: </source>
            <translation>第 {line} 行： </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Running the script and opening the result …</source>
            <translation>正在运行脚本并打开结果…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams measured</source>
            <translation>已测量的接缝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams of {name}</source>
            <translation>{name} 的接缝</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} seams</source>
            <translation>
                <numerusform>{count} 个接缝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} to look at</source>
            <translation>
                <numerusform>{count} 处需查看</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{done} of {all} measured</source>
            <translation>已测量 {done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>SecretPlace</name>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In the system's keyring</source>
            <translation>在系统密钥环中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In variables of the environment</source>
            <translation>在环境变量中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>Nowhere: told for this run</source>
            <translation>不保存：仅本次运行时输入</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>kept; type to change it</source>
            <translation>已保存；输入即可更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>the variable's name</source>
            <translation>变量名</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>A worker that gives neither a frame nor progress for this long is stopped.</source>
            <translation>工作进程在此时间内既无帧也无进展时会被停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the result</source>
            <translation>与结果同处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the source</source>
            <translation>与源同处</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Cache</source>
            <translation>缓存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Change keys …</source>
            <translation>更改按键…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks at a time</source>
            <translation>同时编码的分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks on each graphics card</source>
            <translation>每块显卡的分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Close brackets</source>
            <translation>自动闭合括号</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Files and folders</source>
            <translation>文件和文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of chunks</source>
            <translation>分块文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of results</source>
            <translation>结果文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For NVENC and models on CUDA. Where the card is full, RipGUI goes on with fewer.</source>
            <translation>用于 NVENC 和 CUDA 上的模型。显存占满时，RipGUI 会减少数量继续。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next. It may hold {fields}.</source>
            <translation>用于之后添加的文件。可含 {fields}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next; empty is beside their source.</source>
            <translation>用于之后添加的文件；留空则与源同处。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>How many are encoded side by side, unless a task says otherwise.</source>
            <translation>同时压制的数量，任务另有指定时除外。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>In steps above or below the desktop's size.</source>
            <translation>比桌面字号大或小的级数。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes of sources that were used longest ago go first.</source>
            <translation>最久未用的源索引最先删除。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes, and what programs told of themselves. It is made again when it is wanted.</source>
            <translation>索引，以及各程序的自身信息。需要时会重新生成。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexing a source and loading a model take their time.</source>
            <translation>为源建立索引、加载模型都需要时间。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>It does not go to sleep while a task runs.</source>
            <translation>任务运行时不会睡眠。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keep the machine awake</source>
            <translation>保持唤醒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keys as in other programs, or your own for every command.</source>
            <translation>沿用其他程序的按键，或为每个命令自定。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light or dark, or as the desktop has it.</source>
            <translation>浅色、深色，或跟随桌面。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Look for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Measure …</source>
            <translation>测量…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Motion</source>
            <translation>动态效果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Moving</source>
            <translation>开启</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Names of results</source>
            <translation>结果的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notices of the desktop</source>
            <translation>桌面通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>On desktops that show it, such as Ubuntu's and KDE Plasma.</source>
            <translation>用于支持它的桌面，如 Ubuntu 和 KDE Plasma。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open queue folder</source>
            <translation>打开队列文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open their folder</source>
            <translation>打开报告文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience until the first frame</source>
            <translation>首帧的等待时限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience with scripts</source>
            <translation>脚本的等待时限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Progress in the taskbar</source>
            <translation>任务栏中的进度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Queue and settings</source>
            <translation>队列和设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced</source>
            <translation>减弱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced: menus and lists open at once, and bars that only say “busy” stand still.</source>
            <translation>减弱：菜单和列表立即展开，仅表示“忙”的进度条保持静止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reports of failures</source>
            <translation>故障报告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Script editor</source>
            <translation>脚本编辑器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Shows the few controls that matter most, on the window itself.</source>
            <translation>直接在窗口上指出最重要的几个控件。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Size of the script's text</source>
            <translation>脚本文字大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Sound</source>
            <comment>of a notice</comment>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Space for indexes</source>
            <translation>索引的空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Start the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Takes a minute; tasks with the same script and encoder use what was found.</source>
            <translation>需要一分钟；脚本和编码器相同的任务会使用测得的结果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The fastest number here</source>
            <translation>此处最快的数量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The first that fits</source>
            <translation>最先符合的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The program that encodes. Empty is the first that fits: the system's, or the one that ships.</source>
            <translation>用于压制的程序。留空则用最先符合的：系统中的，或自带的。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>They lie in {data} and {settings}.</source>
            <translation>位于 {data} 和 {settings}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Two tones at the same moments.</source>
            <translation>在同样的时刻播放两声提示音。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What is opened while typing is closed behind the cursor.</source>
            <translation>输入左括号时，会在光标后补上右括号。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What the window speaks; it changes at once.</source>
            <translation>窗口的语言；立即切换。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When RipGUI fails, it writes down why, without secrets. They stay on this machine.</source>
            <translation>RipGUI 出错时会写下原因，不含机密。报告留在本机。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When a task fails and when the queue is done, while another window has the focus.</source>
            <translation>任务失败和队列完成时通知，仅当焦点在其他窗口。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Where they lie until their result is finished; empty is beside the result.</source>
            <translation>结果完成前的存放位置；留空则与结果同处。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>animation accessibility</source>
            <translation>动画 动效 特效 无障碍 辅助功能</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>cache size limit</source>
            <translation>缓存 索引 大小 上限 限制 磁盘空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>clear size disk</source>
            <translation>清除 清理 清空 删除 大小 磁盘空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>crash bug telemetry</source>
            <translation>崩溃 闪退 错误 报告 日志 遥测</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>dock</source>
            <translation>任务栏 程序坞 面板 进度条</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>font zoom</source>
            <translation>字体 字号 文字大小 缩放</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>help welcome first steps</source>
            <translation>帮助 教程 引导 向导 欢迎 入门</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>hotkeys bindings</source>
            <translation>快捷键 热键 按键 绑定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output directory</source>
            <translation>输出 目录 文件夹 保存位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output pattern</source>
            <translation>输出 模式 命名 文件名 重命名 模板</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>path binary</source>
            <translation>路径 程序 编码器 可执行文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>popup alert</source>
            <translation>弹窗 提醒 提示 通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>quotes parentheses</source>
            <translation>引号 圆括号 括号 自动补全</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>suspend power</source>
            <translation>睡眠 休眠 待机 电源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>temporary scratch disk</source>
            <translation>临时 暂存 工作目录 磁盘空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>theme appearance dark mode</source>
            <translation>主题 外观 皮肤 深色模式 暗色 夜间 浅色 颜色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>timeout hang</source>
            <translation>超时 卡住 卡死 无响应</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>version release network internet</source>
            <translation>更新 升级 新版本 发布 网络 互联网</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>video memory</source>
            <translation>显存 图形处理器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>workers processes cores threads</source>
            <translation>工作进程 进程 核心 线程 并行 并发 测速 基准 内存</translation>
        </message>
    </context>
    <context>
        <name>SendBox</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Copy link</source>
            <translation>复制链接(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;List it publicly</source>
            <translation>公开列出(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Not now</source>
            <translation>以后再说(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Send to the site …</source>
            <translation>发送到网站(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Address of the site</source>
            <translation>网站地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Link to the comparison</source>
            <translation>比较的链接</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Pictures sent</source>
            <translation>已发送的图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Reaching the site …</source>
            <translation>正在连接网站…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after</source>
            <translation>多久后删除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after days</source>
            <translation>多少天后删除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Send &amp;them</source>
            <translation>发送(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Site</source>
            <translation>网站</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>The comparison is there</source>
            <translation>比较已生成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title of the comparison</source>
            <translation>比较的标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody can find them</source>
            <translation>所有人都能找到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody who has the link can see them</source>
            <translation>得到链接的人都能看到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{count} pictures ({size}) go to {site}, {who}.</source>
            <translation>
                <numerusform>{count} 张图片（{size}）将发送到 {site}，{who}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{done} of {total} pictures sent</source>
            <translation>已发送 {done}/{total} 张图片</translation>
        </message>
    </context>
    <context>
        <name>ServerWindow</name>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Calls</source>
            <translation>调用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Storages</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Views of the server</source>
            <translation>服务器的视图</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetch the result</source>
            <translation>取回结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetched: {path}</source>
            <translation>已取回：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>已停止；下次从这里继续。</translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Open folder</source>
            <translation>打开文件夹(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Save {count} pictures</source>
            <translation>
                <numerusform>保存 {count} 张图片(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>By chance</source>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>C&amp;hoose …</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Evenly spread</source>
            <translation>均匀分布</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>How many frames</source>
            <translation>帧数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Outputs</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Pictures saved</source>
            <translation>已保存的图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Save a set of pictures</source>
            <translation>保存一组图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Stopped; what was saved stays</source>
            <translation>已停止；已保存的会保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>This frame and bookmarks ({count})</source>
            <translation>当前帧和书签（{count}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Which frames</source>
            <translation>哪些帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>within the &amp;range</source>
            <translation>在范围内(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{count} pictures saved</source>
            <translation>
                <numerusform>已保存 {count} 张图片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{done} of {total} pictures saved</source>
            <translation>已保存 {done}/{total} 张图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{name}, {frame}, {time}, {output} and {type} are filled in</source>
            <translation>会填入 {name}、{frame}、{time}、{output} 和 {type}</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>RipGUI {version} is there; this is {own}.</source>
            <translation>RipGUI {version} 已发布；当前为 {own}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>What is new</source>
            <translation>新增内容</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>No setting matches “{text}”. What is chosen for each video stands in the window: its preset, and the tabs Script, Output and Tracks.</source>
            <translation>没有符合“{text}”的设置。每个视频各自的选择在主窗口中：它的预设，以及“脚本”“输出”和“轨道”标签页。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Sections</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>All ke&amp;ys</source>
            <translation>所有按键(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Key: {key}</source>
            <translation>按键：{key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as &amp;in</source>
            <translation>按键方案(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as in</source>
            <translation>按键方案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>No command has that name or key</source>
            <translation>没有具有该名称或按键的命令</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Reset &amp;all</source>
            <translation>全部重置(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by &amp;key press</source>
            <translation>按按键搜索(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by name or key</source>
            <translation>按名称或按键搜索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search commands</source>
            <translation>搜索命令</translation>
        </message>
    </context>
    <context>
        <name>SoundButton</name>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Sound</source>
            <translation>音频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>The source's track</source>
            <translation>源的轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Volume</source>
            <translation>音量</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>no loudspeaker was found</source>
            <translation>未找到扬声器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>the loudspeaker cannot be used</source>
            <translation>无法使用扬声器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>{library} is missing</source>
            <translation>缺少 {library}</translation>
        </message>
    </context>
    <context>
        <name>SplitCommands</name>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Nothing is marked: set a range (Q and W) or bookmarks (E) in the preview of this task.</source>
            <translation>没有标记：请在此任务的预览中设置范围（Q 和 W）或书签（E）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>The task was taken out of the queue meanwhile.</source>
            <translation>该任务其间已从队列中移除。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Where the pieces go</source>
            <translation>分段存放位置</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>{count} pieces go to the queue's end.</source>
            <translation>
                <numerusform>{count} 个分段将排到队列末尾。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source> kbit/s</source>
            <translation> kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Browse …</source>
            <translation>浏览(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split</source>
            <translation>分割(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split into {count} pieces</source>
            <translation>分割为 {count} 段(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>A piece for each chapter of the source</source>
            <translation>源的每个章节一段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add a piece behind the last one</source>
            <translation>在最后一段之后添加一段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add pieces, paste a list, or take the source's chapters or the preview's marks.</source>
            <translation>添加分段、粘贴列表，或采用源的章节或预览的标记。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>All pieces are there and checked: {made}.</source>
            <translation>所有分段均已生成并通过校验：{made}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>As it is: nothing is encoded, each piece begins at a keyframe</source>
            <translation>保持原样：不编码，每段从关键帧开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Bit rate of the sound</source>
            <translation>音频码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>CRF </source>
            <translation>CRF </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>关闭(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoder of the pieces</source>
            <translation>分段的编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Folder of the pieces</source>
            <translation>分段的文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;chapters</source>
            <translation>来自章节(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;marks</source>
            <translation>来自标记(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>How the source is split</source>
            <translation>源的分割方式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Lines of START-END, or A-B,C-D, or JSON with start and end</source>
            <translation>START-END 各占一行，或 A-B,C-D，或含 start 和 end 的 JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Manner</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Name the folder from its root on.</source>
            <translation>请从根目录起写出文件夹。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Names of the pieces: {name} and {number} are filled in</source>
            <translation>分段名称：会填入 {name} 和 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there</source>
            <translation>已生成的分段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there: {made}. Failed: {missing}.</source>
            <translation>已生成的分段：{made}。失败：{missing}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Put {number} into the names, so that each piece has its own.</source>
            <translation>请在名称中加入 {number}，使每段各有名称。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Quality: 0 loses nothing, 51 is worst</source>
            <translation>质量：0 无损，51 最差</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Remove the selected pieces</source>
            <translation>移除所选分段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Some pieces overlap or end behind the source; that is allowed.</source>
            <translation>有些分段重叠或超出源的结尾；这是允许的。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Sound as it is</source>
            <translation>音频保持原样</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Split</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Stopped; the pieces that are there stay.</source>
            <translation>已停止；已生成的分段会保留。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The encoder's preset</source>
            <translation>编码器的预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The range that is marked in the preview, or what lies between its bookmarks</source>
            <translation>预览中标记的范围，或其书签之间的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame, with the script and all settings of the task</source>
            <translation>精确到帧，使用任务的脚本和所有设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame: each piece is encoded, as a task of the queue</source>
            <translation>精确到帧：每段都会压制，作为队列中的任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>What becomes of the sound</source>
            <translation>音频的处理</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Wrong pieces: {count}. Piece {piece}: {problem}.</source>
            <translation>有误的分段：{count} 个。第 {piece} 段：{problem}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>beside the source</source>
            <translation>在源旁边</translation>
        </message>
    </context>
    <context>
        <name>StackedBars</name>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>not known</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By day</source>
            <translation>按天</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By hour</source>
            <translation>按小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Encoders</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>GB made</source>
            <translation>生成的 GB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>In all: {done} done, {failed} failed, {video} of video made in {work} of work</source>
            <translation>合计：完成 {done} 个，失败 {failed} 个，用 {work} 生成 {video} 的视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Length of the times</source>
            <translation>时间长度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Loading the charts …</source>
            <translation>正在加载图表…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Machines</source>
            <translation>机器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes made</source>
            <translation>生成的分钟数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes of work</source>
            <translation>工作的分钟数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Nothing was run yet.</source>
            <translation>还没有运行过任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>SD, HD, UHD</source>
            <translation>SD、HD、UHD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Save as &amp;CSV …</source>
            <translation>另存为 CSV(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks done</source>
            <translation>完成的任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks failed</source>
            <translation>失败的任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What bars are divided by</source>
            <translation>柱形的划分依据</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What is counted</source>
            <translation>统计项目</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>1 worker</source>
            <translation>1 个工作进程</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>CPU {share}</source>
            <translation>CPU {share}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free</source>
            <translation>磁盘剩余 {free}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free, needs up to {needs}</source>
            <translation>磁盘剩余 {free}，最多需要 {needs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>GPU {number}</source>
            <translation>GPU {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>No chunk is running</source>
            <translation>没有分块在运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done at {time}</source>
            <translation>队列将于 {time} 完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done on {day} at {time}</source>
            <translation>队列将于 {day} {time} 完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>{count} workers</source>
            <translation>{count} 个工作进程</translation>
        </message>
    </context>
    <context>
        <name>StorageBrowser</name>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Fetch …</source>
            <translation>取回(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Look again</source>
            <translation>再看一次(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Add to the &amp;queue</source>
            <translation>加入队列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Changed</source>
            <translation>更改时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>D&amp;elete</source>
            <translation>删除(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Lin&amp;k …</source>
            <translation>链接(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Really d&amp;elete</source>
            <translation>确定删除(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sen&amp;d a file …</source>
            <translation>发送文件(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sto&amp;p</source>
            <translation>停止(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is more than can be shown: go into a folder.</source>
            <translation>内容太多，无法全部显示：请进入文件夹。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is nothing here.</source>
            <translation>这里什么也没有。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>U&amp;p</source>
            <translation>上级(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>What lies in the storage</source>
            <translation>存储中的内容</translation>
        </message>
    </context>
    <context>
        <name>StorageCommands</name>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Asking {name} …</source>
            <translation>正在询问 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetch from the storage</source>
            <translation>从存储取回</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetched: {path}</source>
            <translation>已取回：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>It was there already: {key}</source>
            <translation>已经在那里：{key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Looking …</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Send a file</source>
            <translation>发送文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Sent: {key}</source>
            <translation>已发送：{key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>已停止；下次从这里继续。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>The clipboard holds no address that begins with https:// or storage:</source>
            <translation>剪贴板中没有以 https:// 或 storage: 开头的地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed.</source>
            <translation>已移除 {name}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>已移除 {name}；仍指向它、缺少它会失败的任务：{count} 个。</translation>
        </message>
    </context>
    <context>
        <name>StorageDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Buckets that results are sent to, and that sources are fetched from.</source>
            <translation>用于接收结果和取回源文件的存储桶。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>No storage yet.
Say where the bucket is, and save it.</source>
            <translation>还没有存储。
请填写存储桶的位置并保存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Storages</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Views of the storage</source>
            <translation>存储的视图</translation>
        </message>
    </context>
    <context>
        <name>StorageForm</name>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source> KiB/s</source>
            <translation> KiB/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Access key</source>
            <translation>访问密钥(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Bucket</source>
            <translation>存储桶(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Certificates</source>
            <translation>证书(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Endpoint</source>
            <translation>端点(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Keys</source>
            <translation>密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Limit</source>
            <translation>限速(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Region</source>
            <translation>区域(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Secret key</source>
            <translation>私有密钥(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>A&amp;ddresses</source>
            <translation>地址形式(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket</source>
            <translation>存储桶</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the name</source>
            <translation>存储桶在主机名中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the path</source>
            <translation>存储桶在路径中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>File with certificates to trust</source>
            <translation>要信任的证书文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How addresses name the bucket</source>
            <translation>地址中如何写存储桶</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How calls are signed</source>
            <translation>调用如何签名</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Most that is sent in a second</source>
            <translation>每秒最多发送量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts at a t&amp;ime</source>
            <translation>同时发送的分片(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts sent at a time</source>
            <translation>同时发送的分片数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Pre&amp;fix</source>
            <translation>前缀(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Secret key</source>
            <translation>私有密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Si&amp;gnature</source>
            <translation>签名(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 2</source>
            <translation>版本 2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 4</source>
            <translation>版本 4</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Where the keys are</source>
            <translation>密钥存放位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>those of the system</source>
            <translation>系统的证书</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source> h ago</source>
            <translation> 小时前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Asking {name} …</source>
            <translation>正在询问 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From when</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Hours: {count}</source>
            <translation>小时：{count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Loading the charts …</source>
            <translation>正在加载图表…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Region, codec and class</source>
            <translation>区域、编码格式和级别</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>SD and HD</source>
            <translation>SD 和 HD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Until when</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What bars are divided by</source>
            <translation>柱形的划分依据</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What is counted</source>
            <translation>统计项目</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>until</source>
            <translation>至</translation>
        </message>
    </context>
    <context>
        <name>TagTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>As the source</source>
            <translation>与源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove the selected tag</source>
            <translation>移除所选标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags as the source has them</source>
            <translation>使用源的标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>TargetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Remote systems …</source>
            <translation>远程系统…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{name} (unknown)</source>
            <translation>{name}（未知）</translation>
        </message>
    </context>
    <context>
        <name>TargetCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Clips, merged here</source>
            <translation>取回片段，在本机合并</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>I agree to the price of each task</source>
            <translation>同意每个任务的价格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Ignored for animation and cg</source>
            <translation>对动画和 CG 不起作用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>It has no storage to put sources in: only sources that are addresses can go there.</source>
            <translation>它没有存放源文件的存储：只能使用网址形式的源。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>On {name} · {title}</source>
            <translation>在 {name} 上 · {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote system</source>
            <translation>远程系统</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote systems …</source>
            <translation>远程系统…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Stays there</source>
            <translation>留在那里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>The server's own</source>
            <translation>服务器自己的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>There is no remote system {name} any more; choose another one</source>
            <translation>远程系统 {name} 已不存在；请另选一个</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>not known here</source>
            <translation>此处未知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>{title} takes money: agree to its price in the output tab</source>
            <translation>{title} 需要付费：请在“输出”选项卡中同意价格</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>At work</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Begun at any time</source>
            <translation>任何开始时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Filter tasks</source>
            <translation>筛选任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 24 hours</source>
            <translation>最近 24 小时内</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 30 days</source>
            <translation>最近 30 天内</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 7 days</source>
            <translation>最近 7 天内</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>States that are shown</source>
            <translation>显示的状态</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Times that are shown</source>
            <translation>显示的时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Words in the source's name</source>
            <translation>源名称中的文字</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete {count}</source>
            <translation>删除 {count} 个(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Fetch the result …</source>
            <translation>取回结果(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Asking {name} …</source>
            <translation>正在询问 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Co&amp;py its address</source>
            <translation>复制其地址(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Deleting …</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>None of {count} tasks, as of {time}</source>
            <translation>{count} 个任务中没有符合的，截至 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>One after another</source>
            <translation>依次进行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Really &amp;delete</source>
            <translation>确定删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Source</source>
            <translation>源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks of the server</source>
            <translation>服务器的任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}</source>
            <translation>任务：{count}，截至 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}; the newest {shown} are shown</source>
            <translation>任务：{count}，截至 {time}；显示最新 {shown} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server deletes what it keeps of it, its files included.</source>
            <translation>服务器会删除它保存的全部内容，包括文件。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server has no tasks, as of {time}</source>
            <translation>服务器没有任务，截至 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>{done} of {all} clips</source>
            <translation>{done}/{all} 个片段</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <location filename="../../ripgui/ui/script/templates.py" />
            <source>Templates</source>
            <translation>模板</translation>
        </message>
    </context>
    <context>
        <name>TemplatePage</name>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>&amp;Keep as a preset</source>
            <translation>存为预设(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>From a &amp;preset</source>
            <translation>来自预设(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>Kept as the preset {title}.</source>
            <translation>已存为预设 {title}。</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Bookmark</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Position in the clip</source>
            <translation>片段中的位置</translation>
        </message>
    </context>
    <context>
        <name>TimingCommands</name>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Change when the queue starts and what happens when it is done</source>
            <translation>更改队列的启动时间和完成后的操作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Not all went well: nothing more is done.</source>
            <translation>并非一切顺利：不再执行后续操作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Pauses {moment}</source>
            <translation>{moment}暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Starts {moment}</source>
            <translation>{moment}开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then quits</source>
            <translation>然后退出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then runs {program}</source>
            <translation>然后运行 {program}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then shuts down</source>
            <translation>然后关机</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then sleeps</source>
            <translation>然后睡眠</translation>
        </message>
    </context>
    <context>
        <name>TimingDialog</name>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source> h</source>
            <translation> 小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;At</source>
            <translation>于(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;In</source>
            <translation>在多久后(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Set</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>A program and its arguments, for no shell. In its environment, RIPGUI_RESULT is done or failed; RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS say more.</source>
            <translation>程序及其参数，不经过 shell。环境变量 RIPGUI_RESULT 为 done 或 failed；RIPGUI_DONE、RIPGUI_FAILED、RIPGUI_OUTPUTS 和 RIPGUI_ERRORS 提供详情。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Co&amp;mmand</source>
            <translation>命令(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Every day from {start} to {end}, until it is set differently</source>
            <translation>每天从 {start} 到 {end}，直到另行设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Only if all went well</source>
            <translation>仅在一切顺利时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pause at</source>
            <translation>暂停时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pauses at this time of day</source>
            <translation>在此时刻暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Start later, and when done</source>
            <translation>稍后开始与完成后</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Starts {moment}</source>
            <translation>{moment}开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue s&amp;tarts</source>
            <translation>队列开始(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue starts</source>
            <translation>队列开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Time of day, such as 23:00</source>
            <translation>时刻，例如 23:00</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>What happens when it is done counts once, for the next run that ends.</source>
            <translation>完成后的操作只对下一次结束的运行有效。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When it is &amp;done</source>
            <translation>完成后(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When the queue is done</source>
            <translation>队列完成后</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>at a time of day</source>
            <translation>在某个时刻</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>in some hours</source>
            <translation>几小时后</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>nothing</source>
            <translation>无操作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>pauses {moment}</source>
            <translation>{moment}暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>quit RipGUI</source>
            <translation>退出 RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>run a command</source>
            <translation>运行命令</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>send the computer to sleep</source>
            <translation>让电脑睡眠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>shut the computer down</source>
            <translation>关闭电脑</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>when I start it</source>
            <translation>由我启动时</translation>
        </message>
    </context>
    <context>
        <name>TimingPanel</name>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>A file (v2 or v1) with a time for each frame that the script outputs: the result has these times</source>
            <translation>为脚本输出的每一帧给出时间的文件（v2 或 v1）：结果使用这些时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose a file of timecodes</source>
            <translation>选择时间码文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Pictures a second</source>
            <translation>每秒图片数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Timecodes</source>
            <translation>时间码</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>the clip's own times</source>
            <translation>片段自身的时间</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>Tour of the window</source>
            <translation>窗口导览</translation>
        </message>
    </context>
    <context>
        <name>TrackCommands</name>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>添加音频、字幕或字体</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters ({patterns})</source>
            <translation>章节 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters from a file</source>
            <translation>从文件导入章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Sound, subtitles, fonts ({patterns})</source>
            <translation>音频、字幕、字体 ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>TrackForm</name>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source> kbit/s</source>
            <translation> kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source> ms</source>
            <translation> 毫秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>As the source</source>
            <translation>与源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Bit rate</source>
            <translation>码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Burn into the picture</source>
            <translation>烧录到画面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Channels</source>
            <translation>声道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Delay</source>
            <translation>延迟</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Encodes all chunks anew; needs the plugin sub (package vapoursynth-subtext)</source>
            <translation>会重新压制所有分块；需要插件 sub（软件包 vapoursynth-subtext）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Forced</source>
            <translation>强制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Later than in its file; negative is earlier</source>
            <translation>比文件中更晚；负数为更早</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Players choose it unless told otherwise</source>
            <translation>播放器默认选择它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Shown also where subtitles are off</source>
            <translation>关闭字幕时也显示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Sound</source>
            <translation>音频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>This track as the source has it</source>
            <translation>此轨道与源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Three letters, such as jpn</source>
            <translation>三个字母，例如 jpn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title of the track</source>
            <translation>轨道标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>all channels</source>
            <translation>所有声道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>as it is, where the container can</source>
            <translation>容器允许时保持原样</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>usual rate</source>
            <translation>常用码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>{name} goes from {least} to {most} kbit/s</source>
            <translation>{name} 的范围是 {least} 到 {most} kbit/s</translation>
        </message>
    </context>
    <context>
        <name>TrackList</name>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Codec</source>
            <translation>编码格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>In the result</source>
            <translation>结果中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Tracks of the source</source>
            <translation>源的轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>as the rules say</source>
            <translation>按规则</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>changed for this task</source>
            <translation>为此任务更改过</translation>
        </message>
    </context>
    <context>
        <name>TrackPage</name>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add files …</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>添加音频、字幕或字体</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>All tracks as the source has them</source>
            <translation>所有轨道与源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track down (Alt+Down)</source>
            <translation>轨道下移 (Alt+Down)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track up (Alt+Up)</source>
            <translation>轨道上移 (Alt+Up)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take out</source>
            <translation>取出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take the added file out</source>
            <translation>取出已添加的文件</translation>
        </message>
    </context>
    <context>
        <name>TrackWords</name>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> mono</source>
            <translation> 单声道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> stereo</source>
            <translation> 立体声</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>All tracks</source>
            <translation>所有轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Audio</source>
            <translation>音频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Cover</source>
            <translation>封面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Covers and other videos</source>
            <translation>封面和其他视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burn in</source>
            <translation>烧录</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burnt in</source>
            <translation>烧录</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>copy</source>
            <translation>直接复制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>encoded</source>
            <translation>压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>forced</source>
            <translation>强制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>language {code}</source>
            <translation>语言 {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>leave out</source>
            <translation>不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>left out</source>
            <translation>不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>lossless</source>
            <translation>无损</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>marked {marks}</source>
            <translation>标记为 {marks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>mix to {layout}</source>
            <translation>混为 {layout}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not default</source>
            <translation>非默认</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not forced</source>
            <translation>非强制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>nothing</source>
            <translation>无操作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>title “{title}”</source>
            <translation>标题“{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>titled “{title}”</source>
            <translation>标题“{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>to {codec}{rate}</source>
            <translation>转为 {codec}{rate}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Difference: {text}</source>
            <translation>差异：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Note: {text}</source>
            <translation>提示：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Parts of the tracks</source>
            <translation>轨道的各部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Reading the source …</source>
            <translation>正在读取源…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Select a task to see the tracks of its source</source>
            <translation>选择任务以查看其源的轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Subtitles ask for fonts that are not attached: {names}</source>
            <translation>字幕需要未附带的字体：{names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>The source cannot be read: it was moved, removed, or is no video</source>
            <translation>无法读取源：它已被移走、删除，或不是视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tracks</source>
            <translation>轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>✓ Checked: frames, times and tracks of the result are as they should be.</source>
            <translation>✓ 已校验：结果的帧、时间和轨道均正确。</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare: {manner}</source>
            <translation>比较：{manner}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compared with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Play or pause</source>
            <translation>播放或暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Shown output</source>
            <translation>显示的输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>with</source>
            <translation>与</translation>
        </message>
    </context>
    <context>
        <name>TryoutCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Frames {first} to {last} are encoded as a test, before everything else in the queue.</source>
            <translation>第 {first} 到 {last} 帧将先于队列中的其他任务作为测试压制。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test failed: {error}</source>
            <translation>测试失败：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test is done: {key} compares it with the script.</source>
            <translation>测试完成：按 {key} 与脚本比较。</translation>
        </message>
    </context>
    <context>
        <name>UpdateControl</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Look now</source>
            <translation>立即检查</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Asking …</source>
            <translation>正在查询…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Once a day, {address} is asked which release is the newest. As any site it sees your network address, and “RipGUI/{version}”; nothing else is sent, and nothing is downloaded.</source>
            <translation>每天一次向 {address} 查询最新版本。与任何网站一样，它会看到网络地址和“RipGUI/{version}”；不发送其他内容，也不下载任何内容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is the newest.</source>
            <translation>RipGUI {version} 已是最新。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is there.</source>
            <translation>RipGUI {version} 已发布。</translation>
        </message>
    </context>
    <context>
        <name>WatchCommands</name>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>1 folder watched</source>
            <translation>监视 1 个文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{count} folders watched</source>
            <translation>监视 {count} 个文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{text}, {count} not now</source>
            <translation>{text}，{count} 个暂不可用</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>No folder is watched.
Choose one, and save it.</source>
            <translation>没有监视的文件夹。
请选择一个并保存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Videos that come into these folders go into the queue, each once, when they are complete.</source>
            <translation>放入这些文件夹的视频在完整后会加入队列，每个一次。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched</source>
            <translation>监视中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched folders</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>{count} not complete yet</source>
            <translation>{count} 个尚未完整</translation>
        </message>
    </context>
    <context>
        <name>WatchForm</name>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Folder</source>
            <translation>文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Name pattern</source>
            <translation>名称格式(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Preset</source>
            <translation>预设(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder for results</source>
            <translation>选择结果文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder of results</source>
            <translation>结果文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folders in it, too</source>
            <translation>包括其中的文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Its script was never run here: tasks will wait until you trust it</source>
            <translation>其脚本从未在这里运行过：任务会等待信任</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Name pattern</source>
            <translation>名称格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Pass over the videos that are in it now</source>
            <translation>跳过现在已在其中的视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Res&amp;ults</source>
            <translation>结果(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Start the queue by itself when a video came</source>
            <translation>有视频到来时自动启动队列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>beside the source</source>
            <translation>在源旁边</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>{source} becomes {result}</source>
            <translation>{source} 变为 {result}</translation>
        </message>
    </context>
    <context>
        <name>WebhookCommands</name>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When a file that is added next is done or failed, this is told:</source>
            <translation>接下来添加的文件完成或失败时通知：</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When {name} is done or failed, this is told:</source>
            <translation>{name} 完成或失败时通知：</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is kept; a test shows whether it works.</source>
            <translation>{name} 已保存；可测试它是否有效。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is told …</source>
            <translation>正在通知 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} took it.</source>
            <translation>{name} 已接收。</translation>
        </message>
    </context>
    <context>
        <name>WebhookDialog</name>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Chat</source>
            <translation>聊天(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Secret</source>
            <translation>机密(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Address; {secret} in it is filled with the secret</source>
            <translation>地址；其中的 {secret} 会填入机密</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Addresses that are told when a task has ended: of programs, of Discord or of Telegram.</source>
            <translation>任务结束时通知的地址：程序、Discord 或 Telegram。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Discord</source>
            <translation>Discord</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In a variable</source>
            <translation>在变量中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In the keyring</source>
            <translation>在密钥环中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>JSON, for programs</source>
            <translation>JSON，供程序使用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No secret</source>
            <translation>无机密</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No webhook yet.
Say who is told, and save it.</source>
            <translation>还没有 Webhook。
请填写通知对象并保存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Number or @name of the chat</source>
            <translation>聊天的编号或 @名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Sen&amp;ds</source>
            <translation>发送内容(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>The secret, or the name of its variable</source>
            <translation>机密，或其变量名</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Told of</source>
            <translation>通知事项</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Type the secret, which goes into the keyring.</source>
            <translation>请输入机密，它会存入密钥环。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Webhooks</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>What is sent</source>
            <translation>发送的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Where the secret is</source>
            <translation>机密存放位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Who is told</source>
            <translation>通知对象</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>as it was typed before</source>
            <translation>沿用之前的输入</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCard</name>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close the welcome</source>
            <translation>关闭欢迎卡片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Double-click its card to open the result.</source>
            <translation>双击它的卡片，打开结果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Drop a video into this window.</source>
            <translation>将视频拖入此窗口。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Looking at what this machine offers …</source>
            <translation>正在查看本机的功能…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Making it …</source>
            <translation>正在生成…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Press Start queue.</source>
            <translation>按“启动队列”。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Take a tour</source>
            <translation>窗口导览</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Three steps to a result</source>
            <translation>三步得到结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Use a sample</source>
            <translation>使用样片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCommands</name>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>All commands stand in the menus with their keys. {keys} lists the keys, {settings} opens the settings, where a search finds what you mean.</source>
            <translation>所有命令及其按键都在菜单中。{keys} 列出按键，{settings} 打开设置，在那里可以搜索。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Everything else</source>
            <translation>其他一切</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Looking at what this machine offers …</source>
            <translation>正在查看本机的功能…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Preview, script, output</source>
            <translation>预览、脚本、输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>See each frame as the script makes it, beside the source if you like. The script and where results go have tabs of their own.</source>
            <translation>查看脚本生成的每一帧，也可与源并排。脚本和结果的去向各有选项卡。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue works from top to bottom: cut into chunks, encoded side by side, joined and checked. Stopped or cut off, it goes on where it was.</source>
            <translation>队列从上到下处理：分块、并行压制、合并并校验。停止或中断后会从原处继续。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The sample is in the queue. Press Start queue, and it is encoded.</source>
            <translation>样片已在队列中。按“启动队列”即可压制。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Videos come here: dropped, or with “Add videos”. Each is a task; what you choose while one is selected is for that one, and otherwise for those that are added next.</source>
            <translation>视频放在这里：拖入，或用“添加视频”。每个视频是一个任务；选中某个任务时，所做选择只用于它，否则用于之后添加的视频。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What this machine offers</source>
            <translation>本机的功能</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What to make of a video: script, encoder and container under one name.</source>
            <translation>如何处理视频：脚本、编码器和容器合为一个名称。</translation>
        </message>
    </context>
    <context>
        <name>WorkPanel</name>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Tracks</source>
            <translation>轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Views</source>
            <translation>视图</translation>
        </message>
    </context>
    <context>
        <name>ZoneRow</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>240:480 or 0:01:00-0:02:30</source>
            <translation>240:480 或 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Encoder arguments of the zone</source>
            <translation>区段的编码器参数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Other script …</source>
            <translation>其他脚本…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Range of the zone</source>
            <translation>区段的范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Remove the zone</source>
            <translation>移除区段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Script of the zone</source>
            <translation>区段的脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>encoder arguments as the task's</source>
            <translation>编码器参数与任务相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>own script</source>
            <translation>自己的脚本</translation>
        </message>
    </context>
    <context>
        <name>ZonesPanel</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>A file size or two passes share out bits themselves: leave those out, or the zones</source>
            <translation>指定文件大小或两遍编码时会自行分配码率：请去掉它们，或去掉区段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Add a zone</source>
            <translation>添加区段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Choose a script for the zone</source>
            <translation>为区段选择脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Ranges that are encoded otherwise; only their chunks are made anew.</source>
            <translation>以其他方式压制的范围；只有这些分块会重新压制。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Scripts (*.py *.vpy)</source>
            <translation>脚本 (*.py *.vpy)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The range that is marked in the preview, or a few seconds around its frame</source>
            <translation>预览中标记的范围，或当前帧前后几秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The task's encoder is {own}; a result has one encoder</source>
            <translation>任务的编码器是 {own}；一个结果只能用一种编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Zones</source>
            <translation>区段</translation>
        </message>
    </context>
    <context>
        <name>_Callout</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Skip</source>
            <translation>跳过(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
    </context>
    <context>
        <name>_EmptyQueue</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Add videos …</source>
            <translation>添加视频…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Drop videos or folders here</source>
            <translation>将视频或文件夹拖放到这里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>They are encoded with the preset chosen above, or with a script of your own on the right.</source>
            <translation>它们会用上方所选的预设压制，或用右侧自己的脚本。</translation>
        </message>
    </context>
    <context>
        <name>_KeyCard</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Reset</source>
            <translation>重置(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Take it from there</source>
            <translation>从那里取用(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>A&amp;dd a key</source>
            <translation>添加按键(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Select a command to change its keys</source>
            <translation>选择命令以更改其按键</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Take {key} away</source>
            <translation>去掉 {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>elsewhere {key} is “{command}”</source>
            <translation>在其他位置 {key} 是“{command}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} is the key of {command} in the same part of the window.</source>
            <translation>{key} 是窗口同一部分中 {command} 的按键。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} stays with {command}: text fields need it.</source>
            <translation>{key} 仍属于 {command}：文本框需要它。</translation>
        </message>
    </context>
    <context>
        <name>_Licences</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Its package brings no text of a licence.</source>
            <translation>该软件包未附许可证文本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Open its &amp;page</source>
            <translation>打开其网页(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search what is shipped</source>
            <translation>搜索自带的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is shipped</source>
            <translation>自带的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>see its text</source>
            <translation>见其文本</translation>
        </message>
    </context>
    <context>
        <name>_List</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;all</source>
            <translation>全部复制(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;value</source>
            <translation>复制值(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Frame properties</source>
            <translation>帧属性</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>No task matches “{text}”</source>
            <translation>没有任务匹配“{text}”</translation>
        </message>
    </context>
    <context>
        <name>_PixelRow</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Coordinates</source>
            <translation>坐标</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native</source>
            <translation>原始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native values</source>
            <translation>原始值</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Pixel</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bits each</source>
            <translation>每个 {bits} 位</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;About RipGUI</source>
            <translation>关于 RipGUI(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Actual size</source>
            <translation>实际大小(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Add a bookmark here</source>
            <translation>在此添加书签(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Add videos …</source>
            <translation>添加视频(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Back to the preset</source>
            <translation>回到预设(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Bookmarks and range</source>
            <translation>书签和范围(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Cancel task</source>
            <translation>取消任务(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Choose a preset</source>
            <translation>选择预设(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Colours</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Copy the result's address</source>
            <translation>复制结果的地址(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Counted from the last</source>
            <translation>从最后一个数起(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Crop …</source>
            <translation>裁剪(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Difference</source>
            <translation>差异(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Duplicate line</source>
            <translation>复制一行(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Filter the queue</source>
            <translation>筛选队列(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Fit</source>
            <translation>适应窗口(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Forget the range</source>
            <translation>清除范围(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Frame, pixels and scopes</source>
            <translation>帧、像素和示波器(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Go to frame or time …</source>
            <translation>转到帧或时间(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Go to line …</source>
            <translation>转到行(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/menu.py" />
            <source>&amp;History and statistics …</source>
            <translation>历史与统计(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Import presets …</source>
            <translation>导入预设(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Inspect</source>
            <translation>检查(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Keyboard shortcuts …</source>
            <translation>键盘快捷键(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last frame</source>
            <translation>最后一帧(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last output</source>
            <translation>最后一个输出(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>&amp;Link to the result in its storage …</source>
            <translation>结果在存储中的链接(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;List of bookmarks …</source>
            <translation>书签列表(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Log</source>
            <translation>日志(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Look at the seams …</source>
            <translation>查看接缝(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Look at the task's server …</source>
            <translation>查看任务的服务器(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Manage presets …</source>
            <translation>管理预设(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Measure</source>
            <translation>测量(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Move</source>
            <translation>移动(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next frame</source>
            <translation>下一帧(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next output</source>
            <translation>下一个输出(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Next seam</source>
            <translation>下一个接缝(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;One picture</source>
            <translation>单个画面(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Open script …</source>
            <translation>打开脚本(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Open the result</source>
            <translation>打开结果(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Output</source>
            <translation>输出(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Pause queue</source>
            <translation>暂停队列(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Preview</source>
            <translation>预览(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous frame</source>
            <translation>上一帧(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous output</source>
            <translation>上一个输出(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Previous seam</source>
            <translation>上一个接缝(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Queue</source>
            <translation>队列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Remove the bookmark here</source>
            <translation>移除此处的书签(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Resume queue</source>
            <translation>继续队列(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Save script</source>
            <translation>保存脚本(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Save settings as a preset …</source>
            <translation>将设置存为预设(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Script</source>
            <translation>脚本(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Side by side</source>
            <translation>并排(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Smaller text</source>
            <translation>缩小文字(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Start queue</source>
            <translation>启动队列(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Tasks and calls of the server …</source>
            <translation>服务器的任务与调用(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>&amp;Tour of the window</source>
            <translation>窗口导览(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Tracks</source>
            <translation>轨道(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Wait for no other task</source>
            <translation>不等待其他任务(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Watched folders …</source>
            <translation>监视文件夹(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Weaker difference</source>
            <translation>减弱差异(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Wipe</source>
            <translation>划像(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>&amp;Without added packages</source>
            <translation>不加载添加的软件包(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Zoom</source>
            <translation>缩放(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;back</source>
            <translation>后退 24 帧(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;forward</source>
            <translation>前进 24 帧(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second bac&amp;k</source>
            <translation>后退一秒(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second for&amp;ward</source>
            <translation>前进一秒(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Add &amp;folder …</source>
            <translation>添加文件夹(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>Add a &amp;sample video</source>
            <translation>添加样片(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Add the address in the clip&amp;board</source>
            <translation>添加剪贴板中的地址(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>Added pac&amp;kages …</source>
            <translation>添加的软件包(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>As the s&amp;ystem</source>
            <translation>跟随系统(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>C&amp;omplete the name</source>
            <translation>补全名称(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Check the &amp;script</source>
            <translation>检查脚本(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Close &amp;brackets and quotes</source>
            <translation>自动闭合括号和引号(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Co&amp;mment lines out or in</source>
            <translation>注释或取消注释(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Com&amp;pare</source>
            <translation>比较(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Compare &amp;with what was encoded</source>
            <translation>与已压制的比较(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Cop&amp;y frame number</source>
            <translation>复制帧号(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy pictu&amp;re</source>
            <translation>复制图片(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Copy the task's sett&amp;ings</source>
            <translation>复制任务的设置(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy tim&amp;e</source>
            <translation>复制时间(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>E&amp;ncode this range otherwise …</source>
            <translation>以其他方式压制此范围(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Encode this range as a &amp;test</source>
            <translation>将此范围作为测试压制(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Enlarge &amp;smoothly</source>
            <translation>平滑放大(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>F&amp;ind …</source>
            <translation>查找(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>F&amp;irst frame</source>
            <translation>第一帧(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Fin&amp;d next</source>
            <translation>查找下一个(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Find pre&amp;vious</source>
            <translation>查找上一个(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Hold to see the &amp;other picture</source>
            <translation>按住以查看另一画面(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>L&amp;ight</source>
            <translation>浅色(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Lar&amp;ger text</source>
            <translation>放大文字(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Li&amp;nes</source>
            <translation>行(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Lines between large &amp;pixels</source>
            <translation>放大像素间的网格线(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Loop t&amp;he range</source>
            <translation>循环播放范围(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>M&amp;ute</source>
            <translation>静音(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Make a task of each &amp;file of the source</source>
            <translation>将源的每个文件作为任务(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Measure the script's spee&amp;d …</source>
            <translation>测量脚本速度(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/menu.py" />
            <source>Measure this c&amp;omputer …</source>
            <translation>测量此计算机(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line do&amp;wn</source>
            <translation>行下移(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line u&amp;p</source>
            <translation>行上移(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the &amp;bottom</source>
            <translation>移到底部(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the t&amp;op</source>
            <translation>移到顶部(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next &amp;scene</source>
            <translation>下一个场景(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next bookma&amp;rk</source>
            <translation>下一个书签(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>On the full s&amp;creen</source>
            <translation>全屏预览(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Open the &amp;result's address</source>
            <translation>打开结果的地址(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Open the folder for &amp;models</source>
            <translation>打开模型文件夹(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the output's &amp;folder</source>
            <translation>打开输出文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the source's folder</source>
            <translation>打开源文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Or&amp;der</source>
            <translation>顺序(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output &amp;{number}</source>
            <translation>输出 &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output {place} from the last</source>
            <translation>倒数第 {place} 个输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>P&amp;lay or pause</source>
            <translation>播放或暂停(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>P&amp;resets</source>
            <translation>预设(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Paste settin&amp;gs</source>
            <translation>粘贴设置(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Pause &amp;task</source>
            <translation>暂停任务(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Play as &amp;fast as possible</source>
            <translation>以最快速度播放(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous book&amp;mark</source>
            <translation>上一个书签(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous s&amp;cene</source>
            <translation>上一个场景(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>R&amp;estoration form</source>
            <translation>修复表单(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>R&amp;esult (output 0)</source>
            <translation>结果（输出 0）(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>R&amp;etry task</source>
            <translation>重试任务(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range &amp;ends here</source>
            <translation>范围到此结束(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range starts &amp;here</source>
            <translation>范围从此开始(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Re&amp;mote</source>
            <translation>远程(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remo&amp;ve all that are done</source>
            <translation>移除所有已完成的(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Remote &amp;systems …</source>
            <translation>远程系统(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove from the &amp;queue</source>
            <translation>从队列中移除(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>移除并删除临时文件(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Rep&amp;lace …</source>
            <translation>替换(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Res&amp;ult</source>
            <translation>结果(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retr&amp;y merge</source>
            <translation>重试合并(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retry c&amp;hunk</source>
            <translation>重试分块(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run it a&amp;gain after edits</source>
            <translation>编辑后重新运行(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Run only &amp;after the task above</source>
            <translation>仅在上方任务之后运行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run the script and &amp;show the frame</source>
            <translation>运行脚本并显示帧(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;ource</source>
            <translation>源(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;tronger difference</source>
            <translation>增强差异(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Sa&amp;ve picture</source>
            <translation>保存图片(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Sa&amp;ve script as …</source>
            <translation>脚本另存为(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save a set to compare …</source>
            <translation>保存一组比较图片…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save picture &amp;as …</source>
            <translation>图片另存为(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's &amp;keyframes …</source>
            <translation>保存结果的关键帧(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's t&amp;imecodes …</source>
            <translation>保存结果的时间码(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/menu.py" />
            <source>Se&amp;ttings …</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Seams of the res&amp;ult</source>
            <translation>结果的接缝(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Send it &amp;once more</source>
            <translation>再发送一次(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Send the result a&amp;gain</source>
            <translation>再次发送结果(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Show &amp;all chunks</source>
            <translation>显示所有分块(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Show in the pre&amp;view</source>
            <translation>在预览中显示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Si&amp;ze of the far step …</source>
            <translation>大步的步长(&amp;Z)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/menu.py" />
            <source>Sp&amp;lit the source …</source>
            <translation>分割源(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Start later, and &amp;when done …</source>
            <translation>稍后开始与完成后(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Start this tas&amp;k</source>
            <translation>启动此任务(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop &amp;now</source>
            <translation>立即停止(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop after the running chun&amp;ks</source>
            <translation>运行中的分块完成后停止(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Stora&amp;ges …</source>
            <translation>存储(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Text as at first</source>
            <translation>恢复文字大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>The &amp;worst seam</source>
            <translation>最差的接缝(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the &amp;start of the range</source>
            <translation>到范围开头(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the e&amp;nd of the range</source>
            <translation>到范围结尾(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk &amp;after</source>
            <translation>到后一分块的开头(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk before</source>
            <translation>到前一分块的开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Tone-map &amp;HDR</source>
            <translation>HDR 色调映射(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>W&amp;orst first</source>
            <translation>最差的在前(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/menu.py" />
            <source>We&amp;bhooks …</source>
            <translation>Webhook(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>What this &amp;machine offers …</source>
            <translation>本机的功能(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;left</source>
            <translation>分界线左移(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;right</source>
            <translation>分界线右移(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>captions</name>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>a retry sends it once more, which may be paid twice.</source>
            <translation>重试会再发送一次，可能重复付费。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} before the last edits</source>
            <translation>最后编辑之前的 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first: </source>
            <translation>{name} 可能已接受此任务：应答已丢失，也无法查询。请先到那里查看： </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · begins at frame {frame}</source>
            <translation>{name} · 从第 {frame} 帧开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · ends at frame {frame}</source>
            <translation>{name} · 到第 {frame} 帧结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · near frame {frame}</source>
            <translation>{name} · 第 {frame} 帧附近</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · without {missing}: {why}</source>
            <translation>{text} · 不含 {missing}：{why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · {key} runs the script anew</source>
            <translation>{text} · 按 {key} 重新运行脚本</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: sound, {rate} Hz</source>
            <translation>输出 {number}：音频，{rate} Hz</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: {clip}</source>
            <translation>输出 {number}：{clip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{count} that cannot be shown</source>
            <translation>{count} 个无法显示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{width}×{height}, {frames} frames, {rate} fps, {bits} bits</source>
            <translation>{width}×{height}，{frames} 帧，{rate} fps，{bits} 位</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} fps · {count} dropped</source>
            <translation>{rate} fps · 丢弃 {count} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} of {wanted} fps · {count} dropped</source>
            <translation>{rate}/{wanted} fps · 丢弃 {count} 帧</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Added</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Bitrates</source>
            <translation>码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Chunks</source>
            <translation>分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>In all</source>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Machine</source>
            <translation>机器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Sizes</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Waited</source>
            <translation>等待时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{chunks}, attempts {attempts}</source>
            <translation>{chunks}，尝试 {attempts} 次</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{frames} at {rate} fps, {size}</source>
            <translation>{frames}，{rate} fps，{size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{rate} Mbit/s</source>
            <translation>{rate} Mbit/s</translation>
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said in this window; retry the task to see its lines</source>
            <translation>此窗口中没有输出；重试任务即可看到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of scripts appear here</source>
            <translation>还没有输出：ffmpeg 和脚本的输出会显示在这里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of the script appear here</source>
            <translation>还没有输出：ffmpeg 和该脚本的输出会显示在这里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task has not begun; lines of ffmpeg and of its script appear here</source>
            <translation>任务尚未开始；ffmpeg 及其脚本的输出会显示在这里</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task is done. Its lines are shown while the window that ran it is open</source>
            <translation>任务已完成。其输出只在运行它的窗口打开时显示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>attempt {number}</source>
            <translation>第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>error</source>
            <translation>错误</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>(further output of the script is not shown)</source>
            <translation>（脚本的其余输出不再显示）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-f is not allowed: the clip of the script comes in, and RipGUI chooses the container</source>
            <translation>不允许 -f：输入是脚本的片段，容器由 RipGUI 选择</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-force_key_frames takes only an expression (expr:...): times count from a chunk's start</source>
            <translation>-force_key_frames 只接受表达式 (expr:...)：时间从分块开头算起</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-i - stands after options of the encoder; they must follow it</source>
            <translation>-i - 位于编码器选项之后；选项必须跟在它后面</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>-vf holds an empty filter</source>
            <translation>-vf 含有空滤镜</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not allowed: {reason}</source>
            <translation>不允许 -{name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not an option</source>
            <translation>-{name} 不是选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>1 to 32 parts are sent at a time</source>
            <translation>同时发送 1 到 32 个分片</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>1080p</source>
            <translation>1080p</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>35 credits for each request, however long the video is and however many ranges there are</source>
            <translation>每次请求 35 点数，与视频长度和范围数量无关</translation>
        </message>
        <message>
            <location filename="../../resources/presets/360p.toml" />
            <source>360p</source>
            <translation>360p</translation>
        </message>
        <message>
            <location filename="../../resources/presets/480p.toml" />
            <source>480p</source>
            <translation>480p</translation>
        </message>
        <message>
            <location filename="../../resources/presets/720p.toml" />
            <source>720p</source>
            <translation>720p</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>8</source>
            <translation>8</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>: {said}</source>
            <translation>：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>; Opus knows no {channel_layout}, so that its channels are mixed to the nearest layout</source>
            <translation>；Opus 不支持 {channel_layout}，因此声道会混为最接近的布局</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>; did you mean {close}?</source>
            <translation>；是否指 {close}？</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>; encoders for it are {of_codec}</source>
            <translation>；适用的编码器有 {of_codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>; write a comma instead of an escaped colon</source>
            <translation>；请写逗号，而不是转义的冒号</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>A name of your own for the request.</source>
            <translation>自己为请求取的名称。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>AV1 for small files. Always ten bits and 4:2:0, which keep gradients smooth.</source>
            <translation>AV1，文件小。始终使用 10 位 4:2:0，渐变保持平滑。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Access key of the bucket, if it is private.</source>
            <translation>存储桶的访问密钥（如果它是私有的）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Add film grain; ignored for animation and cg.</source>
            <translation>添加胶片颗粒；对动画和 CG 不起作用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of a logo.</source>
            <translation>徽标的地址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Address of the source.</source>
            <translation>源的地址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of the source: https, http, oss or s3.</source>
            <translation>源的地址：https、http、oss 或 s3。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address of the video.</source>
            <translation>视频的地址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address that is told when it is done.</source>
            <translation>完成时通知的地址。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Adds film-like grain, which keeps gradients from banding and gives a cleaned picture life again.</source>
            <translation>添加胶片般的颗粒，防止渐变出现色带，让清理过的画面恢复生气。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Aliyun OSS</source>
            <translation>阿里云 OSS</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Amazon S3</source>
            <translation>Amazon S3</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>Amazon S3 in {region}</source>
            <translation>{region} 的 Amazon S3</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>Anime 1080p, x265 10-bit</source>
            <translation>动画 1080p，x265 10 位</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Anti-alias (NNEDI3)</source>
            <translation>抗锯齿 (NNEDI3)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Archive, FFV1</source>
            <translation>存档，FFV1</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>As fast as it gets, to see whether script, timing and tracks are right.</source>
            <translation>尽可能快，用于查看脚本、时间和轨道是否正确。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Averages each place along its motion over neighbouring frames: noise goes, detail stays.</source>
            <translation>沿运动方向对相邻帧的每个位置取平均：去除噪点，保留细节。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Backblaze B2</source>
            <translation>Backblaze B2</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Before that</source>
            <translation>此前</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Begins a restoration of a video.</source>
            <translation>开始修复视频。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Begins a task on a source that was told of.</source>
            <translation>为已告知的源开始任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Begins a task.</source>
            <translation>开始任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Begins a task; each makes what one template says.</source>
            <translation>开始任务；每个任务按一个模板制作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Changes a template.</source>
            <translation>更改模板。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Cloudflare R2</source>
            <translation>Cloudflare R2</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the picture; h264 where nothing is said.</source>
            <translation>画面的编码格式；未指定时为 h264。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Codec of the result.</source>
            <translation>结果的编码格式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the sound.</source>
            <translation>音频的编码格式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Container of the result; mp4 where nothing is said.</source>
            <translation>结果的容器；未指定时为 mp4。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Counts what was done, hour by hour.</source>
            <translation>按小时统计完成的工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Cut the source into clips; else it is encoded in one piece.</source>
            <translation>把源切成片段；否则整体压制。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Cuts ranges of a video into files.</source>
            <translation>把视频的范围切成文件。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Deband</source>
            <translation>去色带</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>Deinterlace (Bwdif)</source>
            <translation>反交错 (Bwdif)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Deletes a task with its source and its result.</source>
            <translation>删除任务及其源和结果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a task.</source>
            <translation>删除任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a template.</source>
            <translation>删除模板。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Deletes several tasks.</source>
            <translation>删除多个任务。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Denoise (MVTools)</source>
            <translation>降噪 (MVTools)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>Doubles width and height with a neural network that runs on every processor.</source>
            <translation>用可在任何处理器上运行的神经网络使宽高加倍。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Draws jagged edges anew: doubles the brightness plane in each direction, and brings it back to size.</source>
            <translation>重绘锯齿边缘：亮度平面在各方向加倍，再恢复大小。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Draws subtitles into the picture: those beside the video, or a file that you name.</source>
            <translation>把字幕绘制到画面上：视频旁边的字幕，或指定的文件。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the picture.</source>
            <translation>画面的编码器。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the sound.</source>
            <translation>音频的编码器。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Encodes one clip again.</source>
            <translation>重新压制一个片段。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enhance faces; ignored for animation and cg.</source>
            <translation>增强人脸；对动画和 CG 不起作用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enlarge with super-resolution.</source>
            <translation>用超分辨率放大。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_node.py" />
            <source>Failed to write index</source>
            <translation>写入索引失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip</source>
            <translation>FinalRip</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip answers, and gives addresses to send sources to.</source>
            <translation>FinalRip 有应答，并提供发送源文件的地址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip gives no address that the source could be sent to</source>
            <translation>FinalRip 没有提供可发送源文件的地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>FinalRip refuses a script that does not name {SOURCE}, as that of {name}</source>
            <translation>FinalRip 拒绝未写 {SOURCE} 的脚本，例如 {name} 的脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Folder or prefix of the results.</source>
            <translation>结果的文件夹或前缀。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>For DVDs of film mixed with video: fields are shown again as the flags in the stream say, 29.97 frames a second.</source>
            <translation>用于电影与视频混合的 DVD：按流中的标志重复显示场，每秒 29.97 帧。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>For PNG, TIFF, EXR and the like: from RGB to what video encoders take, in 10 bits, with the colours of HD.</source>
            <translation>用于 PNG、TIFF、EXR 等：从 RGB 转为视频编码器接受的格式，10 位，HD 颜色。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>For film that was stretched to 29.97 fps: puts the fields back together, drops the doubled frame of every five.</source>
            <translation>用于拉伸到 29.97 fps 的电影：把场重新配对，丢弃每五帧中重复的一帧。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>For material shot interlaced: every field becomes a frame, so that motion stays smooth.</source>
            <translation>用于隔行拍摄的素材：每个场变为一帧，运动保持流畅。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>For {fields}, Kokoon ignores {ignored}.</source>
            <translation>对于 {fields}，Kokoon 会忽略 {ignored}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Forgets a bucket.</source>
            <translation>移除对存储桶的记录。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Format of the result.</source>
            <translation>结果的格式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Format of the result; m3u8 is HLS.</source>
            <translation>结果的格式；m3u8 即 HLS。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Frames a second; 0 keeps the source's.</source>
            <translation>每秒帧数；0 保持源的帧率。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From how many hours ago; 48 where nothing is said.</source>
            <translation>从多少小时前开始；未指定时为 48。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From when, in unix seconds.</source>
            <translation>起始时间，unix 秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Gets an address that a source can be sent to once.</source>
            <translation>取得一个可发送一次源文件的地址。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Grain</source>
            <translation>颗粒</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>H.264 at 720p in short segments with a playlist, as browsers play it.</source>
            <translation>720p 的 H.264，短分段加播放列表，供浏览器播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>H.264 in MP4 at the source's own size. Plays everywhere.</source>
            <translation>MP4 中的 H.264，保持源的大小。到处都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>H.264 in MP4, scaled to a height of 1080; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，缩放到高度 1080，宽度按比例。到处都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/360p.toml" />
            <source>H.264 in MP4, scaled to a height of 360; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，缩放到高度 360，宽度按比例。到处都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/480p.toml" />
            <source>H.264 in MP4, scaled to a height of 480; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，缩放到高度 480，宽度按比例。到处都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/720p.toml" />
            <source>H.264 in MP4, scaled to a height of 720; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，缩放到高度 720，宽度按比例。到处都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>H.264 that looks like the source and plays everywhere. The clip's depth is kept.</source>
            <translation>看起来与源相同、到处都能播放的 H.264。保持片段的位深。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>HEVC for flat areas and clean lines: ten bits, no SAO, careful with dark gradients.</source>
            <translation>适合平坦区域和干净线条的 HEVC：10 位，无 SAO，谨慎处理暗部渐变。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Hardsub (SubText)</source>
            <translation>硬字幕 (SubText)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Height of the result in pixels.</source>
            <translation>结果的高度，单位像素。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Height, such as 720p; 0 keeps the source's.</source>
            <translation>高度，例如 720p；0 保持源的高度。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How good the video is.</source>
            <translation>视频的质量如何。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How long it lasts, in milliseconds; 0 with a start of 0 is all of it.</source>
            <translation>持续多久，单位毫秒；起点为 0 且此处为 0 表示全部。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are left out.</source>
            <translation>跳过多少个。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are listed.</source>
            <translation>列出多少个。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>How much effort the encoder takes.</source>
            <translation>编码器花费的功夫。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage of the result. Empty takes the endpoint's.</source>
            <translation>存放结果的存储的 ID。留空则用端点的设置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage.</source>
            <translation>存储的 ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Ids of the tasks, joined by commas.</source>
            <translation>任务的 ID，用逗号连接。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>If the answer to a request is lost, nobody can ask whether it was accepted.</source>
            <translation>如果请求的应答丢失，就无法得知它是否被接受。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>If the answer to a task is lost, nobody can ask whether it was accepted.</source>
            <translation>如果任务的应答丢失，就无法得知它是否被接受。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>反胶卷过带 (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is documented over plain HTTP alone: whoever is on the way can read what is sent.</source>
            <translation>其文档只有普通 HTTP：途中任何人都能读到发送的内容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is sent no files: sources are put on a storage, or are at an address already.</source>
            <translation>不能向它发送文件：源要放在存储上，或已有网址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It knows no failed tasks: a clip that never gets done has to be retried by hand.</source>
            <translation>它没有失败任务的概念：一直未完成的片段需手动重试。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It tells a task's state, and no percentage.</source>
            <translation>它报告任务状态，不报告百分比。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>It tells no percentage: a job waits, runs or is done.</source>
            <translation>它不报告百分比：作业只有等待、运行或完成。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It tells which clips are encoded, and no percentage within one.</source>
            <translation>它报告哪些片段已压制，不报告片段内的百分比。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that says how far a task is, or where its result lies: the ids are all there is.</source>
            <translation>其文档没有查询任务进度或结果位置的调用：只有 ID 可用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that takes a file: the id of the video comes from elsewhere.</source>
            <translation>其文档没有接收文件的调用：视频的 ID 来自别处。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Its document has no list of jobs, and none is cancelled or deleted.</source>
            <translation>其文档没有作业列表，也不能取消或删除。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Its document has no list of tasks; servers from version 0.4 have one.</source>
            <translation>其文档没有任务列表；0.4 版起的服务器有。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Its document names no host and no key: give the address, and further headers if it wants some.</source>
            <translation>其文档未注明主机和密钥：请给出地址，需要时加上其他标头。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Keep the range of the original as a new video; not for a whole one.</source>
            <translation>把原片的范围保留为新视频；不适用于整片。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon SR</source>
            <translation>Kokoon SR</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon answers ({status}); whether the key is right, only a task can tell.</source>
            <translation>Kokoon 有应答（{status}）；密钥是否正确，只有任务才能验证。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon documents no way to follow a task: its ids are kept, and that is all there is to see.</source>
            <translation>Kokoon 没有文档说明如何跟踪任务：会保存其 ID，能看到的仅此而已。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon is told a range in times, and {range} is one in frames</source>
            <translation>Kokoon 的范围以时间表示，而 {range} 以帧表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.</source>
            <translation>ffmpeg 命令行，读取脚本的帧，以 FINALRIP_ENCODED_CLIP.mkv 结尾。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>List the {state} tasks.</source>
            <translation>列出{state}的任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the buckets.</source>
            <translation>列出存储桶。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Lists the server's tasks, newest first.</source>
            <translation>列出服务器的任务，最新的在前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the tasks of a time.</source>
            <translation>列出一段时间内的任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Lists the tasks, a page at a time.</source>
            <translation>列出任务，每次一页。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the templates.</source>
            <translation>列出模板。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists whose buckets can be used.</source>
            <translation>列出可使用哪些提供商的存储桶。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Lossless: every pixel as the script makes it, with checksums in every slice. Large files.</source>
            <translation>无损：每个像素都与脚本输出一致，每个切片带校验和。文件很大。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Make whole frames of fields.</source>
            <translation>把场合成完整的帧。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Makes a template.</source>
            <translation>新建模板。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Merges the encoded clips again.</source>
            <translation>重新合并已压制的片段。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Minutes after which a clip's encode is given up; empty leaves it to the server.</source>
            <translation>多少分钟后放弃压制片段；留空由服务器决定。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>NCNN found no graphics card with Vulkan</source>
            <translation>NCNN 未找到支持 Vulkan 的显卡</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>NNEDI3 upscale</source>
            <translation>NNEDI3 放大</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the bucket.</source>
            <translation>存储桶的名称。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket.</source>
            <translation>结果在其存储桶中的名称。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket. Empty takes the task's own.</source>
            <translation>结果在其存储桶中的名称。留空则用任务自己的名称。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Name of the source in the farm's storage.</source>
            <translation>源在编码农场存储中的名称。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the template.</source>
            <translation>模板的名称。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>No language</source>
            <translation>无语言</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Number of the clip, from 0.</source>
            <translation>片段的编号，从 0 开始。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Number of the page, from 1.</source>
            <translation>页码，从 1 开始。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>Numbered pictures</source>
            <translation>编号图片</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>ONNX upscale (ONNX Runtime)</source>
            <translation>ONNX 放大 (ONNX Runtime)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>Original size</source>
            <translation>原始大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Other S3</source>
            <translation>其他 S3</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Place of the logo.</source>
            <translation>徽标的位置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Python {python_version}</source>
            <translation>Python {python_version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Quality of the picture, 0 the best.</source>
            <translation>画面质量，0 最好。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Quality of the picture, 10 the best; 5 where nothing is said.</source>
            <translation>画面质量，10 最好；未指定时为 5。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>RGB with alpha</source>
            <translation>带透明通道的 RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</source>
            <translation>JSON 格式的范围：[{"start": "00:00:10.000", "end": "00:00:20.000"}]。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.</source>
            <translation>要切出的范围，例如 0:10-0:20, 0:30-0:40。留空则用任务自己的范围。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Rate of the sound, such as 128k.</source>
            <translation>音频码率，例如 128k。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>Repeat flags (soft telecine)</source>
            <translation>重复标志（软胶卷过带）</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>Resize</source>
            <translation>调整大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid answers, and takes the key.</source>
            <translation>Revid 有应答，并接受密钥。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid split</source>
            <translation>Revid split</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid took the request, but tells no job that could be followed</source>
            <translation>Revid 接受了请求，但没有给出可跟踪的作业</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/border.py" />
            <source>RipGUI itself failed ({name}: {error}); please report this</source>
            <translation>RipGUI 自身出错（{name}：{error}）；请报告此问题</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>RipGUI on {machine}: this is a test</source>
            <translation>{machine} 上的 RipGUI：这是一次测试</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI was ended by the system</source>
            <translation>RipGUI 被系统结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI {version} failed</source>
            <translation>RipGUI {version} 出错</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>Runs an upscaling model of your own, one that takes and gives RGB.</source>
            <translation>运行自己的放大模型，模型须输入和输出 RGB。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>SVT-AV1, 10-bit</source>
            <translation>SVT-AV1，10 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Says how far a job is.</source>
            <translation>报告作业的进度。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Says how far a task is.</source>
            <translation>报告任务的进度。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Says which clips are encoded, and where the result is.</source>
            <translation>报告哪些片段已压制，以及结果的位置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Secret key of the bucket, if it is private.</source>
            <translation>存储桶的私有密钥（如果它是私有的）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Shows a template.</source>
            <translation>显示模板。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result.</source>
            <translation>结果的大小。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.</source>
            <translation>结果的大小：1 为 360p，2 为 480p，3 为 720p，4 为 1080p，5 为源的大小。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Smooths the steps in skies and dark gradients, and hides what is left under fine grain.</source>
            <translation>平滑天空和暗部渐变中的色阶，剩余部分用细颗粒掩盖。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>Source only</source>
            <translation>仅源</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Storage of tasks that name none.</source>
            <translation>未指定存储的任务所用的存储。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Take noise away; ignored for animation and cg.</source>
            <translation>去除噪点；对动画和 CG 不起作用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Tasks on a page.</source>
            <translation>每页的任务数。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>Telegram's bots write to a chat: say which with its number or @name</source>
            <translation>Telegram 机器人会写入聊天：请用编号或 @名称指明</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Tells of a bucket that results can be put in.</source>
            <translation>告知可存放结果的存储桶。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Tells of a source that was sent.</source>
            <translation>告知已发送的源。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template of tasks that name none.</source>
            <translation>未指定模板的任务所用的模板。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template that says what is made. Empty takes the endpoint's.</source>
            <translation>决定制作内容的模板。留空则用端点的设置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>Test card</source>
            <translation>测试图</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>Test encode</source>
            <translation>测试压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The certificate of {hostname} is not checked: somebody else could answer in its place.</source>
            <translation>不检查 {hostname} 的证书：别人可能冒充它应答。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The document says that use_sr true means not using it: send the reverse.</source>
            <translation>文档说 use_sr 为 true 表示不使用：发送相反的值。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm leaves out {what}.</source>
            <translation>编码农场不保留 {what}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm wants the encoder's command to end with {FINALRIP_OUTPUT}; it is added.</source>
            <translation>编码农场要求编码器命令以 {FINALRIP_OUTPUT} 结尾；已补上。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>The job's id, as the answer to its request had it.</source>
            <translation>作业的 ID，取自请求的应答。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The service's own id of the video.</source>
            <translation>服务自己的视频 ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>The task's id.</source>
            <translation>任务的 ID。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>The video as it is: a place to begin.</source>
            <translation>视频原样：一个起点。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The way to {hostname} is plain HTTP: whoever is on it can read keys and links, and change answers.</source>
            <translation>到 {hostname} 的连接是普通 HTTP：途中的人能读取密钥和链接，也能更改应答。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The whole work, or a preview of it.</source>
            <translation>完整处理，或只做预览。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Those in this state alone.</source>
            <translation>只列出处于此状态的。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>To another size in the same shape, with the kernel of your choice.</source>
            <translation>调整到其他大小，保持形状，可选择核函数。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Transcoding API</source>
            <translation>转码 API</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until how many hours ago; 24 where nothing is said.</source>
            <translation>到多少小时前为止；未指定时为 24。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until when, in unix seconds.</source>
            <translation>截止时间，unix 秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>VapourSynth script that opens FINALRIP_SOURCE.</source>
            <translation>打开 FINALRIP_SOURCE 的 VapourSynth 脚本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular</source>
            <translation>Visionular</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular answers and takes the keys. Templates there: {count}.</source>
            <translation>Visionular 有应答，接受密钥。那里的模板：{count}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular says that it began, but tells no id</source>
            <translation>Visionular 表示已开始，但没有给出 ID</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>Web, HLS</source>
            <translation>网页，HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), its encoded clips are fetched and merged here (clips), or it stays there (stays).</source>
            <translation>结果的处理：取回服务器自己的 (server)，取回其压制好的片段在这里合并 (clips)，或留在那里 (stays)。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), or it stays there (stays).</source>
            <translation>结果的处理：取回服务器自己的 (server)，或留在那里 (stays)。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What failed</source>
            <translation>出错之处</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>What it is for.</source>
            <translation>用途。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>What kind of video it is.</source>
            <translation>视频的类型。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What the system ended</source>
            <translation>系统结束的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Where it begins, in milliseconds.</source>
            <translation>从哪里开始，单位毫秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Where the bucket is, such as cn-hangzhou.</source>
            <translation>存储桶所在位置，例如 cn-hangzhou。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Which of the farm's queues takes the clips.</source>
            <translation>由编码农场的哪个队列处理片段。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Whose bucket it is.</source>
            <translation>存储桶属于谁。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Width and height of the logo.</source>
            <translation>徽标的宽和高。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Width of the result in pixels.</source>
            <translation>结果的宽度，单位像素。</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>a chain of filters is given with -vf</source>
            <translation>滤镜链用 -vf 给出</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>a chapter "Start" was put before the first, since chapters of MP4 begin at 0</source>
            <translation>在第一个章节之前加入了“Start”章节，因为 MP4 的章节从 0 开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>a comparison needs rows with the same number of pictures</source>
            <translation>比较的各行图片数必须相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>a delay of {delay_ms} ms is impossible: it goes up to an hour</source>
            <translation>{delay_ms} 毫秒的延迟不可行：最多一小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>a folder of PNGs holds pictures alone; left out: {names}</source>
            <translation>PNG 文件夹只能存放图片；不保留：{names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a further result: {place}</source>
            <translation>另一个结果：{place}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>a graphics card was full, so there is one worker less, {others} in all: {error}</source>
            <translation>显存已满，因此减少一个工作进程，现共 {others} 个：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key has no field {{unknown}}; it may use {known}</source>
            <translation>名称中没有字段 {{unknown}}；可用 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is missing</source>
            <translation>缺少密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is named, not written out: say env:NAME for a variable, or nothing to be asked for it</source>
            <translation>密钥要指名而不是写出：用 env:NAME 指变量，留空则会询问</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a line between processes is no message: {line}</source>
            <translation>进程间的一行不是消息：{line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a link opens for 1 to 168 hours</source>
            <translation>链接有效期为 1 到 168 小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>a list of at most {MOST_CLIPS} clips</source>
            <translation>最多 {MOST_CLIPS} 个片段的列表</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>a model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a part has 5 to 5120 MiB</source>
            <translation>分片大小为 5 到 5120 MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>a picture and a map of its noise, such as DPIR wants, is not one picture</source>
            <translation>DPIR 那样的图片加噪点图不是单张图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>a picture of {width}x{height} is too large to be shown here</source>
            <translation>{width}x{height} 的图片太大，无法在此显示</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a playlist stays there: {address}</source>
            <translation>播放列表留在那里：{address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a plugin crashed the worker ({name})</source>
            <translation>插件使工作进程崩溃（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a name</source>
            <translation>预设需要名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a title</source>
            <translation>预设需要标题</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>a quote in -vf is not closed</source>
            <translation>-vf 中的引号未闭合</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range ends after it begins: {start} to {end} does not</source>
            <translation>范围的结束须晚于开始：{start} 到 {end} 不符合</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range is {"start": "00:00:10.000", "end": "00:00:20.000"}; one lacks its {name}</source>
            <translation>范围形如 {"start": "00:00:10.000", "end": "00:00:20.000"}；其中一个缺少 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>a secret is said as env:NAME, or typed when it is asked for; never on a command line</source>
            <translation>机密用 env:NAME 表示，或在询问时输入；绝不写在命令行上</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template has no script of its own; this preset has</source>
            <translation>模板没有自己的脚本；此预设有</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template says h264, h265 or av1 and a quality from 1 to 10; this encoder line says neither</source>
            <translation>模板注明 h264、h265 或 av1 以及 1 到 10 的质量；此编码器参数两者都没有</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's format is {FORMATS}, not {container}</source>
            <translation>模板的格式是 {FORMATS}，不是 {container}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's rate is a whole number, not {framerate}</source>
            <translation>模板的帧率是整数，不是 {framerate}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>a timeout is 1 to {LONGEST_TIMEOUT_S} seconds</source>
            <translation>超时为 1 到 {LONGEST_TIMEOUT_S} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>a webhook is told of tasks that are done, failed or cancelled</source>
            <translation>Webhook 通知完成、失败或取消的任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed ({name})</source>
            <translation>工作进程崩溃（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed at line {line} of the script ({name})</source>
            <translation>工作进程在脚本第 {line} 行崩溃（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker ended by itself (exit status {returncode})</source>
            <translation>工作进程自行结束（退出状态 {returncode}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>a worker ended while the machine was measured</source>
            <translation>测量此计算机时一个工作进程结束了</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a worker's message does not fit {name}: {error}</source>
            <translation>工作进程的消息不符合 {name}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone needs a range, such as 240:480 or 0:01:00-0:02:30</source>
            <translation>区段需要范围，例如 240:480 或 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>a zone's arguments make another form of stream than the task's, and both cannot be joined: size, pixel format, profile, -refs and -bf must be alike</source>
            <translation>区段的参数产生与任务不同形式的流，两者无法合并：大小、像素格式、profile、-refs 和 -bf 必须一致</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone: {error}</source>
            <translation>区段：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>aim: eye, PSNR, SSIM</source>
            <translation>目标：肉眼、PSNR、SSIM</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>an address with a name and a password in it is not fetched; leave them out</source>
            <translation>不会获取含用户名和密码的地址；请去掉它们</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>an endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>an endpoint holds no keys: they are kept elsewhere</source>
            <translation>端点不保存密钥：密钥另外存放</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/event.py" />
            <source>an event cannot hold {name}</source>
            <translation>事件不能包含 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>an ffmpeg command must stand on one line, as FinalRip requires</source>
            <translation>ffmpeg 命令必须写在一行，这是 FinalRip 的要求</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>and {channels} channels cannot be converted</source>
            <translation>，{channels} 个声道无法转换</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>answers with more than {most} MiB</source>
            <translation>应答超过 {most} MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>as nothing</source>
            <translation>视为无</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/plugin.py" />
            <source>audio frame</source>
            <translation>音频帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be asked for a task by its source</source>
            <translation>按源查询任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be sent files</source>
            <translation>接收文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}</source>
            <translation>从 {begins} 开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}, {early_s} s before its start, where a keyframe lies</source>
            <translation>从 {begins} 开始，比其起点早 {early_s} 秒，那里有关键帧</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits by how long a block is used</source>
            <translation>按块被引用的时长分配码率</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits for flat areas</source>
            <translation>给平坦区域的码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom field first</source>
            <translation>下场优先</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom left</source>
            <translation>左下</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>building the engine of {value}</source>
            <translation>正在构建 {value} 的引擎</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: there is no such program</source>
            <translation>无法启动 {argv}：没有这个程序</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/leash.py" />
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: {strerror}</source>
            <translation>无法启动 {argv}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>cannot write to {work_folder}: {strerror}</source>
            <translation>无法写入 {work_folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>cannot write {path}: {strerror}</source>
            <translation>无法写入 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of decisions</source>
            <translation>决策的细致程度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of quantisation</source>
            <translation>量化的细致程度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of the motion estimate</source>
            <translation>运动估计的细致程度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>changing packets after the encoder is not supported</source>
            <translation>不支持在编码器之后更改数据包</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} begins at {start} s instead of {start2} s</source>
            <translation>第 {number} 章从 {start} 秒开始，应为 {start2} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} is called {title} instead of {title2}</source>
            <translation>第 {number} 章名为 {title}，应为 {title2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>chapters without a name are numbered, since MP4 cannot hold them without</source>
            <translation>没有名称的章节会编号，因为 MP4 不能没有名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>checking the encoder</source>
            <translation>正在检查编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {first} failed {MAX_ATTEMPTS} times, and so do the chunks after it: {error}</source>
            <translation>分块 {first} 失败 {MAX_ATTEMPTS} 次，其后的分块也是：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed {tries} times: {reason}</source>
            <translation>分块 {numbers} 失败 {tries} 次：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed: {reason}</source>
            <translation>分块 {numbers} 失败：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>chunk {number} was damaged on the disk after it was finished, and was encoded again</source>
            <translation>分块 {number} 完成后在磁盘上损坏，已重新压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chunk.py" />
            <source>chunks do not cover {whole} exactly once: {chunks}</source>
            <translation>分块没有恰好覆盖 {whole} 一次：{chunks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>chunks {shown} were encoded with other settings than the rest and cannot be joined; retry them</source>
            <translation>分块 {shown} 的压制设置与其余不同，无法合并；请重试它们</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>clip not complete</source>
            <translation>片段不完整</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/strip.py" />
            <source>clip {index}</source>
            <translation>片段 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>clip {number} of {clips}</source>
            <translation>第 {number}/{clips} 个片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>code {value}</source>
            <translation>代码 {value}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>columns of tiles, as a power of two</source>
            <translation>图块列数，2 的幂</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>comparing finished chunks</source>
            <translation>正在比对已完成的分块</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>content light of HDR10, as max,average</source>
            <translation>HDR10 内容亮度，max,average</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>core.{found} is missing: the package {namespaces} has it</source>
            <translation>缺少 core.{found}：软件包 {namespaces} 提供它</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>credits of your account; how many, its document does not say</source>
            <translation>账户点数；文档未说明数量</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete several</source>
            <translation>删除多个</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete tasks</source>
            <translation>删除任务</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms between frames</source>
            <translation>帧间变换的深度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms inside blocks</source>
            <translation>块内变换的深度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>directional enhancement filter</source>
            <translation>方向增强滤波</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>disk quota exceeded</source>
            <translation>超出磁盘配额</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not skip blocks early</source>
            <translation>不提前跳过块</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not smooth flat blocks</source>
            <translation>不平滑平坦块</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>does not exist</source>
            <translation>不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>downloading: {detail}</source>
            <translation>正在下载：{detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>each frame must be shown later than the one before</source>
            <translation>每一帧的显示时间必须晚于前一帧</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>easier to decode</source>
            <translation>更易解码</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>encode one clip again</source>
            <translation>重新压制单个片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>encoder parameters</source>
            <translation>编码参数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 16-bit integers</source>
            <translation>编码器不接受 {form}；请在脚本中转换为 16 位整数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 8, 10, 12 or 16 bits</source>
            <translation>编码器不接受 {form}；请在脚本中转换为 8、10、12 或 16 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/endpoints.py" />
            <source>endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>endpoint {name}</source>
            <translation>端点 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>enhancing faces needs a model, an ONNX file: none is built in</source>
            <translation>增强人脸需要模型（ONNX 文件）：没有内置模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>error {code}</source>
            <translation>错误 {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>every frame of the clip is encoded; cut and change the rate in the script</source>
            <translation>片段的每一帧都会压制；请在脚本中剪切和更改帧率</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>exit status {returncode}</source>
            <translation>退出状态 {returncode}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>fetching the {what}: {detail}</source>
            <translation>正在取回{what}：{detail}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>fewest frames between keyframes</source>
            <translation>关键帧之间的最少帧数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make a film to measure with</source>
            <translation>ffmpeg 无法生成用于测量的视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make the sample</source>
            <translation>ffmpeg 无法生成样片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>ffmpeg crashed when {codec} was tried with these arguments ({crash})</source>
            <translation>用这些参数试用 {codec} 时 ffmpeg 崩溃（{crash}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>ffmpeg ended well when it joined the chunks, but left no file</source>
            <translation>ffmpeg 合并分块后正常结束，却没有留下文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>ffmpeg failed (exit status {returncode}): {tail}</source>
            <translation>ffmpeg 失败（退出状态 {returncode}）：{tail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>ffmpeg has no encoder {codec}</source>
            <translation>ffmpeg 没有编码器 {codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>ffmpeg has no video encoder {codec}{codec2}</source>
            <translation>ffmpeg 没有视频编码器 {codec}{codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg left a file that cannot be read: {error}</source>
            <translation>ffmpeg 留下了无法读取的文件：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg wrote {packets} frames where {expected} were sent</source>
            <translation>ffmpeg 写入了 {packets} 帧，而发送了 {expected} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>ffmpeg {version}</source>
            <translation>ffmpeg {version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>files cannot be named here</source>
            <translation>此处不能指定文件</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>find scene changes</source>
            <translation>检测场景切换</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/encoding.py" />
            <source>first pass</source>
            <translation>第一遍</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>flattest quantisation matrix</source>
            <translation>最平坦的量化矩阵</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>four letters that name the codec in the file</source>
            <translation>文件中标识编码格式的四个字母</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames between keyframes, or seconds with s behind</source>
            <translation>关键帧之间的帧数，或以 s 结尾的秒数</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>frames from behind its end, which others need: {late}</source>
            <translation>结尾之后、其他帧需要的帧：{late}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames looked ahead</source>
            <translation>预读帧数</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames that may be referred to</source>
            <translation>可参考的帧数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>from {low}</source>
            <translation>从 {low} 起</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes are for HLS alone; choose it as container, or name none</source>
            <translation>其他尺寸仅用于 HLS；请选它作容器，或不指定</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes cannot be made in two passes or for a size of the file; choose one of them</source>
            <translation>其他尺寸不能用于两遍编码或指定文件大小；请择其一</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>generic help</source>
            <translation>通用帮助</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>grey with alpha</source>
            <translation>带透明通道的灰度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>hardware is opened by RipGUI as the encoder needs it</source>
            <translation>硬件由 RipGUI 按编码器需要打开</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>header {name}</source>
            <translation>标头 {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>headers at each keyframe</source>
            <translation>每个关键帧都带头信息</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how B-frames are placed: never, quickly, best</source>
            <translation>B 帧的放置方式：不用、快速、最佳</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to areas: off, segments, by efficiency</source>
            <translation>码率分给各区域的方式：关、分段、按效率</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas</source>
            <translation>码率如何分给平坦区域</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas: off, variance, automatic, automatic for dark scenes</source>
            <translation>码率如何分给平坦区域：关、方差、自动、自动偏暗场</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread</source>
            <translation>质量分布的均匀程度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread: 0 constant rate, 1 constant quality</source>
            <translation>质量分布的均匀程度：0 恒定码率，1 恒定质量</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how many bits flat areas get</source>
            <translation>平坦区域得到多少码率</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how references are limited</source>
            <translation>如何限制参考</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how strongly they do</source>
            <translation>其强度</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>is its address right?</source>
            <translation>它的地址是否正确？</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_file.py" />
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>is not right: {error}</source>
            <translation>不正确：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>is not told the task's size, rate and logo</source>
            <translation>不会得知任务的大小、帧率和徽标</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>it answered {status}</source>
            <translation>它回应 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>it broke what runs it: {error}</source>
            <translation>它使运行它的程序崩溃：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it defines entities, which no chapters need</source>
            <translation>它定义了实体，章节不需要这些</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>it does not say why</source>
            <translation>它没有说明原因</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it ends within its header</source>
            <translation>它在头部之内就结束了</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it gives {name} of {inputs}: a filter gives what it takes</source>
            <translation>它输出 {name}，输入为 {inputs}：滤镜的输出须与输入相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it gives {outputs} outputs ({names}): a filter gives one picture</source>
            <translation>它有 {outputs} 个输出（{names}）：滤镜只输出一张图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it has more parts than any model needs</source>
            <translation>它的部件多于任何模型所需</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it has no B-frames</source>
            <translation>它没有 B 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it has {size_bytes} bytes there, and {size} here</source>
            <translation>它在那里有 {size_bytes} 字节，在这里有 {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds no graph</source>
            <translation>它不含计算图</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else</source>
            <translation>它的内容是别的东西</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else, or its end is missing</source>
            <translation>它的内容是别的东西，或缺少结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a note of Git LFS in the place of the model: fetch the model itself</source>
            <translation>这里是 Git LFS 的指针而不是模型：请取得模型本身</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a page or XML: perhaps the download went wrong</source>
            <translation>它是网页或 XML：下载可能出错了</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an archive, as PyTorch saves models: export it to ONNX</source>
            <translation>它是 PyTorch 保存模型用的归档：请导出为 ONNX</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an engine of TensorRT; choose the ONNX file that it was made of</source>
            <translation>它是 TensorRT 引擎；请选择生成它的 ONNX 文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is empty or too long</source>
            <translation>它为空或过长</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>it is no playlist of a Blu-ray</source>
            <translation>它不是蓝光的播放列表</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <source>it is no text</source>
            <translation>不是文本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>it is not Python</source>
            <translation>它不是 Python</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is not an option of an encoder</source>
            <translation>它不是编码器的选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it is not ffmpeg</source>
            <translation>它不是 ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it is not right XML: {error}</source>
            <translation>它不是正确的 XML：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it is not there</source>
            <translation>它不在那里</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>it is {region}</source>
            <translation>它是 {region}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it made none when it was told to</source>
            <translation>要求它生成时却没有生成</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes pictures {width} times as wide: {LARGEST_SCALE} times is the most</source>
            <translation>它使图片宽度变为 {width} 倍：最多 {LARGEST_SCALE} 倍</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it makes {made} channels of {channels}: a filter gives as many as it takes</source>
            <translation>它从 {channels} 个通道生成 {made} 个：滤镜的输出须与输入一样多</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes {width} × {height} of {width2} × {height2}: that is no whole multiple</source>
            <translation>它从 {width2} × {height2} 生成 {width} × {height}：不是整数倍</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>it nests too deeply</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it said nothing</source>
            <translation>它没有任何输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it should have at least {end} bytes and has {size}</source>
            <translation>它至少应有 {end} 字节，实际为 {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes 16-bit numbers, which ONNX Runtime alone gives it</source>
            <translation>它接受 16 位数，只有 ONNX Runtime 能提供</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes more memory than there is</source>
            <translation>它需要的内存超过现有内存</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model.py" />
            <source>it takes more than {limit_bytes} GiB of memory for one small picture</source>
            <translation>处理一张小图片就需要超过 {limit_bytes} GiB 内存</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it takes no frames of ten bits</source>
            <translation>它不接受 10 位的帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes pictures of {width} × {height} alone: that is too large</source>
            <translation>它只接受 {width} × {height} 的图片：太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {channels} channels: {taken}</source>
            <translation>它接受 {channels} 个通道：{taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {inputs} inputs ({names}): a filter takes one picture and nothing else</source>
            <translation>它有 {inputs} 个输入（{names}）：滤镜只接受一张图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {kind} numbers ({taken}): pictures are float or float16</source>
            <translation>它接受 {kind} 数（{taken}）：图片是 float 或 float16</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its attached files are not those of the source</source>
            <translation>其附件与源的不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>its certificate is not trusted ({said})</source>
            <translation>它的证书不受信任（{said}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>its certificate is not trusted ({untrusted}); name one that is with --ca-file</source>
            <translation>它的证书不受信任（{untrusted}）；用 --ca-file 指定受信任的证书</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>its checksum differs</source>
            <translation>它的校验和不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its colours come last (NHWC); export it with the colours first (NCHW)</source>
            <translation>它的颜色维在最后 (NHWC)；请以颜色维在前 (NCHW) 导出</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/chunk_record.py" />
            <source>its durations are not those of its frames</source>
            <translation>它的各帧时长与其帧不符</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its frames are shown at other times than in the source</source>
            <translation>其帧的显示时间与源不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>its frames cannot be read back</source>
            <translation>其帧无法读回</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>its graph is empty</source>
            <translation>它的计算图为空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>its index (moov) is missing; the recording or download was cut off</source>
            <translation>缺少索引 (moov)；录制或下载中断了</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its input has {shape} dimensions ({taken}): a picture has four, 1 × 3 × ? × ?</source>
            <translation>它的输入有 {shape} 维（{taken}）：图片有四维，1 × 3 × ? × ?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>its pictures cannot be used</source>
            <translation>它的图片无法使用</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>its script was never run here, and a script is a program: read it, then trust it (in the window above the script, or with: ripgui queue trust)</source>
            <translation>其脚本从未在这里运行过，而脚本是程序：请阅读后信任它（在脚本上方的窗口中，或用：ripgui queue trust）</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>keep coefficients that look needless, such as grain</source>
            <translation>保留看似不必要的系数，例如颗粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>keyframes where an expression says (expr:…)</source>
            <translation>表达式指定处为关键帧 (expr:…)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>knows no zones: they are left out</source>
            <translation>不支持区段：会略去</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>largest block</source>
            <translation>最大块</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>let the output end in .mkv</source>
            <translation>请让输出以 .mkv 结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>line {line} of the script</source>
            <translation>脚本第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {line}, piece {number}</source>
            <translation>第 {line} 行，第 {number} 段</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number} is no chapter: {strip}</source>
            <translation>第 {number} 行不是章节：{strip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {number}: </source>
            <translation>第 {number} 行： </translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number}: {error}</source>
            <translation>第 {number} 行：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>list its tasks</source>
            <translation>列出其任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading a model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading {path}</source>
            <translation>正在加载 {path}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter</source>
            <translation>环路滤波</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as alpha:beta, -6 to 6 each</source>
            <translation>环路滤波 alpha:beta，各为 -6 到 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as tc,beta, -6 to 6 each</source>
            <translation>环路滤波 tc,beta，各为 -6 到 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>mastering display of HDR10</source>
            <translation>HDR10 的母版显示</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>matrix that is written into the stream</source>
            <translation>写入流的矩阵</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>merge again</source>
            <translation>重新合并</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>metadata is carried over from the source</source>
            <translation>元数据取自源</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>models of several frames, such as RIFE, are not filters of one picture</source>
            <translation>RIFE 等多帧模型不是单张图片的滤镜</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most B-frames in a row</source>
            <translation>最多连续 B 帧数</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most frames between keyframes</source>
            <translation>关键帧之间的最多帧数</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>motion search</source>
            <translation>运动搜索</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>must be an absolute path</source>
            <translation>必须是绝对路径</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no bitstream filters of inputs (-bsf before -i)</source>
            <translation>没有用于输入的比特流滤镜（-i 之前的 -bsf）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>no documents</source>
            <translation>没有文档</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no ffmpeg was found; install ffmpeg 7 or newer, or the Python package imageio-ffmpeg</source>
            <translation>未找到 ffmpeg；请安装 ffmpeg 7 或更新版本，或 Python 软件包 imageio-ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress for {limit_s} s: the worker was stopped</source>
            <translation>{limit_s} 秒内没有帧也没有进展：工作进程已停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress within {limit_s} s: the script was stopped</source>
            <translation>{limit_s} 秒内没有帧也没有进展：脚本已停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>no frame of the source lies within {piece}</source>
            <translation>源没有任何帧位于 {piece} 之内</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>no frame of the video in {path} can be decoded</source>
            <translation>无法解码 {path} 中视频的任何一帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>no input can be named: the clip of the script is the only one (ffmpeg -i - ...)</source>
            <translation>不能指定输入：脚本的片段是唯一输入 (ffmpeg -i - ...)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>no line sets the output</source>
            <translation>没有设置输出的行</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>no password belongs into the address of a webhook: write {secret} there, and give the secret</source>
            <translation>Webhook 的地址中不能有密码：请写 {secret}，并给出机密</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>no password belongs into the address of {what}</source>
            <translation>{what}的地址中不能有密码</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>no sample adaptive offset: keeps fine detail</source>
            <translation>无样点自适应补偿：保留细节</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>no space is left in the folder for temporary files</source>
            <translation>临时文件夹已无空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space is left on the disk that ffmpeg writes to</source>
            <translation>ffmpeg 写入的磁盘已无空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space left on device</source>
            <translation>设备已无空间</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no usable ffmpeg: {reasons}</source>
            <translation>没有可用的 ffmpeg：{reasons}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>not a frame range: {start}:{stop}</source>
            <translation>不是帧范围：{start}:{stop}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>not an ONNX model: {error}</source>
            <translation>不是 ONNX 模型：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>not begun</source>
            <translation>未开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>not enough space on the disk</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not exist</source>
            <translation>不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>not in this ffmpeg</source>
            <translation>此 ffmpeg 中没有</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>nothing can be kept in it</source>
            <translation>其中无法保存任何内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/beside.py" />
            <source>nothing is done elsewhere here</source>
            <translation>这里没有在别处进行的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>nothing was deleted elsewhere: {error}</source>
            <translation>没有在别处删除任何内容：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers are missing among the pictures, and links over the gaps cannot be made in {folder}: {strerror}; rename the pictures so that none is missing</source>
            <translation>图片缺少编号，且无法在 {folder} 中建立跨越空缺的链接：{strerror}；请重命名图片使编号连续</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers that are missing among the pictures {name}: {told} ({missing}); what is there is joined</source>
            <translation>图片 {name} 中缺少的编号：{told}（{missing}）；现有的依次相接</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>nvidia-smi failed</source>
            <translation>nvidia-smi 失败</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the blue plane's quantiser</source>
            <translation>蓝色平面量化器的偏移</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the red plane's quantiser</source>
            <translation>红色平面量化器的偏移</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>open source</source>
            <translation>打开源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>opening the script</source>
            <translation>正在打开脚本</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>optimise for HDR10</source>
            <translation>为 HDR10 优化</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output 0 of the script is audio; the clip to encode must be output 0</source>
            <translation>脚本的输出 0 是音频；要压制的片段必须是输出 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output {index}</source>
            <translation>输出 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no sound</source>
            <translation>脚本的输出 {output} 不是音频</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no video</source>
            <translation>脚本的输出 {output} 不是视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>overlaps with piece {last}</source>
            <translation>与第 {last} 段重叠</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>overlay frames</source>
            <translation>叠加帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>packs its answers, which was not asked for</source>
            <translation>压缩了应答，而这并未要求</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>pictures have no times: leave the timecodes out, or choose another container</source>
            <translation>图片没有时间：请去掉时间码，或另选容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number}</source>
            <translation>第 {number} 段</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number} has no "start" and "end" as texts</source>
            <translation>第 {number} 段没有文本形式的“start”和“end”</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip did not say what it would install: {name}</source>
            <translation>pip 没有说明会安装什么：{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip failed</source>
            <translation>pip 失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>pixel format</source>
            <translation>像素格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>pixels are {sample_aspect}, as the script has it; the source's container says {told}, its frames {read}</source>
            <translation>像素为 {sample_aspect}，以脚本为准；源的容器为 {told}，其帧为 {read}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>primaries that are written into the stream</source>
            <translation>写入流的原色</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>quality is {WORST} to {BEST}, not {quality}</source>
            <translation>质量为 {WORST} 到 {BEST}，而不是 {quality}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quality; lower is better</source>
            <translation>质量；越小越好</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quantisation matrices</source>
            <translation>量化矩阵</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends after the last frame: the clip has {frames} frames</source>
            <translation>范围 {text} 在最后一帧之后结束：片段有 {frames} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends before it starts, or holds no frame</source>
            <translation>范围 {text} 的结束早于开始，或不含任何帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} starts after the last frame: the clip has {frames} frames</source>
            <translation>范围 {text} 在最后一帧之后开始：片段有 {frames} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>ranges may not overlap: one begins at {start}, and another ends at {end}</source>
            <translation>范围不能重叠：一个从 {start} 开始，另一个在 {end} 结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>ranges must follow each other</source>
            <translation>范围必须依次排列</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>reach of the motion search in pixels</source>
            <translation>运动搜索的像素距离</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rectangular blocks</source>
            <translation>矩形块</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>request time and the server's time</source>
            <translation>请求时间与服务器时间</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>restoration filter</source>
            <translation>恢复滤波</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>result {number} of {files}</source>
            <translation>第 {number}/{files} 个结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry a clip</source>
            <translation>重试片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry the merge</source>
            <translation>重试合并</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/history.py" />
            <source>ripgui {version}</source>
            <translation>ripgui {version}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rows of tiles, as a power of two</source>
            <translation>图块行数，2 的幂</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>run {id} {state}: a receipt is for what was made</source>
            <translation>运行 {id} {state}：只能为已生成的结果写凭单</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>runs no scripts: this task's is left out</source>
            <translation>不运行脚本：会略去此任务的脚本</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sample adaptive offset</source>
            <translation>样点自适应补偿</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>say the ranges to cut out as times with an end, such as 0:10-0:20, 0:30-0:40</source>
            <translation>请用有结束的时间写出要切的范围，例如 0:10-0:20, 0:30-0:40</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/error.py" />
            <source>script line {line}: {message}</source>
            <translation>脚本第 {line} 行：{message}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>secret key</source>
            <translation>私有密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>see where the bucket was made</source>
            <translation>请查看存储桶建在何处</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>set_output shares its line</source>
            <translation>set_output 与其他内容同行</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>several chains</source>
            <translation>多个链</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sharpness of the loop filter</source>
            <translation>环路滤波的锐度</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>signal {number}</source>
            <translation>信号 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>size and pixel shape are those of the clip; change them in the script or with -vf scale</source>
            <translation>大小和像素形状取自片段；请在脚本中或用 -vf scale 更改</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>smallest block with a quantiser of its own</source>
            <translation>有独立量化器的最小块</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>sound and subtitles are carried over from the source as they are</source>
            <translation>音频和字幕从源原样取用</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>sound is cut at whole packets, so it may begin and end up to one packet after the range does</source>
            <translation>音频按完整数据包剪切，因此开始和结束可能比范围晚至多一个数据包</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>sound that is kept as it is has the bit rate that it has; choose a codec for it</source>
            <translation>原样保留的音频码率不变；请为它选择编码格式</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>speed: 0 is slowest</source>
            <translation>速度：0 最慢</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>splits is a list of at least one range</source>
            <translation>splits 是至少含一个范围的列表</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>steepest quantisation matrix</source>
            <translation>最陡的量化矩阵</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>stop measuring</source>
            <translation>停止测量</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/storages.py" />
            <source>storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>stream {index}</source>
            <translation>流 {index}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>strength of grain that is taken out and made anew</source>
            <translation>去除并重新生成的颗粒强度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>subtitles ask for fonts that are not attached: {missing}</source>
            <translation>字幕需要未附带的字体：{missing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>super-resolution needs a width or a height</source>
            <translation>超分辨率需要宽度或高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {error}</source>
            <translation>语法错误：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {msg}</source>
            <translation>语法错误：{msg}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {before} cannot be moved before itself</source>
            <translation>任务 {before} 不能移到自己之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {behind} cannot wait for itself, or for one that waits for it</source>
            <translation>任务 {behind} 不能等待自己，也不能等待正在等它的任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {id}</source>
            <translation>任务 {id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/runner.py" />
            <source>task {id} is being run by another process</source>
            <translation>任务 {id} 正由另一进程运行</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote.py" />
            <source>task {id} is not there at {endpoint}; retry the task instead</source>
            <translation>任务 {id} 不在 {endpoint}；请改为重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunk {index}</source>
            <translation>任务 {task_id} 没有分块 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunks; retry the task instead</source>
            <translation>任务 {task_id} 没有分块；请改为重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no finished output that was to be sent; retry the task instead</source>
            <translation>任务 {task_id} 没有需要发送的成品；请改为重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has {missing} of {chunks} chunks not done; retry the task instead</source>
            <translation>任务 {task_id} 的 {chunks} 个分块中有 {missing} 个未完成；请改为重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done and waits for nothing</source>
            <translation>任务 {task_id} 已完成，不再等待</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done, and its chunks were removed when it was finished; add its source again to encode it anew</source>
            <translation>任务 {task_id} 已完成，其分块在完成时已移除；要重新压制请再次添加其源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; add its source again to encode it differently</source>
            <translation>任务 {task_id} 已完成；要以其他方式压制请再次添加其源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; there is nothing to retry</source>
            <translation>任务 {task_id} 已完成；没有可重试的</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state} already</source>
            <translation>任务 {task_id} 已是{state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/session.py" />
            <source>task {task_id} is {state} and cannot be started</source>
            <translation>任务 {task_id} 为{state}，无法启动</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}, not paused</source>
            <translation>任务 {task_id} 为{state}，并未暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; only waiting and running tasks can be paused</source>
            <translation>任务 {task_id} 为{state}；只有等待和运行中的任务能暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; stop it first</source>
            <translation>任务 {task_id} 为{state}；请先停止它</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>tell how far a task is</source>
            <translation>报告任务进度</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>template {number}: {error}</source>
            <translation>模板 {number}：{error}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>temporal filter</source>
            <translation>时域滤波</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>that the clip is full-range cannot be told with {codec}: players will take it as limited</source>
            <translation>{codec} 无法标明片段为全范围：播放器会当作有限范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the CRF must be a number from 0 to {MOST_CRF}</source>
            <translation>CRF 必须是 0 到 {MOST_CRF} 的数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the HDR10 metadata of the clip cannot be given to {codec} and is lost</source>
            <translation>片段的 HDR10 元数据无法交给 {codec}，会丢失</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the access key is not known there; it was mistyped, deleted or is of another account</source>
            <translation>那里不认识此访问密钥；可能输错、已删除或属于另一账户</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the account is the long number in R2's address</source>
            <translation>账户是 R2 地址中的长数字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the added file {path} is gone</source>
            <translation>添加的文件 {path} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address asks for a secret with {secret}: say which</source>
            <translation>地址用 {secret} 要求机密：请给出</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address of a webhook begins with https:// and a name</source>
            <translation>Webhook 的地址以 https:// 和主机名开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>the address of {what} ends before any ? or #</source>
            <translation>{what}的地址应在 ? 或 # 之前结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>the answer</source>
            <translation>应答</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the arguments change the number of frames; the filters in -vf must keep every frame</source>
            <translation>参数会改变帧数；-vf 中的滤镜必须保留每一帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} has type {mimetype} instead of {mimetype2}</source>
            <translation>附件 {filename} 的类型是 {mimetype}，应为 {mimetype2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is changed</source>
            <translation>附件 {filename} 已改变</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is missing</source>
            <translation>缺少附件 {filename}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the bucket {bucket}</source>
            <translation>存储桶 {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>the chapter {title} begins before the film does</source>
            <translation>章节 {title} 在影片开始之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>the chapter {value} has no start</source>
            <translation>章节 {value} 没有开始时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>the chapters in {path} cannot be used: {error}</source>
            <translation>{path} 中的章节无法使用：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the clip</source>
            <translation>片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the clip cannot be encoded: {failures}</source>
            <translation>无法压制片段：{failures}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the clip ends before this range: it has {frames} frames</source>
            <translation>片段在此范围之前结束：有 {frames} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the clip is interlaced ({field_order} field first), and {codec} encodes it as progressive frames, which players do not deinterlace</source>
            <translation>片段为隔行（{field_order} 场优先），而 {codec} 会按逐行帧编码，播放器不会反交错</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {difference} s longer than the source's video</source>
            <translation>片段比源的视频长 {difference} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {value} s shorter than the source's video</source>
            <translation>片段比源的视频短 {value} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the clip that is set as output has no name</source>
            <translation>设为输出的片段没有名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command cannot be read: {error}</source>
            <translation>无法解析命令：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command is empty</source>
            <translation>命令为空</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/media/gathering.py" />
            <location filename="../../ripgui/media/sample.py" />
            <source>the disk of {folder} is full</source>
            <translation>{folder} 所在磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the disk of {folder} is full; what arrived stays, make room and go on</source>
            <translation>{folder} 所在磁盘已满；已收到的会保留，请腾出空间后继续</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <location filename="../../ripgui/media/split.py" />
            <source>the disk of {output} is full</source>
            <translation>{output} 所在磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the disk of {parent} is full</source>
            <translation>{parent} 所在磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the disk of {path} is full</source>
            <translation>{path} 所在磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>the disk of {work_folder} is full</source>
            <translation>{work_folder} 所在磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>the encoded clip {number} holds no frame</source>
            <translation>已压制的片段 {number} 不含任何帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>the encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments are longer than {LONGEST} characters</source>
            <translation>编码器参数超过 {LONGEST} 个字符</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments cannot be read: a quote is not closed, or a backslash ends them</source>
            <translation>无法解析编码器参数：引号未闭合，或以反斜杠结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments hold control characters</source>
            <translation>编码器参数含有控制字符</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the encoder or the script is so slow that nothing came of it in the time there is</source>
            <translation>编码器或脚本太慢，在可用时间内没有结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the end {stop} is not after the start {start}</source>
            <translation>结束 {stop} 不在开始 {start} 之后</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address</source>
            <translation>端点是服务器的地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address with its port</source>
            <translation>端点是服务器的地址及端口</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the endpoint {name} has no address: say where it is</source>
            <translation>端点 {name} 没有地址：请填写其位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses a script that does not name {SOURCE}: let it open os.environ["{SOURCE}"]</source>
            <translation>编码农场拒绝未写 {SOURCE} 的脚本：请让它打开 os.environ["{SOURCE}"]</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param with a line break: write it on one line</source>
            <translation>编码农场拒绝含换行的 encode_param：请写成一行</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param without its output: put {FINALRIP_OUTPUT} at its end</source>
            <translation>编码农场拒绝没有输出的 encode_param：请在末尾加上 {FINALRIP_OUTPUT}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file has {st_size} GiB: an ONNX model has 2 at most</source>
            <translation>文件为 {st_size} GiB：ONNX 模型最多 2 GiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the file lasts {duration} s, less than its video, which ends at {end} s</source>
            <translation>文件时长 {duration} 秒，短于其视频，视频在 {end} 秒结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was damaged; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>队列文件已损坏；恢复的任务：{count}；原文件保留为 {aside}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was written by a newer RipGUI; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>队列文件由更新的 RipGUI 写入；恢复的任务：{count}；原文件保留为 {aside}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the file of time codes</source>
            <translation>时间码文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>the file with certificates {ca_file} is not there</source>
            <translation>证书文件 {ca_file} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is in no playlist</source>
            <translation>文件 {name} 不在任何播放列表中</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is missing</source>
            <translation>缺少文件 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the files of chunks {missing} are gone</source>
            <translation>分块 {missing} 的文件已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the files of chunks {told} were damaged after they were finished; is the disk sound?</source>
            <translation>分块 {told} 的文件在完成后损坏；磁盘是否正常？</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>the filter {name} is not allowed in -vf: only filters of single frames that name no files are; do it in the script</source>
            <translation>-vf 中不允许滤镜 {name}：只允许处理单帧且不涉及文件的滤镜；请在脚本中完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the finished file is {output}; send it again with: ripgui queue retry {id} --upload</source>
            <translation>成品是 {output}；要重新发送请用：ripgui queue retry {id} --upload</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the first look at it</source>
            <translation>初次查看</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the first thing must be the rate: “Assume 23.976”</source>
            <translation>第一项必须是帧率：“Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/model_folder.py" />
            <source>the folder for models cannot be made: {folder}: {strerror}</source>
            <translation>无法建立模型文件夹：{folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the folder {folder} cannot be used: {strerror}</source>
            <translation>无法使用文件夹 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the folder {parent} cannot be used: {strerror}</source>
            <translation>无法使用文件夹 {parent}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>the further size {height}p is not smaller than the picture: {height2}p</source>
            <translation>其他尺寸 {height}p 不小于画面：{height2}p</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the further sizes {text} name one height twice</source>
            <translation>其他尺寸 {text} 中同一高度出现两次</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the key {key}… is too long: {LONGEST_KEY_BYTES} bytes at most</source>
            <translation>密钥 {key}… 过长：最多 {LONGEST_KEY_BYTES} 字节</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the keyring holds no {what} of {owner}: tell it again</source>
            <translation>密钥环中没有{owner}的{what}：请重新输入</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the keys have expired; make new ones</source>
            <translation>密钥已过期；请创建新的</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the limit is a number of KiB a second</source>
            <translation>限速为每秒多少 KiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the line that sets the output is indented</source>
            <translation>设置输出的行有缩进</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the lock {path} cannot be opened: {strerror}</source>
            <translation>无法打开锁 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the logo lies on this computer, where the farm cannot read it; leave it out</source>
            <translation>徽标在本机上，编码农场无法读取；请去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {error}</source>
            <translation>徽标 {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/finish.py" />
            <source>the logo {logo_path} must be named with its whole path</source>
            <translation>徽标 {logo_path} 必须写完整路径</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the logo {logo} changed while it was worked on; retry to encode with what it is now</source>
            <translation>徽标 {logo} 在处理期间发生更改；重试将用现在的内容压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} cannot be read: {strerror}</source>
            <translation>无法读取徽标 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is a folder</source>
            <translation>徽标 {path} 是文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is no picture: PNG, JPEG or WebP will do</source>
            <translation>徽标 {path} 不是图片：可用 PNG、JPEG 或 WebP</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} must be named with its whole path</source>
            <translation>徽标 {path} 必须写完整路径</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: that is no path</source>
            <translation>无法读取模型：这不是路径</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: {value}</source>
            <translation>无法读取模型：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>the module {found} is missing: the package {modules} has it</source>
            <translation>缺少模块 {found}：软件包 {modules} 提供它</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name of the output is too long, {name} bytes where {most_bytes} are allowed: {name2}…{name3}</source>
            <translation>输出的名称过长，{name} 字节，最多 {most_bytes} 字节：{name2}…{name3}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the name of {folder} is not valid Unicode; rename it first</source>
            <translation>{folder} 的名称不是有效的 Unicode；请先重命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>the name of {path} is not valid Unicode; rename it first</source>
            <translation>{path} 的名称不是有效的 Unicode；请先重命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has no field {match}; it may use {known}</source>
            <translation>名称格式没有字段 {match}；可用 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has {pattern} characters, where {LONGEST_PATTERN} are the most</source>
            <translation>名称模式有 {pattern} 个字符，最多 {LONGEST_PATTERN} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>the name pattern {pattern} gives all pieces one name; put {number} into it</source>
            <translation>名称格式 {pattern} 使所有分段同名；请加入 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern {pattern} gives an empty name</source>
            <translation>名称格式 {pattern} 得到空名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the name {name}… is too long: {LONGEST_NAME} letters at most</source>
            <translation>名称 {name}… 过长：最多 {LONGEST_NAME} 个字母</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the only input is the clip of the script</source>
            <translation>唯一的输入是脚本的片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} cannot be written to</source>
            <translation>无法写入输出文件夹 {folder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} does not exist</source>
            <translation>输出文件夹 {folder} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the output folder {output_folder} does not exist</source>
            <translation>输出文件夹 {output_folder} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} exists already; choose another name, or allow overwriting</source>
            <translation>输出文件夹 {path} 已存在；请另选名称或允许覆盖</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds other files, such as {foreign}; choose another name</source>
            <translation>输出文件夹 {path} 中有其他文件，例如 {foreign}；请另选名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds the source itself</source>
            <translation>输出文件夹 {path} 包含源本身</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} appeared meanwhile; choose another name or allow overwriting, then merge again</source>
            <translation>输出 {path} 其间已出现；请另选名称或允许覆盖，然后重新合并</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} exists already; choose another name, or allow overwriting</source>
            <translation>输出 {path} 已存在；请另选名称或允许覆盖</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is a folder</source>
            <translation>输出 {path} 是文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is the source itself</source>
            <translation>输出 {path} 就是源本身</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is to be a folder, and is a file</source>
            <translation>输出 {path} 应为文件夹，却是文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must end in {others} or {last}</source>
            <translation>输出 {path} 必须以 {others} 或 {last} 结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must name the first of the pictures, such as {FIRST_FILES}</source>
            <translation>输出 {path} 必须写出第一张图片的名称，例如 {FIRST_FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>the parts that are there are not those of the file</source>
            <translation>那里的分片不属于此文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the path of the output is too long: {path}…{path2}</source>
            <translation>输出的路径过长：{path}…{path2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the picture cannot be written: {strerror}</source>
            <translation>无法写入图片：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>the pictures are {read_bytes}, full range</source>
            <translation>图片为 {read_bytes}，全范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece cannot be written: {strerror}</source>
            <translation>无法写入分段：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece is not right: {problems}</source>
            <translation>分段不正确：{problems}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it ends too early</source>
            <translation>播放列表已损坏：过早结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it names a file that cannot be</source>
            <translation>播放列表已损坏：指向不可能存在的文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist shows {shown} s, its files hold {seconds} s and are taken whole: choose a range</source>
            <translation>播放列表播放 {shown} 秒，其文件共 {seconds} 秒并整体取用：请选择范围</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} cannot be read</source>
            <translation>无法读取播放列表 {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has a length that is none: {text}</source>
            <translation>播放列表 {path} 中的长度无效：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has {durations} lengths for {names} files</source>
            <translation>播放列表 {path} 有 {durations} 个时长，却有 {names} 个文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist {source} names no file</source>
            <translation>播放列表 {source} 没有指定文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {instead_of} is not there any more</source>
            <translation>预设 {instead_of} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {name} ships with RipGUI and cannot be removed</source>
            <translation>预设 {name} 是 RipGUI 自带的，无法移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} holds half a character, which no file can</source>
            <translation>预设 {title} 含有半个字符，文件无法保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} {error}</source>
            <translation>预设 {title} {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for a picture before it had a place for it</source>
            <translation>预览工作进程尚无存放位置就被要求提供图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for sound before its script ran</source>
            <translation>预览工作进程在脚本运行前被要求提供音频</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for the source before it was told which</source>
            <translation>预览工作进程尚不知道源就被要求提供源</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview's temporary file cannot be used: {strerror}</source>
            <translation>无法使用预览的临时文件：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the proxy of {name} is in the variable {variable}, which is not set</source>
            <translation>{name} 的代理在变量 {variable} 中，而该变量未设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>the proxy's address is none: it begins with http:// and a name</source>
            <translation>代理地址无效：应以 http:// 和主机名开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue can start in up to {MOST_HOURS} hours, not in {hours}</source>
            <translation>队列最多可在 {MOST_HOURS} 小时后开始，不能是 {hours}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue cannot start and pause at the same time of day</source>
            <translation>队列不能在同一时刻开始和暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be copied: {error}</source>
            <translation>无法复制 {path} 中的队列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: its tables have no names</source>
            <translation>无法打开 {path} 中的队列：其中的表没有名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: {error}</source>
            <translation>无法打开 {path} 中的队列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be read: {error}</source>
            <translation>无法读取 {path} 中的队列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be written: {error}</source>
            <translation>无法写入 {path} 中的队列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is being mended by another RipGUI</source>
            <translation>另一个 RipGUI 正在修复 {path} 中的队列</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} is damaged ({reason}); start RipGUI again, which mends it</source>
            <translation>{path} 中的队列已损坏（{reason}）；重新启动 RipGUI 即可修复</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is damaged: {said}</source>
            <translation>{path} 中的队列已损坏：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/format.py" />
            <source>the queue in {path} was written by a newer RipGUI (format {version})</source>
            <translation>{path} 中的队列由更新的 RipGUI 写入（格式 {version}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the range: the whole source is encoded</source>
            <translation>范围：会压制整个源</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the rate is missing: “Assume 23.976”</source>
            <translation>缺少帧率：“Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the rate varies, and subtitles that are burnt in are timed by its mean: look at a late one</source>
            <translation>帧率可变，烧录的字幕按平均帧率计时：请查看靠后的字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the rate {text} is impossible: it goes from 1 to {MAX_FRAMERATE} frames a second, 0 keeps it</source>
            <translation>帧率 {text} 不可行：范围是每秒 1 到 {MAX_FRAMERATE} 帧，0 保持不变</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is one such as cn-hangzhou</source>
            <translation>区域形如 cn-hangzhou</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is the bucket's, such as eu-central-1</source>
            <translation>区域是存储桶的区域，例如 eu-central-1</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region stands in the bucket's endpoint, such as eu-central-003</source>
            <translation>区域写在存储桶的端点中，例如 eu-central-003</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>the result cannot be read: {error}</source>
            <translation>无法读取结果：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the result differs from its source and was kept as {kept}: {differences}</source>
            <translation>结果与源不符，已保留为 {kept}：{differences}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>the result holds {num_frames} frames from {start} on, the script gives {num_frames2}: they cannot be compared</source>
            <translation>结果从 {start} 起有 {num_frames} 帧，脚本给出 {num_frames2} 帧：无法比较</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {differs_s} s longer than its source</source>
            <translation>结果比其源长 {differs_s} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {value} s shorter than its source</source>
            <translation>结果比其源短 {value} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the result stays there: {address}</source>
            <translation>结果留在那里：{address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>the result {whole} is gone</source>
            <translation>结果 {whole} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the script ended itself with exit()</source>
            <translation>脚本用 exit() 结束了自己</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>the script ended the worker itself (exit status {returncode})</source>
            <translation>脚本结束了工作进程（退出状态 {returncode}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the script gave {fed} frames where {expected} were asked for</source>
            <translation>要求 {expected} 帧，脚本给出 {fed} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the script of a zone outputs another clip than the task's: size, pixel format and number of frames must be alike, and both must find the same plugins</source>
            <translation>区段的脚本输出与任务不同的片段：大小、像素格式和帧数必须一致，且两者须能找到相同的插件</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the script sets no clip as output 0</source>
            <translation>脚本没有将片段设为输出 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <location filename="../../ripgui/workers/preview.py" />
            <source>the script sets no output: end it with clip.set_output()</source>
            <translation>脚本没有设置输出：请以 clip.set_output() 结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>the script was never run here, and a script is a program: read it, then trust it</source>
            <translation>脚本从未在这里运行过，而脚本是程序：请阅读后信任它</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the seam worker was asked for frames before it had a result</source>
            <translation>接缝工作进程尚无结果就被要求提供帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the secret key does not belong to the access key</source>
            <translation>私有密钥与访问密钥不匹配</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the secret of the webhook {name} has a space or a line break in it</source>
            <translation>Webhook {name} 的机密含有空格或换行</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the segments last {duration} s, the pictures {planned} s</source>
            <translation>分段时长 {duration} 秒，画面 {planned} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the segments of {init} cannot be read: {error}</source>
            <translation>无法读取 {init} 的分段：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced and sent {size_bytes} bytes, but </source>
            <translation>服务器已告知并发送 {size_bytes} 字节，但 </translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced {told} bytes and sent {size_bytes}</source>
            <translation>服务器告知 {told} 字节，发送了 {size_bytes}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server's answer is no JSON: {text}</source>
            <translation>服务器的应答不是 JSON：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>the settings are being changed by another RipGUI</source>
            <translation>另一个 RipGUI 正在更改设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site made room for another number of pictures than there are</source>
            <translation>网站为图片预留的数量与实际不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site refused {what} with status {status}: {value}</source>
            <translation>网站拒绝了{what}，状态 {status}：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site's answer is not that of a site like slow.pics: {text}</source>
            <translation>网站的应答不像 slow.pics 这类网站：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the size that was asked for</source>
            <translation>所要求的大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/budget.py" />
            <source>the size {size_mib} MiB is impossible: say 700 for 700 MiB, or 0 for any size</source>
            <translation>大小 {size_mib} MiB 不可行：700 表示 700 MiB，0 表示不限</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} has no height</source>
            <translation>大小 {text} 没有高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is impossible: pixels go from {LEAST} to {MOST}</source>
            <translation>大小 {text} 不可行：像素范围为 {LEAST} 到 {MOST}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is odd: encoders need even numbers</source>
            <translation>大小 {text} 是奇数：编码器需要偶数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sound.py" />
            <source>the sound of {path} cannot be read: {strerror}</source>
            <translation>无法读取 {path} 的音频：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source cannot be read from its middle ({strerror}); split it exactly</source>
            <translation>无法从中间读取源（{strerror}）；请精确分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the source cannot be shown: {reason}</source>
            <translation>无法显示源：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source changed while it was worked on: {error}</source>
            <translation>源在处理期间发生更改：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source does not say when its frames are shown; split it exactly instead</source>
            <translation>源没有注明帧的显示时间；请改为精确分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the source ends at {duration_s}</source>
            <translation>源在 {duration_s} 结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam_client.py" />
            <source>the source is another than the one that was encoded: their frames cannot be compared</source>
            <translation>源与压制时的不同：两者的帧无法比较</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>the source is {size}, a size that VapourSynth cannot hold: its last columns or rows go, {held} is left</source>
            <translation>源为 {size}，VapourSynth 无法容纳此大小：略去最后的列或行，剩下 {held}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the source that was put into a storage for {name} could not be deleted: {error}</source>
            <translation>无法删除为 {name} 放入存储的源：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the source {path} is gone</source>
            <translation>源 {path} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source {source} changed while it was worked on; retry to encode what it holds now</source>
            <translation>源 {source} 在处理期间发生更改；重试将压制现在的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>the source's flags repeat fields for {shown} frames a second (soft telecine)</source>
            <translation>源的标志重复场，达到每秒 {shown} 帧（软胶卷过带）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/task.py" />
            <source>the source's {names} is not carried: the result has the picture's own HDR10 or HLG alone</source>
            <translation>不携带源的{names}：结果只有画面自身的 HDR10 或 HLG</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the start is after the end of the source, {duration_s}</source>
            <translation>开始位于源的结尾 {duration_s} 之后</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the storage is full</source>
            <translation>存储已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the storage itself is tried with: ripgui storages test {storage}; {advice}</source>
            <translation>可用此命令测试存储本身：ripgui storages test {storage}；{advice}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the tag {key} ({value}) is missing</source>
            <translation>缺少标签 {key}（{value}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the task</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title is longer than {LONGEST_TITLE} characters</source>
            <translation>标题超过 {LONGEST_TITLE} 个字符</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title must be one line of plain text</source>
            <translation>标题必须是一行纯文本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/gathering.py" />
            <source>the tracks of {path} cannot be gathered ({strerror})</source>
            <translation>无法收集 {path} 的轨道（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the trimmed original is not encoded again and begins at a keyframe</source>
            <translation>剪切的原片不重新编码，从关键帧开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {FILES}</source>
            <translation>不允许 -{name} 的值 {value}：{FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {what}{hint}</source>
            <translation>不允许 -{name} 的值 {value}：{what}{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>the video codec is {LINES}, not {vcodec}</source>
            <translation>视频编码格式是 {LINES}，不是 {vcodec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>the video in {path} is of a kind that cannot be decoded</source>
            <translation>{path} 中的视频属于无法解码的类型</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} does not hear ({problem}); it is told again</source>
            <translation>Webhook {name} 没有响应（{problem}）；会再次通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} refuses what it is told: {told}</source>
            <translation>Webhook {name} 拒绝通知：{told}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} was told in vain: {problem}</source>
            <translation>通知 Webhook {name} 未成功：{problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/herald.py" />
            <source>the webhook {webhook} was not told: the program ended before</source>
            <translation>未通知 Webhook {webhook}：程序在此之前结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the whole source is encoded: there is nothing to trim</source>
            <translation>会压制整个源：没有可剪切的</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the worker was asked to encode before its script ran</source>
            <translation>工作进程在脚本运行前被要求压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zone {range} changes nothing: give it encoder arguments or a script</source>
            <translation>区段 {range} 没有改变任何内容：请给它编码器参数或脚本</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range} names {other}, the task {codec}: a result has one encoder</source>
            <translation>区段 {range} 指定 {other}，任务为 {codec}：一个结果只能用一种编码器</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range}: {error}</source>
            <translation>区段 {range}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zones {range} and {range2} overlap; a frame is in one only</source>
            <translation>区段 {range} 与 {range2} 重叠；一帧只能属于一个区段</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the zones: all clips are encoded alike</source>
            <translation>区段：所有片段以相同方式压制</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name} is missing</source>
            <translation>缺少{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is impossible: it goes from {LEAST} to {MOST} pixels</source>
            <translation>{name} {pixels} 不可行：范围为 {LEAST} 到 {MOST} 像素</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is odd: encoders need even numbers</source>
            <translation>{name} {pixels} 是奇数：编码器需要偶数</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name}: {error}</source>
            <translation>{name}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is in the variable {variable}, which is not set</source>
            <translation>{owner}的{what}在变量 {variable} 中，而该变量未设置</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is kept nowhere: tell it for this run, or say env:NAME for it</source>
            <translation>{owner}的{what}没有保存：请为本次运行输入，或用 env:NAME 表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is neither in the keyring nor a variable</source>
            <translation>{owner}的{what}既不在密钥环中，也不在变量中</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no "splits" in it</source>
            <translation>其中没有“splits”</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>there are no chapters in it: OGM text, Matroska XML and ffmpeg's metadata can be read</source>
            <translation>其中没有章节：可读取 OGM 文本、Matroska XML 和 ffmpeg 元数据</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no pieces in it: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>其中没有分段：请写 START-END，例如 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>there are no videos in {absolute}</source>
            <translation>{absolute} 中没有视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>there can be {MOST_SIZES} further sizes, not {sizes}</source>
            <translation>其他尺寸最多 {MOST_SIZES} 个，而不是 {sizes} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is a preset named {name} already</source>
            <translation>已有名为 {name} 的预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is another {noun} {name} already; remove it first, or choose another name</source>
            <translation>已有另一个{noun} {name}；请先移除它，或另选名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>there is no keyframe at or before {start}; split the source exactly instead</source>
            <translation>{start} 处或之前没有关键帧；请改为精确分割源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is no preset {name} of your own</source>
            <translation>没有名为 {name} 的自定义预设</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>there is no preset {name}; presets are {value}</source>
            <translation>没有预设 {name}；现有预设：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>there is no program {words}</source>
            <translation>没有程序 {words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>there is no room for the preview's pictures: {strerror}</source>
            <translation>没有空间存放预览图片：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/history.py" />
            <source>there is no run {entry_id} in the history</source>
            <translation>历史中没有运行 {entry_id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>there is no such task any more</source>
            <translation>已没有这个任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>there is no task {before}</source>
            <translation>没有任务 {before}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>there is no task {task_id}</source>
            <translation>没有任务 {task_id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>there is no track {name}; the tracks are {known}</source>
            <translation>没有轨道 {name}；现有轨道：{known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here, nor any other option</source>
            <translation>这里没有 {name}，也没有其他选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here; there is {known}</source>
            <translation>这里没有 {name}；有 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; add one first</source>
            <translation>没有{noun} {name}；请先添加一个</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; there is {names}</source>
            <translation>没有{noun} {name}；现有 {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {rows} pieces; {MOST_PIECES} at most</source>
            <translation>共 {rows} 段；最多 {MOST_PIECES} 段</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {value} pieces; {MOST_PIECES} at most</source>
            <translation>共 {value} 段；最多 {MOST_PIECES} 段</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>this RipGUI was not told where to look for updates</source>
            <translation>未告知此 RipGUI 到哪里查找更新</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/painter.py" />
            <source>this frame cannot be shown: {error}</source>
            <translation>无法显示此帧：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>this is no JSON: {error}</source>
            <translation>这不是 JSON：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>this is no {name}: {error}</source>
            <translation>这不是 {name}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>this machine</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>this system has no keyring that works ({short}): say env:NAME for the key, or tell it for each run</source>
            <translation>系统没有可用的密钥环（{short}）：请用 env:NAME 表示密钥，或每次运行时输入</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>tiles of {tile} pixels: they go from {LEAST_TILE} to {MOST_TILE}</source>
            <translation>方块为 {tile} 像素：范围是 {LEAST_TILE} 到 {MOST_TILE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>times of the source begin anew on the way, and no range can be cut out of it as it is: do not keep the original</source>
            <translation>源的时间中途重新开始，无法从中原样剪切范围：请不要保留原片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top field first</source>
            <translation>上场优先</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top left</source>
            <translation>左上</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>transfer that is written into the stream</source>
            <translation>写入流的传递特性</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>transparency (alpha) is not encoded</source>
            <translation>不编码透明度 (alpha)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>two passes are asked for beside the line: --two-pass, or Rate by in the window</source>
            <translation>两遍编码在参数行之外指定：--two-pass，或窗口中的“码率控制”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>two passes need a bitrate (-b:v 3M) or the size of the file</source>
            <translation>两遍编码需要码率 (-b:v 3M) 或文件大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>uploading to {name}</source>
            <translation>正在上传到 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>use_trim_orig keeps a range of the original: give start_pos or duration, or leave it out</source>
            <translation>use_trim_orig 保留原片的范围：请给出 start_pos 或 duration，或去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>version {version} is older than 7</source>
            <translation>版本 {version} 早于 7</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: frame {late} is shown at {is_at} s instead of {belongs} s</source>
            <translation>视频：第 {late} 帧在 {is_at} 秒显示，应为 {belongs} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: its pixels are {sample_aspect} instead of {sample_aspect2}</source>
            <translation>视频：像素为 {sample_aspect}，应为 {sample_aspect2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {late} frames are at other times: {late2} is at {is_at} s instead of {belongs} s</source>
            <translation>视频：{late} 帧的时间不对：第 {late2} 帧在 {is_at} 秒，应为 {belongs} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {ticks} frames instead of {frames}</source>
            <translation>视频：{ticks} 帧，应为 {frames} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>waits for its turn</source>
            <translation>等待轮到它</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/order.py" />
            <source>waits for task {id} ({name}), which is {state}</source>
            <translation>等待任务 {id}（{name}），它{state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>waits until other sources are uploaded to {name}</source>
            <translation>等待其他源上传到 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watching.py" />
            <source>watched folders cannot be looked through: {error}</source>
            <translation>无法查看监视文件夹：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/webhooks.py" />
            <source>webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>webhook {name}</source>
            <translation>Webhook {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye</source>
            <translation>主观视觉的权重</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye in quantisation</source>
            <translation>量化中主观视觉的权重</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye, as strength:trellis</source>
            <translation>主观视觉的权重，strength:trellis</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>what arrived is not the whole file: {announced}{reason}</source>
            <translation>收到的不是完整文件：{announced}{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>what arrived is not what was sent, again and again</source>
            <translation>收到的总与发送的不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>what came from {name} as the result holds no video: {error}</source>
            <translation>从 {name} 取得的结果不含视频：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>what pip says of {name} is no version and no hash</source>
            <translation>pip 关于 {name} 给出的不是版本和哈希</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>what stood behind the ? of {told} is kept no more: add the address again</source>
            <translation>{told} 的 ? 之后的内容已不再保留：请重新添加地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written before has lost its last line</source>
            <translation>之前写入的内容缺少最后一行</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written there by a form cannot be read any more</source>
            <translation>表单写在那里的内容已无法读取</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>what {codec} makes of this clip cannot be joined into Matroska: {why}</source>
            <translation>{codec} 对此片段的编码结果无法合并到 Matroska：{why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>where and how the result is written is chosen by RipGUI</source>
            <translation>结果写到哪里、如何写由 RipGUI 决定</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>whether the grain is taken out</source>
            <translation>是否去除颗粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>without a reason</source>
            <translation>没有说明原因</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>works on whole videos: the range is left out</source>
            <translation>处理整个视频：会略去范围</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>write HDR10 messages</source>
            <translation>写入 HDR10 消息</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>x264, high quality</source>
            <translation>x264，高质量</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>zones cannot be had together with a file size or two passes, which share out bits themselves</source>
            <translation>区段不能与文件大小或两遍编码同时使用，后者会自行分配码率</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/late_name.py" />
            <source>{CRC32} is of one file, and this result is a folder: take it out of the name</source>
            <translation>{CRC32} 属于单个文件，而此结果是文件夹：请从名称中去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold attached files; left out: {files}</source>
            <translation>{TITLES} 无法容纳附件；不保留：{files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{TITLES} cannot hold chapters; left out</source>
            <translation>{TITLES} 无法容纳章节；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold the tags {tags}</source>
            <translation>{TITLES} 无法容纳标签 {tags}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>{TITLES} cannot hold what {codec} makes; {others}</source>
            <translation>{TITLES} 无法容纳 {codec} 的结果；{others}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{argv} did not end within {timeout_s} s</source>
            <translation>{argv} 在 {timeout_s} 秒内没有结束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{barred} has a "|" in its name and cannot be joined with others; rename it first</source>
            <translation>{barred} 的名称含有“|”，无法与其他文件连接；请先重命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>{base} gave no token: it is not a site in the manner of slow.pics, or blocks programs</source>
            <translation>{base} 没有给出令牌：它不是 slow.pics 这类网站，或屏蔽程序</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{bucket} is no bucket's name: 3 to 63 small letters, digits, hyphens and dots, without spaces</source>
            <translation>{bucket} 不是存储桶的名称：3 到 63 个小写字母、数字、连字符和点，不含空格</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{ca_file} cannot be used as certificates: {error}</source>
            <translation>{ca_file} 无法用作证书：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{calibrations_path} cannot be removed: {strerror}</source>
            <translation>无法移除 {calibrations_path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{codec} cannot be put into the piece as it is; split it exactly instead</source>
            <translation>{codec} 无法原样放入分段；请改为精确分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} cannot encode in two passes; {TWO_PASS} can</source>
            <translation>{codec} 不能两遍编码；可以的有 {TWO_PASS}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take all arguments: {line}</source>
            <translation>{codec} 不接受全部参数：{line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take the clip's {given}: ffmpeg converts it to {taken}</source>
            <translation>{codec} 不接受片段的{given}：ffmpeg 会转换为{taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not work with these arguments: {lines}</source>
            <translation>{codec} 无法使用这些参数：{lines}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{codec} has no option -{name}</source>
            <translation>{codec} 没有选项 -{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>{codec} has no option -{name}{value}</source>
            <translation>{codec} 没有选项 -{name}{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{codec} has no preset {preset}; its presets are {known}</source>
            <translation>{codec} 没有预设 {preset}；它的预设有 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>{codec} has no scale of quality</source>
            <translation>{codec} 没有质量标度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/burn.py" />
            <source>{codec} subtitles (track {name}) cannot be burnt in</source>
            <translation>{codec} 字幕（轨道 {name}）无法烧录</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} takes no bitrate, so that the size of the file cannot be chosen</source>
            <translation>{codec} 不接受码率，因此无法指定文件大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{constant} is no number</source>
            <translation>{constant} 不是数字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>{data} bytes</source>
            <translation>{data} 字节</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{each} exists already</source>
            <translation>{each} 已存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>{endpoint} could not be told to delete {id}: {error}</source>
            <translation>无法让 {endpoint} 删除 {id}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>{endpoint} does not tell where its encoded clips are</source>
            <translation>{endpoint} 没有说明其压制片段的位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>{endpoint} is done, and tells of no result</source>
            <translation>{endpoint} 已完成，但没有给出结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{endpoint} is no endpoint: it begins with https:// and a name</source>
            <translation>{endpoint} 不是端点：应以 https:// 和主机名开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task failed ({known})</source>
            <translation>{endpoint}：任务失败（{known}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task was deleted there ({known})</source>
            <translation>{endpoint}：任务已在那里删除（{known}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/courier.py" />
            <source>{error}; another goes on</source>
            <translation>{error}；由另一个进程继续</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{error}; asks again in {pause_s} s</source>
            <translation>{error}；{pause_s} 秒后再次询问</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>{error}; close the RipGUI that runs this queue first</source>
            <translation>{error}；请先关闭正在运行此队列的 RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/media_client.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>{error}; what it was asked is asked again</source>
            <translation>{error}；同一请求将再次执行</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{error}; {so_far}, and another try goes on from there</source>
            <translation>{error}；{so_far}，再试一次会从那里继续</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{eta_s} left</source>
            <translation>剩余 {eta_s}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} cannot be written to</source>
            <translation>无法写入 {existing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} is not a folder</source>
            <translation>{existing} 不是文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>{folder} cannot be read: {strerror}</source>
            <translation>无法读取 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be removed: {strerror}</source>
            <translation>无法移除 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}</source>
            <translation>无法监视 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}; it is waited for</source>
            <translation>无法监视 {folder}：{strerror}；正在等待它恢复</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} cannot be written to: {strerror}</source>
            <translation>无法写入 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be written: {strerror}</source>
            <translation>无法写入 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} has room for {free}, and {size} are to come</source>
            <translation>{folder} 有 {free} 空间，而还有 {size} 要来</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is not a folder that is there</source>
            <translation>{folder} 不是现有的文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>{folder} is not watched</source>
            <translation>{folder} 没有被监视</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is there again and watched</source>
            <translation>{folder} 又出现了，正在监视</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>{help} Empty takes it from the task.</source>
            <translation>{help} 留空则取自任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{hostname} answered {status}</source>
            <translation>{hostname} 应答 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be reached, or broke off: {said}</source>
            <translation>无法连接 {hostname}，或连接中断：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be spoken to safely: {said}</source>
            <translation>无法与 {hostname} 安全通信：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} answered {status}</source>
            <translation>{host} 回应 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {error}</source>
            <translation>无法连接 {host}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {value}</source>
            <translation>无法连接 {host}：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer in full within {value} s</source>
            <translation>{host} 在 {value} 秒内没有完整应答</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer, or broke off: {error}</source>
            <translation>{host} 没有应答，或连接中断：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{host} does not say which release is the newest</source>
            <translation>{host} 未说明哪个是最新版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads a call to {to}: give that as its address, if it is right</source>
            <translation>{host} 将调用引向 {to}：如果正确，请把它作为地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads from one address to the next without end</source>
            <translation>{host} 不停地从一个地址引向下一个</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads to {to}, which was not followed: it would get this one's secrets</source>
            <translation>{host} 引向 {to}，未跟随：否则它会得到此处的机密</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{inside} in the encoder's own list contradicts a bitrate; leave it out</source>
            <translation>编码器自身列表中的 {inside} 与码率矛盾；请去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} and all names like it are taken in {name}</source>
            <translation>{name} 中 {key} 及类似名称均已被占用</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} appeared in {storage} meanwhile; send it again for another name</source>
            <translation>{key} 其间已出现在 {storage} 中；请重新发送以换用其他名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{key} cannot be a key: it has parts that no storage takes</source>
            <translation>{key} 不能作为键：其中有存储不接受的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FILES}</source>
            <translation>不允许 -{name} 中的 {key}：{FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FRAMES}</source>
            <translation>不允许 -{name} 中的 {key}：{FRAMES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {SINGLE}</source>
            <translation>不允许 -{name} 中的 {key}：{SINGLE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is missing</source>
            <translation>缺少 {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is not known</source>
            <translation>{key} 未知</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} was sent to {name} and is not whole: {wrong}; send it again</source>
            <translation>{key} 已发送到 {name} 但不完整：{wrong}；请重新发送</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{kind} track</source>
            <translation>{kind} 轨道</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{match} of the filter {name} is not allowed in -vf: do it in the script</source>
            <translation>-vf 中不允许滤镜 {name} 的 {match}：请在脚本中完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{name} became smaller while it was sent</source>
            <translation>{name} 在发送期间变小</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{name} cannot be a further header</source>
            <translation>{name} 不能作为其他标头</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} could not be told to delete {value}: {error}</source>
            <translation>无法让 {name} 删除 {value}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} goes from {low} to {high}, not {text}</source>
            <translation>{name} 的范围为 {low} 至 {high}，不能是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{name} had all clips and made no result of them: it was asked to merge them again</source>
            <translation>{name} 有全部片段却没有生成结果：已要求它重新合并</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{name} in -vf is not the name of a filter</source>
            <translation>-vf 中的 {name} 不是滤镜的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is JSON, and {text} is none: {error}</source>
            <translation>{name} 应为 JSON，而 {text} 不是：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>{name} is a name that Windows keeps for itself</source>
            <translation>{name} 是 Windows 保留的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{name} is a number</source>
            <translation>{name} 是数字</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is a number, not {text}</source>
            <translation>{name} 是数字，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at least {low}, not {text}</source>
            <translation>{name} 至少为 {low}，不能是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at most {high}, not {text}</source>
            <translation>{name} 至多为 {high}，不能是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{name} is damaged and cannot be read to its end ({strerror})</source>
            <translation>{name} 已损坏，无法读到结尾（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is installed with RipGUI itself</source>
            <translation>{name} 随 RipGUI 一起安装</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{name} is missing, and what is there behind it is left out</source>
            <translation>缺少 {name}，其后的内容不取用</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is missing: {help}</source>
            <translation>缺少 {name}：{help}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{name} is no name of a storage: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} 不是存储的名称：可含字母、数字，中间可有连字符和点</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is no wheel: installing it would run its own program</source>
            <translation>{name} 不是 wheel：安装它会运行它自己的程序</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>{name} is not a file</source>
            <translation>{name} 不是文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/preset.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>{name} is not a name: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} 不是有效名称：可含字母、数字，中间可有连字符和点</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not installed in {plugin_folder}</source>
            <translation>{plugin_folder} 中未安装 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not the name of a package</source>
            <translation>{name} 不是软件包的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{name} is not the name of a tag</source>
            <translation>{name} 不是标签的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is one of {choices}, not {text}</source>
            <translation>{name} 是 {choices} 之一，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is true or false, not {text}</source>
            <translation>{name} 是 true 或 false，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first; 'ripgui queue retry {number}' sends it once more, which may be paid twice</source>
            <translation>{name} 可能已接受此任务：应答已丢失，也无法查询。请先到那里查看；'ripgui queue retry {number}' 会再发送一次，可能重复付费</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{name}, {memory}, driver {driver}</source>
            <translation>{name}，{memory}，驱动 {driver}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: HLS cannot hold the timecode {timecode}; left out</source>
            <translation>{name}：HLS 无法容纳时间码 {timecode}；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {codec2}, since {TITLES} cannot hold it</source>
            <translation>{name}：从 {codec} 转换为 {codec2}，因为 {TITLES} 无法容纳它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {told}, since {TITLES} cannot hold it</source>
            <translation>{name}：从 {codec} 转换为 {told}，因为 {TITLES} 无法容纳它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: converted to {codec}, since {TITLES} cannot hold {wanted}</source>
            <translation>{name}：转换为 {codec}，因为 {TITLES} 无法容纳 {wanted}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it begins so late that nothing is known of it; left out</source>
            <translation>{name}：开始得太晚，对它一无所知；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {early} s later beside the picture</source>
            <translation>{name}：相对画面晚 {early} 秒开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {late} s later beside the picture than it should</source>
            <translation>{name}：相对画面比应有的晚 {late} 秒开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {value} s earlier beside the picture</source>
            <translation>{name}：相对画面早 {value} 秒开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {value} s earlier beside the picture than it should</source>
            <translation>{name}：相对画面比应有的早 {value} 秒开始</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: it can be listed and written, and nothing in it deleted: {key} stays</source>
            <translation>{name}：可以列出和写入，但无法删除其中内容：{key} 留在那里</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it has {channels} channels instead of {channels2}</source>
            <translation>{name}：有 {channels} 个声道，应为 {channels2} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is empty</source>
            <translation>{name}：它是空的</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is marked {marks} instead of {planned}</source>
            <translation>{name}：标记为 {marks}，应为 {planned}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it is not encoded and cannot be cut to the range; left out</source>
            <translation>{name}：它不编码，无法剪切到范围；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is {codec} instead of {codec2}</source>
            <translation>{name}：它是 {codec}，应为 {codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its language is {value} instead of {value2}</source>
            <translation>{name}：语言为 {value}，应为 {value2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its title is {there} instead of {title}</source>
            <translation>{name}：标题为 {there}，应为 {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: mixed to {most} channels, more {AUDIO_CODECS} cannot hold</source>
            <translation>{name}：混为 {most} 个声道，{AUDIO_CODECS} 无法容纳更多</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the bucket is not in the region {region}: {right}</source>
            <translation>{name}：存储桶不在区域 {region}：{right}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: the connection to {where} broke: {said}</source>
            <translation>{name}：与 {where} 的连接中断：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: the content of its packets is not that of the merged file</source>
            <translation>{name}：其数据包的内容与合并后的文件不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: the content of its packets is not the source's</source>
            <translation>{name}：其数据包的内容与源不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the keys do not allow this for {what} ({value}{value2})</source>
            <translation>{name}：密钥不允许对{what}这样做（{value}{value2}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server is busy or failed ({value}{value2})</source>
            <translation>{name}：服务器繁忙或出错（{value}{value2}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server refused it with status {status} ({code}{value})</source>
            <translation>{name}：服务器拒绝，状态 {status}（{code}{value}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} does not fit a cut; left out</source>
            <translation>{name}：时间码 {timecode} 不适合剪切；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} is kept as a tag</source>
            <translation>{name}：时间码 {timecode} 保留为标签</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: there is no bucket {bucket}</source>
            <translation>{name}：没有存储桶 {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <location filename="../../ripgui/delivery/s3_error.py" />
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: there is nothing called {key}</source>
            <translation>{name}：没有名为 {key} 的内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is wrong; set it and try again</source>
            <translation>{name}：本机时钟有误；请校准后重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {minutes} minutes ahead; set it and try again</source>
            <translation>{name}：本机时钟快了 {minutes} 分钟；请校准后重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {value} minutes behind; set it and try again</source>
            <translation>{name}：本机时钟慢了 {value} 分钟；请校准后重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the language tag {language}</source>
            <translation>{name}：{TITLES} 无法容纳语言标签 {language}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the title {title}</source>
            <translation>{name}：{TITLES} 无法容纳标题 {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} pictures; left out</source>
            <translation>{name}：{TITLES} 无法容纳 {codec} 图片；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} subtitles; left out</source>
            <translation>{name}：{TITLES} 无法容纳 {codec} 字幕；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} video; left out</source>
            <translation>{name}：{TITLES} 无法容纳 {codec} 视频；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} {reason}; left out</source>
            <translation>{name}：{TITLES} 无法容纳 {codec}{reason}；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot mark it as {lost}</source>
            <translation>{name}：{TITLES} 无法将它标记为 {lost}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} has room for one audio track; left out</source>
            <translation>{name}：{TITLES} 只能容纳一条音轨；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: {bucket} can be listed, written and deleted from</source>
            <translation>{name}：{bucket} 可以列出、写入和删除</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{name}: {key} broke off</source>
            <translation>{name}：{key} 中断</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: {key} was changed meanwhile</source>
            <translation>{name}：{key} 其间已更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets instead of {packets2}</source>
            <translation>{name}：{packets} 个数据包，应为 {packets2} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets where the source has none</source>
            <translation>{name}：有 {packets} 个数据包，而源没有</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {value} data cannot be carried; left out</source>
            <translation>{name}：无法携带 {value} 数据；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: {value} lines instead of {planned}</source>
            <translation>{name}：{value} 行，应为 {planned} 行</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} broke off</source>
            <translation>{name}：{where} 中断</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be reached</source>
            <translation>{name}：无法连接 {where}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be spoken to safely: {reason}</source>
            <translation>{name}：无法与 {where} 安全通信：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} does not answer</source>
            <translation>{name}：{where} 没有应答</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{note}; fonts, positions and effects are lost</source>
            <translation>{note}；字体、位置和特效会丢失</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{note}; it is tried again</source>
            <translation>{note}；正在重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} copy does not encode; name an encoder, for example libx265</source>
            <translation>{option} copy 不编码；请指定编码器，例如 libx265</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} has no value</source>
            <translation>{option} 没有值</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{option} is not allowed: {SOUND}</source>
            <translation>不允许 {option}：{SOUND}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered nothing (status {status})</source>
            <translation>{origin} 没有应答内容（状态 {status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered what cannot be read (status {status}): {words}</source>
            <translation>{origin} 的应答无法读取（状态 {status}）：{words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered with a page to look at, not with data (status {status}); </source>
            <translation>{origin} 应答的是供浏览的网页而不是数据（状态 {status}）； </translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads from https to http, which anybody can change; not followed</source>
            <translation>{origin} 从 https 引向 http，后者任何人都能篡改；未跟随</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to what is no address; it was not followed</source>
            <translation>{origin} 指向的不是地址；未跟随</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to {schemes}:, which is not the web; it was not followed</source>
            <translation>{origin} 引向 {schemes}:，这不是网页地址；未跟随</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>{output_size_bytes} MB in {minutes} min, {speed} fps</source>
            <translation>{output_size_bytes} MB，用时 {minutes} 分钟，{speed} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>{output} will be written by {writer} already; choose another name</source>
            <translation>{output} 已由{writer}写入；请另选名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{params} has no key {key} that is known{key2}</source>
            <translation>{params} 没有已知的键 {key}{key2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{param} is not right: {error}</source>
            <translation>{param} 不正确：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>{part} is no range: say 0:10-0:20, and commas between ranges</source>
            <translation>{part} 不是范围：请写 0:10-0:20，范围之间用逗号</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} appeared meanwhile; remove it, or choose another folder</source>
            <translation>{path} 其间已出现；请移除它，或另选文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{path} cannot be asked for: {error}</source>
            <translation>无法请求 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/admission.py" />
            <source>{path} cannot be looked at: {error}</source>
            <translation>无法查看 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} cannot be made a chunk of: {strerror}</source>
            <translation>无法将 {path} 作为分块：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings.py" />
            <source>{path} cannot be read: it is not UTF-8 text</source>
            <translation>无法读取 {path}：它不是 UTF-8 文本</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} cannot be read: it is not a file</source>
            <translation>无法读取 {path}：它不是文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in UTF-8, and names no encoding</source>
            <translation>无法读取 {path}：它不是 UTF-8 文本，也未注明编码</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in {upper}</source>
            <translation>无法读取 {path}：它不是 {upper} 文本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} cannot be read: {error}</source>
            <translation>无法读取 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <location filename="../../ripgui/media/file.py" />
            <location filename="../../ripgui/web/http.py" />
            <location filename="../../ripgui/delivery/comparison.py" />
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/output/late_name.py" />
            <location filename="../../ripgui/engine/preset/preset.py" />
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <location filename="../../ripgui/engine/script/script_file.py" />
            <location filename="../../ripgui/engine/settings.py" />
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>{path} cannot be read: {strerror}</source>
            <translation>无法读取 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} cannot be removed: {strerror}</source>
            <translation>无法移除 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{path} cannot be shown: {error}</source>
            <translation>无法显示 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be written: {character} does not exist in {upper}</source>
            <translation>无法写入 {path}：{upper} 中没有 {character}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <location filename="../../ripgui/engine/queue/statistics.py" />
            <location filename="../../ripgui/engine/script/script_file.py" />
            <location filename="../../ripgui/engine/settings_file.py" />
            <location filename="../../ripgui/engine/store/database.py" />
            <location filename="../../ripgui/engine/update.py" />
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <location filename="../../ripgui/engine/work/frame_list.py" />
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>{path} cannot be written: {strerror}</source>
            <translation>无法写入 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} does not exist or is not a file</source>
            <translation>{path} 不存在或不是文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{path} does not name {playlist}</source>
            <translation>{path} 没有列出 {playlist}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/statistics.py" />
            <source>{path} exists already; choose another name</source>
            <translation>{path} 已存在；请另选名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{path} has no video packets</source>
            <translation>{path} 没有视频数据包</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <location filename="../../ripgui/media/probe.py" />
            <source>{path} has no video stream</source>
            <translation>{path} 没有视频流</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} has {num_frames} frames, not the {frames} of the task's chunks</source>
            <translation>{path} 有 {num_frames} 帧，不是任务分块的 {frames} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} has {size}, more than the {most_bytes} allowed</source>
            <translation>{path} 为 {size}，超过允许的 {most_bytes}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles ({strerror})</source>
            <translation>{path} 既不含音频也不含字幕（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles nor fonts</source>
            <translation>{path} 不含音频、字幕或字体</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} holds no template</source>
            <translation>{path} 不含模板</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} holds no video</source>
            <translation>{path} 不含视频</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{path} is being changed by another RipGUI</source>
            <translation>{path} 正被另一个 RipGUI 修改</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} is damaged, and what it remembers is left aside: {error}</source>
            <translation>{path} 已损坏，其中记住的内容被搁置：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{path} is incomplete: {reason}</source>
            <translation>{path} 不完整：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is no PNG, or not one like the first</source>
            <translation>{path} 不是 PNG，或与第一张不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is no text in UTF-8</source>
            <translation>{path} 不是 UTF-8 文本</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a file name</source>
            <translation>{path} 不是文件名</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} is not a font</source>
            <translation>{path} 不是字体</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: it is not UTF-8 text</source>
            <translation>{path} 不是预设：它不是 UTF-8 文本</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} is not a preset: its name ends in none of {PRESET_SUFFIXES}</source>
            <translation>{path} 不是预设：其名称不以 {PRESET_SUFFIXES} 结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: {reason}</source>
            <translation>{path} 不是预设：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not a template: it is not JSON</source>
            <translation>{path} 不是模板：它不是 JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>{path} is not a whole path: it begins somewhere, as in /models/a.onnx</source>
            <translation>{path} 不是完整路径：应从根目录开始，如 /models/a.onnx</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} is not right: {split}</source>
            <translation>{path} 不正确：{split}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not right: {wrong}</source>
            <translation>{path} 不正确：{wrong}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is not the picture that was encoded</source>
            <translation>{path} 不是已编码的图片</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is too large for a file of chapters</source>
            <translation>{path} 作为章节文件太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} is too large for a script</source>
            <translation>{path} 作为脚本太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is too large to be a preset</source>
            <translation>{path} 作为预设太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{path} lacks its {what}: {name} must lie beside it</source>
            <translation>{path} 缺少{what}：{name} 必须在它旁边</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} must end in .toml, in .json for a template, or in .py for FinalRip's pair</source>
            <translation>{path} 必须以 .toml 结尾，模板用 .json，FinalRip 的一对文件用 .py</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} was changed by another program since it was opened</source>
            <translation>{path} 自打开后被其他程序更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{path} was changed while it was sent; send it again</source>
            <translation>{path} 在发送期间发生更改；请重新发送</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} was written by a newer RipGUI (format {number})</source>
            <translation>{path} 由更新的 RipGUI 写入（格式 {number}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})</source>
            <translation>{path} 由更新的 RipGUI 写入（格式 {version}；此版本可读 {FORMAT}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} was written by another version of RipGUI and is left aside</source>
            <translation>{path} 由其他版本的 RipGUI 写入，已搁置</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/journal.py" />
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>{place} cannot be written: {strerror}</source>
            <translation>无法写入 {place}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{playlist} has no end</source>
            <translation>{playlist} 没有结尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{program} was ended by somebody else ({name}), perhaps for want of memory</source>
            <translation>{program} 被外部结束（{name}），可能是内存不足</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{rate} kbit/s is impossible: {name} goes from {least} to {most}</source>
            <translation>{rate} kbit/s 不可行：{name} 的范围是 {least} 到 {most}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{root} cannot be written: {strerror}</source>
            <translation>无法写入 {root}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said} is a page to look at, not a video; give the address of the file itself</source>
            <translation>{said}是供浏览的网页而不是视频；请给出文件本身的地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: it is smaller than it was; fetch it again</source>
            <translation>{said}：它比之前小；请重新获取</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: its size changed from {size_bytes} to {size} bytes; fetch it again</source>
            <translation>{said}：其大小从 {size_bytes} 变为 {size} 字节；请重新获取</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link has expired; ask for a new one</source>
            <translation>{said}：链接已过期；请索取新链接</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link was cut or changed on its way here: its signature does not fit</source>
            <translation>{said}：链接在途中被截断或更改：签名不符</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server answered with status {status}</source>
            <translation>{said}：服务器回应状态 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server does not let us have it ({status}{words}); the link may have expired</source>
            <translation>{said}：服务器不允许获取（{status}{words}）；链接可能已过期</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server is busy or failed ({status})</source>
            <translation>{said}：服务器繁忙或出错（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server sends another part than that asked for</source>
            <translation>{said}：服务器发送的不是所要求的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: there is nothing there ({status})</source>
            <translation>{said}：那里没有内容（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{script} is empty</source>
            <translation>{script} 为空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} cannot be read: {strerror}</source>
            <translation>无法读取 {shown}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} does not exist</source>
            <translation>{shown} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} has times for {times} frames, and the clip has {frames}</source>
            <translation>{shown} 有 {times} 帧的时间，而片段有 {frames} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is a folder, not a video file</source>
            <translation>{shown} 是文件夹，不是视频文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is empty</source>
            <translation>{shown} 为空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a file name</source>
            <translation>{shown} 不是文件名</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a regular file</source>
            <translation>{shown} 不是普通文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file</source>
            <translation>{shown} 不是时间码文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file: its first line must be “# timecode format v2”, or v1</source>
            <translation>{shown} 不是时间码文件：第一行必须是“# timecode format v2”或 v1</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is too large for timecodes</source>
            <translation>{shown} 作为时间码文件太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown}, line {line}: {error}</source>
            <translation>{shown}，第 {line} 行：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{size_bytes} of the {size_bytes2} bytes that the server announced are here</source>
            <translation>服务器告知 {size_bytes2} 字节，已收到 {size_bytes} 字节</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sharing.py" />
            <source>{size_mib} MiB are too little: sound and all else take {needed} MiB of them</source>
            <translation>{size_mib} MiB 太小：音频和其他内容就需要 {needed} MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{source} does not exist: no file has such a name with a number</source>
            <translation>{source} 不存在：没有带编号的这类名称的文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>{source} exists already; choose another folder for what is fetched</source>
            <translation>{source} 已存在；请为取回的内容另选文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/source_name.py" />
            <source>{source} is not a series of pictures, whose rate could be said</source>
            <translation>{source} 不是可指定帧率的图片序列</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>{source} is not a video file, or it is damaged ({strerror})</source>
            <translation>{source} 不是视频文件，或已损坏（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{strange} cannot stand in it</source>
            <translation>其中不能有 {strange}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is left out</source>
            <translation>{stream} 不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{stream} is missing or changed</source>
            <translation>{stream} 缺失或已改变</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is not what was written</source>
            <translation>{stream} 与写入的不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} changes its size or format; resize it to one size and format</source>
            <translation>{subject} 的大小或格式会变化；请调整为统一的大小和格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} is {width}x{height}; at most {BIGGEST_SIDE} a side can be encoded</source>
            <translation>{subject} 为 {width}x{height}；每边最多可压制 {BIGGEST_SIDE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} cannot be fetched: an address begins with https:// or storage:NAME/</source>
            <translation>无法获取 {text}：地址以 https:// 或 storage:NAME/ 开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is neither a frame number nor a time (hh:mm:ss.ms)</source>
            <translation>{text} 既不是帧号也不是时间 (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} is no address of a file</source>
            <translation>{text} 不是文件地址</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{text} is no address: it is storage:NAME/KEY</source>
            <translation>{text} 不是地址：应为 storage:NAME/KEY</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/exact.py" />
            <source>{text} is no number</source>
            <translation>{text} 不是数字</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>{text} is none of nothing, sleep, shutdown and run COMMAND</source>
            <translation>{text} 不是 nothing、sleep、shutdown 或 run COMMAND</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is none of {CONTAINERS}</source>
            <translation>{text} 不是 {CONTAINERS} 之一</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>{text} is not a language: say its three letters, such as jpn or eng</source>
            <translation>{text} 不是语言：请写三个字母，例如 jpn 或 eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a place for a logo: say 16,16, or -16,-16 from the lower right corner</source>
            <translation>{text} 不是徽标的位置：请写 16,16，或从右下角算起的 -16,-16</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP in frames, or two times hh:mm:ss.ms)</source>
            <translation>{text} 不是范围（以帧表示的 START:STOP，或两个时间 hh:mm:ss.ms）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP)</source>
            <translation>{text} 不是范围 (START:STOP)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a range with a rate: “first,last,rate”</source>
            <translation>{text} 不是带帧率的范围：“first,last,rate”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a rate</source>
            <translation>{text} 不是帧率</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a rate: say 25, 23.976 or 24000/1001, or nothing to keep it</source>
            <translation>{text} 不是帧率：请写 25、23.976 或 24000/1001，留空则保持不变</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a size: say 720p, or 1280x720, or nothing to keep it</source>
            <translation>{text} 不是大小：请写 720p 或 1280x720，留空则保持不变</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a time (hh:mm:ss.ms)</source>
            <translation>{text} 不是时间 (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a time in milliseconds</source>
            <translation>{text} 不是以毫秒表示的时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>{text} is not a time of day, such as 23:00</source>
            <translation>{text} 不是时刻，例如 23:00</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>{text} is not a time: say hours:minutes:seconds, such as 0:01:30.5</source>
            <translation>{text} 不是时间：请写 时:分:秒，例如 0:01:30.5</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{text} is not a track: say FILE:STREAM, such as 0:2, where file 0 is the source</source>
            <translation>{text} 不是轨道：请写 FILE:STREAM，例如 0:2，其中文件 0 是源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is not aac</source>
            <translation>{text} 不是 aac</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{text} is not allowed as an argument of the filter {name} in -vf</source>
            <translation>-vf 中滤镜 {name} 不允许参数 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not the size of a logo: say 200x80, or a height, or nothing to keep it</source>
            <translation>{text} 不是徽标的大小：请写 200x80 或高度，留空则保持不变</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} lies on another machine: name it as a path of this one</source>
            <translation>{text} 在另一台机器上：请用本机的路径表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text}… is no frame of a video</source>
            <translation>{text}… 不是视频的帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} chapters instead of {planned}</source>
            <translation>有 {there} 个章节，应为 {planned} 个</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{there} files instead of the pictures {paths}</source>
            <translation>有 {there} 个文件，而不是图片 {paths}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} {kind} tracks instead of {planned} beside the encoded video</source>
            <translation>除编码的视频外有 {there} 条 {kind} 轨道，应为 {planned} 条</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} answers, and knows {value} tasks.</source>
            <translation>{title} 有应答，共有 {value} 个任务。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{title} cannot {capability}</source>
            <translation>{title} 不能{capability}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} cannot {what}: its document has no call for that</source>
            <translation>{title} 不能{what}：其文档没有这样的调用</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>{title} fetches sources from an address: give the endpoint {name} a storage to put them into, or name a source in the web</source>
            <translation>{title} 从网址获取源：请给端点 {name} 一个存放源的存储，或指定网上的源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{title} has accepted the task; its document has no call that tells how far it is ({ids})</source>
            <translation>{title} 已接受任务；其文档没有查询进度的调用（{ids}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} has no call {name}; there is {known}</source>
            <translation>{title} 没有调用 {name}；现有 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs a region: {hint}</source>
            <translation>{title} 需要区域：{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: https://ACCOUNT.r2.cloudflarestorage.com</source>
            <translation>{title} 需要端点：https://ACCOUNT.r2.cloudflarestorage.com</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: {hint}</source>
            <translation>{title} 需要端点：{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>{title} refuses {what}: {value}</source>
            <translation>{title} 拒绝{what}：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} says that it began, but tells no id</source>
            <translation>{title} 表示已开始，但没有给出 ID</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>{told}, {early_s} s before the range</source>
            <translation>{told}，早于范围 {early_s} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{told}: at most {MOST_PIXELS} million pixels are</source>
            <translation>{told}：最多 {MOST_PIXELS} 百万像素</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script</source>
            <translation>{told}：请在脚本中反交错</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script, or add -flags +ildct+ilme</source>
            <translation>{told}：请在脚本中反交错，或加上 -flags +ildct+ilme</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{told}: no permission to use it</source>
            <translation>{told}：没有使用权限</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, at {rate}, unless the script opens it with rff=True</source>
            <translation>{told}；其帧以 {rate} 各压制一次，除非脚本用 rff=True 打开它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, each as long as it is shown, unless the script opens it with rff=True</source>
            <translation>{told}；其帧各压制一次，时长与显示时相同，除非脚本用 rff=True 打开它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV</source>
            <translation>{told}；由 {bits} 位 YUV 转换而来</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV by {guess}, since the clip names no matrix</source>
            <translation>{told}；由 {bits} 位 YUV 按 {guess} 转换而来，因为片段未注明矩阵</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{told}; sound and subtitles keep the source's times</source>
            <translation>{told}；声音和字幕保持源的时间</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file ({status})</source>
            <translation>{to} 没有接收文件（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file: {error}</source>
            <translation>{to} 没有接收文件：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{unknown} is not installed in {plugin_folder}</source>
            <translation>{plugin_folder} 中未安装 {unknown}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} broke off</source>
            <translation>{url} 中断</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} has no end in sight; it was given up</source>
            <translation>{url} 看不到结尾；已放弃</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a file: it begins with https:// and a name</source>
            <translation>{url} 不是文件的地址：应以 https:// 和主机名开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a site: it begins with https:// and a name</source>
            <translation>{url} 不是网站的地址：应以 https:// 和主机名开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{url} is no address of {what}: it begins with https:// and a name</source>
            <translation>{url} 不是{what}的地址：应以 https:// 和主机名开头</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} leads from one address to the next without end</source>
            <translation>{url} 不停地从一个地址引向下一个</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>{value} is no {kind}</source>
            <translation>{value} 不是 {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not a value of -{name}</source>
            <translation>{value} 不是 -{name} 的值</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{value} is not a value of {name}: {named}</source>
            <translation>{value} 不是 {name} 的值：{named}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not the name of an encoder</source>
            <translation>{value} 不是编码器的名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{version} is not a version</source>
            <translation>{version} 不是版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{what} cannot stand in -vf; it takes one chain of filters, quoted with ' where needed</source>
            <translation>-vf 中不能有 {what}；它只接受一条滤镜链，必要处用 ' 引起来</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{where}{row} is not a piece: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>{where}{row} 不是分段：请写 START-END，例如 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {name} is not {kind}</source>
            <translation>{who} 的应答与应有的不同：{name} 不是 {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {what} is no object</source>
            <translation>{who} 的应答与应有的不同：{what} 不是对象</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{width}×{height}, {kind} of {bits} bits a channel</source>
            <translation>{width}×{height}，{kind}，每通道 {bits} 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>{words} failed: {value}</source>
            <translation>{words} 失败：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is given twice; join the filters with a comma</source>
            <translation>{word} 给出了两次；请用逗号连接滤镜</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: it has no height</source>
            <translation>{word} 不是其他尺寸：没有高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: say 720p, or 720p@3000 for at most 3000 kbit/s</source>
            <translation>{word} 不是其他尺寸：请写 720p，或 720p@3000 表示最高 3000 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: an option such as -crf must stand before it</source>
            <translation>不允许 {word}：它前面必须有 -crf 这样的选项</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: encoder arguments cannot name an output; RipGUI chooses it</source>
            <translation>不允许 {word}：编码器参数不能指定输出；由 RipGUI 选择</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: option values cannot be read from files</source>
            <translation>不允许 {word}：选项的值不能从文件读取</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: the encoder arguments are not run by a shell</source>
            <translation>不允许 {word}：编码器参数不经过 shell 运行</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Encoded</source>
            <translation>压制结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>One</source>
            <translation>单个</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Output {number}</source>
            <translation>输出 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Source</source>
            <translation>源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Wipe</source>
            <translation>划像</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{bits} bit</source>
            <translation>{bits} 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{count} frames</source>
            <translation>{count} 帧</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourites</source>
            <translation>收藏</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Make it a favourite</source>
            <translation>设为收藏</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>No favourite any more</source>
            <translation>取消收藏</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>That ship with RipGUI</source>
            <translation>RipGUI 自带</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Your own</source>
            <translation>自己的</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 difference</source>
            <translation>1 处差异</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 note</source>
            <translation>1 条提示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Chunk {number}</source>
            <translation>分块 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Clip {number}</source>
            <translation>片段 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Correct the script, then retry the task</source>
            <translation>请改正脚本，然后重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Look at the server first, then send it once more or remove it</source>
            <translation>请先查看服务器，再重新发送或移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>May be accepted</source>
            <translation>可能已被接受</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>On {name}</source>
            <translation>在 {name} 上</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Pausing</source>
            <translation>正在暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Remove the cause, then retry the task</source>
            <translation>请消除原因，然后重试任务</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Retry the task to send it once more</source>
            <translation>重试任务即可再发送一次</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Test {first}–{last} · {name}</source>
            <translation>测试 {first}–{last} · {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>after another task</source>
            <translation>在其他任务之后</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}</source>
            <translation>第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}: {reason}</source>
            <translation>第 {number} 次尝试：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>clip {done} of {all}</source>
            <translation>第 {done}/{all} 个片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>frames {first} – {last}</source>
            <translation>第 {first} – {last} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>verified</source>
            <translation>已校验</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>with {name}</source>
            <translation>含 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>without {hdr}</source>
            <translation>不含 {hdr}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} differences</source>
            <translation>{count} 处差异</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} frames</source>
            <translation>{count} 帧</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} notes</source>
            <translation>{count} 条提示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} chunks done</source>
            <translation>已完成 {done}/{all} 个分块</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} clips done</source>
            <translation>已完成 {done}/{all} 个片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{name} may have it: its answer was lost, and it cannot be asked</source>
            <translation>{name} 可能已有它：应答已丢失，也无法查询</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps on average, varies</source>
            <translation>平均 {rate} fps，可变</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{reason}, trying again</source>
            <translation>{reason}，正在重试</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose a folder for the pictures</source>
            <translation>请选择图片文件夹</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose at least one frame and one output</source>
            <translation>请至少选择一帧和一个输出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>its folder may not be written to</source>
            <translation>没有写入其文件夹的权限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern has no field {field}; it may use {known}</source>
            <translation>名称格式没有字段 {field}；可用 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern “{pattern}” gives an empty name</source>
            <translation>名称格式“{pattern}”得到空名称</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the picture cannot be packed: {why}</source>
            <translation>无法压缩图片：{why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>{path} cannot be written: {why}</source>
            <translation>无法写入 {path}：{why}</translation>
        </message>
    </context>
    <context>
        <name>shortcut</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Everywhere</source>
            <translation>全局</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In text fields, given by the system</source>
            <translation>文本框内，由系统规定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the preview</source>
            <translation>在预览中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the queue</source>
            <translation>在队列中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the script</source>
            <translation>在脚本中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the window of seams</source>
            <translation>在接缝窗口中</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Checking</source>
            <translation>校验中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Delivering</source>
            <translation>交付中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Elsewhere</source>
            <translation>远程</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Encoding</source>
            <translation>压制中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Merging</source>
            <translation>合并中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Preparing</source>
            <translation>准备中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>a few seconds</source>
            <translation>几秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>about {time}</source>
            <translation>约 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>at {time}</source>
            <translation>{time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>on {day} at {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} 天 {hours} 小时</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>written_place</name>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Give the clip of line {line} a name first: clip = …, then clip.set_output()</source>
            <translation>请先为第 {line} 行的片段命名：clip = …，然后 clip.set_output()</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script does not say what the form said any more</source>
            <translation>脚本第 {line} 行已与表单所述不符</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script is not Python: {detail}</source>
            <translation>脚本第 {line} 行不是 Python：{detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line}, which sets the output, must not be indented for that</source>
            <translation>为此，设置输出的第 {line} 行不能缩进</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Put set_output in line {line} on a line of its own, so that there is room before it</source>
            <translation>请把第 {line} 行的 set_output 单独放在一行，以便在其前面写入</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The restoration that begins in line {line} has lost its last line: {detail}</source>
            <translation>从第 {line} 行开始的修复部分缺少最后一行：{detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The script has no line {detail} to write before</source>
            <translation>脚本中没有可在其前写入的 {detail} 行</translation>
        </message>
    </context>
</TS>
