import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const DOMAIN_KNOWS_NO_CLOCK = [
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'The domain has no clock: take the time as an argument.'
	},
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'The domain has no clock: take the time as an argument.'
	},
	{
		selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
		message: 'The domain knows no chance: take it as an argument.'
	},
	{ selector: "CallExpression[callee.name='fetch']", message: 'The domain does no I/O.' },
	{ selector: "MemberExpression[object.name='process']", message: 'The domain does not know the process.' }
];

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'drizzle/', 'data/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: { parser: ts.parser, svelteConfig }
		}
	},
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			complexity: ['error', 12],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			// Links are made by hand: the addresses are a contract (DESIGN 5) and Devenir serves from the root.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// A cast in a comment stands on parentheses, which these rules do not see.
		files: ['**/*.js', '**/*.mjs'],
		rules: {
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// What browsers are given as it is written: no project of types holds it.
		files: ['static/**/*.js'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { globals: globals.browser }
	},
	{ files: ['src/**/*.ts'], rules: { 'max-lines': ['error', { max: 250 }] } },
	{ files: ['src/**/*.svelte'], rules: { 'max-lines': ['error', { max: 200 }] } },
	{ files: ['**/*.test.ts', 'tests/**'], rules: { 'max-lines-per-function': 'off' } },
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', ...DOMAIN_KNOWS_NO_CLOCK] }
	},
	{
		files: ['src/lib/ui/**', 'src/routes/**/*.svelte'],
		rules: {
			// Written as a regular expression: in the glob form a leading # is read as a comment.
			'no-restricted-imports': ['error', { patterns: [{ regex: '^#lib/server/' }] }]
		}
	}
);
