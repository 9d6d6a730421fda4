import type { HostileRequest } from './requests';
import { faultsOf, type HostileAnswer } from './verdict';

/** A fault, the first request that showed it, and how often it was seen. */
export type Fault = { what: string; example: string; seed: number; times: number };

/** What came of all requests: how they were answered, and every fault. */
export class Findings {
  requests = 0;
  readonly statuses = new Map<string, number>();
  readonly faults = new Map<string, Fault>();

  /** `onFault` is told of each fault when it is first seen. */
  constructor(readonly onFault: (fault: Fault) => void = () => {}) {}

  /**
   * Counts one request with its answer (null: the connection was closed; an error: there was none)
   * and what the server said or let go uncaught meanwhile.
   */
  count(
    request: HostileRequest,
    answer: HostileAnswer | Error | null,
    noise: readonly string[],
    seed: number,
  ): void {
    this.requests += 1;
    const status = answer && 'status' in answer ? String(answer.status) : 'closed';
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    for (const fault of [...faultsIn(request, answer), ...noise]) {
      const what = `${fault} · ${request.method} ${request.pattern}`;
      const known = this.faults.get(what);
      if (known) known.times += 1;
      else this.#add({ what, example: show(request), seed, times: 1 });
    }
  }

  #add(fault: Fault): void {
    this.faults.set(fault.what, fault);
    this.onFault(fault);
  }
}

function faultsIn(request: HostileRequest, answer: HostileAnswer | Error | null): string[] {
  if (answer instanceof Error) return [answer.message];
  return answer ? faultsOf(request, answer) : [];
}

function show({ reader, method, path, headers, body }: HostileRequest): string {
  const sent = body ? body.toString('latin1').slice(0, 1500) : '';
  return `reader ${reader}: ${method} ${path.slice(0, 400)} ${JSON.stringify(headers).slice(0, 600)} ${JSON.stringify(sent)}`;
}
