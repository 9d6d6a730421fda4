import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getRenewal } from '~/domain/renewals/get-renewal.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { RenewalPage } from '~/ui/papers/renewal-page';
import { renewalText } from '~/ui/text/renewal';

/** `/htx/:coopSlug/gia-han/:recognitionId`: the list for renewing one star decision. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const locale = localeOf(args.request);
  const key = { producerId: producer.id, recognitionId: Number(args.params.recognitionId) };
  return {
    locale,
    coopSlug: producer.slug,
    coopName: producer.name,
    facts: answering(() => getRenewal(acting, key, locale)),
  };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) =>
  loaded ? [{ title: renewalText[loaded.locale].title(loaded.facts.product.name) }] : [];

export default function Renewal() {
  const { coopSlug, coopName, facts } = useLoaderData<typeof loader>();
  return <RenewalPage coopSlug={coopSlug} coopName={coopName} facts={facts} />;
}
