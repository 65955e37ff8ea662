/**
 * The default export of a CommonJS package. Its types say that it stands under `default`; Node's loader hands over `module.exports` itself, bundlers
 * the one or the other.
 */
export const defaultOf = <T>(module: { readonly default: T }): T => module.default ?? (module as unknown as T)
