-- What the migrations amount to, as PostgreSQL 15 dumps it. Written by `make schema`, never by hand.

