import type { OutcomeField } from '../../../outcomes/codes.ts';
import { codeLabel } from '../../../outcomes/labels.ts';
import type { Wording } from '../../../shared/wording.ts';
import { PLAIN_TARGETS, PLAIN_TARGET_NAMES, type PlainTarget } from '../../plain-targets.ts';
import { suggestCode } from '../../value-synonyms.ts';
import type { RepairRule } from '../repair.ts';
import { fieldsOfColumn, rewriteSources, type ReadField } from '../rewrite-sources.ts';
import { fieldName } from '../unknown-values.ts';
import { standsForNothing } from './missing-word.ts';

/** A value of the file is given its code, and remembered with the mapping. */
export const valueCode: RepairRule = {
	propose: ({ code, column, values }, { mapping }) => {
		if (code !== 'import.value-unknown' || column === undefined) return [];
		const fields = fieldsOfColumn(mapping, column);
		return [...values].flatMap(([found, count]) => {
			if (isCut(found) || standsForNothing(found)) return [];
			for (const read of fields) {
				const to = suggestedCode(read, found);
				if (to !== undefined) return [{ column, found, to, count, ...nameOf(read, to) }];
			}
			return [];
		});
	},
	apply: (mapping, { column, found, field, to }) => {
		if (column === null || found === null) return mapping;
		return rewriteSources(mapping, column, (read) => {
			const { kind, source } = read;
			if (field !== undefined && fieldName(read) !== field) return source;
			const fits = kind.kind === 'code' ? kind.codes.includes(to) : source.values !== undefined;
			return fits ? { ...source, values: { ...source.values, [found]: to } } : source;
		});
	}
};

function suggestedCode({ part, field }: ReadField, found: string): string | undefined {
	const name = PLAIN_TARGET_NAMES.find((target) => {
		const known: PlainTarget = PLAIN_TARGETS[target];
		return known.part === part && known.field === field;
	});
	return name === undefined ? undefined : suggestCode(name, found);
}

/** Coded fields are called as their outcome's. */
function nameOf({ field, kind }: ReadField, code: string): { readonly says?: Wording } {
	if (kind.kind !== 'code') return {};
	const label = codeLabel(field as OutcomeField, code);
	return 'key' in label ? { says: label } : {};
}

/** A quoted cell that was cut is not what the file says. */
function isCut(found: string): boolean {
	return found.endsWith('…');
}
