import type { z } from 'zod';

/** The subgraphs that facts can be delivered to. */
export type Consumer = string;

/** A kind of fact: its name in the past tense, the shape of its payload, and who must hear of it. */
export interface EventType<Payload extends object = object> {
  readonly type: string;
  readonly payload: z.ZodType<Payload>;
  readonly consumers: readonly Consumer[];
}

/** A fact that has happened, as it travels. */
export interface DeliveredEvent<Payload extends object = object> {
  readonly id: string;
  readonly type: string;
  /** Facts about the same aggregate arrive in the order in which they happened; others in any order. */
  readonly aggregateId: string;
  readonly payload: Payload;
}

const eventTypes = new Map<string, EventType>();

export function defineEvent<Payload extends object>(
  type: string,
  definition: { payload: z.ZodType<Payload>; consumers: readonly Consumer[] },
): EventType<Payload> {
  if (eventTypes.has(type)) throw new Error(`The event ${type} is defined twice`);
  const eventType = { type, ...definition };
  eventTypes.set(type, eventType);
  return eventType;
}

export function eventTypeOf(type: string): EventType {
  const eventType = eventTypes.get(type);
  if (!eventType) throw new Error(`No event of type ${type} is in the catalogue`);
  return eventType;
}

/** The types that a subgraph must handle: the catalogue says so, and its start checks it. */
export function typesConsumedBy(consumer: Consumer): string[] {
  return [...eventTypes.values()].filter(({ consumers }) => consumers.includes(consumer)).map(({ type }) => type);
}
