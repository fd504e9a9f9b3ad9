"""The version of Backfile, read by the build and by `backfile --version`."""

__version__ = "0.1.0"
