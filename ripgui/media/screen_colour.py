# SPDX-License-Identifier: GPL-3.0-or-later
"""How a frame's colours are meant, guessed as players do where it does not say, and how HDR is brought to a screen."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ripgui.core.clip import UNSPECIFIED, ClipInfo, Colour

BT709 = 1
LINEAR = 8
BT2020 = 9
PQ = 16
HLG = 18
_ST170_M = 6
# What VapourSynth's resizer can read; anything else is guessed.
_MATRICES = frozenset({1, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14})
_PRIMARIES = frozenset({1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 22})
_TRANSFERS = frozenset({1, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 18})
_WIDE = frozenset({9, 11, 12})  # BT.2020 and both P3: too far from a screen's own to be shown as they are
_NARROWEST_HD = 1280
_TALLEST_SD = 576
_LEFT, _TOP_LEFT = 0, 2
_WHITE_NITS = 203.0
_PQ_PEAK_NITS = 10_000.0
_USUAL_PEAK_NITS = 1000.0
_CODES = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the values of a frame mean, nothing left open. H.273 code points; matrix is 0 for RGB.

    chroma_location: VapourSynth's numbering, None where chroma is not subsampled. peak_nits: of HDR, 0 otherwise.
    """

    matrix: int
    primaries: int
    transfer: int
    full_range: bool
    chroma_location: int | None = None
    peak_nits: float = 0.0

    @property
    def is_hdr(self) -> bool:
        return self.peak_nits > 0

    @property
    def needs_light(self) -> bool:
        """Whether the picture is only right after a conversion in linear light."""
        return self.transfer == LINEAR or self.primaries in _WIDE


def look_of(clip: ClipInfo) -> Look:
    """How `clip` is shown."""
    colour, form = clip.colour, clip.pixel_format
    is_hdr = colour.transfer in (PQ, HLG)
    is_wide = is_hdr or colour.primaries == BT2020
    is_hd = clip.width >= _NARROWEST_HD or clip.height > _TALLEST_SD
    if form.family == "rgb":
        matrix = 0
    elif colour.matrix in _MATRICES:
        matrix = colour.matrix
    else:
        matrix = BT2020 if is_wide else BT709 if is_hd else _ST170_M
    is_wide = is_wide or matrix in (9, 10)
    location = None
    if form.subsampling != (0, 0):
        location = colour.chroma_location
        if location is None:
            location = _TOP_LEFT if is_hdr and form.subsampling == (1, 1) else _LEFT
    return Look(
        matrix=matrix,
        primaries=_known(colour.primaries, _PRIMARIES, BT2020 if is_wide else BT709 if is_hd else _ST170_M),
        transfer=_known(colour.transfer, _TRANSFERS, BT709),
        full_range=form.family == "rgb" if colour.full_range is None else colour.full_range,
        chroma_location=location,
        peak_nits=_peak_nits(colour) if is_hdr else 0.0,
    )


def tone_curve(transfer: int, peak_nits: float) -> NDArray[np.float64]:
    """For each 16-bit code of PQ or HLG the light that an ordinary screen shows, linear, 1 for its white.

    The curve of BT.2390: nothing changes up to about half of the screen's white, and highlights roll off into it.
    """
    code = np.arange(_CODES, dtype=np.float64) / (_CODES - 1)
    signal = code if transfer == PQ else _to_pq(_hlg_nits(code))
    peak, white = _to_pq(np.array([max(peak_nits, _WHITE_NITS), _WHITE_NITS]))
    level, top = signal / peak, white / peak
    knee = 1.5 * top - 0.5
    if knee < 1:
        along = np.clip((level - knee) / (1 - knee), 0, 1)
        cubed, squared = along**3, along**2
        rolled = (
            (2 * cubed - 3 * squared + 1) * knee
            + (cubed - 2 * squared + along) * (1 - knee)
            + (3 * squared - 2 * cubed) * top
        )
        level = np.where(level < knee, level, rolled)
    mapped: NDArray[np.float64] = np.clip(_from_pq(level * peak) / _WHITE_NITS, 0, 1)
    return mapped


def _known(code: int, known: frozenset[int], guess: int) -> int:
    return code if code != UNSPECIFIED and code in known else guess


def _peak_nits(colour: Colour) -> float:
    """The brightest that the film gets, where its metadata tells something credible."""
    told = []
    if colour.content_light is not None:
        told.append(float(colour.content_light.maximum))
    if colour.mastering_display is not None:
        told.append(colour.mastering_display.max_luminance)
    credible = [nits for nits in told if _WHITE_NITS <= nits <= _PQ_PEAK_NITS]
    return min(credible, default=_USUAL_PEAK_NITS)


def _to_pq(nits: NDArray[np.float64]) -> NDArray[np.float64]:
    """SMPTE ST 2084."""
    powered = (np.clip(nits, 0, _PQ_PEAK_NITS) / _PQ_PEAK_NITS) ** (2610 / 16384)
    coded: NDArray[np.float64] = ((3424 / 4096 + 2413 / 128 * powered) / (1 + 2392 / 128 * powered)) ** (2523 / 32)
    return coded


def _from_pq(signal: NDArray[np.float64]) -> NDArray[np.float64]:
    powered = np.clip(signal, 0, 1) ** (32 / 2523)
    light = np.maximum(powered - 3424 / 4096, 0) / (2413 / 128 - 2392 / 128 * powered)
    nits: NDArray[np.float64] = light ** (16384 / 2610) * _PQ_PEAK_NITS
    return nits


def _hlg_nits(signal: NDArray[np.float64]) -> NDArray[np.float64]:
    """BT.2100: the inverse of its OETF, then the gamma of a screen of 1000 cd/m², for each channel on its own."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    nits: NDArray[np.float64] = scene**1.2 * _USUAL_PEAK_NITS
    return nits
