import { listLinks, type PersonalLink } from '#lib/server/usecases/list-links.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Command } from '../command.ts';

/** Gives the personal links of a campaign, to be sent by a mail merge. Asking for them is kept in the audit. */
export const command: Command = {
	name: 'links',
	summary: {
		fr: 'liens personnels d’une campagne',
		en: 'personal links of a campaign'
	},
	usage: '--campaign ID',
	options: {
		campaign: {
			type: 'string',
			value: 'ID',
			summary: {
				fr: 'campagne, telle que « campaign list » la nomme',
				en: 'campaign, as “campaign list” names it'
			}
		}
	},
	run: async (args, session) => {
		const campaign = args.text('campaign');
		if (campaign === undefined || args.words.length > 0)
			return session.refuse([{ code: 'arguments.invalid', found: ['links', ...args.words].join(' ') }]);
		const links = await listLinks(await session.context(), campaign);
		if (!links.ok) return session.refuse(links.problems);
		const lines = links.value.map((link) => describe(link, session.translate));
		session.report(links.value, lines.length === 0 ? [session.translate('answering.links.none')] : lines);
		return 0;
	}
};

function describe(person: PersonalLink, translate: Translate): string {
	const { award, givenName, familyName, email, link, code, state, stopped } = person;
	const told = stopped === null || stopped === 'complete' ? state : 'stopped';
	return translate('answering.links.line', {
		award,
		name: [givenName, familyName].filter((name) => name !== null).join(' '),
		email: email ?? '',
		state: translate(`answering.links.state.${told}`),
		link,
		code
	});
}
