"""What the window is put together from: each view receives data and emits intent."""
