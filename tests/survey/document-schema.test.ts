import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeDocument } from '#lib/server/answering/document-schema.ts';
import { QUESTION_TYPES } from '#lib/domain/survey/question-types/index.ts';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'survey', 'questionnaire.schema.json');

it('is published as it is: `npm run -s devenir -- questionnaire schema` writes it', () => {
	expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(describeDocument())));
});

it('has a shape for every type of question', () => {
	const text = readFileSync(FILE, 'utf8');
	for (const type of Object.keys(QUESTION_TYPES)) expect(text).toContain(`"const": "${type}"`);
});
