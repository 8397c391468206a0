-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prints the records of records.json and 600 more as one JSON array: enough to watch a cycle. Some are refused for a
-- while or for good, so that there is something to retry.
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600),
made AS (
    SELECT json_object(
               'ID', printf('3888833000000%06d', 200000 + i),
               'Queue_ID_DV', printf('trial-%04d', i),
               'Status', CASE i % 7 WHEN 0 THEN 'accepted' WHEN 1 THEN '' ELSE 'sent' END,
               'recipient_id', printf('1555%07d', 2000 + i),
               'refused_updates', CASE WHEN i % 97 = 0 THEN -1 WHEN i % 41 = 0 THEN 1 ELSE 0 END) AS record
    FROM n)
SELECT json_group_array(json(record)) FROM (
    SELECT value AS record FROM json_each(readfile('installer/sample/records.json'))
    UNION ALL SELECT record FROM made);
