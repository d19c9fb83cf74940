"""How Alembic meets the file: one connection, keys off, one transaction, counts compared, words found as before."""

from __future__ import annotations

from pathlib import Path

from alembic import context
from sqlalchemy import Connection, text

from data.file.concordance import OWN_TABLES, make_anew
from data.file.opening import connect


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    ).scalars()
    found = {}
    for name in names.all():
        if name not in ("alembic_version", *OWN_TABLES):
            found[name] = int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar() or 0)
    return found


def _run() -> None:
    path: Path = context.config.attributes["path"]
    engine = connect(path, context.config.attributes["key"], foreign_keys=False)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                before = _counts(connection)
                context.configure(
                    connection=connection,
                    target_metadata=context.config.attributes["metadata"],
                    render_as_batch=True,
                    transactional_ddl=False,
                )
                context.run_migrations()
                after = _counts(connection)
                lost = {name for name, count in before.items() if name in after and after[name] < count}
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if lost or broken:
                    raise RuntimeError(f"migration lost rows: {sorted(lost) or broken}")
                make_anew(connection.exec_driver_sql)
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                connection.exec_driver_sql("ROLLBACK")
                raise
    finally:
        engine.dispose()


_run()
