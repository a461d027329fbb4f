import { GraphQLError } from 'graphql';

export type ShopRole = 'OWNER' | 'STAFF';

/** Who asks, as the gateway has verified it, or the neighbour that asks for itself. */
export type Viewer =
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'CLIENT'; readonly userId: string; readonly phoneNumber: string }
  | { readonly kind: 'SHOP_USER'; readonly userId: string; readonly phoneNumber: string }
  | { readonly kind: 'ADMIN'; readonly userId: string; readonly phoneNumber: string }
  | { readonly kind: 'SERVICE'; readonly service: string };

export type SignedIn = Exclude<Viewer, { kind: 'ANONYMOUS' } | { kind: 'SERVICE' }>;
type ViewerOf<Kind extends Viewer['kind']> = Extract<Viewer, { kind: Kind }>;

/** The first line of every command: who may. A wrong kind of account is FORBIDDEN, nobody is UNAUTHENTICATED. */
export const requireClient = (context: { viewer: Viewer }) => requireKind(context, 'CLIENT');
export const requireShopUser = (context: { viewer: Viewer }) => requireKind(context, 'SHOP_USER');
export const requireAdmin = (context: { viewer: Viewer }) => requireKind(context, 'ADMIN');

/** One of our services; only the one that is named, where others have no business. */
export function requireService(context: { viewer: Viewer }, name?: string): ViewerOf<'SERVICE'> {
  const viewer = requireKind(context, 'SERVICE');
  if (name && viewer.service !== name) throw forbidden(`This is for ${name}`);
  return viewer;
}

export function requireSignedIn({ viewer }: { viewer: Viewer }): SignedIn {
  if (viewer.kind === 'ANONYMOUS' || viewer.kind === 'SERVICE') throw unauthenticated();
  return viewer;
}

/** The id of whoever is signed in, or null. */
export function userIdOf(viewer: Viewer): string | null {
  return 'userId' in viewer ? viewer.userId : null;
}

export const isAdmin = ({ viewer }: { viewer: Viewer }) => viewer.kind === 'ADMIN';

/** Whether the viewer is this user or may see everybody. */
export const mayKnow = ({ viewer }: { viewer: Viewer }, userId: string) =>
  viewer.kind === 'ADMIN' || viewer.kind === 'SERVICE' || userIdOf(viewer) === userId;

function requireKind<Kind extends Viewer['kind']>({ viewer }: { viewer: Viewer }, kind: Kind): ViewerOf<Kind> {
  if (viewer.kind === 'ANONYMOUS') throw unauthenticated();
  if (viewer.kind !== kind) throw forbidden(`This is for accounts of the kind ${kind}`);
  return viewer as ViewerOf<Kind>;
}

export function unauthenticated(message = 'Sign in first: this needs an access token'): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}

export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
