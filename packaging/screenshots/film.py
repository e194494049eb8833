# SPDX-License-Identifier: GPL-3.0-or-later
"""A short film of our own that the pictures show: a lake at dusk, a ridge by night, lanterns at dawn."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF, QRadialGradient

WIDTH, HEIGHT = 1280, 720
FPS = Fraction(24000, 1001)
SCENE_FRAMES = 120
SCENES = ("The lake", "The ridge", "The lanterns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """The colours of a scene. sky: from the top down; far, near: the first and the last of the mountains."""

    sky: tuple[str, ...]
    glow: str
    far: str
    near: str
    sun: tuple[int, int, int]


_DUSK = Light(
    sky=("#1d2148", "#4b3a70", "#a5566f", "#ea8a5b", "#f8c377"),
    glow="#ffdca0",
    far="#b5677a",
    near="#171430",
    sun=(600, 316, 44),
)
_NIGHT = Light(
    sky=("#060a1c", "#0d1838", "#1b2f5a", "#34507d", "#587598"),
    glow="#dfe9ff",
    far="#46638e",
    near="#070b19",
    sun=(330, 150, 34),
)
_DAWN = Light(
    sky=("#35406f", "#7a6c9c", "#d294a2", "#f4b9a0", "#fbe0b5"),
    glow="#fff1cf",
    far="#c792a5",
    near="#2a2547",
    sun=(420, 372, 40),
)


def frames(scene: int) -> Iterator[QImage]:
    """Every frame of a scene, the same each time."""
    for number in range(SCENE_FRAMES):
        yield _frame(scene, number / SCENE_FRAMES)


def _frame(scene: int, time: float) -> QImage:
    """time: 0 to 1 within the scene."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    (_lake, _ridge, _lanterns)[scene](painter, time)
    painter.end()
    return image


def _lake(painter: QPainter, time: float) -> None:
    shore = 486
    _sky(painter, _DUSK, stars=70, time=time)
    _sun(painter, _DUSK)
    _birds(painter, QPointF(880 + 90 * time, 210 - 18 * time), time)
    _mountains(painter, _DUSK, time, top=350, bottom=shore, count=4, seed=11)
    water = QLinearGradient(0, shore, 0, HEIGHT)
    for place, colour in ((0.0, "#e08d63"), (0.3, "#94506a"), (1.0, "#191a3a")):
        water.setColorAt(place, QColor(colour))
    painter.fillRect(QRectF(0, shore, WIDTH, HEIGHT - shore), water)
    _glints(painter, time, shore)
    _mist(painter, "#ffd9b0", time, middle=shore, height=70, strength=0.34, seed=5)
    _boat(painter, QPointF(330 + 150 * time, 604 + 3 * math.sin(time * 14)), 1.5, math.sin(time * 14) * 2.2)
    _pines(painter, "#0e0d22", time, seed=3, ground=720, tallest=270, left=-40, right=170, speed=26)
    _pines(painter, "#0e0d22", time, seed=8, ground=724, tallest=330, left=1120, right=1340, speed=26)


def _ridge(painter: QPainter, time: float) -> None:
    _sky(painter, _NIGHT, stars=420, time=time)
    _sun(painter, _NIGHT)
    _mountains(painter, _NIGHT, time, top=370, bottom=HEIGHT, count=5, seed=23)
    _mist(painter, "#a9c2e6", time, middle=520, height=120, strength=0.3, seed=9)
    edge = _Edge(71, 628, 46)
    _fill(painter, _NIGHT.near, edge, 34 * time)
    _pines(painter, _NIGHT.near, time, seed=31, ground=650, tallest=150, left=760, right=1330, speed=34)
    at = 430 + 190 * time
    _walker(painter, QPointF(at, edge(at + 34 * time) + 3), time)


def _lanterns(painter: QPainter, time: float) -> None:
    _sky(painter, _DAWN, stars=24, time=time)
    _sun(painter, _DAWN)
    _mountains(painter, _DAWN, time, top=400, bottom=HEIGHT, count=4, seed=47)
    for middle, height, seed in ((500, 120, 1), (590, 110, 2), (668, 130, 3)):
        _mist(painter, "#ffeede", time * (1 + seed / 3), middle=middle, height=height, strength=0.5, seed=seed + 60)
    made = random.Random(4)
    for index in range(17):
        far = made.random()
        size = 10 + 30 * far * far
        x = made.uniform(60, WIDTH - 60) + 20 * math.sin(time * 5 + index)
        y = made.uniform(150, 640) - (30 + 110 * far) * time
        _lantern(painter, QPointF(x, y), size, 0.75 + 0.25 * math.sin(time * 40 + index * 2))
    _pines(painter, "#221d3b", time, seed=88, ground=726, tallest=210, left=-40, right=330, speed=20)


def _sky(painter: QPainter, light: Light, *, stars: int, time: float) -> None:
    sky = QLinearGradient(0, 0, 0, 510)
    for index, colour in enumerate(light.sky):
        sky.setColorAt(index / (len(light.sky) - 1), QColor(colour))
    painter.fillRect(0, 0, WIDTH, HEIGHT, sky)
    made = random.Random(stars)
    for _ in range(stars):
        x, y, size, phase = made.uniform(0, WIDTH), made.random() ** 1.5 * 360, made.uniform(0.5, 1.5), made.random()
        shine = (0.45 + 0.4 * math.sin(6.28 * (3 * time + phase))) * (1 - y / 400)
        painter.setBrush(_faded("#ffffff", max(0.0, shine)))
        painter.drawEllipse(QPointF(x - 6 * time, y), size, size)


def _sun(painter: QPainter, light: Light) -> None:
    x, y, radius = light.sun
    for reach, strength in ((9.0, 0.5), (3.4, 0.4)):
        halo = QRadialGradient(x, y, radius * reach)
        halo.setColorAt(0, _faded(light.glow, strength))
        halo.setColorAt(0.4, _faded(light.glow, strength * 0.35))
        halo.setColorAt(1, _faded(light.glow, 0))
        painter.fillRect(0, 0, WIDTH, HEIGHT, halo)
    painter.setBrush(QColor(light.glow).lighter(106))
    painter.drawEllipse(QPointF(x, y), radius, radius)


class _Edge:
    """How high a ridge is at each place: waves of halving height, the shortest ones sharp."""

    def __init__(self, seed: int, middle: float, height: float) -> None:
        made = random.Random(seed)
        self._middle = middle
        self._waves = [
            (height / 1.75**octave, 0.0042 * 1.9**octave * made.uniform(0.85, 1.15), made.uniform(0, 6.28))
            for octave in range(6)
        ]

    def __call__(self, x: float) -> float:
        risen = 0.0
        for octave, (height, rate, phase) in enumerate(self._waves):
            wave = math.sin(x * rate + phase)
            risen += height * (wave if octave < 2 else 1 - 2 * abs(wave))
        return self._middle - risen


def _fill(painter: QPainter, colour: str | QBrush, edge: _Edge, shift: float, bottom: float = HEIGHT) -> None:
    points = [QPointF(x, edge(x + shift)) for x in range(0, WIDTH + 3, 3)]
    painter.setBrush(QColor(colour) if isinstance(colour, str) else colour)
    painter.drawPolygon(QPolygonF([*points, QPointF(WIDTH, bottom), QPointF(0, bottom)]))


def _mountains(
    painter: QPainter, light: Light, time: float, *, top: float, bottom: float, count: int, seed: int
) -> None:
    """The farther, the higher, the paler and the slower."""
    for index in range(count):
        share = index / (count - 1) if count > 1 else 1.0
        middle = top + (bottom - top) * 0.62 * share
        colour = _mixed(light.near, light.far, share**1.3 * 0.82)
        shade = QLinearGradient(0, middle - 90, 0, middle + 150)
        shade.setColorAt(0, colour)
        shade.setColorAt(1, _mixed(light.sky[-1], colour.name(), 0.34 * (1 - 0.6 * share)))
        _fill(painter, QBrush(shade), _Edge(seed + index, middle, 62 - 22 * share), (6 + 22 * share) * time, bottom)
        _mist(painter, light.sky[-1], time, middle=middle + 70, height=60, strength=0.2, seed=seed + index)


def _mist(
    painter: QPainter, colour: str, time: float, *, middle: float, height: float, strength: float, seed: int
) -> None:
    made = random.Random(seed)
    for _ in range(7):
        x = made.uniform(-200, WIDTH + 200) + made.uniform(20, 110) * time
        y, wide = middle + made.uniform(-0.3, 0.3) * height, made.uniform(220, 520)
        painter.save()
        painter.translate(x, y)
        painter.scale(wide, height * made.uniform(0.35, 0.7))
        cloud = QRadialGradient(0, 0, 1)
        for place, share in ((0.0, 1.0), (0.5, 0.45), (1.0, 0.0)):
            cloud.setColorAt(place, _faded(colour, strength * share))
        painter.fillRect(QRectF(-1, -1, 2, 2), cloud)
        painter.restore()


def _glints(painter: QPainter, time: float, shore: float) -> None:
    """The sun on the water: short lines, densest below it."""
    made = random.Random(17)
    for _ in range(260):
        depth = made.random() ** 1.4
        x = _DUSK.sun[0] + made.gauss(0, 50 + 190 * depth)
        y = shore + 5 + depth * 220
        shine = max(0.0, math.sin(6.28 * (made.random() + time * made.uniform(2, 5)))) * (0.75 - 0.45 * depth)
        painter.setBrush(_faded("#ffe2ac", shine))
        painter.drawRoundedRect(QRectF(x, y, 14 + 46 * depth, 1.4 + 2.2 * depth), 1, 1)


def _boat(painter: QPainter, at: QPointF, size: float, tilt: float) -> None:
    """A boat folded of paper, its lamp, and what the water shows of both."""
    for mirrored in (True, False):
        painter.save()
        painter.translate(at)
        painter.scale(size, -0.7 * size if mirrored else size)
        painter.rotate(tilt)
        painter.setOpacity(0.25 if mirrored else 1.0)
        for colour, points in (
            ("#fff6e6", ((-58, -22), (-40, 0), (0, 0), (0, -16))),
            ("#e6cdbd", ((58, -22), (40, 0), (0, 0), (0, -16))),
            ("#fffaf0", ((0, -62), (-30, -15), (0, -10))),
            ("#d9b9ac", ((0, -62), (30, -15), (0, -10))),
        ):
            painter.setBrush(QColor(colour))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        painter.restore()
    lamp = QPointF(at.x() - 57 * size, at.y() - 36 * size)
    _glow(painter, lamp, 90, "#ffcf7a", 0.6)
    painter.setBrush(QColor("#3a2440"))
    painter.drawRect(QRectF(lamp.x() - 1, lamp.y(), 2, 16 * size))
    painter.setBrush(QColor("#fff0c4"))
    painter.drawEllipse(lamp, 5, 7)


def _lantern(painter: QPainter, at: QPointF, size: float, shine: float) -> None:
    _glow(painter, at, size * 3.4, "#ffb45e", 0.5 * shine)
    body = QLinearGradient(0, at.y() - size, 0, at.y() + size)
    body.setColorAt(0, QColor("#e8703f"))
    body.setColorAt(0.75, _mixed("#fff0b8", "#f7a24e", shine))
    body.setColorAt(1, QColor("#fff3c8"))
    painter.setBrush(body)
    half, foot = size * 0.62, size * 0.44
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(at.x() - half, at.y() - size * 0.7),
                QPointF(at.x() - half * 0.6, at.y() - size),
                QPointF(at.x() + half * 0.6, at.y() - size),
                QPointF(at.x() + half, at.y() - size * 0.7),
                QPointF(at.x() + foot, at.y() + size * 0.8),
                QPointF(at.x() - foot, at.y() + size * 0.8),
            ]
        )
    )


def _walker(painter: QPainter, at: QPointF, time: float) -> None:
    """Somebody with a lamp who crosses the ridge."""
    swing = math.sin(time * 60)
    painter.setPen(QPen(QColor("#05070f"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        painter.drawLine(QPointF(at.x(), at.y() - 22), QPointF(at.x() + 8 * swing * side, at.y()))
    painter.drawLine(QPointF(at.x(), at.y() - 40), QPointF(at.x() + 17, at.y() - 33))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#05070f"))
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in ((0, -52), (10, -16), (-11, -16))]))
    painter.drawEllipse(QPointF(at.x() + 1, at.y() - 54), 7, 7)
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in ((-15, -56), (17, -56), (1, -68))]))
    lamp = QPointF(at.x() + 20, at.y() - 27 + 1.5 * swing)
    _glow(painter, lamp, 110, "#ffc46b", 0.7)
    painter.setBrush(QColor("#fff1c9"))
    painter.drawEllipse(lamp, 4.5, 6)


def _birds(painter: QPainter, at: QPointF, time: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#2a2145"), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for index, (x, y) in enumerate(((0, 0), (-26, 12), (-30, -14), (-56, 22), (-62, -20), (-88, -30))):
        beat = 5 * math.sin(time * 46 + index)
        middle = QPointF(at.x() + x, at.y() + y)
        painter.drawLine(middle, middle + QPointF(-9, -4 - beat))
        painter.drawLine(middle, middle + QPointF(9, -4 - beat))
    painter.setPen(Qt.PenStyle.NoPen)


def _pines(
    painter: QPainter,
    colour: str,
    time: float,
    *,
    seed: int,
    ground: float,
    tallest: float,
    left: float,
    right: float,
    speed: float,
) -> None:
    made = random.Random(seed)
    painter.setBrush(QColor(colour))
    x = left
    while x < right:
        height = tallest * made.uniform(0.5, 1.0)
        foot, root = x - speed * time, ground + made.uniform(0, 8)
        for tier in range(7):
            share = tier / 7
            top = root - height * (1 - share * 0.86)
            half, deep = height * (0.03 + 0.15 * share), height * 0.25
            lean = 1.5 * math.sin(time * 9 + x) * (1 - share)
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(foot + lean, top), QPointF(foot + half, top + deep), QPointF(foot - half, top + deep)]
                )
            )
        painter.drawRect(QRectF(foot - 3, root - height * 0.1, 6, height * 0.2))
        x += made.uniform(0.16, 0.4) * tallest


def _glow(painter: QPainter, at: QPointF, radius: float, colour: str, strength: float) -> None:
    light = QRadialGradient(at, radius)
    light.setColorAt(0, _faded(colour, strength))
    light.setColorAt(0.3, _faded(colour, strength * 0.35))
    light.setColorAt(1, _faded(colour, 0))
    painter.fillRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), light)


def _faded(colour: str, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(min(1.0, max(0.0, share)))
    return faded


def _mixed(over: str, under: str, share: float) -> QColor:
    """`share` of colour `over` on top of `under`."""
    one, other = QColor(over), QColor(under)
    share = min(1.0, max(0.0, share))
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(above * share + below * (1 - share)) for above, below in pairs))
