import type { Role } from '#lib/domain/access/actor.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Database } from '#lib/server/db/client.ts';
import type { Settings } from '#lib/server/settings.ts';
import { describeStart } from '#lib/server/usecases/describe-start.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import type { LoadedDemo } from '#lib/server/usecases/load-demo.ts';
import { operatorContext } from '../institution.ts';

interface Opened {
	readonly address: string;
	/** The fictional institution, when this start made it: its passwords are told now or never. */
	readonly made: LoadedDemo | undefined;
	readonly translate: Translate;
}

/** What a person reads once Devenir is open: where, how to sign in, a personal link. */
export async function describeWelcome(
	database: Database,
	settings: Settings,
	{ address, made, translate }: Opened
): Promise<readonly string[]> {
	const institutions = await listInstitutions(operatorContext(database, settings, ''));
	const institution = institutions.find(({ fictional }) => fictional) ?? institutions[0];
	const lines = ['', translate('cli.start.open', { address }), ''];
	if (institution) {
		const start = await describeStart(operatorContext(database, settings, institution.id));
		lines.push(translate('cli.start.sign-in', { address: `${address}/sign-in` }));
		lines.push(...(made ? describeAccounts(made, translate) : [describeReset(start.signInEmail, translate)]));
		if (start.linkPath !== null)
			lines.push(translate('cli.start.link', { address: `${address}${start.linkPath}` }));
		lines.push('');
	}
	return [...lines, translate('cli.start.stop'), ''];
}

/** Administrators first: they may see everything. */
function describeAccounts({ accounts }: LoadedDemo, translate: Translate): readonly string[] {
	const rank = ({ role }: { readonly role: Role }) => (role === 'administrator' ? 0 : 1);
	const width = Math.max(...accounts.map(({ email }) => email.length));
	return [
		...[...accounts]
			.sort((a, b) => rank(a) - rank(b))
			.map(
				({ email, password, role }) =>
					`  ${email.padEnd(width)}  ${password}  (${translate(`accounts.role.${role}`)})`
			),
		translate('cli.start.passwords-once')
	];
}

function describeReset(email: string | null, translate: Translate): string {
	return email === null ? translate('cli.start.no-account') : translate('cli.start.reset', { email });
}
