"""Bytes in, RawArticle or ImportIssue out; one module a format."""
