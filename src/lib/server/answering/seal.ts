import type { FieldReader } from '#lib/domain/survey/fields.ts';
import type { FormSeal } from './view.ts';
import { isUuid } from '../is-uuid.ts';

/** Names of the hidden fields; question codes are in capitals, so none can be one of them. */
export const SEAL_FIELDS = { response: 'response', revision: 'revision', attempt: 'attempt' } as const;

/** What a form was made on; undefined when it does not say, or not in a way that we would. */
export function parseSeal(read: FieldReader): FormSeal | undefined {
	const [response = ''] = read(SEAL_FIELDS.response);
	const [revision = ''] = read(SEAL_FIELDS.revision);
	const [attempt = ''] = read(SEAL_FIELDS.attempt);
	if (!isUuid(response) || !isUuid(attempt) || !/^\d{1,9}$/.test(revision)) return undefined;
	return { response, revision: Number(revision), attempt };
}
