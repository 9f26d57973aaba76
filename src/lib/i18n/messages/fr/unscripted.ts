import { draftNotes } from './draft-notes.ts';
import { drafts } from './drafts.ts';
import { codingLists } from './coding-lists.ts';
import { answering } from './answering.ts';
import { calls } from './calls.ts';
import { cli } from './cli.ts';
import { demo } from './demo.ts';
import { dossierProblems } from './dossier-problems.ts';
import { dossierControls } from './dossier-controls.ts';
import { dossier } from './dossier.ts';
import { exported } from './exported.ts';
import { frames } from './frames.ts';
import { editor } from './editor.ts';
import { editorChanges } from './editor-changes.ts';
import { editorProblems } from './editor-problems.ts';
import { editorRules } from './editor-rules.ts';
import { holderTemplate } from './holder-template.ts';
import { method } from './method.ts';
import { openPage } from './open-page.ts';
import { nomenclature } from './nomenclature.ts';
import { pages } from './pages.ts';
import { presentation } from './presentation.ts';
import { publication } from './publication.ts';
import { qualiopi } from './qualiopi.ts';
import { report } from './report.ts';
import { reportMethod } from './report-method.ts';
import { reportSlides } from './report-slides.ts';
import { reportTable } from './report-table.ts';
import { rights } from './rights.ts';
import { survey } from './survey.ts';

/** Texts of the pages that send no script, of documents, and of the command line: a browser never asks for them. */
export const unscripted = {
	...draftNotes,
	...drafts,
	...codingLists,
	...answering,
	...calls,
	...cli,
	...demo,
	...dossier,
	...dossierControls,
	...dossierProblems,
	...exported,
	...frames,
	...editor,
	...editorChanges,
	...editorProblems,
	...editorRules,
	...holderTemplate,
	...method,
	...openPage,
	...nomenclature,
	...pages,
	...presentation,
	...publication,
	...qualiopi,
	...report,
	...reportMethod,
	...reportSlides,
	...reportTable,
	...rights,
	...survey
} as const;
