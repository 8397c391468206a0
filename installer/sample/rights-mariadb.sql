-- SPDX-License-Identifier: GPL-3.0-or-later
-- A login for Statusbridge with no more rights than it needs, on MariaDB or MySQL. Run it as an administrator, with the
-- collector's database chosen and your own password in place of the dots:
--   mariadb webhooks < rights-mariadb.sql
-- In statusbridge.toml: user = "statusbridge" in [database]. Then, once and after upgrades:
--   statusbridge migrate --user ADMIN
-- which makes Statusbridge's own tables beside the collector's and grants their use to this login.
CREATE USER 'statusbridge'@'%' IDENTIFIED BY '…';
GRANT SELECT ON webhook_logs TO 'statusbridge'@'%';
GRANT SELECT, UPDATE (Updated) ON delivered_logs TO 'statusbridge'@'%';

-- Only if webhook_logs has a column for it too, and the setting webhook_logs.updated names it:
--   GRANT UPDATE (updated) ON webhook_logs TO 'statusbridge'@'%';
-- Only if Statusbridge receives webhooks (webhook.enabled), so that it can add rows:
--   GRANT INSERT ON delivered_logs TO 'statusbridge'@'%';
-- Only if it is also to remove old ones (webhook.rows_days):
--   GRANT DELETE ON delivered_logs TO 'statusbridge'@'%';
-- Only if [queue_ids] names a table:
--   GRANT SELECT ON my_messages TO 'statusbridge'@'%';
