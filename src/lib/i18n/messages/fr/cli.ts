import type { Message } from '../../message.ts';

export const cli = {
	'cli.usage': 'Usage : npm run -s devenir -- <commande> [options]',
	'cli.exit-codes':
		'Code de sortie : 0 fait, 1 échec, 2 entrée refusée. « <commande> --help » dit ses options.',
	'cli.unknown-command':
		'« {name} » n’est pas une commande. Voyez la liste avec « npm run -s devenir -- help ».',
	'cli.at-row': 'Ligne {row} :',
	'cli.at-column': 'Colonne « {column} » :',
	'cli.at-cell': 'Ligne {row}, colonne « {column} » :',
	'cli.migrate.nothing': 'La base est à jour.',
	'cli.migrate.pending': 'À faire :',
	'cli.migrate.done': 'Fait :'
} as const satisfies Record<string, Message>;
