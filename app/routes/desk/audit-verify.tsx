import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readAnchors, readKeys } from '~/domain/audit/anchors.server';
import { verifyLog } from '~/domain/audit/verify-log.server';
import { unhurried } from '~/domain/sheets/unhurried.server';
import { auditKeyFile } from '~/http/env.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { VerifyPage } from '~/ui/desk-audit/verify-page';
import { deskAuditText } from '~/ui/text/desk-audit';

/** `/co-quan/nhat-ky/kiem-tra`: computes every hash again, now, and holds the log to its anchors. */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'audit');
  const { db, dataDir } = args.context;
  const steps = verifyLog(db, readAnchors(dataDir), readKeys(auditKeyFile(dataDir)));
  const report = await unhurried(steps, { stepsAtOnce: 1 });
  return { locale: localeOf(args.request), report };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskAuditText[loaded?.locale ?? 'vi'].verify },
  { name: 'robots', content: 'noindex' },
];

export default function VerifyAudit() {
  return <VerifyPage report={useLoaderData<typeof loader>().report} />;
}
