import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { unhurried } from '~/domain/sheets/unhurried.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { VerifyPage } from '~/ui/desk-audit/verify-page';
import { deskAuditText } from '~/ui/text/desk-audit';

/** `/co-quan/nhat-ky/kiem-tra`: computes every hash again, now. */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'audit');
  const report = await unhurried(verifyChain(args.context.db), { stepsAtOnce: 1 });
  return { locale: localeOf(args.request), report };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskAuditText[loaded?.locale ?? 'vi'].verify },
  { name: 'robots', content: 'noindex' },
];

export default function VerifyAudit() {
  return <VerifyPage report={useLoaderData<typeof loader>().report} />;
}
