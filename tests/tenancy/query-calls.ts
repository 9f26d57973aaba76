import { emptyDraft } from '#lib/domain/survey/editing/start-draft.ts';
import { EVERYONE } from '#lib/domain/indicators/condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { anOutcome } from '../factories/an-outcome.ts';
import { idOf } from './seed.ts';
import type { Things } from './things.ts';

type MakeArguments = (things: Things) => readonly unknown[];

const AT = new Date('2026-03-02T09:00:00Z');
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const NOTHING: MakeArguments = () => [];

const TALLY = {
	set: DEFINITION_SETS.rncp,
	indicators: [],
	distributions: [],
	counts: { everyone: EVERYONE },
	within: EVERYONE,
	by: ['programme']
};

const ownScope = ({ person, award, invitation }: Things) => ({
	personId: person,
	birthYear: null,
	familyName: null,
	awardIds: [award],
	invitationIds: [invitation]
});

/**
 * How to call every query that takes a `Tenant`, with the ids and names of the things of an institution. The
 * tests call each with one's own, and with another's. A new query is one line here.
 */
export const QUERY_CALLS: Readonly<Record<string, MakeArguments>> = {
	'answered-evidence selectChosenTexts': ({ programme }) => [{ programmeId: programme, field: 'jobFamily' }],
	'answered-evidence selectJobEvidence': ({ award }) => [[{ awardId: award, waveMonths: 6 }]],
	'api-keys revokeApiKey': ({ apiKey }) => [{ id: apiKey, at: AT }],
	'api-keys selectApiKeyByDigest': ({ keyDigest }) => [keyDigest],
	'api-keys selectApiKeys': NOTHING,
	'api-keys selectCohortFacts': ({ programme }) => [[programme]],
	'arrivals selectArrivals': () => [
		EVERYONE,
		{ eligible: EVERYONE, usable: EVERYONE, denominator: EVERYONE, numerator: EVERYONE }
	],
	'audit selectAuditHead': NOTHING,
	'audit verifyAuditChain': NOTHING,
	'audit selectAuditEntries': () => [{ after: 0, limit: 100 }],
	'calls insertCall': ({ invitation, user }) => [
		{
			...{ id: idOf('alpha', 'new call'), invitationId: invitation, outcome: 'no-answer' },
			...{ callBackAt: null, calledBy: user, calledAt: AT }
		}
	],
	'calls selectCallee': ({ invitation }) => [invitation],
	'calls selectCallees': ({ campaign }) => [campaign],
	'calls selectOpenCampaigns': ({ programme }) => [{ only: [programme], at: AT }],
	'calls selectPhones': ({ invitation }) => [invitation],
	'calls updateRefusal': ({ invitation }) => [invitation],
	'calls updateWrongNumber': ({ invitation, phone }) => [{ invitationId: invitation, number: phone, at: AT }],
	'campaigns selectCohort': ({ programmeCode }) => [{ programme: programmeCode, year: 2024 }],
	'campaigns selectCampaignAwards': ({ cohort }) => [{ cohortId: cohort, waveMonths: 6, at: AT }],
	'campaigns selectCampaigns': ({ programme }) => [[programme]],
	'followed selectFollowed': () => [EVERYONE, DEFINITION_SETS.rncp],
	'figure-people selectFigurePeople': () => [
		EVERYONE,
		{ eligible: EVERYONE, usable: EVERYONE, denominator: EVERYONE, numerator: EVERYONE },
		10
	],
	'codable-outcomes selectWaitingOutcomes': ({ programme, jobTitle }) => [
		{ programmeId: programme, field: 'jobFamily', texts: [jobTitle] }
	],
	'codable-outcomes selectOutcomesAt': ({ award }) => [[{ awardId: award, waveMonths: 6 }]],
	'codable-outcomes updateOutcomeCodes': ({ award }) => [[{ ...anOutcome(), awardId: award, waveMonths: 6 }]],
	'coding-contests insertContest': ({ coding, user }) => [
		{ id: idOf('alpha', 'new contest'), codingId: coding, reason: 'x', contestedBy: user, contestedAt: AT }
	],
	'coding-contests selectOpenContest': ({ contest }) => [contest],
	'coding-contests updateContestAnswered': ({ contest, user }) => [
		contest,
		{ verdict: 'no', answer: 'x', answeredBy: user, answeredAt: AT }
	],
	'coding-rules insertCodingRules': ({ programme, user }) => [
		[
			{
				...{ id: idOf('alpha', 'new rule'), batchId: idOf('alpha', 'new batch'), programmeId: programme },
				...{ field: 'jobFamily', clusterKey: 'x', rawText: 'x', code: 'M1', target: 'yes', reason: 'x' },
				...{ edition: 1, decidedBy: user, decidedAt: AT }
			}
		]
	],
	'coding-rules selectRulesInForce': ({ programme }) => [{ programmeId: programme, field: 'jobFamily' }],
	'coding-rules selectBatchInForce': ({ codingBatch }) => [codingBatch],
	'coding-rules updateRulesEnded': ({ codingRule, user }) => [[codingRule], { by: user, at: AT }],
	'coding-rules updateRulesReopened': ({ codingRule }) => [[codingRule]],
	'coding-rules selectRuleStories': ({ programme }) => [
		{ programmeId: programme, field: 'jobFamily', limit: 9 }
	],
	'coding-texts selectWaitingTexts': ({ programme }) => [{ programmeId: programme, field: 'jobFamily' }],
	'codings insertCodings': ({ award, user }) => [
		[
			{
				...{ id: idOf('alpha', 'new coding'), awardId: award, waveMonths: 6, field: 'target', rawText: 'x' },
				...{ code: 'yes', previousCode: 'undecided', reason: 'x', edition: 1, codedBy: user, codedAt: AT }
			}
		]
	],
	'codings selectCodingsOfRules': ({ codingRule }) => [[codingRule]],
	'codings selectCoding': ({ coding }) => [coding],
	'codings updateCodingsUndone': ({ coding, user }) => [[coding], { by: user, at: AT }],
	'editions selectEditions': ({ programme }) => [programme],
	'editions selectEditionStories': ({ programme }) => [programme],
	'import-lookup selectStoredAwards': ({ programme, cohort, awardKey }) => [
		[{ programmeId: programme, cohortId: cohort, key: awardKey }]
	],
	'import-lookup selectPersonsByKey': ({ personKey }) => [[personKey]],
	'import-lookup selectErasedKeys': ({ personKey }) => [[personKey]],
	'import-lookup selectAnyErased': NOTHING,
	'import-places selectProgrammePlaces': NOTHING,
	'import-undo createUndoRows': (things) => [things.import],
	'import-undo deleteEmptyPlaces': ({ cohort, programme }) => [[cohort], [programme]],
	'import-undo markUndone': (things) => [things.import, { by: things.user, at: AT }],
	'import-tasks selectImportTask': ({ task, taskOwner }) => [{ id: task, userId: taskOwner }],
	'import-tasks selectRunningTask': NOTHING,
	'import-tasks updateImportTask': ({ task }) => [task, { rowsRead: 9 }],
	'imports selectImports': () => [{ scope: 'all' }],
	'imports selectIndicatorMoves': (things) => [things.import],
	'imports updateImport': (things) => [
		things.import,
		{ profile: {}, rowCount: 9, createdCount: 9, updatedCount: 9, unchangedCount: 9 }
	],
	'institution-rows deleteInstitutionRows': NOTHING,
	'institutions selectInstitutionColour': NOTHING,
	'institutions selectResponseTarget': () => [80],
	'institutions updateInstitutionColour': () => ['#0b5563'],
	'invitations selectInvitationsByKeyStart': ({ linkKey }) => [linkKey.slice(0, 10)],
	'invitations selectInvitationByKey': ({ linkKey }) => [linkKey],
	'invitations selectLinks': ({ campaign }) => [campaign],
	'invitations updateLinkVersion': ({ invitation }) => [invitation],
	'invitations updateObjection': ({ invitation }) => [{ invitationId: invitation, at: AT }],
	'mappings keepMapping': ({ signature }) => [
		{
			id: idOf('alpha', 'new mapping'),
			name: 'x',
			headerSignature: signature,
			document: {},
			sha256: 'x',
			createdAt: AT
		}
	],
	'mappings selectMappingOfImport': (things) => [things.import],
	'mappings selectMappingBySignature': ({ signature }) => [signature],
	'memberships selectMembers': NOTHING,
	'memberships selectIsMember': ({ user }) => [user],
	'memberships upsertMembership': ({ user, programme }) => [
		{
			id: idOf('alpha', 'new'),
			userId: user,
			membership: { role: 'lead', programmeIds: [programme] },
			createdAt: AT
		}
	],
	'memberships deleteMembership': ({ user }) => [user, 'lead'],
	'memberships selectAdministratorsForUpdate': NOTHING,
	'memberships selectProgrammesByCode': ({ programmeCode }) => [[programmeCode]],
	'own-contacts selectHasContact': ({ person }) => [{ personId: person, channel: 'email' }],
	'own-contacts updateWrongPerson': ({ invitation }) => [{ invitationId: invitation, at: AT }],
	'own-contacts upsertOwnContacts': ({ person }) => [
		{
			personId: person,
			addresses: { email: 'x@example.org' },
			preferred: 'email',
			at: AT,
			newId: () => FIRST_ID
		}
	],
	'own-data selectOwnData': (things) => [ownScope(things)],
	'own-data selectOwnScope': ({ invitation }) => [invitation],
	'own-erasure deleteOwnData': (things) => [{ ...ownScope(things), entryQuestions: ['B2'], at: AT }],
	'own-erasure lockInvitations': ({ invitation }) => [[invitation]],
	'own-erasure selectOutcomesToRewrite': ({ award }) => [[award]],
	'outcomes upsertOutcomes': ({ award, response }) => [
		[{ ...anOutcome(), awardId: award, waveMonths: 24 }],
		{ source: 'response', sourceId: response, at: AT }
	],
	'outcomes raiseOutcomeEpoch': NOTHING,
	'outcomes deleteOutcomesOfSource': () => [idOf('bravo', 'outcomes.source_id')],
	'population selectUnknownCodes': ({ programmeCode }) => ['programme', [programmeCode], 'all'],
	'population selectJuryCounts': ({ programme }) => [programme],
	'population selectProgrammeLists': ({ programme }) => [[programme]],
	'programmes selectProgrammes': NOTHING,
	'programmes selectLatestEdition': ({ programme }) => [programme],
	'questionnaire-drafts selectDrafts': NOTHING,
	'questionnaire-drafts selectDraft': ({ questionnaireDraft }) => [questionnaireDraft],
	'questionnaire-drafts updateDraft': ({ questionnaireDraft }) => [
		questionnaireDraft,
		{ before: 0, document: emptyDraft('x', { fr: 'X' }) }
	],
	'questionnaire-drafts deleteDraft': ({ questionnaireDraft }) => [questionnaireDraft],
	'questionnaire-drafts selectVersions': NOTHING,
	'questionnaires selectDocument': ({ questionnaire }) => [{ code: questionnaire, version: undefined }],
	'questionnaires selectLatestVersion': ({ questionnaire }) => [questionnaire],
	'responses selectAnswering': ({ invitation }) => [
		{ invitationId: invitation, knownVersions: [], lock: true }
	],
	'responses insertAnswers': ({ response, award }) => [
		{
			responseId: response,
			answers: { X: { value: 'x' } },
			mode: 'web',
			attemptId: idOf('alpha', 'attempt'),
			locale: 'fr',
			at: AT,
			entry: { awardId: award, situation: 'DE' }
		}
	],
	'responses updateCompleted': ({ response }) => [{ responseId: response, at: AT }],
	'sample-link selectSampleLink': () => [AT],
	'second-codings selectCodedTwice': ({ programme }) => [{ programmeId: programme, field: 'jobFamily' }],
	'second-codings insertSecondCoding': ({ codingRule, user }) => [
		{ id: idOf('alpha', 'new second'), ruleId: codingRule, code: 'M1', codedBy: user, codedAt: AT }
	],
	'second-codings updateSecondCodingSettled': ({ codingRule, user }) => [
		codingRule,
		{ settledCode: 'M1', settledBy: user, settledAt: AT }
	],
	'second-codings selectRule': ({ codingRule }) => [codingRule],
	'shell selectInstitutionFacts': NOTHING,
	'shell selectProgrammeFacts': ({ programme }) => [[programme]],
	'target-decisions selectUndecidedJobs': ({ programme }) => [programme],
	'target-decisions selectTargetCounts': ({ programme }) => [programme],
	'target-decisions selectTargetDecisions': ({ programme }) => [{ programmeId: programme, limit: 9 }],
	'tally selectTally': () => [TALLY],
	'tally-distributions selectDistributions': () => [
		{ ...TALLY, distributions: Object.values(DEFINITION_SETS.rncp.distributions) }
	],
	'tally-rows selectTallyState': () => ['0'],
	'tally-rows selectChangedPlaces': () => ['0'],
	'tally-rows selectTallyRows': ({ cohort }) => [
		{ shared: ['cohort'], bundles: [['programme']], open: ['activity'] },
		[{ cohortId: cohort, waveMonths: 6, fromAward: FIRST_ID, untilAward: null }]
	],
	'told-responses updateStopped': ({ invitation }) => ['bounced', [invitation]],
	'published-figures deletePublishedFigure': ({ published }) => [published],
	'published-figures selectPublishedFigures': NOTHING,
	'programme-reports selectCohortRecords': ({ programme }) => [programme],
	'programme-reports selectProgrammeReport': ({ programme }) => [programme],
	'programme-reports upsertCohortRecord': ({ programme, cohort, user }) => [
		{ programmeId: programme, cohortId: cohort },
		{ jury: 1, flow: 1 },
		{ by: user, at: AT }
	],
	'programme-reports upsertProgrammeReport': ({ programme, user }) => [
		programme,
		{ registeredUntil: null, comments: {} },
		{ by: user, at: AT }
	],
	'snapshot-source selectAwardSources': ({ programme }) => [{ programmeId: programme, cohorts: [2024] }],
	'snapshot-source selectWaveSources': ({ programme }) => [{ programmeId: programme, cohorts: [2024] }],
	'publications selectPublication': ({ publication }) => [publication],
	'publications selectPublications': ({ programme }) => [programme],
	'publications updatePublicationApproved': ({ publication, user }) => [publication, { by: user, at: AT }],
	'publications updatePublicationEnded': ({ publication, user }) => [
		publication,
		{ by: user, at: AT, ending: 'withdrawn', reason: 'x' }
	],
	'public-programmes selectPublicInstitution': NOTHING,
	'public-programmes selectPublicProgrammes': NOTHING,
	'holder-templates selectHolderTemplates': ({ programme }) => [programme],
	'holder-names selectHolderNames': ({ award }) => [[award]],
	'register-records selectRegisterRecord': ({ programme }) => [programme],
	'register-records upsertRegisterRecord': ({ programme, user }) => [
		programme,
		{ promotions: [], fileName: 'x', fileSha256: '0'.repeat(64) },
		{ by: user, at: AT }
	],
	'cohort-results selectCohortResults': ({ programme }) => [programme],
	'cohort-results upsertCohortResult': ({ programme, cohort, user }) => [
		{ programmeId: programme, cohortId: cohort },
		{
			...{ enrolled: 1, presented: 1, certified: 1, blocksOnly: 0, droppedOut: 0, source: 'x' },
			...{
				satisfactionMean: null,
				satisfactionScale: null,
				satisfactionCount: null,
				sourceDate: '2024-01-01'
			}
		},
		{ by: user, at: AT }
	],
	'improvement-actions selectImprovementActions': ({ programme }) => [programme],
	'improvement-actions updateImprovementDone': ({ improvement, user }) => [improvement, { by: user, at: AT }],
	'collection-evidence selectCollectionEvidence': ({ programme }) => [programme],
	'snapshots deleteSnapshotLinesOf': ({ lockedAward }) => [[lockedAward]],
	'snapshots selectLockedCohorts': ({ programme }) => [programme],
	'snapshots selectSnapshot': ({ snapshot }) => [snapshot],
	'snapshots selectSnapshotLines': ({ snapshot }) => [snapshot],
	'snapshots selectSnapshots': ({ programme }) => [programme],
	'snapshots updateSnapshotEnded': ({ snapshot, user }) => [snapshot, { by: user, at: AT, reason: 'x' }],
	'snapshots updateSnapshotSeconded': ({ snapshot, user }) => [snapshot, { by: user, at: AT }],
	'uploads deleteUpload': ({ upload }) => [upload],
	'uploads deleteUploadsBefore': () => [new Date('2100-01-01T00:00:00Z')],
	'uploads selectUpload': ({ upload, uploadOwner }) => [{ id: upload, userId: uploadOwner }],
	'uploads selectUploadChunk': ({ upload }) => [{ uploadId: upload, sequence: 1 }],
	'uploads updateUploadMapping': ({ upload }) => [upload, { name: 'x' }],
	'views deleteNamedView': ({ namedView, viewOwner }) => [{ id: namedView, userId: viewOwner }],
	'views selectComment': ({ comment }) => [comment],
	'views selectComments': ({ commented }) => [commented],
	'views selectFrozenView': ({ frozenView }) => [frozenView],
	'views selectFrozenViews': NOTHING,
	'views selectNamedViews': ({ viewOwner }) => [viewOwner],
	'views updateCommentWithdrawn': ({ comment, user }) => [comment, { by: user, at: AT }],
	'views upsertNamedView': ({ user }) => [
		{
			...{ id: idOf('alpha', 'new view'), userId: user, name: 'x', address: '/staff' },
			...{ shared: false, savedAt: AT }
		}
	],
	'weightings selectWeightings': ({ programme }) => [{ programmeId: programme, cohort: 2024, waveMonths: 6 }],
	'weightings selectStandingWeighting': ({ weighting }) => [weighting],
	'weightings updateWeightingEnded': ({ weighting, user }) => [weighting, { by: user, at: AT, reason: 'x' }]
};

/** Queries that are not called with another's ids, and why nothing is lost by it. */
export const UNCALLED: Readonly<Record<string, string>> = {
	'audit appendAudit': 'adds to the chain of the tenant only; audit.db.test.ts has two chains',
	'award-facts awardColumns': 'a part of statements, run by none alone',
	'import-merge mergeImportStage':
		'reads a temporary table, which createImportStage makes; import-file tests run it',
	'import-stage copyToStage': 'writes a temporary table',
	'import-stage createImportStage': 'makes a temporary table',
	'import-places lockImports': 'takes a lock, reads nothing',
	'import-undo selectTouchedRows': 'reads a temporary table, which createUndoRows makes',
	'import-undo undoRows': 'reads a temporary table, which createUndoRows makes; undo-import tests run it',
	'export-lines streamExportLines':
		'gives its rows to a reader; export-table.db.test.ts asks for those of another',
	'export-lines streamExportRows':
		'gives its rows to a reader; export-table.db.test.ts asks for those of another',
	'export-lines measureExport':
		'counts what streamExportRows reads; export-table.db.test.ts asks for those of another',
	'tally-rows streamTallyRows': 'the statement of selectTallyRows, read through a cursor',
	'tally-statement runTally': 'runs the statements of selectTally'
};

/** Only adds rows, each with the institution of the tenant; the keys of `schema.db.test.ts` hold what they refer to. */
export const isInsert = (name: string): boolean =>
	/ insert[A-Z]/.test(name) && !Object.hasOwn(QUERY_CALLS, name);

/** Reads that find nothing even of one's own, in the seeded rows. */
export const FINDING_NOTHING: readonly string[] = [
	// A seeded outcome comes from no questionnaire.
	'answered-evidence selectChosenTexts',
	'answered-evidence selectJobEvidence',
	'arrivals selectArrivals',
	// A seeded contact is an e-mail address.
	'calls selectPhones',
	'memberships selectAdministratorsForUpdate',
	'population selectUnknownCodes',
	'sample-link selectSampleLink',
	// A seeded outcome is undecided, so that the other reads of coding find it.
	'target-decisions selectTargetDecisions'
];

/** Parts of results that differ from one run to the next. */
export const VOLATILE = ['finishedBefore', 'changed'];
