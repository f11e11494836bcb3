-- What a load or a fault must leave true, each as a sentence with its count; the last column is what it must be.
select 'submissions without an answer', count(*), 0
from bassin.submission as s
where not exists (select from bassin.answer as a where (a.simulation_id, a.submission_id) = (s.simulation_id, s.submission_id))
union all
select 'submissions applied twice', count(*), 0
from (
    select submission_id from bassin.instruction where submission_id is not null group by simulation_id, submission_id
    having count(*) > 1
) as twice
union all
select 'gaps in the order of instructions', max(ordinal) - count(*), 0 from bassin.instruction
union all
select 'candidates with two live nominations', count(*), 0
from (
    select from bassin.nomination where state <= 3 group by simulation_id, candidate_id having count(*) > 1
) as twice;
