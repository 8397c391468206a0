-- SPDX-License-Identifier: GPL-3.0-or-later
-- Webhooks as a collector would have written them; all numbers are made up.
INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES
    ('sample-delivered', 'wamid.sample-0001', 'sent', '15550001001', '1750030001'),
    ('sample-read-only', 'wamid.sample-0002', 'read', '15550001002', '1750030102'),
    ('sample-failed', 'wamid.sample-0003', 'failed', '15550001003', '1750030203'),
    ('sample-late-sent', 'wamid.sample-0004', 'sent', '15550001004', '1750030304'),
    ('sample-new', 'wamid.sample-0005', 'accepted', '15550001005', '1750030405'),
    ('sample-shared', 'wamid.sample-0006', 'Sent', '15550001006', '1750030506000'),
    ('sample-unknown-word', 'wamid.sample-0008', 'deleted', '15550001008', '1750030608'),
    ('sample-without-a-record', 'wamid.sample-0099', 'sent', '15550001099', '1750030700'),
    ('sample-duplicates', 'wamid.sample-0011', 'sent', '15550001011', '1750030801'),
    ('sample-duplicates', 'wamid.sample-0011', 'sent', '15550001011', '1750030801'),
    ('sample-without-recipient', 'wamid.sample-0012', 'failed', NULL, '2025-06-15T23:54:33Z'),
    ('sample-failed-then-delivered', 'wamid.sample-0013', 'failed', '15550001013', '1750030901');
INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES
    ('sample-delivered', 'wamid.sample-0001', 'delivered', '15550001001', '1750030009'),
    ('sample-duplicates', 'wamid.sample-0011', 'delivered', '15550001011', '1750030809'),
    ('sample-failed-then-delivered', 'wamid.sample-0013', ' Delivered ', '15550001013', '1750030955');
