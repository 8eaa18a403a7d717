"""Draws background.svg: a double frame, a guilloche border of interlaced waves, a rosette behind the text, a rule for the signature.

    python3 background.py > background.svg

The ornament is ours and depicts nothing. Lengths are millimetres on A4 landscape; every line is a smooth path of cubic Bezier curves.
"""
import math

WIDTH, HEIGHT = 297.0, 210.0
INK, BRASS, PALE = "#22304f", "#a08a54", "#ece5d3"


def number(value):
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def curve(points, slopes, closed=False):
    """A path through points whose tangents are given for one step of the parameter."""
    path = [f"M{number(points[0][0])} {number(points[0][1])}"]
    for (x0, y0), (x1, y1), (u0, v0), (u1, v1) in zip(points, points[1:], slopes, slopes[1:]):
        path.append("C" + " ".join(map(number, (x0 + u0 / 3, y0 + v0 / 3, x1 - u1 / 3, y1 - v1 / 3, x1, y1))))
    return "".join(path) + ("Z" if closed else "")


def frame_wave(inset, amplitude, waves_x, waves_y, phase):
    """One wave around the page between two frames; whole waves on each side, so that the corners meet."""
    left, top, right, bottom = inset, inset, WIDTH - inset, HEIGHT - inset
    paths = []
    for horizontal, start, end, fixed, waves, sign in (
        (True, left, right, top, waves_x, 1), (True, left, right, bottom, waves_x, -1),
        (False, top, bottom, left, waves_y, 1), (False, top, bottom, right, waves_y, -1),
    ):
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
        paths.append(curve(points, slopes))
    return "".join(paths)


def rosette(radius, depth, petals, phase):
    """A closed line whose distance from the centre swings `petals` times."""
    steps = petals * 4
    points, slopes = [], []
    for step in range(steps + 1):
        t = 2 * math.pi * step / steps
        r = radius + depth * math.cos(petals * t + phase)
        dr = -depth * petals * math.sin(petals * t + phase)
        points.append((WIDTH / 2 + r * math.cos(t), 101 + r * math.sin(t)))
        scale = 2 * math.pi / steps
        slopes.append(((dr * math.cos(t) - r * math.sin(t)) * scale, (dr * math.sin(t) + r * math.cos(t)) * scale))
    return curve(points, slopes, closed=True)


def rectangle(inset, stroke, width):
    return (f'<rect x="{number(inset)}" y="{number(inset)}" width="{number(WIDTH - 2 * inset)}" height="{number(HEIGHT - 2 * inset)}"'
            f' stroke="{stroke}" stroke-width="{width}"/>')


def main():
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH:g}mm" height="{HEIGHT:g}mm" viewBox="0 0 {WIDTH:g} {HEIGHT:g}">',
             '<g fill="none">']
    petals = "".join(rosette(radius, 9, 12, phase) for radius in (30, 44, 58, 72) for phase in (0, math.pi / 2, math.pi, 3 * math.pi / 2))
    lines.append(f'<path d="{petals}" stroke="{PALE}" stroke-width="0.18"/>')
    waves = "".join(frame_wave(11, 1.7, 54, 38, phase) for phase in (0, math.pi / 2, math.pi, 3 * math.pi / 2))
    lines.append(f'<path d="{waves}" stroke="{BRASS}" stroke-width="0.12"/>')
    lines += [rectangle(8.2, INK, 0.5), rectangle(13.8, INK, 0.25), rectangle(15, BRASS, 0.12)]
    lines.append(f'<path d="M202 167H262" stroke="{INK}" stroke-width="0.2"/>')
    lines += ["</g>", "</svg>"]
    print("\n".join(lines))


main()
