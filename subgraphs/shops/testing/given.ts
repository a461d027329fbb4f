import { newCode, newId } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { shopUser } from '#testing/viewers.ts';
import type { FakeNeighbour, World } from '#testing/world.ts';

/** A shop user whom nobody else uses, and whose token knows of no shop. */
export function givenAShopUser(): Extract<Viewer, { kind: 'SHOP_USER' }> {
  const digits = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
  return shopUser(newId('usr'), {}, `+62812${digits}`) as Extract<Viewer, { kind: 'SHOP_USER' }>;
}

export interface GivenShop {
  readonly id: string;
  readonly slug: string;
  readonly owner: Extract<Viewer, { kind: 'SHOP_USER' }>;
}

export async function givenAShop(world: World, owner = givenAShopUser()): Promise<GivenShop> {
  const { shop } = await world.outcome(
    'shops',
    owner,
    `mutation ($input: OpenShopInput!) { openShop(input: $input) { ... on OpenShopSuccess { shop { id slug } } } }`,
    { input: { name: `Shop ${newCode(8)}`, city: 'Bandung' } },
  );
  return { ...shop, owner };
}

/** Somebody of a shop's staff, invited and accepted. */
export async function givenStaff(world: World, shop: GivenShop) {
  const member = givenAShopUser();
  const { invitation } = await world.outcome(
    'shops',
    shop.owner,
    `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InviteStaffSuccess { invitation { id } } } }`,
    { input: { shopId: shop.id, phoneNumber: member.phoneNumber } },
  );
  await world.outcome(
    'shops',
    member,
    `mutation ($id: ID!) { acceptStaffInvitation(input: { invitationId: $id }) { __typename } }`,
    { id: invitation.id },
  );
  return member;
}

export const idr = (amount: string | number) => ({ amount: String(amount), currencyCode: 'IDR' });

export async function givenAShopProduct(
  world: World,
  { shop, variantId, price = 1000 }: { shop: GivenShop; variantId: string; price?: number },
): Promise<{ id: string }> {
  const { shopProduct } = await world.outcome(
    'shops',
    shop.owner,
    `mutation ($input: SellProductInput!) {
      sellProduct(input: $input) { ... on SellProductSuccess { shopProduct { id } } }
    }`,
    { input: { shopId: shop.id, variantId, price: idr(price) } },
  );
  return shopProduct;
}

type Status = 'DRAFT' | 'ACTIVE' | 'ARCHIVED';

/** A catalogue that answers as `products` would, of which a test decides what is in it. */
export function fakeCatalogue() {
  const known = new Map<string, { id: string; status: Status }>();
  const neighbour: FakeNeighbour = {
    VariantsOnSale: ({ ids }: { ids: readonly string[] }) => ({
      variantsByIds: ids.flatMap((id) => {
        const product = known.get(id);
        return product ? [{ id, product }] : [];
      }),
    }),
  };
  return {
    neighbour,
    /** A product with its variants, ACTIVE unless said otherwise. */
    add: (variants = 1, status: Status = 'ACTIVE') => {
      const product = { id: newId('prd'), status };
      const variantIds = Array.from({ length: variants }, () => newId('var'));
      for (const variantId of variantIds) known.set(variantId, product);
      return { productId: product.id, variantIds, variantId: variantIds[0] as string };
    },
  };
}

/** Tells the shops a fact about a product, as the relay would. */
export async function tell(world: World, type: 'product.activated' | 'product.archived', productId: string) {
  const event = { id: newId('evt'), type, aggregateId: productId, payload: { productId } };
  await world.link.deliver('shops', event);
  return event;
}
