"""Text that is rendered once per string and style, then copied as pixels.

Rendering a line of text takes Agg one to five milliseconds, copying its pixels a tenth of one. A
figure in which a cut moves shows the same strings repeatedly: ``benchmarks/drawing.py`` measures
the gain.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

if TYPE_CHECKING:
    from collections.abc import Hashable

    from numpy.typing import NDArray

__all__ = ["CachedText"]

MAX_CACHED_TEXTS = 1500  # about 10 MB at one device pixel per CSS pixel

_Sprite = tuple["NDArray[np.uint8]", int, int]
_sprites: OrderedDict[Hashable, _Sprite] = OrderedDict()
_lock = Lock()


class CachedText(Text):
    """A `matplotlib.text.Text` whose rendered pixels are cached.

    On the screen it is aligned to the pixel grid. In files it is drawn as any other text.
    """

    def draw(self, renderer: Any) -> None:
        """Draw the text, as every artist does.

        Parameters
        ----------
        renderer : matplotlib.backend_bases.RendererBase
        """
        figure = self.get_figure(root=True)
        stamp = (
            isinstance(renderer, RendererAgg)
            and figure is not None
            and not figure.canvas.is_saving()
        )
        if not stamp:
            super().draw(renderer)
            return
        if not self.get_visible() or not self.get_text():
            return
        image, left, bottom = self._sprite()
        x, y = self.get_transform().transform(self.get_unitless_position())
        gc = renderer.new_gc()
        renderer.draw_image(gc, round(float(x)) + left, round(float(y)) + bottom, image)
        gc.restore()

    def _sprite(self) -> _Sprite:
        key = self._cache_key()
        with _lock:
            found = _sprites.get(key)
            if found is not None:
                _sprites.move_to_end(key)
                return found
        made = self._render()
        with _lock:
            _sprites[key] = made
            if len(_sprites) > MAX_CACHED_TEXTS:
                _sprites.popitem(last=False)
        return made

    def _cache_key(self) -> Hashable:
        """Return the cache key: all properties that the pixels depend on."""
        patch, effects = self.get_bbox_patch(), self.get_path_effects()
        box = None if patch is None else (patch.get_facecolor(), patch.get_boxstyle())
        halo = tuple(str(getattr(effect, "_gc", effect)) for effect in effects or ())
        font = self.get_fontproperties()
        return (
            self.get_text(),
            str(self.get_color()),
            font.get_size_in_points(),
            tuple(font.get_family()),
            font.get_weight(),
            self.get_rotation(),
            self.get_rotation_mode(),
            self.get_horizontalalignment(),
            self.get_verticalalignment(),
            self.get_alpha(),
            None if box is None else (box[0], id(type(box[1])), str(vars(box[1]))),
            halo,
            float(self.get_figure(root=True).dpi),  # type: ignore[union-attr]
        )

    def _render(self) -> _Sprite:
        """Draw the text alone, and crop to the pixels with ink."""
        figure = self.get_figure(root=True)
        assert figure is not None
        text = Text(0, 0, self.get_text(), parse_math=False)
        text.update_from(self)
        text.set(text=self.get_text(), parse_math=False, visible=True, clip_on=False)
        text.set_animated(False)
        text.set_transform(IdentityTransform())
        text.set_figure(figure)
        patch = self.get_bbox_patch()
        if patch is not None:
            text.set_bbox(
                {
                    "boxstyle": patch.get_boxstyle(),
                    "facecolor": patch.get_facecolor(),
                    "linewidth": 0,
                }
            )
        probe = RendererAgg(1, 1, figure.dpi)
        extent = text.get_window_extent(probe)
        size = self.get_fontproperties().get_size_in_points() * figure.dpi / 72
        margin = int(3 * size) if patch is not None else 12
        left, bottom = int(extent.x0) - margin, int(extent.y0) - margin
        width, height = int(extent.width) + 2 * margin + 2, int(extent.height) + 2 * margin + 2
        text.set_position((-left, -bottom))
        canvas = RendererAgg(width, height, figure.dpi)
        text.draw(canvas)
        return _trim(np.asarray(canvas.buffer_rgba()), left, bottom)


def _trim(pixels: NDArray[np.uint8], left: int, bottom: int) -> _Sprite:
    ink = pixels[..., 3] > 0
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return np.zeros((1, 1, 4), dtype=np.uint8), left, bottom
    cut = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    below = len(pixels) - 1 - int(rows[-1])
    # draw_image takes the lowest row first.
    return np.ascontiguousarray(cut[::-1]), left + int(columns[0]), bottom + below
