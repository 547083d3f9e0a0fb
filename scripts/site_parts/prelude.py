"""Runs in the kernel before a lesson is made a page: views say what they can without Python.

What a view shows in a notebook gets one more form: the page that it makes of itself, or, for the
stepper and the lab, all that their front end reads. The builder puts it into a file of its own.
"""

from base64 import b64encode

from hclust_widgets.widgets.base import View
from hclust_widgets.widgets.lab import LinkageLab
from hclust_widgets.widgets.stepper import MergeStepper

SITE = "application/vnd.hclust.site+json"
# A widget's own matters, and the seed: other points of a shape are drawn by Python.
NOT_SENT = ("layout", "tabbable", "tooltip", "comm", "seed")


def _as_json(value):
    if isinstance(value, bytes):
        return {"base64": b64encode(value).decode("ascii")}
    return list(value) if isinstance(value, tuple) else value


def _model(widget):
    names = [name for name in widget.keys if not name.startswith("_") and name not in NOT_SENT]
    return {name: _as_json(getattr(widget, name)) for name in names}


def _live(view):
    found = {"name": type(view).__name__, "words": repr(view)}
    if isinstance(view, MergeStepper):
        found["model"] = _model(view.live)
    elif isinstance(view, LinkageLab):
        found["model"] = _model(view)
    elif view._page_parts:
        # A figure, a shortened tree among them, is shown as it is; its live page is another view.
        found["figure"] = getattr(view, "rendering", "live") == "figure"
        found["page"] = view.to_html()
    return found


def _with_site(cls):
    plain = cls._repr_mimebundle_

    def bundle(self, **options):
        shown = plain(self, **options)
        data = shown[0] if isinstance(shown, tuple) else shown
        data[SITE] = _live(self)
        return shown

    cls._repr_mimebundle_ = bundle


_with_site(View)
_with_site(LinkageLab)
