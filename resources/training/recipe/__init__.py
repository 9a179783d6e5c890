"""The recipe of the bundled sentiment and emotion model, from text sets to an ONNX file."""
