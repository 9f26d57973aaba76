import { toJsonSchema } from '@valibot/to-json-schema';
import { DIMENSION_NAMES } from '#lib/domain/figures/dimension.ts';
import { DEFINITION_SET_CODES } from '#lib/domain/indicators/definition-set.ts';
import { isOpenField, OUTCOME_CODES } from '#lib/domain/outcomes/codes.ts';
import { DIMENSIONS } from '#lib/domain/figures/dimension.ts';
import { API_SCHEMAS } from './schemas.ts';

type SchemaName = keyof typeof API_SCHEMAS;

/** The OpenAPI 3.1 document of `/api/v1`, made from the schemas of the answers and the lists of the domain. */
export function describeApi(): Readonly<Record<string, unknown>> {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Devenir',
			version: '1',
			summary: 'Graduate outcomes: programmes, cohorts, indicators and figures of one institution.',
			description:
				'Figures leave with small groups already withheld: a hidden figure carries no number. Rates are 0 to 1, unrounded.',
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: '/api/v1' }],
		security: [{ key: [] }],
		paths: {
			'/programmes': get('Programmes', 'The programmes that the key reads.'),
			'/cohorts': get('Cohorts', 'Their cohorts.'),
			'/indicators': get('Indicators', 'Every definition set and its indicators.'),
			'/figures': get('Figures', 'The indicators of a definition set, for a selection.', FIGURE_PARAMETERS)
		},
		components: {
			securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
			schemas: Object.fromEntries(
				Object.entries(API_SCHEMAS).map(([name, schema]) => [name, jsonSchema(schema)])
			)
		}
	};
}

function jsonSchema(schema: (typeof API_SCHEMAS)[SchemaName]): Readonly<Record<string, unknown>> {
	return { ...toJsonSchema(schema, { target: 'draft-2020-12' }), $schema: undefined };
}

function get(name: SchemaName, summary: string, parameters: readonly unknown[] = []) {
	return {
		get: {
			operationId: `read${name}`,
			summary,
			parameters,
			responses: {
				200: {
					description: summary,
					headers: RATE_HEADERS,
					content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
				},
				304: { description: 'Nothing has changed since the ETag of `If-None-Match`.' },
				400: problem('The selection cannot be read: each problem, in a sentence.'),
				401: problem('No key, or one that is not good.'),
				429: problem('Too many requests in this minute.')
			}
		}
	};
}

function problem(description: string) {
	const schema = { $ref: '#/components/schemas/Problem' };
	return { description, content: { 'application/problem+json': { schema } } };
}

const RATE_HEADERS = Object.fromEntries(
	['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) => [
		name,
		{ schema: { type: 'integer' } }
	])
);

const texts = (name: string, description: string, values?: readonly string[]) => ({
	name,
	in: 'query',
	description,
	explode: true,
	schema: { type: 'array', items: { type: 'string', ...(values && { enum: values }) } }
});

const text = (name: string, description: string, schema: object) => ({
	name,
	in: 'query',
	description,
	schema
});

const FIGURE_PARAMETERS = [
	texts('programme', 'Codes of programmes; all those of the key when left out.'),
	text('cohort', 'Years, separated by commas; all when left out.', { type: 'string' }),
	text('wave', 'Months after the award; each wave apart when left out.', { type: 'integer', minimum: 0 }),
	text('definitions', 'Definition set.', { enum: DEFINITION_SET_CODES, default: 'rncp' }),
	text('by', `Break down by these, separated by commas: ${DIMENSION_NAMES.join(', ')}.`, { type: 'string' }),
	...DIMENSION_NAMES.filter((name) => !['programme', 'cohort', 'wave'].includes(name)).map((name) => {
		const field = DIMENSIONS[name];
		return texts(
			name,
			'Only these; one at most, for a key of internal level, with a wave.',
			isOpenField(field) ? undefined : OUTCOME_CODES[field]
		);
	})
];
