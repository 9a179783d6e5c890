"""The window: shows what the engine found, and lets the researcher listen to it."""
