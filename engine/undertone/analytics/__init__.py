"""Analysed interviews become tidy tables: talk, turn taking, sentiment over time, agreement.

Every function returns rows: frozen dataclasses with one value per field, which `tidy.csv_text`
writes as they are. Nothing is drawn here. Times are milliseconds, polarities lie in [-1, 1].
"""
