import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { newCode } from '#kernel/ids.ts';

type Fields = Record<string, unknown>;

/** What a PaymentIntent and a refund look like on the wire, as far as anybody here looks. */
export interface WireIntent extends Fields {
  readonly id: string;
  status: string;
  amount_received: number;
  next_action: object | null;
  readonly metadata: Record<string, string>;
}
export interface WireRefund extends Fields {
  readonly id: string;
  status: string;
}

/** Answers as https://docs.stripe.com/api says that Stripe does, for the few calls that are made; it keeps its own books. */
export interface StripeServer {
  readonly url: string;
  readonly intents: WireIntent[];
  readonly refunds: WireRefund[];
  /** What was asked, as `POST /v1/refunds`. */
  readonly asked: string[];
  /** So many of the next requests have their effect, and no answer: of all, or of those to an address that ends so. */
  answersToLose: number;
  losesAnswersTo: string;
  /** Whether a search knows of what was made. */
  isIndexed: boolean;
  stop(): void;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

export async function startStripeServer(): Promise<StripeServer> {
  const answers = new Map<string, { readonly sent: string; readonly answer: Answer }>();
  const http = createServer((request, response) => {
    void handle(request).then(({ status, body }) => {
      if (stripe.answersToLose > 0 && request.url?.endsWith(stripe.losesAnswersTo)) {
        stripe.answersToLose -= 1;
        request.socket.destroy();
        return;
      }
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const stripe: StripeServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    intents: [],
    refunds: [],
    asked: [],
    answersToLose: 0,
    losesAnswersTo: '',
    isIndexed: true,
    stop: () => {
      http.closeAllConnections();
      http.close();
    },
  };

  async function handle(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '', stripe.url);
    stripe.asked.push(`${request.method} ${url.pathname}`);
    if (!request.headers.authorization?.startsWith('Bearer sk_test_')) {
      return refusal(401, { type: 'invalid_request_error', message: 'Invalid API Key provided' });
    }
    const sent = await text(request);
    if (request.method === 'GET') return read(stripe, url);
    // The first answer, whatever it was, is that to every repeat of the key.
    const key = String(request.headers['idempotency-key']);
    const first = answers.get(key);
    if (first && first.sent !== sent) {
      return refusal(400, { type: 'idempotency_error', message: 'Keys can only be used with the same parameters' });
    }
    const answer = first?.answer ?? write(stripe, url.pathname, new URLSearchParams(sent));
    answers.set(key, { sent, answer });
    return answer;
  }
  return stripe;
}

const refusal = (status: number, error: object): Answer => ({ status, body: { error } });
const found = (body: object | undefined): Answer =>
  body
    ? { status: 200, body }
    : refusal(404, { type: 'invalid_request_error', code: 'resource_missing', message: 'None' });
const list = (object: string, data: readonly object[]): Answer =>
  found({ object, data, has_more: false, url: '/v1', next_page: null });

function read({ intents, refunds, isIndexed }: StripeServer, { pathname, searchParams }: URL): Answer {
  if (pathname === '/v1/payment_intents/search') {
    const [, wanted] = /^metadata\['paymentId'\]:'(.+)'$/.exec(searchParams.get('query') ?? '') ?? [];
    return list('search_result', isIndexed ? intents.filter(({ metadata }) => metadata.paymentId === wanted) : []);
  }
  if (pathname === '/v1/refunds') {
    return list(
      'list',
      refunds.filter((refund) => refund.payment_intent === searchParams.get('payment_intent')),
    );
  }
  return found(intents.find(({ id }) => pathname === `/v1/payment_intents/${id}`));
}

function write(stripe: StripeServer, pathname: string, form: URLSearchParams): Answer {
  if (pathname === '/v1/refunds') return makeRefund(stripe, form);
  const [, id, verb] = /^\/v1\/payment_intents\/(\w+)\/(capture|cancel)$/.exec(pathname) ?? [];
  const intent = stripe.intents.find((one) => one.id === id);
  if (!intent) return makeIntent(stripe, form);
  return verb === 'capture' ? captureIntent(intent, form) : cancelIntent(intent);
}

/** By https://docs.stripe.com/testing: what the cards of its test mode do. */
function makeIntent({ intents }: StripeServer, form: URLSearchParams): Answer {
  const card = form.get('payment_method');
  const isConfirmed = form.get('confirm') === 'true';
  if (isConfirmed && !card?.startsWith('pm_card_')) {
    const message = `No such PaymentMethod: '${card}'`;
    return refusal(400, { type: 'invalid_request_error', code: 'resource_missing', param: 'payment_method', message });
  }
  const amount = Number(form.get('amount'));
  const intent: WireIntent = {
    id: `pi_${newCode(16)}`,
    object: 'payment_intent',
    amount,
    amount_received: amount,
    currency: form.get('currency'),
    status: 'succeeded',
    next_action: null,
    last_payment_error: null,
    metadata: { paymentId: form.get('metadata[paymentId]') ?? '' },
  };
  intents.push(intent);
  if (!isConfirmed) Object.assign(intent, { status: 'requires_payment_method', amount_received: 0 });
  if (card === 'pm_card_visa_chargeDeclined') return decline(intent);
  if (form.get('capture_method') === 'manual') {
    Object.assign(intent, { status: 'requires_capture', amount_received: 0, amount_capturable: amount });
  }
  if (card === 'pm_card_authenticationRequired') {
    const url = 'https://hooks.stripe.com/redirect/authenticate/src_1';
    const redirect = { type: 'redirect_to_url', redirect_to_url: { url, return_url: form.get('return_url') } };
    Object.assign(intent, { status: 'requires_action', amount_received: 0, next_action: redirect });
  }
  return found(structuredClone(intent));
}

function decline(intent: WireIntent): Answer {
  const error = { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' };
  Object.assign(intent, { status: 'requires_payment_method', amount_received: 0, last_payment_error: error });
  return refusal(402, { ...error, decline_code: 'generic_decline', payment_intent: intent });
}

/** By https://docs.stripe.com/api/payment_intents/capture: once, and what is not captured is released. */
function captureIntent(intent: WireIntent, form: URLSearchParams): Answer {
  const amount = Number(form.get('amount_to_capture'));
  if (intent.status !== 'requires_capture' || amount > Number(intent.amount_capturable)) return unexpected(intent);
  const metadata = { ...intent.metadata, captureId: form.get('metadata[captureId]') };
  Object.assign(intent, { amount_capturable: 0, status: 'succeeded', amount_received: amount, metadata });
  return found(structuredClone(intent));
}

/** By https://docs.stripe.com/api/payment_intents/cancel: what is neither over nor with the bank. */
function cancelIntent(intent: WireIntent): Answer {
  if (['succeeded', 'processing', 'canceled'].includes(intent.status)) return unexpected(intent);
  Object.assign(intent, { amount_capturable: 0, amount_received: 0, status: 'canceled', next_action: null });
  return found(structuredClone(intent));
}

function unexpected({ status }: WireIntent): Answer {
  const message = `This PaymentIntent could not be ended: its status is ${status}`;
  return refusal(400, { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message });
}

function makeRefund({ refunds }: StripeServer, form: URLSearchParams): Answer {
  const refund: WireRefund = {
    id: `re_${newCode(16)}`,
    object: 'refund',
    amount: Number(form.get('amount')),
    payment_intent: form.get('payment_intent'),
    status: 'pending',
    metadata: { refundId: form.get('metadata[refundId]') },
  };
  refunds.push(refund);
  return found(structuredClone(refund));
}
