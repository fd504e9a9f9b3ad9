"""WordPress eXtended RSS: posts and pages with their media attachments, read as a stream."""
