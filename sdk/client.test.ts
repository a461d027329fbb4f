import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClient, newIdempotencyKey, type PasarClient, PasarError, type Session } from './index.ts';

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what was sent.
  readonly variables: any;
}
/** What the server does with a request: answers it, or ends the connection without a word. */
type Reaction = { status?: number; type?: string; body: unknown; requestId?: string } | 'hang up';

let server: Server;
let url: string;
let asked: Asked[];
let react: (request: Asked) => Reaction;

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      const { query, variables } = JSON.parse(text);
      const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
      const one = { headers: request.headers, operation, variables };
      asked.push(one);
      const reaction = react(one);
      if (reaction === 'hang up') return request.socket.destroy();
      const { status = 200, type = 'application/json', body, requestId } = reaction;
      response.writeHead(status, { 'content-type': type, ...(requestId ? { 'x-request-id': requestId } : {}) });
      return response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const operations = () => asked.map(({ operation }) => operation);
const data = (body: object): Reaction => ({ body: { data: body } });
const failure = (code: string | null, message = 'No'): Reaction => ({
  body: { data: null, errors: [{ message, ...(code ? { extensions: { code } } : {}) }] },
});
const somebody = { id: 'usr_1', kind: 'CLIENT', phoneNumber: '+6281100000001', displayName: null } as const;
const me = data({ me: { ...somebody, locale: null, addresses: [] } });

let made = 0;
/** A session whose access token ends in so many minutes. */
function session(minutes: number): Session {
  made += 1;
  return {
    accessToken: `access-${made}`,
    accessTokenExpiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
    refreshToken: `refresh-${made}`,
    refreshTokenExpiresAt: new Date(Date.now() + 60 * 86_400_000).toISOString(),
    user: somebody,
  } as Session;
}
const refreshed = (to: Session) => data({ refreshSession: { __typename: 'RefreshSessionSuccess', session: to } });

const order = { lines: [{ shopProductId: 'spr_1', quantity: 1 }], shippingAddress: {} as never };

describe('an answer', () => {
  test('is the data, refusals included', async () => {
    react = () => data({ checkout: { __typename: 'EmptyCheckoutError', message: 'There is nothing to check out.' } });
    const outcome = await createClient({ url, token: 'access' }).checkout({ ...order, idempotencyKey: 'k' });
    expect(outcome.__typename).toBe('EmptyCheckoutError');
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer access', 'content-type': 'application/json' });
  });

  const failures: [string, Reaction, string][] = [
    ['with an error', failure('FORBIDDEN'), 'FORBIDDEN'],
    ['with an error of a code that the SDK does not know', failure('SOMETHING_NEW'), 'SOMETHING_NEW'],
    ['with an error without a code', failure(null), 'INTERNAL'],
    ['with an error beside data', { body: { data: { me: null }, errors: [{ message: 'No' }] } }, 'INTERNAL'],
    ['without data', { body: {} }, 'INTERNAL'],
    [
      'that is the page of a proxy',
      { status: 502, type: 'text/html', body: '<html>Bad gateway</html>' },
      'UNAVAILABLE',
    ],
    ['that is a page of somebody else', { type: 'text/html', body: '<html>Log in to this network</html>' }, 'NETWORK'],
    ['that breaks off', { body: '{"data":' }, 'NETWORK'],
    ['that never comes', 'hang up', 'NETWORK'],
  ];

  test.each(failures)('%s throws a PasarError with its code', async (_, reaction, code) => {
    react = () => reaction;
    const thrown = await createClient({ url })
      .cancelOrder({ orderId: 'ord_1' })
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(PasarError);
    expect(thrown).toMatchObject({ name: 'PasarError', code });
    expect((thrown as PasarError).isRetryable).toBe(code === 'UNAVAILABLE' || code === 'NETWORK');
  });

  test('names the request, so that its logs can be found', async () => {
    react = () => ({ ...(failure('INTERNAL', 'Something went wrong') as object), requestId: 'request-1' }) as Reaction;
    await expect(createClient({ url }).me()).rejects.toMatchObject({
      message: 'Something went wrong',
      requestId: 'request-1',
    });
  });

  test('from nowhere is a failure of the network', async () => {
    const nowhere = createClient({ url: 'http://127.0.0.1:1/graphql' });
    await expect(nowhere.cancelOrder({ orderId: 'ord_1' })).rejects.toMatchObject({ code: 'NETWORK', requestId: null });
  });
});

describe('when no answer comes', () => {
  const keyed: Record<string, [(client: PasarClient) => Promise<unknown>, object]> = {
    checkout: [
      (client) => client.checkout({ ...order, idempotencyKey: newIdempotencyKey() }),
      { checkout: { __typename: 'EmptyCheckoutError', message: '' } },
    ],
    payOrder: [
      (client) => client.payOrder({ orderId: 'ord_1', method: 'CARD', idempotencyKey: newIdempotencyKey() }),
      { payOrder: { __typename: 'OrderNotPayableError', message: '' } },
    ],
    cancelPayment: [
      (client) => client.cancelPayment({ paymentId: 'pay_1' }),
      { cancelPayment: { __typename: 'PaymentNotFoundError', message: '' } },
    ],
    cancelOrderItem: [
      (client) => client.cancelOrderItem({ orderItemId: 'itm_1', quantity: 1, idempotencyKey: newIdempotencyKey() }),
      { cancelOrderItem: { __typename: 'OrderItemNotFoundError', message: '' } },
    ],
    invoice: [(client) => client.invoice('sho_1'), { shopOrder: null }],
    order: [(client) => client.order('ord_1'), { order: null }],
    products: [(client) => client.products(), { products: { nodes: [], pageInfo: {} } }],
  };

  test.each(Object.keys(keyed))('what may be repeated is sent again as it was: %s', async (name) => {
    const [call, body] = keyed[name] ?? [];
    if (!call || !body) throw new Error(name);
    for (const first of ['hang up', failure('UNAVAILABLE')] as const) {
      asked = [];
      react = () => (asked.length === 1 ? first : data(body));
      await call(createClient({ url }));
      expect(asked).toHaveLength(2);
      expect(asked[1]?.variables).toEqual(asked[0]?.variables);
    }
  });

  test('it is sent three times at most', async () => {
    react = () => 'hang up';
    await expect(createClient({ url }).me()).rejects.toMatchObject({ code: 'NETWORK' });
    expect(operations()).toEqual(['Me', 'Me', 'Me']);
  });

  test.each<[string, (client: PasarClient) => Promise<unknown>]>([
    ['requestOtp', (client) => client.requestOtp({ phoneNumber: '+6281100000001', kind: 'CLIENT' })],
    ['signIn', (client) => client.signIn({ phoneNumber: '+6281100000001', kind: 'CLIENT', code: '000000' })],
    ['addAddress', (client) => client.addAddress({} as never)],
    ['cancelOrder', (client) => client.cancelOrder({ orderId: 'ord_1' })],
    ['confirmDelivery', (client) => client.confirmDelivery({ shopOrderId: 'sho_1' })],
  ])('what has no key is sent once: %s', async (_, call) => {
    react = () => 'hang up';
    await expect(call(createClient({ url }))).rejects.toMatchObject({ code: 'NETWORK' });
    expect(asked).toHaveLength(1);
  });

  test.each(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'INTERNAL'])(
    'an answer of %s is final',
    async (code) => {
      react = () => failure(code);
      await expect(createClient({ url }).checkout({ ...order, idempotencyKey: 'k' })).rejects.toMatchObject({ code });
      expect(asked).toHaveLength(1);
    },
  );
});

describe('a session', () => {
  /** A server that takes only the access token of the session that it handed out last. */
  function keeping(next: () => Reaction, accepts: () => string) {
    react = ({ operation, headers }) => {
      if (operation === 'RefreshSession') return next();
      return headers.authorization === `Bearer ${accepts()}` ? me : failure('UNAUTHENTICATED');
    };
  }

  test('with a good access token is used as it is', async () => {
    const own = session(15);
    keeping(
      () => failure('INTERNAL'),
      () => own.accessToken,
    );
    await createClient({ url, session: own }).me();
    expect(operations()).toEqual(['Me']);
  });

  test('whose access token ends is refreshed once for all who wait', async () => {
    const [old, fresh] = [session(0.4), session(15)];
    keeping(
      () => refreshed(fresh),
      () => fresh.accessToken,
    );
    const stored: (Session | null)[] = [];
    const client = createClient({ url, session: old, onSession: (kept) => stored.push(kept) });
    await Promise.all(Array.from({ length: 10 }, () => client.me()));
    expect(operations().filter((operation) => operation === 'RefreshSession')).toHaveLength(1);
    expect(asked[0]).toMatchObject({ variables: { input: { refreshToken: old.refreshToken } } });
    expect(asked[0]?.headers.authorization).toBeUndefined();
    expect(client.session).toEqual(fresh);
    expect(stored).toEqual([old, fresh]);
    await client.me();
    expect(operations().filter((operation) => operation === 'RefreshSession')).toHaveLength(1);
  });

  test('whose access token is not taken is refreshed, and the operation repeated, once', async () => {
    const [old, fresh] = [session(15), session(15)];
    keeping(
      () => refreshed(fresh),
      () => fresh.accessToken,
    );
    const client = createClient({ url, session: old });
    expect((await client.me())?.id).toBe('usr_1');
    expect(operations()).toEqual(['Me', 'RefreshSession', 'Me']);

    asked = [];
    keeping(
      () => refreshed(session(15)),
      () => 'none',
    );
    await expect(client.me()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(operations()).toEqual(['Me', 'RefreshSession', 'Me']);
  });

  test('that cannot be refreshed is over for all who wait, and forgotten', async () => {
    const message = 'This refresh token does not count.';
    keeping(
      () => data({ refreshSession: { __typename: 'InvalidRefreshTokenError', message } }),
      () => 'none',
    );
    const stored: (Session | null)[] = [];
    const client = createClient({ url, session: session(0), onSession: (kept) => stored.push(kept) });
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => client.me()));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'PasarError', code: 'UNAUTHENTICATED' } });
    }
    expect(operations()).toEqual(['RefreshSession']);
    expect([client.session, stored.at(-1)]).toEqual([null, null]);
  });

  test('survives a failure of the network while it is refreshed', async () => {
    const [old, fresh] = [session(0), session(15)];
    let tries = 0;
    keeping(
      () => {
        tries += 1;
        return tries === 1 ? 'hang up' : refreshed(fresh);
      },
      () => fresh.accessToken,
    );
    const client = createClient({ url, session: old });
    await expect(client.cancelOrder({ orderId: 'ord_1' })).rejects.toMatchObject({ code: 'NETWORK' });
    expect(client.session).toEqual(old);
    // What may be repeated has the refresh repeated, too.
    tries = 0;
    expect((await client.me())?.id).toBe('usr_1');
    expect(client.session).toEqual(fresh);
  });

  test('is not made up for a token that somebody else keeps fresh', async () => {
    keeping(
      () => refreshed(session(15)),
      () => 'fresh',
    );
    await expect(createClient({ url, token: 'old' }).me()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await createClient({ url, token: async () => 'fresh' }).me())?.id).toBe('usr_1');
    expect(operations()).toEqual(['Me', 'Me']);
  });

  test('begins with the sign-in and ends with the sign-out', async () => {
    const own = session(15);
    react = ({ operation }) => {
      if (operation === 'SignIn') {
        return data({ signIn: { __typename: 'SignInSuccess', isNewUser: true, session: own } });
      }
      return operation === 'SignOut' ? data({ signOut: { __typename: 'SignOutSuccess', signedOutAt: '' } }) : me;
    };
    const stored: (Session | null)[] = [];
    const client = createClient({ url, onSession: (kept) => stored.push(kept) });
    await client.signIn({ phoneNumber: '+6281100000001', kind: 'CLIENT', code: '000000' });
    await client.me();
    expect(asked.at(-1)?.headers.authorization).toBe(`Bearer ${own.accessToken}`);
    await client.signOut();
    expect(asked.at(-1)?.variables).toEqual({ input: { refreshToken: own.refreshToken } });
    await client.me();
    expect(asked.at(-1)?.headers.authorization).toBeUndefined();
    expect(stored).toEqual([own, null]);
  });

  test('stays ended when it is signed out while it is being refreshed', async () => {
    let client: PasarClient | undefined;
    let signedOut: Promise<void> | undefined;
    react = ({ operation }) => {
      if (operation !== 'RefreshSession') return me;
      // The sign-out is asked for before the answer to the refresh arrives.
      signedOut = client?.signOut();
      return refreshed(session(15));
    };
    client = createClient({ url, session: session(0) });
    await expect(client.me()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(client.session).toBeNull();
    await signedOut;
  });
});

describe('a cart', () => {
  const added = (cartToken: string | null) =>
    data({ addToCart: { __typename: 'AddToCartSuccess', cartToken, line: null, cart: { id: 'crt_1' } } });
  const add = { shopProductId: 'spr_1', quantity: 1 };
  const inputs = () => asked.map(({ variables }) => variables.input ?? variables);
  const signIn = { phoneNumber: '+6281100000001', kind: 'CLIENT', code: '000000' } as const;

  test('of a guest is known by the token that the first thing added brings, and told to be stored', async () => {
    react = () => added(asked.length === 1 ? 'token' : null);
    const stored: (string | null)[] = [];
    const client = createClient({ url, onCartToken: (token) => stored.push(token) });
    await client.addToCart(add);
    await client.addToCart({ ...add, idempotencyKey: 'mine' });
    expect(inputs()[0]).toEqual({ ...add, idempotencyKey: expect.stringMatching(/.{16,}/) });
    expect(inputs()[1]).toEqual({ ...add, idempotencyKey: 'mine', cartToken: 'token' });
    react = () => data({ cart: null });
    await client.cart();
    expect(inputs()[2]).toEqual({ cartToken: 'token' });
    expect(stored).toEqual(['token']);
  });

  test('is one, also of five things that are added at once', async () => {
    react = ({ variables }) => added(variables.input.cartToken ? null : `token ${asked.length}`);
    const client = createClient({ url });
    await Promise.all(Array.from({ length: 5 }, () => client.addToCart(add)));
    expect(inputs().filter(({ cartToken }) => !cartToken)).toHaveLength(1);
  });

  test('that the server does not know any more is forgotten', async () => {
    react = () => data({ removeCartLine: { __typename: 'CartNotFoundError', message: 'No' } });
    const stored: (string | null)[] = [];
    const client = createClient({ url, cartToken: 'old', onCartToken: (token) => stored.push(token) });
    await client.removeCartLine({ lineId: 'cln_1' });
    expect(inputs()).toEqual([{ lineId: 'cln_1', cartToken: 'old' }]);
    expect(stored).toEqual([null]);
    react = () => added('new');
    await client.addToCart(add);
    expect(inputs().at(-1).cartToken).toBeUndefined();
  });

  test('is merged when its guest signs in as a client, once', async () => {
    const merged = { __typename: 'MergeCartSuccess', cart: { id: 'crt_2' }, capped: [] };
    react = ({ operation }) =>
      operation === 'SignIn'
        ? data({ signIn: { __typename: 'SignInSuccess', isNewUser: false, session: session(15) } })
        : data({ mergeCart: merged });
    const stored: (string | null)[] = [];
    const client = createClient({ url, cartToken: 'token', onCartToken: (token) => stored.push(token) });
    expect((await client.signIn(signIn)).mergedCart).toEqual(merged);
    expect(asked.at(-1)).toMatchObject({ operation: 'MergeCart', variables: { input: { cartToken: 'token' } } });
    expect(asked.at(-1)?.headers.authorization).toMatch(/^Bearer /);
    expect(stored).toEqual([null]);
    expect((await client.signIn(signIn)).mergedCart).toBeNull();
    expect(operations()).toEqual(['SignIn', 'MergeCart', 'SignIn']);
  });

  test('that could not be merged does not undo the sign-in, and is kept', async () => {
    react = ({ operation }) =>
      operation === 'SignIn'
        ? data({ signIn: { __typename: 'SignInSuccess', isNewUser: false, session: session(15) } })
        : failure('INTERNAL');
    const client = createClient({ url, cartToken: 'token' });
    const outcome = await client.signIn(signIn);
    expect(outcome).toMatchObject({ __typename: 'SignInSuccess', mergedCart: null });
    react = () => data({ mergeCart: { __typename: 'CartNotFoundError', message: 'No' } });
    expect(await client.mergeCart()).toMatchObject({ __typename: 'CartNotFoundError' });
    expect(await client.mergeCart()).toBeNull();
  });

  test('is not merged into the account of a shop user', async () => {
    const own = { ...session(15), user: { ...somebody, kind: 'SHOP_USER' } };
    react = () => data({ signIn: { __typename: 'SignInSuccess', isNewUser: false, session: own } });
    await createClient({ url, cartToken: 'token' }).signIn({ ...signIn, kind: 'SHOP_USER' });
    expect(operations()).toEqual(['SignIn']);
  });

  test('is sent again as it was when no answer comes: the key makes it one adding, and one order', async () => {
    react = () => (asked.length === 1 ? 'hang up' : added(null));
    await createClient({ url, token: 'access' }).addToCart(add);
    expect(inputs()[1]).toEqual(inputs()[0]);
    asked = [];
    const refused = { checkoutCart: { __typename: 'EmptyCartError', message: '' } };
    react = () => (asked.length === 1 ? 'hang up' : data(refused));
    const expectedTotal = { amount: '1.00', currencyCode: 'IDR' } as const;
    const input = { idempotencyKey: 'key', cartId: 'crt_1', shippingAddressId: 'adr_1', expectedTotal };
    await createClient({ url, token: 'access' }).checkoutCart(input);
    expect(inputs()).toEqual([input, input]);
  });
});

/** As client-preset declares it in somebody's app: the private field makes it another class than the sdk's. */
class TypedDocumentString<Data, Variables> extends String {
  __apiType?: (variables: Variables) => Data;
  private value: string;

  constructor(value: string) {
    super(value);
    this.value = value;
  }

  override toString(): string & { __apiType?: (variables: Variables) => Data } {
    return this.value;
  }
}

test('execute takes the documents of the codegen of an app, and the variables that they are for', async () => {
  const document = new TypedDocumentString<{ shop: { name: string } | null }, { slug: string; first?: number }>(
    'query Shop($slug: String!, $first: Int) { shop: shopBySlug(slug: $slug) { name } }',
  );
  react = () => data({ shop: { name: 'Toko' } });
  const client = createClient({ url });
  const answer: { shop: { name: string } | null } = await client.execute(document, { slug: 'toko' });
  expect(answer.shop?.name).toBe('Toko');
  expect(asked).toMatchObject([{ operation: 'Shop', variables: { slug: 'toko' } }]);

  const refusedByTheCompiler = () => [
    // @ts-expect-error the slug is a text
    client.execute(document, { slug: 1 }),
    // @ts-expect-error the slug is missing
    client.execute(document, { first: 1 }),
    // @ts-expect-error there is no such field in the answer
    client.execute(document, { slug: 'toko' }).then(({ shops }) => shops),
    // @ts-expect-error a parsed document has no text
    client.execute({ kind: 'Document', definitions: [] }, {}),
  ];
  expect(refusedByTheCompiler).toBeTypeOf('function');
});

test('followOrder yields the order now and after every change, until it is stopped', async () => {
  const statuses = ['AWAITING_PAYMENT', 'AWAITING_PAYMENT', 'PAID', 'PAID', 'CANCELLED'];
  react = () =>
    data({ order: { id: 'ord_1', status: statuses[asked.length - 1], shopOrders: [{ status: 'PENDING' }] } });
  const stop = new AbortController();
  const seen: string[] = [];
  for await (const { status } of createClient({ url }).followOrder('ord_1', { everyMs: 1, signal: stop.signal })) {
    seen.push(status);
    if (status === 'CANCELLED') stop.abort();
  }
  expect(seen).toEqual(['AWAITING_PAYMENT', 'PAID', 'CANCELLED']);
  expect(asked).toHaveLength(statuses.length);
});

test('followOrder tells of a card that is declined, and of the payment after it', async () => {
  const answers = [null, [], ['PENDING'], ['DECLINED'], ['DECLINED'], ['DECLINED', 'PENDING']];
  react = () => {
    const payments = answers[asked.length - 1]?.map((status) => ({ status })) ?? null;
    return data({ order: { id: 'ord_1', status: 'AWAITING_PAYMENT', shopOrders: [{ status: 'PENDING' }], payments } });
  };
  const seen: string[][] = [];
  for await (const { payments } of createClient({ url }).followOrder('ord_1', { everyMs: 1 })) {
    seen.push((payments ?? []).map(({ status }) => status));
    if (payments?.length === 2) break;
  }
  expect(seen).toEqual([[], ['PENDING'], ['DECLINED'], ['DECLINED', 'PENDING']]);
});
