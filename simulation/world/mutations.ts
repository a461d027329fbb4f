/** Ways to break the protocol on purpose, one at a time: each must be found (mutations.test.ts). */
export const mutations = {
  'commits without looking at the status': 'a commit of an expired hold sells what it no longer holds',
  'has no inbox': 'a fact that comes twice has its effect twice',
  'accepts a late reserve': 'a release that came before its reservation is forgotten',
  'settles twice': 'whoever settles a checkout does so whatever the order is by now',
  'keys refunds by attempt': 'the provider takes a repeated refund for another one',
  'frees expired stock twice': 'what a stock row has given back is given back again when its reservation is told',
  'releases what was released': 'a stock row gives back all that is over, and not only since the last time',
  'sells what its stock has given back': 'a commit looks at its reservation alone',
  'extends what its stock has given back': 'so does who wants the goods for longer',
  'gives back what its stock has given back': 'so does whoever is told that the order is over',
  'holds what ends before its stock looks': 'a hold is made so late that its row has passed its end',
  'ignores money after expiry': 'what is captured for an expired order is taken in and forgotten',
  'pages the outbox by id': 'the relay goes on after the greatest id that it has seen',
  'forgets goods that were committed before a cancel': 'an order is cancelled after a commit that was not answered',
  'lets a short sale be tried again': 'a commit that found the goods gone may take them later',
  'lets a cancelled order sell what had expired': 'a cancel leaves an EXPIRED reservation as it is',
  'forgets what a refused order holds': 'a refused order does not tell the warehouses',
  'lets a part of an expired order be cancelled': 'a client is told so, and late money pays for it all the same',
  'pays an order twice at once': 'a second payment starts while the first is under way',
  'takes a refund from nobody': 'what goes back to the client stays with the shop, too',
  'cancels units again at a repeat': 'a cancel of units that is sent twice takes two',
  'refunds a part whole though units of it went back':
    'what is cancelled of a part after units of it is refunded twice',
  'brings a part back whole though units of it came back': 'what came back for units of a part comes back again',
  'writes what it has decided without a guard': 'what others took since it looked is taken twice',
  'calls a payment cancelled without asking': 'money that was taken meanwhile is taken for none',
  'pays anew while a payment is being cancelled': 'a second payment starts before the provider has ended the first',
  'calls the provider before the intent is on disk': 'a charge whose payment was never written',
} as const;

export type Mutation = keyof typeof mutations;
