-- Tells the planner what the law's tables now hold.
-- takes: nothing
-- gives: nothing
analyze law.parameter, law.parameter_version, law.source;
