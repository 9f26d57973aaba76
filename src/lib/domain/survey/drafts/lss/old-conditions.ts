import { field, rowsBy, rowsOf, type LssDocument, type LssRow } from './lss-document.ts';

/**
 * Conditions that a survey keeps beside its questions, as expressions: within a scenario, those on one question
 * are alternatives, those on several must all hold; scenarios are alternatives.
 *
 * @returns number of a question → its expression. LimeSurvey writes the same into `relevance`, which is read first.
 */
export function readOldConditions(document: LssDocument): ReadonlyMap<string, string> {
	const byQuestion = rowsBy(rowsOf(document, 'conditions'), 'qid');
	return new Map([...byQuestion].map(([qid, rows]) => [qid, expressionOf(rows)]));
}

function expressionOf(rows: readonly LssRow[]): string {
	return joined([...rowsBy(rows, 'scenario').values()].map(scenarioOf), ' or ');
}

function scenarioOf(rows: readonly LssRow[]): string {
	const questions = [...rowsBy(rows, 'cqid').values()];
	return joined(
		questions.map((own) => joined(own.map(comparisonOf), ' or ')),
		' and '
	);
}

/** Another method than these makes an expression that is not carried, and shown as it is. */
function comparisonOf(row: LssRow): string {
	const name = field(row, 'cfieldname').replace(/^\+/, '');
	return `${name}.NAOK ${field(row, 'method')} "${field(row, 'value')}"`;
}

function joined(parts: readonly string[], sign: string): string {
	return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(sign)})`;
}
