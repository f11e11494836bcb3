-- All that whoever asks may act for: provinces, federal, facilitator, as bassin.submission.acting_for has them.
create or replace function bassin.my_sides() returns text[]
language sql stable parallel safe
return bassin.my_provinces()::text[]
    || case when bassin.is_in('bassin_federal') then '{federal}' else '{}' end::text[]
    || case when bassin.is_in('bassin_facilitator') then '{facilitator}' else '{}' end::text[];
