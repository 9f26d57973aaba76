/** Long work in parts: whoever runs it may do something else between two of them. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does what is left at once. */
export function finish<Value>(steps: Steps<Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
