import { z } from 'zod';
import { toE164 } from '#subgraph/phone.ts';

/** In whatever usual way it is written; E.164 afterwards. */
export const phoneNumber = z.string().transform((text, check) => {
  const number = toE164(text);
  if (!number) check.addIssue({ code: 'custom', message: 'is not a phone number such as +6281100000001' });
  return number ?? z.NEVER;
});
