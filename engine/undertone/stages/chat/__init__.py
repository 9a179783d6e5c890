"""A chat model on this machine gives segments a researcher's labels and sums an interview up."""
