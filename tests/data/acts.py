"""Everything a rep does that undo takes back, as acts of a walk."""

from __future__ import annotations

from tests.data.acts_of_calling import CALLING
from tests.data.acts_of_care import CARE
from tests.data.acts_of_people import PEOPLE
from tests.data.acts_of_selling import SELLING
from tests.data.walk import Act

ACTS: tuple[Act, ...] = (*CALLING, *PEOPLE, *SELLING, *CARE)
"""Each is tried until it can be done somewhere; what a rule refuses changes nothing."""
