import type * as library from 'docx';
import type { IRunOptions } from 'docx';

/** The library, loaded when a document is asked for. */
export type Docx = typeof library;

/** A text in bold, or not. */
export const run = (text: string, bold: boolean): IRunOptions => ({ text, bold });
