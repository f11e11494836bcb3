-- What the submitting functions say when they refuse: the message with its places, and what to do instead.
-- These are the only texts of SQLSTATE class SI.
create or replace function bassin.refusal_words() returns table (
    state text, english text, french text, english_hint text, french_hint text
)
language sql immutable parallel safe
begin atomic
    values
        ('SI001', 'there is no simulation %s', 'il n''y a pas de simulation %s',
            'select simulation_id, name from report.simulation shows those there are.',
            'select simulation_id, name from report.simulation montre celles qui existent.'),
        ('SI002', 'simulation %s takes no submissions', 'la simulation %s n''accepte aucune soumission',
            'It is closed; ask the facilitator, or take an open one.',
            'Elle est fermée; demandez à l''animateur, ou prenez-en une qui est ouverte.'),
        ('SI003', 'this login may not do that (%s)', 'cette connexion ne peut pas faire cela (%s)',
            'Provinces decide on their own streams, files, nominations and autopilot; the federal side on rounds and '
                'allocations; the facilitator and the federal side advance the clock.',
            'Les provinces décident de leurs volets, dossiers, désignations et pilote automatique; le fédéral, des '
                'rondes et des allocations; l''animateur et le fédéral avancent l''horloge.'),
        ('SI004', 'the simulation has no stream "%s"', 'la simulation n''a pas de volet « %s »',
            'select id from bassin.stream where simulation_id = … shows those there are.',
            'select id from bassin.stream where simulation_id = … montre ceux qui existent.'),
        ('SI005', '%s: %s is not a whole number from %s to %s', '%s : %s n''est pas un nombre entier de %s à %s',
            'Give a number in this range.', 'Donnez un nombre dans cet intervalle.'),
        ('SI006', 'a written reason of 1 to %s characters is required', 'un motif écrit de 1 à %s caractères est exigé',
            'Say in a sentence or two why.', 'Dites pourquoi en une phrase ou deux.'),
        ('SI007', 'the key %s was used for another submission (%s)', 'la clé %s a servi à une autre soumission (%s)',
            'Use a new key for each new request; the same key only to repeat the same request.',
            'Prenez une nouvelle clé pour chaque nouvelle demande; la même, pour répéter la même demande seulement.'),
        ('SI008', '%s', '%s',
            'select * from report.provincial_file shows your files, report.nomination your nominations.',
            'select * from report.provincial_file montre vos dossiers, report.nomination vos désignations.'),
        ('SI009', '%s is no day from %s to %s', '%s n''est pas un jour du %s au %s',
            'The clock moves forward only, and not beyond the simulation''s last day.',
            'L''horloge n''avance que vers l''avant, et pas au-delà du dernier jour de la simulation.'),
        ('SI010', '%s: "%s" is none of %s', '%s : « %s » n''est aucun de %s',
            'Use one of these words.', 'Prenez un de ces mots.'),
        ('SI011', 'there is no submission %s of simulation %s', 'il n''y a pas de soumission %s de la simulation %s',
            'You see the submissions of your own side only.', 'Vous ne voyez que les soumissions de votre partie.'),
        ('SI012', 'an officer cannot be named "%s"', 'un agent ne peut pas s''appeler « %s »',
            'A name begins with a small letter and has 2 to 40 of a-z, 0-9, dot, hyphen and underscore, not bassin_ or pg_.',
            'Un nom commence par une minuscule et compte de 2 à 40 caractères a-z, 0-9, point, trait d''union et '
                'soulignement, sans bassin_ ni pg_ au début.'),
        ('SI013', 'the server already has a role "%s"', 'le serveur a déjà un rôle « %s »',
            'bassin officer list shows the officers; take another name.',
            'bassin officer list montre les agents; prenez un autre nom.'),
        ('SI014', 'there is no officer "%s"', 'il n''y a pas d''agent « %s »',
            'bassin officer list shows those there are.', 'bassin officer list montre ceux qui existent.'),
        ('SI015', 'a password comes as its SCRAM-SHA-256 verifier', 'un mot de passe vient sous forme de vérificateur SCRAM-SHA-256',
            'bassin officer computes it.', 'bassin officer le calcule.');
end;
