import { createRequire } from 'node:module';

/** What an independent reader finds in a system file of SPSS. */
export interface ReadSav {
	readonly encoding: string;
	readonly created: Date;
	readonly cases: number;
	readonly variables: readonly {
		readonly name: string;
		readonly label: string | undefined;
		readonly missing: unknown;
	}[];
	readonly valueLabels: readonly {
		readonly entries: readonly { readonly val: number; readonly label: string }[];
		readonly appliesToNames: readonly string[];
	}[];
	/** Values by name of their variable. */
	readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface Reader {
	readonly meta: {
		readonly header: { readonly encoding: string; readonly created: Date; readonly n_cases: number };
		readonly sysvars: ReadSav['variables'];
		readonly valueLabels: ReadSav['valueLabels'];
	};
	open(): Promise<void>;
	readAllRows(includeNulls: boolean): Promise<ReadSav['rows']>;
}

// The package is offered to `require` alone.
const require = createRequire(import.meta.url);
const { SavBufferReader } = require('sav-reader') as {
	readonly SavBufferReader: new (bytes: Buffer) => Reader;
};

export async function readSav(bytes: Uint8Array): Promise<ReadSav> {
	const reader = new SavBufferReader(Buffer.from(bytes));
	await reader.open();
	const { header, sysvars, valueLabels } = reader.meta;
	return {
		encoding: header.encoding,
		created: header.created,
		cases: header.n_cases,
		variables: sysvars,
		valueLabels,
		rows: await reader.readAllRows(true)
	};
}
