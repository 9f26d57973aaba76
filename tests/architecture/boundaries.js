/**
 * Who may know whom (DESIGN 3). Each rule is one forbidden arrow.
 *
 * @param {string} name
 * @param {string} from
 * @param {object} to
 */
const never = (name, from, to) => ({
	name,
	severity: 'error',
	from: { path: from, pathNot: '\\.test\\.ts$' },
	to
});

export default {
	forbidden: [
		never('domain-knows-only-domain', '^src/lib/domain/', {
			pathNot: '^src/lib/domain/|^node_modules/valibot/'
		}),
		never('i18n-knows-domain', '^src/lib/i18n/', { path: '^src/(routes|cli|lib/(ui|server))' }),
		never('database-knows-domain', '^src/lib/server/db/', {
			path: '^src/(routes|cli|lib/(ui|i18n|server/(?!db/)))|@sveltejs/kit'
		}),
		never('usecases-know-no-web', '^src/lib/server/usecases/', {
			path: '^src/(routes|hooks|cli|lib/ui)|@sveltejs/kit|^\\$app'
		}),
		never('ui-knows-no-server', '^src/lib/ui/', { path: '^src/(routes|cli|lib/server)' }),
		never('routes-go-through-usecases', '^src/routes/', {
			path: '^src/(cli|lib/server/(db|csv|imports|mail|export|tally))/|drizzle-orm'
		}),
		never('cli-draws-nothing', '^src/cli/', { path: '^src/(routes|lib/ui)' }),
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } }
	],
	options: {
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		enhancedResolveOptions: { extensions: ['.ts', '.js', '.svelte', '.mjs'] }
	}
};
