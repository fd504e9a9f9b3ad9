from __future__ import annotations

import re

import pytest

from archive.resources import resource
from viewer.icons import icon, pixmap
from viewer.theme import TEXT_PAIRS, THEMES, Appearance, contrast, load_theme, palette_of, style_sheet

NAMES = [name for name in THEMES if name != "system"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read_on_its_ground(name: str, ink: str, ground: str) -> None:
    colours = load_theme(name).colours
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", ["window", "panel", "page"])
def test_edges_of_controls_can_be_seen(name: str, ground: str) -> None:
    """WCAG 2.2, 1.4.11: 3 : 1 for what tells a control."""
    colours = load_theme(name).colours
    assert contrast(colours["control"], colours[ground]) >= 3
    assert contrast(colours["accent"], colours[ground]) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_themes_have_the_same_roles_and_fill_the_style_sheet(name: str) -> None:
    theme = load_theme(name)
    assert set(theme.colours) == set(load_theme("light").colours)
    sheet = style_sheet(theme, 1.0)
    assert "$" not in sheet
    assert palette_of(theme).window().color().name().upper() == theme.colours["panel"]


@pytest.mark.parametrize("name", NAMES)
def test_the_tick_of_a_box_can_be_seen(name: str) -> None:
    theme = load_theme(name)
    tick = resource("icons", f"check-{name}.svg").read_text(encoding="utf-8")
    assert f'stroke="{theme.colours["on_accent"]}"' in tick
    assert f"check-{name}.svg" in style_sheet(theme, 1.0)


def test_the_style_sheet_knows_no_left_and_right() -> None:
    sheet = resource("styles", "app.qss.in").read_text(encoding="utf-8")
    assert re.findall(r"\b(?:padding|margin|border)-(?:left|right)\b", sheet) == []


def test_changing_the_theme_is_told(qapp, qtbot) -> None:
    look = Appearance(qapp, "light")
    with qtbot.waitSignal(look.changed):
        look.choose("dark")
    assert look.theme.dark
    look.set_scale(9)
    assert look.scale == 2.0
    look.choose("nonsense")
    assert look.choice == "system"
    look.set_scale(1.0)


def test_icons_take_the_ink_of_the_theme(qapp) -> None:
    image = pixmap("search", "#ff0000", 32).toImage()
    inked = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#ff0000"}
    assert not icon("search", load_theme("dark")).isNull()


def test_every_icon_is_drawn(qapp) -> None:
    for path in resource("icons").glob("*.svg"):
        image = pixmap(path.stem, "#000000", 20).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), path.name
