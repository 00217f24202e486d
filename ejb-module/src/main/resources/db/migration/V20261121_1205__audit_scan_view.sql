-- Scans in the shape of audit entries: the log lists both, and a scan stays one row at the gate.
create view scan_log as
select s.id as id, s.recorded_at as at, s.scanned_by as actor_id, a.name as actor_name,
    concat('scan.', s.result) as action, 'ticket' as target_type, s.ticket_id as target_id,
    coalesce(t.serial, left(s.code, 24)) as target_name, s.event_id as event_id,
    s.gate as gate, s.direction as direction, s.signed as signed, s.used_at as used_at, s.used_gate as used_gate,
    s.scanned_at as scanned_at
from scan s
join account a on a.id = s.scanned_by
left join ticket t on t.id = s.ticket_id;
