import type { Translation } from '../../message.ts';
import type { presentation as source } from '../fr/presentation.ts';

export const presentation: Translation<typeof source> = {
	'presentation.text.objectives': 'Objectives',
	'presentation.text.admission': 'Admission',
	'presentation.text.support': 'Support',
	'presentation.text.disability': 'Disabilities',
	'presentation.text.fees': 'Fees and funding',
	'presentation.text.openings': 'Openings',
	'presentation.text.furtherStudy': 'Further study',
	'presentation.text.equivalences': 'Equivalences',
	'presentation.text.pathways': 'Pathways',
	'presentation.fr': '{text}, in French',
	'presentation.en': '{text}, in English',
	'presentation.unwritten': 'Not written',
	'presentation.write': 'Write or correct the presentation of the programme',
	'presentation.write.text':
		'These texts are on the public page of the programme as soon as they are saved, and on this sheet. What stays empty is not shown there. Earlier texts stay in the history.',
	'presentation.reason': 'Reason for this change',
	'presentation.save': 'Save the presentation',
	'presentation.hint.support': 'Tutor, follow-up, help in finding a placement or a job…',
	'presentation.hint.disability': 'Disability officer and how to reach them, possible adjustments.',
	'presentation.hint.fees': 'Price, what it includes, possible funding.',
	'problem.text.one-language':
		'Write this text in the other language too: the public page is read in French and in English. There is only “{found}”.',
	'problem.text.too-long': 'This text has {count} characters: {most} at most. Shorten it.'
};
