"""Parts of figures, one a file: lines of trees and cuts, names, strips of tracks, legends."""
