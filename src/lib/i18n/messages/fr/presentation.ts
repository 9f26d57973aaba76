import type { Message } from '../../message.ts';

export const presentation = {
	'presentation.text.objectives': 'Objectifs',
	'presentation.text.admission': 'Conditions d’accès',
	'presentation.text.support': 'Accompagnement',
	'presentation.text.disability': 'Situations de handicap',
	'presentation.text.fees': 'Tarifs et financement',
	'presentation.text.openings': 'Débouchés',
	'presentation.text.furtherStudy': 'Poursuites d’études',
	'presentation.text.equivalences': 'Équivalences',
	'presentation.text.pathways': 'Passerelles',
	'presentation.fr': '{text}, en français',
	'presentation.en': '{text}, en anglais',
	'presentation.unwritten': 'Non écrit',
	'presentation.write': 'Écrire ou corriger la présentation du programme',
	'presentation.write.text':
		'Ces textes paraissent sur la page publique du programme dès qu’ils sont enregistrés, et sur cette fiche. Ce qui reste vide n’y paraît pas. Les textes d’avant restent dans l’historique.',
	'presentation.reason': 'Raison de ce changement',
	'presentation.save': 'Enregistrer la présentation',
	'presentation.hint.support': 'Tuteur, suivi, aide à la recherche de stage ou d’emploi…',
	'presentation.hint.disability': 'Référent handicap et comment le joindre, aménagements possibles.',
	'presentation.hint.fees': 'Prix, ce qu’il comprend, financements possibles.',
	'problem.text.one-language':
		'Écrivez ce texte aussi dans l’autre langue : la page publique se lit en français et en anglais. Il n’y a que « {found} ».',
	'problem.text.too-long': 'Ce texte a {count} caractères : {most} au plus. Raccourcissez-le.'
} as const satisfies Record<string, Message>;
