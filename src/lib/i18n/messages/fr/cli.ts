import type { Message } from '../../message.ts';

export const cli = {
	'cli.usage': 'Usage : npm run -s devenir -- <commande> [options]',
	'cli.exit-codes':
		'Code de sortie : 0 fait, 1 échec, 2 entrée refusée. « <commande> --help » dit ses options.',
	'cli.unknown-command':
		'« {name} » n’est pas une commande. Voyez la liste avec « npm run -s devenir -- help ».',
	'cli.publish.proposed': 'proposé',
	'cli.publish.published': 'publié',
	'cli.publish.withdrawn': 'retiré',
	'cli.publish.replaced': 'remplacé',
	'cli.publish.refused': 'refusé',
	'cli.publish.none': 'Rien n’a été proposé pour ce programme.',
	'cli.at-row': 'Ligne {row} :',
	'cli.at-column': 'Colonne « {column} » :',
	'cli.at-cell': 'Ligne {row}, colonne « {column} » :',
	'cli.page.no-length': 'La taille de l’envoi n’a pas été annoncée. Rien n’a été enregistré.',
	'cli.page.too-large':
		'L’envoi est trop volumineux : {kilobytes} ko au plus. Rien n’a été enregistré ; revenez en arrière et recommencez.',
	'cli.page.failed': 'La page n’a pas pu être affichée. Rien n’a été enregistré ; réessayez dans un instant.',
	'cli.page.stopping': 'Le service s’arrête.',
	'cli.start.building': 'Construction des pages…',
	'cli.start.built': 'Pages construites en {seconds} s.',
	'cli.start.demo': 'Création de l’établissement fictif…',
	'cli.start.demo-made': 'Établissement fictif créé en {seconds} s.',
	'cli.start.open': 'Devenir est ouvert : {address}',
	'cli.start.sign-in': 'Espace du personnel : {address}',
	'cli.start.passwords-once':
		'  Ces mots de passe ne seront plus affichés ; un nouveau : npm run -s devenir -- user reset ADRESSE',
	'cli.start.reset':
		'  {email}, avec le mot de passe affiché au premier démarrage ; un nouveau : npm run -s devenir -- user reset {email}',
	'cli.start.no-account':
		'  Aucun compte encore : npm run -s devenir -- user create --email ADRESSE --name NOM --role administrator',
	'cli.start.link': 'Un lien personnel : {address}',
	'cli.start.stop': 'Ctrl+C pour arrêter.',
	'cli.start.stopped': 'Devenir est arrêté.',
	'cli.doctor.default': '(par défaut)',
	'cli.doctor.invalid': '← ne peut pas être lu',
	'cli.doctor.no-database': 'Base : aucune encore ; elle sera créée au premier démarrage.',
	'cli.doctor.embedded': 'Base : embarquée, PostgreSQL {version}.',
	'cli.doctor.server': 'Base : serveur PostgreSQL {version}.',
	'cli.doctor.migrated': {
		one: 'Schéma : à jour ({count} migration).',
		other: 'Schéma : à jour ({count} migrations).'
	},
	'cli.doctor.pending': 'Schéma : à mettre à jour ({names}).',
	'cli.doctor.serving': 'Service : ouvert sur {address} (processus {pid}).',
	'cli.doctor.not-serving': 'Service : arrêté, ou inconnu sur un serveur PostgreSQL partagé.',
	'cli.doctor.disk': 'Disque : {free} Go libres sur {total}.',
	'cli.doctor.healthy': 'Tout va bien.',
	'cli.doctor.unhealthy': 'Quelque chose demande votre attention : voyez ci-dessus.',
	'cli.migrate.nothing': 'La base est à jour.',
	'cli.migrate.pending': 'À faire :',
	'cli.migrate.done': 'Fait :'
} as const satisfies Record<string, Message>;
