"""Undertone's engine: recordings become transcripts with speakers and sentiment, offline."""

__version__ = "0.1.0"
