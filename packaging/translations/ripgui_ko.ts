<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>AbilityCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>Costs: {price}</source>
            <translation>비용: {price}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>What it offers</source>
            <translation>제공 기능</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>counts what it did</source>
            <translation>한 일을 집계</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes a task</source>
            <translation>작업 삭제</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>deletes several at once</source>
            <translation>여러 작업을 한 번에 삭제</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>encodes a clip again</source>
            <translation>클립을 다시 인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>finds a task again</source>
            <translation>작업을 다시 찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>hands out results</source>
            <translation>결과 제공</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>is sent the source</source>
            <translation>소스를 받음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps storages</source>
            <translation>저장소 보관</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>keeps templates</source>
            <translation>템플릿 보관</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>lists its tasks</source>
            <translation>작업 목록</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>merges again</source>
            <translation>다시 병합</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>progress of each clip</source>
            <translation>클립별 진행률</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>takes tasks</source>
            <translation>작업을 받음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/abilities.py" />
            <source>tells how far a task is</source>
            <translation>작업 진행률을 알림</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>&amp;Copy versions</source>
            <translation>버전 복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>About RipGUI</source>
            <translation>RipGUI 정보</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>C&amp;lose</source>
            <translation>닫기(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Encodes video with VapourSynth, in chunks, and loses nothing.</source>
            <translation>VapourSynth로 동영상을 청크로 나눠 인코딩하며 아무것도 잃지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Free software under the GPL, version 3 or later.</source>
            <translation>GPL 버전 3 이상을 따르는 자유 소프트웨어.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licences</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Looking …</source>
            <translation>살펴보는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Plugins</source>
            <translation>플러그인</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>RipGUI stands on VapourSynth, BestSource and their plugins, on FFmpeg and its encoders, on Qt and Python, and on the packages under “Licences”.

Its ways were learned from FinalRip, vs-preview, StaxRip and Av1an, whose presets and habits it reads.

Thank you to all who make and keep them, and to everybody who reports what does not work.</source>
            <translation>RipGUI는 VapourSynth, BestSource와 그 플러그인, FFmpeg와 그 인코더, Qt와 Python, 그리고 “라이선스”에 있는 패키지 위에 서 있습니다.

그 방식은 FinalRip, vs-preview, StaxRip, Av1an에서 배웠고, 그 프리셋과 습관을 읽습니다.

이들을 만들고 가꾸는 모든 분과, 작동하지 않는 것을 알려 주는 모든 분께 감사합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>System</source>
            <translation>시스템</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Thanks</source>
            <translation>감사</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Versions</source>
            <translation>버전</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is told</source>
            <translation>알려 주는 것</translation>
        </message>
    </context>
    <context>
        <name>Benchmark</name>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Progress</source>
            <translation>진행률</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Speed of the script</source>
            <translation>스크립트 속도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>Without encoder, as fast as it goes</source>
            <translation>인코더 없이 최대 속도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>frames {start} – {last}</source>
            <translation>프레임 {start} – {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{frames} of {total} frames in {time}</source>
            <translation>{total} 프레임 중 {frames} 프레임, {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/benchmark.py" />
            <source>{seconds} s</source>
            <translation>{seconds}초</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Go to</source>
            <translation>이동(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>&amp;Remove</source>
            <translation>제거(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks</source>
            <translation>책갈피</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Bookmarks are set at the frame that is shown.</source>
            <translation>책갈피는 표시된 프레임에 놓입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Frame</source>
            <translation>프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Re&amp;name</source>
            <translation>이름 바꾸기(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/bookmark_list.py" />
            <source>Time</source>
            <translation>시간</translation>
        </message>
    </context>
    <context>
        <name>ByKey</name>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Arrow keys move it</source>
            <translation>화살표 키로 움직입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/by_key.py" />
            <source>Line between two parts</source>
            <translation>두 부분 사이의 경계선</translation>
        </message>
    </context>
    <context>
        <name>CacheRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clear</source>
            <translation>비우기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Clearing …</source>
            <translation>비우는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>It takes {size}.</source>
            <translation>{size}를 차지합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Looking how much it takes …</source>
            <translation>차지하는 용량을 보는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/cache_row.py" />
            <source>Not while the queue works: it is using them.</source>
            <translation>대기열이 사용 중이므로 지금은 할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>CalibrateCommands</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The queue works, and would be measured with: pause it or wait for its end.</source>
            <translation>대기열이 작동 중이라 함께 측정됩니다. 일시 정지하거나 끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>The script has to be confirmed first: look at it in the preview.</source>
            <translation>먼저 스크립트를 확인해야 합니다. 미리 보기에서 살펴보세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With a film that is made for it, the script that is shown, and {encoder}</source>
            <translation>이를 위해 만든 영상, 표시된 스크립트, {encoder}(으)로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/commands.py" />
            <source>With {source}, its script and {encoder}</source>
            <translation>{source}, 그 스크립트와 {encoder}(으)로</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Measure</source>
            <translation>측정(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>About as fast as before with less memory ({choice}). Tasks use it now.</source>
            <translation>더 적은 메모리로 전과 비슷한 속도({choice}). 이제 작업이 이를 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Against automatic</source>
            <translation>자동 대비</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Encoder threads</source>
            <translation>인코더 스레드</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Faster than what RipGUI chose so far: {change} ({choice}). Tasks use it now.</source>
            <translation>지금까지 RipGUI가 고른 것보다 빠름: {change} ({choice}). 이제 작업이 이를 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Frames a second</source>
            <translation>초당 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>How far the measurement is</source>
            <translation>측정 진행 상황</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measure this computer</source>
            <translation>이 컴퓨터 측정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Measurement {number} of {count} …</source>
            <translation>측정 {number}/{count}…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Memory</source>
            <translation>메모리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>No task is selected: a film of this size is made and measured with</source>
            <translation>선택된 작업 없음: 이 크기의 영상을 만들어 측정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Size of the film that is made</source>
            <translation>만들 영상의 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Stopped; nothing is remembered of it.</source>
            <translation>중지했습니다. 아무것도 기억하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The clip is encoded for a minute with several numbers of workers and encoder threads. The fastest is remembered, and tasks with this script, encoder and size of picture use it, unless they name a number of workers.</source>
            <translation>여러 작업 프로세스 수와 인코더 스레드 수로 클립을 1분간 인코딩합니다. 가장 빠른 것을 기억하며, 작업 프로세스 수를 지정하지 않은 한 이 스크립트, 인코더, 그림 크기의 작업이 이를 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>The script is opened …</source>
            <translation>스크립트를 여는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What RipGUI chooses by itself is the best here ({choice}).</source>
            <translation>여기서는 RipGUI가 스스로 고른 것이 가장 좋습니다({choice}).</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>What was measured</source>
            <translation>측정한 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>Workers</source>
            <translation>작업 프로세스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>the encoder's choice</source>
            <translation>인코더의 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads as it likes</source>
            <translation>작업 프로세스: {workers}, 인코더 스레드는 자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/dialog.py" />
            <source>workers: {workers}, encoder threads of each: {threads}</source>
            <translation>작업 프로세스: {workers}, 각 인코더 스레드: {threads}</translation>
        </message>
    </context>
    <context>
        <name>CallPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Copy the answer</source>
            <translation>응답 복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Send</source>
            <translation>보내기(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered.</source>
            <translation>응답을 받았습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Answered; of a long answer only the beginning is shown.</source>
            <translation>응답을 받았습니다. 길어서 앞부분만 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Asking {name} …</source>
            <translation>{name}에 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Calls of the document</source>
            <translation>문서의 호출</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It changes something at the server.</source>
            <translation>서버의 내용을 바꿉니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>It costs {price}.</source>
            <translation>비용은 {price}입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Really &amp;send</source>
            <translation>정말 보내기(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>Stopped; what was sent may have arrived.</source>
            <translation>중지했습니다. 보낸 것은 도착했을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>The server's answer</source>
            <translation>서버의 응답</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/call_page.py" />
            <source>What the server answers stands here.</source>
            <translation>서버의 응답이 여기에 표시됩니다.</translation>
        </message>
    </context>
    <context>
        <name>CallTip</name>
        <message>
            <location filename="../../ripgui/ui/script/call_tip.py" />
            <source>Arguments of the call</source>
            <translation>호출의 인수</translation>
        </message>
    </context>
    <context>
        <name>ChapterTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Add a chapter</source>
            <translation>챕터 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>As the source</source>
            <translation>소스와 같게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Begins</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapter</source>
            <translation>챕터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters</source>
            <translation>챕터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters as the source has them</source>
            <translation>소스의 챕터 그대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Chapters from a file</source>
            <translation>파일에서 챕터 가져오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Import …</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>OGM text, Matroska XML or ffmpeg's metadata; it may be dropped here, too</source>
            <translation>OGM 텍스트, Matroska XML 또는 ffmpeg 메타데이터. 여기에 끌어다 놓아도 됩니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/chapters.py" />
            <source>Remove the selected chapters</source>
            <translation>선택한 챕터 제거</translation>
        </message>
    </context>
    <context>
        <name>ClipCheck</name>
        <message>
            <location filename="../../ripgui/ui/clip_check.py" />
            <source>It has times for {counted} frames; the source has about {frames}</source>
            <translation>{counted} 프레임의 시간이 있습니다. 소스는 약 {frames} 프레임입니다</translation>
        </message>
    </context>
    <context>
        <name>ClipStrip</name>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>Clips</source>
            <translation>클립</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/clip_strip.py" />
            <source>{done} of {all} clips done</source>
            <translation>클립 {done}/{all} 완료</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Close, and go on at the next start</source>
            <translation>닫고 다음 시작 때 계속(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>&amp;Stop the queue and close</source>
            <translation>대기열을 중지하고 닫기(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Finished chunks are kept. What about the others?</source>
            <translation>완료된 청크는 남습니다. 나머지는 어떻게 할까요?</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Keep &amp;running, stay open</source>
            <translation>계속 실행하고 열어 두기(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>The queue is still running</source>
            <translation>대기열이 아직 실행 중입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/close_dialog.py" />
            <source>Work is running</source>
            <translation>작업 실행 중</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Commands and their keys</source>
            <translation>명령과 키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>{key} is with “{command}”</source>
            <translation>{key} 키는 “{command}”에 있습니다</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add the videos of a folder</source>
            <translation>폴더의 동영상 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Add videos</source>
            <translation>동영상 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Numbered pictures ({patterns})</source>
            <translation>번호 붙은 그림 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes</source>
            <translation>타임코드</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Timecodes (*.txt *.tc *.timecodes)</source>
            <translation>타임코드 (*.txt *.tc *.timecodes)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Videos ({patterns})</source>
            <translation>동영상 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/commands.py" />
            <source>Where results go</source>
            <translation>결과를 둘 곳</translation>
        </message>
    </context>
    <context>
        <name>CompletionPopup</name>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>Completion</source>
            <translation>자동 완성</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/popup.py" />
            <source>What can be written next</source>
            <translation>다음에 쓸 수 있는 것</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>&amp;Now</source>
            <translation>지금(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Shuts down in {seconds} s</source>
            <translation>{seconds}초 후 시스템 종료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;awake</source>
            <translation>절전 안 함(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>Stay &amp;on</source>
            <translation>켜 두기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The computer sleeps in {seconds} s</source>
            <translation>컴퓨터가 {seconds}초 후 절전 모드로 들어갑니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done</source>
            <translation>대기열 완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/countdown.py" />
            <source>The queue is done, and this was asked for.</source>
            <translation>대기열이 완료되었습니다. 미리 요청된 동작입니다.</translation>
        </message>
    </context>
    <context>
        <name>CropBar</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Reset</source>
            <translation>초기화(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>&amp;Write into script</source>
            <translation>스크립트에 쓰기(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Bottom</source>
            <translation>아래</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop</source>
            <translation>자르기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Crop: {side}</source>
            <translation>자르기: {side}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Find black &amp;borders</source>
            <translation>검은 테두리 찾기(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Left</source>
            <translation>왼쪽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Right</source>
            <translation>오른쪽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/bar.py" />
            <source>Top</source>
            <translation>위</translation>
        </message>
    </context>
    <context>
        <name>CropCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>Show a frame of the script's result first: that is what is cropped</source>
            <translation>먼저 스크립트 결과의 프레임을 표시하세요. 자르기 대상이 그것입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/crop/commands.py" />
            <source>The settings of this task are fixed</source>
            <translation>이 작업의 설정은 고정되어 있습니다</translation>
        </message>
    </context>
    <context>
        <name>DeliveryPanel</name>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source> h</source>
            <translation> 시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Give it another name</source>
            <translation>다른 이름으로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>How long a link to the result opens it</source>
            <translation>결과 링크로 열 수 있는 기간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>If it is taken</source>
            <translation>이름이 이미 있으면</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Leave what is there</source>
            <translation>있는 것을 남기기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Links open for</source>
            <translation>링크 유효 기간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>May hold {fields}; a folder ends with a slash</source>
            <translation>{fields} 사용 가능. 슬래시로 끝나면 폴더입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name in the storage</source>
            <translation>저장소에서의 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Name there</source>
            <translation>그곳에서의 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Nowhere: it stays here</source>
            <translation>없음: 여기에 남음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Replace what is there</source>
            <translation>있는 것을 바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Send to</source>
            <translation>보낼 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Show the storages</source>
            <translation>저장소 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storage that results are sent to</source>
            <translation>결과를 보낼 저장소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Storages …</source>
            <translation>저장소…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>There is no storage {name}: make one of that name, or choose another.</source>
            <translation>{name} 저장소가 없습니다. 그 이름으로 만들거나 다른 것을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>Where the name is taken in the storage</source>
            <translation>저장소에 같은 이름이 있으면</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>the result's own name</source>
            <translation>결과의 이름 그대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/panel.py" />
            <source>{name} (not known here)</source>
            <translation>{name} (여기서 알 수 없음)</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../ripgui/ui/editing.py" />
            <source>the task was begun</source>
            <translation>작업이 이미 시작됨</translation>
        </message>
    </context>
    <context>
        <name>EncoderEdit</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Change what is often changed without typing it</source>
            <translation>자주 바꾸는 것을 입력 없이 바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Encoder arguments</source>
            <translation>인코더 인수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options</source>
            <translation>옵션</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>Options of the encoder</source>
            <translation>인코더 옵션</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>encoder ✓</source>
            <translation>인코더 ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>two passes ✓</source>
            <translation>2패스 ✓</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_edit.py" />
            <source>{option} … is not finished</source>
            <translation>{option} … 입력이 끝나지 않음</translation>
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
            <translation>1에서 10, 10이 최상. 모든 인코더에 같습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate</source>
            <translation>비트레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Bitrate, 2 passes</source>
            <translation>비트레이트, 2패스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Encoder</source>
            <translation>인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>File size</source>
            <translation>파일 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Of the whole file, sound and all else included</source>
            <translation>소리 등 모두를 포함한 파일 전체</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality</source>
            <translation>품질</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Quality 1–10</source>
            <translation>품질 1–10</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>Rate by</source>
            <translation>비트 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>With two passes or a size, bits go to the chunks that need them</source>
            <translation>2패스나 크기 지정 때는 필요한 청크에 비트가 갑니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_panel.py" />
            <source>encoder's</source>
            <translation>인코더 고유</translation>
        </message>
    </context>
    <context>
        <name>EncoderTitles</name>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>360° equator</source>
            <translation>360° 적도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>AQ strength</source>
            <translation>AQ 강도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Adaptive quality</source>
            <translation>적응 양자화</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>B-frames</source>
            <translation>B 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Checksums</source>
            <translation>체크섬</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Depth, chroma</source>
            <translation>심도, 크로마</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>FFV1 lossless</source>
            <translation>FFV1 무손실</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Film grain</source>
            <translation>필름 그레인</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Grain is taken out and described, and players put it back; larger means stronger</source>
            <translation>그레인을 빼서 기술하고 재생기가 되살립니다. 클수록 강합니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>How much flat parts are favoured</source>
            <translation>평탄한 부분을 얼마나 우대하는지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Its own scale</source>
            <translation>고유 척도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Keyframe every</source>
            <translation>키프레임 간격</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Larger is faster, and worse for the same size</source>
            <translation>클수록 빠르고 같은 크기에서 나빠집니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most B-frames in a row</source>
            <translation>연속 B 프레임 최대 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Most frames from keyframe to keyframe</source>
            <translation>키프레임 사이 최대 프레임 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Parts of a picture that are coded side by side</source>
            <translation>나란히 부호화되는 화면 조각</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Profile</source>
            <translation>프로파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slices</source>
            <translation>슬라이스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Slower makes smaller files of the same quality</source>
            <translation>느릴수록 같은 품질에서 파일이 작아집니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>So that damage is noticed</source>
            <translation>손상을 알아차리도록</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Ten bits keep gradients smooth</source>
            <translation>10비트는 그라데이션을 부드럽게 합니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Tune</source>
            <translation>튠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What players must be able to do</source>
            <translation>재생기가 할 수 있어야 하는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>What the picture holds, or what is measured</source>
            <translation>화면의 내용 또는 측정 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>Where in a picture bits go</source>
            <translation>화면의 어디에 비트를 쓰는지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto variance</source>
            <translation>자동 분산</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>auto, dark</source>
            <translation>자동, 어두운 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>complexity</source>
            <translation>복잡도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>cyclic</source>
            <translation>순환</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>edges</source>
            <translation>가장자리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>encoder's</source>
            <translation>인코더 고유</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>off</source>
            <translation>끔</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>on</source>
            <translation>켬</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>prediction</source>
            <translation>예측</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>the clip's</source>
            <translation>클립의 값</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>to the eye</source>
            <translation>눈에 맞게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/encoder_titles.py" />
            <source>variance</source>
            <translation>분산</translation>
        </message>
    </context>
    <context>
        <name>EndpointDialog</name>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>&amp;Test</source>
            <translation>시험(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>No remote system yet.
Say of which kind it is and where, and save it.</source>
            <translation>원격 시스템이 아직 없습니다.
종류와 위치를 정하고 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Remote systems</source>
            <translation>원격 시스템</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Servers that encode for you: tasks run there where the tool row says so.</source>
            <translation>대신 인코딩하는 서버입니다. 도구 모음에서 고르면 작업이 그곳에서 실행됩니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>Tasks and &amp;calls …</source>
            <translation>작업과 호출(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/dialog.py" />
            <source>not checked</source>
            <translation>확인 안 함</translation>
        </message>
    </context>
    <context>
        <name>EndpointForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source> s</source>
            <translation> 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Access key</source>
            <translation>액세스 키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Certificates</source>
            <translation>인증서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Check the server's certificate</source>
            <translation>서버 인증서 확인</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose a file with certificates</source>
            <translation>인증서 파일 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>File with certificates to trust</source>
            <translation>신뢰할 인증서 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Further headers</source>
            <translation>추가 헤더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Kind of system</source>
            <translation>시스템 종류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait</source>
            <translation>최대 대기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Longest wait for an answer</source>
            <translation>응답을 기다리는 최대 시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>None: only sources that are addresses</source>
            <translation>없음: 주소로 된 소스만</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Not checked: somebody else could answer in its place.</source>
            <translation>확인 안 함: 다른 누군가가 대신 응답할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Proxy</source>
            <translation>프록시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secret key</source>
            <translation>비밀 키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Secrets</source>
            <translation>비밀 값</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Settings of the kind</source>
            <translation>종류별 설정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage</source>
            <translation>저장소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Storage that sources are put into</source>
            <translation>소스를 둘 저장소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The address is missing: each has their own {title}</source>
            <translation>주소가 없습니다: {title}마다 고유합니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>The way there</source>
            <translation>연결 경로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Warning</source>
            <translation>경고</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>Where the secrets are</source>
            <translation>비밀 값을 둔 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>https://server.example</source>
            <translation>https://server.example</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>none; http://… or env:NAME</source>
            <translation>없음. http://… 또는 env:NAME</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>those of the system</source>
            <translation>시스템의 인증서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/form.py" />
            <source>{name} (not known here)</source>
            <translation>{name} (여기서 알 수 없음)</translation>
        </message>
    </context>
    <context>
        <name>FailureWatch</name>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Report</source>
            <translation>보고서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI ended unexpectedly the last time. A report was written.</source>
            <translation>지난번에 RipGUI가 예기치 않게 끝났습니다. 보고서를 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). A report was written.</source>
            <translation>RipGUI 자체가 실패했습니다({error}). 보고서를 기록했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>RipGUI itself failed ({error}). No report could be written.</source>
            <translation>RipGUI 자체가 실패했습니다({error}). 보고서를 기록하지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/failure.py" />
            <source>The report is in the clipboard.</source>
            <translation>보고서를 클립보드에 복사했습니다.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>Yes</source>
            <translation>예</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/fields.py" />
            <source>{name} is missing</source>
            <translation>{name} 없음</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <location filename="../../ripgui/ui/file_dialog.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Match case</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Next place</source>
            <translation>다음 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Previous place</source>
            <translation>이전 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Regular expression</source>
            <translation>정규식</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace all</source>
            <translation>모두 바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace this one</source>
            <translation>이것 바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Replace with</source>
            <translation>바꿀 내용</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Whole words</source>
            <translation>단어 단위</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not a pattern</source>
            <translation>올바른 식이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>not found</source>
            <translation>찾을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>takes too long</source>
            <translation>너무 오래 걸림</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{count} found</source>
            <translation>{count}개 찾음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{count}개 중 {number}번째</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>Settings for the next files</source>
            <translation>다음 파일의 설정</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/following.py" />
            <source>{count} files are one source, as their names have it.</source>
            <translation>
                <numerusform>이름으로 보아 파일 {count}개가 하나의 소스입니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/following.py" />
            <source>{name} · settings are fixed</source>
            <translation>{name} · 설정 고정됨</translation>
        </message>
    </context>
    <context>
        <name>HeaderRows</name>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Add a &amp;header</source>
            <translation>헤더 추가(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's name</source>
            <translation>헤더 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Header's value</source>
            <translation>헤더 값</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>Remove the header</source>
            <translation>헤더 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>X-Name</source>
            <translation>X-Name</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>kept; type to change it</source>
            <translation>저장됨. 입력하면 바뀝니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>the variable's name</source>
            <translation>변수 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/header_rows.py" />
            <source>value</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Save the statistics</source>
            <translation>통계 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Table (*.csv)</source>
            <translation>표 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>The result is read for its receipt …</source>
            <translation>영수증을 위해 결과를 읽는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>Written: {path}</source>
            <translation>기록함: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/commands.py" />
            <source>{name} goes to the queue's end.</source>
            <translation>{name}을(를) 대기열 끝에 넣습니다.</translation>
        </message>
    </context>
    <context>
        <name>HistoryWindow</name>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>History</source>
            <translation>기록</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Runs</source>
            <translation>실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/window.py" />
            <source>Views of the history</source>
            <translation>기록 보기</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source> float</source>
            <translation> 부동소수점</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Frame {number}{kind}</source>
            <translation>프레임 {number}{kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Grey</source>
            <translation>회색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · RGB</source>
            <translation>히스토그램 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Histogram · luma</source>
            <translation>히스토그램 · 휘도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Inspect</source>
            <translation>검사</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>No frame</source>
            <translation>프레임 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Scope</source>
            <translation>스코프</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Vectorscope</source>
            <translation>벡터스코프</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · RGB</source>
            <translation>파형 · RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Waveform · luma</source>
            <translation>파형 · 휘도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bit</source>
            <translation>{bits}비트</translation>
        </message>
    </context>
    <context>
        <name>Installer</name>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Asking the package index for {package} …</source>
            <translation>패키지 색인에서 {package} 찾는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Download and install</source>
            <translation>내려받아 설치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Downloading {packages} …</source>
            <translation>{packages} 내려받는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Install …</source>
            <translation>설치…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Installed. The script runs anew with it.</source>
            <translation>설치했습니다. 스크립트를 다시 실행합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>It could not be installed: {problem}</source>
            <translation>설치할 수 없음: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>{hosts}에서 {folder}(으)로 내려받음: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/installer.py" />
            <source>{name} is missing. The package {package} has it.</source>
            <translation>{name} 없음. 패키지 {package}에 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>A frame, a time such as 12:34.5, or so far from here: +5s, -100</source>
            <translation>프레임, 12:34.5 같은 시간, 또는 여기서의 거리: +5s, -100</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/jump.py" />
            <source>Frame</source>
            <translation>프레임</translation>
        </message>
    </context>
    <context>
        <name>KeyRecorder</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/recorder.py" />
            <source>Press a key …</source>
            <translation>키를 누르세요…</translation>
        </message>
    </context>
    <context>
        <name>LineBar</name>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Go to line</source>
            <translation>줄로 이동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/find_bar.py" />
            <source>Line</source>
            <translation>줄</translation>
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
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Copied.</source>
            <translation>복사했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>How long the link opens it</source>
            <translation>링크로 열 수 있는 기간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link</source>
            <translation>링크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Link to {name}</source>
            <translation>{name}의 링크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>The link as a QR code</source>
            <translation>링크의 QR 코드</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>Whoever has it may open it</source>
            <translation>링크를 가진 사람은 열 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a day</source>
            <translation>하루 동안</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for a week</source>
            <translation>일주일 동안</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for an hour</source>
            <translation>한 시간 동안</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/link.py" />
            <source>for {hours} hours</source>
            <translation>{hours}시간 동안</translation>
        </message>
    </context>
    <context>
        <name>ListAndForm</name>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>&amp;Test</source>
            <translation>시험(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Cl&amp;ose</source>
            <translation>닫기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Ne&amp;w</source>
            <translation>새로 만들기(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Re&amp;move</source>
            <translation>제거(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Really re&amp;move</source>
            <translation>정말 제거(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/list_and_form.py" />
            <source>Sa&amp;ve</source>
            <translation>저장(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>LogView</name>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All chunks</source>
            <translation>모든 청크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>All tasks</source>
            <translation>모든 작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk</source>
            <translation>청크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Chunk </source>
            <translation>청크 </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Filter lines</source>
            <translation>줄 거르기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Selected task</source>
            <translation>선택한 작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Whose lines</source>
            <translation>누구의 줄</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>… {count} lines skipped</source>
            <translation>…{count}줄 건너뜀</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>A graphics card was found ({card}); it does not encode.</source>
            <translation>그래픽 카드가 있지만({card}) 인코딩은 하지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>No graphics card was found; the processor does it all.</source>
            <translation>그래픽 카드가 없습니다. 프로세서가 모두 처리합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>VapourSynth {version} with {count} plugins.</source>
            <translation>VapourSynth {version}, 플러그인 {count}개.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>Your graphics card encodes, too: {names}.</source>
            <translation>그래픽 카드도 인코딩합니다: {names}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/machine.py" />
            <source>{count} encoders work here, {names} among them.</source>
            <translation>여기서 작동하는 인코더 {count}개: {names} 등.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../ripgui/ui/main_window.py" />
            <source>The queue goes on where it was.</source>
            <translation>대기열이 멈춘 곳에서 계속합니다.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close all</source>
            <translation>모두 닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Close message</source>
            <translation>메시지 닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/message_bar.py" />
            <source>{count} more</source>
            <translation>{count}개 더</translation>
        </message>
    </context>
    <context>
        <name>ModelField</name>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose a file</source>
            <translation>파일 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>Choose: {name}</source>
            <translation>선택: {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>brightness alone</source>
            <translation>밝기만</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being loaded …</source>
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being read …</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is being tried …</source>
            <translation>시험 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>is tried on a small picture …</source>
            <translation>작은 그림으로 시험 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>takes {size} alone</source>
            <translation>{size}만 받음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{name}: what it is</source>
            <translation>{name}: 내용</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/model_field.py" />
            <source>{time} ms for {size}</source>
            <translation>{size}에 {time} ms</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../ripgui/ui/script/notice.py" />
            <source>In progress</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/notice.py" />
            <source>Progress</source>
            <translation>진행률</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notice_bar.py" />
            <source>Close message</source>
            <translation>메시지 닫기</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>The queue is done</source>
            <translation>대기열 완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done</source>
            <translation>{done}개 완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{done} done, {failed} failed</source>
            <translation>{done}개 완료, {failed}개 실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/notices.py" />
            <source>{name} failed</source>
            <translation>{name} 실패</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source> s</source>
            <translation> 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder of numbered pictures, 16 bits deep where the clip has more than 8; no sound.</source>
            <translation>번호 붙은 그림 폴더. 클립이 8비트를 넘으면 16비트. 소리 없음.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>A folder with index.m3u8, for players in web pages: H.264, HEVC or AV1 in segments of about 6 s, each audio and subtitle track beside them. Chapters, fonts, covers and tags stay out.</source>
            <translation>index.m3u8 폴더. 웹 페이지 재생기용: H.264, HEVC, AV1을 약 6초 조각으로, 소리와 자막 트랙은 따로. 챕터, 글꼴, 표지, 태그는 빠집니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>About how long a chunk is; boundaries move to scene cuts</source>
            <translation>청크의 대략적인 길이. 경계는 장면 전환으로 옮겨집니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Automatic ({seconds:g} s)</source>
            <translation>자동 ({seconds:g}초)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Chunk length</source>
            <translation>청크 길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Container</source>
            <translation>컨테이너</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>FLV holds H.264, HEVC and AV1 with one audio track, AAC or MP3. Subtitles, chapters, fonts, covers, titles and languages stay out.</source>
            <translation>FLV는 H.264, HEVC, AV1과 AAC 또는 MP3 소리 하나를 담습니다. 자막, 챕터, 글꼴, 표지, 제목, 언어는 빠집니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>HLS (index.m3u8)</source>
            <translation>HLS (index.m3u8)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>How many chunks are encoded at a time</source>
            <translation>한 번에 인코딩하는 청크 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>MP4 cannot hold everything: styled subtitles lose their style, fonts stay out.</source>
            <translation>MP4는 모두 담지 못합니다: 꾸민 자막은 꾸밈을 잃고 글꼴은 빠집니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Name pattern</source>
            <translation>이름 패턴</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Output file</source>
            <translation>출력 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>PNG pictures (.png)</source>
            <translation>PNG 그림 (.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Range</source>
            <translation>구간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Replace a file of that name</source>
            <translation>같은 이름의 파일 바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>WebM holds VP9 and AV1. Sound becomes Opus, subtitles become WebVTT without their style, fonts and covers stay out.</source>
            <translation>WebM은 VP9와 AV1을 담습니다. 소리는 Opus, 자막은 꾸밈 없는 WebVTT가 되고 글꼴과 표지는 빠집니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>Workers</source>
            <translation>작업 프로세스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>beside the source</source>
            <translation>소스 옆</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>the whole clip, or 240:480, or 0:01:00-0:02:30</source>
            <translation>클립 전체, 또는 240:480, 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/output_panel.py" />
            <source>{name} is the source's name, {title}, {episode} and {group} are what stands in it; {preset} is the preset's, {codec} the encoder's; {resolution} and [CRC32] are filled when the file is there</source>
            <translation>{name}은 소스의 이름, {title}, {episode}, {group}은 그 안의 내용, {preset}은 프리셋, {codec}은 인코더입니다. {resolution}과 [CRC32]는 파일이 생긴 뒤 채워집니다</translation>
        </message>
    </context>
    <context>
        <name>PackageCommands</name>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for newer versions …</source>
            <translation>패키지 인덱스에 새 버전을 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Asking the package index for {package} …</source>
            <translation>패키지 색인에서 {package} 찾는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Downloading {packages} …</source>
            <translation>{packages} 내려받는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Go on without them</source>
            <translation>없이 계속</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Installed: {packages}</source>
            <translation>설치함: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>It was stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Keep them</source>
            <translation>유지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Load them again</source>
            <translation>다시 불러오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>RipGUI did not end well the last time. Packages that you added may be the reason.</source>
            <translation>지난번에 RipGUI가 제대로 끝나지 않았습니다. 추가한 패키지가 원인일 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Scripts do without the packages that you added.</source>
            <translation>스크립트가 추가한 패키지 없이 실행됩니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/commands.py" />
            <source>Show them …</source>
            <translation>보기…</translation>
        </message>
    </context>
    <context>
        <name>PackageDialog</name>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Download and install</source>
            <translation>내려받아 설치(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Remove</source>
            <translation>제거(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>A package, or package==version</source>
            <translation>패키지, 또는 package==version</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Added packages</source>
            <translation>추가한 패키지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>닫기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Everything is up to date.</source>
            <translation>모두 최신입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>In progress</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look &amp;up</source>
            <translation>찾아보기(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Look for &amp;newer versions</source>
            <translation>새 버전 찾기(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Nothing was added yet.
Name a package of the Python Package Index below, such as vapoursynth-bwdif.</source>
            <translation>아직 추가한 것이 없습니다.
아래에 vapoursynth-bwdif 같은 Python Package Index의 패키지를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package</source>
            <translation>패키지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Package to add</source>
            <translation>추가할 패키지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Plugins and modules for scripts, in a folder of your own. Scripts find those that are ticked.</source>
            <translation>자신의 폴더에 있는 스크립트용 플러그인과 모듈. 스크립트는 체크한 것을 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Really &amp;remove?</source>
            <translation>정말 제거(&amp;R)?</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Version</source>
            <translation>버전</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>Will be downloaded from {hosts} into {folder}: {packages}</source>
            <translation>{hosts}에서 {folder}(으)로 내려받음: {packages}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/dialog.py" />
            <source>{size} MB</source>
            <translation>{size}MB</translation>
        </message>
    </context>
    <context>
        <name>PictureCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Folder for pictures</source>
            <translation>그림 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Pictures (*.png)</source>
            <translation>그림 (*.png)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Save the picture</source>
            <translation>그림 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>Saved {path}</source>
            <translation>{path} 저장함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/commands.py" />
            <source>{name} pictures</source>
            <translation>{name} 그림</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>0,0 from the upper left; -16,-16 from the lower right</source>
            <translation>0,0은 왼쪽 위부터, -16,-16은 오른쪽 아래부터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A height such as 720p, whose width follows, or both, such as 1280x720; the shape is kept</source>
            <translation>720p 같은 높이(너비는 비율대로) 또는 1280x720 같은 둘 다. 모양은 유지됩니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>A picture that is burnt in; where it is clear, the video shows</source>
            <translation>구워 넣을 그림. 투명한 곳에는 영상이 보입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose a logo</source>
            <translation>로고 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frame rate</source>
            <translation>프레임 레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Frames a second; frames are left out or shown again, nothing gets faster</source>
            <translation>초당 프레임 수. 프레임을 빼거나 되풀이하며 속도는 그대로입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes</source>
            <translation>추가 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Further sizes are for HLS alone</source>
            <translation>추가 크기는 HLS 전용입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo</source>
            <translation>로고</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's place</source>
            <translation>로고 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Logo's size</source>
            <translation>로고 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Pictures ({patterns})</source>
            <translation>그림 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Place of the logo</source>
            <translation>로고의 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Resolution</source>
            <translation>해상도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Size of the logo</source>
            <translation>로고의 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>Smaller heights that players change to; behind @ the most kbit/s that one may take</source>
            <translation>재생기가 바꿔 탈 낮은 높이. @ 뒤는 그 최대 kbit/s</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>as the script makes it</source>
            <translation>스크립트가 만든 대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>its own, or a height, or 200x80</source>
            <translation>원래 크기, 또는 높이, 200x80</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/picture_panel.py" />
            <source>none, or such as 720p@3000 480p</source>
            <translation>없음, 또는 720p@3000 480p 등</translation>
        </message>
    </context>
    <context>
        <name>PictureSet</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>Frame {frame} of {outputs} cannot be had</source>
            <translation>{outputs}의 프레임 {frame}을(를) 얻을 수 없음</translation>
        </message>
    </context>
    <context>
        <name>PieceList</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Pieces</source>
            <translation>조각</translation>
        </message>
    </context>
    <context>
        <name>PieceModel</name>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>End</source>
            <translation>끝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/listing.py" />
            <source>Start</source>
            <translation>시작</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Dropped are frames that were rendered in time, but not shown in time</source>
            <translation>‘누락’은 제때 렌더링했지만 제때 표시하지 못한 프레임입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/player.py" />
            <source>Playing without sound: {why}</source>
            <translation>소리 없이 재생: {why}</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Not as the preset says: {what}</source>
            <translation>프리셋과 다른 점: {what}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Own settings</source>
            <translation>자체 설정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Script or encoder are your own</source>
            <translation>스크립트나 인코더가 직접 만든 것입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>chunk length</source>
            <translation>청크 길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>container</source>
            <translation>컨테이너</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>encoder</source>
            <translation>인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>picture</source>
            <translation>화면</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>script</source>
            <translation>스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>tracks and what is kept</source>
            <translation>트랙과 남길 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{title} · changed</source>
            <translation>{title} · 바뀜</translation>
        </message>
    </context>
    <context>
        <name>PresetCommands</name>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the next files</source>
            <translation>다음 파일에 사용(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for the task</source>
            <translation>작업에 사용(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>&amp;Use for {count} tasks</source>
            <translation>작업 {count}개에 사용(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Export a preset</source>
            <translation>프리셋 내보내기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Import presets</source>
            <translation>프리셋 가져오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Imported {titles}</source>
            <translation>{titles} 가져옴</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>My preset</source>
            <translation>내 프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Preset (*.toml);;FinalRip's script and parameters (*.py);;Visionular's template (*.json)</source>
            <translation>프리셋 (*.toml);;FinalRip 스크립트와 매개변수 (*.py);;Visionular 템플릿 (*.json)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets that are edited and not saved: {count}. They wait where they were edited.</source>
            <translation>편집하고 저장하지 않은 프리셋: {count}개. 편집한 곳에 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Presets, and scripts with parameters (*.toml *.json *.py *.txt)</source>
            <translation>프리셋, 그리고 매개변수가 딸린 스크립트 (*.toml *.json *.py *.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>Wrote {files}</source>
            <translation>{files} 기록함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set for {count} of {all} selected tasks.</source>
            <translation>선택한 작업 {all}개 중 {count}개에 “{title}”을(를) 설정했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/commands.py" />
            <source>“{title}” is set.</source>
            <translation>“{title}”을(를) 설정했습니다.</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Duplicate</source>
            <translation>복제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Export …</source>
            <translation>내보내기(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Import …</source>
            <translation>가져오기(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;New</source>
            <translation>새로 만들기(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Revert</source>
            <translation>되돌리기(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save</source>
            <translation>저장(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Save as my own</source>
            <translation>내 것으로 저장(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Undo</source>
            <translation>실행 취소(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>&amp;Use</source>
            <translation>사용(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>A preset of the settings in the window</source>
            <translation>창의 설정으로 프리셋 만들기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>De&amp;lete</source>
            <translation>삭제(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Deleted “{title}”</source>
            <translation>“{title}” 삭제함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Forget what was not saved</source>
            <translation>저장하지 않은 것 버리기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>No preset says that</source>
            <translation>맞는 프리셋이 없습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Presets that ship with RipGUI stay</source>
            <translation>RipGUI에 딸린 프리셋은 그대로 남습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Saved “{title}”</source>
            <translation>“{title}” 저장함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search by title, encoder, …</source>
            <translation>제목, 인코더 등으로 검색…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>Search presets</source>
            <translation>프리셋 검색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>there is a preset named {name} already</source>
            <translation>{name} 프리셋이 이미 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (copy)</source>
            <translation>{title} (사본)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/dialog.py" />
            <source>{title} (own)</source>
            <translation>{title} (내 것)</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source> s</source>
            <translation> 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Chunk length</source>
            <translation>청크 길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Container</source>
            <translation>컨테이너</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Description</source>
            <translation>설명</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Encoder arguments</source>
            <translation>인코더 인수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Name on the command line</source>
            <translation>명령줄에서의 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Rules for tracks: {rules}, tags: {tags}; the Tracks tab has them.</source>
            <translation>트랙 규칙: {rules}, 태그: {tags}. ‘트랙’ 탭에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth 스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/form.py" />
            <source>What its file is called, and ripgui encode --preset takes</source>
            <translation>파일 이름이자 ripgui encode --preset에 쓰는 이름</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Presets</source>
            <translation>프리셋</translation>
        </message>
    </context>
    <context>
        <name>PreviewCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Esc leaves the full screen</source>
            <translation>Esc로 전체 화면을 끝냅니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Frames that a far step goes:</source>
            <translation>크게 이동할 프레임 수:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>Size of the step</source>
            <translation>이동 폭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>The picture of frame {number} is copied</source>
            <translation>프레임 {number}의 그림을 복사했습니다</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;back</source>
            <translation>
                <numerusform>{frames} 프레임 뒤로(&amp;B)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/commands.py" />
            <source>{frames} frames &amp;forward</source>
            <translation>
                <numerusform>{frames} 프레임 앞으로(&amp;F)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Indexing the source …</source>
            <translation>소스의 색인을 만드는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Rendering the frame …</source>
            <translation>프레임 렌더링 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Runs the script and shows a frame of the result</source>
            <translation>스크립트를 실행하고 결과의 프레임을 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Select a task to see its frames</source>
            <translation>작업을 선택하면 프레임이 보입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Show frame</source>
            <translation>프레임 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>Starting the script …</source>
            <translation>스크립트 시작 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/pane.py" />
            <source>The source can still be looked at</source>
            <translation>소스는 계속 볼 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Preview</source>
            <translation>미리 보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Retry task</source>
            <translation>작업 다시 시도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Select a task to see its frames</source>
            <translation>작업을 선택하면 프레임이 보입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Show line {line}</source>
            <translation>{line}번째 줄 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/view/view.py" />
            <source>{first} − {second} · the pictures are equal here</source>
            <translation>{first} − {second} · 여기서는 같습니다</translation>
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
            <translation>실행 중에 RipGUI가 제거되어 새 작업을 시작할 수 없습니다. 대기열은 남아 있으며, RipGUI를 다시 설치하면 이어서 진행할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/replaced.py" />
            <source>RipGUI was replaced by another version while it runs. Close this window and start it again; the queue goes on where it was.</source>
            <translation>실행 중에 RipGUI가 다른 버전으로 바뀌었습니다. 이 창을 닫고 다시 시작하세요. 대기열은 멈춘 곳에서 이어집니다.</translation>
        </message>
    </context>
    <context>
        <name>PropertiesModel</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Property</source>
            <translation>속성</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Value</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>PropertiesView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Find a frame property</source>
            <translation>프레임 속성 찾기</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Hide &amp;chunks</source>
            <translation>청크 숨기기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Pause &amp;task</source>
            <translation>작업 일시 중지(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Re&amp;move, and delete it at the server</source>
            <translation>제거하고 서버에서도 삭제(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>임시 파일까지 제거(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Resume &amp;task</source>
            <translation>작업 계속(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Save a list of frames</source>
            <translation>프레임 목록 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Script, encoder and all other settings of {name} are copied.</source>
            <translation>{name}의 스크립트, 인코더와 다른 모든 설정을 복사했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Show &amp;all chunks</source>
            <translation>모든 청크 표시(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Text (*.txt)</source>
            <translation>텍스트 (*.txt)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The desktop has no program that opens {path}</source>
            <translation>{path} 파일을 열 프로그램이 데스크톱에 없습니다</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>The settings are those of {count} tasks now.</source>
            <translation>
                <numerusform>이제 작업 {count}개의 설정입니다.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>Written: {path}</source>
            <translation>기록함: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{count} selected: only after {name} is done.</source>
            <translation>{count}개 선택됨: {name} 완료 후에만 실행.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/commands.py" />
            <source>{path} is not there any more</source>
            <translation>{path} 파일이 더 이상 없습니다</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>1 task</source>
            <translation>작업 1개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Filter tasks</source>
            <translation>작업 거르기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} failed</source>
            <translation>{count}개 실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{count} tasks</source>
            <translation>작업 {count}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Drop videos, folders or scripts here</source>
            <translation>동영상, 폴더, 스크립트를 여기에 끌어다 놓으세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/view.py" />
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Add …</source>
            <translation>추가(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Delete</source>
            <translation>삭제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Refresh</source>
            <translation>새로 고침(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Asking {name} …</source>
            <translation>{name}에 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Cha&amp;nge …</source>
            <translation>변경(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}</source>
            <translation>항목: {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Entries: {count}; the first {shown} are shown</source>
            <translation>항목: {count}. 처음 {shown}개를 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Really &amp;delete</source>
            <translation>정말 삭제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>Stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>What the server keeps</source>
            <translation>서버가 보관하는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/record_page.py" />
            <source>{name} is deleted at the server.</source>
            <translation>{name}을(를) 서버에서 삭제했습니다.</translation>
        </message>
    </context>
    <context>
        <name>RemoteCommands</name>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Asking {name} …</source>
            <translation>{name}에 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>인증서 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Certificates to trust</source>
            <translation>신뢰할 인증서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>Stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>The result's address is copied.</source>
            <translation>결과의 주소를 복사했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed.</source>
            <translation>{name} 제거함.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>{name} 제거함. 아직 이것을 가리켜 실패할 작업: {count}개.</translation>
        </message>
    </context>
    <context>
        <name>RestorationForm</name>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>A frame of every field: double rate</source>
            <translation>필드마다 한 프레임: 두 배 레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, Bwdif</source>
            <translation>항상 Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Always, NNEDI3</source>
            <translation>항상 NNEDI3</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Animation</source>
            <translation>애니메이션</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Anything else</source>
            <translation>그 밖의 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected</source>
            <translation>감지한 대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As detected: Bwdif, where the frames say that they are interlaced</source>
            <translation>감지한 대로: 프레임이 인터레이스라고 하는 곳에 Bwdif</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>As they are</source>
            <translation>그대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · ONNX Runtime</source>
            <translation>프로세서 · ONNX Runtime</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>CPU · OpenVINO</source>
            <translation>프로세서 · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Cleaning</source>
            <translation>정리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Colours</source>
            <translation>색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Computer graphics</source>
            <translation>컴퓨터 그래픽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deband</source>
            <translation>밴딩 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deblock</source>
            <translation>블록 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Deinterlace</source>
            <translation>디인터레이스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Denoise</source>
            <translation>노이즈 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Drawn pictures want none of what is greyed out.</source>
            <translation>그린 화면에는 회색으로 된 항목이 필요 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Enhance faces</source>
            <translation>얼굴 보정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Film grain</source>
            <translation>필름 그레인</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage</source>
            <translation>영상</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Footage of medium quality is cleaned harder</source>
            <translation>보통 품질의 영상은 더 강하게 정리됩니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Height</source>
            <translation>높이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>High</source>
            <translation>높음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Intel graphics · OpenVINO</source>
            <translation>Intel 그래픽 · OpenVINO</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>역텔레시네 (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Keep the trimmed original beside it</source>
            <translation>잘라 낸 원본을 옆에 남기기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Kind of footage</source>
            <translation>영상 종류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Length of the range</source>
            <translation>구간 길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Medium</source>
            <translation>보통</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for faces</source>
            <translation>얼굴용 모델</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Model for super-resolution</source>
            <translation>초해상도용 모델</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models get large pictures in squares of this side, which takes less memory</source>
            <translation>큰 그림은 이 변의 정사각형으로 모델에 주어 메모리를 아낍니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Models run on</source>
            <translation>모델 실행 장치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>NNEDI3, or an ONNX file</source>
            <translation>NNEDI3 또는 ONNX 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Old film</source>
            <translation>옛 영화</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>People</source>
            <translation>사람</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Pixels</source>
            <translation>픽셀</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality</source>
            <translation>품질</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Quality of the footage</source>
            <translation>영상 품질</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Range</source>
            <translation>구간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restoration</source>
            <translation>복원</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Restore: write these steps into the script</source>
            <translation>복원: 이 단계들을 스크립트에 쓰기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Runs on</source>
            <translation>실행 장치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Start of the range</source>
            <translation>구간 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Super-resolution</source>
            <translation>초해상도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Tiles</source>
            <translation>타일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.601 (SD)</source>
            <translation>BT.601로 (SD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>To BT.709 (HD)</source>
            <translation>BT.709로 (HD)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Width</source>
            <translation>너비</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>Write the lines anew</source>
            <translation>줄 새로 쓰기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>an ONNX file for faces</source>
            <translation>얼굴용 ONNX 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>it takes pictures of {size} alone: no tiles have that size</source>
            <translation>{size} 그림만 받습니다: 그 크기의 타일은 없습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>none: whole pictures</source>
            <translation>없음: 그림 전체</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>the beginning</source>
            <translation>처음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/form.py" />
            <source>to the end</source>
            <translation>끝까지</translation>
        </message>
    </context>
    <context>
        <name>RestoreCommands</name>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Choose a model</source>
            <translation>모델 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>Its lines in the script were changed by hand: writing them anew would lose that.</source>
            <translation>스크립트의 이 줄들은 손으로 바뀌었습니다. 새로 쓰면 잃습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>ONNX 모델 (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/restore/commands.py" />
            <source>These lines of the script were changed by hand, or written by another version.</source>
            <translation>스크립트의 이 줄들은 손으로 바뀌었거나 다른 버전이 쓴 것입니다.</translation>
        </message>
    </context>
    <context>
        <name>RowView</name>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default</source>
            <translation>기본값으로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/row.py" />
            <source>Back to the default: {setting}</source>
            <translation>기본값으로: {setting}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Add the rule</source>
            <translation>규칙 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>All tracks</source>
            <translation>모든 트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Attachments</source>
            <translation>첨부 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Audio</source>
            <translation>소리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Codec of the track</source>
            <translation>트랙의 코덱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Kind of track</source>
            <translation>트랙 종류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Part of the title</source>
            <translation>제목의 일부</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all</source>
            <translation>모두 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove all rules</source>
            <translation>모든 규칙 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Remove the selected rule</source>
            <translation>선택한 규칙 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules</source>
            <translation>규칙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Rules hold for the tracks of every file; each goes before those above it. The rest stays as it is.</source>
            <translation>규칙은 모든 파일의 트랙에 적용되고 아래의 것이 위의 것보다 우선합니다. 나머지는 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>Subtitles</source>
            <translation>자막</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>What the rule does</source>
            <translation>규칙이 하는 일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any codec</source>
            <translation>모든 코덱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any language, or jpn, eng</source>
            <translation>모든 언어, 또는 jpn, eng</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>any title, or a part of it</source>
            <translation>모든 제목, 또는 그 일부</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>burn in</source>
            <translation>하드섭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>convert to {codec}</source>
            <translation>{codec}(으)로 변환</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>keep</source>
            <translation>남기기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>leave out</source>
            <translation>빼기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>make default</source>
            <translation>기본으로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>mix to stereo</source>
            <translation>스테레오로 섞기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/rules.py" />
            <source>without loss</source>
            <translation>무손실</translation>
        </message>
    </context>
    <context>
        <name>RunList</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Runs</source>
            <translation>실행</translation>
        </message>
    </context>
    <context>
        <name>RunModel</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>끝난 때</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Picture</source>
            <translation>화면</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>소스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>작업</translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Add the source to the queue once more, with the same settings</source>
            <translation>같은 설정으로 소스를 다시 대기열에 넣기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All runs</source>
            <translation>모든 실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>All that is known of the run</source>
            <translation>실행에 대해 아는 모든 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>At any time</source>
            <translation>언제든지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Newer runs</source>
            <translation>더 새로운 실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Older runs</source>
            <translation>더 오래된 실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Open &amp;folder</source>
            <translation>폴더 열기(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Run &amp;again</source>
            <translation>다시 실행(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search names, presets, encoders and errors</source>
            <translation>이름, 프리셋, 인코더, 오류 검색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Search the history</source>
            <translation>기록 검색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Settings, versions and hashes of the result, as a file beside it</source>
            <translation>결과의 설정, 버전, 해시를 옆의 파일로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Since when</source>
            <translation>언제부터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 24 hours</source>
            <translation>지난 24시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 30 days</source>
            <translation>지난 30일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last 7 days</source>
            <translation>지난 7일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>The last year</source>
            <translation>지난 1년</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>There is no such run.</source>
            <translation>그런 실행이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>What was run will be listed here.</source>
            <translation>실행한 것이 여기에 나열됩니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Which runs</source>
            <translation>어떤 실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>Write a &amp;receipt</source>
            <translation>영수증 쓰기(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/runs.py" />
            <source>{first} to {last} of {count}</source>
            <translation>{count}개 중 {first}–{last}</translation>
        </message>
    </context>
    <context>
        <name>ScopeView</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Histogram</source>
            <translation>히스토그램</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Vectorscope</source>
            <translation>벡터스코프</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>Waveform</source>
            <translation>파형</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>blue</source>
            <translation>파랑</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>green</source>
            <translation>초록</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>luma</source>
            <translation>밝기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>red</source>
            <translation>빨강</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/scope_view.py" />
            <source>{name} from {lowest} to {highest}, half of it up to {middle}</source>
            <translation>{name}: {lowest}–{highest}, 절반은 {middle} 이하</translation>
        </message>
    </context>
    <context>
        <name>ScriptCommands</name>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>New script from &amp;template</source>
            <translation>템플릿으로 새 스크립트(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open &amp;recent script</source>
            <translation>최근 스크립트 열기(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Open a script</source>
            <translation>스크립트 열기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Running the script … {key} stops it.</source>
            <translation>스크립트 실행 중… {key} 키로 중지합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Save the script</source>
            <translation>스크립트 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Scripts (*.vpy *.py)</source>
            <translation>스크립트 (*.vpy *.py)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The check was stopped.</source>
            <translation>검사를 중지했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The script works: {outputs}</source>
            <translation>스크립트가 작동합니다: {outputs}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>선택한 작업의 스크립트는 고정입니다. 다른 작업을 고르거나 선택을 푸세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>This script was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>이 스크립트는 여기서 실행된 적이 없습니다. 스크립트는 프로그램이며 이 컴퓨터에서 무엇이든 할 수 있습니다. 먼저 읽으세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>Trust it</source>
            <translation>신뢰하기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/commands.py" />
            <source>{path} was never run here. A script is a program and can do anything on this machine: read it first.</source>
            <translation>{path}은(는) 여기서 실행된 적이 없습니다. 스크립트는 프로그램이며 이 컴퓨터에서 무엇이든 할 수 있습니다. 먼저 읽으세요.</translation>
        </message>
    </context>
    <context>
        <name>ScriptEditor</name>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Tab indents, Ctrl+Tab goes on to the next control</source>
            <translation>Tab은 들여쓰기, Ctrl+Tab은 다음 컨트롤로 이동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>VapourSynth script</source>
            <translation>VapourSynth 스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/editor.py" />
            <source>Write a script here, open one, or choose a preset</source>
            <translation>여기에 스크립트를 쓰거나, 열거나, 프리셋을 고르세요</translation>
        </message>
    </context>
    <context>
        <name>ScriptFiles</name>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Bring it back</source>
            <translation>되찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Keep mine</source>
            <translation>내 것 유지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Recover</source>
            <translation>복구</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Reload</source>
            <translation>다시 불러오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Save it again</source>
            <translation>다시 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Saved {path}</source>
            <translation>{path} 저장함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The script that stood here was in no file. It was put aside.</source>
            <translation>여기 있던 스크립트는 파일에 없었고, 따로 두었습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>The selected task's script is fixed; select another task or none.</source>
            <translation>선택한 작업의 스크립트는 고정입니다. 다른 작업을 고르거나 선택을 푸세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>When RipGUI ended, edits of {name} from {when} were not saved. They were kept.</source>
            <translation>RipGUI가 끝날 때 {when}의 {name} 편집이 저장되지 않았습니다. 보관해 두었습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your edits of {name} were not saved. They were put aside.</source>
            <translation>{name}의 편집이 저장되지 않았습니다. 따로 두었습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task are lost: {problem}</source>
            <translation>작업의 마지막 편집을 잃었습니다: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}).</source>
            <translation>작업의 마지막 편집이 반영되지 않았습니다 ({why}).</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your last edits of the task were not taken ({why}). The script as you wrote it is in {path}.</source>
            <translation>작업에 마지막으로 한 편집은 반영되지 않았습니다({why}). 작성한 그대로의 스크립트는 {path}에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>Your own edits are not saved; after reloading, Undo brings them back.</source>
            <translation>편집이 저장되지 않았습니다. 다시 불러온 뒤 실행 취소로 되찾습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>a script without a file</source>
            <translation>파일 없는 스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program and read again.</source>
            <translation>{name}이(가) 다른 프로그램에서 바뀌어 다시 읽었습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was changed by another program.</source>
            <translation>{name}이(가) 다른 프로그램에서 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{name} was deleted or moved. What you see is all that is left of it.</source>
            <translation>{name}이(가) 삭제되거나 옮겨졌습니다. 보이는 것이 남은 전부입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/files.py" />
            <source>{path} was not opened: meanwhile another task was selected, or this one was begun.</source>
            <translation>{path}을(를) 열지 않았습니다: 그사이 다른 작업이 선택되었거나 이 작업이 시작되었습니다.</translation>
        </message>
    </context>
    <context>
        <name>ScriptHead</name>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New from template</source>
            <translation>템플릿으로 새로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>New script from a template</source>
            <translation>템플릿으로 새 스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>Script without a file</source>
            <translation>파일 없는 스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/card.py" />
            <source>● {name} · edited, not saved</source>
            <translation>● {name} · 편집됨, 저장 안 됨</translation>
        </message>
    </context>
    <context>
        <name>SeamList</name>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Chunks</source>
            <translation>청크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Frame</source>
            <translation>프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Here</source>
            <translation>여기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>How much worse the worst frame at the seam is than the middles of its chunks</source>
            <translation>이음매의 가장 나쁜 프레임이 청크 가운데보다 얼마나 나쁜지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 in the middles of the chunks before and after</source>
            <translation>앞뒤 청크 가운데의 SSIMULACRA2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>SSIMULACRA2 of the worst frame at the seam: 90 cannot be told apart, 70 is good</source>
            <translation>이음매에서 가장 나쁜 프레임의 SSIMULACRA2: 90은 구별되지 않고 70은 좋음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Seams</source>
            <translation>이음매</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>Worse by</source>
            <translation>악화</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR</source>
            <translation>XPSNR</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/listing.py" />
            <source>XPSNR of the worst frame at the seam, in dB</source>
            <translation>이음매에서 가장 나쁜 프레임의 XPSNR, dB</translation>
        </message>
    </context>
    <context>
        <name>SeamQuad</name>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Frames before and after the seam, of the script and of the result</source>
            <translation>이음매 앞뒤의 프레임, 스크립트와 결과</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame}</source>
            <translation>결과 · 프레임 {frame}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Result · frame {frame} · {score} · {noise} dB</source>
            <translation>결과 · 프레임 {frame} · {score} · {noise} dB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/quad.py" />
            <source>Script · frame {frame}</source>
            <translation>스크립트 · 프레임 {frame}</translation>
        </message>
    </context>
    <context>
        <name>SeamStrip</name>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Before frame {frame}</source>
            <translation>프레임 {frame} 앞</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>Seams from the first to the last</source>
            <translation>처음부터 마지막까지의 이음매</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: not measured yet</source>
            <translation>{place}: 아직 측정 안 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/strip.py" />
            <source>{place}: {drop} below its chunks</source>
            <translation>{place}: 청크보다 {drop} 낮음</translation>
        </message>
    </context>
    <context>
        <name>SeamWindow</name>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Indexing …</source>
            <translation>색인을 만드는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Line {line}: </source>
            <translation>{line}번째 줄: </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Running the script and opening the result …</source>
            <translation>스크립트를 실행하고 결과를 여는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams measured</source>
            <translation>측정한 이음매</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>Seams of {name}</source>
            <translation>{name}의 이음매</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} seams</source>
            <translation>
                <numerusform>이음매 {count}개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{count} to look at</source>
            <translation>
                <numerusform>살펴볼 곳 {count}개</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/window.py" />
            <source>{done} of {all} measured</source>
            <translation>{all}개 중 {done}개 측정</translation>
        </message>
    </context>
    <context>
        <name>SecretPlace</name>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In the system's keyring</source>
            <translation>시스템 키링에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>In variables of the environment</source>
            <translation>환경 변수에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>Nowhere: told for this run</source>
            <translation>저장 안 함: 이번 실행에만 입력</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>kept; type to change it</source>
            <translation>저장됨. 입력하면 바뀝니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/secret_place.py" />
            <source>the variable's name</source>
            <translation>변수 이름</translation>
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
            <translation> 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>A worker that gives neither a frame nor progress for this long is stopped.</source>
            <translation>이 시간 동안 프레임도 진행도 없는 작업 프로세스는 중지합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>As the system</source>
            <translation>시스템 설정대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the result</source>
            <translation>결과 옆</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Beside the source</source>
            <translation>소스 옆</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Cache</source>
            <translation>캐시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Change keys …</source>
            <translation>키 바꾸기…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks at a time</source>
            <translation>동시 청크 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Chunks on each graphics card</source>
            <translation>그래픽 카드당 청크 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Close brackets</source>
            <translation>괄호 닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Colours</source>
            <translation>색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Files and folders</source>
            <translation>파일과 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of chunks</source>
            <translation>청크 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Folder of results</source>
            <translation>결과 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For NVENC and models on CUDA. Where the card is full, RipGUI goes on with fewer.</source>
            <translation>NVENC와 CUDA 모델용. 카드가 가득 차면 더 적은 수로 계속합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next. It may hold {fields}.</source>
            <translation>다음에 추가할 파일용. {fields}을(를) 쓸 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>For files that are added next; empty is beside their source.</source>
            <translation>다음에 추가할 파일용. 비우면 소스 옆입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>General</source>
            <translation>일반</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>How many are encoded side by side, unless a task says otherwise.</source>
            <translation>작업에서 따로 정하지 않은 한 나란히 인코딩할 수.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>In steps above or below the desktop's size.</source>
            <translation>데스크톱 크기보다 크거나 작은 단계.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes of sources that were used longest ago go first.</source>
            <translation>가장 오래전에 쓴 소스의 인덱스부터 지웁니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexes, and what programs told of themselves. It is made again when it is wanted.</source>
            <translation>인덱스와 프로그램이 알려 준 정보. 필요하면 다시 만듭니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Indexing a source and loading a model take their time.</source>
            <translation>소스를 인덱싱하고 모델을 읽는 데는 시간이 걸립니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>It does not go to sleep while a task runs.</source>
            <translation>작업 실행 중에는 절전하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keep the machine awake</source>
            <translation>컴퓨터 깨워 두기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keyboard shortcuts</source>
            <translation>키보드 단축키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Keys as in other programs, or your own for every command.</source>
            <translation>다른 프로그램과 같은 키, 또는 명령마다 직접 정한 키.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Light or dark, or as the desktop has it.</source>
            <translation>밝게, 어둡게, 또는 데스크톱 설정대로.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Look for updates</source>
            <translation>업데이트 확인</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Measure …</source>
            <translation>측정…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Motion</source>
            <translation>움직임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Moving</source>
            <translation>움직임 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Names of results</source>
            <translation>결과 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notices of the desktop</source>
            <translation>데스크톱 알림</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Notifications</source>
            <translation>알림</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>On desktops that show it, such as Ubuntu's and KDE Plasma.</source>
            <translation>Ubuntu나 KDE Plasma처럼 이를 표시하는 데스크톱에서.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open queue folder</source>
            <translation>대기열 폴더 열기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Open their folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience until the first frame</source>
            <translation>첫 프레임까지 대기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Patience with scripts</source>
            <translation>스크립트 대기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Privacy</source>
            <translation>개인 정보</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Progress in the taskbar</source>
            <translation>작업 표시줄에 진행 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Queue and settings</source>
            <translation>대기열과 설정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced</source>
            <translation>줄임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reduced: menus and lists open at once, and bars that only say “busy” stand still.</source>
            <translation>줄임: 메뉴와 목록이 바로 열리고, “사용 중”만 나타내는 막대는 멈춰 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Reports of failures</source>
            <translation>오류 보고서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Script editor</source>
            <translation>스크립트 편집기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Shows the few controls that matter most, on the window itself.</source>
            <translation>가장 중요한 몇 가지 조작을 창에서 직접 보여 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Size of the script's text</source>
            <translation>스크립트 글자 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Sound</source>
            <comment>of a notice</comment>
            <translation>소리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Space for indexes</source>
            <translation>인덱스 공간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Start the tour</source>
            <translation>둘러보기 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Takes a minute; tasks with the same script and encoder use what was found.</source>
            <translation>1분 걸립니다. 같은 스크립트와 인코더의 작업이 찾은 값을 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The fastest number here</source>
            <translation>여기서 가장 빠른 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The first that fits</source>
            <translation>맞는 첫 번째</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>The program that encodes. Empty is the first that fits: the system's, or the one that ships.</source>
            <translation>인코딩하는 프로그램. 비우면 맞는 첫 번째: 시스템의 것이나 함께 제공된 것.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>They lie in {data} and {settings}.</source>
            <translation>{data}와 {settings}에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Tour</source>
            <translation>둘러보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Two tones at the same moments.</source>
            <translation>같은 순간의 두 음.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What is opened while typing is closed behind the cursor.</source>
            <translation>입력하며 연 괄호를 커서 뒤에서 닫습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>What the window speaks; it changes at once.</source>
            <translation>창의 언어. 바로 바뀝니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When RipGUI fails, it writes down why, without secrets. They stay on this machine.</source>
            <translation>RipGUI가 실패하면 이유를 비밀 값 없이 적습니다. 이 컴퓨터에만 남습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>When a task fails and when the queue is done, while another window has the focus.</source>
            <translation>다른 창을 쓰는 동안 작업이 실패하거나 대기열이 끝났을 때.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>Where they lie until their result is finished; empty is beside the result.</source>
            <translation>결과가 끝날 때까지 두는 곳. 비우면 결과 옆입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>animation accessibility</source>
            <translation>애니메이션 효과 움직임 접근성</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>cache size limit</source>
            <translation>캐시 색인 인덱스 크기 용량 제한</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>clear size disk</source>
            <translation>비우기 지우기 삭제 크기 디스크 용량</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>crash bug telemetry</source>
            <translation>충돌 오류 버그 보고서 로그 원격 측정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>dock</source>
            <translation>작업 표시줄 독 패널 진행률</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>font zoom</source>
            <translation>글꼴 글자 크기 확대</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>help welcome first steps</source>
            <translation>도움말 튜토리얼 안내 환영 첫걸음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>hotkeys bindings</source>
            <translation>단축키 핫키 키 할당</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output directory</source>
            <translation>출력 폴더 디렉터리 저장 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>output pattern</source>
            <translation>출력 패턴 파일 이름 이름 규칙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>path binary</source>
            <translation>경로 실행 파일 프로그램 인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>popup alert</source>
            <translation>팝업 알림</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>quotes parentheses</source>
            <translation>따옴표 괄호 자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>suspend power</source>
            <translation>절전 대기 최대 절전 전원</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>temporary scratch disk</source>
            <translation>임시 스크래치 작업 디스크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>theme appearance dark mode</source>
            <translation>테마 모양 다크 모드 라이트 색 야간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>timeout hang</source>
            <translation>시간 초과 멈춤 응답 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>version release network internet</source>
            <translation>업데이트 업그레이드 버전 릴리스 네트워크 인터넷</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>video memory</source>
            <translation>비디오 메모리 그래픽</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/sections.py" />
            <source>workers processes cores threads</source>
            <translation>작업 프로세스 코어 스레드 병렬 동시 벤치마크 메모리</translation>
        </message>
    </context>
    <context>
        <name>SendBox</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source> days</source>
            <translation> 일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Copy link</source>
            <translation>링크 복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;List it publicly</source>
            <translation>공개 목록에 올리기(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Not now</source>
            <translation>나중에(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Open</source>
            <translation>열기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>&amp;Send to the site …</source>
            <translation>사이트로 보내기(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Address of the site</source>
            <translation>사이트 주소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Link to the comparison</source>
            <translation>비교의 링크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Pictures sent</source>
            <translation>보낸 그림</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Reaching the site …</source>
            <translation>사이트에 연결 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after</source>
            <translation>삭제 시점</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Removed after days</source>
            <translation>며칠 뒤 삭제</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Send &amp;them</source>
            <translation>보내기(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Site</source>
            <translation>사이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>The comparison is there</source>
            <translation>비교가 올라갔습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>Title of the comparison</source>
            <translation>비교의 제목</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody can find them</source>
            <translation>누구나 찾을 수 있는 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>where everybody who has the link can see them</source>
            <translation>링크를 가진 사람이 볼 수 있는 곳</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{count} pictures ({size}) go to {site}, {who}.</source>
            <translation>
                <numerusform>그림 {count}장({size})을 {site}(으)로 보냅니다: {who}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/send_box.py" />
            <source>{done} of {total} pictures sent</source>
            <translation>{total}장 중 {done}장 보냄</translation>
        </message>
    </context>
    <context>
        <name>ServerWindow</name>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Calls</source>
            <translation>호출</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Statistics</source>
            <translation>통계</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Storages</source>
            <translation>저장소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Templates</source>
            <translation>템플릿</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/server_window.py" />
            <source>Views of the server</source>
            <translation>서버 보기</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetch the result</source>
            <translation>결과 가져오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Fetched: {path}</source>
            <translation>가져옴: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/servers.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>중지했습니다. 다음에 여기서 계속합니다.</translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Open folder</source>
            <translation>폴더 열기(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>&amp;Save {count} pictures</source>
            <translation>
                <numerusform>그림 {count}장 저장(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>By chance</source>
            <translation>무작위</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>C&amp;hoose …</source>
            <translation>선택(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Evenly spread</source>
            <translation>고르게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Frames</source>
            <translation>프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>How many frames</source>
            <translation>프레임 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Names</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Outputs</source>
            <translation>출력</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Pictures saved</source>
            <translation>저장한 그림</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Save a set of pictures</source>
            <translation>그림 모음 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Stopped; what was saved stays</source>
            <translation>중지했습니다. 저장한 것은 남습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>This frame and bookmarks ({count})</source>
            <translation>이 프레임과 책갈피 ({count})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>Which frames</source>
            <translation>어떤 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>within the &amp;range</source>
            <translation>구간 안에서(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{count} pictures saved</source>
            <translation>
                <numerusform>그림 {count}장 저장함</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{done} of {total} pictures saved</source>
            <translation>{total}장 중 {done}장 저장</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/set_dialog.py" />
            <source>{name}, {frame}, {time}, {output} and {type} are filled in</source>
            <translation>{name}, {frame}, {time}, {output}, {type}이 채워집니다</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>RipGUI {version} is there; this is {own}.</source>
            <translation>RipGUI {version}이(가) 나왔습니다. 지금 것은 {own}입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/commands.py" />
            <source>What is new</source>
            <translation>새로운 점</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>No setting matches “{text}”. What is chosen for each video stands in the window: its preset, and the tabs Script, Output and Tracks.</source>
            <translation>“{text}”에 맞는 설정이 없습니다. 동영상마다 고르는 것은 창에 있습니다. 프리셋과 스크립트, 출력, 트랙 탭입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Search settings</source>
            <translation>설정 찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Sections</source>
            <translation>부분</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/dialog.py" />
            <source>Settings</source>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>All ke&amp;ys</source>
            <translation>모든 키(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Key: {key}</source>
            <translation>키: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keyboard shortcuts</source>
            <translation>키보드 단축키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as &amp;in</source>
            <translation>키 배치(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Keys as in</source>
            <translation>키 배치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>No command has that name or key</source>
            <translation>그 이름이나 키의 명령이 없습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Reset &amp;all</source>
            <translation>모두 초기화(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by &amp;key press</source>
            <translation>키를 눌러 검색(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search by name or key</source>
            <translation>이름이나 키로 검색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Search commands</source>
            <translation>명령 검색</translation>
        </message>
    </context>
    <context>
        <name>SoundButton</name>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Sound</source>
            <translation>소리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>The source's track</source>
            <translation>소스의 트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/choosers.py" />
            <source>Volume</source>
            <translation>음량</translation>
        </message>
    </context>
    <context>
        <name>Speakers</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>no loudspeaker was found</source>
            <translation>스피커를 찾을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>the loudspeaker cannot be used</source>
            <translation>스피커를 쓸 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/speaker.py" />
            <source>{library} is missing</source>
            <translation>{library} 없음</translation>
        </message>
    </context>
    <context>
        <name>SplitCommands</name>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Nothing is marked: set a range (Q and W) or bookmarks (E) in the preview of this task.</source>
            <translation>표시가 없습니다: 이 작업의 미리 보기에서 구간(Q와 W)이나 책갈피(E)를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>The task was taken out of the queue meanwhile.</source>
            <translation>그사이 작업이 대기열에서 빠졌습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>Where the pieces go</source>
            <translation>조각을 둘 곳</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ripgui/ui/split/commands.py" />
            <source>{count} pieces go to the queue's end.</source>
            <translation>
                <numerusform>조각 {count}개를 대기열 끝에 넣습니다.</numerusform>
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
            <translation>추가(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Browse …</source>
            <translation>찾아보기(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Paste</source>
            <translation>붙여넣기(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Remove</source>
            <translation>제거(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split</source>
            <translation>나누기(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>&amp;Split into {count} pieces</source>
            <translation>{count}조각으로 나누기(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>A piece for each chapter of the source</source>
            <translation>소스의 챕터마다 한 조각</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add a piece behind the last one</source>
            <translation>마지막 조각 뒤에 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Add pieces, paste a list, or take the source's chapters or the preview's marks.</source>
            <translation>조각을 추가하거나, 목록을 붙여넣거나, 소스의 챕터나 미리 보기의 표시를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>All pieces are there and checked: {made}.</source>
            <translation>모든 조각이 생겼고 검증되었습니다: {made}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>As it is: nothing is encoded, each piece begins at a keyframe</source>
            <translation>그대로: 인코딩하지 않고 조각은 키프레임에서 시작합니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Bit rate of the sound</source>
            <translation>소리의 비트레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>CRF </source>
            <translation>CRF </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Cl&amp;ose</source>
            <translation>닫기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoder of the pieces</source>
            <translation>조각의 인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Encoding</source>
            <comment>the work</comment>
            <translation>인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Folder of the pieces</source>
            <translation>조각 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;chapters</source>
            <translation>챕터에서(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>From &amp;marks</source>
            <translation>표시에서(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>How the source is split</source>
            <translation>소스를 나누는 방법</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Lines of START-END, or A-B,C-D, or JSON with start and end</source>
            <translation>START-END를 한 줄씩, 또는 A-B,C-D, 또는 start와 end가 있는 JSON</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Manner</source>
            <translation>방식</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Name the folder from its root on.</source>
            <translation>폴더를 루트부터 적으세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Names of the pieces: {name} and {number} are filled in</source>
            <translation>조각 이름: {name}과 {number}가 채워집니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there</source>
            <translation>생긴 조각</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Pieces that are there: {made}. Failed: {missing}.</source>
            <translation>생긴 조각: {made}. 실패: {missing}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Put {number} into the names, so that each piece has its own.</source>
            <translation>조각마다 이름이 다르도록 이름에 {number}를 넣으세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Quality: 0 loses nothing, 51 is worst</source>
            <translation>품질: 0은 손실 없음, 51이 최악</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Remove the selected pieces</source>
            <translation>선택한 조각 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Some pieces overlap or end behind the source; that is allowed.</source>
            <translation>겹치거나 소스의 끝을 넘는 조각이 있습니다. 괜찮습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Sound as it is</source>
            <translation>소리 그대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Split</source>
            <translation>나누기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Stopped; the pieces that are there stay.</source>
            <translation>중지했습니다. 생긴 조각은 남습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The encoder's preset</source>
            <translation>인코더의 프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>The range that is marked in the preview, or what lies between its bookmarks</source>
            <translation>미리 보기에서 표시한 구간, 또는 책갈피 사이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame, with the script and all settings of the task</source>
            <translation>프레임 단위: 작업의 스크립트와 모든 설정으로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>To the frame: each piece is encoded, as a task of the queue</source>
            <translation>프레임 단위: 조각마다 대기열의 작업으로 인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>What becomes of the sound</source>
            <translation>소리 처리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>Wrong pieces: {count}. Piece {piece}: {problem}.</source>
            <translation>잘못된 조각: {count}개. 조각 {piece}: {problem}.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/dialog.py" />
            <source>beside the source</source>
            <translation>소스 옆</translation>
        </message>
    </context>
    <context>
        <name>StackedBars</name>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>Chart</source>
            <translation>차트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/chart.py" />
            <source>not known</source>
            <translation>알 수 없음</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By day</source>
            <translation>일별</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By hour</source>
            <translation>시간별</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>By month</source>
            <translation>월별</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Encoders</source>
            <translation>인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>GB made</source>
            <translation>만든 GB</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>In all: {done} done, {failed} failed, {video} of video made in {work} of work</source>
            <translation>모두: 완료 {done}, 실패 {failed}, {work} 작업으로 {video} 분량의 동영상 제작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Length of the times</source>
            <translation>시간의 길이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Loading the charts …</source>
            <translation>차트 불러오는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Machines</source>
            <translation>컴퓨터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes made</source>
            <translation>만든 분</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Minutes of work</source>
            <translation>작업한 분</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Nothing was run yet.</source>
            <translation>아직 실행한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>SD, HD, UHD</source>
            <translation>SD, HD, UHD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Save as &amp;CSV …</source>
            <translation>CSV로 저장(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks done</source>
            <translation>완료된 작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>Tasks failed</source>
            <translation>실패한 작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What bars are divided by</source>
            <translation>막대를 나누는 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/statistics.py" />
            <source>What is counted</source>
            <translation>세는 것</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>1 worker</source>
            <translation>작업 프로세스 1개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>CPU {share}</source>
            <translation>CPU {share}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free</source>
            <translation>디스크 {free} 남음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Disk {free} free, needs up to {needs}</source>
            <translation>디스크 {free} 남음, 최대 {needs} 필요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>GPU {number}</source>
            <translation>GPU {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>No chunk is running</source>
            <translation>실행 중인 청크 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done at {time}</source>
            <translation>대기열 완료 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Queue done on {day} at {time}</source>
            <translation>대기열 완료 {day} {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/status_row.py" />
            <source>{count} workers</source>
            <translation>작업 프로세스 {count}개</translation>
        </message>
    </context>
    <context>
        <name>StorageBrowser</name>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Fetch …</source>
            <translation>가져오기(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>&amp;Look again</source>
            <translation>다시 보기(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Add to the &amp;queue</source>
            <translation>대기열에 추가(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Changed</source>
            <translation>바뀐 때</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>D&amp;elete</source>
            <translation>삭제(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Lin&amp;k …</source>
            <translation>링크(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Really d&amp;elete</source>
            <translation>정말 삭제(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sen&amp;d a file …</source>
            <translation>파일 보내기(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>Sto&amp;p</source>
            <translation>중지(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is more than can be shown: go into a folder.</source>
            <translation>다 표시할 수 없을 만큼 많습니다. 폴더로 들어가세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>There is nothing here.</source>
            <translation>여기에는 아무것도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>U&amp;p</source>
            <translation>위로(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/browser.py" />
            <source>What lies in the storage</source>
            <translation>저장소의 내용</translation>
        </message>
    </context>
    <context>
        <name>StorageCommands</name>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Asking {name} …</source>
            <translation>{name}에 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetch from the storage</source>
            <translation>저장소에서 가져오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Fetched: {path}</source>
            <translation>가져옴: {path}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>It was there already: {key}</source>
            <translation>이미 있었음: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Looking …</source>
            <translation>살펴보는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Send a file</source>
            <translation>파일 보내기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Sent: {key}</source>
            <translation>보냄: {key}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>Stopped; another time goes on from here.</source>
            <translation>중지했습니다. 다음에 여기서 계속합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>The clipboard holds no address that begins with https:// or storage:</source>
            <translation>클립보드에 https:// 또는 storage:로 시작하는 주소가 없습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed.</source>
            <translation>{name} 제거함.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/commands.py" />
            <source>{name} is removed; tasks that still name it and will fail without it: {count}.</source>
            <translation>{name} 제거함. 아직 이것을 가리켜 실패할 작업: {count}개.</translation>
        </message>
    </context>
    <context>
        <name>StorageDialog</name>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Buckets that results are sent to, and that sources are fetched from.</source>
            <translation>결과를 보내고 소스를 가져오는 버킷입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Content</source>
            <translation>내용</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>No storage yet.
Say where the bucket is, and save it.</source>
            <translation>저장소가 아직 없습니다.
버킷의 위치를 정하고 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Storages</source>
            <translation>저장소</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/dialog.py" />
            <source>Views of the storage</source>
            <translation>저장소 보기</translation>
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
            <translation>액세스 키(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Bucket</source>
            <translation>버킷(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Certificates</source>
            <translation>인증서(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Endpoint</source>
            <translation>엔드포인트(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Keys</source>
            <translation>키(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Limit</source>
            <translation>제한(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Name</source>
            <translation>이름(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Provider</source>
            <translation>제공자(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Region</source>
            <translation>리전(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>&amp;Secret key</source>
            <translation>비밀 키(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>A&amp;ddresses</source>
            <translation>주소 형식(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Access key</source>
            <translation>액세스 키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket</source>
            <translation>버킷</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the name</source>
            <translation>이름에 버킷</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Bucket in the path</source>
            <translation>경로에 버킷</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Endpoint</source>
            <translation>엔드포인트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>File with certificates to trust</source>
            <translation>신뢰할 인증서 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How addresses name the bucket</source>
            <translation>주소에서 버킷을 적는 방식</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>How calls are signed</source>
            <translation>호출에 서명하는 방식</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Most that is sent in a second</source>
            <translation>1초에 보내는 최대량</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts at a t&amp;ime</source>
            <translation>동시에 보내는 파트(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Parts sent at a time</source>
            <translation>동시에 보내는 파트 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Pre&amp;fix</source>
            <translation>접두사(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Prefix</source>
            <translation>접두사</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Provider</source>
            <translation>제공자</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Region</source>
            <translation>리전</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Secret key</source>
            <translation>비밀 키</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Si&amp;gnature</source>
            <translation>서명(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 2</source>
            <translation>버전 2</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Version 4</source>
            <translation>버전 4</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>Where the keys are</source>
            <translation>키를 둔 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/form.py" />
            <source>those of the system</source>
            <translation>시스템의 인증서</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source> h ago</source>
            <translation> 시간 전</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Refresh</source>
            <translation>새로 고침(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Asking {name} …</source>
            <translation>{name}에 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Duration</source>
            <translation>기간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>From when</source>
            <translation>언제부터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Hours: {count}</source>
            <translation>시간 수: {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Loading the charts …</source>
            <translation>차트 불러오는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Region, codec and class</source>
            <translation>리전, 코덱, 등급</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>SD and HD</source>
            <translation>SD와 HD</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>Until when</source>
            <translation>언제까지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What bars are divided by</source>
            <translation>막대를 나누는 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>What is counted</source>
            <translation>세는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/summary_page.py" />
            <source>until</source>
            <translation>끝</translation>
        </message>
    </context>
    <context>
        <name>TagTable</name>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Add a tag</source>
            <translation>태그 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>As the source</source>
            <translation>소스와 같게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Remove the selected tag</source>
            <translation>선택한 태그 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tag</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Tags as the source has them</source>
            <translation>소스의 태그 그대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/tags.py" />
            <source>value</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>TargetBox</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Remote systems …</source>
            <translation>원격 시스템…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>실행 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>This computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>{name} (unknown)</source>
            <translation>{name} (알 수 없음)</translation>
        </message>
    </context>
    <context>
        <name>TargetCard</name>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Clips, merged here</source>
            <translation>클립을 여기서 병합</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>I agree to the price of each task</source>
            <translation>작업마다의 가격에 동의함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Ignored for animation and cg</source>
            <translation>애니메이션과 CG에서는 무시됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>It has no storage to put sources in: only sources that are addresses can go there.</source>
            <translation>소스를 둘 저장소가 없습니다: 주소로 된 소스만 보낼 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>On {name} · {title}</source>
            <translation>{name}에서 · {title}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote system</source>
            <translation>원격 시스템</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Remote systems …</source>
            <translation>원격 시스템…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>Stays there</source>
            <translation>그곳에 둠</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>The server's own</source>
            <translation>서버의 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>There is no remote system {name} any more; choose another one</source>
            <translation>원격 시스템 {name}이(가) 더는 없습니다. 다른 것을 고르세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>not known here</source>
            <translation>여기서 알 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/target_card.py" />
            <source>{title} takes money: agree to its price in the output tab</source>
            <translation>{title}은(는) 유료입니다. 출력 탭에서 가격에 동의하세요</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>All states</source>
            <translation>모든 상태</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>At work</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Begun at any time</source>
            <translation>언제 시작했든</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Filter tasks</source>
            <translation>작업 거르기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 24 hours</source>
            <translation>지난 24시간 안에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 30 days</source>
            <translation>지난 30일 안에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>In the last 7 days</source>
            <translation>지난 7일 안에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>States that are shown</source>
            <translation>표시할 상태</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Times that are shown</source>
            <translation>표시할 기간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_filter.py" />
            <source>Words in the source's name</source>
            <translation>소스 이름의 단어</translation>
        </message>
    </context>
    <context>
        <name>TaskPage</name>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete</source>
            <translation>삭제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Delete {count}</source>
            <translation>{count}개 삭제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Fetch the result …</source>
            <translation>결과 가져오기(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Refresh</source>
            <translation>새로 고침(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Asking {name} …</source>
            <translation>{name}에 문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Begun</source>
            <translation>시작한 때</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Co&amp;py its address</source>
            <translation>주소 복사(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Copied.</source>
            <translation>복사했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Deleting …</source>
            <translation>삭제 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>None of {count} tasks, as of {time}</source>
            <translation>작업 {count}개 중 없음, {time} 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>One after another</source>
            <translation>차례로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Really &amp;delete</source>
            <translation>정말 삭제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Source</source>
            <translation>소스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks of the server</source>
            <translation>서버의 작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}</source>
            <translation>작업: {count}개, {time} 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>Tasks: {count}, as of {time}; the newest {shown} are shown</source>
            <translation>작업: {count}개, {time} 기준. 최신 {shown}개 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server deletes what it keeps of it, its files included.</source>
            <translation>서버가 보관하는 것을 파일까지 삭제합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>The server has no tasks, as of {time}</source>
            <translation>서버에 작업이 없음, {time} 기준</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/task_page.py" />
            <source>{done} of {all} clips</source>
            <translation>클립 {all}개 중 {done}개</translation>
        </message>
    </context>
    <context>
        <name>TemplateMenu</name>
        <message>
            <location filename="../../ripgui/ui/script/templates.py" />
            <source>Templates</source>
            <translation>템플릿</translation>
        </message>
    </context>
    <context>
        <name>TemplatePage</name>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>&amp;Keep as a preset</source>
            <translation>프리셋으로 보관(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>From a &amp;preset</source>
            <translation>프리셋에서(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/template_page.py" />
            <source>Kept as the preset {title}.</source>
            <translation>프리셋 {title}(으)로 보관했습니다.</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>&amp;Copy</source>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/text_dialog.py" />
            <source>C&amp;lose</source>
            <translation>닫기(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Bookmark</source>
            <translation>책갈피</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/time/timeline.py" />
            <source>Position in the clip</source>
            <translation>클립 안의 위치</translation>
        </message>
    </context>
    <context>
        <name>TimingCommands</name>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Change when the queue starts and what happens when it is done</source>
            <translation>대기열의 시작 시각과 완료 후 동작 바꾸기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Not all went well: nothing more is done.</source>
            <translation>모두 잘되지는 않았습니다: 더 하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Pauses {moment}</source>
            <translation>{moment} 일시 중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Starts {moment}</source>
            <translation>{moment} 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then quits</source>
            <translation>그다음 종료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then runs {program}</source>
            <translation>그다음 {program} 실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then shuts down</source>
            <translation>그다음 시스템 종료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/commands.py" />
            <source>Then sleeps</source>
            <translation>그다음 절전</translation>
        </message>
    </context>
    <context>
        <name>TimingDialog</name>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source> h</source>
            <translation> 시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;At</source>
            <translation>시각(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;In</source>
            <translation>몇 시간 뒤(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>&amp;Set</source>
            <translation>설정(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>A program and its arguments, for no shell. In its environment, RIPGUI_RESULT is done or failed; RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS say more.</source>
            <translation>프로그램과 그 인수이며 셸을 거치지 않습니다. 환경 변수 RIPGUI_RESULT는 done 또는 failed이고, RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS, RIPGUI_ERRORS에 더 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Co&amp;mmand</source>
            <translation>명령(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Every day from {start} to {end}, until it is set differently</source>
            <translation>달리 정할 때까지 매일 {start}부터 {end}까지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Hours</source>
            <translation>시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Only if all went well</source>
            <translation>모두 잘되었을 때만</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pause at</source>
            <translation>일시 중지 시각</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Pauses at this time of day</source>
            <translation>이 시각에 일시 중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Start later, and when done</source>
            <translation>나중에 시작, 완료 후</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Starts {moment}</source>
            <translation>{moment} 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue s&amp;tarts</source>
            <translation>대기열 시작(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>The queue starts</source>
            <translation>대기열 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>Time of day, such as 23:00</source>
            <translation>23:00 같은 시각</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>What happens when it is done counts once, for the next run that ends.</source>
            <translation>완료 후 동작은 다음에 끝나는 실행에 한 번만 적용됩니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When it is &amp;done</source>
            <translation>완료되면(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>When the queue is done</source>
            <translation>대기열이 완료되면</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>at a time of day</source>
            <translation>정한 시각에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>in some hours</source>
            <translation>몇 시간 뒤에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>nothing</source>
            <translation>아무것도 안 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>pauses {moment}</source>
            <translation>{moment} 일시 중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>quit RipGUI</source>
            <translation>RipGUI 종료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>run a command</source>
            <translation>명령 실행</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>send the computer to sleep</source>
            <translation>컴퓨터를 절전 모드로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>shut the computer down</source>
            <translation>컴퓨터 종료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing/dialog.py" />
            <source>when I start it</source>
            <translation>직접 시작할 때</translation>
        </message>
    </context>
    <context>
        <name>TimingPanel</name>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>A file (v2 or v1) with a time for each frame that the script outputs: the result has these times</source>
            <translation>스크립트가 내는 프레임마다의 시간이 든 파일(v2 또는 v1). 결과가 이 시간을 갖습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose a file of timecodes</source>
            <translation>타임코드 파일 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Pictures a second</source>
            <translation>초당 그림 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>Timecodes</source>
            <translation>타임코드</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/timing_panel.py" />
            <source>the clip's own times</source>
            <translation>클립 자체의 시간</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Run on</source>
            <translation>실행 위치</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tool_row.py" />
            <source>Stop</source>
            <translation>중지</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>Tour of the window</source>
            <translation>창 둘러보기</translation>
        </message>
    </context>
    <context>
        <name>TrackCommands</name>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>소리, 자막, 글꼴 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters ({patterns})</source>
            <translation>챕터 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Chapters from a file</source>
            <translation>파일에서 챕터 가져오기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/commands.py" />
            <source>Sound, subtitles, fonts ({patterns})</source>
            <translation>소리, 자막, 글꼴 ({patterns})</translation>
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
            <translation>소스와 같게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Bit rate</source>
            <translation>비트레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Burn into the picture</source>
            <translation>화면에 굽기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Channels</source>
            <translation>채널</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Default</source>
            <translation>기본</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Delay</source>
            <translation>지연</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Encodes all chunks anew; needs the plugin sub (package vapoursynth-subtext)</source>
            <translation>모든 청크를 새로 인코딩합니다. 플러그인 sub(패키지 vapoursynth-subtext)가 필요합니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Forced</source>
            <translation>강제</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Later than in its file; negative is earlier</source>
            <translation>파일보다 늦게. 음수면 이르게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Players choose it unless told otherwise</source>
            <translation>재생기가 기본으로 고릅니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Shown also where subtitles are off</source>
            <translation>자막이 꺼져 있어도 표시</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Sound</source>
            <translation>소리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>This track as the source has it</source>
            <translation>이 트랙을 소스와 같게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Three letters, such as jpn</source>
            <translation>jpn 같은 세 글자</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>Title of the track</source>
            <translation>트랙 제목</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>all channels</source>
            <translation>모든 채널</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>as it is, where the container can</source>
            <translation>컨테이너가 되면 그대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>usual rate</source>
            <translation>보통 비트레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/form.py" />
            <source>{name} goes from {least} to {most} kbit/s</source>
            <translation>{name}은(는) {least}에서 {most} kbit/s까지입니다</translation>
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
            <translation>코덱</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Details</source>
            <translation>세부</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>In the result</source>
            <translation>결과에서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>Tracks of the source</source>
            <translation>소스의 트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>as the rules say</source>
            <translation>규칙대로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/listing.py" />
            <source>changed for this task</source>
            <translation>이 작업을 위해 바뀜</translation>
        </message>
    </context>
    <context>
        <name>TrackPage</name>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add files …</source>
            <translation>파일 추가…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Add sound, subtitles or fonts</source>
            <translation>소리, 자막, 글꼴 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>All tracks as the source has them</source>
            <translation>모든 트랙을 소스와 같게</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track down (Alt+Down)</source>
            <translation>트랙을 아래로 (Alt+Down)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Move the track up (Alt+Up)</source>
            <translation>트랙을 위로 (Alt+Up)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Reset all</source>
            <translation>모두 초기화</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take out</source>
            <translation>빼내기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/page.py" />
            <source>Take the added file out</source>
            <translation>추가한 파일 빼내기</translation>
        </message>
    </context>
    <context>
        <name>TrackWords</name>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> mono</source>
            <translation> 모노</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source> stereo</source>
            <translation> 스테레오</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>All tracks</source>
            <translation>모든 트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachment</source>
            <translation>첨부 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Attachments</source>
            <translation>첨부 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Audio</source>
            <translation>소리</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Cover</source>
            <translation>표지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Covers and other videos</source>
            <translation>표지와 다른 동영상</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Data</source>
            <translation>데이터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Subtitles</source>
            <translation>자막</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>Video</source>
            <translation>동영상</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burn in</source>
            <translation>하드섭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>burnt in</source>
            <translation>하드섭</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>default</source>
            <translation>기본</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>encoded</source>
            <translation>인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>forced</source>
            <translation>강제</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>keep</source>
            <translation>남기기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>kept</source>
            <translation>남김</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>language {code}</source>
            <translation>언어 {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>leave out</source>
            <translation>빼기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>left out</source>
            <translation>뺌</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>lossless</source>
            <translation>무손실</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>marked {marks}</source>
            <translation>표시: {marks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>mix to {layout}</source>
            <translation>{layout}(으)로 섞기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not default</source>
            <translation>기본 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>not forced</source>
            <translation>강제 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>nothing</source>
            <translation>아무것도 안 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>title “{title}”</source>
            <translation>제목 “{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>titled “{title}”</source>
            <translation>제목 “{title}”</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/words.py" />
            <source>to {codec}{rate}</source>
            <translation>{codec}{rate}(으)로</translation>
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
            <translation>챕터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Difference: {text}</source>
            <translation>차이: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Note: {text}</source>
            <translation>참고: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Parts of the tracks</source>
            <translation>트랙의 부분</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Reading the source …</source>
            <translation>소스를 읽는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Rules</source>
            <translation>규칙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Select a task to see the tracks of its source</source>
            <translation>작업을 선택하면 소스의 트랙이 보입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Subtitles ask for fonts that are not attached: {names}</source>
            <translation>자막에 필요한 글꼴이 첨부되지 않음: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tags</source>
            <translation>태그</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>The source cannot be read: it was moved, removed, or is no video</source>
            <translation>소스를 읽을 수 없음: 옮겨졌거나 제거되었거나 동영상이 아닙니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>Tracks</source>
            <translation>트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/tracks/panel.py" />
            <source>✓ Checked: frames, times and tracks of the result are as they should be.</source>
            <translation>✓ 검증됨: 결과의 프레임, 시간, 트랙이 올바릅니다.</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare</source>
            <translation>비교</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compare: {manner}</source>
            <translation>비교: {manner}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Compared with</source>
            <translation>비교 대상</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Play or pause</source>
            <translation>재생 또는 일시 중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Shown output</source>
            <translation>표시된 출력</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/transport.py" />
            <source>with</source>
            <translation>비교:</translation>
        </message>
    </context>
    <context>
        <name>TryoutCommands</name>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Frames {first} to {last} are encoded as a test, before everything else in the queue.</source>
            <translation>프레임 {first}–{last}을(를) 대기열의 무엇보다 먼저 시험으로 인코딩합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test failed: {error}</source>
            <translation>시험 실패: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>The test is done: {key} compares it with the script.</source>
            <translation>시험 완료: {key} 키로 스크립트와 비교합니다.</translation>
        </message>
    </context>
    <context>
        <name>UpdateControl</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Look now</source>
            <translation>지금 확인</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Asking …</source>
            <translation>문의 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>Once a day, {address} is asked which release is the newest. As any site it sees your network address, and “RipGUI/{version}”; nothing else is sent, and nothing is downloaded.</source>
            <translation>하루에 한 번 {address}에 최신 릴리스를 묻습니다. 다른 사이트처럼 네트워크 주소와 “RipGUI/{version}”을 보게 되며, 그 밖에는 아무것도 보내거나 내려받지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is the newest.</source>
            <translation>RipGUI {version}이(가) 최신입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/update.py" />
            <source>RipGUI {version} is there.</source>
            <translation>RipGUI {version}이(가) 나왔습니다.</translation>
        </message>
    </context>
    <context>
        <name>WatchCommands</name>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>1 folder watched</source>
            <translation>폴더 1개 감시 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{count} folders watched</source>
            <translation>폴더 {count}개 감시 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/commands.py" />
            <source>{text}, {count} not now</source>
            <translation>{text}, {count}개는 지금 없음</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>No folder is watched.
Choose one, and save it.</source>
            <translation>감시하는 폴더가 없습니다.
하나를 골라 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Videos that come into these folders go into the queue, each once, when they are complete.</source>
            <translation>이 폴더에 온 동영상은 완전해지면 한 번씩 대기열에 들어갑니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched</source>
            <translation>감시 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>Watched folders</source>
            <translation>감시 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/dialog.py" />
            <source>{count} not complete yet</source>
            <translation>아직 완전하지 않음 {count}개</translation>
        </message>
    </context>
    <context>
        <name>WatchForm</name>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Folder</source>
            <translation>폴더(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Name pattern</source>
            <translation>이름 패턴(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>&amp;Preset</source>
            <translation>프리셋(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose a folder for results</source>
            <translation>결과 폴더 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose the folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Choose …</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folder of results</source>
            <translation>결과 폴더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Folders in it, too</source>
            <translation>그 안의 폴더도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Its script was never run here: tasks will wait until you trust it</source>
            <translation>스크립트가 여기서 실행된 적이 없습니다: 신뢰할 때까지 작업이 기다립니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Name pattern</source>
            <translation>이름 패턴</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Pass over the videos that are in it now</source>
            <translation>지금 있는 동영상은 건너뛰기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Res&amp;ults</source>
            <translation>결과(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>Start the queue by itself when a video came</source>
            <translation>동영상이 오면 대기열을 저절로 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>beside the source</source>
            <translation>소스 옆</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/watch/form.py" />
            <source>{source} becomes {result}</source>
            <translation>{source}이(가) {result}이(가) 됩니다</translation>
        </message>
    </context>
    <context>
        <name>WebhookCommands</name>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When a file that is added next is done or failed, this is told:</source>
            <translation>다음에 추가하는 파일이 완료되거나 실패하면 알릴 곳:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>When {name} is done or failed, this is told:</source>
            <translation>{name}이(가) 완료되거나 실패하면 알릴 곳:</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is kept; a test shows whether it works.</source>
            <translation>{name} 저장함. 시험으로 작동을 확인할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} is told …</source>
            <translation>{name}에 알리는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/commands.py" />
            <source>{name} took it.</source>
            <translation>{name}이(가) 받았습니다.</translation>
        </message>
    </context>
    <context>
        <name>WebhookDialog</name>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Address</source>
            <translation>주소(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Chat</source>
            <translation>채팅(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Name</source>
            <translation>이름(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>&amp;Secret</source>
            <translation>비밀 값(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Address; {secret} in it is filled with the secret</source>
            <translation>주소. 그 안의 {secret}에 비밀 값이 채워집니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Addresses that are told when a task has ended: of programs, of Discord or of Telegram.</source>
            <translation>작업이 끝나면 알릴 주소: 프로그램, Discord, Telegram.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Discord</source>
            <translation>Discord</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In a variable</source>
            <translation>변수에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>In the keyring</source>
            <translation>키링에</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>JSON, for programs</source>
            <translation>JSON, 프로그램용</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No secret</source>
            <translation>비밀 값 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>No webhook yet.
Say who is told, and save it.</source>
            <translation>웹훅이 아직 없습니다.
알릴 곳을 정하고 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Nobody</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Number or @name of the chat</source>
            <translation>채팅의 번호나 @이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Sen&amp;ds</source>
            <translation>보내는 것(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>The secret, or the name of its variable</source>
            <translation>비밀 값, 또는 그 변수의 이름</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Told of</source>
            <translation>알리는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Type the secret, which goes into the keyring.</source>
            <translation>비밀 값을 입력하세요. 키링에 저장됩니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Webhooks</source>
            <translation>웹훅</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>What is sent</source>
            <translation>보내는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Where the secret is</source>
            <translation>비밀 값을 둔 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>Who is told</source>
            <translation>알릴 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/dialog.py" />
            <source>as it was typed before</source>
            <translation>전에 입력한 대로</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCard</name>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Close the welcome</source>
            <translation>환영 화면 닫기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Details</source>
            <translation>세부</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Double-click its card to open the result.</source>
            <translation>카드를 두 번 클릭하면 결과가 열립니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Drop a video into this window.</source>
            <translation>이 창에 동영상을 끌어다 놓으세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Looking at what this machine offers …</source>
            <translation>이 컴퓨터가 제공하는 것을 보는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Making it …</source>
            <translation>만드는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Press Start queue.</source>
            <translation>대기열 시작을 누릅니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Take a tour</source>
            <translation>둘러보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Three steps to a result</source>
            <translation>결과까지 세 단계</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Use a sample</source>
            <translation>샘플 사용</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/card.py" />
            <source>Welcome</source>
            <translation>환영합니다</translation>
        </message>
    </context>
    <context>
        <name>WelcomeCommands</name>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>All commands stand in the menus with their keys. {keys} lists the keys, {settings} opens the settings, where a search finds what you mean.</source>
            <translation>모든 명령은 메뉴에 키와 함께 있습니다. {keys}은(는) 키를 보여 주고, {settings}은(는) 설정을 열며 거기서 원하는 것을 찾을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Everything else</source>
            <translation>그 밖의 모든 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Looking at what this machine offers …</source>
            <translation>이 컴퓨터가 제공하는 것을 보는 중…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Presets</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Preview, script, output</source>
            <translation>미리 보기, 스크립트, 출력</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>See each frame as the script makes it, beside the source if you like. The script and where results go have tabs of their own.</source>
            <translation>스크립트가 만드는 각 프레임을 봅니다. 원하면 소스와 나란히 봅니다. 스크립트와 결과 위치는 따로 탭이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The queue works from top to bottom: cut into chunks, encoded side by side, joined and checked. Stopped or cut off, it goes on where it was.</source>
            <translation>대기열은 위에서 아래로 작동합니다. 청크로 나누고 나란히 인코딩해 잇고 검증합니다. 중지되거나 끊겨도 하던 곳에서 이어집니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>The sample is in the queue. Press Start queue, and it is encoded.</source>
            <translation>샘플이 대기열에 있습니다. 대기열 시작을 누르면 인코딩합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>Videos come here: dropped, or with “Add videos”. Each is a task; what you choose while one is selected is for that one, and otherwise for those that are added next.</source>
            <translation>동영상이 들어오는 곳입니다. 끌어다 놓거나 “동영상 추가”를 쓰세요. 각각이 작업입니다. 작업이 선택된 동안 고른 것은 그 작업에, 아니면 다음에 추가할 것에 적용됩니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What this machine offers</source>
            <translation>이 컴퓨터가 제공하는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/commands.py" />
            <source>What to make of a video: script, encoder and container under one name.</source>
            <translation>동영상으로 무엇을 만들지: 스크립트, 인코더, 컨테이너를 한 이름으로.</translation>
        </message>
    </context>
    <context>
        <name>WorkPanel</name>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Log</source>
            <translation>로그</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Output</source>
            <translation>출력</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Preview</source>
            <translation>미리 보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Script</source>
            <translation>스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Tracks</source>
            <translation>트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/work_panel.py" />
            <source>Views</source>
            <translation>보기</translation>
        </message>
    </context>
    <context>
        <name>ZoneRow</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>240:480 or 0:01:00-0:02:30</source>
            <translation>240:480 또는 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Encoder arguments of the zone</source>
            <translation>존의 인코더 인수</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Other script …</source>
            <translation>다른 스크립트…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Range of the zone</source>
            <translation>존의 구간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Remove the zone</source>
            <translation>존 제거</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Script of the zone</source>
            <translation>존의 스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>encoder arguments as the task's</source>
            <translation>인코더 인수는 작업과 같음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>own script</source>
            <translation>자체 스크립트</translation>
        </message>
    </context>
    <context>
        <name>ZonesPanel</name>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>A file size or two passes share out bits themselves: leave those out, or the zones</source>
            <translation>파일 크기나 2패스는 비트를 스스로 나눕니다. 그것이나 존을 빼세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Add a zone</source>
            <translation>존 추가</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Choose a script for the zone</source>
            <translation>존의 스크립트 선택</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Ranges that are encoded otherwise; only their chunks are made anew.</source>
            <translation>다르게 인코딩하는 구간. 그 청크만 새로 만듭니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Scripts (*.py *.vpy)</source>
            <translation>스크립트 (*.py *.vpy)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The range that is marked in the preview, or a few seconds around its frame</source>
            <translation>미리 보기에서 표시한 구간, 또는 그 프레임 앞뒤 몇 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>The task's encoder is {own}; a result has one encoder</source>
            <translation>작업의 인코더는 {own}입니다. 결과 하나에 인코더는 하나입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/zones_panel.py" />
            <source>Zones</source>
            <translation>존</translation>
        </message>
    </context>
    <context>
        <name>_Callout</name>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Back</source>
            <translation>뒤로(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Done</source>
            <translation>완료(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Next</source>
            <translation>다음(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>&amp;Skip</source>
            <translation>건너뛰기(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/tour.py" />
            <source>{number} of {count}</source>
            <translation>{count}개 중 {number}번째</translation>
        </message>
    </context>
    <context>
        <name>_EmptyQueue</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Add videos …</source>
            <translation>동영상 추가…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Drop videos or folders here</source>
            <translation>동영상이나 폴더를 여기에 끌어다 놓으세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>They are encoded with the preset chosen above, or with a script of your own on the right.</source>
            <translation>위에서 고른 프리셋, 또는 오른쪽의 자체 스크립트로 인코딩합니다.</translation>
        </message>
    </context>
    <context>
        <name>_KeyCard</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Reset</source>
            <translation>초기화(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>&amp;Take it from there</source>
            <translation>그곳에서 가져오기(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>A&amp;dd a key</source>
            <translation>키 추가(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Select a command to change its keys</source>
            <translation>명령을 선택하면 키를 바꿀 수 있습니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>Take {key} away</source>
            <translation>{key} 빼기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>elsewhere {key} is “{command}”</source>
            <translation>다른 곳에서 {key}은(는) “{command}”입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} is the key of {command} in the same part of the window.</source>
            <translation>{key}은(는) 창의 같은 부분에서 {command}의 키입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/dialog.py" />
            <source>{key} stays with {command}: text fields need it.</source>
            <translation>{key}은(는) {command}에 남습니다: 입력란에 필요합니다.</translation>
        </message>
    </context>
    <context>
        <name>_Licences</name>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Its package brings no text of a licence.</source>
            <translation>이 패키지에는 라이선스 전문이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Open its &amp;page</source>
            <translation>페이지 열기(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search</source>
            <translation>찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>Search what is shipped</source>
            <translation>제공되는 것에서 찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>What is shipped</source>
            <translation>제공되는 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/about/dialog.py" />
            <source>see its text</source>
            <translation>전문 참조</translation>
        </message>
    </context>
    <context>
        <name>_List</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>&amp;Copy</source>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;all</source>
            <translation>모두 복사(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Copy &amp;value</source>
            <translation>값 복사(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/properties.py" />
            <source>Frame properties</source>
            <translation>프레임 속성</translation>
        </message>
    </context>
    <context>
        <name>_NoMatch</name>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>Clear filter</source>
            <translation>필터 지우기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/panel.py" />
            <source>No task matches “{text}”</source>
            <translation>“{text}”에 맞는 작업이 없습니다</translation>
        </message>
    </context>
    <context>
        <name>_PixelRow</name>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Coordinates</source>
            <translation>좌표</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native</source>
            <translation>원래 값</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Native values</source>
            <translation>원래 값</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>Pixel</source>
            <translation>픽셀</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/inspect/panel.py" />
            <source>{bits} bits each</source>
            <translation>각 {bits}비트</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;About RipGUI</source>
            <translation>RipGUI 정보(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Actual size</source>
            <translation>실제 크기(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Add a bookmark here</source>
            <translation>여기에 책갈피 추가(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Add videos …</source>
            <translation>동영상 추가(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Back to the preset</source>
            <translation>프리셋으로 되돌리기(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Bookmarks and range</source>
            <translation>책갈피와 구간(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Cancel task</source>
            <translation>작업 취소(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Choose a preset</source>
            <translation>프리셋 선택(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Colours</source>
            <translation>색(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Copy</source>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Copy the result's address</source>
            <translation>결과의 주소 복사(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Counted from the last</source>
            <translation>마지막부터 세기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Crop …</source>
            <translation>자르기(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Dark</source>
            <translation>어둡게(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Difference</source>
            <translation>차이(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Duplicate line</source>
            <translation>줄 복제(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Filter the queue</source>
            <translation>대기열 거르기(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Fit</source>
            <translation>창에 맞춤(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Forget the range</source>
            <translation>구간 지우기(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Frame, pixels and scopes</source>
            <translation>프레임, 픽셀, 스코프(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Full screen</source>
            <translation>전체 화면(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Go to frame or time …</source>
            <translation>프레임이나 시간으로 이동(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Go to line …</source>
            <translation>줄로 이동(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/menu.py" />
            <source>&amp;History and statistics …</source>
            <translation>기록과 통계(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Import presets …</source>
            <translation>프리셋 가져오기(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Inspect</source>
            <translation>검사(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Keyboard shortcuts …</source>
            <translation>키보드 단축키(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last frame</source>
            <translation>마지막 프레임(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Last output</source>
            <translation>마지막 출력(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>&amp;Link to the result in its storage …</source>
            <translation>저장소의 결과 링크(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;List of bookmarks …</source>
            <translation>책갈피 목록(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Log</source>
            <translation>로그(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Look at the seams …</source>
            <translation>이음매 보기(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Look at the task's server …</source>
            <translation>작업의 서버 보기(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Manage presets …</source>
            <translation>프리셋 관리(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Measure</source>
            <translation>측정(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Move</source>
            <translation>이동(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next frame</source>
            <translation>다음 프레임(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Next output</source>
            <translation>다음 출력(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Next seam</source>
            <translation>다음 이음매(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;One picture</source>
            <translation>화면 하나(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Open script …</source>
            <translation>스크립트 열기(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Open the result</source>
            <translation>결과 열기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Output</source>
            <translation>출력(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Paste</source>
            <translation>붙여넣기(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Pause queue</source>
            <translation>대기열 일시 중지(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Preview</source>
            <translation>미리 보기(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous frame</source>
            <translation>이전 프레임(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Previous output</source>
            <translation>이전 출력(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>&amp;Previous seam</source>
            <translation>이전 이음매(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Queue</source>
            <translation>대기열(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Redo</source>
            <translation>다시 실행(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Remove the bookmark here</source>
            <translation>여기의 책갈피 제거(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Resume queue</source>
            <translation>대기열 계속(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Save script</source>
            <translation>스크립트 저장(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>&amp;Save settings as a preset …</source>
            <translation>설정을 프리셋으로 저장(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Script</source>
            <translation>스크립트(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Side by side</source>
            <translation>나란히(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Smaller text</source>
            <translation>글자 작게(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Start queue</source>
            <translation>대기열 시작(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>&amp;Tasks and calls of the server …</source>
            <translation>서버의 작업과 호출(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>&amp;Tour of the window</source>
            <translation>창 둘러보기(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Tracks</source>
            <translation>트랙(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>&amp;Undo</source>
            <translation>실행 취소(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>&amp;Wait for no other task</source>
            <translation>다른 작업을 기다리지 않기(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>&amp;Watched folders …</source>
            <translation>감시 폴더(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Weaker difference</source>
            <translation>차이 약하게(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Wipe</source>
            <translation>와이프(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>&amp;Without added packages</source>
            <translation>추가한 패키지 없이(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>&amp;Zoom</source>
            <translation>확대/축소(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;back</source>
            <translation>24 프레임 뒤로(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>24 frames &amp;forward</source>
            <translation>24 프레임 앞으로(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second bac&amp;k</source>
            <translation>1초 뒤로(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>A second for&amp;ward</source>
            <translation>1초 앞으로(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Add &amp;folder …</source>
            <translation>폴더 추가(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>Add a &amp;sample video</source>
            <translation>샘플 동영상 추가(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Add the address in the clip&amp;board</source>
            <translation>클립보드의 주소 추가(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/packages/menu.py" />
            <source>Added pac&amp;kages …</source>
            <translation>추가한 패키지(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>As the &amp;system</source>
            <translation>시스템 설정대로(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>As the s&amp;ystem</source>
            <translation>시스템에 따름(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>C&amp;omplete the name</source>
            <translation>이름 완성(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Check the &amp;script</source>
            <translation>스크립트 검사(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Close &amp;brackets and quotes</source>
            <translation>괄호와 따옴표 닫기(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Co&amp;mment lines out or in</source>
            <translation>줄 주석 처리/해제(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Com&amp;pare</source>
            <translation>비교(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Compare &amp;with what was encoded</source>
            <translation>인코딩한 것과 비교(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Cop&amp;y frame number</source>
            <translation>프레임 번호 복사(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy pictu&amp;re</source>
            <translation>그림 복사(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Copy the task's sett&amp;ings</source>
            <translation>작업의 설정 복사(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Copy tim&amp;e</source>
            <translation>시간 복사(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Cu&amp;t</source>
            <translation>잘라내기(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>E&amp;ncode this range otherwise …</source>
            <translation>이 구간을 다르게 인코딩(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Encode this range as a &amp;test</source>
            <translation>이 구간을 시험으로 인코딩(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Enlarge &amp;smoothly</source>
            <translation>부드럽게 확대(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>F&amp;ind …</source>
            <translation>찾기(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>F&amp;irst frame</source>
            <translation>첫 프레임(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Fin&amp;d next</source>
            <translation>다음 찾기(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Find pre&amp;vious</source>
            <translation>이전 찾기(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Hold to see the &amp;other picture</source>
            <translation>누르는 동안 다른 그림 보기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>L&amp;ight</source>
            <translation>밝게(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/language/menu.py" />
            <source>Lan&amp;guage</source>
            <translation>언어(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Lar&amp;ger text</source>
            <translation>글자 크게(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Li&amp;nes</source>
            <translation>줄(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Lines between large &amp;pixels</source>
            <translation>큰 픽셀 사이의 선(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Loop t&amp;he range</source>
            <translation>구간 반복(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>M&amp;ute</source>
            <translation>음소거(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Make a task of each &amp;file of the source</source>
            <translation>소스의 파일마다 작업 만들기(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Measure the script's spee&amp;d …</source>
            <translation>스크립트 속도 측정(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/calibrate/menu.py" />
            <source>Measure this c&amp;omputer …</source>
            <translation>이 컴퓨터 측정(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;down</source>
            <translation>아래로(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move &amp;up</source>
            <translation>위로(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line do&amp;wn</source>
            <translation>줄을 아래로(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Move line u&amp;p</source>
            <translation>줄을 위로(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the &amp;bottom</source>
            <translation>맨 아래로(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Move to the t&amp;op</source>
            <translation>맨 위로(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next &amp;scene</source>
            <translation>다음 장면(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Next bookma&amp;rk</source>
            <translation>다음 책갈피(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>On the full s&amp;creen</source>
            <translation>전체 화면 미리 보기(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Open the &amp;result's address</source>
            <translation>결과의 주소 열기(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Open the folder for &amp;models</source>
            <translation>모델 폴더 열기(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the output's &amp;folder</source>
            <translation>출력 폴더 열기(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Open the source's folder</source>
            <translation>소스 폴더 열기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Or&amp;der</source>
            <translation>순서(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output &amp;{number}</source>
            <translation>출력 &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Output {place} from the last</source>
            <translation>마지막에서 {place}번째 출력</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>P&amp;lay or pause</source>
            <translation>재생 또는 일시 중지(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/menu.py" />
            <source>P&amp;resets</source>
            <translation>프리셋(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Paste settin&amp;gs</source>
            <translation>설정 붙여넣기(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Pause &amp;task</source>
            <translation>작업 일시 중지(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Play as &amp;fast as possible</source>
            <translation>되도록 빠르게 재생(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous book&amp;mark</source>
            <translation>이전 책갈피(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Previous s&amp;cene</source>
            <translation>이전 장면(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>R&amp;estoration form</source>
            <translation>복원 양식(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>R&amp;esult (output 0)</source>
            <translation>결과 (출력 0)(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>R&amp;etry task</source>
            <translation>작업 다시 시도(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range &amp;ends here</source>
            <translation>구간 끝을 여기로(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Range starts &amp;here</source>
            <translation>구간 시작을 여기로(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Re&amp;mote</source>
            <translation>원격(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remo&amp;ve all that are done</source>
            <translation>완료된 것 모두 제거(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Remote &amp;systems …</source>
            <translation>원격 시스템(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove from the &amp;queue</source>
            <translation>대기열에서 제거(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Remove with te&amp;mporary files</source>
            <translation>임시 파일까지 제거(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Rep&amp;lace …</source>
            <translation>바꾸기(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Res&amp;ult</source>
            <translation>결과(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retr&amp;y merge</source>
            <translation>병합 다시 시도(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Retry c&amp;hunk</source>
            <translation>청크 다시 시도(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run it a&amp;gain after edits</source>
            <translation>편집 후 다시 실행(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Run only &amp;after the task above</source>
            <translation>위 작업 다음에만 실행(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Run the script and &amp;show the frame</source>
            <translation>스크립트를 실행하고 표시(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;ource</source>
            <translation>소스(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>S&amp;tronger difference</source>
            <translation>차이 강하게(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Sa&amp;ve picture</source>
            <translation>그림 저장(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/menus.py" />
            <source>Sa&amp;ve script as …</source>
            <translation>스크립트를 다른 이름으로 저장(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save a set to compare …</source>
            <translation>비교할 모음 저장…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Save picture &amp;as …</source>
            <translation>그림을 다른 이름으로 저장(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's &amp;keyframes …</source>
            <translation>결과의 키프레임 저장(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Save the result's t&amp;imecodes …</source>
            <translation>결과의 타임코드 저장(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/settings/menu.py" />
            <source>Se&amp;ttings …</source>
            <translation>설정(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Seams of the res&amp;ult</source>
            <translation>결과의 이음매(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Select &amp;all</source>
            <translation>모두 선택(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/remote/menu.py" />
            <source>Send it &amp;once more</source>
            <translation>한 번 더 보내기(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Send the result a&amp;gain</source>
            <translation>결과를 다시 보내기(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Show &amp;all chunks</source>
            <translation>모든 청크 표시(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>Show in the pre&amp;view</source>
            <translation>미리 보기에 표시(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Si&amp;ze of the far step …</source>
            <translation>큰 걸음의 크기(&amp;Z)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/split/menu.py" />
            <source>Sp&amp;lit the source …</source>
            <translation>소스 나누기(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Start later, and &amp;when done …</source>
            <translation>나중에 시작, 완료 후(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/tryout.py" />
            <source>Start this tas&amp;k</source>
            <translation>이 작업 시작(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop &amp;now</source>
            <translation>지금 중지(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/menu.py" />
            <source>Stop after the running chun&amp;ks</source>
            <translation>실행 중인 청크 뒤 중지(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/storage/menu.py" />
            <source>Stora&amp;ges …</source>
            <translation>저장소(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Te&amp;xt size</source>
            <translation>글자 크기(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/menu.py" />
            <source>Text as at first</source>
            <translation>글자 처음 크기로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>The &amp;worst seam</source>
            <translation>가장 나쁜 이음매(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the &amp;start of the range</source>
            <translation>구간 시작으로(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the e&amp;nd of the range</source>
            <translation>구간 끝으로(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk &amp;after</source>
            <translation>다음 청크의 시작으로(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>To the start of the chunk before</source>
            <translation>이전 청크의 시작으로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Tone-map &amp;HDR</source>
            <translation>HDR 톤 매핑(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/seam/menu.py" />
            <source>W&amp;orst first</source>
            <translation>나쁜 것부터(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/webhook/menu.py" />
            <source>We&amp;bhooks …</source>
            <translation>웹훅(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/welcome/menu.py" />
            <source>What this &amp;machine offers …</source>
            <translation>이 컴퓨터가 제공하는 것(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;left</source>
            <translation>와이프를 왼쪽으로(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Wipe to the &amp;right</source>
            <translation>와이프를 오른쪽으로(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;in</source>
            <translation>확대(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/menu.py" />
            <source>Zoom &amp;out</source>
            <translation>축소(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>captions</name>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>a retry sends it once more, which may be paid twice.</source>
            <translation>다시 시도하면 한 번 더 보내며, 두 번 지불할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} before the last edits</source>
            <translation>마지막 편집 전의 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first: </source>
            <translation>{name}이(가) 이 작업을 받았을 수 있습니다. 응답이 사라졌고 물어볼 수 없습니다. 먼저 그곳을 살펴보세요: </translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · begins at frame {frame}</source>
            <translation>{name} · 프레임 {frame}에서 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · ends at frame {frame}</source>
            <translation>{name} · 프레임 {frame}에서 끝</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{name} · near frame {frame}</source>
            <translation>{name} · 프레임 {frame} 부근</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · without {missing}: {why}</source>
            <translation>{text} · {missing} 없이: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/captions.py" />
            <source>{text} · {key} runs the script anew</source>
            <translation>{text} · {key} 키로 스크립트를 다시 실행</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: sound, {rate} Hz</source>
            <translation>출력 {number}: 소리, {rate} Hz</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>output {number}: {clip}</source>
            <translation>출력 {number}: {clip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{count} that cannot be shown</source>
            <translation>표시할 수 없는 것 {count}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/script/check.py" />
            <source>{width}×{height}, {frames} frames, {rate} fps, {bits} bits</source>
            <translation>{width}×{height}, {frames} 프레임, {rate} fps, {bits}비트</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} fps · {count} dropped</source>
            <translation>{rate} fps · 누락 {count}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/play/figures.py" />
            <source>{rate} of {wanted} fps · {count} dropped</source>
            <translation>{rate}/{wanted} fps · 누락 {count}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Added</source>
            <translation>추가한 때</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Begun</source>
            <translation>시작한 때</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Bitrates</source>
            <translation>비트레이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Chunks</source>
            <translation>청크</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Encoder</source>
            <translation>인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Ended</source>
            <translation>끝난 때</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Error</source>
            <translation>오류</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Frames</source>
            <translation>프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>In all</source>
            <translation>모두</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Machine</source>
            <translation>컴퓨터</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Note</source>
            <translation>참고</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Range</source>
            <translation>구간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Sizes</source>
            <translation>크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Source</source>
            <translation>소스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Version</source>
            <translation>버전</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Waited</source>
            <translation>기다린 시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>Work</source>
            <translation>작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/history/listing.py" />
            <source>{chunks}, attempts {attempts}</source>
            <translation>{chunks}, 시도 {attempts}회</translation>
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
            <translation>이 창에는 출력이 없습니다. 작업을 다시 시도하면 보입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of scripts appear here</source>
            <translation>아직 출력이 없습니다. ffmpeg와 스크립트의 줄이 여기에 나타납니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>Nothing was said yet: lines of ffmpeg and of the script appear here</source>
            <translation>아직 출력이 없습니다. ffmpeg와 이 스크립트의 줄이 여기에 나타납니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task has not begun; lines of ffmpeg and of its script appear here</source>
            <translation>작업이 시작되지 않았습니다. ffmpeg와 스크립트의 줄이 여기에 나타납니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>The task is done. Its lines are shown while the window that ran it is open</source>
            <translation>작업이 완료되었습니다. 그 줄은 실행한 창이 열려 있는 동안만 보입니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>attempt {number}</source>
            <translation>시도 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/log_view.py" />
            <source>error</source>
            <translation>오류</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>(further output of the script is not shown)</source>
            <translation>(스크립트의 나머지 출력은 표시하지 않음)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-f is not allowed: the clip of the script comes in, and RipGUI chooses the container</source>
            <translation>-f는 허용되지 않음: 스크립트의 클립이 들어오며, 컨테이너는 RipGUI가 고름</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-force_key_frames takes only an expression (expr:...): times count from a chunk's start</source>
            <translation>-force_key_frames는 식(expr:...)만 받음: 시간은 청크의 시작부터 셈</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>-i - stands after options of the encoder; they must follow it</source>
            <translation>-i -가 인코더 옵션 뒤에 있음. 옵션이 그 뒤에 와야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>-vf holds an empty filter</source>
            <translation>-vf에 빈 필터가 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not allowed: {reason}</source>
            <translation>-{name}은(는) 허용되지 않음: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>-{name} is not an option</source>
            <translation>-{name}은(는) 옵션이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>1 to 32 parts are sent at a time</source>
            <translation>한 번에 1~32개 조각을 보냄</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>1080p</source>
            <translation>1080p</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>35 credits for each request, however long the video is and however many ranges there are</source>
            <translation>동영상이 얼마나 길든 구간이 몇 개든 요청마다 35크레딧</translation>
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
            <translation>; Opus는 {channel_layout}을(를) 몰라 채널을 가장 가까운 배치로 섞음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>; did you mean {close}?</source>
            <translation>; {close}을(를) 뜻했는지?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>; encoders for it are {of_codec}</source>
            <translation>; 이에 쓸 인코더는 {of_codec}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>; write a comma instead of an escaped colon</source>
            <translation>; 이스케이프한 콜론 대신 쉼표를 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>A name of your own for the request.</source>
            <translation>요청에 붙일 이름.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>AV1 for small files. Always ten bits and 4:2:0, which keep gradients smooth.</source>
            <translation>작은 파일을 위한 AV1. 항상 10비트 4:2:0이라 그라데이션이 매끄럽습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Access key of the bucket, if it is private.</source>
            <translation>버킷이 비공개일 때의 액세스 키.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Add film grain; ignored for animation and cg.</source>
            <translation>필름 그레인 추가. animation과 cg에서는 무시됨.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of a logo.</source>
            <translation>로고의 주소.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Address of the source.</source>
            <translation>소스의 주소.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Address of the source: https, http, oss or s3.</source>
            <translation>소스의 주소: https, http, oss 또는 s3.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address of the video.</source>
            <translation>동영상의 주소.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Address that is told when it is done.</source>
            <translation>끝나면 알릴 주소.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Adds film-like grain, which keeps gradients from banding and gives a cleaned picture life again.</source>
            <translation>필름 같은 그레인을 더해 그라데이션의 밴딩을 막고 깨끗해진 그림에 생기를 돌려줍니다.</translation>
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
            <translation>Amazon S3 ({region})</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>Anime 1080p, x265 10-bit</source>
            <translation>애니 1080p, x265 10비트</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Anti-alias (NNEDI3)</source>
            <translation>안티앨리어싱 (NNEDI3)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Archive, FFV1</source>
            <translation>보관용, FFV1</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>As fast as it gets, to see whether script, timing and tracks are right.</source>
            <translation>가능한 한 빠르게. 스크립트, 타이밍, 트랙이 맞는지 볼 때.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Averages each place along its motion over neighbouring frames: noise goes, detail stays.</source>
            <translation>각 위치를 움직임을 따라 이웃 프레임과 평균합니다. 노이즈는 사라지고 디테일은 남습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Backblaze B2</source>
            <translation>Backblaze B2</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Before that</source>
            <translation>그 이전</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Begins a restoration of a video.</source>
            <translation>동영상 복원을 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Begins a task on a source that was told of.</source>
            <translation>알려 준 소스의 작업을 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Begins a task.</source>
            <translation>작업을 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Begins a task; each makes what one template says.</source>
            <translation>작업을 시작합니다. 각 작업은 한 템플릿이 말하는 것을 만듭니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Changes a template.</source>
            <translation>템플릿을 바꿉니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Cloudflare R2</source>
            <translation>Cloudflare R2</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the picture; h264 where nothing is said.</source>
            <translation>그림의 코덱. 지정하지 않으면 h264.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Codec of the result.</source>
            <translation>결과의 코덱.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Codec of the sound.</source>
            <translation>소리의 코덱.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Container of the result; mp4 where nothing is said.</source>
            <translation>결과의 컨테이너. 지정하지 않으면 mp4.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Counts what was done, hour by hour.</source>
            <translation>한 일을 시간별로 셉니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Cut the source into clips; else it is encoded in one piece.</source>
            <translation>소스를 클립으로 나눔. 아니면 한 덩어리로 인코딩함.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Cuts ranges of a video into files.</source>
            <translation>동영상의 구간을 파일로 자릅니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Deband</source>
            <translation>밴딩 제거</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>Deinterlace (Bwdif)</source>
            <translation>디인터레이스 (Bwdif)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Deletes a task with its source and its result.</source>
            <translation>작업을 소스, 결과와 함께 삭제합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a task.</source>
            <translation>작업을 삭제합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Deletes a template.</source>
            <translation>템플릿을 삭제합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Deletes several tasks.</source>
            <translation>여러 작업을 삭제합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/04-denoise.vpy" />
            <source>Denoise (MVTools)</source>
            <translation>노이즈 제거 (MVTools)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>Doubles width and height with a neural network that runs on every processor.</source>
            <translation>모든 프로세서에서 도는 신경망으로 너비와 높이를 두 배로 늘립니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/06-anti-alias.vpy" />
            <source>Draws jagged edges anew: doubles the brightness plane in each direction, and brings it back to size.</source>
            <translation>들쭉날쭉한 가장자리를 새로 그립니다. 밝기 평면을 각 방향으로 두 배로 늘렸다가 원래 크기로 되돌립니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Draws subtitles into the picture: those beside the video, or a file that you name.</source>
            <translation>자막을 그림에 그립니다. 동영상 옆의 자막이나 지정한 파일을 씁니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the picture.</source>
            <translation>그림의 인코더.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Encoder of the sound.</source>
            <translation>소리의 인코더.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Encodes one clip again.</source>
            <translation>클립 하나를 다시 인코딩합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enhance faces; ignored for animation and cg.</source>
            <translation>얼굴 향상. animation과 cg에서는 무시됨.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Enlarge with super-resolution.</source>
            <translation>초해상도로 확대.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_node.py" />
            <source>Failed to write index</source>
            <translation>인덱스를 기록하지 못함</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip</source>
            <translation>FinalRip</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip answers, and gives addresses to send sources to.</source>
            <translation>FinalRip이 응답하며 소스를 보낼 주소를 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>FinalRip gives no address that the source could be sent to</source>
            <translation>FinalRip이 소스를 보낼 주소를 주지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>FinalRip refuses a script that does not name {SOURCE}, as that of {name}</source>
            <translation>FinalRip은 {SOURCE}을(를) 쓰지 않는 스크립트를 거부함 ({name}의 스크립트처럼)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Folder or prefix of the results.</source>
            <translation>결과의 폴더 또는 접두어.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>For DVDs of film mixed with video: fields are shown again as the flags in the stream say, 29.97 frames a second.</source>
            <translation>필름과 비디오가 섞인 DVD용. 스트림의 플래그대로 필드를 다시 보여 초당 29.97 프레임이 됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>For PNG, TIFF, EXR and the like: from RGB to what video encoders take, in 10 bits, with the colours of HD.</source>
            <translation>PNG, TIFF, EXR 등용. RGB에서 동영상 인코더가 받는 10비트로, HD의 색으로 바꿉니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>For film that was stretched to 29.97 fps: puts the fields back together, drops the doubled frame of every five.</source>
            <translation>29.97fps로 늘린 필름용. 필드를 다시 맞추고 다섯마다 하나인 겹친 프레임을 버립니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/02-deinterlace.vpy" />
            <source>For material shot interlaced: every field becomes a frame, so that motion stays smooth.</source>
            <translation>인터레이스로 찍은 영상용. 모든 필드가 프레임이 되어 움직임이 매끄럽게 남습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>For {fields}, Kokoon ignores {ignored}.</source>
            <translation>{fields}에서 Kokoon은 {ignored}을(를) 무시합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Forgets a bucket.</source>
            <translation>버킷을 잊습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Format of the result.</source>
            <translation>결과의 형식.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Format of the result; m3u8 is HLS.</source>
            <translation>결과의 형식. m3u8은 HLS.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Frames a second; 0 keeps the source's.</source>
            <translation>초당 프레임. 0은 소스의 값을 유지.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From how many hours ago; 48 where nothing is said.</source>
            <translation>몇 시간 전부터. 지정하지 않으면 48.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>From when, in unix seconds.</source>
            <translation>언제부터, 유닉스 초.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Gets an address that a source can be sent to once.</source>
            <translation>소스를 한 번 보낼 수 있는 주소를 얻습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/07-grain.vpy" />
            <source>Grain</source>
            <translation>그레인</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>H.264 at 720p in short segments with a playlist, as browsers play it.</source>
            <translation>720p H.264를 짧은 조각과 재생 목록으로. 브라우저에서 재생됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>H.264 in MP4 at the source's own size. Plays everywhere.</source>
            <translation>소스 크기 그대로의 MP4 H.264. 어디서나 재생됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/1080p.toml" />
            <source>H.264 in MP4, scaled to a height of 1080; the width follows. Plays everywhere.</source>
            <translation>높이 1080으로 맞춘 MP4 H.264, 너비는 비율대로. 어디서나 재생됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/360p.toml" />
            <source>H.264 in MP4, scaled to a height of 360; the width follows. Plays everywhere.</source>
            <translation>높이 360으로 맞춘 MP4 H.264, 너비는 비율대로. 어디서나 재생됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/480p.toml" />
            <source>H.264 in MP4, scaled to a height of 480; the width follows. Plays everywhere.</source>
            <translation>높이 480으로 맞춘 MP4 H.264, 너비는 비율대로. 어디서나 재생됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/720p.toml" />
            <source>H.264 in MP4, scaled to a height of 720; the width follows. Plays everywhere.</source>
            <translation>높이 720으로 맞춘 MP4 H.264, 너비는 비율대로. 어디서나 재생됩니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>H.264 that looks like the source and plays everywhere. The clip's depth is kept.</source>
            <translation>소스처럼 보이고 어디서나 재생되는 H.264. 클립의 심도를 유지합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/anime-1080p-x265-10bit.toml" />
            <source>HEVC for flat areas and clean lines: ten bits, no SAO, careful with dark gradients.</source>
            <translation>평평한 면과 깨끗한 선을 위한 HEVC. 10비트, SAO 없음, 어두운 그라데이션에 신경 씀.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/11-hardsub.vpy" />
            <source>Hardsub (SubText)</source>
            <translation>하드섭 (SubText)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Height of the result in pixels.</source>
            <translation>결과의 높이(픽셀).</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Height, such as 720p; 0 keeps the source's.</source>
            <translation>높이, 예: 720p. 0은 소스의 값을 유지.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How good the video is.</source>
            <translation>동영상이 얼마나 좋은지.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>How long it lasts, in milliseconds; 0 with a start of 0 is all of it.</source>
            <translation>길이(밀리초). 시작 0에 0이면 전체.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are left out.</source>
            <translation>건너뛸 수.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>How many are listed.</source>
            <translation>나열할 수.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>How much effort the encoder takes.</source>
            <translation>인코더가 들이는 노력.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage of the result. Empty takes the endpoint's.</source>
            <translation>결과 저장소의 ID. 비우면 엔드포인트의 것.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Id of the storage.</source>
            <translation>저장소의 ID.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Ids of the tasks, joined by commas.</source>
            <translation>작업 ID, 쉼표로 이음.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>If the answer to a request is lost, nobody can ask whether it was accepted.</source>
            <translation>요청의 응답을 잃으면 수락되었는지 물을 방법이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>If the answer to a task is lost, nobody can ask whether it was accepted.</source>
            <translation>작업의 응답을 잃으면 수락되었는지 물을 방법이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/03-ivtc.vpy" />
            <source>Inverse telecine (VIVTC)</source>
            <translation>역텔레시네 (VIVTC)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is documented over plain HTTP alone: whoever is on the way can read what is sent.</source>
            <translation>일반 HTTP로만 문서화되어 있습니다. 중간에 있는 누구나 보내는 것을 읽을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It is sent no files: sources are put on a storage, or are at an address already.</source>
            <translation>파일을 보내지 않습니다. 소스는 저장소에 올리거나 이미 어떤 주소에 있어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It knows no failed tasks: a clip that never gets done has to be retried by hand.</source>
            <translation>실패한 작업을 모릅니다. 끝나지 않는 클립은 직접 다시 시도해야 합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>It tells a task's state, and no percentage.</source>
            <translation>작업의 상태만 알려 주고 백분율은 알려 주지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>It tells no percentage: a job waits, runs or is done.</source>
            <translation>백분율을 알려 주지 않습니다. 대기, 실행, 완료뿐입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>It tells which clips are encoded, and no percentage within one.</source>
            <translation>어느 클립이 인코딩되었는지만 알려 주고 클립 안의 백분율은 알려 주지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that says how far a task is, or where its result lies: the ids are all there is.</source>
            <translation>문서에 작업의 진행이나 결과의 위치를 말하는 호출이 없습니다. 있는 것은 ID뿐입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Its document has no call that takes a file: the id of the video comes from elsewhere.</source>
            <translation>문서에 파일을 받는 호출이 없습니다. 동영상의 ID는 다른 곳에서 옵니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Its document has no list of jobs, and none is cancelled or deleted.</source>
            <translation>문서에 작업 목록이 없고 취소나 삭제도 할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Its document has no list of tasks; servers from version 0.4 have one.</source>
            <translation>문서에 작업 목록이 없습니다. 버전 0.4부터의 서버에는 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Its document names no host and no key: give the address, and further headers if it wants some.</source>
            <translation>문서에 호스트도 키도 없습니다. 주소를 넣고, 필요하면 헤더도 넣으세요.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Keep the range of the original as a new video; not for a whole one.</source>
            <translation>원본의 구간을 새 동영상으로 보관. 전체일 때는 아님.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon SR</source>
            <translation>Kokoon SR</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon answers ({status}); whether the key is right, only a task can tell.</source>
            <translation>Kokoon이 응답합니다({status}). 키가 맞는지는 작업으로만 알 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon documents no way to follow a task: its ids are kept, and that is all there is to see.</source>
            <translation>Kokoon은 작업을 따라갈 방법을 문서화하지 않았습니다. ID만 보관하며 볼 수 있는 것은 그뿐입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Kokoon is told a range in times, and {range} is one in frames</source>
            <translation>Kokoon에는 구간을 시간으로 말하는데 {range}은(는) 프레임 구간임</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Line of ffmpeg that reads the script's frames and ends with FINALRIP_ENCODED_CLIP.mkv.</source>
            <translation>스크립트의 프레임을 읽고 FINALRIP_ENCODED_CLIP.mkv로 끝나는 ffmpeg 명령줄.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>List the {state} tasks.</source>
            <translation>{state} 상태의 작업을 나열.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the buckets.</source>
            <translation>버킷을 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Lists the server's tasks, newest first.</source>
            <translation>서버의 작업을 최신순으로 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the tasks of a time.</source>
            <translation>한 기간의 작업을 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Lists the tasks, a page at a time.</source>
            <translation>작업을 한 페이지씩 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists the templates.</source>
            <translation>템플릿을 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Lists whose buckets can be used.</source>
            <translation>누구의 버킷을 쓸 수 있는지 나열합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/archival-ffv1.toml" />
            <source>Lossless: every pixel as the script makes it, with checksums in every slice. Large files.</source>
            <translation>무손실: 스크립트가 만든 모든 픽셀을 그대로, 슬라이스마다 체크섬과 함께. 파일이 큽니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Make whole frames of fields.</source>
            <translation>필드에서 온전한 프레임을 만듭니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Makes a template.</source>
            <translation>템플릿을 만듭니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Merges the encoded clips again.</source>
            <translation>인코딩된 클립을 다시 병합합니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Minutes after which a clip's encode is given up; empty leaves it to the server.</source>
            <translation>클립 인코딩을 포기할 때까지의 분. 비우면 서버에 맡김.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>NCNN found no graphics card with Vulkan</source>
            <translation>NCNN이 Vulkan 그래픽 카드를 찾지 못함</translation>
        </message>
        <message>
            <location filename="../../resources/templates/09-nnedi3-upscale.vpy" />
            <source>NNEDI3 upscale</source>
            <translation>NNEDI3 업스케일</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the bucket.</source>
            <translation>버킷의 이름.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket.</source>
            <translation>버킷 안 결과의 이름.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the result in its bucket. Empty takes the task's own.</source>
            <translation>버킷 안 결과의 이름. 비우면 작업의 것.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Name of the source in the farm's storage.</source>
            <translation>팜 저장소 안 소스의 이름.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Name of the template.</source>
            <translation>템플릿의 이름.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>No language</source>
            <translation>언어 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>Not known</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Number of the clip, from 0.</source>
            <translation>클립 번호, 0부터.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Number of the page, from 1.</source>
            <translation>페이지 번호, 1부터.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/13-pictures.vpy" />
            <source>Numbered pictures</source>
            <translation>번호 붙은 그림</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>ONNX upscale (ONNX Runtime)</source>
            <translation>ONNX 업스케일 (ONNX Runtime)</translation>
        </message>
        <message>
            <location filename="../../resources/presets/original.toml" />
            <source>Original size</source>
            <translation>원래 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>Other S3</source>
            <translation>다른 S3</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Place of the logo.</source>
            <translation>로고의 위치.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>Python {python_version}</source>
            <translation>Python {python_version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Quality of the picture, 0 the best.</source>
            <translation>그림의 품질, 0이 가장 좋음.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Quality of the picture, 10 the best; 5 where nothing is said.</source>
            <translation>그림의 품질, 10이 가장 좋음. 지정하지 않으면 5.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>RGB with alpha</source>
            <translation>알파가 있는 RGB</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges as JSON: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</source>
            <translation>JSON으로 된 구간: [{"start": "00:00:10.000", "end": "00:00:20.000"}].</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Ranges to cut, such as 0:10-0:20, 0:30-0:40. Empty takes the task's own range.</source>
            <translation>자를 구간, 예: 0:10-0:20, 0:30-0:40. 비우면 작업 자체의 구간.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Rate of the sound, such as 128k.</source>
            <translation>소리의 비트레이트, 예: 128k.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/12-repeat-flags.vpy" />
            <source>Repeat flags (soft telecine)</source>
            <translation>반복 플래그 (소프트 텔레시네)</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>Resize</source>
            <translation>크기 조정</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid answers, and takes the key.</source>
            <translation>Revid가 응답하며 키를 받습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid split</source>
            <translation>Revid 분할</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Revid took the request, but tells no job that could be followed</source>
            <translation>Revid가 요청을 받았지만 따라갈 작업을 알려 주지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/border.py" />
            <source>RipGUI itself failed ({name}: {error}); please report this</source>
            <translation>RipGUI 자체가 실패함 ({name}: {error}). 알려 주세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>RipGUI on {machine}: this is a test</source>
            <translation>{machine}의 RipGUI: 시험 메시지</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI was ended by the system</source>
            <translation>시스템이 RipGUI를 끝냄</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>RipGUI {version} failed</source>
            <translation>RipGUI {version} 실패</translation>
        </message>
        <message>
            <location filename="../../resources/templates/10-onnx-upscale.vpy" />
            <source>Runs an upscaling model of your own, one that takes and gives RGB.</source>
            <translation>RGB를 받아 RGB를 내는 자신의 업스케일 모델을 실행합니다.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/svt-av1.toml" />
            <source>SVT-AV1, 10-bit</source>
            <translation>SVT-AV1, 10비트</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>Says how far a job is.</source>
            <translation>작업이 얼마나 진행되었는지 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Says how far a task is.</source>
            <translation>작업이 얼마나 진행되었는지 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Says which clips are encoded, and where the result is.</source>
            <translation>어느 클립이 인코딩되었고 결과가 어디 있는지 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Secret key of the bucket, if it is private.</source>
            <translation>버킷이 비공개일 때의 비밀 키.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Shows a template.</source>
            <translation>템플릿을 보여 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result.</source>
            <translation>결과의 크기.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Size of the result: 1 is 360p, 2 480p, 3 720p, 4 1080p, 5 the source's own.</source>
            <translation>결과의 크기: 1은 360p, 2는 480p, 3은 720p, 4는 1080p, 5는 소스의 크기.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/05-deband.vpy" />
            <source>Smooths the steps in skies and dark gradients, and hides what is left under fine grain.</source>
            <translation>하늘과 어두운 그라데이션의 계단을 매끄럽게 하고 남은 것은 고운 그레인으로 가립니다.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>Source only</source>
            <translation>소스만</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Storage of tasks that name none.</source>
            <translation>저장소를 정하지 않은 작업의 저장소.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Take noise away; ignored for animation and cg.</source>
            <translation>노이즈 제거. animation과 cg에서는 무시됨.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Tasks on a page.</source>
            <translation>페이지당 작업 수.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>Telegram's bots write to a chat: say which with its number or @name</source>
            <translation>Telegram 봇은 채팅에 씀: 그 번호나 @name을 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Tells of a bucket that results can be put in.</source>
            <translation>결과를 넣을 수 있는 버킷을 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Tells of a source that was sent.</source>
            <translation>보낸 소스를 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template of tasks that name none.</source>
            <translation>템플릿을 정하지 않은 작업의 템플릿.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Template that says what is made. Empty takes the endpoint's.</source>
            <translation>무엇을 만들지 말하는 템플릿. 비우면 엔드포인트의 것.</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>Test card</source>
            <translation>테스트 화면</translation>
        </message>
        <message>
            <location filename="../../resources/presets/test-encode.toml" />
            <source>Test encode</source>
            <translation>시험 인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The certificate of {hostname} is not checked: somebody else could answer in its place.</source>
            <translation>{hostname}의 인증서를 확인하지 않습니다. 다른 누군가가 대신 응답할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The document says that use_sr true means not using it: send the reverse.</source>
            <translation>문서에는 use_sr true가 사용하지 않음이라고 되어 있습니다. 반대로 보냄.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm leaves out {what}.</source>
            <translation>팜이 {what}을(를) 뺍니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>The farm wants the encoder's command to end with {FINALRIP_OUTPUT}; it is added.</source>
            <translation>팜은 인코더 명령이 {FINALRIP_OUTPUT}(으)로 끝나기를 바랍니다. 덧붙입니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>The job's id, as the answer to its request had it.</source>
            <translation>요청의 응답에 있던 작업의 ID.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The service's own id of the video.</source>
            <translation>서비스 자체의 동영상 ID.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <location filename="../../ripgui/remote/visionular.py" />
            <source>The task's id.</source>
            <translation>작업의 ID.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/01-source.vpy" />
            <source>The video as it is: a place to begin.</source>
            <translation>동영상 그대로: 시작할 곳.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/registry.py" />
            <source>The way to {hostname} is plain HTTP: whoever is on it can read keys and links, and change answers.</source>
            <translation>{hostname}까지는 일반 HTTP입니다. 중간에 있는 누구나 키와 링크를 읽고 응답을 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>The whole work, or a preview of it.</source>
            <translation>전체 작업, 또는 그 미리 보기.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Those in this state alone.</source>
            <translation>이 상태의 것만.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/08-resize.vpy" />
            <source>To another size in the same shape, with the kernel of your choice.</source>
            <translation>같은 모양의 다른 크기로, 원하는 커널로.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>Transcoding API</source>
            <translation>Transcoding API</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until how many hours ago; 24 where nothing is said.</source>
            <translation>몇 시간 전까지. 지정하지 않으면 24.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Until when, in unix seconds.</source>
            <translation>언제까지, 유닉스 초.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>VapourSynth script that opens FINALRIP_SOURCE.</source>
            <translation>FINALRIP_SOURCE를 여는 VapourSynth 스크립트.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular</source>
            <translation>Visionular</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular answers and takes the keys. Templates there: {count}.</source>
            <translation>Visionular가 응답하며 키를 받습니다. 그곳의 템플릿: {count}개.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Visionular says that it began, but tells no id</source>
            <translation>Visionular가 시작했다고 하지만 ID를 알려 주지 않음</translation>
        </message>
        <message>
            <location filename="../../resources/presets/web-hls.toml" />
            <source>Web, HLS</source>
            <translation>웹, HLS</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), its encoded clips are fetched and merged here (clips), or it stays there (stays).</source>
            <translation>결과 처리: 서버의 것을 가져옴 (server), 인코딩된 클립을 가져와 여기서 병합 (clips), 또는 그곳에 둠 (stays).</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>What becomes of the result: the server's own is fetched (server), or it stays there (stays).</source>
            <translation>결과 처리: 서버의 것을 가져옴 (server), 또는 그곳에 둠 (stays).</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What failed</source>
            <translation>실패한 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>What it is for.</source>
            <translation>용도.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>What kind of video it is.</source>
            <translation>어떤 종류의 동영상인지.</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/crash.py" />
            <source>What the system ended</source>
            <translation>시스템이 끝낸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Where it begins, in milliseconds.</source>
            <translation>시작 위치(밀리초).</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Where the bucket is, such as cn-hangzhou.</source>
            <translation>버킷의 위치, 예: cn-hangzhou.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>Which of the farm's queues takes the clips.</source>
            <translation>클립을 받을 팜의 대기열.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Whose bucket it is.</source>
            <translation>누구의 버킷인지.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>Width and height of the logo.</source>
            <translation>로고의 너비와 높이.</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>Width of the result in pixels.</source>
            <translation>결과의 너비(픽셀).</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>a chain of filters is given with -vf</source>
            <translation>필터 체인은 -vf로 지정함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>a chapter "Start" was put before the first, since chapters of MP4 begin at 0</source>
            <translation>MP4의 챕터는 0에서 시작하므로 첫 챕터 앞에 챕터 "Start"를 넣음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>a comparison needs rows with the same number of pictures</source>
            <translation>비교하려면 각 행의 그림 수가 같아야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>a delay of {delay_ms} ms is impossible: it goes up to an hour</source>
            <translation>{delay_ms}ms 지연은 불가능: 1시간까지 가능</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>a folder of PNGs holds pictures alone; left out: {names}</source>
            <translation>PNG 폴더에는 그림만 담음. 제외: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a further result: {place}</source>
            <translation>추가 결과: {place}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>a graphics card was full, so there is one worker less, {others} in all: {error}</source>
            <translation>그래픽 카드가 가득 차서 작업 프로세스를 하나 줄임, 모두 {others}개: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key has no field {{unknown}}; it may use {known}</source>
            <translation>키에 {{unknown}} 필드가 없음. {known}을(를) 쓸 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is missing</source>
            <translation>키가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a key is named, not written out: say env:NAME for a variable, or nothing to be asked for it</source>
            <translation>키는 쓰지 않고 이름으로 지정함: 변수는 env:NAME, 물어보게 하려면 비울 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a line between processes is no message: {line}</source>
            <translation>프로세스 사이의 행이 메시지가 아님: {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a link opens for 1 to 168 hours</source>
            <translation>링크는 1~168시간 동안 열림</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>a list of at most {MOST_CLIPS} clips</source>
            <translation>최대 {MOST_CLIPS}개 클립의 목록</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>a model</source>
            <translation>모델</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>a part has 5 to 5120 MiB</source>
            <translation>조각은 5~5120MiB</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>a picture and a map of its noise, such as DPIR wants, is not one picture</source>
            <translation>DPIR이 바라는 것 같은 그림과 그 노이즈 맵은 그림 하나가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>a picture of {width}x{height} is too large to be shown here</source>
            <translation>{width}x{height} 그림은 여기 표시하기에 너무 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>a playlist stays there: {address}</source>
            <translation>재생 목록은 그곳에 남음: {address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a plugin crashed the worker ({name})</source>
            <translation>플러그인이 작업 프로세스를 충돌시킴 ({name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a name</source>
            <translation>프리셋에 이름이 필요함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>a preset needs a title</source>
            <translation>프리셋에 제목이 필요함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>a quote in -vf is not closed</source>
            <translation>-vf의 따옴표가 닫히지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range ends after it begins: {start} to {end} does not</source>
            <translation>구간은 시작한 뒤에 끝나야 함: {start}~{end}은(는) 그렇지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>a range is {"start": "00:00:10.000", "end": "00:00:20.000"}; one lacks its {name}</source>
            <translation>구간은 {"start": "00:00:10.000", "end": "00:00:20.000"}임. 하나에 {name}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>a secret is said as env:NAME, or typed when it is asked for; never on a command line</source>
            <translation>비밀 값은 env:NAME으로 지정하거나 물을 때 입력함. 명령줄에는 쓰지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template has no script of its own; this preset has</source>
            <translation>템플릿에는 자체 스크립트가 없음. 이 프리셋에는 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template says h264, h265 or av1 and a quality from 1 to 10; this encoder line says neither</source>
            <translation>템플릿은 h264, h265, av1과 1~10의 품질을 말함. 이 인코더 인수에는 둘 다 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's format is {FORMATS}, not {container}</source>
            <translation>템플릿의 형식은 {FORMATS}이며 {container}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>a template's rate is a whole number, not {framerate}</source>
            <translation>템플릿의 프레임 레이트는 정수이며 {framerate}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>a timeout is 1 to {LONGEST_TIMEOUT_S} seconds</source>
            <translation>시간 제한은 1~{LONGEST_TIMEOUT_S}초</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>a webhook is told of tasks that are done, failed or cancelled</source>
            <translation>웹훅에는 완료, 실패, 취소된 작업을 알림</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>a whole number</source>
            <translation>정수</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed ({name})</source>
            <translation>작업 프로세스가 충돌함 ({name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker crashed at line {line} of the script ({name})</source>
            <translation>작업 프로세스가 스크립트의 {line}번째 줄에서 충돌함 ({name})</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>a worker ended by itself (exit status {returncode})</source>
            <translation>작업 프로세스가 스스로 끝남 (종료 상태 {returncode})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>a worker ended while the machine was measured</source>
            <translation>컴퓨터를 측정하는 동안 작업 프로세스가 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/protocol.py" />
            <source>a worker's message does not fit {name}: {error}</source>
            <translation>작업 프로세스의 메시지가 {name}에 맞지 않음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone needs a range, such as 240:480 or 0:01:00-0:02:30</source>
            <translation>존에는 구간이 필요함, 예: 240:480 또는 0:01:00-0:02:30</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>a zone's arguments make another form of stream than the task's, and both cannot be joined: size, pixel format, profile, -refs and -bf must be alike</source>
            <translation>존의 인수가 작업과 다른 형태의 스트림을 만들어 둘을 이을 수 없음: 크기, 픽셀 형식, 프로파일, -refs, -bf가 같아야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>a zone: {error}</source>
            <translation>존: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>access key</source>
            <translation>액세스 키</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>aim: eye, PSNR, SSIM</source>
            <translation>목표: 눈, PSNR, SSIM</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>an address with a name and a password in it is not fetched; leave them out</source>
            <translation>이름과 암호가 든 주소는 가져오지 않음. 빼고 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>an endpoint</source>
            <translation>엔드포인트</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>an endpoint holds no keys: they are kept elsewhere</source>
            <translation>엔드포인트에는 키를 담지 않음: 다른 곳에 보관함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/event.py" />
            <source>an event cannot hold {name}</source>
            <translation>이벤트는 {name}을(를) 담을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>an ffmpeg command must stand on one line, as FinalRip requires</source>
            <translation>FinalRip이 요구하는 대로 ffmpeg 명령은 한 줄이어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>and {channels} channels cannot be converted</source>
            <translation>{channels}채널은 변환할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>answers with more than {most} MiB</source>
            <translation>{most}MiB보다 많이 응답함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>as nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/plugin.py" />
            <source>audio frame</source>
            <translation>오디오 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be asked for a task by its source</source>
            <translation>소스로 작업 찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>be sent files</source>
            <translation>파일 받기</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}</source>
            <translation>{begins}에서 시작</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>begins at {begins}, {early_s} s before its start, where a keyframe lies</source>
            <translation>{begins}에서 시작, 시작점보다 {early_s}초 앞선 키프레임 위치</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits by how long a block is used</source>
            <translation>블록이 쓰이는 기간에 따른 비트</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>bits for flat areas</source>
            <translation>평평한 면의 비트</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom field first</source>
            <translation>아래 필드 먼저</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>bottom left</source>
            <translation>왼쪽 아래</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/engine_build.py" />
            <source>building the engine of {value}</source>
            <translation>{value}의 엔진을 만드는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: there is no such program</source>
            <translation>{argv}을(를) 시작할 수 없음: 그런 프로그램이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/leash.py" />
            <location filename="../../ripgui/media/process.py" />
            <source>cannot start {argv}: {strerror}</source>
            <translation>{argv}을(를) 시작할 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>cannot write to {work_folder}: {strerror}</source>
            <translation>{work_folder}에 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>cannot write {path}: {strerror}</source>
            <translation>{path}을(를) 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of decisions</source>
            <translation>결정의 신중함</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of quantisation</source>
            <translation>양자화의 신중함</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>care of the motion estimate</source>
            <translation>움직임 추정의 신중함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>changing packets after the encoder is not supported</source>
            <translation>인코더 뒤에서 패킷을 바꾸는 것은 지원하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} begins at {start} s instead of {start2} s</source>
            <translation>챕터 {number}이(가) {start2}초가 아니라 {start}초에서 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>chapter {number} is called {title} instead of {title2}</source>
            <translation>챕터 {number}의 이름이 {title2}이(가) 아니라 {title}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>chapters without a name are numbered, since MP4 cannot hold them without</source>
            <translation>MP4는 이름 없는 챕터를 담을 수 없어 이름 없는 챕터에 번호를 붙임</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>checking the encoder</source>
            <translation>인코더 검사 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {first} failed {MAX_ATTEMPTS} times, and so do the chunks after it: {error}</source>
            <translation>청크 {first}이(가) {MAX_ATTEMPTS}번 실패했고 그 뒤의 청크도 실패함: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed {tries} times: {reason}</source>
            <translation>청크 {numbers} {tries}번 실패: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/chunk_pool.py" />
            <source>chunk {numbers} failed: {reason}</source>
            <translation>청크 {numbers} 실패: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>chunk {number} was damaged on the disk after it was finished, and was encoded again</source>
            <translation>청크 {number}이(가) 끝난 뒤 디스크에서 손상되어 다시 인코딩함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chunk.py" />
            <source>chunks do not cover {whole} exactly once: {chunks}</source>
            <translation>청크가 {whole}을(를) 정확히 한 번씩 덮지 않음: {chunks}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>chunks {shown} were encoded with other settings than the rest and cannot be joined; retry them</source>
            <translation>청크 {shown}이(가) 나머지와 다른 설정으로 인코딩되어 이을 수 없음. 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>clip not complete</source>
            <translation>클립이 완전하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/strip.py" />
            <source>clip {index}</source>
            <translation>클립 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>clip {number} of {clips}</source>
            <translation>클립 {number}/{clips}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>code {value}</source>
            <translation>코드 {value}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>columns of tiles, as a power of two</source>
            <translation>타일 열 수, 2의 거듭제곱</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/job.py" />
            <source>comparing finished chunks</source>
            <translation>끝난 청크를 대조하는 중</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>content light of HDR10, as max,average</source>
            <translation>HDR10의 콘텐츠 밝기, 최대,평균</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>core.{found} is missing: the package {namespaces} has it</source>
            <translation>core.{found} 없음: 패키지 {namespaces}에 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>credits of your account; how many, its document does not say</source>
            <translation>계정의 크레딧. 얼마인지는 문서에 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete several</source>
            <translation>여러 개 삭제</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>delete tasks</source>
            <translation>작업 삭제</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms between frames</source>
            <translation>프레임 사이 변환의 깊이</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>depth of transforms inside blocks</source>
            <translation>블록 안 변환의 깊이</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>directional enhancement filter</source>
            <translation>방향성 향상 필터</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>disk quota exceeded</source>
            <translation>디스크 할당량 초과</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not skip blocks early</source>
            <translation>블록을 일찍 건너뛰지 않음</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>do not smooth flat blocks</source>
            <translation>평평한 블록을 매끄럽게 하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>does not exist</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>downloading: {detail}</source>
            <translation>내려받는 중: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>each frame must be shown later than the one before</source>
            <translation>각 프레임은 앞 프레임보다 늦게 표시되어야 함</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>easier to decode</source>
            <translation>디코딩하기 쉽게</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>encode one clip again</source>
            <translation>클립 하나 다시 인코딩</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>encoder parameters</source>
            <translation>인코더 매개변수</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 16-bit integers</source>
            <translation>인코더가 {form}을(를) 받지 못함. 스크립트에서 16비트 정수로 변환할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/colour.py" />
            <source>encoders cannot take {form}; convert it in the script to 8, 10, 12 or 16 bits</source>
            <translation>인코더가 {form}을(를) 받지 못함. 스크립트에서 8, 10, 12, 16비트 중 하나로 변환할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/endpoints.py" />
            <source>endpoint</source>
            <translation>엔드포인트</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>endpoint {name}</source>
            <translation>엔드포인트 {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>enhancing faces needs a model, an ONNX file: none is built in</source>
            <translation>얼굴 향상에는 ONNX 모델 파일이 필요함: 내장된 것이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>error {code}</source>
            <translation>오류 {code}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>every frame of the clip is encoded; cut and change the rate in the script</source>
            <translation>클립의 모든 프레임을 인코딩함. 자르기와 프레임 레이트 변경은 스크립트에서 할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>exit status {returncode}</source>
            <translation>종료 상태 {returncode}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>fetching the {what}: {detail}</source>
            <translation>{what} 가져오는 중: {detail}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>fewest frames between keyframes</source>
            <translation>키프레임 사이 최소 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make a film to measure with</source>
            <translation>ffmpeg가 측정할 영상을 만들지 못함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sample.py" />
            <source>ffmpeg could not make the sample</source>
            <translation>ffmpeg가 샘플을 만들지 못함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>ffmpeg crashed when {codec} was tried with these arguments ({crash})</source>
            <translation>이 인수로 {codec}을(를) 시험할 때 ffmpeg가 충돌함 ({crash})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>ffmpeg ended well when it joined the chunks, but left no file</source>
            <translation>ffmpeg가 청크를 합친 뒤 정상 종료했지만 파일을 남기지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>ffmpeg failed (exit status {returncode}): {tail}</source>
            <translation>ffmpeg 실패 (종료 상태 {returncode}): {tail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>ffmpeg has no encoder {codec}</source>
            <translation>ffmpeg에 {codec} 인코더가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>ffmpeg has no video encoder {codec}{codec2}</source>
            <translation>ffmpeg에 {codec} 동영상 인코더가 없음{codec2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg left a file that cannot be read: {error}</source>
            <translation>ffmpeg가 읽을 수 없는 파일을 남김: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>ffmpeg wrote {packets} frames where {expected} were sent</source>
            <translation>{expected} 프레임을 보냈는데 ffmpeg가 {packets} 프레임을 기록함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>ffmpeg {version}</source>
            <translation>ffmpeg {version}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>files cannot be named here</source>
            <translation>여기에는 파일을 지정할 수 없음</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>find scene changes</source>
            <translation>장면 전환 찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/encoding.py" />
            <source>first pass</source>
            <translation>첫 번째 패스</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>flattest quantisation matrix</source>
            <translation>가장 평탄한 양자화 행렬</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>four letters that name the codec in the file</source>
            <translation>파일에서 코덱을 나타내는 네 글자</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames between keyframes, or seconds with s behind</source>
            <translation>키프레임 사이의 프레임, 또는 s를 붙인 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>frames from behind its end, which others need: {late}</source>
            <translation>끝 뒤에 있고 다른 프레임에 필요한 프레임: {late}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames looked ahead</source>
            <translation>앞서 보는 프레임</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>frames that may be referred to</source>
            <translation>참조할 수 있는 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>from {low}</source>
            <translation>{low}부터</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes are for HLS alone; choose it as container, or name none</source>
            <translation>추가 크기는 HLS 전용. HLS를 컨테이너로 고르거나 크기를 지정하지 말 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>further sizes cannot be made in two passes or for a size of the file; choose one of them</source>
            <translation>추가 크기는 2패스나 파일 크기 지정과 함께 만들 수 없음. 하나만 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>generic help</source>
            <translation>일반 도움말</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>grey with alpha</source>
            <translation>알파가 있는 회색</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>hardware is opened by RipGUI as the encoder needs it</source>
            <translation>하드웨어는 인코더가 필요로 할 때 RipGUI가 엶</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>header {name}</source>
            <translation>헤더 {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>headers at each keyframe</source>
            <translation>키프레임마다 헤더</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how B-frames are placed: never, quickly, best</source>
            <translation>B프레임 배치: 없음, 빠름, 최선</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to areas: off, segments, by efficiency</source>
            <translation>영역별 비트 배분: 끔, 세그먼트, 효율순</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas</source>
            <translation>평평한 면의 비트 배분</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how bits go to flat areas: off, variance, automatic, automatic for dark scenes</source>
            <translation>평평한 면의 비트 배분: 끔, 분산, 자동, 어두운 장면용 자동</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread</source>
            <translation>품질을 얼마나 고르게 나눌지</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how evenly quality is spread: 0 constant rate, 1 constant quality</source>
            <translation>품질을 얼마나 고르게 나눌지: 0 고정 비트레이트, 1 고정 품질</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how many bits flat areas get</source>
            <translation>평평한 면에 주는 비트</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how references are limited</source>
            <translation>참조를 제한하는 방식</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>how strongly they do</source>
            <translation>그 세기</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>is its address right?</source>
            <translation>주소가 맞는지?</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_file.py" />
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>is not right: {error}</source>
            <translation>올바르지 않음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>is not told the task's size, rate and logo</source>
            <translation>작업의 크기, 프레임 레이트, 로고는 전달되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>it answered {status}</source>
            <translation>{status}(으)로 응답함</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>it broke what runs it: {error}</source>
            <translation>이를 실행하는 것이 망가짐: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it defines entities, which no chapters need</source>
            <translation>엔티티를 정의함. 챕터에는 필요 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>it does not say why</source>
            <translation>이유를 말하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it ends within its header</source>
            <translation>헤더 안에서 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it gives {name} of {inputs}: a filter gives what it takes</source>
            <translation>{inputs}개 중 {name}을(를) 줌: 필터는 받은 것을 주어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it gives {outputs} outputs ({names}): a filter gives one picture</source>
            <translation>출력이 {outputs}개임 ({names}): 필터는 그림 하나를 줌</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it has more parts than any model needs</source>
            <translation>어떤 모델에 필요한 것보다 부분이 많음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it has no B-frames</source>
            <translation>B프레임이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it has {size_bytes} bytes there, and {size} here</source>
            <translation>저쪽은 {size_bytes}바이트, 여기는 {size}바이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds no graph</source>
            <translation>그래프가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else</source>
            <translation>다른 것이 들어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it holds something else, or its end is missing</source>
            <translation>다른 것이 들어 있거나 끝이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a note of Git LFS in the place of the model: fetch the model itself</source>
            <translation>모델 대신 Git LFS 메모임: 모델 자체를 내려받을 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is a page or XML: perhaps the download went wrong</source>
            <translation>웹 페이지나 XML임: 다운로드가 잘못되었을 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an archive, as PyTorch saves models: export it to ONNX</source>
            <translation>PyTorch가 모델을 저장하는 압축 파일임: ONNX로 내보낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>it is an engine of TensorRT; choose the ONNX file that it was made of</source>
            <translation>TensorRT 엔진임. 만드는 데 쓴 ONNX 파일을 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is empty or too long</source>
            <translation>비었거나 너무 긺</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>it is no playlist of a Blu-ray</source>
            <translation>Blu-ray 재생 목록이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <source>it is no text</source>
            <translation>텍스트가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>it is not Python</source>
            <translation>Python이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>it is not an option of an encoder</source>
            <translation>인코더 옵션이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it is not ffmpeg</source>
            <translation>ffmpeg가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>it is not right XML: {error}</source>
            <translation>올바른 XML이 아님: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>it is not there</source>
            <translation>그곳에 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>it is {region}</source>
            <translation>{region}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it made none when it was told to</source>
            <translation>시킨 것을 만들지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes pictures {width} times as wide: {LARGEST_SCALE} times is the most</source>
            <translation>그림 너비를 {width}배로 늘림: 최대는 {LARGEST_SCALE}배</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it makes {made} channels of {channels}: a filter gives as many as it takes</source>
            <translation>{channels}채널에서 {made}채널을 만듦: 필터는 받은 만큼 주어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it makes {width} × {height} of {width2} × {height2}: that is no whole multiple</source>
            <translation>{width2} × {height2}에서 {width} × {height}을(를) 만듦: 정수배가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/checked.py" />
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>it nests too deeply</source>
            <translation>너무 깊게 중첩됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>it said nothing</source>
            <translation>아무것도 말하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>it should have at least {end} bytes and has {size}</source>
            <translation>최소 {end}바이트여야 하는데 {size}바이트임</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes 16-bit numbers, which ONNX Runtime alone gives it</source>
            <translation>16비트 수를 받음. ONNX Runtime만 줄 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes more memory than there is</source>
            <translation>있는 것보다 많은 메모리를 씀</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model.py" />
            <source>it takes more than {limit_bytes} GiB of memory for one small picture</source>
            <translation>작은 그림 하나에 메모리를 {limit_bytes}GiB보다 많이 씀</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>it takes no frames of ten bits</source>
            <translation>10비트 프레임을 받지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>it takes pictures of {width} × {height} alone: that is too large</source>
            <translation>{width} × {height} 그림만 받음: 너무 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {channels} channels: {taken}</source>
            <translation>채널 {channels}개를 받음: {taken}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {inputs} inputs ({names}): a filter takes one picture and nothing else</source>
            <translation>입력 {inputs}개를 받음 ({names}): 필터는 그림 하나만 받음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>it takes {kind} numbers ({taken}): pictures are float or float16</source>
            <translation>{kind} 수를 받음 ({taken}): 그림은 float 또는 float16</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its attached files are not those of the source</source>
            <translation>첨부 파일이 소스의 것이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>its certificate is not trusted ({said})</source>
            <translation>인증서를 신뢰할 수 없음 ({said})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>its certificate is not trusted ({untrusted}); name one that is with --ca-file</source>
            <translation>인증서를 신뢰할 수 없음 ({untrusted}). 신뢰할 것을 --ca-file로 지정</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>its checksum differs</source>
            <translation>체크섬이 다름</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its colours come last (NHWC); export it with the colours first (NCHW)</source>
            <translation>색이 마지막에 옴(NHWC). 색을 먼저(NCHW)로 내보낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/chunk_record.py" />
            <source>its durations are not those of its frames</source>
            <translation>길이가 그 프레임들의 것이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>its frames are shown at other times than in the source</source>
            <translation>프레임이 소스와 다른 시각에 표시됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>its frames cannot be read back</source>
            <translation>프레임을 다시 읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>its graph is empty</source>
            <translation>그래프가 비어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>its index (moov) is missing; the recording or download was cut off</source>
            <translation>인덱스(moov)가 없음. 녹화나 다운로드가 중간에 끊김</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>its input has {shape} dimensions ({taken}): a picture has four, 1 × 3 × ? × ?</source>
            <translation>입력이 {shape}차원임 ({taken}): 그림은 네 차원, 1 × 3 × ? × ?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_trial.py" />
            <source>its pictures cannot be used</source>
            <translation>그림을 쓸 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>its script was never run here, and a script is a program: read it, then trust it (in the window above the script, or with: ripgui queue trust)</source>
            <translation>스크립트가 여기서 실행된 적이 없고 스크립트는 프로그램임: 읽은 뒤 신뢰할 것 (창의 스크립트 위에서, 또는 ripgui queue trust로)</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>keep coefficients that look needless, such as grain</source>
            <translation>그레인처럼 불필요해 보이는 계수 유지</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>keyframes where an expression says (expr:…)</source>
            <translation>식이 정한 곳의 키프레임 (expr:…)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>knows no zones: they are left out</source>
            <translation>존을 모름: 존은 뺌</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>largest block</source>
            <translation>가장 큰 블록</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>let the output end in .mkv</source>
            <translation>출력 이름을 .mkv로 끝낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>line {line} of the script</source>
            <translation>스크립트 {line}행</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {line}, piece {number}</source>
            <translation>{line}행, 조각 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number} is no chapter: {strip}</source>
            <translation>{number}행이 챕터가 아님: {strip}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>line {number}: </source>
            <translation>{number}행: </translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>line {number}: {error}</source>
            <translation>{number}행: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>list its tasks</source>
            <translation>작업 나열</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading a model</source>
            <translation>모델 읽는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/model_node.py" />
            <source>loading {path}</source>
            <translation>{path} 읽는 중</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter</source>
            <translation>루프 필터</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as alpha:beta, -6 to 6 each</source>
            <translation>루프 필터, alpha:beta로 각각 -6~6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>loop filter as tc,beta, -6 to 6 each</source>
            <translation>루프 필터, tc,beta로 각각 -6~6</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>mastering display of HDR10</source>
            <translation>HDR10의 마스터링 디스플레이</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>matrix that is written into the stream</source>
            <translation>스트림에 기록할 매트릭스</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>merge again</source>
            <translation>다시 병합</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>metadata is carried over from the source</source>
            <translation>메타데이터는 소스에서 가져옴</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/model.py" />
            <source>models of several frames, such as RIFE, are not filters of one picture</source>
            <translation>RIFE 같은 여러 프레임 모델은 그림 하나의 필터가 아님</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most B-frames in a row</source>
            <translation>연속 B프레임 최댓값</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>most frames between keyframes</source>
            <translation>키프레임 사이 최대 프레임</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>motion search</source>
            <translation>움직임 탐색</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>must be an absolute path</source>
            <translation>절대 경로여야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no bitstream filters of inputs (-bsf before -i)</source>
            <translation>입력의 비트스트림 필터가 없음 (-i 앞의 -bsf)</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>no documents</source>
            <translation>문서 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no ffmpeg was found; install ffmpeg 7 or newer, or the Python package imageio-ffmpeg</source>
            <translation>ffmpeg를 찾을 수 없음. ffmpeg 7 이상이나 Python 패키지 imageio-ffmpeg를 설치할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress for {limit_s} s: the worker was stopped</source>
            <translation>{limit_s}초 동안 프레임도 진행도 없음: 작업 프로세스를 중지함</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>no frame and no progress within {limit_s} s: the script was stopped</source>
            <translation>{limit_s}초 안에 프레임도 진행도 없음: 스크립트를 중지함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>no frame of the source lies within {piece}</source>
            <translation>{piece} 안에 소스의 프레임이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>no frame of the video in {path} can be decoded</source>
            <translation>{path}의 동영상에서 프레임을 디코딩할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>no input can be named: the clip of the script is the only one (ffmpeg -i - ...)</source>
            <translation>입력을 지정할 수 없음: 스크립트의 클립이 유일한 입력임 (ffmpeg -i - ...)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>no line sets the output</source>
            <translation>출력을 정하는 행이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>no password belongs into the address of a webhook: write {secret} there, and give the secret</source>
            <translation>웹훅 주소에 암호를 쓰지 않음: {secret}을(를) 쓰고 비밀 값을 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>no password belongs into the address of {what}</source>
            <translation>{what}의 주소에 암호를 쓰지 않음</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>no sample adaptive offset: keeps fine detail</source>
            <translation>샘플 적응 오프셋 없음: 고운 디테일 유지</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>no space is left in the folder for temporary files</source>
            <translation>임시 파일 폴더에 공간이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space is left on the disk that ffmpeg writes to</source>
            <translation>ffmpeg가 쓰는 디스크에 공간이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no space left on device</source>
            <translation>장치에 남은 공간 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>no usable ffmpeg: {reasons}</source>
            <translation>쓸 수 있는 ffmpeg가 없음: {reasons}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>not a frame range: {start}:{stop}</source>
            <translation>프레임 구간이 아님: {start}:{stop}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>not an ONNX model: {error}</source>
            <translation>ONNX 모델이 아님: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>not begun</source>
            <translation>시작 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>not enough space on the disk</source>
            <translation>디스크 공간 부족</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not exist</source>
            <translation>존재하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>not found</source>
            <translation>찾을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hardware.py" />
            <source>not in this ffmpeg</source>
            <translation>이 ffmpeg에 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>not installed</source>
            <translation>설치되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>not set</source>
            <translation>설정 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>nothing can be kept in it</source>
            <translation>아무것도 보관할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/beside.py" />
            <source>nothing is done elsewhere here</source>
            <translation>여기서는 원격에서 하는 일이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>nothing was deleted elsewhere: {error}</source>
            <translation>원격에서 아무것도 삭제하지 못함: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers are missing among the pictures, and links over the gaps cannot be made in {folder}: {strerror}; rename the pictures so that none is missing</source>
            <translation>그림에 빠진 번호가 있고 {folder}에 빈틈을 넘는 링크를 만들 수 없음: {strerror}. 빠진 번호가 없게 그림 이름을 바꿀 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>numbers that are missing among the pictures {name}: {told} ({missing}); what is there is joined</source>
            <translation>그림 {name} 중 빠진 번호: {told} ({missing}). 있는 것을 이어서 씀</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>nvidia-smi failed</source>
            <translation>nvidia-smi 실패</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the blue plane's quantiser</source>
            <translation>파란 평면 양자화기의 오프셋</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>offset of the red plane's quantiser</source>
            <translation>빨간 평면 양자화기의 오프셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>open source</source>
            <translation>소스 열기</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>opening the script</source>
            <translation>스크립트 여는 중</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>optimise for HDR10</source>
            <translation>HDR10에 최적화</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output 0 of the script is audio; the clip to encode must be output 0</source>
            <translation>스크립트의 출력 0이 소리임. 인코딩할 클립이 출력 0이어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>output {index}</source>
            <translation>출력 {index}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no sound</source>
            <translation>스크립트의 출력 {output}이(가) 소리가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>output {output} of the script is no video</source>
            <translation>스크립트의 출력 {output}이(가) 동영상이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>overlaps with piece {last}</source>
            <translation>조각 {last}와(과) 겹침</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>overlay frames</source>
            <translation>오버레이 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>packs its answers, which was not asked for</source>
            <translation>요청하지 않았는데 응답을 압축함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>pictures have no times: leave the timecodes out, or choose another container</source>
            <translation>그림에는 시각이 없음: 타임코드를 빼거나 다른 컨테이너를 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number}</source>
            <translation>조각 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>piece {number} has no "start" and "end" as texts</source>
            <translation>조각 {number}에 텍스트로 된 "start"와 "end"가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip did not say what it would install: {name}</source>
            <translation>pip가 무엇을 설치할지 말하지 않음: {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>pip failed</source>
            <translation>pip 실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>pixel format</source>
            <translation>픽셀 형식</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>pixels are {sample_aspect}, as the script has it; the source's container says {told}, its frames {read}</source>
            <translation>픽셀은 스크립트대로 {sample_aspect}. 소스의 컨테이너는 {told}, 프레임은 {read}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>primaries that are written into the stream</source>
            <translation>스트림에 기록할 원색</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>quality is {WORST} to {BEST}, not {quality}</source>
            <translation>품질은 {WORST}~{BEST}이며 {quality}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quality; lower is better</source>
            <translation>품질. 낮을수록 좋음</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>quantisation matrices</source>
            <translation>양자화 행렬</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends after the last frame: the clip has {frames} frames</source>
            <translation>구간 {text}이(가) 마지막 프레임 뒤에서 끝남: 클립은 {frames} 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} ends before it starts, or holds no frame</source>
            <translation>구간 {text}이(가) 시작 전에 끝나거나 프레임이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>range {text} starts after the last frame: the clip has {frames} frames</source>
            <translation>구간 {text}이(가) 마지막 프레임 뒤에서 시작함: 클립은 {frames} 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>ranges may not overlap: one begins at {start}, and another ends at {end}</source>
            <translation>구간이 겹칠 수 없음: 하나가 {start}에서 시작하는데 다른 하나가 {end}에서 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>ranges must follow each other</source>
            <translation>구간은 서로 이어져야 함</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>reach of the motion search in pixels</source>
            <translation>움직임 탐색 범위(픽셀)</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rectangular blocks</source>
            <translation>직사각형 블록</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>request time and the server's time</source>
            <translation>요청 시각과 서버의 시각</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>restoration filter</source>
            <translation>복원 필터</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>result {number} of {files}</source>
            <translation>결과 {number}/{files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry a clip</source>
            <translation>클립 다시 시도</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>retry the merge</source>
            <translation>병합 다시 시도</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/history.py" />
            <source>ripgui {version}</source>
            <translation>ripgui {version}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>rows of tiles, as a power of two</source>
            <translation>타일 행 수, 2의 거듭제곱</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>run {id} {state}: a receipt is for what was made</source>
            <translation>실행 {id} {state}: 영수증은 만들어진 것에 대한 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>runs no scripts: this task's is left out</source>
            <translation>스크립트를 실행하지 않음: 이 작업의 것은 뺌</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sample adaptive offset</source>
            <translation>샘플 적응 오프셋</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>say the ranges to cut out as times with an end, such as 0:10-0:20, 0:30-0:40</source>
            <translation>잘라낼 구간을 끝이 있는 시간으로 쓸 것, 예: 0:10-0:20, 0:30-0:40</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/error.py" />
            <source>script line {line}: {message}</source>
            <translation>스크립트 {line}행: {message}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>secret key</source>
            <translation>비밀 키</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>see where the bucket was made</source>
            <translation>버킷이 만들어진 곳을 볼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>set_output shares its line</source>
            <translation>set_output이 다른 것과 같은 행에 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>several chains</source>
            <translation>체인 여러 개</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>sharpness of the loop filter</source>
            <translation>루프 필터의 선명도</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>signal {number}</source>
            <translation>신호 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>size and pixel shape are those of the clip; change them in the script or with -vf scale</source>
            <translation>크기와 픽셀 모양은 클립의 것. 스크립트에서 또는 -vf scale로 바꿀 것</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>smallest block with a quantiser of its own</source>
            <translation>자체 양자화기가 있는 가장 작은 블록</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>sound and subtitles are carried over from the source as they are</source>
            <translation>소리와 자막은 소스에서 그대로 가져옴</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>sound is cut at whole packets, so it may begin and end up to one packet after the range does</source>
            <translation>소리는 패킷 단위로 자르므로 구간보다 최대 한 패킷 늦게 시작하고 끝날 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>sound that is kept as it is has the bit rate that it has; choose a codec for it</source>
            <translation>그대로 두는 소리는 자체 비트레이트가 있음. 비트레이트를 정하려면 코덱을 고를 것</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>speed: 0 is slowest</source>
            <translation>속도: 0이 가장 느림</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>splits is a list of at least one range</source>
            <translation>splits는 구간이 하나 이상인 목록</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>steepest quantisation matrix</source>
            <translation>가장 가파른 양자화 행렬</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview_protocol.py" />
            <source>stop measuring</source>
            <translation>측정 중지</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/storages.py" />
            <source>storage</source>
            <translation>저장소</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>stream {index}</source>
            <translation>스트림 {index}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>strength of grain that is taken out and made anew</source>
            <translation>빼내어 새로 만드는 그레인의 세기</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>subtitles ask for fonts that are not attached: {missing}</source>
            <translation>자막이 첨부되지 않은 글꼴을 요구함: {missing}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>super-resolution needs a width or a height</source>
            <translation>초해상도에는 너비나 높이가 필요함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {error}</source>
            <translation>문법 오류: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>syntax error: {msg}</source>
            <translation>문법 오류: {msg}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {before} cannot be moved before itself</source>
            <translation>작업 {before}을(를) 자기 자신 앞으로 옮길 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {behind} cannot wait for itself, or for one that waits for it</source>
            <translation>작업 {behind}은(는) 자기 자신이나 자신을 기다리는 작업을 기다릴 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {id}</source>
            <translation>작업 {id}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/runner.py" />
            <source>task {id} is being run by another process</source>
            <translation>작업 {id}을(를) 다른 프로세스가 실행 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote.py" />
            <source>task {id} is not there at {endpoint}; retry the task instead</source>
            <translation>작업 {id}이(가) {endpoint}에 없음. 대신 작업을 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunk {index}</source>
            <translation>작업 {task_id}에 청크 {index}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no chunks; retry the task instead</source>
            <translation>작업 {task_id}: 청크가 없음. 대신 작업을 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has no finished output that was to be sent; retry the task instead</source>
            <translation>작업 {task_id}에 보낼 완성된 출력이 없음. 대신 작업을 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} has {missing} of {chunks} chunks not done; retry the task instead</source>
            <translation>작업 {task_id}: 청크 {chunks}개 중 {missing}개가 끝나지 않음. 대신 작업을 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done and waits for nothing</source>
            <translation>작업 {task_id}은(는) 끝났고 기다리는 것이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done, and its chunks were removed when it was finished; add its source again to encode it anew</source>
            <translation>작업 {task_id}은(는) 끝났고 그때 청크가 제거됨. 새로 인코딩하려면 소스를 다시 추가할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; add its source again to encode it differently</source>
            <translation>작업 {task_id}은(는) 끝남. 다르게 인코딩하려면 소스를 다시 추가할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is done; there is nothing to retry</source>
            <translation>작업 {task_id}은(는) 끝남. 다시 시도할 것이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state} already</source>
            <translation>작업 {task_id}은(는) 이미 {state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/session.py" />
            <source>task {task_id} is {state} and cannot be started</source>
            <translation>작업 {task_id}: {state}. 시작할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}, not paused</source>
            <translation>작업 {task_id}: {state}. 일시 정지 상태가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; only waiting and running tasks can be paused</source>
            <translation>작업 {task_id}: {state}. 대기 중이거나 실행 중인 작업만 일시 정지할 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>task {task_id} is {state}; stop it first</source>
            <translation>작업 {task_id}: {state}. 먼저 중지할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>tell how far a task is</source>
            <translation>작업 진행 알리기</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>template {number}: {error}</source>
            <translation>템플릿 {number}: {error}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>temporal filter</source>
            <translation>시간 필터</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>that the clip is full-range cannot be told with {codec}: players will take it as limited</source>
            <translation>클립이 전체 범위임을 {codec}(으)로 전할 수 없음: 플레이어가 제한 범위로 봄</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the CRF must be a number from 0 to {MOST_CRF}</source>
            <translation>CRF는 0~{MOST_CRF}의 수여야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the HDR10 metadata of the clip cannot be given to {codec} and is lost</source>
            <translation>클립의 HDR10 메타데이터를 {codec}에 줄 수 없어 사라짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the access key is not known there; it was mistyped, deleted or is of another account</source>
            <translation>액세스 키를 그곳에서 모름. 잘못 입력했거나 삭제되었거나 다른 계정의 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the account is the long number in R2's address</source>
            <translation>계정은 R2 주소의 긴 숫자</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the added file {path} is gone</source>
            <translation>추가한 파일 {path}이(가) 사라짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address asks for a secret with {secret}: say which</source>
            <translation>주소가 {secret}(으)로 비밀 값을 요구함: 어느 것인지 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>the address of a webhook begins with https:// and a name</source>
            <translation>웹훅의 주소는 https://와 이름으로 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>the address of {what} ends before any ? or #</source>
            <translation>{what}의 주소는 ?나 # 앞에서 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>the answer</source>
            <translation>응답</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the arguments change the number of frames; the filters in -vf must keep every frame</source>
            <translation>인수가 프레임 수를 바꿈. -vf의 필터는 모든 프레임을 유지해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} has type {mimetype} instead of {mimetype2}</source>
            <translation>첨부 파일 {filename}의 종류가 {mimetype2}이(가) 아니라 {mimetype}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is changed</source>
            <translation>첨부 파일 {filename}이(가) 바뀜</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the attached file {filename} is missing</source>
            <translation>첨부 파일 {filename}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the bucket {bucket}</source>
            <translation>버킷 {bucket}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>the chapter {title} begins before the film does</source>
            <translation>챕터 {title}이(가) 영상보다 먼저 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>the chapter {value} has no start</source>
            <translation>챕터 {value}에 시작이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>the chapters in {path} cannot be used: {error}</source>
            <translation>{path}의 챕터를 쓸 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the clip</source>
            <translation>클립</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the clip cannot be encoded: {failures}</source>
            <translation>클립을 인코딩할 수 없음: {failures}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the clip ends before this range: it has {frames} frames</source>
            <translation>클립이 이 구간 전에 끝남: {frames} 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>the clip is interlaced ({field_order} field first), and {codec} encodes it as progressive frames, which players do not deinterlace</source>
            <translation>클립이 인터레이스인데({field_order} 필드 먼저) {codec}은(는) 프로그레시브로 인코딩해 플레이어가 디인터레이스하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {difference} s longer than the source's video</source>
            <translation>클립이 소스의 동영상보다 {difference}초 긺</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the clip is {value} s shorter than the source's video</source>
            <translation>클립이 소스의 동영상보다 {value}초 짧음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the clip that is set as output has no name</source>
            <translation>출력으로 정한 클립에 이름이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command cannot be read: {error}</source>
            <translation>명령을 읽을 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>the command is empty</source>
            <translation>명령이 비어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the comparison</source>
            <translation>비교</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/media/gathering.py" />
            <location filename="../../ripgui/media/sample.py" />
            <source>the disk of {folder} is full</source>
            <translation>{folder}의 디스크가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the disk of {folder} is full; what arrived stays, make room and go on</source>
            <translation>{folder}의 디스크가 가득 참. 받은 것은 남으니 공간을 비우고 계속할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <location filename="../../ripgui/media/split.py" />
            <source>the disk of {output} is full</source>
            <translation>{output}의 디스크가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the disk of {parent} is full</source>
            <translation>{parent}의 디스크가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the disk of {path} is full</source>
            <translation>{path}의 디스크가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/first_pass.py" />
            <source>the disk of {work_folder} is full</source>
            <translation>{work_folder}의 디스크가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>the encoded clip {number} holds no frame</source>
            <translation>인코딩된 클립 {number}에 프레임이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>the encoder</source>
            <translation>인코더</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments are longer than {LONGEST} characters</source>
            <translation>인코더 인수가 {LONGEST}자보다 긺</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments cannot be read: a quote is not closed, or a backslash ends them</source>
            <translation>인코더 인수를 읽을 수 없음: 따옴표가 닫히지 않았거나 백슬래시로 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>the encoder arguments hold control characters</source>
            <translation>인코더 인수에 제어 문자가 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrating.py" />
            <source>the encoder or the script is so slow that nothing came of it in the time there is</source>
            <translation>인코더나 스크립트가 너무 느려 주어진 시간 안에 나온 것이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the end {stop} is not after the start {start}</source>
            <translation>끝 {stop}이(가) 시작 {start} 뒤가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address</source>
            <translation>엔드포인트는 서버의 주소</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the endpoint is the server's address with its port</source>
            <translation>엔드포인트는 포트를 포함한 서버의 주소</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the endpoint {name} has no address: say where it is</source>
            <translation>엔드포인트 {name}에 주소가 없음: 어디인지 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses a script that does not name {SOURCE}: let it open os.environ["{SOURCE}"]</source>
            <translation>팜은 {SOURCE}을(를) 쓰지 않는 스크립트를 거부함: os.environ["{SOURCE}"]을(를) 열게 할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param with a line break: write it on one line</source>
            <translation>팜은 줄바꿈이 있는 encode_param을 거부함: 한 줄로 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the farm refuses an encode_param without its output: put {FINALRIP_OUTPUT} at its end</source>
            <translation>팜은 출력이 없는 encode_param을 거부함: 끝에 {FINALRIP_OUTPUT}을(를) 넣을 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file has {st_size} GiB: an ONNX model has 2 at most</source>
            <translation>파일이 {st_size}GiB임: ONNX 모델은 최대 2</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the file is empty</source>
            <translation>파일이 비어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the file lasts {duration} s, less than its video, which ends at {end} s</source>
            <translation>파일이 {duration}초로, {end}초에 끝나는 동영상보다 짧음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was damaged; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>대기열 파일이 손상됨. 옮긴 작업: {count}. 그 파일은 {aside}(으)로 보관함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the file of the queue was written by a newer RipGUI; tasks taken over: {count}; it is kept as {aside}</source>
            <translation>대기열 파일을 더 새로운 RipGUI가 씀. 옮긴 작업: {count}. 그 파일은 {aside}(으)로 보관함</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the file of time codes</source>
            <translation>타임코드 파일</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>the file with certificates {ca_file} is not there</source>
            <translation>인증서 파일 {ca_file}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is in no playlist</source>
            <translation>파일 {name}이(가) 어느 재생 목록에도 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the file {name} is missing</source>
            <translation>파일 {name}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the files of chunks {missing} are gone</source>
            <translation>청크 {missing}의 파일이 사라짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the files of chunks {told} were damaged after they were finished; is the disk sound?</source>
            <translation>청크 {told}의 파일이 끝난 뒤 손상됨. 디스크가 정상인지?</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>the filter {name} is not allowed in -vf: only filters of single frames that name no files are; do it in the script</source>
            <translation>-vf에 필터 {name}은(는) 허용되지 않음: 파일을 쓰지 않는 단일 프레임 필터만 가능. 스크립트에서 할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the finished file is {output}; send it again with: ripgui queue retry {id} --upload</source>
            <translation>완성된 파일은 {output}. 다시 보내려면: ripgui queue retry {id} --upload</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the first look at it</source>
            <translation>첫 살펴보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the first thing must be the rate: “Assume 23.976”</source>
            <translation>첫 줄은 프레임 레이트여야 함: “Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/model_folder.py" />
            <source>the folder for models cannot be made: {folder}: {strerror}</source>
            <translation>모델 폴더를 만들 수 없음: {folder}: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the folder {folder} cannot be used: {strerror}</source>
            <translation>폴더 {folder}을(를) 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the folder {parent} cannot be used: {strerror}</source>
            <translation>폴더 {parent}을(를) 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>the further size {height}p is not smaller than the picture: {height2}p</source>
            <translation>추가 크기 {height}p가 그림보다 작지 않음: {height2}p</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the further sizes {text} name one height twice</source>
            <translation>추가 크기 {text}에 같은 높이가 두 번 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the key</source>
            <translation>키</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the key {key}… is too long: {LONGEST_KEY_BYTES} bytes at most</source>
            <translation>키 {key}…이(가) 너무 긺: 최대 {LONGEST_KEY_BYTES}바이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the keyring holds no {what} of {owner}: tell it again</source>
            <translation>키링에 {owner}의 {what}이(가) 없음: 다시 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the keys have expired; make new ones</source>
            <translation>키가 만료됨. 새로 만들 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the limit is a number of KiB a second</source>
            <translation>제한은 초당 KiB 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the line that sets the output is indented</source>
            <translation>출력을 정하는 행이 들여쓰기되어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/lock.py" />
            <source>the lock {path} cannot be opened: {strerror}</source>
            <translation>잠금 {path}을(를) 열 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the logo lies on this computer, where the farm cannot read it; leave it out</source>
            <translation>로고가 이 컴퓨터에 있어 팜이 읽을 수 없음. 뺄 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {error}</source>
            <translation>로고: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/finish.py" />
            <source>the logo {logo_path} must be named with its whole path</source>
            <translation>로고 {logo_path}은(는) 전체 경로로 지정해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the logo {logo} changed while it was worked on; retry to encode with what it is now</source>
            <translation>작업 중에 로고 {logo}이(가) 바뀜. 지금의 것으로 인코딩하려면 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} cannot be read: {strerror}</source>
            <translation>로고 {path}을(를) 읽을 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is a folder</source>
            <translation>로고 {path}은(는) 폴더임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} is no picture: PNG, JPEG or WebP will do</source>
            <translation>로고 {path}은(는) 그림이 아님: PNG, JPEG, WebP 가능</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/logo.py" />
            <source>the logo {path} must be named with its whole path</source>
            <translation>로고 {path}은(는) 전체 경로로 지정해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: that is no path</source>
            <translation>모델을 읽을 수 없음: 경로가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>the model cannot be read: {value}</source>
            <translation>모델을 읽을 수 없음: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/plugin_package.py" />
            <source>the module {found} is missing: the package {modules} has it</source>
            <translation>모듈 {found}이(가) 없음: 패키지 {modules}에 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name of the output is too long, {name} bytes where {most_bytes} are allowed: {name2}…{name3}</source>
            <translation>출력 이름이 너무 긺, {most_bytes}바이트까지인데 {name}바이트: {name2}…{name3}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the name of {folder} is not valid Unicode; rename it first</source>
            <translation>{folder}의 이름이 올바른 유니코드가 아님. 먼저 이름을 바꿀 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/spec_check.py" />
            <source>the name of {path} is not valid Unicode; rename it first</source>
            <translation>{path}의 이름이 올바른 유니코드가 아님. 먼저 이름을 바꿀 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has no field {match}; it may use {known}</source>
            <translation>이름 패턴에 {match} 필드가 없음. {known}을(를) 쓸 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern has {pattern} characters, where {LONGEST_PATTERN} are the most</source>
            <translation>이름 패턴이 {pattern}자임. 최대 {LONGEST_PATTERN}자</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/splitting.py" />
            <source>the name pattern {pattern} gives all pieces one name; put {number} into it</source>
            <translation>이름 패턴 {pattern}은(는) 모든 조각에 같은 이름을 줌. {number}을(를) 넣을 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the name pattern {pattern} gives an empty name</source>
            <translation>이름 패턴 {pattern}이(가) 빈 이름을 줌</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the name {name}… is too long: {LONGEST_NAME} letters at most</source>
            <translation>이름 {name}…이(가) 너무 긺: 최대 {LONGEST_NAME}자</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the only input is the clip of the script</source>
            <translation>유일한 입력은 스크립트의 클립</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} cannot be written to</source>
            <translation>출력 폴더 {folder}에 쓸 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {folder} does not exist</source>
            <translation>출력 폴더 {folder}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>the output folder {output_folder} does not exist</source>
            <translation>출력 폴더 {output_folder}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} exists already; choose another name, or allow overwriting</source>
            <translation>출력 폴더 {path}이(가) 이미 있음. 다른 이름을 고르거나 덮어쓰기를 허용할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds other files, such as {foreign}; choose another name</source>
            <translation>출력 폴더 {path}에 {foreign} 같은 다른 파일이 있음. 다른 이름을 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output folder {path} holds the source itself</source>
            <translation>출력 폴더 {path}에 소스 자체가 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} appeared meanwhile; choose another name or allow overwriting, then merge again</source>
            <translation>그사이 출력 {path}이(가) 생김. 다른 이름을 고르거나 덮어쓰기를 허용한 뒤 다시 병합할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} exists already; choose another name, or allow overwriting</source>
            <translation>출력 {path}이(가) 이미 있음. 다른 이름을 고르거나 덮어쓰기를 허용할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is a folder</source>
            <translation>출력 {path}은(는) 폴더임</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is the source itself</source>
            <translation>출력 {path}은(는) 소스 자체임</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} is to be a folder, and is a file</source>
            <translation>출력 {path}은(는) 폴더여야 하는데 파일임</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must end in {others} or {last}</source>
            <translation>출력 {path}은(는) {others} 또는 {last}(으)로 끝나야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the output {path} must name the first of the pictures, such as {FIRST_FILES}</source>
            <translation>출력 {path}은(는) {FIRST_FILES}처럼 첫 그림을 지정해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>the parts that are there are not those of the file</source>
            <translation>그곳의 조각이 이 파일의 것이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/output.py" />
            <source>the path of the output is too long: {path}…{path2}</source>
            <translation>출력의 경로가 너무 긺: {path}…{path2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the picture cannot be written: {strerror}</source>
            <translation>그림을 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>the pictures are {read_bytes}, full range</source>
            <translation>그림은 {read_bytes}, 전체 범위</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece cannot be written: {strerror}</source>
            <translation>조각을 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the piece is not right: {problems}</source>
            <translation>조각이 올바르지 않음: {problems}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it ends too early</source>
            <translation>재생 목록이 손상됨: 너무 일찍 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disc_playlist.py" />
            <source>the playlist is damaged: it names a file that cannot be</source>
            <translation>재생 목록이 손상됨: 있을 수 없는 파일을 가리킴</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist shows {shown} s, its files hold {seconds} s and are taken whole: choose a range</source>
            <translation>재생 목록은 {shown}초를 보이지만 파일은 {seconds}초이며 전체를 씀: 구간을 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} cannot be read</source>
            <translation>재생 목록 {path}을(를) 읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has a length that is none: {text}</source>
            <translation>재생 목록 {path}에 길이가 아닌 길이가 있음: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the playlist {path} has {durations} lengths for {names} files</source>
            <translation>재생 목록 {path}에 파일 {names}개의 길이가 {durations}개 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>the playlist {source} names no file</source>
            <translation>재생 목록 {source}에 파일이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {instead_of} is not there any more</source>
            <translation>프리셋 {instead_of}이(가) 더는 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {name} ships with RipGUI and cannot be removed</source>
            <translation>프리셋 {name}은(는) RipGUI에 딸린 것이라 제거할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} holds half a character, which no file can</source>
            <translation>프리셋 {title}에 파일이 담을 수 없는 반쪽 문자가 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>the preset {title} {error}</source>
            <translation>프리셋 {title}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for a picture before it had a place for it</source>
            <translation>미리 보기 작업 프로세스에 자리가 생기기 전에 그림을 요청함</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for sound before its script ran</source>
            <translation>스크립트가 실행되기 전에 미리 보기 작업 프로세스에 소리를 요청함</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview worker was asked for the source before it was told which</source>
            <translation>어느 것인지 알리기 전에 미리 보기 작업 프로세스에 소스를 요청함</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the preview's temporary file cannot be used: {strerror}</source>
            <translation>미리 보기의 임시 파일을 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/connecting.py" />
            <source>the proxy of {name} is in the variable {variable}, which is not set</source>
            <translation>{name}의 프록시가 변수 {variable}에 있는데 설정되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>the proxy's address is none: it begins with http:// and a name</source>
            <translation>프록시 주소가 아님: http://와 이름으로 시작해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue can start in up to {MOST_HOURS} hours, not in {hours}</source>
            <translation>대기열은 최대 {MOST_HOURS}시간 뒤에 시작할 수 있음. {hours}시간 뒤는 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>the queue cannot start and pause at the same time of day</source>
            <translation>대기열은 같은 시각에 시작하고 일시 정지할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be copied: {error}</source>
            <translation>{path}의 대기열을 복사할 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: its tables have no names</source>
            <translation>{path}의 대기열을 열 수 없음: 표에 이름이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be opened: {error}</source>
            <translation>{path}의 대기열을 열 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be read: {error}</source>
            <translation>{path}의 대기열을 읽을 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} cannot be written: {error}</source>
            <translation>{path}의 대기열에 쓸 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is being mended by another RipGUI</source>
            <translation>다른 RipGUI가 {path}의 대기열을 고치는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <source>the queue in {path} is damaged ({reason}); start RipGUI again, which mends it</source>
            <translation>{path}의 대기열이 손상됨 ({reason}). RipGUI를 다시 시작하면 고침</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/database.py" />
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>the queue in {path} is damaged: {said}</source>
            <translation>{path}의 대기열이 손상됨: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/format.py" />
            <source>the queue in {path} was written by a newer RipGUI (format {version})</source>
            <translation>{path}의 대기열은 더 새로운 RipGUI가 기록함 (형식 {version})</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the range: the whole source is encoded</source>
            <translation>구간: 소스 전체를 인코딩함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>the rate is missing: “Assume 23.976”</source>
            <translation>프레임 레이트가 없음: “Assume 23.976”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>the rate varies, and subtitles that are burnt in are timed by its mean: look at a late one</source>
            <translation>프레임 레이트가 바뀌며 하드섭 자막은 평균에 맞춤: 뒤쪽 자막을 확인할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the rate {text} is impossible: it goes from 1 to {MAX_FRAMERATE} frames a second, 0 keeps it</source>
            <translation>프레임 레이트 {text}은(는) 불가능: 초당 1~{MAX_FRAMERATE} 프레임, 0은 유지</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is one such as cn-hangzhou</source>
            <translation>리전은 cn-hangzhou 같은 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region is the bucket's, such as eu-central-1</source>
            <translation>리전은 버킷의 것, 예: eu-central-1</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>the region stands in the bucket's endpoint, such as eu-central-003</source>
            <translation>리전은 버킷의 엔드포인트에 있음, 예: eu-central-003</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>the result cannot be read: {error}</source>
            <translation>결과를 읽을 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/merging.py" />
            <source>the result differs from its source and was kept as {kept}: {differences}</source>
            <translation>결과가 소스와 달라 {kept}(으)로 보관함: {differences}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>the result holds {num_frames} frames from {start} on, the script gives {num_frames2}: they cannot be compared</source>
            <translation>결과에는 {start}부터 {num_frames} 프레임이 있고 스크립트는 {num_frames2}개를 줌: 비교할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {differs_s} s longer than its source</source>
            <translation>결과가 소스보다 {differs_s}초 긺</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>the result is {value} s shorter than its source</source>
            <translation>결과가 소스보다 {value}초 짧음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the result stays there: {address}</source>
            <translation>결과는 그곳에 남음: {address}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/receipt.py" />
            <source>the result {whole} is gone</source>
            <translation>결과 {whole}이(가) 사라짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>the script</source>
            <translation>스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>the script ended itself with exit()</source>
            <translation>스크립트가 exit()로 스스로 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/client.py" />
            <source>the script ended the worker itself (exit status {returncode})</source>
            <translation>스크립트가 작업 프로세스를 스스로 끝냄 (종료 상태 {returncode})</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the script gave {fed} frames where {expected} were asked for</source>
            <translation>{expected} 프레임을 요청했는데 스크립트가 {fed} 프레임을 줌</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the script of a zone outputs another clip than the task's: size, pixel format and number of frames must be alike, and both must find the same plugins</source>
            <translation>존의 스크립트가 작업과 다른 클립을 출력함: 크기, 픽셀 형식, 프레임 수가 같아야 하고 둘 다 같은 플러그인을 찾아야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the script sets no clip as output 0</source>
            <translation>스크립트가 출력 0에 클립을 정하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <location filename="../../ripgui/workers/preview.py" />
            <source>the script sets no output: end it with clip.set_output()</source>
            <translation>스크립트가 출력을 정하지 않음: clip.set_output()으로 끝낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/trust.py" />
            <source>the script was never run here, and a script is a program: read it, then trust it</source>
            <translation>스크립트가 여기서 실행된 적이 없고 스크립트는 프로그램임: 읽은 뒤 신뢰할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam.py" />
            <source>the seam worker was asked for frames before it had a result</source>
            <translation>결과가 있기 전에 이음매 작업 프로세스에 프레임을 요청함</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the secret key does not belong to the access key</source>
            <translation>비밀 키가 액세스 키의 것이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the secret of the webhook {name} has a space or a line break in it</source>
            <translation>웹훅 {name}의 비밀 값에 공백이나 줄바꿈이 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>the segments last {duration} s, the pictures {planned} s</source>
            <translation>조각은 {duration}초, 그림은 {planned}초</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/playlist.py" />
            <source>the segments of {init} cannot be read: {error}</source>
            <translation>{init}의 조각을 읽을 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server</source>
            <translation>서버</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced and sent {size_bytes} bytes, but </source>
            <translation>서버가 {size_bytes}바이트를 알리고 보냈지만 </translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>the server announced {told} bytes and sent {size_bytes}</source>
            <translation>서버가 {told}바이트를 알리고 {size_bytes}바이트를 보냄</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>the server's answer is no JSON: {text}</source>
            <translation>서버의 응답이 JSON이 아님: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings_file.py" />
            <source>the settings are being changed by another RipGUI</source>
            <translation>다른 RipGUI가 설정을 바꾸는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site made room for another number of pictures than there are</source>
            <translation>사이트가 있는 그림 수와 다른 수의 자리를 만듦</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site refused {what} with status {status}: {value}</source>
            <translation>사이트가 {what}을(를) 상태 {status}(으)로 거부함: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>the site's answer is not that of a site like slow.pics: {text}</source>
            <translation>사이트의 응답이 slow.pics 같은 사이트의 것이 아님: {text}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the size that was asked for</source>
            <translation>요청한 크기</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/budget.py" />
            <source>the size {size_mib} MiB is impossible: say 700 for 700 MiB, or 0 for any size</source>
            <translation>크기 {size_mib}MiB는 불가능: 700MiB는 700, 아무 크기나는 0</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} has no height</source>
            <translation>크기 {text}에 높이가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is impossible: pixels go from {LEAST} to {MOST}</source>
            <translation>크기 {text}은(는) 불가능: 픽셀은 {LEAST}~{MOST}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>the size {text} is odd: encoders need even numbers</source>
            <translation>크기 {text}이(가) 홀수임: 인코더에는 짝수가 필요함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sound.py" />
            <source>the sound of {path} cannot be read: {strerror}</source>
            <translation>{path}의 소리를 읽을 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source cannot be read from its middle ({strerror}); split it exactly</source>
            <translation>소스를 중간부터 읽을 수 없음 ({strerror}). 정확히 나눌 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>the source cannot be shown: {reason}</source>
            <translation>소스를 표시할 수 없음: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source changed while it was worked on: {error}</source>
            <translation>작업 중에 소스가 바뀜: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>the source does not say when its frames are shown; split it exactly instead</source>
            <translation>소스가 프레임의 표시 시각을 말하지 않음. 대신 정확히 나눌 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the source ends at {duration_s}</source>
            <translation>소스가 {duration_s}에서 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/seam_client.py" />
            <source>the source is another than the one that was encoded: their frames cannot be compared</source>
            <translation>소스가 인코딩한 것과 다름: 프레임을 비교할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>the source is {size}, a size that VapourSynth cannot hold: its last columns or rows go, {held} is left</source>
            <translation>소스는 {size}로 VapourSynth가 담을 수 없는 크기임: 마지막 열이나 행을 빼고 {held}만 남음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>the source that was put into a storage for {name} could not be deleted: {error}</source>
            <translation>{name}을(를) 위해 저장소에 올린 소스를 삭제할 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge.py" />
            <source>the source {path} is gone</source>
            <translation>소스 {path}이(가) 사라짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>the source {source} changed while it was worked on; retry to encode what it holds now</source>
            <translation>작업 중에 소스 {source}이(가) 바뀜. 지금의 것으로 인코딩하려면 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>the source's flags repeat fields for {shown} frames a second (soft telecine)</source>
            <translation>소스의 플래그가 필드를 반복해 초당 {shown} 프레임임 (소프트 텔레시네)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/task.py" />
            <source>the source's {names} is not carried: the result has the picture's own HDR10 or HLG alone</source>
            <translation>소스의 {names}은(는) 옮기지 않음: 결과에는 그림 자체의 HDR10이나 HLG만 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the start is after the end of the source, {duration_s}</source>
            <translation>시작이 소스의 끝 {duration_s} 뒤임</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>the storage is full</source>
            <translation>저장소가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/shipping.py" />
            <source>the storage itself is tried with: ripgui storages test {storage}; {advice}</source>
            <translation>저장소 자체는 ripgui storages test {storage}(으)로 시험함. {advice}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>the tag {key} ({value}) is missing</source>
            <translation>태그 {key} ({value})이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>the task</source>
            <translation>작업</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title is longer than {LONGEST_TITLE} characters</source>
            <translation>제목이 {LONGEST_TITLE}자보다 긺</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>the title must be one line of plain text</source>
            <translation>제목은 일반 텍스트 한 줄이어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/gathering.py" />
            <source>the tracks of {path} cannot be gathered ({strerror})</source>
            <translation>{path}의 트랙을 모을 수 없음 ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the trimmed original is not encoded again and begins at a keyframe</source>
            <translation>잘라낸 원본은 다시 인코딩하지 않으며 키프레임에서 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {FILES}</source>
            <translation>-{name}의 값 {value}은(는) 허용되지 않음: {FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>the value {value} of -{name} is not allowed: {what}{hint}</source>
            <translation>-{name}의 값 {value}은(는) 허용되지 않음: {what}{hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>the video codec is {LINES}, not {vcodec}</source>
            <translation>비디오 코덱은 {LINES}이며 {vcodec}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>the video in {path} is of a kind that cannot be decoded</source>
            <translation>{path}의 동영상은 디코딩할 수 없는 종류임</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} does not hear ({problem}); it is told again</source>
            <translation>웹훅 {name}이(가) 듣지 않음 ({problem}). 다시 알림</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} refuses what it is told: {told}</source>
            <translation>웹훅 {name}이(가) 알림을 거부함: {told}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>the webhook {name} was told in vain: {problem}</source>
            <translation>웹훅 {name}에 알렸으나 소용없음: {problem}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/herald.py" />
            <source>the webhook {webhook} was not told: the program ended before</source>
            <translation>웹훅 {webhook}에 알리지 못함: 그 전에 프로그램이 끝남</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>the whole source is encoded: there is nothing to trim</source>
            <translation>소스 전체를 인코딩함: 잘라낼 것이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/chunk.py" />
            <source>the worker was asked to encode before its script ran</source>
            <translation>스크립트가 실행되기 전에 작업 프로세스에 인코딩을 요청함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zone {range} changes nothing: give it encoder arguments or a script</source>
            <translation>존 {range}이(가) 아무것도 바꾸지 않음: 인코더 인수나 스크립트를 줄 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range} names {other}, the task {codec}: a result has one encoder</source>
            <translation>존 {range}은(는) {other}, 작업은 {codec}: 결과에는 인코더가 하나</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>the zone {range}: {error}</source>
            <translation>존 {range}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/zone.py" />
            <source>the zones {range} and {range2} overlap; a frame is in one only</source>
            <translation>존 {range}와(과) {range2}이(가) 겹침. 프레임은 한 존에만 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/finalrip.py" />
            <source>the zones: all clips are encoded alike</source>
            <translation>존: 모든 클립을 똑같이 인코딩함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name} is missing</source>
            <translation>{name}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is impossible: it goes from {LEAST} to {MOST} pixels</source>
            <translation>{name} {pixels}은(는) 불가능: {LEAST}~{MOST} 픽셀</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>the {name} {pixels} is odd: encoders need even numbers</source>
            <translation>{name} {pixels}이(가) 홀수임: 인코더에는 짝수가 필요함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>the {name}: {error}</source>
            <translation>{name}: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is in the variable {variable}, which is not set</source>
            <translation>{owner}의 {what}이(가) 변수 {variable}에 있는데 설정되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is kept nowhere: tell it for this run, or say env:NAME for it</source>
            <translation>{owner}의 {what}이(가) 어디에도 보관되지 않음: 이번 실행에 지정하거나 env:NAME을 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>the {what} of {owner} is neither in the keyring nor a variable</source>
            <translation>{owner}의 {what}이(가) 키링에도 변수에도 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no "splits" in it</source>
            <translation>"splits"가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>there are no chapters in it: OGM text, Matroska XML and ffmpeg's metadata can be read</source>
            <translation>챕터가 없음: OGM 텍스트, Matroska XML, ffmpeg 메타데이터를 읽을 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>there are no pieces in it: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>조각이 없음: START-END로 쓸 것, 예: 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>there are no videos in {absolute}</source>
            <translation>{absolute}에 동영상이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>there can be {MOST_SIZES} further sizes, not {sizes}</source>
            <translation>추가 크기는 {MOST_SIZES}개까지이며 {sizes}개는 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is a preset named {name} already</source>
            <translation>{name} 프리셋이 이미 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is another {noun} {name} already; remove it first, or choose another name</source>
            <translation>{noun} {name}이(가) 이미 있음. 먼저 제거하거나 다른 이름을 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>there is no keyframe at or before {start}; split the source exactly instead</source>
            <translation>{start} 또는 그 앞에 키프레임이 없음. 대신 소스를 정확히 나눌 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>there is no preset {name} of your own</source>
            <translation>내 프리셋 중에 {name}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>there is no preset {name}; presets are {value}</source>
            <translation>프리셋 {name}이(가) 없음. 있는 프리셋: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>there is no program {words}</source>
            <translation>프로그램 {words}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>there is no room for the preview's pictures: {strerror}</source>
            <translation>미리 보기 그림을 둘 공간이 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/history.py" />
            <source>there is no run {entry_id} in the history</source>
            <translation>기록에 실행 {entry_id}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/visionular.py" />
            <source>there is no such task any more</source>
            <translation>그런 작업이 더는 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>there is no task {before}</source>
            <translation>작업 {before}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>there is no task {task_id}</source>
            <translation>작업 {task_id}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>there is no track {name}; the tracks are {known}</source>
            <translation>트랙 {name}이(가) 없음. 있는 트랙: {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here, nor any other option</source>
            <translation>여기에 {name}이(가) 없고 다른 옵션도 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>there is no {name} here; there is {known}</source>
            <translation>여기에 {name}이(가) 없음. 있는 것: {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; add one first</source>
            <translation>{noun} {name}이(가) 없음. 먼저 추가할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>there is no {noun} {name}; there is {names}</source>
            <translation>{noun} {name}이(가) 없음. 있는 것: {names}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {rows} pieces; {MOST_PIECES} at most</source>
            <translation>조각이 {rows}개임. 최대 {MOST_PIECES}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>these are {value} pieces; {MOST_PIECES} at most</source>
            <translation>조각이 {value}개임. 최대 {MOST_PIECES}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>this RipGUI was not told where to look for updates</source>
            <translation>이 RipGUI는 업데이트를 찾을 곳을 모름</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/painter.py" />
            <source>this frame cannot be shown: {error}</source>
            <translation>이 프레임을 표시할 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>this is no JSON: {error}</source>
            <translation>JSON이 아님: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>this is no {name}: {error}</source>
            <translation>{name}이(가) 아님: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>this machine</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/secret.py" />
            <source>this system has no keyring that works ({short}): say env:NAME for the key, or tell it for each run</source>
            <translation>이 시스템에는 작동하는 키링이 없음 ({short}): 키에 env:NAME을 쓰거나 실행할 때마다 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/restoration.py" />
            <source>tiles of {tile} pixels: they go from {LEAST_TILE} to {MOST_TILE}</source>
            <translation>{tile}픽셀 타일: {LEAST_TILE}~{MOST_TILE} 가능</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/preparation.py" />
            <source>times of the source begin anew on the way, and no range can be cut out of it as it is: do not keep the original</source>
            <translation>소스의 시간이 도중에 다시 시작되어 구간을 그대로 잘라낼 수 없음: 원본을 보관하지 말 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top field first</source>
            <translation>위 필드 먼저</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>top left</source>
            <translation>왼쪽 위</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>transfer that is written into the stream</source>
            <translation>스트림에 기록할 전달 특성</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/shape.py" />
            <source>transparency (alpha) is not encoded</source>
            <translation>투명도(알파)는 인코딩하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>true or false</source>
            <translation>true 또는 false</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>two passes are asked for beside the line: --two-pass, or Rate by in the window</source>
            <translation>2패스는 인수 밖에서 지정함: --two-pass, 또는 창의 비트레이트 방식</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>two passes need a bitrate (-b:v 3M) or the size of the file</source>
            <translation>2패스에는 비트레이트(-b:v 3M)나 파일 크기가 필요함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>uploading to {name}</source>
            <translation>{name}에 올리는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>use_trim_orig keeps a range of the original: give start_pos or duration, or leave it out</source>
            <translation>use_trim_orig는 원본의 구간을 보관함: start_pos나 duration을 주거나 뺄 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/ffmpeg.py" />
            <source>version {version} is older than 7</source>
            <translation>버전 {version}은(는) 7보다 오래됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: frame {late} is shown at {is_at} s instead of {belongs} s</source>
            <translation>동영상: 프레임 {late}이(가) {belongs}초가 아니라 {is_at}초에 표시됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: its pixels are {sample_aspect} instead of {sample_aspect2}</source>
            <translation>동영상: 픽셀이 {sample_aspect2}이(가) 아니라 {sample_aspect}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {late} frames are at other times: {late2} is at {is_at} s instead of {belongs} s</source>
            <translation>동영상: 프레임 {late}개의 시각이 다름: 프레임 {late2}이(가) {belongs}초가 아니라 {is_at}초에 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>video: {ticks} frames instead of {frames}</source>
            <translation>동영상: 프레임이 {frames}개가 아니라 {ticks}개임</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>waits for its turn</source>
            <translation>차례를 기다림</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/order.py" />
            <source>waits for task {id} ({name}), which is {state}</source>
            <translation>작업 {id} ({name})을(를) 기다림, 현재 {state}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>waits until other sources are uploaded to {name}</source>
            <translation>다른 소스가 {name}에 업로드되기를 기다림</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watching.py" />
            <source>watched folders cannot be looked through: {error}</source>
            <translation>감시 폴더를 살펴볼 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/webhooks.py" />
            <source>webhook</source>
            <translation>웹훅</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/webhook.py" />
            <source>webhook {name}</source>
            <translation>웹훅 {name}</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye</source>
            <translation>눈의 가중치</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye in quantisation</source>
            <translation>양자화에서 눈의 가중치</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>weight of the eye, as strength:trellis</source>
            <translation>눈의 가중치, strength:trellis</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>what arrived is not the whole file: {announced}{reason}</source>
            <translation>받은 것이 전체 파일이 아님: {announced}{reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>what arrived is not what was sent, again and again</source>
            <translation>받은 것이 거듭 보낸 것과 다름</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>what came from {name} as the result holds no video: {error}</source>
            <translation>{name}에서 결과로 온 것에 동영상이 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>what pip says of {name} is no version and no hash</source>
            <translation>pip가 말한 {name}의 정보가 버전도 해시도 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>what stood behind the ? of {told} is kept no more: add the address again</source>
            <translation>{told}의 ? 뒤에 있던 것은 더는 보관하지 않음: 주소를 다시 추가할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written before has lost its last line</source>
            <translation>앞서 기록한 것의 마지막 행이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script_text.py" />
            <source>what was written there by a form cannot be read any more</source>
            <translation>양식이 그곳에 기록한 것을 더는 읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>what {codec} makes of this clip cannot be joined into Matroska: {why}</source>
            <translation>{codec}(으)로 만든 이 클립은 Matroska로 이을 수 없음: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>where and how the result is written is chosen by RipGUI</source>
            <translation>결과를 어디에 어떻게 쓸지는 RipGUI가 고름</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>whether the grain is taken out</source>
            <translation>그레인을 빼낼지</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>without a reason</source>
            <translation>이유 없이</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>works on whole videos: the range is left out</source>
            <translation>동영상 전체를 다룸: 구간은 뺌</translation>
        </message>
        <message>
            <location filename="../../resources/encoder-keys.toml" />
            <source>write HDR10 messages</source>
            <translation>HDR10 메시지 기록</translation>
        </message>
        <message>
            <location filename="../../resources/presets/x264-high-quality.toml" />
            <source>x264, high quality</source>
            <translation>x264, 고품질</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/zoning.py" />
            <source>zones cannot be had together with a file size or two passes, which share out bits themselves</source>
            <translation>존은 스스로 비트를 나누는 파일 크기 지정이나 2패스와 함께 쓸 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/late_name.py" />
            <source>{CRC32} is of one file, and this result is a folder: take it out of the name</source>
            <translation>{CRC32}은(는) 파일 하나의 것인데 이 결과는 폴더임: 이름에서 뺄 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold attached files; left out: {files}</source>
            <translation>{TITLES}은(는) 첨부 파일을 담을 수 없음. 제외: {files}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{TITLES} cannot hold chapters; left out</source>
            <translation>{TITLES}은(는) 챕터를 담을 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{TITLES} cannot hold the tags {tags}</source>
            <translation>{TITLES}은(는) 태그 {tags}을(를) 담을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container_video.py" />
            <source>{TITLES} cannot hold what {codec} makes; {others}</source>
            <translation>{TITLES}은(는) {codec}(으)로 만든 것을 담을 수 없음. {others}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{argv} did not end within {timeout_s} s</source>
            <translation>{argv}이(가) {timeout_s}초 안에 끝나지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{barred} has a "|" in its name and cannot be joined with others; rename it first</source>
            <translation>{barred}의 이름에 "|"가 있어 다른 것과 이을 수 없음. 먼저 이름을 바꿀 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/comparison.py" />
            <source>{base} gave no token: it is not a site in the manner of slow.pics, or blocks programs</source>
            <translation>{base}이(가) 토큰을 주지 않음: slow.pics 같은 사이트가 아니거나 프로그램을 막음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{bucket} is no bucket's name: 3 to 63 small letters, digits, hyphens and dots, without spaces</source>
            <translation>{bucket}은(는) 버킷 이름이 아님: 공백 없이 소문자, 숫자, 하이픈, 점 3~63자</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{ca_file} cannot be used as certificates: {error}</source>
            <translation>{ca_file}을(를) 인증서로 쓸 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{calibrations_path} cannot be removed: {strerror}</source>
            <translation>{calibrations_path}을(를) 제거할 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{codec} cannot be put into the piece as it is; split it exactly instead</source>
            <translation>{codec}을(를) 조각에 그대로 넣을 수 없음. 대신 정확히 나눌 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} cannot encode in two passes; {TWO_PASS} can</source>
            <translation>{codec}은(는) 2패스로 인코딩할 수 없음. 가능한 것: {TWO_PASS}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take all arguments: {line}</source>
            <translation>{codec}이(가) 일부 인수를 받지 않음: {line}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not take the clip's {given}: ffmpeg converts it to {taken}</source>
            <translation>{codec}이(가) 클립의 {given}을(를) 받지 않음: ffmpeg가 {taken}(으)로 변환함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{codec} does not work with these arguments: {lines}</source>
            <translation>{codec}이(가) 이 인수로 작동하지 않음: {lines}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{codec} has no option -{name}</source>
            <translation>{codec}에 -{name} 옵션이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_options.py" />
            <source>{codec} has no option -{name}{value}</source>
            <translation>{codec}에 -{name} 옵션이 없음{value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{codec} has no preset {preset}; its presets are {known}</source>
            <translation>{codec}에 프리셋 {preset}이(가) 없음. 있는 프리셋: {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/quality.py" />
            <source>{codec} has no scale of quality</source>
            <translation>{codec}에는 품질 척도가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/burn.py" />
            <source>{codec} subtitles (track {name}) cannot be burnt in</source>
            <translation>{codec} 자막(트랙 {name})은 하드섭할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{codec} takes no bitrate, so that the size of the file cannot be chosen</source>
            <translation>{codec}은(는) 비트레이트를 받지 않아 파일 크기를 고를 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{constant} is no number</source>
            <translation>{constant}은(는) 수가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/frame_text.py" />
            <source>{data} bytes</source>
            <translation>데이터 {data}바이트</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{each} exists already</source>
            <translation>{each}이(가) 이미 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/remotes.py" />
            <source>{endpoint} could not be told to delete {id}: {error}</source>
            <translation>{endpoint}에 {id} 삭제를 알릴 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/own_merge.py" />
            <source>{endpoint} does not tell where its encoded clips are</source>
            <translation>{endpoint}이(가) 인코딩된 클립의 위치를 말하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/fetching.py" />
            <source>{endpoint} is done, and tells of no result</source>
            <translation>{endpoint}이(가) 끝났지만 결과를 알리지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{endpoint} is no endpoint: it begins with https:// and a name</source>
            <translation>{endpoint}은(는) 엔드포인트가 아님: https://와 이름으로 시작해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task failed ({known})</source>
            <translation>{endpoint}: 작업 실패 ({known})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{endpoint}: the task was deleted there ({known})</source>
            <translation>{endpoint}: 작업이 그곳에서 삭제됨 ({known})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/courier.py" />
            <source>{error}; another goes on</source>
            <translation>{error}. 다른 프로세스가 이어서 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{error}; asks again in {pause_s} s</source>
            <translation>{error}. {pause_s}초 뒤 다시 문의</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/rescue.py" />
            <source>{error}; close the RipGUI that runs this queue first</source>
            <translation>{error}. 먼저 이 대기열을 실행하는 RipGUI를 닫을 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/media_client.py" />
            <location filename="../../ripgui/engine/work/script_workers.py" />
            <source>{error}; what it was asked is asked again</source>
            <translation>{error}. 같은 일을 다시 시도함</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{error}; {so_far}, and another try goes on from there</source>
            <translation>{error}. {so_far}, 다시 시도하면 거기서 계속함</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{eta_s} left</source>
            <translation>{eta_s} 남음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} cannot be written to</source>
            <translation>{existing}에 쓸 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{existing} is not a folder</source>
            <translation>{existing}은(는) 폴더가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/output/video_file.py" />
            <source>{folder} cannot be read: {strerror}</source>
            <translation>{folder}을(를) 읽을 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be removed: {strerror}</source>
            <translation>{folder}을(를) 제거할 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}</source>
            <translation>{folder}을(를) 감시할 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} cannot be watched: {strerror}; it is waited for</source>
            <translation>{folder}을(를) 감시할 수 없음: {strerror}. 기다림</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/disk.py" />
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} cannot be written to: {strerror}</source>
            <translation>{folder}에 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{folder} cannot be written: {strerror}</source>
            <translation>{folder}에 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{folder} has room for {free}, and {size} are to come</source>
            <translation>{folder}의 공간은 {free}인데 {size}이(가) 올 예정임</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is not a folder that is there</source>
            <translation>{folder}은(는) 있는 폴더가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/store/store.py" />
            <source>{folder} is not watched</source>
            <translation>{folder}은(는) 감시하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/watch/watch.py" />
            <source>{folder} is there again and watched</source>
            <translation>{folder}이(가) 다시 나타나 감시함</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/kokoon.py" />
            <source>{help} Empty takes it from the task.</source>
            <translation>{help} 비우면 작업의 것.</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{hostname} answered {status}</source>
            <translation>{hostname}이(가) {status}(으)로 응답함</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be reached, or broke off: {said}</source>
            <translation>{hostname}에 닿을 수 없거나 연결이 끊김: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{hostname} cannot be spoken to safely: {said}</source>
            <translation>{hostname}와(과) 안전하게 통신할 수 없음: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} answered {status}</source>
            <translation>{host}이(가) {status}(으)로 응답함</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {error}</source>
            <translation>{host}에 닿을 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} cannot be reached: {value}</source>
            <translation>{host}에 닿을 수 없음: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer in full within {value} s</source>
            <translation>{host}이(가) {value}초 안에 모두 응답하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} did not answer, or broke off: {error}</source>
            <translation>{host}이(가) 응답하지 않거나 연결이 끊김: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/update.py" />
            <source>{host} does not say which release is the newest</source>
            <translation>{host}이(가) 최신 릴리스를 말하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads a call to {to}: give that as its address, if it is right</source>
            <translation>{host}이(가) 호출을 {to}(으)로 돌림: 맞다면 그것을 주소로 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads from one address to the next without end</source>
            <translation>{host}이(가) 끝없이 다른 주소로 돌림</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{host} leads to {to}, which was not followed: it would get this one's secrets</source>
            <translation>{host}이(가) {to}(으)로 돌리지만 따라가지 않음: 이곳의 비밀 값을 받게 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/two_pass.py" />
            <source>{inside} in the encoder's own list contradicts a bitrate; leave it out</source>
            <translation>인코더 자체 목록의 {inside}이(가) 비트레이트와 모순됨. 뺄 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} and all names like it are taken in {name}</source>
            <translation>{name}에 {key}와(과) 비슷한 이름이 모두 쓰임</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} appeared in {storage} meanwhile; send it again for another name</source>
            <translation>그사이 {storage}에 {key}이(가) 생김. 다른 이름으로 다시 보낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{key} cannot be a key: it has parts that no storage takes</source>
            <translation>{key}은(는) 키가 될 수 없음: 어떤 저장소도 받지 않는 부분이 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FILES}</source>
            <translation>-{name}의 {key}은(는) 허용되지 않음: {FILES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {FRAMES}</source>
            <translation>-{name}의 {key}은(는) 허용되지 않음: {FRAMES}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{key} in -{name} is not allowed: {SINGLE}</source>
            <translation>-{name}의 {key}은(는) 허용되지 않음: {SINGLE}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is missing</source>
            <translation>{key}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/mistakes.py" />
            <source>{key} is not known</source>
            <translation>{key}을(를) 알 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{key} was sent to {name} and is not whole: {wrong}; send it again</source>
            <translation>{key}을(를) {name}에 보냈으나 온전하지 않음: {wrong}. 다시 보낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{kind} track</source>
            <translation>{kind} 트랙</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{match} of the filter {name} is not allowed in -vf: do it in the script</source>
            <translation>-vf에 필터 {name}의 {match}은(는) 허용되지 않음: 스크립트에서 할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{name} became smaller while it was sent</source>
            <translation>보내는 동안 {name}이(가) 작아짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{name} cannot be a further header</source>
            <translation>{name}은(는) 추가 헤더가 될 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} could not be told to delete {value}: {error}</source>
            <translation>{name}에 {value} 삭제를 알릴 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} goes from {low} to {high}, not {text}</source>
            <translation>{name}: {low}부터 {high}까지이며 {text}은(는) 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{name} had all clips and made no result of them: it was asked to merge them again</source>
            <translation>{name}에 모든 클립이 있는데 결과를 만들지 않음: 다시 병합하라고 요청함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{name} in -vf is not the name of a filter</source>
            <translation>-vf의 {name}은(는) 필터 이름이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is JSON, and {text} is none: {error}</source>
            <translation>{name}은(는) JSON인데 {text}은(는) 아님: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/preset.py" />
            <source>{name} is a name that Windows keeps for itself</source>
            <translation>{name}은(는) Windows가 쓰는 이름임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{name} is a number</source>
            <translation>{name}은(는) 수</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is a number, not {text}</source>
            <translation>{name}은(는) 수이며 {text}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at least {low}, not {text}</source>
            <translation>{name}: {low} 이상이며 {text}은(는) 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is at most {high}, not {text}</source>
            <translation>{name}: {high} 이하이며 {text}은(는) 안 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{name} is damaged and cannot be read to its end ({strerror})</source>
            <translation>{name}이(가) 손상되어 끝까지 읽을 수 없음 ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is installed with RipGUI itself</source>
            <translation>{name}은(는) RipGUI와 함께 설치됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{name} is missing, and what is there behind it is left out</source>
            <translation>{name}이(가) 없어 그 뒤의 것을 뺌</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is missing: {help}</source>
            <translation>{name}이(가) 없음: {help}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{name} is no name of a storage: it may have letters, digits, hyphens and dots within</source>
            <translation>{name}은(는) 저장소 이름이 아님: 글자, 숫자, 하이픈, 안쪽의 점을 쓸 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is no wheel: installing it would run its own program</source>
            <translation>{name}은(는) wheel이 아님: 설치하면 자체 프로그램을 실행하게 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/onnx_file.py" />
            <source>{name} is not a file</source>
            <translation>{name}은(는) 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <location filename="../../ripgui/core/preset.py" />
            <location filename="../../ripgui/core/webhook.py" />
            <source>{name} is not a name: it may have letters, digits, hyphens and dots within</source>
            <translation>{name}은(는) 이름이 아님: 글자, 숫자, 하이픈, 안쪽의 점을 쓸 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not installed in {plugin_folder}</source>
            <translation>{name}이(가) {plugin_folder}에 설치되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{name} is not the name of a package</source>
            <translation>{name}은(는) 패키지 이름이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{name} is not the name of a tag</source>
            <translation>{name}은(는) 태그 이름이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is one of {choices}, not {text}</source>
            <translation>{name}은(는) {choices} 중 하나이며 {text}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{name} is true or false, not {text}</source>
            <translation>{name}은(는) true 또는 false이며 {text}은(는) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first; 'ripgui queue retry {number}' sends it once more, which may be paid twice</source>
            <translation>{name}이(가) 이 작업을 수락했을 수 있음: 응답을 잃었고 물을 수 없음. 먼저 그곳을 볼 것. 'ripgui queue retry {number}'은(는) 한 번 더 보내며 비용이 두 번 들 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{name}, {memory}, driver {driver}</source>
            <translation>{name}, {memory}, 드라이버 {driver}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: HLS cannot hold the timecode {timecode}; left out</source>
            <translation>{name}: HLS는 타임코드 {timecode}을(를) 담을 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {codec2}, since {TITLES} cannot hold it</source>
            <translation>{name}: {TITLES}이(가) 담을 수 없어 {codec}에서 {codec2}(으)로 변환함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: converted from {codec} to {told}, since {TITLES} cannot hold it</source>
            <translation>{name}: {TITLES}이(가) 담을 수 없어 {codec}에서 {told}(으)로 변환함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: converted to {codec}, since {TITLES} cannot hold {wanted}</source>
            <translation>{name}: {TITLES}이(가) {wanted}을(를) 담을 수 없어 {codec}(으)로 변환함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it begins so late that nothing is known of it; left out</source>
            <translation>{name}: 너무 늦게 시작해 알 수 있는 것이 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {early} s later beside the picture</source>
            <translation>{name}: 그림 대비 {early}초 늦게 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {late} s later beside the picture than it should</source>
            <translation>{name}: 그림 대비 있어야 할 때보다 {late}초 늦게 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it begins {value} s earlier beside the picture</source>
            <translation>{name}: 그림 대비 {value}초 일찍 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: it begins {value} s earlier beside the picture than it should</source>
            <translation>{name}: 그림 대비 있어야 할 때보다 {value}초 일찍 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: it can be listed and written, and nothing in it deleted: {key} stays</source>
            <translation>{name}: 나열하고 쓸 수 있지만 삭제할 수 없음: {key}이(가) 남음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it has {channels} channels instead of {channels2}</source>
            <translation>{name}: {channels2}개가 아니라 {channels}채널임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is empty</source>
            <translation>{name}: 비어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is marked {marks} instead of {planned}</source>
            <translation>{name}: {planned}이(가) 아니라 {marks}(으)로 표시됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: it is not encoded and cannot be cut to the range; left out</source>
            <translation>{name}: 인코딩하지 않아 구간으로 자를 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: it is {codec} instead of {codec2}</source>
            <translation>{name}: {codec2}이(가) 아니라 {codec}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its language is {value} instead of {value2}</source>
            <translation>{name}: 언어가 {value2}이(가) 아니라 {value}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: its title is {there} instead of {title}</source>
            <translation>{name}: 제목이 {title}이(가) 아니라 {there}임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/track_plan.py" />
            <source>{name}: mixed to {most} channels, more {AUDIO_CODECS} cannot hold</source>
            <translation>{name}: {most}채널로 섞음, {AUDIO_CODECS}은(는) 더 담을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the bucket is not in the region {region}: {right}</source>
            <translation>{name}: 버킷이 리전 {region}에 없음: {right}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: the connection to {where} broke: {said}</source>
            <translation>{name}: {where} 연결이 끊김: {said}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: the content of its packets is not that of the merged file</source>
            <translation>{name}: 패킷 내용이 병합된 파일의 것이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: the content of its packets is not the source's</source>
            <translation>{name}: 패킷 내용이 소스의 것이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the keys do not allow this for {what} ({value}{value2})</source>
            <translation>{name}: 키가 {what}에 대해 이를 허용하지 않음 ({value}{value2})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server is busy or failed ({value}{value2})</source>
            <translation>{name}: 서버가 바쁘거나 실패함 ({value}{value2})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: the server refused it with status {status} ({code}{value})</source>
            <translation>{name}: 서버가 상태 {status}(으)로 거부함 ({code}{value})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} does not fit a cut; left out</source>
            <translation>{name}: 타임코드 {timecode}이(가) 자르기에 맞지 않음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: the timecode {timecode} is kept as a tag</source>
            <translation>{name}: 타임코드 {timecode}을(를) 태그로 보관</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: there is no bucket {bucket}</source>
            <translation>{name}: 버킷 {bucket}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <location filename="../../ripgui/delivery/s3_error.py" />
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: there is nothing called {key}</source>
            <translation>{name}: {key}이라는 것이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is wrong; set it and try again</source>
            <translation>{name}: 이 컴퓨터의 시계가 맞지 않음. 맞추고 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {minutes} minutes ahead; set it and try again</source>
            <translation>{name}: 이 컴퓨터의 시계가 {minutes}분 빠름. 맞추고 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: this machine's clock is {value} minutes behind; set it and try again</source>
            <translation>{name}: 이 컴퓨터의 시계가 {value}분 느림. 맞추고 다시 시도할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the language tag {language}</source>
            <translation>{name}: {TITLES}은(는) 언어 태그 {language}을(를) 담을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold the title {title}</source>
            <translation>{name}: {TITLES}은(는) 제목 {title}을(를) 담을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} pictures; left out</source>
            <translation>{name}: {TITLES}은(는) {codec} 그림을 담을 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} subtitles; left out</source>
            <translation>{name}: {TITLES}은(는) {codec} 자막을 담을 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} video; left out</source>
            <translation>{name}: {TITLES}은(는) {codec} 동영상을 담을 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot hold {codec} {reason}; left out</source>
            <translation>{name}: {TITLES}은(는) {codec}을(를) 담을 수 없음 ({reason}). 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} cannot mark it as {lost}</source>
            <translation>{name}: {TITLES}은(는) 이것을 {lost}(으)로 표시할 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {TITLES} has room for one audio track; left out</source>
            <translation>{name}: {TITLES}에는 오디오 트랙 하나의 자리만 있음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/worker.py" />
            <source>{name}: {bucket} can be listed, written and deleted from</source>
            <translation>{name}: {bucket}을(를) 나열하고 쓰고 삭제할 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{name}: {key} broke off</source>
            <translation>{name}: {key} 연결이 끊김</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3_error.py" />
            <source>{name}: {key} was changed meanwhile</source>
            <translation>{name}: {key}이(가) 그사이 바뀜</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets instead of {packets2}</source>
            <translation>{name}: {packets2}개가 아니라 패킷 {packets}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{name}: {packets} packets where the source has none</source>
            <translation>{name}: 소스에는 없는 패킷 {packets}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{name}: {value} data cannot be carried; left out</source>
            <translation>{name}: {value} 데이터는 옮길 수 없음. 제외</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{name}: {value} lines instead of {planned}</source>
            <translation>{name}: {planned}개가 아니라 {value}행</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} broke off</source>
            <translation>{name}: {where} 연결이 끊김</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be reached</source>
            <translation>{name}: {where}에 닿을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} cannot be spoken to safely: {reason}</source>
            <translation>{name}: {where}와(과) 안전하게 통신할 수 없음: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/s3.py" />
            <source>{name}: {where} does not answer</source>
            <translation>{name}: {where}이(가) 응답하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/container.py" />
            <source>{note}; fonts, positions and effects are lost</source>
            <translation>{note}; 글꼴, 위치, 효과는 사라짐</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/meter.py" />
            <source>{note}; it is tried again</source>
            <translation>{note}. 다시 시도함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} copy does not encode; name an encoder, for example libx265</source>
            <translation>{option} copy는 인코딩하지 않음. libx265 같은 인코더를 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{option} has no value</source>
            <translation>{option}에 값이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{option} is not allowed: {SOUND}</source>
            <translation>{option}은(는) 허용되지 않음: {SOUND}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered nothing (status {status})</source>
            <translation>{origin}이(가) 아무 응답이 없음 (상태 {status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered what cannot be read (status {status}): {words}</source>
            <translation>{origin}의 응답을 읽을 수 없음 (상태 {status}): {words}</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/answer.py" />
            <source>{origin} answered with a page to look at, not with data (status {status}); </source>
            <translation>{origin}이(가) 데이터가 아니라 보는 페이지로 응답함 (상태 {status}). </translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads from https to http, which anybody can change; not followed</source>
            <translation>{origin}이(가) https에서 누구나 바꿀 수 있는 http로 돌림. 따라가지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to what is no address; it was not followed</source>
            <translation>{origin}이(가) 주소가 아닌 곳으로 돌림. 따라가지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{origin} leads to {schemes}:, which is not the web; it was not followed</source>
            <translation>{origin}이(가) 웹이 아닌 {schemes}:(으)로 돌림. 따라가지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/webhook.py" />
            <source>{output_size_bytes} MB in {minutes} min, {speed} fps</source>
            <translation>{minutes}분에 {output_size_bytes}MB, {speed}fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/queue.py" />
            <source>{output} will be written by {writer} already; choose another name</source>
            <translation>{output}은(는) 이미 {writer}이(가) 쓸 예정. 다른 이름을 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{params} has no key {key} that is known{key2}</source>
            <translation>{params}에 알려진 키 {key}이(가) 없음{key2}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{param} is not right: {error}</source>
            <translation>{param}이(가) 올바르지 않음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/revid.py" />
            <source>{part} is no range: say 0:10-0:20, and commas between ranges</source>
            <translation>{part}은(는) 구간이 아님: 0:10-0:20처럼 쓰고 구간 사이에 쉼표를 넣을 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} appeared meanwhile; remove it, or choose another folder</source>
            <translation>그사이 {path}이(가) 생김. 제거하거나 다른 폴더를 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{path} cannot be asked for: {error}</source>
            <translation>{path}을(를) 요청할 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/admission.py" />
            <source>{path} cannot be looked at: {error}</source>
            <translation>{path}을(를) 살펴볼 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} cannot be made a chunk of: {strerror}</source>
            <translation>{path}을(를) 청크로 만들 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/settings.py" />
            <source>{path} cannot be read: it is not UTF-8 text</source>
            <translation>{path}을(를) 읽을 수 없음: UTF-8 텍스트가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} cannot be read: it is not a file</source>
            <translation>{path}을(를) 읽을 수 없음: 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in UTF-8, and names no encoding</source>
            <translation>{path}을(를) 읽을 수 없음: UTF-8 텍스트가 아니고 인코딩을 말하지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be read: it is not text in {upper}</source>
            <translation>{path}을(를) 읽을 수 없음: {upper} 텍스트가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} cannot be read: {error}</source>
            <translation>{path}을(를) 읽을 수 없음: {error}</translation>
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
            <translation>{path}을(를) 읽을 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} cannot be removed: {strerror}</source>
            <translation>{path}을(를) 제거할 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{path} cannot be shown: {error}</source>
            <translation>{path}을(를) 표시할 수 없음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} cannot be written: {character} does not exist in {upper}</source>
            <translation>{path}을(를) 쓸 수 없음: {upper}에 {character}이(가) 없음</translation>
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
            <translation>{path}을(를) 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} does not exist or is not a file</source>
            <translation>{path}이(가) 없거나 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{path} does not name {playlist}</source>
            <translation>{path}에 {playlist}이(가) 지정되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/statistics.py" />
            <source>{path} exists already; choose another name</source>
            <translation>{path}이(가) 이미 있음. 다른 이름을 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <source>{path} has no video packets</source>
            <translation>{path}에 비디오 패킷이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/packets.py" />
            <location filename="../../ripgui/media/probe.py" />
            <source>{path} has no video stream</source>
            <translation>{path}에 비디오 스트림이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/metric.py" />
            <source>{path} has {num_frames} frames, not the {frames} of the task's chunks</source>
            <translation>{path}은(는) {num_frames} 프레임, 작업의 청크는 {frames} 프레임임</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/landing.py" />
            <source>{path} has {size}, more than the {most_bytes} allowed</source>
            <translation>{path}의 크기 {size}이(가) 허용된 {most_bytes}보다 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles ({strerror})</source>
            <translation>{path}에 소리도 자막도 없음 ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} holds neither sound nor subtitles nor fonts</source>
            <translation>{path}에 소리도 자막도 글꼴도 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} holds no template</source>
            <translation>{path}에 템플릿이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/reclock.py" />
            <source>{path} holds no video</source>
            <translation>{path}에 동영상이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{path} is being changed by another RipGUI</source>
            <translation>{path}: 다른 RipGUI가 변경하는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} is damaged, and what it remembers is left aside: {error}</source>
            <translation>{path}이(가) 손상되어 기억한 것을 쓰지 않음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{path} is incomplete: {reason}</source>
            <translation>{path}이(가) 불완전함: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is no PNG, or not one like the first</source>
            <translation>{path}은(는) PNG가 아니거나 첫 번째와 같지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is no text in UTF-8</source>
            <translation>{path}은(는) UTF-8 텍스트가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a file name</source>
            <translation>{path}은(는) 파일 이름이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/extra.py" />
            <source>{path} is not a font</source>
            <translation>{path}은(는) 글꼴이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: it is not UTF-8 text</source>
            <translation>{path}은(는) 프리셋이 아님: UTF-8 텍스트가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} is not a preset: its name ends in none of {PRESET_SUFFIXES}</source>
            <translation>{path}은(는) 프리셋이 아님: 이름이 {PRESET_SUFFIXES} 중 하나로 끝나지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is not a preset: {reason}</source>
            <translation>{path}은(는) 프리셋이 아님: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not a template: it is not JSON</source>
            <translation>{path}은(는) 템플릿이 아님: JSON이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/model_client.py" />
            <source>{path} is not a whole path: it begins somewhere, as in /models/a.onnx</source>
            <translation>{path}은(는) 전체 경로가 아님: /models/a.onnx처럼 뿌리부터 시작해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} is not right: {split}</source>
            <translation>{path}이(가) 올바르지 않음: {split}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{path} is not right: {wrong}</source>
            <translation>{path}이(가) 올바르지 않음: {wrong}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{path} is not the picture that was encoded</source>
            <translation>{path}은(는) 인코딩한 그림이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/chapter_import.py" />
            <source>{path} is too large for a file of chapters</source>
            <translation>{path}은(는) 챕터 파일로는 너무 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} is too large for a script</source>
            <translation>{path}은(는) 스크립트로는 너무 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} is too large to be a preset</source>
            <translation>{path}은(는) 프리셋으로는 너무 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{path} lacks its {what}: {name} must lie beside it</source>
            <translation>{path}에 {what}이(가) 없음: {name}이(가) 옆에 있어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset_library.py" />
            <source>{path} must end in .toml, in .json for a template, or in .py for FinalRip's pair</source>
            <translation>{path}은(는) .toml, 템플릿은 .json, FinalRip 쌍은 .py로 끝나야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/script_file.py" />
            <source>{path} was changed by another program since it was opened</source>
            <translation>{path}이(가) 연 뒤에 다른 프로그램에서 바뀜</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/upload.py" />
            <source>{path} was changed while it was sent; send it again</source>
            <translation>보내는 동안 {path}이(가) 바뀜. 다시 보낼 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/named_file.py" />
            <source>{path} was written by a newer RipGUI (format {number})</source>
            <translation>{path}은(는) 더 새로운 RipGUI가 기록함 (형식 {number})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/preset.py" />
            <source>{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})</source>
            <translation>{path}은(는) 더 새로운 RipGUI가 기록함 (형식 {version}, 이것은 {FORMAT}을(를) 읽음)</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/calibrations.py" />
            <source>{path} was written by another version of RipGUI and is left aside</source>
            <translation>{path}은(는) 다른 버전의 RipGUI가 기록해 쓰지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/journal.py" />
            <location filename="../../ripgui/engine/delivery/kept_address.py" />
            <source>{place} cannot be written: {strerror}</source>
            <translation>{place}에 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/hls_check.py" />
            <source>{playlist} has no end</source>
            <translation>{playlist}에 끝이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/process.py" />
            <source>{program} was ended by somebody else ({name}), perhaps for want of memory</source>
            <translation>{program}을(를) 다른 것이 끝냄 ({name}). 메모리가 부족했을 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{rate} kbit/s is impossible: {name} goes from {least} to {most}</source>
            <translation>{rate} kbit/s는 불가능: {name}은(는) {least}~{most}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{root} cannot be written: {strerror}</source>
            <translation>{root}에 쓸 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said} is a page to look at, not a video; give the address of the file itself</source>
            <translation>{said}은(는) 동영상이 아니라 보는 페이지임. 파일 자체의 주소를 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: it is smaller than it was; fetch it again</source>
            <translation>{said}: 전보다 작음. 다시 가져올 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: its size changed from {size_bytes} to {size} bytes; fetch it again</source>
            <translation>{said}: 크기가 {size_bytes}에서 {size}바이트로 바뀜. 다시 가져올 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link has expired; ask for a new one</source>
            <translation>{said}: 링크가 만료됨. 새로 요청할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the link was cut or changed on its way here: its signature does not fit</source>
            <translation>{said}: 링크가 오는 도중 잘리거나 바뀜: 서명이 맞지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server answered with status {status}</source>
            <translation>{said}: 서버가 상태 {status}(으)로 응답함</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server does not let us have it ({status}{words}); the link may have expired</source>
            <translation>{said}: 서버가 내주지 않음 ({status}{words}). 링크가 만료되었을 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server is busy or failed ({status})</source>
            <translation>{said}: 서버가 바쁘거나 실패함 ({status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: the server sends another part than that asked for</source>
            <translation>{said}: 서버가 요청한 것과 다른 부분을 보냄</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{said}: there is nothing there ({status})</source>
            <translation>{said}: 그곳에 아무것도 없음 ({status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/finalrip_pair.py" />
            <source>{script} is empty</source>
            <translation>{script}이(가) 비어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} cannot be read: {strerror}</source>
            <translation>{shown}을(를) 읽을 수 없음: {strerror}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} does not exist</source>
            <translation>{shown}이(가) 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} has times for {times} frames, and the clip has {frames}</source>
            <translation>{shown}에는 {times} 프레임의 시각이 있고 클립은 {frames} 프레임임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is a folder, not a video file</source>
            <translation>{shown}은(는) 동영상 파일이 아니라 폴더임</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is empty</source>
            <translation>{shown}이(가) 비어 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a file name</source>
            <translation>{shown}은(는) 파일 이름이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/file.py" />
            <source>{shown} is not a regular file</source>
            <translation>{shown}은(는) 일반 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file</source>
            <translation>{shown}은(는) 타임코드 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is not a timecode file: its first line must be “# timecode format v2”, or v1</source>
            <translation>{shown}은(는) 타임코드 파일이 아님: 첫 줄이 “# timecode format v2” 또는 v1이어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown} is too large for timecodes</source>
            <translation>{shown}은(는) 타임코드로는 너무 큼</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{shown}, line {line}: {error}</source>
            <translation>{shown}, {line}행: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{size_bytes} of the {size_bytes2} bytes that the server announced are here</source>
            <translation>서버가 알린 {size_bytes2}바이트 중 {size_bytes}바이트를 받음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/sharing.py" />
            <source>{size_mib} MiB are too little: sound and all else take {needed} MiB of them</source>
            <translation>{size_mib}MiB는 너무 적음: 소리와 나머지가 그중 {needed}MiB를 차지함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/source_files.py" />
            <source>{source} does not exist: no file has such a name with a number</source>
            <translation>{source}이(가) 없음: 그런 이름과 번호의 파일이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/delivery/fetching.py" />
            <source>{source} exists already; choose another folder for what is fetched</source>
            <translation>{source}이(가) 이미 있음. 가져올 것의 폴더를 달리 고를 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/source_name.py" />
            <source>{source} is not a series of pictures, whose rate could be said</source>
            <translation>{source}은(는) 프레임 레이트를 말할 수 있는 연속 그림이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/probe.py" />
            <source>{source} is not a video file, or it is damaged ({strerror})</source>
            <translation>{source}은(는) 동영상 파일이 아니거나 손상됨 ({strerror})</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_rules.py" />
            <source>{strange} cannot stand in it</source>
            <translation>{strange}은(는) 그 안에 쓸 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is left out</source>
            <translation>{stream}을(를) 뺌</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{stream} is missing or changed</source>
            <translation>{stream}이(가) 없거나 바뀜</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/split.py" />
            <source>{stream} is not what was written</source>
            <translation>{stream}이(가) 기록한 것과 다름</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} changes its size or format; resize it to one size and format</source>
            <translation>{subject}의 크기나 형식이 바뀜. 한 크기와 형식으로 맞출 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/script.py" />
            <source>{subject} is {width}x{height}; at most {BIGGEST_SIDE} a side can be encoded</source>
            <translation>{subject}이(가) {width}x{height}임. 한 변은 최대 {BIGGEST_SIDE}까지 인코딩 가능</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} cannot be fetched: an address begins with https:// or storage:NAME/</source>
            <translation>{text}을(를) 가져올 수 없음: 주소는 https:// 또는 storage:NAME/으로 시작함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is neither a frame number nor a time (hh:mm:ss.ms)</source>
            <translation>{text}은(는) 프레임 번호도 시간(hh:mm:ss.ms)도 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} is no address of a file</source>
            <translation>{text}은(는) 파일 주소가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{text} is no address: it is storage:NAME/KEY</source>
            <translation>{text}은(는) 주소가 아님: storage:NAME/KEY로 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/exact.py" />
            <source>{text} is no number</source>
            <translation>{text}은(는) 수가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/when_done.py" />
            <source>{text} is none of nothing, sleep, shutdown and run COMMAND</source>
            <translation>{text}은(는) nothing, sleep, shutdown, run COMMAND 중 하나가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is none of {CONTAINERS}</source>
            <translation>{text}은(는) {CONTAINERS} 중 하나가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/language.py" />
            <source>{text} is not a language: say its three letters, such as jpn or eng</source>
            <translation>{text}은(는) 언어가 아님: jpn이나 eng 같은 세 글자로 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a place for a logo: say 16,16, or -16,-16 from the lower right corner</source>
            <translation>{text}은(는) 로고 위치가 아님: 16,16 또는 오른쪽 아래에서 -16,-16으로 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP in frames, or two times hh:mm:ss.ms)</source>
            <translation>{text}은(는) 구간이 아님 (프레임으로 START:STOP 또는 두 시각 hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a range (START:STOP)</source>
            <translation>{text}은(는) 구간이 아님 (START:STOP)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a range with a rate: “first,last,rate”</source>
            <translation>{text}은(는) 프레임 레이트가 있는 구간이 아님: “first,last,rate”</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a rate</source>
            <translation>{text}은(는) 프레임 레이트가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a rate: say 25, 23.976 or 24000/1001, or nothing to keep it</source>
            <translation>{text}은(는) 프레임 레이트가 아님: 25, 23.976, 24000/1001로 쓰거나 유지하려면 비울 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not a size: say 720p, or 1280x720, or nothing to keep it</source>
            <translation>{text}은(는) 크기가 아님: 720p, 1280x720으로 쓰거나 유지하려면 비울 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text} is not a time (hh:mm:ss.ms)</source>
            <translation>{text}은(는) 시각이 아님 (hh:mm:ss.ms)</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/timecodes.py" />
            <source>{text} is not a time in milliseconds</source>
            <translation>{text}은(는) 밀리초 시각이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/schedule.py" />
            <source>{text} is not a time of day, such as 23:00</source>
            <translation>{text}은(는) 23:00 같은 시각이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/chapter_file.py" />
            <source>{text} is not a time: say hours:minutes:seconds, such as 0:01:30.5</source>
            <translation>{text}은(는) 시각이 아님: 시:분:초로 쓸 것, 예: 0:01:30.5</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/track.py" />
            <source>{text} is not a track: say FILE:STREAM, such as 0:2, where file 0 is the source</source>
            <translation>{text}은(는) 트랙이 아님: FILE:STREAM으로 쓸 것, 예: 0:2 (파일 0은 소스)</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/preset/visionular_template.py" />
            <source>{text} is not aac</source>
            <translation>{text}은(는) aac가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{text} is not allowed as an argument of the filter {name} in -vf</source>
            <translation>-vf 필터 {name}의 인수로 {text}은(는) 허용되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{text} is not the size of a logo: say 200x80, or a height, or nothing to keep it</source>
            <translation>{text}은(는) 로고 크기가 아님: 200x80, 높이를 쓰거나 유지하려면 비울 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/file_address.py" />
            <source>{text} lies on another machine: name it as a path of this one</source>
            <translation>{text}은(는) 다른 컴퓨터에 있음: 이 컴퓨터의 경로로 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/ranges.py" />
            <source>{text}… is no frame of a video</source>
            <translation>{text}…은(는) 동영상의 프레임이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} chapters instead of {planned}</source>
            <translation>{planned}개가 아니라 챕터 {there}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{there} files instead of the pictures {paths}</source>
            <translation>그림 {paths}이(가) 아니라 파일 {there}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/verify.py" />
            <source>{there} {kind} tracks instead of {planned} beside the encoded video</source>
            <translation>인코딩된 동영상 외에 {planned}개가 아니라 {kind} 트랙 {there}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} answers, and knows {value} tasks.</source>
            <translation>{title}이(가) 응답하며 작업 {value}개를 알고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/following.py" />
            <source>{title} cannot {capability}</source>
            <translation>{title}은(는) 할 수 없음: {capability}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} cannot {what}: its document has no call for that</source>
            <translation>{title}은(는) 할 수 없음: {what}. 문서에 그 호출이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/queue/remote_options.py" />
            <source>{title} fetches sources from an address: give the endpoint {name} a storage to put them into, or name a source in the web</source>
            <translation>{title}은(는) 소스를 주소에서 가져옴: 엔드포인트 {name}에 저장소를 지정하거나 웹의 소스를 지정할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/remote/voyage.py" />
            <source>{title} has accepted the task; its document has no call that tells how far it is ({ids})</source>
            <translation>{title}이(가) 작업을 수락함. 문서에 진행을 알리는 호출이 없음 ({ids})</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/dialect.py" />
            <source>{title} has no call {name}; there is {known}</source>
            <translation>{title}에 {name} 호출이 없음. 있는 것: {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs a region: {hint}</source>
            <translation>{title}에는 리전이 필요함: {hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: https://ACCOUNT.r2.cloudflarestorage.com</source>
            <translation>{title}에는 엔드포인트가 필요함: https://ACCOUNT.r2.cloudflarestorage.com</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/storage.py" />
            <source>{title} needs an endpoint: {hint}</source>
            <translation>{title}에는 엔드포인트가 필요함: {hint}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/asking.py" />
            <source>{title} refuses {what}: {value}</source>
            <translation>{title}이(가) {what}을(를) 거부함: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/transcoding.py" />
            <source>{title} says that it began, but tells no id</source>
            <translation>{title}이(가) 시작했다고 하지만 ID를 알려 주지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trim.py" />
            <source>{told}, {early_s} s before the range</source>
            <translation>{told} (구간보다 {early_s}초 앞)</translation>
        </message>
        <message>
            <location filename="../../ripgui/workers/preview.py" />
            <source>{told}: at most {MOST_PIXELS} million pixels are</source>
            <translation>{told}: 최대 {MOST_PIXELS}백만 픽셀</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script</source>
            <translation>{told}: 스크립트에서 디인터레이스할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/trial.py" />
            <source>{told}: deinterlace it in the script, or add -flags +ildct+ilme</source>
            <translation>{told}: 스크립트에서 디인터레이스하거나 -flags +ildct+ilme을 추가할 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/doctor.py" />
            <source>{told}: no permission to use it</source>
            <translation>{told}: 사용 권한 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, at {rate}, unless the script opens it with rff=True</source>
            <translation>{told}. 스크립트가 rff=True로 열지 않는 한 프레임은 {rate}로 한 번씩 인코딩함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/repeat.py" />
            <source>{told}; its frames are encoded once, each as long as it is shown, unless the script opens it with rff=True</source>
            <translation>{told}. 스크립트가 rff=True로 열지 않는 한 프레임은 표시되는 길이 그대로 한 번씩 인코딩함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV</source>
            <translation>{told}. {bits}비트 YUV에서 만듦</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{told}; made of {bits}-bit YUV by {guess}, since the clip names no matrix</source>
            <translation>{told}. 클립에 행렬이 적혀 있지 않아 {bits}비트 YUV에서 {guess}(으)로 만듦</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/merge_plan.py" />
            <source>{told}; sound and subtitles keep the source's times</source>
            <translation>{told}. 소리와 자막은 소스의 시각을 유지함</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file ({status})</source>
            <translation>{to}이(가) 파일을 받지 않음 ({status})</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{to} did not take the file: {error}</source>
            <translation>{to}이(가) 파일을 받지 않음: {error}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{unknown} is not installed in {plugin_folder}</source>
            <translation>{unknown}이(가) {plugin_folder}에 설치되지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} broke off</source>
            <translation>{url} 연결이 끊김</translation>
        </message>
        <message>
            <location filename="../../ripgui/delivery/fetch.py" />
            <source>{url} has no end in sight; it was given up</source>
            <translation>{url}의 끝이 보이지 않아 포기함</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a file: it begins with https:// and a name</source>
            <translation>{url}은(는) 파일의 주소가 아님: https://와 이름으로 시작해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} is no address of a site: it begins with https:// and a name</source>
            <translation>{url}은(는) 사이트의 주소가 아님: https://와 이름으로 시작해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/endpoint.py" />
            <source>{url} is no address of {what}: it begins with https:// and a name</source>
            <translation>{url}은(는) {what}의 주소가 아님: https://와 이름으로 시작해야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/web/http.py" />
            <source>{url} leads from one address to the next without end</source>
            <translation>{url}이(가) 끝없이 다른 주소로 돌림</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/saved.py" />
            <source>{value} is no {kind}</source>
            <translation>{value}은(는) {kind}이(가) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not a value of -{name}</source>
            <translation>{value}은(는) -{name}의 값이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder_help.py" />
            <source>{value} is not a value of {name}: {named}</source>
            <translation>{value}은(는) {name}의 값이 아님: {named}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{value} is not the name of an encoder</source>
            <translation>{value}은(는) 인코더 이름이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/script/plugins.py" />
            <source>{version} is not a version</source>
            <translation>{version}은(는) 버전이 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/filter_chain.py" />
            <source>{what} cannot stand in -vf; it takes one chain of filters, quoted with ' where needed</source>
            <translation>{what}은(는) -vf에 쓸 수 없음. 필요하면 '로 묶은 필터 체인 하나를 받음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/piece.py" />
            <source>{where}{row} is not a piece: say START-END, such as 00:01:00.000-00:02:30.500</source>
            <translation>{where}{row}은(는) 조각이 아님: START-END로 쓸 것, 예: 00:01:00.000-00:02:30.500</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {name} is not {kind}</source>
            <translation>{who}의 응답이 잘못됨: {name}이(가) {kind}이(가) 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/remote/answer.py" />
            <source>{who} answers something else than it should: {what} is no object</source>
            <translation>{who}의 응답이 잘못됨: {what}이(가) 객체가 아님</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/png_folder.py" />
            <source>{width}×{height}, {kind} of {bits} bits a channel</source>
            <translation>{width}×{height}, 채널당 {bits}비트 {kind}</translation>
        </message>
        <message>
            <location filename="../../ripgui/engine/work/when_done.py" />
            <source>{words} failed: {value}</source>
            <translation>{words} 실패: {value}</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is given twice; join the filters with a comma</source>
            <translation>{word}이(가) 두 번 있음. 필터를 쉼표로 이을 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: it has no height</source>
            <translation>{word}은(는) 추가 크기가 아님: 높이가 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/core/picture.py" />
            <source>{word} is not a further size: say 720p, or 720p@3000 for at most 3000 kbit/s</source>
            <translation>{word}은(는) 추가 크기가 아님: 720p, 또는 최대 3000kbit/s면 720p@3000으로 쓸 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: an option such as -crf must stand before it</source>
            <translation>{word}은(는) 허용되지 않음: 앞에 -crf 같은 옵션이 있어야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: encoder arguments cannot name an output; RipGUI chooses it</source>
            <translation>{word}은(는) 허용되지 않음: 인코더 인수는 출력을 지정할 수 없음. RipGUI가 고름</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: option values cannot be read from files</source>
            <translation>{word}은(는) 허용되지 않음: 옵션 값을 파일에서 읽을 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/media/encoder.py" />
            <source>{word} is not allowed: the encoder arguments are not run by a shell</source>
            <translation>{word}은(는) 허용되지 않음: 인코더 인수는 셸이 실행하지 않음</translation>
        </message>
    </context>
    <context>
        <name>outputs</name>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Difference</source>
            <translation>차이</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Encoded</source>
            <translation>인코딩됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>One</source>
            <translation>하나</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Output {number}</source>
            <translation>출력 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Side by side</source>
            <translation>나란히</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Source</source>
            <translation>소스</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>Wipe</source>
            <translation>와이프</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>grey</source>
            <translation>회색</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{bits} bit</source>
            <translation>{bits}비트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/outputs.py" />
            <source>{count} frames</source>
            <translation>{count} 프레임</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourite</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Favourites</source>
            <translation>즐겨찾기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Make it a favourite</source>
            <translation>즐겨찾기로</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>No favourite any more</source>
            <translation>즐겨찾기 해제</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>That ship with RipGUI</source>
            <translation>RipGUI에 딸린 것</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preset/listing.py" />
            <source>Your own</source>
            <translation>내 것</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 difference</source>
            <translation>차이 1개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>1 note</source>
            <translation>참고 1개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Chunk {number}</source>
            <translation>청크 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Clip {number}</source>
            <translation>클립 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Correct the script, then retry the task</source>
            <translation>스크립트를 고친 뒤 작업을 다시 시도하세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Look at the server first, then send it once more or remove it</source>
            <translation>먼저 서버를 살펴본 뒤 한 번 더 보내거나 제거하세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>May be accepted</source>
            <translation>받아들여졌을 수 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>On {name}</source>
            <translation>{name}에서</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Pausing</source>
            <translation>일시 중지하는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Remove the cause, then retry the task</source>
            <translation>원인을 없앤 뒤 작업을 다시 시도하세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Retry the task to send it once more</source>
            <translation>작업을 다시 시도하면 한 번 더 보냅니다</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Stopping</source>
            <translation>중지하는 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>Test {first}–{last} · {name}</source>
            <translation>시험 {first}–{last} · {name}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>after another task</source>
            <translation>다른 작업 다음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}</source>
            <translation>시도 {number}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>attempt {number}: {reason}</source>
            <translation>시도 {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>clip {done} of {all}</source>
            <translation>클립 {done}/{all}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>frames {first} – {last}</source>
            <translation>프레임 {first} – {last}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>verified</source>
            <translation>검증됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>with {name}</source>
            <translation>{name} 있음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>without {hdr}</source>
            <translation>{hdr} 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} differences</source>
            <translation>차이 {count}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} frames</source>
            <translation>{count} 프레임</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{count} notes</source>
            <translation>참고 {count}개</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} chunks done</source>
            <translation>청크 {done}/{all} 완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{done} of {all} clips done</source>
            <translation>클립 {done}/{all} 완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{name} may have it: its answer was lost, and it cannot be asked</source>
            <translation>{name}에 있을 수 있음: 응답이 사라졌고 물어볼 수 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps</source>
            <translation>{rate} fps</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{rate} fps on average, varies</source>
            <translation>평균 {rate} fps, 가변</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{reason}, trying again</source>
            <translation>{reason}, 다시 시도 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/queue/text.py" />
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose a folder for the pictures</source>
            <translation>그림 폴더를 고르세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/picture_set.py" />
            <source>choose at least one frame and one output</source>
            <translation>프레임과 출력을 하나 이상 고르세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>its folder may not be written to</source>
            <translation>그 폴더에 쓸 권한이 없음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the disk is full</source>
            <translation>디스크가 가득 참</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern has no field {field}; it may use {known}</source>
            <translation>이름 패턴에 {field} 항목이 없음. 쓸 수 있는 것: {known}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the name pattern “{pattern}” gives an empty name</source>
            <translation>이름 패턴 “{pattern}”은(는) 빈 이름이 됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>the picture cannot be packed: {why}</source>
            <translation>그림을 압축할 수 없음: {why}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/preview/save/saving.py" />
            <source>{path} cannot be written: {why}</source>
            <translation>{path}에 쓸 수 없음: {why}</translation>
        </message>
    </context>
    <context>
        <name>shortcut</name>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>Everywhere</source>
            <translation>모든 곳</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In text fields, given by the system</source>
            <translation>입력란, 시스템이 정함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the preview</source>
            <translation>미리 보기</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the script</source>
            <translation>스크립트</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/shortcut/listing.py" />
            <source>In the window of seams</source>
            <translation>이음매 창</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Checking</source>
            <translation>검증 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Delivering</source>
            <translation>전달 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Elsewhere</source>
            <translation>원격</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Encoding</source>
            <translation>인코딩 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Merging</source>
            <translation>병합 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Preparing</source>
            <translation>준비 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>a few seconds</source>
            <translation>몇 초</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>about {time}</source>
            <translation>약 {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>at {time}</source>
            <translation>{time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>on {day} at {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>running</source>
            <translation>실행 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{days} d {hours} h</source>
            <translation>{days}일 {hours}시간</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours}시간 {minutes}분</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes}분</translation>
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
            <translation>{seconds}초</translation>
        </message>
    </context>
    <context>
        <name>written_place</name>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Give the clip of line {line} a name first: clip = …, then clip.set_output()</source>
            <translation>먼저 {line}번째 줄의 클립에 이름을 주세요: clip = …, 그다음 clip.set_output()</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script does not say what the form said any more</source>
            <translation>스크립트 {line}번째 줄이 더는 양식의 내용과 맞지 않음</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line} of the script is not Python: {detail}</source>
            <translation>스크립트 {line}번째 줄은 Python이 아님: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Line {line}, which sets the output, must not be indented for that</source>
            <translation>출력을 설정하는 {line}번째 줄은 그러려면 들여쓰지 않아야 함</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>Put set_output in line {line} on a line of its own, so that there is room before it</source>
            <translation>{line}번째 줄의 set_output을 따로 한 줄에 두어 앞에 쓸 자리를 만드세요</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The restoration that begins in line {line} has lost its last line: {detail}</source>
            <translation>{line}번째 줄에서 시작하는 복원에 마지막 줄이 없음: {detail}</translation>
        </message>
        <message>
            <location filename="../../ripgui/ui/written_place.py" />
            <source>The script has no line {detail} to write before</source>
            <translation>스크립트에 그 앞에 쓸 {detail}번째 줄이 없음</translation>
        </message>
    </context>
</TS>
