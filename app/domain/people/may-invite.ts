import type { Actor } from '../actor';
import { membershipIn } from '../policy';
import type { Purpose } from './invitation';

/** Whether an inviter may make this link; `hidden` where they must not learn that the thing exists. */
export type Verdict = 'yes' | 'no' | 'hidden';

/**
 * Nobody registers. An owner lets in members of the own producer and gives them new passwords; a
 * province officer does so for every producer; an administrator also lets officers in. Officers who
 * let people in must have their second factor: a stolen password alone must not make accounts.
 */
export function mayInvite(actor: Actor, purpose: Purpose, target: Actor | null): Verdict {
  const { officer } = actor;
  const agency =
    officer && officer.post !== 'commune' && actor.factorPassedAt ? officer.post : null;
  if (purpose.kind === 'officer') return agency === 'administrator' ? 'yes' : 'no';
  if (purpose.kind === 'member') {
    if (agency) return 'yes';
    const role = membershipIn(actor, purpose.producerId)?.role;
    if (role === 'owner') return 'yes';
    return role || officer ? 'no' : 'hidden';
  }
  if (!target) return 'hidden';
  if (target.officer) return agency === 'administrator' ? 'yes' : officer ? 'no' : 'hidden';
  if (agency) return 'yes';
  return sharesProducer(actor, target);
}

/** An owner gives a new password to people who serve no producer but the owner's own ones. */
function sharesProducer(actor: Actor, target: Actor): Verdict {
  const roles = target.memberships.map(({ producerId }) => membershipIn(actor, producerId)?.role);
  if (roles.every((role) => role === undefined)) return 'hidden';
  return roles.every((role) => role === 'owner') ? 'yes' : 'no';
}
