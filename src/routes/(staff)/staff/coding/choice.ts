import { redirect } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import { can, type Permission } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { fieldIn } from '#lib/ui/coding/labels.ts';

/** What a page of coding is about, all of it in the address. */
export interface Choice {
	readonly programme: string;
	readonly field: CodingList;
}

interface Asked {
	readonly url: URL;
	readonly actor: Actor;
	/** What the page is for: programmes of those who may not are not offered. */
	readonly permission?: Permission;
	readonly parent: () => Promise<{
		readonly shell: { readonly programmes: readonly { readonly id: string; readonly code: string }[] } | null;
	}>;
}

/** The choice in the address, and the programmes to choose from; goes to the first one when none is named. */
export async function readChoice({
	url,
	actor,
	parent,
	permission = 'coding.read'
}: Asked): Promise<Choice & { programmes: string[] }> {
	const { shell } = await parent();
	const programmes = (shell?.programmes ?? [])
		.filter(({ id }) => can(actor, permission, id))
		.map(({ code }) => code);
	const [first] = programmes;
	if (!url.searchParams.has('programme') && first !== undefined) {
		const address = new URL(url);
		address.searchParams.set('programme', first);
		redirect(303, address.pathname + address.search);
	}
	return { ...choiceOf(url), programmes };
}

/** The choice that a form was sent with. */
export function choiceOf(url: URL): Choice {
	return { programme: url.searchParams.get('programme') ?? '', field: fieldIn(url) };
}

/** A whole number of the address, 0 for anything else. */
export function wholeNumber(text: string | null): number {
	const number = Number(text);
	return Number.isInteger(number) && number > 0 && number < 1e9 ? number : 0;
}
