import type { Provider } from './provider.ts';
import { sandbox } from './sandbox/sandbox.ts';

/** The provider that this marketplace is paid through. */
export const provider: Provider = sandbox;
