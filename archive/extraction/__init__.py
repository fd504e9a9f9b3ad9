"""Text in, spans out: pure rules, and the step that resolves them into an article."""
