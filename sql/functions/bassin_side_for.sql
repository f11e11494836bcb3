-- For whom whoever asks would act by an instruction of a kind: federal, facilitator, a province's abbreviation; null where
-- he or she may not. The one place that says who may do what: the submitting functions and row security both ask it.
create or replace function bassin.side_for(simulation int4, kind int2, jurisdiction bpchar) returns text
language sql stable parallel safe
return (
    with my as (
        select
            bassin.is_in('bassin_federal') as is_federal,
            bassin.is_in('bassin_facilitator') as is_facilitator,
            bassin.my_provinces() as provinces
    )
    select case
        -- The clock: the facilitator, and whom the simulation lets.
        when side_for.kind = 0 and my.is_facilitator then 'facilitator'
        when side_for.kind = 0 and my.is_federal and s.clock_keepers >= 1 then 'federal'
        when side_for.kind = 0 and s.clock_keepers = 2 then my.provinces[1]::text
        -- Federal rounds and allocations.
        when side_for.kind in (1, 8) and my.is_federal then 'federal'
        -- What a province decides.
        when side_for.kind between 2 and 7 and side_for.jurisdiction = any (my.provinces) then side_for.jurisdiction::text
        -- Autopilots: one's own, and the facilitator's any.
        when side_for.kind = 9 and side_for.jurisdiction = any (my.provinces) then side_for.jurisdiction::text
        when side_for.kind = 9 and side_for.jurisdiction is null and my.is_federal then 'federal'
        when side_for.kind = 9 and my.is_facilitator then 'facilitator'
    end
    from my
    join bassin.simulation as s on s.simulation_id = side_for.simulation
);
