import { expect, test } from '@playwright/test';
import { MATRIX, type Caller, type Door } from '../architecture/permission-matrix.ts';
import { openVisitor, signInAs, type Visitor } from './support/browser-like.ts';
import { productUrl } from './support/commands.ts';
import { passwordOf, type DemoAccount } from './support/sign-in.ts';

const ACCOUNTS: Readonly<Record<Exclude<Caller, 'anonymous'>, DemoAccount>> = {
	administrator: 'admin',
	officer: 'etudes',
	lead: 'responsable',
	interviewer: 'enquete',
	viewer: 'lecture'
};
const CALLERS = ['anonymous', ...Object.keys(ACCOUNTS)] as Caller[];

const visitors = new Map<Caller, Visitor>();

test.beforeAll(async () => {
	visitors.set('anonymous', openVisitor(productUrl()));
	for (const [role, account] of Object.entries(ACCOUNTS))
		visitors.set(role as Caller, await signInAs(productUrl(), passwordOf(account)));
});

/** An id that nothing has: whoever may ask is told that it is not there. */
const NOTHING = '0190ffff-ffff-7fff-bfff-ffffffffffff';

/** `/staff/imports/[id]` → `/staff/imports/0190…`. */
const fill = (address: string): string => address.replace(/\[\[?[^\]]+\]\]?/g, NOTHING);

/** Each knock comes from a network of its own: wrong links are counted by network. */
let knocks = 0;

async function knock(address: string, door: string, caller: Caller): Promise<Response> {
	const visitor = visitors.get(caller);
	if (!visitor) throw new Error(`Nobody is ${caller}`);
	const [method = '', query = ''] = door.split(' ');
	knocks += 1;
	const from = { 'x-forwarded-for': `10.${String(knocks >> 8)}.${String(knocks & 255)}.1` };
	return method === 'GET' ? visitor.get(fill(address), from) : visitor.post(fill(address) + query, {}, from);
}

for (const [address, row] of Object.entries(MATRIX)) {
	test(`${address} opens to those it is for`, async () => {
		for (const [door, { open, shut, untried }] of Object.entries<Door>(row)) {
			for (const caller of CALLERS) {
				const allowed = open.includes(caller);
				if (allowed && untried !== undefined) continue;
				const response = await knock(address, door, caller);
				const what = `${door} ${address} as ${caller}: ${String(response.status)}`;
				const location = response.headers.get('location') ?? '';
				if (allowed) {
					// Empty forms are sent back with 400, ids that nothing has get 404.
					expect([200, 303, 400, 404], what).toContain(response.status);
					expect(response.status === 303 && location.startsWith('/sign-in'), what).toBe(false);
					if (response.status === 404) expect(address, what).toContain('[');
				} else if (shut) {
					expect(shut, what).toContain(response.status);
					expect(location, what).not.toMatch(/^\/staff/);
				} else if (caller === 'anonymous') {
					expect([response.status, location], what).toEqual([
						303,
						expect.stringMatching(/^\/sign-in(\?next=%2Fstaff|$)/)
					]);
				} else {
					expect(response.status, what).toBe(403);
					expect(await response.text(), what).not.toContain('<form class="form"');
				}
			}
		}
	});
}

test('an unknown address under /staff tells nothing to who is not signed in', async () => {
	const response = await visitors.get('anonymous')?.get('/staff/no-such-page');
	expect(response?.status).toBe(303);
});
