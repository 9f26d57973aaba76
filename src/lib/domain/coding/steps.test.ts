import { expect, it } from 'vitest';
import { finish, type Steps } from './steps.ts';

function* count(done: number[]): Steps<string> {
	for (const part of [1, 2, 3]) {
		done.push(part);
		yield;
	}
	return 'counted';
}

it('work that was begun is finished, and no part of it is done twice', () => {
	const done: number[] = [];
	const steps = count(done);
	steps.next();
	expect(done).toEqual([1]);
	expect(finish(steps)).toBe('counted');
	expect(done).toEqual([1, 2, 3]);
});
