-- One candidate as stored, packed.
-- takes: simulation_id int4, candidate_id int4
-- gives: submitted_on date, submitted_second int4, left_on date, standing int2, departure int2, profiles int2, score int2,
--   programs int2, categories int2, interest int2, residence int2, destination int2, recorded_on date, born_on date,
--   education int2, studied_in int2, worked_in int2, ties int8, graduated_in int2, graduated_on date,
--   first_language int4, first_tested_on date, second_language int4, second_tested_on date, occupation int4,
--   canadian_months int2, canadian_work_until date, foreign_months int2, foreign_work_until date, employed_since date,
--   earnings int4, offer int8, hourly_wage int4, employer int8, resident_since date, permit int2, permit_until date,
--   spouse int2, spouse_language int4, spouse_tested_on date, children int2, funds int4, facts int8
select submitted_on, submitted_second, left_on, standing, departure, profiles, score, programs, categories, interest,
    residence, destination, recorded_on, born_on, education, studied_in, worked_in, ties, graduated_in, graduated_on,
    first_language, first_tested_on, second_language, second_tested_on, occupation, canadian_months,
    canadian_work_until, foreign_months, foreign_work_until, employed_since, earnings, offer, hourly_wage, employer,
    resident_since, permit, permit_until, spouse, spouse_language, spouse_tested_on, children, funds, facts
from bassin.candidate
where simulation_id = $1 and candidate_id = $2;
