-- SPDX-License-Identifier: GPL-3.0-or-later
-- Webhooks of the last hours for the records of more-records.sql; every tenth record has none yet. All numbers are
-- made up.
CREATE TEMP TABLE message AS
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
    SELECT printf('trial-%04d', i) AS queue_id, printf('wamid.trial-%04d', i) AS message_id,
           printf('1555%07d', 2000 + i) AS recipient_id, unixepoch() - 15 * i AS sent_at, i
    FROM n WHERE i % 10 <> 0;
INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp)
    SELECT queue_id, message_id, 'sent', recipient_id, sent_at FROM message;
INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp)
    SELECT queue_id, message_id, CASE i % 9 WHEN 0 THEN 'failed' ELSE 'read' END, recipient_id, sent_at + 9
    FROM message WHERE i % 9 IN (0, 4);
INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp)
    SELECT queue_id, message_id, 'delivered', recipient_id, sent_at + 4 FROM message WHERE i % 9 IN (1, 2, 4, 5, 7, 8);
