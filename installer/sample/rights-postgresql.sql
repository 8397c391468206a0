-- SPDX-License-Identifier: GPL-3.0-or-later
-- A login for Statusbridge with no more rights than it needs, on PostgreSQL. Run it in the collector's database as the
-- owner of the tables or as an administrator, with your own password:
--   psql -d webhooks -v password="'…'" -f rights-postgresql.sql
-- In statusbridge.toml: user = "statusbridge" and schema = "statusbridge" in [database]. Then, once and after upgrades:
--   statusbridge migrate --user ADMIN
-- which makes Statusbridge's own tables and grants their use to this login.
CREATE ROLE statusbridge LOGIN PASSWORD :password;
GRANT SELECT ON webhook_logs TO statusbridge;
GRANT SELECT, UPDATE ("Updated") ON delivered_logs TO statusbridge;

-- Only if webhook_logs has a column for it too, and the setting webhook_logs.updated names it:
--   GRANT UPDATE (updated) ON webhook_logs TO statusbridge;
-- Only if Statusbridge receives webhooks (webhook.enabled), so that it can add rows:
--   GRANT INSERT ON delivered_logs TO statusbridge;
-- and, if its key is a serial and not an identity column:
--   GRANT USAGE ON SEQUENCE delivered_logs_id_seq TO statusbridge;
-- Only if it is also to remove old ones (webhook.rows_days):
--   GRANT DELETE ON delivered_logs TO statusbridge;
-- Only if [queue_ids] names a table:
--   GRANT SELECT ON my_messages TO statusbridge;
