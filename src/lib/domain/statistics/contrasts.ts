/** A row of a regression per person: 1, then one column per category but the first of each variable. */
export interface Contrasts {
	readonly names: readonly string[];
	/** Columns of ones in the row of each person, in ascending order. */
	readonly rows: readonly (readonly number[])[];
}

export const INTERCEPT = '(Intercept)';

/**
 * Treatment contrasts of coded variables: the reference of each is its first category in code point order.
 *
 * @param variables name → category of each person, all of the same length
 */
export function treatmentContrasts(
	variables: Readonly<Record<string, readonly string[]>>,
	people: number
): Contrasts {
	const names = [INTERCEPT];
	const rows = Array.from({ length: people }, () => [0]);
	for (const [variable, categories] of Object.entries(variables)) {
		const columns = new Map<string, number>();
		for (const category of [...new Set(categories)].sort().slice(1)) {
			columns.set(category, names.push(variable + category) - 1);
		}
		for (const [person, category] of categories.entries()) {
			const column = columns.get(category);
			if (column !== undefined) rows[person]?.push(column);
		}
	}
	return { names, rows };
}

/** Sum over people of weight · row · row', and of weight · value · row: the two sides of normal equations. */
export function normalEquations(
	{ names, rows }: Contrasts,
	weights: readonly number[],
	values: readonly number[]
) {
	const matrix = names.map(() => names.map(() => 0));
	const right = names.map(() => 0);
	for (const [person, columns] of rows.entries()) {
		const weight = weights[person] ?? 0;
		for (const column of columns) {
			const line = matrix[column] ?? [];
			right[column] = (right[column] ?? 0) + weight * (values[person] ?? 0);
			for (const other of columns) line[other] = (line[other] ?? 0) + weight;
		}
	}
	return { matrix, right };
}

/** The value that coefficients give to each person. */
export function predict({ rows }: Contrasts, coefficients: readonly number[]): readonly number[] {
	return rows.map((columns) => columns.reduce((sum, column) => sum + (coefficients[column] ?? 0), 0));
}
