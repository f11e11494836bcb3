-- The words of every code; filled from seeds/law.code.csv, which mirrors the enumerations of the program.
create table law.code (
    list text not null,
    code int2 not null,
    name text not null,
    english text not null,
    french text not null,
    constraint a_code_stands_once_in_its_list primary key (list, code),
    constraint a_name_stands_once_in_its_list unique (list, name),
    constraint a_code_is_not_negative check (code >= 0)
);

comment on table law.code is 'What each number stands for, by list: standing, departure, round_kind and so on.';
