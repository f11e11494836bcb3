-- Whether this login sees every row, and for whom it acts.
-- takes: nothing
-- gives: sees_all bool, sides _text
select bassin.sees_all() as sees_all, bassin.my_sides() as sides;
