import pino from 'pino';

/** How much is told; `silent` tells nothing. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/**
 * What the server tells its operator: lines of JSON. Never who asked or what they typed: no addresses
 * of people, cookies, query texts, form values or logins; routes by their pattern only.
 */
export const log = pino({
  level: LOG_LEVELS.find((level) => level === process.env.LOG_LEVEL) ?? 'info',
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** The header that names one request, for finding what was told of it. */
export const REQUEST_ID = 'x-request-id';
