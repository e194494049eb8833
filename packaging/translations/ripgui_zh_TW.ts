<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>AbilityCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>Costs: {price}</source>
            <translation>費用：{price}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>What it offers</source>
            <translation>提供的功能</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>counts what it did</source>
            <translation>統計已完成的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes a task</source>
            <translation>刪除工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes several at once</source>
            <translation>一次刪除多個工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>encodes a clip again</source>
            <translation>重新壓製某個片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>finds a task again</source>
            <translation>重新找到工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>hands out results</source>
            <translation>提供結果下載</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>is sent the source</source>
            <translation>接收來源檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps storages</source>
            <translation>保存儲存空間設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps templates</source>
            <translation>儲存範本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>lists its tasks</source>
            <translation>列出其工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>merges again</source>
            <translation>重新合併</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>progress of each clip</source>
            <translation>每個片段的進度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>takes tasks</source>
            <translation>接受工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>tells how far a task is</source>
            <translation>報告工作進度</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>&amp;Copy versions</source>
            <translation>複製版本資訊(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>About RipGUI</source>
            <translation>關於 RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>C&amp;lose</source>
            <translation>關閉(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Encodes video with VapourSynth, in chunks, and loses nothing.</source>
            <translation>用 VapourSynth 分塊壓製影片，一格不漏。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>自由軟體，採用 GPL 第 3 版或更新版本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licences</source>
            <translation>授權</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Looking …</source>
            <translation>正在檢視…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Plugins</source>
            <translation>外掛程式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>RipGUI stands on VapourSynth, BestSource and their plugins, on FFmpeg and its encoders, on Qt and Python, and on the packages under “Licences”.

Its ways were learned from FinalRip, vs-preview, StaxRip and Av1an, whose presets and habits it reads.

Thank you to all who make and keep them, and to everybody who reports what does not work.</source>
            <translation>RipGUI 建立在 VapourSynth、BestSource 及其外掛程式、FFmpeg 及其編碼器、Qt 與 Python，以及「授權」中所列套件之上。

它的做法學自 FinalRip、vs-preview、StaxRip 和 Av1an，並能讀取它們的預設集，沿用其習慣。

感謝所有製作和維護它們的人，也感謝每一位回報問題的人。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>System</source>
            <translation>系統</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Thanks</source>
            <translation>致謝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is told</source>
            <translation>內容</translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Progress</source>
            <translation>進度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed of the script</source>
            <translation>指令碼速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Without encoder, as fast as it goes</source>
            <translation>不含編碼器，全速執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>frames {start} – {last}</source>
            <translation>第 {start} – {last} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{frames} of {total} frames in {time}</source>
            <translation>{total} 影格中的 {frames} 影格，用時 {time}</translation>
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
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Go to</source>
            <translation>轉到(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks</source>
            <translation>書籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks are set at the frame that is shown.</source>
            <translation>書籤會加在目前顯示的影格上。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Frame</source>
            <translation>影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Re&amp;name</source>
            <translation>重新命名(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Time</source>
            <translation>時間</translation>
        </message>
    </context>
    <context>
        <name>ByKey</name>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Arrow keys move it</source>
            <translation>方向鍵可移動它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Line between two parts</source>
            <translation>兩部分之間的分隔線</translation>
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
            <translation>佔用 {size}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Looking how much it takes …</source>
            <translation>正在計算佔用空間…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Not while the queue works: it is using them.</source>
            <translation>佇列執行時無法使用：正在使用這些內容。</translation>
        </message>
    </context>
    <context>
        <name>CalibrateCommands</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The queue works, and would be measured with: pause it or wait for its end.</source>
            <translation>佇列正在執行，會影響測量：請先暫停或等它結束。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The script has to be confirmed first: look at it in the preview.</source>
            <translation>需要先確認指令碼：請在預覽中檢視。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With a film that is made for it, the script that is shown, and {encoder}</source>
            <translation>使用產生的測試影片、目前顯示的指令碼和 {encoder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With {source}, its script and {encoder}</source>
            <translation>使用 {source}、其指令碼和 {encoder}</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Measure</source>
            <translation>測量(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>About as fast as before with less memory ({choice}). Tasks use it now.</source>
            <translation>速度與之前相近，但記憶體更少（{choice}）。工作現已使用它。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Against automatic</source>
            <translation>與自動相比</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Encoder threads</source>
            <translation>編碼器執行緒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Faster than what RipGUI chose so far: {change} ({choice}). Tasks use it now.</source>
            <translation>比 RipGUI 先前的選擇更快：{change}（{choice}）。工作現已使用它。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Frames a second</source>
            <translation>每秒影格數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>How far the measurement is</source>
            <translation>測量進度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measure this computer</source>
            <translation>測量這台電腦</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measurement {number} of {count} …</source>
            <translation>第 {number} 次測量，共 {count} 次…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Memory</source>
            <translation>記憶體</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>No task is selected: a film of this size is made and measured with</source>
            <translation>未選取工作：將產生此尺寸的影片並用它測量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Size of the film that is made</source>
            <translation>產生影片的尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Stopped; nothing is remembered of it.</source>
            <translation>已停止；未保留任何結果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The clip is encoded for a minute with several numbers of workers and encoder threads. The fastest is remembered, and tasks with this script, encoder and size of picture use it, unless they name a number of workers.</source>
            <translation>用多種工作處理程序數和編碼器執行緒數壓製片段，約一分鐘。最快的組合會被記住；指令碼、編碼器和畫面尺寸相同的工作會使用它，除非工作自己指定了工作處理程序數。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The script is opened …</source>
            <translation>正在開啟指令碼…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What RipGUI chooses by itself is the best here ({choice}).</source>
            <translation>RipGUI 自動選擇的就是這裡最好的（{choice}）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What was measured</source>
            <translation>測量結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Workers</source>
            <translation>工作處理程序</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>the encoder's choice</source>
            <translation>由編碼器決定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads as it likes</source>
            <translation>工作處理程序：{workers}，編碼器執行緒由其自訂</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads of each: {threads}</source>
            <translation>工作處理程序：{workers}，各自的編碼器執行緒：{threads}</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Copy the answer</source>
            <translation>複製回應(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Send</source>
            <translation>傳送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered.</source>
            <translation>已回應。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered; of a long answer only the beginning is shown.</source>
            <translation>已回應；回應較長，只顯示開頭。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Asking {name} …</source>
            <translation>正在詢問 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Calls of the document</source>
            <translation>文件中的呼叫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It changes something at the server.</source>
            <translation>它會更改伺服器上的內容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It costs {price}.</source>
            <translation>費用為 {price}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Really &amp;send</source>
            <translation>確定傳送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Stopped; what was sent may have arrived.</source>
            <translation>已停止；已傳送的內容可能已經到達。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>The server's answer</source>
            <translation>伺服器的回應</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>What the server answers stands here.</source>
            <translation>伺服器的回應會顯示在這裡。</translation>
        </message>
    </context>
    <context>
        <name>CallTip</name>
        <message>
            <location filename="../../ripgui/ui/script/call_tip.py" />
            <source>Arguments of the call</source>
            <translation>該呼叫的引數</translation>
        </message>
    </context>
    <context>
        <name>ChapterTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add a chapter</source>
            <translation>新增章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>As the source</source>
            <translation>與來源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapter</source>
            <translation>章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters</source>
            <translation>章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters as the source has them</source>
            <translation>使用來源的章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters from a file</source>
            <translation>從檔案匯入章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Import …</source>
            <translation>匯入…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>OGM text, Matroska XML or ffmpeg's metadata; it may be dropped here, too</source>
            <translation>OGM 文字、Matroska XML 或 ffmpeg 元資料；也可以拖放到這裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove the selected chapters</source>
            <translation>移除所選章節</translation>
        </message>
    </context>
    <context>
        <name>ClipCheck</name>
        <message>
            <location filename="../../ripgui/ui/clip_check.py" />
            <source>It has times for {counted} frames; the source has about {frames}</source>
            <translation>其中有 {counted} 影格的時間；來源約有 {frames} 影格</translation>
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
            <translation>已完成 {done}/{all} 個片段</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Close, and go on at the next start</source>
            <translation>關閉，下次啟動時繼續(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Stop the queue and close</source>
            <translation>停止佇列並關閉(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Finished chunks are kept. What about the others?</source>
            <translation>已完成的分塊會保留，其餘的怎麼辦？</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Keep &amp;running, stay open</source>
            <translation>繼續執行，保持開啟(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>The queue is still running</source>
            <translation>佇列仍在執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Work is running</source>
            <translation>有工作正在執行</translation>
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
            <translation>命令及其按鍵</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Menu</source>
            <translation>選單</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>{key} is with “{command}”</source>
            <translation>{key} 已用於「{command}」</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add the videos of a folder</source>
            <translation>新增資料夾中的影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add videos</source>
            <translation>新增影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>All files (*)</source>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Numbered pictures ({patterns})</source>
            <translation>編號圖片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes</source>
            <translation>時間碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes (*.txt *.tc *.timecodes)</source>
            <translation>時間碼 (*.txt *.tc *.timecodes)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Videos ({patterns})</source>
            <translation>影片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Where results go</source>
            <translation>結果存放位置</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>Completion</source>
            <translation>補全</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>What can be written next</source>
            <translation>接下來可以輸入的內容</translation>
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
            <translation>{seconds} 秒後關機</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;awake</source>
            <translation>保持喚醒(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;on</source>
            <translation>保持開機(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The computer sleeps in {seconds} s</source>
            <translation>電腦將在 {seconds} 秒後睡眠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done</source>
            <translation>佇列已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done, and this was asked for.</source>
            <translation>佇列已完成，這是事先要求的操作。</translation>
        </message>
    </context>
    <context>
        <name>CropBar</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Reset</source>
            <translation>重置(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Write into script</source>
            <translation>寫入指令碼(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop</source>
            <translation>裁切</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop: {side}</source>
            <translation>裁切：{side}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Find black &amp;borders</source>
            <translation>尋找黑邊(&amp;B)</translation>
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
            <translation>請先顯示指令碼結果的一影格：裁切針對的是它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>The settings of this task are fixed</source>
            <translation>此工作的設定已固定</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPanel</name>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source> h</source>
            <translation> 小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Give it another name</source>
            <translation>換一個名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>How long a link to the result opens it</source>
            <translation>結果連結的有效時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>If it is taken</source>
            <translation>名稱已被佔用時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Leave what is there</source>
            <translation>保留已有檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Links open for</source>
            <translation>連結有效期</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>May hold {fields}; a folder ends with a slash</source>
            <translation>可包含 {fields}；以斜槓結尾表示資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name in the storage</source>
            <translation>在儲存空間中的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name there</source>
            <translation>儲存空間中的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Nowhere: it stays here</source>
            <translation>不傳送：留在本機</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Replace what is there</source>
            <translation>取代已有檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Send to</source>
            <translation>傳送到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Show the storages</source>
            <translation>顯示儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storage that results are sent to</source>
            <translation>結果要傳送到的儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storages …</source>
            <translation>儲存空間…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>There is no storage {name}: make one of that name, or choose another.</source>
            <translation>沒有名為 {name} 的儲存空間：請新建同名儲存空間或另選一個。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Where the name is taken in the storage</source>
            <translation>儲存空間中名稱已被佔用時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>the result's own name</source>
            <translation>結果自身的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>{name} (not known here)</source>
            <translation>{name}（此處未知）</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../ripgui/ui/editing.py" />
            <source>the task was begun</source>
            <translation>工作已開始</translation>
        </message>
    </context>
    <context>
        <name>EncoderEdit</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Change what is often changed without typing it</source>
            <translation>無需輸入即可更改常用選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Encoder arguments</source>
            <translation>編碼器參數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options</source>
            <translation>選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options of the encoder</source>
            <translation>編碼器選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>encoder ✓</source>
            <translation>編碼器 ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>two passes ✓</source>
            <translation>兩遍編碼 ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>{option} … is not finished</source>
            <translation>{option} … 尚未寫完</translation>
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
            <translation>1 到 10，10 最好：所有編碼器通用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate</source>
            <translation>位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate, 2 passes</source>
            <translation>位元率，兩遍編碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Encoder</source>
            <translation>編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>File size</source>
            <translation>檔案大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Of the whole file, sound and all else included</source>
            <translation>整個檔案，包括音訊和其他一切</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality 1–10</source>
            <translation>品質 1–10</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Rate by</source>
            <translation>位元率控制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>With two passes or a size, bits go to the chunks that need them</source>
            <translation>指定兩遍編碼或檔案大小時，位元率會分給需要的分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>encoder's</source>
            <translation>編碼器自身的</translation>
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
            <translation>AQ 強度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Adaptive quality</source>
            <translation>自適應量化</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>B-frames</source>
            <translation>B 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Checksums</source>
            <translation>校驗和</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Depth, chroma</source>
            <translation>位元深度、色度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>FFV1 lossless</source>
            <translation>FFV1 無損</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Film grain</source>
            <translation>底片顆粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Grain is taken out and described, and players put it back; larger means stronger</source>
            <translation>顆粒會被去除並記錄，由播放器還原；數值越大越強</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>How much flat parts are favoured</source>
            <translation>平坦區域受照顧的程度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Its own scale</source>
            <translation>編碼器自身的標度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Keyframe every</source>
            <translation>關鍵影格間隔</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Larger is faster, and worse for the same size</source>
            <translation>越大越快，同樣大小下品質越差</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most B-frames in a row</source>
            <translation>最多連續 B 影格數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most frames from keyframe to keyframe</source>
            <translation>關鍵影格之間的最多影格數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Parts of a picture that are coded side by side</source>
            <translation>畫面中並行編碼的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Preset</source>
            <translation>預設集</translation>
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
            <translation>越慢，同等品質下檔案越小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>So that damage is noticed</source>
            <translation>用於發現損壞</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Ten bits keep gradients smooth</source>
            <translation>10 位使漸變保持平滑</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Tune</source>
            <translation>調優</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What players must be able to do</source>
            <translation>播放器必須具備的能力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What the picture holds, or what is measured</source>
            <translation>畫面內容，或衡量指標</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Where in a picture bits go</source>
            <translation>位元率在畫面中的去向</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto variance</source>
            <translation>自動方差</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto, dark</source>
            <translation>自動，偏暗部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>complexity</source>
            <translation>複雜度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>cyclic</source>
            <translation>迴圈</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>edges</source>
            <translation>邊緣</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>encoder's</source>
            <translation>編碼器自身的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>off</source>
            <translation>關</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>on</source>
            <translation>開</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>prediction</source>
            <translation>預測</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>the clip's</source>
            <translation>片段自身的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>to the eye</source>
            <translation>主觀視覺</translation>
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
            <translation>測試(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>No remote system yet.
Say of which kind it is and where, and save it.</source>
            <translation>還沒有遠端系統。
請選擇型別、填寫位址並儲存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Remote systems</source>
            <translation>遠端系統</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Servers that encode for you: tasks run there where the tool row says so.</source>
            <translation>代為壓製的伺服器：工具欄選擇它時，工作在那裡執行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Tasks and &amp;calls …</source>
            <translation>工作與呼叫(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>not checked</source>
            <translation>未檢查</translation>
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
            <translation>存取金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Address</source>
            <translation>位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Certificates</source>
            <translation>憑證</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Check the server's certificate</source>
            <translation>檢查伺服器憑證</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose a file with certificates</source>
            <translation>選擇憑證檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>File with certificates to trust</source>
            <translation>要信任的憑證檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Further headers</source>
            <translation>其他標頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind of system</source>
            <translation>系統型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait</source>
            <translation>最長等待</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait for an answer</source>
            <translation>等待回應的最長時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>None: only sources that are addresses</source>
            <translation>無：只接受網址形式的來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Not checked: somebody else could answer in its place.</source>
            <translation>未檢查：別人可能冒充它回應。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Proxy</source>
            <translation>代理伺服器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secret key</source>
            <translation>私密金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secrets</source>
            <translation>機密</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Settings of the kind</source>
            <translation>此型別的設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage</source>
            <translation>儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage that sources are put into</source>
            <translation>存放來源檔案的儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The address is missing: each has their own {title}</source>
            <translation>缺少位址：每個 {title} 都有自己的位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The way there</source>
            <translation>連線方式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Token</source>
            <translation>權杖</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Where the secrets are</source>
            <translation>機密存放位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>https://server.example</source>
            <translation>https://server.example</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>none; http://… or env:NAME</source>
            <translation>無；http://… 或 env:NAME</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>those of the system</source>
            <translation>系統的憑證</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>{name} (not known here)</source>
            <translation>{name}（此處未知）</translation>
        </message>
    </context>
    <context>
        <name>FailureWatch</name>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Discard</source>
            <translation>丟棄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Open folder</source>
            <translation>開啟資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Report</source>
            <translation>報告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI ended unexpectedly the last time. A report was written.</source>
            <translation>RipGUI 上次意外結束。已寫入報告。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). A report was written.</source>
            <translation>RipGUI 自身出錯（{error}）。已寫入報告。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). No report could be written.</source>
            <translation>RipGUI 自身出錯（{error}）。無法寫入報告。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Show</source>
            <translation>檢視</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>The report is in the clipboard.</source>
            <translation>報告已複製到剪貼簿。</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
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
            <translation>自動</translation>
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
            <translation>所有檔案 (*)</translation>
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
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Find</source>
            <translation>尋找</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Match case</source>
            <translation>區分大小寫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Next place</source>
            <translation>下一處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Previous place</source>
            <translation>上一處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Regular expression</source>
            <translation>規則運算式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace</source>
            <translation>取代</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace all</source>
            <translation>全部取代</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace this one</source>
            <translation>取代這一處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace with</source>
            <translation>取代為</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Whole words</source>
            <translation>全字符合</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not a pattern</source>
            <translation>不是有效的表示式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>takes too long</source>
            <translation>耗時過長</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{count} found</source>
            <translation>找到 {count} 處</translation>
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
            <translation>後續檔案的設定</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/following.py" />
            <source>{count} files are one source, as their names have it.</source>
            <translation>
                <numerusform>從名稱看，{count} 個檔案屬於同一個來源。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>{name} · settings are fixed</source>
            <translation>{name} · 設定已固定</translation>
        </message>
    </context>
    <context>
        <name>HeaderRows</name>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Add a &amp;header</source>
            <translation>新增標頭(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's name</source>
            <translation>標頭名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's value</source>
            <translation>標頭的值</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove the header</source>
            <translation>移除標頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>X-Name</source>
            <translation>X-Name</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>kept; type to change it</source>
            <translation>已儲存；輸入即可更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>the variable's name</source>
            <translation>變數名</translation>
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
            <translation>儲存統計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>The result is read for its receipt …</source>
            <translation>正在讀取結果以生成憑單…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Written: {path}</source>
            <translation>已寫入：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>{name} goes to the queue's end.</source>
            <translation>{name} 將排到佇列末尾。</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>History</source>
            <translation>歷史記錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Runs</source>
            <translation>執行記錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Views of the history</source>
            <translation>歷史記錄的檢視</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source> float</source>
            <translation> 浮點</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Frame {number}{kind}</source>
            <translation>第 {number} 影格{kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · RGB</source>
            <translation>直方圖 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · luma</source>
            <translation>直方圖 · 亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Inspect</source>
            <translation>檢查</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>No frame</source>
            <translation>沒有影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Scope</source>
            <translation>示波器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Vectorscope</source>
            <translation>向量示波器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · RGB</source>
            <translation>波形圖 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · luma</source>
            <translation>波形圖 · 亮度</translation>
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
            <translation>正在向套件索引查詢 {package}…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Download and install</source>
            <translation>下載並安裝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Downloading {packages} …</source>
            <translation>正在下載 {packages} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Install …</source>
            <translation>安裝…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Installed. The script runs anew with it.</source>
            <translation>已安裝，指令碼將重新執行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>It could not be installed: {problem}</source>
            <translation>無法安裝：{problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Not now</source>
            <translation>以後再說</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>將從 {hosts} 下載到 {folder}：{packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>{name} is missing. The package {package} has it.</source>
            <translation>缺少 {name}，套件 {package} 提供它。</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>A frame, a time such as 12:34.5, or so far from here: +5s, -100</source>
            <translation>影格編號、12:34.5 這樣的時間，或相對距離：+5s、-100</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>Frame</source>
            <translation>影格</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/recorder.py" />
            <source>Press a key …</source>
            <translation>請按下按鍵…</translation>
        </message>
    </context>
    <context>
        <name>LineBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Go to line</source>
            <translation>轉到行</translation>
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
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Copied.</source>
            <translation>已複製。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>How long the link opens it</source>
            <translation>連結的有效時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link</source>
            <translation>連結</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link to {name}</source>
            <translation>{name} 的連結</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>The link as a QR code</source>
            <translation>連結的QR 碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Whoever has it may open it</source>
            <translation>得到連結的人都能開啟</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a day</source>
            <translation>一天內有效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a week</source>
            <translation>一週內有效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for an hour</source>
            <translation>一小時內有效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for {hours} hours</source>
            <translation>{hours} 小時內有效</translation>
        </message>
    </context>
    <context>
        <name>ListAndForm</name>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>&amp;Test</source>
            <translation>測試(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Cl&amp;ose</source>
            <translation>關閉(&amp;O)</translation>
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
            <translation>確定移除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Sa&amp;ve</source>
            <translation>儲存(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All chunks</source>
            <translation>所有分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All tasks</source>
            <translation>所有工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk</source>
            <translation>分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk </source>
            <translation>分塊 </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Filter lines</source>
            <translation>篩選行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Log</source>
            <translation>記錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Selected task</source>
            <translation>所選工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Whose lines</source>
            <translation>顯示誰的記錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>… {count} lines skipped</source>
            <translation>…跳過 {count} 行</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>A graphics card was found ({card}); it does not encode.</source>
            <translation>找到顯示卡（{card}），但它無法編碼。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>No graphics card was found; the processor does it all.</source>
            <translation>未找到顯示卡；全部由處理器完成。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>VapourSynth {version} with {count} plugins.</source>
            <translation>VapourSynth {version}，有 {count} 個外掛程式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>Your graphics card encodes, too: {names}.</source>
            <translation>顯示卡也能編碼：{names}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>{count} encoders work here, {names} among them.</source>
            <translation>這裡有 {count} 個編碼器可用，其中有 {names}。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ripgui/ui/main_window.py" />
            <source>The queue goes on where it was.</source>
            <translation>佇列從上次的位置繼續。</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close all</source>
            <translation>全部關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close message</source>
            <translation>關閉訊息</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Message</source>
            <translation>訊息</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>{count} more</source>
            <translation>另有 {count} 條</translation>
        </message>
    </context>
    <context>
        <name>ModelField</name>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose a file</source>
            <translation>選擇檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose: {name}</source>
            <translation>選擇：{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>brightness alone</source>
            <translation>僅亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being loaded …</source>
            <translation>正在載入…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being read …</source>
            <translation>正在讀取…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being tried …</source>
            <translation>正在試用…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is tried on a small picture …</source>
            <translation>正在用小圖片試用…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>takes {size} alone</source>
            <translation>只接受 {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{name}: what it is</source>
            <translation>{name}：說明</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{time} ms for {size}</source>
            <translation>{size} 用時 {time} 毫秒</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../ripgui/ui/script/notice.py" />
            <source>In progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/notice.py" />
            <source>Progress</source>
            <translation>進度</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close message</source>
            <translation>關閉訊息</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>The queue is done</source>
            <translation>佇列已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done</source>
            <translation>完成 {done} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done, {failed} failed</source>
            <translation>完成 {done} 個，失敗 {failed} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{name} failed</source>
            <translation>{name} 失敗</translation>
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
            <translation>編號圖片資料夾，片段超過 8 位時為 16 位；沒有音訊。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder with index.m3u8, for players in web pages: H.264, HEVC or AV1 in segments of about 6 s, each audio and subtitle track beside them. Chapters, fonts, covers and tags stay out.</source>
            <translation>含 index.m3u8 的資料夾，供網頁播放器使用：H.264、HEVC 或 AV1，每段約 6 秒，旁邊是各條音軌和字幕軌。不含章節、字型、封面和標籤。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>About how long a chunk is; boundaries move to scene cuts</source>
            <translation>分塊的大致長度；邊界會移到場景切換處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic ({seconds:g} s)</source>
            <translation>自動（{seconds:g} 秒）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose a folder</source>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Chunk length</source>
            <translation>分塊長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Container</source>
            <translation>容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>FLV holds H.264, HEVC and AV1 with one audio track, AAC or MP3. Subtitles, chapters, fonts, covers, titles and languages stay out.</source>
            <translation>FLV 可容納 H.264、HEVC 和 AV1，以及一條 AAC 或 MP3 音軌。不含字幕、章節、字型、封面、標題和語言。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>HLS (index.m3u8)</source>
            <translation>HLS (index.m3u8)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>How many chunks are encoded at a time</source>
            <translation>同時壓製的分塊數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>MP4 cannot hold everything: styled subtitles lose their style, fonts stay out.</source>
            <translation>MP4 無法容納全部內容：帶樣式的字幕會失去樣式，字型不會保留。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Name pattern</source>
            <translation>名稱格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Output file</source>
            <translation>輸出檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>PNG pictures (.png)</source>
            <translation>PNG 圖片 (.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Range</source>
            <translation>範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Replace a file of that name</source>
            <translation>取代同名檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>WebM holds VP9 and AV1. Sound becomes Opus, subtitles become WebVTT without their style, fonts and covers stay out.</source>
            <translation>WebM 可容納 VP9 和 AV1。音訊轉為 Opus，字幕轉為無樣式的 WebVTT，字型和封面不會保留。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Workers</source>
            <translation>工作處理程序</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>beside the source</source>
            <translation>在來源旁邊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>the whole clip, or 240:480, or 0:01:00-0:02:30</source>
            <translation>整個片段，或 240:480，或 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>{name} is the source's name, {title}, {episode} and {group} are what stands in it; {preset} is the preset's, {codec} the encoder's; {resolution} and [CRC32] are filled when the file is there</source>
            <translation>{name} 是來源的名稱，{title}、{episode} 和 {group} 取自其中；{preset} 是預設集，{codec} 是編碼器；{resolution} 和 [CRC32] 在檔案生成後填入</translation>
        </message>
    </context>
    <context>
        <name>PackageCommands</name>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for newer versions …</source>
            <translation>正在向套件索引查詢新版本…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for {package} …</source>
            <translation>正在向套件索引查詢 {package}…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Downloading {packages} …</source>
            <translation>正在下載 {packages} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Go on without them</source>
            <translation>不載入它們繼續</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Installed: {packages}</source>
            <translation>已安裝：{packages}</translation>
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
            <translation>重新載入</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>RipGUI did not end well the last time. Packages that you added may be the reason.</source>
            <translation>RipGUI 上次未正常結束，原因可能是自行新增的套件。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Scripts do without the packages that you added.</source>
            <translation>指令碼不使用自行新增的套件。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Show them …</source>
            <translation>顯示…</translation>
        </message>
    </context>
    <context>
        <name>PackageDialog</name>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Download and install</source>
            <translation>下載並安裝(&amp;D)</translation>
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
            <translation>套件名稱，或 套件==版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Added packages</source>
            <translation>新增的套件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>關閉(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Everything is up to date.</source>
            <translation>全部都是最新的。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>In progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look &amp;up</source>
            <translation>查詢(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look for &amp;newer versions</source>
            <translation>尋找新版本(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Nothing was added yet.
Name a package of the Python Package Index below, such as vapoursynth-bwdif.</source>
            <translation>尚未新增套件。
請在下方輸入 Python Package Index 中的套件名稱，例如 vapoursynth-bwdif。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package</source>
            <translation>套件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package to add</source>
            <translation>要新增的套件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Plugins and modules for scripts, in a folder of your own. Scripts find those that are ticked.</source>
            <translation>供指令碼使用的外掛程式和模組，放在自己的資料夾中。指令碼能找到勾選的那些。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Really &amp;remove?</source>
            <translation>確定移除(&amp;R)</translation>
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
            <translation>將從 {hosts} 下載到 {folder}：{packages}</translation>
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
            <translation>圖片資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Pictures (*.png)</source>
            <translation>圖片 (*.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Save the picture</source>
            <translation>儲存圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Saved {path}</source>
            <translation>已儲存 {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>{name} pictures</source>
            <translation>{name} 圖片</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>0,0 from the upper left; -16,-16 from the lower right</source>
            <translation>0,0 從左上角算起；-16,-16 從右下角算起</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A height such as 720p, whose width follows, or both, such as 1280x720; the shape is kept</source>
            <translation>720p 這樣的高度（寬度按比例），或 1280x720 這樣的寬高；保持形狀</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A picture that is burnt in; where it is clear, the video shows</source>
            <translation>要燒錄的圖片；透明處顯示影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose a logo</source>
            <translation>選擇標誌</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frame rate</source>
            <translation>影格率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frames a second; frames are left out or shown again, nothing gets faster</source>
            <translation>每秒影格數；會丟棄或重複影格，播放速度不變</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes</source>
            <translation>其他尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes are for HLS alone</source>
            <translation>其他尺寸僅用於 HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo</source>
            <translation>標誌</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's place</source>
            <translation>標誌位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's size</source>
            <translation>標誌大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Pictures ({patterns})</source>
            <translation>圖片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Place of the logo</source>
            <translation>標誌的位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Resolution</source>
            <translation>解析度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Size of the logo</source>
            <translation>標誌的大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Smaller heights that players change to; behind @ the most kbit/s that one may take</source>
            <translation>播放器可切換的較小高度；@ 後為其最高 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>as the script makes it</source>
            <translation>由指令碼決定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>its own, or a height, or 200x80</source>
            <translation>原始大小，或高度，或 200x80</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none, or such as 720p@3000 480p</source>
            <translation>無，或如 720p@3000 480p</translation>
        </message>
    </context>
    <context>
        <name>PictureSet</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>Frame {frame} of {outputs} cannot be had</source>
            <translation>無法取得 {outputs} 的第 {frame} 影格</translation>
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
            <translation>結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Length</source>
            <translation>長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Dropped are frames that were rendered in time, but not shown in time</source>
            <translation>「丟棄」是指渲染及時但未能及時顯示的影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Playing without sound: {why}</source>
            <translation>正在無聲播放：{why}</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Not as the preset says: {what}</source>
            <translation>與預設集不同：{what}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Own settings</source>
            <translation>自定義設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Script or encoder are your own</source>
            <translation>指令碼或編碼器是自定義的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>chunk length</source>
            <translation>分塊長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>container</source>
            <translation>容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>encoder</source>
            <translation>編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>picture</source>
            <translation>畫面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>script</source>
            <translation>指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>tracks and what is kept</source>
            <translation>軌道與保留內容</translation>
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
            <translation>用於後續檔案(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the task</source>
            <translation>用於此工作(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for {count} tasks</source>
            <translation>用於 {count} 個工作(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Export a preset</source>
            <translation>匯出預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Import presets</source>
            <translation>匯入預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Imported {titles}</source>
            <translation>已匯入 {titles}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>My preset</source>
            <translation>我的預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Preset (*.toml);;FinalRip's script and parameters (*.py);;Visionular's template (*.json)</source>
            <translation>預設集 (*.toml);;FinalRip 指令碼與引數 (*.py);;Visionular 範本 (*.json)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets that are edited and not saved: {count}. They wait where they were edited.</source>
            <translation>已編輯但未儲存的預設集：{count} 個。它們保留在編輯處。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets, and scripts with parameters (*.toml *.json *.py *.txt)</source>
            <translation>預設集，以及帶引數的指令碼 (*.toml *.json *.py *.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Wrote {files}</source>
            <translation>已寫入 {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set for {count} of {all} selected tasks.</source>
            <translation>已為所選 {all} 個工作中的 {count} 個設定「{title}」。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set.</source>
            <translation>已設定「{title}」。</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Duplicate</source>
            <translation>複製一份(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Export …</source>
            <translation>匯出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Import …</source>
            <translation>匯入(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Revert</source>
            <translation>還原(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save</source>
            <translation>儲存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save as my own</source>
            <translation>另存為自己的(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Use</source>
            <translation>使用(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>A preset of the settings in the window</source>
            <translation>用視窗中的設定新建預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>De&amp;lete</source>
            <translation>刪除(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Deleted “{title}”</source>
            <translation>已刪除「{title}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Forget what was not saved</source>
            <translation>放棄未儲存的更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>No preset says that</source>
            <translation>沒有符合的預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets</source>
            <translation>預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets that ship with RipGUI stay</source>
            <translation>RipGUI 自帶的預設集不會更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Saved “{title}”</source>
            <translation>已儲存「{title}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search by title, encoder, …</source>
            <translation>按標題、編碼器等搜尋…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search presets</source>
            <translation>搜尋預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>there is a preset named {name} already</source>
            <translation>已有名為 {name} 的預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (copy)</source>
            <translation>{title}（副本）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (own)</source>
            <translation>{title}（自定義）</translation>
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
            <translation>分塊長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Container</source>
            <translation>容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Description</source>
            <translation>說明</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Encoder arguments</source>
            <translation>編碼器參數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name on the command line</source>
            <translation>命令列中的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Rules for tracks: {rules}, tags: {tags}; the Tracks tab has them.</source>
            <translation>軌道規則：{rules} 條，標籤：{tags} 個；見「軌道」分頁。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth 指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>What its file is called, and ripgui encode --preset takes</source>
            <translation>其檔案名，也是 ripgui encode --preset 所用的名稱</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Presets</source>
            <translation>預設集</translation>
        </message>
    </context>
    <context>
        <name>PreviewCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Esc leaves the full screen</source>
            <translation>按 Esc 結束全螢幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Frames that a far step goes:</source>
            <translation>大步跳過的影格數：</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Size of the step</source>
            <translation>步長</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>The picture of frame {number} is copied</source>
            <translation>已複製第 {number} 影格的圖片</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;back</source>
            <translation>
                <numerusform>後退 {frames} 影格(&amp;B)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;forward</source>
            <translation>
                <numerusform>前進 {frames} 影格(&amp;F)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Indexing the source …</source>
            <translation>正在為來源建立索引…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Rendering the frame …</source>
            <translation>正在渲染影格…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Runs the script and shows a frame of the result</source>
            <translation>執行指令碼並顯示結果中的一影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Select a task to see its frames</source>
            <translation>選擇工作以檢視其畫面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Show frame</source>
            <translation>顯示影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Starting the script …</source>
            <translation>正在啟動指令碼…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>The source can still be looked at</source>
            <translation>仍可檢視來源畫面</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Retry task</source>
            <translation>重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Select a task to see its frames</source>
            <translation>選擇工作以檢視其畫面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Show line {line}</source>
            <translation>顯示第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Try again</source>
            <translation>重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>{first} − {second} · the pictures are equal here</source>
            <translation>{first} − {second} · 此處畫面相同</translation>
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
            <translation>RipGUI 在執行時被移除，無法再開始新的工作。佇列仍然保留；重新安裝 RipGUI 即可繼續。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/replaced.py" />
            <source>RipGUI was replaced by another version while it runs. Close this window and start it again; the queue goes on where it was.</source>
            <translation>RipGUI 在執行時被替換為另一個版本。請關閉此視窗並重新啟動；佇列會從中斷處繼續。</translation>
        </message>
    </context>
    <context>
        <name>PropertiesModel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Property</source>
            <translation>屬性</translation>
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
            <translation>尋找影格屬性</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Hide &amp;chunks</source>
            <translation>隱藏分塊(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Pause &amp;task</source>
            <translation>暫停工作(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Re&amp;move, and delete it at the server</source>
            <translation>移除並在伺服器上刪除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>移除並刪除臨時檔案(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Resume &amp;task</source>
            <translation>繼續工作(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Save a list of frames</source>
            <translation>儲存影格列表</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Script, encoder and all other settings of {name} are copied.</source>
            <translation>已複製 {name} 的指令碼、編碼器和其他所有設定。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Show &amp;all chunks</source>
            <translation>顯示所有分塊(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Text (*.txt)</source>
            <translation>文字 (*.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The desktop has no program that opens {path}</source>
            <translation>桌面沒有能開啟 {path} 的程式</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The settings are those of {count} tasks now.</source>
            <translation>
                <numerusform>現在 {count} 個工作使用這些設定。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Written: {path}</source>
            <translation>已寫入：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{count} selected: only after {name} is done.</source>
            <translation>已選 {count} 個：在 {name} 完成後才執行。</translation>
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
            <translation>1 個工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Filter tasks</source>
            <translation>篩選工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Queue</source>
            <translation>佇列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>paused</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} failed</source>
            <translation>{count} 個失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} tasks</source>
            <translation>{count} 個工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{time} left</source>
            <translation>剩餘 {time}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Drop videos, folders or scripts here</source>
            <translation>將影片、資料夾或指令碼拖放到這裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Queue</source>
            <translation>佇列</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Add …</source>
            <translation>新增(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Delete</source>
            <translation>刪除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Refresh</source>
            <translation>重新整理(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Asking {name} …</source>
            <translation>正在詢問 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Cha&amp;nge …</source>
            <translation>更改(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}</source>
            <translation>條目：{count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}; the first {shown} are shown</source>
            <translation>條目：{count}；顯示前 {shown} 條</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Really &amp;delete</source>
            <translation>確定刪除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>What the server keeps</source>
            <translation>伺服器儲存的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>{name} is deleted at the server.</source>
            <translation>已在伺服器上刪除 {name}。</translation>
        </message>
    </context>
    <context>
        <name>RemoteCommands</name>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Asking {name} …</source>
            <translation>正在詢問 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>憑證 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates to trust</source>
            <translation>要信任的憑證</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>The result's address is copied.</source>
            <translation>已複製結果的位址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed.</source>
            <translation>已移除 {name}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>已移除 {name}；仍指向它、缺少它會失敗的工作：{count} 個。</translation>
        </message>
    </context>
    <context>
        <name>RestorationForm</name>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>A frame of every field: double rate</source>
            <translation>每個圖場一影格：雙倍影格率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, Bwdif</source>
            <translation>始終，Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, NNEDI3</source>
            <translation>始終，NNEDI3</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Animation</source>
            <translation>動畫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Anything else</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected</source>
            <translation>按檢測結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected: Bwdif, where the frames say that they are interlaced</source>
            <translation>按檢測結果：影格標明為交錯時用 Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As they are</source>
            <translation>保持原樣</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · ONNX Runtime</source>
            <translation>處理器 · ONNX Runtime</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · OpenVINO</source>
            <translation>處理器 · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Cleaning</source>
            <translation>清理</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Colours</source>
            <translation>顏色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Computer graphics</source>
            <translation>計算機圖形</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deband</source>
            <translation>去色帶</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deblock</source>
            <translation>去塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deinterlace</source>
            <translation>去交錯</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Denoise</source>
            <translation>降噪</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Drawn pictures want none of what is greyed out.</source>
            <translation>繪製的畫面不需要灰顯的專案。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Enhance faces</source>
            <translation>增強人臉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Film grain</source>
            <translation>底片顆粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage</source>
            <translation>素材</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage of medium quality is cleaned harder</source>
            <translation>中等品質的素材會清理得更徹底</translation>
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
            <translation>Intel 顯示卡 · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>反電視電影 (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Keep the trimmed original beside it</source>
            <translation>在旁邊保留裁切後的原片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind of footage</source>
            <translation>素材型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length</source>
            <translation>長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length of the range</source>
            <translation>範圍長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for faces</source>
            <translation>人臉模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for super-resolution</source>
            <translation>超解析度模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models get large pictures in squares of this side, which takes less memory</source>
            <translation>大圖按此邊長的方塊交給模型，佔用記憶體更少</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models run on</source>
            <translation>模型執行於</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>NNEDI3, or an ONNX file</source>
            <translation>NNEDI3，或 ONNX 檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Old film</source>
            <translation>老電影</translation>
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
            <translation>品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality of the footage</source>
            <translation>素材品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Range</source>
            <translation>範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restoration</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restore: write these steps into the script</source>
            <translation>修復：把這些步驟寫入指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Runs on</source>
            <translation>執行於</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start of the range</source>
            <translation>範圍起點</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Super-resolution</source>
            <translation>超解析度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Tiles</source>
            <translation>分塊尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.601 (SD)</source>
            <translation>轉為 BT.601 (SD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.709 (HD)</source>
            <translation>轉為 BT.709 (HD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Width</source>
            <translation>寬度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Write the lines anew</source>
            <translation>重新寫入這些行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>an ONNX file for faces</source>
            <translation>用於人臉的 ONNX 檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>it takes pictures of {size} alone: no tiles have that size</source>
            <translation>它只接受 {size} 的圖片：沒有這樣的方塊尺寸</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>none: whole pictures</source>
            <translation>無：整張圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>the beginning</source>
            <translation>開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>to the end</source>
            <translation>到結尾</translation>
        </message>
    </context>
    <context>
        <name>RestoreCommands</name>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>All files (*)</source>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Choose a model</source>
            <translation>選擇模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Its lines in the script were changed by hand: writing them anew would lose that.</source>
            <translation>指令碼中的這些行已手動改過：重新寫入會遺失改動。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>ONNX 模型 (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>These lines of the script were changed by hand, or written by another version.</source>
            <translation>指令碼中的這些行已手動改過，或由其他版本寫入。</translation>
        </message>
    </context>
    <context>
        <name>RowView</name>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default</source>
            <translation>還原預設值</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default: {setting}</source>
            <translation>還原預設值：{setting}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add the rule</source>
            <translation>新增規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>All tracks</source>
            <translation>所有軌道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Audio</source>
            <translation>音訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Codec of the track</source>
            <translation>軌道的編碼格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Kind of track</source>
            <translation>軌道型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Languages</source>
            <translation>語言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Part of the title</source>
            <translation>標題的一部分</translation>
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
            <translation>移除所有規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove the selected rule</source>
            <translation>移除所選規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules hold for the tracks of every file; each goes before those above it. The rest stays as it is.</source>
            <translation>規則適用於每個檔案的軌道，後面的優先於前面的。其餘保持原樣。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>What the rule does</source>
            <translation>規則的作用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any codec</source>
            <translation>任何編碼格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any language, or jpn, eng</source>
            <translation>任何語言，或 jpn, eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any title, or a part of it</source>
            <translation>任何標題，或其中一部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>burn in</source>
            <translation>燒錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>convert to {codec}</source>
            <translation>轉換為 {codec}</translation>
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
            <translation>設為預設</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>mix to stereo</source>
            <translation>混為立體聲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>without loss</source>
            <translation>無損格式</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Runs</source>
            <translation>執行記錄</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>結束時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Length</source>
            <translation>長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Picture</source>
            <translation>畫面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>State</source>
            <translation>狀態</translation>
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
            <translation>用相同設定把來源再次加入佇列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All runs</source>
            <translation>所有執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All that is known of the run</source>
            <translation>該次執行的全部資訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>At any time</source>
            <translation>任何時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Newer runs</source>
            <translation>較新的執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Older runs</source>
            <translation>較舊的執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Open &amp;folder</source>
            <translation>開啟資料夾(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Run &amp;again</source>
            <translation>再次執行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search names, presets, encoders and errors</source>
            <translation>搜尋名稱、預設集、編碼器和錯誤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search the history</source>
            <translation>搜尋歷史記錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Settings, versions and hashes of the result, as a file beside it</source>
            <translation>結果的設定、版本和雜湊值，存為旁邊的檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Since when</source>
            <translation>起始時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 24 hours</source>
            <translation>最近 24 小時</translation>
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
            <translation>沒有這樣的執行記錄。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>What was run will be listed here.</source>
            <translation>執行過的工作會列在這裡。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Which runs</source>
            <translation>哪些執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Write a &amp;receipt</source>
            <translation>寫入憑單(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>{first} to {last} of {count}</source>
            <translation>第 {first} 到 {last} 條，共 {count} 條</translation>
        </message>
    </context>
    <context>
        <name>ScopeView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Histogram</source>
            <translation>直方圖</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Vectorscope</source>
            <translation>向量示波器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Waveform</source>
            <translation>波形圖</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>blue</source>
            <translation>藍</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>green</source>
            <translation>綠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>luma</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>red</source>
            <translation>紅</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>{name} from {lowest} to {highest}, half of it up to {middle}</source>
            <translation>{name}：{lowest} 到 {highest}，一半不超過 {middle}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCommands</name>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>New script from &amp;template</source>
            <translation>從範本新建指令碼(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open &amp;recent script</source>
            <translation>開啟最近的指令碼(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open a script</source>
            <translation>開啟指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Running the script … {key} stops it.</source>
            <translation>正在執行指令碼… 按 {key} 停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Save the script</source>
            <translation>儲存指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Scripts (*.vpy *.py)</source>
            <translation>指令碼 (*.vpy *.py)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The check was stopped.</source>
            <translation>檢查已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The script works: {outputs}</source>
            <translation>指令碼可用：{outputs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>所選工作的指令碼已固定；請選擇其他工作或不選。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>This script was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>此指令碼從未在這裡執行過。指令碼是程式，可以在本機做任何事：請先閱讀。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Trust it</source>
            <translation>信任它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>{path} was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>{path} 從未在這裡執行過。指令碼是程式，可以在本機做任何事：請先閱讀。</translation>
        </message>
    </context>
    <context>
        <name>ScriptEditor</name>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Tab indents, Ctrl+Tab goes on to the next control</source>
            <translation>Tab 縮排，Ctrl+Tab 移到下一個控制項</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth 指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Write a script here, open one, or choose a preset</source>
            <translation>在此編寫指令碼、開啟指令碼，或選擇預設集</translation>
        </message>
    </context>
    <context>
        <name>ScriptFiles</name>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Bring it back</source>
            <translation>恢復它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Discard</source>
            <translation>丟棄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Recover</source>
            <translation>恢復</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Reload</source>
            <translation>重新載入</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Save it again</source>
            <translation>重新儲存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Saved {path}</source>
            <translation>已儲存 {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The script that stood here was in no file. It was put aside.</source>
            <translation>這裡原來的指令碼沒有存為檔案，已另行儲存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>所選工作的指令碼已固定；請選擇其他工作或不選。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Undo</source>
            <translation>復原</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>When RipGUI ended, edits of {name} from {when} were not saved. They were kept.</source>
            <translation>RipGUI 結束時，{name} 自 {when} 起的編輯尚未儲存，已保留下來。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your edits of {name} were not saved. They were put aside.</source>
            <translation>對 {name} 的編輯未儲存，已另行存放。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task are lost: {problem}</source>
            <translation>對工作的最後編輯已遺失：{problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}).</source>
            <translation>對工作的最後編輯未被採用（{why}）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}). The script as you wrote it is in {path}.</source>
            <translation>工作的上次編輯未被採用（{why}）。所寫的指令碼在 {path}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your own edits are not saved; after reloading, Undo brings them back.</source>
            <translation>自己的編輯尚未儲存；重新載入後可用「復原」找回。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>a script without a file</source>
            <translation>沒有檔案的指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program and read again.</source>
            <translation>{name} 被其他程式更改，已重新讀取。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} 被其他程式更改。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was deleted or moved. What you see is all that is left of it.</source>
            <translation>{name} 已被刪除或移走，看到的是僅存的內容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{path} was not opened: meanwhile another task was selected, or this one was begun.</source>
            <translation>未開啟 {path}：其間選擇了其他工作，或此工作已開始。</translation>
        </message>
    </context>
    <context>
        <name>ScriptHead</name>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New from template</source>
            <translation>從範本新建</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New script from a template</source>
            <translation>從範本新建指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>Script without a file</source>
            <translation>沒有檔案的指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>● {name} · edited, not saved</source>
            <translation>● {name} · 已編輯，未儲存</translation>
        </message>
    </context>
    <context>
        <name>SeamList</name>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Chunks</source>
            <translation>分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Frame</source>
            <translation>影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Here</source>
            <translation>此處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>How much worse the worst frame at the seam is than the middles of its chunks</source>
            <translation>接縫處最差的影格比其分塊中部差多少</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 in the middles of the chunks before and after</source>
            <translation>前後兩個分塊中部的 SSIMULACRA2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 of the worst frame at the seam: 90 cannot be told apart, 70 is good</source>
            <translation>接縫處最差影格的 SSIMULACRA2：90 無法分辨，70 良好</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Seams</source>
            <translation>接縫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Time</source>
            <translation>時間</translation>
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
            <translation>接縫處最差影格的 XPSNR，單位 dB</translation>
        </message>
    </context>
    <context>
        <name>SeamQuad</name>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Frames before and after the seam, of the script and of the result</source>
            <translation>接縫前後的影格，指令碼與結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame}</source>
            <translation>結果 · 第 {frame} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame} · {score} · {noise} dB</source>
            <translation>結果 · 第 {frame} 影格 · {score} · {noise} dB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Script · frame {frame}</source>
            <translation>指令碼 · 第 {frame} 影格</translation>
        </message>
    </context>
    <context>
        <name>SeamStrip</name>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Before frame {frame}</source>
            <translation>第 {frame} 影格之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Seams from the first to the last</source>
            <translation>從第一個到最後一個接縫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: not measured yet</source>
            <translation>{place}：尚未測量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: {drop} below its chunks</source>
            <translation>{place}：比其分塊低 {drop}</translation>
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
            <translation>正在執行指令碼並開啟結果…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams measured</source>
            <translation>已測量的接縫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams of {name}</source>
            <translation>{name} 的接縫</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} seams</source>
            <translation>
                <numerusform>{count} 個接縫</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} to look at</source>
            <translation>
                <numerusform>{count} 處需檢視</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{done} of {all} measured</source>
            <translation>已測量 {done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>SecretPlace</name>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In the system's keyring</source>
            <translation>在系統金鑰圈中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In variables of the environment</source>
            <translation>在環境變數中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>Nowhere: told for this run</source>
            <translation>不儲存：僅本次執行時輸入</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>kept; type to change it</source>
            <translation>已儲存；輸入即可更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>the variable's name</source>
            <translation>變數名</translation>
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
            <translation>工作處理程序在此時間內既無影格也無進展時會被停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the result</source>
            <translation>與結果同處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the source</source>
            <translation>與來源同處</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Cache</source>
            <translation>快取</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Change keys …</source>
            <translation>更改按鍵…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose a folder</source>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks at a time</source>
            <translation>同時編碼的分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks on each graphics card</source>
            <translation>每張顯示卡的分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Close brackets</source>
            <translation>自動閉合括號</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Colours</source>
            <translation>顏色</translation>
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
            <translation>壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Files and folders</source>
            <translation>檔案和資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of chunks</source>
            <translation>分塊資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of results</source>
            <translation>結果資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For NVENC and models on CUDA. Where the card is full, RipGUI goes on with fewer.</source>
            <translation>用於 NVENC 和 CUDA 上的模型。顯示記憶體用盡時，RipGUI 會減少數量繼續。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next. It may hold {fields}.</source>
            <translation>用於之後新增的檔案。可含 {fields}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next; empty is beside their source.</source>
            <translation>用於之後新增的檔案；留空則與來源同處。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>How many are encoded side by side, unless a task says otherwise.</source>
            <translation>同時壓製的數量，工作另有指定時除外。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>In steps above or below the desktop's size.</source>
            <translation>比桌面字級大或小的級數。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes of sources that were used longest ago go first.</source>
            <translation>最久未用的來源索引最先刪除。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes, and what programs told of themselves. It is made again when it is wanted.</source>
            <translation>索引，以及各程式的自身資訊。需要時會重新產生。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexing a source and loading a model take their time.</source>
            <translation>為來源建立索引、載入模型都需要時間。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>It does not go to sleep while a task runs.</source>
            <translation>工作執行時不會睡眠。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keep the machine awake</source>
            <translation>保持喚醒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keyboard shortcuts</source>
            <translation>鍵盤快捷鍵</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keys as in other programs, or your own for every command.</source>
            <translation>沿用其他程式的按鍵，或為每個命令自訂。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light or dark, or as the desktop has it.</source>
            <translation>淺色、深色，或跟隨桌面。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Look for updates</source>
            <translation>檢查更新</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Measure …</source>
            <translation>測量…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Motion</source>
            <translation>動態效果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Moving</source>
            <translation>開啟</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Names of results</source>
            <translation>結果的名稱</translation>
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
            <translation>用於支援它的桌面，如 Ubuntu 和 KDE Plasma。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open queue folder</source>
            <translation>開啟佇列資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open their folder</source>
            <translation>開啟報告資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience until the first frame</source>
            <translation>首個影格的等待時限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience with scripts</source>
            <translation>指令碼的等待時限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Privacy</source>
            <translation>隱私權</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Progress in the taskbar</source>
            <translation>工作列中的進度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Queue and settings</source>
            <translation>佇列和設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced</source>
            <translation>減弱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced: menus and lists open at once, and bars that only say “busy” stand still.</source>
            <translation>減弱：選單和清單立即展開，僅表示「忙碌」的進度列保持靜止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reports of failures</source>
            <translation>故障報告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Script editor</source>
            <translation>指令碼編輯器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Shows the few controls that matter most, on the window itself.</source>
            <translation>直接在視窗上指出最重要的幾個控制項。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Size of the script's text</source>
            <translation>指令碼文字大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Sound</source>
            <comment>of a notice</comment>
            <translation>音效</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Space for indexes</source>
            <translation>索引的空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Start the tour</source>
            <translation>開始導覽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Takes a minute; tasks with the same script and encoder use what was found.</source>
            <translation>需要一分鐘；指令碼和編碼器相同的工作會使用測得的結果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The fastest number here</source>
            <translation>此處最快的數量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The first that fits</source>
            <translation>最先符合的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The program that encodes. Empty is the first that fits: the system's, or the one that ships.</source>
            <translation>用於壓製的程式。留空則用最先符合的：系統中的，或內附的。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>They lie in {data} and {settings}.</source>
            <translation>位於 {data} 和 {settings}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Tour</source>
            <translation>導覽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Two tones at the same moments.</source>
            <translation>在同樣的時刻播放兩聲提示音。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What is opened while typing is closed behind the cursor.</source>
            <translation>輸入左括號時，會在游標後補上右括號。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What the window speaks; it changes at once.</source>
            <translation>視窗的語言；立即切換。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When RipGUI fails, it writes down why, without secrets. They stay on this machine.</source>
            <translation>RipGUI 出錯時會寫下原因，不含機密。報告留在本機。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When a task fails and when the queue is done, while another window has the focus.</source>
            <translation>工作失敗和佇列完成時通知，僅當焦點在其他視窗。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Where they lie until their result is finished; empty is beside the result.</source>
            <translation>結果完成前的存放位置；留空則與結果同處。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>animation accessibility</source>
            <translation>動畫 動效 特效 無障礙 協助工具</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>cache size limit</source>
            <translation>快取 索引 大小 上限 限制 磁碟空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>clear size disk</source>
            <translation>清除 清理 清空 刪除 大小 磁碟空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>crash bug telemetry</source>
            <translation>當機 閃退 錯誤 報告 記錄 遙測</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>dock</source>
            <translation>工作列 Dock 面板 進度列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>font zoom</source>
            <translation>字型 字級 文字大小 縮放</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>help welcome first steps</source>
            <translation>說明 教學 導覽 精靈 歡迎 入門</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>hotkeys bindings</source>
            <translation>快速鍵 快捷鍵 熱鍵 按鍵</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output directory</source>
            <translation>輸出 目錄 資料夾 儲存位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output pattern</source>
            <translation>輸出 樣式 命名 檔名 重新命名 範本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>path binary</source>
            <translation>路徑 程式 編碼器 執行檔</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>popup alert</source>
            <translation>彈出視窗 提醒 提示 通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>quotes parentheses</source>
            <translation>引號 圓括號 括號 自動補全</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>suspend power</source>
            <translation>睡眠 休眠 待機 電源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>temporary scratch disk</source>
            <translation>暫存 臨時 工作目錄 磁碟空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>theme appearance dark mode</source>
            <translation>主題 外觀 佈景 深色模式 暗色 夜間 淺色 色彩</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>timeout hang</source>
            <translation>逾時 卡住 當住 無回應</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>version release network internet</source>
            <translation>更新 升級 新版本 發行 網路 網際網路</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>video memory</source>
            <translation>顯示記憶體 圖形處理器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>workers processes cores threads</source>
            <translation>工作處理程序 處理程序 核心 執行緒 平行 並行 測速 基準 記憶體</translation>
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
            <translation>複製連結(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;List it publicly</source>
            <translation>公開列出(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Not now</source>
            <translation>以後再說(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Open</source>
            <translation>開啟(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Send to the site …</source>
            <translation>傳送到網站(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Address of the site</source>
            <translation>網站位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Link to the comparison</source>
            <translation>比較的連結</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Pictures sent</source>
            <translation>已傳送的圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Reaching the site …</source>
            <translation>正在連線網站…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after</source>
            <translation>多久後刪除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after days</source>
            <translation>多少天后刪除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Send &amp;them</source>
            <translation>傳送(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Site</source>
            <translation>網站</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>The comparison is there</source>
            <translation>比較已生成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title of the comparison</source>
            <translation>比較的標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>never</source>
            <translation>從不</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody can find them</source>
            <translation>所有人都能找到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody who has the link can see them</source>
            <translation>得到連結的人都能看到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{count} pictures ({size}) go to {site}, {who}.</source>
            <translation>
                <numerusform>{count} 張圖片（{size}）將傳送到 {site}，{who}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{done} of {total} pictures sent</source>
            <translation>已傳送 {done}/{total} 張圖片</translation>
        </message>
    </context>
    <context>
        <name>ServerWindow</name>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Calls</source>
            <translation>呼叫</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Storages</source>
            <translation>儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Tasks</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Templates</source>
            <translation>範本</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Views of the server</source>
            <translation>伺服器的檢視</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>All files (*)</source>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetch the result</source>
            <translation>取回結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetched: {path}</source>
            <translation>已取回：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>已停止；下次從這裡繼續。</translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Open folder</source>
            <translation>開啟資料夾(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Save {count} pictures</source>
            <translation>
                <numerusform>儲存 {count} 張圖片(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>By chance</source>
            <translation>隨機</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>C&amp;hoose …</source>
            <translation>選擇(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Evenly spread</source>
            <translation>均勻分佈</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Frames</source>
            <translation>影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>How many frames</source>
            <translation>影格數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Names</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Outputs</source>
            <translation>輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Pictures saved</source>
            <translation>已儲存的圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Save a set of pictures</source>
            <translation>儲存一組圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Stopped; what was saved stays</source>
            <translation>已停止；已儲存的會保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>This frame and bookmarks ({count})</source>
            <translation>目前影格和書籤（{count}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Which frames</source>
            <translation>哪些影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>within the &amp;range</source>
            <translation>在範圍內(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{count} pictures saved</source>
            <translation>
                <numerusform>已儲存 {count} 張圖片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{done} of {total} pictures saved</source>
            <translation>已儲存 {done}/{total} 張圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{name}, {frame}, {time}, {output} and {type} are filled in</source>
            <translation>會填入 {name}、{frame}、{time}、{output} 和 {type}</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>RipGUI {version} is there; this is {own}.</source>
            <translation>RipGUI {version} 已發行；目前為 {own}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>What is new</source>
            <translation>新增內容</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>No setting matches “{text}”. What is chosen for each video stands in the window: its preset, and the tabs Script, Output and Tracks.</source>
            <translation>沒有符合「{text}」的設定。每個影片各自的選擇在主視窗中：它的預設集，以及「指令碼」「輸出」和「軌道」分頁。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>搜尋設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Sections</source>
            <translation>分類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>All ke&amp;ys</source>
            <translation>所有按鍵(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Key: {key}</source>
            <translation>按鍵：{key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keyboard shortcuts</source>
            <translation>鍵盤快捷鍵</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as &amp;in</source>
            <translation>按鍵方案(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as in</source>
            <translation>按鍵方案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>No command has that name or key</source>
            <translation>沒有具有該名稱或按鍵的命令</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Reset &amp;all</source>
            <translation>全部重置(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by &amp;key press</source>
            <translation>按按鍵搜尋(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by name or key</source>
            <translation>按名稱或按鍵搜尋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search commands</source>
            <translation>搜尋命令</translation>
        </message>
    </context>
    <context>
        <name>SoundButton</name>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Sound</source>
            <translation>音訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>The source's track</source>
            <translation>來源的軌道</translation>
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
            <translation>未找到揚聲器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>the loudspeaker cannot be used</source>
            <translation>無法使用揚聲器</translation>
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
            <translation>沒有標記：請在此工作的預覽中設定範圍（Q 和 W）或書籤（E）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>The task was taken out of the queue meanwhile.</source>
            <translation>該工作其間已從佇列中移除。</translation>
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
                <numerusform>{count} 個分段將排到佇列末尾。</numerusform>
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
            <translation>新增(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Browse …</source>
            <translation>瀏覽(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Paste</source>
            <translation>貼上(&amp;P)</translation>
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
            <translation>分割為 {count} 段(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>A piece for each chapter of the source</source>
            <translation>來源的每個章節一段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add a piece behind the last one</source>
            <translation>在最後一段之後新增一段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add pieces, paste a list, or take the source's chapters or the preview's marks.</source>
            <translation>新增分段、貼上列表，或採用來源的章節或預覽的標記。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>All pieces are there and checked: {made}.</source>
            <translation>所有分段均已生成並透過驗證：{made}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>As it is: nothing is encoded, each piece begins at a keyframe</source>
            <translation>保持原樣：不編碼，每段從關鍵影格開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Bit rate of the sound</source>
            <translation>音訊位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>CRF </source>
            <translation>CRF </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>關閉(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoder of the pieces</source>
            <translation>分段的編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Files</source>
            <translation>檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Folder of the pieces</source>
            <translation>分段的資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;chapters</source>
            <translation>來自章節(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;marks</source>
            <translation>來自標記(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>How the source is split</source>
            <translation>來源的分割方式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Lines of START-END, or A-B,C-D, or JSON with start and end</source>
            <translation>START-END 各佔一行，或 A-B,C-D，或含 start 和 end 的 JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Manner</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Name the folder from its root on.</source>
            <translation>請從根目錄起寫出資料夾。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Names of the pieces: {name} and {number} are filled in</source>
            <translation>分段名稱：會填入 {name} 和 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there</source>
            <translation>已生成的分段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there: {made}. Failed: {missing}.</source>
            <translation>已生成的分段：{made}。失敗：{missing}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Put {number} into the names, so that each piece has its own.</source>
            <translation>請在名稱中加入 {number}，使每段各有名稱。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Quality: 0 loses nothing, 51 is worst</source>
            <translation>品質：0 無損，51 最差</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Remove the selected pieces</source>
            <translation>移除所選分段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Some pieces overlap or end behind the source; that is allowed.</source>
            <translation>有些分段重疊或超出來源的結尾；這是允許的。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Sound as it is</source>
            <translation>音訊保持原樣</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Split</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Stopped; the pieces that are there stay.</source>
            <translation>已停止；已生成的分段會保留。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The encoder's preset</source>
            <translation>編碼器的預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The range that is marked in the preview, or what lies between its bookmarks</source>
            <translation>預覽中標記的範圍，或其書籤之間的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame, with the script and all settings of the task</source>
            <translation>精確到影格，使用工作的指令碼和所有設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame: each piece is encoded, as a task of the queue</source>
            <translation>精確到影格：每段都會壓製，作為佇列中的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>What becomes of the sound</source>
            <translation>音訊的處理</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Wrong pieces: {count}. Piece {piece}: {problem}.</source>
            <translation>有誤的分段：{count} 個。第 {piece} 段：{problem}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>beside the source</source>
            <translation>在來源旁邊</translation>
        </message>
    </context>
    <context>
        <name>StackedBars</name>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>Chart</source>
            <translation>圖表</translation>
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
            <translation>按小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Encoders</source>
            <translation>編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>GB made</source>
            <translation>生成的 GB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>In all: {done} done, {failed} failed, {video} of video made in {work} of work</source>
            <translation>合計：完成 {done} 個，失敗 {failed} 個，以 {work} 產生 {video} 的影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Length of the times</source>
            <translation>時間長度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Loading the charts …</source>
            <translation>正在載入圖表…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Machines</source>
            <translation>機器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes made</source>
            <translation>生成的分鐘數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes of work</source>
            <translation>工作的分鐘數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Nothing was run yet.</source>
            <translation>還沒有執行過工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>SD, HD, UHD</source>
            <translation>SD、HD、UHD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Save as &amp;CSV …</source>
            <translation>另存為 CSV(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks done</source>
            <translation>完成的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks failed</source>
            <translation>失敗的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What bars are divided by</source>
            <translation>柱形的劃分依據</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What is counted</source>
            <translation>統計專案</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>1 worker</source>
            <translation>1 個工作處理程序</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>CPU {share}</source>
            <translation>CPU {share}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free</source>
            <translation>磁碟剩餘 {free}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free, needs up to {needs}</source>
            <translation>磁碟剩餘 {free}，最多需要 {needs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>GPU {number}</source>
            <translation>GPU {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>No chunk is running</source>
            <translation>沒有分塊在執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Paused</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done at {time}</source>
            <translation>佇列將於 {time} 完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done on {day} at {time}</source>
            <translation>佇列將於 {day} {time} 完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Status</source>
            <translation>狀態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>{count} workers</source>
            <translation>{count} 個工作處理程序</translation>
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
            <translation>加入佇列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Changed</source>
            <translation>更改時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>D&amp;elete</source>
            <translation>刪除(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Lin&amp;k …</source>
            <translation>連結(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Really d&amp;elete</source>
            <translation>確定刪除(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sen&amp;d a file …</source>
            <translation>傳送檔案(&amp;D)…</translation>
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
            <translation>內容太多，無法全部顯示：請進入資料夾。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is nothing here.</source>
            <translation>這裡什麼也沒有。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>U&amp;p</source>
            <translation>上級(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>What lies in the storage</source>
            <translation>儲存空間中的內容</translation>
        </message>
    </context>
    <context>
        <name>StorageCommands</name>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>All files (*)</source>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Asking {name} …</source>
            <translation>正在詢問 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetch from the storage</source>
            <translation>從儲存空間取回</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetched: {path}</source>
            <translation>已取回：{path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>It was there already: {key}</source>
            <translation>已經在那裡：{key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Looking …</source>
            <translation>正在檢視…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Send a file</source>
            <translation>傳送檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Sent: {key}</source>
            <translation>已傳送：{key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>已停止；下次從這裡繼續。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>The clipboard holds no address that begins with https:// or storage:</source>
            <translation>剪貼簿中沒有以 https:// 或 storage: 開頭的位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed.</source>
            <translation>已移除 {name}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>已移除 {name}；仍指向它、缺少它會失敗的工作：{count} 個。</translation>
        </message>
    </context>
    <context>
        <name>StorageDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Buckets that results are sent to, and that sources are fetched from.</source>
            <translation>用於接收結果和取回來源檔案的儲存桶。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Content</source>
            <translation>內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>No storage yet.
Say where the bucket is, and save it.</source>
            <translation>還沒有儲存空間。
請填寫儲存桶的位置並儲存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Storages</source>
            <translation>儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Views of the storage</source>
            <translation>儲存空間的檢視</translation>
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
            <translation>存取金鑰(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Bucket</source>
            <translation>儲存桶(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Certificates</source>
            <translation>憑證(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Endpoint</source>
            <translation>端點(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Keys</source>
            <translation>金鑰(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Limit</source>
            <translation>限速(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Name</source>
            <translation>名稱(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Region</source>
            <translation>區域(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Secret key</source>
            <translation>私密金鑰(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>A&amp;ddresses</source>
            <translation>位址形式(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Access key</source>
            <translation>存取金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket</source>
            <translation>儲存桶</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the name</source>
            <translation>儲存桶在主機名中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the path</source>
            <translation>儲存桶在路徑中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Endpoint</source>
            <translation>端點</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>File with certificates to trust</source>
            <translation>要信任的憑證檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How addresses name the bucket</source>
            <translation>位址中如何寫儲存桶</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How calls are signed</source>
            <translation>呼叫如何簽名</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Most that is sent in a second</source>
            <translation>每秒最多傳送量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>None</source>
            <translation>無</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts at a t&amp;ime</source>
            <translation>同時傳送的分片(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts sent at a time</source>
            <translation>同時傳送的分片數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Pre&amp;fix</source>
            <translation>字首(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Prefix</source>
            <translation>字首</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Region</source>
            <translation>區域</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Secret key</source>
            <translation>私密金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Si&amp;gnature</source>
            <translation>簽名(&amp;G)</translation>
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
            <translation>金鑰存放位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>those of the system</source>
            <translation>系統的憑證</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source> h ago</source>
            <translation> 小時前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Refresh</source>
            <translation>重新整理(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Asking {name} …</source>
            <translation>正在詢問 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Duration</source>
            <translation>時長</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From</source>
            <translation>從</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From when</source>
            <translation>起始時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Hours: {count}</source>
            <translation>小時：{count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Loading the charts …</source>
            <translation>正在載入圖表…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Region, codec and class</source>
            <translation>區域、編碼格式和級別</translation>
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
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Until when</source>
            <translation>截止時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What bars are divided by</source>
            <translation>柱形的劃分依據</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What is counted</source>
            <translation>統計專案</translation>
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
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add a tag</source>
            <translation>新增標籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>As the source</source>
            <translation>與來源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove the selected tag</source>
            <translation>移除所選標籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tag</source>
            <translation>標籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags as the source has them</source>
            <translation>使用來源的標籤</translation>
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
            <translation>遠端系統…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>執行於</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>This computer</source>
            <translation>本機</translation>
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
            <translation>取回片段，在本機合併</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>I agree to the price of each task</source>
            <translation>同意每個工作的價格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Ignored for animation and cg</source>
            <translation>對動畫和 CG 不起作用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>It has no storage to put sources in: only sources that are addresses can go there.</source>
            <translation>它沒有存放來源檔案的儲存空間：只能使用網址形式的來源。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>On {name} · {title}</source>
            <translation>在 {name} 上 · {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote system</source>
            <translation>遠端系統</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote systems …</source>
            <translation>遠端系統…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Stays there</source>
            <translation>留在那裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>The server's own</source>
            <translation>伺服器自己的</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>There is no remote system {name} any more; choose another one</source>
            <translation>遠端系統 {name} 已不存在；請另選一個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>not known here</source>
            <translation>此處未知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>{title} takes money: agree to its price in the output tab</source>
            <translation>{title} 需要付費：請在「輸出」分頁中同意價格</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>All states</source>
            <translation>所有狀態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>At work</source>
            <translation>進行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Begun at any time</source>
            <translation>任何開始時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Filter tasks</source>
            <translation>篩選工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 24 hours</source>
            <translation>最近 24 小時內</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 30 days</source>
            <translation>最近 30 天內</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 7 days</source>
            <translation>最近 7 天內</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>States that are shown</source>
            <translation>顯示的狀態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Times that are shown</source>
            <translation>顯示的時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Words in the source's name</source>
            <translation>來源名稱中的文字</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete</source>
            <translation>刪除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete {count}</source>
            <translation>刪除 {count} 個(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Fetch the result …</source>
            <translation>取回結果(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Refresh</source>
            <translation>重新整理(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Asking {name} …</source>
            <translation>正在詢問 {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Begun</source>
            <translation>開始時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Co&amp;py its address</source>
            <translation>複製其位址(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Copied.</source>
            <translation>已複製。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Deleting …</source>
            <translation>正在刪除…</translation>
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
            <translation>{count} 個工作中沒有符合的，截至 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>One after another</source>
            <translation>依次進行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Really &amp;delete</source>
            <translation>確定刪除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks of the server</source>
            <translation>伺服器的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}</source>
            <translation>工作：{count}，截至 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}; the newest {shown} are shown</source>
            <translation>工作：{count}，截至 {time}；顯示最新 {shown} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server deletes what it keeps of it, its files included.</source>
            <translation>伺服器會刪除它儲存的全部內容，包括檔案。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server has no tasks, as of {time}</source>
            <translation>伺服器沒有工作，截至 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>{done} of {all} clips</source>
            <translation>{done}/{all} 個片段</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <location filename="../../ripgui/ui/script/templates.py" />
            <source>Templates</source>
            <translation>範本</translation>
        </message>
    </context>
    <context>
        <name>TemplatePage</name>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>&amp;Keep as a preset</source>
            <translation>存為預設集(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>From a &amp;preset</source>
            <translation>來自預設集(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>Kept as the preset {title}.</source>
            <translation>已存為預設集 {title}。</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>&amp;Copy</source>
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>C&amp;lose</source>
            <translation>關閉(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Bookmark</source>
            <translation>書籤</translation>
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
            <translation>更改佇列的啟動時間和完成後的操作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Not all went well: nothing more is done.</source>
            <translation>並非一切順利：不再執行後續操作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Pauses {moment}</source>
            <translation>{moment}暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Starts {moment}</source>
            <translation>{moment}開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then quits</source>
            <translation>然後結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then runs {program}</source>
            <translation>然後執行 {program}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then shuts down</source>
            <translation>然後關機</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then sleeps</source>
            <translation>然後睡眠</translation>
        </message>
    </context>
    <context>
        <name>TimingDialog</name>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source> h</source>
            <translation> 小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;At</source>
            <translation>於(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Close</source>
            <translation>關閉(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;In</source>
            <translation>在多久後(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Set</source>
            <translation>設定(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>A program and its arguments, for no shell. In its environment, RIPGUI_RESULT is done or failed; RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS say more.</source>
            <translation>程式及其引數，不經過 shell。環境變數 RIPGUI_RESULT 為 done 或 failed；RIPGUI_DONE、RIPGUI_FAILED、RIPGUI_OUTPUTS 和 RIPGUI_ERRORS 提供詳情。</translation>
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
            <translation>每天從 {start} 到 {end}，直到另行設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Hours</source>
            <translation>小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Only if all went well</source>
            <translation>僅在一切順利時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pause at</source>
            <translation>暫停時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pauses at this time of day</source>
            <translation>在此時刻暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Start later, and when done</source>
            <translation>稍後開始與完成後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Starts {moment}</source>
            <translation>{moment}開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue s&amp;tarts</source>
            <translation>佇列開始(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue starts</source>
            <translation>佇列開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Time of day, such as 23:00</source>
            <translation>時刻，例如 23:00</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>What happens when it is done counts once, for the next run that ends.</source>
            <translation>完成後的操作只對下一次結束的執行有效。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When it is &amp;done</source>
            <translation>完成後(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When the queue is done</source>
            <translation>佇列完成後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>at a time of day</source>
            <translation>在某個時刻</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>in some hours</source>
            <translation>幾小時後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>nothing</source>
            <translation>無操作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>pauses {moment}</source>
            <translation>{moment}暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>quit RipGUI</source>
            <translation>結束 RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>run a command</source>
            <translation>執行命令</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>send the computer to sleep</source>
            <translation>讓電腦睡眠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>shut the computer down</source>
            <translation>關閉電腦</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>when I start it</source>
            <translation>由我啟動時</translation>
        </message>
    </context>
    <context>
        <name>TimingPanel</name>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>A file (v2 or v1) with a time for each frame that the script outputs: the result has these times</source>
            <translation>為指令碼輸出的每一影格給出時間的檔案（v2 或 v1）：結果使用這些時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose a file of timecodes</source>
            <translation>選擇時間碼檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Pictures a second</source>
            <translation>每秒圖片數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Timecodes</source>
            <translation>時間碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>the clip's own times</source>
            <translation>片段自身的時間</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>執行於</translation>
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
            <translation>視窗導覽</translation>
        </message>
    </context>
    <context>
        <name>TrackCommands</name>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>新增音訊、字幕或字型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>All files (*)</source>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters ({patterns})</source>
            <translation>章節 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters from a file</source>
            <translation>從檔案匯入章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Sound, subtitles, fonts ({patterns})</source>
            <translation>音訊、字幕、字型 ({patterns})</translation>
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
            <translation>與來源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Bit rate</source>
            <translation>位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Burn into the picture</source>
            <translation>燒錄到畫面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Channels</source>
            <translation>聲道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Default</source>
            <translation>預設</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Delay</source>
            <translation>延遲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Encodes all chunks anew; needs the plugin sub (package vapoursynth-subtext)</source>
            <translation>會重新壓製所有分塊；需要外掛程式 sub（套件 vapoursynth-subtext）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Forced</source>
            <translation>強制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Later than in its file; negative is earlier</source>
            <translation>比檔案中更晚；負數為更早</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Players choose it unless told otherwise</source>
            <translation>播放器預設選擇它</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Shown also where subtitles are off</source>
            <translation>關閉字幕時也顯示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Sound</source>
            <translation>音訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>This track as the source has it</source>
            <translation>此軌道與來源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Three letters, such as jpn</source>
            <translation>三個字母，例如 jpn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title of the track</source>
            <translation>軌道標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>all channels</source>
            <translation>所有聲道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>as it is, where the container can</source>
            <translation>容器允許時保持原樣</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>usual rate</source>
            <translation>常用位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>{name} goes from {least} to {most} kbit/s</source>
            <translation>{name} 的範圍是 {least} 到 {most} kbit/s</translation>
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
            <translation>編碼格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Details</source>
            <translation>詳情</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>In the result</source>
            <translation>結果中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Kind</source>
            <translation>型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Title</source>
            <translation>標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Tracks of the source</source>
            <translation>來源的軌道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>as the rules say</source>
            <translation>按規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>changed for this task</source>
            <translation>為此工作更改過</translation>
        </message>
    </context>
    <context>
        <name>TrackPage</name>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add files …</source>
            <translation>新增檔案…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>新增音訊、字幕或字型</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>All tracks as the source has them</source>
            <translation>所有軌道與來源相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track down (Alt+Down)</source>
            <translation>軌道下移 (Alt+Down)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track up (Alt+Up)</source>
            <translation>軌道上移 (Alt+Up)</translation>
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
            <translation>取出已新增的檔案</translation>
        </message>
    </context>
    <context>
        <name>TrackWords</name>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> mono</source>
            <translation> 單聲道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> stereo</source>
            <translation> 立體聲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>All tracks</source>
            <translation>所有軌道</translation>
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
            <translation>音訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Cover</source>
            <translation>封面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Covers and other videos</source>
            <translation>封面和其他影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Data</source>
            <translation>資料</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Video</source>
            <translation>影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burn in</source>
            <translation>燒錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burnt in</source>
            <translation>燒錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>copy</source>
            <translation>直接複製</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>default</source>
            <translation>預設</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>encoded</source>
            <translation>壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>forced</source>
            <translation>強制</translation>
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
            <translation>語言 {code}</translation>
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
            <translation>無損</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>marked {marks}</source>
            <translation>標記為 {marks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>mix to {layout}</source>
            <translation>混為 {layout}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not default</source>
            <translation>非預設</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not forced</source>
            <translation>非強制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>nothing</source>
            <translation>無操作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>title “{title}”</source>
            <translation>標題「{title}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>titled “{title}”</source>
            <translation>標題「{title}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>to {codec}{rate}</source>
            <translation>轉為 {codec}{rate}</translation>
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
            <translation>章節</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Difference: {text}</source>
            <translation>差異：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Note: {text}</source>
            <translation>提示：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Parts of the tracks</source>
            <translation>軌道的各部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Reading the source …</source>
            <translation>正在讀取來源…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Select a task to see the tracks of its source</source>
            <translation>選擇工作以檢視其來源的軌道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Subtitles ask for fonts that are not attached: {names}</source>
            <translation>字幕需要未附帶的字型：{names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>The source cannot be read: it was moved, removed, or is no video</source>
            <translation>無法讀取來源：它已被移走、刪除，或不是影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tracks</source>
            <translation>軌道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>✓ Checked: frames, times and tracks of the result are as they should be.</source>
            <translation>✓ 已驗證：結果的影格、時間和軌道均正確。</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare: {manner}</source>
            <translation>比較：{manner}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compared with</source>
            <translation>比較物件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Play or pause</source>
            <translation>播放或暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Shown output</source>
            <translation>顯示的輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>with</source>
            <translation>與</translation>
        </message>
    </context>
    <context>
        <name>TryoutCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Frames {first} to {last} are encoded as a test, before everything else in the queue.</source>
            <translation>第 {first} 到 {last} 影格將先於佇列中的其他工作作為測試壓製。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test failed: {error}</source>
            <translation>測試失敗：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test is done: {key} compares it with the script.</source>
            <translation>測試完成：按 {key} 與指令碼比較。</translation>
        </message>
    </context>
    <context>
        <name>UpdateControl</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Look now</source>
            <translation>立即檢查</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Asking …</source>
            <translation>正在查詢…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Once a day, {address} is asked which release is the newest. As any site it sees your network address, and “RipGUI/{version}”; nothing else is sent, and nothing is downloaded.</source>
            <translation>每天一次向 {address} 查詢最新版本。與任何網站一樣，它會看到網路位址和「RipGUI/{version}」；不傳送其他內容，也不下載任何內容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is the newest.</source>
            <translation>RipGUI {version} 已是最新。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is there.</source>
            <translation>RipGUI {version} 已發行。</translation>
        </message>
    </context>
    <context>
        <name>WatchCommands</name>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>1 folder watched</source>
            <translation>監看 1 個資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>Choose a folder</source>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{count} folders watched</source>
            <translation>監看 {count} 個資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{text}, {count} not now</source>
            <translation>{text}，{count} 個暫不可用</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>No folder is watched.
Choose one, and save it.</source>
            <translation>沒有監看的資料夾。
請選擇一個並儲存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Not now</source>
            <translation>以後再說</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Videos that come into these folders go into the queue, each once, when they are complete.</source>
            <translation>放入這些資料夾的影片在完整後會加入佇列，每個一次。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched</source>
            <translation>監看中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched folders</source>
            <translation>監看資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>{count} not complete yet</source>
            <translation>{count} 個尚未完整</translation>
        </message>
    </context>
    <context>
        <name>WatchForm</name>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Folder</source>
            <translation>資料夾(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Name pattern</source>
            <translation>名稱格式(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Preset</source>
            <translation>預設集(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder</source>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder for results</source>
            <translation>選擇結果資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose the folder</source>
            <translation>選擇資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder</source>
            <translation>資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder of results</source>
            <translation>結果資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folders in it, too</source>
            <translation>包括其中的資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Its script was never run here: tasks will wait until you trust it</source>
            <translation>其指令碼從未在這裡執行過：工作會等待信任</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Name pattern</source>
            <translation>名稱格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Pass over the videos that are in it now</source>
            <translation>跳過現在已在其中的影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Preset</source>
            <translation>預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Res&amp;ults</source>
            <translation>結果(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Start the queue by itself when a video came</source>
            <translation>有影片到來時自動啟動佇列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>beside the source</source>
            <translation>在來源旁邊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>{source} becomes {result}</source>
            <translation>{source} 變為 {result}</translation>
        </message>
    </context>
    <context>
        <name>WebhookCommands</name>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When a file that is added next is done or failed, this is told:</source>
            <translation>接下來新增的檔案完成或失敗時通知：</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When {name} is done or failed, this is told:</source>
            <translation>{name} 完成或失敗時通知：</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is kept; a test shows whether it works.</source>
            <translation>{name} 已儲存；可測試它是否有效。</translation>
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
            <translation>位址(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Chat</source>
            <translation>聊天(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Name</source>
            <translation>名稱(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Secret</source>
            <translation>機密(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Address; {secret} in it is filled with the secret</source>
            <translation>位址；其中的 {secret} 會填入機密</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Addresses that are told when a task has ended: of programs, of Discord or of Telegram.</source>
            <translation>工作結束時通知的位址：程式、Discord 或 Telegram。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Discord</source>
            <translation>Discord</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In a variable</source>
            <translation>在變數中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In the keyring</source>
            <translation>在金鑰圈中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>JSON, for programs</source>
            <translation>JSON，供程式使用</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No secret</source>
            <translation>無機密</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No webhook yet.
Say who is told, and save it.</source>
            <translation>還沒有 Webhook。
請填寫通知對象並儲存。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Nobody</source>
            <translation>無</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Number or @name of the chat</source>
            <translation>聊天的編號或 @名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Sen&amp;ds</source>
            <translation>傳送內容(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>The secret, or the name of its variable</source>
            <translation>機密，或其變數名</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Told of</source>
            <translation>通知事項</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Type the secret, which goes into the keyring.</source>
            <translation>請輸入機密，它會存入金鑰圈。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Webhooks</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>What is sent</source>
            <translation>傳送的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Where the secret is</source>
            <translation>機密存放位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Who is told</source>
            <translation>通知對象</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>as it was typed before</source>
            <translation>沿用之前的輸入</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCard</name>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close the welcome</source>
            <translation>關閉歡迎卡片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Details</source>
            <translation>詳情</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Double-click its card to open the result.</source>
            <translation>按兩下它的卡片，開啟結果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Drop a video into this window.</source>
            <translation>將影片拖入此視窗。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Looking at what this machine offers …</source>
            <translation>正在檢視本機的功能…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Making it …</source>
            <translation>正在產生…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Press Start queue.</source>
            <translation>按「啟動佇列」。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Take a tour</source>
            <translation>視窗導覽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Three steps to a result</source>
            <translation>三步得到結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Use a sample</source>
            <translation>使用樣片</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Welcome</source>
            <translation>歡迎</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCommands</name>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>All commands stand in the menus with their keys. {keys} lists the keys, {settings} opens the settings, where a search finds what you mean.</source>
            <translation>所有命令及其按鍵都在選單中。{keys} 列出按鍵，{settings} 開啟設定，在那裡可以搜尋。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Everything else</source>
            <translation>其他一切</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Looking at what this machine offers …</source>
            <translation>正在檢視本機的功能…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Presets</source>
            <translation>預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Preview, script, output</source>
            <translation>預覽、指令碼、輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>See each frame as the script makes it, beside the source if you like. The script and where results go have tabs of their own.</source>
            <translation>檢視指令碼產生的每一影格，也可與來源並排。指令碼和結果的去向各有分頁。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue</source>
            <translation>佇列</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue works from top to bottom: cut into chunks, encoded side by side, joined and checked. Stopped or cut off, it goes on where it was.</source>
            <translation>佇列從上到下處理：分塊、並行壓製、合併並驗證。停止或中斷後會從原處繼續。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The sample is in the queue. Press Start queue, and it is encoded.</source>
            <translation>樣片已在佇列中。按「啟動佇列」即可壓製。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Videos come here: dropped, or with “Add videos”. Each is a task; what you choose while one is selected is for that one, and otherwise for those that are added next.</source>
            <translation>影片放在這裡：拖入，或用「新增影片」。每部影片是一個工作；選取某個工作時，所做選擇只用於它，否則用於之後新增的影片。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What this machine offers</source>
            <translation>本機的功能</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What to make of a video: script, encoder and container under one name.</source>
            <translation>如何處理影片：指令碼、編碼器和容器合為一個名稱。</translation>
        </message>
    </context>
    <context>
        <name>WorkPanel</name>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Log</source>
            <translation>記錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Output</source>
            <translation>輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Script</source>
            <translation>指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Tracks</source>
            <translation>軌道</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Views</source>
            <translation>檢視</translation>
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
            <translation>區段的編碼器參數</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Other script …</source>
            <translation>其他指令碼…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Range of the zone</source>
            <translation>區段的範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Remove the zone</source>
            <translation>移除區段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Script of the zone</source>
            <translation>區段的指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>encoder arguments as the task's</source>
            <translation>編碼器參數與工作相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>own script</source>
            <translation>自己的指令碼</translation>
        </message>
    </context>
    <context>
        <name>ZonesPanel</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>A file size or two passes share out bits themselves: leave those out, or the zones</source>
            <translation>指定檔案大小或兩遍編碼時會自行分配位元率：請去掉它們，或去掉區段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Add a zone</source>
            <translation>新增區段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Choose a script for the zone</source>
            <translation>為區段選擇指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Ranges that are encoded otherwise; only their chunks are made anew.</source>
            <translation>以其他方式壓製的範圍；只有這些分塊會重新壓製。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Scripts (*.py *.vpy)</source>
            <translation>指令碼 (*.py *.vpy)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The range that is marked in the preview, or a few seconds around its frame</source>
            <translation>預覽中標記的範圍，或目前影格前後幾秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The task's encoder is {own}; a result has one encoder</source>
            <translation>工作的編碼器是 {own}；一個結果只能用一種編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Zones</source>
            <translation>區段</translation>
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
            <translation>略過(&amp;S)</translation>
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
            <translation>新增影片…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Drop videos or folders here</source>
            <translation>將影片或資料夾拖放到這裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>They are encoded with the preset chosen above, or with a script of your own on the right.</source>
            <translation>它們會用上方所選的預設集壓製，或用右側自己的指令碼。</translation>
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
            <translation>從那裡取用(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>A&amp;dd a key</source>
            <translation>新增按鍵(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Select a command to change its keys</source>
            <translation>選擇命令以更改其按鍵</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Take {key} away</source>
            <translation>去掉 {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>elsewhere {key} is “{command}”</source>
            <translation>在其他位置 {key} 是「{command}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} is the key of {command} in the same part of the window.</source>
            <translation>{key} 是視窗同一部分中 {command} 的按鍵。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} stays with {command}: text fields need it.</source>
            <translation>{key} 仍屬於 {command}：文字框需要它。</translation>
        </message>
    </context>
    <context>
        <name>_Licences</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Its package brings no text of a licence.</source>
            <translation>該套件未附授權文字。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licence</source>
            <translation>授權</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Open its &amp;page</source>
            <translation>開啟其網頁(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search what is shipped</source>
            <translation>搜尋內附的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is shipped</source>
            <translation>內附的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>see its text</source>
            <translation>見其文字</translation>
        </message>
    </context>
    <context>
        <name>_List</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>&amp;Copy</source>
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;all</source>
            <translation>全部複製(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;value</source>
            <translation>複製值(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Frame properties</source>
            <translation>影格屬性</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Clear filter</source>
            <translation>清除篩選</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>No task matches “{text}”</source>
            <translation>沒有工作符合「{text}」</translation>
        </message>
    </context>
    <context>
        <name>_PixelRow</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Coordinates</source>
            <translation>座標</translation>
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
            <translation>每個 {bits} 位</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;About RipGUI</source>
            <translation>關於 RipGUI(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Actual size</source>
            <translation>實際大小(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Add a bookmark here</source>
            <translation>在此新增書籤(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Add videos …</source>
            <translation>新增影片(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Back to the preset</source>
            <translation>回到預設集(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Bookmarks and range</source>
            <translation>書籤和範圍(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Cancel task</source>
            <translation>取消工作(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Choose a preset</source>
            <translation>選擇預設集(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Colours</source>
            <translation>顏色(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Copy</source>
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Copy the result's address</source>
            <translation>複製結果的位址(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Counted from the last</source>
            <translation>從最後一個數起(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Crop …</source>
            <translation>裁切(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Difference</source>
            <translation>差異(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Duplicate line</source>
            <translation>複製一行(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Edit</source>
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;File</source>
            <translation>檔案(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Filter the queue</source>
            <translation>篩選佇列(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Fit</source>
            <translation>適應視窗(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Forget the range</source>
            <translation>清除範圍(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Frame, pixels and scopes</source>
            <translation>影格、像素和示波器(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Full screen</source>
            <translation>全螢幕(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Go to frame or time …</source>
            <translation>轉到影格或時間(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Go to line …</source>
            <translation>轉到行(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>幫助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/menu.py" />
            <source>&amp;History and statistics …</source>
            <translation>歷史記錄與統計(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Import presets …</source>
            <translation>匯入預設集(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Inspect</source>
            <translation>檢查(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Keyboard shortcuts …</source>
            <translation>鍵盤快捷鍵(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last frame</source>
            <translation>最後一影格(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last output</source>
            <translation>最後一個輸出(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>&amp;Link to the result in its storage …</source>
            <translation>結果在儲存空間中的連結(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;List of bookmarks …</source>
            <translation>書籤列表(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Log</source>
            <translation>記錄(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Look at the seams …</source>
            <translation>檢視接縫(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Look at the task's server …</source>
            <translation>檢視工作的伺服器(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Manage presets …</source>
            <translation>管理預設集(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Measure</source>
            <translation>測量(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Move</source>
            <translation>移動(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next frame</source>
            <translation>下一影格(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next output</source>
            <translation>下一個輸出(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Next seam</source>
            <translation>下一個接縫(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;One picture</source>
            <translation>單個畫面(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Open script …</source>
            <translation>開啟指令碼(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Open the result</source>
            <translation>開啟結果(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Output</source>
            <translation>輸出(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Paste</source>
            <translation>貼上(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Pause queue</source>
            <translation>暫停佇列(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Preview</source>
            <translation>預覽(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous frame</source>
            <translation>上一影格(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous output</source>
            <translation>上一個輸出(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Previous seam</source>
            <translation>上一個接縫(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Queue</source>
            <translation>佇列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Redo</source>
            <translation>取消復原(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Remove the bookmark here</source>
            <translation>移除此處的書籤(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Resume queue</source>
            <translation>繼續佇列(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Save script</source>
            <translation>儲存指令碼(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Save settings as a preset …</source>
            <translation>將設定存為預設集(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Script</source>
            <translation>指令碼(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Side by side</source>
            <translation>並排(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Smaller text</source>
            <translation>縮小文字(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Start queue</source>
            <translation>啟動佇列(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Tasks and calls of the server …</source>
            <translation>伺服器的工作與呼叫(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>&amp;Tour of the window</source>
            <translation>視窗導覽(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Tracks</source>
            <translation>軌道(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;View</source>
            <translation>檢視(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Wait for no other task</source>
            <translation>不等待其他工作(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Watched folders …</source>
            <translation>監看資料夾(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Weaker difference</source>
            <translation>減弱差異(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Wipe</source>
            <translation>劃像(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>&amp;Without added packages</source>
            <translation>不載入新增的套件(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Zoom</source>
            <translation>縮放(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;back</source>
            <translation>後退 24 影格(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;forward</source>
            <translation>前進 24 影格(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second bac&amp;k</source>
            <translation>後退一秒(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second for&amp;ward</source>
            <translation>前進一秒(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Add &amp;folder …</source>
            <translation>新增資料夾(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>Add a &amp;sample video</source>
            <translation>新增樣片(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Add the address in the clip&amp;board</source>
            <translation>新增剪貼簿中的位址(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>Added pac&amp;kages …</source>
            <translation>新增的套件(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>As the &amp;system</source>
            <translation>跟隨系統(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>As the s&amp;ystem</source>
            <translation>跟隨系統(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>C&amp;omplete the name</source>
            <translation>補全名稱(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Check the &amp;script</source>
            <translation>檢查指令碼(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Close &amp;brackets and quotes</source>
            <translation>自動閉合括號和引號(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Co&amp;mment lines out or in</source>
            <translation>註解或取消註解(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Com&amp;pare</source>
            <translation>比較(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Compare &amp;with what was encoded</source>
            <translation>與已壓製的比較(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Cop&amp;y frame number</source>
            <translation>複製影格編號(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy pictu&amp;re</source>
            <translation>複製圖片(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Copy the task's sett&amp;ings</source>
            <translation>複製工作的設定(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy tim&amp;e</source>
            <translation>複製時間(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Cu&amp;t</source>
            <translation>剪下(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>E&amp;ncode this range otherwise …</source>
            <translation>以其他方式壓製此範圍(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Encode this range as a &amp;test</source>
            <translation>將此範圍作為測試壓製(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Enlarge &amp;smoothly</source>
            <translation>平滑放大(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>F&amp;ind …</source>
            <translation>尋找(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>F&amp;irst frame</source>
            <translation>第一影格(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Fin&amp;d next</source>
            <translation>尋找下一個(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Find pre&amp;vious</source>
            <translation>尋找上一個(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Hold to see the &amp;other picture</source>
            <translation>按住以檢視另一畫面(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>L&amp;ight</source>
            <translation>淺色(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>Lan&amp;guage</source>
            <translation>語言(&amp;G)</translation>
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
            <translation>放大像素間的網格線(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Loop t&amp;he range</source>
            <translation>迴圈播放範圍(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>M&amp;ute</source>
            <translation>靜音(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Make a task of each &amp;file of the source</source>
            <translation>將來源的每個檔案作為工作(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Measure the script's spee&amp;d …</source>
            <translation>測量指令碼速度(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/menu.py" />
            <source>Measure this c&amp;omputer …</source>
            <translation>測量這台電腦(&amp;O)…</translation>
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
            <translation>移到頂部(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next &amp;scene</source>
            <translation>下一個場景(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next bookma&amp;rk</source>
            <translation>下一個書籤(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>On the full s&amp;creen</source>
            <translation>全螢幕預覽(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Open the &amp;result's address</source>
            <translation>開啟結果的位址(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Open the folder for &amp;models</source>
            <translation>開啟模型資料夾(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the output's &amp;folder</source>
            <translation>開啟輸出資料夾(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the source's folder</source>
            <translation>開啟來源資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Or&amp;der</source>
            <translation>順序(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output &amp;{number}</source>
            <translation>輸出 &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output {place} from the last</source>
            <translation>倒數第 {place} 個輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>P&amp;lay or pause</source>
            <translation>播放或暫停(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>P&amp;resets</source>
            <translation>預設集(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Paste settin&amp;gs</source>
            <translation>貼上設定(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Pause &amp;task</source>
            <translation>暫停工作(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Play as &amp;fast as possible</source>
            <translation>以最快速度播放(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous book&amp;mark</source>
            <translation>上一個書籤(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous s&amp;cene</source>
            <translation>上一個場景(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>R&amp;estoration form</source>
            <translation>修復表單(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>R&amp;esult (output 0)</source>
            <translation>結果（輸出 0）(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>R&amp;etry task</source>
            <translation>重試工作(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range &amp;ends here</source>
            <translation>範圍到此結束(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range starts &amp;here</source>
            <translation>範圍從此開始(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Re&amp;mote</source>
            <translation>遠端(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remo&amp;ve all that are done</source>
            <translation>移除所有已完成的(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Remote &amp;systems …</source>
            <translation>遠端系統(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove from the &amp;queue</source>
            <translation>從佇列中移除(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>移除並刪除臨時檔案(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Rep&amp;lace …</source>
            <translation>取代(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Res&amp;ult</source>
            <translation>結果(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retr&amp;y merge</source>
            <translation>重試合併(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retry c&amp;hunk</source>
            <translation>重試分塊(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run it a&amp;gain after edits</source>
            <translation>編輯後重新執行(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Run only &amp;after the task above</source>
            <translation>僅在上方工作之後執行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run the script and &amp;show the frame</source>
            <translation>執行指令碼並顯示影格(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;ource</source>
            <translation>來源(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;tronger difference</source>
            <translation>增強差異(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Sa&amp;ve picture</source>
            <translation>儲存圖片(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Sa&amp;ve script as …</source>
            <translation>指令碼另存為(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save a set to compare …</source>
            <translation>儲存一組比較圖片…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save picture &amp;as …</source>
            <translation>圖片另存為(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's &amp;keyframes …</source>
            <translation>儲存結果的關鍵影格(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's t&amp;imecodes …</source>
            <translation>儲存結果的時間碼(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/menu.py" />
            <source>Se&amp;ttings …</source>
            <translation>設定(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Seams of the res&amp;ult</source>
            <translation>結果的接縫(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Select &amp;all</source>
            <translation>全選(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Send it &amp;once more</source>
            <translation>再傳送一次(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Send the result a&amp;gain</source>
            <translation>再次傳送結果(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Show &amp;all chunks</source>
            <translation>顯示所有分塊(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Show in the pre&amp;view</source>
            <translation>在預覽中顯示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Si&amp;ze of the far step …</source>
            <translation>大步的步長(&amp;Z)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/menu.py" />
            <source>Sp&amp;lit the source …</source>
            <translation>分割來源(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Start later, and &amp;when done …</source>
            <translation>稍後開始與完成後(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Start this tas&amp;k</source>
            <translation>啟動此工作(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop &amp;now</source>
            <translation>立即停止(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop after the running chun&amp;ks</source>
            <translation>執行中的分塊完成後停止(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Stora&amp;ges …</source>
            <translation>儲存空間(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Text as at first</source>
            <translation>恢復文字大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>The &amp;worst seam</source>
            <translation>最差的接縫(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the &amp;start of the range</source>
            <translation>到範圍開頭(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the e&amp;nd of the range</source>
            <translation>到範圍結尾(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk &amp;after</source>
            <translation>到後一分塊的開頭(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk before</source>
            <translation>到前一分塊的開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Tone-map &amp;HDR</source>
            <translation>HDR 色調對映(&amp;H)</translation>
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
            <translation>本機的功能(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;left</source>
            <translation>分界線左移(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;right</source>
            <translation>分界線右移(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;out</source>
            <translation>縮小(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>captions</name>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>a retry sends it once more, which may be paid twice.</source>
            <translation>重試會再傳送一次，可能重複付費。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} before the last edits</source>
            <translation>最後編輯之前的 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first: </source>
            <translation>{name} 可能已接受此工作：回應已遺失，也無法查詢。請先到那裡檢視： </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · begins at frame {frame}</source>
            <translation>{name} · 從第 {frame} 影格開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · ends at frame {frame}</source>
            <translation>{name} · 到第 {frame} 影格結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · near frame {frame}</source>
            <translation>{name} · 第 {frame} 影格附近</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · without {missing}: {why}</source>
            <translation>{text} · 不含 {missing}：{why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · {key} runs the script anew</source>
            <translation>{text} · 按 {key} 重新執行指令碼</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: sound, {rate} Hz</source>
            <translation>輸出 {number}：音訊，{rate} Hz</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: {clip}</source>
            <translation>輸出 {number}：{clip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{count} that cannot be shown</source>
            <translation>{count} 個無法顯示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{width}×{height}, {frames} frames, {rate} fps, {bits} bits</source>
            <translation>{width}×{height}，{frames} 影格，{rate} fps，{bits} 位</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} fps · {count} dropped</source>
            <translation>{rate} fps · 丟棄 {count} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} of {wanted} fps · {count} dropped</source>
            <translation>{rate}/{wanted} fps · 丟棄 {count} 影格</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Added</source>
            <translation>新增時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Begun</source>
            <translation>開始時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Bitrates</source>
            <translation>位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Chunks</source>
            <translation>分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Difference</source>
            <translation>差異</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>結束時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Error</source>
            <translation>錯誤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Frames</source>
            <translation>影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>In all</source>
            <translation>合計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Machine</source>
            <translation>機器</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Preset</source>
            <translation>預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Range</source>
            <translation>範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Sizes</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>來源</translation>
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
            <translation>等待時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{chunks}, attempts {attempts}</source>
            <translation>{chunks}，嘗試 {attempts} 次</translation>
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
            <translation>此視窗中沒有輸出；重試工作即可看到</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of scripts appear here</source>
            <translation>還沒有輸出：ffmpeg 和指令碼的輸出會顯示在這裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of the script appear here</source>
            <translation>還沒有輸出：ffmpeg 和該指令碼的輸出會顯示在這裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task has not begun; lines of ffmpeg and of its script appear here</source>
            <translation>工作尚未開始；ffmpeg 及其指令碼的輸出會顯示在這裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task is done. Its lines are shown while the window that ran it is open</source>
            <translation>工作已完成。其輸出只在執行它的視窗開啟時顯示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>attempt {number}</source>
            <translation>第 {number} 次嘗試</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>error</source>
            <translation>錯誤</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>(further output of the script is not shown)</source>
            <translation>（指令碼的其餘輸出不再顯示）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-f is not allowed: the clip of the script comes in, and RipGUI chooses the container</source>
            <translation>不允許 -f：輸入是指令碼的片段，容器由 RipGUI 選擇</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-force_key_frames takes only an expression (expr:...): times count from a chunk's start</source>
            <translation>-force_key_frames 只接受表示式 (expr:...)：時間從分塊開頭算起</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-i - stands after options of the encoder; they must follow it</source>
            <translation>-i - 位於編碼器選項之後；選項必須跟在它後面</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>-vf holds an empty filter</source>
            <translation>-vf 含有空濾鏡</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not allowed: {reason}</source>
            <translation>不允許 -{name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not an option</source>
            <translation>-{name} 不是選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>1 to 32 parts are sent at a time</source>
            <translation>同時傳送 1 到 32 個分片</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>1080p</source>
            <translation>1080p</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>35 credits for each request, however long the video is and however many ranges there are</source>
            <translation>每次請求 35 點數，與影片長度和範圍數量無關</translation>
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
            <translation>；Opus 不支援 {channel_layout}，因此聲道會混為最接近的佈局</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>; did you mean {close}?</source>
            <translation>；是否指 {close}？</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>; encoders for it are {of_codec}</source>
            <translation>；適用的編碼器有 {of_codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>; write a comma instead of an escaped colon</source>
            <translation>；請寫逗號，而不是轉義的冒號</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>A name of your own for the request.</source>
            <translation>自己為請求取的名稱。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>AV1 for small files. Always ten bits and 4:2:0, which keep gradients smooth.</source>
            <translation>AV1，檔案小。始終使用 10 位 4:2:0，漸變保持平滑。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Access key of the bucket, if it is private.</source>
            <translation>儲存桶的存取金鑰（如果它是私有的）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Add film grain; ignored for animation and cg.</source>
            <translation>新增底片顆粒；對動畫和 CG 不起作用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of a logo.</source>
            <translation>標誌的位址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Address of the source.</source>
            <translation>來源的位址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of the source: https, http, oss or s3.</source>
            <translation>來源的位址：https、http、oss 或 s3。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address of the video.</source>
            <translation>影片的位址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address that is told when it is done.</source>
            <translation>完成時通知的位址。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Adds film-like grain, which keeps gradients from banding and gives a cleaned picture life again.</source>
            <translation>新增底片般的顆粒，防止漸變出現色帶，讓清理過的畫面恢復生氣。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Aliyun OSS</source>
            <translation>阿里雲 OSS</translation>
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
            <translation>動畫 1080p，x265 10 位</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Anti-alias (NNEDI3)</source>
            <translation>抗鋸齒 (NNEDI3)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Archive, FFV1</source>
            <translation>存檔，FFV1</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>As fast as it gets, to see whether script, timing and tracks are right.</source>
            <translation>儘可能快，用於檢視指令碼、時間和軌道是否正確。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Averages each place along its motion over neighbouring frames: noise goes, detail stays.</source>
            <translation>沿運動方向對相鄰影格的每個位置取平均：去除噪點，保留細節。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Backblaze B2</source>
            <translation>Backblaze B2</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Before that</source>
            <translation>在此之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Begins a restoration of a video.</source>
            <translation>開始修復影片。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Begins a task on a source that was told of.</source>
            <translation>為已告知的來源開始工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Begins a task.</source>
            <translation>開始工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Begins a task; each makes what one template says.</source>
            <translation>開始工作；每個工作按一個範本製作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Changes a template.</source>
            <translation>更改範本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Cloudflare R2</source>
            <translation>Cloudflare R2</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the picture; h264 where nothing is said.</source>
            <translation>畫面的編碼格式；未指定時為 h264。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Codec of the result.</source>
            <translation>結果的編碼格式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the sound.</source>
            <translation>音訊的編碼格式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Container of the result; mp4 where nothing is said.</source>
            <translation>結果的容器；未指定時為 mp4。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Counts what was done, hour by hour.</source>
            <translation>按小時統計完成的工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Cut the source into clips; else it is encoded in one piece.</source>
            <translation>把來源切成片段；否則整體壓製。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Cuts ranges of a video into files.</source>
            <translation>把影片的範圍切成檔案。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Deband</source>
            <translation>去色帶</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>Deinterlace (Bwdif)</source>
            <translation>去交錯 (Bwdif)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Deletes a task with its source and its result.</source>
            <translation>刪除工作及其來源和結果。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a task.</source>
            <translation>刪除工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a template.</source>
            <translation>刪除範本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Deletes several tasks.</source>
            <translation>刪除多個工作。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Denoise (MVTools)</source>
            <translation>降噪 (MVTools)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>Doubles width and height with a neural network that runs on every processor.</source>
            <translation>用可在任何處理器上執行的神經網路使寬高加倍。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Draws jagged edges anew: doubles the brightness plane in each direction, and brings it back to size.</source>
            <translation>重繪鋸齒邊緣：亮度平面在各方向加倍，再恢復大小。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Draws subtitles into the picture: those beside the video, or a file that you name.</source>
            <translation>把字幕繪製到畫面上：影片旁邊的字幕，或指定的檔案。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the picture.</source>
            <translation>畫面的編碼器。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the sound.</source>
            <translation>音訊的編碼器。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Encodes one clip again.</source>
            <translation>重新壓製一個片段。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enhance faces; ignored for animation and cg.</source>
            <translation>增強人臉；對動畫和 CG 不起作用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enlarge with super-resolution.</source>
            <translation>用超解析度放大。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_node.py" />
            <source>Failed to write index</source>
            <translation>寫入索引失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip</source>
            <translation>FinalRip</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip answers, and gives addresses to send sources to.</source>
            <translation>FinalRip 有回應，並提供傳送來源檔案的位址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip gives no address that the source could be sent to</source>
            <translation>FinalRip 沒有提供可傳送來源檔案的位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>FinalRip refuses a script that does not name {SOURCE}, as that of {name}</source>
            <translation>FinalRip 拒絕未寫 {SOURCE} 的指令碼，例如 {name} 的指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Folder or prefix of the results.</source>
            <translation>結果的資料夾或字首。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>For DVDs of film mixed with video: fields are shown again as the flags in the stream say, 29.97 frames a second.</source>
            <translation>用於電影與影片混合的 DVD：按流中的標誌重複顯示圖場，每秒 29.97 影格。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>For PNG, TIFF, EXR and the like: from RGB to what video encoders take, in 10 bits, with the colours of HD.</source>
            <translation>用於 PNG、TIFF、EXR 等：從 RGB 轉為影片編碼器接受的格式，10 位，HD 顏色。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>For film that was stretched to 29.97 fps: puts the fields back together, drops the doubled frame of every five.</source>
            <translation>用於拉伸到 29.97 fps 的電影：把圖場重新配對，丟棄每五影格中重複的一影格。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>For material shot interlaced: every field becomes a frame, so that motion stays smooth.</source>
            <translation>用於交錯拍攝的素材：每個圖場變為一影格，運動保持流暢。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>For {fields}, Kokoon ignores {ignored}.</source>
            <translation>對於 {fields}，Kokoon 會忽略 {ignored}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Forgets a bucket.</source>
            <translation>移除對儲存桶的記錄。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Format of the result.</source>
            <translation>結果的格式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Format of the result; m3u8 is HLS.</source>
            <translation>結果的格式；m3u8 即 HLS。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Frames a second; 0 keeps the source's.</source>
            <translation>每秒影格數；0 保持來源的影格率。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From how many hours ago; 48 where nothing is said.</source>
            <translation>從多少小時前開始；未指定時為 48。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From when, in unix seconds.</source>
            <translation>起始時間，unix 秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Gets an address that a source can be sent to once.</source>
            <translation>取得一個可傳送一次來源檔案的位址。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Grain</source>
            <translation>顆粒</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>H.264 at 720p in short segments with a playlist, as browsers play it.</source>
            <translation>720p 的 H.264，短分段加播放列表，供瀏覽器播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>H.264 in MP4 at the source's own size. Plays everywhere.</source>
            <translation>MP4 中的 H.264，保持來源的大小。到處都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>H.264 in MP4, scaled to a height of 1080; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，縮放到高度 1080，寬度按比例。到處都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/360p.toml" />
            <source>H.264 in MP4, scaled to a height of 360; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，縮放到高度 360，寬度按比例。到處都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/480p.toml" />
            <source>H.264 in MP4, scaled to a height of 480; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，縮放到高度 480，寬度按比例。到處都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/720p.toml" />
            <source>H.264 in MP4, scaled to a height of 720; the width follows. Plays everywhere.</source>
            <translation>MP4 中的 H.264，縮放到高度 720，寬度按比例。到處都能播放。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>H.264 that looks like the source and plays everywhere. The clip's depth is kept.</source>
            <translation>看起來與來源相同、到處都能播放的 H.264。保持片段的位元深度。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>HEVC for flat areas and clean lines: ten bits, no SAO, careful with dark gradients.</source>
            <translation>適合平坦區域和乾淨線條的 HEVC：10 位，無 SAO，謹慎處理暗部漸變。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Hardsub (SubText)</source>
            <translation>硬字幕 (SubText)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Height of the result in pixels.</source>
            <translation>結果的高度，單位像素。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Height, such as 720p; 0 keeps the source's.</source>
            <translation>高度，例如 720p；0 保持來源的高度。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How good the video is.</source>
            <translation>影片的品質如何。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How long it lasts, in milliseconds; 0 with a start of 0 is all of it.</source>
            <translation>持續多久，單位毫秒；起點為 0 且此處為 0 表示全部。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are left out.</source>
            <translation>跳過多少個。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are listed.</source>
            <translation>列出多少個。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>How much effort the encoder takes.</source>
            <translation>編碼器花費的功夫。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage of the result. Empty takes the endpoint's.</source>
            <translation>存放結果的儲存空間的 ID。留空則用端點的設定。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage.</source>
            <translation>儲存空間的 ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Ids of the tasks, joined by commas.</source>
            <translation>工作的 ID，用逗號連線。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>If the answer to a request is lost, nobody can ask whether it was accepted.</source>
            <translation>如果請求的回應遺失，就無法得知它是否被接受。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>If the answer to a task is lost, nobody can ask whether it was accepted.</source>
            <translation>如果工作的回應遺失，就無法得知它是否被接受。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>反電視電影 (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is documented over plain HTTP alone: whoever is on the way can read what is sent.</source>
            <translation>其文件只有普通 HTTP：途中任何人都能讀到傳送的內容。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is sent no files: sources are put on a storage, or are at an address already.</source>
            <translation>不能向它傳送檔案：來源要放在儲存空間上，或已有網址。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It knows no failed tasks: a clip that never gets done has to be retried by hand.</source>
            <translation>它沒有失敗工作的概念：一直未完成的片段需手動重試。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It tells a task's state, and no percentage.</source>
            <translation>它報告工作狀態，不報告百分比。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>It tells no percentage: a job waits, runs or is done.</source>
            <translation>它不報告百分比：作業只有等待、執行或完成。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It tells which clips are encoded, and no percentage within one.</source>
            <translation>它報告哪些片段已壓製，不報告片段內的百分比。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that says how far a task is, or where its result lies: the ids are all there is.</source>
            <translation>其文件沒有查詢工作進度或結果位置的呼叫：只有 ID 可用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that takes a file: the id of the video comes from elsewhere.</source>
            <translation>其文件沒有接收檔案的呼叫：影片的 ID 來自別處。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Its document has no list of jobs, and none is cancelled or deleted.</source>
            <translation>其文件沒有作業列表，也不能取消或刪除。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Its document has no list of tasks; servers from version 0.4 have one.</source>
            <translation>其文件沒有工作列表；0.4 版起的伺服器有。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Its document names no host and no key: give the address, and further headers if it wants some.</source>
            <translation>其文件未註明主機和金鑰：請給出位址，需要時加上其他標頭。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Keep the range of the original as a new video; not for a whole one.</source>
            <translation>把原片的範圍保留為新影片；不適用於整片。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon SR</source>
            <translation>Kokoon SR</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon answers ({status}); whether the key is right, only a task can tell.</source>
            <translation>Kokoon 有回應（{status}）；金鑰是否正確，只有工作才能驗證。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon documents no way to follow a task: its ids are kept, and that is all there is to see.</source>
            <translation>Kokoon 沒有文件說明如何跟蹤工作：會儲存其 ID，能看到的僅此而已。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon is told a range in times, and {range} is one in frames</source>
            <translation>Kokoon 的範圍以時間表示，而 {range} 以影格表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.</source>
            <translation>ffmpeg 命令列，讀取指令碼的影格，以 FINALRIP_ENCODED_CLIP.mkv 結尾。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>List the {state} tasks.</source>
            <translation>列出{state}的工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the buckets.</source>
            <translation>列出儲存桶。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Lists the server's tasks, newest first.</source>
            <translation>列出伺服器的工作，最新的在前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the tasks of a time.</source>
            <translation>列出一段時間內的工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Lists the tasks, a page at a time.</source>
            <translation>列出工作，每次一頁。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the templates.</source>
            <translation>列出範本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists whose buckets can be used.</source>
            <translation>列出可使用哪些提供商的儲存桶。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Lossless: every pixel as the script makes it, with checksums in every slice. Large files.</source>
            <translation>無損：每個像素都與指令碼輸出一致，每個切片帶校驗和。檔案很大。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Make whole frames of fields.</source>
            <translation>把圖場合成完整的影格。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Makes a template.</source>
            <translation>新建範本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Merges the encoded clips again.</source>
            <translation>重新合併已壓製的片段。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Minutes after which a clip's encode is given up; empty leaves it to the server.</source>
            <translation>多少分鐘後放棄壓製片段；留空由伺服器決定。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>NCNN found no graphics card with Vulkan</source>
            <translation>NCNN 未找到支援 Vulkan 的顯示卡</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>NNEDI3 upscale</source>
            <translation>NNEDI3 放大</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the bucket.</source>
            <translation>儲存桶的名稱。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket.</source>
            <translation>結果在其儲存桶中的名稱。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket. Empty takes the task's own.</source>
            <translation>結果在其儲存桶中的名稱。留空則用工作自己的名稱。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Name of the source in the farm's storage.</source>
            <translation>來源在編碼農場儲存空間中的名稱。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the template.</source>
            <translation>範本的名稱。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>No language</source>
            <translation>無語言</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Number of the clip, from 0.</source>
            <translation>片段的編號，從 0 開始。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Number of the page, from 1.</source>
            <translation>頁碼，從 1 開始。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>Numbered pictures</source>
            <translation>編號圖片</translation>
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
            <translation>標誌的位置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Python {python_version}</source>
            <translation>Python {python_version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Quality of the picture, 0 the best.</source>
            <translation>畫面品質，0 最好。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Quality of the picture, 10 the best; 5 where nothing is said.</source>
            <translation>畫面品質，10 最好；未指定時為 5。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>RGB with alpha</source>
            <translation>帶透明通道的 RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</source>
            <translation>JSON 格式的範圍：[{"start": "00:00:10.000", "end": "00:00:20.000"}]。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.</source>
            <translation>要切出的範圍，例如 0:10-0:20, 0:30-0:40。留空則用工作自己的範圍。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Rate of the sound, such as 128k.</source>
            <translation>音訊位元率，例如 128k。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>Repeat flags (soft telecine)</source>
            <translation>重複標誌（軟電視電影）</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>Resize</source>
            <translation>調整大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid answers, and takes the key.</source>
            <translation>Revid 有回應，並接受金鑰。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid split</source>
            <translation>Revid split</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid took the request, but tells no job that could be followed</source>
            <translation>Revid 接受了請求，但沒有給出可跟蹤的作業</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/border.py" />
            <source>RipGUI itself failed ({name}: {error}); please report this</source>
            <translation>RipGUI 自身出錯（{name}：{error}）；請報告此問題</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>RipGUI on {machine}: this is a test</source>
            <translation>{machine} 上的 RipGUI：這是一次測試</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI was ended by the system</source>
            <translation>RipGUI 被系統結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI {version} failed</source>
            <translation>RipGUI {version} 出錯</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>Runs an upscaling model of your own, one that takes and gives RGB.</source>
            <translation>執行自己的放大模型，模型須輸入和輸出 RGB。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>SVT-AV1, 10-bit</source>
            <translation>SVT-AV1，10 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Says how far a job is.</source>
            <translation>報告作業的進度。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Says how far a task is.</source>
            <translation>報告工作的進度。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Says which clips are encoded, and where the result is.</source>
            <translation>報告哪些片段已壓製，以及結果的位置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Secret key of the bucket, if it is private.</source>
            <translation>儲存桶的私密金鑰（如果它是私有的）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Shows a template.</source>
            <translation>顯示範本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result.</source>
            <translation>結果的大小。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.</source>
            <translation>結果的大小：1 為 360p，2 為 480p，3 為 720p，4 為 1080p，5 為來源的大小。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Smooths the steps in skies and dark gradients, and hides what is left under fine grain.</source>
            <translation>平滑天空和暗部漸變中的色階，剩餘部分用細顆粒掩蓋。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>Source only</source>
            <translation>僅來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Storage of tasks that name none.</source>
            <translation>未指定儲存空間的工作所用的儲存空間。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Take noise away; ignored for animation and cg.</source>
            <translation>去除噪點；對動畫和 CG 不起作用。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Tasks on a page.</source>
            <translation>每頁的工作數。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>Telegram's bots write to a chat: say which with its number or @name</source>
            <translation>Telegram 機器人會寫入聊天：請用編號或 @名稱指明</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Tells of a bucket that results can be put in.</source>
            <translation>告知可存放結果的儲存桶。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Tells of a source that was sent.</source>
            <translation>告知已傳送的來源。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template of tasks that name none.</source>
            <translation>未指定範本的工作所用的範本。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template that says what is made. Empty takes the endpoint's.</source>
            <translation>決定製作內容的範本。留空則用端點的設定。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>Test card</source>
            <translation>測試圖</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>Test encode</source>
            <translation>測試壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The certificate of {hostname} is not checked: somebody else could answer in its place.</source>
            <translation>不檢查 {hostname} 的憑證：別人可能冒充它回應。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The document says that use_sr true means not using it: send the reverse.</source>
            <translation>文件說 use_sr 為 true 表示不使用：傳送相反的值。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm leaves out {what}.</source>
            <translation>編碼農場不保留 {what}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm wants the encoder's command to end with {FINALRIP_OUTPUT}; it is added.</source>
            <translation>編碼農場要求編碼器命令以 {FINALRIP_OUTPUT} 結尾；已補上。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>The job's id, as the answer to its request had it.</source>
            <translation>作業的 ID，取自請求的回應。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The service's own id of the video.</source>
            <translation>服務自己的影片 ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>The task's id.</source>
            <translation>工作的 ID。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>The video as it is: a place to begin.</source>
            <translation>影片原樣：一個起點。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The way to {hostname} is plain HTTP: whoever is on it can read keys and links, and change answers.</source>
            <translation>到 {hostname} 的連線是普通 HTTP：途中的人能讀取金鑰和連結，也能更改回應。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The whole work, or a preview of it.</source>
            <translation>完整處理，或只做預覽。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Those in this state alone.</source>
            <translation>只列出處於此狀態的。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>To another size in the same shape, with the kernel of your choice.</source>
            <translation>調整到其他大小，保持形狀，可選擇核函式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Transcoding API</source>
            <translation>轉碼 API</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until how many hours ago; 24 where nothing is said.</source>
            <translation>到多少小時前為止；未指定時為 24。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until when, in unix seconds.</source>
            <translation>截止時間，unix 秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>VapourSynth script that opens FINALRIP_SOURCE.</source>
            <translation>開啟 FINALRIP_SOURCE 的 VapourSynth 指令碼。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular</source>
            <translation>Visionular</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular answers and takes the keys. Templates there: {count}.</source>
            <translation>Visionular 有回應，接受金鑰。那裡的範本：{count}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular says that it began, but tells no id</source>
            <translation>Visionular 表示已開始，但沒有給出 ID</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>Web, HLS</source>
            <translation>網頁，HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), its encoded clips are fetched and merged here (clips), or it stays there (stays).</source>
            <translation>結果的處理：取回伺服器自己的 (server)，取回其壓製好的片段在這裡合併 (clips)，或留在那裡 (stays)。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), or it stays there (stays).</source>
            <translation>結果的處理：取回伺服器自己的 (server)，或留在那裡 (stays)。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What failed</source>
            <translation>出錯之處</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>What it is for.</source>
            <translation>用途。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>What kind of video it is.</source>
            <translation>影片的型別。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What the system ended</source>
            <translation>系統結束的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Where it begins, in milliseconds.</source>
            <translation>從哪裡開始，單位毫秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Where the bucket is, such as cn-hangzhou.</source>
            <translation>儲存桶所在位置，例如 cn-hangzhou。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Which of the farm's queues takes the clips.</source>
            <translation>由編碼農場的哪個佇列處理片段。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Whose bucket it is.</source>
            <translation>儲存桶屬於誰。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Width and height of the logo.</source>
            <translation>標誌的寬和高。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Width of the result in pixels.</source>
            <translation>結果的寬度，單位像素。</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>a chain of filters is given with -vf</source>
            <translation>濾鏡鏈用 -vf 給出</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>a chapter "Start" was put before the first, since chapters of MP4 begin at 0</source>
            <translation>在第一個章節之前加入了「Start」章節，因為 MP4 的章節從 0 開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>a comparison needs rows with the same number of pictures</source>
            <translation>比較的各行圖片數必須相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>a delay of {delay_ms} ms is impossible: it goes up to an hour</source>
            <translation>{delay_ms} 毫秒的延遲不可行：最多一小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>a folder of PNGs holds pictures alone; left out: {names}</source>
            <translation>PNG 資料夾只能存放圖片；不保留：{names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a further result: {place}</source>
            <translation>另一個結果：{place}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>a graphics card was full, so there is one worker less, {others} in all: {error}</source>
            <translation>顯示卡記憶體已滿，因此減少一個工作處理程序，現共 {others} 個：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key has no field {{unknown}}; it may use {known}</source>
            <translation>名稱中沒有欄位 {{unknown}}；可用 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is missing</source>
            <translation>缺少金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is named, not written out: say env:NAME for a variable, or nothing to be asked for it</source>
            <translation>金鑰要指名而不是寫出：用 env:NAME 指變數，留空則會詢問</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a line between processes is no message: {line}</source>
            <translation>處理程序間的一行不是訊息：{line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a link opens for 1 to 168 hours</source>
            <translation>連結有效期為 1 到 168 小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>a list of at most {MOST_CLIPS} clips</source>
            <translation>最多 {MOST_CLIPS} 個片段的列表</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>a model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a part has 5 to 5120 MiB</source>
            <translation>分片大小為 5 到 5120 MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>a picture and a map of its noise, such as DPIR wants, is not one picture</source>
            <translation>DPIR 那樣的圖片加噪點圖不是單張圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>a picture of {width}x{height} is too large to be shown here</source>
            <translation>{width}x{height} 的圖片太大，無法在此顯示</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a playlist stays there: {address}</source>
            <translation>播放列表留在那裡：{address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a plugin crashed the worker ({name})</source>
            <translation>外掛程式使工作處理程序當機（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a name</source>
            <translation>預設集需要名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a title</source>
            <translation>預設集需要標題</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>a quote in -vf is not closed</source>
            <translation>-vf 中的引號未閉合</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range ends after it begins: {start} to {end} does not</source>
            <translation>範圍的結束須晚於開始：{start} 到 {end} 不符合</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range is {"start": "00:00:10.000", "end": "00:00:20.000"}; one lacks its {name}</source>
            <translation>範圍形如 {"start": "00:00:10.000", "end": "00:00:20.000"}；其中一個缺少 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>a secret is said as env:NAME, or typed when it is asked for; never on a command line</source>
            <translation>機密用 env:NAME 表示，或在詢問時輸入；絕不寫在命令列上</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template has no script of its own; this preset has</source>
            <translation>範本沒有自己的指令碼；此預設集有</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template says h264, h265 or av1 and a quality from 1 to 10; this encoder line says neither</source>
            <translation>範本註明 h264、h265 或 av1 以及 1 到 10 的品質；此編碼器參數兩者都沒有</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's format is {FORMATS}, not {container}</source>
            <translation>範本的格式是 {FORMATS}，不是 {container}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's rate is a whole number, not {framerate}</source>
            <translation>範本的影格率是整數，不是 {framerate}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>a timeout is 1 to {LONGEST_TIMEOUT_S} seconds</source>
            <translation>超時為 1 到 {LONGEST_TIMEOUT_S} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>a webhook is told of tasks that are done, failed or cancelled</source>
            <translation>Webhook 通知完成、失敗或取消的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>a whole number</source>
            <translation>整數</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed ({name})</source>
            <translation>工作處理程序當機（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed at line {line} of the script ({name})</source>
            <translation>工作處理程序在指令碼第 {line} 行當機（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker ended by itself (exit status {returncode})</source>
            <translation>工作處理程序自行結束（結束狀態 {returncode}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>a worker ended while the machine was measured</source>
            <translation>測量這台電腦時一個工作處理程序結束了</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a worker's message does not fit {name}: {error}</source>
            <translation>工作處理程序的訊息不符合 {name}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone needs a range, such as 240:480 or 0:01:00-0:02:30</source>
            <translation>區段需要範圍，例如 240:480 或 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>a zone's arguments make another form of stream than the task's, and both cannot be joined: size, pixel format, profile, -refs and -bf must be alike</source>
            <translation>區段的引數產生與工作不同形式的流，兩者無法合併：大小、像素格式、profile、-refs 和 -bf 必須一致</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone: {error}</source>
            <translation>區段：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>access key</source>
            <translation>存取金鑰</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>aim: eye, PSNR, SSIM</source>
            <translation>目標：肉眼、PSNR、SSIM</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>an address with a name and a password in it is not fetched; leave them out</source>
            <translation>不會取得含使用者名稱和密碼的位址；請去掉它們</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>an endpoint</source>
            <translation>端點</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>an endpoint holds no keys: they are kept elsewhere</source>
            <translation>端點不儲存金鑰：金鑰另外存放</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/event.py" />
            <source>an event cannot hold {name}</source>
            <translation>事件不能包含 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>an ffmpeg command must stand on one line, as FinalRip requires</source>
            <translation>ffmpeg 命令必須寫在一行，這是 FinalRip 的要求</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>and {channels} channels cannot be converted</source>
            <translation>，{channels} 個聲道無法轉換</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>answers with more than {most} MiB</source>
            <translation>回應超過 {most} MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>as nothing</source>
            <translation>視為無</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/plugin.py" />
            <source>audio frame</source>
            <translation>音訊影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be asked for a task by its source</source>
            <translation>按來源查詢工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be sent files</source>
            <translation>接收檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}</source>
            <translation>從 {begins} 開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}, {early_s} s before its start, where a keyframe lies</source>
            <translation>從 {begins} 開始，比其起點早 {early_s} 秒，那裡有關鍵影格</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits by how long a block is used</source>
            <translation>按塊被引用的時長分配位元率</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits for flat areas</source>
            <translation>給平坦區域的位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom field first</source>
            <translation>下圖場優先</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom left</source>
            <translation>左下</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>building the engine of {value}</source>
            <translation>正在構建 {value} 的引擎</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: there is no such program</source>
            <translation>無法啟動 {argv}：沒有這個程式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/leash.py" />
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: {strerror}</source>
            <translation>無法啟動 {argv}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>cannot write to {work_folder}: {strerror}</source>
            <translation>無法寫入 {work_folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>cannot write {path}: {strerror}</source>
            <translation>無法寫入 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of decisions</source>
            <translation>決策的細緻程度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of quantisation</source>
            <translation>量化的細緻程度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of the motion estimate</source>
            <translation>運動估計的細緻程度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>changing packets after the encoder is not supported</source>
            <translation>不支援在編碼器之後更改封包</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} begins at {start} s instead of {start2} s</source>
            <translation>第 {number} 章從 {start} 秒開始，應為 {start2} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} is called {title} instead of {title2}</source>
            <translation>第 {number} 章名為 {title}，應為 {title2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>chapters without a name are numbered, since MP4 cannot hold them without</source>
            <translation>沒有名稱的章節會編號，因為 MP4 不能沒有名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>checking the encoder</source>
            <translation>正在檢查編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {first} failed {MAX_ATTEMPTS} times, and so do the chunks after it: {error}</source>
            <translation>分塊 {first} 失敗 {MAX_ATTEMPTS} 次，其後的分塊也是：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed {tries} times: {reason}</source>
            <translation>分塊 {numbers} 失敗 {tries} 次：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed: {reason}</source>
            <translation>分塊 {numbers} 失敗：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>chunk {number} was damaged on the disk after it was finished, and was encoded again</source>
            <translation>分塊 {number} 完成後在磁碟上損壞，已重新壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chunk.py" />
            <source>chunks do not cover {whole} exactly once: {chunks}</source>
            <translation>分塊沒有恰好覆蓋 {whole} 一次：{chunks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>chunks {shown} were encoded with other settings than the rest and cannot be joined; retry them</source>
            <translation>分塊 {shown} 的壓製設定與其餘不同，無法合併；請重試它們</translation>
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
            <translation>第 {number}/{clips} 個片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>code {value}</source>
            <translation>程式碼 {value}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>columns of tiles, as a power of two</source>
            <translation>圖塊列數，2 的冪</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>comparing finished chunks</source>
            <translation>正在比對已完成的分塊</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>content light of HDR10, as max,average</source>
            <translation>HDR10 內容亮度，max,average</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>core.{found} is missing: the package {namespaces} has it</source>
            <translation>缺少 core.{found}：套件 {namespaces} 提供它</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>credits of your account; how many, its document does not say</source>
            <translation>帳戶點數；文件未說明數量</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete several</source>
            <translation>刪除多個</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete tasks</source>
            <translation>刪除工作</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms between frames</source>
            <translation>影格間變換的深度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms inside blocks</source>
            <translation>塊內變換的深度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>directional enhancement filter</source>
            <translation>方向增強濾波</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>disk quota exceeded</source>
            <translation>超出磁碟配額</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not skip blocks early</source>
            <translation>不提前跳過塊</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not smooth flat blocks</source>
            <translation>不平滑平坦塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>does not exist</source>
            <translation>不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>downloading: {detail}</source>
            <translation>正在下載：{detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>each frame must be shown later than the one before</source>
            <translation>每一影格的顯示時間必須晚於前一影格</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>easier to decode</source>
            <translation>更易解碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>encode one clip again</source>
            <translation>重新壓製單個片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>encoder parameters</source>
            <translation>編碼引數</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 16-bit integers</source>
            <translation>編碼器不接受 {form}；請在指令碼中轉換為 16 位整數</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 8, 10, 12 or 16 bits</source>
            <translation>編碼器不接受 {form}；請在指令碼中轉換為 8、10、12 或 16 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/endpoints.py" />
            <source>endpoint</source>
            <translation>端點</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>endpoint {name}</source>
            <translation>端點 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>enhancing faces needs a model, an ONNX file: none is built in</source>
            <translation>增強人臉需要模型（ONNX 檔案）：沒有內建模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>error {code}</source>
            <translation>錯誤 {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>every frame of the clip is encoded; cut and change the rate in the script</source>
            <translation>片段的每一影格都會壓製；請在指令碼中剪輯和更改影格率</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>exit status {returncode}</source>
            <translation>結束狀態 {returncode}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>fetching the {what}: {detail}</source>
            <translation>正在取回{what}：{detail}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>fewest frames between keyframes</source>
            <translation>關鍵影格之間的最少影格數</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make a film to measure with</source>
            <translation>ffmpeg 無法產生用於測量的影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make the sample</source>
            <translation>ffmpeg 無法生成樣片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>ffmpeg crashed when {codec} was tried with these arguments ({crash})</source>
            <translation>用這些參數試用 {codec} 時 ffmpeg 當機（{crash}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>ffmpeg ended well when it joined the chunks, but left no file</source>
            <translation>ffmpeg 合併分塊後正常結束，卻沒有留下檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>ffmpeg failed (exit status {returncode}): {tail}</source>
            <translation>ffmpeg 失敗（結束狀態 {returncode}）：{tail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>ffmpeg has no encoder {codec}</source>
            <translation>ffmpeg 沒有編碼器 {codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>ffmpeg has no video encoder {codec}{codec2}</source>
            <translation>ffmpeg 沒有影片編碼器 {codec}{codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg left a file that cannot be read: {error}</source>
            <translation>ffmpeg 留下了無法讀取的檔案：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg wrote {packets} frames where {expected} were sent</source>
            <translation>ffmpeg 寫入了 {packets} 影格，而傳送了 {expected} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>ffmpeg {version}</source>
            <translation>ffmpeg {version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>files cannot be named here</source>
            <translation>此處不能指定檔案</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>find scene changes</source>
            <translation>檢測場景切換</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/encoding.py" />
            <source>first pass</source>
            <translation>第一遍</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>flattest quantisation matrix</source>
            <translation>最平坦的量化矩陣</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>four letters that name the codec in the file</source>
            <translation>檔案中標識編碼格式的四個字母</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames between keyframes, or seconds with s behind</source>
            <translation>關鍵影格之間的影格數，或以 s 結尾的秒數</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>frames from behind its end, which others need: {late}</source>
            <translation>結尾之後、其他影格需要的影格：{late}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames looked ahead</source>
            <translation>預讀影格數</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames that may be referred to</source>
            <translation>可參考的影格數</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>from {low}</source>
            <translation>從 {low} 起</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes are for HLS alone; choose it as container, or name none</source>
            <translation>其他尺寸僅用於 HLS；請選它作容器，或不指定</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes cannot be made in two passes or for a size of the file; choose one of them</source>
            <translation>其他尺寸不能用於兩遍編碼或指定檔案大小；請擇其一</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>generic help</source>
            <translation>通用幫助</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>grey with alpha</source>
            <translation>帶透明通道的灰度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>hardware is opened by RipGUI as the encoder needs it</source>
            <translation>硬體由 RipGUI 按編碼器需要開啟</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>header {name}</source>
            <translation>標頭 {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>headers at each keyframe</source>
            <translation>每個關鍵影格都帶頭資訊</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how B-frames are placed: never, quickly, best</source>
            <translation>B 影格的放置方式：不用、快速、最佳</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to areas: off, segments, by efficiency</source>
            <translation>位元率分給各區域的方式：關、分段、按效率</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas</source>
            <translation>位元率如何分給平坦區域</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas: off, variance, automatic, automatic for dark scenes</source>
            <translation>位元率如何分給平坦區域：關、方差、自動、自動偏暗場</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread</source>
            <translation>品質分佈的均勻程度</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread: 0 constant rate, 1 constant quality</source>
            <translation>品質分佈的均勻程度：0 恆定位元率，1 恆定品質</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how many bits flat areas get</source>
            <translation>平坦區域得到多少位元率</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how references are limited</source>
            <translation>如何限制參考</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how strongly they do</source>
            <translation>其強度</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>is its address right?</source>
            <translation>它的位址是否正確？</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_file.py" />
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>is not right: {error}</source>
            <translation>不正確：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>is not told the task's size, rate and logo</source>
            <translation>不會得知工作的大小、影格率和標誌</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>it answered {status}</source>
            <translation>它回應 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>it broke what runs it: {error}</source>
            <translation>它使執行它的程式當機：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it defines entities, which no chapters need</source>
            <translation>它定義了實體，章節不需要這些</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>it does not say why</source>
            <translation>它沒有說明原因</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it ends within its header</source>
            <translation>它在頭部之內就結束了</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it gives {name} of {inputs}: a filter gives what it takes</source>
            <translation>它輸出 {name}，輸入為 {inputs}：濾鏡的輸出須與輸入相同</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it gives {outputs} outputs ({names}): a filter gives one picture</source>
            <translation>它有 {outputs} 個輸出（{names}）：濾鏡只輸出一張圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it has more parts than any model needs</source>
            <translation>它的部件多於任何模型所需</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it has no B-frames</source>
            <translation>它沒有 B 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it has {size_bytes} bytes there, and {size} here</source>
            <translation>它在那裡有 {size_bytes} 位元組，在這裡有 {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds no graph</source>
            <translation>它不含計算圖</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else</source>
            <translation>它的內容是別的東西</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else, or its end is missing</source>
            <translation>它的內容是別的東西，或缺少結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a note of Git LFS in the place of the model: fetch the model itself</source>
            <translation>這裡是 Git LFS 的指標而不是模型：請取得模型本身</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a page or XML: perhaps the download went wrong</source>
            <translation>它是網頁或 XML：下載可能出錯了</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an archive, as PyTorch saves models: export it to ONNX</source>
            <translation>它是 PyTorch 儲存模型用的歸檔：請匯出為 ONNX</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an engine of TensorRT; choose the ONNX file that it was made of</source>
            <translation>它是 TensorRT 引擎；請選擇生成它的 ONNX 檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is empty or too long</source>
            <translation>它為空或過長</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>it is no playlist of a Blu-ray</source>
            <translation>它不是藍光的播放列表</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <source>it is no text</source>
            <translation>不是文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>it is not Python</source>
            <translation>它不是 Python</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is not an option of an encoder</source>
            <translation>它不是編碼器的選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it is not ffmpeg</source>
            <translation>它不是 ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it is not right XML: {error}</source>
            <translation>它不是正確的 XML：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it is not there</source>
            <translation>它不在那裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>it is {region}</source>
            <translation>它是 {region}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it made none when it was told to</source>
            <translation>要求它生成時卻沒有生成</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes pictures {width} times as wide: {LARGEST_SCALE} times is the most</source>
            <translation>它使圖片寬度變為 {width} 倍：最多 {LARGEST_SCALE} 倍</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it makes {made} channels of {channels}: a filter gives as many as it takes</source>
            <translation>它從 {channels} 個通道生成 {made} 個：濾鏡的輸出須與輸入一樣多</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes {width} × {height} of {width2} × {height2}: that is no whole multiple</source>
            <translation>它從 {width2} × {height2} 生成 {width} × {height}：不是整數倍</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>it nests too deeply</source>
            <translation>巢狀過深</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it said nothing</source>
            <translation>它沒有任何輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it should have at least {end} bytes and has {size}</source>
            <translation>它至少應有 {end} 位元組，實際為 {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes 16-bit numbers, which ONNX Runtime alone gives it</source>
            <translation>它接受 16 位數，只有 ONNX Runtime 能提供</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes more memory than there is</source>
            <translation>它需要的記憶體超過現有記憶體</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model.py" />
            <source>it takes more than {limit_bytes} GiB of memory for one small picture</source>
            <translation>處理一張小圖片就需要超過 {limit_bytes} GiB 記憶體</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it takes no frames of ten bits</source>
            <translation>它不接受 10 位的影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes pictures of {width} × {height} alone: that is too large</source>
            <translation>它只接受 {width} × {height} 的圖片：太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {channels} channels: {taken}</source>
            <translation>它接受 {channels} 個通道：{taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {inputs} inputs ({names}): a filter takes one picture and nothing else</source>
            <translation>它有 {inputs} 個輸入（{names}）：濾鏡只接受一張圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {kind} numbers ({taken}): pictures are float or float16</source>
            <translation>它接受 {kind} 數（{taken}）：圖片是 float 或 float16</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its attached files are not those of the source</source>
            <translation>其附件與來源的不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>its certificate is not trusted ({said})</source>
            <translation>它的憑證不受信任（{said}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>its certificate is not trusted ({untrusted}); name one that is with --ca-file</source>
            <translation>它的憑證不受信任（{untrusted}）；用 --ca-file 指定受信任的憑證</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>its checksum differs</source>
            <translation>它的校驗和不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its colours come last (NHWC); export it with the colours first (NCHW)</source>
            <translation>它的顏色維在最後 (NHWC)；請以顏色維在前 (NCHW) 匯出</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/chunk_record.py" />
            <source>its durations are not those of its frames</source>
            <translation>它的各幀時長與其幀不符</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its frames are shown at other times than in the source</source>
            <translation>其影格的顯示時間與來源不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>its frames cannot be read back</source>
            <translation>其影格無法讀回</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>its graph is empty</source>
            <translation>它的計算圖為空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>its index (moov) is missing; the recording or download was cut off</source>
            <translation>缺少索引 (moov)；錄製或下載中斷了</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its input has {shape} dimensions ({taken}): a picture has four, 1 × 3 × ? × ?</source>
            <translation>它的輸入有 {shape} 維（{taken}）：圖片有四維，1 × 3 × ? × ?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>its pictures cannot be used</source>
            <translation>它的圖片無法使用</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>its script was never run here, and a script is a program: read it, then trust it (in the window above the script, or with: ripgui queue trust)</source>
            <translation>其指令碼從未在這裡執行過，而指令碼是程式：請閱讀後信任它（在指令碼上方的視窗中，或用：ripgui queue trust）</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>keep coefficients that look needless, such as grain</source>
            <translation>保留看似不必要的係數，例如顆粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>keyframes where an expression says (expr:…)</source>
            <translation>表示式指定處為關鍵影格 (expr:…)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>knows no zones: they are left out</source>
            <translation>不支援區段：會略去</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>largest block</source>
            <translation>最大塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>let the output end in .mkv</source>
            <translation>請讓輸出以 .mkv 結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>line {line} of the script</source>
            <translation>指令碼第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {line}, piece {number}</source>
            <translation>第 {line} 行，第 {number} 段</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number} is no chapter: {strip}</source>
            <translation>第 {number} 行不是章節：{strip}</translation>
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
            <translation>列出其工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading a model</source>
            <translation>正在載入模型</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading {path}</source>
            <translation>正在載入 {path}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter</source>
            <translation>環路濾波</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as alpha:beta, -6 to 6 each</source>
            <translation>環路濾波 alpha:beta，各為 -6 到 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as tc,beta, -6 to 6 each</source>
            <translation>環路濾波 tc,beta，各為 -6 到 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>mastering display of HDR10</source>
            <translation>HDR10 的母版顯示</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>matrix that is written into the stream</source>
            <translation>寫入流的矩陣</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>merge again</source>
            <translation>重新合併</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>metadata is carried over from the source</source>
            <translation>元資料取自來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>models of several frames, such as RIFE, are not filters of one picture</source>
            <translation>RIFE 等多影格模型不是單張圖片的濾鏡</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most B-frames in a row</source>
            <translation>最多連續 B 影格數</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most frames between keyframes</source>
            <translation>關鍵影格之間的最多影格數</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>motion search</source>
            <translation>運動搜尋</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>must be an absolute path</source>
            <translation>必須是絕對路徑</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no bitstream filters of inputs (-bsf before -i)</source>
            <translation>沒有用於輸入的位元流濾鏡（-i 之前的 -bsf）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>no documents</source>
            <translation>沒有文件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no ffmpeg was found; install ffmpeg 7 or newer, or the Python package imageio-ffmpeg</source>
            <translation>未找到 ffmpeg；請安裝 ffmpeg 7 或更新版本，或 Python 套件 imageio-ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress for {limit_s} s: the worker was stopped</source>
            <translation>{limit_s} 秒內沒有影格也沒有進展：工作處理程序已停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress within {limit_s} s: the script was stopped</source>
            <translation>{limit_s} 秒內沒有影格也沒有進展：指令碼已停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>no frame of the source lies within {piece}</source>
            <translation>來源沒有任何影格位於 {piece} 之內</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>no frame of the video in {path} can be decoded</source>
            <translation>無法解碼 {path} 中影片的任何一影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>no input can be named: the clip of the script is the only one (ffmpeg -i - ...)</source>
            <translation>不能指定輸入：指令碼的片段是唯一輸入 (ffmpeg -i - ...)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>no line sets the output</source>
            <translation>沒有設定輸出的行</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>no password belongs into the address of a webhook: write {secret} there, and give the secret</source>
            <translation>Webhook 的位址中不能有密碼：請寫 {secret}，並給出機密</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>no password belongs into the address of {what}</source>
            <translation>{what}的位址中不能有密碼</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>no sample adaptive offset: keeps fine detail</source>
            <translation>無樣點自適應補償：保留細節</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>no space is left in the folder for temporary files</source>
            <translation>臨時資料夾已無空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space is left on the disk that ffmpeg writes to</source>
            <translation>ffmpeg 寫入的磁碟已無空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space left on device</source>
            <translation>裝置已無空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no usable ffmpeg: {reasons}</source>
            <translation>沒有可用的 ffmpeg：{reasons}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>not a frame range: {start}:{stop}</source>
            <translation>不是影格範圍：{start}:{stop}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>not an ONNX model: {error}</source>
            <translation>不是 ONNX 模型：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>not begun</source>
            <translation>未開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>not enough space on the disk</source>
            <translation>磁碟空間不足</translation>
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
            <translation>此 ffmpeg 中沒有</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>not installed</source>
            <translation>未安裝</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>nothing can be kept in it</source>
            <translation>其中無法儲存任何內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/beside.py" />
            <source>nothing is done elsewhere here</source>
            <translation>這裡沒有在別處進行的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>nothing was deleted elsewhere: {error}</source>
            <translation>沒有在別處刪除任何內容：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers are missing among the pictures, and links over the gaps cannot be made in {folder}: {strerror}; rename the pictures so that none is missing</source>
            <translation>圖片缺少編號，且無法在 {folder} 中建立跨越空缺的連結：{strerror}；請重新命名圖片使編號連續</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers that are missing among the pictures {name}: {told} ({missing}); what is there is joined</source>
            <translation>圖片 {name} 中缺少的編號：{told}（{missing}）；現有的依次相接</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>nvidia-smi failed</source>
            <translation>nvidia-smi 失敗</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the blue plane's quantiser</source>
            <translation>藍色平面量化器的偏移</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the red plane's quantiser</source>
            <translation>紅色平面量化器的偏移</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>open source</source>
            <translation>開啟來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>opening the script</source>
            <translation>正在開啟指令碼</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>optimise for HDR10</source>
            <translation>為 HDR10 最佳化</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output 0 of the script is audio; the clip to encode must be output 0</source>
            <translation>指令碼的輸出 0 是音訊；要壓製的片段必須是輸出 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output {index}</source>
            <translation>輸出 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no sound</source>
            <translation>指令碼的輸出 {output} 不是音訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no video</source>
            <translation>指令碼的輸出 {output} 不是影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>overlaps with piece {last}</source>
            <translation>與第 {last} 段重疊</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>overlay frames</source>
            <translation>疊加影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>packs its answers, which was not asked for</source>
            <translation>壓縮了回應，而這並未要求</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>pictures have no times: leave the timecodes out, or choose another container</source>
            <translation>圖片沒有時間：請去掉時間碼，或另選容器</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number}</source>
            <translation>第 {number} 段</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number} has no "start" and "end" as texts</source>
            <translation>第 {number} 段沒有文字形式的「start」和「end」</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip did not say what it would install: {name}</source>
            <translation>pip 沒有說明會安裝什麼：{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip failed</source>
            <translation>pip 失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>pixel format</source>
            <translation>像素格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>pixels are {sample_aspect}, as the script has it; the source's container says {told}, its frames {read}</source>
            <translation>像素為 {sample_aspect}，以指令碼為準；來源的容器為 {told}，其影格為 {read}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>primaries that are written into the stream</source>
            <translation>寫入流的原色</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>quality is {WORST} to {BEST}, not {quality}</source>
            <translation>品質為 {WORST} 到 {BEST}，而不是 {quality}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quality; lower is better</source>
            <translation>品質；越小越好</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quantisation matrices</source>
            <translation>量化矩陣</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends after the last frame: the clip has {frames} frames</source>
            <translation>範圍 {text} 在最後一影格之後結束：片段有 {frames} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends before it starts, or holds no frame</source>
            <translation>範圍 {text} 的結束早於開始，或不含任何影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} starts after the last frame: the clip has {frames} frames</source>
            <translation>範圍 {text} 在最後一影格之後開始：片段有 {frames} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>ranges may not overlap: one begins at {start}, and another ends at {end}</source>
            <translation>範圍不能重疊：一個從 {start} 開始，另一個在 {end} 結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>ranges must follow each other</source>
            <translation>範圍必須依次排列</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>reach of the motion search in pixels</source>
            <translation>運動搜尋的像素距離</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rectangular blocks</source>
            <translation>矩形塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>request time and the server's time</source>
            <translation>請求時間與伺服器時間</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>restoration filter</source>
            <translation>恢復濾波</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>result {number} of {files}</source>
            <translation>第 {number}/{files} 個結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry a clip</source>
            <translation>重試片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry the merge</source>
            <translation>重試合併</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/history.py" />
            <source>ripgui {version}</source>
            <translation>ripgui {version}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rows of tiles, as a power of two</source>
            <translation>圖塊行數，2 的冪</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>run {id} {state}: a receipt is for what was made</source>
            <translation>執行 {id} {state}：只能為已生成的結果寫憑單</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>runs no scripts: this task's is left out</source>
            <translation>不執行指令碼：會略去此工作的指令碼</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sample adaptive offset</source>
            <translation>樣點自適應補償</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>say the ranges to cut out as times with an end, such as 0:10-0:20, 0:30-0:40</source>
            <translation>請用有結束的時間寫出要切的範圍，例如 0:10-0:20, 0:30-0:40</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/error.py" />
            <source>script line {line}: {message}</source>
            <translation>指令碼第 {line} 行：{message}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>secret key</source>
            <translation>私密金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>see where the bucket was made</source>
            <translation>請檢視儲存桶建在何處</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>set_output shares its line</source>
            <translation>set_output 與其他內容同行</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>several chains</source>
            <translation>多個鏈</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sharpness of the loop filter</source>
            <translation>環路濾波的銳度</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>signal {number}</source>
            <translation>訊號 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>size and pixel shape are those of the clip; change them in the script or with -vf scale</source>
            <translation>大小和像素形狀取自片段；請在指令碼中或用 -vf scale 更改</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>smallest block with a quantiser of its own</source>
            <translation>有獨立量化器的最小塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>sound and subtitles are carried over from the source as they are</source>
            <translation>音訊和字幕從來源原樣取用</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>sound is cut at whole packets, so it may begin and end up to one packet after the range does</source>
            <translation>音訊按完整封包裁切，因此開始和結束可能比範圍晚至多一個封包</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>sound that is kept as it is has the bit rate that it has; choose a codec for it</source>
            <translation>原樣保留的音訊位元率不變；請為它選擇編碼格式</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>speed: 0 is slowest</source>
            <translation>速度：0 最慢</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>splits is a list of at least one range</source>
            <translation>splits 是至少含一個範圍的列表</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>steepest quantisation matrix</source>
            <translation>最陡的量化矩陣</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>stop measuring</source>
            <translation>停止測量</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/storages.py" />
            <source>storage</source>
            <translation>儲存空間</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>stream {index}</source>
            <translation>流 {index}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>strength of grain that is taken out and made anew</source>
            <translation>去除並重新生成的顆粒強度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>subtitles ask for fonts that are not attached: {missing}</source>
            <translation>字幕需要未附帶的字型：{missing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>super-resolution needs a width or a height</source>
            <translation>超解析度需要寬度或高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {error}</source>
            <translation>語法錯誤：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {msg}</source>
            <translation>語法錯誤：{msg}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {before} cannot be moved before itself</source>
            <translation>工作 {before} 不能移到自己之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {behind} cannot wait for itself, or for one that waits for it</source>
            <translation>工作 {behind} 不能等待自己，也不能等待正在等它的工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {id}</source>
            <translation>工作 {id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/runner.py" />
            <source>task {id} is being run by another process</source>
            <translation>工作 {id} 正由另一處理程序執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote.py" />
            <source>task {id} is not there at {endpoint}; retry the task instead</source>
            <translation>工作 {id} 不在 {endpoint}；請改為重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunk {index}</source>
            <translation>工作 {task_id} 沒有分塊 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunks; retry the task instead</source>
            <translation>工作 {task_id} 沒有分塊；請改為重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no finished output that was to be sent; retry the task instead</source>
            <translation>工作 {task_id} 沒有需要傳送的成品；請改為重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has {missing} of {chunks} chunks not done; retry the task instead</source>
            <translation>工作 {task_id} 的 {chunks} 個分塊中有 {missing} 個未完成；請改為重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done and waits for nothing</source>
            <translation>工作 {task_id} 已完成，不再等待</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done, and its chunks were removed when it was finished; add its source again to encode it anew</source>
            <translation>工作 {task_id} 已完成，其分塊在完成時已移除；要重新壓製請再次新增其來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; add its source again to encode it differently</source>
            <translation>工作 {task_id} 已完成；要以其他方式壓製請再次新增其來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; there is nothing to retry</source>
            <translation>工作 {task_id} 已完成；沒有可重試的</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state} already</source>
            <translation>工作 {task_id} 已是{state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/session.py" />
            <source>task {task_id} is {state} and cannot be started</source>
            <translation>工作 {task_id} 為{state}，無法啟動</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}, not paused</source>
            <translation>工作 {task_id} 為{state}，並未暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; only waiting and running tasks can be paused</source>
            <translation>工作 {task_id} 為{state}；只有等待和執行中的工作能暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; stop it first</source>
            <translation>工作 {task_id} 為{state}；請先停止它</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>tell how far a task is</source>
            <translation>報告工作進度</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>template {number}: {error}</source>
            <translation>範本 {number}：{error}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>temporal filter</source>
            <translation>時域濾波</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>that the clip is full-range cannot be told with {codec}: players will take it as limited</source>
            <translation>{codec} 無法標明片段為全範圍：播放器會當作有限範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the CRF must be a number from 0 to {MOST_CRF}</source>
            <translation>CRF 必須是 0 到 {MOST_CRF} 的數</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the HDR10 metadata of the clip cannot be given to {codec} and is lost</source>
            <translation>片段的 HDR10 元資料無法交給 {codec}，會遺失</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the access key is not known there; it was mistyped, deleted or is of another account</source>
            <translation>那裡不認識此存取金鑰；可能輸錯、已刪除或屬於另一帳戶</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the account is the long number in R2's address</source>
            <translation>帳戶是 R2 位址中的長數字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the added file {path} is gone</source>
            <translation>新增的檔案 {path} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address asks for a secret with {secret}: say which</source>
            <translation>位址用 {secret} 要求機密：請給出</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address of a webhook begins with https:// and a name</source>
            <translation>Webhook 的位址以 https:// 和主機名開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>the address of {what} ends before any ? or #</source>
            <translation>{what}的位址應在 ? 或 # 之前結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>the answer</source>
            <translation>回應</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the arguments change the number of frames; the filters in -vf must keep every frame</source>
            <translation>引數會改變影格數；-vf 中的濾鏡必須保留每一影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} has type {mimetype} instead of {mimetype2}</source>
            <translation>附件 {filename} 的型別是 {mimetype}，應為 {mimetype2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is changed</source>
            <translation>附件 {filename} 已改變</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is missing</source>
            <translation>缺少附件 {filename}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the bucket {bucket}</source>
            <translation>儲存桶 {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>the chapter {title} begins before the film does</source>
            <translation>章節 {title} 在影片開始之前</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>the chapter {value} has no start</source>
            <translation>章節 {value} 沒有開始時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>the chapters in {path} cannot be used: {error}</source>
            <translation>{path} 中的章節無法使用：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the clip</source>
            <translation>片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the clip cannot be encoded: {failures}</source>
            <translation>無法壓製片段：{failures}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the clip ends before this range: it has {frames} frames</source>
            <translation>片段在此範圍之前結束：有 {frames} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the clip is interlaced ({field_order} field first), and {codec} encodes it as progressive frames, which players do not deinterlace</source>
            <translation>片段為交錯（{field_order} 圖場優先），而 {codec} 會按循序影格編碼，播放器不會去交錯</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {difference} s longer than the source's video</source>
            <translation>片段比來源的影片長 {difference} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {value} s shorter than the source's video</source>
            <translation>片段比來源的影片短 {value} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the clip that is set as output has no name</source>
            <translation>設為輸出的片段沒有名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command cannot be read: {error}</source>
            <translation>無法解析命令：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command is empty</source>
            <translation>命令為空</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/media/gathering.py" />
            <location filename="../../ripgui/media/sample.py" />
            <source>the disk of {folder} is full</source>
            <translation>{folder} 所在磁碟已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the disk of {folder} is full; what arrived stays, make room and go on</source>
            <translation>{folder} 所在磁碟已滿；已收到的會保留，請騰出空間後繼續</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <location filename="../../ripgui/media/split.py" />
            <source>the disk of {output} is full</source>
            <translation>{output} 所在磁碟已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the disk of {parent} is full</source>
            <translation>{parent} 所在磁碟已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the disk of {path} is full</source>
            <translation>{path} 所在磁碟已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>the disk of {work_folder} is full</source>
            <translation>{work_folder} 所在磁碟已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>the encoded clip {number} holds no frame</source>
            <translation>已壓製的片段 {number} 不含任何影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>the encoder</source>
            <translation>編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments are longer than {LONGEST} characters</source>
            <translation>編碼器參數超過 {LONGEST} 個字元</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments cannot be read: a quote is not closed, or a backslash ends them</source>
            <translation>無法解析編碼器參數：引號未閉合，或以反斜槓結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments hold control characters</source>
            <translation>編碼器參數含有控制字元</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the encoder or the script is so slow that nothing came of it in the time there is</source>
            <translation>編碼器或指令碼太慢，在可用時間內沒有結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the end {stop} is not after the start {start}</source>
            <translation>結束 {stop} 不在開始 {start} 之後</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address</source>
            <translation>端點是伺服器的位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address with its port</source>
            <translation>端點是伺服器的位址及埠</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the endpoint {name} has no address: say where it is</source>
            <translation>端點 {name} 沒有位址：請填寫其位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses a script that does not name {SOURCE}: let it open os.environ["{SOURCE}"]</source>
            <translation>編碼農場拒絕未寫 {SOURCE} 的指令碼：請讓它開啟 os.environ["{SOURCE}"]</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param with a line break: write it on one line</source>
            <translation>編碼農場拒絕含換行的 encode_param：請寫成一行</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param without its output: put {FINALRIP_OUTPUT} at its end</source>
            <translation>編碼農場拒絕沒有輸出的 encode_param：請在末尾加上 {FINALRIP_OUTPUT}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file has {st_size} GiB: an ONNX model has 2 at most</source>
            <translation>檔案為 {st_size} GiB：ONNX 模型最多 2 GiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file is empty</source>
            <translation>檔案為空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the file lasts {duration} s, less than its video, which ends at {end} s</source>
            <translation>檔案時長 {duration} 秒，短於其影片，影片在 {end} 秒結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was damaged; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>佇列檔案已損壞；救回的工作：{count}；原檔案保留為 {aside}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was written by a newer RipGUI; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>佇列檔案由較新的 RipGUI 寫入；救回的工作：{count}；原檔案保留為 {aside}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the file of time codes</source>
            <translation>時間碼檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>the file with certificates {ca_file} is not there</source>
            <translation>憑證檔案 {ca_file} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is in no playlist</source>
            <translation>檔案 {name} 不在任何播放列表中</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is missing</source>
            <translation>缺少檔案 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the files of chunks {missing} are gone</source>
            <translation>分塊 {missing} 的檔案已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the files of chunks {told} were damaged after they were finished; is the disk sound?</source>
            <translation>分塊 {told} 的檔案在完成後損壞；磁碟是否正常？</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>the filter {name} is not allowed in -vf: only filters of single frames that name no files are; do it in the script</source>
            <translation>-vf 中不允許濾鏡 {name}：只允許處理單影格且不涉及檔案的濾鏡；請在指令碼中完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the finished file is {output}; send it again with: ripgui queue retry {id} --upload</source>
            <translation>成品是 {output}；要重新傳送請用：ripgui queue retry {id} --upload</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the first look at it</source>
            <translation>初次檢視</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the first thing must be the rate: “Assume 23.976”</source>
            <translation>第一項必須是影格率：「Assume 23.976」</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/model_folder.py" />
            <source>the folder for models cannot be made: {folder}: {strerror}</source>
            <translation>無法建立模型資料夾：{folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the folder {folder} cannot be used: {strerror}</source>
            <translation>無法使用資料夾 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the folder {parent} cannot be used: {strerror}</source>
            <translation>無法使用資料夾 {parent}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>the further size {height}p is not smaller than the picture: {height2}p</source>
            <translation>其他尺寸 {height}p 不小於畫面：{height2}p</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the further sizes {text} name one height twice</source>
            <translation>其他尺寸 {text} 中同一高度出現兩次</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the key</source>
            <translation>金鑰</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the key {key}… is too long: {LONGEST_KEY_BYTES} bytes at most</source>
            <translation>金鑰 {key}… 過長：最多 {LONGEST_KEY_BYTES} 位元組</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the keyring holds no {what} of {owner}: tell it again</source>
            <translation>金鑰圈中沒有{owner}的{what}：請重新輸入</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the keys have expired; make new ones</source>
            <translation>金鑰已過期；請建立新的</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the limit is a number of KiB a second</source>
            <translation>限速為每秒多少 KiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the line that sets the output is indented</source>
            <translation>設定輸出的行有縮排</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the lock {path} cannot be opened: {strerror}</source>
            <translation>無法開啟鎖 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the logo lies on this computer, where the farm cannot read it; leave it out</source>
            <translation>標誌在本機上，編碼農場無法讀取；請去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {error}</source>
            <translation>標誌 {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/finish.py" />
            <source>the logo {logo_path} must be named with its whole path</source>
            <translation>標誌 {logo_path} 必須寫完整路徑</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the logo {logo} changed while it was worked on; retry to encode with what it is now</source>
            <translation>標誌 {logo} 在處理期間發生更改；重試將用現在的內容壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} cannot be read: {strerror}</source>
            <translation>無法讀取標誌 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is a folder</source>
            <translation>標誌 {path} 是資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is no picture: PNG, JPEG or WebP will do</source>
            <translation>標誌 {path} 不是圖片：可用 PNG、JPEG 或 WebP</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} must be named with its whole path</source>
            <translation>標誌 {path} 必須寫完整路徑</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: that is no path</source>
            <translation>無法讀取模型：這不是路徑</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: {value}</source>
            <translation>無法讀取模型：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>the module {found} is missing: the package {modules} has it</source>
            <translation>缺少模組 {found}：套件 {modules} 提供它</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name of the output is too long, {name} bytes where {most_bytes} are allowed: {name2}…{name3}</source>
            <translation>輸出的名稱過長，{name} 位元組，最多 {most_bytes} 位元組：{name2}…{name3}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the name of {folder} is not valid Unicode; rename it first</source>
            <translation>{folder} 的名稱不是有效的 Unicode；請先重新命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>the name of {path} is not valid Unicode; rename it first</source>
            <translation>{path} 的名稱不是有效的 Unicode；請先重新命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has no field {match}; it may use {known}</source>
            <translation>名稱格式沒有欄位 {match}；可用 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has {pattern} characters, where {LONGEST_PATTERN} are the most</source>
            <translation>名稱樣式有 {pattern} 個字元，最多 {LONGEST_PATTERN} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>the name pattern {pattern} gives all pieces one name; put {number} into it</source>
            <translation>名稱格式 {pattern} 使所有分段同名；請加入 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern {pattern} gives an empty name</source>
            <translation>名稱格式 {pattern} 得到空名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the name {name}… is too long: {LONGEST_NAME} letters at most</source>
            <translation>名稱 {name}… 過長：最多 {LONGEST_NAME} 個字母</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the only input is the clip of the script</source>
            <translation>唯一的輸入是指令碼的片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} cannot be written to</source>
            <translation>無法寫入輸出資料夾 {folder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} does not exist</source>
            <translation>輸出資料夾 {folder} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the output folder {output_folder} does not exist</source>
            <translation>輸出資料夾 {output_folder} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} exists already; choose another name, or allow overwriting</source>
            <translation>輸出資料夾 {path} 已存在；請另選名稱或允許覆蓋</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds other files, such as {foreign}; choose another name</source>
            <translation>輸出資料夾 {path} 中有其他檔案，例如 {foreign}；請另選名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds the source itself</source>
            <translation>輸出資料夾 {path} 包含來源本身</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} appeared meanwhile; choose another name or allow overwriting, then merge again</source>
            <translation>輸出 {path} 其間已出現；請另選名稱或允許覆蓋，然後重新合併</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} exists already; choose another name, or allow overwriting</source>
            <translation>輸出 {path} 已存在；請另選名稱或允許覆蓋</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is a folder</source>
            <translation>輸出 {path} 是資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is the source itself</source>
            <translation>輸出 {path} 就是來源本身</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is to be a folder, and is a file</source>
            <translation>輸出 {path} 應為資料夾，卻是檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must end in {others} or {last}</source>
            <translation>輸出 {path} 必須以 {others} 或 {last} 結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must name the first of the pictures, such as {FIRST_FILES}</source>
            <translation>輸出 {path} 必須寫出第一張圖片的名稱，例如 {FIRST_FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>the parts that are there are not those of the file</source>
            <translation>那裡的分片不屬於此檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the path of the output is too long: {path}…{path2}</source>
            <translation>輸出的路徑過長：{path}…{path2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the picture cannot be written: {strerror}</source>
            <translation>無法寫入圖片：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>the pictures are {read_bytes}, full range</source>
            <translation>圖片為 {read_bytes}，全範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece cannot be written: {strerror}</source>
            <translation>無法寫入分段：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece is not right: {problems}</source>
            <translation>分段不正確：{problems}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it ends too early</source>
            <translation>播放列表已損壞：過早結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it names a file that cannot be</source>
            <translation>播放列表已損壞：指向不可能存在的檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist shows {shown} s, its files hold {seconds} s and are taken whole: choose a range</source>
            <translation>播放列表播放 {shown} 秒，其檔案共 {seconds} 秒並整體取用：請選擇範圍</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} cannot be read</source>
            <translation>無法讀取播放列表 {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has a length that is none: {text}</source>
            <translation>播放清單 {path} 中的長度無效：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has {durations} lengths for {names} files</source>
            <translation>播放列表 {path} 有 {durations} 個時長，卻有 {names} 個檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist {source} names no file</source>
            <translation>播放列表 {source} 沒有指定檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {instead_of} is not there any more</source>
            <translation>預設集 {instead_of} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {name} ships with RipGUI and cannot be removed</source>
            <translation>預設集 {name} 是 RipGUI 自帶的，無法移除</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} holds half a character, which no file can</source>
            <translation>預設集 {title} 含有半個字元，檔案無法儲存</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} {error}</source>
            <translation>預設集 {title} {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for a picture before it had a place for it</source>
            <translation>預覽工作處理程序尚無存放位置就被要求提供圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for sound before its script ran</source>
            <translation>預覽工作處理程序在指令碼執行前被要求提供音訊</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for the source before it was told which</source>
            <translation>預覽工作處理程序尚不知道來源就被要求提供來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview's temporary file cannot be used: {strerror}</source>
            <translation>無法使用預覽的臨時檔案：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the proxy of {name} is in the variable {variable}, which is not set</source>
            <translation>{name} 的代理伺服器在變數 {variable} 中，而該變數未設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>the proxy's address is none: it begins with http:// and a name</source>
            <translation>代理伺服器位址無效：應以 http:// 和主機名開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue can start in up to {MOST_HOURS} hours, not in {hours}</source>
            <translation>佇列最多可在 {MOST_HOURS} 小時後開始，不能是 {hours}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue cannot start and pause at the same time of day</source>
            <translation>佇列不能在同一時刻開始和暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be copied: {error}</source>
            <translation>無法複製 {path} 中的佇列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: its tables have no names</source>
            <translation>無法開啟 {path} 中的佇列：其中的表沒有名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: {error}</source>
            <translation>無法開啟 {path} 中的佇列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be read: {error}</source>
            <translation>無法讀取 {path} 中的佇列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be written: {error}</source>
            <translation>無法寫入 {path} 中的佇列：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is being mended by another RipGUI</source>
            <translation>另一個 RipGUI 正在修復 {path} 中的佇列</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} is damaged ({reason}); start RipGUI again, which mends it</source>
            <translation>{path} 中的佇列已損壞（{reason}）；重新啟動 RipGUI 即可修復</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is damaged: {said}</source>
            <translation>{path} 中的佇列已損壞：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/format.py" />
            <source>the queue in {path} was written by a newer RipGUI (format {version})</source>
            <translation>{path} 中的佇列由更新的 RipGUI 寫入（格式 {version}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the range: the whole source is encoded</source>
            <translation>範圍：會壓製整個來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the rate is missing: “Assume 23.976”</source>
            <translation>缺少影格率：「Assume 23.976」</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the rate varies, and subtitles that are burnt in are timed by its mean: look at a late one</source>
            <translation>影格率可變，燒錄的字幕按平均影格率計時：請檢視靠後的字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the rate {text} is impossible: it goes from 1 to {MAX_FRAMERATE} frames a second, 0 keeps it</source>
            <translation>影格率 {text} 不可行：範圍是每秒 1 到 {MAX_FRAMERATE} 影格，0 保持不變</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is one such as cn-hangzhou</source>
            <translation>區域形如 cn-hangzhou</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is the bucket's, such as eu-central-1</source>
            <translation>區域是儲存桶的區域，例如 eu-central-1</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region stands in the bucket's endpoint, such as eu-central-003</source>
            <translation>區域寫在儲存桶的端點中，例如 eu-central-003</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>the result cannot be read: {error}</source>
            <translation>無法讀取結果：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the result differs from its source and was kept as {kept}: {differences}</source>
            <translation>結果與來源不符，已保留為 {kept}：{differences}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>the result holds {num_frames} frames from {start} on, the script gives {num_frames2}: they cannot be compared</source>
            <translation>結果從 {start} 起有 {num_frames} 影格，指令碼給出 {num_frames2} 影格：無法比較</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {differs_s} s longer than its source</source>
            <translation>結果比其來源長 {differs_s} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {value} s shorter than its source</source>
            <translation>結果比其來源短 {value} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the result stays there: {address}</source>
            <translation>結果留在那裡：{address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>the result {whole} is gone</source>
            <translation>結果 {whole} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the script</source>
            <translation>指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the script ended itself with exit()</source>
            <translation>指令碼用 exit() 結束了自己</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>the script ended the worker itself (exit status {returncode})</source>
            <translation>指令碼結束了工作處理程序（結束狀態 {returncode}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the script gave {fed} frames where {expected} were asked for</source>
            <translation>要求 {expected} 影格，指令碼給出 {fed} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the script of a zone outputs another clip than the task's: size, pixel format and number of frames must be alike, and both must find the same plugins</source>
            <translation>區段的指令碼輸出與工作不同的片段：大小、像素格式和影格數必須一致，且兩者須能找到相同的外掛程式</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the script sets no clip as output 0</source>
            <translation>指令碼沒有將片段設為輸出 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <location filename="../../ripgui/workers/preview.py" />
            <source>the script sets no output: end it with clip.set_output()</source>
            <translation>指令碼沒有設定輸出：請以 clip.set_output() 結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>the script was never run here, and a script is a program: read it, then trust it</source>
            <translation>指令碼從未在這裡執行過，而指令碼是程式：請閱讀後信任它</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the seam worker was asked for frames before it had a result</source>
            <translation>接縫工作處理程序尚無結果就被要求提供影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the secret key does not belong to the access key</source>
            <translation>私密金鑰與存取金鑰不符合</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the secret of the webhook {name} has a space or a line break in it</source>
            <translation>Webhook {name} 的機密含有空格或換行</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the segments last {duration} s, the pictures {planned} s</source>
            <translation>分段時長 {duration} 秒，畫面 {planned} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the segments of {init} cannot be read: {error}</source>
            <translation>無法讀取 {init} 的分段：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server</source>
            <translation>伺服器</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced and sent {size_bytes} bytes, but </source>
            <translation>伺服器已告知併傳送 {size_bytes} 位元組，但 </translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced {told} bytes and sent {size_bytes}</source>
            <translation>伺服器告知 {told} 位元組，傳送了 {size_bytes}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server's answer is no JSON: {text}</source>
            <translation>伺服器的回應不是 JSON：{text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>the settings are being changed by another RipGUI</source>
            <translation>另一個 RipGUI 正在更改設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site made room for another number of pictures than there are</source>
            <translation>網站為圖片預留的數量與實際不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site refused {what} with status {status}: {value}</source>
            <translation>網站拒絕了{what}，狀態 {status}：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site's answer is not that of a site like slow.pics: {text}</source>
            <translation>網站的回應不像 slow.pics 這類網站：{text}</translation>
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
            <translation>大小 {text} 沒有高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is impossible: pixels go from {LEAST} to {MOST}</source>
            <translation>大小 {text} 不可行：像素範圍為 {LEAST} 到 {MOST}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is odd: encoders need even numbers</source>
            <translation>大小 {text} 是奇數：編碼器需要偶數</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sound.py" />
            <source>the sound of {path} cannot be read: {strerror}</source>
            <translation>無法讀取 {path} 的音訊：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source cannot be read from its middle ({strerror}); split it exactly</source>
            <translation>無法從中間讀取來源（{strerror}）；請精確分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the source cannot be shown: {reason}</source>
            <translation>無法顯示來源：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source changed while it was worked on: {error}</source>
            <translation>來源在處理期間發生更改：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source does not say when its frames are shown; split it exactly instead</source>
            <translation>來源沒有註明影格的顯示時間；請改為精確分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the source ends at {duration_s}</source>
            <translation>來源在 {duration_s} 結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam_client.py" />
            <source>the source is another than the one that was encoded: their frames cannot be compared</source>
            <translation>來源與壓製時的不同：兩者的影格無法比較</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>the source is {size}, a size that VapourSynth cannot hold: its last columns or rows go, {held} is left</source>
            <translation>來源為 {size}，VapourSynth 無法容納此大小：略去最後的欄或列，剩下 {held}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the source that was put into a storage for {name} could not be deleted: {error}</source>
            <translation>無法刪除為 {name} 放入儲存空間的來源：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the source {path} is gone</source>
            <translation>來源 {path} 已不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source {source} changed while it was worked on; retry to encode what it holds now</source>
            <translation>來源 {source} 在處理期間發生更改；重試將壓製現在的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>the source's flags repeat fields for {shown} frames a second (soft telecine)</source>
            <translation>來源的標誌重複圖場，達到每秒 {shown} 影格（軟電視電影）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/task.py" />
            <source>the source's {names} is not carried: the result has the picture's own HDR10 or HLG alone</source>
            <translation>不攜帶來源的{names}：結果只有畫面自身的 HDR10 或 HLG</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the start is after the end of the source, {duration_s}</source>
            <translation>開始位於來源的結尾 {duration_s} 之後</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the storage is full</source>
            <translation>儲存空間已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the storage itself is tried with: ripgui storages test {storage}; {advice}</source>
            <translation>可用此命令測試儲存空間本身：ripgui storages test {storage}；{advice}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the tag {key} ({value}) is missing</source>
            <translation>缺少標籤 {key}（{value}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the task</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title is longer than {LONGEST_TITLE} characters</source>
            <translation>標題超過 {LONGEST_TITLE} 個字元</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title must be one line of plain text</source>
            <translation>標題必須是一行純文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/gathering.py" />
            <source>the tracks of {path} cannot be gathered ({strerror})</source>
            <translation>無法收集 {path} 的軌道（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the trimmed original is not encoded again and begins at a keyframe</source>
            <translation>裁切的原片不重新編碼，從關鍵影格開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {FILES}</source>
            <translation>不允許 -{name} 的值 {value}：{FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {what}{hint}</source>
            <translation>不允許 -{name} 的值 {value}：{what}{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>the video codec is {LINES}, not {vcodec}</source>
            <translation>影片編碼格式是 {LINES}，不是 {vcodec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>the video in {path} is of a kind that cannot be decoded</source>
            <translation>{path} 中的影片屬於無法解碼的型別</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} does not hear ({problem}); it is told again</source>
            <translation>Webhook {name} 沒有響應（{problem}）；會再次通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} refuses what it is told: {told}</source>
            <translation>Webhook {name} 拒絕通知：{told}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} was told in vain: {problem}</source>
            <translation>通知 Webhook {name} 未成功：{problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/herald.py" />
            <source>the webhook {webhook} was not told: the program ended before</source>
            <translation>未通知 Webhook {webhook}：程式在此之前結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the whole source is encoded: there is nothing to trim</source>
            <translation>會壓製整個來源：沒有可裁切的</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the worker was asked to encode before its script ran</source>
            <translation>工作處理程序在指令碼執行前被要求壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zone {range} changes nothing: give it encoder arguments or a script</source>
            <translation>區段 {range} 沒有改變任何內容：請給它編碼器參數或指令碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range} names {other}, the task {codec}: a result has one encoder</source>
            <translation>區段 {range} 指定 {other}，工作為 {codec}：一個結果只能用一種編碼器</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range}: {error}</source>
            <translation>區段 {range}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zones {range} and {range2} overlap; a frame is in one only</source>
            <translation>區段 {range} 與 {range2} 重疊；一影格只能屬於一個區段</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the zones: all clips are encoded alike</source>
            <translation>區段：所有片段以相同方式壓製</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name} is missing</source>
            <translation>缺少{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is impossible: it goes from {LEAST} to {MOST} pixels</source>
            <translation>{name} {pixels} 不可行：範圍為 {LEAST} 到 {MOST} 像素</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is odd: encoders need even numbers</source>
            <translation>{name} {pixels} 是奇數：編碼器需要偶數</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name}: {error}</source>
            <translation>{name}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is in the variable {variable}, which is not set</source>
            <translation>{owner}的{what}在變數 {variable} 中，而該變數未設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is kept nowhere: tell it for this run, or say env:NAME for it</source>
            <translation>{owner}的{what}沒有儲存：請為本次執行輸入，或用 env:NAME 表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is neither in the keyring nor a variable</source>
            <translation>{owner}的{what}既不在金鑰圈中，也不在變數中</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no "splits" in it</source>
            <translation>其中沒有「splits」</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>there are no chapters in it: OGM text, Matroska XML and ffmpeg's metadata can be read</source>
            <translation>其中沒有章節：可讀取 OGM 文字、Matroska XML 和 ffmpeg 元資料</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no pieces in it: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>其中沒有分段：請寫 START-END，例如 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>there are no videos in {absolute}</source>
            <translation>{absolute} 中沒有影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>there can be {MOST_SIZES} further sizes, not {sizes}</source>
            <translation>其他尺寸最多 {MOST_SIZES} 個，而不是 {sizes} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is a preset named {name} already</source>
            <translation>已有名為 {name} 的預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is another {noun} {name} already; remove it first, or choose another name</source>
            <translation>已有另一個{noun} {name}；請先移除它，或另選名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>there is no keyframe at or before {start}; split the source exactly instead</source>
            <translation>{start} 處或之前沒有關鍵影格；請改為精確分割來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is no preset {name} of your own</source>
            <translation>沒有名為 {name} 的自定義預設集</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>there is no preset {name}; presets are {value}</source>
            <translation>沒有預設集 {name}；現有預設集：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>there is no program {words}</source>
            <translation>沒有程式 {words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>there is no room for the preview's pictures: {strerror}</source>
            <translation>沒有空間存放預覽圖片：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/history.py" />
            <source>there is no run {entry_id} in the history</source>
            <translation>歷史記錄中沒有執行 {entry_id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>there is no such task any more</source>
            <translation>已沒有這個工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>there is no task {before}</source>
            <translation>沒有工作 {before}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>there is no task {task_id}</source>
            <translation>沒有工作 {task_id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>there is no track {name}; the tracks are {known}</source>
            <translation>沒有軌道 {name}；現有軌道：{known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here, nor any other option</source>
            <translation>這裡沒有 {name}，也沒有其他選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here; there is {known}</source>
            <translation>這裡沒有 {name}；有 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; add one first</source>
            <translation>沒有{noun} {name}；請先新增一個</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; there is {names}</source>
            <translation>沒有{noun} {name}；現有 {names}</translation>
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
            <translation>未告知此 RipGUI 到哪裡尋找更新</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/painter.py" />
            <source>this frame cannot be shown: {error}</source>
            <translation>無法顯示此影格：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>this is no JSON: {error}</source>
            <translation>這不是 JSON：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>this is no {name}: {error}</source>
            <translation>這不是 {name}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>this machine</source>
            <translation>本機</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>this system has no keyring that works ({short}): say env:NAME for the key, or tell it for each run</source>
            <translation>系統沒有可用的金鑰圈（{short}）：請用 env:NAME 表示金鑰，或每次執行時輸入</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>tiles of {tile} pixels: they go from {LEAST_TILE} to {MOST_TILE}</source>
            <translation>方塊為 {tile} 像素：範圍是 {LEAST_TILE} 到 {MOST_TILE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>times of the source begin anew on the way, and no range can be cut out of it as it is: do not keep the original</source>
            <translation>來源的時間中途重新開始，無法從中原樣擷取範圍：請不要保留原片</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top field first</source>
            <translation>上圖場優先</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top left</source>
            <translation>左上</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>transfer that is written into the stream</source>
            <translation>寫入流的傳遞特性</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>transparency (alpha) is not encoded</source>
            <translation>不編碼透明度 (alpha)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>two passes are asked for beside the line: --two-pass, or Rate by in the window</source>
            <translation>兩遍編碼在引數行之外指定：--two-pass，或視窗中的「位元率控制」</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>two passes need a bitrate (-b:v 3M) or the size of the file</source>
            <translation>兩遍編碼需要位元率 (-b:v 3M) 或檔案大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>uploading to {name}</source>
            <translation>正在上傳到 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>use_trim_orig keeps a range of the original: give start_pos or duration, or leave it out</source>
            <translation>use_trim_orig 保留原片的範圍：請給出 start_pos 或 duration，或去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>version {version} is older than 7</source>
            <translation>版本 {version} 早於 7</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: frame {late} is shown at {is_at} s instead of {belongs} s</source>
            <translation>影片：第 {late} 影格在 {is_at} 秒顯示，應為 {belongs} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: its pixels are {sample_aspect} instead of {sample_aspect2}</source>
            <translation>影片：像素為 {sample_aspect}，應為 {sample_aspect2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {late} frames are at other times: {late2} is at {is_at} s instead of {belongs} s</source>
            <translation>影片：{late} 個影格的時間不對：第 {late2} 影格在 {is_at} 秒，應為 {belongs} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {ticks} frames instead of {frames}</source>
            <translation>影片：{ticks} 個影格，應為 {frames} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>waits for its turn</source>
            <translation>等待輪到它</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/order.py" />
            <source>waits for task {id} ({name}), which is {state}</source>
            <translation>等待工作 {id}（{name}），它{state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>waits until other sources are uploaded to {name}</source>
            <translation>等待其他來源上傳到 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watching.py" />
            <source>watched folders cannot be looked through: {error}</source>
            <translation>無法檢視監看資料夾：{error}</translation>
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
            <translation>主觀視覺的權重</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye in quantisation</source>
            <translation>量化中主觀視覺的權重</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye, as strength:trellis</source>
            <translation>主觀視覺的權重，strength:trellis</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>what arrived is not the whole file: {announced}{reason}</source>
            <translation>收到的不是完整檔案：{announced}{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>what arrived is not what was sent, again and again</source>
            <translation>收到的總與傳送的不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>what came from {name} as the result holds no video: {error}</source>
            <translation>從 {name} 取得的結果不含影片：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>what pip says of {name} is no version and no hash</source>
            <translation>pip 關於 {name} 給出的不是版本和雜湊</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>what stood behind the ? of {told} is kept no more: add the address again</source>
            <translation>{told} 的 ? 之後的內容已不再保留：請重新新增位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written before has lost its last line</source>
            <translation>之前寫入的內容缺少最後一行</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written there by a form cannot be read any more</source>
            <translation>表單寫在那裡的內容已無法讀取</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>what {codec} makes of this clip cannot be joined into Matroska: {why}</source>
            <translation>{codec} 對此片段的編碼結果無法合併到 Matroska：{why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>where and how the result is written is chosen by RipGUI</source>
            <translation>結果寫到哪裡、如何寫由 RipGUI 決定</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>whether the grain is taken out</source>
            <translation>是否去除顆粒</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>without a reason</source>
            <translation>沒有說明原因</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>works on whole videos: the range is left out</source>
            <translation>處理整個影片：會略去範圍</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>write HDR10 messages</source>
            <translation>寫入 HDR10 訊息</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>x264, high quality</source>
            <translation>x264，高品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>zones cannot be had together with a file size or two passes, which share out bits themselves</source>
            <translation>區段不能與檔案大小或兩遍編碼同時使用，後者會自行分配位元率</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/late_name.py" />
            <source>{CRC32} is of one file, and this result is a folder: take it out of the name</source>
            <translation>{CRC32} 屬於單個檔案，而此結果是資料夾：請從名稱中去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold attached files; left out: {files}</source>
            <translation>{TITLES} 無法容納附件；不保留：{files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{TITLES} cannot hold chapters; left out</source>
            <translation>{TITLES} 無法容納章節；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold the tags {tags}</source>
            <translation>{TITLES} 無法容納標籤 {tags}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>{TITLES} cannot hold what {codec} makes; {others}</source>
            <translation>{TITLES} 無法容納 {codec} 的結果；{others}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{argv} did not end within {timeout_s} s</source>
            <translation>{argv} 在 {timeout_s} 秒內沒有結束</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{barred} has a "|" in its name and cannot be joined with others; rename it first</source>
            <translation>{barred} 的名稱含有「|」，無法與其他檔案連線；請先重新命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>{base} gave no token: it is not a site in the manner of slow.pics, or blocks programs</source>
            <translation>{base} 沒有給出權杖：它不是 slow.pics 這類網站，或遮蔽程式</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{bucket} is no bucket's name: 3 to 63 small letters, digits, hyphens and dots, without spaces</source>
            <translation>{bucket} 不是儲存桶的名稱：3 到 63 個小寫字母、數字、連字元和點，不含空格</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{ca_file} cannot be used as certificates: {error}</source>
            <translation>{ca_file} 無法用作憑證：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{calibrations_path} cannot be removed: {strerror}</source>
            <translation>無法移除 {calibrations_path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{codec} cannot be put into the piece as it is; split it exactly instead</source>
            <translation>{codec} 無法原樣放入分段；請改為精確分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} cannot encode in two passes; {TWO_PASS} can</source>
            <translation>{codec} 不能兩遍編碼；可以的有 {TWO_PASS}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take all arguments: {line}</source>
            <translation>{codec} 不接受全部引數：{line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take the clip's {given}: ffmpeg converts it to {taken}</source>
            <translation>{codec} 不接受片段的{given}：ffmpeg 會轉換為{taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not work with these arguments: {lines}</source>
            <translation>{codec} 無法使用這些引數：{lines}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{codec} has no option -{name}</source>
            <translation>{codec} 沒有選項 -{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>{codec} has no option -{name}{value}</source>
            <translation>{codec} 沒有選項 -{name}{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{codec} has no preset {preset}; its presets are {known}</source>
            <translation>{codec} 沒有預設集 {preset}；它的預設集有 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>{codec} has no scale of quality</source>
            <translation>{codec} 沒有品質標度</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/burn.py" />
            <source>{codec} subtitles (track {name}) cannot be burnt in</source>
            <translation>{codec} 字幕（軌道 {name}）無法燒錄</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} takes no bitrate, so that the size of the file cannot be chosen</source>
            <translation>{codec} 不接受位元率，因此無法指定檔案大小</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{constant} is no number</source>
            <translation>{constant} 不是數字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>{data} bytes</source>
            <translation>{data} 位元組</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{each} exists already</source>
            <translation>{each} 已存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>{endpoint} could not be told to delete {id}: {error}</source>
            <translation>無法讓 {endpoint} 刪除 {id}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>{endpoint} does not tell where its encoded clips are</source>
            <translation>{endpoint} 沒有說明其壓製片段的位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>{endpoint} is done, and tells of no result</source>
            <translation>{endpoint} 已完成，但沒有給出結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{endpoint} is no endpoint: it begins with https:// and a name</source>
            <translation>{endpoint} 不是端點：應以 https:// 和主機名開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task failed ({known})</source>
            <translation>{endpoint}：工作失敗（{known}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task was deleted there ({known})</source>
            <translation>{endpoint}：工作已在那裡刪除（{known}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/courier.py" />
            <source>{error}; another goes on</source>
            <translation>{error}；由另一個行程繼續</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{error}; asks again in {pause_s} s</source>
            <translation>{error}；{pause_s} 秒後再次詢問</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>{error}; close the RipGUI that runs this queue first</source>
            <translation>{error}；請先關閉正在執行此佇列的 RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/media_client.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>{error}; what it was asked is asked again</source>
            <translation>{error}；同一請求將再次執行</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{error}; {so_far}, and another try goes on from there</source>
            <translation>{error}；{so_far}，再試一次會從那裡繼續</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{eta_s} left</source>
            <translation>剩餘 {eta_s}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} cannot be written to</source>
            <translation>無法寫入 {existing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} is not a folder</source>
            <translation>{existing} 不是資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>{folder} cannot be read: {strerror}</source>
            <translation>無法讀取 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be removed: {strerror}</source>
            <translation>無法移除 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}</source>
            <translation>無法監看 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}; it is waited for</source>
            <translation>無法監看 {folder}：{strerror}；正在等待它恢復</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} cannot be written to: {strerror}</source>
            <translation>無法寫入 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be written: {strerror}</source>
            <translation>無法寫入 {folder}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} has room for {free}, and {size} are to come</source>
            <translation>{folder} 有 {free} 空間，而還有 {size} 要來</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is not a folder that is there</source>
            <translation>{folder} 不是現有的資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>{folder} is not watched</source>
            <translation>{folder} 沒有被監看</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is there again and watched</source>
            <translation>{folder} 又出現了，正在監看</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>{help} Empty takes it from the task.</source>
            <translation>{help} 留空則取自工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{hostname} answered {status}</source>
            <translation>{hostname} 回應 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be reached, or broke off: {said}</source>
            <translation>無法連線 {hostname}，或連線中斷：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be spoken to safely: {said}</source>
            <translation>無法與 {hostname} 安全通訊：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} answered {status}</source>
            <translation>{host} 回應 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {error}</source>
            <translation>無法連線 {host}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {value}</source>
            <translation>無法連線 {host}：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer in full within {value} s</source>
            <translation>{host} 在 {value} 秒內沒有完整回應</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer, or broke off: {error}</source>
            <translation>{host} 沒有回應，或連線中斷：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{host} does not say which release is the newest</source>
            <translation>{host} 未說明哪個是最新版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads a call to {to}: give that as its address, if it is right</source>
            <translation>{host} 將呼叫引向 {to}：如果正確，請把它作為位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads from one address to the next without end</source>
            <translation>{host} 不停地從一個位址引向下一個</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads to {to}, which was not followed: it would get this one's secrets</source>
            <translation>{host} 引向 {to}，未跟隨：否則它會得到此處的機密</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{inside} in the encoder's own list contradicts a bitrate; leave it out</source>
            <translation>編碼器自身列表中的 {inside} 與位元率矛盾；請去掉它</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} and all names like it are taken in {name}</source>
            <translation>{name} 中 {key} 及類似名稱均已被佔用</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} appeared in {storage} meanwhile; send it again for another name</source>
            <translation>{key} 其間已出現在 {storage} 中；請重新傳送以換用其他名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{key} cannot be a key: it has parts that no storage takes</source>
            <translation>{key} 不能作為鍵：其中有儲存空間不接受的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FILES}</source>
            <translation>不允許 -{name} 中的 {key}：{FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FRAMES}</source>
            <translation>不允許 -{name} 中的 {key}：{FRAMES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {SINGLE}</source>
            <translation>不允許 -{name} 中的 {key}：{SINGLE}</translation>
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
            <translation>{key} 已傳送到 {name} 但不完整：{wrong}；請重新傳送</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{kind} track</source>
            <translation>{kind} 軌道</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{match} of the filter {name} is not allowed in -vf: do it in the script</source>
            <translation>-vf 中不允許濾鏡 {name} 的 {match}：請在指令碼中完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{name} became smaller while it was sent</source>
            <translation>{name} 在傳送期間變小</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{name} cannot be a further header</source>
            <translation>{name} 不能作為其他標頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} could not be told to delete {value}: {error}</source>
            <translation>無法讓 {name} 刪除 {value}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} goes from {low} to {high}, not {text}</source>
            <translation>{name} 的範圍為 {low} 至 {high}，不能是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{name} had all clips and made no result of them: it was asked to merge them again</source>
            <translation>{name} 有全部片段卻沒有生成結果：已要求它重新合併</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{name} in -vf is not the name of a filter</source>
            <translation>-vf 中的 {name} 不是濾鏡的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is JSON, and {text} is none: {error}</source>
            <translation>{name} 應為 JSON，而 {text} 不是：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>{name} is a name that Windows keeps for itself</source>
            <translation>{name} 是 Windows 保留的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{name} is a number</source>
            <translation>{name} 是數字</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is a number, not {text}</source>
            <translation>{name} 是數字，而不是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at least {low}, not {text}</source>
            <translation>{name} 至少為 {low}，不能是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at most {high}, not {text}</source>
            <translation>{name} 至多為 {high}，不能是 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{name} is damaged and cannot be read to its end ({strerror})</source>
            <translation>{name} 已損壞，無法讀到結尾（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is installed with RipGUI itself</source>
            <translation>{name} 隨 RipGUI 一起安裝</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{name} is missing, and what is there behind it is left out</source>
            <translation>缺少 {name}，其後的內容不取用</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is missing: {help}</source>
            <translation>缺少 {name}：{help}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{name} is no name of a storage: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} 不是儲存空間的名稱：可含字母、數字，中間可有連字元和點</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is no wheel: installing it would run its own program</source>
            <translation>{name} 不是 wheel：安裝它會執行它自己的程式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>{name} is not a file</source>
            <translation>{name} 不是檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/preset.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>{name} is not a name: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} 不是有效名稱：可含字母、數字，中間可有連字元和點</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not installed in {plugin_folder}</source>
            <translation>{plugin_folder} 中未安裝 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not the name of a package</source>
            <translation>{name} 不是套件的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{name} is not the name of a tag</source>
            <translation>{name} 不是標籤的名稱</translation>
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
            <translation>{name} 可能已接受此工作：回應已遺失，也無法查詢。請先到那裡檢視；'ripgui queue retry {number}' 會再傳送一次，可能重複付費</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{name}, {memory}, driver {driver}</source>
            <translation>{name}，{memory}，驅動 {driver}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: HLS cannot hold the timecode {timecode}; left out</source>
            <translation>{name}：HLS 無法容納時間碼 {timecode}；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {codec2}, since {TITLES} cannot hold it</source>
            <translation>{name}：從 {codec} 轉換為 {codec2}，因為 {TITLES} 無法容納它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {told}, since {TITLES} cannot hold it</source>
            <translation>{name}：從 {codec} 轉換為 {told}，因為 {TITLES} 無法容納它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: converted to {codec}, since {TITLES} cannot hold {wanted}</source>
            <translation>{name}：轉換為 {codec}，因為 {TITLES} 無法容納 {wanted}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it begins so late that nothing is known of it; left out</source>
            <translation>{name}：開始得太晚，對它一無所知；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {early} s later beside the picture</source>
            <translation>{name}：相對畫面晚 {early} 秒開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {late} s later beside the picture than it should</source>
            <translation>{name}：相對畫面比應有的晚 {late} 秒開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {value} s earlier beside the picture</source>
            <translation>{name}：相對畫面早 {value} 秒開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {value} s earlier beside the picture than it should</source>
            <translation>{name}：相對畫面比應有的早 {value} 秒開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: it can be listed and written, and nothing in it deleted: {key} stays</source>
            <translation>{name}：可以列出和寫入，但無法刪除其中內容：{key} 留在那裡</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it has {channels} channels instead of {channels2}</source>
            <translation>{name}：有 {channels} 個聲道，應為 {channels2} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is empty</source>
            <translation>{name}：它是空的</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is marked {marks} instead of {planned}</source>
            <translation>{name}：標記為 {marks}，應為 {planned}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it is not encoded and cannot be cut to the range; left out</source>
            <translation>{name}：它不編碼，無法裁切到範圍；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is {codec} instead of {codec2}</source>
            <translation>{name}：它是 {codec}，應為 {codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its language is {value} instead of {value2}</source>
            <translation>{name}：語言為 {value}，應為 {value2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its title is {there} instead of {title}</source>
            <translation>{name}：標題為 {there}，應為 {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: mixed to {most} channels, more {AUDIO_CODECS} cannot hold</source>
            <translation>{name}：混為 {most} 個聲道，{AUDIO_CODECS} 無法容納更多</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the bucket is not in the region {region}: {right}</source>
            <translation>{name}：儲存桶不在區域 {region}：{right}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: the connection to {where} broke: {said}</source>
            <translation>{name}：與 {where} 的連線中斷：{said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: the content of its packets is not that of the merged file</source>
            <translation>{name}：其封包的內容與合併後的檔案不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: the content of its packets is not the source's</source>
            <translation>{name}：其封包的內容與來源不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the keys do not allow this for {what} ({value}{value2})</source>
            <translation>{name}：金鑰不允許對{what}這樣做（{value}{value2}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server is busy or failed ({value}{value2})</source>
            <translation>{name}：伺服器繁忙或出錯（{value}{value2}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server refused it with status {status} ({code}{value})</source>
            <translation>{name}：伺服器拒絕，狀態 {status}（{code}{value}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} does not fit a cut; left out</source>
            <translation>{name}：時間碼 {timecode} 不適合裁切；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} is kept as a tag</source>
            <translation>{name}：時間碼 {timecode} 保留為標籤</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: there is no bucket {bucket}</source>
            <translation>{name}：沒有儲存桶 {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <location filename="../../ripgui/delivery/s3_error.py" />
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: there is nothing called {key}</source>
            <translation>{name}：沒有名為 {key} 的內容</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is wrong; set it and try again</source>
            <translation>{name}：本機時鐘有誤；請校準後重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {minutes} minutes ahead; set it and try again</source>
            <translation>{name}：本機時鐘快了 {minutes} 分鐘；請校準後重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {value} minutes behind; set it and try again</source>
            <translation>{name}：本機時鐘慢了 {value} 分鐘；請校準後重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the language tag {language}</source>
            <translation>{name}：{TITLES} 無法容納語言標籤 {language}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the title {title}</source>
            <translation>{name}：{TITLES} 無法容納標題 {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} pictures; left out</source>
            <translation>{name}：{TITLES} 無法容納 {codec} 圖片；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} subtitles; left out</source>
            <translation>{name}：{TITLES} 無法容納 {codec} 字幕；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} video; left out</source>
            <translation>{name}：{TITLES} 無法容納 {codec} 影片；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} {reason}; left out</source>
            <translation>{name}：{TITLES} 無法容納 {codec}{reason}；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot mark it as {lost}</source>
            <translation>{name}：{TITLES} 無法將它標記為 {lost}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} has room for one audio track; left out</source>
            <translation>{name}：{TITLES} 只能容納一條音軌；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: {bucket} can be listed, written and deleted from</source>
            <translation>{name}：{bucket} 可以列出、寫入和刪除</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{name}: {key} broke off</source>
            <translation>{name}：{key} 中斷</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: {key} was changed meanwhile</source>
            <translation>{name}：{key} 其間已更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets instead of {packets2}</source>
            <translation>{name}：{packets} 個封包，應為 {packets2} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets where the source has none</source>
            <translation>{name}：有 {packets} 個封包，而來源沒有</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {value} data cannot be carried; left out</source>
            <translation>{name}：無法攜帶 {value} 資料；不保留</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: {value} lines instead of {planned}</source>
            <translation>{name}：{value} 行，應為 {planned} 行</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} broke off</source>
            <translation>{name}：{where} 中斷</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be reached</source>
            <translation>{name}：無法連線 {where}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be spoken to safely: {reason}</source>
            <translation>{name}：無法與 {where} 安全通訊：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} does not answer</source>
            <translation>{name}：{where} 沒有回應</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{note}; fonts, positions and effects are lost</source>
            <translation>{note}；字型、位置和特效會遺失</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{note}; it is tried again</source>
            <translation>{note}；正在重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} copy does not encode; name an encoder, for example libx265</source>
            <translation>{option} copy 不編碼；請指定編碼器，例如 libx265</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} has no value</source>
            <translation>{option} 沒有值</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{option} is not allowed: {SOUND}</source>
            <translation>不允許 {option}：{SOUND}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered nothing (status {status})</source>
            <translation>{origin} 沒有回應內容（狀態 {status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered what cannot be read (status {status}): {words}</source>
            <translation>{origin} 的回應無法讀取（狀態 {status}）：{words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered with a page to look at, not with data (status {status}); </source>
            <translation>{origin} 回應的是供瀏覽的網頁而不是資料（狀態 {status}）； </translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads from https to http, which anybody can change; not followed</source>
            <translation>{origin} 從 https 引向 http，後者任何人都能篡改；未跟隨</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to what is no address; it was not followed</source>
            <translation>{origin} 指向的不是位址；未跟隨</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to {schemes}:, which is not the web; it was not followed</source>
            <translation>{origin} 引向 {schemes}:，這不是網頁位址；未跟隨</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>{output_size_bytes} MB in {minutes} min, {speed} fps</source>
            <translation>{output_size_bytes} MB，用時 {minutes} 分鐘，{speed} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>{output} will be written by {writer} already; choose another name</source>
            <translation>{output} 已由{writer}寫入；請另選名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{params} has no key {key} that is known{key2}</source>
            <translation>{params} 沒有已知的鍵 {key}{key2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{param} is not right: {error}</source>
            <translation>{param} 不正確：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>{part} is no range: say 0:10-0:20, and commas between ranges</source>
            <translation>{part} 不是範圍：請寫 0:10-0:20，範圍之間用逗號</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} appeared meanwhile; remove it, or choose another folder</source>
            <translation>{path} 其間已出現；請移除它，或另選資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{path} cannot be asked for: {error}</source>
            <translation>無法請求 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/admission.py" />
            <source>{path} cannot be looked at: {error}</source>
            <translation>無法檢視 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} cannot be made a chunk of: {strerror}</source>
            <translation>無法將 {path} 作為分塊：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings.py" />
            <source>{path} cannot be read: it is not UTF-8 text</source>
            <translation>無法讀取 {path}：它不是 UTF-8 文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} cannot be read: it is not a file</source>
            <translation>無法讀取 {path}：它不是檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in UTF-8, and names no encoding</source>
            <translation>無法讀取 {path}：它不是 UTF-8 文字，也未註明編碼</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in {upper}</source>
            <translation>無法讀取 {path}：它不是 {upper} 文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} cannot be read: {error}</source>
            <translation>無法讀取 {path}：{error}</translation>
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
            <translation>無法讀取 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} cannot be removed: {strerror}</source>
            <translation>無法移除 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{path} cannot be shown: {error}</source>
            <translation>無法顯示 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be written: {character} does not exist in {upper}</source>
            <translation>無法寫入 {path}：{upper} 中沒有 {character}</translation>
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
            <translation>無法寫入 {path}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} does not exist or is not a file</source>
            <translation>{path} 不存在或不是檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{path} does not name {playlist}</source>
            <translation>{path} 沒有列出 {playlist}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/statistics.py" />
            <source>{path} exists already; choose another name</source>
            <translation>{path} 已存在；請另選名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{path} has no video packets</source>
            <translation>{path} 沒有影片封包</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <location filename="../../ripgui/media/probe.py" />
            <source>{path} has no video stream</source>
            <translation>{path} 沒有影片流</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} has {num_frames} frames, not the {frames} of the task's chunks</source>
            <translation>{path} 有 {num_frames} 影格，不是工作分塊的 {frames} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} has {size}, more than the {most_bytes} allowed</source>
            <translation>{path} 為 {size}，超過允許的 {most_bytes}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles ({strerror})</source>
            <translation>{path} 既不含音訊也不含字幕（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles nor fonts</source>
            <translation>{path} 不含音訊、字幕或字型</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} holds no template</source>
            <translation>{path} 不含範本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} holds no video</source>
            <translation>{path} 不含影片</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{path} is being changed by another RipGUI</source>
            <translation>{path} 正被另一個 RipGUI 修改</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} is damaged, and what it remembers is left aside: {error}</source>
            <translation>{path} 已損壞，其中記住的內容被擱置：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{path} is incomplete: {reason}</source>
            <translation>{path} 不完整：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is no PNG, or not one like the first</source>
            <translation>{path} 不是 PNG，或與第一張不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is no text in UTF-8</source>
            <translation>{path} 不是 UTF-8 文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a file name</source>
            <translation>{path} 不是檔案名</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} is not a font</source>
            <translation>{path} 不是字型</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: it is not UTF-8 text</source>
            <translation>{path} 不是預設集：它不是 UTF-8 文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} is not a preset: its name ends in none of {PRESET_SUFFIXES}</source>
            <translation>{path} 不是預設集：其名稱不以 {PRESET_SUFFIXES} 結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: {reason}</source>
            <translation>{path} 不是預設集：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not a template: it is not JSON</source>
            <translation>{path} 不是範本：它不是 JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>{path} is not a whole path: it begins somewhere, as in /models/a.onnx</source>
            <translation>{path} 不是完整路徑：應從根目錄開始，如 /models/a.onnx</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} is not right: {split}</source>
            <translation>{path} 不正確：{split}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not right: {wrong}</source>
            <translation>{path} 不正確：{wrong}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is not the picture that was encoded</source>
            <translation>{path} 不是已編碼的圖片</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is too large for a file of chapters</source>
            <translation>{path} 作為章節檔案太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} is too large for a script</source>
            <translation>{path} 作為指令碼太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is too large to be a preset</source>
            <translation>{path} 作為預設集太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{path} lacks its {what}: {name} must lie beside it</source>
            <translation>{path} 缺少{what}：{name} 必須在它旁邊</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} must end in .toml, in .json for a template, or in .py for FinalRip's pair</source>
            <translation>{path} 必須以 .toml 結尾，範本用 .json，FinalRip 的一對檔案用 .py</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} was changed by another program since it was opened</source>
            <translation>{path} 自開啟後被其他程式更改</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{path} was changed while it was sent; send it again</source>
            <translation>{path} 在傳送期間發生更改；請重新傳送</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} was written by a newer RipGUI (format {number})</source>
            <translation>{path} 由更新的 RipGUI 寫入（格式 {number}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})</source>
            <translation>{path} 由更新的 RipGUI 寫入（格式 {version}；此版本可讀 {FORMAT}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} was written by another version of RipGUI and is left aside</source>
            <translation>{path} 由其他版本的 RipGUI 寫入，已擱置</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/journal.py" />
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>{place} cannot be written: {strerror}</source>
            <translation>無法寫入 {place}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{playlist} has no end</source>
            <translation>{playlist} 沒有結尾</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{program} was ended by somebody else ({name}), perhaps for want of memory</source>
            <translation>{program} 被外部結束（{name}），可能是記憶體不足</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{rate} kbit/s is impossible: {name} goes from {least} to {most}</source>
            <translation>{rate} kbit/s 不可行：{name} 的範圍是 {least} 到 {most}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{root} cannot be written: {strerror}</source>
            <translation>無法寫入 {root}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said} is a page to look at, not a video; give the address of the file itself</source>
            <translation>{said}是供瀏覽的網頁而不是影片；請給出檔案本身的位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: it is smaller than it was; fetch it again</source>
            <translation>{said}：它比之前小；請重新取得</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: its size changed from {size_bytes} to {size} bytes; fetch it again</source>
            <translation>{said}：其大小從 {size_bytes} 變為 {size} 位元組；請重新取得</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link has expired; ask for a new one</source>
            <translation>{said}：連結已過期；請索取新連結</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link was cut or changed on its way here: its signature does not fit</source>
            <translation>{said}：連結在途中被截斷或更改：簽名不符</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server answered with status {status}</source>
            <translation>{said}：伺服器回應狀態 {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server does not let us have it ({status}{words}); the link may have expired</source>
            <translation>{said}：伺服器不允許取得（{status}{words}）；連結可能已過期</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server is busy or failed ({status})</source>
            <translation>{said}：伺服器繁忙或出錯（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server sends another part than that asked for</source>
            <translation>{said}：伺服器傳送的不是所要求的部分</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: there is nothing there ({status})</source>
            <translation>{said}：那裡沒有內容（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{script} is empty</source>
            <translation>{script} 為空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} cannot be read: {strerror}</source>
            <translation>無法讀取 {shown}：{strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} does not exist</source>
            <translation>{shown} 不存在</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} has times for {times} frames, and the clip has {frames}</source>
            <translation>{shown} 有 {times} 影格的時間，而片段有 {frames} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is a folder, not a video file</source>
            <translation>{shown} 是資料夾，不是影片檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is empty</source>
            <translation>{shown} 為空</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a file name</source>
            <translation>{shown} 不是檔案名</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a regular file</source>
            <translation>{shown} 不是普通檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file</source>
            <translation>{shown} 不是時間碼檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file: its first line must be “# timecode format v2”, or v1</source>
            <translation>{shown} 不是時間碼檔案：第一行必須是「# timecode format v2」或 v1</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is too large for timecodes</source>
            <translation>{shown} 作為時間碼檔案太大</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown}, line {line}: {error}</source>
            <translation>{shown}，第 {line} 行：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{size_bytes} of the {size_bytes2} bytes that the server announced are here</source>
            <translation>伺服器告知 {size_bytes2} 位元組，已收到 {size_bytes} 位元組</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sharing.py" />
            <source>{size_mib} MiB are too little: sound and all else take {needed} MiB of them</source>
            <translation>{size_mib} MiB 太小：音訊和其他內容就需要 {needed} MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{source} does not exist: no file has such a name with a number</source>
            <translation>{source} 不存在：沒有帶編號的這類名稱的檔案</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>{source} exists already; choose another folder for what is fetched</source>
            <translation>{source} 已存在；請為取回的內容另選資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/source_name.py" />
            <source>{source} is not a series of pictures, whose rate could be said</source>
            <translation>{source} 不是可指定影格率的圖片序列</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>{source} is not a video file, or it is damaged ({strerror})</source>
            <translation>{source} 不是影片檔案，或已損壞（{strerror}）</translation>
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
            <translation>{stream} 缺失或已改變</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is not what was written</source>
            <translation>{stream} 與寫入的不同</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} changes its size or format; resize it to one size and format</source>
            <translation>{subject} 的大小或格式會變化；請調整為統一的大小和格式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} is {width}x{height}; at most {BIGGEST_SIDE} a side can be encoded</source>
            <translation>{subject} 為 {width}x{height}；每邊最多可壓製 {BIGGEST_SIDE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} cannot be fetched: an address begins with https:// or storage:NAME/</source>
            <translation>無法取得 {text}：位址以 https:// 或 storage:NAME/ 開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is neither a frame number nor a time (hh:mm:ss.ms)</source>
            <translation>{text} 既不是影格編號也不是時間 (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} is no address of a file</source>
            <translation>{text} 不是檔案位址</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{text} is no address: it is storage:NAME/KEY</source>
            <translation>{text} 不是位址：應為 storage:NAME/KEY</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/exact.py" />
            <source>{text} is no number</source>
            <translation>{text} 不是數字</translation>
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
            <translation>{text} 不是語言：請寫三個字母，例如 jpn 或 eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a place for a logo: say 16,16, or -16,-16 from the lower right corner</source>
            <translation>{text} 不是標誌的位置：請寫 16,16，或從右下角算起的 -16,-16</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP in frames, or two times hh:mm:ss.ms)</source>
            <translation>{text} 不是範圍（以影格表示的 START:STOP，或兩個時間 hh:mm:ss.ms）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP)</source>
            <translation>{text} 不是範圍 (START:STOP)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a range with a rate: “first,last,rate”</source>
            <translation>{text} 不是帶影格率的範圍：「first,last,rate」</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a rate</source>
            <translation>{text} 不是影格率</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a rate: say 25, 23.976 or 24000/1001, or nothing to keep it</source>
            <translation>{text} 不是影格率：請寫 25、23.976 或 24000/1001，留空則保持不變</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a size: say 720p, or 1280x720, or nothing to keep it</source>
            <translation>{text} 不是大小：請寫 720p 或 1280x720，留空則保持不變</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a time (hh:mm:ss.ms)</source>
            <translation>{text} 不是時間 (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a time in milliseconds</source>
            <translation>{text} 不是以毫秒錶示的時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>{text} is not a time of day, such as 23:00</source>
            <translation>{text} 不是時刻，例如 23:00</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>{text} is not a time: say hours:minutes:seconds, such as 0:01:30.5</source>
            <translation>{text} 不是時間：請寫 時:分:秒，例如 0:01:30.5</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{text} is not a track: say FILE:STREAM, such as 0:2, where file 0 is the source</source>
            <translation>{text} 不是軌道：請寫 FILE:STREAM，例如 0:2，其中檔案 0 是來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is not aac</source>
            <translation>{text} 不是 aac</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{text} is not allowed as an argument of the filter {name} in -vf</source>
            <translation>-vf 中濾鏡 {name} 不允許引數 {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not the size of a logo: say 200x80, or a height, or nothing to keep it</source>
            <translation>{text} 不是標誌的大小：請寫 200x80 或高度，留空則保持不變</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} lies on another machine: name it as a path of this one</source>
            <translation>{text} 在另一臺機器上：請用本機的路徑表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text}… is no frame of a video</source>
            <translation>{text}… 不是影片的影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} chapters instead of {planned}</source>
            <translation>有 {there} 個章節，應為 {planned} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{there} files instead of the pictures {paths}</source>
            <translation>有 {there} 個檔案，而不是圖片 {paths}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} {kind} tracks instead of {planned} beside the encoded video</source>
            <translation>除編碼的影片外有 {there} 條 {kind} 軌道，應為 {planned} 條</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} answers, and knows {value} tasks.</source>
            <translation>{title} 有回應，共有 {value} 個工作。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{title} cannot {capability}</source>
            <translation>{title} 不能{capability}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} cannot {what}: its document has no call for that</source>
            <translation>{title} 不能{what}：其文件沒有這樣的呼叫</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>{title} fetches sources from an address: give the endpoint {name} a storage to put them into, or name a source in the web</source>
            <translation>{title} 從網址取得來源：請給端點 {name} 一個存放來源的儲存空間，或指定網上的來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{title} has accepted the task; its document has no call that tells how far it is ({ids})</source>
            <translation>{title} 已接受工作；其文件沒有查詢進度的呼叫（{ids}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} has no call {name}; there is {known}</source>
            <translation>{title} 沒有呼叫 {name}；現有 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs a region: {hint}</source>
            <translation>{title} 需要區域：{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: https://ACCOUNT.r2.cloudflarestorage.com</source>
            <translation>{title} 需要端點：https://ACCOUNT.r2.cloudflarestorage.com</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: {hint}</source>
            <translation>{title} 需要端點：{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>{title} refuses {what}: {value}</source>
            <translation>{title} 拒絕{what}：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} says that it began, but tells no id</source>
            <translation>{title} 表示已開始，但沒有給出 ID</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>{told}, {early_s} s before the range</source>
            <translation>{told}，早於範圍 {early_s} 秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{told}: at most {MOST_PIXELS} million pixels are</source>
            <translation>{told}：最多 {MOST_PIXELS} 百萬像素</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script</source>
            <translation>{told}：請在指令碼中去交錯</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script, or add -flags +ildct+ilme</source>
            <translation>{told}：請在指令碼中去交錯，或加上 -flags +ildct+ilme</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{told}: no permission to use it</source>
            <translation>{told}：沒有使用權限</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, at {rate}, unless the script opens it with rff=True</source>
            <translation>{told}；其影格以 {rate} 各壓製一次，除非指令碼用 rff=True 開啟它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, each as long as it is shown, unless the script opens it with rff=True</source>
            <translation>{told}；其影格各壓製一次，時長與顯示時相同，除非指令碼用 rff=True 開啟它</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV</source>
            <translation>{told}；由 {bits} 位元 YUV 轉換而來</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV by {guess}, since the clip names no matrix</source>
            <translation>{told}；由 {bits} 位元 YUV 按 {guess} 轉換而來，因為片段未註明矩陣</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{told}; sound and subtitles keep the source's times</source>
            <translation>{told}；聲音和字幕保持來源的時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file ({status})</source>
            <translation>{to} 沒有接收檔案（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file: {error}</source>
            <translation>{to} 沒有接收檔案：{error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{unknown} is not installed in {plugin_folder}</source>
            <translation>{plugin_folder} 中未安裝 {unknown}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} broke off</source>
            <translation>{url} 中斷</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} has no end in sight; it was given up</source>
            <translation>{url} 看不到結尾；已放棄</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a file: it begins with https:// and a name</source>
            <translation>{url} 不是檔案的位址：應以 https:// 和主機名開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a site: it begins with https:// and a name</source>
            <translation>{url} 不是網站的位址：應以 https:// 和主機名開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{url} is no address of {what}: it begins with https:// and a name</source>
            <translation>{url} 不是{what}的位址：應以 https:// 和主機名開頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} leads from one address to the next without end</source>
            <translation>{url} 不停地從一個位址引向下一個</translation>
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
            <translation>{value} 不是編碼器的名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{version} is not a version</source>
            <translation>{version} 不是版本</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{what} cannot stand in -vf; it takes one chain of filters, quoted with ' where needed</source>
            <translation>-vf 中不能有 {what}；它只接受一條濾鏡鏈，必要處用 ' 引起來</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{where}{row} is not a piece: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>{where}{row} 不是分段：請寫 START-END，例如 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {name} is not {kind}</source>
            <translation>{who} 的回應與應有的不同：{name} 不是 {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {what} is no object</source>
            <translation>{who} 的回應與應有的不同：{what} 不是物件</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{width}×{height}, {kind} of {bits} bits a channel</source>
            <translation>{width}×{height}，{kind}，每通道 {bits} 位</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>{words} failed: {value}</source>
            <translation>{words} 失敗：{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is given twice; join the filters with a comma</source>
            <translation>{word} 給出了兩次；請用逗號連線濾鏡</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: it has no height</source>
            <translation>{word} 不是其他尺寸：沒有高度</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: say 720p, or 720p@3000 for at most 3000 kbit/s</source>
            <translation>{word} 不是其他尺寸：請寫 720p，或 720p@3000 表示最高 3000 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: an option such as -crf must stand before it</source>
            <translation>不允許 {word}：它前面必須有 -crf 這樣的選項</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: encoder arguments cannot name an output; RipGUI chooses it</source>
            <translation>不允許 {word}：編碼器參數不能指定輸出；由 RipGUI 選擇</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: option values cannot be read from files</source>
            <translation>不允許 {word}：選項的值不能從檔案讀取</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: the encoder arguments are not run by a shell</source>
            <translation>不允許 {word}：編碼器參數不經過 shell 執行</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Difference</source>
            <translation>差異</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Encoded</source>
            <translation>壓製結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>One</source>
            <translation>單個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Output {number}</source>
            <translation>輸出 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Side by side</source>
            <translation>並排</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Wipe</source>
            <translation>劃像</translation>
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
            <translation>{count} 影格</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourite</source>
            <translation>我的最愛</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourites</source>
            <translation>我的最愛</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Make it a favourite</source>
            <translation>設為我的最愛</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>No favourite any more</source>
            <translation>取消我的最愛</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>That ship with RipGUI</source>
            <translation>RipGUI 自帶</translation>
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
            <translation>1 處差異</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 note</source>
            <translation>1 條提示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Chunk {number}</source>
            <translation>分塊 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Clip {number}</source>
            <translation>片段 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Correct the script, then retry the task</source>
            <translation>請改正指令碼，然後重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Look at the server first, then send it once more or remove it</source>
            <translation>請先檢視伺服器，再重新傳送或移除</translation>
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
            <translation>正在暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Remove the cause, then retry the task</source>
            <translation>請消除原因，然後重試工作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Retry the task to send it once more</source>
            <translation>重試工作即可再傳送一次</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Test {first}–{last} · {name}</source>
            <translation>測試 {first}–{last} · {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>after another task</source>
            <translation>在其他工作之後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}</source>
            <translation>第 {number} 次嘗試</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}: {reason}</source>
            <translation>第 {number} 次嘗試：{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>clip {done} of {all}</source>
            <translation>第 {done}/{all} 個片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>frames {first} – {last}</source>
            <translation>第 {first} – {last} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>paused</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>verified</source>
            <translation>已驗證</translation>
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
            <translation>{count} 處差異</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} frames</source>
            <translation>{count} 影格</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} notes</source>
            <translation>{count} 條提示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} chunks done</source>
            <translation>已完成 {done}/{all} 個分塊</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} clips done</source>
            <translation>已完成 {done}/{all} 個片段</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{name} may have it: its answer was lost, and it cannot be asked</source>
            <translation>{name} 可能已有它：回應已遺失，也無法查詢</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps on average, varies</source>
            <translation>平均 {rate} fps，可變</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{reason}, trying again</source>
            <translation>{reason}，正在重試</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{time} left</source>
            <translation>剩餘 {time}</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose a folder for the pictures</source>
            <translation>請選擇圖片資料夾</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose at least one frame and one output</source>
            <translation>請至少選擇一影格和一個輸出</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>its folder may not be written to</source>
            <translation>沒有寫入其資料夾的權限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the disk is full</source>
            <translation>磁碟已滿</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern has no field {field}; it may use {known}</source>
            <translation>名稱格式沒有欄位 {field}；可用 {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern “{pattern}” gives an empty name</source>
            <translation>名稱格式「{pattern}」得到空名稱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the picture cannot be packed: {why}</source>
            <translation>無法壓縮圖片：{why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>{path} cannot be written: {why}</source>
            <translation>無法寫入 {path}：{why}</translation>
        </message>
    </context>
    <context>
        <name>shortcut</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Everywhere</source>
            <translation>全域</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In text fields, given by the system</source>
            <translation>文字框內，由系統規定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the preview</source>
            <translation>在預覽中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the queue</source>
            <translation>在佇列中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the script</source>
            <translation>在指令碼中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the window of seams</source>
            <translation>在接縫視窗中</translation>
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
            <translation>驗證中</translation>
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
            <translation>遠端</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Encoding</source>
            <translation>壓製中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Merging</source>
            <translation>合併中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Paused</source>
            <translation>已暫停</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Preparing</source>
            <translation>準備中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>a few seconds</source>
            <translation>幾秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>about {time}</source>
            <translation>約 {time}</translation>
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
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>on {day} at {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>running</source>
            <translation>執行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} 天 {hours} 小時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小時 {minutes} 分鐘</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分鐘</translation>
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
            <translation>請先為第 {line} 行的片段命名：clip = …，然後 clip.set_output()</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script does not say what the form said any more</source>
            <translation>指令碼第 {line} 行已與表單所述不符</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script is not Python: {detail}</source>
            <translation>指令碼第 {line} 行不是 Python：{detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line}, which sets the output, must not be indented for that</source>
            <translation>為此，設定輸出的第 {line} 行不能縮排</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Put set_output in line {line} on a line of its own, so that there is room before it</source>
            <translation>請把第 {line} 行的 set_output 單獨放在一行，以便在其前面寫入</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The restoration that begins in line {line} has lost its last line: {detail}</source>
            <translation>從第 {line} 行開始的修復部分缺少最後一行：{detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The script has no line {detail} to write before</source>
            <translation>指令碼中沒有可在其前寫入的 {detail} 行</translation>
        </message>
    </context>
</TS>
