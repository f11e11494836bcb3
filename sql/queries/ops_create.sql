-- What a database remembers of itself: its migrations and the files re-applied when they change.
-- takes: nothing
-- gives: nothing
create schema if not exists ops;

create table if not exists ops.migration (
    number int4 constraint a_migration_is_applied_once primary key,
    name text not null,
    digest text not null,
    applied_at timestamptz not null default now(),
    applied_by text not null default session_user
);

create table if not exists ops.applied_file (
    path text constraint a_file_is_remembered_once primary key,
    digest text not null,
    applied_at timestamptz not null default now()
);
