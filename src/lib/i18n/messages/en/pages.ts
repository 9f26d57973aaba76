import type { Translation } from '../../message.ts';
import type { pages as source } from '../fr/pages.ts';

export const pages = {
	'pages.home.title': 'What becomes of graduates?',
	'pages.home.document': 'Home',
	'pages.home.lede':
		'Devenir follows graduates after their certification: a survey of four minutes, and figures that can be defended.',
	'pages.home.graduate.title': 'You are a graduate',
	'pages.home.graduate.text':
		'Your institution writes to you at a known date, six months or two years after the award. Your personal link opens the questionnaire: no account, no password.',
	'pages.home.graduate.pause': 'Every page is saved. You can stop and go on later, on another device.',
	'pages.home.graduate.link': 'Your data and your rights',
	'pages.home.lead.title': 'You lead a programme',
	'pages.home.lead.text':
		'You read the insertion rate, the jobs, the employers and the pay of every class, with what is behind each number.',
	'pages.home.lead.import': 'Past surveys are imported from a CSV file, and an import can be undone.',
	'pages.home.lead.link': 'Open the staff pages',
	'pages.home.reader.title': 'You read a figure',
	'pages.home.reader.text':
		'Every rate gives its numerator, its denominator, its interval, its date and its definition. Small groups are withheld.',
	'pages.home.reader.link': 'Definitions and method',
	'pages.home.example.title': 'How to read a figure',
	'pages.home.example.note': 'Invented example: 62 graduates, 51 answers.',
	'pages.home.example.value':
		'84% reads 37 of 44: 37 people in work, among 44 respondents taken into account.',
	'pages.home.example.interval':
		'The bar says what a similar class would give: between 71 and 92%, 95 times in 100.',
	'pages.home.example.bounds':
		'The thin line assumes nothing: the rate would be 67% if none of the 11 people who did not answer were in work, 87% if all were.',
	'pages.home.free.title': 'Free, and yours',
	'pages.home.free.text':
		'Devenir is free software under the MIT licence. Each institution installs it where it wants; no data goes elsewhere.',

	'pages.accessibility.title': 'Accessibility: not compliant',
	'pages.accessibility.lede': 'Accessibility statement of this installation of Devenir.',
	'pages.accessibility.state.title': 'State of compliance',
	'pages.accessibility.state.text':
		'This installation does not comply with the French accessibility standard (RGAA 4.1), because no audit has been made.',
	'pages.accessibility.state.honest':
		'Without an audit no rate of compliance can be given. An automatic check does not replace an audit.',
	'pages.accessibility.done.title': 'What is checked at every version',
	'pages.accessibility.done.axe':
		'An automatic check (axe) of every page, light and dark, on a phone and on a desktop.',
	'pages.accessibility.done.keyboard':
		'Every page can be read and used with the keyboard, and read without JavaScript.',
	'pages.accessibility.done.chart':
		'Every chart has a name that reads it in a sentence, a table of the same numbers and a CSV file.',
	'pages.accessibility.done.zoom': 'Pages fit a width of 320 pixels, without sideways scrolling.',
	'pages.accessibility.gaps.title': 'What is not accessible',
	'pages.accessibility.gaps.text':
		'It has not been listed, for want of an audit. If a page resists you, it belongs to the list: say so.',
	'pages.accessibility.contact.title': 'Report a difficulty',
	'pages.accessibility.contact.text':
		'Write to the institution that gave you this address. It owes you an answer, or the content in another form.',
	'pages.accessibility.appeal.title': 'Appeal',
	'pages.accessibility.appeal.text':
		'Without an answer from the institution, you can turn to the Défenseur des droits, by its form, its local delegate or free post: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
	'pages.accessibility.made.title': 'About this statement',
	'pages.accessibility.made.text':
		'This statement comes with Devenir. The institution replaces it after an audit.',

	'pages.privacy.title': 'Your personal data',
	'pages.privacy.lede': 'What Devenir keeps, what for, and what you can ask.',
	'pages.privacy.who.title': 'Who is responsible',
	'pages.privacy.who.text':
		'The institution that awarded your certification and wrote to you. Devenir is the software it uses, on its own server.',
	'pages.privacy.why.title': 'Why this survey',
	'pages.privacy.why.text':
		'A certifying body must know the insertion of its holders to enter or renew its certification in the national register (article R6113-9 of the French labour code).',
	'pages.privacy.what.title': 'What is kept',
	'pages.privacy.what.contact': 'Your name and addresses, apart from your answers, to send you the link.',
	'pages.privacy.what.award': 'Your certification, its date and your access route.',
	'pages.privacy.what.answers':
		'Your answers: situation, job, contract, pay. You can refuse every question but the situation.',
	'pages.privacy.what.never':
		'Never the reason why you could not work, nor your health, nor your IP address with your answers.',
	'pages.privacy.see.title': 'Who can see them',
	'pages.privacy.see.text':
		'Authorised people of the institution. Others read figures in which small groups are withheld.',
	'pages.privacy.rights.title': 'Your rights',
	'pages.privacy.rights.text':
		'You can read and correct your answers through your link, while the survey is open.',
	'pages.privacy.rights.ask':
		'To see, correct or erase your data, or to object to the survey, write to the institution. If you disagree, you can turn to the CNIL.',
	'pages.privacy.cookies.title': 'Cookies',
	'pages.privacy.cookies.text':
		'No tracker, no audience measurement. The only cookies keep you signed in, resume a questionnaire and remember your language.',

	'pages.sources.title': 'Sources',
	'pages.sources.lede': 'Where the rules, the lists and the tools come from, and on which terms.',
	'pages.sources.rules.title': 'Rules of calculation',
	'pages.sources.lists.title': 'Lists that come with Devenir',
	'pages.sources.tools.title': 'Free software in use',
	'pages.sources.column.what': 'What',
	'pages.sources.column.from': 'Source',
	'pages.sources.column.licence': 'Terms',
	'pages.sources.rule.rncp': 'Insertion rates, holders set aside',
	'pages.sources.rule.rncp.from': 'France compétences; French labour code, articles R6113-8 to R6113-9',
	'pages.sources.rule.ove': 'Definitions of a student observatory',
	'pages.sources.rule.ove.from':
		'Observatoire de la vie étudiante, Université Nice Sophia Antipolis, surveys 2012 to 2014',
	'pages.sources.rule.wilson': 'Interval of a proportion',
	'pages.sources.rule.wilson.from': 'E. B. Wilson, Journal of the American Statistical Association, 1927',
	'pages.sources.rule.newcombe': 'Interval of a difference',
	'pages.sources.rule.newcombe.from': 'R. G. Newcombe, Statistics in Medicine, 1998',
	'pages.sources.rule.bounds': 'Bounds without any assumption',
	'pages.sources.rule.bounds.from': 'J. L. Horowitz and C. F. Manski, 1998',
	'pages.sources.rule.quantiles': 'Quartiles',
	'pages.sources.rule.quantiles.from': 'R. J. Hyndman and Y. Fan, The American Statistician, 1996, type 2',
	'pages.sources.rule.free': 'text or formula free to use',
	'pages.sources.list.casp': 'Target jobs, structures and units of the CASP title and the CIAO certificate',
	'pages.sources.list.casp.from': 'Presentation of the programme by its institution; RNCP36625',
	'pages.sources.list.casp.licence': 'quotation with its source',
	'pages.sources.list.routes': 'Codes of access routes to the certification',
	'pages.sources.list.routes.from': 'National flow of certifications, Caisse des dépôts',
	'pages.sources.list.routes.licence': 'public nomenclature',
	'pages.sources.list.rome': 'Jobs and titles of ROME 4.0, version 460',
	'pages.sources.list.rome.from': 'France Travail',
	'pages.sources.list.rome.licence': 'Licence Ouverte 2.0',
	'pages.sources.list.pcs2003': 'PCS 2003 professions and half of their alphabetical index',
	'pages.sources.list.pcs2003.from': 'INSEE',
	'pages.sources.list.pcs2003.licence': 'free reuse with the source',
	'pages.sources.list.pcs2020': 'PCS 2020 professions',
	'pages.sources.list.pcs2020.from': 'INSEE',
	'pages.sources.list.pcs2020.licence': 'free reuse with the source',
	'pages.sources.list.esco': 'ESCO 1.0.9 European occupations, in French',
	'pages.sources.list.esco.from': 'European Commission, through Avature (melo-benchmark)',
	'pages.sources.list.esco.licence': 'free reuse, source named',
	'pages.sources.nomenclatures': 'Editions of the nomenclatures, and what changes between them',
	'pages.sources.list.places': 'Départements, and communes of 5,000 people or more',
	'pages.sources.list.places.from': 'INSEE, official geographic code 2026, through Etalab',
	'pages.sources.list.places.licence': 'Licence Ouverte 2.0'
} as const satisfies Translation<typeof source>;
