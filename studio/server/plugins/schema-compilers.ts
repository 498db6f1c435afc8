import buildValidators from '@fastify/ajv-compiler';
import buildSerializers from '@fastify/fast-json-stringify-compiler';

/**
 * Fastify's own compilers, each schema compiled once a process: many routes share a view, and
 * compiling them is most of what building a studio costs.
 */
export const schemaCompilers = {
  buildValidator: keeping(buildValidators()),
  buildSerializer: keeping(buildSerializers()),
};

type Builder<Shared, Options, Route, Compiled> = (
  shared: Shared,
  options?: Options,
) => (route: Route) => Compiled;

function keeping<Shared, Options, Route, Compiled>(
  build: Builder<Shared, Options, Route, Compiled>,
): Builder<Shared, Options, Route, Compiled> {
  const kept = new Map<string, Compiled>();
  return (shared, options) => {
    const compile = build(shared, options);
    return (route) => {
      const { schema } = route as { schema?: unknown };
      const key = JSON.stringify([shared, options, schema]);
      const compiled = kept.get(key) ?? compile(route);
      kept.set(key, compiled);
      return compiled;
    };
  };
}
