import type { Money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import type { RawRequest } from '#subgraph/link.ts';
import type { PaymentMethod } from '../tables.ts';

/** Who takes money for us and keeps it: a payment provider, or the carriers at the door. */
export interface Holder {
  /** What a payment remembers of whom it went through. */
  readonly name: 'SANDBOX' | 'STRIPE' | 'CASH';
  /**
   * Asks for a charge. Keyed by the payment's id: a repeat starts nothing and answers the charge as it is. A charge that
   * the provider will not make is answered as DECLINED; a throw says nothing about whether there is one.
   */
  readonly start: (context: Context, charge: NewCharge) => Promise<Charge>;
  /** The charge of a payment as it is now; null when the provider has never heard of it. */
  readonly find: (context: Context, charge: ChargeKey) => Promise<Charge | null>;
  /**
   * Takes a part of what was authorised. Keyed by the capture's id: a repeat takes nothing more and answers the capture as it
   * is. Throws when the provider will not.
   */
  readonly capture: (context: Context, capture: NewCapture) => Promise<ChargeCapture>;
  /**
   * Says that what was not captured of a charge is not wanted, and answers the charge as it is then: nobody can pay it any
   * more, and what was authorised is let go. One that the provider has never heard of will never be: a start that comes later
   * is answered VOIDED, or not at all. May be repeated. A throw says nothing about what has become of it.
   */
  readonly voidCharge: (context: Context, charge: UnwantedCharge) => Promise<Charge>;
  /**
   * Gives money back. Keyed by the refund's id: a repeat gives nothing more back and answers the refund as it is. Throws
   * when the provider will not.
   */
  readonly refund: (context: Context, refund: NewRefund) => Promise<ChargeRefund>;
}

/** What a payment provider does for us. The rest of payments knows it by these functions only. */
export interface Provider extends Holder {
  readonly name: Exclude<Holder['name'], 'CASH'>;
  /** The ways of paying that it has. */
  readonly methods: readonly NewCharge['method'][];
  /** Whether a card payment needs a token; else there is a card to begin with. */
  readonly needsCardToken: boolean;
  /** Whether what was authorised may be captured in several parts; else there is one capture, and the rest is void. */
  readonly capturesInParts: boolean;
  /** Where its webhooks come in. */
  readonly webhookPath: string;
  /** Whether a card token has the shape of this provider's; whether the card can be charged, only the charge shows. */
  readonly isCardToken: (text: string) => boolean;
  /**
   * Pays money out to a shop. Keyed by the payout's id: a repeat pays nothing more and answers the payout as it is. A throw
   * says nothing about whether there is one. Null where the provider pays no shops.
   */
  readonly payOut: ((context: Context, payout: NewPayout) => Promise<ProviderPayout>) | null;
  /**
   * Says what a request to our webhook address means, or why it is not to be believed; null when it is to be believed, and
   * of no concern to us.
   */
  readonly readWebhook: (context: Context, request: RawRequest) => Promise<Webhook | WebhookRefused | null>;
}

export interface NewCharge {
  readonly paymentId: string;
  readonly amount: Money;
  readonly method: PaymentMethod;
  readonly cardToken: string | null;
  /** Whether the money is only authorised now, and captured by `capture`. */
  readonly isCapturedLater: boolean;
  /** What the client should be told to pay by. */
  readonly expiresAt: Date | null;
}

/** What a charge is found by: our id, and the provider's, once an answer or a webhook has told it. */
export interface ChargeKey {
  readonly paymentId: string;
  readonly reference: string | null;
}

export interface UnwantedCharge extends ChargeKey {
  readonly amount: Money;
}

/** What the provider says of a payment. `reference` is null where the provider goes by our id. */
export interface Charge extends ChargeKey {
  readonly status: 'PENDING' | 'AUTHORIZED' | 'CAPTURED' | 'DECLINED' | 'VOIDED';
  readonly amount: Money;
  readonly instructions: Instructions | null;
  readonly declineReason: string | null;
}

/** What the client must do for the payment to be captured. */
export interface Instructions {
  readonly text: string;
  /** Whose account it is that the number names. */
  readonly bank: string | null;
  readonly virtualAccountNumber: string | null;
  readonly qrString: string | null;
  /** Where the client confirms the payment. */
  readonly url: string | null;
  /** RFC 3339. */
  readonly expiresAt: string | null;
}

export interface NewCapture extends ChargeKey {
  readonly captureId: string;
  readonly amount: Money;
  /** Whether nothing more is to be captured after it. */
  readonly isLast: boolean;
}

/** What the provider says of a capture. */
export interface ChargeCapture {
  readonly captureId: string;
  readonly status: 'PENDING' | 'SUCCEEDED';
}

export interface NewRefund extends ChargeKey {
  readonly refundId: string;
  readonly amount: Money;
}

/** What the provider says of a refund. */
export interface ChargeRefund {
  readonly refundId: string;
  readonly status: 'PENDING' | 'SUCCEEDED';
}

export interface NewPayout {
  readonly payoutId: string;
  readonly shopId: string;
  readonly amount: Money;
}

/** What the provider says of a payout. */
export interface ProviderPayout {
  readonly payoutId: string;
  readonly status: 'PENDING' | 'PAID' | 'FAILED';
  readonly failureReason: string | null;
}

/** What the provider tells by itself. */
export type News =
  | { readonly charge: Charge }
  | { readonly capture: ChargeCapture }
  | { readonly refund: ChargeRefund }
  | { readonly payout: ProviderPayout };

/** A message of the provider that was verified. `id` is the same when it is sent again. */
export type Webhook = { readonly id: string } & News;

export interface WebhookRefused {
  readonly __typename: 'WebhookRefusedError';
  /** 400 for what is not a webhook, 401 for what nobody of the provider has signed just now. */
  readonly status: 400 | 401;
  readonly message: string;
}
