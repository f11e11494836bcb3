-- The number a parameter of law has on a day, such as law.value('federal.windows.invitation_days', '2025-06-01'); null
-- where it has none or is a rule in words.
create or replace function law.value(parameter text, day date) returns numeric
language sql stable parallel safe
return (
    select v.number
    from law.parameter_version as v
    where v.name = value.parameter and value.day between v.first_day and v.last_day
);
