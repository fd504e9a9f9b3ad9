"""The verbs; the only place that combines the packages below."""
