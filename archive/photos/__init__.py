"""Pictures: embedded metadata, fingerprints, the audit of credits."""
