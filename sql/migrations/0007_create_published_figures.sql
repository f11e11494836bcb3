-- What was published, for comparison: rounds, counts of the pool, allocations and nominations.
create table bassin.published_round (
    number int4 not null,
    label text not null,
    held_on date not null,
    kind int2 not null,
    category int2,
    invitations int4 not null,
    cut_off int2 not null,
    tie_break_at timestamp,
    source text not null,
    constraint a_published_round_stands_once primary key (label),
    constraint a_published_category_goes_with_its_kind check ((kind = 5) = (category is not null))
);

create table bassin.published_pool_count (
    counted_on date not null,
    lowest int2 not null,
    highest int2 not null,
    is_part bool not null,
    count int4 not null,
    source text not null,
    constraint a_band_is_published_once_a_day primary key (counted_on, lowest, highest),
    constraint a_band_has_a_width check (lowest between 0 and highest)
);

create table bassin.published_nominations (
    jurisdiction char(2) not null,
    year int2 not null,
    allocation int4,
    issued int4,
    source text not null,
    constraint nominations_are_published_once_a_year primary key (jurisdiction, year)
);
