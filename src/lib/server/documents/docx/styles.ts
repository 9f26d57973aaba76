import type { IStylesOptions } from 'docx';
import type { Locale } from '#lib/i18n/locale.ts';

const INK = '12232A';
const SOFT = '3D5058';
const ACCENT = '0B5563';
const FONT = 'Arial';

/** Styles by name, so that who goes on writing changes one and all follow. */
export function stylesOf(locale: Locale): IStylesOptions {
	const language = locale === 'fr' ? 'fr-FR' : 'en-GB';
	return {
		default: {
			document: {
				run: { font: FONT, size: 21, color: INK, language: { value: language } },
				paragraph: { spacing: { after: 120 } }
			},
			title: { run: { size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
			heading1: {
				run: { size: 32, bold: true, color: ACCENT },
				paragraph: { spacing: { before: 360, after: 160 }, keepNext: true }
			},
			heading2: {
				run: { size: 25, bold: true, color: INK },
				paragraph: { spacing: { before: 280, after: 120 }, keepNext: true }
			}
		},
		paragraphStyles: OWN_STYLES
	};
}

const OWN_STYLES: NonNullable<IStylesOptions['paragraphStyles']> = [
	{ id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 26, color: SOFT } },
	{
		id: 'Warning',
		name: 'Warning',
		basedOn: 'Normal',
		run: { bold: true },
		paragraph: { border: { left: { style: 'single', size: 24, color: '7A4F00', space: 6 } } }
	},
	{ id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
	{
		id: 'Comment',
		name: 'Comment',
		basedOn: 'Normal',
		paragraph: {
			indent: { left: 280 },
			border: { left: { style: 'single', size: 18, color: ACCENT, space: 8 } }
		}
	},
	{ id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 17, color: SOFT } },
	{
		id: 'Caption',
		name: 'caption',
		basedOn: 'Normal',
		run: { bold: true, size: 20 },
		paragraph: { spacing: { before: 200, after: 60 } }
	},
	{
		id: 'Cell',
		name: 'Cell',
		basedOn: 'Normal',
		run: { size: 18 },
		paragraph: { spacing: { before: 20, after: 20 } }
	},
	{
		id: 'Dense',
		name: 'Dense',
		basedOn: 'Normal',
		run: { size: 14 },
		paragraph: { spacing: { before: 0, after: 0 } }
	},
	{ id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { after: 60 } } },
	{
		id: 'DraftMark',
		name: 'Draft mark',
		basedOn: 'Normal',
		run: { size: 36, bold: true, allCaps: true, color: '7A4F00' },
		paragraph: { alignment: 'right' }
	}
];
