-- Rounds, invitations to apply, and applications for permanent residence.
create table bassin.federal_round (
    simulation_id int4 not null,
    round_id int4 not null,
    held_on date not null,
    kind int2 not null,
    category int2,
    requested int4,
    invited int4 not null,
    cut_off int2 not null,
    tie_break_on date,
    tie_break_second int4 not null,
    nominees int4 not null,
    considered int4 not null,
    published_round int4,
    constraint a_round_stands_once primary key (simulation_id, round_id),
    constraint a_round_belongs_to_a_simulation
        foreign key (simulation_id) references bassin.simulation (simulation_id),
    constraint a_category_goes_with_a_round_by_category check ((kind = 5) = (category is not null)),
    constraint a_round_invites_no_more_than_asked check (invited between 0 and coalesce(requested, considered)),
    constraint a_round_invites_whom_it_considers check (invited <= considered and nominees <= invited),
    constraint a_round_for_nominees_invites_nominees check (kind <> 4 or nominees = invited),
    constraint a_round_that_invites_has_a_cut_off check ((invited > 0) = (tie_break_on is not null)),
    constraint a_tie_break_is_not_after_the_round check (tie_break_on <= held_on),
    constraint only_a_round_for_nominees_is_without_size check (kind = 4 or requested is not null)
);

create table bassin.invitation (
    simulation_id int4 not null,
    invitation_id int4 not null,
    round_id int4 not null,
    candidate_id int4 not null,
    invited_on date not null,
    score int2 not null,
    -- The round's cut-off once more, so that the row itself can be held to it; a check compares the copies.
    cut_off int2 not null,
    program int2 not null,
    respond_by date not null,
    outcome int2 not null,
    outcome_on date,
    constraint an_invitation_stands_once primary key (simulation_id, invitation_id),
    constraint an_invitation_meets_the_cut_off_of_its_round check (score >= cut_off),
    constraint an_invitation_is_for_one_program check (program in (1, 2, 4, 8)),
    constraint an_invitation_is_answered_in_its_window check (
        respond_by >= invited_on
        and (outcome = 0) = (outcome_on is null)
        and outcome_on between invited_on and respond_by
        and outcome <= 3
    )
);

create table bassin.application (
    simulation_id int4 not null,
    application_id int4 not null,
    candidate_id int4 not null,
    nomination_id int4,
    invitation_id int4,
    program int2 not null,
    applied_on date not null,
    due_on date not null,
    decided_on date,
    outcome int2 not null,
    ground int2 not null,
    constraint an_application_stands_once primary key (simulation_id, application_id),
    constraint an_application_rests_on_an_invitation_or_a_nomination
        check (invitation_id is not null or nomination_id is not null),
    constraint a_nominee_applies_as_a_nominee check ((program = 8) = (nomination_id is not null)),
    constraint an_application_is_decided_after_it_was_made
        check (due_on >= applied_on and decided_on >= applied_on and (outcome = 0) = (decided_on is null)),
    constraint a_refusal_has_a_ground check ((outcome = 2) = (ground > 0) and outcome <= 3)
);
