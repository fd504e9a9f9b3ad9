"""The audit of photo credits: fourteen rules over the uses of photos, each finding with its words and a suggestion."""
