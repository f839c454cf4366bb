import { createMachine, type setup as setupOfXState } from 'xstate';

type Config = Parameters<typeof createMachine>[0];
type Implementations = Parameters<typeof createMachine>[1];

/**
 * `setup` of XState for a chart of guards and actions by name: the same types and the same machine. The
 * original also hands out every kind of action, and whoever loads a chart would load them all.
 */
export const setup = ((implementations: Implementations) => ({
  createStateConfig: (config: unknown) => config,
  createMachine: (config: Config) => createMachine(config, implementations),
})) as unknown as typeof setupOfXState;
