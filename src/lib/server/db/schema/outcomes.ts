import { sql } from 'drizzle-orm';
import {
	check,
	customType,
	date,
	doublePrecision,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import type { CodedField, CodeOf } from '../../../domain/outcomes/codes.ts';
import { institutionId, instant } from './columns.ts';
import { awards } from './graduates.ts';

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

const coded = <Field extends CodedField>(name: string) => text(name).$type<CodeOf<Field>>().notNull();

/**
 * The stored form of `Outcome`: an award at one wave, non-respondents included.
 *
 * What is a fact of the award (sex, route, cohort…) is read from `awards`, so it stands in one place.
 */
export const outcomes = pgTable(
	'outcomes',
	{
		institutionId: institutionId(),
		awardId: uuid('award_id').notNull(),
		waveMonths: smallint('wave_months').notNull(),
		referenceDate: date('reference_date'),
		collection: coded<'collection'>('collection'),
		mode: coded<'mode'>('mode'),
		activity: coded<'activity'>('activity'),
		correctedActivity: coded<'correctedActivity'>('corrected_activity'),
		study: coded<'study'>('study'),
		available: coded<'available'>('available'),
		seeking: coded<'seeking'>('seeking'),
		status: coded<'status'>('status'),
		contract: coded<'contract'>('contract'),
		workingTime: coded<'workingTime'>('working_time'),
		jobLevel: coded<'jobLevel'>('job_level'),
		country: coded<'country'>('country'),
		mobility: coded<'mobility'>('mobility'),
		target: coded<'target'>('target'),
		titleLink: coded<'titleLink'>('title_link'),
		payBasis: coded<'payBasis'>('pay_basis'),
		late: coded<'late'>('late'),
		situation: coded<'situation'>('situation'),
		neutralised: coded<'neutralised'>('neutralised'),
		usable: coded<'usable'>('usable'),
		jobTitle: text('job_title').notNull(),
		employer: text('employer').notNull(),
		jobFamily: text('job_family').notNull(),
		structure: text('structure').notNull(),
		department: text('department').notNull(),
		region: text('region').notNull(),
		netMonthlyEuros: doublePrecision('net_monthly_euros'),
		bonusYearEuros: doublePrecision('bonus_year_euros'),
		grossYearEuros: doublePrecision('gross_year_euros'),
		ftePercent: doublePrecision('fte_percent'),
		monthsToFirstJob: doublePrecision('months_to_first_job'),
		rulesVersion: text('rules_version').notNull(),
		source: text('source').$type<'frame' | 'response' | 'import' | 'documented'>().notNull(),
		/** The response or the import this row comes from; null for a row of the frame. */
		sourceId: uuid('source_id'),
		updatedAt: instant('updated_at').notNull(),
		/** Transaction that wrote the row: the column store reads what is newer than its last snapshot. */
		writtenBy: transactionId('written_by')
			.notNull()
			.default(sql`pg_current_xact_id()`)
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.awardId, table.waveMonths] }),
		index('outcomes_by_writer').on(table.institutionId, table.writtenBy),
		index('outcomes_by_source').on(table.institutionId, table.sourceId),
		foreignKey({
			name: 'outcomes_award',
			columns: [table.institutionId, table.awardId],
			foreignColumns: [awards.institutionId, awards.id]
		}).onDelete('cascade'),
		check('outcomes_wave', sql`${table.waveMonths} between 0 and 120`),
		check('outcomes_pay', sql`${table.netMonthlyEuros} >= 0 and ${table.grossYearEuros} >= 0`)
	]
);

/** One row an institution: raised whenever outcomes disappear or the frame changes, so that stores reload. */
export const outcomeEpochs = pgTable(
	'outcome_epochs',
	{ institutionId: institutionId(), epoch: integer('epoch').notNull().default(0) },
	(table) => [primaryKey({ columns: [table.institutionId] })]
);
