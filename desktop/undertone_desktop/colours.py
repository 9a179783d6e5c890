"""The colours of both appearances, as data that a test can walk.

Sentiment follows Okabe and Ito's colour-blind-safe palette (vermillion, grey, blue), made lighter
or darker where the contrast asks for it (WCAG 2.2: text 4.5:1, graphics 3:1). The accent is the
only other hue on screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from undertone.model import Label


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour that the window uses, as "#rrggbb"."""

    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    waveform: str
    negative: str
    neutral: str
    positive: str
    negative_text: str
    neutral_text: str
    positive_text: str
    negative_soft: str
    neutral_soft: str
    positive_soft: str
    found: str
    warning_soft: str
    error_soft: str
    error_text: str

    def fill(self, label: Label) -> str:
        """The colour of a block."""
        return str(getattr(self, label.value))

    def ink(self, label: Label) -> str:
        """The colour of words about a sentiment."""
        return str(getattr(self, f"{label.value}_text"))

    def soft(self, label: Label) -> str:
        """The background behind such words."""
        return str(getattr(self, f"{label.value}_soft"))


LIGHT: Final = Colours(
    window="#f5f6f7",
    surface="#ffffff",
    sunken="#eceef0",
    hover="#f0f2f3",
    border="#dfe3e6",
    border_strong="#868f98",
    text="#1c2227",
    muted="#56616b",
    accent="#0f6e66",
    accent_hover="#0b5a53",
    on_accent="#ffffff",
    accent_soft="#e2f1ef",
    waveform="#8a969f",
    negative="#d55e00",
    neutral="#7d858c",
    positive="#0072b2",
    negative_text="#a34700",
    neutral_text="#545c63",
    positive_text="#00629a",
    negative_soft="#fceee4",
    neutral_soft="#eef0f1",
    positive_soft="#e5f1f9",
    found="#f6e3a1",
    warning_soft="#fbf3dc",
    error_soft="#fbe9e7",
    error_text="#9b2c1f",
)

DARK: Final = Colours(
    window="#15181b",
    surface="#1d2125",
    sunken="#111315",
    hover="#262b30",
    border="#30363c",
    border_strong="#7a858f",
    text="#e8ebed",
    muted="#a3adb6",
    accent="#5cc4b7",
    accent_hover="#79d3c8",
    on_accent="#06201d",
    accent_soft="#1b3734",
    waveform="#6d7882",
    negative="#f0803c",
    neutral="#8f979e",
    positive="#56b4e9",
    negative_text="#f6a06c",
    neutral_text="#b3bac0",
    positive_text="#7cc6f0",
    negative_soft="#3a2719",
    neutral_soft="#2a2f34",
    positive_soft="#17303f",
    found="#574a1c",
    warning_soft="#38311a",
    error_soft="#3d211d",
    error_text="#f5a79b",
)

TEXT_PAIRS: Final = (
    *((ink, ground) for ink in ("text", "muted") for ground in ("window", "surface", "sunken")),
    *((ink, "hover") for ink in ("text", "muted", "accent")),
    *((ink, "accent_soft") for ink in ("text", "muted", "accent")),
    *((ink, ground) for ink in ("accent",) for ground in ("window", "surface")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "found"),
    ("text", "warning_soft"),
    ("muted", "warning_soft"),
    ("text", "error_soft"),
    ("error_text", "error_soft"),
    ("error_text", "surface"),
    *((f"{label}_text", f"{label}_soft") for label in Label),
    *((f"{label}_text", "surface") for label in Label),
)
"""Which colour of words meets which background; each pair keeps 4.5:1."""

GRAPHIC_PAIRS: Final = (
    *((str(label), ground) for label in Label for ground in ("surface", "accent_soft")),
    ("accent", "surface"),
    ("border_strong", "surface"),
    ("border_strong", "window"),
)
"""Which shapes meet which background; each pair keeps 3:1."""


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb" in [0, 1] (WCAG 2.2, definition of relative luminance)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def letters_on(ground: str) -> str:
    """Black or white, whichever reads better on a filled shape: at least 4.58:1 on any colour."""
    return max("#000000", "#ffffff", key=lambda ink: contrast(ink, ground))
