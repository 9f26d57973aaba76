/** x people of d; whole numbers, 0 ≤ x ≤ d and d positive. */
export interface Share {
	readonly x: number;
	readonly d: number;
}
