import { json } from '@sveltejs/kit';
import { describeApi } from '#lib/server/api/openapi.ts';
import type { RequestHandler } from './$types';

/** The description of the API, for anybody: it tells of no institution. */
export const GET: RequestHandler = () => json(describeApi());
