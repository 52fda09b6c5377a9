/** How the emulated Slack misbehaves when it is told to. */

export type Fault =
  /** 429 with Retry-After in seconds: nothing is done. */
  | { readonly kind: 'limited'; readonly seconds: number }
  /** Refused by name, such as `is_archived`: nothing is done. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Done, and then status 500. */
  | { readonly kind: 'failed-after' }
  /** Done, and then the connection is reset. */
  | { readonly kind: 'reset-after' }
  /** Nothing is done, and the answer has this status. */
  | { readonly kind: 'status'; readonly status: number };

export interface Faults {
  /** The next `times` calls of a method (or of `response_url`) go wrong like this. */
  set(method: string, fault: Fault, times?: number): void;
  take(method: string): Fault | undefined;
}

export function createFaults(): Faults {
  const planned = new Map<string, Fault[]>();
  return {
    set(method, fault, times = 1) {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => planned.get(method)?.shift(),
  };
}
