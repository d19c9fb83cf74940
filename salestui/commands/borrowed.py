"""Sentences of the command line library that a rep may meet, marked so that our catalogue translates them.

The library looks them up by itself (`data.words.lend`); nothing else reads these.
"""

from __future__ import annotations

from data.words import N_, pair

HELP = (
    N_("Usage:"),
    N_("Positional arguments"),
    N_("Options"),
    N_("Commands"),
    N_("Show the version and exit."),
    N_("Show this message and exit."),
    N_("default: {default}"),
)
"""Of a help page."""

FAULTS = (
    N_("No such option {name!r}."),
    N_("No such command {name!r}."),
    N_("Missing command."),
    N_("Missing argument"),
    N_("Option {name!r} does not take a value."),
    N_("Invalid value: {message}"),
    N_("Invalid value for {param_hint}: {message}"),
    N_("{value!r} is not a valid {number_type}."),
    N_("{value} is not in the range {range}."),
)
"""Of a wrong command line."""

COUNTED = (
    pair("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    pair("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    pair("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    pair("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
"""Faults whose words follow a number."""
