# SPDX-License-Identifier: GPL-3.0-or-later
# The part of VapourSynth's Python module that the script host uses.

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from enum import IntEnum, IntFlag
from fractions import Fraction
from types import TracebackType
from typing import Final, NamedTuple, Self

class Error(Exception): ...

class MessageType(IntFlag):
    MESSAGE_TYPE_DEBUG = 1
    MESSAGE_TYPE_INFORMATION = 2
    MESSAGE_TYPE_WARNING = 4
    MESSAGE_TYPE_CRITICAL = 8
    MESSAGE_TYPE_FATAL = 16

MESSAGE_TYPE_DEBUG: Final = MessageType.MESSAGE_TYPE_DEBUG
MESSAGE_TYPE_INFORMATION: Final = MessageType.MESSAGE_TYPE_INFORMATION
MESSAGE_TYPE_WARNING: Final = MessageType.MESSAGE_TYPE_WARNING
MESSAGE_TYPE_CRITICAL: Final = MessageType.MESSAGE_TYPE_CRITICAL
MESSAGE_TYPE_FATAL: Final = MessageType.MESSAGE_TYPE_FATAL

class ColorFamily(IntEnum):
    UNDEFINED = 0
    GRAY = 1
    RGB = 2
    YUV = 3

UNDEFINED: Final = ColorFamily.UNDEFINED
GRAY: Final = ColorFamily.GRAY
RGB: Final = ColorFamily.RGB
YUV: Final = ColorFamily.YUV

class SampleType(IntEnum):
    INTEGER = 0
    FLOAT = 1

INTEGER: Final = SampleType.INTEGER
FLOAT: Final = SampleType.FLOAT

class MatrixCoefficients(IntEnum):
    MATRIX_RGB = 0
    MATRIX_BT709 = 1
    MATRIX_UNSPECIFIED = 2
    MATRIX_ST170_M = 6

MATRIX_RGB: Final = MatrixCoefficients.MATRIX_RGB
MATRIX_BT709: Final = MatrixCoefficients.MATRIX_BT709
MATRIX_UNSPECIFIED: Final = MatrixCoefficients.MATRIX_UNSPECIFIED
MATRIX_ST170_M: Final = MatrixCoefficients.MATRIX_ST170_M

NONE: Final[int]
RGB24: Final[int]
YUV420P8: Final[int]
RGB30: Final[int]
RGB48: Final[int]
RGBS: Final[int]
YUV444P10: Final[int]

class VideoFormat:
    id: int
    name: str
    color_family: ColorFamily
    sample_type: SampleType
    bits_per_sample: int
    bytes_per_sample: int
    subsampling_w: int
    subsampling_h: int
    num_planes: int

class FrameProps(Mapping[str, object]):
    def __getitem__(self, name: str) -> object: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...

class VideoFrame:
    props: FrameProps
    format: VideoFormat
    width: int
    height: int
    closed: bool
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
    def __getitem__(self, index: int) -> memoryview: ...
    def __len__(self) -> int: ...
    def get_stride(self, plane: int) -> int: ...
    def close(self) -> None: ...

class _Function:
    def __call__(self, *args: object, **kwargs: object) -> VideoNode: ...

class PluginVersion(NamedTuple):
    major: int
    minor: int

class Function:
    name: str
    signature: str
    return_signature: str

class Plugin:
    namespace: str
    name: str
    identifier: str
    version: PluginVersion
    def functions(self) -> Iterator[Function]: ...
    def __getattr__(self, name: str) -> _Function: ...

class VideoNode:
    format: VideoFormat
    width: int
    height: int
    fps: Fraction
    num_frames: int
    def __getitem__(self, key: int | slice) -> VideoNode: ...
    def __len__(self) -> int: ...
    def __add__(self, other: VideoNode) -> VideoNode: ...
    def __getattr__(self, name: str) -> Plugin: ...
    def get_frame(self, n: int) -> VideoFrame: ...
    def get_frame_async(self, n: int) -> Future[VideoFrame]: ...
    def frames(
        self, prefetch: int | None = None, backlog: int | None = None, close: bool = False
    ) -> Iterator[VideoFrame]: ...
    def set_output(self, index: int = 0) -> None: ...

class AudioFrame:
    def __getitem__(self, index: int) -> memoryview: ...
    def __len__(self) -> int: ...

class AudioNode:
    sample_type: SampleType
    bits_per_sample: int
    sample_rate: int
    num_channels: int
    num_samples: int
    num_frames: int
    channels: Iterator[int]
    def get_frame(self, n: int) -> AudioFrame: ...
    def set_output(self, index: int = 0) -> None: ...

class VideoOutputTuple(NamedTuple):
    clip: VideoNode
    alpha: VideoNode | None
    alt_output: int

class LogHandle: ...

class VapourSynthVersion(NamedTuple):
    release_major: int
    release_minor: int

class Core:
    num_threads: int
    max_cache_size: int
    core_version: VapourSynthVersion
    def plugins(self) -> Iterator[Plugin]: ...
    def add_log_handler(self, handler: Callable[[MessageType, str], None]) -> LogHandle: ...
    def remove_log_handler(self, handle: LogHandle) -> None: ...
    def clear_cache(self) -> None: ...
    def __getattr__(self, name: str) -> Plugin: ...

class _CoreProxy(Core):
    def __init__(self) -> None: ...
    @property
    def core(self) -> Core: ...

core: _CoreProxy

def clear_outputs() -> None: ...
def get_outputs() -> Mapping[int, VideoOutputTuple | AudioNode]: ...
