-- The schemas: law (its words and parameters), the simulations, what people read.
-- The schema ops is made before, since it says which migrations were applied.
create schema law;
create schema bassin;
create schema report;

comment on schema law is 'The words of the codes, and the parameters of law that the programs publish.';
comment on schema bassin is 'Simulations and their rows. Every key begins with simulation_id.';
comment on schema report is 'Views that put codes into words; what people and tools should read.';
comment on schema ops is 'Which migrations and files this database has.';
