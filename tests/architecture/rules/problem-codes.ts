import ts from 'typescript';
import type { Source } from './sources.ts';

const CODE = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

/**
 * Codes of problems written in a file: what `code:` is given, in either arm of a choice too.
 *
 * Other records have a `code`; only those of the shape `area.what` are problems.
 */
export function findProblemCodes({ path, text }: Source): readonly string[] {
	const script = path.endsWith('.svelte') ? scriptsOf(text) : text;
	const file = ts.createSourceFile(path.replace(/\.svelte$/, '.ts'), script, ts.ScriptTarget.Latest, true);
	const codes = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAssignment(node) && node.name.getText() === 'code')
			for (const literal of literalsOf(node.initializer)) if (CODE.test(literal)) codes.add(literal);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return [...codes];
}

function literalsOf(node: ts.Expression): readonly string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
	if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
	return [];
}

function scriptsOf(text: string): string {
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}
