-- Row security asks for a province's own rows in every statement: these find them without a look at the others,
-- and serve the condition alone, which the server may turn into one set for the whole statement.
-- Candidates have none for the provinces they name, since it would cost every run more than it saves a reader.
create index nominations_by_province on bassin.nomination (jurisdiction, simulation_id);
create index nominations_by_candidate on bassin.nomination (simulation_id, candidate_id);
create index files_by_province on bassin.provincial_file (jurisdiction, simulation_id, candidate_id);
create index files_by_candidate on bassin.provincial_file (simulation_id, candidate_id);
create index instructions_by_province on bassin.instruction (jurisdiction, simulation_id) where jurisdiction is not null;
create index submissions_by_side on bassin.submission (acting_for, simulation_id);
