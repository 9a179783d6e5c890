"""Microphones and the computer's own sound become a recording on the disk, second by second."""
