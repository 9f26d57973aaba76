import type { Translation } from '../../message.ts';
import type { publication as source } from '../fr/publication.ts';

export const publication: Translation<typeof source> = {
	'problem.public.unknown': 'No programme has the code “{found}”.',
	'problem.public.ambiguous':
		'Several institutions have this programme ({known}). Add “?institution=” and the code of one of them.',
	'problem.publication.no-lock': 'Nothing is locked for this programme. Lock its figures first.',
	'problem.publication.same': 'These very figures are proposed or published already.',
	'problem.publication.unknown': 'No publication has this number ({found}), or it is not yours.',
	'problem.publication.closed': 'This publication waits for no decision any more. Reload the page.',
	'problem.publication.moved':
		'The locked figures, or what is published already, have changed since this was proposed. Propose again, and read the preview again.'
};
