"""The promises of docs/reliability.md, tried: `make torture` in full, a short round with every test run.

One module for each promise, `pNN_subject.py`, with `WORDS` (the promise), `FULL` and `SHORT` (how often it is tried)
and `trial(times, folder)`, which returns a `Trial`.
"""
