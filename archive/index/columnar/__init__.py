"""Whoosh's index kept as columns: flat, memory-mapped arrays that numpy reads without decoding.

layout    where each search field lies among the positions of a posting list
files     named arrays in one checked file; toc, the table of contents; neither ever holds code (no pickle)
postings  how one list of postings is written and read
segment   one segment opened; vocabulary, its words by prefix, pattern, nearness and stem
builder   articles → segments, in bounded memory; merger, several segments → one
codec     the segments as Whoosh sees them: its terms readers, cursors and matchers
evaluator Whoosh query trees → matches, vectorised; spans, the part of it that looks at positions
answers   order, pages, facets and histograms of matches
store     the folder: commits, snapshots, background merges
"""
