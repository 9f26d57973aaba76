import type { Message } from '../../message.ts';

export const publication = {
	'problem.public.unknown': 'Aucun programme n’a le code « {found} ».',
	'problem.public.ambiguous':
		'Plusieurs établissements ont ce programme ({known}). Ajoutez « ?institution= » et le code de l’un d’eux.',
	'problem.publication.no-lock': 'Rien n’est figé pour ce programme. Figez d’abord ses chiffres.',
	'problem.publication.same': 'Ces mêmes chiffres sont déjà proposés ou publiés.',
	'problem.publication.unknown': 'Aucune publication ne porte ce numéro ({found}), ou elle n’est pas à vous.',
	'problem.publication.closed': 'Cette publication n’attend plus de décision. Rechargez la page.',
	'problem.publication.moved':
		'Les chiffres figés, ou ce qui est déjà publié, ont changé depuis la proposition. Proposez à nouveau, et relisez l’aperçu.'
} as const satisfies Record<string, Message>;
