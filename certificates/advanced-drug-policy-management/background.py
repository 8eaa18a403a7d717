"""Draws the backgrounds of the set. The ornament is ours and depicts nothing.

    python3 background.py certificate > certificate/background.svg
    python3 background.py document > background.svg

The certificate has a double frame, a guilloche border of interlaced waves, a rosette behind the text and a rule for the signature; the other
documents a band of the same waves, a paler rosette, and a rule above the foot. Lengths are millimetres on A4; every line is a smooth path of
cubic Bezier curves.
"""
import math
import sys

INK, BRASS, PALE, PALEST = "#22304f", "#a08a54", "#ece5d3", "#f5f1e6"
PHASES = (0, math.pi / 2, math.pi, 3 * math.pi / 2)


def number(value):
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def curve(points, slopes, closed=False):
    """A path through points whose tangents are given for one step of the parameter."""
    path = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for (x0, y0), (x1, y1), (u0, v0), (u1, v1) in zip(points, points[1:], slopes, slopes[1:]):
        path.append("C" + " ".join(map(number, (x0 + u0 / 3, y0 + v0 / 3, x1 - u1 / 3, y1 - v1 / 3, x1, y1))))
    return "".join(path) + ("Z" if closed else "")


def wave(start, end, fixed, amplitude, waves, phase, horizontal=True, sign=1):
    """One wave of whole periods along a side at the distance `fixed` from the other edge."""
    steps = waves * 2
    length = (end - start) / steps
    points, slopes = [], []
    for step in range(steps + 1):
        angle = step * math.pi + phase
        along = start + step * length
        across = fixed + sign * amplitude * math.sin(angle)
        slope = sign * amplitude * math.cos(angle) * math.pi
        points.append((along, across) if horizontal else (across, along))
        slopes.append((length, slope) if horizontal else (slope, length))
    return curve(points, slopes)


def frame_wave(width, height, inset, amplitude, waves_x, waves_y, phase):
    """One wave around the page between two frames; whole waves on each side, so that the corners meet."""
    left, top, right, bottom = inset, inset, width - inset, height - inset
    return "".join((
        wave(left, right, top, amplitude, waves_x, phase), wave(left, right, bottom, amplitude, waves_x, phase, sign=-1),
        wave(top, bottom, left, amplitude, waves_y, phase, horizontal=False),
        wave(top, bottom, right, amplitude, waves_y, phase, horizontal=False, sign=-1),
    ))


def rosette(x, y, radius, depth, petals, phase):
    """A closed line whose distance from the centre swings `petals` times."""
    steps = petals * 4
    points, slopes = [], []
    for step in range(steps + 1):
        t = 2 * math.pi * step / steps
        r = radius + depth * math.cos(petals * t + phase)
        dr = -depth * petals * math.sin(petals * t + phase)
        points.append((x + r * math.cos(t), y + r * math.sin(t)))
        scale = 2 * math.pi / steps
        slopes.append(((dr * math.cos(t) - r * math.sin(t)) * scale, (dr * math.sin(t) + r * math.cos(t)) * scale))
    return curve(points, slopes, closed=True)


def rosettes(x, y, colour):
    petals = "".join(rosette(x, y, radius, 9, 12, phase) for radius in (30, 44, 58, 72) for phase in PHASES)
    return f'<path d="{petals}" stroke="{colour}" stroke-width="0.18"/>'


def rectangle(width, height, inset, stroke, thickness):
    return (f'<rect x="{number(inset)}" y="{number(inset)}" width="{number(width - 2 * inset)}" height="{number(height - 2 * inset)}"'
            f' stroke="{stroke}" stroke-width="{thickness}"/>')


def certificate(width, height):
    waves = "".join(frame_wave(width, height, 11, 1.7, 54, 38, phase) for phase in PHASES)
    return [
        rosettes(width / 2, 101, PALE),
        f'<path d="{waves}" stroke="{BRASS}" stroke-width="0.12"/>',
        rectangle(width, height, 8.2, INK, 0.5), rectangle(width, height, 13.8, INK, 0.25), rectangle(width, height, 15, BRASS, 0.12),
        f'<path d="M202 167H262" stroke="{INK}" stroke-width="0.2"/>',
    ]


def document(width, height):
    waves = "".join(wave(25, width - 25, 14, 1.4, 32, phase) for phase in PHASES)
    return [
        rosettes(width / 2, height / 2, PALEST),
        f'<path d="{waves}" stroke="{BRASS}" stroke-width="0.12"/>',
        f'<path d="M25 11.4H{number(width - 25)}" stroke="{INK}" stroke-width="0.5"/>',
        f'<path d="M25 16.6H{number(width - 25)}" stroke="{INK}" stroke-width="0.2"/>',
        f'<path d="M25 279H{number(width - 25)}" stroke="{BRASS}" stroke-width="0.15"/>',
    ]


def main():
    width, height, draw = {"certificate": (297.0, 210.0, certificate), "document": (210.0, 297.0, document)}[sys.argv[1]]
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm" viewBox="0 0 {width:g} {height:g}">',
             '<g fill="none">', *draw(width, height), "</g>", "</svg>"]
    print("\n".join(lines))


main()
