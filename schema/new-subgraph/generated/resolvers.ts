import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { SampleThingRow } from '../tables.ts';
import type { Context } from '../../../packages/subgraph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

export type CreateSampleThingInput = {
  /** 1 to 128 characters, made by the caller once for each thing that it wants created. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

export type CreateSampleThingResult = CreateSampleThingSuccess | IdempotencyKeyReusedError | InvalidInputError | SampleThingTitleTakenError;

export type CreateSampleThingSuccess = {
  readonly __typename?: 'CreateSampleThingSuccess';
  readonly sampleThing: SampleThing;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** CLIENT. Creates one sample thing of the caller's. Repeating it with the same key answers the first outcome. */
  readonly createSampleThing: CreateSampleThingResult;
};


export type MutationCreateSampleThingArgs = {
  input: CreateSampleThingInput;
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
  /** One sample thing, or null. */
  readonly sampleThing?: Maybe<SampleThing>;
  /** All sample things, newest first. */
  readonly sampleThings: SampleThingConnection;
};


export type QuerySampleThingArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySampleThingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a client has created. */
export type SampleThing = {
  readonly __typename?: 'SampleThing';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Unique among those of its creator, in any case. */
  readonly title: Scalars['String']['output'];
};

export type SampleThingConnection = {
  readonly __typename?: 'SampleThingConnection';
  readonly edges: ReadonlyArray<SampleThingEdge>;
  readonly nodes: ReadonlyArray<SampleThing>;
  readonly pageInfo: PageInfo;
};

export type SampleThingEdge = {
  readonly __typename?: 'SampleThingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SampleThing;
};

/** The caller has created one with this title before. */
export type SampleThingTitleTakenError = UserError & {
  readonly __typename?: 'SampleThingTitleTakenError';
  readonly message: Scalars['String']['output'];
  readonly sampleThing: SampleThing;
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  SampleThing: SampleThing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  SampleThing:
    ( { __typename: 'SampleThing' }
    & GraphQLRecursivePick<FederationTypes['SampleThing'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateSampleThingResult:
    | ( Omit<CreateSampleThingSuccess, 'sampleThing'> & { sampleThing: _RefType['SampleThing'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<SampleThingTitleTakenError, 'sampleThing'> & { sampleThing: _RefType['SampleThing'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( Omit<SampleThingTitleTakenError, 'sampleThing'> & { sampleThing: _RefType['SampleThing'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CreateSampleThingInput: CreateSampleThingInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreateSampleThingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSampleThingResult']>;
  CreateSampleThingSuccess: ResolverTypeWrapper<Omit<CreateSampleThingSuccess, 'sampleThing'> & { sampleThing: ResolversTypes['SampleThing'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SampleThing: ResolverTypeWrapper<SampleThingRow>;
  SampleThingConnection: ResolverTypeWrapper<Omit<SampleThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SampleThingEdge']>, nodes: ReadonlyArray<ResolversTypes['SampleThing']> }>;
  SampleThingEdge: ResolverTypeWrapper<Omit<SampleThingEdge, 'node'> & { node: ResolversTypes['SampleThing'] }>;
  SampleThingTitleTakenError: ResolverTypeWrapper<Omit<SampleThingTitleTakenError, 'sampleThing'> & { sampleThing: ResolversTypes['SampleThing'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreateSampleThingInput: CreateSampleThingInput;
  String: Scalars['String']['output'];
  CreateSampleThingResult: ResolversUnionTypes<ResolversParentTypes>['CreateSampleThingResult'];
  CreateSampleThingSuccess: Omit<CreateSampleThingSuccess, 'sampleThing'> & { sampleThing: ResolversParentTypes['SampleThing'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  SampleThing: SampleThingRow;
  SampleThingConnection: Omit<SampleThingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SampleThingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SampleThing']> };
  SampleThingEdge: Omit<SampleThingEdge, 'node'> & { node: ResolversParentTypes['SampleThing'] };
  SampleThingTitleTakenError: Omit<SampleThingTitleTakenError, 'sampleThing'> & { sampleThing: ResolversParentTypes['SampleThing'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type CreateSampleThingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSampleThingResult'] = ResolversParentTypes['CreateSampleThingResult']> = {
  __resolveType: TypeResolveFn<'CreateSampleThingSuccess' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'SampleThingTitleTakenError', ParentType, ContextType>;
};

export type CreateSampleThingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSampleThingSuccess'] = ResolversParentTypes['CreateSampleThingSuccess']> = {
  sampleThing?: Resolver<ResolversTypes['SampleThing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createSampleThing?: Resolver<ResolversTypes['CreateSampleThingResult'], ParentType, ContextType, RequireFields<MutationCreateSampleThingArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sampleThing?: Resolver<Maybe<ResolversTypes['SampleThing']>, ParentType, ContextType, RequireFields<QuerySampleThingArgs, 'id'>>;
  sampleThings?: Resolver<ResolversTypes['SampleThingConnection'], ParentType, ContextType, RequireFields<QuerySampleThingsArgs, 'first'>>;
};

export type SampleThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleThing'] = ResolversParentTypes['SampleThing'], FederationReferenceType extends FederationReferenceTypes['SampleThing'] = FederationReferenceTypes['SampleThing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SampleThing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SampleThingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleThingConnection'] = ResolversParentTypes['SampleThingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SampleThingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SampleThing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SampleThingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleThingEdge'] = ResolversParentTypes['SampleThingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SampleThing'], ParentType, ContextType>;
};

export type SampleThingTitleTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleThingTitleTakenError'] = ResolversParentTypes['SampleThingTitleTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sampleThing?: Resolver<ResolversTypes['SampleThing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReusedError' | 'InvalidInputError' | 'SampleThingTitleTakenError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CreateSampleThingResult?: CreateSampleThingResultResolvers<ContextType>;
  CreateSampleThingSuccess?: CreateSampleThingSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SampleThing?: SampleThingResolvers<ContextType>;
  SampleThingConnection?: SampleThingConnectionResolvers<ContextType>;
  SampleThingEdge?: SampleThingEdgeResolvers<ContextType>;
  SampleThingTitleTakenError?: SampleThingTitleTakenErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

