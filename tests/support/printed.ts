/** What the product printed at its start (`tests/e2e/global-setup.ts`): the way in for a test. */

const ROLE_NAMES = {
	administrator: 'administrateur',
	lead: 'responsable de formation',
	officer: 'chargé d’études',
	interviewer: 'enquêteur',
	viewer: 'lecteur'
} as const;

export interface PrintedAccount {
	readonly email: string;
	readonly password: string;
}

/** The account of the fictional institution with a role. */
export function printedAccount(role: keyof typeof ROLE_NAMES): PrintedAccount {
	const lines = printed().matchAll(/^ {2}(\S+@\S+) +(\S+) +\((.+)\)$/gm);
	for (const [, email, password, name] of lines) {
		if (email !== undefined && password !== undefined && name === ROLE_NAMES[role])
			return { email, password };
	}
	throw new Error(`No account of this role was printed:\n${printed()}`);
}

/** The path of the personal link: `/s/…`. */
export function printedLink(): string {
	const link = /\/s\/\w+/.exec(printed())?.[0];
	if (link === undefined) throw new Error(`No personal link was printed:\n${printed()}`);
	return link;
}

function printed(): string {
	const output = process.env['DEVENIR_E2E_OUTPUT'];
	if (output === undefined) throw new Error('The product is started by tests/e2e/global-setup.ts.');
	return output;
}
