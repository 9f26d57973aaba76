import type { Message } from '../../message.ts';

/** Dossiers and locks. */
export const dossierProblems = {
	'problem.report.cohort':
		'Il n’y a pas de promotion {found} dans ce programme. Choisissez parmi celles de la liste.',
	'problem.report.file': 'Ce fichier n’existe pas ({found}). Choisissez parmi ceux de la page du dossier.',
	'problem.report.unpublished':
		'{found} montre ce que le public peut lire : rien n’est publié de cette version. Proposez-la et faites-la approuver (Diffusion), puis revenez.',
	'problem.report.native':
		'{found} ne peut pas être fait sur cette machine, à qui il manque un composant. Prenez les fichiers HTML, XLSX ou CSV, qui s’en passent, ou demandez à qui l’administre de l’installer sur une machine prise en charge.',
	'problem.report.blocked': {
		one: '{count} point bloque encore : réglez-le, puis revenez figer les chiffres.',
		other: '{count} points bloquent encore : réglez-les, puis revenez figer les chiffres.'
	},
	'problem.report.moved':
		'Les données ont changé depuis l’affichage de cette page. Relisez-la, elle est à jour, puis figez.',
	'problem.report.day': '« {found} » n’est pas une date. Écrivez-la comme 2028-07-01.',
	'problem.report.comment': 'Ce commentaire est trop long : {most} caractères au plus.',
	'problem.report.count':
		'« {found} » n’est pas un nombre de personnes. Écrivez-le en chiffres, par exemple 62.',
	'problem.lock.unknown': 'Aucune version figée ne porte ce numéro ({found}), ou elle n’est pas à vous.',
	'problem.lock.ended': 'Cette version est déjà confirmée, ou n’est plus en vigueur : rien n’a changé.',
	'problem.lock.own': 'Vous avez figé cette version vous-même : une autre personne doit la confirmer.'
} as const satisfies Record<string, Message>;
