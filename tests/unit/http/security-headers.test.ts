import { describe, expect, test } from 'vitest';
import { guardsOf } from '~/http/security-headers';

const guards = (own: Record<string, string>, siteUrl = 'http://localhost:3000') =>
  Object.fromEntries(guardsOf(siteUrl)(new Headers(own)));

describe('the guards of an answer', () => {
  test('leave alone what it names itself', () => {
    const own = { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'self'" };
    expect(guards(own)).not.toHaveProperty('Content-Security-Policy');
  });

  test('hold browsers to TLS only where readers come over it', () => {
    expect(guards({})).not.toHaveProperty('Strict-Transport-Security');
    expect(guards({}, 'https://ocop.example')['Strict-Transport-Security']).toBe(
      'max-age=31536000',
    );
  });

  test.each([
    ['image/jpeg', {}, 'cross-origin'],
    ['image/jpeg', { 'Cache-Control': 'private, no-store' }, 'same-origin'],
    ['application/json', {}, 'same-origin'],
  ])('say who may show a %s: %j', (type, own, policy) => {
    const given = guards({ 'Content-Type': type, ...own });
    expect(given['Cross-Origin-Resource-Policy']).toBe(policy);
  });

  test('let a browser put its own page around a PDF', () => {
    const policy = guards({ 'Content-Type': 'application/pdf' })['Content-Security-Policy'];
    expect(policy).toContain("script-src 'none'");
    expect(policy).not.toContain('default-src');
  });
});
