import type { Translation } from '../../message.ts';
import type { publication as source } from '../fr/publication.ts';

export const publication: Translation<typeof source> = {
	'publication.title': 'Publish the figures of a programme',
	'publication.title.published': 'Classes of {years} are published',
	'publication.title.none': 'Nothing is published',
	'publication.document': 'Publication {programme}',
	'publication.lede':
		'Only what points to nobody is published: nothing of 1 to 4 people, nor what would let it be worked out, earlier pages included.',
	'publication.choose': 'Choose a programme',
	'publication.done.proposed': 'The proposal is kept. Read the preview before you publish.',
	'publication.done.approved': 'The public page now gives these figures.',
	'publication.done.ended': 'It is taken back; the history keeps it.',
	'publication.done.record': 'The record of the register is kept; the gaps are in the table.',
	'publication.state': 'What the public reads',
	'publication.state.published': 'Published on {day} by {by}.',
	'publication.state.none': 'The public page presents the programme and says that no figure is published.',
	'publication.state.proposed': 'Proposed on {day} by {by}, not published yet.',
	'publication.command-line': 'the command line of the server',
	'publication.state.link': 'See the public page',
	'publication.preview': 'Preview, as the public will read it',
	'publication.preview.text':
		'Preview: the page as the public reads it with this publication. The linked files give what is published today.',
	'publication.preview.back': 'Back to publication',
	'publication.approve': 'Publish this proposal',
	'publication.approve.who': 'An officer or an administrator publishes it.',
	'publication.propose': 'Propose to publish',
	'publication.propose.text': 'Of the figures locked on {day}.',
	'publication.propose.lock': 'Nothing is locked for this programme: there is nothing to publish.',
	'publication.propose.dossier': 'Go to the dossier, to lock the figures',
	'publication.refuse': 'Set the proposal aside',
	'publication.withdraw': 'Withdraw the publication',
	'publication.reason': 'Reason',
	'publication.reason.hint': 'Kept in the history, never shown to the public.',
	'publication.history': 'History',
	'publication.history.empty': 'No publication was proposed.',
	'publication.history.cohorts': 'Classes',
	'publication.history.proposal': 'Proposed',
	'publication.history.approval': 'Published',
	'publication.history.state': 'State',
	'publication.history.proposed': 'Waiting',
	'publication.history.published': 'In force',
	'publication.history.withdrawn': 'Withdrawn',
	'publication.history.replaced': 'Replaced',
	'publication.history.refused': 'Set aside',
	'publication.register': 'The public block of the register',
	'publication.register.none': 'The six columns come from locked figures: none are.',
	'publication.register.caption': 'Statistics of the classes, for the record in the register',
	'publication.register.note':
		'Exact figures, for France compétences. The public page protects them further.',
	'publication.register.annee': 'Class',
	'publication.register.nombre_certifies': 'Certified',
	'publication.register.nombre_certifies_vae': 'by prior experience',
	'publication.register.taux_insertion_global_6mois': 'Overall at 6 months, %',
	'publication.register.taux_insertion_metier_6mois': 'Target job at 6 months, %',
	'publication.register.taux_insertion_metier_2ans': 'Target job at 2 years, %',
	'publication.register.gap': 'online: {recorded}',
	'publication.register.files': 'Download:',
	'publication.record': 'Imported record: {file}, on {day}.',
	'publication.record.gaps': {
		one: '{count} gap with what is computed.',
		other: '{count} gaps with what is computed.'
	},
	'publication.record.label': 'Record of the register (XML of the open data)',
	'publication.record.hint':
		'The file of France compétences, or the excerpt of record {number}. 20 MB at most.',
	'publication.record.submit': 'Compare with this record',
	'publication.snippets': 'Show these figures on another site',
	'publication.snippet.badge': 'Badge, without script',
	'publication.snippet.frame': 'Frame, with its height',
	'publication.snippet.alt': 'Insertion six months after the award, {programme}',
	'publication.qualiopi': 'Quality sheet (Qualiopi) of this programme',
	'problem.public.unknown': 'No programme has the code “{found}”.',
	'problem.public.ambiguous':
		'Several institutions have this programme ({known}). Add “?institution=” and the code of one of them.',
	'problem.publication.no-lock': 'Nothing is locked for this programme. Lock its figures first.',
	'problem.publication.same': 'These very figures are proposed or published already.',
	'problem.publication.unknown': 'No publication has this number ({found}), or it is not yours.',
	'problem.publication.closed': 'This publication waits for no decision any more. Reload the page.',
	'problem.publication.moved':
		'The locked figures, or what is published already, have changed since this was proposed. Propose again, and read the preview again.',
	'problem.register.missing': 'Choose the XML file of the record.',
	'problem.register.large':
		'This file is larger than {most} MB. Keep only the record of the programme, from <FICHE> to </FICHE>.',
	'problem.register.no-number':
		'This programme has no number in the register: no record can be told to be its own.',
	'problem.register.xml':
		'Line {row}: this is not a well-formed XML file. Download it again, without opening it in a spreadsheet.',
	'problem.register.version':
		'Line {row}: this file is of version {found} of the flow; version 4 is expected. Download the V4 export from data.gouv.fr.',
	'problem.register.no-record': 'No <FICHE> is in this file. Take the export of RNCP records.',
	'problem.register.other': 'This file describes {found}; record {expected} is expected.',
	'problem.register.no-promotions':
		'The record is there, without statistics of classes: there is nothing to compare.',
	'problem.register.year':
		'Line {row}: a class has no year that can be read. Write it with four digits, or take the original.',
	'problem.register.twice':
		'Line {row}: the class of {found} is there twice. Keep one of them, or take the original.',
	'problem.register.value':
		'Line {row}: “{found}” is not a whole number. Correct the file, or take the original.'
};
