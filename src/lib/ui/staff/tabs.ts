import type { Permission } from '#lib/domain/access/permissions.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';

/** A tab of the staff pages, for those who may do what it is for. */
export interface Tab {
	readonly href: string;
	readonly label: MessageKey;
	readonly permission: Permission;
	/** Keeps the programme chosen in the address when going there. */
	readonly ofProgramme: boolean;
}

/** In the order they are drawn. A new staff area is one line here. */
export const TABS: readonly Tab[] = [
	{ href: '/staff', label: 'base.tab.dashboard', permission: 'figures.read', ofProgramme: true },
	{ href: '/staff/promotions', label: 'base.tab.promotions', permission: 'figures.read', ofProgramme: true },
	{ href: '/staff/imports', label: 'base.tab.imports', permission: 'imports.read', ofProgramme: false },
	{ href: '/staff/users', label: 'base.tab.users', permission: 'users.manage', ofProgramme: false }
];

/** The tabs of a person, each with its address and whether it is the page one is on. */
export function buildTabs(
	permissions: readonly Permission[],
	{ pathname, programme }: { readonly pathname: string; readonly programme: string | null }
): readonly { readonly href: string; readonly label: MessageKey; readonly current: boolean }[] {
	return TABS.filter(({ permission }) => permissions.includes(permission)).map((tab) => ({
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
