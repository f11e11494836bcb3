-- Windows of capped intakes with their numbered places, and applications that come back as incomplete.

create table bassin.application_window (
    simulation_id int4 not null,
    position int2 not null,
    jurisdiction char(2) not null,
    id text not null,
    english text not null,
    french text not null,
    opens_on date not null,
    last_day date,
    -- Null where no number is published.
    places int4,
    constraint a_window_stands_once primary key (simulation_id, position),
    constraint a_window_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint a_window_opens_before_it_ends check (last_day >= opens_on),
    constraint a_window_has_no_negative_places check (places >= 0)
);

create unique index a_window_has_one_number_of_places
    on bassin.application_window (simulation_id, position, places);

create table bassin.window_place (
    simulation_id int4 not null,
    file_id int4 not null,
    window_position int2 not null,
    taken_on date not null,
    place int4 not null,
    -- The places of the window once more, so that the row itself can be held to them.
    places int4,
    constraint an_application_takes_one_place_of_a_window primary key (simulation_id, file_id),
    constraint a_window_takes_no_more_than_its_places check (place >= 1 and place <= places),
    constraint a_place_is_of_a_window
        foreign key (simulation_id, window_position) references bassin.application_window (simulation_id, position),
    constraint a_place_names_the_places_of_its_window
        foreign key (simulation_id, window_position, places)
        references bassin.application_window (simulation_id, position, places),
    constraint a_window_place_is_of_a_file
        foreign key (simulation_id, file_id) references bassin.provincial_file (simulation_id, file_id),
    constraint a_place_of_a_window_is_used_once unique (simulation_id, window_position, place)
);

-- An incomplete application comes back: it was never made (Regulations, s. 12), and the invitation is spent.
alter table bassin.application drop constraint a_refusal_has_a_ground;
alter table bassin.application add constraint a_refusal_has_a_ground
    check ((outcome = 2) = (ground > 0) and outcome <= 4);
