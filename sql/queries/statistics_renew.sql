-- Tells the planner what the tables now hold; without it reports of a new simulation would take minutes.
-- Only the columns by which rows are looked up and joined: the packed facts are not.
-- takes: nothing
-- gives: nothing
analyze
    bassin.candidate (simulation_id, candidate_id, standing, departure, submitted_on, left_on),
    bassin.former_profile (simulation_id, candidate_id),
    bassin.pool_count (simulation_id, day, score),
    bassin.instruction (simulation_id, ordinal, day, kind, candidate_id, refusal),
    bassin.allocation,
    bassin.federal_round (simulation_id, round_id),
    bassin.invitation (simulation_id, invitation_id, round_id, candidate_id, invited_on, outcome, program),
    bassin.application (simulation_id, application_id, candidate_id, nomination_id, invitation_id),
    bassin.provincial_draw (simulation_id, draw_id),
    bassin.provincial_file (simulation_id, file_id, candidate_id, jurisdiction, draw_id, state, is_flagged),
    bassin.file_signal (simulation_id, file_id, signal),
    bassin.nomination (simulation_id, nomination_id, candidate_id, jurisdiction, year, file_id, state);
