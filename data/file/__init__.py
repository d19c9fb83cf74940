"""The file itself: how it is opened, who holds it, whether it is sound, its backups, and the way back from one."""
