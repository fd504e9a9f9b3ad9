"""Whoosh's index kept as columns: flat, memory-mapped arrays that numpy reads without decoding.

On disk
    layout      where each search field lies among the positions of a posting list
    files       named arrays in one checked file; toc, the table of contents: neither ever holds code (no pickle)
    postings    one list of postings, read by slices; the commonest words as bits; list_writer writes it
    vocabulary  the words of a list: by themselves, by prefix, pattern, nearness and stem
    segment     one segment opened: lists, keys, dates, numbers, states
    tops        beside a large segment: the heaviest documents of words, whole prefixes and stems; tops_writer
Writing
    batch       thousands of texts → the numbers and places of their words (word_table, lexicon)
    builder     articles → segments, in bounded memory; with columns, stems
    merger      several segments → one; tiers says which, merging does it in the background, in merge_child when large
    store       the folder: commits and snapshots for readers
Searching
    schema, codec   the segments as Whoosh sees them: readers, cursors, matchers; queries, what Whoosh has none of
    evaluator   Whoosh query trees → matches (sets of documents with scores, worked out when asked for)
    docsets, joins  documents as numbers or bits, and sets of them put together
    found, matches  words with weights; what matches, and the best of it
    ranking, sums   one word by BM25; AND and OR of matches
    impacts, pruning    who cannot be among the best (block-max), told without scoring; best, the greatest of numbers
    terms, views, filters, placing (with spans and runs)   which terms, their documents, what columns say, places
    answers     order, pages, facets and histograms of matches, with dates; lookup, words and values without a search
"""
