<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>AbilityCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>Costs: {price}</source>
            <translation>Chi phí: {price}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>What it offers</source>
            <translation>Chức năng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>counts what it did</source>
            <translation>thống kê việc đã làm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes a task</source>
            <translation>xóa tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes several at once</source>
            <translation>xóa nhiều tác vụ một lúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>encodes a clip again</source>
            <translation>mã hóa lại một clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>finds a task again</source>
            <translation>tìm lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>hands out results</source>
            <translation>cung cấp kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>is sent the source</source>
            <translation>nhận nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps storages</source>
            <translation>giữ kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps templates</source>
            <translation>giữ mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>lists its tasks</source>
            <translation>liệt kê tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>merges again</source>
            <translation>ghép lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>progress of each clip</source>
            <translation>tiến độ từng clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>takes tasks</source>
            <translation>nhận tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>tells how far a task is</source>
            <translation>báo tiến độ tác vụ</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>&amp;Copy versions</source>
            <translation>Chép phiên bản (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>About RipGUI</source>
            <translation>Giới thiệu RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>C&amp;lose</source>
            <translation>Đóng (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Encodes video with VapourSynth, in chunks, and loses nothing.</source>
            <translation>Mã hóa video bằng VapourSynth, theo phân đoạn, và không để mất gì.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>Phần mềm tự do theo GPL, phiên bản 3 trở lên.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licences</source>
            <translation>Giấy phép</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Looking …</source>
            <translation>Đang xem…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Plugins</source>
            <translation>Plugin</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>RipGUI stands on VapourSynth, BestSource and their plugins, on FFmpeg and its encoders, on Qt and Python, and on the packages under “Licences”.

Its ways were learned from FinalRip, vs-preview, StaxRip and Av1an, whose presets and habits it reads.

Thank you to all who make and keep them, and to everybody who reports what does not work.</source>
            <translation>RipGUI dựa trên VapourSynth, BestSource và các plugin của chúng, trên FFmpeg và các bộ mã hóa của nó, trên Qt và Python, và trên các gói ở mục “Giấy phép”.

Cách làm học từ FinalRip, vs-preview, StaxRip và Av1an; thiết lập sẵn và thói quen của chúng đều đọc được.

Cảm ơn mọi người đã làm ra và duy trì chúng, và tất cả những ai báo lại điều chưa hoạt động.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>System</source>
            <translation>Hệ thống</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Thanks</source>
            <translation>Cảm ơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Versions</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is told</source>
            <translation>Nội dung</translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Close</source>
            <translation>Đóng (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed</source>
            <translation>Tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed of the script</source>
            <translation>Tốc độ script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Without encoder, as fast as it goes</source>
            <translation>Không có bộ mã hóa, nhanh hết mức</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>frames {start} – {last}</source>
            <translation>khung hình {start} – {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{frames} of {total} frames in {time}</source>
            <translation>{frames} trong {total} khung hình, {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{seconds} s</source>
            <translation>{seconds} giây</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Close</source>
            <translation>Đóng (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Go to</source>
            <translation>Đi tới (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Remove</source>
            <translation>Gỡ bỏ (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks</source>
            <translation>Dấu trang</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks are set at the frame that is shown.</source>
            <translation>Dấu trang được đặt ở khung hình đang hiện.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Frame</source>
            <translation>Khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Re&amp;name</source>
            <translation>Đổi tên (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
    </context>
    <context>
        <name>ByKey</name>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Arrow keys move it</source>
            <translation>Các phím mũi tên di chuyển nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Line between two parts</source>
            <translation>Đường chia giữa hai phần</translation>
        </message>
    </context>
    <context>
        <name>CacheRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clear</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clearing …</source>
            <translation>Đang xóa…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>It takes {size}.</source>
            <translation>Chiếm {size}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Looking how much it takes …</source>
            <translation>Đang xem chiếm bao nhiêu…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Not while the queue works: it is using them.</source>
            <translation>Không được khi hàng đợi đang chạy: hàng đợi đang dùng chúng.</translation>
        </message>
    </context>
    <context>
        <name>CalibrateCommands</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The queue works, and would be measured with: pause it or wait for its end.</source>
            <translation>Hàng đợi đang chạy và sẽ bị đo cùng: hãy tạm dừng hoặc chờ xong.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The script has to be confirmed first: look at it in the preview.</source>
            <translation>Cần xác nhận script trước: hãy xem script trong phần xem trước.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With a film that is made for it, the script that is shown, and {encoder}</source>
            <translation>Với một phim được tạo để đo, script đang hiện và {encoder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With {source}, its script and {encoder}</source>
            <translation>Với {source}, script của nó và {encoder}</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Measure</source>
            <translation>Đo (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>About as fast as before with less memory ({choice}). Tasks use it now.</source>
            <translation>Nhanh gần như trước với ít bộ nhớ hơn ({choice}). Các tác vụ giờ dùng lựa chọn này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Against automatic</source>
            <translation>So với tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Encoder threads</source>
            <translation>Luồng của bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Faster than what RipGUI chose so far: {change} ({choice}). Tasks use it now.</source>
            <translation>Nhanh hơn lựa chọn của RipGUI đến nay: {change} ({choice}). Các tác vụ giờ dùng lựa chọn này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Frames a second</source>
            <translation>Khung hình mỗi giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>How far the measurement is</source>
            <translation>Tiến độ đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measure this computer</source>
            <translation>Đo máy này</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measurement {number} of {count} …</source>
            <translation>Lần đo {number} trên {count} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Memory</source>
            <translation>Bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>No task is selected: a film of this size is made and measured with</source>
            <translation>Chưa chọn tác vụ nào: sẽ tạo một phim cỡ này để đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Size of the film that is made</source>
            <translation>Cỡ của phim được tạo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Stopped; nothing is remembered of it.</source>
            <translation>Đã dừng; không ghi nhớ gì.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The clip is encoded for a minute with several numbers of workers and encoder threads. The fastest is remembered, and tasks with this script, encoder and size of picture use it, unless they name a number of workers.</source>
            <translation>Clip được mã hóa trong một phút với nhiều số tiến trình và số luồng bộ mã hóa khác nhau. Cách nhanh nhất được ghi nhớ; tác vụ có cùng script, bộ mã hóa và cỡ hình sẽ dùng, trừ khi tự nêu số tiến trình.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The script is opened …</source>
            <translation>Đang mở script…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What RipGUI chooses by itself is the best here ({choice}).</source>
            <translation>Lựa chọn của RipGUI là tốt nhất ở đây ({choice}).</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What was measured</source>
            <translation>Kết quả đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Workers</source>
            <translation>Tiến trình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>automatic</source>
            <translation>tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>the encoder's choice</source>
            <translation>bộ mã hóa tự chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads as it likes</source>
            <translation>tiến trình: {workers}, luồng tùy bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads of each: {threads}</source>
            <translation>tiến trình: {workers}, luồng của mỗi bộ mã hóa: {threads}</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Copy the answer</source>
            <translation>Chép câu trả lời (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Send</source>
            <translation>Gửi (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered.</source>
            <translation>Đã trả lời.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered; of a long answer only the beginning is shown.</source>
            <translation>Đã trả lời; câu trả lời dài nên chỉ hiện phần đầu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Asking {name} …</source>
            <translation>Đang hỏi {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Calls of the document</source>
            <translation>Lệnh gọi trong tài liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It changes something at the server.</source>
            <translation>Lệnh này thay đổi dữ liệu trên máy chủ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It costs {price}.</source>
            <translation>Tốn {price}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Really &amp;send</source>
            <translation>Vẫn gửi (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Stopped; what was sent may have arrived.</source>
            <translation>Đã dừng; những gì đã gửi có thể đã tới nơi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>The server's answer</source>
            <translation>Câu trả lời của máy chủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>What the server answers stands here.</source>
            <translation>Câu trả lời của máy chủ hiện ở đây.</translation>
        </message>
    </context>
    <context>
        <name>CallTip</name>
        <message>
            <location filename="../../ripgui/ui/script/call_tip.py" />
            <source>Arguments of the call</source>
            <translation>Đối số của lệnh gọi</translation>
        </message>
    </context>
    <context>
        <name>ChapterTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add a chapter</source>
            <translation>Thêm chương</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>As the source</source>
            <translation>Như nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Begins</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapter</source>
            <translation>Chương</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters</source>
            <translation>Chương</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters as the source has them</source>
            <translation>Giữ các chương của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters from a file</source>
            <translation>Lấy chương từ tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Import …</source>
            <translation>Nhập…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>OGM text, Matroska XML or ffmpeg's metadata; it may be dropped here, too</source>
            <translation>Văn bản OGM, XML của Matroska hoặc siêu dữ liệu ffmpeg; cũng có thể thả vào đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove</source>
            <translation>Gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove the selected chapters</source>
            <translation>Gỡ các chương đã chọn</translation>
        </message>
    </context>
    <context>
        <name>ClipCheck</name>
        <message>
            <location filename="../../ripgui/ui/clip_check.py" />
            <source>It has times for {counted} frames; the source has about {frames}</source>
            <translation>Có thời gian của {counted} khung hình; nguồn có khoảng {frames}</translation>
        </message>
    </context>
    <context>
        <name>ClipStrip</name>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>Clips</source>
            <translation>Clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>{done} of {all} clips done</source>
            <translation>xong {done} trên {all} clip</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Close, and go on at the next start</source>
            <translation>Đóng, tiếp tục ở lần mở sau (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Stop the queue and close</source>
            <translation>Dừng hàng đợi và đóng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Finished chunks are kept. What about the others?</source>
            <translation>Các phân đoạn đã xong được giữ lại. Những phần còn lại thì sao?</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Keep &amp;running, stay open</source>
            <translation>Tiếp tục chạy, không đóng (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>The queue is still running</source>
            <translation>Hàng đợi vẫn đang chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Work is running</source>
            <translation>Đang có việc chạy</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Commands and their keys</source>
            <translation>Lệnh và phím</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Keys</source>
            <translation>Phím</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>{key} is with “{command}”</source>
            <translation>{key} đang thuộc về “{command}”</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add the videos of a folder</source>
            <translation>Thêm video trong thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add videos</source>
            <translation>Thêm video</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>All files (*)</source>
            <translation>Tất cả tệp (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Numbered pictures ({patterns})</source>
            <translation>Ảnh đánh số ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes</source>
            <translation>Mã thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes (*.txt *.tc *.timecodes)</source>
            <translation>Mã thời gian (*.txt *.tc *.timecodes)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Videos ({patterns})</source>
            <translation>Video ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Where results go</source>
            <translation>Nơi lưu kết quả</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>Completion</source>
            <translation>Gợi ý</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>What can be written next</source>
            <translation>Những gì có thể viết tiếp</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>&amp;Now</source>
            <translation>Ngay (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Shuts down in {seconds} s</source>
            <translation>Tắt máy sau {seconds} giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;awake</source>
            <translation>Giữ máy thức (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;on</source>
            <translation>Không tắt (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The computer sleeps in {seconds} s</source>
            <translation>Máy sẽ ngủ sau {seconds} giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done</source>
            <translation>Hàng đợi đã xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done, and this was asked for.</source>
            <translation>Hàng đợi đã xong, và đây là việc đã được yêu cầu.</translation>
        </message>
    </context>
    <context>
        <name>CropBar</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Close</source>
            <translation>Đóng (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Reset</source>
            <translation>Đặt lại (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Write into script</source>
            <translation>Ghi vào script (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Bottom</source>
            <translation>Dưới</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop</source>
            <translation>Cắt khung</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop: {side}</source>
            <translation>Cắt khung: {side}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Find black &amp;borders</source>
            <translation>Tìm viền đen (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Left</source>
            <translation>Trái</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Right</source>
            <translation>Phải</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Top</source>
            <translation>Trên</translation>
        </message>
    </context>
    <context>
        <name>CropCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>Show a frame of the script's result first: that is what is cropped</source>
            <translation>Hãy hiện một khung hình của kết quả trước: đó là thứ được cắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>The settings of this task are fixed</source>
            <translation>Thiết lập của tác vụ này đã cố định</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPanel</name>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source> h</source>
            <translation> giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Give it another name</source>
            <translation>Đặt tên khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>How long a link to the result opens it</source>
            <translation>Liên kết tới kết quả mở được bao lâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>If it is taken</source>
            <translation>Nếu tên đã có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Leave what is there</source>
            <translation>Giữ cái đang có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Links open for</source>
            <translation>Liên kết mở được trong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>May hold {fields}; a folder ends with a slash</source>
            <translation>Có thể chứa {fields}; kết thúc bằng gạch chéo là thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name in the storage</source>
            <translation>Tên trong kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name there</source>
            <translation>Tên ở đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Nowhere: it stays here</source>
            <translation>Không gửi đi: ở lại đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Replace what is there</source>
            <translation>Thay cái đang có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Send to</source>
            <translation>Gửi tới</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Show the storages</source>
            <translation>Hiện các kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storage that results are sent to</source>
            <translation>Kho lưu trữ nhận kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storages …</source>
            <translation>Kho lưu trữ…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>There is no storage {name}: make one of that name, or choose another.</source>
            <translation>Không có kho lưu trữ {name}: hãy tạo kho tên đó hoặc chọn kho khác.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Where the name is taken in the storage</source>
            <translation>Khi tên đã có trong kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>the result's own name</source>
            <translation>tên của chính kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>{name} (not known here)</source>
            <translation>{name} (không rõ ở đây)</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../ripgui/ui/editing.py" />
            <source>the task was begun</source>
            <translation>tác vụ đã bắt đầu</translation>
        </message>
    </context>
    <context>
        <name>EncoderEdit</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Change what is often changed without typing it</source>
            <translation>Đổi những gì hay đổi mà không cần gõ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Encoder arguments</source>
            <translation>Tham số bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options</source>
            <translation>Tùy chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options of the encoder</source>
            <translation>Tùy chọn của bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>encoder ✓</source>
            <translation>bộ mã hóa ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>two passes ✓</source>
            <translation>hai lượt ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>{option} … is not finished</source>
            <translation>{option} … chưa viết xong</translation>
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
            <translation>1 đến 10, 10 là tốt nhất: như nhau cho mọi bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate</source>
            <translation>Tốc độ bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate, 2 passes</source>
            <translation>Tốc độ bit, 2 lượt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Encoder</source>
            <translation>Bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>File size</source>
            <translation>Kích thước tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Of the whole file, sound and all else included</source>
            <translation>Của cả tệp, gồm âm thanh và mọi thứ khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality</source>
            <translation>Chất lượng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality 1–10</source>
            <translation>Chất lượng 1–10</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Rate by</source>
            <translation>Chọn theo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>With two passes or a size, bits go to the chunks that need them</source>
            <translation>Với hai lượt hoặc kích thước, bit dành cho phân đoạn cần chúng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>encoder's</source>
            <translation>của bộ mã hóa</translation>
        </message>
    </context>
    <context>
        <name>EncoderTitles</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>360° equator</source>
            <translation>360° xích đạo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>AQ strength</source>
            <translation>Độ mạnh AQ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Adaptive quality</source>
            <translation>Lượng tử thích ứng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>B-frames</source>
            <translation>Khung B</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Checksums</source>
            <translation>Tổng kiểm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Depth, chroma</source>
            <translation>Độ sâu, sắc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>FFV1 lossless</source>
            <translation>FFV1 không mất</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Film grain</source>
            <translation>Hạt phim</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Grain is taken out and described, and players put it back; larger means stronger</source>
            <translation>Hạt được tách ra và mô tả, trình phát đưa trở lại; càng lớn càng mạnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>How much flat parts are favoured</source>
            <translation>Vùng phẳng được ưu tiên bao nhiêu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Its own scale</source>
            <translation>Thang riêng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Keyframe every</source>
            <translation>Khung khóa mỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Larger is faster, and worse for the same size</source>
            <translation>Lớn hơn thì nhanh hơn, và kém hơn ở cùng kích thước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most B-frames in a row</source>
            <translation>Số khung B liên tiếp tối đa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most frames from keyframe to keyframe</source>
            <translation>Số khung hình tối đa giữa hai khung khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Parts of a picture that are coded side by side</source>
            <translation>Phần của hình được mã hóa song song</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Preset</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Profile</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slices</source>
            <translation>Lát</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slower makes smaller files of the same quality</source>
            <translation>Chậm hơn cho tệp nhỏ hơn ở cùng chất lượng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>So that damage is noticed</source>
            <translation>Để nhận ra hư hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Speed</source>
            <translation>Tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Ten bits keep gradients smooth</source>
            <translation>Mười bit giữ dải chuyển màu mượt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Tune</source>
            <translation>Tinh chỉnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What players must be able to do</source>
            <translation>Trình phát phải làm được gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What the picture holds, or what is measured</source>
            <translation>Hình chứa gì, hoặc đo bằng gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Where in a picture bits go</source>
            <translation>Bit đi vào đâu trong hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto variance</source>
            <translation>phương sai tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto, dark</source>
            <translation>tự động, vùng tối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>complexity</source>
            <translation>độ phức tạp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>cyclic</source>
            <translation>tuần hoàn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>edges</source>
            <translation>cạnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>encoder's</source>
            <translation>của bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>off</source>
            <translation>tắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>on</source>
            <translation>bật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>prediction</source>
            <translation>dự đoán</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>the clip's</source>
            <translation>của clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>to the eye</source>
            <translation>theo mắt nhìn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>variance</source>
            <translation>phương sai</translation>
        </message>
    </context>
    <context>
        <name>EndpointDialog</name>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>&amp;Test</source>
            <translation>Thử (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>No remote system yet.
Say of which kind it is and where, and save it.</source>
            <translation>Chưa có hệ thống từ xa nào.
Hãy chọn loại, địa chỉ rồi lưu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Remote systems</source>
            <translation>Hệ thống từ xa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>S&amp;top</source>
            <translation>Dừng (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Servers that encode for you: tasks run there where the tool row says so.</source>
            <translation>Máy chủ mã hóa hộ: tác vụ chạy ở đó khi thanh công cụ chọn vậy.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Tasks and &amp;calls …</source>
            <translation>Tác vụ và lệnh gọi (&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>not checked</source>
            <translation>không kiểm tra</translation>
        </message>
    </context>
    <context>
        <name>EndpointForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source> s</source>
            <translation> giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Access key</source>
            <translation>Khóa truy cập</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Certificates</source>
            <translation>Chứng chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Check the server's certificate</source>
            <translation>Kiểm tra chứng chỉ máy chủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose a file with certificates</source>
            <translation>Chọn tệp chứng chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>File with certificates to trust</source>
            <translation>Tệp chứng chỉ được tin cậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Further headers</source>
            <translation>Header khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind of system</source>
            <translation>Loại hệ thống</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait</source>
            <translation>Chờ lâu nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait for an answer</source>
            <translation>Chờ câu trả lời lâu nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>None: only sources that are addresses</source>
            <translation>Không có: chỉ nguồn là địa chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Not checked: somebody else could answer in its place.</source>
            <translation>Không kiểm tra: kẻ khác có thể trả lời thay.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secret key</source>
            <translation>Khóa bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secrets</source>
            <translation>Bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Settings of the kind</source>
            <translation>Thiết lập của loại này</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage</source>
            <translation>Kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage that sources are put into</source>
            <translation>Kho chứa nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The address is missing: each has their own {title}</source>
            <translation>Thiếu địa chỉ: mỗi {title} có địa chỉ riêng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The way there</source>
            <translation>Đường kết nối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Warning</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Where the secrets are</source>
            <translation>Nơi giữ bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>https://server.example</source>
            <translation>https://server.example</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>none; http://… or env:NAME</source>
            <translation>không có; http://… hoặc env:NAME</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>those of the system</source>
            <translation>của hệ thống</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>{name} (not known here)</source>
            <translation>{name} (không rõ ở đây)</translation>
        </message>
    </context>
    <context>
        <name>FailureWatch</name>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Copy</source>
            <translation>Chép</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Discard</source>
            <translation>Bỏ đi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Report</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI ended unexpectedly the last time. A report was written.</source>
            <translation>Lần trước RipGUI kết thúc bất ngờ. Đã ghi một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). A report was written.</source>
            <translation>Chính RipGUI bị lỗi ({error}). Đã ghi một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). No report could be written.</source>
            <translation>Chính RipGUI bị lỗi ({error}). Không ghi được báo cáo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Show</source>
            <translation>Hiện</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>The report is in the clipboard.</source>
            <translation>Báo cáo đã ở trong bảng tạm.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>No</source>
            <translation>Không</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>automatic</source>
            <translation>tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>{name} is missing</source>
            <translation>thiếu {name}</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../ripgui/ui/file_dialog.py" />
            <source>All files (*)</source>
            <translation>Tất cả tệp (*)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Find</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Match case</source>
            <translation>Phân biệt hoa thường</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Next place</source>
            <translation>Chỗ tiếp theo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Previous place</source>
            <translation>Chỗ trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Regular expression</source>
            <translation>Biểu thức chính quy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace</source>
            <translation>Thay</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace all</source>
            <translation>Thay tất cả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace this one</source>
            <translation>Thay chỗ này</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace with</source>
            <translation>Thay bằng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Whole words</source>
            <translation>Cả từ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not a pattern</source>
            <translation>biểu thức sai</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not found</source>
            <translation>không tìm thấy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>takes too long</source>
            <translation>quá lâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{count} found</source>
            <translation>thấy {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} trên {count}</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>Settings for the next files</source>
            <translation>Thiết lập cho các tệp tiếp theo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/following.py" />
            <source>{count} files are one source, as their names have it.</source>
            <translation>
                <numerusform>Theo tên, {count} tệp là một nguồn.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>{name} · settings are fixed</source>
            <translation>{name} · thiết lập cố định</translation>
        </message>
    </context>
    <context>
        <name>HeaderRows</name>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Add a &amp;header</source>
            <translation>Thêm header (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's name</source>
            <translation>Tên header</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's value</source>
            <translation>Giá trị header</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove</source>
            <translation>Gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove the header</source>
            <translation>Gỡ header</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>X-Name</source>
            <translation>X-Name</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>kept; type to change it</source>
            <translation>đã lưu; gõ để đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>the variable's name</source>
            <translation>tên biến</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>value</source>
            <translation>giá trị</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Save the statistics</source>
            <translation>Lưu thống kê</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Table (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>The result is read for its receipt …</source>
            <translation>Đang đọc kết quả để ghi biên nhận…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Written: {path}</source>
            <translation>Đã ghi: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>{name} goes to the queue's end.</source>
            <translation>{name} vào cuối hàng đợi.</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Runs</source>
            <translation>Lượt chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Statistics</source>
            <translation>Thống kê</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Views of the history</source>
            <translation>Các trang lịch sử</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source> float</source>
            <translation> số thực</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Frame {number}{kind}</source>
            <translation>Khung hình {number}{kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Grey</source>
            <translation>Xám</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · RGB</source>
            <translation>Histogram · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · luma</source>
            <translation>Histogram · độ sáng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Inspect</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>No frame</source>
            <translation>Không có khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Scope</source>
            <translation>Máy hiện sóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Vectorscope</source>
            <translation>Vectorscope</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · RGB</source>
            <translation>Dạng sóng · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · luma</source>
            <translation>Dạng sóng · độ sáng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bit</source>
            <translation>{bits} bit</translation>
        </message>
    </context>
    <context>
        <name>Installer</name>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Asking the package index for {package} …</source>
            <translation>Đang tìm {package} trong chỉ mục gói…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Download and install</source>
            <translation>Tải và cài đặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Downloading {packages} …</source>
            <translation>Đang tải {packages} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Install …</source>
            <translation>Cài đặt…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Installed. The script runs anew with it.</source>
            <translation>Đã cài đặt. Script chạy lại với gói này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>It could not be installed: {problem}</source>
            <translation>Không cài được: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Not now</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>Sẽ tải từ {hosts} vào {folder}: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>{name} is missing. The package {package} has it.</source>
            <translation>Thiếu {name}. Gói {package} có nó.</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>A frame, a time such as 12:34.5, or so far from here: +5s, -100</source>
            <translation>Khung hình, thời gian như 12:34.5, hoặc khoảng cách từ đây: +5s, -100</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>Frame</source>
            <translation>Khung hình</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/recorder.py" />
            <source>Press a key …</source>
            <translation>Nhấn một phím…</translation>
        </message>
    </context>
    <context>
        <name>LineBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Go to line</source>
            <translation>Tới dòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>of {count}</source>
            <translation>trên {count}</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>&amp;Copy</source>
            <translation>Chép (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Copied.</source>
            <translation>Đã chép.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>How long the link opens it</source>
            <translation>Liên kết mở được bao lâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link to {name}</source>
            <translation>Liên kết tới {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>The link as a QR code</source>
            <translation>Mã QR của liên kết</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Whoever has it may open it</source>
            <translation>Ai có liên kết đều mở được</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a day</source>
            <translation>trong một ngày</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a week</source>
            <translation>trong một tuần</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for an hour</source>
            <translation>trong một giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for {hours} hours</source>
            <translation>trong {hours} giờ</translation>
        </message>
    </context>
    <context>
        <name>ListAndForm</name>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>&amp;Test</source>
            <translation>Thử (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Cl&amp;ose</source>
            <translation>Đóng (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Ne&amp;w</source>
            <translation>Mới (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Re&amp;move</source>
            <translation>Gỡ bỏ (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Really re&amp;move</source>
            <translation>Vẫn gỡ bỏ (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Sa&amp;ve</source>
            <translation>Lưu (&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All chunks</source>
            <translation>Mọi phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All tasks</source>
            <translation>Mọi tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk</source>
            <translation>Phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk </source>
            <translation>Phân đoạn </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Filter lines</source>
            <translation>Lọc dòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Log</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Selected task</source>
            <translation>Tác vụ đã chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Whose lines</source>
            <translation>Dòng của ai</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>… {count} lines skipped</source>
            <translation>… bỏ qua {count} dòng</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>A graphics card was found ({card}); it does not encode.</source>
            <translation>Tìm thấy card đồ họa ({card}); card này không mã hóa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>No graphics card was found; the processor does it all.</source>
            <translation>Không tìm thấy card đồ họa; bộ xử lý làm tất cả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>VapourSynth {version} with {count} plugins.</source>
            <translation>VapourSynth {version} với {count} plugin.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>Your graphics card encodes, too: {names}.</source>
            <translation>Card đồ họa cũng mã hóa được: {names}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>{count} encoders work here, {names} among them.</source>
            <translation>{count} bộ mã hóa hoạt động ở đây, trong đó có {names}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ripgui/ui/main_window.py" />
            <source>The queue goes on where it was.</source>
            <translation>Hàng đợi tiếp tục từ chỗ cũ.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close all</source>
            <translation>Đóng tất cả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close message</source>
            <translation>Đóng thông báo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Message</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>{count} more</source>
            <translation>{count} nữa</translation>
        </message>
    </context>
    <context>
        <name>ModelField</name>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose a file</source>
            <translation>Chọn tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose: {name}</source>
            <translation>Chọn: {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>brightness alone</source>
            <translation>chỉ độ sáng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being loaded …</source>
            <translation>đang nạp…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being read …</source>
            <translation>đang đọc…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being tried …</source>
            <translation>đang thử…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is tried on a small picture …</source>
            <translation>đang thử trên ảnh nhỏ…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>takes {size} alone</source>
            <translation>chỉ nhận {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{name}: what it is</source>
            <translation>{name}: nội dung</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{time} ms for {size}</source>
            <translation>{time} ms cho {size}</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../ripgui/ui/script/notice.py" />
            <source>In progress</source>
            <translation>Đang chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/notice.py" />
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close message</source>
            <translation>Đóng thông báo</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>The queue is done</source>
            <translation>Hàng đợi đã xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done</source>
            <translation>xong {done}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done, {failed} failed</source>
            <translation>xong {done}, hỏng {failed}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{name} failed</source>
            <translation>{name} hỏng</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source> s</source>
            <translation> giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder of numbered pictures, 16 bits deep where the clip has more than 8; no sound.</source>
            <translation>Thư mục ảnh đánh số, sâu 16 bit khi clip hơn 8 bit; không có âm thanh.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder with index.m3u8, for players in web pages: H.264, HEVC or AV1 in segments of about 6 s, each audio and subtitle track beside them. Chapters, fonts, covers and tags stay out.</source>
            <translation>Thư mục có index.m3u8, cho trình phát trên web: H.264, HEVC hoặc AV1 theo đoạn khoảng 6 giây, kèm từng track âm thanh và phụ đề. Không có chương, phông chữ, bìa và thẻ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>About how long a chunk is; boundaries move to scene cuts</source>
            <translation>Độ dài gần đúng của phân đoạn; ranh giới dời tới chuyển cảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic</source>
            <translation>Tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic ({seconds:g} s)</source>
            <translation>Tự động ({seconds:g} giây)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose a folder</source>
            <translation>Chọn thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Chunk length</source>
            <translation>Độ dài phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Container</source>
            <translation>Định dạng chứa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>FLV holds H.264, HEVC and AV1 with one audio track, AAC or MP3. Subtitles, chapters, fonts, covers, titles and languages stay out.</source>
            <translation>FLV chứa H.264, HEVC, AV1 với một track âm thanh AAC hoặc MP3. Không có phụ đề, chương, phông chữ, bìa, tiêu đề và ngôn ngữ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Folder</source>
            <translation>Thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>HLS (index.m3u8)</source>
            <translation>HLS (index.m3u8)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>How many chunks are encoded at a time</source>
            <translation>Số phân đoạn mã hóa cùng lúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>MP4 cannot hold everything: styled subtitles lose their style, fonts stay out.</source>
            <translation>MP4 không chứa được mọi thứ: phụ đề có kiểu mất kiểu, phông chữ bị bỏ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Name pattern</source>
            <translation>Mẫu tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Output file</source>
            <translation>Tệp đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>PNG pictures (.png)</source>
            <translation>Ảnh PNG (.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Range</source>
            <translation>Khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Replace a file of that name</source>
            <translation>Thay tệp cùng tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>WebM holds VP9 and AV1. Sound becomes Opus, subtitles become WebVTT without their style, fonts and covers stay out.</source>
            <translation>WebM chứa VP9 và AV1. Âm thanh thành Opus, phụ đề thành WebVTT không kiểu, phông chữ và bìa bị bỏ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Workers</source>
            <translation>Tiến trình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>beside the source</source>
            <translation>cạnh nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>the whole clip, or 240:480, or 0:01:00-0:02:30</source>
            <translation>cả clip, hoặc 240:480, hoặc 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>{name} is the source's name, {title}, {episode} and {group} are what stands in it; {preset} is the preset's, {codec} the encoder's; {resolution} and [CRC32] are filled when the file is there</source>
            <translation>{name} là tên nguồn, {title}, {episode} và {group} lấy từ tên đó; {preset} là thiết lập sẵn, {codec} là bộ mã hóa; {resolution} và [CRC32] điền khi có tệp</translation>
        </message>
    </context>
    <context>
        <name>PackageCommands</name>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for newer versions …</source>
            <translation>Đang hỏi chỉ mục gói về phiên bản mới hơn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for {package} …</source>
            <translation>Đang tìm {package} trong chỉ mục gói…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Downloading {packages} …</source>
            <translation>Đang tải {packages} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Go on without them</source>
            <translation>Tiếp tục không có chúng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Installed: {packages}</source>
            <translation>Đã cài: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>It was stopped.</source>
            <translation>Đã dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Keep them</source>
            <translation>Giữ lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Load them again</source>
            <translation>Nạp lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>RipGUI did not end well the last time. Packages that you added may be the reason.</source>
            <translation>Lần trước RipGUI kết thúc không tốt. Nguyên nhân có thể là các gói đã thêm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Scripts do without the packages that you added.</source>
            <translation>Script đang chạy không có các gói đã thêm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Show them …</source>
            <translation>Hiện chúng…</translation>
        </message>
    </context>
    <context>
        <name>PackageDialog</name>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Download and install</source>
            <translation>Tải và cài (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Remove</source>
            <translation>Gỡ bỏ (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>A package, or package==version</source>
            <translation>Một gói, hoặc gói==phiên bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Added packages</source>
            <translation>Gói đã thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>Đóng (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Everything is up to date.</source>
            <translation>Tất cả đều mới nhất.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>In progress</source>
            <translation>Đang chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look &amp;up</source>
            <translation>Tra (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look for &amp;newer versions</source>
            <translation>Tìm phiên bản mới hơn (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Nothing was added yet.
Name a package of the Python Package Index below, such as vapoursynth-bwdif.</source>
            <translation>Chưa thêm gì.
Nhập bên dưới tên một gói của Python Package Index, như vapoursynth-bwdif.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package</source>
            <translation>Gói</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package to add</source>
            <translation>Gói cần thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Plugins and modules for scripts, in a folder of your own. Scripts find those that are ticked.</source>
            <translation>Plugin và mô-đun cho script, trong một thư mục riêng. Script tìm thấy những gói được đánh dấu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Really &amp;remove?</source>
            <translation>Vẫn gỡ bỏ? (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>Sẽ tải từ {hosts} vào {folder}: {packages}</translation>
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
            <translation>Thư mục ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Pictures (*.png)</source>
            <translation>Ảnh (*.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Save the picture</source>
            <translation>Lưu ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Saved {path}</source>
            <translation>Đã lưu {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>{name} pictures</source>
            <translation>Ảnh của {name}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>0,0 from the upper left; -16,-16 from the lower right</source>
            <translation>0,0 từ góc trên trái; -16,-16 từ góc dưới phải</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A height such as 720p, whose width follows, or both, such as 1280x720; the shape is kept</source>
            <translation>Chiều cao như 720p (rộng theo tỷ lệ), hoặc cả hai như 1280x720; giữ nguyên hình dạng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A picture that is burnt in; where it is clear, the video shows</source>
            <translation>Ảnh được ghi cứng; chỗ trong suốt hiện video</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose a logo</source>
            <translation>Chọn logo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frame rate</source>
            <translation>Tốc độ khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frames a second; frames are left out or shown again, nothing gets faster</source>
            <translation>Khung hình mỗi giây; khung hình bị bỏ hoặc lặp lại, không nhanh hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes</source>
            <translation>Kích thước thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes are for HLS alone</source>
            <translation>Kích thước thêm chỉ dành cho HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's place</source>
            <translation>Vị trí logo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's size</source>
            <translation>Cỡ logo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Pictures ({patterns})</source>
            <translation>Ảnh ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Place of the logo</source>
            <translation>Vị trí của logo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Resolution</source>
            <translation>Độ phân giải</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Size of the logo</source>
            <translation>Cỡ của logo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Smaller heights that players change to; behind @ the most kbit/s that one may take</source>
            <translation>Chiều cao nhỏ hơn để trình phát chuyển sang; sau @ là mức kbit/s tối đa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>as the script makes it</source>
            <translation>như script tạo ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>its own, or a height, or 200x80</source>
            <translation>cỡ gốc, hoặc chiều cao, hoặc 200x80</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none, or such as 720p@3000 480p</source>
            <translation>không có, hoặc như 720p@3000 480p</translation>
        </message>
    </context>
    <context>
        <name>PictureSet</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>Frame {frame} of {outputs} cannot be had</source>
            <translation>Không lấy được khung hình {frame} của {outputs}</translation>
        </message>
    </context>
    <context>
        <name>PieceList</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Pieces</source>
            <translation>Đoạn</translation>
        </message>
    </context>
    <context>
        <name>PieceModel</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>End</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Length</source>
            <translation>Độ dài</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Dropped are frames that were rendered in time, but not shown in time</source>
            <translation>“Bỏ” là khung hình dựng kịp nhưng không hiện kịp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Playing without sound: {why}</source>
            <translation>Đang phát không tiếng: {why}</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Not as the preset says: {what}</source>
            <translation>Khác thiết lập sẵn: {what}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Own settings</source>
            <translation>Thiết lập riêng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Script or encoder are your own</source>
            <translation>Script hoặc bộ mã hóa là của riêng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>chunk length</source>
            <translation>độ dài phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>container</source>
            <translation>định dạng chứa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>encoder</source>
            <translation>bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>picture</source>
            <translation>hình ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>tracks and what is kept</source>
            <translation>track và những gì giữ lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{title} · changed</source>
            <translation>{title} · đã đổi</translation>
        </message>
    </context>
    <context>
        <name>PresetCommands</name>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the next files</source>
            <translation>Dùng cho các tệp tiếp theo (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the task</source>
            <translation>Dùng cho tác vụ (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for {count} tasks</source>
            <translation>Dùng cho {count} tác vụ (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Export a preset</source>
            <translation>Xuất thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Import presets</source>
            <translation>Nhập thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Imported {titles}</source>
            <translation>Đã nhập {titles}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>My preset</source>
            <translation>Thiết lập của tôi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Preset (*.toml);;FinalRip's script and parameters (*.py);;Visionular's template (*.json)</source>
            <translation>Thiết lập sẵn (*.toml);;Script và tham số FinalRip (*.py);;Mẫu Visionular (*.json)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets that are edited and not saved: {count}. They wait where they were edited.</source>
            <translation>Thiết lập sẵn đã sửa mà chưa lưu: {count}. Chúng vẫn ở nơi đã sửa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets, and scripts with parameters (*.toml *.json *.py *.txt)</source>
            <translation>Thiết lập sẵn, và script kèm tham số (*.toml *.json *.py *.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Wrote {files}</source>
            <translation>Đã ghi {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set for {count} of {all} selected tasks.</source>
            <translation>Đã đặt “{title}” cho {count} trong {all} tác vụ đã chọn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set.</source>
            <translation>Đã đặt “{title}”.</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Close</source>
            <translation>Đóng (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Duplicate</source>
            <translation>Nhân bản (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Export …</source>
            <translation>Xuất (&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Import …</source>
            <translation>Nhập (&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;New</source>
            <translation>Mới (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Revert</source>
            <translation>Hoàn lại (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save</source>
            <translation>Lưu (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save as my own</source>
            <translation>Lưu thành của riêng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Undo</source>
            <translation>Hoàn tác (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Use</source>
            <translation>Dùng (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>A preset of the settings in the window</source>
            <translation>Thiết lập sẵn từ thiết lập trong cửa sổ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>De&amp;lete</source>
            <translation>Xóa (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Deleted “{title}”</source>
            <translation>Đã xóa “{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Forget what was not saved</source>
            <translation>Bỏ những gì chưa lưu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>No preset says that</source>
            <translation>Không có thiết lập sẵn nào như vậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets that ship with RipGUI stay</source>
            <translation>Thiết lập sẵn đi kèm RipGUI được giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Saved “{title}”</source>
            <translation>Đã lưu “{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search by title, encoder, …</source>
            <translation>Tìm theo tiêu đề, bộ mã hóa…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search presets</source>
            <translation>Tìm thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>there is a preset named {name} already</source>
            <translation>đã có thiết lập sẵn tên {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (copy)</source>
            <translation>{title} (bản sao)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (own)</source>
            <translation>{title} (riêng)</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source> s</source>
            <translation> giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Chunk length</source>
            <translation>Độ dài phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Container</source>
            <translation>Định dạng chứa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Description</source>
            <translation>Mô tả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Encoder arguments</source>
            <translation>Tham số bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name on the command line</source>
            <translation>Tên trên dòng lệnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Rules for tracks: {rules}, tags: {tags}; the Tracks tab has them.</source>
            <translation>Quy tắc cho track: {rules}, thẻ: {tags}; xem thẻ Track.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>VapourSynth script</source>
            <translation>Script VapourSynth</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>What its file is called, and ripgui encode --preset takes</source>
            <translation>Tên tệp, và tên mà ripgui encode --preset nhận</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Presets</source>
            <translation>Thiết lập sẵn</translation>
        </message>
    </context>
    <context>
        <name>PreviewCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Esc leaves the full screen</source>
            <translation>Esc để thoát toàn màn hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Frames that a far step goes:</source>
            <translation>Số khung hình của một bước xa:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Size of the step</source>
            <translation>Cỡ bước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>The picture of frame {number} is copied</source>
            <translation>Đã chép ảnh của khung hình {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;back</source>
            <translation>
                <numerusform>Lùi {frames} khung hình (&amp;B)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;forward</source>
            <translation>
                <numerusform>Tới {frames} khung hình (&amp;F)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Indexing the source …</source>
            <translation>Đang lập chỉ mục nguồn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Rendering the frame …</source>
            <translation>Đang dựng khung hình…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Runs the script and shows a frame of the result</source>
            <translation>Chạy script và hiện một khung hình của kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Select a task to see its frames</source>
            <translation>Chọn tác vụ để xem khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Show frame</source>
            <translation>Hiện khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Starting the script …</source>
            <translation>Đang khởi động script…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>The source can still be looked at</source>
            <translation>Vẫn có thể xem nguồn</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Retry task</source>
            <translation>Thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Select a task to see its frames</source>
            <translation>Chọn tác vụ để xem khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Show line {line}</source>
            <translation>Hiện dòng {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>{first} − {second} · the pictures are equal here</source>
            <translation>{first} − {second} · ở đây hai hình giống nhau</translation>
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
            <translation>RipGUI đã bị gỡ khi đang chạy nên không thể bắt đầu việc mới. Hàng đợi của bạn vẫn còn; hãy cài lại RipGUI để tiếp tục.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/replaced.py" />
            <source>RipGUI was replaced by another version while it runs. Close this window and start it again; the queue goes on where it was.</source>
            <translation>RipGUI đã được thay bằng phiên bản khác khi đang chạy. Hãy đóng cửa sổ này và khởi động lại; hàng đợi sẽ tiếp tục từ chỗ đang dở.</translation>
        </message>
    </context>
    <context>
        <name>PropertiesModel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Property</source>
            <translation>Thuộc tính</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
    </context>
    <context>
        <name>PropertiesView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Find a frame property</source>
            <translation>Tìm thuộc tính khung hình</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Hide &amp;chunks</source>
            <translation>Ẩn phân đoạn (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Pause &amp;task</source>
            <translation>Tạm dừng tác vụ (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Re&amp;move, and delete it at the server</source>
            <translation>Gỡ bỏ và xóa trên máy chủ (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>Gỡ bỏ cùng tệp tạm (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Resume &amp;task</source>
            <translation>Tiếp tục tác vụ (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Save a list of frames</source>
            <translation>Lưu danh sách khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Script, encoder and all other settings of {name} are copied.</source>
            <translation>Đã chép script, bộ mã hóa và mọi thiết lập khác của {name}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Show &amp;all chunks</source>
            <translation>Hiện mọi phân đoạn (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Text (*.txt)</source>
            <translation>Văn bản (*.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The desktop has no program that opens {path}</source>
            <translation>Máy không có chương trình nào mở được {path}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The settings are those of {count} tasks now.</source>
            <translation>
                <numerusform>Thiết lập này giờ là của {count} tác vụ.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Written: {path}</source>
            <translation>Đã ghi: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{count} selected: only after {name} is done.</source>
            <translation>Đã chọn {count}: chỉ chạy sau khi {name} xong.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{path} is not there any more</source>
            <translation>{path} không còn nữa</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>1 task</source>
            <translation>1 tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Filter tasks</source>
            <translation>Lọc tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Queue</source>
            <translation>Hàng đợi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>paused</source>
            <translation>tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} failed</source>
            <translation>{count} hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} tasks</source>
            <translation>{count} tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{time} left</source>
            <translation>còn {time}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Drop videos, folders or scripts here</source>
            <translation>Thả video, thư mục hoặc script vào đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Queue</source>
            <translation>Hàng đợi</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Add …</source>
            <translation>Thêm (&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Delete</source>
            <translation>Xóa (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Refresh</source>
            <translation>Làm mới (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Asking {name} …</source>
            <translation>Đang hỏi {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Cha&amp;nge …</source>
            <translation>Đổi (&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}</source>
            <translation>Mục: {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}; the first {shown} are shown</source>
            <translation>Mục: {count}; hiện {shown} mục đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Really &amp;delete</source>
            <translation>Vẫn xóa (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Stopped.</source>
            <translation>Đã dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>What the server keeps</source>
            <translation>Những gì máy chủ giữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>{name} is deleted at the server.</source>
            <translation>Đã xóa {name} trên máy chủ.</translation>
        </message>
    </context>
    <context>
        <name>RemoteCommands</name>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Asking {name} …</source>
            <translation>Đang hỏi {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Chứng chỉ (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates to trust</source>
            <translation>Chứng chỉ được tin cậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Stopped.</source>
            <translation>Đã dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>The result's address is copied.</source>
            <translation>Đã chép địa chỉ kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed.</source>
            <translation>Đã gỡ {name}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>Đã gỡ {name}; tác vụ còn trỏ tới nó và sẽ hỏng: {count}.</translation>
        </message>
    </context>
    <context>
        <name>RestorationForm</name>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>A frame of every field: double rate</source>
            <translation>Mỗi trường một khung hình: gấp đôi tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, Bwdif</source>
            <translation>Luôn luôn, Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, NNEDI3</source>
            <translation>Luôn luôn, NNEDI3</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Animation</source>
            <translation>Hoạt hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Anything else</source>
            <translation>Khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected</source>
            <translation>Như phát hiện</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected: Bwdif, where the frames say that they are interlaced</source>
            <translation>Như phát hiện: Bwdif ở chỗ khung hình báo là xen kẽ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As they are</source>
            <translation>Giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · ONNX Runtime</source>
            <translation>Bộ xử lý · ONNX Runtime</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · OpenVINO</source>
            <translation>Bộ xử lý · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Cleaning</source>
            <translation>Làm sạch</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Colours</source>
            <translation>Màu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Computer graphics</source>
            <translation>Đồ họa máy tính</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deband</source>
            <translation>Khử dải màu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deblock</source>
            <translation>Khử khối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deinterlace</source>
            <translation>Khử xen kẽ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Denoise</source>
            <translation>Khử nhiễu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Drawn pictures want none of what is greyed out.</source>
            <translation>Hình vẽ không cần những mục bị làm mờ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Enhance faces</source>
            <translation>Làm đẹp khuôn mặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Film grain</source>
            <translation>Hạt phim</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage</source>
            <translation>Tư liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage of medium quality is cleaned harder</source>
            <translation>Tư liệu chất lượng vừa được làm sạch mạnh hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Height</source>
            <translation>Chiều cao</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>High</source>
            <translation>Cao</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Intel graphics · OpenVINO</source>
            <translation>Đồ họa Intel · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>Telecine ngược (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Keep the trimmed original beside it</source>
            <translation>Giữ bản gốc đã cắt bên cạnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind of footage</source>
            <translation>Loại tư liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length</source>
            <translation>Độ dài</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length of the range</source>
            <translation>Độ dài khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Medium</source>
            <translation>Vừa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for faces</source>
            <translation>Mô hình khuôn mặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for super-resolution</source>
            <translation>Mô hình siêu phân giải</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models get large pictures in squares of this side, which takes less memory</source>
            <translation>Mô hình nhận ảnh lớn theo ô vuông cạnh này, tốn ít bộ nhớ hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models run on</source>
            <translation>Mô hình chạy trên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>NNEDI3, or an ONNX file</source>
            <translation>NNEDI3, hoặc tệp ONNX</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>No</source>
            <translation>Không</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Old film</source>
            <translation>Phim cũ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>People</source>
            <translation>Con người</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Pixels</source>
            <translation>Điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality</source>
            <translation>Chất lượng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality of the footage</source>
            <translation>Chất lượng tư liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Range</source>
            <translation>Khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restoration</source>
            <translation>Phục hồi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restore: write these steps into the script</source>
            <translation>Phục hồi: ghi các bước này vào script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Runs on</source>
            <translation>Chạy trên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start of the range</source>
            <translation>Đầu khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Super-resolution</source>
            <translation>Siêu phân giải</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Tiles</source>
            <translation>Ô</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.601 (SD)</source>
            <translation>Sang BT.601 (SD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.709 (HD)</source>
            <translation>Sang BT.709 (HD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Width</source>
            <translation>Chiều rộng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Write the lines anew</source>
            <translation>Viết lại các dòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>an ONNX file for faces</source>
            <translation>tệp ONNX cho khuôn mặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>it takes pictures of {size} alone: no tiles have that size</source>
            <translation>nó chỉ nhận ảnh {size}: không có ô cỡ đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>none: whole pictures</source>
            <translation>không: cả ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>the beginning</source>
            <translation>từ đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>to the end</source>
            <translation>đến cuối</translation>
        </message>
    </context>
    <context>
        <name>RestoreCommands</name>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>All files (*)</source>
            <translation>Tất cả tệp (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Choose a model</source>
            <translation>Chọn mô hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Its lines in the script were changed by hand: writing them anew would lose that.</source>
            <translation>Các dòng này trong script đã được sửa tay: viết lại sẽ mất.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>Mô hình ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>These lines of the script were changed by hand, or written by another version.</source>
            <translation>Các dòng này của script đã được sửa tay, hoặc do phiên bản khác viết.</translation>
        </message>
    </context>
    <context>
        <name>RowView</name>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default</source>
            <translation>Về mặc định</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default: {setting}</source>
            <translation>Về mặc định: {setting}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add the rule</source>
            <translation>Thêm quy tắc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>All tracks</source>
            <translation>Mọi track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Attachments</source>
            <translation>Tệp đính kèm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Audio</source>
            <translation>Âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Codec of the track</source>
            <translation>Codec của track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Kind of track</source>
            <translation>Loại track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Languages</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Part of the title</source>
            <translation>Một phần tiêu đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove</source>
            <translation>Gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all</source>
            <translation>Gỡ tất cả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all rules</source>
            <translation>Gỡ mọi quy tắc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove the selected rule</source>
            <translation>Gỡ quy tắc đã chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules hold for the tracks of every file; each goes before those above it. The rest stays as it is.</source>
            <translation>Quy tắc áp dụng cho track của mọi tệp; quy tắc dưới được ưu tiên hơn trên. Phần còn lại giữ nguyên.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Subtitles</source>
            <translation>Phụ đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>What the rule does</source>
            <translation>Quy tắc làm gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any codec</source>
            <translation>mọi codec</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any language, or jpn, eng</source>
            <translation>mọi ngôn ngữ, hoặc jpn, eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any title, or a part of it</source>
            <translation>mọi tiêu đề, hoặc một phần</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>burn in</source>
            <translation>ghi cứng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>convert to {codec}</source>
            <translation>chuyển sang {codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>keep</source>
            <translation>giữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>leave out</source>
            <translation>bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>make default</source>
            <translation>đặt mặc định</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>mix to stereo</source>
            <translation>trộn thành stereo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>without loss</source>
            <translation>không mất</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Runs</source>
            <translation>Lượt chạy</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>Bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Length</source>
            <translation>Độ dài</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Picture</source>
            <translation>Hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>Tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>Công việc</translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Add the source to the queue once more, with the same settings</source>
            <translation>Đưa nguồn vào hàng đợi lần nữa với cùng thiết lập</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All runs</source>
            <translation>Mọi lượt chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All that is known of the run</source>
            <translation>Mọi điều biết về lượt chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>At any time</source>
            <translation>Mọi lúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Newer runs</source>
            <translation>Lượt mới hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Older runs</source>
            <translation>Lượt cũ hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Open &amp;folder</source>
            <translation>Mở thư mục (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Run &amp;again</source>
            <translation>Chạy lại (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search names, presets, encoders and errors</source>
            <translation>Tìm tên, thiết lập sẵn, bộ mã hóa và lỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search the history</source>
            <translation>Tìm trong lịch sử</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Settings, versions and hashes of the result, as a file beside it</source>
            <translation>Thiết lập, phiên bản và mã băm của kết quả, thành tệp bên cạnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Since when</source>
            <translation>Từ khi nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 24 hours</source>
            <translation>24 giờ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 30 days</source>
            <translation>30 ngày qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 7 days</source>
            <translation>7 ngày qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last year</source>
            <translation>Một năm qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>There is no such run.</source>
            <translation>Không có lượt chạy đó.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>What was run will be listed here.</source>
            <translation>Những gì đã chạy sẽ hiện ở đây.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Which runs</source>
            <translation>Lượt chạy nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Write a &amp;receipt</source>
            <translation>Ghi biên nhận (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>{first} to {last} of {count}</source>
            <translation>{first} đến {last} trên {count}</translation>
        </message>
    </context>
    <context>
        <name>ScopeView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Histogram</source>
            <translation>Histogram</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Vectorscope</source>
            <translation>Vectorscope</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Waveform</source>
            <translation>Dạng sóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>blue</source>
            <translation>xanh lam</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>green</source>
            <translation>xanh lục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>luma</source>
            <translation>độ sáng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>red</source>
            <translation>đỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>{name} from {lowest} to {highest}, half of it up to {middle}</source>
            <translation>{name} từ {lowest} đến {highest}, một nửa không quá {middle}</translation>
        </message>
    </context>
    <context>
        <name>ScriptCommands</name>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>New script from &amp;template</source>
            <translation>Script mới từ mẫu (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open &amp;recent script</source>
            <translation>Mở script gần đây (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open a script</source>
            <translation>Mở script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Running the script … {key} stops it.</source>
            <translation>Đang chạy script… {key} để dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Save the script</source>
            <translation>Lưu script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Scripts (*.vpy *.py)</source>
            <translation>Script (*.vpy *.py)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The check was stopped.</source>
            <translation>Đã dừng kiểm tra.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The script works: {outputs}</source>
            <translation>Script chạy được: {outputs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>Script của tác vụ đã chọn là cố định; hãy chọn tác vụ khác hoặc bỏ chọn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>This script was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>Script này chưa từng chạy ở đây. Script là chương trình và có thể làm mọi thứ trên máy này: hãy đọc trước.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Trust it</source>
            <translation>Tin cậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>{path} was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>{path} chưa từng chạy ở đây. Script là chương trình và có thể làm mọi thứ trên máy này: hãy đọc trước.</translation>
        </message>
    </context>
    <context>
        <name>ScriptEditor</name>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Tab indents, Ctrl+Tab goes on to the next control</source>
            <translation>Tab thụt lề, Ctrl+Tab sang điều khiển kế tiếp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>VapourSynth script</source>
            <translation>Script VapourSynth</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Write a script here, open one, or choose a preset</source>
            <translation>Viết script ở đây, mở một script, hoặc chọn thiết lập sẵn</translation>
        </message>
    </context>
    <context>
        <name>ScriptFiles</name>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Bring it back</source>
            <translation>Lấy lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Discard</source>
            <translation>Bỏ đi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Keep mine</source>
            <translation>Giữ bản của tôi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Recover</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Reload</source>
            <translation>Nạp lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Save it again</source>
            <translation>Lưu lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Saved {path}</source>
            <translation>Đã lưu {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The script that stood here was in no file. It was put aside.</source>
            <translation>Script ở đây chưa có tệp. Nó đã được cất riêng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>Script của tác vụ đã chọn là cố định; hãy chọn tác vụ khác hoặc bỏ chọn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>When RipGUI ended, edits of {name} from {when} were not saved. They were kept.</source>
            <translation>Khi RipGUI kết thúc, các sửa đổi của {name} từ {when} chưa lưu. Chúng đã được giữ lại.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your edits of {name} were not saved. They were put aside.</source>
            <translation>Sửa đổi của {name} chưa lưu. Chúng đã được cất riêng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task are lost: {problem}</source>
            <translation>Sửa đổi cuối của tác vụ đã mất: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}).</source>
            <translation>Sửa đổi cuối của tác vụ không được nhận ({why}).</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}). The script as you wrote it is in {path}.</source>
            <translation>Các sửa đổi cuối của tác vụ không được nhận ({why}). Script đã viết nằm ở {path}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your own edits are not saved; after reloading, Undo brings them back.</source>
            <translation>Sửa đổi chưa được lưu; sau khi nạp lại, Hoàn tác sẽ lấy lại chúng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>a script without a file</source>
            <translation>script chưa có tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program and read again.</source>
            <translation>{name} bị chương trình khác đổi và đã được đọc lại.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name} bị chương trình khác đổi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was deleted or moved. What you see is all that is left of it.</source>
            <translation>{name} đã bị xóa hoặc dời đi. Những gì đang thấy là tất cả còn lại.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{path} was not opened: meanwhile another task was selected, or this one was begun.</source>
            <translation>Không mở {path}: trong lúc đó đã chọn tác vụ khác, hoặc tác vụ này đã bắt đầu.</translation>
        </message>
    </context>
    <context>
        <name>ScriptHead</name>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New from template</source>
            <translation>Mới từ mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New script from a template</source>
            <translation>Script mới từ mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>Script without a file</source>
            <translation>Script chưa có tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>● {name} · edited, not saved</source>
            <translation>● {name} · đã sửa, chưa lưu</translation>
        </message>
    </context>
    <context>
        <name>SeamList</name>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Chunks</source>
            <translation>Phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Frame</source>
            <translation>Khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Here</source>
            <translation>Tại đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>How much worse the worst frame at the seam is than the middles of its chunks</source>
            <translation>Khung hình tệ nhất ở mối nối kém hơn giữa phân đoạn bao nhiêu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 in the middles of the chunks before and after</source>
            <translation>SSIMULACRA2 ở giữa phân đoạn trước và sau</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 of the worst frame at the seam: 90 cannot be told apart, 70 is good</source>
            <translation>SSIMULACRA2 của khung hình tệ nhất ở mối nối: 90 không phân biệt được, 70 là tốt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Seams</source>
            <translation>Mối nối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Worse by</source>
            <translation>Kém hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR</source>
            <translation>XPSNR</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR of the worst frame at the seam, in dB</source>
            <translation>XPSNR của khung hình tệ nhất ở mối nối, dB</translation>
        </message>
    </context>
    <context>
        <name>SeamQuad</name>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Frames before and after the seam, of the script and of the result</source>
            <translation>Khung hình trước và sau mối nối, của script và của kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame}</source>
            <translation>Kết quả · khung hình {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame} · {score} · {noise} dB</source>
            <translation>Kết quả · khung hình {frame} · {score} · {noise} dB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Script · frame {frame}</source>
            <translation>Script · khung hình {frame}</translation>
        </message>
    </context>
    <context>
        <name>SeamStrip</name>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Before frame {frame}</source>
            <translation>Trước khung hình {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Seams from the first to the last</source>
            <translation>Mối nối từ đầu đến cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: not measured yet</source>
            <translation>{place}: chưa đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: {drop} below its chunks</source>
            <translation>{place}: thấp hơn phân đoạn {drop}</translation>
        </message>
    </context>
    <context>
        <name>SeamWindow</name>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Indexing …</source>
            <translation>Đang lập chỉ mục…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Line {line}: </source>
            <translation>Dòng {line}: </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Running the script and opening the result …</source>
            <translation>Đang chạy script và mở kết quả…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams measured</source>
            <translation>Mối nối đã đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams of {name}</source>
            <translation>Mối nối của {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} seams</source>
            <translation>
                <numerusform>{count} mối nối</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} to look at</source>
            <translation>
                <numerusform>{count} chỗ cần xem</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{done} of {all} measured</source>
            <translation>đã đo {done} trên {all}</translation>
        </message>
    </context>
    <context>
        <name>SecretPlace</name>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In the system's keyring</source>
            <translation>Trong chùm khóa hệ thống</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In variables of the environment</source>
            <translation>Trong biến môi trường</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>Nowhere: told for this run</source>
            <translation>Không lưu: nhập cho lần chạy này</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>kept; type to change it</source>
            <translation>đã lưu; gõ để đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>the variable's name</source>
            <translation>tên biến</translation>
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
            <translation> giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>A worker that gives neither a frame nor progress for this long is stopped.</source>
            <translation>Tiến trình không đưa ra khung hình hay tiến độ lâu đến vậy sẽ bị dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>As the system</source>
            <translation>Như hệ thống</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Automatic</source>
            <translation>Tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the result</source>
            <translation>Cạnh kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the source</source>
            <translation>Cạnh nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Cache</source>
            <translation>Bộ nhớ đệm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Change keys …</source>
            <translation>Đổi phím…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose a folder</source>
            <translation>Chọn thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks at a time</source>
            <translation>Số phân đoạn cùng lúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks on each graphics card</source>
            <translation>Phân đoạn trên mỗi card đồ họa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Close brackets</source>
            <translation>Đóng ngoặc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Colours</source>
            <translation>Màu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>Mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Files and folders</source>
            <translation>Tệp và thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of chunks</source>
            <translation>Thư mục phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of results</source>
            <translation>Thư mục kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For NVENC and models on CUDA. Where the card is full, RipGUI goes on with fewer.</source>
            <translation>Cho NVENC và mô hình trên CUDA. Khi card đầy, RipGUI tiếp tục với ít phân đoạn hơn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next. It may hold {fields}.</source>
            <translation>Cho tệp thêm tiếp theo. Có thể chứa {fields}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next; empty is beside their source.</source>
            <translation>Cho tệp thêm tiếp theo; để trống là cạnh nguồn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>General</source>
            <translation>Chung</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>How many are encoded side by side, unless a task says otherwise.</source>
            <translation>Bao nhiêu phân đoạn mã hóa song song, trừ khi tác vụ nói khác.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>In steps above or below the desktop's size.</source>
            <translation>Theo bậc trên hoặc dưới cỡ của màn hình nền.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes of sources that were used longest ago go first.</source>
            <translation>Chỉ mục của nguồn lâu không dùng nhất bị xóa trước.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes, and what programs told of themselves. It is made again when it is wanted.</source>
            <translation>Chỉ mục, và thông tin các chương trình tự cho biết. Được tạo lại khi cần.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexing a source and loading a model take their time.</source>
            <translation>Lập chỉ mục nguồn và nạp mô hình cần thời gian.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>It does not go to sleep while a task runs.</source>
            <translation>Máy không ngủ khi tác vụ đang chạy.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keep the machine awake</source>
            <translation>Giữ máy thức</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keys as in other programs, or your own for every command.</source>
            <translation>Phím như chương trình khác, hoặc riêng cho từng lệnh.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light or dark, or as the desktop has it.</source>
            <translation>Sáng hoặc tối, hoặc theo màn hình nền.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Look for updates</source>
            <translation>Tìm bản cập nhật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Measure …</source>
            <translation>Đo…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Motion</source>
            <translation>Chuyển động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Moving</source>
            <translation>Có chuyển động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Names of results</source>
            <translation>Tên kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notices of the desktop</source>
            <translation>Thông báo của màn hình nền</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notifications</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>On desktops that show it, such as Ubuntu's and KDE Plasma.</source>
            <translation>Trên môi trường hỗ trợ, như của Ubuntu và KDE Plasma.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open queue folder</source>
            <translation>Mở thư mục hàng đợi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open their folder</source>
            <translation>Mở thư mục của chúng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience until the first frame</source>
            <translation>Thời gian chờ khung hình đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience with scripts</source>
            <translation>Thời gian chờ script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Privacy</source>
            <translation>Quyền riêng tư</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Progress in the taskbar</source>
            <translation>Tiến độ trên thanh tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Queue and settings</source>
            <translation>Hàng đợi và thiết lập</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced</source>
            <translation>Giảm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced: menus and lists open at once, and bars that only say “busy” stand still.</source>
            <translation>Giảm: menu và danh sách mở ngay, thanh chỉ báo “bận” đứng yên.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reports of failures</source>
            <translation>Báo cáo lỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Script editor</source>
            <translation>Trình soạn script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Shows the few controls that matter most, on the window itself.</source>
            <translation>Chỉ ra vài nút quan trọng nhất, ngay trên cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Size of the script's text</source>
            <translation>Cỡ chữ của script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Sound</source>
            <comment>of a notice</comment>
            <translation>Âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Space for indexes</source>
            <translation>Dung lượng cho chỉ mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Start the tour</source>
            <translation>Bắt đầu tham quan</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Takes a minute; tasks with the same script and encoder use what was found.</source>
            <translation>Mất một phút; tác vụ có cùng script và bộ mã hóa dùng kết quả này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The fastest number here</source>
            <translation>Số nhanh nhất ở đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The first that fits</source>
            <translation>Cái đầu tiên phù hợp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The program that encodes. Empty is the first that fits: the system's, or the one that ships.</source>
            <translation>Chương trình mã hóa. Để trống là cái đầu tiên phù hợp: của hệ thống, hoặc cái đi kèm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>They lie in {data} and {settings}.</source>
            <translation>Chúng nằm trong {data} và {settings}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Tour</source>
            <translation>Tham quan</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Two tones at the same moments.</source>
            <translation>Hai âm báo vào cùng những lúc đó.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What is opened while typing is closed behind the cursor.</source>
            <translation>Ngoặc mở khi gõ được đóng sau con trỏ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What the window speaks; it changes at once.</source>
            <translation>Ngôn ngữ của cửa sổ; đổi ngay.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When RipGUI fails, it writes down why, without secrets. They stay on this machine.</source>
            <translation>Khi RipGUI lỗi, nguyên nhân được ghi lại, không kèm bí mật. Báo cáo ở lại máy này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When a task fails and when the queue is done, while another window has the focus.</source>
            <translation>Khi tác vụ hỏng và khi hàng đợi xong, lúc đang dùng cửa sổ khác.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Where they lie until their result is finished; empty is beside the result.</source>
            <translation>Nơi để chúng đến khi xong kết quả; để trống là cạnh kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>animation accessibility</source>
            <translation>hoạt ảnh chuyển động hiệu ứng trợ năng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>cache size limit</source>
            <translation>giới hạn cỡ dung lượng bộ nhớ đệm chỉ mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>clear size disk</source>
            <translation>xóa dọn dung lượng đĩa bộ nhớ đệm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>crash bug telemetry</source>
            <translation>sự cố lỗi báo cáo nhật ký gửi dữ liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>dock</source>
            <translation>thanh tác vụ dock thanh tiến độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>font zoom</source>
            <translation>phông chữ cỡ chữ phóng to thu phóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>help welcome first steps</source>
            <translation>trợ giúp hướng dẫn chào mừng bước đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>hotkeys bindings</source>
            <translation>phím tắt phím nóng gán phím</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output directory</source>
            <translation>thư mục đầu ra nơi lưu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output pattern</source>
            <translation>mẫu tên tệp đầu ra đặt tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>path binary</source>
            <translation>đường dẫn tệp chạy chương trình bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>popup alert</source>
            <translation>bật lên nhắc thông báo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>quotes parentheses</source>
            <translation>dấu nháy ngoặc đơn tự đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>suspend power</source>
            <translation>ngủ ngủ đông nguồn điện</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>temporary scratch disk</source>
            <translation>tạm thời tạm đĩa nháp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>theme appearance dark mode</source>
            <translation>giao diện chủ đề chế độ tối sáng màu ban đêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>timeout hang</source>
            <translation>hết giờ treo đơ thời gian chờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>version release network internet</source>
            <translation>cập nhật nâng cấp phiên bản phát hành mạng internet</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>video memory</source>
            <translation>bộ nhớ đồ họa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>workers processes cores threads</source>
            <translation>tiến trình nhân luồng song song cpu đo tốc độ bộ nhớ</translation>
        </message>
    </context>
    <context>
        <name>SendBox</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source> days</source>
            <translation> ngày</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Copy link</source>
            <translation>Chép liên kết (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;List it publicly</source>
            <translation>Đưa vào danh sách công khai (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Not now</source>
            <translation>Để sau (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Open</source>
            <translation>Mở (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Send to the site …</source>
            <translation>Gửi lên trang (&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Address of the site</source>
            <translation>Địa chỉ trang</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Link to the comparison</source>
            <translation>Liên kết tới bản so sánh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Pictures sent</source>
            <translation>Ảnh đã gửi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Reaching the site …</source>
            <translation>Đang kết nối trang…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after</source>
            <translation>Xóa sau</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after days</source>
            <translation>Xóa sau số ngày</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>S&amp;top</source>
            <translation>Dừng (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Send &amp;them</source>
            <translation>Gửi chúng (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Site</source>
            <translation>Trang</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Stopped</source>
            <translation>Đã dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>The comparison is there</source>
            <translation>Bản so sánh đã có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title of the comparison</source>
            <translation>Tiêu đề bản so sánh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>never</source>
            <translation>không bao giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody can find them</source>
            <translation>nơi ai cũng tìm thấy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody who has the link can see them</source>
            <translation>nơi ai có liên kết đều xem được</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{count} pictures ({size}) go to {site}, {who}.</source>
            <translation>
                <numerusform>{count} ảnh ({size}) gửi tới {site}, {who}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{done} of {total} pictures sent</source>
            <translation>đã gửi {done} trên {total} ảnh</translation>
        </message>
    </context>
    <context>
        <name>ServerWindow</name>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Calls</source>
            <translation>Lệnh gọi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Statistics</source>
            <translation>Thống kê</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Storages</source>
            <translation>Kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Tasks</source>
            <translation>Tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Templates</source>
            <translation>Mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Views of the server</source>
            <translation>Các trang của máy chủ</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>All files (*)</source>
            <translation>Tất cả tệp (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetch the result</source>
            <translation>Lấy kết quả về</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetched: {path}</source>
            <translation>Đã lấy về: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>Đã dừng; lần sau tiếp tục từ đây.</translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Open folder</source>
            <translation>Mở thư mục (&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Save {count} pictures</source>
            <translation>
                <numerusform>Lưu {count} ảnh (&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>By chance</source>
            <translation>Ngẫu nhiên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>C&amp;hoose …</source>
            <translation>Chọn (&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Evenly spread</source>
            <translation>Trải đều</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Folder</source>
            <translation>Thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Frames</source>
            <translation>Khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>How many frames</source>
            <translation>Bao nhiêu khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Names</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Outputs</source>
            <translation>Đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Pictures saved</source>
            <translation>Ảnh đã lưu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>S&amp;top</source>
            <translation>Dừng (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Save a set of pictures</source>
            <translation>Lưu bộ ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Stopped; what was saved stays</source>
            <translation>Đã dừng; ảnh đã lưu vẫn còn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>This frame and bookmarks ({count})</source>
            <translation>Khung này và dấu trang ({count})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Which frames</source>
            <translation>Khung hình nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>within the &amp;range</source>
            <translation>trong khoảng (&amp;R)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{count} pictures saved</source>
            <translation>
                <numerusform>đã lưu {count} ảnh</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{done} of {total} pictures saved</source>
            <translation>đã lưu {done} trên {total} ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{name}, {frame}, {time}, {output} and {type} are filled in</source>
            <translation>điền {name}, {frame}, {time}, {output} và {type}</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>RipGUI {version} is there; this is {own}.</source>
            <translation>Đã có RipGUI {version}; bản này là {own}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>What is new</source>
            <translation>Có gì mới</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>No setting matches “{text}”. What is chosen for each video stands in the window: its preset, and the tabs Script, Output and Tracks.</source>
            <translation>Không thiết lập nào khớp “{text}”. Những gì chọn cho từng video nằm trong cửa sổ: thiết lập sẵn, và các thẻ Script, Đầu ra và Track.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>Tìm thiết lập</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Sections</source>
            <translation>Các mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Settings</source>
            <translation>Thiết lập</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Close</source>
            <translation>Đóng (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>All ke&amp;ys</source>
            <translation>Mọi phím (&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Key: {key}</source>
            <translation>Phím: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as &amp;in</source>
            <translation>Phím như trong (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as in</source>
            <translation>Phím như trong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>No command has that name or key</source>
            <translation>Không lệnh nào có tên hay phím đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Reset &amp;all</source>
            <translation>Đặt lại tất cả (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by &amp;key press</source>
            <translation>Tìm bằng cách nhấn phím (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by name or key</source>
            <translation>Tìm theo tên hoặc phím</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search commands</source>
            <translation>Tìm lệnh</translation>
        </message>
    </context>
    <context>
        <name>SoundButton</name>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Sound</source>
            <translation>Âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>The source's track</source>
            <translation>Track của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Volume</source>
            <translation>Âm lượng</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>no loudspeaker was found</source>
            <translation>không thấy loa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>the loudspeaker cannot be used</source>
            <translation>không dùng được loa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>{library} is missing</source>
            <translation>thiếu {library}</translation>
        </message>
    </context>
    <context>
        <name>SplitCommands</name>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Nothing is marked: set a range (Q and W) or bookmarks (E) in the preview of this task.</source>
            <translation>Chưa đánh dấu gì: hãy đặt khoảng (Q và W) hoặc dấu trang (E) trong phần xem trước của tác vụ này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>The task was taken out of the queue meanwhile.</source>
            <translation>Trong lúc đó tác vụ đã bị đưa khỏi hàng đợi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Where the pieces go</source>
            <translation>Nơi lưu các đoạn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>{count} pieces go to the queue's end.</source>
            <translation>
                <numerusform>{count} đoạn vào cuối hàng đợi.</numerusform>
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
            <translation>Thêm (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Browse …</source>
            <translation>Duyệt (&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Paste</source>
            <translation>Dán (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Remove</source>
            <translation>Gỡ bỏ (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split</source>
            <translation>Tách (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split into {count} pieces</source>
            <translation>Tách thành {count} đoạn (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>A piece for each chapter of the source</source>
            <translation>Mỗi chương của nguồn một đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add a piece behind the last one</source>
            <translation>Thêm một đoạn sau đoạn cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add pieces, paste a list, or take the source's chapters or the preview's marks.</source>
            <translation>Thêm đoạn, dán danh sách, hoặc lấy chương của nguồn hay dấu trong xem trước.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>All pieces are there and checked: {made}.</source>
            <translation>Mọi đoạn đã có và được kiểm tra: {made}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>As it is: nothing is encoded, each piece begins at a keyframe</source>
            <translation>Giữ nguyên: không mã hóa, mỗi đoạn bắt đầu ở khung khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Bit rate of the sound</source>
            <translation>Tốc độ bit âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>CRF </source>
            <translation>CRF </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>Đóng (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoder of the pieces</source>
            <translation>Bộ mã hóa của các đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>Mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Files</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Folder of the pieces</source>
            <translation>Thư mục các đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;chapters</source>
            <translation>Từ chương (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;marks</source>
            <translation>Từ dấu (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>How the source is split</source>
            <translation>Cách tách nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Lines of START-END, or A-B,C-D, or JSON with start and end</source>
            <translation>Mỗi dòng START-END, hoặc A-B,C-D, hoặc JSON có start và end</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Manner</source>
            <translation>Cách</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Name the folder from its root on.</source>
            <translation>Hãy ghi thư mục từ gốc.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Names of the pieces: {name} and {number} are filled in</source>
            <translation>Tên các đoạn: điền {name} và {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there</source>
            <translation>Các đoạn đã có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there: {made}. Failed: {missing}.</source>
            <translation>Các đoạn đã có: {made}. Hỏng: {missing}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Put {number} into the names, so that each piece has its own.</source>
            <translation>Hãy đưa {number} vào tên để mỗi đoạn có tên riêng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Quality: 0 loses nothing, 51 is worst</source>
            <translation>Chất lượng: 0 không mất gì, 51 tệ nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Remove the selected pieces</source>
            <translation>Gỡ các đoạn đã chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>S&amp;top</source>
            <translation>Dừng (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Some pieces overlap or end behind the source; that is allowed.</source>
            <translation>Có đoạn chồng nhau hoặc vượt cuối nguồn; điều đó được phép.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Sound as it is</source>
            <translation>Âm thanh giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Split</source>
            <translation>Tách</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Stopped; the pieces that are there stay.</source>
            <translation>Đã dừng; các đoạn đã có vẫn còn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The encoder's preset</source>
            <translation>Thiết lập sẵn của bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The range that is marked in the preview, or what lies between its bookmarks</source>
            <translation>Khoảng đánh dấu trong xem trước, hoặc phần giữa các dấu trang</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame, with the script and all settings of the task</source>
            <translation>Chính xác từng khung hình, với script và mọi thiết lập của tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame: each piece is encoded, as a task of the queue</source>
            <translation>Chính xác từng khung hình: mỗi đoạn được mã hóa thành tác vụ của hàng đợi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>What becomes of the sound</source>
            <translation>Xử lý âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Wrong pieces: {count}. Piece {piece}: {problem}.</source>
            <translation>Đoạn sai: {count}. Đoạn {piece}: {problem}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>beside the source</source>
            <translation>cạnh nguồn</translation>
        </message>
    </context>
    <context>
        <name>StackedBars</name>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>Chart</source>
            <translation>Biểu đồ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>not known</source>
            <translation>không rõ</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By day</source>
            <translation>Theo ngày</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By hour</source>
            <translation>Theo giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By month</source>
            <translation>Theo tháng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Encoders</source>
            <translation>Bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>GB made</source>
            <translation>GB đã tạo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>In all: {done} done, {failed} failed, {video} of video made in {work} of work</source>
            <translation>Tổng: xong {done}, hỏng {failed}, tạo {video} video trong {work} làm việc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Length of the times</source>
            <translation>Độ dài thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Loading the charts …</source>
            <translation>Đang nạp biểu đồ…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Machines</source>
            <translation>Máy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes made</source>
            <translation>Phút đã tạo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes of work</source>
            <translation>Phút làm việc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Nothing was run yet.</source>
            <translation>Chưa chạy gì cả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>SD, HD, UHD</source>
            <translation>SD, HD, UHD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Save as &amp;CSV …</source>
            <translation>Lưu thành CSV (&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks done</source>
            <translation>Tác vụ xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks failed</source>
            <translation>Tác vụ hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What bars are divided by</source>
            <translation>Cột chia theo gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What is counted</source>
            <translation>Đếm cái gì</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>1 worker</source>
            <translation>1 tiến trình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>CPU {share}</source>
            <translation>CPU {share}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free</source>
            <translation>Đĩa trống {free}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free, needs up to {needs}</source>
            <translation>Đĩa trống {free}, cần tới {needs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>GPU {number}</source>
            <translation>GPU {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>No chunk is running</source>
            <translation>Không có phân đoạn nào đang chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Paused</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done at {time}</source>
            <translation>Hàng đợi xong lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done on {day} at {time}</source>
            <translation>Hàng đợi xong {day} lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>{count} workers</source>
            <translation>{count} tiến trình</translation>
        </message>
    </context>
    <context>
        <name>StorageBrowser</name>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Fetch …</source>
            <translation>Lấy về (&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Look again</source>
            <translation>Xem lại (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Add to the &amp;queue</source>
            <translation>Đưa vào hàng đợi (&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Changed</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>D&amp;elete</source>
            <translation>Xóa (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Lin&amp;k …</source>
            <translation>Liên kết (&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Really d&amp;elete</source>
            <translation>Vẫn xóa (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sen&amp;d a file …</source>
            <translation>Gửi tệp (&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sto&amp;p</source>
            <translation>Dừng (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is more than can be shown: go into a folder.</source>
            <translation>Nhiều hơn mức hiện được: hãy vào một thư mục.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is nothing here.</source>
            <translation>Không có gì ở đây.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>U&amp;p</source>
            <translation>Lên (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>What lies in the storage</source>
            <translation>Những gì trong kho lưu trữ</translation>
        </message>
    </context>
    <context>
        <name>StorageCommands</name>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>All files (*)</source>
            <translation>Tất cả tệp (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Asking {name} …</source>
            <translation>Đang hỏi {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetch from the storage</source>
            <translation>Lấy từ kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetched: {path}</source>
            <translation>Đã lấy về: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>It was there already: {key}</source>
            <translation>Đã có ở đó: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Looking …</source>
            <translation>Đang xem…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Send a file</source>
            <translation>Gửi tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Sent: {key}</source>
            <translation>Đã gửi: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>Đã dừng; lần sau tiếp tục từ đây.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>The clipboard holds no address that begins with https:// or storage:</source>
            <translation>Bảng tạm không có địa chỉ bắt đầu bằng https:// hoặc storage:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed.</source>
            <translation>Đã gỡ {name}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>Đã gỡ {name}; tác vụ còn trỏ tới nó và sẽ hỏng: {count}.</translation>
        </message>
    </context>
    <context>
        <name>StorageDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Buckets that results are sent to, and that sources are fetched from.</source>
            <translation>Bucket nhận kết quả và cung cấp nguồn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Content</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>No storage yet.
Say where the bucket is, and save it.</source>
            <translation>Chưa có kho lưu trữ.
Hãy cho biết bucket ở đâu rồi lưu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Settings</source>
            <translation>Thiết lập</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Storages</source>
            <translation>Kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Views of the storage</source>
            <translation>Các trang của kho lưu trữ</translation>
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
            <translation>Khóa truy cập (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Bucket</source>
            <translation>Bucket (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Certificates</source>
            <translation>Chứng chỉ (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Endpoint</source>
            <translation>Điểm cuối (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Keys</source>
            <translation>Khóa (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Limit</source>
            <translation>Giới hạn (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Name</source>
            <translation>Tên (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Provider</source>
            <translation>Nhà cung cấp (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Region</source>
            <translation>Vùng (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Secret key</source>
            <translation>Khóa bí mật (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>A&amp;ddresses</source>
            <translation>Dạng địa chỉ (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Access key</source>
            <translation>Khóa truy cập</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Automatic</source>
            <translation>Tự động</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the name</source>
            <translation>Trong tên máy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the path</source>
            <translation>Trong đường dẫn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Endpoint</source>
            <translation>Điểm cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>File with certificates to trust</source>
            <translation>Tệp chứng chỉ được tin cậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How addresses name the bucket</source>
            <translation>Cách ghi bucket trong địa chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How calls are signed</source>
            <translation>Cách ký lệnh gọi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Most that is sent in a second</source>
            <translation>Lượng gửi tối đa mỗi giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>None</source>
            <translation>Không có</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts at a t&amp;ime</source>
            <translation>Phần gửi cùng lúc (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts sent at a time</source>
            <translation>Số phần gửi cùng lúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Pre&amp;fix</source>
            <translation>Tiền tố (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Prefix</source>
            <translation>Tiền tố</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Provider</source>
            <translation>Nhà cung cấp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Region</source>
            <translation>Vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Secret key</source>
            <translation>Khóa bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Si&amp;gnature</source>
            <translation>Chữ ký (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 2</source>
            <translation>Phiên bản 2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 4</source>
            <translation>Phiên bản 4</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Where the keys are</source>
            <translation>Nơi giữ khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>those of the system</source>
            <translation>của hệ thống</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source> h ago</source>
            <translation> giờ trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Refresh</source>
            <translation>Làm mới (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Asking {name} …</source>
            <translation>Đang hỏi {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Duration</source>
            <translation>Thời lượng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From when</source>
            <translation>Từ khi nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Hours: {count}</source>
            <translation>Giờ: {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Loading the charts …</source>
            <translation>Đang nạp biểu đồ…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Region, codec and class</source>
            <translation>Vùng, codec và hạng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>SD and HD</source>
            <translation>SD và HD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Stopped.</source>
            <translation>Đã dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Tasks</source>
            <translation>Tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Until when</source>
            <translation>Đến khi nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What bars are divided by</source>
            <translation>Cột chia theo gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What is counted</source>
            <translation>Đếm cái gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>until</source>
            <translation>đến</translation>
        </message>
    </context>
    <context>
        <name>TagTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add a tag</source>
            <translation>Thêm thẻ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>As the source</source>
            <translation>Như nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove</source>
            <translation>Gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove the selected tag</source>
            <translation>Gỡ thẻ đã chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tag</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags as the source has them</source>
            <translation>Giữ các thẻ của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>value</source>
            <translation>giá trị</translation>
        </message>
    </context>
    <context>
        <name>TargetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Remote systems …</source>
            <translation>Hệ thống từ xa…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>Chạy trên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>This computer</source>
            <translation>Máy này</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{name} (unknown)</source>
            <translation>{name} (không rõ)</translation>
        </message>
    </context>
    <context>
        <name>TargetCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Clips, merged here</source>
            <translation>Các clip, ghép tại đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>I agree to the price of each task</source>
            <translation>Đồng ý với giá của mỗi tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Ignored for animation and cg</source>
            <translation>Bỏ qua với hoạt hình và CG</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>It has no storage to put sources in: only sources that are addresses can go there.</source>
            <translation>Không có kho để đặt nguồn: chỉ gửi được nguồn là địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>On {name} · {title}</source>
            <translation>Trên {name} · {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote system</source>
            <translation>Hệ thống từ xa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote systems …</source>
            <translation>Hệ thống từ xa…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Stays there</source>
            <translation>Ở lại đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>The server's own</source>
            <translation>Của máy chủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>There is no remote system {name} any more; choose another one</source>
            <translation>Hệ thống từ xa {name} không còn nữa; hãy chọn hệ thống khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>not known here</source>
            <translation>không rõ ở đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>{title} takes money: agree to its price in the output tab</source>
            <translation>{title} tính phí: hãy đồng ý với giá trong thẻ Đầu ra</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>All states</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>At work</source>
            <translation>Đang làm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Begun at any time</source>
            <translation>Bắt đầu bất cứ lúc nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Failed</source>
            <translation>Hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Filter tasks</source>
            <translation>Lọc tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 24 hours</source>
            <translation>Trong 24 giờ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 30 days</source>
            <translation>Trong 30 ngày qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 7 days</source>
            <translation>Trong 7 ngày qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>States that are shown</source>
            <translation>Trạng thái được hiện</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Times that are shown</source>
            <translation>Thời gian được hiện</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Waiting</source>
            <translation>Đang chờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Words in the source's name</source>
            <translation>Từ trong tên nguồn</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete</source>
            <translation>Xóa (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete {count}</source>
            <translation>Xóa {count} (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Fetch the result …</source>
            <translation>Lấy kết quả về (&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Refresh</source>
            <translation>Làm mới (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Stop</source>
            <translation>Dừng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Asking {name} …</source>
            <translation>Đang hỏi {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Begun</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Co&amp;py its address</source>
            <translation>Chép địa chỉ (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Copied.</source>
            <translation>Đã chép.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Deleting …</source>
            <translation>Đang xóa…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>None of {count} tasks, as of {time}</source>
            <translation>Không có trong {count} tác vụ, lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>One after another</source>
            <translation>Lần lượt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Really &amp;delete</source>
            <translation>Vẫn xóa (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Stopped.</source>
            <translation>Đã dừng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks of the server</source>
            <translation>Tác vụ của máy chủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}</source>
            <translation>Tác vụ: {count}, lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}; the newest {shown} are shown</source>
            <translation>Tác vụ: {count}, lúc {time}; hiện {shown} tác vụ mới nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server deletes what it keeps of it, its files included.</source>
            <translation>Máy chủ xóa những gì nó giữ, kể cả tệp.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server has no tasks, as of {time}</source>
            <translation>Máy chủ không có tác vụ, lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>{done} of {all} clips</source>
            <translation>{done} trên {all} clip</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <location filename="../../ripgui/ui/script/templates.py" />
            <source>Templates</source>
            <translation>Mẫu</translation>
        </message>
    </context>
    <context>
        <name>TemplatePage</name>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>&amp;Keep as a preset</source>
            <translation>Giữ làm thiết lập sẵn (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>From a &amp;preset</source>
            <translation>Từ thiết lập sẵn (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>Kept as the preset {title}.</source>
            <translation>Đã giữ làm thiết lập sẵn {title}.</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>&amp;Copy</source>
            <translation>Chép (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Đóng (&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Bookmark</source>
            <translation>Dấu trang</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Position in the clip</source>
            <translation>Vị trí trong clip</translation>
        </message>
    </context>
    <context>
        <name>TimingCommands</name>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Change when the queue starts and what happens when it is done</source>
            <translation>Đổi lúc hàng đợi bắt đầu và việc làm khi xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Not all went well: nothing more is done.</source>
            <translation>Không phải mọi thứ đều ổn: không làm gì thêm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Pauses {moment}</source>
            <translation>Tạm dừng {moment}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Starts {moment}</source>
            <translation>Bắt đầu {moment}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then quits</source>
            <translation>Rồi thoát</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then runs {program}</source>
            <translation>Rồi chạy {program}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then shuts down</source>
            <translation>Rồi tắt máy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then sleeps</source>
            <translation>Rồi ngủ</translation>
        </message>
    </context>
    <context>
        <name>TimingDialog</name>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source> h</source>
            <translation> giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;At</source>
            <translation>Lúc (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Close</source>
            <translation>Đóng (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;In</source>
            <translation>Sau (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Set</source>
            <translation>Đặt (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>A program and its arguments, for no shell. In its environment, RIPGUI_RESULT is done or failed; RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS say more.</source>
            <translation>Chương trình và đối số, không qua shell. Biến môi trường RIPGUI_RESULT là done hoặc failed; RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS và RIPGUI_ERRORS cho biết thêm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Co&amp;mmand</source>
            <translation>Lệnh (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Every day from {start} to {end}, until it is set differently</source>
            <translation>Hằng ngày từ {start} đến {end}, cho tới khi đặt khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Hours</source>
            <translation>Giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Only if all went well</source>
            <translation>Chỉ khi mọi thứ đều ổn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pause at</source>
            <translation>Tạm dừng lúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pauses at this time of day</source>
            <translation>Tạm dừng vào giờ này trong ngày</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Start later, and when done</source>
            <translation>Bắt đầu sau, và khi xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Starts {moment}</source>
            <translation>Bắt đầu {moment}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue s&amp;tarts</source>
            <translation>Hàng đợi bắt đầu (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue starts</source>
            <translation>Hàng đợi bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Time of day, such as 23:00</source>
            <translation>Giờ trong ngày, như 23:00</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>What happens when it is done counts once, for the next run that ends.</source>
            <translation>Việc làm khi xong chỉ tính một lần, cho lượt chạy kết thúc tiếp theo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When it is &amp;done</source>
            <translation>Khi xong (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When the queue is done</source>
            <translation>Khi hàng đợi xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>at a time of day</source>
            <translation>vào một giờ trong ngày</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>in some hours</source>
            <translation>sau vài giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>nothing</source>
            <translation>không làm gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>pauses {moment}</source>
            <translation>tạm dừng {moment}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>quit RipGUI</source>
            <translation>thoát RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>run a command</source>
            <translation>chạy một lệnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>send the computer to sleep</source>
            <translation>cho máy ngủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>shut the computer down</source>
            <translation>tắt máy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>when I start it</source>
            <translation>khi tự bấm bắt đầu</translation>
        </message>
    </context>
    <context>
        <name>TimingPanel</name>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>A file (v2 or v1) with a time for each frame that the script outputs: the result has these times</source>
            <translation>Tệp (v2 hoặc v1) có thời gian của từng khung hình mà script xuất ra: kết quả có các thời gian này</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose a file of timecodes</source>
            <translation>Chọn tệp mã thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Pictures a second</source>
            <translation>Ảnh mỗi giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Timecodes</source>
            <translation>Mã thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>the clip's own times</source>
            <translation>thời gian của chính clip</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>Chạy trên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>Tour of the window</source>
            <translation>Tham quan cửa sổ</translation>
        </message>
    </context>
    <context>
        <name>TrackCommands</name>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>Thêm âm thanh, phụ đề hoặc phông chữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>All files (*)</source>
            <translation>Tất cả tệp (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters ({patterns})</source>
            <translation>Chương ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters from a file</source>
            <translation>Lấy chương từ tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Sound, subtitles, fonts ({patterns})</source>
            <translation>Âm thanh, phụ đề, phông chữ ({patterns})</translation>
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
            <translation> ms</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>As the source</source>
            <translation>Như nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Bit rate</source>
            <translation>Tốc độ bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Burn into the picture</source>
            <translation>Ghi cứng vào hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Channels</source>
            <translation>Kênh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Default</source>
            <translation>Mặc định</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Delay</source>
            <translation>Độ trễ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Encodes all chunks anew; needs the plugin sub (package vapoursynth-subtext)</source>
            <translation>Mã hóa lại mọi phân đoạn; cần plugin sub (gói vapoursynth-subtext)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Forced</source>
            <translation>Bắt buộc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Later than in its file; negative is earlier</source>
            <translation>Muộn hơn trong tệp; số âm là sớm hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Players choose it unless told otherwise</source>
            <translation>Trình phát chọn nó nếu không bảo khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Shown also where subtitles are off</source>
            <translation>Hiện cả khi phụ đề tắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Sound</source>
            <translation>Âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>This track as the source has it</source>
            <translation>Track này như nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Three letters, such as jpn</source>
            <translation>Ba chữ cái, như jpn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title of the track</source>
            <translation>Tiêu đề của track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>all channels</source>
            <translation>mọi kênh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>as it is, where the container can</source>
            <translation>giữ nguyên, nơi định dạng chứa cho phép</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>usual rate</source>
            <translation>tốc độ thường dùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>{name} goes from {least} to {most} kbit/s</source>
            <translation>{name} từ {least} đến {most} kbit/s</translation>
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
            <translation>Codec</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>In the result</source>
            <translation>Trong kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Tracks of the source</source>
            <translation>Track của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>as the rules say</source>
            <translation>theo quy tắc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>changed for this task</source>
            <translation>đổi cho tác vụ này</translation>
        </message>
    </context>
    <context>
        <name>TrackPage</name>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add files …</source>
            <translation>Thêm tệp…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>Thêm âm thanh, phụ đề hoặc phông chữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>All tracks as the source has them</source>
            <translation>Mọi track như nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track down (Alt+Down)</source>
            <translation>Dời track xuống (Alt+Down)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track up (Alt+Up)</source>
            <translation>Dời track lên (Alt+Up)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Reset all</source>
            <translation>Đặt lại tất cả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take out</source>
            <translation>Lấy ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take the added file out</source>
            <translation>Lấy tệp đã thêm ra</translation>
        </message>
    </context>
    <context>
        <name>TrackWords</name>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> mono</source>
            <translation> mono</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> stereo</source>
            <translation> stereo</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>All tracks</source>
            <translation>Mọi track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachment</source>
            <translation>Tệp đính kèm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachments</source>
            <translation>Tệp đính kèm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Audio</source>
            <translation>Âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Cover</source>
            <translation>Bìa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Covers and other videos</source>
            <translation>Bìa và video khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Data</source>
            <translation>Dữ liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Subtitles</source>
            <translation>Phụ đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burn in</source>
            <translation>ghi cứng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burnt in</source>
            <translation>ghi cứng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>copy</source>
            <translation>chép</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>default</source>
            <translation>mặc định</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>encoded</source>
            <translation>mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>forced</source>
            <translation>bắt buộc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>keep</source>
            <translation>giữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>kept</source>
            <translation>giữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>language {code}</source>
            <translation>ngôn ngữ {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>leave out</source>
            <translation>bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>left out</source>
            <translation>bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>lossless</source>
            <translation>không mất dữ liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>marked {marks}</source>
            <translation>đánh dấu {marks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>mix to {layout}</source>
            <translation>trộn thành {layout}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not default</source>
            <translation>không mặc định</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not forced</source>
            <translation>không bắt buộc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>nothing</source>
            <translation>không làm gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>title “{title}”</source>
            <translation>tiêu đề “{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>titled “{title}”</source>
            <translation>tiêu đề “{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>to {codec}{rate}</source>
            <translation>sang {codec}{rate}</translation>
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
            <translation>Chương</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Difference: {text}</source>
            <translation>Khác biệt: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Note: {text}</source>
            <translation>Ghi chú: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Parts of the tracks</source>
            <translation>Các phần của track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Reading the source …</source>
            <translation>Đang đọc nguồn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Rules</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Select a task to see the tracks of its source</source>
            <translation>Chọn tác vụ để xem các track của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Subtitles ask for fonts that are not attached: {names}</source>
            <translation>Phụ đề cần phông chữ không được đính kèm: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tags</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>The source cannot be read: it was moved, removed, or is no video</source>
            <translation>Không đọc được nguồn: đã dời, đã xóa, hoặc không phải video</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tracks</source>
            <translation>Track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>✓ Checked: frames, times and tracks of the result are as they should be.</source>
            <translation>✓ Đã kiểm tra: khung hình, thời gian và track của kết quả đều đúng.</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare: {manner}</source>
            <translation>So sánh: {manner}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compared with</source>
            <translation>So với</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>More</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Play or pause</source>
            <translation>Phát hoặc tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Shown output</source>
            <translation>Đầu ra đang hiện</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>with</source>
            <translation>với</translation>
        </message>
    </context>
    <context>
        <name>TryoutCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Frames {first} to {last} are encoded as a test, before everything else in the queue.</source>
            <translation>Khung hình {first} đến {last} được mã hóa thử, trước mọi thứ khác trong hàng đợi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test failed: {error}</source>
            <translation>Lần thử hỏng: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test is done: {key} compares it with the script.</source>
            <translation>Lần thử đã xong: {key} so sánh nó với script.</translation>
        </message>
    </context>
    <context>
        <name>UpdateControl</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Look now</source>
            <translation>Xem ngay</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Asking …</source>
            <translation>Đang hỏi…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Once a day, {address} is asked which release is the newest. As any site it sees your network address, and “RipGUI/{version}”; nothing else is sent, and nothing is downloaded.</source>
            <translation>Mỗi ngày một lần, hỏi {address} bản phát hành nào mới nhất. Như mọi trang, trang này thấy địa chỉ mạng và “RipGUI/{version}”; không gửi gì khác và không tải gì về.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is the newest.</source>
            <translation>RipGUI {version} là mới nhất.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is there.</source>
            <translation>Đã có RipGUI {version}.</translation>
        </message>
    </context>
    <context>
        <name>WatchCommands</name>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>1 folder watched</source>
            <translation>Theo dõi 1 thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>Choose a folder</source>
            <translation>Chọn thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{count} folders watched</source>
            <translation>Theo dõi {count} thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{text}, {count} not now</source>
            <translation>{text}, {count} hiện không có</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>No folder is watched.
Choose one, and save it.</source>
            <translation>Chưa theo dõi thư mục nào.
Hãy chọn một thư mục và lưu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Not now</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Videos that come into these folders go into the queue, each once, when they are complete.</source>
            <translation>Video vào các thư mục này sẽ vào hàng đợi, mỗi video một lần, khi đã đủ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched</source>
            <translation>Đang theo dõi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched folders</source>
            <translation>Thư mục theo dõi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>{count} not complete yet</source>
            <translation>{count} chưa đủ</translation>
        </message>
    </context>
    <context>
        <name>WatchForm</name>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Folder</source>
            <translation>Thư mục (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Name pattern</source>
            <translation>Mẫu tên (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Preset</source>
            <translation>Thiết lập sẵn (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder</source>
            <translation>Chọn thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder for results</source>
            <translation>Chọn thư mục kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose the folder</source>
            <translation>Chọn thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose …</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder</source>
            <translation>Thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder of results</source>
            <translation>Thư mục kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folders in it, too</source>
            <translation>Cả thư mục con</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Its script was never run here: tasks will wait until you trust it</source>
            <translation>Script của nó chưa từng chạy ở đây: tác vụ sẽ chờ tới khi được tin cậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Name pattern</source>
            <translation>Mẫu tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Pass over the videos that are in it now</source>
            <translation>Bỏ qua video đang có sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Preset</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Res&amp;ults</source>
            <translation>Kết quả (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Start the queue by itself when a video came</source>
            <translation>Tự chạy hàng đợi khi có video đến</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>beside the source</source>
            <translation>cạnh nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>{source} becomes {result}</source>
            <translation>{source} thành {result}</translation>
        </message>
    </context>
    <context>
        <name>WebhookCommands</name>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When a file that is added next is done or failed, this is told:</source>
            <translation>Khi tệp được thêm tiếp theo xong hoặc hỏng, báo cho:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When {name} is done or failed, this is told:</source>
            <translation>Khi {name} xong hoặc hỏng, báo cho:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is kept; a test shows whether it works.</source>
            <translation>Đã giữ {name}; hãy thử xem nó có hoạt động không.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is told …</source>
            <translation>Đang báo {name} …</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} took it.</source>
            <translation>{name} đã nhận.</translation>
        </message>
    </context>
    <context>
        <name>WebhookDialog</name>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Address</source>
            <translation>Địa chỉ (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Chat</source>
            <translation>Chat (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Name</source>
            <translation>Tên (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Secret</source>
            <translation>Bí mật (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Address; {secret} in it is filled with the secret</source>
            <translation>Địa chỉ; {secret} trong đó được điền bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Addresses that are told when a task has ended: of programs, of Discord or of Telegram.</source>
            <translation>Địa chỉ được báo khi tác vụ kết thúc: của chương trình, Discord hoặc Telegram.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Discord</source>
            <translation>Discord</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In a variable</source>
            <translation>Trong biến</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In the keyring</source>
            <translation>Trong chùm khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>JSON, for programs</source>
            <translation>JSON, cho chương trình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No secret</source>
            <translation>Không có bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No webhook yet.
Say who is told, and save it.</source>
            <translation>Chưa có webhook.
Hãy cho biết báo cho ai rồi lưu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Nobody</source>
            <translation>Không ai</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Number or @name of the chat</source>
            <translation>Số hoặc @tên của chat</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Sen&amp;ds</source>
            <translation>Gửi gì (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>The secret, or the name of its variable</source>
            <translation>Bí mật, hoặc tên biến của nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Told of</source>
            <translation>Báo về</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Type the secret, which goes into the keyring.</source>
            <translation>Hãy gõ bí mật, nó vào chùm khóa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Webhooks</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>What is sent</source>
            <translation>Gửi gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Where the secret is</source>
            <translation>Nơi giữ bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Who is told</source>
            <translation>Báo cho ai</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>as it was typed before</source>
            <translation>như đã gõ trước đây</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCard</name>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close the welcome</source>
            <translation>Đóng lời chào</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Double-click its card to open the result.</source>
            <translation>Nhấp đúp vào thẻ của nó để mở kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Drop a video into this window.</source>
            <translation>Thả video vào cửa sổ này.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Looking at what this machine offers …</source>
            <translation>Đang xem máy này có gì…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Making it …</source>
            <translation>Đang tạo…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Press Start queue.</source>
            <translation>Nhấn Chạy hàng đợi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Take a tour</source>
            <translation>Tham quan</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Three steps to a result</source>
            <translation>Ba bước tới kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Use a sample</source>
            <translation>Dùng video mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Welcome</source>
            <translation>Chào mừng</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCommands</name>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>All commands stand in the menus with their keys. {keys} lists the keys, {settings} opens the settings, where a search finds what you mean.</source>
            <translation>Mọi lệnh có trong menu cùng phím tắt. {keys} liệt kê phím, {settings} mở thiết lập, nơi có ô tìm kiếm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Everything else</source>
            <translation>Mọi thứ còn lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Looking at what this machine offers …</source>
            <translation>Đang xem máy này có gì…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Presets</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Preview, script, output</source>
            <translation>Xem trước, script, đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>See each frame as the script makes it, beside the source if you like. The script and where results go have tabs of their own.</source>
            <translation>Xem từng khung hình như script tạo ra, cạnh nguồn nếu muốn. Script và nơi để kết quả có thẻ riêng.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue</source>
            <translation>Hàng đợi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue works from top to bottom: cut into chunks, encoded side by side, joined and checked. Stopped or cut off, it goes on where it was.</source>
            <translation>Hàng đợi chạy từ trên xuống: cắt thành phân đoạn, mã hóa song song, ghép lại và kiểm tra. Bị dừng hay ngắt thì tiếp tục từ chỗ cũ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The sample is in the queue. Press Start queue, and it is encoded.</source>
            <translation>Video mẫu đã ở trong hàng đợi. Nhấn Chạy hàng đợi để mã hóa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Videos come here: dropped, or with “Add videos”. Each is a task; what you choose while one is selected is for that one, and otherwise for those that are added next.</source>
            <translation>Video vào đây: thả vào, hoặc bằng “Thêm video”. Mỗi video là một tác vụ; lựa chọn khi đang chọn một tác vụ là cho tác vụ đó, còn không là cho tệp thêm tiếp theo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What this machine offers</source>
            <translation>Máy này có gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What to make of a video: script, encoder and container under one name.</source>
            <translation>Video thành gì: script, bộ mã hóa và định dạng chứa dưới một tên.</translation>
        </message>
    </context>
    <context>
        <name>WorkPanel</name>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Log</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Output</source>
            <translation>Đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Tracks</source>
            <translation>Track</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Views</source>
            <translation>Các trang</translation>
        </message>
    </context>
    <context>
        <name>ZoneRow</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>240:480 or 0:01:00-0:02:30</source>
            <translation>240:480 hoặc 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Encoder arguments of the zone</source>
            <translation>Tham số bộ mã hóa của vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Other script …</source>
            <translation>Script khác…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Range of the zone</source>
            <translation>Khoảng của vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Remove the zone</source>
            <translation>Gỡ vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Script of the zone</source>
            <translation>Script của vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>encoder arguments as the task's</source>
            <translation>tham số bộ mã hóa như tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>own script</source>
            <translation>script riêng</translation>
        </message>
    </context>
    <context>
        <name>ZonesPanel</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>A file size or two passes share out bits themselves: leave those out, or the zones</source>
            <translation>Kích thước tệp hoặc hai lượt tự chia bit: hãy bỏ chúng, hoặc bỏ các vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Add a zone</source>
            <translation>Thêm vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Choose a script for the zone</source>
            <translation>Chọn script cho vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Ranges that are encoded otherwise; only their chunks are made anew.</source>
            <translation>Khoảng được mã hóa khác; chỉ phân đoạn của chúng được làm lại.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Scripts (*.py *.vpy)</source>
            <translation>Script (*.py *.vpy)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The range that is marked in the preview, or a few seconds around its frame</source>
            <translation>Khoảng đánh dấu trong xem trước, hoặc vài giây quanh khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The task's encoder is {own}; a result has one encoder</source>
            <translation>Bộ mã hóa của tác vụ là {own}; một kết quả có một bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Zones</source>
            <translation>Vùng</translation>
        </message>
    </context>
    <context>
        <name>_Callout</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Back</source>
            <translation>Lùi (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Done</source>
            <translation>Xong (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Next</source>
            <translation>Tiếp (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Skip</source>
            <translation>Bỏ qua (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>{number} of {count}</source>
            <translation>{number} trên {count}</translation>
        </message>
    </context>
    <context>
        <name>_EmptyQueue</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Add videos …</source>
            <translation>Thêm video…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Drop videos or folders here</source>
            <translation>Thả video hoặc thư mục vào đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>They are encoded with the preset chosen above, or with a script of your own on the right.</source>
            <translation>Chúng được mã hóa với thiết lập sẵn chọn ở trên, hoặc với script riêng ở bên phải.</translation>
        </message>
    </context>
    <context>
        <name>_KeyCard</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Reset</source>
            <translation>Đặt lại (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Take it from there</source>
            <translation>Lấy từ đó (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>A&amp;dd a key</source>
            <translation>Thêm phím (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Select a command to change its keys</source>
            <translation>Chọn một lệnh để đổi phím</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Take {key} away</source>
            <translation>Bỏ {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>elsewhere {key} is “{command}”</source>
            <translation>ở nơi khác {key} là “{command}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} is the key of {command} in the same part of the window.</source>
            <translation>{key} là phím của {command} trong cùng phần cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} stays with {command}: text fields need it.</source>
            <translation>{key} vẫn thuộc {command}: ô nhập cần nó.</translation>
        </message>
    </context>
    <context>
        <name>_Licences</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Its package brings no text of a licence.</source>
            <translation>Gói này không kèm văn bản giấy phép.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licence</source>
            <translation>Giấy phép</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Open its &amp;page</source>
            <translation>Mở trang (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search what is shipped</source>
            <translation>Tìm trong các phần đi kèm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is shipped</source>
            <translation>Các phần đi kèm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>see its text</source>
            <translation>xem văn bản</translation>
        </message>
    </context>
    <context>
        <name>_List</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>&amp;Copy</source>
            <translation>Chép (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;all</source>
            <translation>Chép tất cả (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;value</source>
            <translation>Chép giá trị (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Frame properties</source>
            <translation>Thuộc tính khung hình</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Clear filter</source>
            <translation>Xóa bộ lọc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>No task matches “{text}”</source>
            <translation>Không tác vụ nào khớp “{text}”</translation>
        </message>
    </context>
    <context>
        <name>_PixelRow</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Coordinates</source>
            <translation>Tọa độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native</source>
            <translation>Gốc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native values</source>
            <translation>Giá trị gốc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Pixel</source>
            <translation>Điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bits each</source>
            <translation>mỗi giá trị {bits} bit</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;About RipGUI</source>
            <translation>Giới thiệu RipGUI (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Actual size</source>
            <translation>Cỡ thật (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Add a bookmark here</source>
            <translation>Thêm dấu trang ở đây (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Add videos …</source>
            <translation>Thêm video (&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Back to the preset</source>
            <translation>Về lại thiết lập sẵn (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Bookmarks and range</source>
            <translation>Dấu trang và khoảng (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Cancel task</source>
            <translation>Hủy tác vụ (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Choose a preset</source>
            <translation>Chọn thiết lập sẵn (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Colours</source>
            <translation>Màu (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Copy</source>
            <translation>Chép (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Copy the result's address</source>
            <translation>Chép địa chỉ kết quả (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Counted from the last</source>
            <translation>Đếm từ cuối (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Crop …</source>
            <translation>Cắt khung (&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Dark</source>
            <translation>Tối (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Difference</source>
            <translation>Hiệu (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Duplicate line</source>
            <translation>Nhân bản dòng (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Edit</source>
            <translation>Sửa (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;File</source>
            <translation>Tệp (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Filter the queue</source>
            <translation>Lọc hàng đợi (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Fit</source>
            <translation>Vừa khít (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Forget the range</source>
            <translation>Bỏ khoảng (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Frame, pixels and scopes</source>
            <translation>Khung hình, điểm ảnh và đồ thị (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Full screen</source>
            <translation>Toàn màn hình (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Go to frame or time …</source>
            <translation>Tới khung hình hoặc thời gian (&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Go to line …</source>
            <translation>Tới dòng (&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>Trợ giúp (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/menu.py" />
            <source>&amp;History and statistics …</source>
            <translation>Lịch sử và thống kê (&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Import presets …</source>
            <translation>Nhập thiết lập sẵn (&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Inspect</source>
            <translation>Kiểm tra (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Keyboard shortcuts …</source>
            <translation>Phím tắt (&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last frame</source>
            <translation>Khung hình cuối (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last output</source>
            <translation>Đầu ra cuối (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>&amp;Link to the result in its storage …</source>
            <translation>Liên kết tới kết quả trong kho (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;List of bookmarks …</source>
            <translation>Danh sách dấu trang (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Log</source>
            <translation>Nhật ký (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Look at the seams …</source>
            <translation>Xem các mối nối (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Look at the task's server …</source>
            <translation>Xem máy chủ của tác vụ (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Manage presets …</source>
            <translation>Quản lý thiết lập sẵn (&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Measure</source>
            <translation>Đo (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Move</source>
            <translation>Di chuyển (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next frame</source>
            <translation>Khung hình sau (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next output</source>
            <translation>Đầu ra sau (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Next seam</source>
            <translation>Mối nối sau (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;One picture</source>
            <translation>Một hình (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Open script …</source>
            <translation>Mở script (&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Open the result</source>
            <translation>Mở kết quả (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Output</source>
            <translation>Đầu ra (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Paste</source>
            <translation>Dán (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Pause queue</source>
            <translation>Tạm dừng (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Preview</source>
            <translation>Xem trước (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous frame</source>
            <translation>Khung hình trước (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous output</source>
            <translation>Đầu ra trước (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Previous seam</source>
            <translation>Mối nối trước (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Queue</source>
            <translation>Hàng đợi (&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Quit</source>
            <translation>Thoát (&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Redo</source>
            <translation>Làm lại (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Remove the bookmark here</source>
            <translation>Gỡ dấu trang ở đây (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Resume queue</source>
            <translation>Tiếp tục (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Save script</source>
            <translation>Lưu script (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Save settings as a preset …</source>
            <translation>Lưu thiết lập thành thiết lập sẵn (&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Script</source>
            <translation>Script (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Side by side</source>
            <translation>Cạnh nhau (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Smaller text</source>
            <translation>Chữ nhỏ hơn (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Start queue</source>
            <translation>Chạy hàng đợi (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Tasks and calls of the server …</source>
            <translation>Tác vụ và lệnh gọi của máy chủ (&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>&amp;Tour of the window</source>
            <translation>Tham quan cửa sổ (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Tracks</source>
            <translation>Track (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Undo</source>
            <translation>Hoàn tác (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;View</source>
            <translation>Hiển thị (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Wait for no other task</source>
            <translation>Không chờ tác vụ khác (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Watched folders …</source>
            <translation>Thư mục theo dõi (&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Weaker difference</source>
            <translation>Hiệu yếu hơn (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Wipe</source>
            <translation>Gạt (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>&amp;Without added packages</source>
            <translation>Không có gói đã thêm (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Zoom</source>
            <translation>Thu phóng (&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;back</source>
            <translation>Lùi 24 khung hình (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;forward</source>
            <translation>Tới 24 khung hình (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second bac&amp;k</source>
            <translation>Lùi một giây (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second for&amp;ward</source>
            <translation>Tới một giây (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Add &amp;folder …</source>
            <translation>Thêm thư mục (&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>Add a &amp;sample video</source>
            <translation>Thêm video mẫu (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Add the address in the clip&amp;board</source>
            <translation>Thêm địa chỉ trong bảng tạm (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>Added pac&amp;kages …</source>
            <translation>Gói đã thêm (&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>As the &amp;system</source>
            <translation>Như hệ thống (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>As the s&amp;ystem</source>
            <translation>Theo hệ thống (&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>C&amp;omplete the name</source>
            <translation>Hoàn thành tên (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Check the &amp;script</source>
            <translation>Kiểm tra script (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Close &amp;brackets and quotes</source>
            <translation>Tự đóng ngoặc và nháy (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Co&amp;mment lines out or in</source>
            <translation>Biến dòng thành chú thích hoặc ngược lại (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Com&amp;pare</source>
            <translation>So sánh (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Compare &amp;with what was encoded</source>
            <translation>So với bản đã mã hóa (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Cop&amp;y frame number</source>
            <translation>Chép số khung hình (&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy pictu&amp;re</source>
            <translation>Chép ảnh (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Copy the task's sett&amp;ings</source>
            <translation>Chép thiết lập của tác vụ (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy tim&amp;e</source>
            <translation>Chép thời gian (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Cu&amp;t</source>
            <translation>Cắt (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>E&amp;ncode this range otherwise …</source>
            <translation>Mã hóa khoảng này kiểu khác (&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Encode this range as a &amp;test</source>
            <translation>Mã hóa thử khoảng này (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Enlarge &amp;smoothly</source>
            <translation>Phóng to mượt (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>F&amp;ind …</source>
            <translation>Tìm (&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>F&amp;irst frame</source>
            <translation>Khung hình đầu (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Fin&amp;d next</source>
            <translation>Tìm tiếp (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Find pre&amp;vious</source>
            <translation>Tìm trước đó (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Hold to see the &amp;other picture</source>
            <translation>Giữ để xem hình kia (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>L&amp;ight</source>
            <translation>Sáng (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>Lan&amp;guage</source>
            <translation>Ngôn ngữ (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Lar&amp;ger text</source>
            <translation>Chữ lớn hơn (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Li&amp;nes</source>
            <translation>Dòng (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Lines between large &amp;pixels</source>
            <translation>Đường giữa các điểm ảnh lớn (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Loop t&amp;he range</source>
            <translation>Lặp khoảng (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>M&amp;ute</source>
            <translation>Tắt tiếng (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Make a task of each &amp;file of the source</source>
            <translation>Mỗi tệp của nguồn thành một tác vụ (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Measure the script's spee&amp;d …</source>
            <translation>Đo tốc độ script (&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/menu.py" />
            <source>Measure this c&amp;omputer …</source>
            <translation>Đo máy này (&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;down</source>
            <translation>Xuống (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;up</source>
            <translation>Lên (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line do&amp;wn</source>
            <translation>Dời dòng xuống (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line u&amp;p</source>
            <translation>Dời dòng lên (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the &amp;bottom</source>
            <translation>Xuống cuối (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the t&amp;op</source>
            <translation>Lên đầu (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next &amp;scene</source>
            <translation>Cảnh sau (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next bookma&amp;rk</source>
            <translation>Dấu trang sau (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>On the full s&amp;creen</source>
            <translation>Xem trước toàn màn hình (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Open the &amp;result's address</source>
            <translation>Mở địa chỉ kết quả (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Open the folder for &amp;models</source>
            <translation>Mở thư mục mô hình (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the output's &amp;folder</source>
            <translation>Mở thư mục đầu ra (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the source's folder</source>
            <translation>Mở thư mục nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Or&amp;der</source>
            <translation>Thứ tự (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output &amp;{number}</source>
            <translation>Đầu ra &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output {place} from the last</source>
            <translation>Đầu ra thứ {place} từ cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>P&amp;lay or pause</source>
            <translation>Phát hoặc tạm dừng (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>P&amp;resets</source>
            <translation>Thiết lập sẵn (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Paste settin&amp;gs</source>
            <translation>Dán thiết lập (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Pause &amp;task</source>
            <translation>Tạm dừng tác vụ (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Play as &amp;fast as possible</source>
            <translation>Phát nhanh hết mức (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous book&amp;mark</source>
            <translation>Dấu trang trước (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous s&amp;cene</source>
            <translation>Cảnh trước (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>R&amp;estoration form</source>
            <translation>Biểu mẫu phục hồi (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>R&amp;esult (output 0)</source>
            <translation>Kết quả (đầu ra 0) (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>R&amp;etry task</source>
            <translation>Thử lại tác vụ (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range &amp;ends here</source>
            <translation>Khoảng kết thúc ở đây (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range starts &amp;here</source>
            <translation>Khoảng bắt đầu ở đây (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Re&amp;mote</source>
            <translation>Từ xa (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remo&amp;ve all that are done</source>
            <translation>Gỡ mọi tác vụ đã xong (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Remote &amp;systems …</source>
            <translation>Hệ thống từ xa (&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove from the &amp;queue</source>
            <translation>Gỡ khỏi hàng đợi (&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>Gỡ bỏ cùng tệp tạm (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Rep&amp;lace …</source>
            <translation>Thay thế (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Res&amp;ult</source>
            <translation>Kết quả (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retr&amp;y merge</source>
            <translation>Thử ghép lại (&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retry c&amp;hunk</source>
            <translation>Thử lại phân đoạn (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run it a&amp;gain after edits</source>
            <translation>Chạy lại sau khi sửa (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Run only &amp;after the task above</source>
            <translation>Chỉ chạy sau tác vụ ở trên (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run the script and &amp;show the frame</source>
            <translation>Chạy script và hiện khung hình (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;ource</source>
            <translation>Nguồn (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;tronger difference</source>
            <translation>Hiệu mạnh hơn (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Sa&amp;ve picture</source>
            <translation>Lưu ảnh (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Sa&amp;ve script as …</source>
            <translation>Lưu script thành (&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save a set to compare …</source>
            <translation>Lưu bộ ảnh để so sánh…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save picture &amp;as …</source>
            <translation>Lưu ảnh thành (&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's &amp;keyframes …</source>
            <translation>Lưu khung khóa của kết quả (&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's t&amp;imecodes …</source>
            <translation>Lưu mã thời gian của kết quả (&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/menu.py" />
            <source>Se&amp;ttings …</source>
            <translation>Thiết lập (&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Seams of the res&amp;ult</source>
            <translation>Mối nối của kết quả (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Select &amp;all</source>
            <translation>Chọn tất cả (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Send it &amp;once more</source>
            <translation>Gửi lần nữa (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Send the result a&amp;gain</source>
            <translation>Gửi lại kết quả (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Show &amp;all chunks</source>
            <translation>Hiện mọi phân đoạn (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Show in the pre&amp;view</source>
            <translation>Hiện trong xem trước (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Si&amp;ze of the far step …</source>
            <translation>Cỡ của bước xa (&amp;Z)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/menu.py" />
            <source>Sp&amp;lit the source …</source>
            <translation>Tách nguồn (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Start later, and &amp;when done …</source>
            <translation>Bắt đầu sau, và khi xong (&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Start this tas&amp;k</source>
            <translation>Chạy tác vụ này (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop &amp;now</source>
            <translation>Dừng ngay (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop after the running chun&amp;ks</source>
            <translation>Dừng sau các phân đoạn đang chạy (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Stora&amp;ges …</source>
            <translation>Kho lưu trữ (&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Te&amp;xt size</source>
            <translation>Cỡ chữ (&amp;X)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Text as at first</source>
            <translation>Cỡ chữ ban đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>The &amp;worst seam</source>
            <translation>Mối nối tệ nhất (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the &amp;start of the range</source>
            <translation>Tới đầu khoảng (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the e&amp;nd of the range</source>
            <translation>Tới cuối khoảng (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk &amp;after</source>
            <translation>Tới đầu phân đoạn sau (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk before</source>
            <translation>Tới đầu phân đoạn trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Tone-map &amp;HDR</source>
            <translation>Ánh xạ tông HDR (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>W&amp;orst first</source>
            <translation>Tệ nhất trước (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/menu.py" />
            <source>We&amp;bhooks …</source>
            <translation>Webhook (&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>What this &amp;machine offers …</source>
            <translation>Máy này có gì (&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;left</source>
            <translation>Gạt sang trái (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;right</source>
            <translation>Gạt sang phải (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;in</source>
            <translation>Phóng to (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;out</source>
            <translation>Thu nhỏ (&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>captions</name>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>a retry sends it once more, which may be paid twice.</source>
            <translation>thử lại sẽ gửi lần nữa, có thể phải trả tiền hai lần.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} before the last edits</source>
            <translation>{name} trước các sửa đổi cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first: </source>
            <translation>{name} có thể đã nhận tác vụ này: câu trả lời bị mất và không hỏi lại được. Hãy xem ở đó trước: </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · begins at frame {frame}</source>
            <translation>{name} · bắt đầu ở khung hình {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · ends at frame {frame}</source>
            <translation>{name} · kết thúc ở khung hình {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · near frame {frame}</source>
            <translation>{name} · gần khung hình {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · without {missing}: {why}</source>
            <translation>{text} · không có {missing}: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · {key} runs the script anew</source>
            <translation>{text} · {key} chạy lại script</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: sound, {rate} Hz</source>
            <translation>đầu ra {number}: âm thanh, {rate} Hz</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: {clip}</source>
            <translation>đầu ra {number}: {clip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{count} that cannot be shown</source>
            <translation>{count} không hiện được</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{width}×{height}, {frames} frames, {rate} fps, {bits} bits</source>
            <translation>{width}×{height}, {frames} khung hình, {rate} fps, {bits} bit</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} fps · {count} dropped</source>
            <translation>{rate} fps · bỏ {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} of {wanted} fps · {count} dropped</source>
            <translation>{rate} trên {wanted} fps · bỏ {count}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Added</source>
            <translation>Đã thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Begun</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Bitrates</source>
            <translation>Tốc độ bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Chunks</source>
            <translation>Phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Difference</source>
            <translation>Hiệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>Bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Error</source>
            <translation>Lỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Frames</source>
            <translation>Khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>In all</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Machine</source>
            <translation>Máy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Preset</source>
            <translation>Thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Range</source>
            <translation>Khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Sizes</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>Tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Waited</source>
            <translation>Đã chờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>Công việc</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{chunks}, attempts {attempts}</source>
            <translation>{chunks}, số lần thử {attempts}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{frames} at {rate} fps, {size}</source>
            <translation>{frames}, {rate} fps, {size}</translation>
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
            <translation>Cửa sổ này chưa có dòng nào; thử lại tác vụ để thấy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of scripts appear here</source>
            <translation>Chưa có gì: các dòng của ffmpeg và script hiện ở đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of the script appear here</source>
            <translation>Chưa có gì: các dòng của ffmpeg và của script này hiện ở đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task has not begun; lines of ffmpeg and of its script appear here</source>
            <translation>Tác vụ chưa bắt đầu; các dòng của ffmpeg và script hiện ở đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task is done. Its lines are shown while the window that ran it is open</source>
            <translation>Tác vụ đã xong. Các dòng chỉ hiện khi cửa sổ đã chạy nó còn mở</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>attempt {number}</source>
            <translation>lần thử {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>error</source>
            <translation>lỗi</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>(further output of the script is not shown)</source>
            <translation>(không hiện phần còn lại của đầu ra script)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-f is not allowed: the clip of the script comes in, and RipGUI chooses the container</source>
            <translation>không được dùng -f: clip của script là đầu vào, và RipGUI chọn định dạng chứa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-force_key_frames takes only an expression (expr:...): times count from a chunk's start</source>
            <translation>-force_key_frames chỉ nhận biểu thức (expr:...): thời gian tính từ đầu phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-i - stands after options of the encoder; they must follow it</source>
            <translation>-i - đứng sau tùy chọn của bộ mã hóa; các tùy chọn phải đứng sau nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>-vf holds an empty filter</source>
            <translation>-vf chứa một bộ lọc trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not allowed: {reason}</source>
            <translation>không được dùng -{name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not an option</source>
            <translation>-{name} không phải tùy chọn</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>1 to 32 parts are sent at a time</source>
            <translation>gửi 1 đến 32 phần cùng lúc</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>1080p</source>
            <translation>1080p</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>35 credits for each request, however long the video is and however many ranges there are</source>
            <translation>35 tín dụng cho mỗi yêu cầu, dù video dài bao nhiêu và có bao nhiêu khoảng</translation>
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
            <translation>; Opus không biết {channel_layout}, nên các kênh được trộn về cách bố trí gần nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>; did you mean {close}?</source>
            <translation>; có phải {close}?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>; encoders for it are {of_codec}</source>
            <translation>; bộ mã hóa cho nó là {of_codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>; write a comma instead of an escaped colon</source>
            <translation>; viết dấu phẩy thay cho dấu hai chấm đã thoát</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>A name of your own for the request.</source>
            <translation>Tên riêng cho yêu cầu.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>AV1 for small files. Always ten bits and 4:2:0, which keep gradients smooth.</source>
            <translation>AV1 cho tệp nhỏ. Luôn mười bit và 4:2:0, giữ chuyển màu mượt.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Access key of the bucket, if it is private.</source>
            <translation>Khóa truy cập của bucket, nếu bucket riêng tư.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Add film grain; ignored for animation and cg.</source>
            <translation>Thêm hạt phim; bỏ qua với animation và cg.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of a logo.</source>
            <translation>Địa chỉ của logo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Address of the source.</source>
            <translation>Địa chỉ của nguồn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of the source: https, http, oss or s3.</source>
            <translation>Địa chỉ của nguồn: https, http, oss hoặc s3.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address of the video.</source>
            <translation>Địa chỉ của video.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address that is told when it is done.</source>
            <translation>Địa chỉ được báo khi xong.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Adds film-like grain, which keeps gradients from banding and gives a cleaned picture life again.</source>
            <translation>Thêm hạt như phim, giúp chuyển màu không thành dải và hình đã làm sạch sống động lại.</translation>
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
            <translation>Amazon S3 ở {region}</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>Anime 1080p, x265 10-bit</source>
            <translation>Anime 1080p, x265 10-bit</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Anti-alias (NNEDI3)</source>
            <translation>Khử răng cưa (NNEDI3)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Archive, FFV1</source>
            <translation>Lưu trữ, FFV1</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>As fast as it gets, to see whether script, timing and tracks are right.</source>
            <translation>Nhanh hết mức, để xem script, thời gian và track có đúng không.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Averages each place along its motion over neighbouring frames: noise goes, detail stays.</source>
            <translation>Lấy trung bình mỗi chỗ theo chuyển động qua các khung hình lân cận: mất nhiễu, giữ chi tiết.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Backblaze B2</source>
            <translation>Backblaze B2</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Before that</source>
            <translation>Trước đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Begins a restoration of a video.</source>
            <translation>Bắt đầu phục hồi một video.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Begins a task on a source that was told of.</source>
            <translation>Bắt đầu tác vụ trên nguồn đã được báo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Begins a task.</source>
            <translation>Bắt đầu tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Begins a task; each makes what one template says.</source>
            <translation>Bắt đầu tác vụ; mỗi tác vụ làm theo một mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Changes a template.</source>
            <translation>Đổi một mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Cloudflare R2</source>
            <translation>Cloudflare R2</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the picture; h264 where nothing is said.</source>
            <translation>Codec của hình; h264 nếu không nêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Codec of the result.</source>
            <translation>Codec của kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the sound.</source>
            <translation>Codec của âm thanh.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Container of the result; mp4 where nothing is said.</source>
            <translation>Định dạng chứa của kết quả; mp4 nếu không nêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Counts what was done, hour by hour.</source>
            <translation>Đếm việc đã làm, theo từng giờ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Cut the source into clips; else it is encoded in one piece.</source>
            <translation>Cắt nguồn thành clip; nếu không thì mã hóa nguyên khối.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Cuts ranges of a video into files.</source>
            <translation>Cắt các khoảng của video thành tệp.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Deband</source>
            <translation>Khử dải màu</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>Deinterlace (Bwdif)</source>
            <translation>Khử xen kẽ (Bwdif)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Deletes a task with its source and its result.</source>
            <translation>Xóa tác vụ cùng nguồn và kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a task.</source>
            <translation>Xóa tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a template.</source>
            <translation>Xóa mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Deletes several tasks.</source>
            <translation>Xóa nhiều tác vụ.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Denoise (MVTools)</source>
            <translation>Khử nhiễu (MVTools)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>Doubles width and height with a neural network that runs on every processor.</source>
            <translation>Gấp đôi rộng và cao bằng mạng nơ-ron chạy được trên mọi bộ xử lý.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Draws jagged edges anew: doubles the brightness plane in each direction, and brings it back to size.</source>
            <translation>Vẽ lại cạnh răng cưa: gấp đôi mặt phẳng độ sáng theo mỗi chiều rồi đưa về cỡ cũ.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Draws subtitles into the picture: those beside the video, or a file that you name.</source>
            <translation>Vẽ phụ đề vào hình: phụ đề cạnh video, hoặc một tệp được nêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the picture.</source>
            <translation>Bộ mã hóa hình.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the sound.</source>
            <translation>Bộ mã hóa âm thanh.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Encodes one clip again.</source>
            <translation>Mã hóa lại một clip.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enhance faces; ignored for animation and cg.</source>
            <translation>Cải thiện khuôn mặt; bỏ qua với animation và cg.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enlarge with super-resolution.</source>
            <translation>Phóng to bằng siêu phân giải.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_node.py" />
            <source>Failed to write index</source>
            <translation>Không ghi được chỉ mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip</source>
            <translation>FinalRip</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip answers, and gives addresses to send sources to.</source>
            <translation>FinalRip trả lời và cho địa chỉ để gửi nguồn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip gives no address that the source could be sent to</source>
            <translation>FinalRip không cho địa chỉ nào để gửi nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>FinalRip refuses a script that does not name {SOURCE}, as that of {name}</source>
            <translation>FinalRip từ chối script không nêu {SOURCE}, như của {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Folder or prefix of the results.</source>
            <translation>Thư mục hoặc tiền tố của kết quả.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>For DVDs of film mixed with video: fields are shown again as the flags in the stream say, 29.97 frames a second.</source>
            <translation>Cho DVD phim trộn với video: trường được hiện lại theo cờ trong luồng, 29.97 khung hình mỗi giây.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>For PNG, TIFF, EXR and the like: from RGB to what video encoders take, in 10 bits, with the colours of HD.</source>
            <translation>Cho PNG, TIFF, EXR và tương tự: từ RGB sang dạng bộ mã hóa video nhận, 10 bit, màu của HD.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>For film that was stretched to 29.97 fps: puts the fields back together, drops the doubled frame of every five.</source>
            <translation>Cho phim bị kéo lên 29.97 fps: ghép lại các trường, bỏ khung hình lặp trong mỗi năm khung.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>For material shot interlaced: every field becomes a frame, so that motion stays smooth.</source>
            <translation>Cho tư liệu quay xen kẽ: mỗi trường thành một khung hình, để chuyển động vẫn mượt.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>For {fields}, Kokoon ignores {ignored}.</source>
            <translation>Với {fields}, Kokoon bỏ qua {ignored}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Forgets a bucket.</source>
            <translation>Bỏ ghi nhớ một bucket.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Format of the result.</source>
            <translation>Định dạng của kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Format of the result; m3u8 is HLS.</source>
            <translation>Định dạng của kết quả; m3u8 là HLS.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Frames a second; 0 keeps the source's.</source>
            <translation>Khung hình mỗi giây; 0 giữ như nguồn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From how many hours ago; 48 where nothing is said.</source>
            <translation>Từ bao nhiêu giờ trước; 48 nếu không nêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From when, in unix seconds.</source>
            <translation>Từ lúc nào, theo giây unix.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Gets an address that a source can be sent to once.</source>
            <translation>Lấy một địa chỉ để gửi nguồn một lần.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Grain</source>
            <translation>Hạt phim</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>H.264 at 720p in short segments with a playlist, as browsers play it.</source>
            <translation>H.264 720p thành đoạn ngắn với danh sách phát, như trình duyệt phát.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>H.264 in MP4 at the source's own size. Plays everywhere.</source>
            <translation>H.264 trong MP4 với cỡ của nguồn. Phát được mọi nơi.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>H.264 in MP4, scaled to a height of 1080; the width follows. Plays everywhere.</source>
            <translation>H.264 trong MP4, đổi về chiều cao 1080; chiều rộng theo đó. Phát được mọi nơi.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/360p.toml" />
            <source>H.264 in MP4, scaled to a height of 360; the width follows. Plays everywhere.</source>
            <translation>H.264 trong MP4, đổi về chiều cao 360; chiều rộng theo đó. Phát được mọi nơi.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/480p.toml" />
            <source>H.264 in MP4, scaled to a height of 480; the width follows. Plays everywhere.</source>
            <translation>H.264 trong MP4, đổi về chiều cao 480; chiều rộng theo đó. Phát được mọi nơi.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/720p.toml" />
            <source>H.264 in MP4, scaled to a height of 720; the width follows. Plays everywhere.</source>
            <translation>H.264 trong MP4, đổi về chiều cao 720; chiều rộng theo đó. Phát được mọi nơi.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>H.264 that looks like the source and plays everywhere. The clip's depth is kept.</source>
            <translation>H.264 trông như nguồn và phát được mọi nơi. Giữ độ sâu bit của clip.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>HEVC for flat areas and clean lines: ten bits, no SAO, careful with dark gradients.</source>
            <translation>HEVC cho vùng phẳng và nét sạch: mười bit, không SAO, cẩn thận với chuyển màu tối.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Hardsub (SubText)</source>
            <translation>Phụ đề cứng (SubText)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Height of the result in pixels.</source>
            <translation>Chiều cao của kết quả, theo điểm ảnh.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Height, such as 720p; 0 keeps the source's.</source>
            <translation>Chiều cao, như 720p; 0 giữ như nguồn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How good the video is.</source>
            <translation>Video tốt đến đâu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How long it lasts, in milliseconds; 0 with a start of 0 is all of it.</source>
            <translation>Dài bao lâu, theo mili giây; 0 với điểm đầu 0 là toàn bộ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are left out.</source>
            <translation>Bỏ qua bao nhiêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are listed.</source>
            <translation>Liệt kê bao nhiêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>How much effort the encoder takes.</source>
            <translation>Bộ mã hóa bỏ bao nhiêu công sức.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage of the result. Empty takes the endpoint's.</source>
            <translation>Id kho lưu trữ của kết quả. Để trống là của điểm cuối.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage.</source>
            <translation>Id của kho lưu trữ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Ids of the tasks, joined by commas.</source>
            <translation>Id của các tác vụ, nối bằng dấu phẩy.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>If the answer to a request is lost, nobody can ask whether it was accepted.</source>
            <translation>Nếu mất câu trả lời cho một yêu cầu, không hỏi lại được nó đã được nhận chưa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>If the answer to a task is lost, nobody can ask whether it was accepted.</source>
            <translation>Nếu mất câu trả lời cho một tác vụ, không hỏi lại được nó đã được nhận chưa.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>Telecine ngược (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is documented over plain HTTP alone: whoever is on the way can read what is sent.</source>
            <translation>Tài liệu chỉ nêu HTTP trần: ai ở giữa đường cũng đọc được những gì gửi đi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is sent no files: sources are put on a storage, or are at an address already.</source>
            <translation>Không nhận tệp: nguồn được đặt lên kho lưu trữ, hoặc đã có địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It knows no failed tasks: a clip that never gets done has to be retried by hand.</source>
            <translation>Không biết tác vụ hỏng: clip không bao giờ xong phải thử lại bằng tay.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It tells a task's state, and no percentage.</source>
            <translation>Cho biết trạng thái tác vụ, không cho phần trăm.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>It tells no percentage: a job waits, runs or is done.</source>
            <translation>Không cho phần trăm: công việc chờ, chạy hoặc xong.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It tells which clips are encoded, and no percentage within one.</source>
            <translation>Cho biết clip nào đã mã hóa, không cho phần trăm trong từng clip.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that says how far a task is, or where its result lies: the ids are all there is.</source>
            <translation>Tài liệu không có lệnh gọi nào cho biết tiến độ tác vụ hay nơi để kết quả: chỉ có các id.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that takes a file: the id of the video comes from elsewhere.</source>
            <translation>Tài liệu không có lệnh gọi nào nhận tệp: id của video lấy từ nơi khác.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Its document has no list of jobs, and none is cancelled or deleted.</source>
            <translation>Tài liệu không có danh sách công việc, và không hủy hay xóa được.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Its document has no list of tasks; servers from version 0.4 have one.</source>
            <translation>Tài liệu không có danh sách tác vụ; máy chủ từ phiên bản 0.4 thì có.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Its document names no host and no key: give the address, and further headers if it wants some.</source>
            <translation>Tài liệu không nêu máy chủ và khóa: hãy cho địa chỉ, và thêm header nếu cần.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Keep the range of the original as a new video; not for a whole one.</source>
            <translation>Giữ khoảng của bản gốc thành video mới; không dùng cho toàn bộ video.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon SR</source>
            <translation>Kokoon SR</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon answers ({status}); whether the key is right, only a task can tell.</source>
            <translation>Kokoon trả lời ({status}); khóa có đúng không thì chỉ tác vụ mới cho biết.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon documents no way to follow a task: its ids are kept, and that is all there is to see.</source>
            <translation>Tài liệu Kokoon không có cách theo dõi tác vụ: các id được giữ lại, và chỉ có thế để xem.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon is told a range in times, and {range} is one in frames</source>
            <translation>Kokoon nhận khoảng theo thời gian, còn {range} theo khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.</source>
            <translation>Dòng lệnh ffmpeg đọc khung hình của script và kết thúc bằng FINALRIP_ENCODED_CLIP.mkv.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>List the {state} tasks.</source>
            <translation>Liệt kê các tác vụ {state}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the buckets.</source>
            <translation>Liệt kê các bucket.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Lists the server's tasks, newest first.</source>
            <translation>Liệt kê tác vụ của máy chủ, mới nhất trước.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the tasks of a time.</source>
            <translation>Liệt kê tác vụ trong một thời gian.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Lists the tasks, a page at a time.</source>
            <translation>Liệt kê tác vụ, từng trang một.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the templates.</source>
            <translation>Liệt kê các mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists whose buckets can be used.</source>
            <translation>Liệt kê những bên có bucket dùng được.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Lossless: every pixel as the script makes it, with checksums in every slice. Large files.</source>
            <translation>Không mất dữ liệu: từng điểm ảnh như script tạo ra, có tổng kiểm tra trong mỗi lát. Tệp lớn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Make whole frames of fields.</source>
            <translation>Ghép các trường thành khung hình đầy đủ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Makes a template.</source>
            <translation>Tạo một mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Merges the encoded clips again.</source>
            <translation>Ghép lại các clip đã mã hóa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Minutes after which a clip's encode is given up; empty leaves it to the server.</source>
            <translation>Số phút sau đó bỏ việc mã hóa một clip; để trống thì tùy máy chủ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>NCNN found no graphics card with Vulkan</source>
            <translation>NCNN không tìm thấy card đồ họa có Vulkan</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>NNEDI3 upscale</source>
            <translation>Phóng to NNEDI3</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the bucket.</source>
            <translation>Tên của bucket.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket.</source>
            <translation>Tên của kết quả trong bucket.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket. Empty takes the task's own.</source>
            <translation>Tên của kết quả trong bucket. Để trống là tên của tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Name of the source in the farm's storage.</source>
            <translation>Tên của nguồn trong kho lưu trữ của cụm máy.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the template.</source>
            <translation>Tên của mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>No language</source>
            <translation>Không có ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>Not known</source>
            <translation>Không rõ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Number of the clip, from 0.</source>
            <translation>Số của clip, từ 0.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Number of the page, from 1.</source>
            <translation>Số trang, từ 1.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>Numbered pictures</source>
            <translation>Ảnh đánh số</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>ONNX upscale (ONNX Runtime)</source>
            <translation>Phóng to ONNX (ONNX Runtime)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>Original size</source>
            <translation>Cỡ gốc</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Other S3</source>
            <translation>S3 khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Place of the logo.</source>
            <translation>Vị trí của logo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Python {python_version}</source>
            <translation>Python {python_version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Quality of the picture, 0 the best.</source>
            <translation>Chất lượng hình, 0 là tốt nhất.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Quality of the picture, 10 the best; 5 where nothing is said.</source>
            <translation>Chất lượng hình, 10 là tốt nhất; 5 nếu không nêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>RGB with alpha</source>
            <translation>RGB có alpha</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</source>
            <translation>Các khoảng dạng JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.</source>
            <translation>Các khoảng cần cắt, như 0:10-0:20, 0:30-0:40. Để trống là khoảng của tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Rate of the sound, such as 128k.</source>
            <translation>Tốc độ bit của âm thanh, như 128k.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>Repeat flags (soft telecine)</source>
            <translation>Lặp theo cờ (telecine mềm)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>Resize</source>
            <translation>Đổi cỡ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid answers, and takes the key.</source>
            <translation>Revid trả lời và nhận khóa.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid split</source>
            <translation>Revid split</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid took the request, but tells no job that could be followed</source>
            <translation>Revid nhận yêu cầu nhưng không cho biết công việc nào để theo dõi</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/border.py" />
            <source>RipGUI itself failed ({name}: {error}); please report this</source>
            <translation>chính RipGUI bị lỗi ({name}: {error}); vui lòng báo lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>RipGUI on {machine}: this is a test</source>
            <translation>RipGUI trên {machine}: đây là tin thử</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI was ended by the system</source>
            <translation>RipGUI bị hệ thống kết thúc</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI {version} failed</source>
            <translation>RipGUI {version} bị lỗi</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>Runs an upscaling model of your own, one that takes and gives RGB.</source>
            <translation>Chạy một mô hình phóng to riêng, loại nhận và cho RGB.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>SVT-AV1, 10-bit</source>
            <translation>SVT-AV1, 10-bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Says how far a job is.</source>
            <translation>Cho biết tiến độ công việc.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Says how far a task is.</source>
            <translation>Cho biết tiến độ tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Says which clips are encoded, and where the result is.</source>
            <translation>Cho biết clip nào đã mã hóa và kết quả ở đâu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Secret key of the bucket, if it is private.</source>
            <translation>Khóa bí mật của bucket, nếu bucket riêng tư.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Shows a template.</source>
            <translation>Hiện một mẫu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result.</source>
            <translation>Cỡ của kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.</source>
            <translation>Cỡ của kết quả: 1 là 360p, 2 480p, 3 720p, 4 1080p, 5 là cỡ của nguồn.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Smooths the steps in skies and dark gradients, and hides what is left under fine grain.</source>
            <translation>Làm mượt các bậc màu ở bầu trời và chuyển màu tối, rồi che phần còn lại dưới hạt mịn.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>Source only</source>
            <translation>Chỉ nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Storage of tasks that name none.</source>
            <translation>Kho lưu trữ của tác vụ không nêu kho nào.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Take noise away; ignored for animation and cg.</source>
            <translation>Khử nhiễu; bỏ qua với animation và cg.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Tasks on a page.</source>
            <translation>Số tác vụ mỗi trang.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>Telegram's bots write to a chat: say which with its number or @name</source>
            <translation>Bot của Telegram gửi vào một cuộc trò chuyện: nêu bằng số hoặc @name</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Tells of a bucket that results can be put in.</source>
            <translation>Báo một bucket có thể nhận kết quả.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Tells of a source that was sent.</source>
            <translation>Báo một nguồn đã gửi.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template of tasks that name none.</source>
            <translation>Mẫu của tác vụ không nêu mẫu nào.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template that says what is made. Empty takes the endpoint's.</source>
            <translation>Mẫu nói cần tạo gì. Để trống là của điểm cuối.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>Test card</source>
            <translation>Hình thử</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>Test encode</source>
            <translation>Mã hóa thử</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The certificate of {hostname} is not checked: somebody else could answer in its place.</source>
            <translation>Chứng chỉ của {hostname} không được kiểm tra: bên khác có thể trả lời thay.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The document says that use_sr true means not using it: send the reverse.</source>
            <translation>Tài liệu nói use_sr true nghĩa là không dùng: hãy gửi ngược lại.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm leaves out {what}.</source>
            <translation>Cụm máy bỏ qua {what}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm wants the encoder's command to end with {FINALRIP_OUTPUT}; it is added.</source>
            <translation>Cụm máy cần lệnh của bộ mã hóa kết thúc bằng {FINALRIP_OUTPUT}; đã thêm vào.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>The job's id, as the answer to its request had it.</source>
            <translation>Id của công việc, theo câu trả lời cho yêu cầu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The service's own id of the video.</source>
            <translation>Id của video do dịch vụ đặt.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>The task's id.</source>
            <translation>Id của tác vụ.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>The video as it is: a place to begin.</source>
            <translation>Video nguyên trạng: chỗ để bắt đầu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The way to {hostname} is plain HTTP: whoever is on it can read keys and links, and change answers.</source>
            <translation>Đường tới {hostname} là HTTP trần: ai ở giữa đường có thể đọc khóa và liên kết, và đổi câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The whole work, or a preview of it.</source>
            <translation>Toàn bộ, hoặc bản xem trước.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Those in this state alone.</source>
            <translation>Chỉ những tác vụ ở trạng thái này.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>To another size in the same shape, with the kernel of your choice.</source>
            <translation>Sang cỡ khác cùng hình dạng, với kernel tùy chọn.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Transcoding API</source>
            <translation>Transcoding API</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until how many hours ago; 24 where nothing is said.</source>
            <translation>Đến bao nhiêu giờ trước; 24 nếu không nêu.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until when, in unix seconds.</source>
            <translation>Đến lúc nào, theo giây unix.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>VapourSynth script that opens FINALRIP_SOURCE.</source>
            <translation>Script VapourSynth mở FINALRIP_SOURCE.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular</source>
            <translation>Visionular</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular answers and takes the keys. Templates there: {count}.</source>
            <translation>Visionular trả lời và nhận khóa. Số mẫu ở đó: {count}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular says that it began, but tells no id</source>
            <translation>Visionular nói đã bắt đầu nhưng không cho id</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>Web, HLS</source>
            <translation>Web, HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), its encoded clips are fetched and merged here (clips), or it stays there (stays).</source>
            <translation>Kết quả sẽ ra sao: lấy về kết quả của máy chủ (server), lấy về các clip đã mã hóa rồi ghép ở đây (clips), hoặc để lại đó (stays).</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), or it stays there (stays).</source>
            <translation>Kết quả sẽ ra sao: lấy về kết quả của máy chủ (server), hoặc để lại đó (stays).</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What failed</source>
            <translation>Cái gì bị lỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>What it is for.</source>
            <translation>Dùng để làm gì.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>What kind of video it is.</source>
            <translation>Loại video.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What the system ended</source>
            <translation>Hệ thống đã kết thúc gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Where it begins, in milliseconds.</source>
            <translation>Bắt đầu từ đâu, theo mili giây.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Where the bucket is, such as cn-hangzhou.</source>
            <translation>Bucket ở đâu, như cn-hangzhou.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Which of the farm's queues takes the clips.</source>
            <translation>Hàng đợi nào của cụm máy nhận các clip.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Whose bucket it is.</source>
            <translation>Bucket là của ai.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Width and height of the logo.</source>
            <translation>Chiều rộng và chiều cao của logo.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Width of the result in pixels.</source>
            <translation>Chiều rộng của kết quả, theo điểm ảnh.</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>a chain of filters is given with -vf</source>
            <translation>chuỗi bộ lọc được nêu bằng -vf</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>a chapter "Start" was put before the first, since chapters of MP4 begin at 0</source>
            <translation>đã đặt chương "Start" trước chương đầu, vì chương của MP4 bắt đầu ở 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>a comparison needs rows with the same number of pictures</source>
            <translation>so sánh cần các hàng có cùng số ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>a delay of {delay_ms} ms is impossible: it goes up to an hour</source>
            <translation>độ trễ {delay_ms} ms là không thể: tối đa một giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>a folder of PNGs holds pictures alone; left out: {names}</source>
            <translation>thư mục PNG chỉ chứa ảnh; bỏ qua: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a further result: {place}</source>
            <translation>thêm một kết quả: {place}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>a graphics card was full, so there is one worker less, {others} in all: {error}</source>
            <translation>một card đồ họa bị đầy, nên bớt một tiến trình, còn {others} tất cả: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key has no field {{unknown}}; it may use {known}</source>
            <translation>khóa không có trường {{unknown}}; có thể dùng {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is missing</source>
            <translation>thiếu khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is named, not written out: say env:NAME for a variable, or nothing to be asked for it</source>
            <translation>khóa được nêu tên chứ không viết ra: ghi env:NAME cho một biến, hoặc để trống để được hỏi</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a line between processes is no message: {line}</source>
            <translation>một dòng giữa các tiến trình không phải thông điệp: {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a link opens for 1 to 168 hours</source>
            <translation>liên kết mở được trong 1 đến 168 giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>a list of at most {MOST_CLIPS} clips</source>
            <translation>danh sách nhiều nhất {MOST_CLIPS} clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>a model</source>
            <translation>một mô hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a part has 5 to 5120 MiB</source>
            <translation>một phần có 5 đến 5120 MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>a picture and a map of its noise, such as DPIR wants, is not one picture</source>
            <translation>ảnh kèm bản đồ nhiễu, như DPIR cần, không phải một ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>a picture of {width}x{height} is too large to be shown here</source>
            <translation>ảnh {width}x{height} quá lớn để hiện ở đây</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a playlist stays there: {address}</source>
            <translation>một danh sách phát ở lại đó: {address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a plugin crashed the worker ({name})</source>
            <translation>một plugin làm tiến trình sập ({name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a name</source>
            <translation>thiết lập sẵn cần có tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a title</source>
            <translation>thiết lập sẵn cần có tiêu đề</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>a quote in -vf is not closed</source>
            <translation>một dấu nháy trong -vf chưa đóng</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range ends after it begins: {start} to {end} does not</source>
            <translation>khoảng kết thúc sau khi bắt đầu: {start} đến {end} thì không</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range is {"start": "00:00:10.000", "end": "00:00:20.000"}; one lacks its {name}</source>
            <translation>khoảng là {"start": "00:00:10.000", "end": "00:00:20.000"}; một khoảng thiếu {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>a secret is said as env:NAME, or typed when it is asked for; never on a command line</source>
            <translation>bí mật được nêu bằng env:NAME, hoặc gõ khi được hỏi; không bao giờ trên dòng lệnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template has no script of its own; this preset has</source>
            <translation>mẫu không có script riêng; thiết lập sẵn này thì có</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template says h264, h265 or av1 and a quality from 1 to 10; this encoder line says neither</source>
            <translation>mẫu nêu h264, h265 hoặc av1 và chất lượng từ 1 đến 10; tham số bộ mã hóa này không nêu</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's format is {FORMATS}, not {container}</source>
            <translation>định dạng của mẫu là {FORMATS}, không phải {container}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's rate is a whole number, not {framerate}</source>
            <translation>tốc độ của mẫu là số nguyên, không phải {framerate}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>a timeout is 1 to {LONGEST_TIMEOUT_S} seconds</source>
            <translation>thời gian chờ là 1 đến {LONGEST_TIMEOUT_S} giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>a webhook is told of tasks that are done, failed or cancelled</source>
            <translation>webhook được báo về tác vụ xong, hỏng hoặc bị hủy</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>a whole number</source>
            <translation>một số nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed ({name})</source>
            <translation>một tiến trình bị sập ({name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed at line {line} of the script ({name})</source>
            <translation>một tiến trình bị sập ở dòng {line} của script ({name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker ended by itself (exit status {returncode})</source>
            <translation>một tiến trình tự kết thúc (mã thoát {returncode})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>a worker ended while the machine was measured</source>
            <translation>một tiến trình kết thúc trong khi đo máy</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a worker's message does not fit {name}: {error}</source>
            <translation>thông điệp của tiến trình không khớp {name}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone needs a range, such as 240:480 or 0:01:00-0:02:30</source>
            <translation>vùng cần một khoảng, như 240:480 hoặc 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>a zone's arguments make another form of stream than the task's, and both cannot be joined: size, pixel format, profile, -refs and -bf must be alike</source>
            <translation>tham số của vùng tạo dạng luồng khác với tác vụ, và hai dạng không ghép được: cỡ, định dạng điểm ảnh, profile, -refs và -bf phải giống nhau</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone: {error}</source>
            <translation>một vùng: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>access key</source>
            <translation>khóa truy cập</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>aim: eye, PSNR, SSIM</source>
            <translation>mục tiêu: mắt, PSNR, SSIM</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>an address with a name and a password in it is not fetched; leave them out</source>
            <translation>không lấy từ địa chỉ có tên và mật khẩu trong đó; hãy bỏ chúng ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>an endpoint</source>
            <translation>một điểm cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>an endpoint holds no keys: they are kept elsewhere</source>
            <translation>điểm cuối không chứa khóa: khóa được giữ ở nơi khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/event.py" />
            <source>an event cannot hold {name}</source>
            <translation>sự kiện không thể chứa {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>an ffmpeg command must stand on one line, as FinalRip requires</source>
            <translation>lệnh ffmpeg phải nằm trên một dòng, như FinalRip yêu cầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>and {channels} channels cannot be converted</source>
            <translation>và không chuyển đổi được {channels} kênh</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>answers with more than {most} MiB</source>
            <translation>trả lời hơn {most} MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>as nothing</source>
            <translation>như không có gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/plugin.py" />
            <source>audio frame</source>
            <translation>khung âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be asked for a task by its source</source>
            <translation>được hỏi về tác vụ theo nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be sent files</source>
            <translation>nhận tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}</source>
            <translation>bắt đầu ở {begins}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}, {early_s} s before its start, where a keyframe lies</source>
            <translation>bắt đầu ở {begins}, {early_s} s trước điểm đầu, nơi có khung hình khóa</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits by how long a block is used</source>
            <translation>bit theo thời gian một khối được dùng</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits for flat areas</source>
            <translation>bit cho vùng phẳng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom field first</source>
            <translation>trường dưới trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom left</source>
            <translation>dưới trái</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>building the engine of {value}</source>
            <translation>đang dựng engine của {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: there is no such program</source>
            <translation>không chạy được {argv}: không có chương trình như vậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/leash.py" />
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: {strerror}</source>
            <translation>không chạy được {argv}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>cannot write to {work_folder}: {strerror}</source>
            <translation>không ghi được vào {work_folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>cannot write {path}: {strerror}</source>
            <translation>không ghi được {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of decisions</source>
            <translation>mức cẩn thận khi quyết định</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of quantisation</source>
            <translation>mức cẩn thận khi lượng tử hóa</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of the motion estimate</source>
            <translation>mức cẩn thận khi ước lượng chuyển động</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>changing packets after the encoder is not supported</source>
            <translation>không hỗ trợ đổi gói sau bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} begins at {start} s instead of {start2} s</source>
            <translation>chương {number} bắt đầu ở {start} s thay vì {start2} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} is called {title} instead of {title2}</source>
            <translation>chương {number} tên là {title} thay vì {title2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>chapters without a name are numbered, since MP4 cannot hold them without</source>
            <translation>chương không tên được đánh số, vì MP4 không chứa được chương không tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>checking the encoder</source>
            <translation>đang kiểm tra bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {first} failed {MAX_ATTEMPTS} times, and so do the chunks after it: {error}</source>
            <translation>phân đoạn {first} hỏng {MAX_ATTEMPTS} lần, các phân đoạn sau cũng vậy: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed {tries} times: {reason}</source>
            <translation>phân đoạn {numbers} hỏng {tries} lần: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed: {reason}</source>
            <translation>phân đoạn {numbers} hỏng: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>chunk {number} was damaged on the disk after it was finished, and was encoded again</source>
            <translation>phân đoạn {number} bị hư trên đĩa sau khi xong, và đã được mã hóa lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chunk.py" />
            <source>chunks do not cover {whole} exactly once: {chunks}</source>
            <translation>các phân đoạn không phủ {whole} đúng một lần: {chunks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>chunks {shown} were encoded with other settings than the rest and cannot be joined; retry them</source>
            <translation>các phân đoạn {shown} được mã hóa với thiết lập khác phần còn lại và không ghép được; hãy thử lại chúng</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>clip not complete</source>
            <translation>clip chưa hoàn chỉnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/strip.py" />
            <source>clip {index}</source>
            <translation>clip {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>clip {number} of {clips}</source>
            <translation>clip {number} trên {clips}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>code {value}</source>
            <translation>mã {value}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>columns of tiles, as a power of two</source>
            <translation>số cột ô, theo lũy thừa của hai</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>comparing finished chunks</source>
            <translation>đang so các phân đoạn đã xong</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>content light of HDR10, as max,average</source>
            <translation>độ sáng nội dung của HDR10, dạng max,average</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>core.{found} is missing: the package {namespaces} has it</source>
            <translation>thiếu core.{found}: gói {namespaces} có nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>credits of your account; how many, its document does not say</source>
            <translation>tín dụng của tài khoản; bao nhiêu thì tài liệu không nói</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete several</source>
            <translation>xóa nhiều tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete tasks</source>
            <translation>xóa tác vụ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms between frames</source>
            <translation>độ sâu biến đổi giữa các khung hình</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms inside blocks</source>
            <translation>độ sâu biến đổi trong khối</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>directional enhancement filter</source>
            <translation>bộ lọc tăng cường có hướng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>disk quota exceeded</source>
            <translation>vượt hạn mức đĩa</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not skip blocks early</source>
            <translation>không bỏ qua khối sớm</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not smooth flat blocks</source>
            <translation>không làm mượt khối phẳng</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>does not exist</source>
            <translation>không tồn tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>downloading: {detail}</source>
            <translation>đang tải: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>each frame must be shown later than the one before</source>
            <translation>mỗi khung hình phải hiện sau khung hình trước</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>easier to decode</source>
            <translation>dễ giải mã hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>encode one clip again</source>
            <translation>mã hóa lại một clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>encoder parameters</source>
            <translation>tham số bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 16-bit integers</source>
            <translation>bộ mã hóa không nhận {form}; hãy chuyển trong script sang số nguyên 16 bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 8, 10, 12 or 16 bits</source>
            <translation>bộ mã hóa không nhận {form}; hãy chuyển trong script sang 8, 10, 12 hoặc 16 bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/endpoints.py" />
            <source>endpoint</source>
            <translation>điểm cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>endpoint {name}</source>
            <translation>điểm cuối {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>enhancing faces needs a model, an ONNX file: none is built in</source>
            <translation>cải thiện khuôn mặt cần một mô hình, là tệp ONNX: không có sẵn cái nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>error {code}</source>
            <translation>lỗi {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>every frame of the clip is encoded; cut and change the rate in the script</source>
            <translation>mọi khung hình của clip đều được mã hóa; hãy cắt và đổi tốc độ trong script</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>exit status {returncode}</source>
            <translation>mã thoát {returncode}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>fetching the {what}: {detail}</source>
            <translation>đang lấy {what}: {detail}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>fewest frames between keyframes</source>
            <translation>ít khung hình nhất giữa hai khung hình khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make a film to measure with</source>
            <translation>ffmpeg không tạo được phim để đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make the sample</source>
            <translation>ffmpeg không tạo được video mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>ffmpeg crashed when {codec} was tried with these arguments ({crash})</source>
            <translation>ffmpeg bị sập khi thử {codec} với các tham số này ({crash})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>ffmpeg ended well when it joined the chunks, but left no file</source>
            <translation>ffmpeg ghép các phân đoạn xong bình thường nhưng không để lại tệp nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>ffmpeg failed (exit status {returncode}): {tail}</source>
            <translation>ffmpeg bị lỗi (mã thoát {returncode}): {tail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>ffmpeg has no encoder {codec}</source>
            <translation>ffmpeg không có bộ mã hóa {codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>ffmpeg has no video encoder {codec}{codec2}</source>
            <translation>ffmpeg không có bộ mã hóa video {codec}{codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg left a file that cannot be read: {error}</source>
            <translation>ffmpeg để lại tệp không đọc được: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg wrote {packets} frames where {expected} were sent</source>
            <translation>ffmpeg ghi {packets} khung hình trong khi đã gửi {expected}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>ffmpeg {version}</source>
            <translation>ffmpeg {version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>files cannot be named here</source>
            <translation>không thể nêu tên tệp ở đây</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>find scene changes</source>
            <translation>tìm chuyển cảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/encoding.py" />
            <source>first pass</source>
            <translation>lượt đầu</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>flattest quantisation matrix</source>
            <translation>ma trận lượng tử phẳng nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>four letters that name the codec in the file</source>
            <translation>bốn chữ cái gọi tên codec trong tệp</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames between keyframes, or seconds with s behind</source>
            <translation>số khung hình giữa hai khung hình khóa, hoặc số giây kèm s phía sau</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>frames from behind its end, which others need: {late}</source>
            <translation>khung hình sau điểm cuối mà các khung khác cần: {late}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames looked ahead</source>
            <translation>số khung hình nhìn trước</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames that may be referred to</source>
            <translation>số khung hình có thể tham chiếu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>from {low}</source>
            <translation>từ {low}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes are for HLS alone; choose it as container, or name none</source>
            <translation>các cỡ thêm chỉ dành cho HLS; hãy chọn nó làm định dạng chứa, hoặc không nêu cỡ nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes cannot be made in two passes or for a size of the file; choose one of them</source>
            <translation>các cỡ thêm không tạo được trong hai lượt hay theo cỡ tệp; hãy chọn một trong hai</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>generic help</source>
            <translation>trợ giúp chung</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>grey with alpha</source>
            <translation>xám có alpha</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>hardware is opened by RipGUI as the encoder needs it</source>
            <translation>phần cứng do RipGUI mở theo nhu cầu của bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>header {name}</source>
            <translation>header {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>headers at each keyframe</source>
            <translation>header ở mỗi khung hình khóa</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how B-frames are placed: never, quickly, best</source>
            <translation>cách đặt khung B: không, nhanh, tốt nhất</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to areas: off, segments, by efficiency</source>
            <translation>cách chia bit cho các vùng: tắt, theo đoạn, theo hiệu quả</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas</source>
            <translation>cách chia bit cho vùng phẳng</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas: off, variance, automatic, automatic for dark scenes</source>
            <translation>cách chia bit cho vùng phẳng: tắt, phương sai, tự động, tự động cho cảnh tối</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread</source>
            <translation>chất lượng được trải đều đến đâu</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread: 0 constant rate, 1 constant quality</source>
            <translation>chất lượng được trải đều đến đâu: 0 tốc độ không đổi, 1 chất lượng không đổi</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how many bits flat areas get</source>
            <translation>vùng phẳng được bao nhiêu bit</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how references are limited</source>
            <translation>cách giới hạn tham chiếu</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how strongly they do</source>
            <translation>mạnh đến đâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>is its address right?</source>
            <translation>địa chỉ có đúng không?</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_file.py" />
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>is not right: {error}</source>
            <translation>không đúng: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>is not told the task's size, rate and logo</source>
            <translation>không được báo cỡ, tốc độ và logo của tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>it answered {status}</source>
            <translation>trả lời {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>it broke what runs it: {error}</source>
            <translation>làm hỏng chương trình chạy nó: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it defines entities, which no chapters need</source>
            <translation>định nghĩa các thực thể, thứ mà chương không cần</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>it does not say why</source>
            <translation>không nói lý do</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it ends within its header</source>
            <translation>kết thúc ngay trong phần đầu tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it gives {name} of {inputs}: a filter gives what it takes</source>
            <translation>cho {name} từ {inputs}: bộ lọc cho ra đúng loại nó nhận</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it gives {outputs} outputs ({names}): a filter gives one picture</source>
            <translation>cho {outputs} đầu ra ({names}): bộ lọc cho một ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it has more parts than any model needs</source>
            <translation>có nhiều phần hơn mọi mô hình cần</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it has no B-frames</source>
            <translation>không có khung B</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it has {size_bytes} bytes there, and {size} here</source>
            <translation>ở đó có {size_bytes} byte, ở đây có {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds no graph</source>
            <translation>không chứa đồ thị</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else</source>
            <translation>chứa thứ khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else, or its end is missing</source>
            <translation>chứa thứ khác, hoặc thiếu phần cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a note of Git LFS in the place of the model: fetch the model itself</source>
            <translation>là ghi chú của Git LFS thay cho mô hình: hãy tải chính mô hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a page or XML: perhaps the download went wrong</source>
            <translation>là một trang hoặc XML: có thể việc tải bị lỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an archive, as PyTorch saves models: export it to ONNX</source>
            <translation>là tệp nén như PyTorch lưu mô hình: hãy xuất sang ONNX</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an engine of TensorRT; choose the ONNX file that it was made of</source>
            <translation>là engine của TensorRT; hãy chọn tệp ONNX đã tạo ra nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is empty or too long</source>
            <translation>trống hoặc quá dài</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>it is no playlist of a Blu-ray</source>
            <translation>không phải danh sách phát của Blu-ray</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <source>it is no text</source>
            <translation>không phải văn bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>it is not Python</source>
            <translation>không phải Python</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is not an option of an encoder</source>
            <translation>không phải tùy chọn của bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it is not ffmpeg</source>
            <translation>không phải ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it is not right XML: {error}</source>
            <translation>không phải XML đúng: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it is not there</source>
            <translation>không có ở đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>it is {region}</source>
            <translation>là {region}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it made none when it was told to</source>
            <translation>không tạo khung nào khi được bảo tạo</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes pictures {width} times as wide: {LARGEST_SCALE} times is the most</source>
            <translation>tạo ảnh rộng gấp {width} lần: nhiều nhất là {LARGEST_SCALE} lần</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it makes {made} channels of {channels}: a filter gives as many as it takes</source>
            <translation>tạo {made} kênh từ {channels}: bộ lọc cho ra số kênh bằng số nó nhận</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes {width} × {height} of {width2} × {height2}: that is no whole multiple</source>
            <translation>tạo {width} × {height} từ {width2} × {height2}: không phải bội số nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>it nests too deeply</source>
            <translation>lồng nhau quá sâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it said nothing</source>
            <translation>không nói gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it should have at least {end} bytes and has {size}</source>
            <translation>phải có ít nhất {end} byte nhưng chỉ có {size}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes 16-bit numbers, which ONNX Runtime alone gives it</source>
            <translation>nhận số 16 bit, thứ chỉ ONNX Runtime đưa cho được</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes more memory than there is</source>
            <translation>cần nhiều bộ nhớ hơn hiện có</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model.py" />
            <source>it takes more than {limit_bytes} GiB of memory for one small picture</source>
            <translation>cần hơn {limit_bytes} GiB bộ nhớ cho một ảnh nhỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it takes no frames of ten bits</source>
            <translation>không nhận khung hình mười bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes pictures of {width} × {height} alone: that is too large</source>
            <translation>chỉ nhận ảnh {width} × {height}: quá lớn</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {channels} channels: {taken}</source>
            <translation>nhận {channels} kênh: {taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {inputs} inputs ({names}): a filter takes one picture and nothing else</source>
            <translation>nhận {inputs} đầu vào ({names}): bộ lọc chỉ nhận một ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {kind} numbers ({taken}): pictures are float or float16</source>
            <translation>nhận số {kind} ({taken}): ảnh là float hoặc float16</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its attached files are not those of the source</source>
            <translation>các tệp đính kèm không phải của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>its certificate is not trusted ({said})</source>
            <translation>chứng chỉ không được tin cậy ({said})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>its certificate is not trusted ({untrusted}); name one that is with --ca-file</source>
            <translation>chứng chỉ không được tin cậy ({untrusted}); nêu chứng chỉ tin cậy bằng --ca-file</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>its checksum differs</source>
            <translation>tổng kiểm tra khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its colours come last (NHWC); export it with the colours first (NCHW)</source>
            <translation>màu nằm cuối (NHWC); hãy xuất với màu ở đầu (NCHW)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/chunk_record.py" />
            <source>its durations are not those of its frames</source>
            <translation>thời lượng không phải của các khung hình trong đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its frames are shown at other times than in the source</source>
            <translation>khung hình được hiện vào lúc khác với nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>its frames cannot be read back</source>
            <translation>không đọc lại được khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>its graph is empty</source>
            <translation>đồ thị trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>its index (moov) is missing; the recording or download was cut off</source>
            <translation>thiếu chỉ mục (moov); việc ghi hình hoặc tải về đã bị ngắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its input has {shape} dimensions ({taken}): a picture has four, 1 × 3 × ? × ?</source>
            <translation>đầu vào có {shape} chiều ({taken}): ảnh có bốn, 1 × 3 × ? × ?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>its pictures cannot be used</source>
            <translation>không dùng được ảnh của nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>its script was never run here, and a script is a program: read it, then trust it (in the window above the script, or with: ripgui queue trust)</source>
            <translation>script chưa từng chạy ở đây, và script là một chương trình: hãy đọc rồi tin cậy (trong cửa sổ phía trên script, hoặc bằng: ripgui queue trust)</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>keep coefficients that look needless, such as grain</source>
            <translation>giữ các hệ số trông không cần thiết, như hạt phim</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>keyframes where an expression says (expr:…)</source>
            <translation>khung hình khóa ở nơi biểu thức chỉ định (expr:…)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>knows no zones: they are left out</source>
            <translation>không biết vùng: các vùng bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>largest block</source>
            <translation>khối lớn nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>let the output end in .mkv</source>
            <translation>hãy để đầu ra kết thúc bằng .mkv</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>line {line} of the script</source>
            <translation>dòng {line} của script</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {line}, piece {number}</source>
            <translation>dòng {line}, đoạn {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number} is no chapter: {strip}</source>
            <translation>dòng {number} không phải chương: {strip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {number}: </source>
            <translation>dòng {number}: </translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number}: {error}</source>
            <translation>dòng {number}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>list its tasks</source>
            <translation>liệt kê tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading a model</source>
            <translation>đang nạp mô hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading {path}</source>
            <translation>đang nạp {path}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter</source>
            <translation>bộ lọc vòng</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as alpha:beta, -6 to 6 each</source>
            <translation>bộ lọc vòng dạng alpha:beta, mỗi số từ -6 đến 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as tc,beta, -6 to 6 each</source>
            <translation>bộ lọc vòng dạng tc,beta, mỗi số từ -6 đến 6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>mastering display of HDR10</source>
            <translation>màn hình dựng của HDR10</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>matrix that is written into the stream</source>
            <translation>ma trận được ghi vào luồng</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>merge again</source>
            <translation>ghép lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>metadata is carried over from the source</source>
            <translation>siêu dữ liệu được chuyển sang từ nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>models of several frames, such as RIFE, are not filters of one picture</source>
            <translation>mô hình nhiều khung hình, như RIFE, không phải bộ lọc một ảnh</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most B-frames in a row</source>
            <translation>nhiều khung B liên tiếp nhất</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most frames between keyframes</source>
            <translation>nhiều khung hình nhất giữa hai khung hình khóa</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>motion search</source>
            <translation>tìm chuyển động</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>must be an absolute path</source>
            <translation>phải là đường dẫn tuyệt đối</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no bitstream filters of inputs (-bsf before -i)</source>
            <translation>không có bộ lọc luồng bit của đầu vào (-bsf trước -i)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>no documents</source>
            <translation>không có tài liệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no ffmpeg was found; install ffmpeg 7 or newer, or the Python package imageio-ffmpeg</source>
            <translation>không tìm thấy ffmpeg; hãy cài ffmpeg 7 trở lên, hoặc gói Python imageio-ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress for {limit_s} s: the worker was stopped</source>
            <translation>không có khung hình và tiến độ trong {limit_s} s: tiến trình bị dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress within {limit_s} s: the script was stopped</source>
            <translation>không có khung hình và tiến độ trong {limit_s} s: script bị dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>no frame of the source lies within {piece}</source>
            <translation>không khung hình nào của nguồn nằm trong {piece}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>no frame of the video in {path} can be decoded</source>
            <translation>không giải mã được khung hình nào của video trong {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>no input can be named: the clip of the script is the only one (ffmpeg -i - ...)</source>
            <translation>không thể nêu đầu vào: clip của script là đầu vào duy nhất (ffmpeg -i - ...)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>no line sets the output</source>
            <translation>không dòng nào đặt đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>no password belongs into the address of a webhook: write {secret} there, and give the secret</source>
            <translation>mật khẩu không thuộc về địa chỉ webhook: ghi {secret} ở đó, rồi cho bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>no password belongs into the address of {what}</source>
            <translation>mật khẩu không thuộc về địa chỉ của {what}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>no sample adaptive offset: keeps fine detail</source>
            <translation>không dùng sample adaptive offset: giữ chi tiết mịn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>no space is left in the folder for temporary files</source>
            <translation>hết chỗ trong thư mục tệp tạm</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space is left on the disk that ffmpeg writes to</source>
            <translation>hết chỗ trên đĩa mà ffmpeg ghi vào</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space left on device</source>
            <translation>thiết bị hết chỗ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no usable ffmpeg: {reasons}</source>
            <translation>không có ffmpeg dùng được: {reasons}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>not a frame range: {start}:{stop}</source>
            <translation>không phải khoảng khung hình: {start}:{stop}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>not an ONNX model: {error}</source>
            <translation>không phải mô hình ONNX: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>not begun</source>
            <translation>chưa bắt đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>not enough space on the disk</source>
            <translation>không đủ chỗ trên đĩa</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not exist</source>
            <translation>không tồn tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not found</source>
            <translation>không tìm thấy</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>not in this ffmpeg</source>
            <translation>không có trong ffmpeg này</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>not installed</source>
            <translation>chưa cài</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>not set</source>
            <translation>chưa đặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>nothing can be kept in it</source>
            <translation>không giữ được gì trong đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/beside.py" />
            <source>nothing is done elsewhere here</source>
            <translation>ở đây không có việc gì làm ở nơi khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>nothing was deleted elsewhere: {error}</source>
            <translation>chưa xóa gì ở nơi khác: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers are missing among the pictures, and links over the gaps cannot be made in {folder}: {strerror}; rename the pictures so that none is missing</source>
            <translation>các ảnh bị thiếu số, và không tạo được liên kết qua chỗ trống trong {folder}: {strerror}; hãy đổi tên ảnh để không thiếu số nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers that are missing among the pictures {name}: {told} ({missing}); what is there is joined</source>
            <translation>số bị thiếu trong các ảnh {name}: {told} ({missing}); các ảnh hiện có được nối tiếp nhau</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>nvidia-smi failed</source>
            <translation>nvidia-smi bị lỗi</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the blue plane's quantiser</source>
            <translation>độ lệch của bộ lượng tử mặt phẳng xanh lam</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the red plane's quantiser</source>
            <translation>độ lệch của bộ lượng tử mặt phẳng đỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>open source</source>
            <translation>mở nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>opening the script</source>
            <translation>đang mở script</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>optimise for HDR10</source>
            <translation>tối ưu cho HDR10</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output 0 of the script is audio; the clip to encode must be output 0</source>
            <translation>đầu ra 0 của script là âm thanh; clip cần mã hóa phải là đầu ra 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output {index}</source>
            <translation>đầu ra {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no sound</source>
            <translation>đầu ra {output} của script không phải âm thanh</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no video</source>
            <translation>đầu ra {output} của script không phải video</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>overlaps with piece {last}</source>
            <translation>chồng với đoạn {last}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>overlay frames</source>
            <translation>khung hình phủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>packs its answers, which was not asked for</source>
            <translation>nén câu trả lời, dù không được yêu cầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>pictures have no times: leave the timecodes out, or choose another container</source>
            <translation>ảnh không có thời gian: hãy bỏ mã thời gian, hoặc chọn định dạng chứa khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number}</source>
            <translation>đoạn {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number} has no "start" and "end" as texts</source>
            <translation>đoạn {number} không có "start" và "end" dạng văn bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip did not say what it would install: {name}</source>
            <translation>pip không nói sẽ cài gì: {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip failed</source>
            <translation>pip bị lỗi</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>pixel format</source>
            <translation>định dạng điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>pixels are {sample_aspect}, as the script has it; the source's container says {told}, its frames {read}</source>
            <translation>điểm ảnh là {sample_aspect}, theo script; định dạng chứa của nguồn nói {told}, khung hình nói {read}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>primaries that are written into the stream</source>
            <translation>màu cơ bản được ghi vào luồng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>quality is {WORST} to {BEST}, not {quality}</source>
            <translation>chất lượng là {WORST} đến {BEST}, không phải {quality}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quality; lower is better</source>
            <translation>chất lượng; thấp hơn là tốt hơn</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quantisation matrices</source>
            <translation>ma trận lượng tử</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends after the last frame: the clip has {frames} frames</source>
            <translation>khoảng {text} kết thúc sau khung hình cuối: clip có {frames} khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends before it starts, or holds no frame</source>
            <translation>khoảng {text} kết thúc trước khi bắt đầu, hoặc không có khung hình nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} starts after the last frame: the clip has {frames} frames</source>
            <translation>khoảng {text} bắt đầu sau khung hình cuối: clip có {frames} khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>ranges may not overlap: one begins at {start}, and another ends at {end}</source>
            <translation>các khoảng không được chồng nhau: một khoảng bắt đầu ở {start}, và khoảng khác kết thúc ở {end}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>ranges must follow each other</source>
            <translation>các khoảng phải nối tiếp nhau</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>reach of the motion search in pixels</source>
            <translation>tầm tìm chuyển động theo điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rectangular blocks</source>
            <translation>khối chữ nhật</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>request time and the server's time</source>
            <translation>giờ của yêu cầu và giờ của máy chủ</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>restoration filter</source>
            <translation>bộ lọc phục hồi</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>result {number} of {files}</source>
            <translation>kết quả {number} trên {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry a clip</source>
            <translation>thử lại một clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry the merge</source>
            <translation>thử lại việc ghép</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/history.py" />
            <source>ripgui {version}</source>
            <translation>ripgui {version}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rows of tiles, as a power of two</source>
            <translation>số hàng ô, theo lũy thừa của hai</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>run {id} {state}: a receipt is for what was made</source>
            <translation>lượt chạy {id} {state}: biên nhận là cho thứ đã làm ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>runs no scripts: this task's is left out</source>
            <translation>không chạy script: script của tác vụ này bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sample adaptive offset</source>
            <translation>sample adaptive offset</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>say the ranges to cut out as times with an end, such as 0:10-0:20, 0:30-0:40</source>
            <translation>nêu các khoảng cần cắt ra theo thời gian có điểm cuối, như 0:10-0:20, 0:30-0:40</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/error.py" />
            <source>script line {line}: {message}</source>
            <translation>dòng {line} của script: {message}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>secret key</source>
            <translation>khóa bí mật</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>see where the bucket was made</source>
            <translation>xem bucket được tạo ở đâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>set_output shares its line</source>
            <translation>set_output đứng chung dòng với lệnh khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>several chains</source>
            <translation>nhiều chuỗi</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sharpness of the loop filter</source>
            <translation>độ sắc của bộ lọc vòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>signal {number}</source>
            <translation>tín hiệu {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>size and pixel shape are those of the clip; change them in the script or with -vf scale</source>
            <translation>cỡ và hình dạng điểm ảnh là của clip; hãy đổi trong script hoặc bằng -vf scale</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>smallest block with a quantiser of its own</source>
            <translation>khối nhỏ nhất có bộ lượng tử riêng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>sound and subtitles are carried over from the source as they are</source>
            <translation>âm thanh và phụ đề được chuyển nguyên từ nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>sound is cut at whole packets, so it may begin and end up to one packet after the range does</source>
            <translation>âm thanh được cắt theo gói nguyên, nên có thể bắt đầu và kết thúc muộn hơn khoảng đến một gói</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>sound that is kept as it is has the bit rate that it has; choose a codec for it</source>
            <translation>âm thanh giữ nguyên thì giữ tốc độ bit của nó; hãy chọn codec cho nó</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>speed: 0 is slowest</source>
            <translation>tốc độ: 0 là chậm nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>splits is a list of at least one range</source>
            <translation>splits là danh sách ít nhất một khoảng</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>steepest quantisation matrix</source>
            <translation>ma trận lượng tử dốc nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>stop measuring</source>
            <translation>dừng đo</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/storages.py" />
            <source>storage</source>
            <translation>kho lưu trữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>stream {index}</source>
            <translation>luồng {index}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>strength of grain that is taken out and made anew</source>
            <translation>độ mạnh của hạt phim được lấy ra rồi tạo lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>subtitles ask for fonts that are not attached: {missing}</source>
            <translation>phụ đề cần phông chữ không được đính kèm: {missing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>super-resolution needs a width or a height</source>
            <translation>siêu phân giải cần chiều rộng hoặc chiều cao</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {error}</source>
            <translation>lỗi cú pháp: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {msg}</source>
            <translation>lỗi cú pháp: {msg}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {before} cannot be moved before itself</source>
            <translation>không thể đưa tác vụ {before} lên trước chính nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {behind} cannot wait for itself, or for one that waits for it</source>
            <translation>tác vụ {behind} không thể chờ chính nó, hay chờ tác vụ đang chờ nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {id}</source>
            <translation>tác vụ {id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/runner.py" />
            <source>task {id} is being run by another process</source>
            <translation>tác vụ {id} đang được tiến trình khác chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote.py" />
            <source>task {id} is not there at {endpoint}; retry the task instead</source>
            <translation>tác vụ {id} không có ở {endpoint}; hãy thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunk {index}</source>
            <translation>tác vụ {task_id} không có phân đoạn {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunks; retry the task instead</source>
            <translation>tác vụ {task_id} không có phân đoạn; hãy thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no finished output that was to be sent; retry the task instead</source>
            <translation>tác vụ {task_id} không có đầu ra đã xong để gửi; hãy thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has {missing} of {chunks} chunks not done; retry the task instead</source>
            <translation>tác vụ {task_id} còn {missing} trong {chunks} phân đoạn chưa xong; hãy thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done and waits for nothing</source>
            <translation>tác vụ {task_id} đã xong và không chờ gì</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done, and its chunks were removed when it was finished; add its source again to encode it anew</source>
            <translation>tác vụ {task_id} đã xong, và các phân đoạn đã bị xóa khi xong; hãy thêm lại nguồn để mã hóa mới</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; add its source again to encode it differently</source>
            <translation>tác vụ {task_id} đã xong; hãy thêm lại nguồn để mã hóa khác đi</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; there is nothing to retry</source>
            <translation>tác vụ {task_id} đã xong; không có gì để thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state} already</source>
            <translation>tác vụ {task_id} đã {state} rồi</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/session.py" />
            <source>task {task_id} is {state} and cannot be started</source>
            <translation>tác vụ {task_id} {state} và không bắt đầu được</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}, not paused</source>
            <translation>tác vụ {task_id} {state}, không phải tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; only waiting and running tasks can be paused</source>
            <translation>tác vụ {task_id} {state}; chỉ tạm dừng được tác vụ đang chờ và đang chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; stop it first</source>
            <translation>tác vụ {task_id} {state}; hãy dừng nó trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>tell how far a task is</source>
            <translation>cho biết tiến độ tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>template {number}: {error}</source>
            <translation>mẫu {number}: {error}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>temporal filter</source>
            <translation>bộ lọc thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>that the clip is full-range cannot be told with {codec}: players will take it as limited</source>
            <translation>không thể báo với {codec} rằng clip có dải đầy đủ: trình phát sẽ coi là dải giới hạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the CRF must be a number from 0 to {MOST_CRF}</source>
            <translation>CRF phải là số từ 0 đến {MOST_CRF}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the HDR10 metadata of the clip cannot be given to {codec} and is lost</source>
            <translation>không thể đưa siêu dữ liệu HDR10 của clip cho {codec}, nên bị mất</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the access key is not known there; it was mistyped, deleted or is of another account</source>
            <translation>khóa truy cập không được biết ở đó; nó bị gõ sai, bị xóa hoặc của tài khoản khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the account is the long number in R2's address</source>
            <translation>tài khoản là số dài trong địa chỉ của R2</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the added file {path} is gone</source>
            <translation>tệp thêm {path} không còn</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address asks for a secret with {secret}: say which</source>
            <translation>địa chỉ cần một bí mật bằng {secret}: hãy nêu bí mật nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address of a webhook begins with https:// and a name</source>
            <translation>địa chỉ webhook bắt đầu bằng https:// và một tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>the address of {what} ends before any ? or #</source>
            <translation>địa chỉ của {what} kết thúc trước mọi ? hoặc #</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>the answer</source>
            <translation>câu trả lời</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the arguments change the number of frames; the filters in -vf must keep every frame</source>
            <translation>tham số làm đổi số khung hình; bộ lọc trong -vf phải giữ mọi khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} has type {mimetype} instead of {mimetype2}</source>
            <translation>tệp đính kèm {filename} có loại {mimetype} thay vì {mimetype2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is changed</source>
            <translation>tệp đính kèm {filename} đã bị đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is missing</source>
            <translation>thiếu tệp đính kèm {filename}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the bucket {bucket}</source>
            <translation>bucket {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>the chapter {title} begins before the film does</source>
            <translation>chương {title} bắt đầu trước phim</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>the chapter {value} has no start</source>
            <translation>chương {value} không có điểm đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>the chapters in {path} cannot be used: {error}</source>
            <translation>không dùng được các chương trong {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the clip</source>
            <translation>clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the clip cannot be encoded: {failures}</source>
            <translation>không mã hóa được clip: {failures}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the clip ends before this range: it has {frames} frames</source>
            <translation>clip kết thúc trước khoảng này: clip có {frames} khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the clip is interlaced ({field_order} field first), and {codec} encodes it as progressive frames, which players do not deinterlace</source>
            <translation>clip xen kẽ (trường {field_order} trước), và {codec} mã hóa thành khung hình lũy tiến, thứ mà trình phát không khử xen kẽ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {difference} s longer than the source's video</source>
            <translation>clip dài hơn video của nguồn {difference} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {value} s shorter than the source's video</source>
            <translation>clip ngắn hơn video của nguồn {value} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the clip that is set as output has no name</source>
            <translation>clip được đặt làm đầu ra không có tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command cannot be read: {error}</source>
            <translation>không đọc được lệnh: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command is empty</source>
            <translation>lệnh trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the comparison</source>
            <translation>so sánh</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/media/gathering.py" />
            <location filename="../../ripgui/media/sample.py" />
            <source>the disk of {folder} is full</source>
            <translation>đĩa của {folder} đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the disk of {folder} is full; what arrived stays, make room and go on</source>
            <translation>đĩa của {folder} đã đầy; phần đã nhận được giữ lại, hãy dọn chỗ rồi tiếp tục</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <location filename="../../ripgui/media/split.py" />
            <source>the disk of {output} is full</source>
            <translation>đĩa của {output} đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the disk of {parent} is full</source>
            <translation>đĩa của {parent} đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the disk of {path} is full</source>
            <translation>đĩa của {path} đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>the disk of {work_folder} is full</source>
            <translation>đĩa của {work_folder} đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>the encoded clip {number} holds no frame</source>
            <translation>clip đã mã hóa {number} không có khung hình nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>the encoder</source>
            <translation>bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments are longer than {LONGEST} characters</source>
            <translation>tham số bộ mã hóa dài hơn {LONGEST} ký tự</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments cannot be read: a quote is not closed, or a backslash ends them</source>
            <translation>không đọc được tham số bộ mã hóa: một dấu nháy chưa đóng, hoặc kết thúc bằng dấu gạch chéo ngược</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments hold control characters</source>
            <translation>tham số bộ mã hóa chứa ký tự điều khiển</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the encoder or the script is so slow that nothing came of it in the time there is</source>
            <translation>bộ mã hóa hoặc script chậm đến mức chưa ra gì trong thời gian cho phép</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the end {stop} is not after the start {start}</source>
            <translation>điểm cuối {stop} không sau điểm đầu {start}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address</source>
            <translation>điểm cuối là địa chỉ của máy chủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address with its port</source>
            <translation>điểm cuối là địa chỉ của máy chủ kèm cổng</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the endpoint {name} has no address: say where it is</source>
            <translation>điểm cuối {name} không có địa chỉ: hãy nêu địa chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses a script that does not name {SOURCE}: let it open os.environ["{SOURCE}"]</source>
            <translation>cụm máy từ chối script không nêu {SOURCE}: hãy để script mở os.environ["{SOURCE}"]</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param with a line break: write it on one line</source>
            <translation>cụm máy từ chối encode_param có ngắt dòng: hãy viết trên một dòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param without its output: put {FINALRIP_OUTPUT} at its end</source>
            <translation>cụm máy từ chối encode_param không có đầu ra: hãy đặt {FINALRIP_OUTPUT} ở cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file has {st_size} GiB: an ONNX model has 2 at most</source>
            <translation>tệp có {st_size} GiB: mô hình ONNX nhiều nhất là 2</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file is empty</source>
            <translation>tệp trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the file lasts {duration} s, less than its video, which ends at {end} s</source>
            <translation>tệp dài {duration} s, ngắn hơn video của nó, kết thúc ở {end} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was damaged; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>tệp của hàng đợi bị hỏng; tác vụ cứu được: {count}; tệp được giữ thành {aside}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was written by a newer RipGUI; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>tệp của hàng đợi do RipGUI mới hơn ghi; tác vụ cứu được: {count}; tệp được giữ thành {aside}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the file of time codes</source>
            <translation>tệp mã thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>the file with certificates {ca_file} is not there</source>
            <translation>không có tệp chứng chỉ {ca_file}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is in no playlist</source>
            <translation>tệp {name} không có trong danh sách phát nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is missing</source>
            <translation>thiếu tệp {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the files of chunks {missing} are gone</source>
            <translation>các tệp của phân đoạn {missing} không còn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the files of chunks {told} were damaged after they were finished; is the disk sound?</source>
            <translation>các tệp của phân đoạn {told} bị hư sau khi xong; đĩa có tốt không?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>the filter {name} is not allowed in -vf: only filters of single frames that name no files are; do it in the script</source>
            <translation>không được dùng bộ lọc {name} trong -vf: chỉ bộ lọc từng khung hình không nêu tên tệp; hãy làm trong script</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the finished file is {output}; send it again with: ripgui queue retry {id} --upload</source>
            <translation>tệp đã xong là {output}; gửi lại bằng: ripgui queue retry {id} --upload</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the first look at it</source>
            <translation>lần xem đầu tiên</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the first thing must be the rate: “Assume 23.976”</source>
            <translation>đầu tiên phải là tốc độ: “Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/model_folder.py" />
            <source>the folder for models cannot be made: {folder}: {strerror}</source>
            <translation>không tạo được thư mục mô hình: {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the folder {folder} cannot be used: {strerror}</source>
            <translation>không dùng được thư mục {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the folder {parent} cannot be used: {strerror}</source>
            <translation>không dùng được thư mục {parent}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>the further size {height}p is not smaller than the picture: {height2}p</source>
            <translation>cỡ thêm {height}p không nhỏ hơn hình: {height2}p</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the further sizes {text} name one height twice</source>
            <translation>các cỡ thêm {text} nêu một chiều cao hai lần</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the key</source>
            <translation>khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the key {key}… is too long: {LONGEST_KEY_BYTES} bytes at most</source>
            <translation>khóa {key}… quá dài: nhiều nhất {LONGEST_KEY_BYTES} byte</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the keyring holds no {what} of {owner}: tell it again</source>
            <translation>chùm khóa không có {what} của {owner}: hãy nhập lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the keys have expired; make new ones</source>
            <translation>các khóa đã hết hạn; hãy tạo khóa mới</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the limit is a number of KiB a second</source>
            <translation>giới hạn là số KiB mỗi giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the line that sets the output is indented</source>
            <translation>dòng đặt đầu ra bị thụt vào</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the lock {path} cannot be opened: {strerror}</source>
            <translation>không mở được tệp khóa {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the logo lies on this computer, where the farm cannot read it; leave it out</source>
            <translation>logo nằm trên máy này, nơi cụm máy không đọc được; hãy bỏ nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {error}</source>
            <translation>logo {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/finish.py" />
            <source>the logo {logo_path} must be named with its whole path</source>
            <translation>logo {logo_path} phải được nêu bằng đường dẫn đầy đủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the logo {logo} changed while it was worked on; retry to encode with what it is now</source>
            <translation>logo {logo} bị đổi trong khi làm; thử lại để mã hóa với bản hiện tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} cannot be read: {strerror}</source>
            <translation>không đọc được logo {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is a folder</source>
            <translation>logo {path} là thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is no picture: PNG, JPEG or WebP will do</source>
            <translation>logo {path} không phải ảnh: PNG, JPEG hoặc WebP đều được</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} must be named with its whole path</source>
            <translation>logo {path} phải được nêu bằng đường dẫn đầy đủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: that is no path</source>
            <translation>không đọc được mô hình: đó không phải đường dẫn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: {value}</source>
            <translation>không đọc được mô hình: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>the module {found} is missing: the package {modules} has it</source>
            <translation>thiếu mô-đun {found}: gói {modules} có nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name of the output is too long, {name} bytes where {most_bytes} are allowed: {name2}…{name3}</source>
            <translation>tên đầu ra quá dài, {name} byte trong khi cho phép {most_bytes}: {name2}…{name3}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the name of {folder} is not valid Unicode; rename it first</source>
            <translation>tên của {folder} không phải Unicode hợp lệ; hãy đổi tên trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>the name of {path} is not valid Unicode; rename it first</source>
            <translation>tên của {path} không phải Unicode hợp lệ; hãy đổi tên trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has no field {match}; it may use {known}</source>
            <translation>mẫu tên không có trường {match}; có thể dùng {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has {pattern} characters, where {LONGEST_PATTERN} are the most</source>
            <translation>mẫu tên có {pattern} ký tự, trong khi nhiều nhất là {LONGEST_PATTERN}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>the name pattern {pattern} gives all pieces one name; put {number} into it</source>
            <translation>mẫu tên {pattern} cho mọi đoạn cùng một tên; hãy thêm {number} vào</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern {pattern} gives an empty name</source>
            <translation>mẫu tên {pattern} cho tên trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the name {name}… is too long: {LONGEST_NAME} letters at most</source>
            <translation>tên {name}… quá dài: nhiều nhất {LONGEST_NAME} chữ cái</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the only input is the clip of the script</source>
            <translation>đầu vào duy nhất là clip của script</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} cannot be written to</source>
            <translation>không ghi được vào thư mục đầu ra {folder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} does not exist</source>
            <translation>thư mục đầu ra {folder} không tồn tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the output folder {output_folder} does not exist</source>
            <translation>thư mục đầu ra {output_folder} không tồn tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} exists already; choose another name, or allow overwriting</source>
            <translation>thư mục đầu ra {path} đã tồn tại; hãy chọn tên khác, hoặc cho phép ghi đè</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds other files, such as {foreign}; choose another name</source>
            <translation>thư mục đầu ra {path} chứa tệp khác, như {foreign}; hãy chọn tên khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds the source itself</source>
            <translation>thư mục đầu ra {path} chứa chính nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} appeared meanwhile; choose another name or allow overwriting, then merge again</source>
            <translation>đầu ra {path} đã xuất hiện trong lúc đó; hãy chọn tên khác hoặc cho phép ghi đè, rồi ghép lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} exists already; choose another name, or allow overwriting</source>
            <translation>đầu ra {path} đã tồn tại; hãy chọn tên khác, hoặc cho phép ghi đè</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is a folder</source>
            <translation>đầu ra {path} là thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is the source itself</source>
            <translation>đầu ra {path} là chính nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is to be a folder, and is a file</source>
            <translation>đầu ra {path} phải là thư mục, nhưng lại là tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must end in {others} or {last}</source>
            <translation>đầu ra {path} phải kết thúc bằng {others} hoặc {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must name the first of the pictures, such as {FIRST_FILES}</source>
            <translation>đầu ra {path} phải nêu ảnh đầu tiên, như {FIRST_FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>the parts that are there are not those of the file</source>
            <translation>các phần có ở đó không phải của tệp này</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the path of the output is too long: {path}…{path2}</source>
            <translation>đường dẫn đầu ra quá dài: {path}…{path2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the picture cannot be written: {strerror}</source>
            <translation>không ghi được ảnh: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>the pictures are {read_bytes}, full range</source>
            <translation>ảnh là {read_bytes}, dải đầy đủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece cannot be written: {strerror}</source>
            <translation>không ghi được đoạn: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece is not right: {problems}</source>
            <translation>đoạn không đúng: {problems}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it ends too early</source>
            <translation>danh sách phát bị hư: nó kết thúc quá sớm</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it names a file that cannot be</source>
            <translation>danh sách phát bị hư: nó nêu một tệp không thể có</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist shows {shown} s, its files hold {seconds} s and are taken whole: choose a range</source>
            <translation>danh sách phát hiện {shown} s, các tệp của nó có {seconds} s và được lấy toàn bộ: hãy chọn một khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} cannot be read</source>
            <translation>không đọc được danh sách phát {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has a length that is none: {text}</source>
            <translation>danh sách phát {path} có độ dài không hợp lệ: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has {durations} lengths for {names} files</source>
            <translation>danh sách phát {path} có {durations} độ dài cho {names} tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist {source} names no file</source>
            <translation>danh sách phát {source} không nêu tệp nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {instead_of} is not there any more</source>
            <translation>thiết lập sẵn {instead_of} không còn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {name} ships with RipGUI and cannot be removed</source>
            <translation>thiết lập sẵn {name} đi kèm RipGUI và không gỡ bỏ được</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} holds half a character, which no file can</source>
            <translation>thiết lập sẵn {title} chứa nửa ký tự, điều mà tệp không chứa được</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} {error}</source>
            <translation>thiết lập sẵn {title} {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for a picture before it had a place for it</source>
            <translation>tiến trình xem trước bị yêu cầu ảnh trước khi có chỗ cho ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for sound before its script ran</source>
            <translation>tiến trình xem trước bị yêu cầu âm thanh trước khi script chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for the source before it was told which</source>
            <translation>tiến trình xem trước bị yêu cầu nguồn trước khi được báo nguồn nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview's temporary file cannot be used: {strerror}</source>
            <translation>không dùng được tệp tạm của phần xem trước: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the proxy of {name} is in the variable {variable}, which is not set</source>
            <translation>proxy của {name} nằm trong biến {variable}, biến này chưa đặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>the proxy's address is none: it begins with http:// and a name</source>
            <translation>địa chỉ proxy không đúng: nó bắt đầu bằng http:// và một tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue can start in up to {MOST_HOURS} hours, not in {hours}</source>
            <translation>hàng đợi có thể bắt đầu sau nhiều nhất {MOST_HOURS} giờ, không phải {hours}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue cannot start and pause at the same time of day</source>
            <translation>hàng đợi không thể bắt đầu và tạm dừng cùng một giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be copied: {error}</source>
            <translation>không chép được hàng đợi trong {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: its tables have no names</source>
            <translation>không mở được hàng đợi trong {path}: các bảng không có tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: {error}</source>
            <translation>không mở được hàng đợi trong {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be read: {error}</source>
            <translation>không đọc được hàng đợi trong {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be written: {error}</source>
            <translation>không ghi được hàng đợi trong {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is being mended by another RipGUI</source>
            <translation>hàng đợi trong {path} đang được một RipGUI khác sửa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} is damaged ({reason}); start RipGUI again, which mends it</source>
            <translation>hàng đợi trong {path} bị hư ({reason}); hãy mở lại RipGUI để sửa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is damaged: {said}</source>
            <translation>hàng đợi trong {path} bị hư: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/format.py" />
            <source>the queue in {path} was written by a newer RipGUI (format {version})</source>
            <translation>hàng đợi trong {path} do một RipGUI mới hơn ghi (định dạng {version})</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the range: the whole source is encoded</source>
            <translation>khoảng: toàn bộ nguồn được mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the rate is missing: “Assume 23.976”</source>
            <translation>thiếu tốc độ: “Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the rate varies, and subtitles that are burnt in are timed by its mean: look at a late one</source>
            <translation>tốc độ thay đổi, và phụ đề ghi cứng được tính giờ theo trung bình: hãy xem một phụ đề ở cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the rate {text} is impossible: it goes from 1 to {MAX_FRAMERATE} frames a second, 0 keeps it</source>
            <translation>tốc độ {text} là không thể: từ 1 đến {MAX_FRAMERATE} khung hình mỗi giây, 0 giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is one such as cn-hangzhou</source>
            <translation>vùng có dạng như cn-hangzhou</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is the bucket's, such as eu-central-1</source>
            <translation>vùng là của bucket, như eu-central-1</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region stands in the bucket's endpoint, such as eu-central-003</source>
            <translation>vùng nằm trong điểm cuối của bucket, như eu-central-003</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>the result cannot be read: {error}</source>
            <translation>không đọc được kết quả: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the result differs from its source and was kept as {kept}: {differences}</source>
            <translation>kết quả khác nguồn và được giữ thành {kept}: {differences}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>the result holds {num_frames} frames from {start} on, the script gives {num_frames2}: they cannot be compared</source>
            <translation>kết quả có {num_frames} khung hình từ {start} trở đi, script cho {num_frames2}: không so sánh được</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {differs_s} s longer than its source</source>
            <translation>kết quả dài hơn nguồn {differs_s} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {value} s shorter than its source</source>
            <translation>kết quả ngắn hơn nguồn {value} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the result stays there: {address}</source>
            <translation>kết quả ở lại đó: {address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>the result {whole} is gone</source>
            <translation>kết quả {whole} không còn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the script ended itself with exit()</source>
            <translation>script tự kết thúc bằng exit()</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>the script ended the worker itself (exit status {returncode})</source>
            <translation>script tự kết thúc tiến trình (mã thoát {returncode})</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the script gave {fed} frames where {expected} were asked for</source>
            <translation>script cho {fed} khung hình trong khi cần {expected}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the script of a zone outputs another clip than the task's: size, pixel format and number of frames must be alike, and both must find the same plugins</source>
            <translation>script của vùng cho ra clip khác với tác vụ: cỡ, định dạng điểm ảnh và số khung hình phải giống nhau, và cả hai phải tìm thấy cùng plugin</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the script sets no clip as output 0</source>
            <translation>script không đặt clip nào làm đầu ra 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <location filename="../../ripgui/workers/preview.py" />
            <source>the script sets no output: end it with clip.set_output()</source>
            <translation>script không đặt đầu ra: hãy kết thúc bằng clip.set_output()</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>the script was never run here, and a script is a program: read it, then trust it</source>
            <translation>script chưa từng chạy ở đây, và script là một chương trình: hãy đọc rồi tin cậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the seam worker was asked for frames before it had a result</source>
            <translation>tiến trình mối nối bị yêu cầu khung hình trước khi có kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the secret key does not belong to the access key</source>
            <translation>khóa bí mật không thuộc về khóa truy cập</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the secret of the webhook {name} has a space or a line break in it</source>
            <translation>bí mật của webhook {name} có dấu cách hoặc ngắt dòng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the segments last {duration} s, the pictures {planned} s</source>
            <translation>các đoạn dài {duration} s, hình dài {planned} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the segments of {init} cannot be read: {error}</source>
            <translation>không đọc được các đoạn của {init}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server</source>
            <translation>máy chủ</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced and sent {size_bytes} bytes, but </source>
            <translation>máy chủ báo và gửi {size_bytes} byte, nhưng </translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced {told} bytes and sent {size_bytes}</source>
            <translation>máy chủ báo {told} byte nhưng gửi {size_bytes}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server's answer is no JSON: {text}</source>
            <translation>câu trả lời của máy chủ không phải JSON: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>the settings are being changed by another RipGUI</source>
            <translation>thiết lập đang được một RipGUI khác thay đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site made room for another number of pictures than there are</source>
            <translation>trang dành chỗ cho số ảnh khác với số ảnh hiện có</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site refused {what} with status {status}: {value}</source>
            <translation>trang từ chối {what} với trạng thái {status}: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site's answer is not that of a site like slow.pics: {text}</source>
            <translation>câu trả lời không giống của một trang như slow.pics: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the size that was asked for</source>
            <translation>cỡ được yêu cầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/budget.py" />
            <source>the size {size_mib} MiB is impossible: say 700 for 700 MiB, or 0 for any size</source>
            <translation>cỡ {size_mib} MiB là không thể: ghi 700 cho 700 MiB, hoặc 0 cho mọi cỡ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} has no height</source>
            <translation>cỡ {text} không có chiều cao</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is impossible: pixels go from {LEAST} to {MOST}</source>
            <translation>cỡ {text} là không thể: điểm ảnh từ {LEAST} đến {MOST}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is odd: encoders need even numbers</source>
            <translation>cỡ {text} là số lẻ: bộ mã hóa cần số chẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sound.py" />
            <source>the sound of {path} cannot be read: {strerror}</source>
            <translation>không đọc được âm thanh của {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source cannot be read from its middle ({strerror}); split it exactly</source>
            <translation>không đọc được nguồn từ giữa ({strerror}); hãy tách chính xác</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the source cannot be shown: {reason}</source>
            <translation>không hiện được nguồn: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source changed while it was worked on: {error}</source>
            <translation>nguồn bị đổi trong khi làm: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source does not say when its frames are shown; split it exactly instead</source>
            <translation>nguồn không nói khi nào hiện khung hình; hãy tách chính xác</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the source ends at {duration_s}</source>
            <translation>nguồn kết thúc ở {duration_s}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam_client.py" />
            <source>the source is another than the one that was encoded: their frames cannot be compared</source>
            <translation>nguồn khác với nguồn đã mã hóa: không so sánh được khung hình của chúng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>the source is {size}, a size that VapourSynth cannot hold: its last columns or rows go, {held} is left</source>
            <translation>nguồn là {size}, cỡ mà VapourSynth không chứa được: các cột hoặc hàng cuối bị bỏ, còn {held}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the source that was put into a storage for {name} could not be deleted: {error}</source>
            <translation>không xóa được nguồn đã đặt vào kho lưu trữ cho {name}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the source {path} is gone</source>
            <translation>nguồn {path} không còn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source {source} changed while it was worked on; retry to encode what it holds now</source>
            <translation>nguồn {source} bị đổi trong khi làm; thử lại để mã hóa nội dung hiện tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>the source's flags repeat fields for {shown} frames a second (soft telecine)</source>
            <translation>cờ của nguồn lặp các trường cho {shown} khung hình mỗi giây (telecine mềm)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/task.py" />
            <source>the source's {names} is not carried: the result has the picture's own HDR10 or HLG alone</source>
            <translation>{names} của nguồn không được chuyển sang: kết quả chỉ có HDR10 hoặc HLG của chính hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the start is after the end of the source, {duration_s}</source>
            <translation>điểm đầu sau cuối nguồn, {duration_s}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the storage is full</source>
            <translation>kho lưu trữ đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the storage itself is tried with: ripgui storages test {storage}; {advice}</source>
            <translation>thử chính kho lưu trữ bằng: ripgui storages test {storage}; {advice}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the tag {key} ({value}) is missing</source>
            <translation>thiếu thẻ {key} ({value})</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the task</source>
            <translation>tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title is longer than {LONGEST_TITLE} characters</source>
            <translation>tiêu đề dài hơn {LONGEST_TITLE} ký tự</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title must be one line of plain text</source>
            <translation>tiêu đề phải là một dòng văn bản thường</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/gathering.py" />
            <source>the tracks of {path} cannot be gathered ({strerror})</source>
            <translation>không gom được các track của {path} ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the trimmed original is not encoded again and begins at a keyframe</source>
            <translation>bản gốc đã cắt không được mã hóa lại và bắt đầu ở khung hình khóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {FILES}</source>
            <translation>không được dùng giá trị {value} của -{name}: {FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {what}{hint}</source>
            <translation>không được dùng giá trị {value} của -{name}: {what}{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>the video codec is {LINES}, not {vcodec}</source>
            <translation>codec video là {LINES}, không phải {vcodec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>the video in {path} is of a kind that cannot be decoded</source>
            <translation>video trong {path} thuộc loại không giải mã được</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} does not hear ({problem}); it is told again</source>
            <translation>webhook {name} không nghe ({problem}); sẽ báo lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} refuses what it is told: {told}</source>
            <translation>webhook {name} từ chối tin được báo: {told}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} was told in vain: {problem}</source>
            <translation>báo cho webhook {name} không được: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/herald.py" />
            <source>the webhook {webhook} was not told: the program ended before</source>
            <translation>chưa báo được cho webhook {webhook}: chương trình kết thúc trước đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the whole source is encoded: there is nothing to trim</source>
            <translation>toàn bộ nguồn được mã hóa: không có gì để cắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the worker was asked to encode before its script ran</source>
            <translation>tiến trình bị yêu cầu mã hóa trước khi script chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zone {range} changes nothing: give it encoder arguments or a script</source>
            <translation>vùng {range} không đổi gì: hãy cho nó tham số bộ mã hóa hoặc script</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range} names {other}, the task {codec}: a result has one encoder</source>
            <translation>vùng {range} nêu {other}, tác vụ nêu {codec}: một kết quả có một bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range}: {error}</source>
            <translation>vùng {range}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zones {range} and {range2} overlap; a frame is in one only</source>
            <translation>vùng {range} và {range2} chồng nhau; một khung hình chỉ thuộc một vùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the zones: all clips are encoded alike</source>
            <translation>các vùng: mọi clip được mã hóa như nhau</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name} is missing</source>
            <translation>thiếu {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is impossible: it goes from {LEAST} to {MOST} pixels</source>
            <translation>{name} {pixels} là không thể: từ {LEAST} đến {MOST} điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is odd: encoders need even numbers</source>
            <translation>{name} {pixels} là số lẻ: bộ mã hóa cần số chẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is in the variable {variable}, which is not set</source>
            <translation>{what} của {owner} nằm trong biến {variable}, biến này chưa đặt</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is kept nowhere: tell it for this run, or say env:NAME for it</source>
            <translation>{what} của {owner} không được giữ ở đâu: hãy nhập cho lượt chạy này, hoặc ghi env:NAME</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is neither in the keyring nor a variable</source>
            <translation>{what} của {owner} không có trong chùm khóa cũng không có trong biến</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no "splits" in it</source>
            <translation>không có "splits" trong đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>there are no chapters in it: OGM text, Matroska XML and ffmpeg's metadata can be read</source>
            <translation>không có chương trong đó: đọc được văn bản OGM, XML của Matroska và siêu dữ liệu của ffmpeg</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no pieces in it: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>không có đoạn nào trong đó: ghi START-END, như 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>there are no videos in {absolute}</source>
            <translation>không có video trong {absolute}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>there can be {MOST_SIZES} further sizes, not {sizes}</source>
            <translation>có thể có {MOST_SIZES} cỡ thêm, không phải {sizes}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is a preset named {name} already</source>
            <translation>đã có thiết lập sẵn tên {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is another {noun} {name} already; remove it first, or choose another name</source>
            <translation>đã có {noun} {name} khác; hãy xóa nó trước, hoặc chọn tên khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>there is no keyframe at or before {start}; split the source exactly instead</source>
            <translation>không có khung hình khóa ở hoặc trước {start}; hãy tách nguồn chính xác</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is no preset {name} of your own</source>
            <translation>không có thiết lập sẵn riêng {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>there is no preset {name}; presets are {value}</source>
            <translation>không có thiết lập sẵn {name}; có các thiết lập sẵn {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>there is no program {words}</source>
            <translation>không có chương trình {words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>there is no room for the preview's pictures: {strerror}</source>
            <translation>không có chỗ cho ảnh của phần xem trước: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/history.py" />
            <source>there is no run {entry_id} in the history</source>
            <translation>không có lượt chạy {entry_id} trong lịch sử</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>there is no such task any more</source>
            <translation>không còn tác vụ như vậy</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>there is no task {before}</source>
            <translation>không có tác vụ {before}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>there is no task {task_id}</source>
            <translation>không có tác vụ {task_id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>there is no track {name}; the tracks are {known}</source>
            <translation>không có track {name}; có các track {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here, nor any other option</source>
            <translation>không có {name} ở đây, cũng không có tùy chọn nào khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here; there is {known}</source>
            <translation>không có {name} ở đây; có {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; add one first</source>
            <translation>không có {noun} {name}; hãy thêm trước đã</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; there is {names}</source>
            <translation>không có {noun} {name}; hiện có {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {rows} pieces; {MOST_PIECES} at most</source>
            <translation>đây là {rows} đoạn; nhiều nhất {MOST_PIECES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {value} pieces; {MOST_PIECES} at most</source>
            <translation>đây là {value} đoạn; nhiều nhất {MOST_PIECES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>this RipGUI was not told where to look for updates</source>
            <translation>RipGUI này không được cho biết tìm bản cập nhật ở đâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/painter.py" />
            <source>this frame cannot be shown: {error}</source>
            <translation>không hiện được khung hình này: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>this is no JSON: {error}</source>
            <translation>đây không phải JSON: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>this is no {name}: {error}</source>
            <translation>đây không phải {name}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>this machine</source>
            <translation>máy này</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>this system has no keyring that works ({short}): say env:NAME for the key, or tell it for each run</source>
            <translation>hệ thống này không có chùm khóa hoạt động ({short}): ghi env:NAME cho khóa, hoặc nhập cho từng lượt chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>tiles of {tile} pixels: they go from {LEAST_TILE} to {MOST_TILE}</source>
            <translation>ô {tile} điểm ảnh: từ {LEAST_TILE} đến {MOST_TILE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>times of the source begin anew on the way, and no range can be cut out of it as it is: do not keep the original</source>
            <translation>thời gian của nguồn bắt đầu lại giữa chừng, nên không cắt nguyên trạng được khoảng nào: đừng giữ bản gốc</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top field first</source>
            <translation>trường trên trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top left</source>
            <translation>trên trái</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>transfer that is written into the stream</source>
            <translation>đường truyền (transfer) được ghi vào luồng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>transparency (alpha) is not encoded</source>
            <translation>không mã hóa độ trong suốt (alpha)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>true or false</source>
            <translation>true hoặc false</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>two passes are asked for beside the line: --two-pass, or Rate by in the window</source>
            <translation>hai lượt được yêu cầu bên cạnh dòng tham số: --two-pass, hoặc mục tốc độ trong cửa sổ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>two passes need a bitrate (-b:v 3M) or the size of the file</source>
            <translation>hai lượt cần tốc độ bit (-b:v 3M) hoặc cỡ tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>uploading to {name}</source>
            <translation>đang tải lên {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>use_trim_orig keeps a range of the original: give start_pos or duration, or leave it out</source>
            <translation>use_trim_orig giữ một khoảng của bản gốc: hãy cho start_pos hoặc duration, hoặc bỏ nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>version {version} is older than 7</source>
            <translation>phiên bản {version} cũ hơn 7</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: frame {late} is shown at {is_at} s instead of {belongs} s</source>
            <translation>video: khung hình {late} hiện ở {is_at} s thay vì {belongs} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: its pixels are {sample_aspect} instead of {sample_aspect2}</source>
            <translation>video: điểm ảnh là {sample_aspect} thay vì {sample_aspect2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {late} frames are at other times: {late2} is at {is_at} s instead of {belongs} s</source>
            <translation>video: {late} khung hình sai thời điểm: khung {late2} ở {is_at} s thay vì {belongs} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {ticks} frames instead of {frames}</source>
            <translation>video: {ticks} khung hình thay vì {frames}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>waits for its turn</source>
            <translation>đang chờ đến lượt</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/order.py" />
            <source>waits for task {id} ({name}), which is {state}</source>
            <translation>đang chờ tác vụ {id} ({name}), tác vụ này {state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>waits until other sources are uploaded to {name}</source>
            <translation>đợi các nguồn khác tải lên {name} xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watching.py" />
            <source>watched folders cannot be looked through: {error}</source>
            <translation>không xem qua được các thư mục theo dõi: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/webhooks.py" />
            <source>webhook</source>
            <translation>webhook</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>webhook {name}</source>
            <translation>webhook {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye</source>
            <translation>trọng số theo mắt</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye in quantisation</source>
            <translation>trọng số theo mắt khi lượng tử hóa</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye, as strength:trellis</source>
            <translation>trọng số theo mắt, dạng strength:trellis</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>what arrived is not the whole file: {announced}{reason}</source>
            <translation>phần nhận được không phải toàn bộ tệp: {announced}{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>what arrived is not what was sent, again and again</source>
            <translation>phần nhận được không giống phần đã gửi, hết lần này đến lần khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>what came from {name} as the result holds no video: {error}</source>
            <translation>thứ nhận từ {name} làm kết quả không chứa video: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>what pip says of {name} is no version and no hash</source>
            <translation>điều pip nói về {name} không phải phiên bản và mã băm</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>what stood behind the ? of {told} is kept no more: add the address again</source>
            <translation>phần sau dấu ? của {told} không còn được giữ: hãy thêm lại địa chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written before has lost its last line</source>
            <translation>phần đã ghi trước đó mất dòng cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written there by a form cannot be read any more</source>
            <translation>không còn đọc được phần biểu mẫu đã ghi ở đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>what {codec} makes of this clip cannot be joined into Matroska: {why}</source>
            <translation>kết quả {codec} tạo từ clip này không ghép được vào Matroska: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>where and how the result is written is chosen by RipGUI</source>
            <translation>nơi và cách ghi kết quả do RipGUI chọn</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>whether the grain is taken out</source>
            <translation>có lấy hạt phim ra không</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>without a reason</source>
            <translation>không nêu lý do</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>works on whole videos: the range is left out</source>
            <translation>làm trên toàn bộ video: khoảng bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>write HDR10 messages</source>
            <translation>ghi thông điệp HDR10</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>x264, high quality</source>
            <translation>x264, chất lượng cao</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>zones cannot be had together with a file size or two passes, which share out bits themselves</source>
            <translation>không thể dùng vùng cùng cỡ tệp hoặc hai lượt, vốn tự chia bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/late_name.py" />
            <source>{CRC32} is of one file, and this result is a folder: take it out of the name</source>
            <translation>{CRC32} là của một tệp, còn kết quả này là thư mục: hãy bỏ nó khỏi tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold attached files; left out: {files}</source>
            <translation>{TITLES} không chứa được tệp đính kèm; bỏ qua: {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{TITLES} cannot hold chapters; left out</source>
            <translation>{TITLES} không chứa được chương; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold the tags {tags}</source>
            <translation>{TITLES} không chứa được thẻ {tags}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>{TITLES} cannot hold what {codec} makes; {others}</source>
            <translation>{TITLES} không chứa được kết quả của {codec}; {others}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{argv} did not end within {timeout_s} s</source>
            <translation>{argv} không kết thúc trong {timeout_s} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{barred} has a "|" in its name and cannot be joined with others; rename it first</source>
            <translation>{barred} có "|" trong tên và không nối với tệp khác được; hãy đổi tên trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>{base} gave no token: it is not a site in the manner of slow.pics, or blocks programs</source>
            <translation>{base} không cho token: không phải trang kiểu slow.pics, hoặc chặn chương trình</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{bucket} is no bucket's name: 3 to 63 small letters, digits, hyphens and dots, without spaces</source>
            <translation>{bucket} không phải tên bucket: 3 đến 63 chữ thường, chữ số, gạch nối và dấu chấm, không dấu cách</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{ca_file} cannot be used as certificates: {error}</source>
            <translation>không dùng được {ca_file} làm chứng chỉ: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{calibrations_path} cannot be removed: {strerror}</source>
            <translation>không xóa được {calibrations_path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{codec} cannot be put into the piece as it is; split it exactly instead</source>
            <translation>không đưa nguyên {codec} vào đoạn được; hãy tách chính xác</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} cannot encode in two passes; {TWO_PASS} can</source>
            <translation>{codec} không mã hóa được hai lượt; {TWO_PASS} thì được</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take all arguments: {line}</source>
            <translation>{codec} không nhận mọi tham số: {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take the clip's {given}: ffmpeg converts it to {taken}</source>
            <translation>{codec} không nhận {given} của clip: ffmpeg chuyển sang {taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not work with these arguments: {lines}</source>
            <translation>{codec} không hoạt động với các tham số này: {lines}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{codec} has no option -{name}</source>
            <translation>{codec} không có tùy chọn -{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>{codec} has no option -{name}{value}</source>
            <translation>{codec} không có tùy chọn -{name}{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{codec} has no preset {preset}; its presets are {known}</source>
            <translation>{codec} không có thiết lập sẵn {preset}; có các thiết lập sẵn {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>{codec} has no scale of quality</source>
            <translation>{codec} không có thang chất lượng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/burn.py" />
            <source>{codec} subtitles (track {name}) cannot be burnt in</source>
            <translation>không ghi cứng được phụ đề {codec} (track {name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} takes no bitrate, so that the size of the file cannot be chosen</source>
            <translation>{codec} không nhận tốc độ bit, nên không chọn được cỡ tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{constant} is no number</source>
            <translation>{constant} không phải số</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>{data} bytes</source>
            <translation>{data} byte</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{each} exists already</source>
            <translation>{each} đã tồn tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>{endpoint} could not be told to delete {id}: {error}</source>
            <translation>không bảo được {endpoint} xóa {id}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>{endpoint} does not tell where its encoded clips are</source>
            <translation>{endpoint} không cho biết các clip đã mã hóa ở đâu</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>{endpoint} is done, and tells of no result</source>
            <translation>{endpoint} đã xong nhưng không cho biết kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{endpoint} is no endpoint: it begins with https:// and a name</source>
            <translation>{endpoint} không phải điểm cuối: nó bắt đầu bằng https:// và một tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task failed ({known})</source>
            <translation>{endpoint}: tác vụ hỏng ({known})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task was deleted there ({known})</source>
            <translation>{endpoint}: tác vụ đã bị xóa ở đó ({known})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/courier.py" />
            <source>{error}; another goes on</source>
            <translation>{error}; một tiến trình khác làm tiếp</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{error}; asks again in {pause_s} s</source>
            <translation>{error}; hỏi lại sau {pause_s} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>{error}; close the RipGUI that runs this queue first</source>
            <translation>{error}; hãy đóng RipGUI đang chạy hàng đợi này trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/media_client.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>{error}; what it was asked is asked again</source>
            <translation>{error}; việc đó được làm lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{error}; {so_far}, and another try goes on from there</source>
            <translation>{error}; {so_far}, và lần thử sau tiếp tục từ đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{eta_s} left</source>
            <translation>còn {eta_s}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} cannot be written to</source>
            <translation>không ghi được vào {existing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} is not a folder</source>
            <translation>{existing} không phải thư mục</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>{folder} cannot be read: {strerror}</source>
            <translation>không đọc được {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be removed: {strerror}</source>
            <translation>không xóa được {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}</source>
            <translation>không theo dõi được {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}; it is waited for</source>
            <translation>không theo dõi được {folder}: {strerror}; đang chờ nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} cannot be written to: {strerror}</source>
            <translation>không ghi được vào {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be written: {strerror}</source>
            <translation>không ghi được {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} has room for {free}, and {size} are to come</source>
            <translation>{folder} còn chỗ cho {free}, mà {size} sắp đến</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is not a folder that is there</source>
            <translation>{folder} không phải thư mục hiện có</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>{folder} is not watched</source>
            <translation>{folder} không được theo dõi</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is there again and watched</source>
            <translation>{folder} lại có ở đó và đang được theo dõi</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>{help} Empty takes it from the task.</source>
            <translation>{help} Để trống là của tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{hostname} answered {status}</source>
            <translation>{hostname} trả lời {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be reached, or broke off: {said}</source>
            <translation>không tới được {hostname}, hoặc bị ngắt: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be spoken to safely: {said}</source>
            <translation>không kết nối an toàn được với {hostname}: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} answered {status}</source>
            <translation>{host} trả lời {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {error}</source>
            <translation>không tới được {host}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {value}</source>
            <translation>không tới được {host}: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer in full within {value} s</source>
            <translation>{host} không trả lời đầy đủ trong {value} s</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer, or broke off: {error}</source>
            <translation>{host} không trả lời, hoặc bị ngắt: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{host} does not say which release is the newest</source>
            <translation>{host} không cho biết bản phát hành nào mới nhất</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads a call to {to}: give that as its address, if it is right</source>
            <translation>{host} chuyển lệnh gọi sang {to}: nếu đúng, hãy dùng nó làm địa chỉ</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads from one address to the next without end</source>
            <translation>{host} chuyển từ địa chỉ này sang địa chỉ khác không dứt</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads to {to}, which was not followed: it would get this one's secrets</source>
            <translation>{host} chuyển sang {to}, không đi theo: nơi đó sẽ nhận bí mật của nơi này</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{inside} in the encoder's own list contradicts a bitrate; leave it out</source>
            <translation>{inside} trong danh sách riêng của bộ mã hóa trái với tốc độ bit; hãy bỏ nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} and all names like it are taken in {name}</source>
            <translation>{key} và mọi tên tương tự đã có trong {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} appeared in {storage} meanwhile; send it again for another name</source>
            <translation>{key} đã xuất hiện trong {storage} trong lúc đó; hãy gửi lại để có tên khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{key} cannot be a key: it has parts that no storage takes</source>
            <translation>{key} không thể là khóa: nó có phần mà không kho lưu trữ nào nhận</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FILES}</source>
            <translation>không được dùng {key} trong -{name}: {FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FRAMES}</source>
            <translation>không được dùng {key} trong -{name}: {FRAMES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {SINGLE}</source>
            <translation>không được dùng {key} trong -{name}: {SINGLE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is missing</source>
            <translation>thiếu {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is not known</source>
            <translation>không biết {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} was sent to {name} and is not whole: {wrong}; send it again</source>
            <translation>{key} đã gửi tới {name} nhưng không nguyên vẹn: {wrong}; hãy gửi lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{kind} track</source>
            <translation>track {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{match} of the filter {name} is not allowed in -vf: do it in the script</source>
            <translation>không được dùng {match} của bộ lọc {name} trong -vf: hãy làm trong script</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{name} became smaller while it was sent</source>
            <translation>{name} nhỏ đi trong khi được gửi</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{name} cannot be a further header</source>
            <translation>{name} không thể là header thêm</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} could not be told to delete {value}: {error}</source>
            <translation>không bảo được {name} xóa {value}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} goes from {low} to {high}, not {text}</source>
            <translation>{name} đi từ {low} đến {high}, không phải {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{name} had all clips and made no result of them: it was asked to merge them again</source>
            <translation>{name} có đủ clip nhưng không tạo kết quả: đã yêu cầu ghép lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{name} in -vf is not the name of a filter</source>
            <translation>{name} trong -vf không phải tên bộ lọc</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is JSON, and {text} is none: {error}</source>
            <translation>{name} là JSON, còn {text} thì không: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>{name} is a name that Windows keeps for itself</source>
            <translation>{name} là tên Windows giữ cho riêng mình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{name} is a number</source>
            <translation>{name} là số</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is a number, not {text}</source>
            <translation>{name} là số, không phải {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at least {low}, not {text}</source>
            <translation>{name} ít nhất là {low}, không phải {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at most {high}, not {text}</source>
            <translation>{name} nhiều nhất là {high}, không phải {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{name} is damaged and cannot be read to its end ({strerror})</source>
            <translation>{name} bị hư và không đọc được đến cuối ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is installed with RipGUI itself</source>
            <translation>{name} được cài cùng chính RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{name} is missing, and what is there behind it is left out</source>
            <translation>thiếu {name}, và những gì sau nó bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is missing: {help}</source>
            <translation>thiếu {name}: {help}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{name} is no name of a storage: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} không phải tên kho lưu trữ: có thể gồm chữ cái, chữ số, và gạch nối hoặc dấu chấm ở giữa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is no wheel: installing it would run its own program</source>
            <translation>{name} không phải wheel: cài nó sẽ chạy chương trình của nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>{name} is not a file</source>
            <translation>{name} không phải tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/preset.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>{name} is not a name: it may have letters, digits, hyphens and dots within</source>
            <translation>{name} không phải tên: có thể gồm chữ cái, chữ số, và gạch nối hoặc dấu chấm ở giữa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not installed in {plugin_folder}</source>
            <translation>{name} chưa cài trong {plugin_folder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not the name of a package</source>
            <translation>{name} không phải tên gói</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{name} is not the name of a tag</source>
            <translation>{name} không phải tên thẻ</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is one of {choices}, not {text}</source>
            <translation>{name} là một trong {choices}, không phải {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is true or false, not {text}</source>
            <translation>{name} là true hoặc false, không phải {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first; 'ripgui queue retry {number}' sends it once more, which may be paid twice</source>
            <translation>{name} có thể đã nhận tác vụ này: câu trả lời bị mất và không hỏi lại được. Hãy xem ở đó trước; 'ripgui queue retry {number}' gửi lần nữa, có thể bị tính tiền hai lần</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{name}, {memory}, driver {driver}</source>
            <translation>{name}, {memory}, driver {driver}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: HLS cannot hold the timecode {timecode}; left out</source>
            <translation>{name}: HLS không chứa được mã thời gian {timecode}; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {codec2}, since {TITLES} cannot hold it</source>
            <translation>{name}: chuyển từ {codec} sang {codec2}, vì {TITLES} không chứa được</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {told}, since {TITLES} cannot hold it</source>
            <translation>{name}: chuyển từ {codec} sang {told}, vì {TITLES} không chứa được</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: converted to {codec}, since {TITLES} cannot hold {wanted}</source>
            <translation>{name}: chuyển sang {codec}, vì {TITLES} không chứa được {wanted}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it begins so late that nothing is known of it; left out</source>
            <translation>{name}: bắt đầu muộn đến mức không biết gì về nó; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {early} s later beside the picture</source>
            <translation>{name}: bắt đầu muộn {early} s so với hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {late} s later beside the picture than it should</source>
            <translation>{name}: bắt đầu muộn hơn lẽ ra {late} s so với hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {value} s earlier beside the picture</source>
            <translation>{name}: bắt đầu sớm {value} s so với hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {value} s earlier beside the picture than it should</source>
            <translation>{name}: bắt đầu sớm hơn lẽ ra {value} s so với hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: it can be listed and written, and nothing in it deleted: {key} stays</source>
            <translation>{name}: liệt kê và ghi được, nhưng không xóa được gì trong đó: {key} còn lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it has {channels} channels instead of {channels2}</source>
            <translation>{name}: có {channels} kênh thay vì {channels2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is empty</source>
            <translation>{name}: trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is marked {marks} instead of {planned}</source>
            <translation>{name}: được đánh dấu {marks} thay vì {planned}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it is not encoded and cannot be cut to the range; left out</source>
            <translation>{name}: không được mã hóa và không cắt theo khoảng được; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is {codec} instead of {codec2}</source>
            <translation>{name}: là {codec} thay vì {codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its language is {value} instead of {value2}</source>
            <translation>{name}: ngôn ngữ là {value} thay vì {value2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its title is {there} instead of {title}</source>
            <translation>{name}: tiêu đề là {there} thay vì {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: mixed to {most} channels, more {AUDIO_CODECS} cannot hold</source>
            <translation>{name}: trộn còn {most} kênh, {AUDIO_CODECS} không chứa được nhiều hơn</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the bucket is not in the region {region}: {right}</source>
            <translation>{name}: bucket không ở vùng {region}: {right}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: the connection to {where} broke: {said}</source>
            <translation>{name}: kết nối tới {where} bị ngắt: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: the content of its packets is not that of the merged file</source>
            <translation>{name}: nội dung các gói không phải của tệp đã ghép</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: the content of its packets is not the source's</source>
            <translation>{name}: nội dung các gói không phải của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the keys do not allow this for {what} ({value}{value2})</source>
            <translation>{name}: khóa không cho phép điều này với {what} ({value}{value2})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server is busy or failed ({value}{value2})</source>
            <translation>{name}: máy chủ bận hoặc bị lỗi ({value}{value2})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server refused it with status {status} ({code}{value})</source>
            <translation>{name}: máy chủ từ chối với trạng thái {status} ({code}{value})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} does not fit a cut; left out</source>
            <translation>{name}: mã thời gian {timecode} không hợp với đoạn cắt; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} is kept as a tag</source>
            <translation>{name}: mã thời gian {timecode} được giữ làm thẻ</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: there is no bucket {bucket}</source>
            <translation>{name}: không có bucket {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <location filename="../../ripgui/delivery/s3_error.py" />
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: there is nothing called {key}</source>
            <translation>{name}: không có gì tên là {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is wrong; set it and try again</source>
            <translation>{name}: đồng hồ máy này sai; hãy chỉnh rồi thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {minutes} minutes ahead; set it and try again</source>
            <translation>{name}: đồng hồ máy này nhanh {minutes} phút; hãy chỉnh rồi thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {value} minutes behind; set it and try again</source>
            <translation>{name}: đồng hồ máy này chậm {value} phút; hãy chỉnh rồi thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the language tag {language}</source>
            <translation>{name}: {TITLES} không chứa được thẻ ngôn ngữ {language}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the title {title}</source>
            <translation>{name}: {TITLES} không chứa được tiêu đề {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} pictures; left out</source>
            <translation>{name}: {TITLES} không chứa được ảnh {codec}; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} subtitles; left out</source>
            <translation>{name}: {TITLES} không chứa được phụ đề {codec}; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} video; left out</source>
            <translation>{name}: {TITLES} không chứa được video {codec}; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} {reason}; left out</source>
            <translation>{name}: {TITLES} không chứa được {codec} {reason}; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot mark it as {lost}</source>
            <translation>{name}: {TITLES} không đánh dấu {lost} được</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} has room for one audio track; left out</source>
            <translation>{name}: {TITLES} chỉ có chỗ cho một track âm thanh; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: {bucket} can be listed, written and deleted from</source>
            <translation>{name}: liệt kê, ghi và xóa được trong {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{name}: {key} broke off</source>
            <translation>{name}: {key} bị ngắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: {key} was changed meanwhile</source>
            <translation>{name}: {key} bị đổi trong lúc đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets instead of {packets2}</source>
            <translation>{name}: {packets} gói thay vì {packets2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets where the source has none</source>
            <translation>{name}: {packets} gói trong khi nguồn không có gói nào</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {value} data cannot be carried; left out</source>
            <translation>{name}: không chuyển sang được dữ liệu {value}; bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: {value} lines instead of {planned}</source>
            <translation>{name}: {value} dòng thay vì {planned}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} broke off</source>
            <translation>{name}: {where} bị ngắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be reached</source>
            <translation>{name}: không tới được {where}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be spoken to safely: {reason}</source>
            <translation>{name}: không kết nối an toàn được với {where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} does not answer</source>
            <translation>{name}: {where} không trả lời</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{note}; fonts, positions and effects are lost</source>
            <translation>{note}; mất phông chữ, vị trí và hiệu ứng</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{note}; it is tried again</source>
            <translation>{note}; đang thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} copy does not encode; name an encoder, for example libx265</source>
            <translation>{option} copy không mã hóa; hãy nêu bộ mã hóa, ví dụ libx265</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} has no value</source>
            <translation>{option} không có giá trị</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{option} is not allowed: {SOUND}</source>
            <translation>không được dùng {option}: {SOUND}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered nothing (status {status})</source>
            <translation>{origin} không trả lời gì (trạng thái {status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered what cannot be read (status {status}): {words}</source>
            <translation>{origin} trả lời thứ không đọc được (trạng thái {status}): {words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered with a page to look at, not with data (status {status}); </source>
            <translation>{origin} trả lời bằng một trang để xem, không phải dữ liệu (trạng thái {status}); </translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads from https to http, which anybody can change; not followed</source>
            <translation>{origin} chuyển từ https sang http, ai cũng đổi được; không đi theo</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to what is no address; it was not followed</source>
            <translation>{origin} chuyển tới thứ không phải địa chỉ; không đi theo</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to {schemes}:, which is not the web; it was not followed</source>
            <translation>{origin} chuyển tới {schemes}:, không phải web; không đi theo</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>{output_size_bytes} MB in {minutes} min, {speed} fps</source>
            <translation>{output_size_bytes} MB trong {minutes} phút, {speed} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>{output} will be written by {writer} already; choose another name</source>
            <translation>{output} sẽ do {writer} ghi rồi; hãy chọn tên khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{params} has no key {key} that is known{key2}</source>
            <translation>{params} không có khóa {key} nào được biết{key2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{param} is not right: {error}</source>
            <translation>{param} không đúng: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>{part} is no range: say 0:10-0:20, and commas between ranges</source>
            <translation>{part} không phải khoảng: ghi 0:10-0:20, và dấu phẩy giữa các khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} appeared meanwhile; remove it, or choose another folder</source>
            <translation>{path} đã xuất hiện trong lúc đó; hãy xóa nó, hoặc chọn thư mục khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{path} cannot be asked for: {error}</source>
            <translation>không yêu cầu được {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/admission.py" />
            <source>{path} cannot be looked at: {error}</source>
            <translation>không xem được {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} cannot be made a chunk of: {strerror}</source>
            <translation>không tạo được phân đoạn từ {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings.py" />
            <source>{path} cannot be read: it is not UTF-8 text</source>
            <translation>không đọc được {path}: không phải văn bản UTF-8</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} cannot be read: it is not a file</source>
            <translation>không đọc được {path}: không phải tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in UTF-8, and names no encoding</source>
            <translation>không đọc được {path}: không phải văn bản UTF-8 và không nêu bảng mã</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in {upper}</source>
            <translation>không đọc được {path}: không phải văn bản {upper}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} cannot be read: {error}</source>
            <translation>không đọc được {path}: {error}</translation>
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
            <translation>không đọc được {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} cannot be removed: {strerror}</source>
            <translation>không xóa được {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{path} cannot be shown: {error}</source>
            <translation>không hiện được {path}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be written: {character} does not exist in {upper}</source>
            <translation>không ghi được {path}: {character} không có trong {upper}</translation>
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
            <translation>không ghi được {path}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} does not exist or is not a file</source>
            <translation>{path} không tồn tại hoặc không phải tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{path} does not name {playlist}</source>
            <translation>{path} không nêu {playlist}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/statistics.py" />
            <source>{path} exists already; choose another name</source>
            <translation>{path} đã tồn tại; hãy chọn tên khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{path} has no video packets</source>
            <translation>{path} không có gói video</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <location filename="../../ripgui/media/probe.py" />
            <source>{path} has no video stream</source>
            <translation>{path} không có luồng video</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} has {num_frames} frames, not the {frames} of the task's chunks</source>
            <translation>{path} có {num_frames} khung hình, không phải {frames} của các phân đoạn trong tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} has {size}, more than the {most_bytes} allowed</source>
            <translation>{path} có {size}, nhiều hơn {most_bytes} cho phép</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles ({strerror})</source>
            <translation>{path} không chứa âm thanh hay phụ đề ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles nor fonts</source>
            <translation>{path} không chứa âm thanh, phụ đề hay phông chữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} holds no template</source>
            <translation>{path} không chứa mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} holds no video</source>
            <translation>{path} không chứa video</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{path} is being changed by another RipGUI</source>
            <translation>{path} đang được một RipGUI khác thay đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} is damaged, and what it remembers is left aside: {error}</source>
            <translation>{path} bị hư, và điều nó ghi nhớ bị bỏ qua: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{path} is incomplete: {reason}</source>
            <translation>{path} không hoàn chỉnh: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is no PNG, or not one like the first</source>
            <translation>{path} không phải PNG, hoặc không giống ảnh đầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is no text in UTF-8</source>
            <translation>{path} không phải văn bản UTF-8</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a file name</source>
            <translation>{path} không phải tên tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} is not a font</source>
            <translation>{path} không phải phông chữ</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: it is not UTF-8 text</source>
            <translation>{path} không phải thiết lập sẵn: không phải văn bản UTF-8</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} is not a preset: its name ends in none of {PRESET_SUFFIXES}</source>
            <translation>{path} không phải thiết lập sẵn: tên không kết thúc bằng {PRESET_SUFFIXES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: {reason}</source>
            <translation>{path} không phải thiết lập sẵn: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not a template: it is not JSON</source>
            <translation>{path} không phải mẫu: không phải JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>{path} is not a whole path: it begins somewhere, as in /models/a.onnx</source>
            <translation>{path} không phải đường dẫn đầy đủ: phải có điểm bắt đầu, như /models/a.onnx</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} is not right: {split}</source>
            <translation>{path} không đúng: {split}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not right: {wrong}</source>
            <translation>{path} không đúng: {wrong}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is not the picture that was encoded</source>
            <translation>{path} không phải ảnh đã mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is too large for a file of chapters</source>
            <translation>{path} quá lớn cho một tệp chương</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} is too large for a script</source>
            <translation>{path} quá lớn cho một script</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is too large to be a preset</source>
            <translation>{path} quá lớn cho một thiết lập sẵn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{path} lacks its {what}: {name} must lie beside it</source>
            <translation>{path} thiếu {what}: {name} phải nằm cạnh nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} must end in .toml, in .json for a template, or in .py for FinalRip's pair</source>
            <translation>{path} phải kết thúc bằng .toml, bằng .json cho mẫu, hoặc .py cho cặp của FinalRip</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} was changed by another program since it was opened</source>
            <translation>{path} bị chương trình khác đổi sau khi mở</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{path} was changed while it was sent; send it again</source>
            <translation>{path} bị đổi trong khi gửi; hãy gửi lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} was written by a newer RipGUI (format {number})</source>
            <translation>{path} do một RipGUI mới hơn ghi (định dạng {number})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})</source>
            <translation>{path} do một RipGUI mới hơn ghi (định dạng {version}; bản này đọc {FORMAT})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} was written by another version of RipGUI and is left aside</source>
            <translation>{path} do phiên bản RipGUI khác ghi và bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/journal.py" />
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>{place} cannot be written: {strerror}</source>
            <translation>không ghi được {place}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{playlist} has no end</source>
            <translation>{playlist} không có phần cuối</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{program} was ended by somebody else ({name}), perhaps for want of memory</source>
            <translation>{program} bị bên khác kết thúc ({name}), có thể vì thiếu bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{rate} kbit/s is impossible: {name} goes from {least} to {most}</source>
            <translation>{rate} kbit/s là không thể: {name} từ {least} đến {most}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{root} cannot be written: {strerror}</source>
            <translation>không ghi được {root}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said} is a page to look at, not a video; give the address of the file itself</source>
            <translation>{said} là một trang để xem, không phải video; hãy cho địa chỉ của chính tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: it is smaller than it was; fetch it again</source>
            <translation>{said}: nhỏ hơn trước; hãy lấy về lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: its size changed from {size_bytes} to {size} bytes; fetch it again</source>
            <translation>{said}: cỡ đổi từ {size_bytes} thành {size} byte; hãy lấy về lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link has expired; ask for a new one</source>
            <translation>{said}: liên kết đã hết hạn; hãy xin liên kết mới</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link was cut or changed on its way here: its signature does not fit</source>
            <translation>{said}: liên kết bị cắt hoặc đổi trên đường đến: chữ ký không khớp</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server answered with status {status}</source>
            <translation>{said}: máy chủ trả lời với trạng thái {status}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server does not let us have it ({status}{words}); the link may have expired</source>
            <translation>{said}: máy chủ không cho lấy ({status}{words}); có thể liên kết đã hết hạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server is busy or failed ({status})</source>
            <translation>{said}: máy chủ bận hoặc bị lỗi ({status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server sends another part than that asked for</source>
            <translation>{said}: máy chủ gửi phần khác với phần đã yêu cầu</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: there is nothing there ({status})</source>
            <translation>{said}: không có gì ở đó ({status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{script} is empty</source>
            <translation>{script} trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} cannot be read: {strerror}</source>
            <translation>không đọc được {shown}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} does not exist</source>
            <translation>{shown} không tồn tại</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} has times for {times} frames, and the clip has {frames}</source>
            <translation>{shown} có thời gian cho {times} khung hình, còn clip có {frames}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is a folder, not a video file</source>
            <translation>{shown} là thư mục, không phải tệp video</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is empty</source>
            <translation>{shown} trống</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a file name</source>
            <translation>{shown} không phải tên tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a regular file</source>
            <translation>{shown} không phải tệp thường</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file</source>
            <translation>{shown} không phải tệp mã thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file: its first line must be “# timecode format v2”, or v1</source>
            <translation>{shown} không phải tệp mã thời gian: dòng đầu phải là “# timecode format v2”, hoặc v1</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is too large for timecodes</source>
            <translation>{shown} quá lớn cho mã thời gian</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown}, line {line}: {error}</source>
            <translation>{shown}, dòng {line}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{size_bytes} of the {size_bytes2} bytes that the server announced are here</source>
            <translation>đã có {size_bytes} trên {size_bytes2} byte mà máy chủ báo</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sharing.py" />
            <source>{size_mib} MiB are too little: sound and all else take {needed} MiB of them</source>
            <translation>{size_mib} MiB là quá ít: âm thanh và mọi thứ khác cần {needed} MiB trong đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{source} does not exist: no file has such a name with a number</source>
            <translation>{source} không tồn tại: không tệp nào có tên như vậy kèm số</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>{source} exists already; choose another folder for what is fetched</source>
            <translation>{source} đã tồn tại; hãy chọn thư mục khác cho phần lấy về</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/source_name.py" />
            <source>{source} is not a series of pictures, whose rate could be said</source>
            <translation>{source} không phải chuỗi ảnh để nêu tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>{source} is not a video file, or it is damaged ({strerror})</source>
            <translation>{source} không phải tệp video, hoặc bị hư ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{strange} cannot stand in it</source>
            <translation>không thể có {strange} trong đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is left out</source>
            <translation>{stream} bị bỏ qua</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{stream} is missing or changed</source>
            <translation>{stream} bị thiếu hoặc bị đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is not what was written</source>
            <translation>{stream} không phải thứ đã ghi</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} changes its size or format; resize it to one size and format</source>
            <translation>{subject} đổi cỡ hoặc định dạng giữa chừng; hãy đưa về một cỡ và một định dạng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} is {width}x{height}; at most {BIGGEST_SIDE} a side can be encoded</source>
            <translation>{subject} là {width}x{height}; mã hóa được nhiều nhất {BIGGEST_SIDE} mỗi cạnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} cannot be fetched: an address begins with https:// or storage:NAME/</source>
            <translation>không lấy về được {text}: địa chỉ bắt đầu bằng https:// hoặc storage:NAME/</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is neither a frame number nor a time (hh:mm:ss.ms)</source>
            <translation>{text} không phải số khung hình cũng không phải thời gian (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} is no address of a file</source>
            <translation>{text} không phải địa chỉ của tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{text} is no address: it is storage:NAME/KEY</source>
            <translation>{text} không phải địa chỉ: dạng là storage:NAME/KEY</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/exact.py" />
            <source>{text} is no number</source>
            <translation>{text} không phải số</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>{text} is none of nothing, sleep, shutdown and run COMMAND</source>
            <translation>{text} không phải nothing, sleep, shutdown hay run COMMAND</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is none of {CONTAINERS}</source>
            <translation>{text} không thuộc {CONTAINERS}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>{text} is not a language: say its three letters, such as jpn or eng</source>
            <translation>{text} không phải ngôn ngữ: ghi ba chữ cái của nó, như jpn hoặc eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a place for a logo: say 16,16, or -16,-16 from the lower right corner</source>
            <translation>{text} không phải vị trí logo: ghi 16,16, hoặc -16,-16 tính từ góc dưới phải</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP in frames, or two times hh:mm:ss.ms)</source>
            <translation>{text} không phải khoảng (START:STOP theo khung hình, hoặc hai thời gian hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP)</source>
            <translation>{text} không phải khoảng (START:STOP)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a range with a rate: “first,last,rate”</source>
            <translation>{text} không phải khoảng kèm tốc độ: “first,last,rate”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a rate</source>
            <translation>{text} không phải tốc độ</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a rate: say 25, 23.976 or 24000/1001, or nothing to keep it</source>
            <translation>{text} không phải tốc độ: ghi 25, 23.976 hoặc 24000/1001, hoặc để trống để giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a size: say 720p, or 1280x720, or nothing to keep it</source>
            <translation>{text} không phải cỡ: ghi 720p, hoặc 1280x720, hoặc để trống để giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a time (hh:mm:ss.ms)</source>
            <translation>{text} không phải thời gian (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a time in milliseconds</source>
            <translation>{text} không phải thời gian theo mili giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>{text} is not a time of day, such as 23:00</source>
            <translation>{text} không phải giờ trong ngày, như 23:00</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>{text} is not a time: say hours:minutes:seconds, such as 0:01:30.5</source>
            <translation>{text} không phải thời gian: ghi giờ:phút:giây, như 0:01:30.5</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{text} is not a track: say FILE:STREAM, such as 0:2, where file 0 is the source</source>
            <translation>{text} không phải track: ghi FILE:STREAM, như 0:2, trong đó tệp 0 là nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is not aac</source>
            <translation>{text} không phải aac</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{text} is not allowed as an argument of the filter {name} in -vf</source>
            <translation>không được dùng {text} làm tham số của bộ lọc {name} trong -vf</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not the size of a logo: say 200x80, or a height, or nothing to keep it</source>
            <translation>{text} không phải cỡ logo: ghi 200x80, hoặc chiều cao, hoặc để trống để giữ nguyên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} lies on another machine: name it as a path of this one</source>
            <translation>{text} nằm trên máy khác: hãy nêu bằng đường dẫn của máy này</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text}… is no frame of a video</source>
            <translation>{text}… không phải khung hình của video</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} chapters instead of {planned}</source>
            <translation>{there} chương thay vì {planned}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{there} files instead of the pictures {paths}</source>
            <translation>{there} tệp thay vì các ảnh {paths}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} {kind} tracks instead of {planned} beside the encoded video</source>
            <translation>{there} track {kind} thay vì {planned} bên cạnh video đã mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} answers, and knows {value} tasks.</source>
            <translation>{title} trả lời và biết {value} tác vụ.</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{title} cannot {capability}</source>
            <translation>{title} không thể {capability}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} cannot {what}: its document has no call for that</source>
            <translation>{title} không thể {what}: tài liệu không có lệnh gọi cho việc đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>{title} fetches sources from an address: give the endpoint {name} a storage to put them into, or name a source in the web</source>
            <translation>{title} lấy nguồn từ địa chỉ: hãy cho điểm cuối {name} một kho lưu trữ để đặt nguồn, hoặc nêu nguồn trên web</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{title} has accepted the task; its document has no call that tells how far it is ({ids})</source>
            <translation>{title} đã nhận tác vụ; tài liệu không có lệnh gọi cho biết tiến độ ({ids})</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} has no call {name}; there is {known}</source>
            <translation>{title} không có lệnh gọi {name}; có {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs a region: {hint}</source>
            <translation>{title} cần một vùng: {hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: https://ACCOUNT.r2.cloudflarestorage.com</source>
            <translation>{title} cần một điểm cuối: https://ACCOUNT.r2.cloudflarestorage.com</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: {hint}</source>
            <translation>{title} cần một điểm cuối: {hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>{title} refuses {what}: {value}</source>
            <translation>{title} từ chối {what}: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} says that it began, but tells no id</source>
            <translation>{title} nói đã bắt đầu nhưng không cho id</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>{told}, {early_s} s before the range</source>
            <translation>{told}, {early_s} s trước khoảng</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{told}: at most {MOST_PIXELS} million pixels are</source>
            <translation>{told}: nhiều nhất là {MOST_PIXELS} triệu điểm ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script</source>
            <translation>{told}: hãy khử xen kẽ trong script</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script, or add -flags +ildct+ilme</source>
            <translation>{told}: hãy khử xen kẽ trong script, hoặc thêm -flags +ildct+ilme</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{told}: no permission to use it</source>
            <translation>{told}: không có quyền dùng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, at {rate}, unless the script opens it with rff=True</source>
            <translation>{told}; khung hình của nó được mã hóa một lần, ở {rate}, trừ khi script mở nó với rff=True</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, each as long as it is shown, unless the script opens it with rff=True</source>
            <translation>{told}; khung hình của nó được mã hóa một lần, mỗi khung dài như khi được hiển thị, trừ khi script mở nó với rff=True</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV</source>
            <translation>{told}; được tạo từ YUV {bits} bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV by {guess}, since the clip names no matrix</source>
            <translation>{told}; được tạo từ YUV {bits} bit theo {guess}, vì clip không ghi ma trận</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{told}; sound and subtitles keep the source's times</source>
            <translation>{told}; âm thanh và phụ đề giữ thời gian của nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file ({status})</source>
            <translation>{to} không nhận tệp ({status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file: {error}</source>
            <translation>{to} không nhận tệp: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{unknown} is not installed in {plugin_folder}</source>
            <translation>{unknown} chưa cài trong {plugin_folder}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} broke off</source>
            <translation>{url} bị ngắt</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} has no end in sight; it was given up</source>
            <translation>{url} không thấy hồi kết; đã bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a file: it begins with https:// and a name</source>
            <translation>{url} không phải địa chỉ tệp: nó bắt đầu bằng https:// và một tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a site: it begins with https:// and a name</source>
            <translation>{url} không phải địa chỉ trang: nó bắt đầu bằng https:// và một tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{url} is no address of {what}: it begins with https:// and a name</source>
            <translation>{url} không phải địa chỉ của {what}: nó bắt đầu bằng https:// và một tên</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} leads from one address to the next without end</source>
            <translation>{url} chuyển từ địa chỉ này sang địa chỉ khác không dứt</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>{value} is no {kind}</source>
            <translation>{value} không phải {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not a value of -{name}</source>
            <translation>{value} không phải giá trị của -{name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{value} is not a value of {name}: {named}</source>
            <translation>{value} không phải giá trị của {name}: {named}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not the name of an encoder</source>
            <translation>{value} không phải tên bộ mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{version} is not a version</source>
            <translation>{version} không phải phiên bản</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{what} cannot stand in -vf; it takes one chain of filters, quoted with ' where needed</source>
            <translation>không thể có {what} trong -vf; nó nhận một chuỗi bộ lọc, đặt trong ' khi cần</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{where}{row} is not a piece: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>{where}{row} không phải đoạn: ghi START-END, như 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {name} is not {kind}</source>
            <translation>{who} trả lời khác với lẽ ra: {name} không phải {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {what} is no object</source>
            <translation>{who} trả lời khác với lẽ ra: {what} không phải đối tượng</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{width}×{height}, {kind} of {bits} bits a channel</source>
            <translation>{width}×{height}, {kind} {bits} bit mỗi kênh</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>{words} failed: {value}</source>
            <translation>{words} bị lỗi: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is given twice; join the filters with a comma</source>
            <translation>{word} được nêu hai lần; hãy nối các bộ lọc bằng dấu phẩy</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: it has no height</source>
            <translation>{word} không phải cỡ thêm: nó không có chiều cao</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: say 720p, or 720p@3000 for at most 3000 kbit/s</source>
            <translation>{word} không phải cỡ thêm: ghi 720p, hoặc 720p@3000 cho nhiều nhất 3000 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: an option such as -crf must stand before it</source>
            <translation>không được dùng {word}: một tùy chọn như -crf phải đứng trước nó</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: encoder arguments cannot name an output; RipGUI chooses it</source>
            <translation>không được dùng {word}: tham số bộ mã hóa không thể nêu đầu ra; RipGUI chọn đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: option values cannot be read from files</source>
            <translation>không được dùng {word}: giá trị tùy chọn không đọc được từ tệp</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: the encoder arguments are not run by a shell</source>
            <translation>không được dùng {word}: tham số bộ mã hóa không chạy qua shell</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Difference</source>
            <translation>Hiệu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Encoded</source>
            <translation>Đã mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>One</source>
            <translation>Một</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Output {number}</source>
            <translation>Đầu ra {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Side by side</source>
            <translation>Cạnh nhau</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Wipe</source>
            <translation>Gạt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>grey</source>
            <translation>xám</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{bits} bit</source>
            <translation>{bits} bit</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{count} frames</source>
            <translation>{count} khung hình</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourite</source>
            <translation>Ưa thích</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourites</source>
            <translation>Ưa thích</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Make it a favourite</source>
            <translation>Đưa vào ưa thích</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>No favourite any more</source>
            <translation>Bỏ khỏi ưa thích</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>That ship with RipGUI</source>
            <translation>Đi kèm RipGUI</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Your own</source>
            <translation>Của riêng</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 difference</source>
            <translation>1 khác biệt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 note</source>
            <translation>1 ghi chú</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Chunk {number}</source>
            <translation>Phân đoạn {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Clip {number}</source>
            <translation>Clip {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Correct the script, then retry the task</source>
            <translation>Hãy sửa script rồi thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Look at the server first, then send it once more or remove it</source>
            <translation>Hãy xem máy chủ trước, rồi gửi lần nữa hoặc gỡ bỏ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>May be accepted</source>
            <translation>Có thể đã được nhận</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>On {name}</source>
            <translation>Trên {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Pausing</source>
            <translation>Đang tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Remove the cause, then retry the task</source>
            <translation>Hãy bỏ nguyên nhân rồi thử lại tác vụ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Retry the task to send it once more</source>
            <translation>Thử lại tác vụ để gửi lần nữa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Stopping</source>
            <translation>Đang dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Test {first}–{last} · {name}</source>
            <translation>Thử {first}–{last} · {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>after another task</source>
            <translation>sau tác vụ khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}</source>
            <translation>lần thử {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}: {reason}</source>
            <translation>lần thử {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>clip {done} of {all}</source>
            <translation>clip {done} trên {all}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>done</source>
            <translation>xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>failed</source>
            <translation>hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>frames {first} – {last}</source>
            <translation>khung hình {first} – {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>paused</source>
            <translation>tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>verified</source>
            <translation>đã kiểm tra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>with {name}</source>
            <translation>có {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>without {hdr}</source>
            <translation>không có {hdr}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} differences</source>
            <translation>{count} khác biệt</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} frames</source>
            <translation>{count} khung hình</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} notes</source>
            <translation>{count} ghi chú</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} chunks done</source>
            <translation>xong {done} trên {all} phân đoạn</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} clips done</source>
            <translation>xong {done} trên {all} clip</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{name} may have it: its answer was lost, and it cannot be asked</source>
            <translation>{name} có thể đã có: câu trả lời bị mất và không hỏi lại được</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps on average, varies</source>
            <translation>trung bình {rate} fps, thay đổi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{reason}, trying again</source>
            <translation>{reason}, đang thử lại</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{time} left</source>
            <translation>còn {time}</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose a folder for the pictures</source>
            <translation>hãy chọn thư mục ảnh</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose at least one frame and one output</source>
            <translation>hãy chọn ít nhất một khung hình và một đầu ra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>its folder may not be written to</source>
            <translation>không được ghi vào thư mục đó</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the disk is full</source>
            <translation>đĩa đã đầy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern has no field {field}; it may use {known}</source>
            <translation>mẫu tên không có trường {field}; có thể dùng {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern “{pattern}” gives an empty name</source>
            <translation>mẫu tên “{pattern}” cho tên rỗng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the picture cannot be packed: {why}</source>
            <translation>không nén được ảnh: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>{path} cannot be written: {why}</source>
            <translation>không ghi được {path}: {why}</translation>
        </message>
    </context>
    <context>
        <name>shortcut</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Everywhere</source>
            <translation>Mọi nơi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In text fields, given by the system</source>
            <translation>Trong ô nhập, do hệ thống định</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the preview</source>
            <translation>Trong xem trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the queue</source>
            <translation>Trong hàng đợi</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the script</source>
            <translation>Trong script</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the window of seams</source>
            <translation>Trong cửa sổ mối nối</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Checking</source>
            <translation>Đang kiểm tra</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Delivering</source>
            <translation>Đang chuyển giao</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Elsewhere</source>
            <translation>Nơi khác</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Encoding</source>
            <translation>Đang mã hóa</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Failed</source>
            <translation>Hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Merging</source>
            <translation>Đang ghép</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Paused</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Preparing</source>
            <translation>Đang chuẩn bị</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Waiting</source>
            <translation>Đang chờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>a few seconds</source>
            <translation>vài giây</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>about {time}</source>
            <translation>khoảng {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>at {time}</source>
            <translation>lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>done</source>
            <translation>xong</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>failed</source>
            <translation>hỏng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>on {day} at {time}</source>
            <translation>{day} lúc {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>running</source>
            <translation>đang chạy</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>waiting</source>
            <translation>đang chờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} ngày {hours} giờ</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} giờ {minutes} phút</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} phút</translation>
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
            <translation>{seconds} giây</translation>
        </message>
    </context>
    <context>
        <name>written_place</name>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Give the clip of line {line} a name first: clip = …, then clip.set_output()</source>
            <translation>Hãy đặt tên cho clip ở dòng {line} trước: clip = …, rồi clip.set_output()</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script does not say what the form said any more</source>
            <translation>Dòng {line} của script không còn nói như biểu mẫu</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script is not Python: {detail}</source>
            <translation>Dòng {line} của script không phải Python: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line}, which sets the output, must not be indented for that</source>
            <translation>Dòng {line}, nơi đặt đầu ra, không được thụt lề</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Put set_output in line {line} on a line of its own, so that there is room before it</source>
            <translation>Hãy đặt set_output ở dòng {line} thành một dòng riêng để có chỗ phía trước</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The restoration that begins in line {line} has lost its last line: {detail}</source>
            <translation>Phần phục hồi bắt đầu ở dòng {line} đã mất dòng cuối: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The script has no line {detail} to write before</source>
            <translation>Script không có dòng {detail} để viết phía trước</translation>
        </message>
    </context>
</TS>
