-- The law as the program declares it, by name and by day, so that reports can join the value in force.
create table law.edition (
    digest text not null,
    program text not null,
    written_at timestamptz not null default now(),
    is_current bool not null default true,
    constraint there_is_one_edition primary key (is_current),
    constraint the_edition_is_the_current_one check (is_current)
);

comment on table law.edition is 'Which law the other tables mirror: its fingerprint, and the version of the program that wrote it.';

create table law.source (
    source_id int4 not null,
    citation text not null,
    address text,
    reliability int2 not null,
    constraint a_source_has_one_number primary key (source_id),
    constraint a_source_says_what_it_is check (citation <> '')
);

comment on table law.source is 'The texts the law rests on, and how far each can be relied on (law.code, list reliability).';

create table law.parameter (
    name text not null,
    english text not null,
    french text not null,
    unit int2 not null,
    settable_as text,
    provisional_from date,
    constraint a_parameter_has_one_name primary key (name)
);

comment on table law.parameter is 'Every parameter of law by its dotted name, such as federal.windows.invitation_days.';

create table law.parameter_version (
    name text not null,
    first_day date not null,
    last_day date not null,
    number numeric,
    english text not null,
    french text not null,
    source_id int4 not null,
    constraint a_version_has_one_first_day primary key (name, first_day),
    constraint a_version_is_of_a_parameter foreign key (name) references law.parameter,
    constraint a_version_has_a_source foreign key (source_id) references law.source,
    constraint a_version_ends_after_it_begins check (first_day <= last_day)
);

comment on table law.parameter_version is 'The value of a parameter from its first to its last day; infinities stand for days the law does not name.';
