-- Row security asks in every statement whose files a province has, alone or of one candidate: these find them without a look at
-- the files of others. Every further index costs each run more than it saves a reader: nominations, instructions and
-- candidates are found by their simulation, in milliseconds, and a live nomination by its unique index.
create index files_by_candidate on bassin.provincial_file (simulation_id, candidate_id);
create index files_by_province on bassin.provincial_file (jurisdiction, simulation_id, candidate_id);
create index submissions_by_side on bassin.submission (acting_for, simulation_id);
