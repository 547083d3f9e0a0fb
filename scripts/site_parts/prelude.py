"""Runs in the kernel before a lesson is made a page: views say what they can without Python.

What a view shows in a notebook gets one more form: the page that it makes of itself. The builder
puts it into a file of its own. What a notebook shows after a guess only is marked, to be folded.
"""

from hclust_widgets.widgets.base.view import View
from hclust_widgets.widgets.classroom.linkage_lab import LinkageLab
from hclust_widgets.widgets.classroom.merge_stepper import MergeStepper
from hclust_widgets.widgets.classroom.prediction import AfterGuess

SITE = "application/vnd.hclust.site+json"
AFTER = "application/vnd.hclust.after-guess+json"


def _live(view):
    found = {"name": type(view).__name__, "words": repr(view)}
    if isinstance(view, (MergeStepper, LinkageLab)):
        found["page"] = view.to_html()
    elif view.page_parts:
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


def _marked(cls):
    plain = cls._repr_mimebundle_
    cls._repr_mimebundle_ = lambda self, **options: plain(self, **options) | {AFTER: {}}


_marked(AfterGuess)
_with_site(View)
_with_site(LinkageLab)
