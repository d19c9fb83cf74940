"""The agreement: terms, checklist, people, kick-off and hand-over of one deal, on one screen."""
