import { v7 as newId } from 'uuid';
import { formatDate } from '#lib/i18n/format.ts';
import { loadDemo, type LoadedDemo } from '#lib/server/usecases/load-demo.ts';
import type { Command, Session } from '../command.ts';

/** Loads the fictional institution, or loads it again. */
export const command: Command = {
	name: 'demo',
	summary: {
		fr: 'charge ou recharge l’établissement fictif, et dit ce qui a été fait',
		en: 'loads or reloads the fictional institution, and says what it made'
	},
	options: {},
	run: async (_, session) => {
		const database = await session.database();
		const loaded = await loadDemo({
			database,
			settings: session.settings,
			// The use case finds, or makes, the institution itself.
			actor: { kind: 'operator', institutionId: '' },
			now: () => new Date(),
			newId
		});
		if (!loaded.ok) return session.refuse(loaded.problems);
		session.report(loaded.value, describe(loaded.value, session));
		return 0;
	}
};

function describe(demo: LoadedDemo, { translate, locale }: Session): readonly string[] {
	const { counts, institution, campaign, firstYear, lastYear } = demo;
	const today = formatDate(demo.loadedAt, locale);
	return [
		translate('demo.loaded', { name: institution.name, date: today }),
		translate('demo.programmes', { codes: demo.programmes.join(', ') }),
		translate('demo.classes', { count: counts.classes, first: firstYear, last: lastYear }),
		translate('demo.persons', { count: counts.persons }),
		translate('demo.awards', { count: counts.awards }),
		translate('demo.outcomes', { count: counts.outcomes }),
		translate('demo.campaign', {
			label: campaign.label,
			closes: formatDate(campaign.closesAt, locale),
			answered: campaign.answered,
			invited: campaign.invited
		}),
		translate('demo.link', { path: campaign.linkPath }),
		...demo.accounts.map(({ email, password, role }) =>
			translate('demo.sign-in', { email, password, role: translate(`accounts.role.${role}`) })
		)
	];
}
