import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { ShippingOptionRow, ShippingPartRow } from '../option/shipping-options.ts';
import type { Context } from '../../../packages/subgraph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, written as RFC 3339 with milliseconds: `2026-11-21T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /**
   * An exact decimal number, always written as a string: `"15999000.00"`. Never a floating-point number.
   * As input a string or a whole number is accepted; more decimals than the currency has are refused.
   */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Carrier = {
  readonly __typename?: 'Carrier';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** ISO 4217 codes of the currencies that this marketplace can be run in. */
export type CurrencyCode =
  | 'AUD'
  | 'CNY'
  | 'EUR'
  | 'GBP'
  | 'HKD'
  | 'IDR'
  | 'INR'
  | 'JPY'
  | 'KRW'
  | 'MYR'
  | 'PHP'
  | 'SGD'
  | 'THB'
  | 'TWD'
  | 'USD'
  | 'VND';

/** The idempotency key was used before for a different request. Use a new key for a new request. */
export type IdempotencyKeyReusedError = UserError & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  readonly message: Scalars['String']['output'];
};

/** One problem of an input. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  readonly message: Scalars['String']['output'];
  /** Where in `input` the problem is: `["lines", "0", "quantity"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input breaks a rule that the schema cannot say. All problems are reported at once, and nothing was written. */
export type InvalidInputError = UserError & {
  readonly __typename?: 'InvalidInputError';
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<InputProblem>;
};

/** An amount of money, exact to the currency's smallest unit (ISO 4217: two decimals for IDR, none for JPY). */
export type Money = {
  readonly __typename?: 'Money';
  /** With as many decimals as the currency has: `15999000.00` for IDR, `15999` for JPY. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currencyCode: CurrencyCode;
};

/** An amount of money given by a client. A marketplace runs in one currency; another one is refused. */
export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  readonly currencyCode: CurrencyCode;
};

/** No carrier goes from the shop to the destination with what was asked for. Ask without cash on delivery. */
export type NoCoverage = {
  readonly __typename?: 'NoCoverage';
  readonly message: Scalars['String']['output'];
};

/** Where a page of a connection stands in its list (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * What it costs and how long it takes to bring goods of shops to a place: for every part all carriers compared, in the
   * order of `parts`. Writes nothing. An option is honoured at its price until `expiresAt`, for these goods, this shop and
   * this destination. Prices and weights are those of the shops and the catalogue.
   */
  readonly shippingOptions: ReadonlyArray<ShippingPart>;
};


export type QueryShippingOptionsArgs = {
  input: ShippingOptionsInput;
};

/** City and province are found without regard to case, accents and words such as `Kota`. */
export type ShippingDestinationInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. Carriers go to places in Indonesia. */
  readonly countryCode?: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
};

export type ShippingLineInput = {
  /** 1 to 1,000. */
  readonly quantity: Scalars['Int']['input'];
  readonly shopProductId: Scalars['ID']['input'];
};

/** One carrier's offer for one part. */
export type ShippingOption = {
  readonly __typename?: 'ShippingOption';
  readonly carrier: Carrier;
  /** What it costs that the carrier collects the money; nothing unless it was asked for. */
  readonly cashOnDeliveryFee: Money;
  /** What the price was reckoned by: of each parcel its weight or that of its space, whichever is more. */
  readonly chargeableWeightGrams: Scalars['Int']['output'];
  /** 30 minutes after the question, by the database's clock. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Stands for the offer when it is chosen. Cannot be made up, nor used for other goods, another shop or another place. */
  readonly id: Scalars['ID']['output'];
  /** What the insurance costs; nothing unless it was asked for. */
  readonly insurance: Money;
  /** How many. */
  readonly parcels: Scalars['Int']['output'];
  /** Of all parcels. */
  readonly price: Money;
  /** The earliest arrival; for PICKUP, from when the goods are ready. */
  readonly promisedFrom: Scalars['DateTime']['output'];
  readonly promisedTo: Scalars['DateTime']['output'];
  readonly service: ShippingService;
  /** Price, insurance and fee: what the client pays. */
  readonly total: Money;
};

export type ShippingOptionSort =
  /** By `total`; of equal ones the quicker first. */
  | 'CHEAPEST'
  /** By `promisedTo`; of equal ones the cheaper first. */
  | 'FASTEST';

export type ShippingOptionsInput = {
  /** Whether the carrier is to collect the money: carriers that do not are left out. */
  readonly cashOnDelivery?: Scalars['Boolean']['input'];
  readonly destination: ShippingDestinationInput;
  /** Whether the goods are insured at the shop's prices. */
  readonly isInsured?: Scalars['Boolean']['input'];
  /** 1 to 50, each for one shop; 1 to 500 lines in all. */
  readonly parts: ReadonlyArray<ShippingPartInput>;
  readonly sort?: ShippingOptionSort;
};

/** How the goods of one shop can reach the client. */
export type ShippingPart = {
  readonly __typename?: 'ShippingPart';
  /** Empty when there is a `problem`. */
  readonly options: ReadonlyArray<ShippingOption>;
  /** Why there is no option; null when there is one. */
  readonly problem?: Maybe<ShippingProblem>;
  readonly shop?: Maybe<Shop>;
};

export type ShippingPartInput = {
  readonly lines: ReadonlyArray<ShippingLineInput>;
  readonly shopId: Scalars['ID']['input'];
};

export type ShippingProblem = NoCoverage | TooHeavy | UnknownGoods | UnknownPlace;

export type ShippingService =
  /** Slow, for what is heavy. */
  | 'CARGO'
  | 'NEXT_DAY'
  /** The client comes to the shop. */
  | 'PICKUP'
  | 'REGULAR'
  | 'SAME_DAY';

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
};

/** No carrier takes a unit of these, or so many. Order fewer, or pick them up where the shop offers it. */
export type TooHeavy = {
  readonly __typename?: 'TooHeavy';
  readonly message: Scalars['String']['output'];
};

/** The shop does not sell these now. Take them out of the part. */
export type UnknownGoods = {
  readonly __typename?: 'UnknownGoods';
  readonly message: Scalars['String']['output'];
  readonly shopProductIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The destination is in no province that is known here. Ask for the address again. */
export type UnknownPlace = {
  readonly __typename?: 'UnknownPlace';
  readonly message: Scalars['String']['output'];
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ShippingProblem:
    | ( NoCoverage )
    | ( TooHeavy )
    | ( UnknownGoods )
    | ( UnknownPlace )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Carrier: ResolverTypeWrapper<Carrier>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  NoCoverage: ResolverTypeWrapper<NoCoverage>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShippingDestinationInput: ShippingDestinationInput;
  ShippingLineInput: ShippingLineInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ShippingOption: ResolverTypeWrapper<ShippingOptionRow>;
  ShippingOptionSort: ShippingOptionSort;
  ShippingOptionsInput: ShippingOptionsInput;
  ShippingPart: ResolverTypeWrapper<ShippingPartRow>;
  ShippingPartInput: ShippingPartInput;
  ShippingProblem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShippingProblem']>;
  ShippingService: ShippingService;
  Shop: ResolverTypeWrapper<Shop>;
  TooHeavy: ResolverTypeWrapper<TooHeavy>;
  UnknownGoods: ResolverTypeWrapper<UnknownGoods>;
  UnknownPlace: ResolverTypeWrapper<UnknownPlace>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Carrier: Carrier;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  NoCoverage: NoCoverage;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ShippingDestinationInput: ShippingDestinationInput;
  ShippingLineInput: ShippingLineInput;
  Int: Scalars['Int']['output'];
  ShippingOption: ShippingOptionRow;
  ShippingOptionsInput: ShippingOptionsInput;
  ShippingPart: ShippingPartRow;
  ShippingPartInput: ShippingPartInput;
  ShippingProblem: ResolversUnionTypes<ResolversParentTypes>['ShippingProblem'];
  Shop: Shop;
  TooHeavy: TooHeavy;
  UnknownGoods: UnknownGoods;
  UnknownPlace: UnknownPlace;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type IdempotencyKeyReusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NoCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoCoverage'] = ResolversParentTypes['NoCoverage']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  shippingOptions?: Resolver<ReadonlyArray<ResolversTypes['ShippingPart']>, ParentType, ContextType, RequireFields<QueryShippingOptionsArgs, 'input'>>;
};

export type ShippingOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingOption'] = ResolversParentTypes['ShippingOption']> = {
  carrier?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
  cashOnDeliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargeableWeightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ShippingService'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShippingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingPart'] = ResolversParentTypes['ShippingPart']> = {
  options?: Resolver<ReadonlyArray<ResolversTypes['ShippingOption']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['ShippingProblem']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
};

export type ShippingProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProblem'] = ResolversParentTypes['ShippingProblem']> = {
  __resolveType: TypeResolveFn<'NoCoverage' | 'TooHeavy' | 'UnknownGoods' | 'UnknownPlace', ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TooHeavyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooHeavy'] = ResolversParentTypes['TooHeavy']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownGoods'] = ResolversParentTypes['UnknownGoods']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopProductIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPlace'] = ResolversParentTypes['UnknownPlace']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Carrier?: CarrierResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  NoCoverage?: NoCoverageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ShippingOption?: ShippingOptionResolvers<ContextType>;
  ShippingPart?: ShippingPartResolvers<ContextType>;
  ShippingProblem?: ShippingProblemResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  TooHeavy?: TooHeavyResolvers<ContextType>;
  UnknownGoods?: UnknownGoodsResolvers<ContextType>;
  UnknownPlace?: UnknownPlaceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

