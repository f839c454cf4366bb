/** A module that the build makes: see `facts.ts`. */
declare module 'virtual:package-facts' {
  const facts: unknown;
  export default facts;
}
