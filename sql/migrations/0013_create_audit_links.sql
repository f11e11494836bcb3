-- The chain over what was instructed and answered: each link covers the instructions of one transaction and names, by its
-- hash, every link before it. Whoever changes a row afterwards breaks it, and sql/checks finds where.
create table bassin.audit_link (
    simulation_id int4 not null,
    link int4 not null,
    -- The last is the first less one where the transaction answered without an instruction.
    first_ordinal int4 not null,
    last_ordinal int4 not null,
    -- The submissions that were answered.
    submissions int8[] not null,
    -- The SHA-256 of the link before; of the first link, 32 zeros.
    previous_hash bytea not null,
    hash bytea not null,
    sealed_at timestamptz not null default clock_timestamp(),
    sealed_by name not null default session_user,
    constraint an_audit_link_stands_once primary key (simulation_id, link),
    constraint an_audit_link_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint an_audit_link_covers_something check (
        link >= 1 and first_ordinal >= 1 and last_ordinal >= first_ordinal - 1
        and (last_ordinal >= first_ordinal or cardinality(submissions) > 0)
    ),
    constraint a_hash_has_32_bytes check (length(hash) = 32 and length(previous_hash) = 32)
);

-- Simulations that were stored before there was a chain have none; all others must.
alter table bassin.simulation add column is_chained bool not null default false;
alter table bassin.simulation alter column is_chained set default true;
