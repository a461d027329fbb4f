import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../../../packages/kernel/money.ts';
import type { ProductRow, VariantRow, BrandRow, CategoryRow } from '../tables.ts';
import type { BrandCountRow, CategoryCountRow } from '../product/product-count.queries.ts';
import type { ProductConnectionRow } from '../product/product.queries.ts';
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

export type ActivateProductInput = {
  readonly productId: Scalars['ID']['input'];
};

export type ActivateProductResult = ActivateProductSuccess | ProductNotFoundError | ProductWithoutVariantsError;

export type ActivateProductSuccess = {
  readonly __typename?: 'ActivateProductSuccess';
  readonly product: Product;
};

export type AddVariantInput = {
  readonly productId: Scalars['ID']['input'];
  /** A value that the option does not have yet is added to it. */
  readonly variant: VariantInput;
};

export type AddVariantResult = AddVariantSuccess | InvalidInputError | ProductNotFoundError | SkuTakenError | VariantExistsError;

export type AddVariantSuccess = {
  readonly __typename?: 'AddVariantSuccess';
  readonly variant: Variant;
};

export type ArchiveProductInput = {
  readonly productId: Scalars['ID']['input'];
};

export type ArchiveProductResult = ArchiveProductSuccess | ProductNotFoundError;

export type ArchiveProductSuccess = {
  readonly __typename?: 'ArchiveProductSuccess';
  readonly product: Product;
};

export type AttributeInput = {
  readonly kind?: AttributeKind;
  readonly name: Scalars['String']['input'];
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly value: Scalars['String']['input'];
};

export type AttributeKind =
  /** `value` is `true` or `false`. */
  | 'BOOLEAN'
  /** `value` is a decimal number. */
  | 'NUMBER'
  | 'TEXT';

export type Brand = {
  readonly __typename?: 'Brand';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Unique among brands, for addresses of pages: `samsung`. */
  readonly slug: Scalars['String']['output'];
};

/** A brand, and how many products of it there are. */
export type BrandCount = {
  readonly __typename?: 'BrandCount';
  readonly brand: Brand;
  readonly count: Scalars['Int']['output'];
};

export type Category = {
  readonly __typename?: 'Category';
  /** By name. */
  readonly children: ReadonlyArray<Category>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly parent?: Maybe<Category>;
  /** Unique among categories, for addresses of pages: `smartphones`. */
  readonly slug: Scalars['String']['output'];
};

/** A category, and how many products are in it. */
export type CategoryCount = {
  readonly __typename?: 'CategoryCount';
  readonly category: Category;
  readonly count: Scalars['Int']['output'];
};

export type CategoryNotFoundError = UserError & {
  readonly __typename?: 'CategoryNotFoundError';
  readonly message: Scalars['String']['output'];
};

/** Another category has this slug. */
export type CategorySlugTakenError = UserError & {
  readonly __typename?: 'CategorySlugTakenError';
  readonly category: Category;
  readonly message: Scalars['String']['output'];
};

export type CreateCategoryInput = {
  readonly name: Scalars['String']['input'];
  /** The category above it. Null for a root. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Made from the name when left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCategoryResult = CategoryNotFoundError | CategorySlugTakenError | CreateCategorySuccess | InvalidInputError;

export type CreateCategorySuccess = {
  readonly __typename?: 'CreateCategorySuccess';
  readonly category: Category;
};

export type CreateProductInput = {
  readonly attributes?: ReadonlyArray<AttributeInput>;
  /** The brand's name. A brand is created on first use. */
  readonly brand: Scalars['String']['input'];
  readonly categoryId: Scalars['ID']['input'];
  readonly description?: Scalars['String']['input'];
  readonly images?: ReadonlyArray<ImageInput>;
  readonly options?: ReadonlyArray<OptionInput>;
  /** Made from the title when left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly variants?: ReadonlyArray<VariantInput>;
};

export type CreateProductResult = CategoryNotFoundError | CreateProductSuccess | InvalidInputError | ProductSlugTakenError | SkuTakenError;

export type CreateProductSuccess = {
  readonly __typename?: 'CreateProductSuccess';
  readonly product: Product;
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

/** Size of the packed variant, in millimetres. */
export type Dimensions = {
  readonly __typename?: 'Dimensions';
  readonly heightMm: Scalars['Int']['output'];
  readonly lengthMm: Scalars['Int']['output'];
  readonly widthMm: Scalars['Int']['output'];
};

export type DimensionsInput = {
  readonly heightMm: Scalars['Int']['input'];
  readonly lengthMm: Scalars['Int']['input'];
  readonly widthMm: Scalars['Int']['input'];
};

/** The idempotency key was used before for a different request. Use a new key for a new request. */
export type IdempotencyKeyReusedError = UserError & {
  readonly __typename?: 'IdempotencyKeyReusedError';
  readonly message: Scalars['String']['output'];
};

export type ImageInput = {
  readonly alt: Scalars['String']['input'];
  /** An https address. */
  readonly url: Scalars['String']['input'];
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

export type LimitPurchaseInput = {
  /** 1 to 1,000,000, or null for no limit. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  readonly variantId: Scalars['ID']['input'];
};

export type LimitPurchaseResult = InvalidInputError | LimitPurchaseSuccess | VariantNotFoundError;

export type LimitPurchaseSuccess = {
  readonly __typename?: 'LimitPurchaseSuccess';
  readonly variant: Variant;
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
  /** ADMIN. DRAFT or ARCHIVED becomes ACTIVE. A product without a variant cannot be activated. Repeating it is a success. */
  readonly activateProduct: ActivateProductResult;
  /** ADMIN. Adds a variant to a product. */
  readonly addVariant: AddVariantResult;
  /** ADMIN. Takes a product out of the lists; shops no longer sell it. Orders keep showing it. Repeating it is a success. */
  readonly archiveProduct: ArchiveProductResult;
  /** ADMIN. Adds a category to the tree. */
  readonly createCategory: CreateCategoryResult;
  /** ADMIN. Creates a product in DRAFT with its variants. `activateProduct` shows it to everybody. */
  readonly createProduct: CreateProductResult;
  /**
   * ADMIN. Limits how many of a variant one client may buy, over all shops: a launch, two each. Null takes the limit away.
   * What was bought before stays bought. Repeating it is a success.
   */
  readonly limitPurchase: LimitPurchaseResult;
  /** ADMIN. Changes a product. A field that is left out stays as it is; a list that is given replaces the old one. */
  readonly updateProduct: UpdateProductResult;
  /** ADMIN. Changes a variant. A field that is left out stays as it is. */
  readonly updateVariant: UpdateVariantResult;
};


export type MutationActivateProductArgs = {
  input: ActivateProductInput;
};


export type MutationAddVariantArgs = {
  input: AddVariantInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationLimitPurchaseArgs = {
  input: LimitPurchaseInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationUpdateVariantArgs = {
  input: UpdateVariantInput;
};

export type OptionInput = {
  readonly name: Scalars['String']['input'];
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

export type OptionValue = {
  readonly __typename?: 'OptionValue';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type OptionValueInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
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

export type PriceRange = {
  readonly __typename?: 'PriceRange';
  readonly highest: Money;
  readonly lowest: Money;
};

/** The central description of a thing that shops sell. */
export type Product = {
  readonly __typename?: 'Product';
  /** What the product is like, in the order that the catalogue gives. */
  readonly attributes: ReadonlyArray<ProductAttribute>;
  readonly brand: Brand;
  readonly category: Category;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Plain text; empty when there is none. */
  readonly description: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<ProductImage>;
  /** What a buyer chooses between, with the values in the order that the catalogue gives. */
  readonly options: ReadonlyArray<ProductOption>;
  /** Unique, for addresses of pages: `samsung-galaxy-s24`. */
  readonly slug: Scalars['String']['output'];
  readonly status: ProductStatus;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  /** In the order in which they were added. */
  readonly variants: ReadonlyArray<Variant>;
};

export type ProductAttribute = {
  readonly __typename?: 'ProductAttribute';
  readonly kind: AttributeKind;
  readonly name: Scalars['String']['output'];
  /** For NUMBER: `mAh`, `inch`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /**
   * The brands of all products that match the filter without its `brand` and `brandIds`, those with the most products first; at
   * most 100. Counted only when asked for.
   */
  readonly brands: ReadonlyArray<BrandCount>;
  /**
   * The categories of all products that match the filter without its `categoryId`, those with the most products first; at most
   * 100. A product counts in the category that it is in, not in those above. Counted only when asked for.
   */
  readonly categories: ReadonlyArray<CategoryCount>;
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
  /**
   * Between which lowest prices all products are that match the filter without its `minPrice` and `maxPrice`. Null when nobody
   * offers any of them. Follows what shops change within moments.
   */
  readonly priceRange?: Maybe<PriceRange>;
  /** How many products match the filter in all. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

/**
 * What is given must all be true of a product. Prices are those at which shops offer its variants, in stock or not; what a shop
 * changes counts here within moments.
 */
export type ProductFilter = {
  /** A brand's name or slug, in any case. */
  readonly brand?: InputMaybe<Scalars['String']['input']>;
  /** Products of any of these brands, at most 50. An empty list is as none given. */
  readonly brandIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Products in this category or in one below it. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** True: products that a shop offers. False: products that none does. */
  readonly isOffered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Products whose lowest price is this or less. Not below `minPrice`. */
  readonly maxPrice?: InputMaybe<MoneyInput>;
  /** Products whose lowest price is this or more. Zero or more. */
  readonly minPrice?: InputMaybe<MoneyInput>;
  /** ADMIN only; others see ACTIVE products whatever they ask for. */
  readonly status?: InputMaybe<ProductStatus>;
  /** Every word must occur in the title, the brand, an SKU or a category that it is in, in any case. At most 100 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ProductImage = {
  readonly __typename?: 'ProductImage';
  /** What the picture shows, for those who cannot see it. */
  readonly alt: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type ProductNotFoundError = UserError & {
  readonly __typename?: 'ProductNotFoundError';
  readonly message: Scalars['String']['output'];
};

export type ProductOption = {
  readonly __typename?: 'ProductOption';
  /** `Storage` */
  readonly name: Scalars['String']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** Another product has this slug. */
export type ProductSlugTakenError = UserError & {
  readonly __typename?: 'ProductSlugTakenError';
  readonly message: Scalars['String']['output'];
  readonly product: Product;
};

export type ProductSort =
  /** By the same price, the dearest product first; what nobody offers comes last. */
  | 'HIGHEST_PRICE'
  /**
   * By the lowest price at which a shop offers a variant, the cheapest product first; what nobody offers comes last. What a
   * shop changes counts here within moments: `Product.lowestPrice`, which is exact, may be ahead of the order.
   */
  | 'LOWEST_PRICE'
  | 'NEWEST'
  | 'TITLE';

export type ProductStatus =
  | 'ACTIVE'
  /** No longer sold. Still found by id and slug, not in lists. */
  | 'ARCHIVED'
  /** Being prepared: seen by ADMIN only. */
  | 'DRAFT';

/** A product needs a variant before it can be sold. */
export type ProductWithoutVariantsError = UserError & {
  readonly __typename?: 'ProductWithoutVariantsError';
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly brandBySlug?: Maybe<Brand>;
  /** All brands, by name. */
  readonly brands: ReadonlyArray<Brand>;
  /** The roots of the category tree, by name. */
  readonly categories: ReadonlyArray<Category>;
  readonly category?: Maybe<Category>;
  readonly categoryBySlug?: Maybe<Category>;
  /** One product, or null. DRAFT products are seen by ADMIN only. */
  readonly product?: Maybe<Product>;
  readonly productBySlug?: Maybe<Product>;
  /** Products that match the filter. Without ADMIN only ACTIVE ones. */
  readonly products: ProductConnection;
  /** One variant, or null. */
  readonly variant?: Maybe<Variant>;
  readonly variantBySku?: Maybe<Variant>;
  /** For other subgraphs: what is known of these variants, in no order; unknown ids are left out. */
  readonly variantsByIds: ReadonlyArray<Variant>;
};


export type QueryBrandBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCategoryBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: Scalars['Int']['input'];
  sort?: ProductSort;
};


export type QueryVariantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVariantBySkuArgs = {
  sku: Scalars['String']['input'];
};


export type QueryVariantsByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Another variant has this SKU. */
export type SkuTakenError = UserError & {
  readonly __typename?: 'SkuTakenError';
  readonly message: Scalars['String']['output'];
  readonly sku: Scalars['String']['output'];
};

export type UpdateProductInput = {
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  readonly brand?: InputMaybe<Scalars['String']['input']>;
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly images?: InputMaybe<ReadonlyArray<ImageInput>>;
  readonly productId: Scalars['ID']['input'];
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProductResult = CategoryNotFoundError | InvalidInputError | ProductNotFoundError | ProductSlugTakenError | UpdateProductSuccess;

export type UpdateProductSuccess = {
  readonly __typename?: 'UpdateProductSuccess';
  readonly product: Product;
};

export type UpdateVariantInput = {
  readonly dimensions?: InputMaybe<DimensionsInput>;
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  readonly variantId: Scalars['ID']['input'];
  readonly weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateVariantResult = InvalidInputError | SkuTakenError | UpdateVariantSuccess | VariantNotFoundError;

export type UpdateVariantSuccess = {
  readonly __typename?: 'UpdateVariantSuccess';
  readonly variant: Variant;
};

/**
 * An expected "no": every refusal in a result union implements this. `__typename` says which one it is; `message` is a
 * sentence in English for the developer, not for the user.
 */
export type UserError = {
  readonly message: Scalars['String']['output'];
};

/** One sellable form of a product. */
export type Variant = {
  readonly __typename?: 'Variant';
  /** Packed. Null when unknown. */
  readonly dimensions?: Maybe<Dimensions>;
  readonly id: Scalars['ID']['output'];
  /** One per option of the product, in the order of the options. */
  readonly optionValues: ReadonlyArray<OptionValue>;
  readonly product: Product;
  /** How many of it one client may buy, over all shops. Null when there is no limit. */
  readonly purchaseLimit?: Maybe<Scalars['Int']['output']>;
  /** Stock keeping unit: unique in the catalogue. */
  readonly sku: Scalars['String']['output'];
  /** The product's title and the option values: `Galaxy S24, 256 GB, Black`. */
  readonly title: Scalars['String']['output'];
  /** Packed, in grams. Null when unknown. */
  readonly weightGrams?: Maybe<Scalars['Int']['output']>;
};

/** The product has a variant with these option values already. */
export type VariantExistsError = UserError & {
  readonly __typename?: 'VariantExistsError';
  readonly message: Scalars['String']['output'];
  readonly variant: Variant;
};

export type VariantInput = {
  readonly dimensions?: InputMaybe<DimensionsInput>;
  /** One value for every option of the product. */
  readonly optionValues?: ReadonlyArray<OptionValueInput>;
  /** 1 to 64 of letters, digits, `-`, `_` and `.` */
  readonly sku: Scalars['String']['input'];
  readonly weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

export type VariantNotFoundError = UserError & {
  readonly __typename?: 'VariantNotFoundError';
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
  Brand: Brand;
  Category: Category;
  Product: Product;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"slug":true}> ) );
  Variant:
    ( { __typename: 'Variant' }
    & ( GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Variant'], {"sku":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActivateProductResult:
    | ( Omit<ActivateProductSuccess, 'product'> & { product: _RefType['Product'] } )
    | ( ProductNotFoundError )
    | ( ProductWithoutVariantsError )
  ;
  AddVariantResult:
    | ( Omit<AddVariantSuccess, 'variant'> & { variant: _RefType['Variant'] } )
    | ( InvalidInputError )
    | ( ProductNotFoundError )
    | ( SkuTakenError )
    | ( Omit<VariantExistsError, 'variant'> & { variant: _RefType['Variant'] } )
  ;
  ArchiveProductResult:
    | ( Omit<ArchiveProductSuccess, 'product'> & { product: _RefType['Product'] } )
    | ( ProductNotFoundError )
  ;
  CreateCategoryResult:
    | ( CategoryNotFoundError )
    | ( Omit<CategorySlugTakenError, 'category'> & { category: _RefType['Category'] } )
    | ( Omit<CreateCategorySuccess, 'category'> & { category: _RefType['Category'] } )
    | ( InvalidInputError )
  ;
  CreateProductResult:
    | ( CategoryNotFoundError )
    | ( Omit<CreateProductSuccess, 'product'> & { product: _RefType['Product'] } )
    | ( InvalidInputError )
    | ( Omit<ProductSlugTakenError, 'product'> & { product: _RefType['Product'] } )
    | ( SkuTakenError )
  ;
  LimitPurchaseResult:
    | ( InvalidInputError )
    | ( Omit<LimitPurchaseSuccess, 'variant'> & { variant: _RefType['Variant'] } )
    | ( VariantNotFoundError )
  ;
  UpdateProductResult:
    | ( CategoryNotFoundError )
    | ( InvalidInputError )
    | ( ProductNotFoundError )
    | ( Omit<ProductSlugTakenError, 'product'> & { product: _RefType['Product'] } )
    | ( Omit<UpdateProductSuccess, 'product'> & { product: _RefType['Product'] } )
  ;
  UpdateVariantResult:
    | ( InvalidInputError )
    | ( SkuTakenError )
    | ( Omit<UpdateVariantSuccess, 'variant'> & { variant: _RefType['Variant'] } )
    | ( VariantNotFoundError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CategoryNotFoundError )
    | ( Omit<CategorySlugTakenError, 'category'> & { category: _RefType['Category'] } )
    | ( IdempotencyKeyReusedError )
    | ( InvalidInputError )
    | ( ProductNotFoundError )
    | ( Omit<ProductSlugTakenError, 'product'> & { product: _RefType['Product'] } )
    | ( ProductWithoutVariantsError )
    | ( SkuTakenError )
    | ( Omit<VariantExistsError, 'variant'> & { variant: _RefType['Variant'] } )
    | ( VariantNotFoundError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateProductInput: ActivateProductInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateProductResult']>;
  ActivateProductSuccess: ResolverTypeWrapper<Omit<ActivateProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  AddVariantInput: AddVariantInput;
  AddVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddVariantResult']>;
  AddVariantSuccess: ResolverTypeWrapper<Omit<AddVariantSuccess, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProductResult']>;
  ArchiveProductSuccess: ResolverTypeWrapper<Omit<ArchiveProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  AttributeInput: AttributeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AttributeKind: AttributeKind;
  Brand: ResolverTypeWrapper<BrandRow>;
  BrandCount: ResolverTypeWrapper<BrandCountRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryCount: ResolverTypeWrapper<CategoryCountRow>;
  CategoryNotFoundError: ResolverTypeWrapper<CategoryNotFoundError>;
  CategorySlugTakenError: ResolverTypeWrapper<Omit<CategorySlugTakenError, 'category'> & { category: ResolversTypes['Category'] }>;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCategoryResult']>;
  CreateCategorySuccess: ResolverTypeWrapper<Omit<CreateCategorySuccess, 'category'> & { category: ResolversTypes['Category'] }>;
  CreateProductInput: CreateProductInput;
  CreateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductResult']>;
  CreateProductSuccess: ResolverTypeWrapper<Omit<CreateProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  CurrencyCode: CurrencyCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Dimensions: ResolverTypeWrapper<Dimensions>;
  DimensionsInput: DimensionsInput;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  ImageInput: ImageInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  LimitPurchaseInput: LimitPurchaseInput;
  LimitPurchaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LimitPurchaseResult']>;
  LimitPurchaseSuccess: ResolverTypeWrapper<Omit<LimitPurchaseSuccess, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OptionInput: OptionInput;
  OptionValue: ResolverTypeWrapper<OptionValue>;
  OptionValueInput: OptionValueInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PriceRange: ResolverTypeWrapper<Omit<PriceRange, 'highest' | 'lowest'> & { highest: ResolversTypes['Money'], lowest: ResolversTypes['Money'] }>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductAttribute: ResolverTypeWrapper<ProductAttribute>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionRow>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductImage: ResolverTypeWrapper<ProductImage>;
  ProductNotFoundError: ResolverTypeWrapper<ProductNotFoundError>;
  ProductOption: ResolverTypeWrapper<ProductOption>;
  ProductSlugTakenError: ResolverTypeWrapper<Omit<ProductSlugTakenError, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductSort: ProductSort;
  ProductStatus: ProductStatus;
  ProductWithoutVariantsError: ResolverTypeWrapper<ProductWithoutVariantsError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SkuTakenError: ResolverTypeWrapper<SkuTakenError>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProductResult']>;
  UpdateProductSuccess: ResolverTypeWrapper<Omit<UpdateProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  UpdateVariantInput: UpdateVariantInput;
  UpdateVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateVariantResult']>;
  UpdateVariantSuccess: ResolverTypeWrapper<Omit<UpdateVariantSuccess, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantRow>;
  VariantExistsError: ResolverTypeWrapper<Omit<VariantExistsError, 'variant'> & { variant: ResolversTypes['Variant'] }>;
  VariantInput: VariantInput;
  VariantNotFoundError: ResolverTypeWrapper<VariantNotFoundError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateProductInput: ActivateProductInput;
  ID: Scalars['ID']['output'];
  ActivateProductResult: ResolversUnionTypes<ResolversParentTypes>['ActivateProductResult'];
  ActivateProductSuccess: Omit<ActivateProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  AddVariantInput: AddVariantInput;
  AddVariantResult: ResolversUnionTypes<ResolversParentTypes>['AddVariantResult'];
  AddVariantSuccess: Omit<AddVariantSuccess, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveProductResult'];
  ArchiveProductSuccess: Omit<ArchiveProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  AttributeInput: AttributeInput;
  String: Scalars['String']['output'];
  Brand: BrandRow;
  BrandCount: BrandCountRow;
  Int: Scalars['Int']['output'];
  Category: CategoryRow;
  CategoryCount: CategoryCountRow;
  CategoryNotFoundError: CategoryNotFoundError;
  CategorySlugTakenError: Omit<CategorySlugTakenError, 'category'> & { category: ResolversParentTypes['Category'] };
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryResult: ResolversUnionTypes<ResolversParentTypes>['CreateCategoryResult'];
  CreateCategorySuccess: Omit<CreateCategorySuccess, 'category'> & { category: ResolversParentTypes['Category'] };
  CreateProductInput: CreateProductInput;
  CreateProductResult: ResolversUnionTypes<ResolversParentTypes>['CreateProductResult'];
  CreateProductSuccess: Omit<CreateProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Dimensions: Dimensions;
  DimensionsInput: DimensionsInput;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  ImageInput: ImageInput;
  InputProblem: InputProblem;
  InvalidInputError: InvalidInputError;
  LimitPurchaseInput: LimitPurchaseInput;
  LimitPurchaseResult: ResolversUnionTypes<ResolversParentTypes>['LimitPurchaseResult'];
  LimitPurchaseSuccess: Omit<LimitPurchaseSuccess, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  Money: MoneyValue;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OptionInput: OptionInput;
  OptionValue: OptionValue;
  OptionValueInput: OptionValueInput;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PriceRange: Omit<PriceRange, 'highest' | 'lowest'> & { highest: ResolversParentTypes['Money'], lowest: ResolversParentTypes['Money'] };
  Product: ProductRow;
  ProductAttribute: ProductAttribute;
  ProductConnection: ProductConnectionRow;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductImage: ProductImage;
  ProductNotFoundError: ProductNotFoundError;
  ProductOption: ProductOption;
  ProductSlugTakenError: Omit<ProductSlugTakenError, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductWithoutVariantsError: ProductWithoutVariantsError;
  Query: Record<PropertyKey, never>;
  SkuTakenError: SkuTakenError;
  UpdateProductInput: UpdateProductInput;
  UpdateProductResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProductResult'];
  UpdateProductSuccess: Omit<UpdateProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  UpdateVariantInput: UpdateVariantInput;
  UpdateVariantResult: ResolversUnionTypes<ResolversParentTypes>['UpdateVariantResult'];
  UpdateVariantSuccess: Omit<UpdateVariantSuccess, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantRow;
  VariantExistsError: Omit<VariantExistsError, 'variant'> & { variant: ResolversParentTypes['Variant'] };
  VariantInput: VariantInput;
  VariantNotFoundError: VariantNotFoundError;
};

export type ActivateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateProductResult'] = ResolversParentTypes['ActivateProductResult']> = {
  __resolveType: TypeResolveFn<'ActivateProductSuccess' | 'ProductNotFoundError' | 'ProductWithoutVariantsError', ParentType, ContextType>;
};

export type ActivateProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateProductSuccess'] = ResolversParentTypes['ActivateProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddVariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddVariantResult'] = ResolversParentTypes['AddVariantResult']> = {
  __resolveType: TypeResolveFn<'AddVariantSuccess' | 'InvalidInputError' | 'ProductNotFoundError' | 'SkuTakenError' | 'VariantExistsError', ParentType, ContextType>;
};

export type AddVariantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddVariantSuccess'] = ResolversParentTypes['AddVariantSuccess']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductResult'] = ResolversParentTypes['ArchiveProductResult']> = {
  __resolveType: TypeResolveFn<'ArchiveProductSuccess' | 'ProductNotFoundError', ParentType, ContextType>;
};

export type ArchiveProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductSuccess'] = ResolversParentTypes['ArchiveProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandCount'] = ResolversParentTypes['BrandCount']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryNotFoundError'] = ResolversParentTypes['CategoryNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategorySlugTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySlugTakenError'] = ResolversParentTypes['CategorySlugTakenError']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategoryResult'] = ResolversParentTypes['CreateCategoryResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotFoundError' | 'CategorySlugTakenError' | 'CreateCategorySuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateCategorySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategorySuccess'] = ResolversParentTypes['CreateCategorySuccess']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductResult'] = ResolversParentTypes['CreateProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotFoundError' | 'CreateProductSuccess' | 'InvalidInputError' | 'ProductSlugTakenError' | 'SkuTakenError', ParentType, ContextType>;
};

export type CreateProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductSuccess'] = ResolversParentTypes['CreateProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DimensionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dimensions'] = ResolversParentTypes['Dimensions']> = {
  heightMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lengthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

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

export type LimitPurchaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitPurchaseResult'] = ResolversParentTypes['LimitPurchaseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'LimitPurchaseSuccess' | 'VariantNotFoundError', ParentType, ContextType>;
};

export type LimitPurchaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitPurchaseSuccess'] = ResolversParentTypes['LimitPurchaseSuccess']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateProduct?: Resolver<ResolversTypes['ActivateProductResult'], ParentType, ContextType, RequireFields<MutationActivateProductArgs, 'input'>>;
  addVariant?: Resolver<ResolversTypes['AddVariantResult'], ParentType, ContextType, RequireFields<MutationAddVariantArgs, 'input'>>;
  archiveProduct?: Resolver<ResolversTypes['ArchiveProductResult'], ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['CreateCategoryResult'], ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductResult'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  limitPurchase?: Resolver<ResolversTypes['LimitPurchaseResult'], ParentType, ContextType, RequireFields<MutationLimitPurchaseArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductResult'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  updateVariant?: Resolver<ResolversTypes['UpdateVariantResult'], ParentType, ContextType, RequireFields<MutationUpdateVariantArgs, 'input'>>;
};

export type OptionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionValue'] = ResolversParentTypes['OptionValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  highest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['ProductImage']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  brands?: Resolver<ReadonlyArray<ResolversTypes['BrandCount']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductImage'] = ResolversParentTypes['ProductImage']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductNotFoundError'] = ResolversParentTypes['ProductNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductSlugTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSlugTakenError'] = ResolversParentTypes['ProductSlugTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductWithoutVariantsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductWithoutVariantsError'] = ResolversParentTypes['ProductWithoutVariantsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brandBySlug?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QueryBrandBySlugArgs, 'slug'>>;
  brands?: Resolver<ReadonlyArray<ResolversTypes['Brand']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'id'>>;
  categoryBySlug?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryBySlugArgs, 'slug'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productBySlug?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductBySlugArgs, 'slug'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first' | 'sort'>>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantArgs, 'id'>>;
  variantBySku?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantBySkuArgs, 'sku'>>;
  variantsByIds?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantsByIdsArgs, 'ids'>>;
};

export type SkuTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkuTakenError'] = ResolversParentTypes['SkuTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductResult'] = ResolversParentTypes['UpdateProductResult']> = {
  __resolveType: TypeResolveFn<'CategoryNotFoundError' | 'InvalidInputError' | 'ProductNotFoundError' | 'ProductSlugTakenError' | 'UpdateProductSuccess', ParentType, ContextType>;
};

export type UpdateProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductSuccess'] = ResolversParentTypes['UpdateProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateVariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateVariantResult'] = ResolversParentTypes['UpdateVariantResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'SkuTakenError' | 'UpdateVariantSuccess' | 'VariantNotFoundError', ParentType, ContextType>;
};

export type UpdateVariantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateVariantSuccess'] = ResolversParentTypes['UpdateVariantSuccess']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CategoryNotFoundError' | 'CategorySlugTakenError' | 'IdempotencyKeyReusedError' | 'InvalidInputError' | 'ProductNotFoundError' | 'ProductSlugTakenError' | 'ProductWithoutVariantsError' | 'SkuTakenError' | 'VariantExistsError' | 'VariantNotFoundError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['Dimensions']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  optionValues?: Resolver<ReadonlyArray<ResolversTypes['OptionValue']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VariantExistsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantExistsError'] = ResolversParentTypes['VariantExistsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantNotFoundError'] = ResolversParentTypes['VariantNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActivateProductResult?: ActivateProductResultResolvers<ContextType>;
  ActivateProductSuccess?: ActivateProductSuccessResolvers<ContextType>;
  AddVariantResult?: AddVariantResultResolvers<ContextType>;
  AddVariantSuccess?: AddVariantSuccessResolvers<ContextType>;
  ArchiveProductResult?: ArchiveProductResultResolvers<ContextType>;
  ArchiveProductSuccess?: ArchiveProductSuccessResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandCount?: BrandCountResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CategoryNotFoundError?: CategoryNotFoundErrorResolvers<ContextType>;
  CategorySlugTakenError?: CategorySlugTakenErrorResolvers<ContextType>;
  CreateCategoryResult?: CreateCategoryResultResolvers<ContextType>;
  CreateCategorySuccess?: CreateCategorySuccessResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  CreateProductSuccess?: CreateProductSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Dimensions?: DimensionsResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  LimitPurchaseResult?: LimitPurchaseResultResolvers<ContextType>;
  LimitPurchaseSuccess?: LimitPurchaseSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OptionValue?: OptionValueResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductImage?: ProductImageResolvers<ContextType>;
  ProductNotFoundError?: ProductNotFoundErrorResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductSlugTakenError?: ProductSlugTakenErrorResolvers<ContextType>;
  ProductWithoutVariantsError?: ProductWithoutVariantsErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SkuTakenError?: SkuTakenErrorResolvers<ContextType>;
  UpdateProductResult?: UpdateProductResultResolvers<ContextType>;
  UpdateProductSuccess?: UpdateProductSuccessResolvers<ContextType>;
  UpdateVariantResult?: UpdateVariantResultResolvers<ContextType>;
  UpdateVariantSuccess?: UpdateVariantSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantExistsError?: VariantExistsErrorResolvers<ContextType>;
  VariantNotFoundError?: VariantNotFoundErrorResolvers<ContextType>;
};

