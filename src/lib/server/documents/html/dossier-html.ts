import { richCell, type Cell, type Row } from '#lib/ui/base/table.ts';
import type { DossierDocument } from '../document.ts';
import { paintSvg } from '../drawing/paint-svg.ts';
import { buildDocumentModel } from '../model/build-model.ts';
import type { Block, DocumentModel, Table } from '../model/document-model.ts';
import { STYLE } from './style.ts';

/** The dossier as one page that stands alone: no script, nothing loaded from elsewhere, ready to be printed. */
export const DOSSIER_HTML: DossierDocument = {
	name: 'dossier.html',
	contentType: 'text/html; charset=utf-8',
	listsHolders: true,
	make: (material, locale) =>
		Promise.resolve(new TextEncoder().encode(renderHtml(buildDocumentModel(material, locale))))
};

export function renderHtml(model: DocumentModel): string {
	const { locale, title, author, cover, draftMark, footer, blocks } = model;
	const facts = cover.facts.map(({ label, text }) => `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`);
	const warnings = cover.warnings.map((text) => `<p class="warning">${escape(text)}</p>`);
	const mark = draftMark === null ? '' : `<div class="mark" aria-hidden="true">${escape(draftMark)}</div>`;
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="author" content="${escape(author)}">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${mark}<main>
<header>
<h1>${escape(title)}</h1>
<p class="lead">${escape(cover.programme)}</p>
${warnings.join('\n')}
<dl>${facts.join('')}</dl>
</header>
${blocks.map(renderBlock).join('\n')}
</main>
<footer><p>${escape(footer)}</p></footer>
</body>
</html>
`;
}

function renderBlock(block: Block): string {
	switch (block.kind) {
		case 'heading': {
			const tag = block.level === 1 ? 'h2' : 'h3';
			return `<${tag}${block.newPage === true ? ' class="new-page"' : ''}>${escape(block.text)}</${tag}>`;
		}
		case 'paragraph': {
			const text = escape(block.text).replaceAll('\n', '<br>');
			if (block.tone === 'comment') return `<blockquote><p>${text}</p></blockquote>`;
			return block.tone === 'note' ? `<p class="note">${text}</p>` : `<p>${text}</p>`;
		}
		case 'list':
			return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
		case 'table':
			return renderTable(block);
		case 'figure':
			return `<figure>${paintSvg(block.scene, { alt: block.alt })}<figcaption>${escape(block.caption)}</figcaption></figure>`;
	}
}

/** It may scroll sideways on a narrow screen, and so must be reached by the keyboard. */
function renderTable({ caption, columns, rows, dense }: Table): string {
	const heads = columns.map(
		({ label, numeric }) =>
			`<th scope="col"${numeric === true ? ' class="number"' : ''}>${escape(label)}</th>`
	);
	const line = (row: Row) => {
		const kinds = [row.total === true ? 'total' : '', row.child === true ? 'child' : ''].filter(
			(kind) => kind !== ''
		);
		const cells = row.cells.map((cell, at) => renderCell(cell, at === 0, columns[at]?.numeric === true));
		return `<tr${kinds.length > 0 ? ` class="${kinds.join(' ')}"` : ''}>${cells.join('')}</tr>`;
	};
	return `<div class="scroll" role="region" tabindex="0" aria-label="${escape(caption)}"><table${dense === true ? ' class="dense"' : ''}><caption>${escape(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.map(line).join('\n')}</tbody></table></div>`;
}

function renderCell(cell: Cell, header: boolean, numeric: boolean): string {
	const { text, note = '', strong = false } = richCell(cell);
	const said = strong ? `<b>${escape(text)}</b>` : escape(text);
	const inside = note === '' ? said : `${said}<br><small>${escape(note)}</small>`;
	if (header) return `<th scope="row">${inside}</th>`;
	return `<td${numeric ? ' class="number"' : ''}>${inside}</td>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
