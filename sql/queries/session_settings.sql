-- How long this session waits for a lock, and the language of words; empty leaves English.
-- takes: lock_timeout text, language text
-- gives: lock_timeout text, language text
select
    set_config('lock_timeout', $1, false) as lock_timeout,
    set_config('bassin.language', $2, false) as language;
