import adapter from '@sveltejs/adapter-node';

/** SHA-256 of that attribute; `tests/architecture/policy.test.ts` computes it from the installed Kit. */
const KIT_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute in the product: Kit's own, on the line that tells screen readers of a new page.
				'style-src-attr': ['unsafe-hashes', KIT_ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'object-src': ['none']
			}
		},
		// One small style sheet a page: answering pages stay under five requests.
		inlineStyleThreshold: 0
	}
};
