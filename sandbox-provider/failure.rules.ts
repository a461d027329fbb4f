/** What the sandbox is asked for, and what it tells. */
export type FailingOperation = 'charge' | 'find' | 'capture' | 'void' | 'refund' | 'payout' | 'webhook';
export type FailureKind =
  | 'declines'
  | 'times-out-before'
  | 'times-out-after'
  | 'answers-twice'
  | 'answers-500'
  | 'late'
  | 'never';

/**
 * What can go wrong with what, on demand:
 *
 * - `declines`: the answer is no, of charges and payouts for good; what else is asked for may be asked for again;
 * - `times-out-before`, `times-out-after`: the connection breaks, before anything happened or after all did;
 * - `answers-500`: nothing happened, and the answer says so of nothing;
 * - `late`: it happens when the asker has given up waiting; a webhook comes a minute later;
 * - `never`: nothing happens, and nothing is answered; a webhook is not sent at all;
 * - `answers-twice`: what there is to tell of it is told by two webhooks, of a charge by an outdated third one, too; a
 *   webhook comes twice at once.
 *
 * A question can only go unanswered. What a webhook is answered, we say.
 */
export const failureKinds: Readonly<Record<FailingOperation, readonly FailureKind[]>> = {
  charge: ['declines', 'times-out-before', 'times-out-after', 'answers-twice', 'answers-500', 'late', 'never'],
  find: ['times-out-before', 'answers-500', 'late', 'never'],
  capture: ['declines', 'times-out-before', 'times-out-after', 'answers-twice', 'answers-500', 'late', 'never'],
  void: ['declines', 'times-out-before', 'times-out-after', 'answers-twice', 'answers-500', 'late', 'never'],
  refund: ['declines', 'times-out-before', 'times-out-after', 'answers-twice', 'answers-500', 'late', 'never'],
  payout: ['declines', 'times-out-before', 'times-out-after', 'answers-twice', 'answers-500', 'late', 'never'],
  webhook: ['times-out-before', 'times-out-after', 'answers-twice', 'late', 'never'],
};
