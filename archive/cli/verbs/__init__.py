"""One module a verb; each has `run(arguments) -> exit status`."""
