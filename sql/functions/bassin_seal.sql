-- Adds a link to the audit chain of a simulation over all that was instructed since the last one and all that this
-- transaction has answered; gives its number, or null when there is nothing to seal. Called by whoever writes
-- instructions, before the commit.
create or replace function bassin.seal(simulation int4) returns int4
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    before bassin.audit_link;
    last_instructed constant int4 := coalesce(
        (select max(i.ordinal) from bassin.instruction as i where i.simulation_id = seal.simulation), 0);
    answered constant int8[] := array(
        select a.submission_id
        from bassin.answer as a
        where a.simulation_id = seal.simulation and a.answered_in = pg_current_xact_id()
        order by a.submission_id
    );
begin
    -- Two that seal at once would both follow the same link: the second one fails by the key and can begin anew.
    select l.* into before
    from bassin.audit_link as l
    where l.simulation_id = seal.simulation
    order by l.link desc
    limit 1;
    before.link := coalesce(before.link, 0);
    before.last_ordinal := coalesce(before.last_ordinal, 0);
    before.hash := coalesce(before.hash, decode(repeat('00', 32), 'hex'));
    if last_instructed = before.last_ordinal and answered = '{}' then return null; end if;
    insert into bassin.audit_link (simulation_id, link, first_ordinal, last_ordinal, submissions, previous_hash, hash)
    values (
        simulation, before.link + 1, before.last_ordinal + 1, last_instructed, answered, before.hash,
        bassin.link_hash(simulation, before.hash, before.last_ordinal + 1, last_instructed, answered)
    );
    return before.link + 1;
end
$$;
