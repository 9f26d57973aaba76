import type { Permission } from '#lib/domain/access/permissions.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';

/** A tab of the staff pages, for those who may do everything that its page asks for. */
export interface Tab {
	readonly href: string;
	readonly label: MessageKey;
	readonly permissions: readonly Permission[];
	/** Keeps the programme chosen in the address when going there. */
	readonly ofProgramme: boolean;
}

/** In the order they are drawn. A new staff area is one line here. */
export const TABS: readonly Tab[] = [
	{ href: '/staff', label: 'base.tab.dashboard', permissions: ['figures.read'], ofProgramme: true },
	{ href: '/staff/paths', label: 'base.tab.paths', permissions: ['figures.read'], ofProgramme: true },
	{ href: '/staff/explore', label: 'base.tab.explore', permissions: ['figures.read'], ofProgramme: true },
	{
		href: '/staff/promotions',
		label: 'base.tab.promotions',
		permissions: ['figures.read', 'graduates.read'],
		ofProgramme: true
	},
	{
		href: '/staff/dossier',
		label: 'base.tab.dossier',
		permissions: ['reports.read', 'graduates.read'],
		ofProgramme: true
	},
	{
		href: '/staff/publication',
		label: 'base.tab.publication',
		permissions: ['reports.read', 'graduates.read'],
		ofProgramme: true
	},
	{ href: '/staff/imports', label: 'base.tab.imports', permissions: ['imports.read'], ofProgramme: false },
	{
		href: '/staff/questionnaires',
		label: 'base.tab.questionnaires',
		permissions: ['campaigns.read'],
		ofProgramme: false
	},
	{ href: '/staff/calls', label: 'base.tab.calls', permissions: ['answers.write'], ofProgramme: false },
	{ href: '/staff/coding', label: 'base.tab.coding', permissions: ['coding.read'], ofProgramme: true },
	{ href: '/staff/users', label: 'base.tab.users', permissions: ['users.manage'], ofProgramme: false },
	{ href: '/staff/keys', label: 'base.tab.keys', permissions: ['keys.manage'], ofProgramme: false }
];

/** The tabs of a person, each with its address and whether it is the page one is on. */
export function buildTabs(
	granted: readonly Permission[],
	{ pathname, programme }: { readonly pathname: string; readonly programme: string | null }
): readonly { readonly href: string; readonly label: MessageKey; readonly current: boolean }[] {
	return TABS.filter(({ permissions }) => permissions.every((one) => granted.includes(one))).map((tab) => ({
		href:
			tab.ofProgramme && programme !== null
				? `${tab.href}?programme=${encodeURIComponent(programme)}`
				: tab.href,
		label: tab.label,
		current: tab.href === '/staff' ? pathname === '/staff' : isUnder(pathname, tab.href)
	}));
}

function isUnder(pathname: string, href: string): boolean {
	return pathname === href || pathname.startsWith(`${href}/`);
}
