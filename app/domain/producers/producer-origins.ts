import { type Claim, type ClaimOrigins, claimOrigins } from '../catalogue/claim-origins';
import type { ProducerFacts } from './producer-facts';

export type ProducerClaimKey =
  | 'producer'
  | 'story'
  | 'director'
  | 'impact'
  | 'awards'
  | 'rights'
  | 'contacts';

/** Where everything on a producer's page comes from. */
export function producerOrigins(facts: ProducerFacts): ClaimOrigins<ProducerClaimKey> {
  const under = (key: ProducerClaimKey, claims: readonly Omit<Claim<string>, 'key'>[]) =>
    claims.map(({ provenance, sources, onFile }) => ({ key, provenance, sources, onFile }));
  return claimOrigins<ProducerClaimKey>([
    ...under('producer', [facts, facts.name]),
    ...under('story', facts.story ? [facts.story] : []),
    ...under('director', facts.director ? [facts.director] : []),
    ...under('impact', facts.impact),
    ...under('awards', facts.awards),
    ...under('rights', facts.rights),
    ...under('contacts', facts.contacts),
  ]);
}
