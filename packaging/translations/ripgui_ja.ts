<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AbilityCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>Costs: {price}</source>
            <translation>費用: {price}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>What it offers</source>
            <translation>できること</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>counts what it did</source>
            <translation>実績を集計する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes a task</source>
            <translation>タスクを削除する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes several at once</source>
            <translation>複数をまとめて削除する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>encodes a clip again</source>
            <translation>クリップを再エンコードする</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>finds a task again</source>
            <translation>タスクを探し出す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>hands out results</source>
            <translation>結果を渡す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>is sent the source</source>
            <translation>ソースを受け取る</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps storages</source>
            <translation>ストレージを保管する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps templates</source>
            <translation>テンプレートを保管する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>lists its tasks</source>
            <translation>タスクを一覧する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>merges again</source>
            <translation>再結合する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>progress of each clip</source>
            <translation>クリップごとの進捗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>takes tasks</source>
            <translation>タスクを受け付ける</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>tells how far a task is</source>
            <translation>タスクの進捗を知らせる</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>&amp;Copy versions</source>
            <translation>バージョンをコピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>About RipGUI</source>
            <translation>RipGUI について</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Encodes video with VapourSynth, in chunks, and loses nothing.</source>
            <translation>VapourSynth で動画をチャンクに分けてエンコードし、何も失いません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>GPL バージョン 3 以降による自由ソフトウェアです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Looking …</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Plugins</source>
            <translation>プラグイン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>RipGUI stands on VapourSynth, BestSource and their plugins, on FFmpeg and its encoders, on Qt and Python, and on the packages under “Licences”.

Its ways were learned from FinalRip, vs-preview, StaxRip and Av1an, whose presets and habits it reads.

Thank you to all who make and keep them, and to everybody who reports what does not work.</source>
            <translation>RipGUI は、VapourSynth、BestSource とそのプラグイン、FFmpeg とそのエンコーダー、Qt と Python、そして「ライセンス」にあるパッケージの上に成り立っています。

その流儀は FinalRip、vs-preview、StaxRip、Av1an に学び、それらのプリセットや習慣を読み取ります。

これらを作り守るすべての方と、不具合を報告してくださる皆さんに感謝します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Thanks</source>
            <translation>謝辞</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Versions</source>
            <translation>バージョン</translation>
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
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed of the script</source>
            <translation>スクリプトの速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Without encoder, as fast as it goes</source>
            <translation>エンコーダーなし、全速で</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>frames {start} – {last}</source>
            <translation>フレーム {start} – {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{frames} of {total} frames in {time}</source>
            <translation>{total} フレーム中 {frames} フレーム、{time}</translation>
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
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Go to</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks</source>
            <translation>ブックマーク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks are set at the frame that is shown.</source>
            <translation>ブックマークは表示中のフレームに付きます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Frame</source>
            <translation>フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Re&amp;name</source>
            <translation>名前を変更(&amp;N)</translation>
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
            <translation>矢印キーで動かせます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Line between two parts</source>
            <translation>二つの部分の間の境界線</translation>
        </message>
    </context>
    <context>
        <name>CacheRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clearing …</source>
            <translation>消去中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>It takes {size}.</source>
            <translation>使用量は {size} です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Looking how much it takes …</source>
            <translation>使用量を調べています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Not while the queue works: it is using them.</source>
            <translation>キューの動作中はできません。使用中です。</translation>
        </message>
    </context>
    <context>
        <name>CalibrateCommands</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The queue works, and would be measured with: pause it or wait for its end.</source>
            <translation>キューが動作中で、測定に影響します。一時停止するか、終わるのを待ってください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The script has to be confirmed first: look at it in the preview.</source>
            <translation>先にスクリプトの確認が必要です。プレビューで見てください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With a film that is made for it, the script that is shown, and {encoder}</source>
            <translation>測定用の映像、表示中のスクリプト、{encoder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With {source}, its script and {encoder}</source>
            <translation>{source}、そのスクリプト、{encoder}</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Measure</source>
            <translation>測定(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>About as fast as before with less memory ({choice}). Tasks use it now.</source>
            <translation>速さはほぼ同じで、メモリーは少なくなります（{choice}）。タスクはこれを使います。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Against automatic</source>
            <translation>自動との比較</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Encoder threads</source>
            <translation>エンコーダースレッド</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Faster than what RipGUI chose so far: {change} ({choice}). Tasks use it now.</source>
            <translation>RipGUI のこれまでの選択より速くなります: {change}（{choice}）。タスクはこれを使います。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Frames a second</source>
            <translation>フレーム/秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>How far the measurement is</source>
            <translation>測定の進み具合</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measure this computer</source>
            <translation>このコンピューターを測定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measurement {number} of {count} …</source>
            <translation>測定 {number}/{count}…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>No task is selected: a film of this size is made and measured with</source>
            <translation>タスクが選択されていません。このサイズの映像を作って測定します</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Size of the film that is made</source>
            <translation>作る映像のサイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Stopped; nothing is remembered of it.</source>
            <translation>停止しました。何も記憶していません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The clip is encoded for a minute with several numbers of workers and encoder threads. The fastest is remembered, and tasks with this script, encoder and size of picture use it, unless they name a number of workers.</source>
            <translation>ワーカー数とエンコーダースレッド数を変えながら、クリップを 1 分ほどエンコードします。最も速い組み合わせを記憶し、スクリプト、エンコーダー、画面サイズが同じタスクで使います。ワーカー数を指定したタスクは除きます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The script is opened …</source>
            <translation>スクリプトを開いています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What RipGUI chooses by itself is the best here ({choice}).</source>
            <translation>RipGUI の自動選択がここでは最良です（{choice}）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What was measured</source>
            <translation>測定結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Workers</source>
            <translation>ワーカー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>the encoder's choice</source>
            <translation>エンコーダー任せ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads as it likes</source>
            <translation>ワーカー: {workers}、エンコーダースレッドは任せる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads of each: {threads}</source>
            <translation>ワーカー: {workers}、各エンコーダースレッド: {threads}</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Copy the answer</source>
            <translation>応答をコピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Send</source>
            <translation>送信(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered.</source>
            <translation>応答がありました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered; of a long answer only the beginning is shown.</source>
            <translation>応答がありました。長いため先頭だけを表示しています。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Asking {name} …</source>
            <translation>{name} に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Calls of the document</source>
            <translation>文書にある呼び出し</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It changes something at the server.</source>
            <translation>サーバーの内容を変更します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It costs {price}.</source>
            <translation>費用は {price} です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Really &amp;send</source>
            <translation>本当に送信(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Stopped; what was sent may have arrived.</source>
            <translation>停止しました。送信したものは届いている可能性があります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>The server's answer</source>
            <translation>サーバーの応答</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>What the server answers stands here.</source>
            <translation>サーバーの応答がここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>CallTip</name>
        <message>
            <location filename="../../ripgui/ui/script/call_tip.py" />
            <source>Arguments of the call</source>
            <translation>呼び出しの引数</translation>
        </message>
    </context>
    <context>
        <name>ChapterTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add a chapter</source>
            <translation>チャプターを追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>As the source</source>
            <translation>ソースと同じ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapter</source>
            <translation>チャプター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters</source>
            <translation>チャプター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters as the source has them</source>
            <translation>ソースのチャプターのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters from a file</source>
            <translation>ファイルからチャプター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Import …</source>
            <translation>読み込み…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>OGM text, Matroska XML or ffmpeg's metadata; it may be dropped here, too</source>
            <translation>OGM テキスト、Matroska XML、ffmpeg のメタデータ。ここにドロップもできます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove the selected chapters</source>
            <translation>選択したチャプターを削除</translation>
        </message>
    </context>
    <context>
        <name>ClipCheck</name>
        <message>
            <location filename="../../ripgui/ui/clip_check.py" />
            <source>It has times for {counted} frames; the source has about {frames}</source>
            <translation>{counted} フレーム分の時間があります。ソースは約 {frames} フレームです</translation>
        </message>
    </context>
    <context>
        <name>ClipStrip</name>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>Clips</source>
            <translation>クリップ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>{done} of {all} clips done</source>
            <translation>クリップ {done} / {all} 完了</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Close, and go on at the next start</source>
            <translation>閉じて次回起動時に続行(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Stop the queue and close</source>
            <translation>キューを停止して閉じる(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Finished chunks are kept. What about the others?</source>
            <translation>完了したチャンクは残ります。残りはどうしますか？</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Keep &amp;running, stay open</source>
            <translation>実行を続け、開いたままにする(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>The queue is still running</source>
            <translation>キューはまだ実行中です</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Work is running</source>
            <translation>処理の実行中</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Commands and their keys</source>
            <translation>コマンドとキー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>{key} is with “{command}”</source>
            <translation>{key} は「{command}」にあります</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add the videos of a folder</source>
            <translation>フォルダーの動画を追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add videos</source>
            <translation>動画を追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Numbered pictures ({patterns})</source>
            <translation>連番画像 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes</source>
            <translation>タイムコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes (*.txt *.tc *.timecodes)</source>
            <translation>タイムコード (*.txt *.tc *.timecodes)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Videos ({patterns})</source>
            <translation>動画 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Where results go</source>
            <translation>結果の保存先</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>Completion</source>
            <translation>補完</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>What can be written next</source>
            <translation>次に書けるもの</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>&amp;Now</source>
            <translation>今すぐ(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Shuts down in {seconds} s</source>
            <translation>{seconds} 秒後にシャットダウン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;awake</source>
            <translation>スリープしない(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;on</source>
            <translation>電源を切らない(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The computer sleeps in {seconds} s</source>
            <translation>コンピューターは {seconds} 秒後にスリープします</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done</source>
            <translation>キューが完了しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done, and this was asked for.</source>
            <translation>キューが完了しました。これは事前に指定された動作です。</translation>
        </message>
    </context>
    <context>
        <name>CropBar</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Reset</source>
            <translation>リセット(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Write into script</source>
            <translation>スクリプトに書き込む(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop</source>
            <translation>クロップ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop: {side}</source>
            <translation>クロップ: {side}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Find black &amp;borders</source>
            <translation>黒帯を検出(&amp;B)</translation>
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
            <translation>先にスクリプトの結果のフレームを表示してください。クロップの対象はそれです</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>The settings of this task are fixed</source>
            <translation>このタスクの設定は固定されています</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPanel</name>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source> h</source>
            <translation> 時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Give it another name</source>
            <translation>別の名前にする</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>How long a link to the result opens it</source>
            <translation>結果へのリンクで開ける期間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>If it is taken</source>
            <translation>名前が使われていたら</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Leave what is there</source>
            <translation>あるものを残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Links open for</source>
            <translation>リンクの有効期間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>May hold {fields}; a folder ends with a slash</source>
            <translation>{fields} を使えます。末尾のスラッシュはフォルダーです</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name in the storage</source>
            <translation>ストレージでの名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name there</source>
            <translation>そこでの名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Nowhere: it stays here</source>
            <translation>送らない: ここに置く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Replace what is there</source>
            <translation>あるものを置き換える</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Send to</source>
            <translation>送り先</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Show the storages</source>
            <translation>ストレージを表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storage that results are sent to</source>
            <translation>結果を送るストレージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storages …</source>
            <translation>ストレージ…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>There is no storage {name}: make one of that name, or choose another.</source>
            <translation>ストレージ {name} がありません。その名前で作るか、別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Where the name is taken in the storage</source>
            <translation>ストレージで名前が使われていたら</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>the result's own name</source>
            <translation>結果の名前のまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>{name} (not known here)</source>
            <translation>{name}（ここにはありません）</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../ripgui/ui/editing.py" />
            <source>the task was begun</source>
            <translation>タスクはもう始まっています</translation>
        </message>
    </context>
    <context>
        <name>EncoderEdit</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Change what is often changed without typing it</source>
            <translation>よく変えるものを入力せずに変更</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Encoder arguments</source>
            <translation>エンコーダー引数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options</source>
            <translation>オプション</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options of the encoder</source>
            <translation>エンコーダーのオプション</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>encoder ✓</source>
            <translation>エンコーダー ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>two passes ✓</source>
            <translation>2 パス ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>{option} … is not finished</source>
            <translation>{option} … が途中です</translation>
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
            <translation>1 から 10、10 が最良。どのエンコーダーでも同じです</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate, 2 passes</source>
            <translation>ビットレート、2 パス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>File size</source>
            <translation>ファイルサイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Of the whole file, sound and all else included</source>
            <translation>音声などすべてを含むファイル全体</translation>
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
            <translation>レート指定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>With two passes or a size, bits go to the chunks that need them</source>
            <translation>2 パスやサイズ指定では、必要なチャンクにビットが回ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>encoder's</source>
            <translation>エンコーダー独自</translation>
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
            <translation>AQ の強さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Adaptive quality</source>
            <translation>適応量子化</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>B-frames</source>
            <translation>B フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Checksums</source>
            <translation>チェックサム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Depth, chroma</source>
            <translation>深度とクロマ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>FFV1 lossless</source>
            <translation>FFV1 可逆</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Film grain</source>
            <translation>フィルムグレイン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Grain is taken out and described, and players put it back; larger means stronger</source>
            <translation>グレインを取り除いて記述し、再生側で戻します。大きいほど強くなります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>How much flat parts are favoured</source>
            <translation>平坦な部分をどれだけ優先するか</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Its own scale</source>
            <translation>独自の尺度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Keyframe every</source>
            <translation>キーフレーム間隔</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Larger is faster, and worse for the same size</source>
            <translation>大きいほど速く、同じサイズでは画質が落ちます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most B-frames in a row</source>
            <translation>連続する B フレームの上限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most frames from keyframe to keyframe</source>
            <translation>キーフレーム間の最大フレーム数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Parts of a picture that are coded side by side</source>
            <translation>並列に符号化される画面の分割数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slices</source>
            <translation>スライス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slower makes smaller files of the same quality</source>
            <translation>遅いほど同じ品質で小さくなります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>So that damage is noticed</source>
            <translation>破損に気づけるように</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Ten bits keep gradients smooth</source>
            <translation>10 ビットはグラデーションを滑らかに保ちます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Tune</source>
            <translation>チューン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What players must be able to do</source>
            <translation>再生側に必要な能力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What the picture holds, or what is measured</source>
            <translation>映像の内容、または測る指標</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Where in a picture bits go</source>
            <translation>画面のどこにビットを使うか</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto variance</source>
            <translation>自動分散</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto, dark</source>
            <translation>自動、暗部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>complexity</source>
            <translation>複雑さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>cyclic</source>
            <translation>循環</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>edges</source>
            <translation>エッジ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>encoder's</source>
            <translation>エンコーダー独自</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>prediction</source>
            <translation>予測</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>the clip's</source>
            <translation>クリップ独自</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>to the eye</source>
            <translation>見た目重視</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>variance</source>
            <translation>分散</translation>
        </message>
    </context>
    <context>
        <name>EndpointDialog</name>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>&amp;Test</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>No remote system yet.
Say of which kind it is and where, and save it.</source>
            <translation>リモートシステムがまだありません。
種類と場所を指定して保存してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Remote systems</source>
            <translation>リモートシステム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Servers that encode for you: tasks run there where the tool row says so.</source>
            <translation>代わりにエンコードするサーバーです。ツールバーで選ぶとタスクがそこで実行されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Tasks and &amp;calls …</source>
            <translation>タスクと呼び出し(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>not checked</source>
            <translation>未確認</translation>
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
            <translation>アクセスキー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Certificates</source>
            <translation>証明書</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Check the server's certificate</source>
            <translation>サーバーの証明書を確認</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose a file with certificates</source>
            <translation>証明書のファイルを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>File with certificates to trust</source>
            <translation>信頼する証明書のファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Further headers</source>
            <translation>追加のヘッダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind of system</source>
            <translation>システムの種類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait</source>
            <translation>最長待ち時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait for an answer</source>
            <translation>応答を待つ最長時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>None: only sources that are addresses</source>
            <translation>なし: アドレスで示せるソースだけ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Not checked: somebody else could answer in its place.</source>
            <translation>確認しません: 他の誰かが代わりに応答できてしまいます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secret key</source>
            <translation>シークレットキー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secrets</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Settings of the kind</source>
            <translation>種類ごとの設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage that sources are put into</source>
            <translation>ソースを置くストレージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The address is missing: each has their own {title}</source>
            <translation>アドレスがありません: {title} はそれぞれ固有です</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The way there</source>
            <translation>接続経路</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Where the secrets are</source>
            <translation>シークレットの保管場所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>https://server.example</source>
            <translation>https://server.example</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>none; http://… or env:NAME</source>
            <translation>なし。http://… または env:NAME</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>those of the system</source>
            <translation>システムの証明書</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>{name} (not known here)</source>
            <translation>{name}（ここにはありません）</translation>
        </message>
    </context>
    <context>
        <name>FailureWatch</name>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI ended unexpectedly the last time. A report was written.</source>
            <translation>RipGUI は前回、予期せず終了しました。レポートを書きました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). A report was written.</source>
            <translation>RipGUI 自体の不具合です（{error}）。レポートを書きました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). No report could be written.</source>
            <translation>RipGUI 自体の不具合です（{error}）。レポートは書けませんでした。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>The report is in the clipboard.</source>
            <translation>レポートをクリップボードに入れました。</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>{name} is missing</source>
            <translation>{name} がありません</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../ripgui/ui/file_dialog.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Match case</source>
            <translation>大文字と小文字を区別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Next place</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Previous place</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Regular expression</source>
            <translation>正規表現</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace</source>
            <translation>置換</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace all</source>
            <translation>すべて置換</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace this one</source>
            <translation>ここを置換</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace with</source>
            <translation>置換後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Whole words</source>
            <translation>単語単位</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not a pattern</source>
            <translation>正しい式ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>takes too long</source>
            <translation>時間がかかりすぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{count} found</source>
            <translation>{count} 件</translation>
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
            <translation>次のファイルの設定</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/following.py" />
            <source>{count} files are one source, as their names have it.</source>
            <translation>
                <numerusform>名前から、{count} 個のファイルは 1 つのソースです。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>{name} · settings are fixed</source>
            <translation>{name} · 設定は固定</translation>
        </message>
    </context>
    <context>
        <name>HeaderRows</name>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Add a &amp;header</source>
            <translation>ヘッダーを追加(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's name</source>
            <translation>ヘッダーの名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's value</source>
            <translation>ヘッダーの値</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove the header</source>
            <translation>ヘッダーを削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>X-Name</source>
            <translation>X-Name</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>kept; type to change it</source>
            <translation>保存済み。入力すると変更します</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>the variable's name</source>
            <translation>変数の名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Save the statistics</source>
            <translation>統計を保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>The result is read for its receipt …</source>
            <translation>レシートのため結果を読み取り中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Written: {path}</source>
            <translation>書き込みました: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>{name} goes to the queue's end.</source>
            <translation>{name} をキューの最後に加えます。</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Runs</source>
            <translation>実行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Views of the history</source>
            <translation>履歴の表示</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source> float</source>
            <translation> 浮動小数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Frame {number}{kind}</source>
            <translation>フレーム {number}{kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Grey</source>
            <translation>グレー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · RGB</source>
            <translation>ヒストグラム · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · luma</source>
            <translation>ヒストグラム · 輝度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Inspect</source>
            <translation>調べる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>No frame</source>
            <translation>フレームなし</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Scope</source>
            <translation>スコープ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Vectorscope</source>
            <translation>ベクトルスコープ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · RGB</source>
            <translation>波形 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · luma</source>
            <translation>波形 · 輝度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bit</source>
            <translation>{bits} ビット</translation>
        </message>
    </context>
    <context>
        <name>Installer</name>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Asking the package index for {package} …</source>
            <translation>パッケージ索引で {package} を探しています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Download and install</source>
            <translation>ダウンロードしてインストール</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Downloading {packages} …</source>
            <translation>{packages} をダウンロード中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Install …</source>
            <translation>インストール…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Installed. The script runs anew with it.</source>
            <translation>インストールしました。スクリプトを再実行します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>It could not be installed: {problem}</source>
            <translation>インストールできません: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Not now</source>
            <translation>後で</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>{hosts} から {folder} にダウンロードします: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>{name} is missing. The package {package} has it.</source>
            <translation>{name} がありません。パッケージ {package} に含まれます。</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>A frame, a time such as 12:34.5, or so far from here: +5s, -100</source>
            <translation>フレーム、12:34.5 のような時間、または現在位置からの距離: +5s、-100</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>Frame</source>
            <translation>フレーム</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/recorder.py" />
            <source>Press a key …</source>
            <translation>キーを押してください…</translation>
        </message>
    </context>
    <context>
        <name>LineBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Go to line</source>
            <translation>行へ移動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>of {count}</source>
            <translation>/ {count}</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>How long the link opens it</source>
            <translation>リンクで開ける期間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link to {name}</source>
            <translation>{name} へのリンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>The link as a QR code</source>
            <translation>リンクの QR コード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Whoever has it may open it</source>
            <translation>リンクを知る人は開けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a day</source>
            <translation>1 日間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a week</source>
            <translation>1 週間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for an hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for {hours} hours</source>
            <translation>{hours} 時間</translation>
        </message>
    </context>
    <context>
        <name>ListAndForm</name>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>&amp;Test</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Cl&amp;ose</source>
            <translation>閉じる(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Ne&amp;w</source>
            <translation>新規(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Re&amp;move</source>
            <translation>削除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Really re&amp;move</source>
            <translation>本当に削除(&amp;M)</translation>
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
            <translation>すべてのチャンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All tasks</source>
            <translation>すべてのタスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk</source>
            <translation>チャンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk </source>
            <translation>チャンク </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Filter lines</source>
            <translation>行を絞り込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Selected task</source>
            <translation>選択中のタスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Whose lines</source>
            <translation>どのログか</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>… {count} lines skipped</source>
            <translation>…{count} 行を省略</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>A graphics card was found ({card}); it does not encode.</source>
            <translation>グラフィックカード（{card}）がありますが、エンコードはできません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>No graphics card was found; the processor does it all.</source>
            <translation>グラフィックカードがありません。すべてプロセッサーで行います。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>VapourSynth {version} with {count} plugins.</source>
            <translation>VapourSynth {version}、プラグイン {count} 個。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>Your graphics card encodes, too: {names}.</source>
            <translation>グラフィックカードでもエンコードできます: {names}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>{count} encoders work here, {names} among them.</source>
            <translation>{names} など {count} 個のエンコーダーが使えます。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ripgui/ui/main_window.py" />
            <source>The queue goes on where it was.</source>
            <translation>キューは前回の続きから進みます。</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close all</source>
            <translation>すべて閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close message</source>
            <translation>メッセージを閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>{count} more</source>
            <translation>ほか {count} 件</translation>
        </message>
    </context>
    <context>
        <name>ModelField</name>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose a file</source>
            <translation>ファイルを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose: {name}</source>
            <translation>選択: {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>brightness alone</source>
            <translation>輝度のみ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being loaded …</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being read …</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being tried …</source>
            <translation>試行中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is tried on a small picture …</source>
            <translation>小さな画像で試行中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>takes {size} alone</source>
            <translation>{size} だけを受け付けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{name}: what it is</source>
            <translation>{name}: 内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{time} ms for {size}</source>
            <translation>{size} で {time} ミリ秒</translation>
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
            <translation>進捗</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close message</source>
            <translation>メッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>The queue is done</source>
            <translation>キューが完了しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done</source>
            <translation>{done} 件完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done, {failed} failed</source>
            <translation>{done} 件完了、{failed} 件失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{name} failed</source>
            <translation>{name} が失敗</translation>
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
            <translation>連番画像のフォルダー。クリップが 8 ビットを超えると 16 ビット。音声なし。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder with index.m3u8, for players in web pages: H.264, HEVC or AV1 in segments of about 6 s, each audio and subtitle track beside them. Chapters, fonts, covers and tags stay out.</source>
            <translation>index.m3u8 のフォルダー。Web ページの再生用: H.264、HEVC、AV1 を約 6 秒ごとのセグメントにし、音声と字幕の各トラックを並べます。チャプター、フォント、カバー、タグは入りません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>About how long a chunk is; boundaries move to scene cuts</source>
            <translation>チャンクのおおよその長さ。境界はシーンチェンジに寄ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic ({seconds:g} s)</source>
            <translation>自動 ({seconds:g} 秒)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Chunk length</source>
            <translation>チャンクの長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Container</source>
            <translation>コンテナー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>FLV holds H.264, HEVC and AV1 with one audio track, AAC or MP3. Subtitles, chapters, fonts, covers, titles and languages stay out.</source>
            <translation>FLV は H.264、HEVC、AV1 と、AAC か MP3 の音声 1 本を持てます。字幕、チャプター、フォント、カバー、タイトル、言語は入りません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>HLS (index.m3u8)</source>
            <translation>HLS (index.m3u8)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>How many chunks are encoded at a time</source>
            <translation>同時にエンコードするチャンク数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>MP4 cannot hold everything: styled subtitles lose their style, fonts stay out.</source>
            <translation>MP4 はすべてを持てません: 装飾字幕は装飾を失い、フォントは入りません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Name pattern</source>
            <translation>名前のパターン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Output file</source>
            <translation>出力ファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>PNG pictures (.png)</source>
            <translation>PNG 画像 (.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Range</source>
            <translation>範囲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Replace a file of that name</source>
            <translation>同名のファイルを置き換える</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>WebM holds VP9 and AV1. Sound becomes Opus, subtitles become WebVTT without their style, fonts and covers stay out.</source>
            <translation>WebM は VP9 と AV1 を持てます。音声は Opus に、字幕は装飾なしの WebVTT になり、フォントとカバーは入りません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Workers</source>
            <translation>ワーカー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>beside the source</source>
            <translation>ソースの隣</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>the whole clip, or 240:480, or 0:01:00-0:02:30</source>
            <translation>クリップ全体、または 240:480、0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>{name} is the source's name, {title}, {episode} and {group} are what stands in it; {preset} is the preset's, {codec} the encoder's; {resolution} and [CRC32] are filled when the file is there</source>
            <translation>{name} はソースの名前、{title}、{episode}、{group} はその中身、{preset} はプリセット、{codec} はエンコーダー。{resolution} と [CRC32] はファイルができてから入ります</translation>
        </message>
    </context>
    <context>
        <name>PackageCommands</name>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for newer versions …</source>
            <translation>パッケージ索引で新しいバージョンを探しています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for {package} …</source>
            <translation>パッケージ索引で {package} を探しています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Downloading {packages} …</source>
            <translation>{packages} をダウンロード中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Go on without them</source>
            <translation>なしで続ける</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Installed: {packages}</source>
            <translation>インストールしました: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>It was stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Keep them</source>
            <translation>そのまま使う</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Load them again</source>
            <translation>再び読み込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>RipGUI did not end well the last time. Packages that you added may be the reason.</source>
            <translation>RipGUI は前回、正常に終了しませんでした。追加したパッケージが原因かもしれません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Scripts do without the packages that you added.</source>
            <translation>スクリプトは追加したパッケージなしで動きます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Show them …</source>
            <translation>表示…</translation>
        </message>
    </context>
    <context>
        <name>PackageDialog</name>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Download and install</source>
            <translation>ダウンロードしてインストール(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>A package, or package==version</source>
            <translation>パッケージ、または パッケージ==バージョン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Added packages</source>
            <translation>追加したパッケージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>閉じる(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Everything is up to date.</source>
            <translation>すべて最新です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>In progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look &amp;up</source>
            <translation>調べる(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look for &amp;newer versions</source>
            <translation>新しいバージョンを探す(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Nothing was added yet.
Name a package of the Python Package Index below, such as vapoursynth-bwdif.</source>
            <translation>まだ何も追加していません。
下に Python Package Index のパッケージ名を書いてください。例: vapoursynth-bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package</source>
            <translation>パッケージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package to add</source>
            <translation>追加するパッケージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Plugins and modules for scripts, in a folder of your own. Scripts find those that are ticked.</source>
            <translation>スクリプト用のプラグインとモジュール。チェックしたものをスクリプトが使えます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Really &amp;remove?</source>
            <translation>本当に削除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>{hosts} から {folder} にダウンロードします: {packages}</translation>
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
            <translation>画像のフォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Pictures (*.png)</source>
            <translation>画像 (*.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Save the picture</source>
            <translation>画像を保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Saved {path}</source>
            <translation>{path} を保存しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>{name} pictures</source>
            <translation>{name} の画像</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>0,0 from the upper left; -16,-16 from the lower right</source>
            <translation>0,0 は左上から、-16,-16 は右下から</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A height such as 720p, whose width follows, or both, such as 1280x720; the shape is kept</source>
            <translation>720p のような高さ（幅は比率どおり）、または 1280x720 のような両方。形は保たれます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A picture that is burnt in; where it is clear, the video shows</source>
            <translation>焼き込む画像。透明な部分には映像が見えます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose a logo</source>
            <translation>ロゴを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frame rate</source>
            <translation>フレームレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frames a second; frames are left out or shown again, nothing gets faster</source>
            <translation>1 秒あたりのフレーム数。フレームを省くか繰り返し、速さは変わりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes</source>
            <translation>追加のサイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes are for HLS alone</source>
            <translation>追加のサイズは HLS 専用です</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo</source>
            <translation>ロゴ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's place</source>
            <translation>ロゴの位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's size</source>
            <translation>ロゴの大きさ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Pictures ({patterns})</source>
            <translation>画像 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Place of the logo</source>
            <translation>ロゴの位置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Resolution</source>
            <translation>解像度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Size of the logo</source>
            <translation>ロゴの大きさ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Smaller heights that players change to; behind @ the most kbit/s that one may take</source>
            <translation>再生側が切り替える低い解像度。@ の後はその上限 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>as the script makes it</source>
            <translation>スクリプトのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>its own, or a height, or 200x80</source>
            <translation>元の大きさ、または高さ、200x80</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none, or such as 720p@3000 480p</source>
            <translation>なし、または 720p@3000 480p など</translation>
        </message>
    </context>
    <context>
        <name>PictureSet</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>Frame {frame} of {outputs} cannot be had</source>
            <translation>{outputs} のフレーム {frame} を取得できません</translation>
        </message>
    </context>
    <context>
        <name>PieceList</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Pieces</source>
            <translation>ピース</translation>
        </message>
    </context>
    <context>
        <name>PieceModel</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Length</source>
            <translation>長さ</translation>
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
            <translation>「脱落」は間に合って描画されたのに表示が間に合わなかったフレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Playing without sound: {why}</source>
            <translation>音声なしで再生: {why}</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Not as the preset says: {what}</source>
            <translation>プリセットと異なる点: {what}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Own settings</source>
            <translation>独自の設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Script or encoder are your own</source>
            <translation>スクリプトかエンコーダーが独自です</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>chunk length</source>
            <translation>チャンクの長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>container</source>
            <translation>コンテナー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>picture</source>
            <translation>映像</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>tracks and what is kept</source>
            <translation>トラックと残すもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{title} · changed</source>
            <translation>{title} · 変更あり</translation>
        </message>
    </context>
    <context>
        <name>PresetCommands</name>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the next files</source>
            <translation>次のファイルに使う(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the task</source>
            <translation>タスクに使う(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for {count} tasks</source>
            <translation>{count} 件のタスクに使う(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Export a preset</source>
            <translation>プリセットを書き出す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Import presets</source>
            <translation>プリセットを読み込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Imported {titles}</source>
            <translation>{titles} を読み込みました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>My preset</source>
            <translation>マイプリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Preset (*.toml);;FinalRip's script and parameters (*.py);;Visionular's template (*.json)</source>
            <translation>プリセット (*.toml);;FinalRip のスクリプトとパラメーター (*.py);;Visionular のテンプレート (*.json)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets that are edited and not saved: {count}. They wait where they were edited.</source>
            <translation>編集して未保存のプリセット: {count} 件。編集した場所に残っています。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets, and scripts with parameters (*.toml *.json *.py *.txt)</source>
            <translation>プリセット、およびスクリプトとパラメーター (*.toml *.json *.py *.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Wrote {files}</source>
            <translation>{files} に書き込みました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set for {count} of {all} selected tasks.</source>
            <translation>選択した {all} 件中 {count} 件のタスクに「{title}」を設定しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set.</source>
            <translation>「{title}」を設定しました。</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Duplicate</source>
            <translation>複製(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Export …</source>
            <translation>書き出す(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Import …</source>
            <translation>読み込む(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;New</source>
            <translation>新規(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Revert</source>
            <translation>元に戻す(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save as my own</source>
            <translation>自分用に保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Use</source>
            <translation>使う(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>A preset of the settings in the window</source>
            <translation>ウィンドウの設定からプリセットを作る</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>De&amp;lete</source>
            <translation>削除(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Deleted “{title}”</source>
            <translation>「{title}」を削除しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Forget what was not saved</source>
            <translation>未保存の変更を破棄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>No preset says that</source>
            <translation>該当するプリセットはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets that ship with RipGUI stay</source>
            <translation>RipGUI 付属のプリセットは変わりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Saved “{title}”</source>
            <translation>「{title}」を保存しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search by title, encoder, …</source>
            <translation>名前などで検索…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search presets</source>
            <translation>プリセットを検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>there is a preset named {name} already</source>
            <translation>{name} というプリセットはすでにあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (copy)</source>
            <translation>{title}（コピー）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (own)</source>
            <translation>{title}（自分用）</translation>
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
            <translation>チャンクの長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Container</source>
            <translation>コンテナー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Encoder arguments</source>
            <translation>エンコーダー引数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name on the command line</source>
            <translation>コマンドラインでの名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Rules for tracks: {rules}, tags: {tags}; the Tracks tab has them.</source>
            <translation>トラックの規則: {rules}、タグ: {tags}。「トラック」タブにあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>What its file is called, and ripgui encode --preset takes</source>
            <translation>ファイル名。ripgui encode --preset で使う名前</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
    </context>
    <context>
        <name>PreviewCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Esc leaves the full screen</source>
            <translation>Esc で全画面を終了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Frames that a far step goes:</source>
            <translation>大きく進むフレーム数:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Size of the step</source>
            <translation>ステップの大きさ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>The picture of frame {number} is copied</source>
            <translation>フレーム {number} の画像をコピーしました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;back</source>
            <translation>
                <numerusform>{frames} フレーム戻る(&amp;B)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;forward</source>
            <translation>
                <numerusform>{frames} フレーム進む(&amp;F)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Indexing the source …</source>
            <translation>ソースの索引を作成中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Rendering the frame …</source>
            <translation>フレームを描画中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Runs the script and shows a frame of the result</source>
            <translation>スクリプトを実行し、結果のフレームを表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Select a task to see its frames</source>
            <translation>タスクを選ぶとフレームが表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Show frame</source>
            <translation>フレームを表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Starting the script …</source>
            <translation>スクリプトを起動中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>The source can still be looked at</source>
            <translation>ソースは引き続き見られます</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Retry task</source>
            <translation>タスクを再試行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Select a task to see its frames</source>
            <translation>タスクを選ぶとフレームが表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Show line {line}</source>
            <translation>{line} 行目を表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>{first} − {second} · the pictures are equal here</source>
            <translation>{first} − {second} · ここは同一です</translation>
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
            <translation>実行中に RipGUI が削除されたため、新しい処理を始められません。キューは残っています。RipGUI をもう一度インストールすると続きから進められます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/replaced.py" />
            <source>RipGUI was replaced by another version while it runs. Close this window and start it again; the queue goes on where it was.</source>
            <translation>実行中に RipGUI が別のバージョンに置き換えられました。このウィンドウを閉じて起動し直してください。キューは前回の続きから進みます。</translation>
        </message>
    </context>
    <context>
        <name>PropertiesModel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Property</source>
            <translation>プロパティ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>PropertiesView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Find a frame property</source>
            <translation>フレームプロパティを検索</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Hide &amp;chunks</source>
            <translation>チャンクを隠す(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Pause &amp;task</source>
            <translation>タスクを一時停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Re&amp;move, and delete it at the server</source>
            <translation>削除し、サーバーでも削除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>一時ファイルごと削除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Resume &amp;task</source>
            <translation>タスクを再開(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Save a list of frames</source>
            <translation>フレームの一覧を保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Script, encoder and all other settings of {name} are copied.</source>
            <translation>{name} のスクリプト、エンコーダーなどすべての設定をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Show &amp;all chunks</source>
            <translation>すべてのチャンクを表示(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Text (*.txt)</source>
            <translation>テキスト (*.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The desktop has no program that opens {path}</source>
            <translation>{path} を開けるプログラムがデスクトップにありません</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The settings are those of {count} tasks now.</source>
            <translation>
                <numerusform>これで {count} 件のタスクの設定になりました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Written: {path}</source>
            <translation>書き込みました: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{count} selected: only after {name} is done.</source>
            <translation>{count} 件を選択: {name} の完了後にだけ実行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{path} is not there any more</source>
            <translation>{path} はもうありません</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>1 task</source>
            <translation>タスク 1 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Filter tasks</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} failed</source>
            <translation>失敗 {count} 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} tasks</source>
            <translation>タスク {count} 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Drop videos, folders or scripts here</source>
            <translation>動画、フォルダー、スクリプトをここにドロップ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Add …</source>
            <translation>追加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Refresh</source>
            <translation>更新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Asking {name} …</source>
            <translation>{name} に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Cha&amp;nge …</source>
            <translation>変更(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}</source>
            <translation>項目: {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}; the first {shown} are shown</source>
            <translation>項目: {count}。先頭の {shown} 件を表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Really &amp;delete</source>
            <translation>本当に削除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>What the server keeps</source>
            <translation>サーバーが保管するもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>{name} is deleted at the server.</source>
            <translation>{name} をサーバーで削除しました。</translation>
        </message>
    </context>
    <context>
        <name>RemoteCommands</name>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Asking {name} …</source>
            <translation>{name} に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>証明書 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates to trust</source>
            <translation>信頼する証明書</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>The result's address is copied.</source>
            <translation>結果のアドレスをコピーしました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed.</source>
            <translation>{name} を削除しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>{name} を削除しました。これを指したままで失敗するタスク: {count} 件。</translation>
        </message>
    </context>
    <context>
        <name>RestorationForm</name>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>A frame of every field: double rate</source>
            <translation>フィールドごとに 1 フレーム: 倍のレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, Bwdif</source>
            <translation>常に Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, NNEDI3</source>
            <translation>常に NNEDI3</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Animation</source>
            <translation>アニメーション</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Anything else</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected</source>
            <translation>検出に従う</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected: Bwdif, where the frames say that they are interlaced</source>
            <translation>検出に従う: フレームがインターレースと示す所に Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As they are</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · ONNX Runtime</source>
            <translation>プロセッサー · ONNX Runtime</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · OpenVINO</source>
            <translation>プロセッサー · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Cleaning</source>
            <translation>クリーニング</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Computer graphics</source>
            <translation>CG</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deband</source>
            <translation>バンディング除去</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deblock</source>
            <translation>ブロック除去</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deinterlace</source>
            <translation>インターレース解除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Denoise</source>
            <translation>ノイズ除去</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Drawn pictures want none of what is greyed out.</source>
            <translation>描かれた映像には、灰色の項目は不要です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Enhance faces</source>
            <translation>顔を強調</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Film grain</source>
            <translation>フィルムグレイン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage</source>
            <translation>素材</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage of medium quality is cleaned harder</source>
            <translation>中程度の品質の素材は強めにきれいにします</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Intel graphics · OpenVINO</source>
            <translation>Intel グラフィックス · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>逆テレシネ (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Keep the trimmed original beside it</source>
            <translation>切り出した元映像を隣に残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind of footage</source>
            <translation>素材の種類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length of the range</source>
            <translation>範囲の長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for faces</source>
            <translation>顔用のモデル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for super-resolution</source>
            <translation>超解像用のモデル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models get large pictures in squares of this side, which takes less memory</source>
            <translation>大きな画像はこの辺の正方形でモデルに渡し、メモリを節約します</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models run on</source>
            <translation>モデルの実行先</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>NNEDI3, or an ONNX file</source>
            <translation>NNEDI3、または ONNX ファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Old film</source>
            <translation>古い映画</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Pixels</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality of the footage</source>
            <translation>素材の品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Range</source>
            <translation>範囲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restoration</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restore: write these steps into the script</source>
            <translation>修復: これらの手順をスクリプトに書き込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Runs on</source>
            <translation>実行先</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start of the range</source>
            <translation>範囲の開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Super-resolution</source>
            <translation>超解像</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Tiles</source>
            <translation>タイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.601 (SD)</source>
            <translation>BT.601 へ (SD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.709 (HD)</source>
            <translation>BT.709 へ (HD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Width</source>
            <translation>幅</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Write the lines anew</source>
            <translation>行を書き直す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>an ONNX file for faces</source>
            <translation>顔用の ONNX ファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>it takes pictures of {size} alone: no tiles have that size</source>
            <translation>{size} の画像だけを受け付けます: その大きさのタイルはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>none: whole pictures</source>
            <translation>なし: 画像全体</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>the beginning</source>
            <translation>先頭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>to the end</source>
            <translation>末尾まで</translation>
        </message>
    </context>
    <context>
        <name>RestoreCommands</name>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Its lines in the script were changed by hand: writing them anew would lose that.</source>
            <translation>スクリプトのこの部分は手で変更されています。書き直すと失われます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>ONNX モデル (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>These lines of the script were changed by hand, or written by another version.</source>
            <translation>スクリプトのこの部分は手で変更されたか、別の版が書いたものです。</translation>
        </message>
    </context>
    <context>
        <name>RowView</name>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default</source>
            <translation>既定に戻す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default: {setting}</source>
            <translation>既定に戻す: {setting}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add the rule</source>
            <translation>規則を追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>All tracks</source>
            <translation>すべてのトラック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Attachments</source>
            <translation>添付</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Audio</source>
            <translation>音声</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Codec of the track</source>
            <translation>トラックのコーデック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Kind of track</source>
            <translation>トラックの種類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Part of the title</source>
            <translation>タイトルの一部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all rules</source>
            <translation>すべての規則を削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove the selected rule</source>
            <translation>選択した規則を削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules hold for the tracks of every file; each goes before those above it. The rest stays as it is.</source>
            <translation>規則は各ファイルのトラックに適用され、下のものが上のものに優先します。残りはそのままです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>What the rule does</source>
            <translation>規則の動作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any codec</source>
            <translation>どのコーデックでも</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any language, or jpn, eng</source>
            <translation>どの言語でも、または jpn, eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any title, or a part of it</source>
            <translation>どのタイトルでも、またはその一部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>burn in</source>
            <translation>焼き込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>convert to {codec}</source>
            <translation>{codec} に変換</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>leave out</source>
            <translation>除く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>make default</source>
            <translation>既定にする</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>mix to stereo</source>
            <translation>ステレオに混ぜる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>without loss</source>
            <translation>可逆</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Runs</source>
            <translation>実行</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>終了時刻</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Picture</source>
            <translation>映像</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>作業</translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Add the source to the queue once more, with the same settings</source>
            <translation>同じ設定でソースをもう一度キューに加える</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All runs</source>
            <translation>すべての実行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All that is known of the run</source>
            <translation>この実行についてわかるすべて</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>At any time</source>
            <translation>いつでも</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Newer runs</source>
            <translation>新しい実行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Older runs</source>
            <translation>古い実行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Open &amp;folder</source>
            <translation>フォルダーを開く(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Run &amp;again</source>
            <translation>もう一度実行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search names, presets, encoders and errors</source>
            <translation>名前、プリセット、エンコーダー、エラーを検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search the history</source>
            <translation>履歴を検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Settings, versions and hashes of the result, as a file beside it</source>
            <translation>結果の設定、バージョン、ハッシュを隣のファイルに</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Since when</source>
            <translation>いつから</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 30 days</source>
            <translation>過去 30 日</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last year</source>
            <translation>過去 1 年</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>There is no such run.</source>
            <translation>その実行はありません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>What was run will be listed here.</source>
            <translation>実行したものがここに並びます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Which runs</source>
            <translation>どの実行か</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Write a &amp;receipt</source>
            <translation>レシートを書く(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>{first} to {last} of {count}</source>
            <translation>{count} 件中 {first} から {last}</translation>
        </message>
    </context>
    <context>
        <name>ScopeView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Histogram</source>
            <translation>ヒストグラム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Vectorscope</source>
            <translation>ベクトルスコープ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Waveform</source>
            <translation>波形</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>blue</source>
            <translation>青</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>green</source>
            <translation>緑</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>luma</source>
            <translation>輝度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>red</source>
            <translation>赤</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>{name} from {lowest} to {highest}, half of it up to {middle}</source>
            <translation>{name}: {lowest} から {highest}、半分は {middle} まで</translation>
        </message>
    </context>
    <context>
        <name>ScriptCommands</name>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>New script from &amp;template</source>
            <translation>テンプレートから新規スクリプト(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open &amp;recent script</source>
            <translation>最近のスクリプトを開く(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open a script</source>
            <translation>スクリプトを開く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Running the script … {key} stops it.</source>
            <translation>スクリプトを実行中… {key} で停止します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Save the script</source>
            <translation>スクリプトを保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Scripts (*.vpy *.py)</source>
            <translation>スクリプト (*.vpy *.py)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The check was stopped.</source>
            <translation>検査を停止しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The script works: {outputs}</source>
            <translation>スクリプトは動きます: {outputs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>選択中のタスクのスクリプトは固定です。別のタスクを選ぶか選択を外してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>This script was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>このスクリプトはここで実行されたことがありません。スクリプトはプログラムで、このコンピューターで何でもできます。先に読んでください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Trust it</source>
            <translation>信頼する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>{path} was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>{path} はここで実行されたことがありません。スクリプトはプログラムで、このコンピューターで何でもできます。先に読んでください。</translation>
        </message>
    </context>
    <context>
        <name>ScriptEditor</name>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Tab indents, Ctrl+Tab goes on to the next control</source>
            <translation>Tab は字下げ、Ctrl+Tab は次のコントロールへ移ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Write a script here, open one, or choose a preset</source>
            <translation>ここにスクリプトを書くか、開くか、プリセットを選んでください</translation>
        </message>
    </context>
    <context>
        <name>ScriptFiles</name>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Bring it back</source>
            <translation>取り戻す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Keep mine</source>
            <translation>自分のものを残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Recover</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Save it again</source>
            <translation>もう一度保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Saved {path}</source>
            <translation>{path} を保存しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The script that stood here was in no file. It was put aside.</source>
            <translation>ここにあったスクリプトはファイルになく、別に取り置きました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>選択中のタスクのスクリプトは固定です。別のタスクを選ぶか選択を外してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>When RipGUI ended, edits of {name} from {when} were not saved. They were kept.</source>
            <translation>RipGUI の終了時、{name} の {when} の編集は未保存でした。取り置いてあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your edits of {name} were not saved. They were put aside.</source>
            <translation>{name} の編集は未保存でした。取り置いてあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task are lost: {problem}</source>
            <translation>タスクの最後の編集は失われました: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}).</source>
            <translation>タスクの最後の編集は反映されませんでした（{why}）。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}). The script as you wrote it is in {path}.</source>
            <translation>タスクへの最後の編集は取り込まれませんでした（{why}）。書いたとおりのスクリプトは {path} にあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your own edits are not saved; after reloading, Undo brings them back.</source>
            <translation>自分の編集は未保存です。再読み込みの後、「元に戻す」で取り戻せます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>a script without a file</source>
            <translation>ファイルのないスクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program and read again.</source>
            <translation>{name} が別のプログラムに変更され、読み直しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} が別のプログラムに変更されました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was deleted or moved. What you see is all that is left of it.</source>
            <translation>{name} は削除または移動されました。見えているものが残りのすべてです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{path} was not opened: meanwhile another task was selected, or this one was begun.</source>
            <translation>{path} は開きませんでした: その間に別のタスクが選ばれたか、これが始まりました。</translation>
        </message>
    </context>
    <context>
        <name>ScriptHead</name>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New from template</source>
            <translation>テンプレートから新規</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New script from a template</source>
            <translation>テンプレートから新規スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>Script without a file</source>
            <translation>ファイルのないスクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>● {name} · edited, not saved</source>
            <translation>● {name} · 編集済み、未保存</translation>
        </message>
    </context>
    <context>
        <name>SeamList</name>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Chunks</source>
            <translation>チャンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Frame</source>
            <translation>フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Here</source>
            <translation>ここ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>How much worse the worst frame at the seam is than the middles of its chunks</source>
            <translation>継ぎ目で最も悪いフレームが、チャンク中央よりどれだけ悪いか</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 in the middles of the chunks before and after</source>
            <translation>前後のチャンク中央の SSIMULACRA2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 of the worst frame at the seam: 90 cannot be told apart, 70 is good</source>
            <translation>継ぎ目で最も悪いフレームの SSIMULACRA2: 90 は見分けがつかず、70 は良好</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Seams</source>
            <translation>継ぎ目</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Worse by</source>
            <translation>悪化</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR</source>
            <translation>XPSNR</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR of the worst frame at the seam, in dB</source>
            <translation>継ぎ目で最も悪いフレームの XPSNR (dB)</translation>
        </message>
    </context>
    <context>
        <name>SeamQuad</name>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Frames before and after the seam, of the script and of the result</source>
            <translation>継ぎ目の前後のフレーム、スクリプトと結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame}</source>
            <translation>結果 · フレーム {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame} · {score} · {noise} dB</source>
            <translation>結果 · フレーム {frame} · {score} · {noise} dB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Script · frame {frame}</source>
            <translation>スクリプト · フレーム {frame}</translation>
        </message>
    </context>
    <context>
        <name>SeamStrip</name>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Before frame {frame}</source>
            <translation>フレーム {frame} の前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Seams from the first to the last</source>
            <translation>最初から最後までの継ぎ目</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: not measured yet</source>
            <translation>{place}: 未測定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: {drop} below its chunks</source>
            <translation>{place}: チャンクより {drop} 低い</translation>
        </message>
    </context>
    <context>
        <name>SeamWindow</name>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Indexing …</source>
            <translation>索引を作成中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Line {line}: </source>
            <translation>{line} 行目: </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Running the script and opening the result …</source>
            <translation>スクリプトを実行し、結果を開いています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams measured</source>
            <translation>測定した継ぎ目</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams of {name}</source>
            <translation>{name} の継ぎ目</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} seams</source>
            <translation>
                <numerusform>継ぎ目 {count} か所</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} to look at</source>
            <translation>
                <numerusform>要確認 {count} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{done} of {all} measured</source>
            <translation>{all} 件中 {done} 件を測定</translation>
        </message>
    </context>
    <context>
        <name>SecretPlace</name>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In the system's keyring</source>
            <translation>システムのキーリング</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In variables of the environment</source>
            <translation>環境変数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>Nowhere: told for this run</source>
            <translation>保存しない: この実行だけで入力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>kept; type to change it</source>
            <translation>保存済み。入力すると変更します</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>the variable's name</source>
            <translation>変数の名前</translation>
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
            <translation>この間フレームも進み具合も返さないワーカーは止めます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the result</source>
            <translation>結果と同じ場所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the source</source>
            <translation>ソースと同じ場所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Cache</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Change keys …</source>
            <translation>キーを変更…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks at a time</source>
            <translation>同時に処理するチャンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks on each graphics card</source>
            <translation>各グラフィックカードのチャンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Close brackets</source>
            <translation>括弧を閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>エンコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Files and folders</source>
            <translation>ファイルとフォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of chunks</source>
            <translation>チャンクのフォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of results</source>
            <translation>結果のフォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For NVENC and models on CUDA. Where the card is full, RipGUI goes on with fewer.</source>
            <translation>NVENC と CUDA で動くモデル用。カードがいっぱいなら、数を減らして続けます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next. It may hold {fields}.</source>
            <translation>次に追加するファイル用。使える項目: {fields}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next; empty is beside their source.</source>
            <translation>次に追加するファイル用。空ならソースの場所。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>General</source>
            <translation>全般</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>How many are encoded side by side, unless a task says otherwise.</source>
            <translation>並べてエンコードする数。タスクの指定が優先されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>In steps above or below the desktop's size.</source>
            <translation>デスクトップの文字サイズから何段階上か下か。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes of sources that were used longest ago go first.</source>
            <translation>最後に使ってから長いソースの索引から消します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes, and what programs told of themselves. It is made again when it is wanted.</source>
            <translation>索引と、プログラムが自身について答えた内容。必要になれば作り直します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexing a source and loading a model take their time.</source>
            <translation>ソースの索引作成とモデルの読み込みには時間がかかります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>It does not go to sleep while a task runs.</source>
            <translation>タスクの実行中はスリープしません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keep the machine awake</source>
            <translation>スリープさせない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keys as in other programs, or your own for every command.</source>
            <translation>ほかのプログラムと同じキー、またはコマンドごとに独自のキー。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light or dark, or as the desktop has it.</source>
            <translation>ライト、ダーク、またはデスクトップに合わせます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Look for updates</source>
            <translation>更新を確認</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Measure …</source>
            <translation>測定…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Motion</source>
            <translation>動き</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Moving</source>
            <translation>動かす</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Names of results</source>
            <translation>結果の名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notices of the desktop</source>
            <translation>デスクトップの通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>On desktops that show it, such as Ubuntu's and KDE Plasma.</source>
            <translation>Ubuntu や KDE Plasma など、対応するデスクトップで表示します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open queue folder</source>
            <translation>キューのフォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open their folder</source>
            <translation>レポートのフォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience until the first frame</source>
            <translation>最初のフレームを待つ時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience with scripts</source>
            <translation>スクリプトを待つ時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Progress in the taskbar</source>
            <translation>タスクバーの進捗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Queue and settings</source>
            <translation>キューと設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced</source>
            <translation>減らす</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced: menus and lists open at once, and bars that only say “busy” stand still.</source>
            <translation>減らす: メニューとリストはすぐに開き、処理中を示すだけのバーは止まったままです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reports of failures</source>
            <translation>不具合のレポート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Script editor</source>
            <translation>スクリプトエディター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Shows the few controls that matter most, on the window itself.</source>
            <translation>特に大切な操作を、ウィンドウの上で示します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Size of the script's text</source>
            <translation>スクリプトの文字サイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Sound</source>
            <comment>of a notice</comment>
            <translation>サウンド</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Space for indexes</source>
            <translation>索引の容量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Start the tour</source>
            <translation>ツアーを始める</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Takes a minute; tasks with the same script and encoder use what was found.</source>
            <translation>1 分ほどかかります。スクリプトとエンコーダーが同じタスクで結果を使います。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The fastest number here</source>
            <translation>ここで最も速い数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The first that fits</source>
            <translation>最初に合うもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The program that encodes. Empty is the first that fits: the system's, or the one that ships.</source>
            <translation>エンコードするプログラム。空なら、システムのものか付属のもののうち最初に合うもの。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>They lie in {data} and {settings}.</source>
            <translation>{data} と {settings} にあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Two tones at the same moments.</source>
            <translation>同じときに 2 つの音を鳴らします。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What is opened while typing is closed behind the cursor.</source>
            <translation>入力中に開いた括弧を、カーソルの後ろで閉じます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What the window speaks; it changes at once.</source>
            <translation>ウィンドウの言語。すぐに変わります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When RipGUI fails, it writes down why, without secrets. They stay on this machine.</source>
            <translation>RipGUI に不具合があると、理由を書き残します。シークレットは含まず、このコンピューターの外には出ません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When a task fails and when the queue is done, while another window has the focus.</source>
            <translation>ほかのウィンドウを使用中に、タスクが失敗したときとキューが完了したとき。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Where they lie until their result is finished; empty is beside the result.</source>
            <translation>結果が完成するまでの置き場所。空なら結果の場所。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>animation accessibility</source>
            <translation>アニメーション 動き 効果 アクセシビリティ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>cache size limit</source>
            <translation>キャッシュ 索引 インデックス サイズ 上限 容量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>clear size disk</source>
            <translation>消去 削除 クリア サイズ ディスク 容量</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>crash bug telemetry</source>
            <translation>クラッシュ エラー バグ 報告 レポート ログ テレメトリー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>dock</source>
            <translation>タスクバー ドック パネル 進行状況</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>font zoom</source>
            <translation>フォント ズーム 文字サイズ 拡大</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>help welcome first steps</source>
            <translation>ヘルプ チュートリアル ガイド ようこそ 使い方</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>hotkeys bindings</source>
            <translation>ショートカット ホットキー キー割り当て</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output directory</source>
            <translation>出力 ディレクトリ フォルダー 保存先</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output pattern</source>
            <translation>出力 パターン ファイル名 名前 命名</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>path binary</source>
            <translation>パス 実行ファイル エンコーダー プログラム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>popup alert</source>
            <translation>ポップアップ 通知 お知らせ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>quotes parentheses</source>
            <translation>引用符 かっこ 括弧 自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>suspend power</source>
            <translation>スリープ サスペンド 休止 電源</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>temporary scratch disk</source>
            <translation>一時 テンポラリ 作業 ディスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>theme appearance dark mode</source>
            <translation>テーマ 外観 ダークモード ライト 夜 色</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>timeout hang</source>
            <translation>タイムアウト 停止 ハング フリーズ 応答</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>version release network internet</source>
            <translation>更新 アップデート バージョン リリース ネットワーク インターネット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>video memory</source>
            <translation>ビデオメモリー グラフィックス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>workers processes cores threads</source>
            <translation>ワーカー プロセス コア スレッド 並列 同時 ベンチマーク メモリー</translation>
        </message>
    </context>
    <context>
        <name>SendBox</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Copy link</source>
            <translation>リンクをコピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;List it publicly</source>
            <translation>公開一覧に載せる(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Not now</source>
            <translation>後で(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Send to the site …</source>
            <translation>サイトに送る(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Address of the site</source>
            <translation>サイトのアドレス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Link to the comparison</source>
            <translation>比較へのリンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Pictures sent</source>
            <translation>送信した画像</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Reaching the site …</source>
            <translation>サイトに接続中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after</source>
            <translation>削除まで</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after days</source>
            <translation>何日後に削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Send &amp;them</source>
            <translation>送信する(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Site</source>
            <translation>サイト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>The comparison is there</source>
            <translation>比較ができました</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title of the comparison</source>
            <translation>比較のタイトル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>never</source>
            <translation>しない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody can find them</source>
            <translation>誰でも見つけられる場所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody who has the link can see them</source>
            <translation>リンクを知る人が見られる場所</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{count} pictures ({size}) go to {site}, {who}.</source>
            <translation>
                <numerusform>{count} 枚の画像（{size}）を {site} に送ります。{who}です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{done} of {total} pictures sent</source>
            <translation>{total} 枚中 {done} 枚を送信</translation>
        </message>
    </context>
    <context>
        <name>ServerWindow</name>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Calls</source>
            <translation>呼び出し</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Storages</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Templates</source>
            <translation>テンプレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Views of the server</source>
            <translation>サーバーの表示</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetch the result</source>
            <translation>結果を取り寄せる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetched: {path}</source>
            <translation>取り寄せました: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>停止しました。次回はここから続けます。</translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Open folder</source>
            <translation>フォルダーを開く(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Save {count} pictures</source>
            <translation>
                <numerusform>{count} 枚の画像を保存(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>By chance</source>
            <translation>無作為</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>C&amp;hoose …</source>
            <translation>選択(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Evenly spread</source>
            <translation>均等</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Frames</source>
            <translation>フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>How many frames</source>
            <translation>フレーム数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Names</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Outputs</source>
            <translation>出力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Pictures saved</source>
            <translation>保存した画像</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Save a set of pictures</source>
            <translation>画像のセットを保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Stopped; what was saved stays</source>
            <translation>停止しました。保存したものは残ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>This frame and bookmarks ({count})</source>
            <translation>このフレームとブックマーク（{count}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Which frames</source>
            <translation>どのフレームか</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>within the &amp;range</source>
            <translation>範囲の中(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{count} pictures saved</source>
            <translation>
                <numerusform>{count} 枚の画像を保存しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{done} of {total} pictures saved</source>
            <translation>{total} 枚中 {done} 枚を保存</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{name}, {frame}, {time}, {output} and {type} are filled in</source>
            <translation>{name}、{frame}、{time}、{output}、{type} が入ります</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>RipGUI {version} is there; this is {own}.</source>
            <translation>RipGUI {version} が出ています。これは {own} です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>What is new</source>
            <translation>新しい点</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>No setting matches “{text}”. What is chosen for each video stands in the window: its preset, and the tabs Script, Output and Tracks.</source>
            <translation>「{text}」に合う設定はありません。動画ごとに選ぶものはウィンドウにあります。プリセットと、「スクリプト」「出力」「トラック」のタブです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>設定を検索</translation>
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
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>All ke&amp;ys</source>
            <translation>すべてのキー(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Key: {key}</source>
            <translation>キー: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as &amp;in</source>
            <translation>キー配置(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as in</source>
            <translation>キー配置</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>No command has that name or key</source>
            <translation>その名前やキーのコマンドはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Reset &amp;all</source>
            <translation>すべてリセット(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by &amp;key press</source>
            <translation>キーを押して検索(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by name or key</source>
            <translation>名前かキーで検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search commands</source>
            <translation>コマンドを検索</translation>
        </message>
    </context>
    <context>
        <name>SoundButton</name>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>The source's track</source>
            <translation>ソースのトラック</translation>
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
            <translation>スピーカーが見つかりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>the loudspeaker cannot be used</source>
            <translation>スピーカーを使えません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>{library} is missing</source>
            <translation>{library} がありません</translation>
        </message>
    </context>
    <context>
        <name>SplitCommands</name>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Nothing is marked: set a range (Q and W) or bookmarks (E) in the preview of this task.</source>
            <translation>何も印がありません: このタスクのプレビューで範囲（Q と W）かブックマーク（E）を付けてください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>The task was taken out of the queue meanwhile.</source>
            <translation>その間にタスクがキューから外されました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Where the pieces go</source>
            <translation>ピースの保存先</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>{count} pieces go to the queue's end.</source>
            <translation>
                <numerusform>{count} 個のピースをキューの最後に加えます。</numerusform>
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
            <translation>追加(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Browse …</source>
            <translation>参照(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Paste</source>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split</source>
            <translation>分割(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split into {count} pieces</source>
            <translation>{count} 個に分割(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>A piece for each chapter of the source</source>
            <translation>ソースの各チャプターを 1 つのピースに</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add a piece behind the last one</source>
            <translation>最後のピースの後に追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add pieces, paste a list, or take the source's chapters or the preview's marks.</source>
            <translation>ピースを追加するか、一覧を貼り付けるか、ソースのチャプターやプレビューの印を使ってください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>All pieces are there and checked: {made}.</source>
            <translation>すべてのピースができ、検証されました: {made}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>As it is: nothing is encoded, each piece begins at a keyframe</source>
            <translation>そのまま: エンコードせず、各ピースはキーフレームから始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Bit rate of the sound</source>
            <translation>音声のビットレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>CRF </source>
            <translation>CRF </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>閉じる(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoder of the pieces</source>
            <translation>ピースのエンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>エンコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Folder of the pieces</source>
            <translation>ピースのフォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;chapters</source>
            <translation>チャプターから(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;marks</source>
            <translation>印から(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>How the source is split</source>
            <translation>ソースの分割方法</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Lines of START-END, or A-B,C-D, or JSON with start and end</source>
            <translation>START-END を 1 行ずつ、または A-B,C-D、または start と end を持つ JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Manner</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Name the folder from its root on.</source>
            <translation>フォルダーはルートから指定してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Names of the pieces: {name} and {number} are filled in</source>
            <translation>ピースの名前: {name} と {number} が入ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there</source>
            <translation>できたピース</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there: {made}. Failed: {missing}.</source>
            <translation>できたピース: {made}。失敗: {missing}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Put {number} into the names, so that each piece has its own.</source>
            <translation>各ピースの名前が異なるよう {number} を入れてください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Quality: 0 loses nothing, 51 is worst</source>
            <translation>品質: 0 は無劣化、51 は最低</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Remove the selected pieces</source>
            <translation>選択したピースを削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Some pieces overlap or end behind the source; that is allowed.</source>
            <translation>重なるピースやソースの終わりを越えるピースがあります。問題ありません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Sound as it is</source>
            <translation>音声はそのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Split</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Stopped; the pieces that are there stay.</source>
            <translation>停止しました。できたピースは残ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The encoder's preset</source>
            <translation>エンコーダーのプリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The range that is marked in the preview, or what lies between its bookmarks</source>
            <translation>プレビューで印を付けた範囲、またはブックマークの間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame, with the script and all settings of the task</source>
            <translation>フレーム単位: タスクのスクリプトとすべての設定で</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame: each piece is encoded, as a task of the queue</source>
            <translation>フレーム単位: 各ピースをキューのタスクとしてエンコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>What becomes of the sound</source>
            <translation>音声の扱い</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Wrong pieces: {count}. Piece {piece}: {problem}.</source>
            <translation>誤ったピース: {count} 個。ピース {piece}: {problem}。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>beside the source</source>
            <translation>ソースの隣</translation>
        </message>
    </context>
    <context>
        <name>StackedBars</name>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>Chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>not known</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By day</source>
            <translation>日別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By hour</source>
            <translation>時間別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By month</source>
            <translation>月別</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Encoders</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>GB made</source>
            <translation>作成した GB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>In all: {done} done, {failed} failed, {video} of video made in {work} of work</source>
            <translation>合計: 完了 {done}、失敗 {failed}、{work} の作業で {video} の動画を作成</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Length of the times</source>
            <translation>時間の長さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Loading the charts …</source>
            <translation>グラフを読み込み中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Machines</source>
            <translation>マシン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes made</source>
            <translation>作成した分数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes of work</source>
            <translation>作業の分数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Nothing was run yet.</source>
            <translation>まだ何も実行されていません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>SD, HD, UHD</source>
            <translation>SD、HD、UHD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Save as &amp;CSV …</source>
            <translation>CSV で保存(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks done</source>
            <translation>完了したタスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks failed</source>
            <translation>失敗したタスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What bars are divided by</source>
            <translation>棒の区分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What is counted</source>
            <translation>数えるもの</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>1 worker</source>
            <translation>ワーカー 1 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>CPU {share}</source>
            <translation>CPU {share}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free</source>
            <translation>ディスク空き {free}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free, needs up to {needs}</source>
            <translation>ディスク空き {free}、最大 {needs} 必要</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>GPU {number}</source>
            <translation>GPU {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>No chunk is running</source>
            <translation>実行中のチャンクはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done at {time}</source>
            <translation>キューは {time} に完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done on {day} at {time}</source>
            <translation>キューは {day} {time} に完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>{count} workers</source>
            <translation>ワーカー {count} 個</translation>
        </message>
    </context>
    <context>
        <name>StorageBrowser</name>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Fetch …</source>
            <translation>取り寄せる(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Look again</source>
            <translation>もう一度見る(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Add to the &amp;queue</source>
            <translation>キューに加える(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Changed</source>
            <translation>変更日時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>D&amp;elete</source>
            <translation>削除(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Lin&amp;k …</source>
            <translation>リンク(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Really d&amp;elete</source>
            <translation>本当に削除(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sen&amp;d a file …</source>
            <translation>ファイルを送る(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sto&amp;p</source>
            <translation>停止(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is more than can be shown: go into a folder.</source>
            <translation>表示しきれないほどあります。フォルダーに入ってください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is nothing here.</source>
            <translation>ここには何もありません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>U&amp;p</source>
            <translation>上へ(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>What lies in the storage</source>
            <translation>ストレージの内容</translation>
        </message>
    </context>
    <context>
        <name>StorageCommands</name>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Asking {name} …</source>
            <translation>{name} に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetch from the storage</source>
            <translation>ストレージから取り寄せる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetched: {path}</source>
            <translation>取り寄せました: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>It was there already: {key}</source>
            <translation>すでにありました: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Looking …</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Send a file</source>
            <translation>ファイルを送る</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Sent: {key}</source>
            <translation>送りました: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>停止しました。次回はここから続けます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>The clipboard holds no address that begins with https:// or storage:</source>
            <translation>クリップボードに https:// や storage: で始まるアドレスがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed.</source>
            <translation>{name} を削除しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>{name} を削除しました。これを指したままで失敗するタスク: {count} 件。</translation>
        </message>
    </context>
    <context>
        <name>StorageDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Buckets that results are sent to, and that sources are fetched from.</source>
            <translation>結果を送り、ソースを取り寄せるバケットです。</translation>
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
            <translation>ストレージがまだありません。
バケットの場所を指定して保存してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Storages</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Views of the storage</source>
            <translation>ストレージの表示</translation>
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
            <translation>アクセスキー(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Bucket</source>
            <translation>バケット(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Certificates</source>
            <translation>証明書(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Endpoint</source>
            <translation>エンドポイント(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Keys</source>
            <translation>キー(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Limit</source>
            <translation>上限(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Provider</source>
            <translation>提供元(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Region</source>
            <translation>リージョン(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Secret key</source>
            <translation>シークレットキー(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>A&amp;ddresses</source>
            <translation>アドレスの形(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket</source>
            <translation>バケット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the name</source>
            <translation>バケットはホスト名に</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the path</source>
            <translation>バケットはパスに</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>File with certificates to trust</source>
            <translation>信頼する証明書のファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How addresses name the bucket</source>
            <translation>アドレスでのバケットの書き方</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How calls are signed</source>
            <translation>呼び出しの署名方法</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Most that is sent in a second</source>
            <translation>1 秒に送る上限</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts at a t&amp;ime</source>
            <translation>同時に送る数(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts sent at a time</source>
            <translation>同時に送るパートの数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Pre&amp;fix</source>
            <translation>プレフィックス(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Prefix</source>
            <translation>プレフィックス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Provider</source>
            <translation>提供元</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Secret key</source>
            <translation>シークレットキー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Si&amp;gnature</source>
            <translation>署名(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 2</source>
            <translation>バージョン 2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 4</source>
            <translation>バージョン 4</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Where the keys are</source>
            <translation>キーの保管場所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>those of the system</source>
            <translation>システムの証明書</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source> h ago</source>
            <translation> 時間前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Refresh</source>
            <translation>更新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Asking {name} …</source>
            <translation>{name} に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Duration</source>
            <translation>期間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From when</source>
            <translation>いつから</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Hours: {count}</source>
            <translation>時間数: {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Loading the charts …</source>
            <translation>グラフを読み込み中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Region, codec and class</source>
            <translation>リージョン、コーデック、クラス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>SD and HD</source>
            <translation>SD と HD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Until when</source>
            <translation>いつまで</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What bars are divided by</source>
            <translation>棒の区分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What is counted</source>
            <translation>数えるもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>until</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>TagTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add a tag</source>
            <translation>タグを追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>As the source</source>
            <translation>ソースと同じ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove the selected tag</source>
            <translation>選択したタグを削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags as the source has them</source>
            <translation>ソースのタグのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>TargetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Remote systems …</source>
            <translation>リモートシステム…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>実行先</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{name} (unknown)</source>
            <translation>{name}（不明）</translation>
        </message>
    </context>
    <context>
        <name>TargetCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Clips, merged here</source>
            <translation>クリップをここで結合</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>I agree to the price of each task</source>
            <translation>タスクごとの料金に同意する</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Ignored for animation and cg</source>
            <translation>アニメーションと CG では無視されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>It has no storage to put sources in: only sources that are addresses can go there.</source>
            <translation>ソースを置くストレージがありません: アドレスで示せるソースだけを送れます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>On {name} · {title}</source>
            <translation>{name} 上 · {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote system</source>
            <translation>リモートシステム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote systems …</source>
            <translation>リモートシステム…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Stays there</source>
            <translation>そこに残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>The server's own</source>
            <translation>サーバーのもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>There is no remote system {name} any more; choose another one</source>
            <translation>リモートシステム {name} はもうありません。別のものを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>not known here</source>
            <translation>ここでは不明</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>{title} takes money: agree to its price in the output tab</source>
            <translation>{title} は有料です。「出力」タブで料金に同意してください</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>All states</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>At work</source>
            <translation>作業中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Begun at any time</source>
            <translation>開始時期は問わない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Filter tasks</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 24 hours</source>
            <translation>過去 24 時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 30 days</source>
            <translation>過去 30 日</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 7 days</source>
            <translation>過去 7 日</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>States that are shown</source>
            <translation>表示する状態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Times that are shown</source>
            <translation>表示する期間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Words in the source's name</source>
            <translation>ソース名に含まれる語</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete {count}</source>
            <translation>{count} 件を削除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Fetch the result …</source>
            <translation>結果を取り寄せる(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Refresh</source>
            <translation>更新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Asking {name} …</source>
            <translation>{name} に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Begun</source>
            <translation>開始日時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Co&amp;py its address</source>
            <translation>アドレスをコピー(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Deleting …</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>None of {count} tasks, as of {time}</source>
            <translation>{count} 件のタスクに該当なし、{time} 現在</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>One after another</source>
            <translation>順番に</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Really &amp;delete</source>
            <translation>本当に削除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks of the server</source>
            <translation>サーバーのタスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}</source>
            <translation>タスク: {count} 件、{time} 現在</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}; the newest {shown} are shown</source>
            <translation>タスク: {count} 件、{time} 現在。新しい {shown} 件を表示</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server deletes what it keeps of it, its files included.</source>
            <translation>サーバーは保管しているものをファイルごと削除します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server has no tasks, as of {time}</source>
            <translation>サーバーにタスクはありません、{time} 現在</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>{done} of {all} clips</source>
            <translation>{all} 個中 {done} 個のクリップ</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <location filename="../../ripgui/ui/script/templates.py" />
            <source>Templates</source>
            <translation>テンプレート</translation>
        </message>
    </context>
    <context>
        <name>TemplatePage</name>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>&amp;Keep as a preset</source>
            <translation>プリセットとして保存(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>From a &amp;preset</source>
            <translation>プリセットから(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>Kept as the preset {title}.</source>
            <translation>プリセット {title} として保存しました。</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>C&amp;lose</source>
            <translation>閉じる(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Bookmark</source>
            <translation>ブックマーク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Position in the clip</source>
            <translation>クリップ内の位置</translation>
        </message>
    </context>
    <context>
        <name>TimingCommands</name>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Change when the queue starts and what happens when it is done</source>
            <translation>キューの開始時刻と完了後の動作を変更</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Not all went well: nothing more is done.</source>
            <translation>すべては成功しませんでした: 以降の動作は行いません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Pauses {moment}</source>
            <translation>{moment}一時停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Starts {moment}</source>
            <translation>{moment}開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then quits</source>
            <translation>その後終了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then runs {program}</source>
            <translation>その後 {program} を実行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then shuts down</source>
            <translation>その後シャットダウン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then sleeps</source>
            <translation>その後スリープ</translation>
        </message>
    </context>
    <context>
        <name>TimingDialog</name>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source> h</source>
            <translation> 時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;At</source>
            <translation>時刻(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;In</source>
            <translation>時間後(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Set</source>
            <translation>設定(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>A program and its arguments, for no shell. In its environment, RIPGUI_RESULT is done or failed; RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS say more.</source>
            <translation>プログラムと引数。シェルは通しません。環境変数 RIPGUI_RESULT は done か failed。RIPGUI_DONE、RIPGUI_FAILED、RIPGUI_OUTPUTS、RIPGUI_ERRORS に詳細が入ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Co&amp;mmand</source>
            <translation>コマンド(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Every day from {start} to {end}, until it is set differently</source>
            <translation>毎日 {start} から {end} まで、変更するまで</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Hours</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Only if all went well</source>
            <translation>すべて成功したときだけ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pause at</source>
            <translation>一時停止の時刻</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pauses at this time of day</source>
            <translation>この時刻に一時停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Start later, and when done</source>
            <translation>後で開始、完了後の動作</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Starts {moment}</source>
            <translation>{moment}開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue s&amp;tarts</source>
            <translation>キューの開始(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue starts</source>
            <translation>キューの開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Time of day, such as 23:00</source>
            <translation>23:00 のような時刻</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>What happens when it is done counts once, for the next run that ends.</source>
            <translation>完了後の動作は、次に終わる実行に一度だけ適用されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When it is &amp;done</source>
            <translation>完了後(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When the queue is done</source>
            <translation>キューの完了後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>at a time of day</source>
            <translation>時刻に</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>in some hours</source>
            <translation>何時間か後に</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>nothing</source>
            <translation>何もしない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>pauses {moment}</source>
            <translation>{moment}一時停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>quit RipGUI</source>
            <translation>RipGUI を終了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>run a command</source>
            <translation>コマンドを実行</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>send the computer to sleep</source>
            <translation>コンピューターをスリープ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>shut the computer down</source>
            <translation>コンピューターをシャットダウン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>when I start it</source>
            <translation>手動で開始したとき</translation>
        </message>
    </context>
    <context>
        <name>TimingPanel</name>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>A file (v2 or v1) with a time for each frame that the script outputs: the result has these times</source>
            <translation>スクリプトが出力する各フレームの時間のファイル（v2 か v1）。結果はこの時間になります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose a file of timecodes</source>
            <translation>タイムコードのファイルを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Pictures a second</source>
            <translation>1 秒あたりの画像数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Timecodes</source>
            <translation>タイムコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>the clip's own times</source>
            <translation>クリップ自身の時間</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>実行先</translation>
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
            <translation>ウィンドウのツアー</translation>
        </message>
    </context>
    <context>
        <name>TrackCommands</name>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>音声、字幕、フォントを追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters ({patterns})</source>
            <translation>チャプター ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters from a file</source>
            <translation>ファイルからチャプター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Sound, subtitles, fonts ({patterns})</source>
            <translation>音声、字幕、フォント ({patterns})</translation>
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
            <translation> ミリ秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>As the source</source>
            <translation>ソースと同じ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Bit rate</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Burn into the picture</source>
            <translation>映像に焼き込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Channels</source>
            <translation>チャンネル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Default</source>
            <translation>既定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Delay</source>
            <translation>遅延</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Encodes all chunks anew; needs the plugin sub (package vapoursynth-subtext)</source>
            <translation>すべてのチャンクを再エンコードします。プラグイン sub（パッケージ vapoursynth-subtext）が必要です</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Forced</source>
            <translation>強制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Later than in its file; negative is earlier</source>
            <translation>ファイルより遅く。負の値は早く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Players choose it unless told otherwise</source>
            <translation>再生側が既定で選びます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Shown also where subtitles are off</source>
            <translation>字幕オフでも表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>This track as the source has it</source>
            <translation>このトラックはソースのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Three letters, such as jpn</source>
            <translation>jpn のような 3 文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title of the track</source>
            <translation>トラックのタイトル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>all channels</source>
            <translation>すべてのチャンネル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>as it is, where the container can</source>
            <translation>コンテナーが許す限りそのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>usual rate</source>
            <translation>通常のレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>{name} goes from {least} to {most} kbit/s</source>
            <translation>{name} は {least} から {most} kbit/s です</translation>
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
            <translation>コーデック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>In the result</source>
            <translation>結果での扱い</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Tracks of the source</source>
            <translation>ソースのトラック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>as the rules say</source>
            <translation>規則に従う</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>changed for this task</source>
            <translation>このタスク用に変更済み</translation>
        </message>
    </context>
    <context>
        <name>TrackPage</name>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add files …</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>音声、字幕、フォントを追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>All tracks as the source has them</source>
            <translation>すべてのトラックをソースのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track down (Alt+Down)</source>
            <translation>トラックを下へ (Alt+Down)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track up (Alt+Up)</source>
            <translation>トラックを上へ (Alt+Up)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take out</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take the added file out</source>
            <translation>追加したファイルを取り除く</translation>
        </message>
    </context>
    <context>
        <name>TrackWords</name>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> mono</source>
            <translation> モノラル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> stereo</source>
            <translation> ステレオ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>All tracks</source>
            <translation>すべてのトラック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachment</source>
            <translation>添付</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachments</source>
            <translation>添付</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Audio</source>
            <translation>音声</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Cover</source>
            <translation>カバー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Covers and other videos</source>
            <translation>カバーとその他の動画</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Video</source>
            <translation>動画</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burn in</source>
            <translation>焼き込む</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burnt in</source>
            <translation>焼き込み</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>default</source>
            <translation>既定</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>encoded</source>
            <translation>エンコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>forced</source>
            <translation>強制</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>kept</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>language {code}</source>
            <translation>言語 {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>leave out</source>
            <translation>除く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>left out</source>
            <translation>除く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>lossless</source>
            <translation>可逆</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>marked {marks}</source>
            <translation>{marks} の印</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>mix to {layout}</source>
            <translation>{layout} に混ぜる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not default</source>
            <translation>既定でない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not forced</source>
            <translation>強制でない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>nothing</source>
            <translation>何もしない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>title “{title}”</source>
            <translation>タイトル「{title}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>titled “{title}”</source>
            <translation>タイトル「{title}」</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>to {codec}{rate}</source>
            <translation>{codec}{rate} へ</translation>
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
            <translation>チャプター</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Difference: {text}</source>
            <translation>相違: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Note: {text}</source>
            <translation>注意: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Parts of the tracks</source>
            <translation>トラックの各部</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Reading the source …</source>
            <translation>ソースを読み取り中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Rules</source>
            <translation>規則</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Select a task to see the tracks of its source</source>
            <translation>タスクを選ぶとソースのトラックが表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Subtitles ask for fonts that are not attached: {names}</source>
            <translation>字幕に必要なフォントが添付されていません: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>The source cannot be read: it was moved, removed, or is no video</source>
            <translation>ソースを読めません: 移動または削除されたか、動画ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tracks</source>
            <translation>トラック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>✓ Checked: frames, times and tracks of the result are as they should be.</source>
            <translation>✓ 検証済み: 結果のフレーム、時間、トラックに問題はありません。</translation>
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
            <translation>比較: {manner}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compared with</source>
            <translation>比較相手</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Play or pause</source>
            <translation>再生または一時停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Shown output</source>
            <translation>表示中の出力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>with</source>
            <translation>と</translation>
        </message>
    </context>
    <context>
        <name>TryoutCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Frames {first} to {last} are encoded as a test, before everything else in the queue.</source>
            <translation>フレーム {first} から {last} を、キューの何よりも先にテストとしてエンコードします。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test failed: {error}</source>
            <translation>テストに失敗しました: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test is done: {key} compares it with the script.</source>
            <translation>テストが終わりました: {key} でスクリプトと比較します。</translation>
        </message>
    </context>
    <context>
        <name>UpdateControl</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Look now</source>
            <translation>今すぐ確認</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Asking …</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Once a day, {address} is asked which release is the newest. As any site it sees your network address, and “RipGUI/{version}”; nothing else is sent, and nothing is downloaded.</source>
            <translation>1 日 1 回、最新のリリースを {address} に問い合わせます。どのサイトとも同じく、ネットワークアドレスと「RipGUI/{version}」は相手に見えます。ほかには何も送らず、何もダウンロードしません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is the newest.</source>
            <translation>RipGUI {version} は最新です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is there.</source>
            <translation>RipGUI {version} が出ています。</translation>
        </message>
    </context>
    <context>
        <name>WatchCommands</name>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>1 folder watched</source>
            <translation>監視フォルダー 1 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{count} folders watched</source>
            <translation>監視フォルダー {count} 個</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{text}, {count} not now</source>
            <translation>{text}、{count} 個は現在なし</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>No folder is watched.
Choose one, and save it.</source>
            <translation>監視しているフォルダーはありません。
選んで保存してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Not now</source>
            <translation>後で</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Videos that come into these folders go into the queue, each once, when they are complete.</source>
            <translation>これらのフォルダーに来た動画は、完全になったら一度ずつキューに入ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched</source>
            <translation>監視中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched folders</source>
            <translation>監視フォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>{count} not complete yet</source>
            <translation>未完成 {count} 件</translation>
        </message>
    </context>
    <context>
        <name>WatchForm</name>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Folder</source>
            <translation>フォルダー(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Name pattern</source>
            <translation>名前のパターン(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Preset</source>
            <translation>プリセット(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder for results</source>
            <translation>結果のフォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose the folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose …</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder of results</source>
            <translation>結果のフォルダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folders in it, too</source>
            <translation>中のフォルダーも</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Its script was never run here: tasks will wait until you trust it</source>
            <translation>そのスクリプトはここで実行されたことがありません: 信頼するまでタスクは待ちます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Name pattern</source>
            <translation>名前のパターン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Pass over the videos that are in it now</source>
            <translation>今ある動画は対象にしない</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Res&amp;ults</source>
            <translation>結果(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Start the queue by itself when a video came</source>
            <translation>動画が来たらキューを自動で開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>beside the source</source>
            <translation>ソースの隣</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>{source} becomes {result}</source>
            <translation>{source} は {result} になります</translation>
        </message>
    </context>
    <context>
        <name>WebhookCommands</name>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When a file that is added next is done or failed, this is told:</source>
            <translation>次に追加するファイルが完了または失敗したときに知らせる先:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When {name} is done or failed, this is told:</source>
            <translation>{name} が完了または失敗したときに知らせる先:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is kept; a test shows whether it works.</source>
            <translation>{name} を保存しました。テストで動作を確かめられます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is told …</source>
            <translation>{name} に通知中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} took it.</source>
            <translation>{name} が受け取りました。</translation>
        </message>
    </context>
    <context>
        <name>WebhookDialog</name>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Address</source>
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Chat</source>
            <translation>チャット(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Secret</source>
            <translation>シークレット(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Address; {secret} in it is filled with the secret</source>
            <translation>アドレス。中の {secret} にシークレットが入ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Addresses that are told when a task has ended: of programs, of Discord or of Telegram.</source>
            <translation>タスクの終了時に知らせるアドレス: プログラム、Discord、Telegram。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Discord</source>
            <translation>Discord</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In a variable</source>
            <translation>変数に</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In the keyring</source>
            <translation>キーリングに</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>JSON, for programs</source>
            <translation>JSON（プログラム用）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No secret</source>
            <translation>シークレットなし</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No webhook yet.
Say who is told, and save it.</source>
            <translation>Webhook がまだありません。
知らせる先を指定して保存してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Number or @name of the chat</source>
            <translation>チャットの番号か @名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Sen&amp;ds</source>
            <translation>送る内容(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>The secret, or the name of its variable</source>
            <translation>シークレット、またはその変数の名前</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Told of</source>
            <translation>知らせる事柄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Type the secret, which goes into the keyring.</source>
            <translation>シークレットを入力してください。キーリングに入ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Webhooks</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>What is sent</source>
            <translation>送る内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Where the secret is</source>
            <translation>シークレットの保管場所</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Who is told</source>
            <translation>知らせる先</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>as it was typed before</source>
            <translation>前に入力したとおり</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCard</name>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close the welcome</source>
            <translation>「ようこそ」を閉じる</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Double-click its card to open the result.</source>
            <translation>カードをダブルクリックして結果を開きます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Drop a video into this window.</source>
            <translation>動画をこのウィンドウにドロップします。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Looking at what this machine offers …</source>
            <translation>このコンピューターでできることを調べています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Making it …</source>
            <translation>作成中…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Press Start queue.</source>
            <translation>「キューを開始」を押します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Take a tour</source>
            <translation>ツアーを見る</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Three steps to a result</source>
            <translation>3 ステップで結果まで</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Use a sample</source>
            <translation>サンプルを使う</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCommands</name>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>All commands stand in the menus with their keys. {keys} lists the keys, {settings} opens the settings, where a search finds what you mean.</source>
            <translation>すべてのコマンドは、キーとともにメニューにあります。{keys} でキーの一覧、{settings} で設定が開き、設定は検索できます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Everything else</source>
            <translation>そのほか</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Looking at what this machine offers …</source>
            <translation>このコンピューターでできることを調べています…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Preview, script, output</source>
            <translation>プレビュー、スクリプト、出力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>See each frame as the script makes it, beside the source if you like. The script and where results go have tabs of their own.</source>
            <translation>スクリプトが作る各フレームを見られます。ソースと並べることもできます。スクリプトと結果の行き先には、それぞれタブがあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue works from top to bottom: cut into chunks, encoded side by side, joined and checked. Stopped or cut off, it goes on where it was.</source>
            <translation>キューは上から順に進みます。チャンクに分け、並べてエンコードし、結合して検証します。停止や中断のあとは、続きから進みます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The sample is in the queue. Press Start queue, and it is encoded.</source>
            <translation>サンプルをキューに入れました。「キューを開始」を押すとエンコードします。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Videos come here: dropped, or with “Add videos”. Each is a task; what you choose while one is selected is for that one, and otherwise for those that are added next.</source>
            <translation>動画はここに入ります。ドロップするか「動画を追加」を使います。1 本が 1 つのタスクです。タスクを選択中の変更はそのタスクに、それ以外は次に追加するものに使われます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What this machine offers</source>
            <translation>このコンピューターでできること</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What to make of a video: script, encoder and container under one name.</source>
            <translation>動画をどうするか。スクリプト、エンコーダー、コンテナーを 1 つの名前にまとめたものです。</translation>
        </message>
    </context>
    <context>
        <name>WorkPanel</name>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Tracks</source>
            <translation>トラック</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Views</source>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>ZoneRow</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>240:480 or 0:01:00-0:02:30</source>
            <translation>240:480 または 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Encoder arguments of the zone</source>
            <translation>ゾーンのエンコーダー引数</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Other script …</source>
            <translation>別のスクリプト…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Range of the zone</source>
            <translation>ゾーンの範囲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Remove the zone</source>
            <translation>ゾーンを削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Script of the zone</source>
            <translation>ゾーンのスクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>encoder arguments as the task's</source>
            <translation>エンコーダー引数はタスクと同じ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>own script</source>
            <translation>独自のスクリプト</translation>
        </message>
    </context>
    <context>
        <name>ZonesPanel</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>A file size or two passes share out bits themselves: leave those out, or the zones</source>
            <translation>ファイルサイズ指定や 2 パスはビットを自分で配分します。それらかゾーンを外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Add a zone</source>
            <translation>ゾーンを追加</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Choose a script for the zone</source>
            <translation>ゾーンのスクリプトを選択</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Ranges that are encoded otherwise; only their chunks are made anew.</source>
            <translation>別の設定でエンコードする範囲。そのチャンクだけが作り直されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Scripts (*.py *.vpy)</source>
            <translation>スクリプト (*.py *.vpy)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The range that is marked in the preview, or a few seconds around its frame</source>
            <translation>プレビューで印を付けた範囲、または表示フレームの前後数秒</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The task's encoder is {own}; a result has one encoder</source>
            <translation>タスクのエンコーダーは {own} です。1 つの結果のエンコーダーは 1 つです</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Zones</source>
            <translation>ゾーン</translation>
        </message>
    </context>
    <context>
        <name>_Callout</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Done</source>
            <translation>完了(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Skip</source>
            <translation>スキップ(&amp;S)</translation>
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
            <translation>動画を追加…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Drop videos or folders here</source>
            <translation>動画やフォルダーをここにドロップ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>They are encoded with the preset chosen above, or with a script of your own on the right.</source>
            <translation>上で選んだプリセット、または右の独自のスクリプトでエンコードします。</translation>
        </message>
    </context>
    <context>
        <name>_KeyCard</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Reset</source>
            <translation>リセット(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Take it from there</source>
            <translation>そこから奪う(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>A&amp;dd a key</source>
            <translation>キーを追加(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Select a command to change its keys</source>
            <translation>コマンドを選ぶとキーを変更できます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Take {key} away</source>
            <translation>{key} を外す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>elsewhere {key} is “{command}”</source>
            <translation>ほかでは {key} は「{command}」です</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} is the key of {command} in the same part of the window.</source>
            <translation>{key} はウィンドウの同じ場所で {command} のキーです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} stays with {command}: text fields need it.</source>
            <translation>{key} は {command} のままです。入力欄に必要です。</translation>
        </message>
    </context>
    <context>
        <name>_Licences</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Its package brings no text of a licence.</source>
            <translation>このパッケージにライセンス文は付いていません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Open its &amp;page</source>
            <translation>ページを開く(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search what is shipped</source>
            <translation>付属のものを検索</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is shipped</source>
            <translation>付属のもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>see its text</source>
            <translation>本文を参照</translation>
        </message>
    </context>
    <context>
        <name>_List</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;all</source>
            <translation>すべてコピー(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;value</source>
            <translation>値をコピー(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Frame properties</source>
            <translation>フレームプロパティ</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Clear filter</source>
            <translation>絞り込みを解除</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>No task matches “{text}”</source>
            <translation>「{text}」に合うタスクはありません</translation>
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
            <translation>元の値</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native values</source>
            <translation>元の値</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Pixel</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bits each</source>
            <translation>各 {bits} ビット</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;About RipGUI</source>
            <translation>RipGUI について(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Actual size</source>
            <translation>実寸(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Add a bookmark here</source>
            <translation>ここにブックマークを追加(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Add videos …</source>
            <translation>動画を追加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Back to the preset</source>
            <translation>プリセットに戻す(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Bookmarks and range</source>
            <translation>ブックマークと範囲(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Cancel task</source>
            <translation>タスクをキャンセル(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Choose a preset</source>
            <translation>プリセットを選択(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Colours</source>
            <translation>色(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Copy the result's address</source>
            <translation>結果のアドレスをコピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Counted from the last</source>
            <translation>最後から数える(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Crop …</source>
            <translation>クロップ(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Difference</source>
            <translation>差分(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Duplicate line</source>
            <translation>行を複製(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Filter the queue</source>
            <translation>キューを絞り込む(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Fit</source>
            <translation>全体表示(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Forget the range</source>
            <translation>範囲を解除(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Frame, pixels and scopes</source>
            <translation>フレーム、ピクセル、スコープ(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Full screen</source>
            <translation>全画面(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Go to frame or time …</source>
            <translation>フレームか時間へ移動(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Go to line …</source>
            <translation>行へ移動(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/menu.py" />
            <source>&amp;History and statistics …</source>
            <translation>履歴と統計(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Import presets …</source>
            <translation>プリセットを読み込む(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Inspect</source>
            <translation>調べる(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Keyboard shortcuts …</source>
            <translation>キーボードショートカット(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last frame</source>
            <translation>最後のフレーム(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last output</source>
            <translation>最後の出力(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>&amp;Link to the result in its storage …</source>
            <translation>ストレージの結果へのリンク(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;List of bookmarks …</source>
            <translation>ブックマークの一覧(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Log</source>
            <translation>ログ(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Look at the seams …</source>
            <translation>継ぎ目を見る(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Look at the task's server …</source>
            <translation>タスクのサーバーを見る(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Manage presets …</source>
            <translation>プリセットを管理(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Measure</source>
            <translation>測定(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Move</source>
            <translation>移動(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next frame</source>
            <translation>次のフレーム(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next output</source>
            <translation>次の出力(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Next seam</source>
            <translation>次の継ぎ目(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;One picture</source>
            <translation>1 画面(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Open script …</source>
            <translation>スクリプトを開く(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Open the result</source>
            <translation>結果を開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Output</source>
            <translation>出力(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Paste</source>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Pause queue</source>
            <translation>キューを一時停止(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Preview</source>
            <translation>プレビュー(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous frame</source>
            <translation>前のフレーム(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous output</source>
            <translation>前の出力(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Previous seam</source>
            <translation>前の継ぎ目(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Queue</source>
            <translation>キュー(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Remove the bookmark here</source>
            <translation>ここのブックマークを削除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Resume queue</source>
            <translation>キューを再開(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Save script</source>
            <translation>スクリプトを保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Save settings as a preset …</source>
            <translation>設定をプリセットとして保存(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Script</source>
            <translation>スクリプト(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Side by side</source>
            <translation>左右に並べる(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Smaller text</source>
            <translation>文字を小さく(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Start queue</source>
            <translation>キューを開始(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Tasks and calls of the server …</source>
            <translation>サーバーのタスクと呼び出し(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>&amp;Tour of the window</source>
            <translation>ウィンドウのツアー(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Tracks</source>
            <translation>トラック(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Wait for no other task</source>
            <translation>ほかのタスクを待たない(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Watched folders …</source>
            <translation>監視フォルダー(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Weaker difference</source>
            <translation>差分を弱く(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Wipe</source>
            <translation>ワイプ(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>&amp;Without added packages</source>
            <translation>追加パッケージなし(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Zoom</source>
            <translation>ズーム(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;back</source>
            <translation>24 フレーム戻る(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;forward</source>
            <translation>24 フレーム進む(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second bac&amp;k</source>
            <translation>1 秒戻る(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second for&amp;ward</source>
            <translation>1 秒進む(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Add &amp;folder …</source>
            <translation>フォルダーを追加(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>Add a &amp;sample video</source>
            <translation>サンプル動画を追加(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Add the address in the clip&amp;board</source>
            <translation>クリップボードのアドレスを追加(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>Added pac&amp;kages …</source>
            <translation>追加したパッケージ(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>As the s&amp;ystem</source>
            <translation>システムに合わせる(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>C&amp;omplete the name</source>
            <translation>名前を補完(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Check the &amp;script</source>
            <translation>スクリプトを検査(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Close &amp;brackets and quotes</source>
            <translation>括弧と引用符を閉じる(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Co&amp;mment lines out or in</source>
            <translation>行をコメントにする／戻す(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Com&amp;pare</source>
            <translation>比較(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Compare &amp;with what was encoded</source>
            <translation>エンコードしたものと比較(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Cop&amp;y frame number</source>
            <translation>フレーム番号をコピー(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy pictu&amp;re</source>
            <translation>画像をコピー(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Copy the task's sett&amp;ings</source>
            <translation>タスクの設定をコピー(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy tim&amp;e</source>
            <translation>時間をコピー(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Cu&amp;t</source>
            <translation>切り取り(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>E&amp;ncode this range otherwise …</source>
            <translation>この範囲を別の設定で(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Encode this range as a &amp;test</source>
            <translation>この範囲をテストエンコード(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Enlarge &amp;smoothly</source>
            <translation>滑らかに拡大(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>F&amp;ind …</source>
            <translation>検索(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>F&amp;irst frame</source>
            <translation>最初のフレーム(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Fin&amp;d next</source>
            <translation>次を検索(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Find pre&amp;vious</source>
            <translation>前を検索(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Hold to see the &amp;other picture</source>
            <translation>押している間もう一方を表示(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>L&amp;ight</source>
            <translation>ライト(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>Lan&amp;guage</source>
            <translation>言語(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Lar&amp;ger text</source>
            <translation>文字を大きく(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Li&amp;nes</source>
            <translation>行(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Lines between large &amp;pixels</source>
            <translation>大きなピクセルの間の線(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Loop t&amp;he range</source>
            <translation>範囲を繰り返す(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>M&amp;ute</source>
            <translation>ミュート(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Make a task of each &amp;file of the source</source>
            <translation>ソースの各ファイルをタスクに(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Measure the script's spee&amp;d …</source>
            <translation>スクリプトの速度を測る(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/menu.py" />
            <source>Measure this c&amp;omputer …</source>
            <translation>このコンピューターを測定(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;down</source>
            <translation>下へ(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;up</source>
            <translation>上へ(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line do&amp;wn</source>
            <translation>行を下へ(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line u&amp;p</source>
            <translation>行を上へ(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the &amp;bottom</source>
            <translation>一番下へ(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the t&amp;op</source>
            <translation>一番上へ(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next &amp;scene</source>
            <translation>次のシーン(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next bookma&amp;rk</source>
            <translation>次のブックマーク(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>On the full s&amp;creen</source>
            <translation>全画面表示(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Open the &amp;result's address</source>
            <translation>結果のアドレスを開く(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Open the folder for &amp;models</source>
            <translation>モデルのフォルダーを開く(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the output's &amp;folder</source>
            <translation>出力のフォルダーを開く(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the source's folder</source>
            <translation>ソースのフォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Or&amp;der</source>
            <translation>順序(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output &amp;{number}</source>
            <translation>出力 &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output {place} from the last</source>
            <translation>最後から {place} 番目の出力</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>P&amp;lay or pause</source>
            <translation>再生または一時停止(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>P&amp;resets</source>
            <translation>プリセット(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Paste settin&amp;gs</source>
            <translation>設定を貼り付け(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Pause &amp;task</source>
            <translation>タスクを一時停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Play as &amp;fast as possible</source>
            <translation>できるだけ速く再生(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous book&amp;mark</source>
            <translation>前のブックマーク(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous s&amp;cene</source>
            <translation>前のシーン(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>R&amp;estoration form</source>
            <translation>修復フォーム(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>R&amp;esult (output 0)</source>
            <translation>結果（出力 0）(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>R&amp;etry task</source>
            <translation>タスクを再試行(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range &amp;ends here</source>
            <translation>範囲はここまで(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range starts &amp;here</source>
            <translation>範囲はここから(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Re&amp;mote</source>
            <translation>リモート(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remo&amp;ve all that are done</source>
            <translation>完了したものをすべて外す(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Remote &amp;systems …</source>
            <translation>リモートシステム(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove from the &amp;queue</source>
            <translation>キューから外す(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>一時ファイルごと削除(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Rep&amp;lace …</source>
            <translation>置換(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Res&amp;ult</source>
            <translation>結果(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retr&amp;y merge</source>
            <translation>結合を再試行(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retry c&amp;hunk</source>
            <translation>チャンクを再試行(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run it a&amp;gain after edits</source>
            <translation>編集後に自動で再実行(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Run only &amp;after the task above</source>
            <translation>上のタスクの後にだけ実行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run the script and &amp;show the frame</source>
            <translation>スクリプトを実行して表示(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;ource</source>
            <translation>ソース(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;tronger difference</source>
            <translation>差分を強く(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Sa&amp;ve picture</source>
            <translation>画像を保存(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Sa&amp;ve script as …</source>
            <translation>スクリプトを名前を付けて保存(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save a set to compare …</source>
            <translation>比較用のセットを保存…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save picture &amp;as …</source>
            <translation>画像を名前を付けて保存(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's &amp;keyframes …</source>
            <translation>結果のキーフレームを保存(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's t&amp;imecodes …</source>
            <translation>結果のタイムコードを保存(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/menu.py" />
            <source>Se&amp;ttings …</source>
            <translation>設定(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Seams of the res&amp;ult</source>
            <translation>結果の継ぎ目(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Select &amp;all</source>
            <translation>すべて選択(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Send it &amp;once more</source>
            <translation>もう一度送る(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Send the result a&amp;gain</source>
            <translation>結果をもう一度送る(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Show &amp;all chunks</source>
            <translation>すべてのチャンクを表示(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Show in the pre&amp;view</source>
            <translation>プレビューに表示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Si&amp;ze of the far step …</source>
            <translation>大きなステップの幅(&amp;Z)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/menu.py" />
            <source>Sp&amp;lit the source …</source>
            <translation>ソースを分割(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Start later, and &amp;when done …</source>
            <translation>後で開始、完了後の動作(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Start this tas&amp;k</source>
            <translation>このタスクを開始(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop &amp;now</source>
            <translation>今すぐ停止(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop after the running chun&amp;ks</source>
            <translation>実行中のチャンクの後で停止(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Stora&amp;ges …</source>
            <translation>ストレージ(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Te&amp;xt size</source>
            <translation>文字の大きさ(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Text as at first</source>
            <translation>文字を元の大きさに</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>The &amp;worst seam</source>
            <translation>最悪の継ぎ目(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the &amp;start of the range</source>
            <translation>範囲の先頭へ(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the e&amp;nd of the range</source>
            <translation>範囲の末尾へ(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk &amp;after</source>
            <translation>次のチャンクの先頭へ(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk before</source>
            <translation>前のチャンクの先頭へ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Tone-map &amp;HDR</source>
            <translation>HDR をトーンマップ(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>W&amp;orst first</source>
            <translation>悪い順(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/menu.py" />
            <source>We&amp;bhooks …</source>
            <translation>Webhook(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>What this &amp;machine offers …</source>
            <translation>このコンピューターでできること(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;left</source>
            <translation>ワイプを左へ(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;right</source>
            <translation>ワイプを右へ(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;in</source>
            <translation>拡大(&amp;I)</translation>
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
            <translation>再試行するともう一度送られ、二重に課金されるかもしれません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} before the last edits</source>
            <translation>最後の編集前の {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first: </source>
            <translation>{name} はこのタスクを受け付けたかもしれません。応答が失われ、問い合わせもできません。先にそちらを確認してください: </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · begins at frame {frame}</source>
            <translation>{name} · フレーム {frame} から</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · ends at frame {frame}</source>
            <translation>{name} · フレーム {frame} まで</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · near frame {frame}</source>
            <translation>{name} · フレーム {frame} 付近</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · without {missing}: {why}</source>
            <translation>{text} · {missing} なし: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · {key} runs the script anew</source>
            <translation>{text} · {key} でスクリプトを再実行</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: sound, {rate} Hz</source>
            <translation>出力 {number}: 音声、{rate} Hz</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: {clip}</source>
            <translation>出力 {number}: {clip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{count} that cannot be shown</source>
            <translation>{count} 個は表示できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{width}×{height}, {frames} frames, {rate} fps, {bits} bits</source>
            <translation>{width}×{height}、{frames} フレーム、{rate} fps、{bits} ビット</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} fps · {count} dropped</source>
            <translation>{rate} fps · {count} 脱落</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} of {wanted} fps · {count} dropped</source>
            <translation>{rate} / {wanted} fps · {count} 脱落</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Added</source>
            <translation>追加日時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Begun</source>
            <translation>開始日時</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Bitrates</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Chunks</source>
            <translation>チャンク</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>終了時刻</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Frames</source>
            <translation>フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>In all</source>
            <translation>合計</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Machine</source>
            <translation>マシン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Note</source>
            <translation>注意</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Range</source>
            <translation>範囲</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Sizes</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Waited</source>
            <translation>待ち時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>作業</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{chunks}, attempts {attempts}</source>
            <translation>{chunks}、試行 {attempts} 回</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{frames} at {rate} fps, {size}</source>
            <translation>{frames}、{rate} fps、{size}</translation>
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
            <translation>このウィンドウでの出力はありません。タスクを再試行すると表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of scripts appear here</source>
            <translation>まだ出力はありません。ffmpeg とスクリプトの行がここに出ます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of the script appear here</source>
            <translation>まだ出力はありません。ffmpeg とこのスクリプトの行がここに出ます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task has not begun; lines of ffmpeg and of its script appear here</source>
            <translation>タスクは未開始です。ffmpeg とそのスクリプトの行がここに出ます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task is done. Its lines are shown while the window that ran it is open</source>
            <translation>タスクは完了しました。その行は実行したウィンドウが開いている間だけ表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>attempt {number}</source>
            <translation>試行 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>error</source>
            <translation>エラー</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>(further output of the script is not shown)</source>
            <translation>（スクリプトの以降の出力は表示しません）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-f is not allowed: the clip of the script comes in, and RipGUI chooses the container</source>
            <translation>-f は使えません: 入力はスクリプトのクリップで、コンテナーは RipGUI が選びます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-force_key_frames takes only an expression (expr:...): times count from a chunk's start</source>
            <translation>-force_key_frames は式 (expr:...) だけを受け付けます: 時間はチャンクの先頭から数えます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-i - stands after options of the encoder; they must follow it</source>
            <translation>-i - がエンコーダーのオプションの後にあります。オプションはその後に置きます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>-vf holds an empty filter</source>
            <translation>-vf に空のフィルターがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not allowed: {reason}</source>
            <translation>-{name} は使えません: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not an option</source>
            <translation>-{name} はオプションではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>1 to 32 parts are sent at a time</source>
            <translation>同時に送るパートは 1 から 32 です</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>1080p</source>
            <translation>1080p</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>35 credits for each request, however long the video is and however many ranges there are</source>
            <translation>リクエストごとに 35 クレジット。動画の長さや範囲の数によりません</translation>
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
            <translation>: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>; Opus knows no {channel_layout}, so that its channels are mixed to the nearest layout</source>
            <translation>。Opus に {channel_layout} はないため、最も近い配置に混ぜます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>; did you mean {close}?</source>
            <translation>。{close} のことですか？</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>; encoders for it are {of_codec}</source>
            <translation>。使えるエンコーダーは {of_codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>; write a comma instead of an escaped colon</source>
            <translation>。エスケープしたコロンではなくコンマを書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>A name of your own for the request.</source>
            <translation>リクエストに付ける自分の名前。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>AV1 for small files. Always ten bits and 4:2:0, which keep gradients smooth.</source>
            <translation>小さなファイルの AV1。常に 10 ビット 4:2:0 で、グラデーションが滑らかです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Access key of the bucket, if it is private.</source>
            <translation>バケットが非公開の場合のアクセスキー。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Add film grain; ignored for animation and cg.</source>
            <translation>フィルムグレインを加えます。アニメーションと CG では無視されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of a logo.</source>
            <translation>ロゴのアドレス。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Address of the source.</source>
            <translation>ソースのアドレス。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of the source: https, http, oss or s3.</source>
            <translation>ソースのアドレス: https、http、oss、s3。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address of the video.</source>
            <translation>動画のアドレス。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address that is told when it is done.</source>
            <translation>完了時に知らせるアドレス。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Adds film-like grain, which keeps gradients from banding and gives a cleaned picture life again.</source>
            <translation>フィルムのようなグレインを加え、グラデーションの縞を防ぎ、きれいにした映像に生気を戻します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Aliyun OSS</source>
            <translation>Aliyun OSS</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Amazon S3</source>
            <translation>Amazon S3</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>Amazon S3 in {region}</source>
            <translation>{region} の Amazon S3</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>Anime 1080p, x265 10-bit</source>
            <translation>アニメ 1080p、x265 10 ビット</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Anti-alias (NNEDI3)</source>
            <translation>アンチエイリアス (NNEDI3)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Archive, FFV1</source>
            <translation>保存用、FFV1</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>As fast as it gets, to see whether script, timing and tracks are right.</source>
            <translation>できるだけ速く。スクリプト、時間、トラックが正しいか見るためのものです。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Averages each place along its motion over neighbouring frames: noise goes, detail stays.</source>
            <translation>隣のフレームを動きに沿って各所で平均します: ノイズは消え、細部は残ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Backblaze B2</source>
            <translation>Backblaze B2</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Before that</source>
            <translation>その前</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Begins a restoration of a video.</source>
            <translation>動画の修復を始めます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Begins a task on a source that was told of.</source>
            <translation>知らせたソースのタスクを始めます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Begins a task.</source>
            <translation>タスクを始めます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Begins a task; each makes what one template says.</source>
            <translation>タスクを始めます。それぞれ 1 つのテンプレートのとおりに作ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Changes a template.</source>
            <translation>テンプレートを変更します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Cloudflare R2</source>
            <translation>Cloudflare R2</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the picture; h264 where nothing is said.</source>
            <translation>映像のコーデック。指定がなければ h264。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Codec of the result.</source>
            <translation>結果のコーデック。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the sound.</source>
            <translation>音声のコーデック。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Container of the result; mp4 where nothing is said.</source>
            <translation>結果のコンテナー。指定がなければ mp4。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Counts what was done, hour by hour.</source>
            <translation>行ったことを時間ごとに数えます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Cut the source into clips; else it is encoded in one piece.</source>
            <translation>ソースをクリップに切ります。しなければ 1 本でエンコードします。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Cuts ranges of a video into files.</source>
            <translation>動画の範囲をファイルに切り出します。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Deband</source>
            <translation>バンディング除去</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>Deinterlace (Bwdif)</source>
            <translation>インターレース解除 (Bwdif)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Deletes a task with its source and its result.</source>
            <translation>タスクをソースと結果ごと削除します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a task.</source>
            <translation>タスクを削除します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a template.</source>
            <translation>テンプレートを削除します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Deletes several tasks.</source>
            <translation>複数のタスクを削除します。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Denoise (MVTools)</source>
            <translation>ノイズ除去 (MVTools)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>Doubles width and height with a neural network that runs on every processor.</source>
            <translation>どのプロセッサーでも動くニューラルネットで縦横を 2 倍にします。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Draws jagged edges anew: doubles the brightness plane in each direction, and brings it back to size.</source>
            <translation>ぎざぎざの縁を描き直します: 輝度面を各方向に 2 倍にし、元の大きさに戻します。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Draws subtitles into the picture: those beside the video, or a file that you name.</source>
            <translation>字幕を映像に描きます: 動画の隣のもの、または指定したファイル。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the picture.</source>
            <translation>映像のエンコーダー。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the sound.</source>
            <translation>音声のエンコーダー。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Encodes one clip again.</source>
            <translation>クリップを 1 つ再エンコードします。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enhance faces; ignored for animation and cg.</source>
            <translation>顔を強調します。アニメーションと CG では無視されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enlarge with super-resolution.</source>
            <translation>超解像で拡大します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_node.py" />
            <source>Failed to write index</source>
            <translation>索引を書き込めませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip</source>
            <translation>FinalRip</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip answers, and gives addresses to send sources to.</source>
            <translation>FinalRip は応答し、ソースの送り先のアドレスを渡します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip gives no address that the source could be sent to</source>
            <translation>FinalRip はソースの送り先のアドレスを渡しません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>FinalRip refuses a script that does not name {SOURCE}, as that of {name}</source>
            <translation>FinalRip は {SOURCE} を書いていないスクリプトを拒みます。{name} のものがそうです</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Folder or prefix of the results.</source>
            <translation>結果のフォルダーまたはプレフィックス。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>For DVDs of film mixed with video: fields are shown again as the flags in the stream say, 29.97 frames a second.</source>
            <translation>映画とビデオが混ざった DVD 用: ストリームのフラグのとおりフィールドを繰り返し、毎秒 29.97 フレームにします。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>For PNG, TIFF, EXR and the like: from RGB to what video encoders take, in 10 bits, with the colours of HD.</source>
            <translation>PNG、TIFF、EXR など用: RGB から動画エンコーダーが扱う形式へ、10 ビット、HD の色で。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>For film that was stretched to 29.97 fps: puts the fields back together, drops the doubled frame of every five.</source>
            <translation>29.97 fps に引き伸ばされた映画用: フィールドを元に戻し、5 枚ごとの重複フレームを捨てます。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>For material shot interlaced: every field becomes a frame, so that motion stays smooth.</source>
            <translation>インターレースで撮影された素材用: 各フィールドがフレームになり、動きが滑らかです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>For {fields}, Kokoon ignores {ignored}.</source>
            <translation>{fields} では、Kokoon は {ignored} を無視します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Forgets a bucket.</source>
            <translation>バケットの登録を消します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Format of the result.</source>
            <translation>結果の形式。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Format of the result; m3u8 is HLS.</source>
            <translation>結果の形式。m3u8 は HLS。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Frames a second; 0 keeps the source's.</source>
            <translation>毎秒のフレーム数。0 はソースのまま。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From how many hours ago; 48 where nothing is said.</source>
            <translation>何時間前からか。指定がなければ 48。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From when, in unix seconds.</source>
            <translation>いつからか、unix 秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Gets an address that a source can be sent to once.</source>
            <translation>ソースを一度送れるアドレスを得ます。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Grain</source>
            <translation>グレイン</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>H.264 at 720p in short segments with a playlist, as browsers play it.</source>
            <translation>720p の H.264 を短いセグメントとプレイリストに。ブラウザーで再生できます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>H.264 in MP4 at the source's own size. Plays everywhere.</source>
            <translation>MP4 の H.264、ソースの大きさのまま。どこでも再生できます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>H.264 in MP4, scaled to a height of 1080; the width follows. Plays everywhere.</source>
            <translation>MP4 の H.264、高さ 1080 に拡大縮小。幅は比率どおり。どこでも再生できます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/360p.toml" />
            <source>H.264 in MP4, scaled to a height of 360; the width follows. Plays everywhere.</source>
            <translation>MP4 の H.264、高さ 360 に拡大縮小。幅は比率どおり。どこでも再生できます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/480p.toml" />
            <source>H.264 in MP4, scaled to a height of 480; the width follows. Plays everywhere.</source>
            <translation>MP4 の H.264、高さ 480 に拡大縮小。幅は比率どおり。どこでも再生できます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/720p.toml" />
            <source>H.264 in MP4, scaled to a height of 720; the width follows. Plays everywhere.</source>
            <translation>MP4 の H.264、高さ 720 に拡大縮小。幅は比率どおり。どこでも再生できます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>H.264 that looks like the source and plays everywhere. The clip's depth is kept.</source>
            <translation>ソースと同じに見え、どこでも再生できる H.264。クリップの深度は保たれます。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>HEVC for flat areas and clean lines: ten bits, no SAO, careful with dark gradients.</source>
            <translation>平坦な面ときれいな線のための HEVC: 10 ビット、SAO なし、暗部のグラデーションに配慮。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Hardsub (SubText)</source>
            <translation>ハードサブ (SubText)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Height of the result in pixels.</source>
            <translation>結果の高さ、ピクセル。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Height, such as 720p; 0 keeps the source's.</source>
            <translation>720p のような高さ。0 はソースのまま。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How good the video is.</source>
            <translation>動画の品質。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How long it lasts, in milliseconds; 0 with a start of 0 is all of it.</source>
            <translation>長さ、ミリ秒。開始 0 でここも 0 なら全体。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are left out.</source>
            <translation>いくつ飛ばすか。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are listed.</source>
            <translation>いくつ一覧するか。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>How much effort the encoder takes.</source>
            <translation>エンコーダーの手間のかけ方。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage of the result. Empty takes the endpoint's.</source>
            <translation>結果を置くストレージの ID。空ならエンドポイントのもの。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage.</source>
            <translation>ストレージの ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Ids of the tasks, joined by commas.</source>
            <translation>タスクの ID をコンマで並べたもの。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>If the answer to a request is lost, nobody can ask whether it was accepted.</source>
            <translation>リクエストの応答が失われると、受け付けられたか誰にも聞けません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>If the answer to a task is lost, nobody can ask whether it was accepted.</source>
            <translation>タスクの応答が失われると、受け付けられたか誰にも聞けません。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>逆テレシネ (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is documented over plain HTTP alone: whoever is on the way can read what is sent.</source>
            <translation>文書には平文の HTTP しかありません: 途中にいる者は送った内容を読めます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is sent no files: sources are put on a storage, or are at an address already.</source>
            <translation>ファイルは送れません: ソースはストレージに置くか、すでにアドレスにあるものです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It knows no failed tasks: a clip that never gets done has to be retried by hand.</source>
            <translation>失敗したタスクという状態がありません: 終わらないクリップは手で再試行します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It tells a task's state, and no percentage.</source>
            <translation>タスクの状態は知らせますが、割合は知らせません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>It tells no percentage: a job waits, runs or is done.</source>
            <translation>割合は知らせません: ジョブは待機、実行、完了のいずれかです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It tells which clips are encoded, and no percentage within one.</source>
            <translation>どのクリップがエンコード済みかを知らせますが、クリップ内の割合は知らせません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that says how far a task is, or where its result lies: the ids are all there is.</source>
            <translation>文書に、タスクの進捗や結果の場所を答える呼び出しがありません: あるのは ID だけです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that takes a file: the id of the video comes from elsewhere.</source>
            <translation>文書に、ファイルを受け取る呼び出しがありません: 動画の ID は別の所から得ます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Its document has no list of jobs, and none is cancelled or deleted.</source>
            <translation>文書にジョブの一覧はなく、取り消しも削除もできません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Its document has no list of tasks; servers from version 0.4 have one.</source>
            <translation>文書にタスクの一覧がありません。0.4 以降のサーバーにはあります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Its document names no host and no key: give the address, and further headers if it wants some.</source>
            <translation>文書にホストもキーもありません: アドレスと、必要なら追加のヘッダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Keep the range of the original as a new video; not for a whole one.</source>
            <translation>元映像の範囲を新しい動画として残します。全体には使えません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon SR</source>
            <translation>Kokoon SR</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon answers ({status}); whether the key is right, only a task can tell.</source>
            <translation>Kokoon は応答します（{status}）。キーが正しいかは、タスクでしかわかりません。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon documents no way to follow a task: its ids are kept, and that is all there is to see.</source>
            <translation>Kokoon の文書にはタスクを追う方法がありません: ID を保管し、見られるのはそれだけです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon is told a range in times, and {range} is one in frames</source>
            <translation>Kokoon の範囲は時間で、{range} はフレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.</source>
            <translation>スクリプトのフレームを読み、FINALRIP_ENCODED_CLIP.mkv で終わる ffmpeg の行。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>List the {state} tasks.</source>
            <translation>{state}のタスクを一覧します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the buckets.</source>
            <translation>バケットを一覧します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Lists the server's tasks, newest first.</source>
            <translation>サーバーのタスクを新しい順に一覧します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the tasks of a time.</source>
            <translation>ある期間のタスクを一覧します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Lists the tasks, a page at a time.</source>
            <translation>タスクを 1 ページずつ一覧します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the templates.</source>
            <translation>テンプレートを一覧します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists whose buckets can be used.</source>
            <translation>どこのバケットが使えるか一覧します。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Lossless: every pixel as the script makes it, with checksums in every slice. Large files.</source>
            <translation>可逆: すべてのピクセルがスクリプトのまま、各スライスにチェックサム。大きなファイルです。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Make whole frames of fields.</source>
            <translation>フィールドから完全なフレームを作ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Makes a template.</source>
            <translation>テンプレートを作ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Merges the encoded clips again.</source>
            <translation>エンコード済みのクリップを結合し直します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Minutes after which a clip's encode is given up; empty leaves it to the server.</source>
            <translation>クリップのエンコードを諦めるまでの分数。空ならサーバーに任せます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>NCNN found no graphics card with Vulkan</source>
            <translation>NCNN は Vulkan のグラフィックカードを見つけられません</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>NNEDI3 upscale</source>
            <translation>NNEDI3 拡大</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the bucket.</source>
            <translation>バケットの名前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket.</source>
            <translation>バケットでの結果の名前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket. Empty takes the task's own.</source>
            <translation>バケットでの結果の名前。空ならタスク自身の名前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Name of the source in the farm's storage.</source>
            <translation>ファームのストレージでのソースの名前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the template.</source>
            <translation>テンプレートの名前。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>No language</source>
            <translation>言語なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Number of the clip, from 0.</source>
            <translation>クリップの番号、0 から。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Number of the page, from 1.</source>
            <translation>ページの番号、1 から。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>Numbered pictures</source>
            <translation>連番画像</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>ONNX upscale (ONNX Runtime)</source>
            <translation>ONNX 拡大 (ONNX Runtime)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>Original size</source>
            <translation>元の大きさ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Other S3</source>
            <translation>その他の S3</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Place of the logo.</source>
            <translation>ロゴの位置。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Python {python_version}</source>
            <translation>Python {python_version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Quality of the picture, 0 the best.</source>
            <translation>映像の品質、0 が最良。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Quality of the picture, 10 the best; 5 where nothing is said.</source>
            <translation>映像の品質、10 が最良。指定がなければ 5。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>RGB with alpha</source>
            <translation>アルファ付き RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</source>
            <translation>JSON での範囲: [{"start": "00:00:10.000", "end": "00:00:20.000"}]。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.</source>
            <translation>切り出す範囲。例: 0:10-0:20, 0:30-0:40。空ならタスクの範囲。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Rate of the sound, such as 128k.</source>
            <translation>音声のレート。例: 128k。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>Repeat flags (soft telecine)</source>
            <translation>リピートフラグ（ソフトテレシネ）</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>Resize</source>
            <translation>リサイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid answers, and takes the key.</source>
            <translation>Revid は応答し、キーを受け付けます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid split</source>
            <translation>Revid split</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid took the request, but tells no job that could be followed</source>
            <translation>Revid はリクエストを受け付けましたが、追えるジョブを知らせません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/border.py" />
            <source>RipGUI itself failed ({name}: {error}); please report this</source>
            <translation>RipGUI 自体の不具合です（{name}: {error}）。報告してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>RipGUI on {machine}: this is a test</source>
            <translation>{machine} の RipGUI: これはテストです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI was ended by the system</source>
            <translation>RipGUI はシステムに終了させられました</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI {version} failed</source>
            <translation>RipGUI {version} の不具合</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>Runs an upscaling model of your own, one that takes and gives RGB.</source>
            <translation>RGB を受けて RGB を返す、自分の拡大モデルを実行します。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>SVT-AV1, 10-bit</source>
            <translation>SVT-AV1、10 ビット</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Says how far a job is.</source>
            <translation>ジョブの進み具合を答えます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Says how far a task is.</source>
            <translation>タスクの進み具合を答えます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Says which clips are encoded, and where the result is.</source>
            <translation>どのクリップがエンコード済みか、結果がどこかを答えます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Secret key of the bucket, if it is private.</source>
            <translation>バケットが非公開の場合のシークレットキー。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Shows a template.</source>
            <translation>テンプレートを表示します。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result.</source>
            <translation>結果の大きさ。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.</source>
            <translation>結果の大きさ: 1 は 360p、2 は 480p、3 は 720p、4 は 1080p、5 はソースのまま。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Smooths the steps in skies and dark gradients, and hides what is left under fine grain.</source>
            <translation>空や暗部のグラデーションの段を滑らかにし、残りを細かなグレインで隠します。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>Source only</source>
            <translation>ソースだけ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Storage of tasks that name none.</source>
            <translation>指定のないタスクのストレージ。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Take noise away; ignored for animation and cg.</source>
            <translation>ノイズを取り除きます。アニメーションと CG では無視されます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Tasks on a page.</source>
            <translation>1 ページのタスク数。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>Telegram's bots write to a chat: say which with its number or @name</source>
            <translation>Telegram のボットはチャットに書きます: 番号か @名前で指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Tells of a bucket that results can be put in.</source>
            <translation>結果を置けるバケットを知らせます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Tells of a source that was sent.</source>
            <translation>送ったソースを知らせます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template of tasks that name none.</source>
            <translation>指定のないタスクのテンプレート。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template that says what is made. Empty takes the endpoint's.</source>
            <translation>何を作るかを示すテンプレート。空ならエンドポイントのもの。</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>Test card</source>
            <translation>テストカード</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>Test encode</source>
            <translation>テストエンコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The certificate of {hostname} is not checked: somebody else could answer in its place.</source>
            <translation>{hostname} の証明書を確認しません: 他の誰かが代わりに応答できてしまいます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The document says that use_sr true means not using it: send the reverse.</source>
            <translation>文書では use_sr が true なら使わないとあります: 逆を送ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm leaves out {what}.</source>
            <translation>ファームでは {what} が抜けます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm wants the encoder's command to end with {FINALRIP_OUTPUT}; it is added.</source>
            <translation>ファームはエンコーダーのコマンドが {FINALRIP_OUTPUT} で終わることを求めます。追加しました。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>The job's id, as the answer to its request had it.</source>
            <translation>リクエストの応答にあったジョブの ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The service's own id of the video.</source>
            <translation>サービス自身の動画の ID。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>The task's id.</source>
            <translation>タスクの ID。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>The video as it is: a place to begin.</source>
            <translation>動画をそのまま: 出発点です。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The way to {hostname} is plain HTTP: whoever is on it can read keys and links, and change answers.</source>
            <translation>{hostname} までは平文の HTTP です: 途中にいる者がキーやリンクを読み、応答を変えられます。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The whole work, or a preview of it.</source>
            <translation>すべての処理、またはそのプレビュー。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Those in this state alone.</source>
            <translation>この状態のものだけ。</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>To another size in the same shape, with the kernel of your choice.</source>
            <translation>形はそのまま別の大きさへ、好みのカーネルで。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Transcoding API</source>
            <translation>変換 API</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until how many hours ago; 24 where nothing is said.</source>
            <translation>何時間前までか。指定がなければ 24。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until when, in unix seconds.</source>
            <translation>いつまでか、unix 秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>VapourSynth script that opens FINALRIP_SOURCE.</source>
            <translation>FINALRIP_SOURCE を開く VapourSynth スクリプト。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular</source>
            <translation>Visionular</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular answers and takes the keys. Templates there: {count}.</source>
            <translation>Visionular は応答し、キーを受け付けます。テンプレート: {count} 個。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular says that it began, but tells no id</source>
            <translation>Visionular は始めたと言いますが、ID を知らせません</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>Web, HLS</source>
            <translation>Web、HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), its encoded clips are fetched and merged here (clips), or it stays there (stays).</source>
            <translation>結果の扱い: サーバーのものを取り寄せる (server)、エンコード済みのクリップを取り寄せてここで結合する (clips)、またはそこに残す (stays)。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), or it stays there (stays).</source>
            <translation>結果の扱い: サーバーのものを取り寄せる (server)、またはそこに残す (stays)。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What failed</source>
            <translation>失敗した内容</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>What it is for.</source>
            <translation>用途。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>What kind of video it is.</source>
            <translation>動画の種類。</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What the system ended</source>
            <translation>システムが終了させたもの</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Where it begins, in milliseconds.</source>
            <translation>どこから始めるか、ミリ秒。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Where the bucket is, such as cn-hangzhou.</source>
            <translation>バケットの場所。例: cn-hangzhou。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Which of the farm's queues takes the clips.</source>
            <translation>ファームのどのキューがクリップを受けるか。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Whose bucket it is.</source>
            <translation>誰のバケットか。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Width and height of the logo.</source>
            <translation>ロゴの幅と高さ。</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Width of the result in pixels.</source>
            <translation>結果の幅、ピクセル。</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>a chain of filters is given with -vf</source>
            <translation>フィルターの連なりは -vf で指定します</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>a chapter "Start" was put before the first, since chapters of MP4 begin at 0</source>
            <translation>MP4 のチャプターは 0 から始まるため、最初の前に「Start」を置きました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>a comparison needs rows with the same number of pictures</source>
            <translation>比較の各行は画像の数が同じでなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>a delay of {delay_ms} ms is impossible: it goes up to an hour</source>
            <translation>{delay_ms} ミリ秒の遅延はできません: 1 時間までです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>a folder of PNGs holds pictures alone; left out: {names}</source>
            <translation>PNG のフォルダーは画像だけを持ちます。抜けるもの: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a further result: {place}</source>
            <translation>もう 1 つの結果: {place}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>a graphics card was full, so there is one worker less, {others} in all: {error}</source>
            <translation>グラフィックカードがいっぱいのため、ワーカーを一つ減らし、全部で {others} にしました: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key has no field {{unknown}}; it may use {known}</source>
            <translation>名前に項目 {{unknown}} はありません。使えるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is missing</source>
            <translation>キーがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is named, not written out: say env:NAME for a variable, or nothing to be asked for it</source>
            <translation>キーは書かずに名指します: 変数なら env:NAME、空なら尋ねます</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a line between processes is no message: {line}</source>
            <translation>プロセス間の行がメッセージではありません: {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a link opens for 1 to 168 hours</source>
            <translation>リンクは 1 から 168 時間開けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>a list of at most {MOST_CLIPS} clips</source>
            <translation>{MOST_CLIPS} 個以下のクリップの一覧</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>a model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a part has 5 to 5120 MiB</source>
            <translation>パートは 5 から 5120 MiB です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>a picture and a map of its noise, such as DPIR wants, is not one picture</source>
            <translation>DPIR のような画像とノイズの地図の組は、1 枚の画像ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>a picture of {width}x{height} is too large to be shown here</source>
            <translation>{width}x{height} の画像は大きすぎて表示できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a playlist stays there: {address}</source>
            <translation>プレイリストはそこに残ります: {address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a plugin crashed the worker ({name})</source>
            <translation>プラグインがワーカーを落としました（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a name</source>
            <translation>プリセットには名前が要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a title</source>
            <translation>プリセットにはタイトルが要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>a quote in -vf is not closed</source>
            <translation>-vf の引用符が閉じていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range ends after it begins: {start} to {end} does not</source>
            <translation>範囲は始まりの後に終わります: {start} から {end} は違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range is {"start": "00:00:10.000", "end": "00:00:20.000"}; one lacks its {name}</source>
            <translation>範囲は {"start": "00:00:10.000", "end": "00:00:20.000"} の形です。{name} のないものがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>a secret is said as env:NAME, or typed when it is asked for; never on a command line</source>
            <translation>シークレットは env:NAME とするか、尋ねられたときに入力します。コマンドラインには書けません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template has no script of its own; this preset has</source>
            <translation>テンプレートに独自のスクリプトはありません。このプリセットにはあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template says h264, h265 or av1 and a quality from 1 to 10; this encoder line says neither</source>
            <translation>テンプレートは h264、h265、av1 と品質 1 から 10 を示します。このエンコーダー引数にはどちらもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's format is {FORMATS}, not {container}</source>
            <translation>テンプレートの形式は {FORMATS} で、{container} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's rate is a whole number, not {framerate}</source>
            <translation>テンプレートのレートは整数で、{framerate} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>a timeout is 1 to {LONGEST_TIMEOUT_S} seconds</source>
            <translation>タイムアウトは 1 から {LONGEST_TIMEOUT_S} 秒です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>a webhook is told of tasks that are done, failed or cancelled</source>
            <translation>Webhook には完了、失敗、キャンセルのタスクが知らされます</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed ({name})</source>
            <translation>ワーカーが落ちました（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed at line {line} of the script ({name})</source>
            <translation>ワーカーがスクリプトの {line} 行目で落ちました（{name}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker ended by itself (exit status {returncode})</source>
            <translation>ワーカーが自ら終わりました（終了ステータス {returncode}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>a worker ended while the machine was measured</source>
            <translation>コンピューターの測定中にワーカーが終わりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a worker's message does not fit {name}: {error}</source>
            <translation>ワーカーのメッセージが {name} に合いません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone needs a range, such as 240:480 or 0:01:00-0:02:30</source>
            <translation>ゾーンには 240:480 や 0:01:00-0:02:30 のような範囲が要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>a zone's arguments make another form of stream than the task's, and both cannot be joined: size, pixel format, profile, -refs and -bf must be alike</source>
            <translation>ゾーンの引数がタスクと異なる形式のストリームになり、結合できません: サイズ、ピクセル形式、プロファイル、-refs、-bf は同じでなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone: {error}</source>
            <translation>ゾーン: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>aim: eye, PSNR, SSIM</source>
            <translation>目標: 目、PSNR、SSIM</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>an address with a name and a password in it is not fetched; leave them out</source>
            <translation>名前とパスワードを含むアドレスは取得しません。外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>an endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>an endpoint holds no keys: they are kept elsewhere</source>
            <translation>エンドポイントはキーを持ちません: 別に保管します</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/event.py" />
            <source>an event cannot hold {name}</source>
            <translation>イベントは {name} を持てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>an ffmpeg command must stand on one line, as FinalRip requires</source>
            <translation>ffmpeg のコマンドは 1 行でなければなりません。FinalRip の要件です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>and {channels} channels cannot be converted</source>
            <translation>で、{channels} チャンネルは変換できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>answers with more than {most} MiB</source>
            <translation>が {most} MiB を超えて応答しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>as nothing</source>
            <translation>なしとして</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/plugin.py" />
            <source>audio frame</source>
            <translation>音声フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be asked for a task by its source</source>
            <translation>ソースからタスクを尋ねる</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be sent files</source>
            <translation>ファイルを受け取る</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}</source>
            <translation>{begins} から始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}, {early_s} s before its start, where a keyframe lies</source>
            <translation>{begins} から始まります。開始より {early_s} 秒前の、キーフレームのある位置です</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits by how long a block is used</source>
            <translation>ブロックが使われる長さでビットを配分</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits for flat areas</source>
            <translation>平坦な部分へのビット</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom field first</source>
            <translation>ボトムフィールド先</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom left</source>
            <translation>左下</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>building the engine of {value}</source>
            <translation>{value} のエンジンを構築中</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: there is no such program</source>
            <translation>{argv} を起動できません: そのプログラムがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/leash.py" />
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: {strerror}</source>
            <translation>{argv} を起動できません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>cannot write to {work_folder}: {strerror}</source>
            <translation>{work_folder} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>cannot write {path}: {strerror}</source>
            <translation>{path} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of decisions</source>
            <translation>判断の丁寧さ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of quantisation</source>
            <translation>量子化の丁寧さ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of the motion estimate</source>
            <translation>動き推定の丁寧さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>changing packets after the encoder is not supported</source>
            <translation>エンコーダー後のパケット変更には対応していません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} begins at {start} s instead of {start2} s</source>
            <translation>チャプター {number} は {start} 秒から始まりますが、{start2} 秒のはずです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} is called {title} instead of {title2}</source>
            <translation>チャプター {number} の名前は {title} ですが、{title2} のはずです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>chapters without a name are numbered, since MP4 cannot hold them without</source>
            <translation>名前のないチャプターには番号を付けます。MP4 は名前なしを持てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>checking the encoder</source>
            <translation>エンコーダーを確認中</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {first} failed {MAX_ATTEMPTS} times, and so do the chunks after it: {error}</source>
            <translation>チャンク {first} が {MAX_ATTEMPTS} 回失敗し、後のチャンクも同様です: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed {tries} times: {reason}</source>
            <translation>チャンク {numbers} が {tries} 回失敗しました: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed: {reason}</source>
            <translation>チャンク {numbers} が失敗しました: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>chunk {number} was damaged on the disk after it was finished, and was encoded again</source>
            <translation>チャンク {number} は完成後にディスク上で壊れたため、もう一度エンコードしました</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chunk.py" />
            <source>chunks do not cover {whole} exactly once: {chunks}</source>
            <translation>チャンクが {whole} をちょうど一度ずつ覆っていません: {chunks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>chunks {shown} were encoded with other settings than the rest and cannot be joined; retry them</source>
            <translation>チャンク {shown} はほかと異なる設定でエンコードされ、結合できません。再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>clip not complete</source>
            <translation>クリップが未完成</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/strip.py" />
            <source>clip {index}</source>
            <translation>クリップ {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>clip {number} of {clips}</source>
            <translation>クリップ {number} / {clips}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>code {value}</source>
            <translation>コード {value}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>columns of tiles, as a power of two</source>
            <translation>タイルの列数、2 のべき</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>comparing finished chunks</source>
            <translation>完成したチャンクを照合しています</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>content light of HDR10, as max,average</source>
            <translation>HDR10 のコンテンツ輝度、max,average</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>core.{found} is missing: the package {namespaces} has it</source>
            <translation>core.{found} がありません: パッケージ {namespaces} に含まれます</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>credits of your account; how many, its document does not say</source>
            <translation>アカウントのクレジット。数は文書にありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete several</source>
            <translation>複数を削除</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete tasks</source>
            <translation>タスクを削除</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms between frames</source>
            <translation>フレーム間の変換の深さ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms inside blocks</source>
            <translation>ブロック内の変換の深さ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>directional enhancement filter</source>
            <translation>方向強調フィルター</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>disk quota exceeded</source>
            <translation>ディスクの割り当てを超えました</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not skip blocks early</source>
            <translation>ブロックを早めに飛ばさない</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not smooth flat blocks</source>
            <translation>平坦なブロックを滑らかにしない</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>does not exist</source>
            <translation>存在しません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>downloading: {detail}</source>
            <translation>ダウンロード中: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>each frame must be shown later than the one before</source>
            <translation>各フレームは前のフレームより後に表示されなければなりません</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>easier to decode</source>
            <translation>復号しやすく</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>encode one clip again</source>
            <translation>クリップを 1 つ再エンコード</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>encoder parameters</source>
            <translation>エンコードのパラメーター</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 16-bit integers</source>
            <translation>エンコーダーは {form} を扱えません。スクリプトで 16 ビット整数に変換してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 8, 10, 12 or 16 bits</source>
            <translation>エンコーダーは {form} を扱えません。スクリプトで 8、10、12、16 ビットに変換してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/endpoints.py" />
            <source>endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>endpoint {name}</source>
            <translation>エンドポイント {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>enhancing faces needs a model, an ONNX file: none is built in</source>
            <translation>顔の強調にはモデル（ONNX ファイル）が要ります: 内蔵のものはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>error {code}</source>
            <translation>エラー {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>every frame of the clip is encoded; cut and change the rate in the script</source>
            <translation>クリップのすべてのフレームをエンコードします。切り出しやレート変更はスクリプトで行ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>exit status {returncode}</source>
            <translation>終了ステータス {returncode}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>fetching the {what}: {detail}</source>
            <translation>{what}を取り寄せ中: {detail}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>fewest frames between keyframes</source>
            <translation>キーフレーム間の最小フレーム数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make a film to measure with</source>
            <translation>ffmpeg が測定用の映像を作れませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make the sample</source>
            <translation>ffmpeg がサンプルを作れませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>ffmpeg crashed when {codec} was tried with these arguments ({crash})</source>
            <translation>この引数で {codec} を試すと ffmpeg が落ちました（{crash}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>ffmpeg ended well when it joined the chunks, but left no file</source>
            <translation>ffmpeg はチャンクの結合を正常に終えましたが、ファイルを残しませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>ffmpeg failed (exit status {returncode}): {tail}</source>
            <translation>ffmpeg が失敗しました（終了ステータス {returncode}）: {tail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>ffmpeg has no encoder {codec}</source>
            <translation>ffmpeg にエンコーダー {codec} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>ffmpeg has no video encoder {codec}{codec2}</source>
            <translation>ffmpeg に動画エンコーダー {codec}{codec2} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg left a file that cannot be read: {error}</source>
            <translation>ffmpeg が読めないファイルを残しました: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg wrote {packets} frames where {expected} were sent</source>
            <translation>ffmpeg は {expected} フレームのうち {packets} フレームを書きました</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>ffmpeg {version}</source>
            <translation>ffmpeg {version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>files cannot be named here</source>
            <translation>ここでファイルは指定できません</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>find scene changes</source>
            <translation>シーンチェンジを検出</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/encoding.py" />
            <source>first pass</source>
            <translation>1 パス目</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>flattest quantisation matrix</source>
            <translation>最も平坦な量子化行列</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>four letters that name the codec in the file</source>
            <translation>ファイル内でコーデックを示す 4 文字</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames between keyframes, or seconds with s behind</source>
            <translation>キーフレーム間のフレーム数、または s を付けた秒数</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>frames from behind its end, which others need: {late}</source>
            <translation>終わりより後にあり、ほかに必要なフレーム: {late}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames looked ahead</source>
            <translation>先読みするフレーム数</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames that may be referred to</source>
            <translation>参照できるフレーム数</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>from {low}</source>
            <translation>{low} から</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes are for HLS alone; choose it as container, or name none</source>
            <translation>追加のサイズは HLS 専用です。コンテナーに選ぶか、指定しないでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes cannot be made in two passes or for a size of the file; choose one of them</source>
            <translation>追加のサイズは 2 パスやファイルサイズ指定と併用できません。どちらかを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>generic help</source>
            <translation>一般のヘルプ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>grey with alpha</source>
            <translation>アルファ付きグレー</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>hardware is opened by RipGUI as the encoder needs it</source>
            <translation>ハードウェアはエンコーダーに合わせて RipGUI が開きます</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>header {name}</source>
            <translation>ヘッダー {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>headers at each keyframe</source>
            <translation>キーフレームごとにヘッダー</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how B-frames are placed: never, quickly, best</source>
            <translation>B フレームの置き方: なし、速く、最良</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to areas: off, segments, by efficiency</source>
            <translation>領域へのビット配分: オフ、セグメント、効率で</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas</source>
            <translation>平坦な部分へのビット配分</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas: off, variance, automatic, automatic for dark scenes</source>
            <translation>平坦な部分へのビット配分: オフ、分散、自動、暗い場面向け自動</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread</source>
            <translation>品質の均一さ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread: 0 constant rate, 1 constant quality</source>
            <translation>品質の均一さ: 0 固定レート、1 固定品質</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how many bits flat areas get</source>
            <translation>平坦な部分が得るビット</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how references are limited</source>
            <translation>参照の制限方法</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how strongly they do</source>
            <translation>その強さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>is its address right?</source>
            <translation>アドレスは正しいですか？</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_file.py" />
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>is not right: {error}</source>
            <translation>正しくありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>is not told the task's size, rate and logo</source>
            <translation>タスクのサイズ、レート、ロゴは伝わりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>it answered {status}</source>
            <translation>{status} と応答しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>it broke what runs it: {error}</source>
            <translation>実行するものが壊れました: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it defines entities, which no chapters need</source>
            <translation>実体を定義していますが、チャプターには不要です</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>it does not say why</source>
            <translation>理由は示されていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it ends within its header</source>
            <translation>ヘッダーの途中で終わっています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it gives {name} of {inputs}: a filter gives what it takes</source>
            <translation>{inputs} から {name} を返します: フィルターは受けたものを返します</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it gives {outputs} outputs ({names}): a filter gives one picture</source>
            <translation>出力が {outputs} 個あります（{names}）: フィルターは画像を 1 枚返します</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it has more parts than any model needs</source>
            <translation>どのモデルに必要な数より部品が多すぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it has no B-frames</source>
            <translation>B フレームがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it has {size_bytes} bytes there, and {size} here</source>
            <translation>そこでは {size_bytes} バイト、ここでは {size} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds no graph</source>
            <translation>グラフがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else</source>
            <translation>別のものが入っています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else, or its end is missing</source>
            <translation>別のものが入っているか、終わりがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a note of Git LFS in the place of the model: fetch the model itself</source>
            <translation>モデルの代わりの Git LFS の控えです: モデル自体を取得してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a page or XML: perhaps the download went wrong</source>
            <translation>Web ページか XML です: ダウンロードに失敗したのかもしれません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an archive, as PyTorch saves models: export it to ONNX</source>
            <translation>PyTorch がモデルを保存する形のアーカイブです: ONNX に書き出してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an engine of TensorRT; choose the ONNX file that it was made of</source>
            <translation>TensorRT のエンジンです。元の ONNX ファイルを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is empty or too long</source>
            <translation>空か長すぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>it is no playlist of a Blu-ray</source>
            <translation>Blu-ray のプレイリストではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <source>it is no text</source>
            <translation>テキストではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>it is not Python</source>
            <translation>Python ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is not an option of an encoder</source>
            <translation>エンコーダーのオプションではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it is not ffmpeg</source>
            <translation>ffmpeg ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it is not right XML: {error}</source>
            <translation>正しい XML ではありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it is not there</source>
            <translation>そこにありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>it is {region}</source>
            <translation>{region} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it made none when it was told to</source>
            <translation>作るよう指示されても作りませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes pictures {width} times as wide: {LARGEST_SCALE} times is the most</source>
            <translation>画像の幅を {width} 倍にします: 最大は {LARGEST_SCALE} 倍です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it makes {made} channels of {channels}: a filter gives as many as it takes</source>
            <translation>{channels} チャンネルから {made} を作ります: フィルターは受けた数だけ返します</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes {width} × {height} of {width2} × {height2}: that is no whole multiple</source>
            <translation>{width2} × {height2} から {width} × {height} を作ります: 整数倍ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>it nests too deeply</source>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it said nothing</source>
            <translation>何も出力しませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it should have at least {end} bytes and has {size}</source>
            <translation>少なくとも {end} バイトのはずが {size} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes 16-bit numbers, which ONNX Runtime alone gives it</source>
            <translation>16 ビットの数を取り、それを渡せるのは ONNX Runtime だけです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes more memory than there is</source>
            <translation>メモリが足りません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model.py" />
            <source>it takes more than {limit_bytes} GiB of memory for one small picture</source>
            <translation>小さな画像 1 枚に {limit_bytes} GiB を超えるメモリを使います</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it takes no frames of ten bits</source>
            <translation>10 ビットのフレームを受け付けません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes pictures of {width} × {height} alone: that is too large</source>
            <translation>{width} × {height} の画像だけを受け付けます: 大きすぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {channels} channels: {taken}</source>
            <translation>{channels} チャンネルを取ります: {taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {inputs} inputs ({names}): a filter takes one picture and nothing else</source>
            <translation>入力が {inputs} 個あります（{names}）: フィルターは画像を 1 枚だけ取ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {kind} numbers ({taken}): pictures are float or float16</source>
            <translation>{kind} の数を取ります（{taken}）: 画像は float か float16 です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its attached files are not those of the source</source>
            <translation>添付ファイルがソースのものではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>its certificate is not trusted ({said})</source>
            <translation>証明書が信頼されていません（{said}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>its certificate is not trusted ({untrusted}); name one that is with --ca-file</source>
            <translation>証明書が信頼されていません（{untrusted}）。信頼するものを --ca-file で指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>its checksum differs</source>
            <translation>チェックサムが違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its colours come last (NHWC); export it with the colours first (NCHW)</source>
            <translation>色の軸が最後です (NHWC)。色を先に (NCHW) して書き出してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/chunk_record.py" />
            <source>its durations are not those of its frames</source>
            <translation>長さがそのフレームのものではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its frames are shown at other times than in the source</source>
            <translation>フレームがソースと異なる時間に表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>its frames cannot be read back</source>
            <translation>フレームを読み戻せません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>its graph is empty</source>
            <translation>グラフが空です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>its index (moov) is missing; the recording or download was cut off</source>
            <translation>索引 (moov) がありません。録画かダウンロードが途切れました</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its input has {shape} dimensions ({taken}): a picture has four, 1 × 3 × ? × ?</source>
            <translation>入力は {shape} 次元です（{taken}）: 画像は 4 次元、1 × 3 × ? × ?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>its pictures cannot be used</source>
            <translation>画像を使えません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>its script was never run here, and a script is a program: read it, then trust it (in the window above the script, or with: ripgui queue trust)</source>
            <translation>スクリプトはここで実行されたことがなく、スクリプトはプログラムです: 読んでから信頼してください（ウィンドウではスクリプトの上、または: ripgui queue trust）</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>keep coefficients that look needless, such as grain</source>
            <translation>グレインなど不要に見える係数を残す</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>keyframes where an expression says (expr:…)</source>
            <translation>式の示す所にキーフレーム (expr:…)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>knows no zones: they are left out</source>
            <translation>ゾーンを知りません: 省かれます</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>largest block</source>
            <translation>最大のブロック</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>let the output end in .mkv</source>
            <translation>出力を .mkv で終わらせてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>line {line} of the script</source>
            <translation>スクリプトの {line} 行目</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {line}, piece {number}</source>
            <translation>{line} 行目、ピース {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number} is no chapter: {strip}</source>
            <translation>{number} 行目はチャプターではありません: {strip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {number}: </source>
            <translation>{number} 行目: </translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number}: {error}</source>
            <translation>{number} 行目: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>list its tasks</source>
            <translation>タスクを一覧する</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading a model</source>
            <translation>モデルを読み込み中</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading {path}</source>
            <translation>{path} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter</source>
            <translation>ループフィルター</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as alpha:beta, -6 to 6 each</source>
            <translation>ループフィルター alpha:beta、各 -6 から 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as tc,beta, -6 to 6 each</source>
            <translation>ループフィルター tc,beta、各 -6 から 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>mastering display of HDR10</source>
            <translation>HDR10 のマスタリングディスプレイ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>matrix that is written into the stream</source>
            <translation>ストリームに書くマトリックス</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>merge again</source>
            <translation>再結合</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>metadata is carried over from the source</source>
            <translation>メタデータはソースから引き継ぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>models of several frames, such as RIFE, are not filters of one picture</source>
            <translation>RIFE のような複数フレームのモデルは、1 枚の画像のフィルターではありません</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most B-frames in a row</source>
            <translation>連続する B フレームの上限</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most frames between keyframes</source>
            <translation>キーフレーム間の最大フレーム数</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>motion search</source>
            <translation>動き探索</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>must be an absolute path</source>
            <translation>絶対パスでなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no bitstream filters of inputs (-bsf before -i)</source>
            <translation>入力用のビットストリームフィルター（-i の前の -bsf）がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>no documents</source>
            <translation>文書なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no ffmpeg was found; install ffmpeg 7 or newer, or the Python package imageio-ffmpeg</source>
            <translation>ffmpeg が見つかりません。ffmpeg 7 以降、または Python パッケージ imageio-ffmpeg を入れてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress for {limit_s} s: the worker was stopped</source>
            <translation>{limit_s} 秒間フレームも進展もありません: ワーカーを停止しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress within {limit_s} s: the script was stopped</source>
            <translation>{limit_s} 秒以内にフレームも進展もありません: スクリプトを停止しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>no frame of the source lies within {piece}</source>
            <translation>{piece} の中にソースのフレームがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>no frame of the video in {path} can be decoded</source>
            <translation>{path} の動画のフレームを 1 枚も復号できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>no input can be named: the clip of the script is the only one (ffmpeg -i - ...)</source>
            <translation>入力は指定できません: スクリプトのクリップが唯一の入力です (ffmpeg -i - ...)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>no line sets the output</source>
            <translation>出力を設定する行がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>no password belongs into the address of a webhook: write {secret} there, and give the secret</source>
            <translation>Webhook のアドレスにパスワードは書けません: {secret} と書き、シークレットを与えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>no password belongs into the address of {what}</source>
            <translation>{what}のアドレスにパスワードは書けません</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>no sample adaptive offset: keeps fine detail</source>
            <translation>サンプル適応オフセットなし: 細部を保ちます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>no space is left in the folder for temporary files</source>
            <translation>一時ファイルのフォルダーに空きがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space is left on the disk that ffmpeg writes to</source>
            <translation>ffmpeg が書き込むディスクに空きがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space left on device</source>
            <translation>デバイスに空きがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no usable ffmpeg: {reasons}</source>
            <translation>使える ffmpeg がありません: {reasons}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>not a frame range: {start}:{stop}</source>
            <translation>フレームの範囲ではありません: {start}:{stop}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>not an ONNX model: {error}</source>
            <translation>ONNX モデルではありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>not begun</source>
            <translation>未開始</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>not enough space on the disk</source>
            <translation>ディスクの空きが足りません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not exist</source>
            <translation>存在しません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>not in this ffmpeg</source>
            <translation>この ffmpeg にありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>not installed</source>
            <translation>インストールされていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>nothing can be kept in it</source>
            <translation>そこには何も保管できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/beside.py" />
            <source>nothing is done elsewhere here</source>
            <translation>ここから外で行っているものはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>nothing was deleted elsewhere: {error}</source>
            <translation>外では何も削除されませんでした: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers are missing among the pictures, and links over the gaps cannot be made in {folder}: {strerror}; rename the pictures so that none is missing</source>
            <translation>画像の番号が欠けていて、欠けを越えるリンクを {folder} に作れません: {strerror}。欠けがないよう名前を変えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers that are missing among the pictures {name}: {told} ({missing}); what is there is joined</source>
            <translation>画像 {name} で欠けている番号: {told}（{missing}）。あるものをつなぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>nvidia-smi failed</source>
            <translation>nvidia-smi が失敗しました</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the blue plane's quantiser</source>
            <translation>青の面の量子化オフセット</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the red plane's quantiser</source>
            <translation>赤の面の量子化オフセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>open source</source>
            <translation>ソースを開く</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>opening the script</source>
            <translation>スクリプトを開いています</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>optimise for HDR10</source>
            <translation>HDR10 に最適化</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output 0 of the script is audio; the clip to encode must be output 0</source>
            <translation>スクリプトの出力 0 は音声です。エンコードするクリップは出力 0 でなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output {index}</source>
            <translation>出力 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no sound</source>
            <translation>スクリプトの出力 {output} は音声ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no video</source>
            <translation>スクリプトの出力 {output} は映像ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>overlaps with piece {last}</source>
            <translation>ピース {last} と重なります</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>overlay frames</source>
            <translation>オーバーレイフレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>packs its answers, which was not asked for</source>
            <translation>求めていない圧縮応答です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>pictures have no times: leave the timecodes out, or choose another container</source>
            <translation>画像に時間はありません: タイムコードを外すか、別のコンテナーを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number}</source>
            <translation>ピース {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number} has no "start" and "end" as texts</source>
            <translation>ピース {number} に文字列の「start」と「end」がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip did not say what it would install: {name}</source>
            <translation>pip が何を入れるか示しませんでした: {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip failed</source>
            <translation>pip が失敗しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>pixel format</source>
            <translation>ピクセル形式</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>pixels are {sample_aspect}, as the script has it; the source's container says {told}, its frames {read}</source>
            <translation>ピクセルはスクリプトのとおり {sample_aspect} です。ソースのコンテナーは {told}、フレームは {read} としています</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>primaries that are written into the stream</source>
            <translation>ストリームに書く原色</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>quality is {WORST} to {BEST}, not {quality}</source>
            <translation>品質は {WORST} から {BEST} で、{quality} ではありません</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quality; lower is better</source>
            <translation>品質。小さいほど良い</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quantisation matrices</source>
            <translation>量子化行列</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends after the last frame: the clip has {frames} frames</source>
            <translation>範囲 {text} は最後のフレームの後に終わります: クリップは {frames} フレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends before it starts, or holds no frame</source>
            <translation>範囲 {text} は始まりより前に終わるか、フレームがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} starts after the last frame: the clip has {frames} frames</source>
            <translation>範囲 {text} は最後のフレームの後に始まります: クリップは {frames} フレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>ranges may not overlap: one begins at {start}, and another ends at {end}</source>
            <translation>範囲は重なれません: {start} に始まるものと {end} に終わるものがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>ranges must follow each other</source>
            <translation>範囲は順に並んでいなければなりません</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>reach of the motion search in pixels</source>
            <translation>動き探索の届くピクセル数</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rectangular blocks</source>
            <translation>長方形ブロック</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>request time and the server's time</source>
            <translation>リクエスト時刻とサーバー時刻</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>restoration filter</source>
            <translation>復元フィルター</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>result {number} of {files}</source>
            <translation>結果 {number} / {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry a clip</source>
            <translation>クリップを再試行</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry the merge</source>
            <translation>結合を再試行</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/history.py" />
            <source>ripgui {version}</source>
            <translation>ripgui {version}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rows of tiles, as a power of two</source>
            <translation>タイルの行数、2 のべき</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>run {id} {state}: a receipt is for what was made</source>
            <translation>実行 {id} は{state}です: レシートは作られたもののためです</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>runs no scripts: this task's is left out</source>
            <translation>スクリプトを実行しません: このタスクのものは省かれます</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sample adaptive offset</source>
            <translation>サンプル適応オフセット</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>say the ranges to cut out as times with an end, such as 0:10-0:20, 0:30-0:40</source>
            <translation>切り出す範囲を終わりのある時間で示してください。例: 0:10-0:20, 0:30-0:40</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/error.py" />
            <source>script line {line}: {message}</source>
            <translation>スクリプト {line} 行目: {message}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>secret key</source>
            <translation>シークレットキー</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>see where the bucket was made</source>
            <translation>バケットを作った場所を確かめてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>set_output shares its line</source>
            <translation>set_output が別のものと同じ行にあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>several chains</source>
            <translation>複数の連なり</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sharpness of the loop filter</source>
            <translation>ループフィルターの鋭さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>signal {number}</source>
            <translation>シグナル {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>size and pixel shape are those of the clip; change them in the script or with -vf scale</source>
            <translation>サイズとピクセルの形はクリップのものです。スクリプトか -vf scale で変更してください</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>smallest block with a quantiser of its own</source>
            <translation>独自の量子化を持つ最小のブロック</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>sound and subtitles are carried over from the source as they are</source>
            <translation>音声と字幕はソースからそのまま引き継ぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>sound is cut at whole packets, so it may begin and end up to one packet after the range does</source>
            <translation>音声はパケット単位で切るため、範囲より最大 1 パケット遅れて始まり、終わることがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>sound that is kept as it is has the bit rate that it has; choose a codec for it</source>
            <translation>そのまま残す音声のビットレートは変わりません。コーデックを選んでください</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>speed: 0 is slowest</source>
            <translation>速度: 0 が最も遅い</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>splits is a list of at least one range</source>
            <translation>splits は 1 つ以上の範囲の一覧です</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>steepest quantisation matrix</source>
            <translation>最も急な量子化行列</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>stop measuring</source>
            <translation>測定を停止</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/storages.py" />
            <source>storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>stream {index}</source>
            <translation>ストリーム {index}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>strength of grain that is taken out and made anew</source>
            <translation>取り除いて作り直すグレインの強さ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>subtitles ask for fonts that are not attached: {missing}</source>
            <translation>字幕に必要なフォントが添付されていません: {missing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>super-resolution needs a width or a height</source>
            <translation>超解像には幅か高さが要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {error}</source>
            <translation>構文エラー: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {msg}</source>
            <translation>構文エラー: {msg}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {before} cannot be moved before itself</source>
            <translation>タスク {before} を自分の前に移すことはできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {behind} cannot wait for itself, or for one that waits for it</source>
            <translation>タスク {behind} は自分自身や、自分を待つものを待てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {id}</source>
            <translation>タスク {id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/runner.py" />
            <source>task {id} is being run by another process</source>
            <translation>タスク {id} は別のプロセスが実行中です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote.py" />
            <source>task {id} is not there at {endpoint}; retry the task instead</source>
            <translation>タスク {id} は {endpoint} にありません。代わりにタスクを再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunk {index}</source>
            <translation>タスク {task_id} にチャンク {index} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunks; retry the task instead</source>
            <translation>タスク {task_id} にはチャンクがありません。代わりにタスクを再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no finished output that was to be sent; retry the task instead</source>
            <translation>タスク {task_id} に送るはずの完成した出力がありません。代わりにタスクを再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has {missing} of {chunks} chunks not done; retry the task instead</source>
            <translation>タスク {task_id} は {chunks} チャンクのうち {missing} が済んでいません。代わりにタスクを再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done and waits for nothing</source>
            <translation>タスク {task_id} は完了していて、何も待っていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done, and its chunks were removed when it was finished; add its source again to encode it anew</source>
            <translation>タスク {task_id} は完了し、チャンクは完成時に取り除かれました。再エンコードするにはソースを追加し直してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; add its source again to encode it differently</source>
            <translation>タスク {task_id} は完了しています。別の設定でエンコードするにはソースを追加し直してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; there is nothing to retry</source>
            <translation>タスク {task_id} は完了しています。再試行するものはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state} already</source>
            <translation>タスク {task_id} はすでに{state}です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/session.py" />
            <source>task {task_id} is {state} and cannot be started</source>
            <translation>タスク {task_id} は{state}で、開始できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}, not paused</source>
            <translation>タスク {task_id} は{state}で、一時停止中ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; only waiting and running tasks can be paused</source>
            <translation>タスク {task_id} は{state}です。一時停止できるのは待機中と実行中のタスクだけです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; stop it first</source>
            <translation>タスク {task_id} は{state}です。先に停止してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>tell how far a task is</source>
            <translation>タスクの進捗を知らせる</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>template {number}: {error}</source>
            <translation>テンプレート {number}: {error}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>temporal filter</source>
            <translation>時間フィルター</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>that the clip is full-range cannot be told with {codec}: players will take it as limited</source>
            <translation>{codec} ではクリップがフルレンジだと伝えられません: 再生側はリミテッドとして扱います</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the CRF must be a number from 0 to {MOST_CRF}</source>
            <translation>CRF は 0 から {MOST_CRF} の数でなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the HDR10 metadata of the clip cannot be given to {codec} and is lost</source>
            <translation>クリップの HDR10 メタデータは {codec} に渡せず、失われます</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the access key is not known there; it was mistyped, deleted or is of another account</source>
            <translation>そのアクセスキーは知られていません。打ち間違い、削除済み、または別のアカウントのものです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the account is the long number in R2's address</source>
            <translation>アカウントは R2 のアドレスにある長い数です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the added file {path} is gone</source>
            <translation>追加したファイル {path} がなくなりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address asks for a secret with {secret}: say which</source>
            <translation>アドレスは {secret} でシークレットを求めています: どれか示してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address of a webhook begins with https:// and a name</source>
            <translation>Webhook のアドレスは https:// とホスト名で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>the address of {what} ends before any ? or #</source>
            <translation>{what}のアドレスは ? や # の前で終わります</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>the answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the arguments change the number of frames; the filters in -vf must keep every frame</source>
            <translation>引数がフレーム数を変えます。-vf のフィルターはすべてのフレームを残さなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} has type {mimetype} instead of {mimetype2}</source>
            <translation>添付ファイル {filename} の種類は {mimetype} ですが、{mimetype2} のはずです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is changed</source>
            <translation>添付ファイル {filename} が変わっています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is missing</source>
            <translation>添付ファイル {filename} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the bucket {bucket}</source>
            <translation>バケット {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>the chapter {title} begins before the film does</source>
            <translation>チャプター {title} が映画より前に始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>the chapter {value} has no start</source>
            <translation>チャプター {value} に開始がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>the chapters in {path} cannot be used: {error}</source>
            <translation>{path} のチャプターは使えません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the clip</source>
            <translation>クリップ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the clip cannot be encoded: {failures}</source>
            <translation>クリップをエンコードできません: {failures}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the clip ends before this range: it has {frames} frames</source>
            <translation>クリップはこの範囲の前に終わります: {frames} フレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the clip is interlaced ({field_order} field first), and {codec} encodes it as progressive frames, which players do not deinterlace</source>
            <translation>クリップはインターレース（{field_order} フィールド先）で、{codec} はプログレッシブとしてエンコードし、再生側は解除しません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {difference} s longer than the source's video</source>
            <translation>クリップはソースの動画より {difference} 秒長いです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {value} s shorter than the source's video</source>
            <translation>クリップはソースの動画より {value} 秒短いです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the clip that is set as output has no name</source>
            <translation>出力に設定されたクリップに名前がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command cannot be read: {error}</source>
            <translation>コマンドを読めません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command is empty</source>
            <translation>コマンドが空です</translation>
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
            <translation>{folder} のディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the disk of {folder} is full; what arrived stays, make room and go on</source>
            <translation>{folder} のディスクがいっぱいです。届いたものは残ります。空きを作って続けてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <location filename="../../ripgui/media/split.py" />
            <source>the disk of {output} is full</source>
            <translation>{output} のディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the disk of {parent} is full</source>
            <translation>{parent} のディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the disk of {path} is full</source>
            <translation>{path} のディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>the disk of {work_folder} is full</source>
            <translation>{work_folder} のディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>the encoded clip {number} holds no frame</source>
            <translation>エンコード済みクリップ {number} にフレームがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>the encoder</source>
            <translation>エンコーダー</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments are longer than {LONGEST} characters</source>
            <translation>エンコーダー引数が {LONGEST} 文字を超えています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments cannot be read: a quote is not closed, or a backslash ends them</source>
            <translation>エンコーダー引数を読めません: 引用符が閉じていないか、バックスラッシュで終わっています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments hold control characters</source>
            <translation>エンコーダー引数に制御文字があります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the encoder or the script is so slow that nothing came of it in the time there is</source>
            <translation>エンコーダーかスクリプトが遅すぎて、時間内に何もできませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the end {stop} is not after the start {start}</source>
            <translation>終了 {stop} が開始 {start} より後ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address</source>
            <translation>エンドポイントはサーバーのアドレスです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address with its port</source>
            <translation>エンドポイントはサーバーのアドレスとポートです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the endpoint {name} has no address: say where it is</source>
            <translation>エンドポイント {name} にアドレスがありません: 場所を示してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses a script that does not name {SOURCE}: let it open os.environ["{SOURCE}"]</source>
            <translation>ファームは {SOURCE} を書いていないスクリプトを拒みます: os.environ["{SOURCE}"] を開くようにしてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param with a line break: write it on one line</source>
            <translation>ファームは改行のある encode_param を拒みます: 1 行で書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param without its output: put {FINALRIP_OUTPUT} at its end</source>
            <translation>ファームは出力のない encode_param を拒みます: 最後に {FINALRIP_OUTPUT} を置いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file has {st_size} GiB: an ONNX model has 2 at most</source>
            <translation>ファイルは {st_size} GiB です: ONNX モデルは最大 2 GiB です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file is empty</source>
            <translation>ファイルが空です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the file lasts {duration} s, less than its video, which ends at {end} s</source>
            <translation>ファイルの長さは {duration} 秒で、{end} 秒に終わる動画より短いです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was damaged; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>キューのファイルは壊れていました。引き継いだタスク: {count}。元のファイルは {aside} として残しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was written by a newer RipGUI; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>キューのファイルは新しい RipGUI が書いたものです。引き継いだタスク: {count}。元のファイルは {aside} として残しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the file of time codes</source>
            <translation>タイムコードのファイル</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>the file with certificates {ca_file} is not there</source>
            <translation>証明書のファイル {ca_file} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is in no playlist</source>
            <translation>ファイル {name} はどのプレイリストにもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is missing</source>
            <translation>ファイル {name} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the files of chunks {missing} are gone</source>
            <translation>チャンク {missing} のファイルがなくなりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the files of chunks {told} were damaged after they were finished; is the disk sound?</source>
            <translation>チャンク {told} のファイルが完成後に壊れました。ディスクに異常はありませんか</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>the filter {name} is not allowed in -vf: only filters of single frames that name no files are; do it in the script</source>
            <translation>フィルター {name} は -vf で使えません: ファイルを名指さず 1 フレームを扱うものだけです。スクリプトで行ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the finished file is {output}; send it again with: ripgui queue retry {id} --upload</source>
            <translation>完成したファイルは {output} です。もう一度送るには: ripgui queue retry {id} --upload</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the first look at it</source>
            <translation>最初の確認</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the first thing must be the rate: “Assume 23.976”</source>
            <translation>最初はレートでなければなりません: “Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/model_folder.py" />
            <source>the folder for models cannot be made: {folder}: {strerror}</source>
            <translation>モデルのフォルダーを作れません: {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the folder {folder} cannot be used: {strerror}</source>
            <translation>フォルダー {folder} を使えません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the folder {parent} cannot be used: {strerror}</source>
            <translation>フォルダー {parent} を使えません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>the further size {height}p is not smaller than the picture: {height2}p</source>
            <translation>追加のサイズ {height}p は映像より小さくありません: {height2}p</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the further sizes {text} name one height twice</source>
            <translation>追加のサイズ {text} は同じ高さを 2 度指定しています</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the key {key}… is too long: {LONGEST_KEY_BYTES} bytes at most</source>
            <translation>キー {key}… が長すぎます: 最大 {LONGEST_KEY_BYTES} バイト</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the keyring holds no {what} of {owner}: tell it again</source>
            <translation>キーリングに{owner}の{what}がありません: もう一度入力してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the keys have expired; make new ones</source>
            <translation>キーの期限が切れました。新しく作ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the limit is a number of KiB a second</source>
            <translation>上限は毎秒の KiB 数です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the line that sets the output is indented</source>
            <translation>出力を設定する行が字下げされています</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the lock {path} cannot be opened: {strerror}</source>
            <translation>ロック {path} を開けません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the logo lies on this computer, where the farm cannot read it; leave it out</source>
            <translation>ロゴはこのコンピューターにあり、ファームは読めません。外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {error}</source>
            <translation>ロゴ {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/finish.py" />
            <source>the logo {logo_path} must be named with its whole path</source>
            <translation>ロゴ {logo_path} は完全なパスで指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the logo {logo} changed while it was worked on; retry to encode with what it is now</source>
            <translation>ロゴ {logo} は作業中に変わりました。再試行すると今の内容でエンコードします</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} cannot be read: {strerror}</source>
            <translation>ロゴ {path} を読めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is a folder</source>
            <translation>ロゴ {path} はフォルダーです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is no picture: PNG, JPEG or WebP will do</source>
            <translation>ロゴ {path} は画像ではありません: PNG、JPEG、WebP が使えます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} must be named with its whole path</source>
            <translation>ロゴ {path} は完全なパスで指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: that is no path</source>
            <translation>モデルを読めません: パスではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: {value}</source>
            <translation>モデルを読めません: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>the module {found} is missing: the package {modules} has it</source>
            <translation>モジュール {found} がありません: パッケージ {modules} にあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name of the output is too long, {name} bytes where {most_bytes} are allowed: {name2}…{name3}</source>
            <translation>出力の名前が長すぎます。{name} バイト、許されるのは {most_bytes}: {name2}…{name3}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the name of {folder} is not valid Unicode; rename it first</source>
            <translation>{folder} の名前は正しい Unicode ではありません。先に名前を変えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>the name of {path} is not valid Unicode; rename it first</source>
            <translation>{path} の名前は正しい Unicode ではありません。先に名前を変えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has no field {match}; it may use {known}</source>
            <translation>名前のパターンに項目 {match} はありません。使えるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has {pattern} characters, where {LONGEST_PATTERN} are the most</source>
            <translation>名前のパターンが {pattern} 文字あります。最大 {LONGEST_PATTERN} 文字です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>the name pattern {pattern} gives all pieces one name; put {number} into it</source>
            <translation>名前のパターン {pattern} ではすべてのピースが同じ名前になります。{number} を入れてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern {pattern} gives an empty name</source>
            <translation>名前のパターン {pattern} では名前が空になります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the name {name}… is too long: {LONGEST_NAME} letters at most</source>
            <translation>名前 {name}… が長すぎます: 最大 {LONGEST_NAME} 文字</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the only input is the clip of the script</source>
            <translation>入力はスクリプトのクリップだけです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} cannot be written to</source>
            <translation>出力フォルダー {folder} に書き込めません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} does not exist</source>
            <translation>出力フォルダー {folder} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the output folder {output_folder} does not exist</source>
            <translation>出力フォルダー {output_folder} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} exists already; choose another name, or allow overwriting</source>
            <translation>出力フォルダー {path} はすでにあります。別の名前を選ぶか上書きを許可してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds other files, such as {foreign}; choose another name</source>
            <translation>出力フォルダー {path} に {foreign} など別のファイルがあります。別の名前を選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds the source itself</source>
            <translation>出力フォルダー {path} にソース自体があります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} appeared meanwhile; choose another name or allow overwriting, then merge again</source>
            <translation>出力 {path} がその間に現れました。別の名前を選ぶか上書きを許可し、結合し直してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} exists already; choose another name, or allow overwriting</source>
            <translation>出力 {path} はすでにあります。別の名前を選ぶか上書きを許可してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is a folder</source>
            <translation>出力 {path} はフォルダーです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is the source itself</source>
            <translation>出力 {path} はソース自体です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is to be a folder, and is a file</source>
            <translation>出力 {path} はフォルダーのはずがファイルです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must end in {others} or {last}</source>
            <translation>出力 {path} は {others} か {last} で終わらなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must name the first of the pictures, such as {FIRST_FILES}</source>
            <translation>出力 {path} は {FIRST_FILES} のように最初の画像を指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>the parts that are there are not those of the file</source>
            <translation>そこにあるパートはこのファイルのものではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the path of the output is too long: {path}…{path2}</source>
            <translation>出力のパスが長すぎます: {path}…{path2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the picture cannot be written: {strerror}</source>
            <translation>画像を書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>the pictures are {read_bytes}, full range</source>
            <translation>画像は {read_bytes}、フルレンジです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece cannot be written: {strerror}</source>
            <translation>ピースを書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece is not right: {problems}</source>
            <translation>ピースが正しくありません: {problems}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it ends too early</source>
            <translation>プレイリストが壊れています: 途中で終わっています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it names a file that cannot be</source>
            <translation>プレイリストが壊れています: ありえないファイルを指しています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist shows {shown} s, its files hold {seconds} s and are taken whole: choose a range</source>
            <translation>プレイリストは {shown} 秒を再生し、ファイルは {seconds} 秒で全体を使います: 範囲を選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} cannot be read</source>
            <translation>プレイリスト {path} を読めません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has a length that is none: {text}</source>
            <translation>プレイリスト {path} の長さが長さになっていません: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has {durations} lengths for {names} files</source>
            <translation>プレイリスト {path} には {names} 個のファイルに {durations} 個の長さがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist {source} names no file</source>
            <translation>プレイリスト {source} はファイルを指していません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {instead_of} is not there any more</source>
            <translation>プリセット {instead_of} はもうありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {name} ships with RipGUI and cannot be removed</source>
            <translation>プリセット {name} は RipGUI 付属で、削除できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} holds half a character, which no file can</source>
            <translation>プリセット {title} に文字の半分があり、ファイルに書けません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} {error}</source>
            <translation>プリセット {title} {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for a picture before it had a place for it</source>
            <translation>プレビューのワーカーが置き場所を持つ前に画像を求められました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for sound before its script ran</source>
            <translation>プレビューのワーカーがスクリプトの実行前に音声を求められました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for the source before it was told which</source>
            <translation>プレビューのワーカーがソースを知る前にソースを求められました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview's temporary file cannot be used: {strerror}</source>
            <translation>プレビューの一時ファイルを使えません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the proxy of {name} is in the variable {variable}, which is not set</source>
            <translation>{name} のプロキシは変数 {variable} にありますが、設定されていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>the proxy's address is none: it begins with http:// and a name</source>
            <translation>プロキシのアドレスが正しくありません: http:// とホスト名で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue can start in up to {MOST_HOURS} hours, not in {hours}</source>
            <translation>キューの開始は最大 {MOST_HOURS} 時間後で、{hours} 時間後にはできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue cannot start and pause at the same time of day</source>
            <translation>キューは同じ時刻に開始と一時停止ができません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be copied: {error}</source>
            <translation>{path} のキューをコピーできません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: its tables have no names</source>
            <translation>{path} のキューを開けません: 表に名前がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: {error}</source>
            <translation>{path} のキューを開けません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be read: {error}</source>
            <translation>{path} のキューを読めません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be written: {error}</source>
            <translation>{path} のキューに書き込めません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is being mended by another RipGUI</source>
            <translation>別の RipGUI が {path} のキューを修復中です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} is damaged ({reason}); start RipGUI again, which mends it</source>
            <translation>{path} のキューが壊れています（{reason}）。RipGUI を再起動すると修復されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is damaged: {said}</source>
            <translation>{path} のキューが壊れています: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/format.py" />
            <source>the queue in {path} was written by a newer RipGUI (format {version})</source>
            <translation>{path} のキューは新しい RipGUI が書いたものです（形式 {version}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the range: the whole source is encoded</source>
            <translation>範囲: ソース全体をエンコードします</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the rate is missing: “Assume 23.976”</source>
            <translation>レートがありません: “Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the rate varies, and subtitles that are burnt in are timed by its mean: look at a late one</source>
            <translation>レートが変わり、焼き込む字幕は平均で計られます: 後の方を確かめてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the rate {text} is impossible: it goes from 1 to {MAX_FRAMERATE} frames a second, 0 keeps it</source>
            <translation>レート {text} は使えません: 毎秒 1 から {MAX_FRAMERATE} フレーム、0 はそのまま</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is one such as cn-hangzhou</source>
            <translation>リージョンは cn-hangzhou のようなものです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is the bucket's, such as eu-central-1</source>
            <translation>リージョンはバケットのもので、eu-central-1 のようなものです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region stands in the bucket's endpoint, such as eu-central-003</source>
            <translation>リージョンはバケットのエンドポイントにあり、eu-central-003 のようなものです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>the result cannot be read: {error}</source>
            <translation>結果を読めません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the result differs from its source and was kept as {kept}: {differences}</source>
            <translation>結果がソースと異なり、{kept} として残しました: {differences}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>the result holds {num_frames} frames from {start} on, the script gives {num_frames2}: they cannot be compared</source>
            <translation>結果は {start} から {num_frames} フレーム、スクリプトは {num_frames2} フレームです: 比較できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {differs_s} s longer than its source</source>
            <translation>結果はソースより {differs_s} 秒長いです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {value} s shorter than its source</source>
            <translation>結果はソースより {value} 秒短いです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the result stays there: {address}</source>
            <translation>結果はそこに残ります: {address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>the result {whole} is gone</source>
            <translation>結果 {whole} がなくなりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the script ended itself with exit()</source>
            <translation>スクリプトが exit() で自ら終わりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>the script ended the worker itself (exit status {returncode})</source>
            <translation>スクリプトがワーカーを終わらせました（終了ステータス {returncode}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the script gave {fed} frames where {expected} were asked for</source>
            <translation>スクリプトは {expected} フレームのうち {fed} フレームを返しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the script of a zone outputs another clip than the task's: size, pixel format and number of frames must be alike, and both must find the same plugins</source>
            <translation>ゾーンのスクリプトがタスクと異なるクリップを出力します: サイズ、ピクセル形式、フレーム数が同じで、同じプラグインが使えなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the script sets no clip as output 0</source>
            <translation>スクリプトが出力 0 にクリップを設定していません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <location filename="../../ripgui/workers/preview.py" />
            <source>the script sets no output: end it with clip.set_output()</source>
            <translation>スクリプトが出力を設定していません: clip.set_output() で終えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>the script was never run here, and a script is a program: read it, then trust it</source>
            <translation>スクリプトはここで実行されたことがなく、スクリプトはプログラムです: 読んでから信頼してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the seam worker was asked for frames before it had a result</source>
            <translation>継ぎ目のワーカーが結果を持つ前にフレームを求められました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the secret key does not belong to the access key</source>
            <translation>シークレットキーがアクセスキーのものではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the secret of the webhook {name} has a space or a line break in it</source>
            <translation>Webhook {name} のシークレットに空白か改行があります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the segments last {duration} s, the pictures {planned} s</source>
            <translation>セグメントは {duration} 秒、映像は {planned} 秒です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the segments of {init} cannot be read: {error}</source>
            <translation>{init} のセグメントを読めません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced and sent {size_bytes} bytes, but </source>
            <translation>サーバーは {size_bytes} バイトと告げて送りましたが、 </translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced {told} bytes and sent {size_bytes}</source>
            <translation>サーバーは {told} バイトと告げ、{size_bytes} バイトを送りました</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server's answer is no JSON: {text}</source>
            <translation>サーバーの応答は JSON ではありません: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>the settings are being changed by another RipGUI</source>
            <translation>別の RipGUI が設定を変更中です</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site made room for another number of pictures than there are</source>
            <translation>サイトが用意した枚数が画像の数と違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site refused {what} with status {status}: {value}</source>
            <translation>サイトが{what}をステータス {status} で拒みました: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site's answer is not that of a site like slow.pics: {text}</source>
            <translation>サイトの応答が slow.pics のようなサイトのものではありません: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the size that was asked for</source>
            <translation>指定したサイズ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/budget.py" />
            <source>the size {size_mib} MiB is impossible: say 700 for 700 MiB, or 0 for any size</source>
            <translation>サイズ {size_mib} MiB は使えません: 700 MiB なら 700、制限なしなら 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} has no height</source>
            <translation>サイズ {text} に高さがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is impossible: pixels go from {LEAST} to {MOST}</source>
            <translation>サイズ {text} は使えません: ピクセルは {LEAST} から {MOST} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is odd: encoders need even numbers</source>
            <translation>サイズ {text} は奇数です: エンコーダーには偶数が要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sound.py" />
            <source>the sound of {path} cannot be read: {strerror}</source>
            <translation>{path} の音声を読めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source cannot be read from its middle ({strerror}); split it exactly</source>
            <translation>ソースを途中から読めません（{strerror}）。フレーム単位で分割してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the source cannot be shown: {reason}</source>
            <translation>ソースを表示できません: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source changed while it was worked on: {error}</source>
            <translation>ソースが作業中に変わりました: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source does not say when its frames are shown; split it exactly instead</source>
            <translation>ソースがフレームの時間を示していません。フレーム単位で分割してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the source ends at {duration_s}</source>
            <translation>ソースは {duration_s} で終わります</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam_client.py" />
            <source>the source is another than the one that was encoded: their frames cannot be compared</source>
            <translation>ソースがエンコードしたものと違います: フレームを比較できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>the source is {size}, a size that VapourSynth cannot hold: its last columns or rows go, {held} is left</source>
            <translation>ソースは {size} で、VapourSynth が持てない大きさです: 最後の列や行を省き、{held} になります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the source that was put into a storage for {name} could not be deleted: {error}</source>
            <translation>{name} のためにストレージに置いたソースを削除できません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the source {path} is gone</source>
            <translation>ソース {path} がなくなりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source {source} changed while it was worked on; retry to encode what it holds now</source>
            <translation>ソース {source} は作業中に変わりました。再試行すると今の内容をエンコードします</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>the source's flags repeat fields for {shown} frames a second (soft telecine)</source>
            <translation>ソースのフラグがフィールドを繰り返し、毎秒 {shown} フレームになります（ソフトテレシネ）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/task.py" />
            <source>the source's {names} is not carried: the result has the picture's own HDR10 or HLG alone</source>
            <translation>ソースの {names} は引き継ぎません: 結果は映像自体の HDR10 か HLG だけです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the start is after the end of the source, {duration_s}</source>
            <translation>開始がソースの終わり {duration_s} より後です</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the storage is full</source>
            <translation>ストレージがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the storage itself is tried with: ripgui storages test {storage}; {advice}</source>
            <translation>ストレージ自体は次で試せます: ripgui storages test {storage}。{advice}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the tag {key} ({value}) is missing</source>
            <translation>タグ {key}（{value}）がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title is longer than {LONGEST_TITLE} characters</source>
            <translation>タイトルが {LONGEST_TITLE} 文字を超えています</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title must be one line of plain text</source>
            <translation>タイトルは 1 行の普通の文字でなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/gathering.py" />
            <source>the tracks of {path} cannot be gathered ({strerror})</source>
            <translation>{path} のトラックを集められません（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the trimmed original is not encoded again and begins at a keyframe</source>
            <translation>切り出した元映像は再エンコードせず、キーフレームから始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {FILES}</source>
            <translation>-{name} の値 {value} は使えません: {FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {what}{hint}</source>
            <translation>-{name} の値 {value} は使えません: {what}{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>the video codec is {LINES}, not {vcodec}</source>
            <translation>動画のコーデックは {LINES} で、{vcodec} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>the video in {path} is of a kind that cannot be decoded</source>
            <translation>{path} の動画は復号できない種類です</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} does not hear ({problem}); it is told again</source>
            <translation>Webhook {name} が応答しません（{problem}）。もう一度知らせます</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} refuses what it is told: {told}</source>
            <translation>Webhook {name} が通知を拒みます: {told}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} was told in vain: {problem}</source>
            <translation>Webhook {name} への通知は届きませんでした: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/herald.py" />
            <source>the webhook {webhook} was not told: the program ended before</source>
            <translation>Webhook {webhook} には知らせていません: その前にプログラムが終わりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the whole source is encoded: there is nothing to trim</source>
            <translation>ソース全体をエンコードします: 切り出すものがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the worker was asked to encode before its script ran</source>
            <translation>ワーカーがスクリプトの実行前にエンコードを求められました</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zone {range} changes nothing: give it encoder arguments or a script</source>
            <translation>ゾーン {range} は何も変えません: エンコーダー引数かスクリプトを与えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range} names {other}, the task {codec}: a result has one encoder</source>
            <translation>ゾーン {range} は {other}、タスクは {codec} です: 1 つの結果のエンコーダーは 1 つです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range}: {error}</source>
            <translation>ゾーン {range}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zones {range} and {range2} overlap; a frame is in one only</source>
            <translation>ゾーン {range} と {range2} が重なります。フレームは 1 つのゾーンだけに入ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the zones: all clips are encoded alike</source>
            <translation>ゾーン: すべてのクリップを同じにエンコードします</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name} is missing</source>
            <translation>{name} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is impossible: it goes from {LEAST} to {MOST} pixels</source>
            <translation>{name} {pixels} は使えません: {LEAST} から {MOST} ピクセルです</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is odd: encoders need even numbers</source>
            <translation>{name} {pixels} は奇数です: エンコーダーには偶数が要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is in the variable {variable}, which is not set</source>
            <translation>{owner}の{what}は変数 {variable} にありますが、設定されていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is kept nowhere: tell it for this run, or say env:NAME for it</source>
            <translation>{owner}の{what}はどこにも保管されていません: この実行で入力するか、env:NAME としてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is neither in the keyring nor a variable</source>
            <translation>{owner}の{what}はキーリングにも変数にもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no "splits" in it</source>
            <translation>その中に「splits」がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>there are no chapters in it: OGM text, Matroska XML and ffmpeg's metadata can be read</source>
            <translation>その中にチャプターがありません: OGM テキスト、Matroska XML、ffmpeg のメタデータを読めます</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no pieces in it: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>その中にピースがありません: START-END と書いてください。例: 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>there are no videos in {absolute}</source>
            <translation>{absolute} に動画がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>there can be {MOST_SIZES} further sizes, not {sizes}</source>
            <translation>追加のサイズは {MOST_SIZES} 個までで、{sizes} 個にはできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is a preset named {name} already</source>
            <translation>{name} というプリセットはすでにあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is another {noun} {name} already; remove it first, or choose another name</source>
            <translation>{noun} {name} はすでにあります。先に削除するか、別の名前にしてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>there is no keyframe at or before {start}; split the source exactly instead</source>
            <translation>{start} 以前にキーフレームがありません。フレーム単位で分割してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is no preset {name} of your own</source>
            <translation>自分のプリセット {name} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>there is no preset {name}; presets are {value}</source>
            <translation>プリセット {name} はありません。あるのは {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>there is no program {words}</source>
            <translation>プログラム {words} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>there is no room for the preview's pictures: {strerror}</source>
            <translation>プレビューの画像を置く空きがありません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/history.py" />
            <source>there is no run {entry_id} in the history</source>
            <translation>履歴に実行 {entry_id} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>there is no such task any more</source>
            <translation>そのタスクはもうありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>there is no task {before}</source>
            <translation>タスク {before} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>there is no task {task_id}</source>
            <translation>タスク {task_id} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>there is no track {name}; the tracks are {known}</source>
            <translation>トラック {name} はありません。あるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here, nor any other option</source>
            <translation>ここに {name} はなく、ほかのオプションもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here; there is {known}</source>
            <translation>ここに {name} はありません。あるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; add one first</source>
            <translation>{noun} {name} はありません。先に追加してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; there is {names}</source>
            <translation>{noun} {name} はありません。あるのは {names} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {rows} pieces; {MOST_PIECES} at most</source>
            <translation>ピースが {rows} 個あります。最大は {MOST_PIECES} 個です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {value} pieces; {MOST_PIECES} at most</source>
            <translation>ピースが {value} 個あります。最大は {MOST_PIECES} 個です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>this RipGUI was not told where to look for updates</source>
            <translation>この RipGUI には更新の確認先がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/painter.py" />
            <source>this frame cannot be shown: {error}</source>
            <translation>このフレームは表示できません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>this is no JSON: {error}</source>
            <translation>JSON ではありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>this is no {name}: {error}</source>
            <translation>これは {name} ではありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>this machine</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>this system has no keyring that works ({short}): say env:NAME for the key, or tell it for each run</source>
            <translation>このシステムに使えるキーリングがありません（{short}）: キーを env:NAME とするか、実行ごとに入力してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>tiles of {tile} pixels: they go from {LEAST_TILE} to {MOST_TILE}</source>
            <translation>{tile} ピクセルのタイル: {LEAST_TILE} から {MOST_TILE} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>times of the source begin anew on the way, and no range can be cut out of it as it is: do not keep the original</source>
            <translation>ソースの時間が途中で始まり直し、範囲をそのまま切り出せません: 元映像を残さないでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top field first</source>
            <translation>トップフィールド先</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top left</source>
            <translation>左上</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>transfer that is written into the stream</source>
            <translation>ストリームに書く伝達特性</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>transparency (alpha) is not encoded</source>
            <translation>透明度（アルファ）はエンコードされません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>true or false</source>
            <translation>true か false</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>two passes are asked for beside the line: --two-pass, or Rate by in the window</source>
            <translation>2 パスは引数の行の外で指定します: --two-pass、またはウィンドウのレート指定</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>two passes need a bitrate (-b:v 3M) or the size of the file</source>
            <translation>2 パスにはビットレート (-b:v 3M) かファイルサイズが要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>uploading to {name}</source>
            <translation>{name} にアップロード中</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>use_trim_orig keeps a range of the original: give start_pos or duration, or leave it out</source>
            <translation>use_trim_orig は元映像の範囲を残します: start_pos か duration を与えるか、外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>version {version} is older than 7</source>
            <translation>バージョン {version} は 7 より古いです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: frame {late} is shown at {is_at} s instead of {belongs} s</source>
            <translation>動画: フレーム {late} は {belongs} 秒のはずが {is_at} 秒に表示されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: its pixels are {sample_aspect} instead of {sample_aspect2}</source>
            <translation>動画: ピクセルは {sample_aspect2} のはずが {sample_aspect} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {late} frames are at other times: {late2} is at {is_at} s instead of {belongs} s</source>
            <translation>動画: {late} フレームの時刻が違います: フレーム {late2} は {belongs} 秒のはずが {is_at} 秒です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {ticks} frames instead of {frames}</source>
            <translation>動画: {frames} フレームのはずが {ticks} フレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>waits for its turn</source>
            <translation>順番を待っています</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/order.py" />
            <source>waits for task {id} ({name}), which is {state}</source>
            <translation>{state}のタスク {id}（{name}）を待っています</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>waits until other sources are uploaded to {name}</source>
            <translation>ほかのソースが {name} にアップロードされるのを待っています</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watching.py" />
            <source>watched folders cannot be looked through: {error}</source>
            <translation>監視フォルダーを調べられません: {error}</translation>
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
            <translation>見た目の重み</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye in quantisation</source>
            <translation>量子化での見た目の重み</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye, as strength:trellis</source>
            <translation>見た目の重み、strength:trellis</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>what arrived is not the whole file: {announced}{reason}</source>
            <translation>届いたものが完全なファイルではありません: {announced}{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>what arrived is not what was sent, again and again</source>
            <translation>届くものが送ったものと何度も違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>what came from {name} as the result holds no video: {error}</source>
            <translation>{name} の結果に動画がありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>what pip says of {name} is no version and no hash</source>
            <translation>pip が {name} について返したものは、バージョンとハッシュではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>what stood behind the ? of {told} is kept no more: add the address again</source>
            <translation>{told} の ? の後はもう保管していません: アドレスを追加し直してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written before has lost its last line</source>
            <translation>前に書いたものの最後の行がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written there by a form cannot be read any more</source>
            <translation>そこにフォームが書いたものはもう読めません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>what {codec} makes of this clip cannot be joined into Matroska: {why}</source>
            <translation>{codec} でのこのクリップの結果は Matroska に結合できません: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>where and how the result is written is chosen by RipGUI</source>
            <translation>結果の書き込み先と方法は RipGUI が選びます</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>whether the grain is taken out</source>
            <translation>グレインを取り除くか</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>without a reason</source>
            <translation>理由なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>works on whole videos: the range is left out</source>
            <translation>動画全体を処理します: 範囲は省かれます</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>write HDR10 messages</source>
            <translation>HDR10 のメッセージを書く</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>x264, high quality</source>
            <translation>x264、高品質</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>zones cannot be had together with a file size or two passes, which share out bits themselves</source>
            <translation>ゾーンはファイルサイズ指定や 2 パスと併用できません。それらはビットを自分で配分します</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/late_name.py" />
            <source>{CRC32} is of one file, and this result is a folder: take it out of the name</source>
            <translation>{CRC32} は 1 つのファイルのもので、この結果はフォルダーです: 名前から外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold attached files; left out: {files}</source>
            <translation>{TITLES} は添付ファイルを持てません。抜けるもの: {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{TITLES} cannot hold chapters; left out</source>
            <translation>{TITLES} はチャプターを持てません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold the tags {tags}</source>
            <translation>{TITLES} はタグ {tags} を持てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>{TITLES} cannot hold what {codec} makes; {others}</source>
            <translation>{TITLES} は {codec} の結果を持てません。{others}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{argv} did not end within {timeout_s} s</source>
            <translation>{argv} が {timeout_s} 秒以内に終わりませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{barred} has a "|" in its name and cannot be joined with others; rename it first</source>
            <translation>{barred} は名前に「|」があり、ほかと結合できません。先に名前を変えてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>{base} gave no token: it is not a site in the manner of slow.pics, or blocks programs</source>
            <translation>{base} がトークンを返しません: slow.pics のようなサイトではないか、プログラムを拒んでいます</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{bucket} is no bucket's name: 3 to 63 small letters, digits, hyphens and dots, without spaces</source>
            <translation>{bucket} はバケットの名前ではありません: 小文字、数字、ハイフン、点で 3 から 63 文字、空白なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{ca_file} cannot be used as certificates: {error}</source>
            <translation>{ca_file} は証明書として使えません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{calibrations_path} cannot be removed: {strerror}</source>
            <translation>{calibrations_path} を削除できません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{codec} cannot be put into the piece as it is; split it exactly instead</source>
            <translation>{codec} はそのままピースに入れられません。フレーム単位で分割してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} cannot encode in two passes; {TWO_PASS} can</source>
            <translation>{codec} は 2 パスでエンコードできません。できるのは {TWO_PASS}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take all arguments: {line}</source>
            <translation>{codec} はすべての引数を受け付けません: {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take the clip's {given}: ffmpeg converts it to {taken}</source>
            <translation>{codec} はクリップの{given}を受け付けません: ffmpeg が{taken}に変換します</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not work with these arguments: {lines}</source>
            <translation>{codec} はこの引数では動きません: {lines}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{codec} has no option -{name}</source>
            <translation>{codec} にオプション -{name} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>{codec} has no option -{name}{value}</source>
            <translation>{codec} にオプション -{name}{value} はありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{codec} has no preset {preset}; its presets are {known}</source>
            <translation>{codec} にプリセット {preset} はありません。あるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>{codec} has no scale of quality</source>
            <translation>{codec} に品質の尺度がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/burn.py" />
            <source>{codec} subtitles (track {name}) cannot be burnt in</source>
            <translation>{codec} の字幕（トラック {name}）は焼き込めません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} takes no bitrate, so that the size of the file cannot be chosen</source>
            <translation>{codec} はビットレートを受け付けず、ファイルサイズを指定できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{constant} is no number</source>
            <translation>{constant} は数ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>{data} bytes</source>
            <translation>{data} バイト</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{each} exists already</source>
            <translation>{each} はすでにあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>{endpoint} could not be told to delete {id}: {error}</source>
            <translation>{endpoint} に {id} の削除を伝えられません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>{endpoint} does not tell where its encoded clips are</source>
            <translation>{endpoint} はエンコード済みクリップの場所を知らせません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>{endpoint} is done, and tells of no result</source>
            <translation>{endpoint} は完了しましたが、結果を知らせません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{endpoint} is no endpoint: it begins with https:// and a name</source>
            <translation>{endpoint} はエンドポイントではありません: https:// とホスト名で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task failed ({known})</source>
            <translation>{endpoint}: タスクが失敗しました（{known}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task was deleted there ({known})</source>
            <translation>{endpoint}: タスクはそこで削除されました（{known}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/courier.py" />
            <source>{error}; another goes on</source>
            <translation>{error}。別のプロセスが続けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{error}; asks again in {pause_s} s</source>
            <translation>{error}。{pause_s} 秒後にまた尋ねます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>{error}; close the RipGUI that runs this queue first</source>
            <translation>{error}。先にこのキューを実行している RipGUI を閉じてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/media_client.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>{error}; what it was asked is asked again</source>
            <translation>{error}。同じことをもう一度行います</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{error}; {so_far}, and another try goes on from there</source>
            <translation>{error}。{so_far}。次はそこから続けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{eta_s} left</source>
            <translation>残り {eta_s}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} cannot be written to</source>
            <translation>{existing} に書き込めません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} is not a folder</source>
            <translation>{existing} はフォルダーではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>{folder} cannot be read: {strerror}</source>
            <translation>{folder} を読めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be removed: {strerror}</source>
            <translation>{folder} を削除できません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}</source>
            <translation>{folder} を監視できません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}; it is waited for</source>
            <translation>{folder} を監視できません: {strerror}。戻るのを待っています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} cannot be written to: {strerror}</source>
            <translation>{folder} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be written: {strerror}</source>
            <translation>{folder} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} has room for {free}, and {size} are to come</source>
            <translation>{folder} の空きは {free} で、{size} が来ます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is not a folder that is there</source>
            <translation>{folder} は存在するフォルダーではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>{folder} is not watched</source>
            <translation>{folder} は監視していません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is there again and watched</source>
            <translation>{folder} が戻り、監視しています</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>{help} Empty takes it from the task.</source>
            <translation>{help} 空ならタスクから取ります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{hostname} answered {status}</source>
            <translation>{hostname} の応答は {status} でした</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be reached, or broke off: {said}</source>
            <translation>{hostname} に接続できないか、途切れました: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be spoken to safely: {said}</source>
            <translation>{hostname} と安全に通信できません: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} answered {status}</source>
            <translation>{host} が {status} と応答しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {error}</source>
            <translation>{host} に接続できません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {value}</source>
            <translation>{host} に接続できません: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer in full within {value} s</source>
            <translation>{host} が {value} 秒以内に応答しきりませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer, or broke off: {error}</source>
            <translation>{host} が応答しないか、途切れました: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{host} does not say which release is the newest</source>
            <translation>{host} は最新のリリースを示していません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads a call to {to}: give that as its address, if it is right</source>
            <translation>{host} は呼び出しを {to} に導きます: 正しければ、それをアドレスにしてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads from one address to the next without end</source>
            <translation>{host} は次々と別のアドレスに導き、終わりがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads to {to}, which was not followed: it would get this one's secrets</source>
            <translation>{host} は {to} に導きますが、従いませんでした: ここのシークレットが渡ってしまいます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{inside} in the encoder's own list contradicts a bitrate; leave it out</source>
            <translation>エンコーダー自身の一覧の {inside} はビットレートと矛盾します。外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} and all names like it are taken in {name}</source>
            <translation>{key} と似た名前は {name} ですべて使われています</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} appeared in {storage} meanwhile; send it again for another name</source>
            <translation>{key} がその間に {storage} に現れました。別の名前でもう一度送ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{key} cannot be a key: it has parts that no storage takes</source>
            <translation>{key} はキーにできません: どのストレージも受け付けない部分があります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FILES}</source>
            <translation>-{name} の {key} は使えません: {FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FRAMES}</source>
            <translation>-{name} の {key} は使えません: {FRAMES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {SINGLE}</source>
            <translation>-{name} の {key} は使えません: {SINGLE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is missing</source>
            <translation>{key} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is not known</source>
            <translation>{key} は知られていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} was sent to {name} and is not whole: {wrong}; send it again</source>
            <translation>{key} を {name} に送りましたが完全ではありません: {wrong}。もう一度送ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{kind} track</source>
            <translation>{kind}トラック</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{match} of the filter {name} is not allowed in -vf: do it in the script</source>
            <translation>-vf のフィルター {name} の {match} は使えません: スクリプトで行ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{name} became smaller while it was sent</source>
            <translation>{name} が送信中に小さくなりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{name} cannot be a further header</source>
            <translation>{name} は追加のヘッダーにできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} could not be told to delete {value}: {error}</source>
            <translation>{name} に {value} の削除を伝えられません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} goes from {low} to {high}, not {text}</source>
            <translation>{name} は {low} から {high} までです（{text} は不可）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{name} had all clips and made no result of them: it was asked to merge them again</source>
            <translation>{name} にはすべてのクリップがありながら結果を作りませんでした: 結合し直すよう求めました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{name} in -vf is not the name of a filter</source>
            <translation>-vf の {name} はフィルターの名前ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is JSON, and {text} is none: {error}</source>
            <translation>{name} は JSON で、{text} は違います: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>{name} is a name that Windows keeps for itself</source>
            <translation>{name} は Windows が自分用に取っている名前です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{name} is a number</source>
            <translation>{name} は数です</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is a number, not {text}</source>
            <translation>{name} は数で、{text} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at least {low}, not {text}</source>
            <translation>{name} は {low} 以上です（{text} は不可）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at most {high}, not {text}</source>
            <translation>{name} は {high} 以下です（{text} は不可）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{name} is damaged and cannot be read to its end ({strerror})</source>
            <translation>{name} は壊れていて終わりまで読めません（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is installed with RipGUI itself</source>
            <translation>{name} は RipGUI と一緒に入っています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{name} is missing, and what is there behind it is left out</source>
            <translation>{name} がなく、その後にあるものは省かれます</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is missing: {help}</source>
            <translation>{name} がありません: {help}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{name} is no name of a storage: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} はストレージの名前ではありません: 文字、数字、途中にハイフンと点が使えます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is no wheel: installing it would run its own program</source>
            <translation>{name} は wheel ではありません: 入れるとそれ自身のプログラムが実行されます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>{name} is not a file</source>
            <translation>{name} はファイルではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/preset.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>{name} is not a name: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} は名前ではありません: 文字、数字、途中にハイフンと点が使えます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not installed in {plugin_folder}</source>
            <translation>{name} は {plugin_folder} にインストールされていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not the name of a package</source>
            <translation>{name} はパッケージの名前ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{name} is not the name of a tag</source>
            <translation>{name} はタグの名前ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is one of {choices}, not {text}</source>
            <translation>{name} は {choices} のいずれかで、{text} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is true or false, not {text}</source>
            <translation>{name} は true か false で、{text} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first; 'ripgui queue retry {number}' sends it once more, which may be paid twice</source>
            <translation>{name} はこのタスクを受け付けたかもしれません: 応答が失われ、問い合わせもできません。先にそちらを確認してください。'ripgui queue retry {number}' はもう一度送り、二重に課金されるかもしれません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{name}, {memory}, driver {driver}</source>
            <translation>{name}、{memory}、ドライバー {driver}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: HLS cannot hold the timecode {timecode}; left out</source>
            <translation>{name}: HLS はタイムコード {timecode} を持てません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {codec2}, since {TITLES} cannot hold it</source>
            <translation>{name}: {TITLES} が持てないため {codec} から {codec2} に変換</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {told}, since {TITLES} cannot hold it</source>
            <translation>{name}: {TITLES} が持てないため {codec} から {told} に変換</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: converted to {codec}, since {TITLES} cannot hold {wanted}</source>
            <translation>{name}: {TITLES} が {wanted} を持てないため {codec} に変換</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it begins so late that nothing is known of it; left out</source>
            <translation>{name}: 始まりが遅すぎて何もわかりません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {early} s later beside the picture</source>
            <translation>{name}: 映像に対して {early} 秒遅く始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {late} s later beside the picture than it should</source>
            <translation>{name}: 映像に対し、あるべきより {late} 秒遅く始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {value} s earlier beside the picture</source>
            <translation>{name}: 映像に対して {value} 秒早く始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {value} s earlier beside the picture than it should</source>
            <translation>{name}: 映像に対し、あるべきより {value} 秒早く始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: it can be listed and written, and nothing in it deleted: {key} stays</source>
            <translation>{name}: 一覧と書き込みはできますが、削除はできません: {key} が残ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it has {channels} channels instead of {channels2}</source>
            <translation>{name}: {channels2} チャンネルのはずが {channels} チャンネルです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is empty</source>
            <translation>{name}: 空です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is marked {marks} instead of {planned}</source>
            <translation>{name}: 印は {planned} のはずが {marks} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it is not encoded and cannot be cut to the range; left out</source>
            <translation>{name}: エンコードされず、範囲に切れません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is {codec} instead of {codec2}</source>
            <translation>{name}: {codec2} のはずが {codec} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its language is {value} instead of {value2}</source>
            <translation>{name}: 言語は {value2} のはずが {value} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its title is {there} instead of {title}</source>
            <translation>{name}: タイトルは {title} のはずが {there} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: mixed to {most} channels, more {AUDIO_CODECS} cannot hold</source>
            <translation>{name}: {most} チャンネルに混ぜました。{AUDIO_CODECS} はそれ以上持てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the bucket is not in the region {region}: {right}</source>
            <translation>{name}: バケットはリージョン {region} にありません: {right}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: the connection to {where} broke: {said}</source>
            <translation>{name}: {where} との接続が切れました: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: the content of its packets is not that of the merged file</source>
            <translation>{name}: パケットの内容が結合したファイルと違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: the content of its packets is not the source's</source>
            <translation>{name}: パケットの内容がソースと違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the keys do not allow this for {what} ({value}{value2})</source>
            <translation>{name}: キーは{what}に対してこれを許しません（{value}{value2}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server is busy or failed ({value}{value2})</source>
            <translation>{name}: サーバーが混雑しているか失敗しました（{value}{value2}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server refused it with status {status} ({code}{value})</source>
            <translation>{name}: サーバーがステータス {status} で拒みました（{code}{value}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} does not fit a cut; left out</source>
            <translation>{name}: タイムコード {timecode} は切り出しに合いません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} is kept as a tag</source>
            <translation>{name}: タイムコード {timecode} はタグとして残します</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: there is no bucket {bucket}</source>
            <translation>{name}: バケット {bucket} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <location filename="../../ripgui/delivery/s3_error.py" />
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: there is nothing called {key}</source>
            <translation>{name}: {key} というものがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is wrong; set it and try again</source>
            <translation>{name}: このコンピューターの時計が違います。合わせて再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {minutes} minutes ahead; set it and try again</source>
            <translation>{name}: このコンピューターの時計が {minutes} 分進んでいます。合わせて再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {value} minutes behind; set it and try again</source>
            <translation>{name}: このコンピューターの時計が {value} 分遅れています。合わせて再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the language tag {language}</source>
            <translation>{name}: {TITLES} は言語タグ {language} を持てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the title {title}</source>
            <translation>{name}: {TITLES} はタイトル {title} を持てません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} pictures; left out</source>
            <translation>{name}: {TITLES} は {codec} の画像を持てません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} subtitles; left out</source>
            <translation>{name}: {TITLES} は {codec} の字幕を持てません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} video; left out</source>
            <translation>{name}: {TITLES} は {codec} の動画を持てません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} {reason}; left out</source>
            <translation>{name}: {TITLES} は {codec}{reason}を持てません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot mark it as {lost}</source>
            <translation>{name}: {TITLES} は {lost} の印を付けられません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} has room for one audio track; left out</source>
            <translation>{name}: {TITLES} が持てる音声トラックは 1 本です。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: {bucket} can be listed, written and deleted from</source>
            <translation>{name}: {bucket} は一覧、書き込み、削除ができます</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{name}: {key} broke off</source>
            <translation>{name}: {key} が途切れました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: {key} was changed meanwhile</source>
            <translation>{name}: {key} がその間に変わりました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets instead of {packets2}</source>
            <translation>{name}: {packets2} パケットのはずが {packets} パケットです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets where the source has none</source>
            <translation>{name}: ソースにない {packets} パケットがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {value} data cannot be carried; left out</source>
            <translation>{name}: {value} データは引き継げません。抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: {value} lines instead of {planned}</source>
            <translation>{name}: {planned} 行のはずが {value} 行です</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} broke off</source>
            <translation>{name}: {where} が途切れました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be reached</source>
            <translation>{name}: {where} に接続できません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be spoken to safely: {reason}</source>
            <translation>{name}: {where} と安全に通信できません: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} does not answer</source>
            <translation>{name}: {where} が応答しません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{note}; fonts, positions and effects are lost</source>
            <translation>{note}。フォント、位置、効果は失われます</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{note}; it is tried again</source>
            <translation>{note}。再試行します</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} copy does not encode; name an encoder, for example libx265</source>
            <translation>{option} copy ではエンコードしません。libx265 などのエンコーダーを指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} has no value</source>
            <translation>{option} に値がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{option} is not allowed: {SOUND}</source>
            <translation>{option} は使えません: {SOUND}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered nothing (status {status})</source>
            <translation>{origin} の応答は空です（ステータス {status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered what cannot be read (status {status}): {words}</source>
            <translation>{origin} の応答は読めません（ステータス {status}）: {words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered with a page to look at, not with data (status {status}); </source>
            <translation>{origin} はデータではなく閲覧用のページで応答しました（ステータス {status}）。 </translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads from https to http, which anybody can change; not followed</source>
            <translation>{origin} は https から誰でも変えられる http に導きます。従いません</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to what is no address; it was not followed</source>
            <translation>{origin} の転送先はアドレスではないため、たどりませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to {schemes}:, which is not the web; it was not followed</source>
            <translation>{origin} は {schemes}: に導きますが Web ではありません。従いませんでした</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>{output_size_bytes} MB in {minutes} min, {speed} fps</source>
            <translation>{output_size_bytes} MB、{minutes} 分、{speed} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>{output} will be written by {writer} already; choose another name</source>
            <translation>{output} はすでに{writer}が書きます。別の名前を選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{params} has no key {key} that is known{key2}</source>
            <translation>{params} に {key} という知られたキーはありません{key2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{param} is not right: {error}</source>
            <translation>{param} が正しくありません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>{part} is no range: say 0:10-0:20, and commas between ranges</source>
            <translation>{part} は範囲ではありません: 0:10-0:20 と書き、範囲の間にコンマを置いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} appeared meanwhile; remove it, or choose another folder</source>
            <translation>{path} がその間に現れました。取り除くか、別のフォルダーを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{path} cannot be asked for: {error}</source>
            <translation>{path} を要求できません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/admission.py" />
            <source>{path} cannot be looked at: {error}</source>
            <translation>{path} を調べられません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} cannot be made a chunk of: {strerror}</source>
            <translation>{path} をチャンクにできません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings.py" />
            <source>{path} cannot be read: it is not UTF-8 text</source>
            <translation>{path} を読めません: UTF-8 の文字ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} cannot be read: it is not a file</source>
            <translation>{path} を読めません: ファイルではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in UTF-8, and names no encoding</source>
            <translation>{path} を読めません: UTF-8 の文字ではなく、文字コードの指定もありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in {upper}</source>
            <translation>{path} を読めません: {upper} の文字ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} cannot be read: {error}</source>
            <translation>{path} を読めません: {error}</translation>
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
            <translation>{path} を読めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} cannot be removed: {strerror}</source>
            <translation>{path} を削除できません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{path} cannot be shown: {error}</source>
            <translation>{path} を表示できません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be written: {character} does not exist in {upper}</source>
            <translation>{path} に書き込めません: {upper} に {character} はありません</translation>
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
            <translation>{path} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} does not exist or is not a file</source>
            <translation>{path} は存在しないか、ファイルではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{path} does not name {playlist}</source>
            <translation>{path} に {playlist} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/statistics.py" />
            <source>{path} exists already; choose another name</source>
            <translation>{path} はすでにあります。別の名前を選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{path} has no video packets</source>
            <translation>{path} に動画のパケットがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <location filename="../../ripgui/media/probe.py" />
            <source>{path} has no video stream</source>
            <translation>{path} に動画のストリームがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} has {num_frames} frames, not the {frames} of the task's chunks</source>
            <translation>{path} は {num_frames} フレームで、タスクのチャンクの {frames} フレームではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} has {size}, more than the {most_bytes} allowed</source>
            <translation>{path} は {size} で、許される {most_bytes} を超えます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles ({strerror})</source>
            <translation>{path} に音声も字幕もありません（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles nor fonts</source>
            <translation>{path} に音声も字幕もフォントもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} holds no template</source>
            <translation>{path} にテンプレートがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} holds no video</source>
            <translation>{path} に動画がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{path} is being changed by another RipGUI</source>
            <translation>{path} は別の RipGUI が変更中です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} is damaged, and what it remembers is left aside: {error}</source>
            <translation>{path} は壊れており、記憶した内容は使いません: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{path} is incomplete: {reason}</source>
            <translation>{path} は不完全です: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is no PNG, or not one like the first</source>
            <translation>{path} は PNG ではないか、最初のものと異なります</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is no text in UTF-8</source>
            <translation>{path} は UTF-8 の文字ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a file name</source>
            <translation>{path} はファイル名ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} is not a font</source>
            <translation>{path} はフォントではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: it is not UTF-8 text</source>
            <translation>{path} はプリセットではありません: UTF-8 の文字ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} is not a preset: its name ends in none of {PRESET_SUFFIXES}</source>
            <translation>{path} はプリセットではありません: 名前が {PRESET_SUFFIXES} のどれでも終わりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: {reason}</source>
            <translation>{path} はプリセットではありません: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not a template: it is not JSON</source>
            <translation>{path} はテンプレートではありません: JSON ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>{path} is not a whole path: it begins somewhere, as in /models/a.onnx</source>
            <translation>{path} は完全なパスではありません: /models/a.onnx のようにルートから始めてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} is not right: {split}</source>
            <translation>{path} が正しくありません: {split}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not right: {wrong}</source>
            <translation>{path} が正しくありません: {wrong}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is not the picture that was encoded</source>
            <translation>{path} はエンコードした画像ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is too large for a file of chapters</source>
            <translation>{path} はチャプターのファイルとして大きすぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} is too large for a script</source>
            <translation>{path} はスクリプトとして大きすぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is too large to be a preset</source>
            <translation>{path} はプリセットとして大きすぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{path} lacks its {what}: {name} must lie beside it</source>
            <translation>{path} の{what}がありません: {name} が隣になければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} must end in .toml, in .json for a template, or in .py for FinalRip's pair</source>
            <translation>{path} は .toml、テンプレートなら .json、FinalRip の組なら .py で終わらなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} was changed by another program since it was opened</source>
            <translation>{path} は開いた後に別のプログラムに変更されました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{path} was changed while it was sent; send it again</source>
            <translation>{path} は送信中に変わりました。もう一度送ってください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} was written by a newer RipGUI (format {number})</source>
            <translation>{path} は新しい RipGUI が書いたものです（形式 {number}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})</source>
            <translation>{path} は新しい RipGUI が書いたものです（形式 {version}、これが読めるのは {FORMAT}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} was written by another version of RipGUI and is left aside</source>
            <translation>{path} は別のバージョンの RipGUI が書いたもので、使いません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/journal.py" />
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>{place} cannot be written: {strerror}</source>
            <translation>{place} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{playlist} has no end</source>
            <translation>{playlist} に終わりがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{program} was ended by somebody else ({name}), perhaps for want of memory</source>
            <translation>{program} が外から終了させられました（{name}）。メモリー不足かもしれません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{rate} kbit/s is impossible: {name} goes from {least} to {most}</source>
            <translation>{rate} kbit/s は使えません: {name} は {least} から {most} です</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{root} cannot be written: {strerror}</source>
            <translation>{root} に書き込めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said} is a page to look at, not a video; give the address of the file itself</source>
            <translation>{said}は動画ではなく閲覧用のページです。ファイル自体のアドレスを指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: it is smaller than it was; fetch it again</source>
            <translation>{said}: 前より小さくなりました。取得し直してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: its size changed from {size_bytes} to {size} bytes; fetch it again</source>
            <translation>{said}: サイズが {size_bytes} から {size} バイトに変わりました。取得し直してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link has expired; ask for a new one</source>
            <translation>{said}: リンクの期限が切れました。新しいものを求めてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link was cut or changed on its way here: its signature does not fit</source>
            <translation>{said}: リンクが途中で切れたか変わりました: 署名が合いません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server answered with status {status}</source>
            <translation>{said}: サーバーがステータス {status} で応答しました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server does not let us have it ({status}{words}); the link may have expired</source>
            <translation>{said}: サーバーが渡してくれません（{status}{words}）。リンクの期限切れかもしれません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server is busy or failed ({status})</source>
            <translation>{said}: サーバーが混雑しているか失敗しました（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server sends another part than that asked for</source>
            <translation>{said}: サーバーが求めたものと別の部分を送りました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: there is nothing there ({status})</source>
            <translation>{said}: そこには何もありません（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{script} is empty</source>
            <translation>{script} が空です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} cannot be read: {strerror}</source>
            <translation>{shown} を読めません: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} does not exist</source>
            <translation>{shown} がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} has times for {times} frames, and the clip has {frames}</source>
            <translation>{shown} には {times} フレーム分の時間があり、クリップは {frames} フレームです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is a folder, not a video file</source>
            <translation>{shown} は動画ファイルではなくフォルダーです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is empty</source>
            <translation>{shown} が空です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a file name</source>
            <translation>{shown} はファイル名ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a regular file</source>
            <translation>{shown} は通常のファイルではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file</source>
            <translation>{shown} はタイムコードのファイルではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file: its first line must be “# timecode format v2”, or v1</source>
            <translation>{shown} はタイムコードのファイルではありません: 最初の行は「# timecode format v2」か v1 でなければなりません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is too large for timecodes</source>
            <translation>{shown} はタイムコードとして大きすぎます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown}, line {line}: {error}</source>
            <translation>{shown}、{line} 行目: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{size_bytes} of the {size_bytes2} bytes that the server announced are here</source>
            <translation>サーバーが告げた {size_bytes2} バイトのうち {size_bytes} バイトがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sharing.py" />
            <source>{size_mib} MiB are too little: sound and all else take {needed} MiB of them</source>
            <translation>{size_mib} MiB では足りません: 音声などで {needed} MiB 使います</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{source} does not exist: no file has such a name with a number</source>
            <translation>{source} がありません: 番号付きのその名前のファイルはありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>{source} exists already; choose another folder for what is fetched</source>
            <translation>{source} はすでにあります。取得するものに別のフォルダーを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/source_name.py" />
            <source>{source} is not a series of pictures, whose rate could be said</source>
            <translation>{source} はレートを指定できる連番画像ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>{source} is not a video file, or it is damaged ({strerror})</source>
            <translation>{source} は動画ファイルではないか、壊れています（{strerror}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{strange} cannot stand in it</source>
            <translation>{strange} はそこに置けません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is left out</source>
            <translation>{stream} は抜けます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{stream} is missing or changed</source>
            <translation>{stream} がないか変わっています</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is not what was written</source>
            <translation>{stream} は書いたものと違います</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} changes its size or format; resize it to one size and format</source>
            <translation>{subject} はサイズか形式が変わります。1 つのサイズと形式にリサイズしてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} is {width}x{height}; at most {BIGGEST_SIDE} a side can be encoded</source>
            <translation>{subject} は {width}x{height} です。1 辺は最大 {BIGGEST_SIDE} までエンコードできます</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} cannot be fetched: an address begins with https:// or storage:NAME/</source>
            <translation>{text} は取得できません: アドレスは https:// か storage:NAME/ で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is neither a frame number nor a time (hh:mm:ss.ms)</source>
            <translation>{text} はフレーム番号でも時間 (hh:mm:ss.ms) でもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} is no address of a file</source>
            <translation>{text} はファイルのアドレスではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{text} is no address: it is storage:NAME/KEY</source>
            <translation>{text} はアドレスではありません: storage:NAME/KEY の形です</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/exact.py" />
            <source>{text} is no number</source>
            <translation>{text} は数ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>{text} is none of nothing, sleep, shutdown and run COMMAND</source>
            <translation>{text} は nothing、sleep、shutdown、run COMMAND のいずれでもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is none of {CONTAINERS}</source>
            <translation>{text} は {CONTAINERS} のいずれでもありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>{text} is not a language: say its three letters, such as jpn or eng</source>
            <translation>{text} は言語ではありません: jpn や eng のように 3 文字で書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a place for a logo: say 16,16, or -16,-16 from the lower right corner</source>
            <translation>{text} はロゴの位置ではありません: 16,16、または右下からの -16,-16 と書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP in frames, or two times hh:mm:ss.ms)</source>
            <translation>{text} は範囲ではありません（フレームの START:STOP、または 2 つの時間 hh:mm:ss.ms）</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP)</source>
            <translation>{text} は範囲 (START:STOP) ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a range with a rate: “first,last,rate”</source>
            <translation>{text} はレート付きの範囲ではありません: “first,last,rate”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a rate</source>
            <translation>{text} はレートではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a rate: say 25, 23.976 or 24000/1001, or nothing to keep it</source>
            <translation>{text} はレートではありません: 25、23.976、24000/1001、または空（そのまま）と書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a size: say 720p, or 1280x720, or nothing to keep it</source>
            <translation>{text} はサイズではありません: 720p、1280x720、または空（そのまま）と書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a time (hh:mm:ss.ms)</source>
            <translation>{text} は時間 (hh:mm:ss.ms) ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a time in milliseconds</source>
            <translation>{text} はミリ秒の時間ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>{text} is not a time of day, such as 23:00</source>
            <translation>{text} は 23:00 のような時刻ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>{text} is not a time: say hours:minutes:seconds, such as 0:01:30.5</source>
            <translation>{text} は時間ではありません: 0:01:30.5 のように 時:分:秒 と書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{text} is not a track: say FILE:STREAM, such as 0:2, where file 0 is the source</source>
            <translation>{text} はトラックではありません: 0:2 のように FILE:STREAM と書いてください。ファイル 0 はソースです</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is not aac</source>
            <translation>{text} は aac ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{text} is not allowed as an argument of the filter {name} in -vf</source>
            <translation>{text} は -vf のフィルター {name} の引数に使えません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not the size of a logo: say 200x80, or a height, or nothing to keep it</source>
            <translation>{text} はロゴの大きさではありません: 200x80、高さ、または空（そのまま）と書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} lies on another machine: name it as a path of this one</source>
            <translation>{text} は別のコンピューターにあります: このコンピューターのパスで指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text}… is no frame of a video</source>
            <translation>{text}… は動画のフレームではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} chapters instead of {planned}</source>
            <translation>チャプターは {planned} 個のはずが {there} 個です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{there} files instead of the pictures {paths}</source>
            <translation>画像 {paths} の代わりに {there} 個のファイルがあります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} {kind} tracks instead of {planned} beside the encoded video</source>
            <translation>エンコードした動画のほかに {kind}トラックは {planned} 本のはずが {there} 本です</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} answers, and knows {value} tasks.</source>
            <translation>{title} は応答し、タスクは {value} 件あります。</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{title} cannot {capability}</source>
            <translation>{title} は{capability}ことができません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} cannot {what}: its document has no call for that</source>
            <translation>{title} は{what}ことができません: 文書にその呼び出しがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>{title} fetches sources from an address: give the endpoint {name} a storage to put them into, or name a source in the web</source>
            <translation>{title} はソースをアドレスから取得します: エンドポイント {name} にソースを置くストレージを与えるか、Web 上のソースを指定してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{title} has accepted the task; its document has no call that tells how far it is ({ids})</source>
            <translation>{title} はタスクを受け付けました。文書に進捗を答える呼び出しはありません（{ids}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} has no call {name}; there is {known}</source>
            <translation>{title} に呼び出し {name} はありません。あるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs a region: {hint}</source>
            <translation>{title} にはリージョンが要ります: {hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: https://ACCOUNT.r2.cloudflarestorage.com</source>
            <translation>{title} にはエンドポイントが要ります: https://ACCOUNT.r2.cloudflarestorage.com</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: {hint}</source>
            <translation>{title} にはエンドポイントが要ります: {hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>{title} refuses {what}: {value}</source>
            <translation>{title} が{what}を拒みます: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} says that it began, but tells no id</source>
            <translation>{title} は始めたと言いますが、ID を知らせません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>{told}, {early_s} s before the range</source>
            <translation>{told}（範囲の {early_s} 秒前）</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{told}: at most {MOST_PIXELS} million pixels are</source>
            <translation>{told}: 最大は {MOST_PIXELS} 百万ピクセルです</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script</source>
            <translation>{told}: スクリプトで解除してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script, or add -flags +ildct+ilme</source>
            <translation>{told}: スクリプトで解除するか、-flags +ildct+ilme を追加してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{told}: no permission to use it</source>
            <translation>{told}: 使う権限がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, at {rate}, unless the script opens it with rff=True</source>
            <translation>{told}。フレームは一度ずつ {rate} でエンコードします。スクリプトが rff=True で開けば別です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, each as long as it is shown, unless the script opens it with rff=True</source>
            <translation>{told}。フレームは一度ずつ、表示される長さのままエンコードします。スクリプトが rff=True で開けば別です</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV</source>
            <translation>{told}。{bits} ビット YUV から作りました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV by {guess}, since the clip names no matrix</source>
            <translation>{told}。クリップが行列を示さないため、{bits} ビット YUV から {guess} で作りました</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{told}; sound and subtitles keep the source's times</source>
            <translation>{told}。音声と字幕はソースの時刻のままです</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file ({status})</source>
            <translation>{to} がファイルを受け取りませんでした（{status}）</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file: {error}</source>
            <translation>{to} がファイルを受け取りませんでした: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{unknown} is not installed in {plugin_folder}</source>
            <translation>{unknown} は {plugin_folder} にインストールされていません</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} broke off</source>
            <translation>{url} が途切れました</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} has no end in sight; it was given up</source>
            <translation>{url} に終わりが見えません。諦めました</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a file: it begins with https:// and a name</source>
            <translation>{url} はファイルのアドレスではありません: https:// とホスト名で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a site: it begins with https:// and a name</source>
            <translation>{url} はサイトのアドレスではありません: https:// とホスト名で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{url} is no address of {what}: it begins with https:// and a name</source>
            <translation>{url} は{what}のアドレスではありません: https:// とホスト名で始まります</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} leads from one address to the next without end</source>
            <translation>{url} は次々と別のアドレスに導き、終わりがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>{value} is no {kind}</source>
            <translation>{value} は {kind} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not a value of -{name}</source>
            <translation>{value} は -{name} の値ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{value} is not a value of {name}: {named}</source>
            <translation>{value} は {name} の値ではありません: {named}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not the name of an encoder</source>
            <translation>{value} はエンコーダーの名前ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{version} is not a version</source>
            <translation>{version} はバージョンではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{what} cannot stand in -vf; it takes one chain of filters, quoted with ' where needed</source>
            <translation>{what} は -vf に置けません。フィルターの連なりを 1 つ、必要なら ' で囲んで指定します</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{where}{row} is not a piece: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>{where}{row} はピースではありません: START-END と書いてください。例: 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {name} is not {kind}</source>
            <translation>{who} の応答があるべきものと違います: {name} は {kind} ではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {what} is no object</source>
            <translation>{who} の応答があるべきものと違います: {what} はオブジェクトではありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{width}×{height}, {kind} of {bits} bits a channel</source>
            <translation>{width}×{height}、{kind}、各チャンネル {bits} ビット</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>{words} failed: {value}</source>
            <translation>{words} が失敗しました: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is given twice; join the filters with a comma</source>
            <translation>{word} が 2 度指定されています。フィルターはコンマでつないでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: it has no height</source>
            <translation>{word} は追加のサイズではありません: 高さがありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: say 720p, or 720p@3000 for at most 3000 kbit/s</source>
            <translation>{word} は追加のサイズではありません: 720p、または最大 3000 kbit/s なら 720p@3000 と書いてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: an option such as -crf must stand before it</source>
            <translation>{word} は使えません: 前に -crf のようなオプションが要ります</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: encoder arguments cannot name an output; RipGUI chooses it</source>
            <translation>{word} は使えません: エンコーダー引数で出力は指定できません。RipGUI が選びます</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: option values cannot be read from files</source>
            <translation>{word} は使えません: オプションの値をファイルから読むことはできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: the encoder arguments are not run by a shell</source>
            <translation>{word} は使えません: エンコーダー引数はシェルを通りません</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Encoded</source>
            <translation>エンコード後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>One</source>
            <translation>1 画面</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Output {number}</source>
            <translation>出力 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Side by side</source>
            <translation>左右</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Wipe</source>
            <translation>ワイプ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>grey</source>
            <translation>グレー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{bits} bit</source>
            <translation>{bits} ビット</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{count} frames</source>
            <translation>{count} フレーム</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourite</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourites</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Make it a favourite</source>
            <translation>お気に入りにする</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>No favourite any more</source>
            <translation>お気に入りから外す</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>That ship with RipGUI</source>
            <translation>RipGUI 付属</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Your own</source>
            <translation>自分用</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 difference</source>
            <translation>相違 1 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 note</source>
            <translation>注意 1 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Chunk {number}</source>
            <translation>チャンク {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Clip {number}</source>
            <translation>クリップ {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Correct the script, then retry the task</source>
            <translation>スクリプトを直してから、タスクを再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Look at the server first, then send it once more or remove it</source>
            <translation>先にサーバーを確認し、もう一度送るか外してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>May be accepted</source>
            <translation>受付済みかもしれません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>On {name}</source>
            <translation>{name} 上</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Pausing</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Remove the cause, then retry the task</source>
            <translation>原因を除いてから、タスクを再試行してください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Retry the task to send it once more</source>
            <translation>タスクを再試行すると、もう一度送られます</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Stopping</source>
            <translation>停止中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Test {first}–{last} · {name}</source>
            <translation>テスト {first}–{last} · {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>after another task</source>
            <translation>別のタスクの後</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}</source>
            <translation>試行 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}: {reason}</source>
            <translation>試行 {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>clip {done} of {all}</source>
            <translation>クリップ {done} / {all}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>frames {first} – {last}</source>
            <translation>フレーム {first} – {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>verified</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>with {name}</source>
            <translation>{name} あり</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>without {hdr}</source>
            <translation>{hdr} なし</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} differences</source>
            <translation>相違 {count} 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} frames</source>
            <translation>{count} フレーム</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} notes</source>
            <translation>注意 {count} 件</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} chunks done</source>
            <translation>チャンク {done} / {all} 完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} clips done</source>
            <translation>クリップ {done} / {all} 完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{name} may have it: its answer was lost, and it cannot be asked</source>
            <translation>{name} にあるかもしれません。応答が失われ、問い合わせもできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps on average, varies</source>
            <translation>平均 {rate} fps、可変</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{reason}, trying again</source>
            <translation>{reason}、再試行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose a folder for the pictures</source>
            <translation>画像のフォルダーを選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose at least one frame and one output</source>
            <translation>フレームと出力を少なくとも 1 つ選んでください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>its folder may not be written to</source>
            <translation>そのフォルダーに書き込む権限がありません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the disk is full</source>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern has no field {field}; it may use {known}</source>
            <translation>名前のパターンに項目 {field} はありません。使えるのは {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern “{pattern}” gives an empty name</source>
            <translation>名前のパターン「{pattern}」では名前が空になります</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the picture cannot be packed: {why}</source>
            <translation>画像を圧縮できません: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>{path} cannot be written: {why}</source>
            <translation>{path} に書き込めません: {why}</translation>
        </message>
    </context>
    <context>
        <name>shortcut</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Everywhere</source>
            <translation>全体</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In text fields, given by the system</source>
            <translation>入力欄（システムが決定）</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the window of seams</source>
            <translation>継ぎ目のウィンドウ</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Checking</source>
            <translation>検証中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Delivering</source>
            <translation>送付中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Elsewhere</source>
            <translation>リモート</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Encoding</source>
            <translation>エンコード中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Merging</source>
            <translation>結合中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Preparing</source>
            <translation>準備中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>a few seconds</source>
            <translation>数秒</translation>
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
            <translation>完了</translation>
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
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} 日 {hours} 時間</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 時間 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
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
            <translation>先に {line} 行目のクリップに名前を付けてください: clip = …、次に clip.set_output()</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script does not say what the form said any more</source>
            <translation>スクリプトの {line} 行目はもうフォームの内容と一致しません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script is not Python: {detail}</source>
            <translation>スクリプトの {line} 行目は Python ではありません: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line}, which sets the output, must not be indented for that</source>
            <translation>出力を設定する {line} 行目は、そのためには字下げできません</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Put set_output in line {line} on a line of its own, so that there is room before it</source>
            <translation>{line} 行目の set_output を単独の行に置き、前に書けるようにしてください</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The restoration that begins in line {line} has lost its last line: {detail}</source>
            <translation>{line} 行目から始まる修復部分に最後の行がありません: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The script has no line {detail} to write before</source>
            <translation>スクリプトに、前に書き込む {detail} 行目がありません</translation>
        </message>
    </context>
</TS>
