import type { Reader } from '#mysql/connect.ts';
import { desc, eq } from '#mysql/drizzle.ts';
import { smsMessages } from '../tables.ts';

export interface InboxMessage {
  readonly to: string;
  readonly text: string;
  readonly code: string | null;
  readonly sentAt: Date;
}

const mostMessages = 100;

/** Newest first. */
export function listMessages(read: Reader, to: string | null): Promise<InboxMessage[]> {
  return read
    .select({
      to: smsMessages.phoneNumber,
      text: smsMessages.text,
      code: smsMessages.code,
      sentAt: smsMessages.sentAt,
    })
    .from(smsMessages)
    .where(to === null ? undefined : eq(smsMessages.phoneNumber, to))
    .orderBy(desc(smsMessages.id))
    .limit(mostMessages);
}
