-- The smallest count of people that whoever asks may be shown: 5 for observers, 1 for those who act in simulations.
-- Whoever is nobody is an observer.
create or replace function bassin.smallest_cell() returns int4
language sql stable parallel safe
return case when bassin.sees_all() or bassin.my_interest() <> 0 then 1 else 5 end;
