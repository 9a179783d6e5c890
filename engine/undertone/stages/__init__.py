"""The stages of the analysis, each `stage(inputs, options, model, task) -> immutable result`."""
