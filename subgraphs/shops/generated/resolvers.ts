import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { ShopRow, StaffMemberRow, StaffInvitationRow, ShopProductRow, PriceChangeRow, VariantRow, ProductRow } from '../tables.ts';
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

export type AcceptStaffInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type AcceptStaffInvitationResult = AcceptStaffInvitationSuccess | StaffInvitationNotFoundError;

export type AcceptStaffInvitationSuccess = {
  readonly __typename?: 'AcceptStaffInvitationSuccess';
  readonly shop: Shop;
};

/** The shop sells this variant already, at another price. `changePrice` changes it. */
export type AlreadySellingError = UserError & {
  readonly __typename?: 'AlreadySellingError';
  readonly message: Scalars['String']['output'];
  readonly shopProduct: ShopProduct;
};

/** The owner of this phone number is on the shop's staff already. */
export type AlreadyStaffError = UserError & {
  readonly __typename?: 'AlreadyStaffError';
  readonly message: Scalars['String']['output'];
};

export type ChangePriceInput = {
  /** More than zero. */
  readonly price: MoneyInput;
  readonly shopProductId: Scalars['ID']['input'];
};

export type ChangePriceResult = ChangePriceSuccess | InvalidInputError | ShopProductNotFoundError;

export type ChangePriceSuccess = {
  readonly __typename?: 'ChangePriceSuccess';
  readonly shopProduct: ShopProduct;
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

export type InviteStaffInput = {
  /** E.164 or any usual way of writing it with a country code. */
  readonly phoneNumber: Scalars['String']['input'];
  readonly shopId: Scalars['ID']['input'];
};

export type InviteStaffResult = AlreadyStaffError | InvalidInputError | InviteStaffSuccess | ShopNotFoundError;

export type InviteStaffSuccess = {
  readonly __typename?: 'InviteStaffSuccess';
  readonly invitation: StaffInvitation;
};

/** A shop that a user may act for. */
export type Membership = {
  readonly __typename?: 'Membership';
  readonly role: ShopRole;
  readonly shopId: Scalars['ID']['output'];
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
  /** SHOP_USER. Accepts an invitation to one's own phone number, and becomes STAFF. */
  readonly acceptStaffInvitation: AcceptStaffInvitationResult;
  /** OWNER or STAFF. Changes the price. Orders keep the price that they were placed at. */
  readonly changePrice: ChangePriceResult;
  /** OWNER. Invites somebody to the shop's staff by phone number. Repeating it is a success. */
  readonly inviteStaff: InviteStaffResult;
  /** SHOP_USER. Opens a shop; whoever opens it becomes its OWNER. Repeating it with the same values is a success. */
  readonly openShop: OpenShopResult;
  /** OWNER. Takes somebody off the staff, or an invitation back. An OWNER stays. */
  readonly removeStaff: RemoveStaffResult;
  /** OWNER or STAFF. Offers a variant at the shop's price. Repeating it with the same price is a success. */
  readonly sellProduct: SellProductResult;
  /** OWNER or STAFF. Takes the offer away. `sellProduct` brings it back. Repeating it is a success. */
  readonly stopSelling: StopSellingResult;
  /** OWNER. Changes how a shop presents itself. A field that is left out stays as it is. */
  readonly updateShop: UpdateShopResult;
};


export type MutationAcceptStaffInvitationArgs = {
  input: AcceptStaffInvitationInput;
};


export type MutationChangePriceArgs = {
  input: ChangePriceInput;
};


export type MutationInviteStaffArgs = {
  input: InviteStaffInput;
};


export type MutationOpenShopArgs = {
  input: OpenShopInput;
};


export type MutationRemoveStaffArgs = {
  input: RemoveStaffInput;
};


export type MutationSellProductArgs = {
  input: SellProductInput;
};


export type MutationStopSellingArgs = {
  input: StopSellingInput;
};


export type MutationUpdateShopArgs = {
  input: UpdateShopInput;
};

export type OpenShopInput = {
  readonly city: Scalars['String']['input'];
  readonly description?: Scalars['String']['input'];
  /** 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Made from the name when left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

export type OpenShopResult = InvalidInputError | OpenShopSuccess | ShopSlugTakenError;

export type OpenShopSuccess = {
  readonly __typename?: 'OpenShopSuccess';
  readonly shop: Shop;
};

/** A shop keeps its owner. */
export type OwnerStaysError = UserError & {
  readonly __typename?: 'OwnerStaysError';
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

export type PriceChange = {
  readonly __typename?: 'PriceChange';
  readonly changedAt: Scalars['DateTime']['output'];
  /** The shop user who set it. */
  readonly changedBy?: Maybe<User>;
  readonly price: Money;
};

export type PriceRange = {
  readonly __typename?: 'PriceRange';
  readonly highest: Money;
  readonly lowest: Money;
};

export type Product = {
  readonly __typename?: 'Product';
  readonly id: Scalars['ID']['output'];
  /**
   * The lowest price at which a shop offers a variant of it now, in stock or not. Null when nobody does. Exact, while lists that
   * are filtered or sorted by price follow it within moments.
   */
  readonly lowestPrice?: Maybe<Money>;
  /** The lowest and the highest price over shops and variants, exact now. Null when nobody sells it. */
  readonly priceRange?: Maybe<PriceRange>;
  /** Who sells a variant of this product now. */
  readonly shopProducts?: Maybe<ShopProductConnection>;
};


export type ProductShopProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  sort?: ShopProductSort;
};

export type Query = {
  readonly __typename?: 'Query';
  /** For other subgraphs: the cheapest shop products of each variant that are sold now, at most `first` of each. */
  readonly cheapestShopProducts: ReadonlyArray<ShopProduct>;
  /** For other subgraphs: the shops that a user may act for. */
  readonly membershipsOfUser: ReadonlyArray<Membership>;
  /** The shops that the signed-in SHOP_USER may act for, by name. */
  readonly myShops: ReadonlyArray<Shop>;
  /** Invitations to the phone number of the signed-in SHOP_USER that wait for an answer. */
  readonly myStaffInvitations: ReadonlyArray<StaffInvitation>;
  readonly shop?: Maybe<Shop>;
  readonly shopBySlug?: Maybe<Shop>;
  readonly shopProduct?: Maybe<ShopProduct>;
  /** For other subgraphs: these shop products as they are now, in no order; unknown ids are left out. */
  readonly shopProductsByIds: ReadonlyArray<ShopProduct>;
  /** All shops, newest first. */
  readonly shops: ShopConnection;
};


export type QueryCheapestShopProductsArgs = {
  first: Scalars['Int']['input'];
  variantIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryMembershipsOfUserArgs = {
  userId: Scalars['ID']['input'];
};


export type QueryShopArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryShopProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShopProductsByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type RemoveStaffInput = {
  readonly phoneNumber: Scalars['String']['input'];
  readonly shopId: Scalars['ID']['input'];
};

export type RemoveStaffResult = InvalidInputError | OwnerStaysError | RemoveStaffSuccess | ShopNotFoundError;

export type RemoveStaffSuccess = {
  readonly __typename?: 'RemoveStaffSuccess';
  readonly shop: Shop;
};

export type SellProductInput = {
  /** More than zero. */
  readonly price: MoneyInput;
  readonly shopId: Scalars['ID']['input'];
  readonly variantId: Scalars['ID']['input'];
};

export type SellProductResult = AlreadySellingError | InvalidInputError | SellProductSuccess | ShopNotFoundError | VariantNotOnSaleError;

export type SellProductSuccess = {
  readonly __typename?: 'SellProductSuccess';
  readonly shopProduct: ShopProduct;
};

/** A seller. */
export type Shop = {
  readonly __typename?: 'Shop';
  readonly city: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly description: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly province?: Maybe<Scalars['String']['output']>;
  /** What the shop sells now, newest first. */
  readonly shopProducts: ShopProductConnection;
  readonly slug: Scalars['String']['output'];
  /** Owner first. Null to anybody but the shop's users and ADMIN. */
  readonly staff?: Maybe<ReadonlyArray<StaffMember>>;
  /** Open invitations. Null to anybody but the shop's users and ADMIN. */
  readonly staffInvitations?: Maybe<ReadonlyArray<StaffInvitation>>;
};


/** A seller. */
export type ShopShopProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ShopConnection = {
  readonly __typename?: 'ShopConnection';
  readonly edges: ReadonlyArray<ShopEdge>;
  readonly nodes: ReadonlyArray<Shop>;
  readonly pageInfo: PageInfo;
};

export type ShopEdge = {
  readonly __typename?: 'ShopEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Shop;
};

export type ShopNotFoundError = UserError & {
  readonly __typename?: 'ShopNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** A variant offered by a shop at the shop's price. */
export type ShopProduct = {
  readonly __typename?: 'ShopProduct';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whether the shop offers it and the catalogue has it on sale. It may still be out of stock. */
  readonly isActive: Scalars['Boolean']['output'];
  readonly price: Money;
  /** Newest first; the first entry is the price now. Null to anybody but the shop's users and ADMIN. At most 100. */
  readonly priceHistory?: Maybe<ReadonlyArray<PriceChange>>;
  readonly product?: Maybe<Product>;
  readonly shop: Shop;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly variant?: Maybe<Variant>;
};


/** A variant offered by a shop at the shop's price. */
export type ShopProductPriceHistoryArgs = {
  first?: Scalars['Int']['input'];
};

export type ShopProductConnection = {
  readonly __typename?: 'ShopProductConnection';
  readonly edges: ReadonlyArray<ShopProductEdge>;
  readonly nodes: ReadonlyArray<ShopProduct>;
  readonly pageInfo: PageInfo;
};

export type ShopProductEdge = {
  readonly __typename?: 'ShopProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ShopProduct;
};

export type ShopProductNotFoundError = UserError & {
  readonly __typename?: 'ShopProductNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type ShopProductSort =
  | 'HIGHEST_PRICE'
  | 'LOWEST_PRICE'
  | 'NEWEST';

export type ShopRole =
  | 'OWNER'
  | 'STAFF';

/** Another shop has this slug. */
export type ShopSlugTakenError = UserError & {
  readonly __typename?: 'ShopSlugTakenError';
  readonly message: Scalars['String']['output'];
};

export type StaffInvitation = {
  readonly __typename?: 'StaffInvitation';
  readonly id: Scalars['ID']['output'];
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly phoneNumber: Scalars['String']['output'];
  readonly shop: Shop;
};

export type StaffInvitationNotFoundError = UserError & {
  readonly __typename?: 'StaffInvitationNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type StaffMember = {
  readonly __typename?: 'StaffMember';
  readonly phoneNumber: Scalars['String']['output'];
  readonly role: ShopRole;
  readonly since: Scalars['DateTime']['output'];
  readonly user?: Maybe<User>;
};

export type StopSellingInput = {
  readonly shopProductId: Scalars['ID']['input'];
};

export type StopSellingResult = ShopProductNotFoundError | StopSellingSuccess;

export type StopSellingSuccess = {
  readonly __typename?: 'StopSellingSuccess';
  readonly shopProduct: ShopProduct;
};

export type UpdateShopInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly shopId: Scalars['ID']['input'];
};

export type UpdateShopResult = InvalidInputError | ShopNotFoundError | UpdateShopSuccess;

export type UpdateShopSuccess = {
  readonly __typename?: 'UpdateShopSuccess';
  readonly shop: Shop;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};

export type Variant = {
  readonly __typename?: 'Variant';
  readonly id: Scalars['ID']['output'];
  /** The lowest price at which a shop offers it now, in stock or not. Null when nobody does. */
  readonly lowestPrice?: Maybe<Money>;
  /** Who sells this variant now. */
  readonly shopProducts?: Maybe<ShopProductConnection>;
};


export type VariantShopProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  sort?: ShopProductSort;
};

/** The catalogue has no such variant, or its product is not ACTIVE. */
export type VariantNotOnSaleError = UserError & {
  readonly __typename?: 'VariantNotOnSaleError';
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
  Product: Product;
  Shop: Shop;
  ShopProduct: ShopProduct;
  StaffInvitation: StaffInvitation;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & ( GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Shop'], {"slug":true}> ) );
  ShopProduct:
    ( { __typename: 'ShopProduct' }
    & GraphQLRecursivePick<FederationTypes['ShopProduct'], {"id":true}> );
  StaffInvitation:
    ( { __typename: 'StaffInvitation' }
    & GraphQLRecursivePick<FederationTypes['StaffInvitation'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptStaffInvitationResult:
    | ( Omit<AcceptStaffInvitationSuccess, 'shop'> & { shop: _RefType['Shop'] } )
    | ( StaffInvitationNotFoundError )
  ;
  ChangePriceResult:
    | ( Omit<ChangePriceSuccess, 'shopProduct'> & { shopProduct: _RefType['ShopProduct'] } )
    | ( InvalidInputError )
    | ( ShopProductNotFoundError )
  ;
  InviteStaffResult:
    | ( AlreadyStaffError )
    | ( InvalidInputError )
    | ( Omit<InviteStaffSuccess, 'invitation'> & { invitation: _RefType['StaffInvitation'] } )
    | ( ShopNotFoundError )
  ;
  OpenShopResult:
    | ( InvalidInputError )
    | ( Omit<OpenShopSuccess, 'shop'> & { shop: _RefType['Shop'] } )
    | ( ShopSlugTakenError )
  ;
  RemoveStaffResult:
    | ( InvalidInputError )
    | ( OwnerStaysError )
    | ( Omit<RemoveStaffSuccess, 'shop'> & { shop: _RefType['Shop'] } )
    | ( ShopNotFoundError )
  ;
  SellProductResult:
    | ( Omit<AlreadySellingError, 'shopProduct'> & { shopProduct: _RefType['ShopProduct'] } )
    | ( InvalidInputError )
    | ( Omit<SellProductSuccess, 'shopProduct'> & { shopProduct: _RefType['ShopProduct'] } )
    | ( ShopNotFoundError )
    | ( VariantNotOnSaleError )
  ;
  StopSellingResult:
    | ( ShopProductNotFoundError )
    | ( Omit<StopSellingSuccess, 'shopProduct'> & { shopProduct: _RefType['ShopProduct'] } )
  ;
  UpdateShopResult:
    | ( InvalidInputError )
    | ( ShopNotFoundError )
    | ( Omit<UpdateShopSuccess, 'shop'> & { shop: _RefType['Shop'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( Omit<AlreadySellingError, 'shopProduct'> & { shopProduct: _RefType['ShopProduct'] } )
    | ( AlreadyStaffError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( OwnerStaysError )
    | ( ShopNotFoundError )
    | ( ShopProductNotFoundError )
    | ( ShopSlugTakenError )
    | ( StaffInvitationNotFoundError )
    | ( VariantNotOnSaleError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptStaffInvitationInput: AcceptStaffInvitationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptStaffInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptStaffInvitationResult']>;
  AcceptStaffInvitationSuccess: ResolverTypeWrapper<Omit<AcceptStaffInvitationSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  AlreadySellingError: ResolverTypeWrapper<Omit<AlreadySellingError, 'shopProduct'> & { shopProduct: ResolversTypes['ShopProduct'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlreadyStaffError: ResolverTypeWrapper<AlreadyStaffError>;
  ChangePriceInput: ChangePriceInput;
  ChangePriceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePriceResult']>;
  ChangePriceSuccess: ResolverTypeWrapper<Omit<ChangePriceSuccess, 'shopProduct'> & { shopProduct: ResolversTypes['ShopProduct'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InviteStaffInput: InviteStaffInput;
  InviteStaffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteStaffResult']>;
  InviteStaffSuccess: ResolverTypeWrapper<Omit<InviteStaffSuccess, 'invitation'> & { invitation: ResolversTypes['StaffInvitation'] }>;
  Membership: ResolverTypeWrapper<Membership>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenShopInput: OpenShopInput;
  OpenShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenShopResult']>;
  OpenShopSuccess: ResolverTypeWrapper<Omit<OpenShopSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  OwnerStaysError: ResolverTypeWrapper<OwnerStaysError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PriceChange: ResolverTypeWrapper<PriceChangeRow>;
  PriceRange: ResolverTypeWrapper<Omit<PriceRange, 'highest' | 'lowest'> & { highest: ResolversTypes['Money'], lowest: ResolversTypes['Money'] }>;
  Product: ResolverTypeWrapper<ProductRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveStaffInput: RemoveStaffInput;
  RemoveStaffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveStaffResult']>;
  RemoveStaffSuccess: ResolverTypeWrapper<Omit<RemoveStaffSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  SellProductInput: SellProductInput;
  SellProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SellProductResult']>;
  SellProductSuccess: ResolverTypeWrapper<Omit<SellProductSuccess, 'shopProduct'> & { shopProduct: ResolversTypes['ShopProduct'] }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  ShopConnection: ResolverTypeWrapper<Omit<ShopConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ShopEdge']>, nodes: ReadonlyArray<ResolversTypes['Shop']> }>;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  ShopNotFoundError: ResolverTypeWrapper<ShopNotFoundError>;
  ShopProduct: ResolverTypeWrapper<ShopProductRow>;
  ShopProductConnection: ResolverTypeWrapper<Omit<ShopProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ShopProductEdge']>, nodes: ReadonlyArray<ResolversTypes['ShopProduct']> }>;
  ShopProductEdge: ResolverTypeWrapper<Omit<ShopProductEdge, 'node'> & { node: ResolversTypes['ShopProduct'] }>;
  ShopProductNotFoundError: ResolverTypeWrapper<ShopProductNotFoundError>;
  ShopProductSort: ShopProductSort;
  ShopRole: ShopRole;
  ShopSlugTakenError: ResolverTypeWrapper<ShopSlugTakenError>;
  StaffInvitation: ResolverTypeWrapper<StaffInvitationRow>;
  StaffInvitationNotFoundError: ResolverTypeWrapper<StaffInvitationNotFoundError>;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StopSellingInput: StopSellingInput;
  StopSellingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopSellingResult']>;
  StopSellingSuccess: ResolverTypeWrapper<Omit<StopSellingSuccess, 'shopProduct'> & { shopProduct: ResolversTypes['ShopProduct'] }>;
  UpdateShopInput: UpdateShopInput;
  UpdateShopResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateShopResult']>;
  UpdateShopSuccess: ResolverTypeWrapper<Omit<UpdateShopSuccess, 'shop'> & { shop: ResolversTypes['Shop'] }>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantRow>;
  VariantNotOnSaleError: ResolverTypeWrapper<VariantNotOnSaleError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptStaffInvitationInput: AcceptStaffInvitationInput;
  ID: Scalars['ID']['output'];
  AcceptStaffInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptStaffInvitationResult'];
  AcceptStaffInvitationSuccess: Omit<AcceptStaffInvitationSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  AlreadySellingError: Omit<AlreadySellingError, 'shopProduct'> & { shopProduct: ResolversParentTypes['ShopProduct'] };
  String: Scalars['String']['output'];
  AlreadyStaffError: AlreadyStaffError;
  ChangePriceInput: ChangePriceInput;
  ChangePriceResult: ResolversUnionTypes<ResolversParentTypes>['ChangePriceResult'];
  ChangePriceSuccess: Omit<ChangePriceSuccess, 'shopProduct'> & { shopProduct: ResolversParentTypes['ShopProduct'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  InviteStaffInput: InviteStaffInput;
  InviteStaffResult: ResolversUnionTypes<ResolversParentTypes>['InviteStaffResult'];
  InviteStaffSuccess: Omit<InviteStaffSuccess, 'invitation'> & { invitation: ResolversParentTypes['StaffInvitation'] };
  Membership: Membership;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OpenShopInput: OpenShopInput;
  OpenShopResult: ResolversUnionTypes<ResolversParentTypes>['OpenShopResult'];
  OpenShopSuccess: Omit<OpenShopSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  OwnerStaysError: OwnerStaysError;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PriceChange: PriceChangeRow;
  PriceRange: Omit<PriceRange, 'highest' | 'lowest'> & { highest: ResolversParentTypes['Money'], lowest: ResolversParentTypes['Money'] };
  Product: ProductRow;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  RemoveStaffInput: RemoveStaffInput;
  RemoveStaffResult: ResolversUnionTypes<ResolversParentTypes>['RemoveStaffResult'];
  RemoveStaffSuccess: Omit<RemoveStaffSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  SellProductInput: SellProductInput;
  SellProductResult: ResolversUnionTypes<ResolversParentTypes>['SellProductResult'];
  SellProductSuccess: Omit<SellProductSuccess, 'shopProduct'> & { shopProduct: ResolversParentTypes['ShopProduct'] };
  Shop: ShopRow;
  ShopConnection: Omit<ShopConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ShopEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Shop']> };
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  ShopNotFoundError: ShopNotFoundError;
  ShopProduct: ShopProductRow;
  ShopProductConnection: Omit<ShopProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ShopProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ShopProduct']> };
  ShopProductEdge: Omit<ShopProductEdge, 'node'> & { node: ResolversParentTypes['ShopProduct'] };
  ShopProductNotFoundError: ShopProductNotFoundError;
  ShopSlugTakenError: ShopSlugTakenError;
  StaffInvitation: StaffInvitationRow;
  StaffInvitationNotFoundError: StaffInvitationNotFoundError;
  StaffMember: StaffMemberRow;
  StopSellingInput: StopSellingInput;
  StopSellingResult: ResolversUnionTypes<ResolversParentTypes>['StopSellingResult'];
  StopSellingSuccess: Omit<StopSellingSuccess, 'shopProduct'> & { shopProduct: ResolversParentTypes['ShopProduct'] };
  UpdateShopInput: UpdateShopInput;
  UpdateShopResult: ResolversUnionTypes<ResolversParentTypes>['UpdateShopResult'];
  UpdateShopSuccess: Omit<UpdateShopSuccess, 'shop'> & { shop: ResolversParentTypes['Shop'] };
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantRow;
  VariantNotOnSaleError: VariantNotOnSaleError;
};

export type AcceptStaffInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptStaffInvitationResult'] = ResolversParentTypes['AcceptStaffInvitationResult']> = {
  __resolveType: TypeResolveFn<'AcceptStaffInvitationSuccess' | 'StaffInvitationNotFoundError', ParentType, ContextType>;
};

export type AcceptStaffInvitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptStaffInvitationSuccess'] = ResolversParentTypes['AcceptStaffInvitationSuccess']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySellingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySellingError'] = ResolversParentTypes['AlreadySellingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shopProduct?: Resolver<ResolversTypes['ShopProduct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyStaffErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyStaffError'] = ResolversParentTypes['AlreadyStaffError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePriceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePriceResult'] = ResolversParentTypes['ChangePriceResult']> = {
  __resolveType: TypeResolveFn<'ChangePriceSuccess' | 'InvalidInputError' | 'ShopProductNotFoundError', ParentType, ContextType>;
};

export type ChangePriceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePriceSuccess'] = ResolversParentTypes['ChangePriceSuccess']> = {
  shopProduct?: Resolver<ResolversTypes['ShopProduct'], ParentType, ContextType>;
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

export type InviteStaffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteStaffResult'] = ResolversParentTypes['InviteStaffResult']> = {
  __resolveType: TypeResolveFn<'AlreadyStaffError' | 'InvalidInputError' | 'InviteStaffSuccess' | 'ShopNotFoundError', ParentType, ContextType>;
};

export type InviteStaffSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteStaffSuccess'] = ResolversParentTypes['InviteStaffSuccess']> = {
  invitation?: Resolver<ResolversTypes['StaffInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  role?: Resolver<ResolversTypes['ShopRole'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptStaffInvitation?: Resolver<ResolversTypes['AcceptStaffInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptStaffInvitationArgs, 'input'>>;
  changePrice?: Resolver<ResolversTypes['ChangePriceResult'], ParentType, ContextType, RequireFields<MutationChangePriceArgs, 'input'>>;
  inviteStaff?: Resolver<ResolversTypes['InviteStaffResult'], ParentType, ContextType, RequireFields<MutationInviteStaffArgs, 'input'>>;
  openShop?: Resolver<ResolversTypes['OpenShopResult'], ParentType, ContextType, RequireFields<MutationOpenShopArgs, 'input'>>;
  removeStaff?: Resolver<ResolversTypes['RemoveStaffResult'], ParentType, ContextType, RequireFields<MutationRemoveStaffArgs, 'input'>>;
  sellProduct?: Resolver<ResolversTypes['SellProductResult'], ParentType, ContextType, RequireFields<MutationSellProductArgs, 'input'>>;
  stopSelling?: Resolver<ResolversTypes['StopSellingResult'], ParentType, ContextType, RequireFields<MutationStopSellingArgs, 'input'>>;
  updateShop?: Resolver<ResolversTypes['UpdateShopResult'], ParentType, ContextType, RequireFields<MutationUpdateShopArgs, 'input'>>;
};

export type OpenShopResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenShopResult'] = ResolversParentTypes['OpenShopResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'OpenShopSuccess' | 'ShopSlugTakenError', ParentType, ContextType>;
};

export type OpenShopSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenShopSuccess'] = ResolversParentTypes['OpenShopSuccess']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnerStaysErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnerStaysError'] = ResolversParentTypes['OwnerStaysError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  highest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  shopProducts?: Resolver<Maybe<ResolversTypes['ShopProductConnection']>, ParentType, ContextType, RequireFields<ProductShopProductsArgs, 'first' | 'sort'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cheapestShopProducts?: Resolver<ReadonlyArray<ResolversTypes['ShopProduct']>, ParentType, ContextType, RequireFields<QueryCheapestShopProductsArgs, 'first' | 'variantIds'>>;
  membershipsOfUser?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipsOfUserArgs, 'userId'>>;
  myShops?: Resolver<ReadonlyArray<ResolversTypes['Shop']>, ParentType, ContextType>;
  myStaffInvitations?: Resolver<ReadonlyArray<ResolversTypes['StaffInvitation']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'id'>>;
  shopBySlug?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopBySlugArgs, 'slug'>>;
  shopProduct?: Resolver<Maybe<ResolversTypes['ShopProduct']>, ParentType, ContextType, RequireFields<QueryShopProductArgs, 'id'>>;
  shopProductsByIds?: Resolver<ReadonlyArray<ResolversTypes['ShopProduct']>, ParentType, ContextType, RequireFields<QueryShopProductsByIdsArgs, 'ids'>>;
  shops?: Resolver<ResolversTypes['ShopConnection'], ParentType, ContextType, RequireFields<QueryShopsArgs, 'first'>>;
};

export type RemoveStaffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveStaffResult'] = ResolversParentTypes['RemoveStaffResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'OwnerStaysError' | 'RemoveStaffSuccess' | 'ShopNotFoundError', ParentType, ContextType>;
};

export type RemoveStaffSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveStaffSuccess'] = ResolversParentTypes['RemoveStaffSuccess']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellProductResult'] = ResolversParentTypes['SellProductResult']> = {
  __resolveType: TypeResolveFn<'AlreadySellingError' | 'InvalidInputError' | 'SellProductSuccess' | 'ShopNotFoundError' | 'VariantNotOnSaleError', ParentType, ContextType>;
};

export type SellProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellProductSuccess'] = ResolversParentTypes['SellProductSuccess']> = {
  shopProduct?: Resolver<ResolversTypes['ShopProduct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shopProducts?: Resolver<ResolversTypes['ShopProductConnection'], ParentType, ContextType, RequireFields<ShopShopProductsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  staffInvitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffInvitation']>>, ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type ShopNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopNotFoundError'] = ResolversParentTypes['ShopNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProduct'] = ResolversParentTypes['ShopProduct'], FederationReferenceType extends FederationReferenceTypes['ShopProduct'] = FederationReferenceTypes['ShopProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriceChange']>>, ParentType, ContextType, RequireFields<ShopProductPriceHistoryArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type ShopProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProductConnection'] = ResolversParentTypes['ShopProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShopProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShopProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProductEdge'] = ResolversParentTypes['ShopProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopProduct'], ParentType, ContextType>;
};

export type ShopProductNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopProductNotFoundError'] = ResolversParentTypes['ShopProductNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopSlugTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopSlugTakenError'] = ResolversParentTypes['ShopSlugTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffInvitation'] = ResolversParentTypes['StaffInvitation'], FederationReferenceType extends FederationReferenceTypes['StaffInvitation'] = FederationReferenceTypes['StaffInvitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffInvitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type StaffInvitationNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffInvitationNotFoundError'] = ResolversParentTypes['StaffInvitationNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ShopRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StopSellingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSellingResult'] = ResolversParentTypes['StopSellingResult']> = {
  __resolveType: TypeResolveFn<'ShopProductNotFoundError' | 'StopSellingSuccess', ParentType, ContextType>;
};

export type StopSellingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSellingSuccess'] = ResolversParentTypes['StopSellingSuccess']> = {
  shopProduct?: Resolver<ResolversTypes['ShopProduct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateShopResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShopResult'] = ResolversParentTypes['UpdateShopResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'ShopNotFoundError' | 'UpdateShopSuccess', ParentType, ContextType>;
};

export type UpdateShopSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShopSuccess'] = ResolversParentTypes['UpdateShopSuccess']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadySellingError' | 'AlreadyStaffError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'OwnerStaysError' | 'ShopNotFoundError' | 'ShopProductNotFoundError' | 'ShopSlugTakenError' | 'StaffInvitationNotFoundError' | 'VariantNotOnSaleError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shopProducts?: Resolver<Maybe<ResolversTypes['ShopProductConnection']>, ParentType, ContextType, RequireFields<VariantShopProductsArgs, 'first' | 'sort'>>;
};

export type VariantNotOnSaleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantNotOnSaleError'] = ResolversParentTypes['VariantNotOnSaleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptStaffInvitationResult?: AcceptStaffInvitationResultResolvers<ContextType>;
  AcceptStaffInvitationSuccess?: AcceptStaffInvitationSuccessResolvers<ContextType>;
  AlreadySellingError?: AlreadySellingErrorResolvers<ContextType>;
  AlreadyStaffError?: AlreadyStaffErrorResolvers<ContextType>;
  ChangePriceResult?: ChangePriceResultResolvers<ContextType>;
  ChangePriceSuccess?: ChangePriceSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InviteStaffResult?: InviteStaffResultResolvers<ContextType>;
  InviteStaffSuccess?: InviteStaffSuccessResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenShopResult?: OpenShopResultResolvers<ContextType>;
  OpenShopSuccess?: OpenShopSuccessResolvers<ContextType>;
  OwnerStaysError?: OwnerStaysErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveStaffResult?: RemoveStaffResultResolvers<ContextType>;
  RemoveStaffSuccess?: RemoveStaffSuccessResolvers<ContextType>;
  SellProductResult?: SellProductResultResolvers<ContextType>;
  SellProductSuccess?: SellProductSuccessResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  ShopNotFoundError?: ShopNotFoundErrorResolvers<ContextType>;
  ShopProduct?: ShopProductResolvers<ContextType>;
  ShopProductConnection?: ShopProductConnectionResolvers<ContextType>;
  ShopProductEdge?: ShopProductEdgeResolvers<ContextType>;
  ShopProductNotFoundError?: ShopProductNotFoundErrorResolvers<ContextType>;
  ShopSlugTakenError?: ShopSlugTakenErrorResolvers<ContextType>;
  StaffInvitation?: StaffInvitationResolvers<ContextType>;
  StaffInvitationNotFoundError?: StaffInvitationNotFoundErrorResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StopSellingResult?: StopSellingResultResolvers<ContextType>;
  StopSellingSuccess?: StopSellingSuccessResolvers<ContextType>;
  UpdateShopResult?: UpdateShopResultResolvers<ContextType>;
  UpdateShopSuccess?: UpdateShopSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantNotOnSaleError?: VariantNotOnSaleErrorResolvers<ContextType>;
};

