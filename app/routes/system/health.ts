import type { LoaderFunctionArgs } from '@remix-run/node';
import { checkDatabase } from '~/domain/catalogue/check-database.server';
import { version } from '../../../package.json';

/** `GET /healthz`: 200 while we can serve, 503 when the database does not answer. */
export function loader({ context }: LoaderFunctionArgs) {
  const database = checkDatabase(context.db);
  return Response.json(
    {
      status: database.ok ? 'ok' : 'unavailable',
      version,
      database: { status: database.ok ? 'ok' : 'unavailable', dataVersion: database.dataVersion },
    },
    { status: database.ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
