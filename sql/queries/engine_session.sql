-- Has the server notice within seconds that the network to a coordinator is cut, so that another can take hold.
-- Without a network, on a socket of the same machine, these settings have no effect.
-- takes: nothing
-- gives: idle text, pause text, count text, timeout text
select
    set_config('tcp_keepalives_idle', '2', false) as idle,
    set_config('tcp_keepalives_interval', '1', false) as pause,
    set_config('tcp_keepalives_count', '2', false) as count,
    set_config('tcp_user_timeout', '4000', false) as timeout;
