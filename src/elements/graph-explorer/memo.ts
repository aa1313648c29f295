/** The function, which answers the same question twice in a row only once. */
export function remember<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let latest: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (latest === undefined || !args.every((arg, at) => Object.is(arg, latest?.args[at]))) {
      latest = { args, result: compute(...args) };
    }
    return latest.result;
  };
}
