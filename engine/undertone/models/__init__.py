"""The models that a user brings: looked at, copied, fetched, packed, and kept in one folder."""
