-- A candidate's files with provinces, in the order they were opened.
-- takes: simulation_id int4, candidate_id int4
-- gives: file_id int4, jurisdiction bpchar, stream text, points int4, opened_on date, applied_on date, closed_on date,
--   state int2, intent_sum int2, intent_level int2, is_flagged bool, is_quebec_only bool, signals _text
select f.file_id, f.jurisdiction, s.id as stream, f.points, f.opened_on, f.applied_on, f.closed_on, f.state, f.intent_sum,
    f.intent_level, f.is_flagged, f.is_quebec_only,
    array(
        select signal.id
        from bassin.file_signal as found
        join bassin.intent_signal as signal
            on signal.simulation_id = found.simulation_id and signal.position = found.signal
        where found.simulation_id = f.simulation_id and found.file_id = f.file_id
        order by found.signal
    ) as signals
from bassin.provincial_file as f
join bassin.stream as s on s.simulation_id = f.simulation_id and s.position = f.stream
where f.simulation_id = $1 and f.candidate_id = $2
order by f.file_id;
