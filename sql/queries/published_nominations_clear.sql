-- Forgets the published figures of this kind, to be published anew in the same transaction.
-- takes: nothing
-- gives: nothing
delete from bassin.published_nominations;
