// What every command does with what it is given, before it does anything else.
import { argv, env, exit } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

/** The variables that more than one command reads; README, "Configuration", has all of them. */
const VARIABLES = {
  DATA_DIR: 'the folder of the catalogue (var, beside package.json)',
  AUDIT_KEY_FILE: 'the key that signs anchors of the audit log (DATA_DIR/audit-key)',
  DATABASE_ENGINE: 'better-sqlite3 (default) or libsql',
  BACKUPS: 'of how many days, weeks and months a backup is kept (7-4-12), or none',
  SEED: 'what fills an empty database: sample (default), sourced or none',
  PORT: 'where to listen (3000)',
  HOST: 'the address to listen on (127.0.0.1)',
  SITE_URL: 'where readers reach the site (http://localhost:PORT)',
  PROCESSES: 'how many processes serve (one per core)',
  LOG_LEVEL: 'error, warn, info (default), debug or silent',
  CHROMIUM_PATH: 'the browser of the journeys (/usr/bin/chromium)',
};

/**
 * Reads the arguments of a command: `{ values, given }`, its options and what stands beside them. With
 * `--help` it says what the command does and ends with 0; what it does not know ends it with 2, so
 * that a typing error, or a question, never starts the work.
 */
export function readCommand(command) {
  const { name, options = {}, takes = [] } = command;
  const known = { ...options, help: { type: 'boolean', short: 'h' } };
  let read;
  try {
    read = parseArgs({ args: argv.slice(2), options: known, allowPositionals: true });
  } catch (error) {
    refuse(name, error.message.split('. ')[0]);
  }
  const { values, positionals: given } = read;
  if (values.help) {
    console.log(helpOf(command));
    exit(0);
  }
  if (given.length > takes.length) refuse(name, `Unknown argument '${given[takes.length]}'`);
  if (given.length < takes.length) refuse(name, `${takes[given.length]} is missing`);
  for (const [option, { value, choices }] of Object.entries(options)) {
    const typed = values[option];
    if (typed === undefined) continue;
    if (value === 'NUMBER' && !/^\d+$/.test(typed)) refuse(name, `--${option} takes a number`);
    const strange = choices && typed.split(',').find((each) => !choices.includes(each));
    if (strange !== undefined && choices) {
      refuse(name, `--${option} takes ${choices.join(', ')}; there is no '${strange}'`);
    }
  }
  return { values, given };
}

/** Ends the program with 1 and why: one line for what the operator can mend, else where it broke. */
export function fail(cannot, error) {
  const isTold = ['StartError', 'BackupError'].includes(error.name);
  console.error(isTold ? `Cannot ${cannot}: ${error.message}` : error);
  exit(1);
}

/**
 * Whether somebody at the terminal typed `yes`. Without a terminal nobody can, and the program ends
 * with 2: a script says `--yes`.
 */
export async function confirmed(question) {
  if (!process.stdin.isTTY) {
    console.error(
      `${question}\nNothing was changed: there is no terminal to answer on. A script says --yes.`,
    );
    exit(2);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question}\nType yes to go on: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

export function refuse(name, why) {
  console.error(`${why}. Nothing was done: npm run ${name} -- --help says what there is.`);
  exit(2);
}

function helpOf({ name, does, options = {}, takes = [], reads = [] }) {
  const usage = [
    `npm run ${name}`,
    ...(takes.length + Object.keys(options).length > 0 ? ['--'] : []),
    ...takes,
    ...(Object.keys(options).length > 0 ? ['[options]'] : []),
  ];
  const lines = Object.entries(options).map(([option, { value, help, default: usual }]) => [
    value ? `--${option} ${value}` : `--${option}`,
    usual === undefined ? help : `${help} (${usual})`,
  ]);
  const variables = reads.map((variable) => {
    const now = env[variable] === undefined ? '' : `; now ${env[variable]}`;
    return [variable, VARIABLES[variable] + now];
  });
  const told = [...lines, ['--help', 'says this and does nothing']];
  const width = Math.max(...[...told, ...variables].map(([left]) => left.length));
  const table = (rows) => rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return [
    does,
    `\nUsage: ${usage.join(' ')}\n`,
    ...table(told),
    ...(variables.length > 0 ? ['\nEnvironment:', ...table(variables)] : []),
  ].join('\n');
}
