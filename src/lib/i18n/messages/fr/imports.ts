import type { Message } from '../../message.ts';

/** Words of imports: the command line and the pages. */
export const imports = {
	'imports.cli.file': '{name} : {rows} lignes, {columns} colonnes.',
	'imports.cli.reading':
		'Encodage {encoding}, séparateur {delimiter}, guillemet {quote}, lignes d’en-tête : {headerRows}.',
	'imports.cli.sheet': 'Feuille : {sheet}.',
	'imports.cli.profile': 'Export reconnu : {name} ({proof}).',
	'imports.cli.column': '{name} : {type}, {filled} cellules remplies, {distinct} valeurs différentes',
	'imports.cli.warning': 'Attention : {text}',
	'imports.cli.done':
		'Import {id} : {created} créées, {updated} modifiées, {unchanged} inchangées, sur {rows} lignes.',
	'imports.cli.dry-run':
		'Rien n’est enregistré. Ce fichier créerait {created} lignes, en modifierait {updated}, en laisserait {unchanged}, sur {rows}.',
	'imports.cli.programmes': { one: '{count} programme ajouté.', other: '{count} programmes ajoutés.' },
	'imports.cli.kept': {
		one: '{count} vague laissée telle quelle : une réponse plus récente existe.',
		other: '{count} vagues laissées telles quelles : des réponses plus récentes existent.'
	},
	'imports.cli.ignored': 'Colonnes non utilisées : {columns}.',
	'imports.cli.check': 'À vérifier : {title} ({count} cas). {guidance}',
	'imports.cli.skipped': {
		one: '{count} ligne rejetée, laissée de côté.',
		other: '{count} lignes rejetées, laissées de côté.'
	},
	'imports.cli.conflicts': {
		one: '{count} diplôme corrigé à la main depuis, laissé tel quel.',
		other: '{count} diplômes corrigés à la main depuis, laissés tels quels.'
	},
	'imports.cli.replaced': {
		one: '{count} correction faite à la main, remplacée par la valeur du fichier.',
		other: '{count} diplômes corrigés à la main, remplacés par les valeurs du fichier.'
	},
	'imports.cli.indicator': '{programme} {cohort}, à {months} mois, {indicator} : {before} → {after}',
	'imports.same': 'Ce fichier a déjà été importé le {date}. Rien n’a changé.',
	'imports.nothing-new': 'Toutes les lignes de ce fichier étaient déjà là. Rien n’a changé.',
	'imports.cli.undone':
		'Import {id} annulé : {removed} lignes retirées, {restored} remises comme avant, {touched} laissées.',
	'imports.cli.none': 'Aucun import.',
	'imports.cli.listed':
		'{id}  {date}  {file} : {created} créées, {updated} modifiées, {unchanged} inchangées{undone}',
	'imports.cli.listed-undone': ' (annulé le {date})',
	'imports.list.title': 'Quels fichiers ont été importés ?',
	'imports.list.intro': 'Un fichier entre tout entier ou pas du tout, et tout import s’annule.',
	'imports.list.empty':
		'Envoyez ci-dessus le fichier d’une enquête passée, ou importez-le à la ligne de commande : npm run -s devenir -- import FICHIER --mapping CORRESPONDANCE.json',
	'imports.list.caption': 'Fichiers importés, du plus récent au plus ancien',
	'imports.list.file': 'Fichier et programmes',
	'imports.list.date': 'Date',
	'imports.list.rows': 'Lignes',
	'imports.list.created': 'Créées',
	'imports.list.updated': 'Modifiées',
	'imports.list.unchanged': 'Inchangées',
	'imports.list.state': 'État',
	'imports.list.kept': 'En place',
	'imports.list.undone': 'Annulé le {date}'
} as const satisfies Record<string, Message>;
