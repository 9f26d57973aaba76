import { ROLES, type Role } from '#lib/domain/access/actor.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** A programme as the forms name it. */
export interface ProgrammeChoice {
	readonly id: string;
	readonly code: string;
	readonly nameFr: string;
}

export function roleName(role: Role, t: Translate): string {
	return t(`accounts.role.${role}`);
}

/** Every role, from the one that may least. */
export function roleOptions(t: Translate): readonly { readonly value: Role; readonly label: string }[] {
	return [...ROLES].reverse().map((value) => ({ value, label: roleName(value, t) }));
}
