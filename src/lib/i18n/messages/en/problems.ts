import type { Translation } from '../../message.ts';
import type { problems as source } from '../fr/problems.ts';

export const problems = {
	// Settings and the machine room
	'problem.database.too-old': 'PostgreSQL {version} is too old: Devenir needs version {oldest} or newer.',
	'problem.server.database-lost':
		'PostgreSQL stopped and did not come back: Devenir stops too. Nothing that was recorded is lost; start it again.',
	'problem.server.already-running':
		'Devenir already serves this data folder, at {address} (process {pid}). Stop it first, or give another folder in DEVENIR_DATA.',
	'problem.server.port-taken':
		'Another program has port {port} of {host}. Give another one, for instance PORT=3001.',
	'problem.server.port-refused': 'This account cannot listen on port {port}. Give one above 1023 in PORT.',
	'problem.server.host-unknown': '{host} is not an address of this machine. Correct HOST.',
	'problem.server.build-failed': 'The pages could not be built; the reason is above.',
	'problem.server.not-built': 'The pages are not built. Run “npm start”, or “npm run build” first.',
	'problem.arguments.invalid':
		'The command does not understand what it was given ({found}). See its options with --help.',
	'problem.database.newer':
		'The database was brought up to date by a newer version of Devenir. Run that version, or restore a backup.',
	'problem.institution.code-invalid':
		'“{found}” cannot be the code of an institution: lower-case letters, figures and hyphens, 40 at most.',
	'problem.institution.code-taken': 'An institution already has the code “{found}”. Choose another.',
	'problem.setting.invalid':
		'The setting {at} cannot be read. See the values it may have with “npm run -s devenir -- doctor”.',
	'problem.secret.file-unreadable':
		'The secret key cannot be read from {found} ({reason}). Give a file of 32 characters or more that this account can read.',
	'problem.secret.too-short': 'The secret key of {found} has fewer than 32 characters. Use a longer one.',
	'problem.database.no-binaries':
		'There is no embedded PostgreSQL for this machine ({platform}). Install with “npm ci”, or give a server in DATABASE_URL.',
	'problem.database.root-refused':
		'PostgreSQL refuses to run as root, and this machine forbids user namespaces. Run Devenir as an ordinary account, or give a server in DATABASE_URL.',
	'problem.database.folder-unusable':
		'The data folder {found} cannot be opened ({reason}). Give in DEVENIR_DATA a folder that this account can write to.',
	'problem.database.cannot-initialise': 'The embedded database could not be made: {found}',
	'problem.database.cannot-start':
		'The embedded database could not start: {found}. Its log is in the data folder, “postgresql/log”.',
	'problem.database.no-answer':
		'PostgreSQL runs on this data folder (process {pid}) but has not answered for a minute. Stop that process, then try again.',
	'problem.database.unreachable': 'The PostgreSQL server of DATABASE_URL does not answer: {found}',
	'problem.database.outdated':
		'The database is not at the version of this program. Run “npm run -s devenir -- migrate”.',
	'problem.institution.unknown': 'There is no institution “{found}”. Existing codes: {codes}.',
	'problem.institution.ambiguous':
		'There are several institutions: choose with --institution. Existing codes: {codes}.',

	// Accounts, roles, audit
	'problem.arguments.missing': '{at} is missing. See the options with --help.',
	'problem.arguments.unknown-action':
		'“{found}” is not an action of this command. Possible actions: {actions}.',
	'problem.audit.head-invalid':
		'“{found}” is not the head of an audit. Copy the number and the hash that “audit verify” gives, with a colon between.',
	'problem.code.expired':
		'This code is of no more use: too many tries, or more than ten minutes. Sign in again.',
	'problem.code.missing': 'Give the six-figure code of your application.',
	'problem.code.wrong': 'This is not the right code. Wait for the next one and copy it.',
	'problem.email.invalid': '“{found}” is not an e-mail address. Example: first.last@example.org.',
	'problem.email.missing': 'Give an e-mail address. Example: first.last@example.org.',
	'problem.factor.already-on': 'A second factor is on already. Remove it first.',
	'problem.institution.not-yours': 'You have no role in this institution. Choose one of the list.',
	'problem.password.common':
		'This password is one of the first that are tried. Choose several words that have nothing in common.',
	'problem.password.missing': 'Give your password.',
	'problem.password.personal':
		'This password is made of your name or address. Choose several words that have nothing to do with you.',
	'problem.password.same': 'This is the current password. Choose another.',
	'problem.password.too-long': 'This password is too long: {most} characters at most.',
	'problem.password.too-short':
		'This password is too short: {least} characters at least. A sentence does well.',
	'problem.password.wrong': 'This is not your current password. Try again.',
	'problem.programme.unknown': 'There is no programme “{found}” in this institution. Check its code.',
	'problem.role.last-administrator':
		'This is the last administrator of the institution. Give this role to somebody else first.',
	'problem.role.not-limited':
		'The role {found} is over all programmes. Tick no programme, or choose another role.',
	'problem.role.unknown': '“{found}” is not a role. Possible roles: {roles}.',
	'problem.session.unknown': 'This session is closed already.',
	'problem.sign-in.no-role':
		'Your account has no role in any institution any more. Ask the administrator for one.',
	'problem.sign-in.refused': 'Unknown address or password. Check both and try again.',
	'problem.sign-in.too-soon': 'Too many tries in a row. Try again in {seconds} seconds.',
	'problem.user.exists': '{found} has a role in this institution already. Give one more role instead.',
	'problem.user.name-missing': 'Give the name of this person.',
	'problem.user.name-too-long': 'This name is too long: {most} characters at most.',
	'problem.user.not-found':
		'Nobody has the address {found} in this institution. See the list with “user list”.',
	'problem.user.shared':
		'This person works in another institution too. Only whoever runs the server can change the password, with the command “user reset”.',
	'problem.user.unknown':
		'This person does not have this role in the institution, or no longer. Reload the list.',
	// Presets and the demonstration
	'problem.preset.unknown': '“{found}” is no ready-made programme. Choose one of: {known}.',
	'problem.programme.code-taken':
		'A programme of the institution has the code {found} already. Nothing was created; choose another institution with --institution.',
	'problem.demo.not-fictional':
		'The institution “{found}” is not marked as fictional: nothing in it was touched. Change its code, then run “demo” again.',
	// Files of figures
	'problem.figure.unknown': '“{found}” is not a figure. Ask for one of: {known}.',

	// The Explorer
	'problem.explore.twice': '“{found}” is in rows already. Choose another variable in columns.',
	'problem.explore.measure': '“{found}” cannot be counted. Choices: {known}.',
	'problem.explore.compared': 'Two to four groups are compared. Take some of “{found}” away.',

	// Figures and selections
	'problem.selection.programme': 'No programme “{found}” among those you may read. Choose another one.',
	'problem.selection.cohort': '“{found}” is not the year of a cohort. Example: 2023, or 2012,2014.',
	'problem.selection.wave': '“{found}” is not a number of months from 0 to 120. Example: 6.',
	'problem.selection.definitions': 'There is no definition “{found}”. Existing ones: {known}.',
	'problem.key.name': 'Say what the key is for, in {most} characters at most.',
	'problem.key.unknown': 'No key in use has the id {found}. See “devenir key list”.',
	'problem.api.key':
		'Give a key: header “Authorization: Bearer …”. An administrator creates one at /staff/keys.',
	'problem.api.too-many': 'Too many requests. Try again in {seconds} s.',
	'problem.api.fixed': 'A key reads fixed tables: {found} is not possible here. Possible: {known}.',
	'problem.api.wave': 'Say which wave, in months, when you filter.',
	'problem.selection.dimensions': 'At most {most} dimensions in “by”; {found} is one too many.',
	'problem.selection.value': '“{found}” is not a value of {at}. Possible values: {known}.',
	'problem.selection.nobody':
		'No graduate has “{found}” for {at}. Check the spelling, capitals and accents included.',
	'problem.selection.dimension': 'Figures cannot be broken down or filtered by “{found}”. Possible: {known}.',
	'problem.selection.where': '“{found}” is not a filter. Write for instance --where sex=F.',
	'problem.selection.withheld':
		'These filters would isolate fewer than five answers, or let them be found by subtraction. Keep one filter only, or every class.',
	// Answering: what is written in a form, links, questionnaires and campaigns
	'problem.answer.choose': 'Choose an answer to continue.',
	'problem.answer.choose-some': 'Choose at least one answer to continue.',
	'problem.answer.choose-line': 'Choose an answer for each line.',
	'problem.answer.country': 'Write the country where you worked. Example: Switzerland.',
	'problem.answer.day': 'Write the day in figures, from 1 to 31.',
	'problem.answer.department': 'Choose the département where you worked.',
	'problem.answer.email': 'This address is not complete. Example: firstname.name@example.org.',
	'problem.answer.month': 'Choose a month.',
	'problem.answer.needed': 'This question needs an answer. Choose the one that fits best.',
	'problem.answer.no-such-day': 'That month has no such day. Change the day or the month.',
	'problem.answer.not-a-number': 'Write a number in figures. Example: {example}.',
	'problem.answer.not-offered': 'This answer is not on the list. Choose one from the page.',
	'problem.answer.out-of-range': 'Give a number between {least} and {most}.',
	'problem.answer.pay': 'Give an amount in figures, for example 1650.',
	'problem.answer.pay-basis': 'Choose whether this amount is net or gross, per month or per year.',
	'problem.answer.pay-bonus': 'Choose whether bonuses are in this amount.',
	'problem.answer.pay-range':
		'This amount looks too small or too large. Check it, and whether it is per month or per year.',
	'problem.answer.phone': 'Write a telephone number in figures. Example: 06 12 34 56 78.',
	'problem.answer.rank': 'First choose what comes at rank {place}.',
	'problem.answer.ranked-twice': 'This choice already has a rank. Choose another one, or leave it empty.',
	'problem.answer.stale': 'This form was too old. Check your answer and continue again.',
	'problem.answer.too-long': 'This text has {count} characters. Shorten it to {longest}.',
	'problem.answer.too-many': 'Too many requests in a minute. Write your answer, without suggestions.',
	'problem.answer.write': 'Write your answer to continue.',
	'problem.answer.write-number': 'Write a number to continue. Example: {example}.',
	'problem.answer.year': 'Write a year in four figures, between {first} and {last}.',
	'problem.link.closed': 'This link no longer works. Ask your institution for a new one.',
	'problem.link.unknown': 'This link no longer works. Ask your institution for a new one.',
	'problem.response.not-begun': 'These answers are not begun. Open your personal link again.',
	'problem.response.other':
		'Another personal link was opened in this browser. Nothing was saved; open your own again.',
	'problem.campaign.closes-first': 'The campaign would close before it opens. Correct one of the two dates.',
	'problem.campaign.date': '“{found}” is not a date. Write for example 2026-06-01.',
	'problem.campaign.no-cohort': 'There is no class {found}. Import the jury list first.',
	'problem.campaign.nobody': 'The class {found} has no graduate. Import the jury list first.',
	'problem.campaign.running':
		'A campaign at {months} months is already open for the class {found}. Wait until it ends.',
	'problem.campaign.undated':
		'{count} graduates of {found} have no award date. Give one date for all with --reference.',
	'problem.campaign.unknown': 'There is no campaign “{found}”. See them with “campaign list”.',
	'problem.campaign.wave': '“{found}” is not a number of months between 0 and 120. Example: 6.',
	'problem.invitation.unknown': 'There is no invitation “{found}”. See them with “links”.',
	'problem.questionnaire.choice-twice': 'Question {at} offers the choice “{found}” twice. Remove one.',
	'problem.questionnaire.code-twice': 'Two questions have the code {at}. Change one of them.',
	'problem.questionnaire.condition-code':
		'The condition of {at} compares {question} with “{found}”, which is not one of its answers.',
	'problem.questionnaire.condition-later':
		'The condition of {at} is about {found}, which is not asked before it. Move one of them.',
	'problem.questionnaire.condition-never':
		'The condition of {at} holds in no case: the question would never be asked. Correct it.',
	'problem.questionnaire.copy-unknown':
		'Question {at} copies {found}, which is not asked after it. Take this code out or move the question.',
	'problem.questionnaire.extra-early':
		'The optional question {at} comes before one that is not. Put it at the end.',
	'problem.questionnaire.extra-star':
		'Question {at} is in the common core: it cannot be optional at the end.',
	'problem.questionnaire.page-apart':
		'The questions of page {at} do not follow one another: {found} comes between them. Bring them together.',
	'problem.questionnaire.page-condition':
		'Question {at} depends on {found}, on the same page. Give it another page.',
	'problem.questionnaire.page-twice': 'Question {at} is on two pages. Leave it on one.',
	'problem.questionnaire.page-unknown':
		'Page {at} names question {found}, which does not exist. Take it out or add the question.',
	'problem.questionnaire.unknown':
		'No published questionnaire has the code {found}. Check the code, and the version after @.',
	'problem.questionnaire.no-file': 'The file {found} could not be opened. Check its name and its folder.',
	'problem.questionnaire.json': '{at} is not a JSON document. Export the questionnaire again.',
	'problem.questionnaire.condition-no-codes':
		'The condition of {at} is about {found}, whose answer is free. Choose a question with choices.',
	'problem.questionnaire.condition-unknown':
		'The condition of {at} is about {found}, which does not exist. Correct the code.',
	'problem.questionnaire.feed-code':
		'Question {at} offers “{found}”, which “{feed}” does not know. Use the codes provided.',
	'problem.questionnaire.feed-twice': 'Question {at} feeds “{found}”, as one before it does. Keep one.',
	'problem.questionnaire.feed-type': 'A question of type {found} cannot feed “{feed}” ({at}).',
	'problem.questionnaire.feed-unknown':
		'Question {at} feeds “{found}”, which does not exist. Correct the name.',
	'problem.questionnaire.placeholder':
		'A text of {at} holds “{found}” in braces. Only “ref”, the date asked about, is filled in.',
	'problem.questionnaire.shape': 'This questionnaire cannot be read, at {at}: {found} does not fit.',
	// Coding of titles and employers
	'problem.coding.file-wanted': 'Give one file, and only one: code FILE --column COLUMN --nomenclature NAME.',
	'problem.coding.column-wanted': 'Say with --column which column of the file is to be coded.',
	'problem.coding.nomenclature-unknown':
		'“{found}” is not a nomenclature. Choose with --nomenclature from: {nomenclatures}.',
	'problem.coding.programme-unused':
		'The nomenclature {found} depends on no programme. Leave out --programme.',
	'problem.coding.code-unknown': '“{found}” is not a code of this list. Choose one from the list.',
	'problem.coding.cluster-gone':
		'Somebody else has just coded these texts. Reload the page to see what is left.',
	'problem.coding.threshold-wrong': 'Give a threshold between {least} and 100, for example 95.',
	'problem.coding.nothing-above':
		'No proposal reaches {threshold} %. Lower the threshold or decide one by one.',
	'problem.coding.batch-gone': 'This decision is no longer in force: there is nothing to undo.',
	'problem.coding.decision-wanted': 'Say whether the job is a target job: yes or no.',
	'problem.coding.decision-gone': 'This decision is no longer in force. Reload the page.',
	'problem.coding.nobody-left': 'These jobs no longer wait for a decision. Reload the page.',
	'problem.coding.reason-wanted': 'Give a reason in a few words: it is kept with the decision.',
	'problem.coding.reason-too-long': 'Sum up in {most} characters at most: there are {count}.',
	'problem.coding.contested-already': 'This decision is contested already and waits for an answer.',
	'problem.coding.contest-gone': 'This contest has been answered already. Reload the page.',
	'problem.coding.own-decision':
		'Second coding is done by somebody other than the person who decided. Choose another text.',
	'problem.coding.replay-misused': 'Say which programme: code replay --programme CODE, and --apply to apply.',
	'problem.coding.no-lists':
		'The programme {found} has no list of target jobs yet. Write it under “Coding”, “Lists”; on the command line, or leave out --programme.'
} as const satisfies Translation<typeof source>;
