import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { UserRow, AddressRow } from '../tables.ts';
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

/** What an account is for. One phone number may have one account of each kind. */
export type AccountKind =
  /** Runs the platform. Only phone numbers that the operator has named may have such an account. */
  | 'ADMIN'
  /** A buyer. */
  | 'CLIENT'
  /** Runs one or more shops. */
  | 'SHOP_USER';

export type AddAddressInput = {
  readonly city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: Scalars['String']['input'];
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly phoneNumber: Scalars['String']['input'];
  readonly postalCode: Scalars['String']['input'];
  readonly province: Scalars['String']['input'];
  readonly recipientName: Scalars['String']['input'];
  readonly street: Scalars['String']['input'];
};

export type AddAddressResult = AddAddressSuccess | InvalidInputError | TooManyAddressesError;

export type AddAddressSuccess = {
  readonly __typename?: 'AddAddressSuccess';
  readonly address: Address;
};

/** A place that a user has things sent to. */
export type Address = {
  readonly __typename?: 'Address';
  readonly city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
  /** The user's word for it: `Home`. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** E.164. */
  readonly phoneNumber: Scalars['String']['output'];
  readonly postalCode: Scalars['String']['output'];
  readonly province: Scalars['String']['output'];
  readonly recipientName: Scalars['String']['output'];
  readonly street: Scalars['String']['output'];
};

/** The account that is signed in has no such address. */
export type AddressNotFoundError = UserError & {
  readonly __typename?: 'AddressNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** The code was right once, but is used up or older than 5 minutes. Request a new one. */
export type CodeExpiredError = UserError & {
  readonly __typename?: 'CodeExpiredError';
  readonly message: Scalars['String']['output'];
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

/** Not a phone number that can receive messages. */
export type InvalidPhoneNumberError = UserError & {
  readonly __typename?: 'InvalidPhoneNumberError';
  readonly message: Scalars['String']['output'];
};

/** The refresh token is unknown, used up, expired or revoked. Sign in again. */
export type InvalidRefreshTokenError = UserError & {
  readonly __typename?: 'InvalidRefreshTokenError';
  readonly message: Scalars['String']['output'];
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
  /** Adds an address to the account that is signed in. The first one becomes the default. At most 50. */
  readonly addAddress: AddAddressResult;
  /**
   * Exchanges a refresh token for a new session; the old refresh token is used up. Using it a second time revokes every
   * token that descends from the same sign-in, except within 10 seconds, where parallel refreshes get a session too.
   */
  readonly refreshSession: RefreshSessionResult;
  /** Removes an address. When it was the default, the most recently added of the others becomes the default. */
  readonly removeAddress: RemoveAddressResult;
  /**
   * Sends a six-digit code to a phone. It is valid for 5 minutes and for one sign-in. The answer is the same whether or
   * not an account exists; signing in with the code creates a CLIENT or SHOP_USER account that does not exist yet.
   */
  readonly requestOtp: RequestOtpResult;
  /** Makes an address the default. */
  readonly setDefaultAddress: SetDefaultAddressResult;
  /** Signs in with the code that `requestOtp` sent, and opens a session. */
  readonly signIn: SignInResult;
  /** Ends the session that the refresh token belongs to. Repeating it, or an unknown token, is a success too. */
  readonly signOut: SignOutResult;
  /** Changes an address. A field that is left out stays as it is. */
  readonly updateAddress: UpdateAddressResult;
  /** Changes the profile of the account that is signed in. A field that is left out stays as it is. */
  readonly updateProfile: UpdateProfileResult;
};


export type MutationAddAddressArgs = {
  input: AddAddressInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRemoveAddressArgs = {
  input: RemoveAddressInput;
};


export type MutationRequestOtpArgs = {
  input: RequestOtpInput;
};


export type MutationSetDefaultAddressArgs = {
  input: SetDefaultAddressInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationUpdateAddressArgs = {
  input: UpdateAddressInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};

/** Too many codes were requested for this number, from this address or for this country. Try later. */
export type OtpLimitReachedError = UserError & {
  readonly __typename?: 'OtpLimitReachedError';
  readonly message: Scalars['String']['output'];
  /** From when on it is worth trying again. */
  readonly retryAt: Scalars['DateTime']['output'];
};

/** A code was sent less than 60 seconds ago. */
export type OtpTooSoonError = UserError & {
  readonly __typename?: 'OtpTooSoonError';
  readonly message: Scalars['String']['output'];
  readonly resendAt: Scalars['DateTime']['output'];
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
  /** For carts: an address of this user, or null. */
  readonly addressOfUser?: Maybe<Address>;
  /** The account that is signed in, or null when nobody is. */
  readonly me?: Maybe<User>;
};


export type QueryAddressOfUserArgs = {
  addressId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};

export type RefreshSessionInput = {
  readonly refreshToken: Scalars['String']['input'];
};

export type RefreshSessionResult = InvalidRefreshTokenError | RefreshSessionSuccess;

export type RefreshSessionSuccess = {
  readonly __typename?: 'RefreshSessionSuccess';
  readonly session: Session;
};

export type RemoveAddressInput = {
  readonly addressId: Scalars['ID']['input'];
};

export type RemoveAddressResult = AddressNotFoundError | RemoveAddressSuccess;

export type RemoveAddressSuccess = {
  readonly __typename?: 'RemoveAddressSuccess';
  readonly removedAddressId: Scalars['ID']['output'];
};

export type RequestOtpInput = {
  readonly kind: AccountKind;
  /** Any usual way of writing it with a country code: `+62 811-0000-0001`. */
  readonly phoneNumber: Scalars['String']['input'];
};

export type RequestOtpResult = InvalidPhoneNumberError | OtpLimitReachedError | OtpTooSoonError | RequestOtpSuccess;

export type RequestOtpSuccess = {
  readonly __typename?: 'RequestOtpSuccess';
  /** When the code ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** From when on another code may be requested. */
  readonly resendAt: Scalars['DateTime']['output'];
};

/** A signed-in session: a short-lived access token, and a refresh token to get the next one. */
export type Session = {
  readonly __typename?: 'Session';
  /** A JWT (ES256); send it as `Authorization: Bearer …`. Lives 15 minutes. */
  readonly accessToken: Scalars['String']['output'];
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Opaque, for one use, 60 days. Keep it where scripts of other origins cannot read it. */
  readonly refreshToken: Scalars['String']['output'];
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
  readonly user: User;
};

export type SetDefaultAddressInput = {
  readonly addressId: Scalars['ID']['input'];
};

export type SetDefaultAddressResult = AddressNotFoundError | SetDefaultAddressSuccess;

export type SetDefaultAddressSuccess = {
  readonly __typename?: 'SetDefaultAddressSuccess';
  readonly address: Address;
};

export type SignInInput = {
  /** Six digits. */
  readonly code: Scalars['String']['input'];
  readonly kind: AccountKind;
  readonly phoneNumber: Scalars['String']['input'];
};

export type SignInResult = CodeExpiredError | InvalidPhoneNumberError | SignInSuccess | TooManyAttemptsError | WrongCodeError;

export type SignInSuccess = {
  readonly __typename?: 'SignInSuccess';
  /** Whether this sign-in created the account. */
  readonly isNewUser: Scalars['Boolean']['output'];
  readonly session: Session;
};

export type SignOutInput = {
  readonly refreshToken: Scalars['String']['input'];
};

export type SignOutResult = SignOutSuccess;

export type SignOutSuccess = {
  readonly __typename?: 'SignOutSuccess';
  readonly signedOutAt: Scalars['DateTime']['output'];
};

/** The account has 50 addresses already. */
export type TooManyAddressesError = UserError & {
  readonly __typename?: 'TooManyAddressesError';
  readonly message: Scalars['String']['output'];
};

/** Five wrong guesses for one code, or too many for this number. A new code does not reset the count. */
export type TooManyAttemptsError = UserError & {
  readonly __typename?: 'TooManyAttemptsError';
  readonly message: Scalars['String']['output'];
  /** From when on it is worth trying again. */
  readonly retryAt: Scalars['DateTime']['output'];
};

export type UpdateAddressInput = {
  readonly addressId: Scalars['ID']['input'];
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** Null takes it away. Null for any other field leaves that as it is. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  readonly province?: InputMaybe<Scalars['String']['input']>;
  readonly recipientName?: InputMaybe<Scalars['String']['input']>;
  readonly street?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAddressResult = AddressNotFoundError | InvalidInputError | UpdateAddressSuccess;

export type UpdateAddressSuccess = {
  readonly __typename?: 'UpdateAddressSuccess';
  readonly address: Address;
};

export type UpdateProfileInput = {
  /** At most 120 characters. Null takes it away. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47. Null takes it away. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = InvalidInputError | UpdateProfileSuccess;

export type UpdateProfileSuccess = {
  readonly __typename?: 'UpdateProfileSuccess';
  readonly user: User;
};

/** An account. */
export type User = {
  readonly __typename?: 'User';
  /** Default first, then newest first. Null to anybody but the user and ADMIN. */
  readonly addresses?: Maybe<ReadonlyArray<Address>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name that the user goes by. Null to anybody but the user and ADMIN, and until it is set. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<AccountKind>;
  /** BCP 47, for example `id-ID`: the language of messages to the user. Null to anybody but the user and ADMIN. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** E.164, for example `+6281100000001`. Null to anybody but the user and ADMIN. */
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};

/** The code is not the one that was sent, or none was sent. */
export type WrongCodeError = UserError & {
  readonly __typename?: 'WrongCodeError';
  readonly attemptsLeft: Scalars['Int']['output'];
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
  Address: Address;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddAddressResult:
    | ( Omit<AddAddressSuccess, 'address'> & { address: _RefType['Address'] } )
    | ( InvalidInputError )
    | ( TooManyAddressesError )
  ;
  RefreshSessionResult:
    | ( InvalidRefreshTokenError )
    | ( Omit<RefreshSessionSuccess, 'session'> & { session: _RefType['Session'] } )
  ;
  RemoveAddressResult:
    | ( AddressNotFoundError )
    | ( RemoveAddressSuccess )
  ;
  RequestOtpResult:
    | ( InvalidPhoneNumberError )
    | ( OtpLimitReachedError )
    | ( OtpTooSoonError )
    | ( RequestOtpSuccess )
  ;
  SetDefaultAddressResult:
    | ( AddressNotFoundError )
    | ( Omit<SetDefaultAddressSuccess, 'address'> & { address: _RefType['Address'] } )
  ;
  SignInResult:
    | ( CodeExpiredError )
    | ( InvalidPhoneNumberError )
    | ( Omit<SignInSuccess, 'session'> & { session: _RefType['Session'] } )
    | ( TooManyAttemptsError )
    | ( WrongCodeError )
  ;
  SignOutResult: ( SignOutSuccess );
  UpdateAddressResult:
    | ( AddressNotFoundError )
    | ( InvalidInputError )
    | ( Omit<UpdateAddressSuccess, 'address'> & { address: _RefType['Address'] } )
  ;
  UpdateProfileResult:
    | ( InvalidInputError )
    | ( Omit<UpdateProfileSuccess, 'user'> & { user: _RefType['User'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AddressNotFoundError )
    | ( CodeExpiredError )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( InvalidPhoneNumberError )
    | ( InvalidRefreshTokenError )
    | ( OtpLimitReachedError )
    | ( OtpTooSoonError )
    | ( TooManyAddressesError )
    | ( TooManyAttemptsError )
    | ( WrongCodeError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountKind: AccountKind;
  AddAddressInput: AddAddressInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddAddressResult']>;
  AddAddressSuccess: ResolverTypeWrapper<Omit<AddAddressSuccess, 'address'> & { address: ResolversTypes['Address'] }>;
  Address: ResolverTypeWrapper<AddressRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressNotFoundError: ResolverTypeWrapper<AddressNotFoundError>;
  CodeExpiredError: ResolverTypeWrapper<CodeExpiredError>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidPhoneNumberError: ResolverTypeWrapper<InvalidPhoneNumberError>;
  InvalidRefreshTokenError: ResolverTypeWrapper<InvalidRefreshTokenError>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OtpLimitReachedError: ResolverTypeWrapper<OtpLimitReachedError>;
  OtpTooSoonError: ResolverTypeWrapper<OtpTooSoonError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RefreshSessionSuccess: ResolverTypeWrapper<Omit<RefreshSessionSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAddressResult']>;
  RemoveAddressSuccess: ResolverTypeWrapper<RemoveAddressSuccess>;
  RequestOtpInput: RequestOtpInput;
  RequestOtpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestOtpResult']>;
  RequestOtpSuccess: ResolverTypeWrapper<RequestOtpSuccess>;
  Session: ResolverTypeWrapper<Omit<Session, 'user'> & { user: ResolversTypes['User'] }>;
  SetDefaultAddressInput: SetDefaultAddressInput;
  SetDefaultAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDefaultAddressResult']>;
  SetDefaultAddressSuccess: ResolverTypeWrapper<Omit<SetDefaultAddressSuccess, 'address'> & { address: ResolversTypes['Address'] }>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  SignOutSuccess: ResolverTypeWrapper<SignOutSuccess>;
  TooManyAddressesError: ResolverTypeWrapper<TooManyAddressesError>;
  TooManyAttemptsError: ResolverTypeWrapper<TooManyAttemptsError>;
  UpdateAddressInput: UpdateAddressInput;
  UpdateAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAddressResult']>;
  UpdateAddressSuccess: ResolverTypeWrapper<Omit<UpdateAddressSuccess, 'address'> & { address: ResolversTypes['Address'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<Omit<UpdateProfileSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<UserRow>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WrongCodeError: ResolverTypeWrapper<WrongCodeError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAddressInput: AddAddressInput;
  String: Scalars['String']['output'];
  AddAddressResult: ResolversUnionTypes<ResolversParentTypes>['AddAddressResult'];
  AddAddressSuccess: Omit<AddAddressSuccess, 'address'> & { address: ResolversParentTypes['Address'] };
  Address: AddressRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddressNotFoundError: AddressNotFoundError;
  CodeExpiredError: CodeExpiredError;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  InvalidPhoneNumberError: InvalidPhoneNumberError;
  InvalidRefreshTokenError: InvalidRefreshTokenError;
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OtpLimitReachedError: OtpLimitReachedError;
  OtpTooSoonError: OtpTooSoonError;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RefreshSessionSuccess: Omit<RefreshSessionSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAddressResult'];
  RemoveAddressSuccess: RemoveAddressSuccess;
  RequestOtpInput: RequestOtpInput;
  RequestOtpResult: ResolversUnionTypes<ResolversParentTypes>['RequestOtpResult'];
  RequestOtpSuccess: RequestOtpSuccess;
  Session: Omit<Session, 'user'> & { user: ResolversParentTypes['User'] };
  SetDefaultAddressInput: SetDefaultAddressInput;
  SetDefaultAddressResult: ResolversUnionTypes<ResolversParentTypes>['SetDefaultAddressResult'];
  SetDefaultAddressSuccess: Omit<SetDefaultAddressSuccess, 'address'> & { address: ResolversParentTypes['Address'] };
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  SignOutInput: SignOutInput;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  SignOutSuccess: SignOutSuccess;
  TooManyAddressesError: TooManyAddressesError;
  TooManyAttemptsError: TooManyAttemptsError;
  UpdateAddressInput: UpdateAddressInput;
  UpdateAddressResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAddressResult'];
  UpdateAddressSuccess: Omit<UpdateAddressSuccess, 'address'> & { address: ResolversParentTypes['Address'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: Omit<UpdateProfileSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  User: UserRow;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WrongCodeError: WrongCodeError;
  Int: Scalars['Int']['output'];
};

export type AddAddressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAddressResult'] = ResolversParentTypes['AddAddressResult']> = {
  __resolveType: TypeResolveFn<'AddAddressSuccess' | 'InvalidInputError' | 'TooManyAddressesError', ParentType, ContextType>;
};

export type AddAddressSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAddressSuccess'] = ResolversParentTypes['AddAddressSuccess']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressNotFoundError'] = ResolversParentTypes['AddressNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeExpiredError'] = ResolversParentTypes['CodeExpiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InvalidPhoneNumberErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPhoneNumberError'] = ResolversParentTypes['InvalidPhoneNumberError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidRefreshTokenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidRefreshTokenError'] = ResolversParentTypes['InvalidRefreshTokenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAddress?: Resolver<ResolversTypes['AddAddressResult'], ParentType, ContextType, RequireFields<MutationAddAddressArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  removeAddress?: Resolver<ResolversTypes['RemoveAddressResult'], ParentType, ContextType, RequireFields<MutationRemoveAddressArgs, 'input'>>;
  requestOtp?: Resolver<ResolversTypes['RequestOtpResult'], ParentType, ContextType, RequireFields<MutationRequestOtpArgs, 'input'>>;
  setDefaultAddress?: Resolver<ResolversTypes['SetDefaultAddressResult'], ParentType, ContextType, RequireFields<MutationSetDefaultAddressArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  updateAddress?: Resolver<ResolversTypes['UpdateAddressResult'], ParentType, ContextType, RequireFields<MutationUpdateAddressArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
};

export type OtpLimitReachedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtpLimitReachedError'] = ResolversParentTypes['OtpLimitReachedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtpTooSoonErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtpTooSoonError'] = ResolversParentTypes['OtpTooSoonError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resendAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addressOfUser?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType, RequireFields<QueryAddressOfUserArgs, 'addressId' | 'userId'>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType: TypeResolveFn<'InvalidRefreshTokenError' | 'RefreshSessionSuccess', ParentType, ContextType>;
};

export type RefreshSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionSuccess'] = ResolversParentTypes['RefreshSessionSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAddressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAddressResult'] = ResolversParentTypes['RemoveAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFoundError' | 'RemoveAddressSuccess', ParentType, ContextType>;
};

export type RemoveAddressSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAddressSuccess'] = ResolversParentTypes['RemoveAddressSuccess']> = {
  removedAddressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestOtpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestOtpResult'] = ResolversParentTypes['RequestOtpResult']> = {
  __resolveType: TypeResolveFn<'InvalidPhoneNumberError' | 'OtpLimitReachedError' | 'OtpTooSoonError' | 'RequestOtpSuccess', ParentType, ContextType>;
};

export type RequestOtpSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestOtpSuccess'] = ResolversParentTypes['RequestOtpSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resendAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SetDefaultAddressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultAddressResult'] = ResolversParentTypes['SetDefaultAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFoundError' | 'SetDefaultAddressSuccess', ParentType, ContextType>;
};

export type SetDefaultAddressSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDefaultAddressSuccess'] = ResolversParentTypes['SetDefaultAddressSuccess']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'CodeExpiredError' | 'InvalidPhoneNumberError' | 'SignInSuccess' | 'TooManyAttemptsError' | 'WrongCodeError', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  isNewUser?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  __resolveType: TypeResolveFn<'SignOutSuccess', ParentType, ContextType>;
};

export type SignOutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutSuccess'] = ResolversParentTypes['SignOutSuccess']> = {
  signedOutAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAddressesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAddressesError'] = ResolversParentTypes['TooManyAddressesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttemptsError'] = ResolversParentTypes['TooManyAttemptsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAddressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAddressResult'] = ResolversParentTypes['UpdateAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFoundError' | 'InvalidInputError' | 'UpdateAddressSuccess', ParentType, ContextType>;
};

export type UpdateAddressSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAddressSuccess'] = ResolversParentTypes['UpdateAddressSuccess']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'UpdateProfileSuccess', ParentType, ContextType>;
};

export type UpdateProfileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileSuccess'] = ResolversParentTypes['UpdateProfileSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Address']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AccountKind']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AddressNotFoundError' | 'CodeExpiredError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'InvalidPhoneNumberError' | 'InvalidRefreshTokenError' | 'OtpLimitReachedError' | 'OtpTooSoonError' | 'TooManyAddressesError' | 'TooManyAttemptsError' | 'WrongCodeError', ParentType, ContextType>;
};

export type WrongCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongCodeError'] = ResolversParentTypes['WrongCodeError']> = {
  attemptsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddAddressResult?: AddAddressResultResolvers<ContextType>;
  AddAddressSuccess?: AddAddressSuccessResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressNotFoundError?: AddressNotFoundErrorResolvers<ContextType>;
  CodeExpiredError?: CodeExpiredErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidPhoneNumberError?: InvalidPhoneNumberErrorResolvers<ContextType>;
  InvalidRefreshTokenError?: InvalidRefreshTokenErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OtpLimitReachedError?: OtpLimitReachedErrorResolvers<ContextType>;
  OtpTooSoonError?: OtpTooSoonErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RefreshSessionSuccess?: RefreshSessionSuccessResolvers<ContextType>;
  RemoveAddressResult?: RemoveAddressResultResolvers<ContextType>;
  RemoveAddressSuccess?: RemoveAddressSuccessResolvers<ContextType>;
  RequestOtpResult?: RequestOtpResultResolvers<ContextType>;
  RequestOtpSuccess?: RequestOtpSuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetDefaultAddressResult?: SetDefaultAddressResultResolvers<ContextType>;
  SetDefaultAddressSuccess?: SetDefaultAddressSuccessResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  SignOutSuccess?: SignOutSuccessResolvers<ContextType>;
  TooManyAddressesError?: TooManyAddressesErrorResolvers<ContextType>;
  TooManyAttemptsError?: TooManyAttemptsErrorResolvers<ContextType>;
  UpdateAddressResult?: UpdateAddressResultResolvers<ContextType>;
  UpdateAddressSuccess?: UpdateAddressSuccessResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UpdateProfileSuccess?: UpdateProfileSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WrongCodeError?: WrongCodeErrorResolvers<ContextType>;
};

