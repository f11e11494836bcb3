-- Whether whoever asks may read every row: the federal side, the engine, the owner.
create or replace function bassin.sees_all() returns bool
language sql stable parallel safe
return bassin.is_in('bassin_federal') or bassin.is_in('bassin_engine') or bassin.is_in('bassin_owner');
