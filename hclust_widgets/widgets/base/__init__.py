"""Base class of views, option traits, page information, render thread, toolbar, HTML."""
