-- The logins of officers.
-- takes: nothing
-- gives: officer text, sides _text, may_log_in bool, sessions int4
select officer, sides, may_log_in, sessions
from ops.officers();
