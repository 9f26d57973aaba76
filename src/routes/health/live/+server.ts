import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The process runs and answers. Nothing else is asked: a database that is away is no reason to kill it. */
export const GET: RequestHandler = () => json({ live: true });
